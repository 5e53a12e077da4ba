"""Codings and frames from files: records with the place of every value, and every problem.

A file that does not say `recount:` at its top is somebody else's, and passed over, unless it has
the fields of a coding there. All of a file's problems are told at once; only a text that can't be
read at all has just one.
"""

import re
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from recount.domain.coding import Coding, Frame
from recount.errors import Problem
from recount.formats.coding import positions as places
from recount.formats.coding.json_events import json_events
from recount.formats.coding.positions import Lines, Positions
from recount.formats.coding.salvage import Touched, with_faults
from recount.formats.coding.structure import Wrong, structure_of
from recount.formats.coding.tree import Tree, UnreadableError, build
from recount.formats.coding.yaml_events import yaml_events
from recount.formats.folders import distinct, files_in

SUFFIXES = frozenset({".yaml", ".yml", ".json"})
MOST_BYTES = 5_000_000
"""A coding is a few kilobytes; a file over this is not read."""

_OURS = re.compile(r"""(?:^|[{,])[ \t]*["']?recount["']?[ \t]*:""", re.MULTILINE)
# In JSON fields stand in lines of their own or not, so there it is what they hold that tells.
_OF_A_CODING = tuple(
    re.compile(rf"""^["']?{field}["']?[ \t]*:|"{field}"\s*:\s*\{{""", re.MULTILINE)
    for field in ("article", "coding")
)
# A slip in that one word would lose the article without a sound.
_WITHOUT_FORMAT = "has `article` and `coding`, but no `recount: 1` above them"
_BYTE_ORDER_MARKS = {b"\xef\xbb\xbf": "utf-8", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}


class Document(NamedTuple):
    """A coding or frame as it was read.

    `source` names the file as it was given; `sha256` is the digest of its bytes. A document is not
    `whole` where faulty values were left out: it is checked for more faults, never stored; what
    its records lack is in `touched`.
    """

    source: str
    sha256: str
    record: Coding | Frame
    positions: Positions
    whole: bool = True
    touched: Touched = MappingProxyType({})


class Reading(NamedTuple):
    """What came of files: whole documents, problems, and what is left of the faulty documents."""

    documents: list[Document]
    problems: list[Problem]
    partial: list[Document]


def read_documents(paths: Sequence[Path]) -> tuple[list[Document], list[Problem]]:
    """Read files, and all of folders, in the order of their names.

    Returns:
        The documents without fault, and the problems of all others.
    """
    reading = read_all(paths)
    return reading.documents, reading.problems


def read_all(paths: Sequence[Path]) -> Reading:
    """Read files, and all of folders, each file once; see `Reading`."""
    reading = Reading([], [], [])
    for path in distinct(files_of(paths)):
        one = _read_file(path)
        reading.documents.extend(one.documents)
        reading.problems.extend(one.problems)
        reading.partial.extend(one.partial)
    return reading


def read_document(name: str, data: bytes) -> tuple[Document | None, list[Problem]]:
    """Read one file's bytes; `name` is for messages, and JSON where it ends in .json.

    Returns:
        The document, or None with its problems; None without a problem where the file is
        somebody else's.
    """
    reading = read_bytes(name, data)
    return (reading.documents[0] if reading.documents else None), reading.problems


def read_bytes(name: str, data: bytes) -> Reading:
    """Read one file's bytes; every list of the result holds what there is of it."""
    try:
        text = _text_of(data)
        if text is None:
            return Reading([], [], [])
        tree = _tree_of(name, text)
    except UnreadableError as error:
        line, column = Lines(data.decode(errors="replace")).at(error.at)
        return Reading([], [Problem(name, line, column, None, str(error))], [])
    return _reading_of(name, sha256(data).hexdigest(), tree, Lines(text))


def files_of(paths: Sequence[Path]) -> Iterator[Path]:
    """The files that are read of files and folders."""
    for path in paths:
        if path.is_dir():
            yield from files_in(path, SUFFIXES)
        else:
            yield path


def _read_file(path: Path) -> Reading:
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        problem = Problem(str(path), None, None, None, f"can't be read: {error.strerror}")
        return Reading([], [problem], [])
    return read_bytes(str(path), data)


def _text_of(data: bytes) -> str | None:
    """The text of one of our files; None where it is somebody else's."""
    if not data.strip():
        raise UnreadableError(0, "the file is empty")
    mark = next((mark for mark in _BYTE_ORDER_MARKS if data.startswith(mark)), None)
    shown = data.decode(_BYTE_ORDER_MARKS.get(mark or b"", "utf-8"), errors="replace")
    if not _OURS.search(shown.lstrip("\ufeff")):
        if all(field.search(shown) for field in _OF_A_CODING):
            raise UnreadableError(0, _WITHOUT_FORMAT)
        return None
    if len(data) > MOST_BYTES:
        raise UnreadableError(0, f"more than {MOST_BYTES:,} bytes; one file holds one article")
    if mark:
        raise UnreadableError(0, "begins with a byte-order mark; save it as UTF-8 without one")
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        at = len(data[: error.start].decode())
        raise UnreadableError(
            at, f"the byte 0x{data[error.start]:02X} is no UTF-8; save the file as UTF-8"
        ) from None
    if "\0" in text:
        raise UnreadableError(text.index("\0"), "a NUL character; remove it")
    return text


def _tree_of(name: str, text: str) -> Tree:
    suffix = Path(name).suffix.casefold()
    is_json = suffix == ".json" or (suffix not in SUFFIXES and text.lstrip()[:1] == "{")
    return build(json_events(text) if is_json else yaml_events(text))


def _reading_of(name: str, digest: str, tree: Tree, lines: Lines) -> Reading:
    if not isinstance(tree.data, dict):
        return Reading([], [], [])
    if "recount" not in tree.data:
        # The word may stand in a title.
        is_coding = {"article", "coding"} <= tree.data.keys()
        return Reading([], [Problem(name, 1, 1, None, _WITHOUT_FORMAT)] if is_coding else [], [])
    positions = Positions(lines, tree.values, tree.names)
    faulty = [
        _problem(name, fault.path, fault.message, lines.at(fault.at)) for fault in tree.faults
    ]
    structure = structure_of(tree.data)
    told = {fault.path for fault in tree.faults}
    wrong = [
        _problem(name, fault.path, fault.message, _place(positions, fault))
        for fault in structure.wrong
        if not _is_told(fault.path, told)
    ]
    problems = sorted(faulty + wrong, key=lambda problem: problem[1:3])
    touched = with_faults(structure.touched, told)
    document = Document(
        name, digest, structure.record, positions, whole=not problems, touched=touched
    )
    return Reading([], problems, [document]) if problems else Reading([document], [], [])


def _is_told(path: places.Path, told: set[places.Path]) -> bool:
    """Whether a fault of the same value, or of what holds it, is told already."""
    return any(path[:length] in told for length in range(1, len(path) + 1))


def _place(positions: Positions, fault: Wrong) -> tuple[int, int]:
    return positions.of_name(fault.path) if fault.at_name else positions.of(fault.path)


def _problem(name: str, path: places.Path, message: str, place: tuple[int, int]) -> Problem:
    return Problem(name, *place, ".".join(map(str, path)) or None, message)
