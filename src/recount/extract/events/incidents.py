"""Sorts of incident that words tell of, and those that a figure's clause tells of as new.

After "a bomb killed 12", "three were killed in an ambush" is of another event, but "three were
killed by the bomb" or "in the ambush" goes on with what was told.
"""

import re
from functools import lru_cache

from recount.extract.figure import Figure
from recount.extract.sentences.plain_words import words_in
from recount.extract.words import word_list

_SORTS = {
    word: sort
    for sort, words in {
        "bomb": """bomb bombs bombed bomber bombers bombing bombings blast blasts explosion
            explosions explosive explosives mine mines landmine landmines grenade grenades""",
        "guns": "gunman gunmen shooting shootings shot gunfire sniper snipers",
        "air": """airstrike airstrikes drone drones plane planes warplane warplanes jet jets
            helicopter helicopters""",
        "shells": """shell shells shelled shelling shellfire mortar mortars rocket rockets missile
            missiles artillery""",
        "ambush": "ambush ambushes ambushed",
        "clash": "clash clashes clashed battle battles firefight firefights gunfight gunfights",
        "crash": "crash crashes crashed collision collisions collided derailed capsized overturned",
        "knife": "stabbing stabbings stabbed knife knives machete machetes hacked",
    }.items()
    for word in word_list(words)
}
# "Air strikes" by its first word.
_SORTS["air "] = "air"
_WORD = re.compile(r"air (?=strike|raid)|[a-z]+")
# Of a text in lower case.
_NEW = re.compile(
    r"\b(?:in|by|when|hit|struck|triggered|stepped on|ran over|drove over) (?:an?|another)"
    r"((?: (?!the\b|of\b)[\w-]+){1,4})"
)
_AGENT = re.compile(r"(?:\w+ )?(?:gunmen|snipers|warplanes|drones|jets)\b")
_REACH = 100
_NONE: frozenset[str] = frozenset()


@lru_cache(maxsize=4)
def sorts_in(low: str, start: int, end: int) -> frozenset[str]:
    """The sorts of incident that a stretch of text in lower case has words for."""
    words = words_in(low, start, end)
    if words.isdisjoint(_SORTS) and "air" not in words:
        return _NONE
    # As "air strikes".
    told = _WORD.findall(low, start, end) if "air" in words else words
    return frozenset(_SORTS[word] for word in told if word in _SORTS)


def new_sorts(low: str, start: int, end: int, figure: Figure) -> frozenset[str]:
    """Those that the clause of a figure, in the sentence start..end, tells of as new."""
    if _AGENT.match(low, start):
        return sorts_in(low, start, figure.start)
    found: frozenset[str] = frozenset()
    for match in _NEW.finditer(low, figure.start, min(end, figure.end + _REACH)):
        if not any(mark in low[figure.end : match.start()] for mark in ",;:"):
            found |= sorts_in(low, *match.span(1))
    return found
