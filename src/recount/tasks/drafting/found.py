"""What is found in one text: figures, the events that they are of, places, speakers, claims."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import NamedTuple

from recount.extract.dates.find import DateMention
from recount.extract.earlier.outgrown import outgrown
from recount.extract.earlier.titles import in_title
from recount.extract.events.accounts import Account, accounts_in, mentions_in, told_near
from recount.extract.events.actors import Speaker
from recount.extract.events.attributions import Attribution, attributions_in
from recount.extract.figure import Figure
from recount.extract.places import PlaceMention, curated, places_in
from recount.extract.sentences.passages import passages_of
from recount.extract.sentences.spans import Spans
from recount.extract.victims.parties import Parties, parties_of
from recount.tasks.drafting.known import NOTHING, Known
from recount.tasks.drafting.tolls import parted, speaker_kind
from recount.tasks.finding import Finder, Findings, by_rules


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
    """An account of a draft: figures of one event, none of which counts people of another's.

    `date` and `place` are None where the article tells none; `near` is the text about the
    figures. `beside` is the place, among the segments, of one that seems to be of the same event.
    `again`: figures that only repeat one of an account, and that one. `recalled`: the text only
    recalls the event. `sums`: its figures sum up several events. `within`: the place, among the
    segments, of the sum that its event is in.
    """

    figures: tuple[int, ...]
    date: DateMention | None
    place: PlaceMention | None
    near: str
    beside: int | None = None
    again: Mapping[int, int] = {}
    attributions: tuple[Attribution, ...] = ()
    recalled: bool = False
    sums: bool = False
    within: int | None = None


class Draft(NamedTuple):
    """What was found in one text: every figure, and which of them may be of one event.

    `speakers` and `parties` are of figures, by their place in the list: who says it, and whose
    members and whose deed they were, where a database has such an actor.
    """

    text: str
    about: About
    figures: Sequence[Figure]
    spans: Sequence[tuple[int, int]]
    segments: Sequence[Segment]
    found: Findings = Findings(())
    speakers: Mapping[int, Speaker] = {}
    parties: Mapping[int, Parties] = {}
    known: Known = NOTHING

    @property
    def counted(self) -> int:
        """How many figures the accounts have: none with a flag, none that is only said again."""
        members = (i for segment in self.segments for i in segment.figures)
        return sum(not self.figures[i].flags for i in members)

    def sentence_of(self, start: int) -> tuple[int, int]:
        """The sentence that holds a place in the text."""
        return self.spans[bisect_right(self.spans, start, key=itemgetter(0)) - 1]


def draft_of(
    text: str, about: About, finder: Finder = by_rules, known: Known = NOTHING
) -> Draft:  # fmt: skip
    """Find what is in a text; `finder` finds the figures, `known` is what a database knows."""
    found = finder(text) if about.english else Findings(())
    figures = found.figures
    if not figures:
        return Draft(text, about, [], [], [], found)
    spans = Spans(passages_of(text).sentences)
    near = told_near(text, spans, figures)
    places = places_in(near, known.places or curated())
    accounts = accounts_in(text, spans, figures, mentions_in(near, about.published), places)
    speakers = {
        i: speaker
        for i, figure in enumerate(figures)
        if figure.said_by and (speaker := known.actors.speaker(figure.said_by))
    }
    older = outgrown(text, spans, figures)
    segments = _segments(text, spans, figures, accounts, speakers, older)
    actors = known.actors.mentions(text)
    claims = attributions_in(text, spans, actors)
    return Draft(
        text,
        about,
        _with_wholes(figures, segments, older),
        [(sentence.start, sentence.end) for sentence in spans.sentences],
        _with_claims(spans, segments, figures, claims),
        found,
        speakers,
        parties_of(text, spans, figures, actors),
        known,
    )


def _segments(
    text: str, spans: Spans, figures: Sequence[Figure], found: Sequence[Account],
    speakers: Mapping[int, Speaker], older: Mapping[int, int],
) -> list[Segment]:  # fmt: skip
    def mouth(i: int) -> str | None:
        speaker = speakers.get(i)
        return speaker.key if speaker and speaker.likely else speaker_kind(figures[i])

    segments: list[Segment] = []
    firsts: list[int] = []
    titled = in_title(text, figures)
    for account in found:
        first = len(segments)
        firsts.append(first)
        parts, again = parted(figures, account.figures, mouth, titled, older)
        for number, part in enumerate(parts):
            near = _near(text, spans, account)
            beside = first if number else None
            repeated = {} if number else again
            told = (tuple(part), account.date, account.place, near, beside, repeated)
            also = (account.recalled, account.sums, account.within)
            segments.append(Segment(*told, (), *also))
    return [
        one if one.within is None else one._replace(within=firsts[one.within]) for one in segments
    ]


def _with_wholes(
    figures: Sequence[Figure], segments: Sequence[Segment], older: Mapping[int, int]
) -> list[Figure]:
    """The figures, each part of one that is only said again as part of the one that counts.

    And each part of a toll that another took the place of, where it stands with that one.
    """
    again = {i: j for segment in segments for i, j in segment.again.items()}
    told = [
        one if one.part_of not in again else one._replace(part_of=again[one.part_of])
        for one in figures
    ]
    for segment in segments if older else ():
        for i in segment.figures:
            whole = told[i].part_of
            while whole is not None and whole in older and whole not in segment.figures:
                whole = older[whole]
            if whole in segment.figures:
                told[i] = told[i]._replace(part_of=whole)
    return told


def _near(text: str, spans: Spans, account: Account) -> str:
    """The sentences of an account, with one before and one after."""
    first, last = account.sentences
    last = min(last + 1, len(spans.sentences) - 1)
    return text[spans.sentences[max(0, first - 1)].start : spans.sentences[last].end]


def _with_claims(
    spans: Spans, segments: Sequence[Segment], figures: Sequence[Figure],
    claims: Sequence[Attribution],
) -> list[Segment]:  # fmt: skip
    """The segments, each claim with that of the figures before it in its paragraph, or the first.

    What is said in a paragraph of its own is said of the event that the article is about.
    """
    starts = sorted(
        (spans.at(figures[i].start), number)
        for number, segment in enumerate(segments)
        if segment.beside is None
        for i in segment.figures
        if not figures[i].flags
    )
    found: dict[int, list[Attribution]] = {}
    for claim in claims:
        at = spans.at(claim.start)
        place = bisect_right(starts, (at, len(segments)))
        near = starts[place - 1] if place else (at, 0)
        here = near[0] == at or not segments[near[1]].recalled
        together = here and spans.sentences[near[0]].paragraph == spans.sentences[at].paragraph
        found.setdefault(near[1] if together else 0, []).append(claim)
    return [
        segment._replace(attributions=tuple(found.get(number, ())))
        for number, segment in enumerate(segments)
    ]
