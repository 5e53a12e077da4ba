"""A figure that a model told, held against the text: a `Figure` of our own, or why it is none.

Nothing of the answer is taken on trust: the quote must stand in the text, and the number must be
one that our own grammar reads there. A figure that fails the second is kept with a flag, so that
a person sees it and nothing counts it.
"""

from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from recount.domain.counts import Count, count_of
from recount.extract.figure import Figure
from recount.extract.sentences.text import Sentence
from recount.extract.speakers.find import kind_of
from recount.extract.victims.traits import Traits
from recount.tasks.model.answer import ToldFigure
from recount.tasks.model.readings import counts_of, outcomes_of, traits_of_victims, words_of
from recount.tasks.model.spans import Place, Span, place_of

CONFIDENCE = 0.5
"""Of every figure of a model: what a model says of its own sureness is not asked for."""
NUMBER, AMBIGUOUS = "number not in quote", "ambiguous quote"
_LONGEST_QUOTE = 400
_LEAST = 2
_MAY_ATTACK = ("persons", "unspecified", "armed_group")
_HARMED = ("killed", "wounded")


class Rejection(Enum):
    """Why a figure of an answer is no figure: in words for one, and for several."""

    SCHEMA = ("it is not as the schema asks", "they are not as the schema asks")
    QUOTE = ("its quote is not in the text", "their quotes are not in the text")
    LONG = (
        f"its quote is longer than {_LONGEST_QUOTE} characters",
        f"their quotes are longer than {_LONGEST_QUOTE} characters",
    )
    BOUNDS = ("its numbers do not fit its qualifier", "their numbers do not fit their qualifiers")


class Checked(NamedTuple):
    """A figure that stands in the text, `part_of` not yet set, and what is doubtful about it."""

    figure: Figure
    doubts: tuple[str, ...]
    whole: int | None
    """The place in the answer, counted from 1, of the figure that it is said to be a part of."""


class Shown(NamedTuple):
    """The article, the part of it that the model saw, and the article's sentences."""

    text: str
    part: Span
    sentences: Sequence[Sentence]


def checked(
    told: ToldFigure | None, shown: Shown, taken: Sequence[Span], rule: str
) -> Checked | Rejection:
    """The figure that was told, as far as the text bears it out.

    Args:
        told: one figure of an answer; None: it did not fit the schema.
        shown: what the model saw.
        taken: the spans of figures of the same answer that are accepted already.
        rule: what the figure is to say found it.
    """
    if told is None:
        return Rejection.SCHEMA
    quote = told.quote.strip()
    if len(quote) > _LONGEST_QUOTE:
        return Rejection.LONG
    place = place_of(shown.text, shown.part, quote, told.sentence, taken) if quote else None
    if place is None:
        return Rejection.QUOTE
    count = _bounds(told)
    if count is None:
        return Rejection.BOUNDS
    return _checked(told, shown, place, count, rule)


def _checked(told: ToldFigure, shown: Shown, place: Place, count: Count, rule: str) -> Checked:
    text, span = shown.text, place.span
    words = words_of(text, _around(shown, span))
    victims = _victims(told, text, span)
    traits = traits_of_victims(words, victims) if victims else Traits()
    read = _agreeing(count, counts_of(words, span, victims))
    speaker = told.said_by.strip() if told.said_by else None
    heard = speaker if speaker and speaker in text else None
    flags = [*told.flags, *([] if read else [NUMBER]), *([] if place.sure else [AMBIGUOUS])]
    count = read or count
    doubts = {
        "the model names a speaker who is not in the text": speaker != heard,
        "the model's words for the people are not in the quote": victims is None,
        f"no word of the sentence is known to tell of {told.outcome}": not _tells(
            told.outcome, outcomes_of(words)
        ),
    }
    figure = Figure(
        outcome=told.outcome,
        low=count.low,
        best=count.best,
        high=count.high,
        qualifier=count.qualifier,
        magnitude=count.magnitude,
        victims=text[slice(*(victims or span))],
        group=told.group,
        counting=told.counting,
        quote=text[slice(*span)],
        start=span.start,
        end=span.end,
        said_by=heard,
        speaker_kind=kind_of(heard),
        certainty=told.certainty,
        perpetrators=_perpetrators(told),
        part_of=None,
        rule=rule,
        confidence=CONFIDENCE,
        flags=tuple(dict.fromkeys(flags)),
        **traits._asdict(),
    )
    return Checked(figure, tuple(doubt for doubt, holds in doubts.items() if holds), told.part_of)


def _perpetrators(told: ToldFigure) -> str:
    """As told, else as the group tells: among civilians there are no attackers."""
    if told.perpetrators != "unknown" or told.group in _MAY_ATTACK:
        return told.perpetrators
    return "excluded"


def _tells(outcome: str, outcomes: set[str]) -> bool:
    """Whether words for these outcomes tell of this one, or of what it leaves open."""
    return outcome in outcomes or (outcome == "casualties" and not outcomes.isdisjoint(_HARMED))


def _bounds(told: ToldFigure) -> Count | None:
    """The count as told, None where it can't be one, or its qualifier wants other numbers."""
    if any(number is not None and number < 0 for number in (told.low, told.best, told.high)):
        return None
    vague = told.qualifier == "vague" and told.low is None
    try:
        return count_of(told.model_copy(update={"low": _LEAST}) if vague else told)
    except ValueError:
        # A bare plural is "more than one", which the stream of figures gives as low 2.
        plural = (told.low, told.best, told.high) == (_LEAST, None, None)
        if told.qualifier == "uncounted" and plural:
            return Count(_LEAST, None, None, "uncounted", None)
        return None


def _agreeing(told: Count, read: Sequence[Count]) -> Count | None:
    """The count read from the quote that is the one told, None where there is no such."""
    for count in read:
        if count[:3] == told[:3] or (count.qualifier == told.qualifier and _named(count, told)):
            return count
    # No number is claimed, so that none must stand in the quote.
    return told if told.qualifier == "uncounted" else None


def _named(read: Count, told: Count) -> bool:
    """Whether told is the number named by "more than 30", where the bound is one beside it."""
    if read.qualifier == "more_than" and read.low is not None:
        return told.low == read.low - 1
    return read.qualifier == "fewer_than" and read.high is not None and told.high == read.high + 1


def _victims(told: ToldFigure, text: str, span: Span) -> Span | None:
    """Where the words for the people stand in the quote, None where they don't."""
    words = told.victims.strip()
    start = text.find(words, *span) if words else -1
    return Span(start, start + len(words)) if start >= 0 else None


def _around(shown: Shown, span: Span) -> Span:
    """From the first to the last sentence that the span stands in."""
    met = [s for s in shown.sentences if s.start < span.end and span.start < s.end]
    return Span(met[0].start, met[-1].end)
