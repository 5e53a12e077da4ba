"""`figures_in(text)`: every casualty figure of a text, in the order of its words."""

from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import chain

from recount.domain.counts import Count
from recount.extract import (
    asked,
    carried,
    doubts,
    found_again,
    further,
    of_earlier,
    of_no_people,
    passages,
    shares,
    tags,
    taken_back,
    told_again,
    victim_group,
)
from recount.extract.carried import Before
from recount.extract.counting import counting_of
from recount.extract.figure import Figure
from recount.extract.find import Find
from recount.extract.gapped import as_others_were, in_other_places
from recount.extract.held import held_by_its_whole
from recount.extract.numbers import bounded, uncounted
from recount.extract.ordinals import so_many
from recount.extract.parts import parts_of
from recount.extract.passages import Passage, Passages, passages_of
from recount.extract.periods import over_a_period
from recount.extract.phrases import Chunk, Phrase
from recount.extract.rules import rules_for
from recount.extract.rules.nobody import NOT_ONE, none_told
from recount.extract.scope import flags_of
from recount.extract.speakers import kind_of
from recount.extract.telling import letters, may_tell, words_of
from recount.extract.together import common_traits, counted_together
from recount.extract.verbs import form_of
from recount.extract.wholes import add_up, of_before, without_the_dead
from recount.extract.words import word_set

_HELD = word_set("hostage captive prisoner detainee inmate abductee")
_TAKEN = word_set("abducted kidnapped captured detained jailed imprisoned")
_SEIZED = _TAKEN | {"seized", "snatched", "taken"}
_HOLDERS = word_set("captors captivity kidnappers abductors prison jail in-custody")
_BECOMING = word_set("became becomes becoming")
_DONE_TO_PEOPLE = word_set("wound injure murder assassinate behead lynch kidnap abduct shoot-dead")
_HOLDING = ("seized", "handed", "hostage")
_NAMED_ONLY = ("captured", "freed", "missing", "surrendered")
_CONFIDENCE = {
    "active": 0.9, "passive": 0.95, "reduced": 0.85, "happens": 0.9, "act-of": 0.8,
    "act-possessive": 0.7, "act-counted": 0.85, "state": 0.9, "listed": 0.7, "toll": 0.9,
    "lives": 0.85, "counted-noun": 0.8, "hostage": 0.75, "described": 0.6, "part": 0.8,
    "some-of": 0.8, "lost": 0.75, "agent-of": 0.7, "bodies": 0.85, "harm": 0.8, "labelled": 0.85,
    "deadly": 0.6, "some": 0.6, "seized": 0.7, "named": 0.7,
    "handed": 0.7,
    "to-death": 0.85, "none": 0.9,
}  # fmt: skip
_NONE = Count(0, 0, 0, "exact", None)
_BESIDE = word_set("other others further additional more new")


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
                told = taken_back.standing(seen, number, taken_back.corrected(seen, number, told))
            for figure in told:
                if figure.rule in of_earlier.SHARES:
                    figure = of_earlier.of_the_counted(found, seen.sentences, number, figure)
                found.append(held_by_its_whole(found, figure))
    return found


def _figures(seen: Passages, passage: Passage, earlier: Before, offset: int) -> Iterator[Figure]:
    chunks = passage.chunks
    told = rules_for(passage.words)
    finds = _distinct([find for rule in told for find in rule.find(chunks)])
    finds = finds or list(asked.finds(seen, passage))
    if not found_again.TELLING.isdisjoint(passage.words):
        finds = found_again.without_found(chunks, finds)
    if len(finds) > 1:
        finds = told_again.without_told_again(chunks, finds)
    finds = counted_together(passage.tokens, chunks, finds)
    if any(find.rule == "deadly" for find in finds):
        finds = _without_deadly(finds)
    taken_up = carried.takes_up(passage.words)
    more = further.takes_up(passage.words)
    if not finds and not taken_up and not (more and (earlier.figures or "where" in passage.words)):
        return
    kept: list[Find] = []
    counts: list[Count] = []
    for found in finds:
        find = shares.counted_part(chunks, found)
        count = _count(passage, find)
        if count is not None and shares.as_many(passage, find):
            count = counts[-1] if counts and not shares.times_as_many(passage, find) else None
        if kept and _none_too(kept[-1], find):
            count = None
        if find.rule == "described" and _is_again(find, earlier):
            count = None
        if count is not None:
            kept.append(of_before(chunks, kept, find))
            counts.append(count)
    add_up(passage.tokens, chunks, kept, counts)
    if more or not further.TELLING.isdisjoint(passage.words):
        _keep(passage, kept, counts, further.finds(passage, kept, earlier, offset))
    if kept:
        _keep(passage, kept, counts, in_other_places(chunks, kept))
        if "as" in passage.words or "so" in passage.words:
            _keep(passage, kept, counts, as_others_were(chunks, kept))
    parts = parts_of(chunks, kept, passage.words)
    if taken_up:
        parts = chain(parts, carried.finds(chunks, kept, earlier, offset, passage.words))
    _keep(passage, kept, counts, parts)
    if any(find.rule == "harm" for find in kept):
        without_the_dead(kept, counts)
    for find, count in zip(kept, counts, strict=True):
        yield _figure(seen, passage, find, count, earlier, offset)


def _keep(passage: Passage, kept: list[Find], counts: list[Count], parts: Iterable[Find]) -> None:
    """Add the parts that tell how many."""
    found = list(parts)
    for part in counted_together(passage.tokens, passage.chunks, found) if found else ():
        count = _count(passage, part)
        of_none = part.whole is not None and 0 <= part.whole < len(counts)
        of_none = of_none and counts[part.whole or 0].high == 0
        if count is not None and count.qualifier != "uncounted" and not of_none:
            kept.append(part)
            counts.append(count)


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
    return (find.trigger if after else min(at, find.trigger)), at


def _count(passage: Passage, find: Find) -> Count | None:
    """How many the find counts, or None where its phrase names no people."""
    if find.told is not None:
        return find.told
    phrase, pronoun = find.victims.phrase, find.victims.pronoun
    if find.outcome == "freed" and of_no_people.out_of_care(passage, find):
        return None
    if find.rule == "happens" and find.outcome == "freed" and not _held(passage, find):
        return None
    if pronoun in ("nobody", "no-one", "none"):
        return _NONE
    if not NOT_ONE.isdisjoint(passage.words) and none_told(passage.chunks, find):
        return _NONE
    if pronoun == "both" or (phrase and phrase.determiner == "both" and not phrase.number):
        return bounded(2, "exact")
    if phrase is None:
        if pronoun.startswith("any") and "negated" in find.flags:
            return _NONE
        return None if pronoun.startswith("any") else bounded(1, "exact")
    if shares.is_difference(passage, find):
        return None
    if phrase.determiner == "no":
        # "No further casualties" is none beside those that were told of.
        beside = passage.tokens[phrase.first + 1].low in _BESIDE
        return None if beside else _NONE
    if shares.is_part(passage, find) or shares.is_rate(passage.chunks, find):
        return uncounted()
    if phrase.noun is not None and phrase.noun.singular == "couple":
        couples = phrase.number.bounds.best or 1 if phrase.number else 1
        return bounded(2 * couples, "exact")
    ordinal = so_many(passage.tokens, passage.chunks, find)
    if ordinal and over_a_period(passage, find):
        return bounded(ordinal, "exact")
    if passage.chunks[find.victims.at].low == "most":
        # As "Twelve were held. Most have been freed."
        return uncounted()
    asked = phrase.first > 0 and passage.tokens[phrase.first - 1].low == "how"
    if asked or _number_of(passage.chunks, find.victims.at):
        return None
    family = phrase.noun is not None and phrase.noun.singular == "family"
    if find.outcome in ("captured", "freed") and (
        of_no_people.retaken(passage, find)
        or of_no_people.out_of_danger(passage, find)
        or of_no_people.taken(passage, find)
    ):
        return None
    if phrase.number and not family:
        nobody = phrase.thing or of_no_people.more_animals(passage, find)
        return None if nobody else shares.or_more(passage, find, phrase.number.bounds)
    if family:
        return uncounted()
    if phrase.nth and _nth_of(passage.chunks, find) and over_a_period(passage, find):
        return bounded(phrase.nth, "exact")
    if phrase.thing or not _names_people(passage, find, phrase):
        return None
    if phrase.determiner in ("every", "each"):
        return uncounted()
    if phrase.plural and any(t.low == "twin" for t in passage.tokens[phrase.first : phrase.last]):
        # As "her twin daughters".
        return bounded(2, "exact")
    return uncounted() if phrase.plural else bounded(1, "exact")


def _nth_of(chunks: Sequence[Chunk], find: Find) -> bool:
    """As "he is the sixth reporter killed this year", "became the third nurse to be abducted"."""
    before = chunks[find.victims.at - 1] if find.victims.at else None
    told = before is not None and (before.kind == tags.BE or before.low in _BECOMING)
    return told and find.trigger > find.victims.last


def _held(passage: Passage, find: Find) -> bool:
    """Whether somebody who escaped was held: a hostage, a prisoner."""
    after = [chunk.low for chunk in passage.chunks[find.trigger + 1 : find.trigger + 5]]
    inner = passage.chunks[find.victims.last].phrase
    if inner is not None and inner.participle in _TAKEN:
        return True
    told = passage.chunks[find.victims.at : find.trigger]
    if any(chunk.low in _TAKEN and chunk.kind == tags.OUTCOME for chunk in told):
        # As "two of the 14 women kidnapped in May have escaped".
        return True
    phrase = find.victims.phrase
    before = (chunk.phrase for chunk in passage.chunks[: find.victims.at] if chunk.phrase)
    nouns = (inner.noun.singular for inner in before if inner.noun)
    if phrase is not None and phrase.bare and any(noun in _HELD for noun in nouns):
        # As "Of the 40 hostages, 12 escaped".
        return True
    of_them = phrase is not None and phrase.bare and passage.chunks[find.victims.last].low == "them"
    if of_them and any(chunk.low in _SEIZED for chunk in passage.chunks[: find.victims.at]):
        # As "seized 31 villagers; 12 of them escaped".
        return True
    noun = victim_group.noun_told(passage.chunks, find.victims)
    return noun in _HELD or not _HOLDERS.isdisjoint(after)


def _number_of(chunks: Sequence[Chunk], at: int) -> bool:
    """As "the number of reporters killed" says nothing of how many."""
    if at > 3 and chunks[at - 1].kind == tags.CONJUNCTION and chunks[at - 2].phrase:
        at -= 2
    if at < 2 or chunks[at - 1].low != "of" or chunks[at - 2].low != "number":
        return False
    phrase = chunks[at - 2].phrase
    return phrase is not None and phrase.number is None


def _names_people(passage: Passage, find: Find, phrase: Phrase) -> bool:
    if phrase.noun:
        if phrase.noun.singular == "figure" and find.outcome == "freed":
            # As "figures released by the ministry".
            return False
        inner = passage.chunks[find.victims.last].phrase
        # As "the rest of the crimes", which are no people.
        return phrase.noun.singular != "rest" or inner is None or inner.noun is not None
    if phrase.head is None or find.rule in ("counted-noun",):
        return phrase.determiner == "any"
    if passage.tokens[phrase.first].low == "flight":
        # As "Flight 815 vanished".
        return False
    capital = passage.tokens[phrase.head].capital
    if find.trigger < find.victims.at and find.rule in ("reduced", "passive"):
        # As "among the hostages freed is Ana Diaz".
        return capital and not phrase.determiner
    if phrase.determiner:
        if phrase.plural is None:
            form = form_of(passage.chunks[find.trigger].low)
            told = form is not None and form.base in _DONE_TO_PEOPLE
            harmed = find.outcome == "wounded" and find.rule != "passive"
            return told and not harmed and find.rule in ("active", "passive")
        return find.outcome not in _NAMED_ONLY
    if find.outcome == "freed" and find.rule == "reduced":
        # As "a poll released on Monday".
        return False
    if find.outcome in _NAMED_ONLY and (passage.upper or find.rule == "active"):
        return find.rule == "passive"
    return capital


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
    speaker, certainty = passages.speaker(seen, passage, find.trigger)
    if not doubts.DOUBTING.isdisjoint(passage.words):
        certainty = doubts.certainty_of(passage, find) or certainty
    if speaker is not None and doubts.is_disputed(passage, find):
        certainty = "alleged"
    flags = () if count.high == 0 else find.flags
    flags += flags_of(passage, find, count)
    return Figure(
        outcome=find.outcome,
        low=count.low,
        best=count.best,
        high=count.high,
        qualifier=count.qualifier,
        magnitude=count.magnitude,
        victims=words,
        group=group,
        counting=counting_of(passage, find, count, flags),
        quote=text[start:end],
        start=start,
        end=end,
        said_by=speaker,
        speaker_kind=kind_of(speaker),
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
