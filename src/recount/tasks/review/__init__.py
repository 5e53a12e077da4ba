"""`recount review`: what is doubtful in codings, shown with its words, and decided by a person."""
