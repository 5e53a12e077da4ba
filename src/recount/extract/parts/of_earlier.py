"""Shares of people who were counted before: "Among the dead are five officers", "five of the 12".

They are part of the toll that the nearest sentence before tells of such people, if it tells one.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from recount.domain.counts import parse_count
from recount.extract.earlier.carried import Before
from recount.extract.figure import Figure
from recount.extract.find import Find
from recount.extract.parts import who_were
from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passages
from recount.extract.sentences.phrases import Chunk, Phrase
from recount.extract.sentences.text import Sentence
from recount.extract.victims.objects import objects
from recount.extract.victims.people import people_in
from recount.extract.victims.phrase import Victims, with_tail
from recount.extract.words import word_set

_OF_THOSE = ("listed", "some-of")
SHARES = (*_OF_THOSE, "bodies")
"""Rules whose figures may be a share of those counted before."""
_BACK, _SEVERAL = 6, 2
_SHARE_OF = re.compile(r" of the (?:victims|dead)\Z|\A(?!.*\b(?:other|more)\b).* victims\Z", re.I)
"""As "the bodies of 38 of the victims", "the corpses of several victims"; not of others."""
_OF_THEM = (" of them", " of these")
_OF_SO_MANY = re.compile(
    r" of (?:the|these|those) (?P<number>[\w,-]+)(?: (?:people|persons|victims|dead))?\Z", re.I
)
_BEGINNING = re.compile(r"[Oo]f (?:them|these|those), ")
_LOOKED_AT = 40
"""Figures before, at most: a long text takes time in its length."""
_OPENING = (tags.QUOTE, tags.ADVERB, tags.COMMA, tags.CONJUNCTION)
COUNTING = word_set("counted counts identified recorded listed found")
# As "the dead in Kano", who are not of the toll of Jos that was told last.
_DEAD_THERE = re.compile(
    r"\b(?:dead|victims|killed|wounded|injured) (?:in|at|near) (?:the )?(?P<name>[A-Z][\w’'-]+)"
)
_THEM = word_set("them these those")
_THEY = word_set("they these those")
_DEFINITE = word_set("the his her their")


def of_the_counted(
    found: Sequence[Figure], seen: Passages, number: int, figure: Figure
) -> Figure:  # fmt: skip
    """The figure as part of the toll that "the dead" were told by, where one was.

    Args:
        found: the figures before it.
        seen: the text and its sentences.
        number: which of them tells the figure, counted from 0.
        figure: what was found.
    """
    if not _is_share(figure) or figure.part_of is not None or figure.flags:
        return figure
    here = seen.sentences[number]
    tolls = list(_tolls_before(found, seen.sentences, number, figure.outcome))
    place = _DEAD_THERE.search(seen.text, here.start, here.end)
    there = (told for told, at in tolls if place and place["name"] in seen.text[at.start : at.end])
    told = next(there, tolls[0][0] if tolls else [])
    one = len(told) == 1 and not _may_be_others(found, found[told[0]], figure)
    return figure._replace(part_of=told[0]) if one and _fits(figure, found[told[0]]) else figure


def _fits(part: Figure, whole: Figure) -> bool:
    most = whole.high if whole.high is not None else whole.best
    return most is None or (part.best or part.low or 0) <= most


def _tolls_before(
    found: Sequence[Figure], sentences: Sequence[Sentence], number: int, outcome: str
) -> Iterator[tuple[list[int], Sentence]]:
    """The tolls told up to a sentence, by sentences, the last first, each with its sentence."""
    end = len(found)
    for back in range(number, max(-1, number - 1 - _BACK), -1):
        first = end
        while first and found[first - 1].start >= sentences[back].start:
            first -= 1
        told = [i for i in range(first, end) if _is_toll(found[i], outcome)]
        if told:
            yield told, sentences[back]
        end = first


def of_them(found: Sequence[Figure], seen: Passages, number: int, figure: Figure) -> Figure:
    """As "An attack killed 40 people. Ten of them were shot dead": the ten are of the forty.

    Only where the sentence before tells of one toll, and of the same outcome: who of the killed
    and wounded "them" are is not told. "Ten of the 40" are of the one toll near that is 40.
    """
    most = of_so_many(figure.victims)
    if most and number and not figure.flags:
        return _of_number(found, seen, number, figure, most)
    start = seen.sentences[number].start
    them = figure.victims.lower().endswith(_OF_THEM)
    if not them and not _BEGINNING.match(seen.text, start):
        return figure
    if figure.flags or not number or (found and found[-1].start >= start):
        return figure
    before = seen.sentences[number - 1].start
    told = [i for i in range(max(0, len(found) - _LOOKED_AT), len(found))
            if found[i].start >= before and not found[i].flags and found[i].part_of is None
            and found[i].high != 0]  # fmt: skip
    if len(told) != 1 or found[told[0]].outcome != figure.outcome:
        return figure
    whole, size = found[told[0]], figure.best or figure.low or 0
    return figure._replace(part_of=told[0]) if 0 < size < (whole.best or whole.low or 0) else figure


def _of_number(
    found: Sequence[Figure], seen: Passages, number: int, figure: Figure, most: int
) -> Figure:  # fmt: skip
    """A figure of "the 40" as part of the only toll of that number told in the sentences before."""
    size = figure.best or figure.low or 0
    first = seen.sentences[max(0, number - _BACK)].start
    told = [i for i in range(max(0, len(found) - _LOOKED_AT), len(found))
            if first <= found[i].start < seen.sentences[number].start
            and _is_toll(found[i], figure.outcome) and most in (found[i].best, found[i].low)
            ]  # fmt: skip
    return figure._replace(part_of=told[0]) if len(told) == 1 and 0 < size < most else figure


def of_so_many(victims: str) -> int | None:
    """The 40 of "ten of the 40"; None: they are of no number."""
    counted = _OF_SO_MANY.search(victims)
    try:
        return parse_count(counted["number"]).best if counted else None
    except ValueError:
        return None


def _may_be_others(found: Sequence[Figure], whole: Figure, part: Figure) -> bool:
    """Whether "the dead" may be of a larger toll, told before that of the three soldiers."""
    if part.group != "persons" or whole.group == "persons":
        return False
    size = whole.best or whole.low or 0
    return any(
        (other.best or other.low or 0) > size and _is_toll(other, whole.outcome)
        for other in found[-_LOOKED_AT:]
    )


def _is_share(figure: Figure) -> bool:
    if figure.rule in _OF_THOSE:
        return True
    return figure.rule == "bodies" and _SHARE_OF.search(figure.victims) is not None


def _is_toll(figure: Figure, outcome: str) -> bool:
    several = figure.qualifier != "uncounted" and (figure.high is None or figure.high >= _SEVERAL)
    alone = figure.part_of is None and not figure.flags and not _is_share(figure)
    return several and alone and figure.outcome == outcome


def who_they_are(chunks: Sequence[Chunk], seen: Before, offset: int) -> Iterator[Find]:
    """As "Six people were killed. Three were children", "Among them were two nurses".

    Args:
        chunks: a sentence in which no rule found anything.
        seen: the figures of the sentence before.
        offset: the place that the sentence's first figure has in the text's list.
    """
    wholes = [
        (seen.first + i - offset, figure)
        for i, figure in enumerate(seen.figures)
        if (figure.part_of is None or figure.rule == "listed")
        and not figure.flags
        and figure.high != 0
    ]
    if len(wholes) != 1:
        return
    place, whole = wholes[0]
    if whole.outcome == "freed":
        return
    at = next((i for i, chunk in enumerate(chunks) if chunk.kind not in _OPENING), 0)
    told = (
        _they_are(chunks, at, whole)
        or _some_are(chunks, at, whole)
        or _of_the(chunks, at, whole)
        or _among(chunks, at, whole)
    )
    told = told or _counted_among(chunks, whole) or _by_label(chunks, at, whole)
    listed = whole.rule == "listed"
    for victims in told:
        yield Find(whole.outcome, "some-of", victims, victims.at, victims.last,
                   whole=None if listed else place)  # fmt: skip


def _they_are(chunks: Sequence[Chunk], at: int, whole: Figure) -> list[Victims]:
    """As "They were four nurses, two guards and a cook", who are as many as were counted."""
    if chunks[at].low not in _THEY or at + 2 >= len(chunks):
        return []
    items = objects(chunks, at + 1) if chunks[at + 1].low in who_were.BEING else []
    held = [people_in(item.phrase) for item in items if item.phrase and item.phrase.noun]
    whole_told = len(held) == len(items) > 1 and all(held) and sum(held) == whole.best
    return items if whole_told else []


def _some_are(chunks: Sequence[Chunk], at: int, whole: Figure) -> list[Victims]:
    """As "Three were children", "Two of them are policemen", "Two of the 12 were policemen"."""
    counted = chunks[at].phrase
    if counted is None or not counted.bare or counted.number is None:
        return []
    be = at + 1
    if be + 1 < len(chunks) and chunks[be].low == "of":
        if chunks[be + 1].low != "them" and not _is_whole(chunks[be + 1].phrase, whole):
            return []
        be += 2
    best, most = counted.number.bounds.best, whole.best or whole.low or 0
    if best is None or (best >= most and whole.rule != "listed"):
        return []
    return who_were.as_many(chunks, at, be)


def _of_the(chunks: Sequence[Chunk], at: int, whole: Figure) -> list[Victims]:
    """As "Of the 12, five were officers", "Of these, five were officers"."""
    if at + 3 >= len(chunks) or chunks[at].low not in ("of", "among"):
        return []
    those = chunks[at + 1].low in _THEM or _is_whole(chunks[at + 1].phrase, whole)
    counted = chunks[at + 3].phrase
    if not those or chunks[at + 2].kind != tags.COMMA or counted is None or not counted.bare:
        return []
    return who_were.as_many(chunks, at + 3, at + 4)


def _by_label(chunks: Sequence[Chunk], at: int, whole: Figure) -> list[Victims]:
    """As "Total deaths: 96. Of these, civilians: 58; security forces: 11"."""
    if [chunk.low for chunk in chunks[at : at + 1]] not in (["of"], ["among"]):
        return []
    found: list[Victims] = []
    most = whole.best or whole.low or 0
    for mark in range(at + 2, len(chunks) - 1):
        who, counted = chunks[mark - 1].phrase, chunks[mark + 1].phrase
        if chunks[mark].low != ":" or who is None or who.noun is None or counted is None:
            continue
        best = counted.number.bounds.best if counted.bare and counted.number else None
        if who.number is None and best is not None and best < most:
            phrase = replace(who, number=counted.number, plural=True)
            found.append(Victims(mark - 1, mark + 1, phrase))
    return found if chunks[at + 1].low in _THEM else []


def _counted_among(chunks: Sequence[Chunk], whole: Figure) -> list[Victims]:
    """As "The office counted 103 civilians among them"."""
    for at in range(1, len(chunks) - 1):
        ends = at + 2 == len(chunks) or chunks[at + 2].kind in (tags.STOP, tags.COMMA)
        told = chunks[at - 1].low in COUNTING and _counted(chunks[at].phrase)
        phrase = chunks[at].phrase
        bounds = phrase.number.bounds if phrase and phrase.number else None
        some = bounds is not None and (bounds.best or bounds.low or 0) <= (
            whole.best or whole.low or 0
        )
        if ends and told and some and chunks[at + 1].low == "including":
            return [Victims(at, at, chunks[at].phrase)]
    return []


def _among(chunks: Sequence[Chunk], at: int, whole: Figure) -> list[Victims]:
    """As "Among them were five women", "Among the 12 was a nurse", "Five women were among them"."""
    if at + 2 >= len(chunks):
        return []
    if chunks[at].low == "including" and chunks[at + 1].low in who_were.BEING:
        return [one for one in objects(chunks, at + 1) if _one_of_them(one.phrase)]
    if chunks[at].low == "among" and _is_whole(chunks[at + 1].phrase, whole):
        be = at + 2
        told = objects(chunks, be) if chunks[be].low in who_were.BEING else []
        return [one for one in told if _one_of_them(one.phrase)]
    # As "a boy of six was among them".
    who = with_tail(chunks, at) if chunks[at].phrase else Victims(at, at, None)
    be = who.last + 1
    are = be + 1 < len(chunks) and chunks[be].low in who_were.BEING
    them = are and chunks[be + 1].low == "including"
    return [who] if them and _one_of_them(who.phrase) else []


def _counted(phrase: Phrase | None) -> bool:
    if phrase is None or phrase.noun is None or phrase.noun_at != phrase.head:
        return False
    return phrase.number is not None or phrase.determiner in ("a", "an")


def _one_of_them(phrase: Phrase | None) -> bool:
    """As "among them was the mayor", "were a couple and their son"."""
    if phrase is None or phrase.noun is None or phrase.noun_at != phrase.head:
        return False
    return _counted(phrase) or (phrase.determiner in _DEFINITE and phrase.plural is False)


def _is_whole(phrase: Phrase | None, whole: Figure) -> bool:
    """Whether "the 12" are those that the figure counts."""
    if phrase is None or not phrase.bare or phrase.number is None or phrase.determiner != "the":
        return False
    return phrase.number.bounds.best is not None and phrase.number.bounds.best in (
        whole.best,
        whole.low,
    )
