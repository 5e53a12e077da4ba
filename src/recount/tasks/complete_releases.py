"""Releases that a command tells as complete: when it is known what has vanished from them.

All files of a release in the command count, and what the database holds of the release; a file of
which anything was refused may hold any event, so nothing vanishes from its release.
"""

from collections.abc import Sequence
from pathlib import Path

from recount.domain.records import Release
from recount.errors import RecountError
from recount.formats.datasets.files import open_dataset


class NoRows(RecountError):
    """A file that is told as complete, and holds nothing."""

    def __init__(self) -> None:
        super().__init__("holds no rows, so with --complete every event would vanish; is it whole?")


class NotNumbered(RecountError):
    """An export of which --complete can tell nothing."""

    def __init__(self, release: Release) -> None:
        super().__init__(
            f"with --complete, say which release of {release.dataset.name} it is, as in"
            " --release 2025-06-30: exports without one add up, and nothing vanishes"
        )


class Complete:
    """The files of a command, each told as part of a complete release."""

    def __init__(self, paths: Sequence[Path], format_name: str | None, release: str | None) -> None:
        self._waiting = [_release_of(path, format_name, release) for path in paths]
        self._refused: set[str | None] = {None} if None in self._waiting else set()
        self._seen: dict[str, list[int]] = {}

    def begin(self, release: Release) -> None:
        """A file of a release is about to be read.

        Raises:
            NotNumbered: nothing could vanish from it.
        """
        if release.number is None:
            raise NotNumbered(release)

    def end(self, release: Release, *, refused: bool) -> bool | None:
        """A file has been read; whether it is now known what has vanished.

        None: it never will be, since something was refused.
        """
        key = release.article_key
        if refused:
            self._refused.add(key)
        if key in self._waiting:
            self._waiting.remove(key)
        if key in self._waiting:
            return False
        return None if self._refused & {key, None} else True

    def refuse(self, release: Release) -> None:
        """A file of a release was not stored."""
        self.end(release, refused=True)

    def seen(self, release: Release) -> list[int]:
        """Events that earlier files of a dry run hold, of which the database does not tell."""
        return self._seen.setdefault(release.article_key, [])


def _release_of(path: Path, format_name: str | None, release: str | None) -> str | None:
    """The key of a file's release; None: it can't be read, which is told where it is stored."""
    try:
        with open_dataset(path, format_name=format_name, release=release) as file:
            return file.release.article_key
    except (RecountError, OSError):
        return None
