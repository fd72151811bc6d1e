"""The hosts that build a site around a publication, each in a package of its own."""
