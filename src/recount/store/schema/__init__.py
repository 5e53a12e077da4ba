"""Every table, with its comments: the source of the migrations and of docs/schema.md."""

from recount.store.schema import articles, claims, datasets, frame, lists
from recount.store.schema.columns import metadata

__all__ = ["articles", "claims", "datasets", "frame", "lists", "metadata"]
