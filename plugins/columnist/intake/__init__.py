"""What comes in from outside becomes a draft: new pieces, and files of Word, Markdown and text.

Reads what strangers wrote and writes into the content folder; publishes nothing.
"""
