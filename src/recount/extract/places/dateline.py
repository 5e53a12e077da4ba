"""The words before an article's first sentence that say where it was written."""

import re
from collections.abc import Iterator
from functools import lru_cache

# But "August 1998 - A bomb kills 213", a line of a list.
_MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
_DATELINE = re.compile(
    rf"(?!(?:{_MONTHS})[a-z]* \d)"
    r"(?P<place>[A-Z][\w’' .-]{2,40}(?:, [A-Z][\w’' .-]{2,30}){0,2})"
    r"(?:,? (?:\d{1,2} )?[A-Z][A-Za-z]+\.?(?: \d{1,2})?(?:,? (?:\d{2}){1,2})?)?"
    r"(?: ?\([^)\n]{2,40}\))? ?(?:—|–|--|-) "
)
_DASH = re.compile("[—–-] ")
_LINE = re.compile(r"[^\s][^\n]*")
_WITHIN = 700
_LINES = 3


def dateline(text: str) -> tuple[int, int] | None:
    """Where the dateline begins and ends; None: the text has none. A title may stand above it."""
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
    matches = (_DATELINE.match(text, start) for start in _line_starts(text))
    return next((match for match in matches if match), None)


def _line_starts(text: str) -> Iterator[int]:
    for number, line in enumerate(_LINE.finditer(text, 0, _WITHIN)):
        if number == _LINES:
            return
        yield line.start()
