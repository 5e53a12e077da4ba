"""Tolls that rose or fell, or have two outcomes: which number is a toll, and what it tells."""

from collections.abc import Iterator, Mapping, Sequence

from recount.domain.counts import Count
from recount.extract.numbers.grammar import bounded
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk
from recount.extract.words import word_set

_CHANGED = word_set("""
    rose risen rise climbed jumped increased fell dropped went gone moved up raised raising revised
    revising raises pushed pushes pushing took takes taking brought brings bringing lifted lifting
""")
_FALLING = word_set("""
    fell fallen falls drop dropped drops lower lowered lowers reduce reduced reduces cut decreased
    declined down
""")
_REACHING = word_set("reached hit")
_RANGING = word_set("range ranges ranged ranging vary varies varied varying anywhere anything")
_GOING_ON = word_set("rose climbed jumped increased grew fell dropped to") | _REACHING
_OF_A_DAY = (tags.TIME, tags.NUMBER)
_NEAR, _ASIDE = 6, (tags.ADVERB, tags.COMMA, tags.TIME)
_JOINING = (tags.COMMA, tags.CONJUNCTION, tags.ADVERB)
EXCEEDING = word_set("""
    exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing topped tops passes
    passed
""")
_SHORT_OF = {"below": "fewer_than", **dict.fromkeys(
    word_set("near nears neared nearing approaches approached approaching"), "nearly")}  # fmt: skip
_HARMED = {"killed", "wounded", "casualties"}
_AND = ("and", "or", ",")
_ENDING = (tags.STOP, tags.COMMA, tags.ADVERB)


def falls(chunks: Sequence[Chunk], at: int, number: int) -> bool:
    """As "the toll fell by two", "lowered the toll by two"."""
    return any(chunk.low in _FALLING for chunk in chunks[max(0, at - 2) : number])


def rises(chunks: Sequence[Chunk], at: int, number: int) -> bool:
    """As "rose from 19 to 21" is no range."""
    return any(chunk.low in _CHANGED for chunk in chunks[max(0, at - 2) : number])


def until_now(chunks: Sequence[Chunk], number: int) -> int:
    """Where the "to" stands of "from eight dead and 20 hurt to ten" after the number; else -1.

    Not of "ranged from eight dead to ten", where both may be so.
    """
    if not number or chunks[number - 1].low != "from" or number < 2:
        return -1
    if any(chunk.low in _RANGING for chunk in chunks[max(0, number - 3) : number - 1]):
        return -1
    at = number
    while at + 2 < len(chunks) and (phrase := chunks[at].phrase) and phrase.bare and phrase.number:
        at += 1 + (chunks[at + 1].kind in (tags.STATE, tags.OUTCOME))
        now = chunks[at + 1].phrase if at + 1 < len(chunks) else None
        if chunks[at].low == "to":
            return at if now and now.bare and now.number else -1
        at += chunks[at].kind in _JOINING
    return -1


def numbers_after(chunks: Sequence[Chunk], number: int) -> Iterator[int]:
    """As the 31 and 40 of "stood at 23 on Saturday, rose to 31 on Sunday and reached 40"."""
    at = _joined(chunks, number + 1)
    while at + 1 < len(chunks) and chunks[at].low in _GOING_ON:
        at += 1 + (chunks[at + 1].low == "to")
        phrase = chunks[at].phrase if at < len(chunks) else None
        told = phrase is not None and phrase.bare and phrase.number is not None
        if not told or (chunks[at - 1].low != "to" and chunks[at - 1].low not in _REACHING):
            # "Rose 14" may be by how many.
            return
        yield at
        at = _joined(chunks, at + 1)


def then_to(chunks: Sequence[Chunk], by: int) -> int | None:
    """Where 41 stands in "by six overnight to 41", "by six on Monday, to 41"."""
    for to in range(by + 1, min(by + _NEAR, len(chunks) - 1)):
        number = chunks[to + 1].phrase
        if chunks[to].low == "to":
            return to + 1 if number is not None and number.bare and number.number else None
        if chunks[to].kind not in _ASIDE and chunks[to].low != "on":
            return None
    return None


def _joined(chunks: Sequence[Chunk], at: int) -> int:
    """Past the day told at `at` to what is joined to it, else the end."""
    while at < len(chunks) and (chunks[at].kind in _OF_A_DAY or chunks[at].low in ("on", "by")):
        at += 1
    joined = at
    while at < len(chunks) and chunks[at].kind in _JOINING:
        at += 1
    return at if at > joined else len(chunks)


def exceeded(chunks: Sequence[Chunk], first: int, number: int, count: Count) -> Count:
    """The bounds of "the dead exceed 200", "fell below 40", "the toll is near 100"."""
    before = chunks[number - 1].low
    if count.best is None or count.qualifier != "exact":
        return count
    if before in _SHORT_OF:
        return bounded(count.best, _SHORT_OF[before])
    if before not in EXCEEDING:
        return count
    denied = any(chunk.kind == tags.NOT for chunk in chunks[first:number])
    return bounded(count.best, "at_most" if denied else "more_than")


def of_a_body(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether "of people of a body" follows: "of members of the force", "of residents of Lona"."""
    if at + 4 >= len(chunks) or chunks[at + 1].low != "of" or chunks[at + 3].low != "of":
        return False
    people, body = chunks[at + 2].phrase, chunks[at + 4].phrase
    return people is not None and people.noun is not None and body is not None and not body.number


def outcomes_at(chunks: Sequence[Chunk], at: int, words: Mapping[str, str]) -> tuple[str, ...]:
    """The outcomes told in a row from `at`: "killed", "killed, wounded and missing"."""
    told: list[str] = []
    while at < len(chunks) and chunks[at].low in words:
        told.append(words[chunks[at].low])
        at += 1
        while at + 1 < len(chunks) and chunks[at].low in _AND:
            at += 1
    return tuple(told)


def together(outcomes: Sequence[str]) -> str:
    """What one number tells of "killed and wounded": casualties; nothing of "dead and missing"."""
    if len(set(outcomes)) == 1:
        return outcomes[0]
    return "casualties" if _HARMED.issuperset(outcomes) else ""


def joined_to(chunks: Sequence[Chunk], at: int, words: Mapping[str, str]) -> bool:
    """Whether another outcome stands before the one at `at`: "dead and wounded"."""
    return at > 1 and chunks[at - 1].low in _AND and chunks[at - 2].low in words


def each_its_own(chunks: Sequence[Chunk], number: int) -> bool:
    """As the 12 of "the number of dead and wounded rose to 12 and 40"."""
    second = chunks[number + 2].phrase if number + 2 < len(chunks) else None
    if second is None or not second.bare or second.number is None:
        return False
    ends = number + 3 >= len(chunks) or chunks[number + 3].kind in _ENDING
    return ends and chunks[number + 1].low == "and"
