"""Which figures are parts of others, and what is told of some of the counted."""
