"""What a person sees of a question, as lines of text, and what a list of questions says."""

import re
import textwrap
from collections.abc import Iterator, Sequence
from typing import Any

from recount.domain.result import Result
from recount.domain.withheld import Withheld
from recount.render.cells import one_line
from recount.tasks.review.drafts import Draft
from recount.tasks.review.passages import Passage, passage_of
from recount.tasks.review.proposals import PROPOSAL, proposals
from recount.tasks.review.session import Session
from recount.tasks.review.summaries import summary
from recount.tasks.review.targets import (
    CHECKED,
    LEFT_OUT,
    PROPOSED,
    Target,
    above,
    beside,
    doubts_of,
    faults_of,
    is_checked,
    place_of,
    questions_in,
    value_at,
)

_SHOWN_ELSEWHERE = re.compile(rf"\?|{PROPOSED}\b|{CHECKED}\b")
COLUMNS = ("place", "what", "doubt")


def screen(session: Session, width: int, marks: tuple[str, str]) -> list[str]:
    """The question where a session stands: its sentence, what the coding says, and the doubts.

    Args:
        session: the review.
        width: columns of the sentence.
        marks: what stands before and after the words in question.
    """
    stop = session.state.stops[session.state.at]
    draft, target = session.draft, stop.target
    number = f"{session.state.at + 1} of {len(session.state.stops)}"
    passage = passage_of(draft, target, session.texts)
    return [
        "",
        f"{where(draft, target)}  {number}  {target.kind}",
        "",
        *_sentence(passage, width, marks),
        *(f"  {line}" for line in _says(draft, target)),
        *(f"  ? {one_line(doubt)}" for doubt in doubts_of(draft, target)),
        *(f"  ! {one_line(fault)}" for fault in faults_of(draft, target)),
        *(f"  ! {note}" for note in _notes(draft, target, passage)),
    ]


def where(draft: Draft, target: Target) -> str:
    """File and line, as editors take them."""
    return f"{draft.path}:{draft.layout.line_of(place_of(draft.layout, target)) + 1}"


def listing(drafts: Sequence[Draft], withheld: Withheld, *, every: bool) -> Result:
    """One row for each question of the codings."""
    rows = [
        (
            where(draft, question.target),
            summary(draft, question.target),
            "; ".join(question.doubts) or None,
        )
        for draft in drafts
        for question in questions_in(draft, every=every)
    ]
    return Result(COLUMNS, withheld.hide_in(rows), cut=False)


def _sentence(passage: Passage | None, width: int, marks: tuple[str, str]) -> Iterator[str]:
    if passage is None:
        return
    before, words, after = (one_line(part) for part in passage[:3])
    shown = f"{before}{marks[0]}{words}{marks[1]}{after}" if words else before
    yield from textwrap.wrap(shown, width, initial_indent="    ", subsequent_indent="    ",
                             break_on_hyphens=False)  # fmt: skip
    yield ""


def _says(draft: Draft, target: Target) -> Iterator[str]:
    layout = draft.layout
    if target.kind == LEFT_OUT:
        yield one_line(target.comment)
        return
    value = value_at(layout, target.path)
    if target.kind in ("figure", "attribution"):
        yield f"of the event {value_at(layout, target.path[:2])['event']}"
    if isinstance(value, dict):
        yield from (f"{name:<13} {_shown(name, item)}" for name, item in value.items())
    else:
        yield f"{target.path[-1]:<13} {value}"
    if target.kind == "event":
        yield from _account(value_at(layout, target.path[:2]))
    yield from (one_line(text) for text in _remarks(draft, target))


def _account(account: dict[str, Any]) -> Iterator[str]:
    for name in ("date", "place"):
        if name in account:
            yield f"{name:<13} {_shown(name, account[name])}"
    for figure in account.get("casualties") or ():
        yield f"figure        {_shown('', [figure['count'], figure['outcome']])}"


def _remarks(draft: Draft, target: Target) -> Iterator[str]:
    """The comments at a value; those above an event, date or place say what may be meant."""
    comments = beside(draft.layout, target.path)
    if target.kind in ("event", "date", "place"):
        comments = above(draft.layout, target.path) + comments
    offered = proposals(draft, target)
    for comment in comments:
        if found := PROPOSAL.match(comment.text):
            yield f"({offered.index(found[1]) + 1}) {comment.text}"
        elif not _SHOWN_ELSEWHERE.match(comment.text):
            yield f"# {comment.text}"


def _shown(name: str, value: Any) -> str:
    """A value on one line; names of persons are only counted."""
    if name == "persons":
        return f"{len(value)} (names not shown)"
    if isinstance(value, dict):
        return ", ".join(f"{one} {_shown(one, item)}" for one, item in value.items())
    if isinstance(value, list):
        return " ".join(_shown("", item) for item in value)
    text = one_line(value)
    return f"{text[:12]}..." if name == "sha256" else text


def _notes(draft: Draft, target: Target, passage: Passage | None) -> Iterator[str]:
    if passage is not None and passage.note:
        yield passage.note
    if passage is None and target.kind != "article":
        yield "no sentence was found for it"
    if is_checked(draft.layout, target):
        yield "checked"
