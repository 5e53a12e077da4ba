"""Whether the words that a figure quotes can be those of its count."""

import re
from collections.abc import Iterator
from math import inf

from recount.domain.coding import Casualty, Coding, Evidence, Size
from recount.domain.counts import Count, count_of
from recount.errors import Problem
from recount.extract.numbers.grammar import number_at
from recount.extract.numbers.of_people import people_in
from recount.extract.sentences.phrases import Chunk, Phrase, chunks
from recount.extract.sentences.text import tokens
from recount.formats.coding.check import problem_of
from recount.formats.coding.positions import Path
from recount.formats.coding.reader import Document
from recount.formats.coding.walk import Fault

_IN_GROUPS = re.compile(
    r"\b(?:couples|pairs|families|households|crews|teams|groups|squads|platoons|units)\b", re.I
)
_WITH_PARTS = re.compile(r"\b(?:including|among (?:them|whom)|of (?:them|the|these|whom))\b", re.I)
_JOINING = frozenset(("and", "&", "plus"))
_LISTING = _JOINING | {","}


def contrary_counts(document: Document) -> Iterator[Problem]:
    """A remark on each figure of a coding whose words have a number that its count can't be."""
    record = document.record
    if not isinstance(record, Coding):
        return
    figures: list[tuple[Path, Casualty | Size]] = [
        (("accounts", place, "casualties", number, "count"), figure)
        for place, account in enumerate(record.accounts)
        for number, figure in enumerate(account.casualties)
    ]
    figures += [(("sizes", number, "count"), size) for number, size in enumerate(record.sizes)]
    for path, figure in figures:
        if words := contrary(figure):
            message = f'is {_shown(figure)}, and its words, "{words}", have another number'
            yield problem_of(document, Fault(path, message))


def _shown(figure: Casualty | Size) -> str:
    if isinstance(figure.count, str):
        return figure.count
    given = figure.count.model_dump(exclude_none=True).items()
    return ", ".join(f"{name} {value}" for name, value in given)


def contrary(figure: Casualty | Size, text: str | None = None) -> str | None:
    """The words of a figure if there is a number in them, and none that its count may be.

    They are those that it gives, else those of its evidence (in the text, where that is given);
    there ages and days are no such numbers, and one person is told of by name. None: there is no
    number, or one that it may be, or it may be their sum ("three women and two men"), with those
    who stand beside them without a number ("his wife and three children"). Those
    included in others are in no sum, and of families and the like it is not told how many each
    has.
    """
    count = count_of(figure.count, figure.unit if isinstance(figure, Size) else "persons")
    alone = (count.low, count.high) == (1, 1)
    words = figure.worded or (None if alone else _words_of(figure.evidence, text))
    if not words or _IN_GROUPS.search(words):
        return None
    told = [*map(_span, _numbers_in(words) if figure.worded else people_in(words))]
    if not told:
        return None
    lows, highs = zip(*told, strict=True)
    whole = (sum(lows), sum(highs) + _uncounted_beside(words))
    spans = told if _WITH_PARTS.search(words) else [*told, whole]
    return None if any(_meet(_span(count), other) for other in spans) else words


def _words_of(evidence: Evidence | None, text: str | None) -> str | None:
    if evidence is None:
        return None
    if evidence.quote:
        return evidence.quote
    return text[evidence.start : evidence.end] if text and evidence.end else None


def _numbers_in(words: str) -> Iterator[Count]:
    found, at = tokens(words, 0, len(words)), 0
    while at < len(found):
        number = number_at(found, at)
        if number:
            yield number.bounds
        at = number.after if number else at + 1


def _uncounted_beside(words: str) -> float:
    """How many may stand in one list with numbers, without one of their own.

    As the leader of "nine gunmen and their leader"; infinite for "two boys and their parents".
    """
    found = tokens(words, 0, len(words))
    most = 0.0
    run: list[Chunk] = []
    for chunk in [*chunks(found), None]:
        if chunk is not None and (chunk.phrase or chunk.low in _LISTING):
            run.append(chunk)
            continue
        people = [one.phrase for one in run if one.phrase]
        if any(one.low in _JOINING for one in run) and any(one.number for one in people):
            most += sum(_size(one) for one in people if one.noun and not one.number)
        run = []
    return most


def _size(phrase: Phrase) -> float:
    noun = phrase.noun
    if phrase.thing or noun is None:
        return 0
    if noun.plural:
        return inf
    return 2 if noun.singular == "couple" else 1


def _meet(count: tuple[float, float], other: tuple[float, float]) -> bool:
    (low, high), (least, most) = count, other
    return low <= most and least <= high


def _span(count: Count) -> tuple[float, float]:
    """From the least to the greatest number that a count leaves open."""
    given = [number for number in (count.low, count.best, count.high) if number is not None]
    low = given[0] if given and (count.low, count.best) != (None, None) else 0
    high = given[-1] if given and (count.high, count.best) != (None, None) else inf
    return low, high
