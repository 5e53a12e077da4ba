"""`figures_in(text)`: every casualty figure of a text, in the order of its words."""

import re
from collections.abc import Iterator, Sequence

from recount.domain.counts import Count
from recount.extract import passages
from recount.extract.figure import Figure
from recount.extract.find import Find
from recount.extract.groups import group_of, inherited_from, scope_of
from recount.extract.numbers import bounded, uncounted
from recount.extract.parts import parts_of
from recount.extract.passages import Passage, Passages
from recount.extract.phrases import Chunk, Phrase
from recount.extract.rules import RULES
from recount.extract.scope import flags_of, since
from recount.extract.speakers import kind_of
from recount.extract.verbs import TRIGGERS
from recount.extract.words import word_set
from recount.extract.words.outcomes import ACTS, COUNTED, STATES

_WORD = re.compile(r"[^\W\d_]+")
_TRIGGERS = (
    TRIGGERS
    | COUNTED.keys()
    | STATES.keys()
    | {word for words in ACTS.values() for word in words.split()}
    | word_set(
        "lost lose losing loss losses himself deceased suffered sustained received body bodies "
        "corpse corpses murderers "
        "killers toll lives life victims gunned gunning mowed riddled themselves captive shot"
    )
)
_HELD = word_set("hostage captive prisoner detainee inmate abductee")
_NAMED_ONLY = ("captured", "freed", "missing", "surrendered")
_CONFIDENCE = {
    "active": 0.9, "passive": 0.95, "reduced": 0.85, "happens": 0.9, "act-of": 0.8,
    "act-possessive": 0.7, "act-counted": 0.85, "state": 0.9, "listed": 0.7, "toll": 0.9,
    "lives": 0.85, "counted-noun": 0.8, "hostage": 0.75, "described": 0.6, "part": 0.8,
    "some-of": 0.8, "lost": 0.75, "agent-of": 0.7, "bodies": 0.85, "harm": 0.8,
}  # fmt: skip
_NONE = Count(0, 0, 0, "exact", None)


def figures_in(text: str) -> list[Figure]:
    """Every figure of the text; those with `flags` are found but must not be counted."""
    found: list[Figure] = []
    seen = Passages(text)
    for number, sentence in enumerate(seen.sentences):
        words = _WORD.findall(text[sentence.start : sentence.end].lower())
        if not _TRIGGERS.isdisjoint(words):
            passage = seen.passage(number)
            found.extend(_figures(seen, passage, len(found)))
    return found


def _figures(seen: Passages, passage: Passage, offset: int) -> Iterator[Figure]:
    finds = [find for rule in RULES for find in rule.find(passage.chunks)]
    finds = _distinct(finds)
    kept: list[Find] = []
    counts: list[Count] = []
    for find in finds:
        count = _count(passage, find)
        if count is not None:
            kept.append(find)
            counts.append(count)
    for part in parts_of(passage.chunks, kept):
        count = _count(passage, part)
        if count is not None and count.qualifier != "uncounted":
            kept.append(part)
            counts.append(count)
    for find, count in zip(kept, counts, strict=True):
        yield _figure(seen, passage, find, count, offset)


def _distinct(finds: Sequence[Find]) -> list[Find]:
    """One find for each victim phrase and outcome; the first rule that found it keeps it."""
    taken: set[tuple[str, int]] = set()
    result = []
    for find in finds:
        key = (find.outcome, find.victims.at)
        if key not in taken:
            taken.add(key)
            result.append(find)
    return sorted(result, key=lambda find: (min(find.victims.at, find.trigger), find.victims.at))


def _count(passage: Passage, find: Find) -> Count | None:
    """How many the find counts, or None where its phrase names no people."""
    if find.told is not None:
        return find.told
    phrase, pronoun = find.victims.phrase, find.victims.pronoun
    if find.rule == "happens" and find.outcome == "freed" and not _held(phrase):
        return None
    if pronoun in ("nobody", "none") or _none_before(passage.chunks, find.victims.at):
        return _NONE
    if phrase is None:
        if pronoun.startswith("any") and "negated" in find.flags:
            return _NONE
        return None if pronoun.startswith("any") else bounded(1, "exact")
    if phrase.determiner == "no":
        return _NONE
    asked = phrase.first > 0 and passage.tokens[phrase.first - 1].low == "how"
    if asked or _number_of(passage.chunks, find.victims.at):
        return None
    if phrase.number:
        return None if phrase.thing else phrase.number.bounds
    if phrase.thing or not _names_people(passage, find, phrase):
        return None
    return uncounted() if phrase.plural else bounded(1, "exact")


def _held(phrase: Phrase | None) -> bool:
    """Whether somebody who escaped was held: a hostage, a prisoner."""
    return phrase is not None and phrase.noun is not None and phrase.noun.singular in _HELD


def _none_before(chunks: Sequence[Chunk], at: int) -> bool:
    """As "none of the four priests", "neither the driver nor his wife"."""
    before = [chunk.low for chunk in chunks[max(0, at - 2) : at]]
    one = chunks[at].phrase is not None and chunks[at].low == "one"
    return (
        before == ["none", "of"]
        or before[-1:] in (["neither"], ["nor"])
        or (one and before[-1:] == ["not"])
    )


def _number_of(chunks: Sequence[Chunk], at: int) -> bool:
    """As "the number of reporters killed" says nothing of how many."""
    if at < 2 or chunks[at - 1].low != "of" or chunks[at - 2].low != "number":
        return False
    phrase = chunks[at - 2].phrase
    return phrase is not None and phrase.number is None


def _names_people(passage: Passage, find: Find, phrase: Phrase) -> bool:
    if phrase.noun:
        return True
    if phrase.head is None or find.rule in ("counted-noun",):
        return phrase.determiner == "any"
    capital = passage.tokens[phrase.head].capital
    if phrase.determiner:
        return find.outcome not in _NAMED_ONLY and phrase.plural is not None
    if find.outcome in _NAMED_ONLY and (passage.upper or find.rule == "active"):
        return find.rule == "passive"
    return capital


def _figure(seen: Passages, passage: Passage, find: Find, count: Count, offset: int) -> Figure:
    text, tokens, chunks = seen.text, passage.tokens, passage.chunks
    victims = find.victims
    ends = (victims.at, victims.last, find.first, find.trigger)
    start = tokens[min(chunks[i].first for i in ends)].start
    end = tokens[max(chunks[i].last for i in ends)].end
    words = text[tokens[chunks[victims.at].first].start : tokens[chunks[victims.last].last].end]
    who = victims
    if victims.phrase and _is_bare(victims.phrase):
        who = inherited_from(chunks, victims, find.trigger) or victims
    group = group_of(tokens, chunks, who)
    noun = who.phrase.noun.singular if who.phrase and who.phrase.noun else ""
    if victims.pronoun in ("himself", "herself"):
        group, noun = "armed_group", "attacker"
    speaker, certainty = passages.speaker(seen, passage, find.trigger)
    flags = find.flags if count != _NONE else ()
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
        counting=_counting(passage, find, count, flags),
        quote=text[start:end],
        start=start,
        end=end,
        said_by=speaker,
        speaker_kind=kind_of(speaker),
        certainty=find.certainty or certainty,
        perpetrators=scope_of(group, noun),
        part_of=None if find.whole is None else offset + find.whole,
        rule=find.rule,
        confidence=_CONFIDENCE[find.rule],
        flags=tuple(dict.fromkeys(flags)),
    )


def _is_bare(phrase: Phrase) -> bool:
    return phrase.bare or (phrase.noun is not None and phrase.noun.singular == "other")


def _counting(passage: Passage, find: Find, count: Count, flags: Sequence[str]) -> str:
    if "war total" in flags or since(passage, find):
        return "cumulative"
    phrase = find.victims.phrase
    if count.high == 0 or find.told is not None:
        return "toll"
    if phrase is None or phrase.number is None:
        return "mention" if count.best == 1 else "toll"
    if phrase.number.more and not phrase.bare:
        return "increment"
    one = count.best == 1 and count.low == 1
    return "mention" if one and (phrase.bare or _his_own(passage, find)) else "toll"


def _his_own(passage: Passage, find: Find) -> bool:
    """As "one officer in his own home": a particular person."""
    last = passage.chunks[max(find.victims.last, find.trigger)].last
    return any(token.low in ("his", "her") for token in passage.tokens[last + 1 : last + 5])
