"""People caught or picked up by police, troops or fighters: "police caught two of the fugitives".

Who is caught in a crossfire, on camera or lying is nobody's prisoner: the words behind tell.
"""

from collections.abc import Iterator, Sequence

from recount.extract import tags
from recount.extract.arguments import subjects
from recount.extract.find import Find
from recount.extract.objects import objects
from recount.extract.phrases import Chunk, Phrase
from recount.extract.rules.led_away import agent, by_whom
from recount.extract.verbgroup import group_at
from recount.extract.victims import Victims
from recount.extract.words import word_set

_CATCHING = word_set("caught catching catches")
_PICKING = word_set("picked picking picks")
_WHERE = word_set("at near outside hiding fleeing dressed disguised")
_TRYING = ("trying", "attempting")
_FLEEING = word_set("flee escape cross leave run hide board slip get")
_FLED = word_set("""
    fled escaped escapee escapees fugitive fugitives gunman gunmen attacker attackers suspect
    suspects killer killers accused manhunt run jailbreak inmates prisoners bomber bombers plot
""")
WORDS = _CATCHING | _PICKING


def finds(chunks: Sequence[Chunk]) -> Iterator[Find]:
    """The people whom police, troops or fighters caught, and fugitives that were caught."""
    for at, chunk in enumerate(chunks):
        if chunk.phrase or chunk.low not in WORDS:
            continue
        last = at
        if chunk.low in _PICKING:
            last += 1
            if last >= len(chunks) or chunks[last].low != "up":
                continue
        yield from _caught(chunks, at, last)


def _caught(chunks: Sequence[Chunk], at: int, last: int) -> Iterator[Find]:
    """As "two were caught at the border", "were picked up by police", "police had caught 34"."""
    first, passive = group_at(chunks, at)
    if not first or chunks[first - 1].kind in (tags.MODAL, tags.NOT) or _to(chunks[first - 1]):
        return
    if passive:
        who = subjects(chunks, first, None)
        told = _by_force(chunks, last + 1) or (at == last and _at_large(chunks, at + 1))
        if not (told or (_by_somebody(chunks, last + 1) and _all_attacked(chunks, who))):
            return
    else:
        catchers = subjects(chunks, first, None)
        if not catchers or not by_whom(chunks[catchers[-1].at]):
            return
        who = objects(chunks, last)
    for victims in who:
        if victims.pronoun or _people(victims.phrase):
            yield Find("captured", "seized", victims, first, last)


def _to(chunk: Chunk) -> bool:
    return chunk.low == "to"


def _by_force(chunks: Sequence[Chunk], after: int) -> bool:
    """As "by police", "by the militiamen"."""
    by = next((k for k in range(after, min(after + 4, len(chunks) - 1))
               if chunks[k].low == "by"), None)  # fmt: skip
    return by is not None and bool(by_whom(agent(chunks, by)))


def _by_somebody(chunks: Sequence[Chunk], after: int) -> bool:
    """As "one of the attackers was caught by residents"."""
    by = chunks[after : after + 2]
    told = len(by) > 1 and by[0].low == "by" and by[1].phrase is not None
    return told and by[1].phrase is not None and by[1].phrase.noun is not None


def _all_attacked(chunks: Sequence[Chunk], who: Sequence[Victims]) -> bool:
    inner = [chunks[victims.last].phrase for victims in who]
    return bool(inner) and all(
        one is not None and one.noun is not None and one.noun.group == "armed_group"
        for one in inner
    )


def _at_large(chunks: Sequence[Chunk], after: int) -> bool:
    """As "caught at the border", "caught trying to flee", "the gunman was caught."."""
    near = [chunk.low for chunk in chunks[after : after + 3]]
    if near[:1] and near[0] in _TRYING:
        return len(near) > 2 and near[2] in _FLEEING
    where = bool(near) and near[0] in _WHERE
    ends = not near or chunks[after].kind in (tags.STOP, tags.COMMA, tags.TIME, tags.ADVERB)
    return (where or ends) and any(chunk.low in _FLED for chunk in chunks)


def _people(phrase: Phrase | None) -> bool:
    if phrase is None or phrase.thing:
        return False
    return phrase.noun is not None or phrase.bare
