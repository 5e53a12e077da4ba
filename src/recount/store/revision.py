"""The revision of the database that this version of Recount reads and writes."""

HEAD = "0012"
