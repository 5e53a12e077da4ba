"""The date and the place that stand nearest to a figure in its own sentence, by clauses.

A place that another date stands nearer to is that date's.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import TypeVar

from recount.extract.dates.days import is_day
from recount.extract.dates.find import DateMention
from recount.extract.dates.of_events import distance
from recount.extract.dates.told import clause_from
from recount.extract.events.held import may_hold, town_around, without_dateline
from recount.extract.events.placing import Where, is_telling, is_wide, lies_in, where_of
from recount.extract.events.reactions import (
    is_of_reaction,
    is_told_in_passing,
    may_be_answered,
)
from recount.extract.events.reading import Reading
from recount.extract.events.recalling import TURNED
from recount.extract.events.two_deeds import (
    day_of_the_wound,
    is_compared_with,
    is_later_death,
    is_of_another_deed,
    victims_span,
)
from recount.extract.figure import Figure
from recount.extract.periods.shared import SOME_THERE
from recount.extract.periods.stretches import RANKED_SINCE, is_recent, is_since
from recount.extract.places.mention import PlaceMention

_Mention = TypeVar("_Mention", DateMention, PlaceMention)
_CAUGHT = ("captured", "freed")
_FEW = 4
_NEXT_WORD = 7
_IN_IT = 24
_NEAR_IT = 200
_CLAUSE = re.compile(r" (?![,.;])\w")
# As "killed 12 in the town, which rebels seized in 2029"; but "in a raid, which took place in May".
_ABOUT_ANOTHER = re.compile(
    # As "left 44 dead, officials said as a truce held on Monday".
    r"\b(?:said|says|told [a-z]+) (?:as|while|when) [^,;]*\Z"
    r"|, (?:which|whose|where|who) (?!(?:took place|happened|occurred|began|came|started|died"
    r"|was carried|lasted|broke out|erupted|(?:was|were) (?:killed|shot|gunned|stabbed|murdered"
    r"|hit|struck|attacked|ambushed|blown))\b)[^,;]*\Z"
)
# As "killed 12 during the offensive, which began on 1 July".
_LONG_BEGUN = re.compile(
    r"\b(?:operation|offensive|campaign|war|conflict|uprising|siege|insurgency|crackdown|truce"
    r"|ceasefire|protests)(?: launched|\b[^,;]{0,40},? (?:which|that) (?:was )?"
    r"(?:began|begun|started|launched|broke out|erupted))\b[^,;]*\Z",
    re.IGNORECASE,
)
# As "freed 28 girls who were abducted on 11 April".
_TAKEN_THEN = re.compile(
    r" (?:who|that) (?:were|was|had been) (?:abducted|kidnapped|seized|captured|taken|arrested"
    r"|detained|held|convicted|jailed)\b[^,;]*\Z"
)
# As "killed a man who had returned in May".
_CAME_THEN = re.compile(
    r" who had (?:(?:been (?:appointed|elected|released|freed|deported|transferred))|returned"
    r"|arrived|moved|joined|fled|left|defected|surrendered|retired|graduated|married|converted"
    r"|escaped)\b[^,;]*\Z"
)
_PERFECT = re.compile(r"\b(?:has|have|had|’ve|'ve)\b")
# As "arrested nine men over the bombing of 20 April".
_OVER = re.compile(
    r"\b(?:over|in connection with|linked to|suspected of|accused of"
    r"|for(?! (?:life|\w+ (?:years|months))\b))\b"
)
# As "a man who was seized in 2021 was freed", whose verb comes after.
_WHO = re.compile(r",? (?:who|that|whom)\b")
_WHERE = re.compile(r",? where\b")
_SINCE = re.compile(r"\bsince \w+ [^,;]*\Z")
_ILL = r"in (?:an? )?(?:critical|serious|stable|grave|intensive|hospital)"
_STAYING = re.compile(rf"\b(?:remain(?:s|ed)?|still|stay(?:s|ed)?|{_ILL})\b")
_COMPARED = re.compile(r"\b(?:since|than|as|like|unlike) (?:in |on |that of )?\Z", re.I)
_AFTER_THAT = re.compile(" (?:after|before) ")
A_DEED = (
    r"(?:attack|bombing|blast|explosion|raid|strike|airstrike|ambush|shooting|killing|massacre"
    r"|siege|clash|assault|shelling)(?:s|es)?\b"
)
_DEED_IN_WHICH = re.compile(
    r"(?:['’]s)? (?:(?!(?:over|for|in|on|of|after|the|an?) )[\w-]+ ){0,3}?"
    rf"{A_DEED}"
    r"(?:(?! (?:was|were|is|had|came) )[^,;:.]){0,60},? "
    r"(?:that|which|(?:in|during) which)(?: [^,;:.]{1,80})? ?\Z"
    # As "a raid on Jos in January, in which 18 died".
    r"|,? (?:in|during) which(?: [^,;:.]{1,80})? ?\Z"
)
_SOME_THEN = re.compile(r", (?:\w+ ){1,3}of (?:them|whom) (?:died |were killed )?(?:on |in )?\Z")
# As "the deadliest month since August 2021", which begins no time.
_OVER_ALL = re.compile(r" (?:across|throughout|all over) (?:the )?")
_NATIONWIDE = re.compile(
    r"\b(?:nation|country)-?wide\b|\b(?:across|throughout|all over) the (?:country|nation)\b"
)
_STEP = re.compile(
    r"^(?!last |this |past )(?:.* )?(?:day|week|fortnight|month|year)s?\Z|^the [a-z]+day\b"
)
_AND_IN = re.compile(r"(?:, (?:and|but|while)|;) (?:in|at|near) (?:the )?\Z")
# Or "has left 85 dead, after 12 more were killed on Sunday".
_NEW_CLAUSE = re.compile(r", (?:and|but|while) |; |, after (?:\w+ ){1,3}(?:more|others) ")


def own_date(
    reading: Reading, sentence: int, figure: Figure, others: Sequence[DateMention]
) -> DateMention | None:
    """The nearest date that is not another's; None: its sentence tells none.

    `others` are those that `days_of_others` gives.
    """
    text = reading.text
    here = _beside(reading.dates_of(sentence), figure.end)
    deed = day_of_the_wound(reading.low, here, figure) or _day_of_its_deed(
        reading.low, here, figure
    )
    if deed:
        return deed
    fit = [m for m in here if m not in others and not _is_of_others(reading, m, figure)]
    if figure.rule == "toll":
        # As "found 12 bodies on Saturday; by Monday the toll was 41".
        fit = [m for m in fit if ";" not in text[m.end : figure.start]]
    if figure.counting == "cumulative":
        # What is counted over a time is of no day, nor of when that time began.
        start = reading.spans.sentences[sentence].start
        fit = [m for m in fit if m.edtf is None or not is_day(m)]
        near = min(fit, key=lambda m: _apart(text, m, figure), default=None)
        fit = [] if near and _SINCE.search(reading.low, start, near.start) else fit
        times = [
            m
            for m in _beside(reading.sums.get(sentence, ()), figure.end)
            if not is_compared_with(text, m, figure)
        ]
        ranked = (m for m in times if RANKED_SINCE.search(reading.low, start, m.start))
        fit = [m for m in times if m not in set(ranked)] or fit
    elif not fit:
        have = _PERFECT.search(reading.low, max(0, figure.start - len("have ")), figure.end)
        times = [m for m in _beside(reading.sums.get(sentence, ()), figure.end) if is_recent(m)]
        fit = [m for m in times if have or is_since(reading.low, m, figure.end)]
    return min(fit, key=lambda m: _apart(text, m, figure), default=None)


def _day_of_its_deed(
    low: str, mentions: Sequence[DateMention], figure: Figure
) -> DateMention | None:
    """As 2016 of "the 2016 attack in Lona, in which 30 died, came before a court on Tuesday"."""
    last = next((m for m in reversed(mentions) if m.end <= figure.start), None)
    if last is None or figure.start - last.end > _NEAR_IT:
        return None
    return last if _DEED_IN_WHICH.match(low, last.end, figure.start) else None


def days_of_others(reading: Reading, sentence: int, figure: Figure) -> list[DateMention]:
    """The dates beside a figure that are those of answers to its deed, or of another deed."""
    here = _beside(reading.dates_of(sentence), figure.end)
    others = [m for m in here if is_of_another_deed(reading.low, m, figure)]
    return others + answered_on(reading, sentence, figure)


def answered_on(reading: Reading, sentence: int, figure: Figure) -> list[DateMention]:
    """The dates beside a figure that are those of answers to its deed."""
    span, here = reading.spans.sentences[sentence], _beside(reading.dates_of(sentence), figure.end)
    if not (is_told_in_passing(figure) or may_be_answered(reading.low, span.start, span.end)):
        return []
    return [m for m in here if is_of_reaction(reading.low, span.start, m, figure)]


def _beside(mentions: Sequence[_Mention], at: int) -> list[_Mention]:
    """The few before and after a place in the text: so a sentence full of them takes no longer."""
    if len(mentions) <= _FEW:
        return list(mentions)
    number = bisect_right(mentions, at, key=lambda mention: mention.start)
    return list(mentions[max(0, number - _FEW) : number + _FEW])


def _is_of_others(reading: Reading, mention: DateMention, figure: Figure) -> bool:
    """As "three days after gunmen killed 9": the words date what follows them, and no more.

    Nor does a date belong to a figure before it in another clause: "12 died, and on Sunday ...", or
    behind words that recall another event: "on Monday, days after 12 died".
    """
    text = reading.text
    _, end = victims_span(figure)
    if _is_counted_from(text, mention, figure):
        return True
    if figure.outcome == "wounded" and _STAYING.search(
        reading.low, figure.start, max(figure.end + _NEXT_WORD, mention.start)
    ):
        # As "on Monday 12 were still in hospital".
        return True
    if mention.start >= end and _NEW_CLAUSE.search(text, end, mention.start):
        return True
    if is_compared_with(text, mention, figure):
        return True
    if is_of_some_then(text, mention, figure):
        return True
    if (
        figure.outcome == "captured"
        and mention.start >= end
        and _OVER.search(text, max(end, figure.end), mention.start)
    ):
        return True
    if mention.start >= end and _WHO.match(text, end, mention.start) and mention.end < figure.end:
        return not is_later_death(reading.low, figure)
    if _TAKEN_THEN.match(text, figure.end, max(figure.end, mention.start)):
        return True
    told_who = figure.outcome in _CAUGHT and _WHO.match(text, figure.end, mention.start)
    if told_who and not any(mark in text[told_who.end() : mention.start] for mark in ",;:"):
        # As "arrested a man who shot dead a priest in January".
        return True
    start = max(figure.start, mention.end)
    if mention.end <= figure.start and TURNED.search(reading.low, mention.end, start):
        return True
    # "12 people, who were wounded in May" are of May; "killed 12, who had come in May", are not.
    if is_aside(text, mention, figure.end if figure.end <= mention.start else end):
        return True
    clause = mention.words.endswith((" after", " before")) and _CLAUSE.match(text, mention.end)
    # But "were freed on Friday, two months after they were abducted" dates the abduction.
    ahead = figure.start < mention.start and figure.end <= mention.end
    return bool(clause or _is_compared(text, mention)) and ahead


def _is_counted_from(text: str, mention: DateMention, figure: Figure) -> bool:
    """Whether "two days after a truce ended on Friday" tells nothing of the figure by a date of it.

    What the clause tells of was on Friday, all else two days later.
    """
    clause = clause_from(text, mention)
    if clause is not None:
        return figure.start < clause or "," in text[clause : figure.start]
    if figure.start < mention.end or not _AFTER_THAT.match(text, mention.end):
        return False
    step = _STEP.search(mention.words.lower())
    return step is not None and "," not in text[mention.end : figure.start]


def _is_compared(text: str, mention: DateMention) -> bool:
    """As "the worst since 2029, when eight died"; but "died on Sunday, when police fired"."""
    if not _leads(text, mention):
        return False
    if mention.words.lower().startswith("since "):
        return True
    return _COMPARED.search(text, max(0, mention.start - _IN_IT), mention.start) is not None


def _leads(text: str, mention: DateMention) -> bool:
    return text.startswith((", when ", " when "), mention.end)


def is_aside(text: str, mention: DateMention, end: int) -> bool:
    """Whether a date stands in a clause about a place or somebody told of before it."""
    if mention.start < end:
        return False
    aside = _ABOUT_ANOTHER.search(text, end, mention.start)
    return bool(
        aside
        or _CAME_THEN.match(text, end, mention.start)
        or _LONG_BEGUN.search(text, end, mention.start)
    )


def _apart(text: str, mention: DateMention | PlaceMention, figure: Figure) -> tuple[int, int]:
    """How far a mention is from the victims, whose verb may stand far before them."""
    start, end = victims_span(figure)
    first, last = (end, mention.start) if mention.start >= end else (mention.end, start)
    clauses, letters = distance(text, mention.start, mention.end, end if first == end else start)
    return clauses + text.count(" and ", max(0, first - 1), last + 1), letters


def own_place(reading: Reading, sentence: int, figure: Figure, date: DateMention | None) -> Where:
    """The nearest place, if no other date is nearer to it."""
    text, dates = reading.text, reading.dates_of(sentence)
    led = _leading_place(reading, sentence, figure)
    if led:
        return Where(led)
    told = _beside(reading.places_of(sentence), figure.end)
    if _NATIONWIDE.search(reading.low, figure.start, figure.end + _IN_IT):
        told = [place for place in told if is_wide(place)]
    own = [place for place in told if _is_own(reading, place, figure, date, dates)]
    found = _nearest(text, without_dateline(text, own), figure)
    found = next((place for place in own if found and _within(text, place, found)), found)
    if found and found.place is None:
        found = town_around(text, reading.spans.sentences[sentence].start, own, found)
    return where_of(text, found, told)


def _nearest(text: str, places: Sequence[PlaceMention], figure: Figure) -> PlaceMention | None:
    """The nearest place, or where that is a country, the nearest of those that may be in it.

    Words of another clause stand farther: "marched in Lyon after police killed 12 in Kona".
    """

    def apart(place: PlaceMention) -> tuple[int, int]:
        clauses, letters = _apart(text, place, figure)
        first, last = sorted((place.start, figure.start))
        return clauses + text.count(" after ", first, last), letters

    nearest = min(places, key=apart, default=None)
    if nearest is None or not is_wide(nearest) or _is_over_all_of(text, nearest, figure):
        return nearest
    fit = (place for place in places if not is_wide(place) and may_hold(nearest, place))
    return min(fit, key=apart, default=nearest)


def _is_over_all_of(text: str, place: PlaceMention, figure: Figure) -> bool:
    """As Kenya of "a bomb hit Kisumu, one of several that killed 30 people across Kenya"."""
    return (
        place.start >= figure.end and _OVER_ALL.fullmatch(text, figure.end, place.start) is not None
    )


def _leading_place(reading: Reading, sentence: int, figure: Figure) -> PlaceMention | None:
    """As Mali of "the border with Mali, where a bomb killed three", though only named."""
    for place in reversed(_beside(reading.places.get(sentence, ()), figure.start)):
        where = _WHERE.match(reading.text, place.end, figure.start)
        if where and not any(mark in reading.text[where.end() : figure.start] for mark in ",;"):
            return place
    return None


def _is_own(
    reading: Reading, place: PlaceMention, figure: Figure, date: DateMention | None,
    dates: Sequence[DateMention],
) -> bool:  # fmt: skip
    """Whether no other date than the figure's stands nearer to the place than the figure does.

    Nor does a place before "in 2029, when nine died" belong to the nine, nor one behind "hours
    after" to what stands before that.
    """
    text = reading.text
    if date and place.start < date.start < figure.start and _leads(text, date):
        return False
    if is_of_some(text, place, figure) or _opens_another_clause(reading, place, figure):
        return False
    here, there = sorted(((place.start, place.end), (figure.start, figure.end)))
    if TURNED.search(reading.low, here[1], max(here[1], there[0])):
        return False
    # A sum over a time is of none of the days that stand behind it.
    if not dates or (figure.counting == "cumulative" and place.start >= figure.start):
        return True
    near = [m for m in _beside(dates, place.start) if not _tells_what_follows(m, place)]
    if not near:
        return True
    nearest = min(near, key=lambda other: _between(text, other, place))
    return date == nearest or _apart(text, place, figure) < _between(text, nearest, place)


def _opens_another_clause(reading: Reading, place: PlaceMention, figure: Figure) -> bool:
    """As Jos of "In Kano nine died, and in Jos two", where the sentence begins with a place."""
    if place.start < figure.end:
        return False
    start = reading.spans.sentences[reading.spans.at(figure.start)].start
    fronted = reading.low.startswith(("in ", "at ", "near "), start)
    between = reading.low[figure.end : min(place.start, figure.end + _NEAR_IT)]
    return fronted and _AND_IN.search(between) is not None


def _tells_what_follows(mention: DateMention, place: PlaceMention) -> bool:
    """As "killed six in Kano two days after nine died in Jos", whose days tell nothing of Kano."""
    return mention.start >= place.end and mention.words.endswith((" after", " before"))


def is_of_some_then(text: str, mention: DateMention, figure: Figure) -> bool:
    """Whether only some of a figure's people died on a day: "nine of them on Monday"."""
    _, end = victims_span(figure)
    return mention.start >= end and _SOME_THEN.search(text, end, mention.start) is not None


def is_of_some(text: str, place: PlaceMention, figure: Figure) -> bool:
    """Whether only some of a figure's people were at a place: "including nine in Kano".

    So it is of what is told behind a colon or a comma: "12 people, nine in Kano and three in Jos".
    """
    if not figure.end <= place.start <= figure.end + _NEAR_IT:
        return False
    told = SOME_THERE.finditer(text, figure.end, place.end)
    # But "killed a guard and nine in Kano" may be of one place.
    some = next((one for one in told if one["told"] != " and"), None)
    return some is not None and not any(mark in text[some.end() : place.start] for mark in ".;\n")


def _within(text: str, place: PlaceMention, other: PlaceMention) -> bool:
    """As the museum of "the museum in Tunis": what stands right before a place that it is in.

    So Albany of "in Albany, New York", whatever New York may be, and of "in Albany near New York".
    """
    beside = place.end <= other.start <= place.end + _IN_IT
    if not (beside and is_telling(place)) or place.place == other.place:
        return False
    return lies_in(place, other) or text[place.end : other.start] in (", ", " near ", ", near ")


def _between(text: str, date: DateMention, place: PlaceMention) -> tuple[int, int]:
    at = place.end if date.start >= place.end else place.start
    return distance(text, date.start, date.end, at)
