"""Sorts of incident that words tell of, and those that a figure's clause tells of as new.

After "a bomb killed 12", "three were killed in an ambush" is of another event, but "three were
killed by the bomb" or "in the ambush" goes on with what was told.
"""

import re

from recount.extract.figure import Figure

_SORTS = {
    "bomb": r"(?:car |truck )?bomb(?:s|ed|er|ers|ing|ings)?|blasts?|explosions?|explosives?|IEDs?"
            r"|(?:land)?mines?|grenades?",
    "guns": r"gunm[ae]n|shootings?|shot|gunfire|opened fire|snipers?",
    "air": r"air ?strikes?|air raids?|drones?|(?:war)?planes?|jets?|helicopters?",
    "shells": r"shell(?:s|ed|ing|fire)?|mortars?|rockets?|missiles?|artillery",
    "ambush": r"ambush(?:es|ed)?",
    "clash": r"clash(?:es|ed)?|battles?|firefights?|gunfights?|gun ?battles?|fighting",
    "crash": r"crash(?:es|ed)?|collisions?|collided|derailed|capsized|overturned",
    "knife": r"stabb(?:ing|ings|ed)|kni(?:fe|ves)|machetes?|hacked",
}  # fmt: skip
_ANY = re.compile(
    rf"\b(?:{'|'.join(f'(?P<{sort}>{words})' for sort, words in _SORTS.items())})\b", re.IGNORECASE
)
_NEW = re.compile(
    r"\b(?:in|by|when|hit|struck|triggered|stepped on|ran over|drove over) (?:an?|another)"
    r" (?:(?!the |of )[\w-]+ ){0,3}?",
    re.IGNORECASE,
)
_AGENT = re.compile(r"(?:\w+ )?(?:gunmen|snipers|warplanes|drones|jets)\b", re.IGNORECASE)
_REACH = 100


def sorts_in(text: str, start: int, end: int) -> frozenset[str]:
    """The sorts of incident that a stretch of text has words for."""
    return frozenset(str(match.lastgroup) for match in _ANY.finditer(text, start, end))


def new_sorts(text: str, start: int, end: int, figure: Figure) -> frozenset[str]:
    """Those that the clause of a figure, in the sentence start..end, tells of as new."""
    if _AGENT.match(text, start):
        return sorts_in(text, start, figure.start)
    last = min(end, figure.end + _REACH)
    found = set()
    for match in _NEW.finditer(text, figure.start, last):
        told = _ANY.match(text, match.end(), last)
        if told and not any(mark in text[figure.end : match.start()] for mark in ",;:"):
            found.add(str(told.lastgroup))
    return frozenset(found)
