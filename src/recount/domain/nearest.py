"""The known name nearest to one that is not known, for messages."""

from collections.abc import Iterable

# Above this many names every one can't be compared in a moment; a slip leaves one end intact.
_MANY = 5_000
_END = 4


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The most similar known name, else the shortest that holds it; None where there is neither."""
    # Slow to import, and needed only when something went wrong.
    from difflib import get_close_matches

    names = list(known)
    if len(names) > _MANY:
        names = [n for n in names if n[:_END] == name[:_END] or n[-_END:] == name[-_END:]]
    by_plain = {_plain(known_name): known_name for known_name in sorted(names, reverse=True)}
    found = get_close_matches(_plain(name), by_plain, n=1, cutoff=0.6)
    if found:
        return by_plain[found[0]]
    # Two letters are found in half of all names.
    holding = [plain for plain in by_plain if len(name) > 2 and _plain(name) in plain]
    return by_plain[min(holding, key=len)] if holding else None


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """'; did you mean `...`?' with the nearest known name, or nothing where none is near."""
    found = nearest(name, known)
    return f"; did you mean `{found}`?" if found else ""


def _plain(name: str) -> str:
    return name.lower().replace("_", "-").replace(" ", "-")
