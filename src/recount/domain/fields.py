"""The types of single fields in the coding format: keys, dates, words, choices.

Each holds what one value can tell; `recount.domain.coding` puts them together.
"""

import re
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BeforeValidator,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    StringConstraints,
    TypeAdapter,
    ValidationError,
    WithJsonSchema,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from recount.domain.edtf import check_day, parse_period
from recount.domain.lists import LISTS


class Listed:
    """Annotates a string that must be a key of one of the closed lists."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __get_pydantic_core_schema__(
        self, source: type, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """The schema of a choice among the list's keys."""
        return core_schema.literal_schema([term.key for term in LISTS[self.name]])

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """The choice with what each key means."""
        meanings = "; ".join(f"{term.key}: {term.definition}" for term in LISTS[self.name])
        return handler(schema) | {"description": meanings}


def _text_of_number(value: object) -> object:
    """YAML reads `2016` and `12` as numbers; a date or count may be written so."""
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _checked_edtf(text: str) -> str:
    return parse_period(text).text


def _in_few_words(text: str) -> str:
    words = len(text.split())
    if words > MOST_WORDS:
        raise ValueError(f"{words} words; at most {MOST_WORDS} of an article's words may be kept")
    return text


def address(text: str) -> str:
    """The address of a page; raises ValueError for any other: it is a link in what is shown."""
    if not text.lower().startswith(("http://", "https://")) or any(map(str.isspace, text)):
        raise ValueError("an address begins with http:// or https:// and holds no blank")
    return text


def _schema_of_text_or(kind: str, **more: Any) -> WithJsonSchema:
    """For editors: YAML and JSON may give a number where the model holds its text."""
    return WithJsonSchema({"type": ["string", kind], **more})


def _no_flag(value: object) -> object:
    """`true` equals 1 to Python, and is no version of a format."""
    return "true" if value is True else value


MOST_WORDS = 8
"""How many words of an article a `worded` field may hold."""

NOT_A_KEY = (
    "a key is lower-case letters and digits in parts joined by `-`, `_` or `.`, up to 120 "
    "characters, such as northport-market-2031-05-03"
)

Key = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(?:[-_.][a-z0-9]+)*$", max_length=120)]
Line = Annotated[str, StringConstraints(min_length=1, max_length=500, strip_whitespace=True)]
Address = Annotated[
    str,
    StringConstraints(min_length=1, max_length=500, strip_whitespace=True),
    AfterValidator(address),
]
Worded = Annotated[
    str,
    StringConstraints(min_length=1, max_length=120, strip_whitespace=True),
    AfterValidator(_in_few_words),
]
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Edtf = Annotated[
    str,
    StringConstraints(min_length=1, max_length=60, strip_whitespace=True),
    AfterValidator(_checked_edtf),
    BeforeValidator(_text_of_number),
    _schema_of_text_or("integer", description="a date or interval in EDTF, level 0-1"),
]
Day = Annotated[
    str, StringConstraints(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"), AfterValidator(check_day)
]
CountWords = Annotated[
    str,
    StringConstraints(min_length=1, max_length=120, strip_whitespace=True),
    BeforeValidator(_text_of_number),
    _schema_of_text_or("integer", minimum=0, description="a number, or words for one"),
]
Format = Annotated[Literal[1], BeforeValidator(_no_flag)]
ExternalId = Annotated[
    str,
    StringConstraints(min_length=1, max_length=500, strip_whitespace=True),
    BeforeValidator(_text_of_number),
    _schema_of_text_or("integer"),
]


NOT_A_LANGUAGE = "is no tag of BCP 47, such as en or pt-BR"
_LANGUAGE = re.compile("(?:[A-Za-z]{2,3}|[ix](?=-))(?:-[A-Za-z0-9]{1,8})*")


def is_language(text: str) -> bool:
    """Whether a text has the shape of a language's tag."""
    return _LANGUAGE.fullmatch(text) is not None


def is_key(text: str) -> bool:
    """Whether a text may be the key of something."""
    try:
        TypeAdapter(Key).validate_python(text)
    except ValidationError:
        return False
    return True
