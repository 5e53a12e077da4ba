"""A coding as YAML, written by hand and not dumped: comments say what is doubtful, and why.

The forms of the comments are stable (docs/extraction.md), since `recount review` reads them.
"""

from collections.abc import Iterator, Sequence

from recount import __version__
from recount.domain.evidence import digest_of
from recount.extract.unread import Unread, unread_in
from recount.tasks.drafting.account import date_line, event_lines, place_lines
from recount.tasks.drafting.claims import attribution_lines
from recount.tasks.drafting.figure import figure_lines, ids_of
from recount.tasks.drafting.found import About, Draft, Segment, draft_of
from recount.tasks.drafting.known import NOTHING, Known
from recount.tasks.drafting.words import INDENTED, UNREAD, one_line, quoted
from recount.tasks.event_proposals import Proposal
from recount.tasks.finding import Finder, Findings, by_rules

_LONG = 1000
"""Characters of a sentence that a remark shows."""


def coding_of(
    text: str, about: About, finder: Finder = by_rules, known: Known = NOTHING
) -> str:  # fmt: skip
    """A YAML coding of the text, in the format that `recount ingest` reads."""
    draft = draft_of(text, about, finder, known)
    return written(draft, (), unread_of(draft))


def unread_of(draft: Draft) -> list[Unread]:
    """The numbers of people that are in none of a draft's figures."""
    spans = [(figure.start, figure.end) for figure in draft.figures]
    return list(unread_in(draft.text, spans)) if draft.about.english else []


def written(
    draft: Draft, proposed: Sequence[Sequence[Proposal]], unread: Sequence[Unread]
) -> str:  # fmt: skip
    """The draft as a YAML coding.

    Args:
        draft: what was found.
        proposed: for each segment the events that it may be of, the likeliest first; or none.
        unread: the numbers of people that are in no figure.
    """
    lines = [*_head(draft, unread), *_accounts(draft, proposed), *_unread(draft.text, unread)]
    return "\n".join(lines) + "\n"


def nothing_found(about: About) -> str:
    """Why a draft holds the article only."""
    if not about.english:
        return "The text is not English: figures were not looked for."
    return "No casualty figures were found."


def _head(draft: Draft, unread: Sequence[Unread]) -> Iterator[str]:
    about = draft.about
    numbers = sum(len(sentence.numbers) for sentence in unread)
    more = f"; numbers of people in none, at the end: {numbers}" if numbers else ""
    told = {0: "no figures", 1: "1 figure to check, below its sentence"}.get(
        draft.counted, f"{draft.counted} figures to check, below their sentences"
    )
    yield f"# Drafted by recount {__version__}: {told}{more}."
    yield from (f"# {one_line(comment)}" for comment in (*about.comments, *draft.found.notes))
    yield "recount: 1"
    yield "article:"
    yield f"  key: {about.key}"
    if about.outlet and not about.source:
        yield f"  # source: the key of {quoted(one_line(about.outlet))}"
    for field in ("source", "title", "authors", "published", "url", "language"):
        value = getattr(about, field)
        if value:
            yield f"  {field}: {quoted(value)}"
        elif field != "source" or not about.outlet:
            yield f"  # {field}:"
    yield f"  text: {{sha256: {digest_of(draft.text)}, characters: {len(draft.text)}}}"
    if about.raw_sha256:
        yield f"  raw_sha256: {about.raw_sha256}"
    yield from _coding(draft.found)


def _unread(text: str, unread: Sequence[Unread]) -> Iterator[str]:
    """The sentences with numbers of people that are in no figure."""
    if unread:
        yield f"# {UNREAD}"
    for sentence, numbers in unread:
        told = ", ".join(quoted(one_line(text[n.start : n.end])) for n in numbers)
        words = one_line(text[slice(*sentence)])
        yield f"{INDENTED}{told}: {words if len(words) <= _LONG else f'{words[:_LONG]} ...'}"


def _coding(found: Findings) -> Iterator[str]:
    """Who coded it: this program, and whom it asked."""
    if found.finder is None:
        yield f"coding: {{coder: recount-{__version__}, machine: true, status: draft}}"
        return
    yield "coding:"
    yield f"  coder: {quoted(one_line(f'recount-{__version__} with {found.finder}'))}"
    yield "  machine: true"
    yield "  status: draft"
    if found.note:
        yield f"  note: {quoted(one_line(found.note))}"


def _accounts(draft: Draft, proposed: Sequence[Sequence[Proposal]]) -> Iterator[str]:
    if not draft.figures:
        yield f"# {nothing_found(draft.about)}"
        yield "accounts: []"
        return
    yield "accounts:"
    taken: dict[str, int] = {}
    for number, segment in enumerate(draft.segments):
        found = proposed[number] if proposed else ()
        yield from event_lines(draft, number, found, taken)
        yield from date_line(segment)
        yield from place_lines(segment, draft.known)
        yield from attribution_lines(draft, segment)
        yield from _casualties(draft, segment)


def _casualties(draft: Draft, segment: Segment) -> Iterator[str]:
    text, figures = draft.text, draft.figures
    ids = ids_of(figures, segment.figures)
    counted = any(not figures[i].flags for i in segment.figures)
    yield "    casualties:" if counted else "    casualties: []"
    shown = None
    for i in sorted([*segment.figures, *segment.again]):
        sentence = draft.sentence_of(figures[i].start)
        if sentence != shown:
            shown = sentence
            yield f"      # {one_line(text[sentence[0] : sentence[1]])}"
        if i in segment.again:
            first = ids.get(segment.again[i], "a figure above")
            yield f"      # Not counted, said again ({first}): {one_line(figures[i].quote)}"
        else:
            yield from figure_lines(draft, ids, i)
