"""`recount demo`: the articles that come with Recount, and what it answers from them."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from recount.domain.references import defined_by
from recount.domain.result import Result
from recount.errors import RecountError, Rejected
from recount.formats.coding.reader import read_documents
from recount.store.known import known_in
from recount.store.reader import name_of, open_reader
from recount.store.shipped import shipped
from recount.tasks.ingest import ingest
from recount.tasks.report import run_report
from recount.tasks.storing import is_absent

EVENT = "ben-guerdane-2016-03-07"


class Shown(NamedTuple):
    """A report of the demo under its heading, with the columns that 100 characters hold."""

    title: str
    command: str
    result: Result


_SHOWN: tuple[tuple[str, str, dict[str, str], tuple[str, ...]], ...] = (
    (
        "Attacks in order, with the dead as the articles together give them",
        "attack_timeline",
        {},
        ("date", "title", "killed_low", "killed_best", "killed_high", "wounded_best", "sources"),
    ),
    (
        "What each source says of Ben Guerdane, 7 March 2016",
        "casualties_by_source",
        {"event": EVENT},
        ("source", "outcome", "victims", "low", "best", "high", "said_by", "part_of"),
    ),
    (
        "Where the sources disagree",
        "casualty_discrepancies",
        {},
        ("event_key", "outcome", "victims", "lowest", "highest", "verdict"),
    ),
)


class OtherDatabase(RecountError):
    """The demo would mix its articles with somebody's own."""

    def __init__(self, database: str, article: str) -> None:
        super().__init__(
            f"{name_of(database)} holds other articles, such as {article}: run the demo in another"
            " folder, or with --db NEW.db"
        )


def fill(database: str, texts: Path | None) -> None:
    """Bring the shipped articles into a database that is new, or was filled by the demo before."""
    seeds = shipped("seeds")
    if not is_absent(database):
        _refuse_other(database, seeds)
    outcome = ingest(database, [seeds], texts=texts)
    if outcome.problems:
        raise Rejected(list(outcome.problems))


def _refuse_other(database: str, seeds: Path) -> None:
    documents, _ = read_documents([seeds])
    ours = {key for document in documents for key in defined_by(document.record).articles}
    with open_reader(database) as reader:
        others = known_in(reader).keys.articles - ours
    if others:
        raise OtherDatabase(database, min(others))


def shown(database: str) -> Iterator[Shown]:
    """The reports of the demo, one after the other."""
    for title, name, values, columns in _SHOWN:
        answer = run_report(database, name, values, columns=columns)
        options = "".join(f" --{option} {value}" for option, value in values.items())
        yield Shown(title, f"recount report {name}{options}", answer.result)
