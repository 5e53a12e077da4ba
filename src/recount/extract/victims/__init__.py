"""Whom an outcome happened to: the phrase, its group, side and traits."""
