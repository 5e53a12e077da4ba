"""The words before an article's first sentence that say where it was written."""

import re
from collections.abc import Iterator
from functools import lru_cache

from recount.extract.words import word_set

# But "August 1998 - A bomb kills 213", a line of a list.
_MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
_DATELINE = re.compile(
    rf"(?!(?:{_MONTHS})[a-z]* \d)"
    r"(?P<place>[A-Z][\w’' .-]{2,40}(?:, [A-Z][\w’' .-]{2,30}){0,2})"
    r"(?:,? (?:\d{1,2} )?[A-Z][A-Za-z]+\.?(?: \d{1,2})?(?:,? (?:\d{2}){1,2})?)?"
    r"(?: ?\([^)\n]{2,40}\))? ?(?:—|–|--|-) "
)
# Of names of towns, as "RIO DE JANEIRO", "Newcastle upon Tyne", "near Goma".
_PARTICLES = word_set("""
    of de del della la las los le les el al du des da do dos das der den van von am an upon on sur
    and y e i bin ibn near in the
""")
_DASH = re.compile("[—–-] ")
# As "KIRKUK, Iraq (AP) - " behind "Bomb kills 20 in Kirkuk", on one line.
_AGENCY = re.compile(r"[^()\n]{0,60}\([^)\n]{2,40}\) ?(?:—|–|--|-) ['\"“‘]?[A-Z0-9]")
# But "in KIRKUK", "the PKK" are of what stands before them.
_CAPITALS = re.compile(
    r"(?<=[a-z0-9’'] )(?<!\bthe )(?<!\ban )(?<!\bin )(?<!\bat )(?<!\bof )(?<!\bby )(?<!\bnear )"
    r"(?<!\band )(?<!\bfrom )[A-Z]{3,}\b"
)
_STOP = re.compile(r"[a-z0-9]{3}[.!?] ")
_LONGEST_HEADLINE = 250
_LINE = re.compile(r"[^\s][^\n]*")
_WITHIN = 700
_LINES = 3


def dateline(text: str) -> tuple[int, int] | None:
    """Where the dateline begins and ends; None: the text has none.

    A title may stand above it, or before it on its line, if it names a town in capitals and an
    agency.
    """
    match = _match(text)
    return match.span() if match else None


def dateline_end(text: str) -> int:
    """Where the dateline's places end; 0: the text has none."""
    match = _match(text)
    return match.start() + len(match["place"].rstrip()) if match else 0


@lru_cache(maxsize=1)
def _match(text: str) -> re.Match[str] | None:
    if not _DASH.search(text, 0, 2 * _WITHIN):
        return None
    starts = list(_line_starts(text))
    found = next((match for start in starts if (match := _dateline_at(text, start))), None)
    if found or not starts:
        return found
    headed = (_dateline_at(text, start) for start in _behind_a_headline(text, starts[0]))
    return next((match for match in headed if match), None)


def _dateline_at(text: str, start: int) -> re.Match[str] | None:
    match = _DATELINE.match(text, start)
    if match is None:
        return None
    # But "The dead from an ambush near Kano - 14 soldiers and a guide - were flown home".
    words = match["place"].replace(".", " ").split()
    named = all(word in _PARTICLES or not word[0].islower() for word in words)
    return match if named else None


def _behind_a_headline(text: str, start: int) -> Iterator[int]:
    """Where a dateline may begin behind a headline on the first line, which has no stop."""
    for word in _CAPITALS.finditer(text, start, start + _LONGEST_HEADLINE):
        if _STOP.search(text, start, word.start()):
            return
        if _AGENCY.match(text, word.start()):
            yield word.start()


def _line_starts(text: str) -> Iterator[int]:
    for number, line in enumerate(_LINE.finditer(text, 0, _WITHIN)):
        if number == _LINES:
            return
        yield line.start()
