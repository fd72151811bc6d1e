"""Words and rules: what a column, a case study and a slot are.

This floor knows no file, no clock, no Markdown and no host.
"""
