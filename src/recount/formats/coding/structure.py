"""From plain data to a record, or to sentences that say what is wrong with it.

pydantic finds the faults; the words are ours: what was found, and what would be right.
"""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from recount.domain import counts
from recount.domain.coding import (
    AccountDate,
    AccountPlace,
    BasedOn,
    Coding,
    Evidence,
    Frame,
    Record,
    Text,
)
from recount.domain.fields import NOT_A_KEY
from recount.domain.lists.everyday import key_for
from recount.domain.nearest import did_you_mean, nearest
from recount.domain.states import country_meant
from recount.formats.coding.positions import Path
from recount.formats.coding.salvage import Touched, record_type, sound_parts

_CODING_FIELDS = frozenset(Coding.model_fields) - frozenset(Frame.model_fields)
_MOST_SHOWN = 60
_COUNTRIES = ("country", "nationality")


class Wrong(NamedTuple):
    """A fault in a document's structure; `at_name` says that its field's name is the place."""

    path: Path
    message: str
    at_name: bool = False


class Structure(NamedTuple):
    """What a document's data is: a record, whole where nothing is `wrong`.

    Where something is, the record holds what is sound, so that its references are checked all
    the same, and `touched` tells what the records in it lack. Such a record is never stored.
    """

    record: Coding | Frame
    wrong: list[Wrong]
    touched: Touched


def structure_of(data: Mapping[str, Any]) -> Structure:
    """The record that a mapping describes: a coding where it speaks of an article, else a frame."""
    model: type[Coding | Frame] = Coding if _CODING_FIELDS & data.keys() else Frame
    try:
        return Structure(model.model_validate(data), [], {})
    except ValidationError as error:
        wrong = _not_twice(model, error.errors(include_url=False))
    record, touched = sound_parts(model, data)
    return Structure(record, wrong, touched)


def _not_twice(model: type[Record], details: list[ErrorDetails]) -> list[Wrong]:
    """The faults in words; one that is missing only since its name is misspelt is told once."""
    misspelt = set()
    for detail in details:
        if detail["type"] == "extra_forbidden":
            path = path_of(detail["loc"])
            near = nearest(str(path[-1]), _fields_at(model, path[:-1]))
            misspelt.add((*path[:-1], near))
    return [
        _in_words(model, detail)
        for detail in details
        if detail["type"] != "missing" or path_of(detail["loc"]) not in misspelt
    ]


def path_of(loc: tuple[str | int, ...]) -> Path:
    """pydantic's way to a value without the marks of unions and of mapping keys."""
    return tuple(
        part
        for place, part in enumerate(loc)
        if part != "[key]"
        and not (part in ("words", "bounds") and place and loc[place - 1] == "count")
    )


def _in_words(model: type[Record], detail: ErrorDetails) -> Wrong:
    path = path_of(detail["loc"])
    kind = detail["type"]
    if kind == "extra_forbidden":
        return Wrong(path, _unknown_field(model, path), at_name=True)
    if kind == "missing":
        return Wrong(path, "is missing")
    if detail["loc"][-1:] == ("[key]",):
        return Wrong(path, NOT_A_KEY, at_name=True)
    sentence = _SENTENCES.get(kind)
    return Wrong(path, sentence(detail) if sentence else _otherwise(detail))


def _unknown_field(model: type[Record], path: Path) -> str:
    fields = _fields_at(model, path[:-1])
    name = str(path[-1])
    other = Frame if model is Coding else Coding
    if len(path) == 1 and name in other.model_fields:
        where = "coding frame" if other is Frame else "coding"
        return f"belongs in a {where}, not beside `{_own_field(model)}`; put it in another file"
    if (stray := name[:1]).isspace() and stray != " ":
        return f"begins with U+{ord(stray):04X}, which looks like a blank, and is none: type blanks"
    near = did_you_mean(name, fields)
    return (
        f"no such field here{near}" if near else f"no such field here; known: {', '.join(fields)}"
    )


def _own_field(model: type[Record]) -> str:
    return "article" if model is Coding else "events"


def _fields_at(model: type[Record], path: Path) -> list[str]:
    for part in path:
        if isinstance(part, str):
            model = record_type(model.model_fields[part].annotation) or model
    return list(model.model_fields)


def found(value: object) -> str:
    """A value in a few words, for a message."""
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    if isinstance(value, dict | list):
        return "a mapping" if isinstance(value, dict) else "a list"
    text = str(value)
    shown = text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN]}..."
    return f"`{shown}`" if isinstance(value, str) else f"the number {shown}"


def _wanted(words: str) -> Callable[[ErrorDetails], str]:
    return lambda detail: f"found {found(detail['input'])}; {words}"


def _mapping_wanted(detail: ErrorDetails) -> str:
    shape = _SHAPES.get(detail["ctx"]["class_name"], "`name: value` lines, or {...}")
    return f"found {found(detail['input'])}; a mapping is wanted: {shape}"


def _text_wanted(detail: ErrorDetails) -> str:
    value = detail["input"]
    if isinstance(value, int | float):
        return f"found {found(value)}; text is wanted: put it in quotes"
    return f"found {found(value)}; text is wanted"


def _not_listed(detail: ErrorDetails) -> str:
    value, expected = detail["input"], detail["ctx"]["expected"]
    if detail["loc"] == ("recount",):
        return f"found {found(value)}; this version of Recount reads format 1: write `recount: 1`"
    keys = [key.strip("'") for key in expected.replace(" or ", ", ").split(", ")]
    near = _meant(str(detail["loc"][-1]), value, keys) if isinstance(value, str) else ""
    return f"found {found(value)}{near or ';'} one of: {', '.join(keys)}"


def _meant(field: str, value: str, keys: list[str]) -> str:
    key = key_for(field, value)
    return f"; did you mean `{key}`?" if key else did_you_mean(value, keys)


def _pattern(detail: ErrorDetails) -> str:
    pattern = detail["ctx"]["pattern"]
    if "64" in pattern:
        return f"found {found(detail['input'])}; a SHA-256 is 64 digits 0-9 and a-f, lower case"
    if pattern.startswith("^[0-9]{4}"):
        return f"found {found(detail['input'])}; a day is written 2031-05-04"
    country = country_meant(detail["input"]) if detail["loc"][-1] in _COUNTRIES else None
    near = f"; did you mean `{country}`?" if country else ";"
    return f"found {found(detail['input'])}{near} {NOT_A_KEY}"


def _said_by_us(detail: ErrorDetails) -> str:
    return str(detail["ctx"]["error"])


def _bound(words: str, name: str) -> Callable[[ErrorDetails], str]:
    return lambda detail: f"found {found(detail['input'])}; {words} {detail['ctx'][name]}"


def _length(detail: ErrorDetails) -> str:
    return f"{len(detail['input']):,} characters; at most {detail['ctx']['max_length']:,}"


def _otherwise(detail: ErrorDetails) -> str:
    return f"found {found(detail['input'])}; {detail['msg'][:1].lower()}{detail['msg'][1:]}"


_SHAPES = {
    AccountDate.__name__: "{edtf: 2031-05-03}",
    AccountPlace.__name__: "{location: KEY}, or {worded: the words for it}",
    BasedOn.__name__: "{article: KEY}, or {source: KEY}",
    Evidence.__name__: "{quote: the words}, or {start: 812, end: 841, sha256: ...}",
    Text.__name__: "{sha256: ...}",
}
_SENTENCES: Mapping[str, Callable[[ErrorDetails], str]] = {
    "literal_error": _not_listed,
    "string_type": _text_wanted,
    "string_pattern_mismatch": _pattern,
    "string_too_short": lambda _: "empty text; leave the field out where it is not told",
    "string_too_long": _length,
    "value_error": _said_by_us,
    "int_type": _wanted("a whole number is wanted, without quotes"),
    "float_type": _wanted("a number is wanted, without quotes"),
    "bool_type": _wanted("`true` or `false` is wanted, without quotes"),
    "list_type": _wanted("a list is wanted: `- ` before each item, or [...]"),
    "dict_type": _wanted("a mapping is wanted: `name: value` lines, or {...}"),
    "model_type": _mapping_wanted,
    "union_tag_not_found": _wanted(f"a count is a whole number or words for it: {counts.EXAMPLES}"),
    "greater_than_equal": _bound("at least", "ge"),
    "less_than_equal": _bound("at most", "le"),
}
