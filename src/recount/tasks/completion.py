"""What a shell may put behind the letters that a person has typed."""

from recount.errors import RecountError
from recount.store.reader import open_reader
from recount.store.withheld import withheld_in

_MOST = 200
_KEYS = """
SELECT named.key
FROM (
    SELECT 'event' AS kind, key FROM event
    UNION ALL SELECT 'article', key FROM article
    UNION ALL SELECT 'source', key FROM source
    UNION ALL SELECT 'actor', key FROM actor
    UNION ALL SELECT 'location', key FROM location
    UNION ALL SELECT 'country', key FROM location WHERE kind = 'country'
) AS named
WHERE named.kind = CAST(:kind AS TEXT)
    AND named.key BETWEEN CAST(:first AS TEXT) AND CAST(:last AS TEXT)
ORDER BY named.key
"""


def keys_that_begin(place: str, kind: str, beginning: str) -> list[str]:
    """Keys of a kind that begin so, in order and at most 200; none of what can't be read.

    Keys that hold the name of a person are not told.
    """
    # Keys are of lower-case letters, digits and `.-_`: `~` comes after all of them.
    params = {"kind": kind, "first": beginning, "last": f"{beginning}~"}
    try:
        with open_reader(place) as reader:
            withheld = withheld_in(reader)
            keys = [str(row[0]) for row in reader.rows(_KEYS, params, limit=_MOST).rows]
            return [key for key in keys if withheld.hide(key) == key]
    except RecountError:
        # In the middle of a command line there is no place for a message.
        return []
