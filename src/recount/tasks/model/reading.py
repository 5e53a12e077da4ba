"""`read_with(model, text)`: a text read by a model, part by part, every figure held against it."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple, Protocol

from recount.errors import RecountError
from recount.extract.figure import Figure
from recount.extract.sentences.text import Sentence, sentences
from recount.tasks.model.answer import Answered, Unreadable, read_answer
from recount.tasks.model.checking import Checked, Rejection, Shown, checked
from recount.tasks.model.prompt import VERSION, Prompt, prompt_digest, prompt_of
from recount.tasks.model.spans import Span

LONGEST_PART = 8_000
"""Characters that a model is shown at once; a longer text is asked about in parts."""
_OVERLAP = 2
"""Sentences that two parts share, so that a speaker or a toll before is not lost."""

_Item = tuple[int, int]
"""Part, and place in its answer: both counted from 0."""


class Model(Protocol):
    """A language model that can be asked (`recount.tasks.model.library`)."""

    name: str
    options: dict[str, Any]
    takes_schema: bool

    def ask(self, prompt: Prompt) -> str:
        """The whole answer; raises ModelFailed where there is none."""


class NoAnswerRead(RecountError):
    """Whatever the model answered, nothing of it could be read."""

    def __init__(self, name: str, answers: int, reason: str) -> None:
        which = "the answer" if answers == 1 else f"none of the {answers} answers"
        can = "can't" if answers == 1 else "can"
        super().__init__(f"{which} of the model {name} {can} be read: {reason}")


class Tally(NamedTuple):
    """What became of the answers: how many there were, and how many figures in them.

    `extra` figures had fields that were not asked for, which were left out.
    """

    answers: int
    unreadable: int
    figures: int
    extra: int
    rejected: Mapping[Rejection, int]


class Reading(NamedTuple):
    """The figures that stand in the text, in its order, with what is doubtful about each."""

    figures: Sequence[Figure]
    doubts: Sequence[tuple[str, ...]]
    tally: Tally


def read_with(model: Model, text: str) -> Reading:
    """Read a text with a model.

    Raises:
        ModelFailed: the model gave no answer.
        NoAnswerRead: no answer could be read.
    """
    shown = [
        Shown(text, Span(part[0].start, part[-1].end), part)
        for part in parts_of(list(sentences(text)))
    ]
    answers: list[Answered | None] = []
    reason = ""
    for part in shown:
        words = model.ask(prompt_of(text[slice(*part.part)], with_schema=model.takes_schema))
        try:
            answers.append(read_answer(words))
        except Unreadable as error:
            answers.append(None)
            reason = str(error)
    if shown and all(answer is None for answer in answers):
        raise NoAnswerRead(model.name, len(shown), reason)
    return _reading(shown, answers, rule_of(model))


def rule_of(model: Model) -> str:
    """What stands as the rule of each figure that the model found."""
    return f"model:{' '.join(model.name.split())}"


def record_of(model: Model) -> dict[str, object]:
    """Which model was asked what: its id, the version and digest of the prompt, its options."""
    return {
        "model": model.name,
        "prompt": VERSION,
        "prompt_sha256": prompt_digest(),
        "options": model.options,
    }


def parts_of(found: Sequence[Sentence]) -> Iterator[Sequence[Sentence]]:
    """Runs of sentences of at most LONGEST_PART characters, each two with an overlap."""
    first = 0
    while first < len(found):
        after = first + 1
        while after < len(found) and found[after].end - found[first].start <= LONGEST_PART:
            after += 1
        yield found[first:after]
        if after == len(found):
            return
        first = max(first + 1, after - _OVERLAP)


def _reading(shown: Sequence[Shown], answers: Sequence[Answered | None], rule: str) -> Reading:
    kept: dict[_Item, Checked] = {}
    rejected: Counter[Rejection] = Counter()
    for number, (part, answer) in enumerate(zip(shown, answers, strict=True)):
        taken: dict[str, list[Span]] = {}
        for place, told in enumerate(answer.figures if answer else ()):
            spans = taken.setdefault(told.outcome if told else "", [])
            found = checked(told, part, spans, rule)
            if isinstance(found, Rejection):
                rejected[found] += 1
            else:
                kept[number, place] = found
                spans.append(Span(found.figure.start, found.figure.end))
    tally = Tally(
        answers=len(answers),
        unreadable=sum(answer is None for answer in answers),
        figures=sum(len(answer.figures) for answer in answers if answer),
        extra=sum(answer.extra for answer in answers if answer),
        rejected=dict(rejected),
    )
    return Reading(*_linked(kept), tally)


def _linked(kept: Mapping[_Item, Checked]) -> tuple[list[Figure], list[tuple[str, ...]]]:
    """The figures in the order of the text, each once, with their wholes as places in the list."""
    same = _same(kept)
    order = sorted(
        dict.fromkeys(same.values()), key=lambda item: (kept[item].figure[_START], *item)
    )
    index = {item: place for place, item in enumerate(order)}
    figures: list[Figure] = []
    doubts: list[tuple[str, ...]] = []
    for item in order:
        whole = _whole(item, kept, same)
        lost = kept[item].whole is not None and whole is None
        reason = "the model calls it a part of a figure that it can't be a part of"
        figures.append(kept[item].figure._replace(part_of=None if whole is None else index[whole]))
        doubts.append((*kept[item].doubts, *([reason] if lost else [])))
    return figures, doubts


_START = Figure._fields.index("start")


def _same(kept: Mapping[_Item, Checked]) -> dict[_Item, _Item]:
    """For each figure the first that tells the same of the same words, which may be itself."""
    alike: dict[tuple[object, ...], list[_Item]] = {}
    same = {}
    for item, found in kept.items():
        figure = found.figure
        claim = (figure.outcome, figure.low, figure.best, figure.high, figure.victims)
        # What a part shares with any before it, it shares with the one before it.
        here = alike.setdefault((item[0], *claim), [])
        near = [*here, *alike.get((item[0] - 1, *claim), ())]
        first = next((other for other in near if overlap(kept[other].figure, figure)), item)
        same[item] = first
        if first not in here:
            here.append(first)
    return same


def overlap(one: Figure, other: Figure) -> bool:
    """Whether the spans of two figures share a character."""
    return one.start < other.end and other.start < one.end


def _whole(item: _Item, kept: Mapping[_Item, Checked], same: Mapping[_Item, _Item]) -> _Item | None:
    """The figure that this one is a part of; None where that one can't be it."""
    whole = _above(item, kept, same)
    if whole is None or kept[whole].figure.flags:
        return None
    if kept[whole].figure.outcome != kept[item].figure.outcome:
        return None
    seen = [item]
    above: _Item | None = whole
    while above is not None:
        if above in seen:
            return None
        seen.append(above)
        above = _above(above, kept, same)
    return whole


def _above(item: _Item, kept: Mapping[_Item, Checked], same: Mapping[_Item, _Item]) -> _Item | None:
    place = kept[item].whole
    return None if place is None else same.get((item[0], place - 1))
