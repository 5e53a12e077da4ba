"""Recount: every figure with who said it, reconciled in SQL that anyone can read."""

__version__ = "0.1.0"
