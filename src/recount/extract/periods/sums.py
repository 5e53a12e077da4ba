"""Whether a figure sums up several events: "three attacks killed 20", "violence across Kenya".

Such a sum is of an operation, and the events in it have accounts of their own: so it has no narrow
place, and what is told after it of one place, or of one day of several, is not of the same account.
"""

import re

from recount.extract.events.placing import is_division, is_narrow
from recount.extract.events.reading import Reading
from recount.extract.figure import Figure
from recount.extract.periods.shared import is_shared_out
from recount.extract.places.mention import PlaceMention
from recount.extract.sentences.plain_words import words_in
from recount.extract.words import word_set

_BEFORE, _AFTER = 200, 120
_NUMBER = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[0-9]{1,2}|several|multiple"
    r"|various|numerous|separate|different|co-?ordinated|simultaneous|dozens of|a number of"
    r"|(?:a |the )?(?:series|string|wave|spate) of)"
)
_EVENTS = (
    r"(?:attacks|assaults|bombings|blasts|explosions|raids|shootings|ambushes|incidents|clashes"
    r"|(?:air ?)?strikes|massacres|protests|riots|crashes|accidents)"
)
_STRIFE = (
    r"(?:violence|unrest|bloodshed|fighting|rioting|looting|storms|floods|flooding|landslides"
    rf"|{_EVENTS})"
)
_PARTS = (
    r"(?:villages|towns|cities|provinces|states|regions|districts|governorates|departments"
    r"|counties|locations|places|communities|parts of|churches|mosques|hotels|markets|schools"
    r"|bases|checkpoints)"
)
# As "three attacks", "a wave of bombings"; "in several towns"; of a text in lower case.
_SEVERAL = re.compile(
    r"\b(?:three|four|five|six|several|(?:series|string|wave) of)"
    r" (?:(?:car|truck|suicide|roadside) )?(?:bombs|bombers|missiles|rockets)\b"
    rf"|\b{_NUMBER} (?:[\w-]+ ){{0,3}}?(?:{_EVENTS}|{_PARTS})\b"
    r"|\b(?:nation|country)-?wide\b"
)
# As "two bombs killed seven. The first went off in Kano", where that is told.
_TWO = re.compile(
    r"\b(?:two|twin|a pair of) (?:[\w-]+ ){0,2}(?:bombs|bombers|missiles|rockets|mines|grenades)\b"
)
_THE_FIRST = ("The first ", "In the first", "One ")
_OF_ALL = re.compile(r"\bof (?:the (?:dead|victims|wounded|injured|killed)|them|those)\b")
# As "across the country", "throughout Kenya".
_ACROSS = re.compile(
    r"\b(?i:(?:across|throughout|all over) (?:(?:the|much of(?: the)?|parts of(?: the)?) )?)"
    r"(?:(?i:country|nation|region|[a-z]*(?:north|south|east|west|central)\w*)|[A-Z])"
)
# As "in the two attacks", "in both cities", told of one by one before.
_JOINT = re.compile(
    r"\b(?:in|by|from|during|at) (?:both|(?:all |these |the |all the )(?:two|three|four|five|six))"
    rf" (?:[\w-]+ )?(?:{_EVENTS}|{_PARTS}|countries)\b"
)
# Words without all of which the one or the other does not match.
_OF_SEVERAL = word_set("""
    bombs bombers missiles rockets mines grenades attacks assaults bombings blasts explosions raids
    shootings ambushes incidents clashes strikes airstrikes massacres protests riots crashes
    accidents villages towns cities provinces states regions districts governorates departments
    counties locations places communities parts countries churches mosques hotels markets schools
    bases checkpoints nationwide countrywide wide
""")
_OVER_ALL = word_set("across throughout over")
_STRIFE_THERE = re.compile(rf"\b{_STRIFE}\b")
_DAYS = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,2}|several|a) "
    rf"(?:days?|nights?|weekend|weeks?|months?) of (?:[\w-]+ ){{0,3}}?{_STRIFE}\b"
)
# As "killed 12, the latest in a string of attacks", "after three attacks".
_OTHERS = re.compile(
    r"\b(?:after|following|amid|during|since|before|despite|over|in connection with"
    r"|(?:one|latest|worst|deadliest|first|second|third|last|part) (?:of|in)(?: the)?)"
    r"(?: a)?(?: [a-z]+)? \Z"
)
_APART = re.compile(r"; |, (?:and|but|while|as|when|after|the|in(?! which)|who) ")
_MARK = re.compile(r"[,;.\n]")
_OF_DAYS = (
    "day of ", "days of ", "night of ", "nights of ", "weekend of ", "week of ", "weeks of ",
    "month of ", "months of ",
)  # fmt: skip
# As "bringing to 21 the number of deaths in five days of protests", "the toll in the uprising".
_RAISING = ("rais", "bring", "tak", "push", "lift")
_OVER_TIME = re.compile(
    r"\b(?:rais|bring|tak|push|lift)(?:ing|s|es) (?:to (?:[\w,]+ ){1,4})?(?:the |its |their )?"
    r"(?:[\w-]+ ){0,3}?(?:toll|number|total|tally|count)\b[^,;.]{0,60}?"
    r"(?:\b(?:in|of|from|during) (?:\w+ )?(?:days?|nights?|weeks?|months?) of\b"
    r"|\b(?:in|of|from|during) (?:the|this|that) (?:[\w-]+ )?(?:protests|unrest|uprising|crackdown"
    r"|conflict|war|campaign|insurgency)\b|\bsince (?:the|it|they|a) )"
)
_FEWEST = 2


def sums_up(reading: Reading, start: int, figure: Figure, place: PlaceMention | None) -> bool:
    """Whether a figure, in the sentence at `start`, is a sum over places; `place` is its own."""
    within = is_division(place)
    if (is_narrow(place) and not within) or not _is_total(figure):
        return False
    if is_shared_out(reading.text, figure):
        return True
    clause = _clause(reading, start, figure)
    words = words_in(reading.low, *clause)
    # Most clauses have no such words: that is told before a pattern is tried.
    several = not _OF_SEVERAL.isdisjoint(words)
    if several and _told(_SEVERAL, reading, reading.low, clause, figure):
        return True
    if several and _told(_TWO, reading, reading.low, clause, figure):
        return _tells_where_the_first(reading, figure)
    across = not _OVER_ALL.isdisjoint(words)
    if across and _told(_ACROSS, reading, reading.text, clause, figure):
        return True
    strife = place is not None and _told(_STRIFE_THERE, reading, reading.low, clause, figure)
    return strife and (not within or _tells_of_a_town(reading, figure))


def sums_up_those_before(reading: Reading, start: int, figure: Figure) -> bool:
    """Whether it sums up events told of before: "dozens were wounded in the two attacks"."""
    if not _is_total(figure):
        return False
    clause = _clause(reading, start, figure)
    near = not _OF_SEVERAL.isdisjoint(words_in(reading.low, *clause))
    return near and _told(_JOINT, reading, reading.low, clause, figure)


def sums_up_days(reading: Reading, start: int, figure: Figure) -> bool:
    """Whether it is a sum over days: "a week of clashes has left 24 people dead"."""
    if not _is_total(figure):
        return False
    clause = _clause(reading, start, figure)
    near = reading.low[slice(*clause)]
    return any(map(near.__contains__, _OF_DAYS)) and _told(
        _DAYS, reading, reading.low, clause, figure
    )


def is_raised_over_time(reading: Reading, start: int, figure: Figure) -> bool:
    """Whether an event raises a sum to it: "killed two, bringing the toll since the coup to 21"."""
    if not _is_total(figure):
        return False
    first, last = _clause(reading, start, figure)
    if not any(word in reading.low[first:last] for word in _RAISING):
        return False
    found = _OVER_TIME.search(reading.low, first, last)
    # What stands before "bringing" is of the day.
    return found is not None and figure.end > found.start()


def _tells_where_the_first(reading: Reading, figure: Figure) -> bool:
    """Whether the next sentence tells of the first of several, with a place of its own."""
    number = reading.spans.at(figure.start) + 1
    if number >= len(reading.spans.sentences):
        return False
    opens = reading.text.startswith(_THE_FIRST, reading.spans.sentences[number].start)
    return opens and any(map(is_narrow, reading.places_of(number)))


def _tells_of_a_town(reading: Reading, figure: Figure) -> bool:
    """As "strikes in Gaza killed 31. In Jabalia 13 died": whether the next sentence opens so."""
    number = reading.spans.at(figure.start) + 1
    if number >= len(reading.spans.sentences):
        return False
    span, here = reading.spans.sentences[number], reading.places_of(number)
    if not here or not is_narrow(here[0]) or here[0].start != span.start + len("In "):
        return False
    opens = reading.text.startswith("In ", span.start)
    # But "in Kano, doctors said 13 of the dead were children" tells of all.
    return opens and _OF_ALL.search(reading.low, here[0].end, span.end) is None


def _is_total(figure: Figure) -> bool:
    counted = figure.best if figure.best is not None else figure.low
    toll = figure.counting == "toll" and figure.part_of is None
    return toll and (counted is None or counted >= _FEWEST)


def _clause(reading: Reading, start: int, figure: Figure) -> tuple[int, int]:
    """From some way before a figure in its sentence to the first mark after it."""
    mark = _MARK.search(reading.low, figure.end, figure.end + _AFTER)
    return max(start, figure.start - _BEFORE), mark.start() if mark else figure.end + _AFTER


def _told(
    pattern: re.Pattern[str], reading: Reading, text: str, clause: tuple[int, int], figure: Figure
) -> bool:  # fmt: skip
    """Whether such words of a text stand in the figure's clause, of no other event."""
    for match in pattern.finditer(text, *clause):
        before = match.start() < figure.end
        apart = before and _APART.search(reading.text, match.end(), figure.start)
        if not (apart or _OTHERS.search(reading.low, clause[0], match.start())):
            return True
    return False
