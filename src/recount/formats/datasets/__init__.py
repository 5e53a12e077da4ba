"""Event datasets of others: their files, read into records and problems."""
