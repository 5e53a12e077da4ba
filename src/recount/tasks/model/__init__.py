"""Asking a language model for the figures of a text, and believing nothing that it can't show.

The model proposes; every figure is held against the text (`checking`) before it is handed on in
the same form as those that the rules find. Nothing here loads the library `llm` but `library`.
"""
