"""A coding for a person to correct, written from the figures found in one text.

The YAML is written by hand, not dumped: each figure stands under its sentence as a comment, with
what is doubtful about it, and figures that must not be counted are commented out with the reason.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from recount import __version__
from recount.domain.evidence import digest_of, span_digest
from recount.domain.lists import LISTS
from recount.domain.lists.terms import VictimGroup
from recount.extract.dates import DateMention, dates_in
from recount.extract.event_dates import event_date
from recount.extract.figure import Figure
from recount.extract.figures import figures_in
from recount.extract.text import sentences
from recount.tasks.event_proposals import Proposal, chosen

UNDECIDED = "undecided"
_DOUBTFUL = 0.8
_WORDS = {"few": "several", "tens": "dozens", "hundreds": "hundreds", "thousands": "thousands"}
_LONGEST_WORDED = 8
_PARENT = {g.key: g.parent for g in LISTS["victim_group"] if isinstance(g, VictimGroup)}


class About(NamedTuple):
    """What a person or a page tells beside the text; None: not told.

    `outlet` is a name, `source` a key. `comments` stand at the top. `english`: whether figures
    are looked for.
    """

    key: str
    source: str | None = None
    event: str | None = None
    title: str | None = None
    published: str | None = None
    authors: tuple[str, ...] = ()
    outlet: str | None = None
    url: str | None = None
    language: str | None = None
    raw_sha256: str | None = None
    comments: tuple[str, ...] = ()
    english: bool = True


class Segment(NamedTuple):
    """Figures that may be of one event, the date that was found for it, and the text about them."""

    figures: range
    date: DateMention | None
    near: str


class Draft(NamedTuple):
    """What was found in one text: every figure, and which of them may be of one event."""

    text: str
    about: About
    figures: Sequence[Figure]
    spans: Sequence[tuple[int, int]]
    segments: Sequence[Segment]

    @property
    def counted(self) -> int:
        """How many figures have no flag."""
        return sum(not figure.flags for figure in self.figures)


def draft_of(text: str, about: About) -> Draft:
    """Find what is in a text."""
    figures = figures_in(text) if about.english else []
    spans = [(sentence.start, sentence.end) for sentence in sentences(text)] if figures else []
    mentions = dates_in(text, about.published) if figures else []
    segments = [
        _segment(text, about, mentions, spans, figures, range(first, after))
        for first, after in _segments(figures)
        if figures
    ]
    return Draft(text, about, figures, spans, segments)


def _segment(
    text: str, about: About, mentions: Sequence[DateMention], spans: Sequence[tuple[int, int]],
    figures: Sequence[Figure], members: range,
) -> Segment:  # fmt: skip
    chosen = [figures[i] for i in members if not figures[i].flags] or [figures[i] for i in members]
    date = event_date(text, mentions, spans, [f.start for f in chosen], about.published)
    numbers = [n for n, span in enumerate(spans) if any(_in(f, span) for f in chosen)]
    first, last = max(0, min(numbers) - 1), min(len(spans) - 1, max(numbers) + 1)
    return Segment(members, date, text[spans[first][0] : spans[last][1]])


def coding_of(text: str, about: About) -> str:
    """A YAML coding of the text, in the format that `recount ingest` reads."""
    return written(draft_of(text, about))


def written(draft: Draft, proposed: Sequence[Sequence[Proposal]] = ()) -> str:
    """The draft as a YAML coding.

    Args:
        draft: what was found.
        proposed: for each segment the events that it may be of, the likeliest first.
    """
    return "\n".join([*_head(draft), *_accounts(draft, proposed)]) + "\n"


def key_of(name: str) -> str:
    """A key made of a file's name: lower-case letters and digits joined by "-"."""
    return "-".join(re.findall(r"[a-z0-9]+", name.lower())) or "article"


def _head(draft: Draft) -> Iterator[str]:
    about = draft.about
    yield (f"# Drafted by recount {__version__}: "
           f"{draft.counted} figures to check, below their sentences.")  # fmt: skip
    yield from (f"# {_one_line(comment)}" for comment in about.comments)
    yield "recount: 1"
    yield "article:"
    yield f"  key: {about.key}"
    if about.outlet and not about.source:
        yield f"  # source: the key of {_quoted(_one_line(about.outlet))}"
    for field in ("source", "title", "authors", "published", "url", "language"):
        value = getattr(about, field)
        if value:
            yield f"  {field}: {_quoted(value)}"
        elif field != "source" or not about.outlet:
            yield f"  # {field}:"
    yield f"  text: {{sha256: {digest_of(draft.text)}, characters: {len(draft.text)}}}"
    if about.raw_sha256:
        yield f"  raw_sha256: {about.raw_sha256}"
    yield f"coding: {{coder: recount-{__version__}, machine: true, status: draft}}"


def _accounts(draft: Draft, proposed: Sequence[Sequence[Proposal]]) -> Iterator[str]:
    if not draft.figures:
        yield f"# {nothing_found(draft.about)}"
        yield "accounts: []"
        return
    yield "accounts:"
    taken: set[str] = set()
    for number, segment in enumerate(draft.segments, 1):
        found = proposed[number - 1] if proposed else ()
        yield from _event(draft.about, number, found, taken)
        yield from _when(segment)
        yield from _casualties(draft, segment)


def nothing_found(about: About) -> str:
    """Why a draft holds the article only."""
    if not about.english:
        return "The text is not English: figures were not looked for."
    return "No casualty figures were found."


def _casualties(draft: Draft, segment: Segment) -> Iterator[str]:
    text, figures = draft.text, draft.figures
    ids = _ids(figures, segment.figures.start, segment.figures.stop)
    empty = all(figures[i].flags for i in segment.figures)
    yield "    casualties: []" if empty else "    casualties:"
    shown = None
    for i in segment.figures:
        sentence = next(span for span in draft.spans if _in(figures[i], span))
        if sentence != shown:
            shown = sentence
            yield f"      # {_one_line(text[sentence[0] : sentence[1]])}"
        yield from _casualty(text, figures[i], ids, i)


def _event(about: About, number: int, found: Sequence[Proposal], taken: set[str]) -> Iterator[str]:
    """The account's event: as a person told, else as proposed, else for the person to give."""
    if number == 1 and about.event:
        yield f"  - event: {about.event}"
        return
    if number == 1:
        yield "  # Which event? Give its key; an article of several events has an account for each."
    else:
        yield "  # Another toll of the same people begins here: another event? Else a part of the"
        yield "  # figure before (part_of) or the same again (leave it out): join the accounts."
    for one in found:
        why = "; ".join(one.reasons)
        yield f"  # {one.points} of 100: {one.event} ({_one_line(one.title)}): {_one_line(why)}"
    best = chosen(found)
    if best and best.event not in taken:
        taken.add(best.event)
        yield f"  - event: {best.event}  # proposed"
        return
    if best:
        yield f"  # {best.event} is that of an account above."
    yield f"  - event: {UNDECIDED}{f'-{number}' if number > 1 else ''}"


def _when(segment: Segment) -> Iterator[str]:
    """The date that was found for the event, for the person to judge."""
    date = segment.date
    if date is None:
        yield "    # date: none was found beside the figures"
        return
    worded = _quoted(_one_line(date.words))
    yield f"    date: {{edtf: {date.edtf}, worded: {worded}, basis: {date.basis}}}  # proposed"


def _in(figure: Figure, span: tuple[int, int]) -> bool:
    return span[0] <= figure.start < span[1]


def _segments(figures: Sequence[Figure]) -> Iterator[tuple[int, int]]:
    """Runs of figures that can be of one event: no two are tolls of the same people."""
    first = 0
    for i, figure in enumerate(figures):
        if any(_twice(figure, figures[j]) for j in range(first, i)):
            yield first, i
            first = i
    yield first, len(figures)


def _twice(figure: Figure, other: Figure) -> bool:
    """Whether both are tolls that would count the same people twice."""
    whole = all(f.counting == "toll" and f.part_of is None and not f.flags for f in (figure, other))
    if not whole or figure.outcome != other.outcome or _kind(figure) != _kind(other):
        return False
    return figure.group in _above(other.group) or other.group in _above(figure.group)


def _kind(figure: Figure) -> str | None:
    """The speaker as far as the draft tells: a name is left to the person to find a key for."""
    return None if figure.speaker_kind in ("named", "none") else figure.speaker_kind


def _above(group: str | None) -> Iterator[str]:
    """The group and all groups that it is among."""
    while group is not None:
        yield group
        group = _PARENT[group]


def _ids(figures: Sequence[Figure], first: int, after: int) -> dict[int, str]:
    """outcome.group for each figure of an account, and .n after the first of the same."""
    seen: dict[str, int] = {}
    ids = {}
    for i in range(first, after):
        name = f"{figures[i].outcome}.{figures[i].group}"
        seen[name] = seen.get(name, 0) + 1
        ids[i] = name if seen[name] == 1 else f"{name}.{seen[name]}"
    return ids


def _casualty(text: str, figure: Figure, ids: Mapping[int, str], number: int) -> Iterator[str]:
    lines = list(_fields(text, figure, ids, number))
    doubts = list(_doubts(figure))
    if figure.flags:
        yield f"      # Not counted, {', '.join(figure.flags)}: {_one_line(figure.quote)}"
        return
    for doubt in doubts:
        yield f"      # ? {doubt}"
    yield f"      - {lines[0]}"
    yield from (f"        {line}" for line in lines[1:])


def _fields(text: str, figure: Figure, ids: Mapping[int, str], number: int) -> Iterator[str]:
    yield f"id: {ids[number]}"
    yield f"outcome: {figure.outcome}"
    yield f"count: {worded_count(figure)}"
    yield f"victims: {figure.group}"
    if len(figure.victims.split()) <= _LONGEST_WORDED:
        yield f"worded: {_quoted(_one_line(figure.victims))}"
    for field, default in (("perpetrators", "unknown"), ("counting", "toll"),
                           ("certainty", "stated")):  # fmt: skip
        value = getattr(figure, field)
        if value != default:
            yield f"{field}: {value}"
    if figure.part_of is not None and figure.part_of in ids:
        yield f"part_of: {ids[figure.part_of]}"
    if figure.said_by:
        yield f"# said_by: the key of {_quoted(_one_line(figure.said_by))}"
        if _kind(figure):
            yield f"speaker_kind: {figure.speaker_kind}"
    digest = span_digest(text, figure.start, figure.end)
    yield f"evidence: {{start: {figure.start}, end: {figure.end}, sha256: {digest}}}"
    yield f"rule: {figure.rule}"
    yield f"confidence: {figure.confidence}"


def _doubts(figure: Figure) -> Iterator[str]:
    if figure.confidence < _DOUBTFUL:
        yield f"found by the rule {figure.rule}, which is less sure than others"
    if figure.victims.isdigit():
        yield f"whose group ({figure.group}) was read from what stands before"


def worded_count(figure: Figure) -> str:
    """The count in the words of the coding format: 12, at least 12, dozens, none."""
    low, best, high = figure.low, figure.best, figure.high
    if figure.qualifier == "vague":
        return _WORDS.get(figure.magnitude or "", "a couple")
    if figure.qualifier == "exact":
        return "none" if best == 0 else str(best)
    worded = {
        "uncounted": "uncounted",
        "about": f"about {best}",
        "nearly": f"nearly {best}",
        "at_least": f"at least {low}",
        "more_than": f"more than {(low or 0) - 1}",
        "at_most": f"up to {high}",
        "fewer_than": f"fewer than {(high or 0) + 1}",
        "between": f"{low}-{high}",
    }
    return worded[figure.qualifier]


def _one_line(words: str) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in words).split())


def _quoted(words: str | Sequence[str]) -> str:
    """A JSON string, or list of such, is one of YAML, whatever it holds."""
    return json.dumps(words, ensure_ascii=False)
