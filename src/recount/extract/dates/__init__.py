"""Dates in running text, and those of events."""
