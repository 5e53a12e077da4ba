"""`recount publish`: private codings as ones that may be shown.

A quotation becomes its place in the text and its digest; names of persons who are not public are
left out, and taken out of all other fields. What may not be shown is then nowhere in the file.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from recount.domain.coding import Coding, Evidence, Frame
from recount.domain.evidence import digest_of, span_digest
from recount.domain.withheld import Withheld
from recount.errors import Problem, UsageFault
from recount.formats.coding.check import problem_of
from recount.formats.coding.check_spans import evidence_in_frame
from recount.formats.coding.reader import Document, read_all
from recount.formats.coding.writer import yaml_of
from recount.formats.texts import read_texts, text_in
from recount.store.known import text_with
from recount.store.reader import open_reader
from recount.tasks.inputs import refuse_inputs
from recount.tasks.private_names import names_to_withhold, without_names
from recount.tasks.storing import is_absent


class Published(NamedTuple):
    """The text of each file to write, and why there is none for others."""

    files: Mapping[Path, str]
    problems: Sequence[Problem]


class SameName(UsageFault):
    """Two inputs would be written to one file."""

    def __init__(self, target: Path, sources: Sequence[str]) -> None:
        super().__init__(f"{' and '.join(sources)} would both be written to {target}")


def publish(
    paths: Sequence[Path],
    folder: Path,
    *,
    database: str,
    texts: Path | None = None,
    private: bool = False,
) -> Published:
    """What may be shown of codings, and frames as they are, as files of a folder.

    Args:
        paths: files and folders; a folder's files keep their place within it.
        folder: where they are to be written.
        database: looked into for texts that are not in `texts`, and for names of persons, if it
            is there.
        texts: a folder of article texts, found by digest.
        private: keep all names of persons, which are withheld otherwise.
    """
    reading = read_all(paths)
    targets = _targets(reading.documents, paths, folder)
    sources = [Path(document.source) for document in reading.documents]
    refuse_inputs(targets.values(), [*paths, *sources], another="folder with -o")
    held = _texts(reading.documents, texts, database)
    withheld = (
        None if private else names_to_withhold([*reading.documents, *reading.partial], database)
    )
    problems = list(reading.problems)
    ready: dict[Path, str] = {}
    for document in reading.documents:
        record, faults = _publishable(document, held, withheld)
        problems += faults
        if not faults:
            ready[targets[document.source]] = yaml_of(record)
    return Published(ready, problems)


def _targets(documents: Sequence[Document], paths: Sequence[Path], folder: Path) -> dict[str, Path]:
    targets: dict[str, Path] = {}
    for document in documents:
        target = (folder / _place(Path(document.source), paths)).with_suffix(".yaml")
        taken = [source for source, other in targets.items() if other == target]
        if taken:
            raise SameName(target, [*taken, document.source])
        targets[document.source] = target
    return targets


def _place(source: Path, paths: Sequence[Path]) -> Path:
    for path in paths:
        if path != source and source.is_relative_to(path):
            return source.relative_to(path)
    return Path(source.name)


def _texts(documents: Sequence[Document], folder: Path | None, database: str) -> Mapping[str, str]:
    """The texts of the codings that need theirs, by digest."""
    files = read_texts(folder) if folder else {}
    wanted = {
        document.record.article.text.sha256
        for document in documents
        if isinstance(document.record, Coding) and document.record.article.text
    }
    found = {digest: text_in(files[digest]) for digest in wanted & files.keys()}
    if wanted - found.keys() and not is_absent(database):
        with open_reader(database) as reader:
            for digest in sorted(wanted - found.keys()):
                text = text_with(reader, digest)
                if text is not None:
                    found[digest] = text
    return found


def _publishable(
    document: Document, texts: Mapping[str, str], withheld: Withheld | None
) -> tuple[Coding | Frame, list[Problem]]:
    record, problems = _without_quotes(document, texts)
    if problems or withheld is None:
        return record, problems
    return without_names(document, record, withheld)


def _without_quotes(
    document: Document, texts: Mapping[str, str]
) -> tuple[Coding | Frame, list[Problem]]:
    record = document.record
    if isinstance(record, Frame):
        # Ingest drops what a frame quotes, so it would be no loss that anybody notices.
        return record, [problem_of(document, fault) for fault in evidence_in_frame(document)]
    text = texts.get(record.article.text.sha256) if record.article.text else None
    fields = record.model_dump(mode="json", exclude_defaults=True) | {"recount": record.recount}
    problems = []
    for path, holder in list(_evidences(fields, ())):
        try:
            holder["evidence"] = _without_quote(Evidence(**holder["evidence"]), text)
        except ValueError as error:
            line, column = document.positions.of(path)
            field = ".".join(map(str, path))
            problems.append(Problem(document.source, line, column, field, str(error)))
    return Coding.model_validate(fields), problems


def _evidences(value: Any, path: tuple[str | int, ...]) -> Iterator[tuple[Any, Any]]:
    """The path of every piece of evidence, with the mapping that holds it."""
    items = enumerate(value) if isinstance(value, list) else value.items()
    for name, item in items:
        if name == "evidence":
            yield (*path, name), value
        elif isinstance(item, dict | list):
            yield from _evidences(item, (*path, name))


def _without_quote(evidence: Evidence, text: str | None) -> dict[str, Any]:
    """The span and its digest.

    Raises:
        ValueError: the text is needed and not at hand, or does not hold the words once.
    """
    start, end, quote = evidence.start, evidence.end, evidence.quote
    if text is None:
        if quote is not None and evidence.sha256 not in {None, digest_of(quote)}:
            raise ValueError("the quotation and its digest don't agree")
        if None in (start, end) or (evidence.sha256 is None and quote is None):
            raise ValueError("give the article's text with --texts: the place of the quotation "
                             "in it is not known")  # fmt: skip
        digest = evidence.sha256 or digest_of(quote or "")
        return {"start": start, "end": end, "sha256": digest}
    if quote is not None:
        start = _place_of(quote, start, text)
        end = start + len(quote)
    if start is None or end is None or end > len(text):
        raise ValueError("the span is not within the article's text")
    digest = span_digest(text, start, end)
    if evidence.sha256 not in {None, digest}:
        raise ValueError("the words at this place of the text have another digest")
    return {"start": start, "end": end, "sha256": digest}


def _place_of(quote: str, start: int | None, text: str) -> int:
    if start is not None:
        if not text.startswith(quote, start):
            raise ValueError(f"the text does not hold the quotation at character {start}")
        return start
    count = text.count(quote)
    if count != 1:
        what = "does not hold the quotation" if not count else f"holds the quotation {count} times"
        raise ValueError(f"the text {what}" + ("; give its start" if count else ""))
    return text.index(quote)
