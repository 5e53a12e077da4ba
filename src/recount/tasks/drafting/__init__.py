"""From one text to a coding for a person to correct: what is found (`found`), then written."""
