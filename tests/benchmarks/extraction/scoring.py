"""Precision, recall and F1 of the extraction on the invented articles, by construction.

    python tests/benchmarks/extraction/scoring.py [FILE.yaml ...] [--errors]

A figure counts as found when outcome and count (low, best, high) agree; a found figure has its
group, speaker and counting compared apart. A figure of ours that matches none is false, unless it
carries a flag; a repeated one (same outcome, count and group) is counted once. What the articles
list under `not` must carry a flag or be absent.
"""

import sys
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import NamedTuple

import yaml

from recount.domain.counts import parse_count
from recount.extract.figure import Figure
from recount.extract.figures import figures_in
from recount.extract.unread import unread_in

HERE = Path(__file__).parent
FILES = {"dev": "dev.yaml", "held out": "held_out.yaml", "by others": "independent.yaml"}


class Gold(NamedTuple):
    """One annotated figure."""

    outcome: str
    count: tuple[int | None, int | None, int | None]
    group: str
    construction: str
    said_by: str | None
    counting: str
    told: frozenset[str] | None = None
    """Keys of occupation, sex, age group, country and perpetrators; None: not annotated."""


class Article(NamedTuple):
    """One invented article with its figures; `refused` are those that need a flag."""

    id: str
    text: str
    figures: list[Gold]
    refused: list[Gold]


class Result(NamedTuple):
    """What one article gave: pairs found, figures missed, figures of ours that are false."""

    article: Article
    found: list[tuple[Gold, Figure]]
    missed: list[Gold]
    false: list[Figure]


@cache
def articles(name: str) -> tuple[Article, ...]:
    """The articles of one file; to read its YAML takes as long as to read them."""
    return tuple(
        Article(
            entry["id"],
            " ".join(entry["text"].split("\n")),
            list(dict.fromkeys(_gold(row) for row in entry["figures"])),
            [_gold([*row[:4], "-", "toll"]) for row in entry.get("not", [])],
        )
        for entry in yaml.safe_load((HERE / name).read_text(encoding="utf-8"))
    )


def _gold(row: list[object]) -> Gold:
    outcome, count, group, construction, said_by, counting, *told = map(str, row)
    speaker = None if said_by == "-" else said_by
    keys = None
    if told:
        keys = frozenset(told[0].split()) - {"-"}
        if not keys & {"only", "included", "excluded"}:
            keys |= {"unknown" if group in ("persons", "armed_group") else "excluded"}
    return Gold(outcome, _count(count), group, construction, speaker, counting, keys)


def told(figure: Figure) -> frozenset[str]:
    """What our figure tells in the form of the seventh entry."""
    keys = (figure.occupation, figure.sex, figure.age_group, figure.nationality)
    return frozenset(key for key in keys if key) | {figure.perpetrators}


def _count(words: str) -> tuple[int | None, int | None, int | None]:
    if words in ("some", "several", "dozens", "hundreds", "thousands", "a couple"):
        return 2, None, None
    count = parse_count(words)
    return count.low, count.best, count.high


@cache
def figures_of(text: str) -> tuple[Figure, ...]:
    """Every figure of a text, which several tests ask for."""
    return tuple(figures_in(text))


def compare(article: Article) -> Result:
    """Match our figures to the annotated ones, one to one, the same group first."""
    ours = _distinct([figure for figure in figures_of(article.text) if not figure.flags])
    found: list[tuple[Gold, Figure]] = []
    missed = []
    for gold in {g[:3]: g for g in reversed(article.figures)}.values():
        fits = [f for f in ours if (f.outcome, (f.low, f.best, f.high)) == gold[:2]]
        fits.sort(key=lambda f: (f.group != gold.group, f.said_by != gold.said_by, f.start))
        if fits:
            found.append((gold, fits[0]))
            ours.remove(fits[0])
        else:
            missed.append(gold)
    return Result(article, found, missed, ours)


def _distinct(figures: list[Figure]) -> list[Figure]:
    seen = {}
    for f in figures:
        seen.setdefault((f.outcome, f.low, f.best, f.high, f.group), f)
    return list(seen.values())


def f1(found: int, false: int, missed: int) -> tuple[float, float, float]:
    """Precision, recall and F1 in percent; 100 where there is nothing to find and nothing false."""
    precision = 100 * found / (found + false) if found + false else 100.0
    recall = 100 * found / (found + missed) if found + missed else 100.0
    total = precision + recall
    return precision, recall, 2 * precision * recall / total if total else 0.0


def share(pairs: list[tuple[Gold, Figure]], field: str) -> float:
    """Percent of the found figures whose `field` agrees."""
    same = sum(getattr(gold, field) == getattr(figure, field) for gold, figure in pairs)
    return 100 * same / len(pairs) if pairs else 100.0


def traits(pairs: list[tuple[Gold, Figure]]) -> tuple[int, int, float]:
    """Of the found figures with a seventh entry: right traits, all traits, and percent right.

    A trait counts on both sides: one that we miss and one that we invent are each one wrong.
    """
    rows = [(gold.told, told(figure)) for gold, figure in pairs if gold.told is not None]
    right = sum(len(wanted & ours) for wanted, ours in rows)
    asked = sum(len(wanted | ours) for wanted, ours in rows)
    return right, asked, 100 * right / asked if asked else 100.0


def unread(results: list[Result]) -> tuple[int, int, float]:
    """Missed figures of two or more, how many of these a draft shows as unread, and how many
    numbers it so shows an article.
    """
    missed = shown = numbers = 0
    for result in results:
        article = result.article
        spans = [(figure.start, figure.end) for figure in figures_in(article.text)]
        told = [
            number.bounds[:3] for one in unread_in(article.text, spans) for number in one.numbers
        ]
        numbers += len(told)
        for gold in result.missed:
            if max(n or 0 for n in gold.count) > 1:
                missed += 1
                if gold.count in told:
                    shown += 1
                    told.remove(gold.count)
    return missed, shown, numbers / len(results)


def report(results: list[Result]) -> str:
    """The table that the command prints."""
    found = [pair for result in results for pair in result.found]
    missed = [gold for result in results for gold in result.missed]
    false = [figure for result in results for figure in result.false]
    precision, recall, both = f1(len(found), len(false), len(missed))
    lines = [
        f"{len(results)} articles, {len(found) + len(missed)} figures",
        f"figures: precision {precision:.1f}  recall {recall:.1f}  F1 {both:.1f}",
        f"of the found: group {share(found, 'group'):.1f}  "
        f"speaker {share(found, 'said_by'):.1f}  counting {share(found, 'counting'):.1f}",
        "traits: {} right of {}, {:.1f}".format(*traits(found)),
        "missed, of two or more: {}; shown as unread: {}; unread an article: {:.1f}".format(
            *unread(results)
        ),
        "recall by construction:",
    ]
    by: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0])
    for gold, _ in found:
        by[gold.construction][0] += 1
    for gold in missed:
        by[gold.construction][1] += 1
    lines += [f"  {name:14} {hit:3} of {hit + miss:3}" for name, (hit, miss) in sorted(by.items())]
    rules: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0])
    for _, figure in found:
        rules[figure.rule][0] += 1
    for figure in false:
        rules[figure.rule][1] += 1
    lines.append("precision by rule:")
    lines += [
        f"  {name:14} {hit:3} of {hit + miss:3}" for name, (hit, miss) in sorted(rules.items())
    ]
    return "\n".join(lines)


def errors(results: list[Result]) -> str:
    """Every difference, for a person to read."""
    lines = []
    for article, found, missed, false in results:
        for gold in missed:
            lines.append(f"{article.id} missed {gold}")
        for f in false:
            lines.append(
                f"{article.id} false {f.outcome} {f.low, f.best, f.high} {f.quote!r} {f.rule}"
            )
        for gold, f in found:
            if gold.told is not None and gold.told != told(f):
                lines.append(
                    f"{article.id} told: {sorted(told(f))} for {sorted(gold.told)} in {f.quote!r}"
                )
            for field in ("group", "said_by", "counting"):
                if getattr(gold, field) != getattr(f, field):
                    lines.append(
                        f"{article.id} {field}: {getattr(f, field)!r} for {getattr(gold, field)!r} "
                        f"in {f.quote!r}"
                    )
    return "\n".join(lines)


def main(arguments: list[str]) -> None:
    """Print the table for each file named, by default all."""
    names = [name for name in arguments if not name.startswith("-")] or list(FILES.values())
    for name in names:
        results = [compare(article) for article in articles(name)]
        print(f"== {name}\n{report(results)}")
        if "--errors" in arguments:
            print(errors(results))


if __name__ == "__main__":
    main(sys.argv[1:])
