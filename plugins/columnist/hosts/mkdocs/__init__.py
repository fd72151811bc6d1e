"""MkDocs, and ProperDocs, which runs its plugins: the only package that knows of them."""
