"""Figures of people that the text told of before, whatever day and town stand beside them now.

"The 12 were laid to rest on Tuesday", "the bodies of the 11 arrived in Niamey", "two of the wounded
died in Jalalabad", "three more bodies were found on Saturday, bringing the toll to 12": the day and
the place are those of what befell the dead later, and make no event of their own.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from recount.extract.events.cues import TIME, Cue
from recount.extract.events.event import Event, is_elsewhere
from recount.extract.events.placing import is_telling
from recount.extract.events.reading import Reading
from recount.extract.events.strangers import names_it
from recount.extract.figure import Figure
from recount.extract.parts.of_earlier import of_so_many

_RECENT = 6
_FEWEST, _MANY, _NEAR = 2, 5, 40
_DEFINITE = re.compile(r"(?:all (?:of )?)?(?:the|those|these|all) (?=\S)")
_THE_SO_MANY = re.compile(r"(?:all )?(?:the|those|these) (?!first|second|third|other|last)")
_SOME = re.compile(
    r"\bof (?:the|those|these) (?:\w+ )?(?:dead|victims?|bodies|killed"
    r"|(?P<hurt>wounded|injured|hurt|survivors))\b"
)
# As "one of the wounded, a student, died on Sunday".
_ONE_OF = re.compile(
    r"\b(?:one|two|another) of the (?:(?:dead|victims|killed)|(?P<hurt>wounded|injured|hurt)), \Z"
)
_RAISED = re.compile(
    r"\b(?:(?:rais|bring|tak|push|increas|lift)ing|(?:which|that|this|it) brought) "
    r"(?:the |its |their )?(?:[\w-]+ ){0,2}?"
    r"(?:toll|number|total|tally|count|dead)\b"
    r"|\b(?:raised|revised|increased) (?:the|its|their) (?:[\w-]+ ){0,2}?"
    r"(?:toll|number|total|tally|count)\b"
)
_RAISING = ("rais", "bring", "brought", "tak", "push", "increas", "lift", "revis")
_WARD = re.compile(r"\b(?:hospital|morgue|mortuary|clinic)\b")
_AFTERMATH = re.compile(
    r"\b(?:search|manhunt|curfew|reinforcements|inquiry|investigation) (?:\w+ ){0,2}"
    r"(?:began|started|imposed|ordered|launched|opened|sent|arrived|under way)\b"
    r"|\b(?:troops|soldiers|police|forces|reinforcements|rescuers|helicopters) "
    r"(?:(?:were|had been|have been) (?:sent|deployed|rushed|flown)|arrived|reached)\b|\bvisited\b"
)
_DOERS = re.compile(
    r"\bthe (?:attackers|assailants|gunm[ae]n|raiders|kidnappers|abductors|killers|shooters?"
    r"|bombers?)\b(?! (?:was|were|had been) )"
    r"|\bthe (?:militants|rebels|fighters|bandits|insurgents|jihadists|terrorists|men)"
    r" (?:had )?also\b"
)
_THOSE_TAKEN = re.compile(r"(?:the|those|these|all|both)\b|.*\bof (?:the|those|these|them)\b")
_ONLY_CAUGHT = frozenset(("captured", "freed"))


def told_before(reading: Reading, events: Sequence[Event], cue: Cue) -> Event | None:
    """The event that told of a figure's people before, if the figure surely tells of them again.

    Or of some of them: "nine of the 20 were killed in Kuchi"; but those of a sum over several
    places or days have an event of their own.
    """
    figure, recent = cue.figure, list(_recent(events))
    if cue.sums == TIME or not recent:
        return None
    if figure.part_of is not None:
        whole = next((e for e in recent if figure.part_of in e.figures), None)
        if whole and whole.last < cue.sentence:
            return whole
        latest = events[-1].latest
        if latest is not None and figure.start < latest.figure.start:
            # As the two of "12, two of them boys, died in Kona, where nine had died on Friday".
            return next((e for e in events[-_RECENT:] if figure.part_of in e.figures), None)
    if not (cue.date or cue.not_on or is_telling(cue.place)):
        # Nothing draws it away, but that others were told of between.
        return _counted_before_others(recent, figure)
    span = reading.spans.sentences[cue.sentence]
    if _is_raised(reading.low, span.start, span.end):
        with_toll = (e for e in recent if _may_grow(e, figure) and not _is_apart(e, cue))
        return next(with_toll, None)
    some = _SOME.search(figure.quote.lower()) or _SOME.search(figure.victims.lower())
    some = some or _ONE_OF.search(reading.low, max(span.start, figure.start - _NEAR), figure.start)
    if some:
        outcome = "wounded" if some["hurt"] else figure.outcome
        return next((e for e in recent if _holds_some(e, figure, outcome)), None)
    if figure.quote.lower().startswith("the bodies of ") and " " not in figure.victims:
        # As "the bodies of two are still held".
        return next((e for e in recent if _holds_some(e, figure, figure.outcome)), None)
    if figure.outcome == "freed" and _THOSE_TAKEN.match(figure.victims.lower()):
        taken = [e for e in recent if e.last < cue.sentence and _took_so_many(e, figure)]
        number = of_so_many(figure.victims)
        fit = (e for e in taken if e.tolls["kidnapped"].best == (number or figure.best))
        return next(fit, None if number else next(iter(taken), None))
    again = _DEFINITE.match(figure.victims.lower()) is not None
    if cue.date and is_telling(cue.place):
        # Two soldiers may be killed in Kano on the day after two were in Jos.
        again = again and (figure.best or 0) >= _MANY
    else:
        again = again or names_it(reading.low, span.start, span.end)
        again = again or _WARD.search(reading.low, span.start, span.end) is not None
    return next((e for e in recent if _counts_the_same(e, figure)), None) if again else None


def goes_back_to(reading: Reading, events: Sequence[Event], cue: Cue) -> Event | None:
    """The event of "the attack" behind a sentence on arrests, a search or troops, with their day.

    As "Four suspects were arrested on Tuesday. Eight people were wounded in the attack", "Troops
    arrived on Tuesday. The attackers also took nine hostages".
    """
    span = reading.spans.sentences[cue.sentence]
    if cue.recalled or not (events and cue.sentence) or cue.figure.outcome in _ONLY_CAUGHT:
        return None
    if reading.dates_of(cue.sentence) or reading.places_of(cue.sentence):
        return None
    here = (reading.low, span.start, span.end)
    if not (names_it(*here) or _DOERS.search(*here)):
        return None
    recent = _recent(events)
    before = reading.spans.sentences[cue.sentence - 1]
    between = _caught_only(events[-1]) or _AFTERMATH.search(reading.low, before.start, before.end)
    return next((e for e in recent if not _caught_only(e)), None) if between else None


def _recent(events: Sequence[Event]) -> Iterator[Event]:
    """The last few events that are no sums over a time, the latest first, then the text's first."""
    yield from (event for event in reversed(events[-_RECENT:]) if not event.sums)
    if len(events) > _RECENT and not events[0].sums:
        yield events[0]


@lru_cache(maxsize=4)
def _is_raised(low: str, start: int, end: int) -> bool:
    """Whether a sentence raises a toll that was told; looked up once for its figures."""
    if not any(low.find(word, start, end) >= 0 for word in _RAISING):
        return False
    return _RAISED.search(low, start, end) is not None


def _is_apart(event: Event, cue: Cue) -> bool:
    """Whether a figure is of another place, as "two died in Jos, raising the toll to 9"."""
    return event.place is not None and cue.place is not None and is_elsewhere(event, cue)


def _may_grow(event: Event, figure: Figure) -> bool:
    """Whether an event has a toll of the outcome that is not greater than the figure."""
    toll = event.tolls.get(figure.outcome)
    if toll is None:
        return False
    # As "at least 14 were killed", to which two more are added.
    least = toll.best if toll.best is not None else toll.low
    more = figure.best if figure.best is not None else figure.low
    if least is None:
        return False
    # As "a boy died on Monday, bringing the toll to 15".
    added = figure.counting == "increment" or figure.rule == "happens"
    return added or (more is not None and more >= least)


def _holds_some(event: Event, figure: Figure, outcome: str) -> bool:
    """Whether an event has so many of an outcome that some of them may be the figure's."""
    toll = event.tolls.get(outcome)
    if toll is None:
        return False
    most = toll.high if toll.high is not None else toll.best
    return figure.best is not None and (most is None or figure.best <= most)


def _took_so_many(event: Event, figure: Figure) -> bool:
    """Whether so many people were taken in an event that those freed may be some of them."""
    taken = event.tolls.get("kidnapped")
    if taken is None:
        return False
    most = taken.high if taken.high is not None else taken.best
    return figure.best is None or most is None or figure.best <= most


def _counts_the_same(event: Event, figure: Figure) -> bool:
    """Whether an event has a toll of the very number: two people or more, exactly."""
    toll = event.tolls.get(figure.outcome)
    return toll is not None and toll.best == figure.best and (figure.best or 0) >= _FEWEST


def _counted_before_others(recent: Sequence[Event], figure: Figure) -> Event | None:
    """The event of "the nine" where the last told of others: "nine died, days after four"."""
    toll = recent[0].tolls.get(figure.outcome)
    if toll is None or toll.best == figure.best or not _THE_SO_MANY.match(figure.victims.lower()):
        return None
    same = [event for event in recent if _counts_the_same(event, figure)]
    return same[0] if len(same) == 1 else None


def _caught_only(event: Event) -> bool:
    return _ONLY_CAUGHT.issuperset(outcome for outcome, _ in event.kinds)
