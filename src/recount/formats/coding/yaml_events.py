"""Parse events of a YAML text, with libyaml where PyYAML has it."""

import re
from collections.abc import Iterator
from typing import Any

import yaml

from recount.formats.coding.scalars import value_of
from recount.formats.coding.tree import Event, UnreadableError

LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NOT_PRINTABLE = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)

_NOT_A_BLANK = re.compile(" *([^\\S \\t\\r\\n])")

_NO_COLON = "could not find expected ':'"
_OPENED = re.compile("a quoted scalar|a flow (?:mapping|sequence)")
_NOT_CLOSED = re.compile(r"expected (?:',' or|key|<block end>|<document start>)")


def yaml_events(text: str, loader: Any = LOADER) -> Iterator[Event]:
    """Every event of the one document in a text.

    Raises:
        UnreadableError: the text is no YAML, or holds a second document.
    """
    _refuse_control_characters(text)
    documents = 0
    try:
        events: Iterator[Any] = yaml.parse(text, Loader=loader)
        for event in events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise UnreadableError(
                        _place_of(event), "a second document begins; one file holds one"
                    )
            elif isinstance(event, yaml.NodeEvent):
                yield _of_node(event)
            elif isinstance(event, yaml.CollectionEndEvent):
                yield Event("end", _place_of(event))
    except yaml.MarkedYAMLError as error:
        raise UnreadableError(*_words_for(error, text)) from None


def _refuse_control_characters(text: str) -> None:
    match = _NOT_PRINTABLE.search(text)
    if match:
        raise UnreadableError(
            match.start(), f"the control character U+{ord(match[0]):04X} may not stand in YAML"
        )


def _of_node(event: Any) -> Event:
    at = _place_of(event)
    if isinstance(event, yaml.AliasEvent):
        return Event("scalar", at, f"*{event.anchor}", None, "an alias: write the value itself")
    fault = _refused(event)
    if isinstance(event, yaml.ScalarEvent):
        return _of_scalar(event, at, fault)
    kind = "mapping" if isinstance(event, yaml.MappingStartEvent) else "list"
    return Event(kind, at, fault=fault)


def _refused(event: Any) -> str | None:
    if event.anchor is not None:
        return f"an anchor: `&{event.anchor}` has no use here, since aliases are not read"
    if event.tag is not None:
        return "a tag: values are what they look like; remove it"
    return None


def _of_scalar(event: Any, at: int, fault: str | None) -> Event:
    text: str = event.value
    if not event.implicit[0] or event.style not in (None, ""):
        return Event("scalar", at, text, text, fault)
    try:
        return Event("scalar", at, text, value_of(text), fault)
    except ValueError as error:
        return Event("scalar", at, text, None, fault or str(error))


def _words_for(error: yaml.MarkedYAMLError, text: str) -> tuple[int, str]:
    mark = error.problem_mark or error.context_mark
    if unclosed := _unclosed(error, text):
        return unclosed
    if _NO_COLON in (error.problem or ""):
        # What follows is where it was missed; the field that lacks it begins before.
        mark = error.context_mark or mark
    at = mark.index if mark else len(text)
    said = ", ".join(part for part in (error.context, error.problem) if part)
    return at, f"this is no YAML: {said}{_advice(said, text, at)}"


def _unclosed(error: yaml.MarkedYAMLError, text: str) -> tuple[int, str] | None:
    """Where a quotation mark or bracket opens that nothing closes; None: that is not wrong."""
    opens, missed = error.context_mark, error.problem_mark
    if opens is None or missed is None or not _OPENED.search(error.context or ""):
        return None
    this = f"this is no YAML: the `{text[opens.index : opens.index + 1]}` that opens here"
    if not text[missed.index :].strip():
        return opens.index, f"{this} is never closed"
    if missed.line > opens.line:
        return opens.index, f"{this} is not closed, or lacks a `,`, before line {missed.line + 1}"
    return None


def _advice(said: str, text: str, at: int) -> str:
    """What is most likely wrong there, and what to write; empty where nothing tells."""
    before = text[text.rfind("\n", 0, at) + 1 : at]
    if text[at : at + 1] == "\t":
        return "; indent with spaces, not tabs"
    if stray := _NOT_A_BLANK.match(text, at - len(before)):
        return f"; U+{ord(stray[1]):04X} looks like a blank, and is none: type blanks"
    if "cannot start any token" in said:
        return f"; a text that begins with `{text[at : at + 1]}` stands in quotes"
    if _NO_COLON in said:
        return "; a field is written `name: value`"
    if "mapping values are not allowed" in said:
        if re.search(r":\s+\S", before):
            return "; a text with `: ` in it stands in quotes"
        return "; fields that belong together begin in one column, and a blank follows each `-`"
    if _NOT_CLOSED.search(said) and '"' in before:
        return '; within "..." a quotation mark is written \\"'
    return ""


def _place_of(event: Any) -> int:
    index: int = event.start_mark.index
    return index
