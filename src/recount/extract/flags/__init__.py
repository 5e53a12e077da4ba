"""Why a find must not be counted, and how sure its words are."""
