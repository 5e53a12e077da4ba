"""What a sentence takes from the figures of the one before it: a group, an outcome, who "they" are.

Only the sentence right before, in the same paragraph, is looked at: what stands further off may be
about others.
"""

import math
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from recount.extract.figure import Figure
from recount.extract.find import Find
from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passage
from recount.extract.sentences.phrases import Chunk, Phrase
from recount.extract.sentences.text import Sentence
from recount.extract.sentences.verbs import form_of
from recount.extract.speakers.who_speaks import subject_of
from recount.extract.victims.objects import objects
from recount.extract.victims.people import people_in
from recount.extract.victims.phrase import Victims
from recount.extract.victims.traits import nation_of
from recount.extract.words import word_set

THEY = word_set("they these those")
INCLUDING = word_set("include includes included")
FIGURES = word_set("figure number count")
_TOLLS = word_set("toll death-toll")
_SUMS = FIGURES | word_set("total tally")
_THAT = word_set("that this")
PUTTING = word_set("put puts placed places putting")
_CHANGING = word_set("corrected revised updated raised lowered")
CORRECTING = word_set("""
    new correct right actual true real accurate exact final revised updated corrected corrects
    correction later clarified amended
""")
ACKNOWLEDGING = word_set("""
    acknowledged acknowledges acknowledge confirmed confirms admitted admits conceded recorded
    documented verified counted recognised recognises recognized recognizes gives gave
    recognise recognize concede concedes confirm
""")
_PARTIES = word_set("""
    police army military government ministry officials authorities rebels union party opposition
    group activists
""")
_COUNTING = ("counted", "recorded", "documented")
_COUNTERS = word_set("""
    hospital hospitals clinic morgue doctors medics monitors observatory rescuers residents
    villagers witnesses chief mayor governor commissioner council spokesman spokeswoman
""")
_OPENING = (tags.QUOTE, tags.ADVERB, tags.COMMA, tags.CONJUNCTION, tags.STOP)
_OUTCOMES = {
    "dead": "killed",
    "killed": "killed",
    "wounded": "wounded",
    "injured": "wounded",
    "missing": "missing",
    "abducted": "kidnapped",
    "kidnapped": "kidnapped",
    "arrested": "captured",
}
# Words that tell of something new, of whose victims nothing was said before.
_ANEW = word_set("""
    attack attacks bombing bombings blast blasts explosion explosions shooting raid raids ambush
    clash clashes strike strikes airstrike airstrikes incident elsewhere separately
    count estimate tally total totals overall
""")


class Before(NamedTuple):
    """The figures of the sentence before; `first` is the place of the first in the text's list.

    `group` is the victim group of all of them, None where they are of several or nothing is told.
    `found` are all figures of the text so far, of which those from `begin` on, a place in the text,
    are of the last sentences.
    """

    figures: Sequence[Figure]
    first: int
    group: str | None
    found: Sequence[Figure] = ()
    begin: int = 0

    @property
    def perpetrators(self) -> str:
        """What is told of all of them, "" where that differs."""
        told = {f.perpetrators for f in self.figures if not f.flags and f.high != 0}
        return told.pop() if len(told) == 1 else ""

    @property
    def recent(self) -> list[Figure]:
        """What the last sentences count, of any paragraph."""
        begin, last = self.begin, self.found[-_MOST:]
        return [f for f in last if f.start >= begin and not f.flags and f.high != 0]


NOTHING = Before((), 0, None)
_RECENT, _MOST = 5, 16


def before(found: Sequence[Figure], sentences: Sequence[Sentence], number: int) -> Before:
    """What the sentence with this number may take up."""
    if not found or not number:
        return NOTHING
    begin = sentences[max(0, number - _RECENT)].start
    first = len(found)
    if found[-1].start < begin:
        return NOTHING
    if sentences[number - 1].paragraph != sentences[number].paragraph:
        return Before((), 0, None, found, begin)
    while first and found[first - 1].start >= sentences[number - 1].start:
        first -= 1
    if first == len(found):
        return Before((), 0, None, found, begin)
    told = [figure for figure in found[first:] if not figure.flags and figure.high != 0]
    # As "three nurses were also among the wounded", which says of the others nothing.
    groups = {"persons" if figure.rule == "listed" else figure.group for figure in told}
    group = groups.pop() if len(groups) == 1 else "persons"
    if group == "armed_group" and all(_attacked_others(figure) for figure in told):
        # As "The bomber also died. We have 57 injured".
        group = "persons"
    return Before(found[first:], first, None if group == "persons" else group, found, begin)


def _attacked_others(figure: Figure) -> bool:
    return (figure.best == 1 and figure.perpetrators == "only") or "themselves" in figure.quote


def group_before(seen: Before, passage: Passage, phrase: Phrase) -> str | None:
    """The group of those counted right before, for "another 20", "two were hurt"; None: not told.

    A sentence that tells of something new takes nothing.
    """
    more = phrase.number is not None and phrase.number.more
    return None if not more and phrase.bare and _tells_anew(passage) else seen.group


def _tells_anew(passage: Passage) -> bool:
    dated = any(chunk.kind == tags.TIME for chunk in passage.chunks)
    return dated or not _ANEW.isdisjoint(passage.words)


def takes_up(words: Collection[str]) -> bool:
    """Whether a sentence with these words may tell more of those counted before it."""
    if not INCLUDING.isdisjoint(words):
        return not (THEY | _SUMS | _THAT | {"it", "which"}).isdisjoint(words)
    if not ACKNOWLEDGING.isdisjoint(words):
        return True
    if "it" in words and not PUTTING.isdisjoint(words):
        return True
    if FIGURES.isdisjoint(words) and _TOLLS.isdisjoint(words):
        return False
    return not PUTTING.isdisjoint(words) or not CORRECTING.isdisjoint(words)


def finds(
    chunks: Sequence[Chunk],
    told: Sequence[Find],
    seen: Before,
    offset: int,
    words: Collection[str],
) -> Iterator[Find]:
    """What the sentence tells of those counted before it.

    Args:
        chunks: the sentence.
        told: what the rules found in it.
        seen: the figures of the sentence before.
        offset: the place that the sentence's first figure has in the text's list.
        words: the words of the sentence without their order.
    """
    yield from _who_they_include(chunks, told, seen, offset)
    yield from _put_at(chunks, told, seen, offset)
    if not ACKNOWLEDGING.isdisjoint(words):
        yield from _acknowledged(chunks, told, seen, offset)
    if not CORRECTING.isdisjoint(words):
        yield from _is_really(chunks, told, seen, offset)


def _who_they_include(
    chunks: Sequence[Chunk], told: Sequence[Find], seen: Before, offset: int
) -> Iterator[Find]:
    """As "Six villagers were killed. They include two nurses": parts of those counted before.

    Or "The figure includes two nurses", "the toll at six, which includes two nurses".
    """
    for at, chunk in enumerate(chunks):
        if chunk.low not in INCLUDING or not at:
            continue
        who = at - 1
        while who > 0 and chunks[who].kind == tags.ADVERB:
            who -= 1
        sums = chunks[who].low not in THEY
        if sums and not _is_sum(chunks, told, seen, who):
            continue
        whole, outcome = _those(chunks, told, seen, offset, at)
        most = _most(told, seen, offset, whole)
        for victims in objects(chunks, at) if outcome else ():
            if (_are_people(chunks, victims) or not sums) and people_in(victims.phrase) <= most:
                yield Find(outcome, "listed", victims, at, at, whole=whole)


def _are_people(chunks: Sequence[Chunk], victims: Victims) -> bool:
    """But a number may include "12 clinics" as well."""
    phrase = victims.phrase
    if phrase is None or phrase.thing:
        return False
    return phrase.noun is not None or phrase.bare or nation_of(chunks[victims.at].low) != ""


def _most(told: Sequence[Find], seen: Before, offset: int, whole: int | None) -> float:
    """How many the figure or find at this place counts at most."""
    if whole is None:
        return math.inf
    if whole >= 0:
        return people_in(told[whole].victims.phrase) or math.inf
    return seen.figures[whole + offset - seen.first].high or math.inf


def _is_sum(chunks: Sequence[Chunk], told: Sequence[Find], seen: Before, at: int) -> bool:
    """Whether the subject at `at` is the number told before, as "the total", "a figure that"."""
    phrase = chunks[at].phrase
    # As "that number".
    that = phrase is not None and at > 0 and chunks[at - 1].low in _THAT
    opens = all(chunk.kind in _OPENING for chunk in chunks[: at - that])
    if phrase is not None:
        sums = chunks[at].low in _SUMS and not phrase.number
        return sums and opens and (that or phrase.determiner in ("the", "that", "this"))
    if chunks[at].low in ("that", "which") and at > 1:
        if chunks[at - 1].low in _SUMS:
            return at > 2 and chunks[at - 2].kind == tags.COMMA
        number, joined = chunks[at - 2].phrase, chunks[at - 1].kind == tags.COMMA
        counts = joined and any(find.victims.last == at - 2 for find in told)
        return chunks[at].low == "which" and counts and number is not None and number.bare
    if chunks[at].low == "it":
        # As "put the toll at 214. It includes 41 soldiers".
        return opens and bool(seen.figures) and all(one.rule == "toll" for one in seen.figures)
    return opens and chunks[at].low in _THAT


def _put_at(
    chunks: Sequence[Chunk], told: Sequence[Find], seen: Before, offset: int
) -> Iterator[Find]:
    """As "Twelve people died. The army put the figure at 20": another toll of what was counted.

    Or "the toll is 86, but doctors put it at 200".
    """
    for at in range(1, len(chunks) - 1):
        changed = chunks[at - 1].low in _CHANGING and chunks[at + 1].low == "to"
        put = chunks[at - 1].low in PUTTING
        # As "put that number at 20".
        that = at > 1 and chunks[at - 1].low == "that" and chunks[at - 2].low in PUTTING
        that = that and chunks[at].low in FIGURES
        it = put and chunks[at].low == "it"
        it = it and (any(c.low in _TOLLS for c in chunks[:at]) or _told_before(chunks, told, at))
        if not (_is_figure(chunks[at]) or it or that) or not (changed or put or that):
            continue
        to = at + 1 + (changed or chunks[at + 1].low == "at")
        number = _people(chunks, to)
        # As "put the figure closer to 600".
        about = number is not None and number.number and number.number.bounds.qualifier == "about"
        if number is not None and (to > at + 1 or about):
            outcome = _asked(chunks[:at]) or _those(chunks, told, seen, offset, at, number)[1]
            outcome = outcome or _denied(seen)
            if outcome and not of_something_else(chunks, told, at):
                yield Find(outcome, "toll", Victims(to, to, number), at - 1, at)


def _asked(before: Sequence[Chunk]) -> str:
    """As "did not say how many had been taken, but a chief put the number at 43": kidnapped."""
    lows = [chunk.low for chunk in before]
    if "how" not in lows:
        return ""
    for chunk in before[lows.index("how") :]:
        form = form_of(chunk.low) if chunk.kind == tags.OUTCOME else None
        if form is not None:
            return form.outcome
        if chunk.low in ("taken", "seized", "snatched"):
            return "kidnapped"
    return ""


def _told_before(chunks: Sequence[Chunk], told: Sequence[Find], at: int) -> bool:
    """As "at least eight were hurt; the hospital puts it at five"."""
    counts = chunks[at - 2].low in _COUNTERS | _PARTIES if at > 1 else False
    return counts and any(find.victims.at < at and find.whole is None for find in told)


def _acknowledged(
    chunks: Sequence[Chunk], told: Sequence[Find], seen: Before, offset: int
) -> Iterator[Find]:
    """As "Raids killed 300 civilians; the coalition has acknowledged 41": another toll of them."""
    for at in range(1, len(chunks) - 1):
        if chunks[at].low not in ACKNOWLEDGING or chunks[at].kind != tags.VERB:
            continue
        to = at + 1 + (chunks[at + 1].kind == tags.ADVERB)
        number = chunks[to].phrase if to < len(chunks) else None
        ends = to + 1 >= len(chunks) or chunks[to + 1].kind in (tags.STOP, tags.COMMA)
        who = at - 1
        while who > 0 and chunks[who].kind in (tags.HAVE, tags.ADVERB):
            who -= 1
        if number is None or not number.bare or number.number is None or not ends:
            continue
        if chunks[who].kind == tags.COMMA and (speaking := subject_of(chunks, who)):
            # As "the coalition, which calls that fiction, has acknowledged 41".
            who = speaking[-1].at
        by = chunks[who].phrase
        here = any(find.victims.at < at for find in told)
        if chunks[at].low in _COUNTING and not here and chunks[who].low not in _COUNTERS:
            # As "officials counted 400", of ballots.
            continue
        if by is None or by.number or not (here or not of_something_else(chunks, told, at)):
            continue
        outcome = _those(chunks, told, seen, offset, at)[1]
        if outcome:
            yield Find(outcome, "toll", Victims(to, to, number), at, to)


def _is_really(
    chunks: Sequence[Chunk], told: Sequence[Find], seen: Before, offset: int
) -> Iterator[Find]:
    """As "39 people were killed; the correct number is 37": the toll in place of one told."""
    for at in range(len(chunks) - 2):
        is_ = _past_aside(chunks, at + 1)
        while is_ + 2 < len(chunks) and chunks[is_].kind in (tags.MODAL, tags.ADVERB, tags.HAVE):
            is_ += 1
        to = is_ + 1 + (is_ + 1 < len(chunks) and chunks[is_ + 1].kind == tags.ADVERB)
        number = _people(chunks, to)
        if number is None or chunks[is_].kind != tags.BE or not _is_figure(chunks[at]):
            continue
        outcome = _those(chunks, told, seen, offset, at)[1] or _denied(seen)
        if outcome:
            yield Find(outcome, "toll", Victims(to, to, number), at, at)


def _past_aside(chunks: Sequence[Chunk], at: int) -> int:
    """Past the aside of "the new figure, they say, is 33"."""
    if chunks[at].kind != tags.COMMA:
        return at
    ends = (i for i in range(at + 1, min(at + 5, len(chunks))) if chunks[i].kind == tags.COMMA)
    return next(ends, at - 1) + 1


def _is_figure(chunk: Chunk) -> bool:
    phrase = chunk.phrase
    return chunk.low in FIGURES and phrase is not None and phrase.determiner in ("the", "their")


def _people(chunks: Sequence[Chunk], at: int) -> Phrase | None:
    """The phrase at `at` if it counts people, or may."""
    number = chunks[at].phrase if at < len(chunks) else None
    counts = number is not None and number.number and (number.bare or number.noun)
    return number if counts else None


def of_something_else(chunks: Sequence[Chunk], told: Sequence[Find], at: int) -> bool:
    """As "Prices rose 20 per cent; traders put the figure at 35": a number of no people."""
    people = {find.victims.at for find in told}
    # Who stands after "including" is found later, as a part.
    people |= {i for i in range(1, at) if chunks[i - 1].low == "including"}
    return any(
        chunk.kind == tags.NUMBER or (chunk.phrase and chunk.phrase.number and i not in people)
        for i, chunk in enumerate(chunks[:at])
    )


def _denied(seen: Before) -> str:
    """The outcome of the first figure before that was taken back."""
    return next((figure.outcome for figure in seen.figures if "negated" in figure.flags), "")


def _those(
    chunks: Sequence[Chunk], told: Sequence[Find], seen: Before, offset: int, at: int,
    so_many: Phrase | None = None,
) -> tuple[int | None, str]:  # fmt: skip
    """Who "they" are: the place of the figure, as seen from the sentence's, and the outcome.

    Of "freed four and killed 274. Others put the number at 99" the number tells: the killed.
    """
    near = [i for i, find in enumerate(told) if find.victims.at < at and find.whole is None]
    if near:
        return near[-1], told[near[-1]].outcome
    for chunk in reversed(chunks[:at]):
        if chunk.low in _OUTCOMES:
            return None, _OUTCOMES[chunk.low]
        if chunk.low in ("died", "perished"):
            return None, "killed"
    of = [(i, f) for i, f in enumerate(seen.figures) if f.best != 1 and f.high not in (0, 1)]
    of = [(i, f) for i, f in of if f.part_of is None and not f.flags]
    bounds = so_many.number.bounds if so_many and so_many.number else None
    if bounds:
        of.sort(key=lambda one: _times(one[1], bounds.best or bounds.low or bounds.high or 1))
    return (seen.first + of[0][0] - offset, of[0][1].outcome) if of else (None, "")


def _times(figure: Figure, size: int) -> float:
    """How many times as many as the other the one number is."""
    counted = figure.best or figure.low or figure.high or 1
    return max(counted, size) / min(counted, size)
