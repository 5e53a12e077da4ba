"""An event while a text's figures are gathered, and whether one may be of it."""

import re
from collections.abc import Sequence

from recount.extract.dates.days import is_day, is_long, is_period, meet
from recount.extract.dates.find import DateMention
from recount.extract.earlier.titles import agree
from recount.extract.events.cues import BOTH, DAYS, PLACES, TIME, Cue
from recount.extract.events.held import narrows
from recount.extract.events.openings import PLACED, TOLLS, WORST
from recount.extract.events.placing import (
    are_apart,
    is_division,
    is_narrow,
    is_one_place,
    is_telling,
    is_wide,
    lies_in,
)
from recount.extract.events.strangers import are_strangers
from recount.extract.figure import Figure
from recount.extract.places.mention import PlaceMention

_HARM = frozenset(("killed", "wounded"))
_TAKEN_AND_FREED = frozenset(("kidnapped", "freed"))
_WHO_WAS = re.compile(r"\b(?:who|that) (?:was|were|had been)\b")


class Event:
    """An event while its figures are collected.

    `recalled`: the text only recalls it, and what follows is of another; `background`: nothing in
    it is in a sum of the text either. `named` is a place that is only named beside it. `tolls` and
    `kinds` are its first figures of each outcome, and of each outcome and group. `sums`, `listed`,
    `sorts`, `not_on`: as for its cues. `within` is the sum that it is in. `aside` are
    dates of what befell its people later: their burial, their release.
    """

    def __init__(self, sentence: int, *, recalled: bool) -> None:
        self.recalled = self.background = recalled
        self.figures: list[int] = []
        self.date: DateMention | None = None
        self.place: PlaceMention | None = None
        self.named: PlaceMention | None = None
        self.paragraph = -1
        self.first = self.last = sentence
        self.said_by: set[str] = set()
        self.tolls: dict[str, Figure] = {}
        self.kinds: dict[tuple[str, str], Figure] = {}
        self.sums = ""
        self.latest: Cue | None = None
        self.sorts: set[str] = set()
        self.listed: tuple[PlaceMention, ...] = ()
        self.within: Event | None = None
        self.not_on: set[DateMention] = set()
        self.aside: set[DateMention] = set()

    @classmethod
    def of_the_past(cls, sentence: int, number: int) -> "Event":
        """That in which one died of whom a text knows only that: of no day and no place."""
        event = cls(sentence, recalled=True)
        event.figures.append(number)
        return event

    def take(self, number: int, cue: Cue) -> None:
        """Make a figure, by its place in the list, one of this event's."""
        figure = cue.figure
        self.figures.append(number)
        self.kinds.setdefault((figure.outcome, figure.group), figure)
        if figure.part_of not in self.figures:
            # Where and when some of them died is not where and when all did.
            self.date = self._nearer(cue) if self.date else cue.date
            if cue.sums or not self.sums:
                self.place = self._narrower(cue.place)
        self.named = self.named or cue.named
        self.sorts |= cue.sorts
        self.not_on.update(cue.not_on)
        if cue.found_on:
            self.aside.add(cue.found_on)
        self.first, self.last = min(self.first, cue.sentence), max(self.last, cue.sentence)
        self.paragraph = cue.paragraph
        self.latest = cue
        if figure.said_by:
            self.said_by.add(figure.said_by.casefold())
        if figure.counting == "toll":
            self.tolls.setdefault(figure.outcome, figure)
        self.sums, self.listed = self.sums or cue.sums, self.listed or cue.listed

    def _nearer(self, cue: Cue) -> DateMention | None:
        """The day of more dead or wounded, where their week or month was told before."""
        told = {figure.outcome for figure in self.kinds.values()}
        day = self.date and cue.date and is_period(self.date) and is_day(cue.date)
        return cue.date if day and _HARM.issuperset(told) and not self.sums else self.date

    def _narrower(self, place: PlaceMention | None) -> PlaceMention | None:
        """A place that is told beside a figure, where it tells more than the event's own."""
        own = self.place
        if place is None or is_telling(own):
            return own
        if own is None or is_wide(own):
            return place if narrows(own, place) else own
        return place if is_telling(place) else own

    def has_toll(self, figure: Figure) -> bool:
        """Whether a toll of the same outcome is among its figures already."""
        # As "the fighters died on Sunday", who were counted before.
        again = figure.qualifier == "uncounted" and figure.victims.lower().startswith("the ")
        # As "a farmer who lost two brothers", where 23 died.
        told = self.tolls.get(figure.outcome)
        again = again or (figure.rule == "lost" and told is not None and _is_fewer(figure, told))
        return figure.counting == "toll" and figure.outcome in self.tolls and not again


def is_elsewhere(event: Event, cue: Cue) -> bool:
    """Whether both places are known, and tell of two events."""
    if event.place is None or cue.place is None:
        return False
    return are_apart(event.place, cue.place)


def is_there(event: Event, cue: Cue) -> bool:
    """Whether an event is told to have been at a figure's place, or one at the other."""
    here, there = event.place, cue.place
    return here is not None and there is not None and is_one_place(here, there)


def is_left_behind(event: Event, last: Event, cue: Cue) -> bool:
    """Whether others were told of since an event in a place of another name.

    As a raid near Mosul, before one in Baghdad, where two then die "near Karsa".
    """
    return event is not last and not cue.refers_back and _named_apart(event, cue)


def is_other(event: Event, cue: Cue) -> bool:
    """Whether a figure's date or place is certainly not the event's, or one sums up the other."""
    if event.date in cue.not_on or cue.date in event.not_on:
        # As "two men were jailed on Monday for the murder of six".
        return True
    if event.date and cue.date:
        if not meet(event.date, cue.date):
            return True
        if event.has_toll(cue.figure) and is_period(event.date) != is_period(cue.date):
            return True
    if _sums_up_else(event, cue) or _is_of_less(event, cue) or _is_among_more(event, cue):
        return True
    if event.listed and cue.place and all(are_apart(p, cue.place) for p in event.listed):
        # As "rockets hit Gondar and Bahir Dar. In Sudan, a hospital treated 14".
        return True
    if cue.listed and _is_none_of(event, cue) and event.has_toll(cue.figure):
        # As "a bomb in Mogadishu killed 81. Strikes in Kona and Lona killed four".
        return True
    if event.place is None or cue.place is None or is_one_place(event.place, cue.place):
        return False
    if are_apart(event.place, cue.place):
        return True
    # A place that no gazetteer has may be in the other: only a second toll tells them apart.
    unlisted = event.place.place is None or cue.place.place is None
    again = event.has_toll(cue.figure) or _is_told_beside(event, cue)
    again = again or (event.paragraph != cue.paragraph and not cue.refers_back)
    return unlisted and again and not _goes_with(event, cue)


def _is_none_of(event: Event, cue: Cue) -> bool:
    """Whether an event was in none of the places that a figure sums up."""
    here = event.place
    return is_telling(here) and here is not None and not any(
        is_one_place(place, here) for place in cue.listed
    )  # fmt: skip


def _is_told_beside(event: Event, cue: Cue) -> bool:
    """As the three of "a teacher was killed in Kona and three people were killed in Nice"."""
    same = any(outcome == cue.figure.outcome for outcome, _ in event.kinds)
    return same and event.last == cue.sentence and cue.figure.part_of is None


def _goes_with(event: Event, cue: Cue) -> bool:
    """As the six of "two officers and six gunmen died in the old town"."""
    latest = event.latest
    if latest is None or latest.sentence != cue.sentence or latest.place is None or event.sums:
        return False
    return latest.place == cue.place and latest.date == cue.date


def _sums_up_else(event: Event, cue: Cue) -> bool:
    """As "the group has killed 1,200 people this year", "in all, 31 died in three attacks"."""
    apart = bool(event.date and cue.date and event.date.edtf != cue.date.edtf)
    if TIME in (event.sums, cue.sums) or BOTH in (event.sums, cue.sums):
        # As "18 were killed last week. Since the start of the year 402 have died".
        apart = apart or bool(cue.date and not event.date)
        apart = apart or _is_of_more_or_less(event, cue)
        return event.sums != cue.sums or (event.sums == TIME and apart)
    if cue.another == WORST and not event.sums and event.has_toll(cue.figure):
        # As "four attacks since May. In the deadliest 52 died", where 34 died now.
        return _is_fewer(event.tolls[cue.figure.outcome], cue.figure)
    if event.sums or not cue.sums:
        return False
    if event.date and cue.date and cue.sums == DAYS:
        # As "12 were killed on Monday. Since Sunday 30 have been wounded", "nine were killed
        # overnight. In the past day 95 rebels were killed".
        return apart or event.date.words.casefold() != cue.date.words.casefold()
    return event.has_toll(cue.figure) and _is_fewer(event.tolls[cue.figure.outcome], cue.figure)


def _is_among_more(event: Event, cue: Cue) -> bool:
    """As "38 foreigners were among the dead", who are not of the 28 just told of.

    Nor are seven medics of eight soldiers.
    """
    whole, figure = event.tolls.get(cue.figure.outcome), cue.figure
    if whole is None or not cue.also or figure.rule not in TOLLS:
        return False
    known = {whole.group, figure.group}.isdisjoint(("persons", "unknown"))
    return _is_fewer(whole, figure) or (known and whole.group != figure.group)


def _is_of_more_or_less(event: Event, cue: Cue) -> bool:
    """As "427 have died in Sudan since April" and "In Geneina, 96 have died since then"."""
    here, there = event.place, cue.place
    if here is None or there is None:
        return here is None and cue.another == PLACED and is_narrow(there)
    return is_wide(here) != is_wide(there)


def is_arrest_over(event: Event, cue: Cue) -> bool:
    """Whether only arrests were told of, and a figure of their sentence is of dead or wounded."""
    arrests = {outcome for outcome, _ in event.kinds} == {"captured"}
    return arrests and event.last == cue.sentence and cue.figure.outcome in _HARM


def is_hurt_before_arrests(main: Event, last: Event, cue: Cue) -> bool:
    """Whether wounded are of the deed told first, behind nothing but arrests over it.

    But those of "Police arrested 11 in clashes. Six were hurt" are of the clashes.
    """
    arrests = {outcome for outcome, _ in last.kinds} == {"captured"} and not last.sorts
    if not arrests or any("protest" in figure.victims for figure in last.kinds.values()):
        return False
    return cue.figure.outcome in _HARM and not main.has_toll(cue.figure)


def is_of_new_sort(event: Event, cue: Cue) -> bool:
    """Whether a figure's clause tells anew of an incident of no sort that the event's have."""
    return bool(cue.new_sorts and event.sorts) and event.sorts.isdisjoint(cue.new_sorts)


def is_of_who_died_before(events: Sequence[Event], cue: Cue) -> bool:
    """As "it was the funeral of a man who was killed on Sunday", told of a blast on Monday."""
    main = events[0].date if events else None
    if not (main and cue.date and is_day(main) and is_day(cue.date)):
        return False
    before = (cue.date.edtf or "") < (main.edtf or "")
    return before and _WHO_WAS.search(cue.figure.quote) is not None


def is_member(event: Event, cue: Cue) -> bool:
    """Whether an event is a sum, and a figure is of one place, day or event of it.

    As "missiles hit Kano and Jos, killing nine. In Kano six died".
    """
    if not _is_of_less(event, cue):
        return False
    if not cue.place or not is_narrow(cue.place):
        return True
    if event.listed:
        return any(is_one_place(place, cue.place) for place in event.listed)
    there = event.place
    return there is None or cue.place.place is None or lies_in(cue.place, there)


def may_be_within(event: Event, whole: Event) -> bool:
    """Whether the date of an event does not keep it out of a sum."""
    return event.date is None or whole.date is None or meet(event.date, whole.date)


def _is_of_less(event: Event, cue: Cue) -> bool:
    """Whether an event is a sum, and a figure tells of a place, a day or an event of its own."""
    if event.sums not in (PLACES, DAYS) or cue.sums:
        return False
    whole = event.tolls.get(cue.figure.outcome)
    if whole and not _is_fewer(cue.figure, whole):
        return False
    if cue.another == WORST or _is_of_one_place(event, cue):
        return True
    if cue.date is None or cue.date.edtf is None:
        return False
    if event.date is None:
        return event.sums == DAYS
    return event.date.edtf != cue.date.edtf and (whole is not None or event.sums == DAYS)


def _is_of_one_place(event: Event, cue: Cue) -> bool:
    """As Gwoza of "three attacks in Borno state killed 10. Four died in Gwoza"."""
    here, there = cue.place, event.place
    if here is None or not is_narrow(here):
        return False
    if there is None or not is_narrow(there):
        return True
    return is_division(there) and here.place != there.place and not are_apart(here, there)


def _is_fewer(one: Figure, other: Figure) -> bool:
    """Whether a figure surely counts fewer people than another, as far as their numbers tell."""
    here, there = (f.best if f.best is not None else f.low for f in (one, other))
    return here is None or there is None or here < there


def is_same(event: Event, cue: Cue) -> bool:
    """Whether date or place tell that a figure is the event's; it is known not to be another."""
    if _goes_with(event, cue) or cue.figure.part_of in event.figures:
        return True
    if event.date and cue.date:
        # As "eleven died on Monday. In Jos two were shot dead on Monday".
        apart = event.place is None and is_narrow(cue.place) and event.has_toll(cue.figure)
        if apart and not agree(event.tolls[cue.figure.outcome], cue.figure):
            return False
        # As "98 people were murdered in April", after a raid of 30 April.
        goes_on = cue.refers_back or event.last == cue.sentence
        return goes_on or is_long(event.date) or not is_long(cue.date)
    if cue.date or event.place is None or cue.place is None:
        return False
    return is_one_place(event.place, cue.place)


def may_be(event: Event, cue: Cue) -> bool:
    """Whether a figure with a date or place may be of an event without: no other toll is there.

    Nor does a later sentence date or place what was told of others, or of no such time.
    """
    if event.date and cue.date:
        return False
    # As "mourned on Tuesday the 95 killed. The blasts were on Monday. Doctors put the toll at 128".
    again = cue.figure.rule == "toll" and cue.refers_back and bool(event.not_on)
    again = again or (cue.refers_back and _are_others(event, cue.figure))
    if event.has_toll(cue.figure) and not again:
        return False
    told = {cue.figure.outcome, *(outcome for outcome, _ in event.kinds)}
    if cue.date and told == _TAKEN_AND_FREED:
        # As "freed 28 girls who were abducted on 11 April".
        return False
    if cue.date and not event.date and is_arrest_over(event, cue):
        # As "arrested a man who shot dead a priest in January".
        return False
    if event.last == cue.sentence or cue.refers_back:
        return True
    if cue.date and (event.not_on or cue.not_on):
        # As "schools closed on Monday after gunmen killed two. On Tuesday nine were arrested",
        # "nine were wounded. Six who were seized in March were freed on Tuesday".
        return False
    if is_long(cue.date) or (event.paragraph != cue.paragraph and _named_apart(event, cue)):
        return False
    return event.paragraph == cue.paragraph or not are_strangers(event.kinds.values(), cue.figure)


def _are_others(event: Event, figure: Figure) -> bool:
    """As the attackers of "killed eight officers. The attack was on Monday. Two attackers died"."""
    told = {group for outcome, group in event.kinds if outcome == figure.outcome}
    return told.isdisjoint((figure.group, "persons")) and figure.group != "persons"


def _named_apart(event: Event, cue: Cue) -> bool:
    """Whether both have a place by another name, and no country or region."""
    here, there = event.place, cue.place
    if here is None or there is None or is_wide(here) or is_wide(there):
        return False
    return not is_one_place(here, there)
