"""Many entries seen together: what they have to do with each other, and what is public when.

Nothing here reads a text or a file; entries come from `content`.
"""
