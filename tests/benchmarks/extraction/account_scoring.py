"""How many figures of invented articles are grouped, dated and placed with their event.

    python tests/benchmarks/extraction/account_scoring.py [--errors]

The articles are those of accounts.yaml. A figure is grouped right when the annotated figures that
share its event in the draft are those that share it in the annotation, no more and no less.
Pairs are two figures of one article: precision is how many of those put together belong together,
recall how many of those that belong together are. A date is right when its EDTF is, a place when
its words have the name annotated, or none where the article tells none. Figures that are not
found at all count in nothing but their number. `--errors` lists the differences of dev only.
"""

import sys
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

import yaml

from recount.domain.counts import parse_count
from recount.extract.events.accounts import Account, accounts_in, mentions_in
from recount.extract.figures import figures_in
from recount.extract.places import curated, places_in
from recount.extract.sentences.spans import Spans
from recount.extract.sentences.text import sentences

HERE = Path(__file__).parent
PUBLISHED = "2031-05-07"


class Grouped(NamedTuple):
    """Percentages over the figures of one part, with how many there are; what is wrong."""

    articles: int
    figures: int
    found: int
    grouped: float
    precision: float
    recall: float
    dated: float
    placed: float
    wrong: list[str]


class Told(NamedTuple):
    """One annotated figure that was found: its event here and there, and what that says."""

    event: int
    account: int
    dated: bool
    placed: bool
    shown: str


def score(part: str) -> Grouped:
    """Compare one part of accounts.yaml, `dev` or `held_out`, with what is found."""
    entries = yaml.safe_load((HERE / "accounts.yaml").read_text(encoding="utf-8"))[part]
    told = [(entry, list(_told(entry))) for entry in entries]
    asked = sum(len(event["figures"]) for entry in entries for event in entry["events"])
    right, dated, placed, wrong = [], [], [], []
    together = ours = theirs = 0
    for entry, figures in told:
        for one in figures:
            mine = [other.event == one.event for other in figures]
            drafted = [other.account == one.account for other in figures]
            right.append(mine == drafted)
            dated.append(one.dated)
            placed.append(one.placed)
            if not (mine == drafted and one.dated and one.placed):
                marks = f"{'' if mine == drafted else 'group '}{'' if one.dated else 'date '}"
                wrong.append(f"{entry['id']} {marks}{'' if one.placed else 'place '}{one.shown}")
        for one, other in combinations(figures, 2):
            theirs += one.event == other.event
            ours += one.account == other.account
            together += one.event == other.event and one.account == other.account
    return Grouped(
        len(entries), asked, len(right), _share(right), 100 * together / ours,
        100 * together / theirs, _share(dated), _share(placed), wrong,
    )  # fmt: skip


def _told(entry: dict) -> Iterator[Told]:
    text = entry["text"].strip()
    figures = figures_in(text)
    spans = Spans(list(sentences(text)))
    published = str(entry.get("published", PUBLISHED))
    found = accounts_in(
        text, spans, figures, mentions_in(text, published), places_in(text, curated())
    )
    taken: set[int] = set()
    for event, told in enumerate(entry["events"]):
        for outcome, count in told["figures"]:
            wanted = (outcome, _count(str(count)))
            at = next(
                (i for i, f in enumerate(figures) if i not in taken and not f.flags
                 and (f.outcome, (f.low, f.best, f.high)) == wanted), None,
            )  # fmt: skip
            if at is not None:
                taken.add(at)
                number = next(n for n, a in enumerate(found) if at in a.figures)
                yield _compared(event, number, told, found[number], f"{outcome} {count}")


def _compared(event: int, number: int, told: dict, account: Account, shown: str) -> Told:
    date = (account.date.edtf if account.date else None) or "-"
    place = account.place.words if account.place else "-"
    there = told["place"]
    placed = there in place if there != "-" else place == "-"
    shown += f": {date} {place} for {told['date']} {there}"
    return Told(event, number, date == str(told["date"]), placed, shown)


def _count(words: str) -> tuple[int | None, int | None, int | None]:
    if words in ("several", "dozens", "hundreds", "thousands"):
        return 2, None, None
    return parse_count(words)[:3]


def _share(right: list[bool]) -> float:
    return 100 * sum(right) / len(right)


if __name__ == "__main__":
    for name in ("dev", "held_out"):
        s = score(name)
        print(f"{name}: {s.articles} articles, {s.found} of {s.figures} figures found;"
              f" grouped right {s.grouped:.1f} %; pairs precision {s.precision:.1f}"
              f" recall {s.recall:.1f}; dated right {s.dated:.1f} %;"
              f" placed right {s.placed:.1f} %")  # fmt: skip
        if "--errors" in sys.argv and name == "dev":
            print("\n".join(s.wrong))
