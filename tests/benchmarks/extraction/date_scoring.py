"""How many dates of the invented articles are read right, and how many events dated right.

    python tests/benchmarks/extraction/date_scoring.py [--errors]

A date is right when a mention that overlaps its words has the same EDTF. An event is dated right
when the account that holds its figure has the same date, or none where the article tells none.
`--errors` lists the differences of dev only.
"""

import sys
from pathlib import Path
from typing import NamedTuple

import yaml

from recount.domain.counts import parse_count
from recount.extract.dates.find import dates_in
from recount.tasks.drafting.found import About, Draft, draft_of

HERE = Path(__file__).parent


class Dated(NamedTuple):
    """The share of each that is right, in percent, with how many there are; what is wrong."""

    mentions: float
    mention_count: int
    events: float
    event_count: int
    wrong: list[str]


def score(part: str) -> Dated:
    """Compare one part of dates.yaml, `dev` or `held_out`, with what is found."""
    texts = {e["id"]: " ".join(e["text"].split("\n")) for e in _load(f"{part}.yaml")}
    mentions, events, wrong = [], [], []
    for entry in _load("dates.yaml")[part]:
        text = texts[entry["article"]] if "article" in entry else entry["text"]
        published = str(entry["published"])
        for words, edtf in entry["mentions"]:
            found = _mention(text, published, words)
            mentions.append(found == str(edtf))
            wrong += [] if mentions[-1] else [f"{words!r}: {found} for {edtf}"]
        draft = draft_of(text, About("a", published=published, language="en"))
        for outcome, count, edtf in entry["events"]:
            found = _event(draft, outcome, str(count))
            events.append(found == str(edtf))
            wrong += [] if events[-1] else [f"{outcome} {count}: {found} for {edtf}: {text[:60]}"]
    return Dated(_share(mentions), len(mentions), _share(events), len(events), wrong)


def _load(name: str) -> "dict[str, list[dict[str, list[list[object]]]]]":
    return yaml.safe_load((HERE / name).read_text(encoding="utf-8"))


def _mention(text: str, published: str, words: str) -> str | None:
    start = text.index(words)
    end = start + len(words)
    return next(
        (m.edtf for m in dates_in(text, published) if m.start < end and m.end > start), None
    )


def _event(draft: Draft, outcome: str, count: str) -> str:
    wanted = parse_count(count)[:3]
    for segment in draft.segments:
        for i in segment.figures:
            figure = draft.figures[i]
            if (figure.outcome, (figure.low, figure.best, figure.high)) == (outcome, wanted):
                return (segment.date.edtf or "-") if segment.date else "-"
    return "no such figure"


def _share(right: list[bool]) -> float:
    return 100 * sum(right) / len(right)


if __name__ == "__main__":
    for name in ("dev", "held_out"):
        dated = score(name)
        print(f"{name}: {dated.mention_count} dates, {dated.mentions:.1f} % right;"
              f" {dated.event_count} events, {dated.events:.1f} % dated right")  # fmt: skip
        if "--errors" in sys.argv and name == "dev":
            print("\n".join(dated.wrong))
