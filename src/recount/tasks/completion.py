"""What a shell may put behind the letters that a person has typed."""

from recount.errors import RecountError
from recount.store.reader import open_reader

_MOST = 200
_BETWEEN = "key >= CAST(:beginning AS TEXT) AND key <= CAST(:last AS TEXT) ORDER BY key"
_KEYS = {
    "event": "SELECT key FROM event WHERE " + _BETWEEN,
    "actor": "SELECT key FROM actor WHERE " + _BETWEEN,
    "location": "SELECT key FROM location WHERE " + _BETWEEN,
    "country": "SELECT key FROM location WHERE kind = 'country' AND " + _BETWEEN,
    "source": "SELECT key FROM source WHERE " + _BETWEEN,
    "article": "SELECT key FROM article WHERE " + _BETWEEN,
}


def keys_that_begin(place: str, kind: str, beginning: str) -> list[str]:
    """Keys of a kind that begin so, in order and at most 200; none of what can't be read."""
    # Keys are of lower-case letters, digits, dots and dashes: `~` comes after all of them.
    params = {"beginning": beginning, "last": f"{beginning}~"}
    try:
        with open_reader(place) as reader:
            return [str(row[0]) for row in reader.rows(_KEYS[kind], params, limit=_MOST).rows]
    except RecountError:
        # In the middle of a command line there is no place for a message.
        return []
