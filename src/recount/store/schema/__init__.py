"""Every table, with its comments: the source of the migrations and of docs/schema.md."""

from recount.store.schema import articles, claims, frame, lists
from recount.store.schema.columns import metadata

__all__ = ["articles", "claims", "frame", "lists", "metadata"]
