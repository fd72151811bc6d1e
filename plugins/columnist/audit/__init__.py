"""The audit: searches a finished site for unpublished pieces, and for the published ones.

A use case beside `publication`, whose judgement it takes. It trusts nothing that made the site,
and touches no disk: files come as paths and bytes, pictures are seen through a function given.
"""
