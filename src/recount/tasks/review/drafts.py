"""Codings as they are reviewed: the file, what it says, and where each thing stands in it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from recount.domain.coding import Coding
from recount.domain.references import Keys
from recount.errors import Problem, RecountError
from recount.formats.coding.check import problem_of
from recount.formats.coding.check_fields import faulty_fields
from recount.formats.coding.check_figures import faulty_figures
from recount.formats.coding.check_references import faulty_references
from recount.formats.coding.check_spans import faulty_spans
from recount.formats.coding.layout import Layout, layout_of
from recount.formats.coding.reader import Document, read_all, read_bytes
from recount.formats.coding.walk import Fault
from recount.formats.texts import read_texts, text_in
from recount.store.known import known_in, text_with
from recount.store.reader import open_reader
from recount.tasks.storing import is_absent

Texts = Mapping[str, str]
"""Texts of articles by their digest."""


class ChangedMeanwhile(RecountError):
    """Somebody else wrote to the file."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"{path} is not as it was when it was read: somebody else changed it; this decision "
            "was not written, all before it were; run recount review again"
        )


class NotAsMeant(RecountError):
    """A decision that would leave faults in the coding; `messages` says which."""

    def __init__(self, messages: Sequence[str]) -> None:
        super().__init__("; ".join(messages))


class Draft(NamedTuple):
    """A coding in a file, whose bytes have the digest `sha256`, and what is wrong with it.

    `between` holds the messages of those faults that take two figures, such as people counted
    twice; `text` is the article's, None where it is not at hand.
    """

    path: Path
    sha256: str
    document: Document
    record: Coding
    layout: Layout
    faults: tuple[Fault, ...]
    between: frozenset[str]
    text: str | None

    def problems(self) -> list[Problem]:
        """What is wrong with it, with places."""
        return [problem_of(self.document, fault) for fault in self.faults]


class Given(NamedTuple):
    """The codings of some paths, why others can't be read, and the files that are passed over.

    `frames` are the parts of the coding frame in the paths, `known` the keys of the database;
    None: there is no database.
    """

    drafts: list[Draft]
    problems: list[Problem]
    passed_over: list[str]
    texts: Texts
    frames: list[Document]
    known: Keys | None


def read_drafts(paths: Sequence[Path], folder: Path | None, database: str) -> Given:
    """The codings in files and folders, those in JSON apart, which holds no comments.

    Args:
        paths: files and folders.
        folder: article texts, found by digest; None: none.
        database: looked into for texts that are not in the folder, if it is there.
    """
    reading = read_all(paths)
    frames = [d for d in reading.documents if not isinstance(d.record, Coding)]
    codings = [d for d in reading.documents if isinstance(d.record, Coding)]
    yaml = [d for d in codings if Path(d.source).suffix.casefold() != ".json"]
    texts, known = _texts(yaml, folder), None
    if not is_absent(database):
        with open_reader(database) as reader:
            known = known_in(reader).keys
            stored = {digest: text_with(reader, digest) for digest in _named(yaml) - texts.keys()}
        texts |= {digest: text for digest, text in stored.items() if text is not None}
    drafts = [_draft(Path(d.source), Path(d.source).read_bytes(), texts) for d in yaml]
    told = {Path(d.source) for d in yaml} | {Path(p.source) for p in reading.problems}
    # A folder of frames alone is there for what drafts refer to.
    used = {
        folder for path in (*told, *(Path(d.source) for d in frames)) for folder in path.parents
    }
    passed = [str(path) for path in paths if path not in told | used]
    return Given(drafts, reading.problems, passed, texts, frames, known)


def unknown_keys(draft: Draft, given: Given) -> list[str]:
    """What the coding names that neither the database nor the given frames have, in sentences.

    Nothing is told where there is neither: the frame is then somewhere else.
    """
    if given.known is None and not given.frames:
        return []
    faults = faulty_references([*given.frames, draft.document], given.known or Keys())
    return [fault.message for document, fault in faults if document is draft.document]


def rewritten(draft: Draft, layout: Layout, texts: Texts, *, lenient: bool = False) -> Draft:
    """The draft with another text, not yet in its file.

    Args:
        draft: the draft as it is.
        layout: the other text.
        texts: the texts of articles.
        lenient: faults between figures are to be decided later.

    Raises:
        NotAsMeant: the text has a fault that it did not have before.
    """
    try:
        changed = _draft(draft.path, layout.text.encode(), texts)
    except _Faulty as error:
        raise NotAsMeant([problem.message for problem in error.problems]) from None
    before = Counter(fault.message for fault in draft.faults)
    more = Counter(fault.message for fault in changed.faults) - before
    if lenient:
        more = Counter(message for message in more if message not in changed.between)
    if more:
        raise NotAsMeant(list(more))
    return changed


def check_unchanged(draft: Draft) -> None:
    """Raise `ChangedMeanwhile` where the file holds other bytes than the draft."""
    try:
        found = sha256(draft.path.read_bytes()).hexdigest()
    except FileNotFoundError:
        raise ChangedMeanwhile(draft.path) from None
    if found != draft.sha256:
        raise ChangedMeanwhile(draft.path)


class _Faulty(Exception):
    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(str(problems))
        self.problems = problems


def _draft(path: Path, data: bytes, texts: Texts) -> Draft:
    reading = read_bytes(str(path), data)
    if not reading.documents:
        raise _Faulty(reading.problems)
    (document,) = reading.documents
    record = document.record
    if not isinstance(record, Coding):
        raise _Faulty([Problem(str(path), None, None, None, "is no coding any more")])
    single = [*faulty_fields(document), *faulty_spans(document, texts.get)]
    between = list(faulty_figures(record))
    messages = frozenset(fault.message for fault in between)
    layout, faults = layout_of(data.decode()), (*single, *between)
    text = texts.get(record.article.text.sha256) if record.article.text else None
    return Draft(path, document.sha256, document, record, layout, faults, messages, text)


def _texts(documents: Sequence[Document], folder: Path | None) -> dict[str, str]:
    """The texts of the codings, as far as the folder has them."""
    files = read_texts(folder) if folder else {}
    return {digest: text_in(files[digest]) for digest in _named(documents) & files.keys()}


def _named(documents: Sequence[Document]) -> set[str]:
    """The digests of the texts that codings are of."""
    records = [d.record for d in documents if isinstance(d.record, Coding)]
    return {record.article.text.sha256 for record in records if record.article.text}
