"""Sums of what has no day: "the insurgency has killed 300", "mines have killed 40 in the province".

What a conflict, a kind of weapon or many attacks *have* killed is no news of a day. Beside what was
done on one ("gunmen killed a soldier on Sunday") it sums up more than that. Told first, or since
dawn, it may be the news itself: "Clashes in Lona have killed 12 people". Where the words may mean
the event that was just told of ("the violence", "the attacks"), a sum is many times as large.
"""

from collections.abc import Sequence
from typing import NamedTuple

from recount.domain.counts import Count
from recount.extract.earlier.carried import Before
from recount.extract.figure import Figure
from recount.extract.find import Find
from recount.extract.periods.many_attacks import ATTACKS
from recount.extract.periods.told import DAYS
from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passage, Passages
from recount.extract.sentences.text import Token
from recount.extract.words import word_set

_LASTING = word_set(
    "conflict conflicts war wars civil-war insurgency insurgencies rebellion campaign"
)
_GOING_ON = word_set("""
    violence unrest fighting bloodshed crackdown strife turmoil uprising revolt
    offensive hostilities
""")
_MANY = ATTACKS | word_set("""
    killings incursions protests demonstrations riots assassinations mines landmines bombs rockets
    drones missiles snipers
""")
_COMING_BACK = word_set("protests demonstrations riots raids incursions killings assassinations")
_STRIFE = _LASTING | _GOING_ON | _MANY
_AREAS = word_set("""
    region regions state province country area district park territory north south east west
    valley there
""")
_HAVE = word_set("has have 've")
_BRINGING = word_set("brings brought bringing takes raises")
_IN = word_set("in during by from amid")
_PLACING = word_set("in at near around outside")
_TIMES = word_set("day days night nights week weeks month months year years decade decades")
_IN_ALL = ("altogether", "overall")
_ANEW = word_set("latest new recent worst first second third same other others another separate")
_ITS_OWN_DAY = DAYS | word_set("dawn morning noon midnight afternoon evening overnight")
_PEOPLE = word_set("people persons dead deaths victims fatalities casualties killed those")
_OPENING = (tags.STOP, tags.COMMA, tags.SUBORDINATOR, tags.RELATIVE)
_TAKEN = ("kidnapped", "captured")
_TOLD = ("toll", "mention", "increment")
_MANY_TIMES, _BACK, _FAR, _FIGURES, _SENTENCES = 5, 10, 9, 16, 5
TELLING = _STRIFE | _AREAS | {"number"}
"""A sentence without any of these words tells of no such sum."""


class _Strife(NamedTuple):
    """What killed them: its word, whether "the" stands before it, whether a time is told of it."""

    word: str
    known: bool


def sums_up(seen: Passages, passage: Passage, find: Find, count: Count, earlier: Before) -> bool:
    """Whether the figure, told beside the event of a day, sums up a conflict or many attacks."""
    words = passage.words
    size = count.best or count.low or 0
    if TELLING.isdisjoint(words) or find.whole is not None or count.high == 0:
        return False
    if find.rule == "toll":
        told = not _BRINGING.isdisjoint(words) and _number_of_a_sum(passage, find)
        return told and _adds_up_to(passage, find, earlier, size)
    if _HAVE.isdisjoint(words):
        return False
    have = _perfect(passage, find)
    if have is None:
        return False
    begin = _clause(passage, have)
    active = find.victims.at > have
    what = _subject(passage, begin, have) if active else _cause(passage, find)
    if what is None:
        area = not active and _of_an_area(passage, find, begin, earlier)
        return area and _beside(passage, find, earlier, size)
    if _has_its_own_day(passage, find, begin):
        return False
    if what.word in _LASTING and not (what.known and what.word == "conflict"):
        return True
    if what.known and what.word in _MANY - _COMING_BACK:
        # As "the strikes", which were just told of.
        return False
    if begin and passage.chunks[begin - 1].low == "where":
        return not what.known and _outcome_before(passage, begin)
    again = what.known or _told_before(seen, passage, what.word)
    return _beside(passage, find, earlier, size, _MANY_TIMES if again else 1)


def _perfect(passage: Passage, find: Find) -> int | None:
    """The chunk of the "have" of "have killed 40", "have left 21 dead", "have been killed"."""
    chunks = passage.chunks
    for i in range(find.trigger, max(-1, find.trigger - _BACK), -1):
        if chunks[i].kind in _OPENING:
            return None
        if chunks[i].low in _HAVE and chunks[i].kind == tags.HAVE:
            return i
    return None


def _clause(passage: Passage, have: int) -> int:
    """The chunk with which the clause of the "have" begins."""
    chunks = passage.chunks
    return next((i + 1 for i in range(have - 1, -1, -1) if chunks[i].kind in _OPENING), 0)


def _subject(passage: Passage, begin: int, have: int) -> _Strife | None:
    """As "Protests over the election", "the three days of fighting there"."""
    first, end = passage.chunks[begin].first, passage.chunks[have].first
    return _strife(passage.tokens[first:end])


def _cause(passage: Passage, find: Find) -> _Strife | None:
    """As "in the unrest", "in three days of fighting", "by mines", right behind the verb."""
    last = passage.chunks[max(find.victims.last, find.trigger)].last + 1
    near = passage.tokens[last : last + _FAR]
    return _strife(near[1:]) if near and near[0].low in _IN else None


def _strife(tokens: Sequence[Token]) -> _Strife | None:
    """What the first noun phrase of the words names, if that is a conflict or many attacks."""
    words: list[str] = []
    for i, token in enumerate(tokens):
        if token.tag in (tags.ADVERB, tags.PRONOUN):
            continue
        if token.low == "of" and words and words[-1] in _TIMES:
            # As "three days of fighting".
            inner = _strife(tokens[i + 1 :])
            return inner and inner._replace(known=inner.known or words[0] == "the")
        if token.tag not in (tags.WORD, tags.MODIFIER, tags.DETERMINER, tags.NUMBER, tags.TIME,
                             tags.VERB, tags.OUTCOME, tags.ACT):  # fmt: skip
            break
        words.append(token.low)
    named = bool(words) and words[-1] in _STRIFE and _ANEW.isdisjoint(words)
    if not named or _is_placed(tokens[len(words) :]) or _is_placed(tokens[len(words) + 1 :]):
        return None
    known = words[0] in ("the", "this", "these", "that", "those")
    # But "the separatist conflict" is none that began with the event.
    return _Strife(words[-1], known and (words[-1] not in _LASTING or len(words) <= 2))


def _is_placed(after: Sequence[Token]) -> bool:
    """As "clashes in Lona", which may be another event than the one told of."""
    return len(after) > 1 and after[0].low in _PLACING and after[1].capital


def _has_its_own_day(passage: Passage, find: Find, begin: int) -> bool:
    """As "have killed 12 people since dawn", "Since Sunday, clashes have", "In Lona, clashes have".

    But "protests have left 21 people dead, police said on Sunday" has the day of who speaks.
    """
    chunks, tokens = passage.chunks, passage.tokens
    first = chunks[begin].first
    last = chunks[max(find.victims.last, find.trigger)].last + 1
    ends = (i for i in range(last, len(tokens)) if tokens[i].tag in _OPENING)
    if any(token.low in _ITS_OWN_DAY for token in tokens[first : next(ends, len(tokens))]):
        return True
    fronted = begin > 1 and chunks[begin - 1].kind == tags.COMMA and begin < _FAR
    fronted = fronted and tokens[0].tag in (tags.PREPOSITION, tags.TIME, tags.SUBORDINATOR)
    told = tokens[:first] if fronted else ()
    return any(token.low in _ITS_OWN_DAY for token in told) or _is_placed(told)


def _outcome_before(passage: Passage, begin: int) -> bool:
    """As "A policeman was killed on Monday in Lona, where protests have left 21 people dead"."""
    before = passage.chunks[:begin]
    return any(chunk.kind == tags.OUTCOME for chunk in before) and not any(
        chunk.low in _HAVE for chunk in before
    )


def _of_an_area(passage: Passage, find: Find, begin: int, earlier: Before) -> bool:
    """As "In all, 300 people have died in the region", or "Twelve priests ..." after one priest."""
    last = passage.chunks[max(find.victims.last, find.trigger)].last + 1
    near = [token.low for token in passage.tokens[last : last + 4]]
    area = near[:1] == ["there"] or (near[:2] == ["in", "the"] and not _AREAS.isdisjoint(near[2:]))
    if not area or _has_its_own_day(passage, find, begin):
        return False
    if any(chunk.low in _IN_ALL for chunk in passage.chunks[: find.victims.at]):
        return True
    phrase, who = find.victims.phrase, passage.chunks[find.victims.at].low
    if phrase is None or phrase.noun is None or who in _PEOPLE:
        return False
    one = who.removesuffix("s")
    return any(
        figure.best == 1 and one in figure.victims.lower().split() for figure in earlier.recent
    )


def _number_of_a_sum(passage: Passage, find: Find) -> bool:
    """As "brings the number of dead in the protests to 21", "of rangers killed there to 200".

    But "brings the number of dead in the attack to nine" is that attack's.
    """
    end = passage.chunks[find.victims.at].first
    tokens = passage.tokens[max(0, end - 2 * _BACK) : end]
    lows = [token.low for token in tokens]
    at = next((i for i in range(len(lows) - 1) if lows[i : i + 2] == ["number", "of"]), None)
    if at is None or _BRINGING.isdisjoint(lows[:at]):
        return False
    inner = tokens[at + 2 :]
    places = [i for i, token in enumerate(inner) if token.low in _IN]
    if any(_strife(inner[i + 1 :]) for i in places):
        return True
    who = inner[0].low if inner else ""
    there = any(low in _AREAS for low in lows[at + 2 :])
    return who.endswith("s") and who not in _PEOPLE and there


def _adds_up_to(passage: Passage, find: Find, earlier: Before, size: int) -> bool:
    """As "shot dead a student, bringing the number of people killed in the unrest to 34".

    But "clashes killed one more, bringing the number of dead in the clashes to 16" tells of these.
    """
    chunks = passage.chunks
    at = next((i for i in range(find.victims.at) if chunks[i].low in _BRINGING), 0)
    if chunks[at].low != "bringing" or not _outcome_before(passage, at):
        return _beside(passage, find, earlier, size)
    lows = [token.low for token in passage.tokens]
    first, end = chunks[at].first, chunks[find.victims.at].first
    named = _STRIFE.intersection(lows[first:end])
    return bool(named) and named.isdisjoint(lows[:first])


def _told_before(seen: Passages, passage: Passage, word: str) -> bool:
    """Whether the sentences before name it too: "Clashes killed 16. The clashes have ..."."""
    numbers = range(max(0, passage.number - _SENTENCES), passage.number)
    return any(word in seen.passage(number).words for number in numbers)


def _beside(
    passage: Passage, find: Find, earlier: Before, size: int, times: int = _MANY_TIMES
) -> bool:
    """Whether it is at least so many times what was told of a day's event before."""
    told = [f for f in earlier.found[-_FIGURES:] if f.start < passage.sentence.start]
    told = [f for f in told if _is_of_a_day(f, find.outcome)]
    counted = sum(f.best or f.low or 0 for f in told if f.outcome == find.outcome)
    return bool(told) and size > counted and size >= times * counted


def _is_of_a_day(figure: Figure, outcome: str) -> bool:
    told = figure.outcome == outcome or figure.outcome in _TAKEN
    if figure.flags or figure.part_of is not None or figure.counting not in _TOLD or not told:
        return False
    return figure.high != 0 and _HAVE.isdisjoint(figure.quote.lower().split())
