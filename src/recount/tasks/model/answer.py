"""What a language model is asked to answer: one typed definition, and the schema made of it.

These are the figures of `recount draft --ndjson` without what is ours to tell: no offsets, no
magnitude, no rule and no confidence. None means *not told*.
"""

import json
from typing import Annotated, Any, Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from recount.domain.fields import Listed

# Listed in full for the type checker; a test holds it to the flags that the rules give.
Flag = Literal[
    "negated", "planned", "failed", "hypothetical", "generic", "rate", "age", "war total",
    "anniversary", "other period",
]  # fmt: skip
Qualifier = Literal[
    "exact", "about", "nearly", "at_least", "more_than", "at_most", "fewer_than", "between",
    "vague", "uncounted",
]  # fmt: skip
_STARTS_TRIED = 50


def _closed(schema: dict[str, Any]) -> None:
    """Make a schema one that providers can enforce: every field is required, no other allowed.

    Some refuse a schema with defaults, with lengths or with bounds of numbers, so that there are
    none; an answer that leaves out what has a default, or adds to it, is still read.
    """
    schema["additionalProperties"] = False
    for field in schema["properties"].values():
        field.pop("default", None)
        field.pop("title", None)


class _Told(BaseModel):
    """What the model is told to give: every field, and no others."""

    model_config = ConfigDict(
        frozen=True, json_schema_serialization_defaults_required=True, json_schema_extra=_closed
    )


class ToldFigure(_Told):
    """One claim in the text about how many people came to what."""

    quote: str = Field(
        description="the shortest words of the article that tell the number, the people and what "
        "happened to them, copied character by character",
    )
    sentence: str | None = Field(
        default=None, description="the whole sentence around the quote, copied in the same way"
    )
    outcome: Annotated[str, Listed("outcome")]
    low: int | None = Field(default=None, description="persons, by qualifier")
    best: int | None = Field(default=None, description="persons, by qualifier")
    high: int | None = Field(default=None, description="persons, by qualifier")
    qualifier: Qualifier = Field(
        description="exact: a bare number, or none: low = best = high; about: best alone; nearly: "
        "best and the same high; at_least: low alone; more_than: low alone, one above the number "
        "named; at_most: high alone; fewer_than: high alone, one below the number named; between: "
        "low and high, without best; vague (several, dozens, hundreds): low 2 alone; uncounted (no "
        "number): none of the three"
    )
    victims: str = Field(description="the words of the quote for these people, with the number")
    group: Annotated[str, Listed("victim_group")] = "persons"
    counting: Annotated[str, Listed("counting")] = "toll"
    perpetrators: Annotated[str, Listed("perpetrator_scope")] = "unknown"
    said_by: str | None = Field(
        default=None, description="who says so, in the article's words; null: the article itself"
    )
    certainty: Annotated[str, Listed("certainty")] = "stated"
    part_of: int | None = Field(
        default=None,
        description="the place in your list, counted from 1, of the figure that this one is a "
        "part of",
    )
    flags: list[Flag] = Field(default=[], description="why it must not be counted; empty if it may")


class Answer(_Told):
    """Every casualty figure of the article."""

    figures: list[ToldFigure]


class Answered(NamedTuple):
    """The figures of one answer in order, None for one that is not as the schema asks.

    `extra`: how many of them had fields that were not asked for, which are left out.
    """

    figures: tuple[ToldFigure | None, ...]
    extra: int


class Unreadable(ValueError):
    """An answer that holds no list of figures."""


def answer_schema() -> dict[str, Any]:
    """The JSON Schema of an answer."""
    return Answer.model_json_schema(mode="serialization")


def read_answer(words: str) -> Answered:
    """The figures of an answer; what stands around its JSON is passed over.

    Raises:
        Unreadable: it holds no JSON object with a list of figures.
    """
    items = _items(words)
    known = ToldFigure.model_fields.keys()
    extra = sum(isinstance(item, dict) and not item.keys() <= known for item in items)
    return Answered(tuple(_figure(item) for item in items), extra)


def _items(words: str) -> list[object]:
    decoder, at = json.JSONDecoder(), -1
    for _ in range(_STARTS_TRIED):
        at = words.find("{", at + 1)
        if at < 0:
            break
        try:
            value, _end = decoder.raw_decode(words, at)
        except (ValueError, RecursionError):
            continue
        if isinstance(value, dict) and isinstance(value.get("figures"), list):
            return list(value["figures"])
    raise Unreadable("it holds no JSON object with a list of figures")


def _figure(item: object) -> ToldFigure | None:
    try:
        return ToldFigure.model_validate(item)
    except ValidationError:
        return None
