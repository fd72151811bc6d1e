"""What could point at the client: found in the printed words of one piece, each at its place.

The rooms here find and judge nothing: a find is a `Trace`. Which traces are faults is decided by
`catalogue.anonymity`, which knows the vocabulary, the people and the exceptions.
"""
