"""Giving a field of a coding another value, and counting what a draft had left out."""

from recount.domain.coding import (
    AccountDate,
    AccountPlace,
    Attribution,
    Casualty,
    Record,
    Relation,
    Size,
)
from recount.domain.figure_ids import casualty_ids, size_ids
from recount.formats.coding.edit import Value, add_item, drop_field, replace_comment, set_value
from recount.formats.coding.layout import Layout
from recount.formats.coding.positions import Path
from recount.tasks.review.decisions import Decided
from recount.tasks.review.drafts import Draft, NotAsMeant, Texts
from recount.tasks.review.marks import marked
from recount.tasks.review.passages import evidence_for, find, place_in, text_of
from recount.tasks.review.removals import renamed
from recount.tasks.review.targets import LEFT_OUT, UNDECIDED, Target, place_of, value_at

EVENT_FIELDS = ("event", "date", "place")
_INSIDE = {"date": "edtf", "place": "location"}
_MODELS: dict[str, type[Record]] = {
    "figure": Casualty,
    "attribution": Attribution,
    "size": Size,
    "relation": Relation,
    "date": AccountDate,
    "place": AccountPlace,
}
# What a program says of itself, and what is no single value.
_NOT_ASKED = ("rule", "confidence", "flags", "persons", "events", "replaced_by")


def fields_of(target: Target) -> tuple[str, ...]:
    """What can be corrected of a target, what is likely first."""
    if target.kind == "event":
        return EVENT_FIELDS
    if target.kind == "article":
        return (str(target.path[-1]),)
    if target.kind == LEFT_OUT:
        return ()
    names = [name for name in _MODELS[target.kind].model_fields if name not in _NOT_ASKED]
    first = [name for name in ("count", "edtf", "location", "actor") if name in names]
    return (*first, *(name for name in names if name not in first))


def is_single(target: Target, field: str) -> bool:
    """Whether nothing is left to decide of a target once this field is right."""
    return target.kind == "article" or (target.kind == "event" and field == "event")


def corrected(draft: Draft, target: Target, field: str, words: str, texts: Texts) -> Decided:
    """Give a field another value; "-" drops it.

    Raises:
        NotAsMeant: there is no such field, or it can't have that value.
    """
    path, words = _path_of(target, field), words.strip()
    if words == "-":
        inside = target.kind == "event" and field in _INSIDE
        return Decided(_dropped(draft.layout, path[:-1] if inside else path))
    if len(path) > len(target.path):
        if target.kind == "event":
            return Decided(_set_within(draft.layout, path, words))
        return Decided(_set_field(draft, target, path, words, texts))
    layout = set_value(draft.layout, path, words)
    return Decided(layout if words.startswith(UNDECIDED) else marked(layout, path))


def deprecated(draft: Draft, target: Target, reason: str) -> Decided:
    """Give a figure the standing deprecated, with the reason that it needs.

    Raises:
        NotAsMeant: the reason is none.
    """
    if not reason.strip():
        raise NotAsMeant(["a deprecated figure needs a reason"])
    layout = set_value(draft.layout, (*target.path, "standing"), "deprecated")
    layout = set_value(layout, (*target.path, "standing_reason"), reason.strip())
    return Decided(marked(layout, target.path))


def lacks_reason(draft: Draft, target: Target) -> bool:
    """Whether no reason is given for the standing of a figure."""
    return not value_at(draft.layout, target.path).get("standing_reason")


def taken_in(
    draft: Draft, target: Target, outcome: str, number: str, victims: str, texts: Texts
) -> Decided:
    """Count a figure after all that a draft had left out, in the place of its comment."""
    at = place_of(draft.layout, target)
    start = draft.layout.line_start(at)
    place = sum(
        1 for way, node in draft.layout.nodes.items()
        if way[:-1] == target.path and len(way) == len(target.path) + 1 and node.start < start
    )  # fmt: skip
    quote = str(target.comment).partition(": ")[2]
    evidence = evidence_for(text_of(draft, texts), quote, 0)
    fields: list[tuple[str, Value]] = [
        ("outcome", outcome),
        ("count", int(number) if _is_whole(number) else number),
        ("victims", victims),
    ]
    if evidence:
        fields.append(("evidence", evidence))
    path = (*target.path, place)
    layout = add_item(draft.layout, path, draft.layout.line_after(start), fields)
    layout = replace_comment(layout, place_of(layout, target), f"taken in: {quote}")
    return Decided(marked(layout, path), added=path)


def evidence_lacks(draft: Draft, target: Target, texts: Texts) -> bool:
    """Whether the text is at hand, and the worded words are not among those of the evidence."""
    text, value = text_of(draft, texts), value_at(draft.layout, target.path)
    span = place_in(value.get("evidence"), text) if text else None
    worded = value.get("worded")
    return bool(text and worded and span and find(text[slice(*span)], worded, 0) is None)


def _set_field(draft: Draft, target: Target, path: Path, words: str, texts: Texts) -> Layout:
    field = path[-1]
    if field == "evidence":
        return set_value(draft.layout, path, _evidence(draft, target, words, texts))
    value = int(words) if field == "count" and _is_whole(words) else words
    layout = set_value(draft.layout, path, value)
    old = _ids(draft, target.path)[int(target.path[-1])] if field == "id" else None
    return renamed(layout, target.path, old, words) if old else layout


def _path_of(target: Target, field: str) -> Path:
    if target.kind == "article":
        return target.path
    if target.kind != "event":
        return (*target.path, field)
    path = (*target.path[:-1], field)
    return (*path, _INSIDE[field]) if field in _INSIDE else path


def _set_within(layout: Layout, path: Path, value: str) -> Layout:
    """Set a field of a mapping that its account may not have yet."""
    if path[:-1] in layout.nodes and isinstance(value_at(layout, path[:-1]), dict):
        return set_value(layout, path, value)
    return set_value(layout, path[:-1], {str(path[-1]): value})


def _dropped(layout: Layout, path: Path) -> Layout:
    if path not in layout.nodes:
        raise NotAsMeant([f"there is no {path[-1]} to drop"])
    return drop_field(layout, path)


def _evidence(draft: Draft, target: Target, words: str, texts: Texts) -> Value:
    text = text_of(draft, texts)
    before = place_in(value_at(draft.layout, target.path).get("evidence"), text or "")
    evidence = evidence_for(text, words, before[0] if before else 0)
    if evidence is None:
        raise NotAsMeant([f"{words!r} is not in the text; copy the words as they stand there"])
    return evidence


def _ids(draft: Draft, path: Path) -> list[str]:
    """The keys of the figures that a figure stands among."""
    if path[0] == "sizes":
        return size_ids(draft.record.sizes)
    return casualty_ids(draft.record.accounts[int(path[1])].casualties)


def _is_whole(words: str) -> bool:
    return words.isascii() and words.isdecimal() and str(int(words)) == words
