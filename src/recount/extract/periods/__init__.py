"""Sums over a time or over several attacks, which are no toll of one event."""
