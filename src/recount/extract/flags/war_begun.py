"""The dead of a war, or an uprising, since it began years ago: of no one event, however few.

Its start is told with a year ("since the uprising began in December 1987"), as so many years ago,
or by its age ("in the 18-month-old uprising"). Without one it may be that of the day's fighting,
but for a hundred and more "since the ethnic clashes broke out", "since the war began".
"""

from collections.abc import Sequence

from recount.extract.find import Find
from recount.extract.periods.told import ONE_ATTACK
from recount.extract.periods.whole_years import is_year
from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passage, Passages
from recount.extract.words import word_set

WARS = word_set("war civil-war conflict insurgency wars fighting violence")
_STRIFE = WARS | word_set("""
    strife unrest feud crisis rebellion uprising revolt intifada troubles hostilities
""")
_BEGUN = word_set("broke began started erupted begun")
_BEGINNING = word_set("start beginning outbreak onset eruption")
_AGES = ("-year", "-years", "-month", "-months")
_OLD = ("", "-old", "-long")
_YEAR_LONG = 12
_IN = word_set("in during throughout")
_WHICH = ("that", "which")
_HAVE = word_set("has have 've")
_NEAR, _BEFORE_IT, _FAR, _GOVERNED = 8, 5, 16, 4
_SEVERAL = 10
"""Persons: fewer are no sum of years, unless its start is told."""
_ELSEWHERE = word_set("""
    ; who which where when while after worst deadliest bloodiest biggest largest highest first
    second third fourth fifth sixth seventh eighth ninth tenth latest only such
""")
_LASTING = word_set("war civil-war conflict insurgency crisis rebellion uprising intifada troubles")
_BETWEEN_PEOPLES = word_set("""
    ethnic communal sectarian religious tribal civil intercommunal inter-communal interethnic
    inter-ethnic racial separatist
""")
_CLASHES = _STRIFE | {"clashes", "riots", "bloodshed"}
_LATELY = word_set("days day ago last hours")
_MANY = 100
_RANKED = word_set("largest biggest deadliest worst bloodiest highest")
_OPENING_WAR = word_set("""
    triggered triggering sparked sparking started starting ignited igniting began prompted prompting
    launched provoked provoking unleashed unleashing
""")
_ONE_EVENT = ONE_ATTACK | word_set("""
    typhoon hurricane tsunami eruption quake landslide drought famine disease epidemic pandemic
    outbreak covid covid-19
""")
_TIMES = word_set("days weeks months years")
_TENS_OF_THOUSANDS = 10_000
_OF_WAR = word_set("of in since")
OWN_TIME = word_set("""
    today yesterday week weekend month overnight morning monday tuesday wednesday thursday friday
    saturday sunday
""")


def of_a_war(passage: Passage, find: Find) -> bool:
    """Whether the find sums up what a war that began years ago has cost."""
    if passage.words.isdisjoint(_CLASHES):
        return False
    lows = [token.low for token in passage.tokens]
    first = passage.chunks[min(find.victims.at, find.first, find.trigger)].first
    last = passage.chunks[max(find.victims.last, find.trigger)].last + 1
    if _which_began(passage, find):
        return True
    return any(
        _sums_up(passage, find, lows, mark, first, last)
        for mark in range(len(lows))
        if _begins(lows, mark)
        or _aged(lows, mark)
        or (_size(find) >= _MANY and (_broke_out(lows, mark) or _for_years(lows, mark)))
    )


def of_tens_of_thousands(passage: Passage, find: Find, value: int) -> bool:
    """As "In 1994, 800,000 were slaughtered", "in 100 days", "in Vietnam, where 58,000 died".

    So many die in no one attack; but an earthquake may kill as many.
    """
    several = value >= _TENS_OF_THOUSANDS and find.outcome == "killed"
    if not several or not passage.words.isdisjoint(_ONE_EVENT):
        return False
    lows = [token.low for token in passage.tokens]
    first = passage.chunks[min(find.victims.at, find.first, find.trigger)].first
    last = passage.chunks[max(find.victims.last, find.trigger)].last + 1
    near = lows[last : last + _GOVERNED]
    spanned = near[:1] == ["in"] and not _TIMES.isdisjoint(near)
    opens = lows[0] == "in" and is_year(lows[1])
    return spanned or opens or (first > 0 and lows[first - 1] == "where")


def is_named(passage: Passage, find: Find) -> bool:
    """Whether a war is told of that the find may sum up; not where only one event of it is.

    As "freed 1,000 in the largest swap of the war", "killed 1,200 in the raid that triggered the
    war".
    """
    lows = [token.low for token in passage.tokens]
    last = passage.chunks[max(find.victims.last, find.trigger)].last
    return any(low in WARS and not (i > last and _of_its_event(lows, i))
               for i, low in enumerate(lows))  # fmt: skip


def _of_its_event(lows: Sequence[str], war: int) -> bool:
    near = lows[max(0, war - _NEAR) : war]
    ranked = next((i for i in range(len(near) - 1, -1, -1) if near[i] in _RANKED), len(near))
    # But "at the worst of the war" names no event.
    one = near[ranked + 1 : ranked + 2] != ["of"] and not _OF_WAR.isdisjoint(near[ranked:])
    return one or not _OPENING_WAR.isdisjoint(near[-_GOVERNED:])


def since_then(seen: Passages, passage: Passage, find: Find) -> bool:
    """As "Violence broke out in May 2023. Since then more than 280 people have died".

    Or "Violence broke out in May 2023, and since then".
    """
    if not {"since", "then"} <= passage.words:
        return False
    lows = [token.low for token in passage.tokens]
    then = next((i for i in range(len(lows) - 1) if lows[i : i + 2] == ["since", "then"]), -1)
    if then < 0 or not _spans(passage, find, lows, then):
        return False
    told = lows[:then]
    if passage.number:
        told = [token.low for token in seen.passage(passage.number - 1).tokens] + told
    return any(
        low in _BEGUN and not _STRIFE.isdisjoint(told[max(0, i - _NEAR) : i])
        and (_in_a_year(told, i) or _in_a_year(told, i + _BEFORE_IT))
        for i, low in enumerate(told)
    )  # fmt: skip


def _spans(passage: Passage, find: Find, lows: Sequence[str], then: int) -> bool:
    """Whether the "since then" at word `then` is the time of the find; a new clause has its own."""
    first = passage.chunks[min(find.victims.at, find.first, find.trigger)].first
    last = passage.chunks[max(find.victims.last, find.trigger)].last + 1
    between = lows[then:first] if then < first else lows[last:then]
    return "but" not in between and ";" not in between and OWN_TIME.isdisjoint(between)


def _sums_up(
    passage: Passage, find: Find, lows: Sequence[str], mark: int, first: int, last: int
) -> bool:
    """Whether a war's time at word `mark` is that of the find in the words `first` to `last`."""
    near = passage.chunks[max(0, find.first - 2) : find.trigger + 1]
    has = any(chunk.low in _HAVE for chunk in near)
    if find.rule != "toll" and _in_one_attack(lows[last : max(mark, last) + _NEAR]):
        return False
    if first <= mark < last:
        return True
    if mark >= last:
        between = lows[last:mark]
        if _aged(lows, mark) and not _is_in_it(find, between):
            return False
        return len(between) <= _FAR and _open(between) and (has or len(between) <= 1)
    if not has or not OWN_TIME.isdisjoint(lows[mark:last]) or "but" in lows[mark:first]:
        # As "since it began in 1987 the town had been spared, but rockets have killed nine".
        return False
    # As "609 have been killed since it began in 1987; 43 soldiers have also died".
    opens = mark == 0 or lows[mark - 1] in (",", "that", ";") or lows[:mark] == ["the"]
    return opens or any(
        chunk.kind == tags.OUTCOME for chunk in passage.chunks if mark - _FAR <= chunk.first < mark
    )


def _in_one_attack(after: Sequence[str]) -> bool:
    """As "lost nine men in an ambush in the 30-year-old war": of one event of the war."""
    return any(
        low == "in"
        and after[i + 1 : i + 2] in (["a"], ["an"])
        and not ONE_ATTACK.isdisjoint(after[i + 2 : i + 5])
        for i, low in enumerate(after)
    )


def _is_in_it(find: Find, between: Sequence[str]) -> bool:
    """Whether a war told by its age is what they died in: "500 have been killed in the old war".

    But "a blast has killed 12 in Lona, a town at the heart of a ten-year war", "stoking a ten-year
    war", and "soldiers have shot two youths in the ten-year war", since a sum is not of so few.
    """
    phrase = find.victims.phrase
    if phrase is not None and phrase.number is None and phrase.plural is False:
        return False
    number = phrase.number.bounds if phrase is not None and phrase.number else None
    if number is not None and 0 < (number.best or number.low or 0) < _SEVERAL:
        return False
    governed = any(low in _IN for low in between[-_GOVERNED:]) or not between
    return governed and "," not in between


def _open(between: Sequence[str]) -> bool:
    return _ELSEWHERE.isdisjoint(between) and OWN_TIME.isdisjoint(between)


def _begins(lows: Sequence[str], i: int) -> bool:
    """As "since the uprising began in December 1987", "since the outbreak of the war in 1980"."""
    if lows[i] != "since":
        return False
    near = lows[i + 1 : i + 1 + _NEAR]
    strife = next((k for k, low in enumerate(near[:_BEFORE_IT]) if low in _STRIFE), -1)
    if strife >= 0:
        begun = any(low in _BEGUN for low in near[strife + 1 : strife + 3])
        begun = begun or not _BEGINNING.isdisjoint(near[:strife])
        return begun and _in_a_year(lows, i + 1 + strife)
    return False


def _size(find: Find) -> int:
    phrase = find.victims.phrase
    number = phrase.number.bounds if phrase is not None and phrase.number else None
    return 0 if number is None else number.best or number.low or 0


def _broke_out(lows: Sequence[str], i: int) -> bool:
    """As "since the ethnic clashes broke out", "since the war began", of which no day is told."""
    if lows[i] != "since":
        return False
    near = lows[i + 1 : i + 1 + _NEAR]
    strife = next((k for k, low in enumerate(near[:_BEFORE_IT]) if low in _CLASHES), -1)
    if strife < 0 or _BEGUN.isdisjoint(near[strife + 1 : strife + 3]):
        return False
    old = near[strife] in _LASTING or not _BETWEEN_PEOPLES.isdisjoint(near[:strife])
    return old and (OWN_TIME | _LATELY).isdisjoint(near[strife:])


def _for_years(lows: Sequence[str], i: int) -> bool:
    """As "in the ethnic strife since May 2023", "in fighting since 2011"."""
    strife = not _CLASHES.isdisjoint(lows[max(0, i - 1) : i])
    return lows[i] == "since" and strife and any(is_year(low) for low in lows[i + 1 : i + 3])


def _in_a_year(lows: Sequence[str], at: int) -> bool:
    near = lows[at : at + _NEAR]
    ends = next((k for k, low in enumerate(near) if low in (",", ";", ".")), len(near))
    ago = any(low.startswith("year") and near[k + 1 : k + 2] == ["ago"]
              for k, low in enumerate(near))  # fmt: skip
    return ago or any(is_year(low) for low in near[:ends])


def _aged(lows: Sequence[str], i: int) -> bool:
    """As "in the two-year-old uprising", "the 18-month conflict": at its age."""
    if "-" not in lows[i] or _STRIFE.isdisjoint(lows[i + 1 : i + 3]):
        return False
    number, unit, old = _parts(lows[i])
    if not unit or old not in _OLD:
        return False
    return unit.startswith("-year") or (number.isdigit() and int(number) >= _YEAR_LONG)


def _parts(low: str) -> tuple[str, str, str]:
    for unit in _AGES:
        number, found, old = low.partition(unit)
        if found and number and old in _OLD:
            return number, unit, old
    return "", "", ""


def _which_began(passage: Passage, find: Find) -> bool:
    """As "the strife, which broke out in May 2023, has claimed over 300 lives"."""
    if passage.words.isdisjoint(_BEGUN):
        return False
    chunks = passage.chunks
    first = find.first
    while first > 0 and chunks[first].kind != tags.HAVE and find.first - first < 2:
        first -= 1
    if chunks[first].low not in ("has", "have") or first < 2:
        return False
    clause = [chunk.low for chunk in chunks[max(0, first - _FAR) : first]]
    began = next((i for i, low in enumerate(clause) if low in _BEGUN), None)
    # As "clashes that began in 2017 have killed 6,000".
    if clause[-1] != "," and not (began and clause[began - 1] in _WHICH):
        return False
    # But "the fighting, which began on Monday, has killed 12".
    years = began is not None and any(low.isdigit() and len(low) == 4 for low in clause[began:])
    return years and not _CLASHES.isdisjoint(clause[:began])
