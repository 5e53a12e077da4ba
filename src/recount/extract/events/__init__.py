"""The events that a text tells of: which figures, dates, places and actors belong to one."""
