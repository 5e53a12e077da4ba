"""Event datasets into the tables: set by set, by the SQL of sql/datasets."""
