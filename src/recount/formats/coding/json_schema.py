"""The coding format as JSON Schema 2020-12, for editors and for language models."""

from typing import Any

from pydantic import TypeAdapter

from recount.domain.coding import Coding, Frame
from recount.domain.counts import EXAMPLES


def coding_schema() -> dict[str, Any]:
    """The schema of a file: a coding or a part of the coding frame."""
    adapter: TypeAdapter[Coding | Frame] = TypeAdapter(Coding | Frame)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Recount coding format 1",
        "description": "A coding of one article, or a part of the coding frame. "
        f"A count is a number or words for one: {EXAMPLES}.",
        **adapter.json_schema(),
    }
