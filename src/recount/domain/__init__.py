"""The field's terms, dates, counts and evidence: plain values that know no file and no database."""
