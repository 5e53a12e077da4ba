"""What a command does, one verb a module: the only layer that joins files, store and reports."""
