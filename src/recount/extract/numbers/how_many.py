"""How many people a find counts, and none where its words are of something else."""

from collections.abc import Sequence

from recount.domain.counts import Count
from recount.extract.earlier import told_again
from recount.extract.earlier.carried import Before
from recount.extract.find import OF_VERBS, Find
from recount.extract.numbers import both, of_no_custody, of_no_people, of_what_is_theirs
from recount.extract.numbers.grammar import bounded, uncounted
from recount.extract.numbers.ordinals import so_many
from recount.extract.parts import shares
from recount.extract.periods.told import over_a_period
from recount.extract.rules.nobody import NOT_ONE, none_told
from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passage
from recount.extract.sentences.phrases import Chunk, Phrase
from recount.extract.sentences.verbs import form_of
from recount.extract.victims import left_out
from recount.extract.victims.phrase import noun_told
from recount.extract.words import word_set
from recount.extract.words.people import BODIES, SO_MANY

_HELD = word_set("hostage captive prisoner detainee inmate abductee")
_TAKEN = word_set("abducted kidnapped captured detained jailed imprisoned")
_SEIZED = _TAKEN | {"seized", "snatched", "taken"}
_HOLDERS = word_set("captors captivity kidnappers abductors prison jail in-custody in-prison")
_BECOMING = word_set("became becomes becoming")
_DONE_TO_PEOPLE = word_set("wound injure murder assassinate behead lynch kidnap abduct shoot-dead")
_NAMED_ONLY = ("captured", "freed", "missing", "surrendered")
_TOLD_OF = ("victim", "man", "woman", "boy", "girl", "person", "people")
_NONE = Count(0, 0, 0, "exact", None)
_BESIDE = word_set("other others further additional more new")


def count_of(passage: Passage, find: Find, earlier: Before) -> Count | None:
    """How many the find counts, or None where its phrase names no people."""
    if find.told is not None:
        return find.told
    phrase, pronoun = find.victims.phrase, find.victims.pronoun
    if of_no_custody.untrue(passage, find) or of_what_is_theirs.told(passage, find):
        return None
    if find.outcome == "freed" and of_no_people.out_of_care(passage, find):
        return None
    if of_no_people.other_things(passage, find):
        return None
    if find.outcome == "killed" and (
        of_no_people.survived(passage, find) or of_no_people.gassed(passage, find)
    ):
        return None
    if "including" in passage.words and of_no_people.among_things(passage, find):
        return None
    if find.rule == "happens" and find.outcome == "freed" and not _held(passage, find, earlier):
        return None
    if not left_out.WORDS.isdisjoint(passage.words) and left_out.excepted_after(
        passage.chunks, find.trigger, find.victims.last
    ):
        return None if pronoun or phrase is None or phrase.determiner == "no" else uncounted()
    if pronoun in ("nobody", "no-one", "none"):
        return _NONE
    if not NOT_ONE.isdisjoint(passage.words) and none_told(passage.chunks, find):
        return _NONE
    if "both" in passage.words and told_again.as_both(passage, find):
        return None
    if "both" in passage.words and both.of_a_list(passage, find):
        return bounded(1, "exact") if phrase and not phrase.plural else uncounted()
    if pronoun == "both" or (phrase and phrase.determiner == "both" and not phrase.number):
        return bounded(2, "exact")
    if _is_the_other(phrase) and not _of_two(passage, find, earlier):
        return None
    if phrase is None:
        if pronoun.startswith("any") and "negated" in find.flags:
            return _NONE
        return None if pronoun.startswith("any") else bounded(1, "exact")
    if shares.is_difference(passage, find):
        return None
    if phrase.determiner == "no":
        # "No further casualties" is none beside those that were told of.
        beside = passage.tokens[phrase.first + 1].low in _BESIDE
        of_things = find.rule in OF_VERBS and _names_no_people(passage, phrase)
        return None if beside or of_things else _NONE
    if "how" in passage.words and _asked_how_many(passage, phrase.first):
        return None
    if shares.is_part(passage, find) or shares.is_rate(passage.chunks, find):
        return uncounted()
    if phrase.noun is not None and phrase.noun.singular in SO_MANY:
        if not _of_people(passage.chunks, find.victims.last):
            return None
        if passage.tokens[phrase.noun_at - 1].low == "au":
            return bounded(1, "exact")
        couples = phrase.number.bounds.best or 1 if phrase.number else 1
        return bounded(SO_MANY[phrase.noun.singular] * couples, "exact")
    ordinal = so_many(passage.tokens, passage.chunks, find)
    if ordinal and over_a_period(passage, find):
        return bounded(ordinal, "exact")
    if passage.chunks[find.victims.at].low == "most":
        # As "Twelve were held. Most have been freed."
        return uncounted()
    if _number_of(passage.chunks, find.victims.at):
        return None
    family = phrase.noun is not None and phrase.noun.singular == "family"
    if find.outcome in ("captured", "freed") and (
        of_no_people.retaken(passage, find)
        or of_no_people.out_of_danger(passage, find)
        or of_no_people.taken(passage, find)
    ):
        return None
    if find.rule == "harm" and phrase.bare and phrase.determiner in ("all", "the"):
        best = phrase.number.bounds.best if phrase.number else None
        if any(figure.outcome == "killed" and figure.low == best for figure in earlier.figures):
            # As "Nine were killed. All nine had bullet wounds".
            return None
    if earlier.recent and told_again.in_other_words(passage, find, earlier.recent):
        return None
    head = passage.tokens[phrase.head].low if phrase.head is not None else ""
    # But "nine crew" are nine.
    body = head in BODIES and (not phrase.number or head.endswith("s"))
    if phrase.number and not family and not body:
        nobody = phrase.thing or of_no_people.more_animals(passage, find)
        nobody = nobody or of_no_people.money(find)
        return None if nobody else shares.or_more(passage, find, phrase.number.bounds)
    if family:
        return uncounted()
    if phrase.nth and over_a_period(passage, find) and _nth_of(passage.chunks, find):
        return bounded(phrase.nth, "exact")
    if phrase.nth and _is_told_before(passage.chunks, find):
        return None
    if phrase.thing or not _names_people(passage, find, phrase):
        return None
    if phrase.determiner in ("every", "each"):
        return uncounted()
    told_of = phrase.determiner in ("the", "these", "those") and phrase.plural
    of_before = bool(earlier.recent) or find.rule == "reduced"
    if told_of and of_before and phrase.noun and phrase.noun.singular in _TOLD_OF:
        # As "the victims were killed as they slept", "the people killed here": counted before.
        return None
    owned = phrase.determiner in ("his", "her", "their")
    twins = any(token.low == "twin" for token in passage.tokens[phrase.first : phrase.last])
    if owned and phrase.plural and twins:
        # As "her twin daughters".
        return bounded(2, "exact")
    return uncounted() if phrase.plural or body else bounded(1, "exact")


def _of_people(chunks: Sequence[Chunk], last: int) -> bool:
    """As "a trio of nurses", "the trio"; but "a pair of shoes"."""
    inner = chunks[last].phrase
    return inner is not None and inner.noun is not None


def _asked_how_many(passage: Passage, first: int) -> bool:
    """As "how many soldiers were hurt", "how many of its soldiers": the number is what is asked."""
    before = [token.low for token in passage.tokens[max(0, first - 3) : first]]
    return before[-1:] == ["how"] or before == ["how", "many", "of"]


def _names_no_people(passage: Passage, phrase: Phrase) -> bool:
    """As "no animals were hurt", "no files are missing"; but "no Zambians" may be people."""
    if phrase.noun is not None or phrase.head is None:
        return False
    return phrase.thing or not passage.tokens[phrase.head].capital


def _is_the_other(phrase: Phrase | None) -> bool:
    noun = phrase.noun if phrase is not None else None
    return noun is not None and phrase is not None and noun.singular == "other" and not noun.plural


def _of_two(passage: Passage, find: Find, earlier: Before) -> bool:
    """As "one of the guards died; the other was hurt"; but "one album is out, the other is dead".

    Where the sentence tells of no "one", the sentence before must tell of one or two people.
    """
    phrase = find.victims.phrase
    if phrase is None or phrase.number is not None or phrase.determiner != "the":
        return phrase is not None and phrase.number is not None
    chunks = passage.chunks
    for at in range(find.victims.at - 1, -1, -1):
        one = chunks[at].phrase
        if one is None or one.number is None or one.number.bounds.best != 1:
            continue
        if not one.bare:
            return one.noun is not None
        inner = chunks[at + 2].phrase if chunks[at + 1].low == "of" else None
        return inner is None or inner.noun is not None or inner.bare
    return any(figure.best in (1, 2) for figure in earlier.figures)


def _nth_of(chunks: Sequence[Chunk], find: Find) -> bool:
    """As "he is the sixth reporter killed this year", "became the third nurse to be abducted".

    Or "shot dead a clerk on Monday, the third clerk slain this year".
    """
    before = chunks[find.victims.at - 1] if find.victims.at else None
    told = before is not None and (before.kind == tags.BE or before.low in _BECOMING)
    return (told and find.trigger > find.victims.last) or _is_told_before(chunks, find)


def _is_told_before(chunks: Sequence[Chunk], find: Find) -> bool:
    """As "the third clerk slain", behind a comma: again the one in front of it."""
    at = find.victims.at
    behind = at > 1 and chunks[at - 1].kind == tags.COMMA
    return behind and find.rule == "reduced" and find.trigger > find.victims.last


def _held(passage: Passage, find: Find, earlier: Before) -> bool:
    """Whether somebody who escaped was held: a hostage, a prisoner."""
    if _of_those_held(passage, find, earlier):
        return True
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
    noun = noun_told(passage.chunks, find.victims)
    return noun in _HELD or not _HOLDERS.isdisjoint(after)


def _of_those_held(passage: Passage, find: Find, earlier: Before) -> bool:
    """As "Gunmen seized 16 women. Five have escaped", where no noun says who they are."""
    phrase = find.victims.phrase
    if phrase is None or not phrase.bare or phrase.number is None:
        return False
    last = passage.chunks[find.victims.last].low
    if find.victims.last > find.victims.at and last != "them":
        return False
    size = phrase.number.bounds.best
    return size is not None and any(
        figure.outcome in ("kidnapped", "captured")
        and not figure.flags
        and (figure.best or figure.low or 0) >= size
        for figure in earlier.figures
    )


_COUNTS = ("number", "toll", "death-toll")


def _number_of(chunks: Sequence[Chunk], at: int) -> bool:
    """As "the number of reporters killed", "the toll of them", say nothing of how many."""
    if at > 3 and chunks[at - 1].kind == tags.CONJUNCTION and chunks[at - 2].phrase:
        at -= 2
    if at < 2 or chunks[at - 1].low != "of" or chunks[at - 2].low not in _COUNTS:
        return False
    own = chunks[at].phrase
    if chunks[at - 2].low != "number" and (own is None or own.number is not None):
        # But "a toll of 12 killed".
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
