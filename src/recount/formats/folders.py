"""What a folder that a person names holds."""

from collections.abc import Iterable, Iterator
from pathlib import Path


def files_in(folder: Path, suffixes: Iterable[str]) -> Iterator[Path]:
    """The files of a folder and its folders whose names end so, in the order of their paths.

    A link to a file that is not there is among them, to be told as one that can't be read.
    """
    for path in sorted(folder.rglob("*")):
        if path.suffix.casefold() in suffixes and (path.is_file() or _is_dangling(path)):
            yield path


def distinct(files: Iterable[Path]) -> list[Path]:
    """Each file once, by the first path that names it, a link to it among them."""
    named: dict[Path, Path] = {}
    for path in files:
        named.setdefault(path.resolve(), path)
    return list(named.values())


def _is_dangling(path: Path) -> bool:
    return path.is_symlink() and not path.exists()
