"""The words before an article's first sentence that say where it was written."""

import re
from collections.abc import Iterator

_DATELINE = re.compile(
    r"(?P<place>[A-Z][\w’' .-]{2,40}(?:, [A-Z][\w’' .-]{2,30}){0,2})"
    r"(?:,? (?:\d{1,2} )?[A-Z][A-Za-z]+\.?(?: \d{1,2})?(?:,? (?:\d{2}){1,2})?)?"
    r"(?: ?\([^)\n]{2,40}\))? ?(?:—|–|--|-) "
)
_LINE = re.compile(r"[^\s][^\n]*")
_WITHIN = 700
_LINES = 3


def dateline_end(text: str) -> int:
    """Where the dateline's places end; 0: the text has none. A title may stand above it."""
    for start in _line_starts(text):
        match = _DATELINE.match(text, start)
        if match:
            return start + len(match["place"].rstrip())
    return 0


def _line_starts(text: str) -> Iterator[int]:
    for number, line in enumerate(_LINE.finditer(text, 0, _WITHIN)):
        if number == _LINES:
            return
        yield line.start()
