"""Codings and frames into tables: one record after the other, a table at a time.

Every function writes on the connection it is given and commits nothing: the transaction is the
caller's. What they return says what changed, and which events' totals must be made again.
"""

from recount.store.codings.article import write_coding
from recount.store.codings.changes import Changes, Count, Former, Unfit
from recount.store.codings.document import digest_of_document, document_of
from recount.store.codings.frame import write_frame

__all__ = [
    "Changes",
    "Count",
    "Former",
    "Unfit",
    "digest_of_document",
    "document_of",
    "write_coding",
    "write_frame",
]
