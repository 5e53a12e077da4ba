"""The command line: options to tasks, and results to stdout, stderr and an exit code."""
