"""`recount draft --auto`: a corpus read, drafted and stored without a person in between."""
