"""Readers of the files that Recount takes: file -> records + problems."""
