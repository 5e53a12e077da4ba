"""Sums of a year gone by: "raids claimed 74 lives last year", "In 2032 there were 214 attacks".

Such a sum is of other people than those of the event told of. A year alone may be that of one
attack ("a raid killed 74 people last year"): it sums up where attacks without number or article are
told of, or how many they were, or where a thousand and more died in no one attack.
"""

from collections.abc import Sequence

from recount.extract.find import Find
from recount.extract.periods.one_by_one import CAUSES, done_by_causes
from recount.extract.periods.told import DAYS, ONE_ATTACK
from recount.extract.periods.whole_years import is_year
from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passage
from recount.extract.words import word_set

_ATTACKS = word_set("""
    attacks raids bombings strikes airstrikes massacres killings clashes ambushes kidnappings
    abductions assaults shootings mines landmines bombs explosions blasts incidents
""")
_KILLING = _ATTACKS | CAUSES
_MOST = word_set("most fewest lowest smallest worst deadliest bloodiest biggest largest highest")
_PLACING = word_set("in across throughout nationwide worldwide there around")
_AFTERWARDS = word_set(", ; : . and but according alone")
_APART = word_set(
    "; : but while when who which since as so from until till after before because-of"
)
_HERE = word_set("today yesterday this far already now")
_LARGE, _REACH, _FAR, _OPENS = 1000, 8, 24, 8
_LAST_YEAR = ["last", "year"]


def of_a_year_gone(passage: Passage, find: Find) -> bool:
    """Whether the find sums up last year, or a year in which so many attacks were counted."""
    phrase = find.victims.phrase
    several = phrase is not None and (phrase.number is not None or phrase.plural is True)
    if not several or (phrase is not None and phrase.nth):
        return False
    attacks = not _KILLING.isdisjoint(passage.words)
    if not attacks and not {"last", "year"} <= passage.words:
        return False
    lows = [token.low for token in passage.tokens]
    if attacks and _of_so_many_attacks(passage, find, lows):
        return True
    return "last" in passage.words and _of_last_year(passage, find, lows)


def _of_last_year(passage: Passage, find: Find, lows: Sequence[str]) -> bool:
    marks = [i for i in range(len(lows) - 1) if list(lows[i : i + 2]) == _LAST_YEAR]
    if len(marks) != 1:
        return False
    mark, last = marks[0], _last(passage, find)
    if not ONE_ATTACK.isdisjoint(_clause(lows, last, mark)):
        return False
    if lows[mark + 2 : mark + 4] == [",", "the"] and not _MOST.isdisjoint(lows[mark + 4 :]):
        # "Last year, the most in a decade" tells of that year itself.
        return False
    if mark > 1 and lows[mark - 1] == "of" and lows[mark - 2] in ("whole", "altogether"):
        # As "in the whole of last year", "in all of last year".
        return mark >= last and _only_place(lows[last : mark - 2])
    if mark and lows[mark - 1] not in _PLACING and passage.tokens[mark - 1].tag == tags.PREPOSITION:
        # As "since last year", "from last year".
        return False
    if mark < last and lows[mark + 2 : mark + 4] == [",", "when"]:
        # As "fewer than last year, when 78 died".
        return DAYS.isdisjoint(lows[mark:])
    if mark < last:
        return _goes_on(passage, find, lows, mark)
    between = lows[last:mark]
    if len(between) > _REACH or not _only_place(between):
        # As "killed 31 and wounded 60 last year".
        return _attacks_did(passage, find) and _joined(between)
    ends = lows[mark + 2 : mark + 3]
    if ends and ends[0] not in _AFTERWARDS:
        return False
    return _size(find) >= _LARGE or _attacks_did(passage, find)


def _clause(lows: Sequence[str], last: int, mark: int) -> Sequence[str]:
    """The words of the clause: in "the town, where 1,200 died last year, saw a raid", the inner."""
    where = next((i for i in range(min(last, mark) - 1, 0, -1) if lows[i] == "where"), 0)
    ends = (i for i in range(max(last, mark), len(lows)) if lows[i] == ",")
    return lows[where : next(ends, len(lows))] if where else lows


def _last(passage: Passage, find: Find) -> int:
    return passage.chunks[max(find.victims.last, find.trigger)].last + 1


def _only_place(between: Sequence[str]) -> bool:
    """As the words between "40 people" and "last year": none, or those of a place."""
    if not between or between == ["in"]:
        return True
    return between[0] in _PLACING and not {",", "a", "an", *_APART} & set(between)


def _joined(between: Sequence[str]) -> bool:
    near = set(between)
    return len(between) <= _REACH and between[:1] == ["and"] and not near & (_APART | {",", "a"})


def _attacks_did(passage: Passage, find: Find) -> bool:
    """As "Cattle raids in the two counties claimed", "Land clashes left": attacks of any number."""
    chunks = passage.chunks
    if not CAUSES.isdisjoint(passage.words) and done_by_causes(chunks, find):
        return True
    first = next((i for i, chunk in enumerate(chunks) if chunk.low in _ATTACKS), find.first)
    phrase = chunks[first].phrase
    if first >= find.first or phrase is None or phrase.number or phrase.determiner:
        return False
    opens = first == 0 or chunks[first - 1].kind in (tags.COMMA, tags.STOP)
    between = chunks[first + 1 : find.first]
    return opens and all(chunk.kind not in (tags.COMMA, tags.RELATIVE) for chunk in between)


def _size(find: Find) -> int:
    phrase = find.victims.phrase
    bounds = phrase.number.bounds if phrase is not None and phrase.number else None
    return 0 if bounds is None else bounds.best or bounds.low or 0


def _goes_on(passage: Passage, find: Find, lows: Sequence[str], mark: int) -> bool:
    """As the 1,700 of "4,200 people were killed in Haiti last year, and another 1,700 were hurt".

    Or of "Last year 4,200 people were killed, and another 1,700 hurt".
    """
    phrase = find.victims.phrase
    first = passage.chunks[min(find.victims.at, find.first)].first
    if phrase is None or first - mark > _FAR or not (_APART | _HERE).isdisjoint(lows[mark:first]):
        return False
    opens = mark == 0 and (_size(find) >= _LARGE or _after_thousands(passage, 0, first))
    if opens:
        # But "Last year, 1,200 people drowned when a ferry sank".
        return not {"when", "after", "a", "an"} & set(lows[_last(passage, find) :])
    return phrase.bare and mark > 0 and _after_thousands(passage, 0, mark)


def _after_thousands(passage: Passage, begin: int, end: int) -> bool:
    """Whether a thousand people and more are counted between two tokens."""
    return any(
        chunk.phrase is not None
        and chunk.phrase.number is not None
        and (chunk.phrase.noun is not None or chunk.phrase.bare)
        and (chunk.phrase.number.bounds.best or chunk.phrase.number.bounds.low or 0) >= _LARGE
        for chunk in passage.chunks
        if begin <= chunk.first < end
    )


def _of_so_many_attacks(passage: Passage, find: Find, lows: Sequence[str]) -> bool:
    """As "In 2032 there were 214 attacks; four people were killed in them and 31 injured"."""
    counted = _attacks_counted(passage, find.first)
    if counted < 0:
        return False
    year = _year_at(lows, 0)
    behind = passage.chunks[counted].last + 1
    ends = next((i for i in range(behind, len(lows)) if lows[i] in (",", ";")), len(lows))
    if not year:
        # As "There were 18 attacks on convoys last year, with seven drivers killed".
        year = any(_year_at(lows, i) for i in range(behind, ends))
    first = passage.chunks[find.first].first
    if ends >= first:
        # But "In 2022 twin bombings at a junction killed 121".
        return False
    now = _HERE | DAYS | {"since", "but", "while", "week", "month"}
    return year and now.isdisjoint(lows[behind:first]) and DAYS.isdisjoint(lows[first:])


def _attacks_counted(passage: Passage, until: int) -> int:
    """The chunk of "214 attacks" in a clause that tells of nothing but them, else -1."""
    for at, chunk in enumerate(passage.chunks[: min(until, _OPENS)]):
        phrase = chunk.phrase
        before = passage.chunks[at - 1].phrase if at else None
        # As "40 such raids", of which the number is a phrase of its own.
        such = before is not None and before.bare and phrase is not None
        such = such and phrase is not None and phrase.determiner in ("", "such")
        counted = phrase is not None and (phrase.number is not None or such)
        if counted and chunk.low in _ATTACKS:
            return at
        if chunk.kind == tags.OUTCOME or chunk.low in ("has", "have"):
            return -1
        if phrase is not None and phrase.number is not None and not phrase.bare:
            return -1
    return -1


def _year_at(lows: Sequence[str], at: int) -> bool:
    if list(lows[at : at + 2]) == _LAST_YEAR:
        return True
    return lows[at] in ("in", "during") and at + 1 < len(lows) and is_year(lows[at + 1])
