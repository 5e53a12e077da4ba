"""`figures_in(text)`: every casualty figure of a text, in the order of its words."""

from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import chain

from recount.domain.counts import Count
from recount.extract.earlier import (
    asked,
    carried,
    found_again,
    further,
    how_they_fare,
    in_hospital,
    revised,
    taken_back,
    they_took,
    told_again,
)
from recount.extract.earlier.carried import Before
from recount.extract.earlier.elsewhere_too import by_other_means, in_further_places
from recount.extract.earlier.gapped import as_others_were, in_other_places
from recount.extract.earlier.summed_on import with_the_sum
from recount.extract.figure import Figure
from recount.extract.find import Find
from recount.extract.flags import doubts, war_begun
from recount.extract.flags.filters import HYPOTHETICAL, WAR_TOTAL
from recount.extract.flags.scope import flags_of
from recount.extract.numbers.how_many import count_of
from recount.extract.parts import (
    adding_up,
    of_earlier,
    shared_out,
    shares,
    the_others,
    told_of_some,
    who_were,
)
from recount.extract.parts.held import held_by_its_whole, wider_whole
from recount.extract.parts.subgroups import parts_of
from recount.extract.parts.wholes import add_up, of_before, without_the_dead
from recount.extract.periods import conflicts
from recount.extract.periods.counting import counting_of
from recount.extract.rules import handed, rules_for, whose_body
from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passage, Passages, passages_of
from recount.extract.sentences.phrases import Chunk
from recount.extract.sentences.plain_words import letters
from recount.extract.sentences.telling import may_tell, words_of
from recount.extract.speakers.find import kind_of
from recount.extract.speakers.said_by import speaker
from recount.extract.victims import victim_group
from recount.extract.victims.together import common_traits, counted_together

_HOLDING = ("seized", "handed", "hostage")
_JOINING = (tags.CONJUNCTION, tags.OUTCOME, tags.ADVERB, tags.HAVE, tags.BE)
_CONFIDENCE = {
    "active": 0.9, "passive": 0.95, "reduced": 0.85, "happens": 0.9, "act-of": 0.8,
    "act-possessive": 0.7, "act-counted": 0.85, "state": 0.9, "listed": 0.7, "toll": 0.9,
    "lives": 0.85, "counted-noun": 0.8, "hostage": 0.75, "described": 0.6, "part": 0.8,
    "some-of": 0.8, "lost": 0.75, "agent-of": 0.7, "bodies": 0.85, "harm": 0.8, "labelled": 0.85,
    "deadly": 0.6, "some": 0.6, "seized": 0.7, "named": 0.7,
    "handed": 0.7,
    "to-death": 0.85, "none": 0.9, "shot": 0.7,
}  # fmt: skip


def figures_in(text: str) -> list[Figure]:
    """Every figure of the text; those with `flags` are found but must not be counted."""
    found: list[Figure] = []
    seen = passages_of(text)
    plain = letters(text)
    ahead = words_of(plain, seen.sentences, 0)
    for number in range(len(seen.sentences)):
        words, ahead = ahead, words_of(plain, seen.sentences, number + 1)
        if may_tell(seen, number, words, found):
            passage = seen.passage(number)
            earlier = carried.before(found, seen.sentences, number)
            told = list(_figures(seen, passage, earlier, len(found)))
            if told and not taken_back.TELLING.isdisjoint(chain(words, ahead)):
                told = taken_back.corrected(seen, number, told)
            if told and not taken_back.TELLING.isdisjoint(ahead):
                told = taken_back.standing(seen, number, told)
            before = len(found)
            for figure in told:
                if figure.rule in of_earlier.SHARES:
                    figure = of_earlier.of_the_counted(found, seen, number, figure)
                if figure.part_of is None:
                    figure = of_earlier.of_them(found, seen, number, figure)
                wider = wider_whole(found, before, figure)
                if wider is not None and figure.part_of is not None:
                    found[figure.part_of] = wider
                held = held_by_its_whole(found, figure)
                found.append(with_the_sum(seen, number, found, held))
    return adding_up.with_their_total(seen, taken_back.by_own_correction(seen, found))


def _figures(seen: Passages, passage: Passage, earlier: Before, offset: int) -> Iterator[Figure]:
    finds = _found(seen, passage, earlier)
    taken_up = carried.takes_up(passage.words)
    more = further.takes_up(passage.words)
    if not finds and not taken_up and not (more and (earlier.figures or "where" in passage.words)):
        return
    counted = _Counted(passage, earlier, finds)
    if more or not further.TELLING.isdisjoint(passage.words):
        counted.keep(further.finds(passage, counted.finds, earlier, offset))
    if counted.finds:
        _keep_those_beside(passage, counted)
    _keep_parts(passage, counted, earlier, offset, taken_up=taken_up)
    if told_of_some.takes_up(passage.words):
        counted.keep(told_of_some.here(passage.chunks, counted.finds, counted.counts))
        counted.keep(told_of_some.beside(passage.chunks, counted.finds, counted.counts))
    if not counted.finds and earlier.figures:
        counted.keep(told_of_some.of_those_before(seen, passage, earlier, offset))
    if len(counted.finds) > 1:
        without_the_dead(counted.finds, counted.counts)
    figures = [
        _figure(seen, passage, find, count, earlier, offset)
        for find, count in zip(counted.finds, counted.counts, strict=True)
    ]
    yield from _flagged_alike(passage.chunks, counted.finds, figures)


def _found(seen: Passages, passage: Passage, earlier: Before) -> Sequence[Find]:
    """What the rules find in the sentence, each victim phrase once for an outcome."""
    chunks = passage.chunks
    finds = _distinct([find for rule in rules_for(passage.words) for find in rule.find(chunks)])
    finds = finds or list(asked.finds(seen, passage)) or list(in_hospital.finds(passage, earlier))
    if "took" in passage.words:
        finds = _distinct([*finds, *they_took.finds(seen, passage)])
    if "'s" in passage.words and not whose_body.WORDS.isdisjoint(passage.words):
        finds = _distinct([*finds, *whose_body.finds(passage)])
    if not found_again.TELLING.isdisjoint(passage.words):
        finds = found_again.without_found(chunks, finds)
    if finds and "from" in passage.words:
        finds = revised.without_former(chunks, finds)
    if len(finds) > 1:
        finds = told_again.without_told_again(chunks, finds)
    finds = counted_together(passage.tokens, chunks, finds)
    if any(find.rule == "deadly" for find in finds):
        finds = _without_deadly(finds)
    if not how_they_fare.TELLING.isdisjoint(passage.words):
        finds = how_they_fare.without_told(seen, passage, finds, earlier)
    return finds


class _Counted:
    """The finds of a sentence that tell how many, with their counts, as they are found."""

    def __init__(self, passage: Passage, earlier: Before, finds: Iterable[Find]) -> None:
        self._passage, self._earlier = passage, earlier
        self.finds: list[Find] = []
        self.counts: list[Count] = []
        for find in finds:
            self._count(shares.counted_part(passage.chunks, find))
        add_up(passage.tokens, passage.chunks, self.finds, self.counts)

    def _count(self, find: Find) -> None:
        passage, earlier = self._passage, self._earlier
        count = count_of(passage, find, earlier)
        if count is not None and shares.as_many(passage, find):
            times = shares.times_as_many(passage, find)
            count = self.counts[-1] if self.counts and not times else None
        if self.finds and _none_too(self.finds[-1], find):
            count = None
        if find.rule == "described" and _is_again(find, earlier):
            count = None
        if count is not None:
            self.finds.append(of_before(passage.chunks, self.finds, find))
            self.counts.append(count)

    def keep(self, more: Iterable[Find]) -> None:
        """Add those that tell how many, of whom it is not told yet, and are no part of nobody."""
        told = {(find.outcome, find.victims.at) for find in self.finds}
        found = [find for find in more if (find.outcome, find.victims.at) not in told]
        passage = self._passage
        for find in counted_together(passage.tokens, passage.chunks, found) if found else ():
            count = count_of(passage, find, self._earlier)
            of_none = find.whole is not None and 0 <= find.whole < len(self.counts)
            of_none = of_none and self.counts[find.whole or 0].high == 0
            if count is not None and count.qualifier != "uncounted" and not of_none:
                self.finds.append(find)
                self.counts.append(count)


def _keep_those_beside(passage: Passage, counted: _Counted) -> None:
    """Others whom the sentence tells of without a word for what became of them."""
    chunks, words = passage.chunks, passage.words
    counted.keep(in_other_places(chunks, counted.finds))
    counted.keep(in_further_places(chunks, counted.finds))
    counted.keep(by_other_means(chunks, counted.finds))
    if not handed.IN_RETURN.isdisjoint(words):
        counted.keep(handed.in_return(chunks, counted.finds))
    if "as" in words or "so" in words:
        counted.keep(as_others_were(chunks, counted.finds))
    if not shared_out.SHARING.isdisjoint(words):
        counted.keep(shared_out.finds(chunks, counted.finds))


def _keep_parts(
    passage: Passage, counted: _Counted, earlier: Before, offset: int, *, taken_up: bool
) -> None:
    """Parts of those counted, and of those told of before whom the sentence takes up."""
    chunks, words = passage.chunks, passage.words
    parts = parts_of(chunks, counted.finds, words)
    if taken_up:
        parts = chain(parts, carried.finds(chunks, counted.finds, earlier, offset, words))
    own = len(counted.finds)
    counted.keep(parts)
    if taken_up and len(counted.finds) > own:
        # As "put the number at 22, including four boys": of what was only now taken up.
        held = {find.victims.at for find in counted.finds}
        counted.keep(part for part in parts_of(chunks, counted.finds, words)
                     if (part.whole or 0) >= own and part.victims.at not in held)  # fmt: skip
    if counted.finds and not words.isdisjoint(who_were.BEING):
        counted.keep(who_were.here(chunks, counted.finds, counted.counts))
        if not the_others.TELLING.isdisjoint(words):
            counted.keep(the_others.here(passage, counted.finds))


def _flagged_alike(
    chunks: Sequence[Chunk], kept: Sequence[Find], figures: Sequence[Figure]
) -> Iterator[Figure]:
    """As "over 4,000 were killed in Lebanon and about 130 in Israel": both of the war, or none."""
    totals = {
        (find.trigger, find.outcome): figure
        for find, figure in zip(kept, figures, strict=True)
        if WAR_TOTAL in figure.flags
    }
    before: tuple[Find, Figure] | None = None
    for find, figure in zip(kept, figures, strict=True):
        total = totals.get((find.trigger, find.outcome))
        phrase = find.victims.phrase
        alike = phrase is not None and phrase.bare
        if find.whole is not None and 0 <= find.whole < len(kept):
            # As "killed 1,200 people, including 300 children, since April".
            total, alike = figures[find.whole], WAR_TOTAL in figures[find.whole].flags
        if total is None and alike and before is not None and figure.counting == "cumulative":
            # As "5,350 have been killed and 26,000 arrested since the coup".
            total = before[1] if _joined(chunks, before[0], find) else None
            alike = total is not None and WAR_TOTAL in total.flags
        if total is not None and alike and not figure.flags:
            figure = figure._replace(flags=total.flags, counting=total.counting)
        before = find, figure
        yield figure


def _joined(chunks: Sequence[Chunk], before: Find, find: Find) -> bool:
    """Whether only "and", and verbs, stand between two finds: "killed 12 and arrested 40"."""
    end = max(before.victims.last, before.trigger)
    between = chunks[end + 1 : min(find.victims.at, find.trigger)]
    joined = any(chunk.kind == tags.CONJUNCTION for chunk in between)
    return joined and all(chunk.kind in _JOINING for chunk in between)


def _is_again(find: Find, earlier: Before) -> bool:
    """As "the injured woman", after a sentence that told of one person who was injured."""
    phrase = find.victims.phrase
    if phrase is None or phrase.determiner != "the" or phrase.plural:
        return False
    own = phrase.noun.group if phrase.noun else "persons"
    ones = [f.group for f in earlier.recent if f.outcome == find.outcome and f.best == 1]
    return any(own == group or "persons" in (own, group) for group in ones)


def _none_too(before: Find, find: Find) -> bool:
    """As the guests of "no staff or guests were hurt", who are told of with the staff."""
    own, first = find.victims.phrase, before.victims.phrase
    same = before.trigger == find.trigger and before.outcome == find.outcome
    if own is None or first is None or not same or own.number or own.determiner:
        return False
    return first.determiner == "no"


def _without_deadly(finds: Sequence[Find]) -> list[Find]:
    """Without "a deadly attack" where the sentence tells who was killed."""
    if all(find.rule == "deadly" or find.outcome != "killed" for find in finds):
        return list(finds)
    return [find for find in finds if find.rule != "deadly"]


def _distinct(finds: Sequence[Find]) -> list[Find]:
    """One find for each victim phrase and outcome; the first rule that found it keeps it."""
    taken: set[tuple[str, int]] = set()
    labels = {find.trigger for find in finds if find.rule == "labelled"}
    result = []
    for find in finds:
        key = (find.outcome, find.victims.at)
        # As "Dead: 12, wounded: 30", where no 12 were wounded.
        again = find.trigger in labels and find.rule != "labelled"
        if key not in taken and not again:
            taken.add(key)
            result.append(find)
    held = {f.victims.at for f in result if f.outcome == "captured" and f.rule in _HOLDING}
    if held:
        result = [f for f in result if not _held_twice(f, held)]
    return sorted(result, key=_order)


def _held_twice(find: Find, held: Set[int]) -> bool:
    """As the kidnapped of "are holding 14 soldiers", whom another rule finds captured."""
    return find.outcome == "kidnapped" and find.rule in _HOLDING and find.victims.at in held


def _order(find: Find) -> tuple[int, int]:
    at = find.victims.at
    # As "seven of the 12 killed", "seven were among the 12 killed": the whole comes first.
    after = find.rule in ("some-of", "listed") and find.trigger > at
    if find.rule == "listed" and after:
        # As "two chiefs were among the 12 slain rebels".
        return find.trigger, find.trigger + at + 1
    return (find.trigger if after else min(at, find.trigger)), at


def _figure(
    seen: Passages, passage: Passage, find: Find, count: Count, earlier: Before, offset: int
) -> Figure:
    text, tokens, chunks = seen.text, passage.tokens, passage.chunks
    victims = find.victims
    ends = (victims.at, victims.last, find.first, find.trigger)
    start = tokens[chunks[min(ends)].first].start
    end = tokens[chunks[max(ends)].last].end
    words = text[tokens[chunks[victims.at].first].start : tokens[chunks[victims.last].last].end]
    group, scope = victim_group.of(seen, passage, find, earlier)
    traits = common_traits(tokens, chunks, find)
    # As "The army put its losses at nine": the verb is its own saying.
    told = find.victims.at if find.rule in ("lost", "toll") else find.trigger
    said_by, certainty = speaker(seen, passage, told)
    if not doubts.DOUBTING.isdisjoint(passage.words):
        certainty = doubts.certainty_of(passage, find) or certainty
    if said_by is not None and doubts.is_disputed(passage, find):
        certainty = "alleged"
    flags = find.flags
    if count.high == 0:
        # That they were not, or were not to be, is what is told.
        flags = tuple(flag for flag in flags if flag == HYPOTHETICAL)
    flags += flags_of(passage, find, count)
    if war_begun.since_then(seen, passage, find):
        flags += (WAR_TOTAL,)
    counting = counting_of(passage, find, count, flags, earlier)
    if counting == "toll" and conflicts.sums_up(seen, passage, find, count, earlier):
        counting = "cumulative"
    return Figure(
        outcome=find.outcome,
        low=count.low,
        best=count.best,
        high=count.high,
        qualifier=count.qualifier,
        magnitude=count.magnitude,
        victims=words,
        group=group,
        counting=counting,
        quote=text[start:end],
        start=start,
        end=end,
        said_by=said_by,
        speaker_kind=kind_of(said_by),
        certainty=find.certainty or certainty,
        perpetrators=scope,
        part_of=None if find.whole is None else offset + find.whole,
        rule=find.rule,
        confidence=_CONFIDENCE[find.rule],
        flags=tuple(dict.fromkeys(flags)) if flags else (),
        occupation=traits.occupation,
        sex=traits.sex,
        age_group=traits.age_group,
        nationality=traits.nationality,
    )
