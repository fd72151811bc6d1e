"""One text becomes one entry: split, read as text with places, converted, checked.

Nothing here knows of a second file; what pieces have to do with each other is `catalogue`'s.
"""
