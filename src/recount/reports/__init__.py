"""Reports: SQL files with a header, and what runs them."""
