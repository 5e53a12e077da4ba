"""What can be decided in a coding, and what makes it doubtful.

A figure is doubtful that the rules were not sure of, that has a `# ?` comment or a fault, whose
words have another number, or that may count attackers; anything is that a draft only `# proposed`,
and an event not decided. What a person has decided carries a `# checked` comment, and is not asked
for again.
"""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from recount.formats.coding.layout import Comment, Layout
from recount.formats.coding.positions import Path
from recount.tasks.review.contrary import contrary_words
from recount.tasks.review.drafts import Draft

UNSURE = 0.8
"""Figures with less confidence are doubtful."""

CHECKED = "checked"
PROPOSED = "proposed"
UNDECIDED = "undecided"
LEFT_OUT = "left out"
_LISTS = {"attributions": "attribution", "casualties": "figure"}
_TOPMOST = {"sizes": "size", "relations": "relation"}
_NOT_COUNTED = "Not counted"
_DONE = re.compile(rf"{CHECKED}\b")
_NO_SENTENCE = re.compile(rf"\?|{_NOT_COUNTED}|rejected\b|{CHECKED}\b|taken in:|[a-z_]+:( |$)")
_MAY_HOLD_ATTACKERS = ("persons", "armed_group", "unspecified")
_HARMED = ("killed", "wounded", "casualties")


class Target(NamedTuple):
    """One thing to decide; `comment` is that of a figure that was left out, else None."""

    kind: str
    path: Path
    comment: str | None = None


class Question(NamedTuple):
    """A target with what is doubtful about it, which may be nothing."""

    target: Target
    doubts: tuple[str, ...]


def questions_in(draft: Draft, *, every: bool = False) -> list[Question]:
    """What is doubtful in a coding, in the order of the file.

    Args:
        draft: the coding.
        every: also what nothing is doubtful about, and what the draft did not count; but never
            what a person has decided, unless it is wrong.
    """
    found = []
    for target in _targets(draft):
        doubts, faults = list(doubts_of(draft, target)), faults_of(draft, target)
        if faults or ((doubts or every) and not is_checked(draft.layout, target)):
            found.append(Question(target, (*doubts, *faults)))
    return sorted(found, key=lambda question: place_of(draft.layout, question.target))


def place_of(layout: Layout, target: Target) -> int:
    """Where in the text a target begins; of a figure that was left out, its comment."""
    if target.comment is None:
        return layout.first(target.path)
    after = layout.names[target.path].start
    return next(c.start for c in layout.comments if c.text == target.comment and c.start > after)


def is_there(layout: Layout, target: Target) -> bool:
    """Whether the file holds a target still."""
    if target.comment is not None:
        return any(comment.text == target.comment for comment in layout.comments)
    return target.path in layout.nodes


def doubts_of(draft: Draft, target: Target) -> Iterator[str]:
    """What is doubtful about a target."""
    if target.kind == LEFT_OUT:
        return
    value = value_at(draft.layout, target.path)
    marked = False
    for comment in (*above(draft.layout, target.path), *beside(draft.layout, target.path)):
        if comment.text.startswith("?"):
            marked = True
            yield comment.text.lstrip("? ") or "marked with a question mark"
        elif is_proposed(comment):
            yield f"{_field_of(draft.layout, target.path, comment)}{comment.text}, not decided"
    if target.kind == "event" and value.startswith(UNDECIDED):
        yield "which event it is, is not decided"
    if target.kind == "figure":
        yield from _doubts_of_figure(draft, target.path, value, told=marked)
    if target.kind in ("figure", "size") and (words := contrary_words(draft, target.path)):
        yield f'its words, "{words}", have another number'


def faults_of(draft: Draft, target: Target) -> list[str]:
    """What is wrong with a target, whoever checked it."""
    inside = len(target.path)
    if target.comment is not None:
        return []
    return [fault.message for fault in draft.faults if fault.path[:inside] == target.path]


def is_checked(layout: Layout, target: Target) -> bool:
    """Whether a person has decided."""
    if target.comment is not None:
        return target.comment.startswith(CHECKED)
    return mark_of(layout, target.path) is not None


def mark_of(layout: Layout, path: Path) -> Comment | None:
    """The comment that says that a value is checked: on its first line if it has several fields."""
    node = layout.nodes[path]
    several = node.kind == "mapping" and not node.flow
    line = layout.line_of(layout.first(path))
    for comment in beside(layout, path):
        if _DONE.match(comment.text) and (not several or layout.line_of(comment.start) == line):
            return comment
    return None


def is_proposed(comment: Comment) -> bool:
    """Whether a draft proposes what a comment stands beside."""
    return re.match(rf"{PROPOSED}\b", comment.text) is not None


def _field_of(layout: Layout, path: Path, comment: Comment) -> str:
    """The field of a figure that a comment stands beside, to begin a sentence; else nothing."""
    line = layout.line_of(comment.start)
    for way, node in layout.nodes.items():
        if way[:-1] == path and len(way) == len(path) + 1 and layout.line_of(node.end) == line:
            return f"{way[-1]} is " if not layout.nodes[path].flow else ""
    return ""


def value_at(layout: Layout, path: Path) -> Any:
    """What the document says there."""
    value = layout.data
    for part in path:
        value = value[part]
    return value


def beside(layout: Layout, path: Path) -> list[Comment]:
    """The comments within a value, and after it on its last line."""
    start, end = layout.first(path), layout.nodes[path].end
    last = layout.line_end(end)
    return [
        comment
        for comment in layout.comments
        if start < comment.start < end
        or (end <= comment.start <= last and not layout.text[end : comment.start].strip(" \t,"))
    ]


def above(layout: Layout, path: Path) -> list[Comment]:
    """The comments on lines of their own between what stands before and a value."""
    before = _before(layout, path)
    if before is None:
        return above(layout, path[:-1])
    first = layout.first(path)
    column = first - layout.line_start(first) + 2
    return [
        comment
        for comment in layout.comments
        if before <= comment.start < first
        and comment.alone
        and comment.start - layout.line_start(comment.start) <= column
    ]


def said_above(layout: Layout, path: Path) -> str | None:
    """The sentence that a draft put into a comment above a figure, or above others before it."""
    for place in range(int(path[-1]), -1, -1):
        comments = above(layout, (*path[:-1], place))
        words = [c.text for c in comments if not _NO_SENTENCE.match(c.text)]
        if words:
            return " ".join(words)
    return None


def _before(layout: Layout, path: Path) -> int | None:
    """Where what stands before a value ends; None: it is the first field of an item of a list."""
    node = layout.nodes[path]
    siblings = [
        other.end
        for way, other in layout.nodes.items()
        if len(way) == len(path) and way[:-1] == path[:-1] and other.start < node.start
    ]
    if siblings:
        return max(siblings)
    if path[:-1] in layout.names:
        return layout.names[path[:-1]].end
    return None if len(path) > 1 else 0


def _targets(draft: Draft) -> Iterator[Target]:
    layout, data = draft.layout, draft.layout.data
    for name in data["article"]:
        comments = beside(layout, ("article", name))
        if any(comment.text.startswith("?") or is_proposed(comment) for comment in comments):
            yield Target("article", ("article", name))
    for place in range(len(data.get("accounts", ()))):
        yield from _in_account(layout, ("accounts", place))
    for name, kind in _TOPMOST.items():
        yield from (Target(kind, (name, place)) for place in range(len(data.get(name, ()))))


def _in_account(layout: Layout, path: Path) -> Iterator[Target]:
    account = value_at(layout, path)
    yield Target("event", (*path, "event"))
    for name in account:
        if name in ("date", "place"):
            yield Target(name, (*path, name))
        for place in range(len(account[name]) if name in _LISTS else 0):
            yield Target(_LISTS[name], (*path, name, place))
    yield from _left_out(layout, (*path, "casualties"))


def _left_out(layout: Layout, path: Path) -> Iterator[Target]:
    """What a draft found and did not count: comments below the account's list of figures."""
    if path not in layout.names:
        return
    column = layout.names[path].start - layout.line_start(layout.names[path].start)
    ends = layout.nodes[path].end
    after = [
        node.start
        for way, node in layout.nodes.items()
        if node.start >= ends and way[: len(path)] != path
    ]
    end = min(after, default=len(layout.text))
    for comment in layout.comments:
        if layout.names[path].start < comment.start < end and comment.alone:
            deep = comment.start - layout.line_start(comment.start) >= column
            if deep and comment.text.startswith(_NOT_COUNTED):
                yield Target(LEFT_OUT, path, comment.text)


def _doubts_of_figure(
    draft: Draft, path: Path, figure: dict[str, Any], *, told: bool
) -> Iterator[str]:
    """Doubts that no comment tells; with `told`, comments say what rules were not sure of."""
    confidence = figure.get("confidence")
    if confidence is not None and confidence < UNSURE and not told:
        yield f"found by the rule {figure.get('rule', 'unknown')} with confidence {confidence}"
    if _may_count_attackers(draft, path, figure):
        yield "whether it counts the attackers, who are counted beside it, is unknown"


def _may_count_attackers(draft: Draft, path: Path, figure: dict[str, Any]) -> bool:
    others = value_at(draft.layout, path[:-1])
    return (
        figure.get("perpetrators", "unknown") == "unknown"
        and figure.get("counting", "toll") == "toll"
        and figure["outcome"] in _HARMED
        and figure.get("victims", "persons") in _MAY_HOLD_ATTACKERS
        and any(other.get("perpetrators") == "only" for other in others)
    )
