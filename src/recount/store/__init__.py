"""The database: its tables, its migrations, and what reads and writes rows."""
