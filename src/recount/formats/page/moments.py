"""Days and times as pages give them, never guessed.

`04/05/2031` may be of April or of May, so that it is not read at all.
"""

from datetime import date, datetime
from email.utils import parsedate_to_datetime
from typing import NamedTuple


class Moment(NamedTuple):
    """A day (ISO), in the page's own time zone, and the whole time where it is given (else "")."""

    day: str
    time: str = ""


def moment_of(words: str) -> Moment | None:
    """The moment that ISO 8601 or an internet date (RFC 5322) names; None: it is neither."""
    words = words.strip()[:64]
    try:
        return Moment(date.fromisoformat(words).isoformat())
    except ValueError:
        pass
    found = _iso(words) or _internet(words)
    return Moment(found.date().isoformat(), found.isoformat()) if found else None


def _iso(words: str) -> datetime | None:
    try:
        return datetime.fromisoformat(words)
    except ValueError:
        return None


def _internet(words: str) -> datetime | None:
    try:
        return parsedate_to_datetime(words)
    except (ValueError, IndexError, OverflowError):
        return None
