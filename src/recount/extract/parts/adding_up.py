"""A total told after those that it adds up: "Two died at once, one later. In all, three died".

What a sentence tells by itself is added up in `wholes`; here the total has a sentence of its own.
"""

from collections.abc import Sequence

from recount.extract.figure import Figure
from recount.extract.parts.held import with_those_above
from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passage, Passages
from recount.extract.sentences.spans import Spans
from recount.extract.words import word_set

_IN_ALL = word_set("altogether overall total")
_OTHERS = word_set("another other others more elsewhere separately separate similar")
_PLACING = word_set("in at near")
_BACK, _FIGURES, _FEWEST = 5, 6, 2
_TOLD = ("toll", "mention", "increment")


def with_their_total(seen: Passages, found: Sequence[Figure]) -> list[Figure]:
    """The figures of an article, those that a later one adds up as parts of that.

    As "killed three policemen. Two others died in hospital. In all, five policemen died". What came
    to an earlier toll is left as it is told, since its total holds it.
    """
    figures = list(found)
    spans = Spans(seen.sentences)
    for j, total in enumerate(found):
        if not _may_be_total(total) or j < _FEWEST:
            continue
        number = spans.at(total.start)
        first, own = (seen.sentences[max(0, n)].start for n in (number - _BACK, number))
        parts = _adding_up(figures, first, own, j)
        # The places of what the same sentence adds up are in the total.
        here = parts != [] and figures[parts[-1]].start >= own
        begin = seen.text.find(total.victims, own) if here else own
        if parts and _tells_all(seen, seen.passage(number), total, begin):
            for i in parts:
                if figures[i].counting != "increment":
                    figures[i] = figures[i]._replace(part_of=j)
    return figures


def _may_be_total(figure: Figure) -> bool:
    told = figure.counting == "toll" and figure.part_of is None and not figure.flags
    return told and figure.qualifier == "exact" and (figure.best or 0) >= _FEWEST


def _adding_up(figures: Sequence[Figure], begin: int, end: int, j: int) -> list[int]:
    """The last figures before the total's sentence that come to it, if several do."""
    total, counted = figures[j], 0
    parts: list[int] = []
    for i in range(j - 1, max(-1, j - 1 - _FIGURES), -1):
        one = figures[i]
        if one.start < begin:
            break
        if one.outcome != total.outcome or one.flags or one.part_of is not None or one.high == 0:
            continue
        apart = {one.perpetrators, total.perpetrators} == {"only", "excluded"}
        fits = one.counting in _TOLD and one.best is not None and not apart
        # As "killing 15. Three of the wounded died, bringing the toll to 18".
        later = one.start >= end and not _is_sum(total)
        if later or not fits or total.group not in with_those_above(one.group):
            break
        parts.append(i)
        counted += one.best or 0
        if counted >= (total.best or 0):
            break
    return parts if counted == total.best and len(parts) >= _FEWEST else []


def _is_sum(figure: Figure) -> bool:
    """As "killed eight on Monday and 11 on Tuesday, a total of 19", in one sentence."""
    return figure.rule == "toll" or figure.victims.lower().startswith("a total of ")


def _tells_all(seen: Passages, passage: Passage, total: Figure, first: int) -> bool:
    """Whether a sentence sums up: it says "in all", or somebody says so, with no place of its own.

    But "Another five people died", "In Lona, police said, five people had been killed". Only the
    places from `first` on are its own.
    """
    if not passage.words.isdisjoint(_OTHERS):
        return False
    summed = not passage.words.isdisjoint(_IN_ALL)
    if not summed and total.said_by is None and total.rule != "toll":
        return False
    tokens = passage.tokens
    places = (
        tokens[i + 1] for i in range(len(tokens) - 1)
        if tokens[i].low in _PLACING and tokens[i + 1].capital and tokens[i + 1].tag != tags.TIME
        and tokens[i].start >= first
    )  # fmt: skip
    begin = seen.sentences[max(0, passage.number - _BACK)].start
    before = seen.text[begin : passage.sentence.start]
    return all(seen.text[place.start : place.end] in before for place in places)
