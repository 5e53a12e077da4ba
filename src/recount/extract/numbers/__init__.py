"""Counts in running text, and what they count."""
