"""The files of the views: one CREATE VIEW a file of sql/views, named for its view.

A view that reads other views says so in its header, in lines `-- after: name, name`, and is created
after them; a line `-- include: NAME` stands for a part.
"""

import re
from functools import cache
from graphlib import CycleError, TopologicalSorter
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from recount.domain.sql_parts import with_parts
from recount.errors import RecountError
from recount.store.shipped import shipped

# With the lines that go on with it: those that begin with `--` and two spaces.
_AFTER = re.compile(r"^--\s?after:(.*(?:\n--\s{2,}.*)*)", re.MULTILINE)


class BadViews(RecountError):
    """View files that don't fit together."""


class View(NamedTuple):
    """A view's file: its name, the views that it reads, and its statement."""

    name: str
    after: frozenset[str]
    sql: str


def views_digest(directory: Path | None = None) -> str:
    """SHA-256 of the views' files, by which a database knows that its views are old."""
    return _digest(directory) if directory else _shipped_digest()


@cache
def _shipped_digest() -> str:
    # Each report that a program runs asks for it, and to read all files takes longer than to answer
    # most questions of a small database.
    return _digest(_shipped())


def _digest(folder: Path) -> str:
    digest = sha256()
    for path in sorted(folder.rglob("*.sql")):
        digest.update(f"{path.relative_to(folder).as_posix()}\0".encode() + path.read_bytes())
    return digest.hexdigest()


def shipped_names() -> frozenset[str]:
    """The names of the views that ship with Recount."""
    return frozenset(path.stem for path in _shipped().glob("*.sql"))


def load_views(directory: Path | None = None) -> list[View]:
    """The views of a folder, each after those that it reads."""
    folder = directory or _shipped()
    views = {path.stem: _read(path) for path in sorted(folder.glob("*.sql"))}
    for view in views.values():
        if missing := sorted(view.after - views.keys()):
            raise BadViews(f"view {view.name} comes after {missing[0]}, which is no view")
    try:
        order = TopologicalSorter({view.name: sorted(view.after) for view in views.values()})
        return [views[name] for name in order.static_order()]
    except CycleError as error:
        raise BadViews(f"views read each other in a circle: {' > '.join(error.args[1])}") from error


def _read(path: Path) -> View:
    sql, missing = with_parts(path.read_text(encoding="utf-8"), [path.parent])
    if missing:
        raise BadViews(f"{path}:{missing[0].line}: no part {missing[0].name!r} to include")
    names = (name.strip() for names in _AFTER.findall(sql) for name in re.split(r",|\n--", names))
    return View(path.stem, frozenset(name for name in names if name), sql)


def _shipped() -> Path:
    return shipped("sql") / "views"
