"""Dates that are names, or part of one: "Good Friday", "the March 23 Movement", "the May 4 attack".

A weekday or a day in a name tells no day. An attack that goes by its day may be of any year, but
for the last few months, where news names the latest so.
"""

import re

# As "Good Friday", "Bloody Sunday": the day of another year, or none of the calendar's.
_BEFORE = re.compile(
    r"\b(?:Easter|Good|Bloody|Black|Palm|Ash|Maundy|Holy|Whit|Shrove|Cyber|Super|Passion) \Z"
)
# As "the Friday Mosque", "the Sunday Times".
_BEHIND = re.compile(
    r" (?:[Mm]osque|Times|Telegraph|Mirror|Express|Herald|Independent|Punch|Trust|school)\b"
)
_NAMED = re.compile(
    r" (?:[A-Z][\w’'-]+ )?(?:Movement|Brigades?|Martyrs|Revolution|Bridge|Street|Square|Avenue|Road"
    r"|Boulevard|Stadium|Hospital|Camp|Barracks|University|School|Airport|Market|Mosque|District"
    r"|Neighbou?rhood)\b"
)
# But "on March 23 Army units attacked".
_NAMED_BEHIND_THE = re.compile(
    r" (?:[A-Z][\w’'-]+ )?(?:Front|Group|Army|Coalition|Alliance|Committee|Party|Organi[sz]ation"
    r"|Forces?|Battalion|Regiment|movement|group|guerrillas)\b"
)
_ATTACK = re.compile(
    r" (?:[\w-]+ )?(?:attack|bombing|massacre|crackdown|killing|shooting|raid|assault|coup|uprising"
    r"|revolution|riot|protest|blast|explosion|hijacking)s?\b"
)
_LONGEST = len("Passion ")
RECENT = 180
"""Days before publication within which an attack that goes by its day is the latest of that day."""


def is_weekday_in_name(text: str, start: int, end: int) -> bool:
    """Whether a weekday is part of a name, and so tells no day."""
    named = _BEFORE.search(text, max(0, start - _LONGEST), start) is not None
    return named or _BEHIND.match(text, end) is not None


def is_day_in_name(text: str, start: int, end: int) -> bool:
    """Whether a day and month are part of the name of a body or a place."""
    if _NAMED.match(text, end):
        return True
    return bool(_is_behind_the(text, start) and _NAMED_BEHIND_THE.match(text, end))


def goes_by_its_day(text: str, start: int, end: int) -> bool:
    """Whether a day and month are what an attack is known by: "the September 11 attacks"."""
    return bool(_is_behind_the(text, start) and _ATTACK.match(text, end))


def _is_behind_the(text: str, start: int) -> bool:
    return text[max(0, start - 4) : start].lower() == "the "
