"""How many figures of the articles of the seeds land with the event that their coding has.

    python tests/benchmarks/extraction/seed_scoring.py DATABASE FOLDER [--errors]

DATABASE holds the seeds (`recount demo` makes one), FOLDER the articles' texts, which are not
shipped. Each article is drafted with the publication that its coding gives, against the database.
A figure of a coding is found where a drafted one has its outcome and meets its span with the same
numbers. It is grouped right when the figures that share its event in the draft are those that
share it in the coding. Its event is right, wrong, or left to the person.
"""

import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from recount.domain.coding import Casualty, Coding
from recount.domain.counts import count_of
from recount.extract.figure import Figure
from recount.formats.coding.reader import read_documents
from recount.store.reader import open_reader
from recount.tasks.drafting.found import About, Draft, draft_of
from recount.tasks.drafting.known import known_in
from recount.tasks.drafting.proposing import proposed_for
from recount.tasks.event_proposals import chosen

SEEDS = Path(__file__).parents[3] / "seeds"


class Landed(NamedTuple):
    """One coded figure that was found: its event here, its account there, the event proposed."""

    article: str
    shown: str
    event: str
    account: int
    proposed: str | None
    grouped: bool


class Seeds(NamedTuple):
    """Numbers of figures: coded, found, grouped right, with an event, with the right one."""

    coded: int
    found: int
    grouped: int
    proposed: int
    right: int
    landed: list[Landed]


def score(database: str, folder: Path) -> Seeds:
    """Draft the articles whose texts are in a folder, and compare."""
    codings = [d.record for d in read_documents([SEEDS])[0] if isinstance(d.record, Coding)]
    texts = {sha256(p.read_bytes()).hexdigest(): p.read_bytes().decode() for p in folder.iterdir()}
    coded, landed = 0, []
    for coding in codings:
        text = texts.get(coding.article.text.sha256 if coding.article.text else "")
        if text is not None:
            coded += sum(len(list(_countable(account.casualties))) for account in coding.accounts)
            landed += _landed(coding, text, database)
    return Seeds(
        coded,
        len(landed),
        sum(one.grouped for one in landed),
        sum(one.proposed is not None for one in landed),
        sum(one.proposed == one.event for one in landed),
        landed,
    )


def _countable(casualties: list[Casualty]) -> Iterator[Casualty]:
    """Figures whose words have a number, or that are told without one."""
    for casualty in casualties:
        if casualty.evidence and casualty.standing != "deprecated":
            yield casualty


def _landed(coding: Coding, text: str, database: str) -> list[Landed]:
    about = About(coding.article.key, published=coding.article.published, language="en")
    with open_reader(database) as reader:
        known = known_in(reader)
        draft = draft_of(text, about, known=known)
        proposed = proposed_for(reader, draft, known.withheld)
    accounts = _accounts(draft)
    found = [
        (account.event, casualty, i)
        for account in coding.accounts
        for casualty in _countable(account.casualties)
        if (i := _drafted(draft, casualty)) is not None
    ]
    return [
        Landed(
            coding.article.key, f"{casualty.outcome} {casualty.count} {casualty.victims}", event,
            accounts[i], _event(proposed, accounts[i]),
            [e == event for e, _, _ in found]
            == [accounts[j] == accounts[i] for _, _, j in found],
        )
        for event, casualty, i in found
    ]  # fmt: skip


def _accounts(draft: Draft) -> dict[int, int]:
    """For each figure the segment of its event."""
    return {
        i: number if segment.beside is None else segment.beside
        for number, segment in enumerate(draft.segments)
        for i in (*segment.figures, *segment.again)
    }


def _event(proposed: list, number: int) -> str | None:
    best = chosen(proposed[number])
    return best.event if best else None


def _drafted(draft: Draft, casualty: Casualty) -> int | None:
    return next((i for i, f in enumerate(draft.figures) if _is(f, casualty)), None)


def _is(figure: Figure, casualty: Casualty) -> bool:
    evidence = casualty.evidence
    if figure.flags or evidence is None or evidence.start is None or evidence.end is None:
        return False
    meets = figure.start < evidence.end and evidence.start < figure.end
    return meets and figure.outcome == casualty.outcome and _counts(figure, casualty)


def _counts(figure: Figure, casualty: Casualty) -> bool:
    count = count_of(casualty.count, "persons")
    if count.qualifier in ("vague", "uncounted"):
        return figure.qualifier == count.qualifier
    return (figure.low, figure.best, figure.high) == count[:3]


if __name__ == "__main__":
    s = score(sys.argv[1], Path(sys.argv[2]))
    print(f"{s.coded} figures coded, {s.found} found, {s.grouped} grouped right;"
          f" an event is proposed for {s.proposed}, the right one for {s.right}")  # fmt: skip
    for one in s.landed:
        if "--errors" in sys.argv and not (one.grouped and one.proposed == one.event):
            print(one)
