"""Of which group people are whom a phrase only refers back to: "all 27", "one of the two", "he".

What was told of them stands in the figures of the sentences before. A number that was told, a noun
that was told with more ("prison guards", then "guards"), or the outcome ("one of the wounded") says
which figure is meant; "of them" is of the sentence right before.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from recount.extract.earlier.carried import Before, group_before
from recount.extract.figure import Figure
from recount.extract.find import Find
from recount.extract.parts.held import with_those_above
from recount.extract.sentences import tags
from recount.extract.sentences.nouns import noun_of
from recount.extract.sentences.passages import Passage, Passages
from recount.extract.sentences.phrases import Chunk, Phrase
from recount.extract.sentences.rows import is_item
from recount.extract.sentences.verbs import form_of
from recount.extract.victims.described_as import totalled
from recount.extract.victims.groups import group_of
from recount.extract.victims.phrase import Victims
from recount.extract.victims.sides import of_a_side
from recount.extract.words import word_set

_ALL_OF = ("all", "both", "the", "these", "those")
_THEM = ("them", "these", "those", "whom")
_FALLEN = {
    "dead": "killed", "killed": "killed", "deceased": "killed", "slain": "killed",
    "wounded": "wounded", "injured": "wounded", "missing": "missing", "kidnapped": "kidnapped",
    "abducted": "kidnapped", "hostages": "kidnapped", "captives": "kidnapped",
}  # fmt: skip
_FIGHTING = word_set("stormed attacked raided ambushed assaulted besieged overran mounted")
_TAKING_PART = word_set("took taken carried carry")
_IN_IT = word_set("attack assault raid ambush shooting siege")
_RAISING = word_set("bringing brings brought raising raises raised taking takes pushing")
_TWO, _FEWEST = 2, 4
_REST = ("other", "remaining", "rest")
_TOLLS = ("toll", "labelled", "act-counted", "counted-noun", "some-of", "lost")
_SINGULAR = word_set("he she him her")
_ATTACKERS = word_set("attacker assailant bomber gunman shooter suspect hijacker kidnapper")
_OF_MANY_KINDS = word_set("guard officer volunteer agent personnel recruit trooper conscript")
"""Nouns of which a word before them tells the group: prison guards, police officers."""


_LEADING = ("commander", "leader", "operative")
_OTHERS = ("other", "rest")
_POINTING = _OF_MANY_KINDS | {*_OTHERS, *_LEADING}
_RANKS = ("military", "police", "other_security", "national_guard")
_ABROAD = ("military", "police", "security_forces")


class Told(NamedTuple):
    """The group of people told of before, and whether they attacked ("" where that is not told)."""

    group: str
    perpetrators: str = ""


def may_refer(own: Phrase | None, group: str) -> bool:
    """Whether victims of this phrase may be told of before: "he", "the rest", soldiers."""
    if own is None or group in _ABROAD:
        return True
    return own.noun is not None and own.noun.singular in _POINTING


def referred_to(seen: Passages, passage: Passage, find: Find, group: str, earlier: Before) -> Told:
    """The group of the find's victims where that is told before, else `group`."""
    own = find.victims.phrase
    if own is None and find.victims.pronoun == "both":
        return _latest(f for f in earlier.recent if f.best == _TWO) or Told(group)
    if own is None:
        return _he(seen, passage, find, earlier) or Told(group)
    side = of_a_side(seen, passage, find, group)
    if side:
        return Told(side)
    if group == "persons" and (own.bare or (own.noun and own.noun.singular in _OTHERS)):
        told = _counted_before(seen, passage, find, own, earlier)
        if told:
            return told
    leads = own.noun is not None and own.noun.singular in _LEADING
    if group == "persons" and earlier.group and find.rule == "listed" and leads:
        # As "killed 12 militants. A commander was among the dead".
        return Told(earlier.group, earlier.perpetrators)
    inner = passage.chunks[find.victims.last].phrase if own.bare else own
    if inner is not None and inner.noun and inner.noun.singular in _OF_MANY_KINDS:
        # As "two of the guards".
        return Told(_of_the_same_noun(seen, passage, inner, group, earlier))
    return Told(group)


def _counted_before(
    seen: Passages, passage: Passage, find: Find, own: Phrase, earlier: Before
) -> Told | None:
    """Whom a number without a noun, or "others", is of."""
    who = find.victims
    if find.rule == "toll" and find.trigger != who.at:
        before = passage.chunks[max(0, find.trigger - 1)].low
        return _toll_raised(find, own, earlier) if before in _RAISING else None
    if who.last > who.at:
        return _of_those(passage, find, own, earlier) if find.whole is None else None
    if (find.rule in _TOLLS and find.trigger != who.at) or totalled(passage.chunks, who):
        return None
    if own.bare and own.determiner in _ALL_OF and own.number and not _is_rest(passage, own):
        return _as_many(own, earlier.recent)
    if earlier.group and _is_rest(passage, own):
        return Told(earlier.group, earlier.perpetrators)
    if is_item(seen.text, passage.sentence.start):
        # As "- 3 arrested" below "- 2 soldiers killed".
        return None
    if earlier.group and not _more_than_attacked(own, earlier) and not _freed(find, own, earlier):
        group = group_before(earlier, passage, own)
        return Told(group, earlier.perpetrators) if group else None
    return _attackers_before(seen, passage, own) if not earlier.figures else None


def _more_than_attacked(own: Phrase, earlier: Before) -> bool:
    """As the 82 of "All four attackers are dead. He carried 82 wounded", who attacked nobody."""
    most = max((f.best or f.low or 0 for f in earlier.figures if not f.flags), default=0)
    best = own.number.bounds.best if own.number else None
    return earlier.perpetrators == "only" and best is not None and best > most


def _freed(find: Find, own: Phrase, earlier: Before) -> bool:
    """As "Troops freed 12 pupils. They killed four", who are none of the pupils."""
    harmed = find.rule == "active" and find.outcome in ("killed", "wounded", "captured")
    told = (figure.outcome for figure in earlier.figures if not figure.flags)
    return harmed and own.bare and all(outcome == "freed" for outcome in told)


def _is_rest(passage: Passage, own: Phrase) -> bool:
    """As "the other three", "the remaining 12", "the fourth"."""
    words = (token.low for token in passage.tokens[own.first : own.last + 1])
    more = own.number is not None and own.number.more
    return own.determiner == "the" and (more or any(word in _REST for word in words))


def _of_those(passage: Passage, find: Find, own: Phrase, earlier: Before) -> Told | None:
    """As "eight of them", "one of the two", "three of the wounded"."""
    of = passage.chunks[find.victims.last]
    if not own.bare:
        return None
    those = of.phrase is not None and of.phrase.determiner == "those" and of.phrase.noun is None
    if of.low in _THEM or those:
        return Told(earlier.group, earlier.perpetrators) if earlier.group else None
    inner = of.phrase
    if inner is not None and inner.bare and inner.determiner in _ALL_OF:
        return _as_many(inner, earlier.recent)
    if of.low in _FALLEN:
        return _of_one_group([f for f in earlier.recent if f.outcome == _FALLEN[of.low]])
    return None


def _he(seen: Passages, passage: Passage, find: Find, earlier: Before) -> Told | None:
    """As "gunmen shot the mayor. He died in hospital": the one person told of right before."""
    if find.victims.pronoun in _SINGULAR and _did_it(passage, find):
        return Told("armed_group", "only")
    ones = [f for f in earlier.figures if f.best == 1 and not f.flags]
    if find.victims.pronoun not in _SINGULAR or len(ones) != 1 or ones[0].group == "persons":
        return None
    before = seen.passage(passage.number - 1)
    phrases = (chunk.phrase for chunk in before.chunks)
    if any(p and p.noun and not p.plural and p.noun.singular in _ATTACKERS for p in phrases):
        # As "the gunman hurt a guard. Police shot him dead".
        return None
    return Told(ones[0].group, ones[0].perpetrators)


def _did_it(passage: Passage, find: Find) -> bool:
    """As "a man opened fire, killing four people before he was shot dead": he who killed them."""
    chunks, at = passage.chunks, find.victims.at
    if at < _FEWEST or chunks[at - 1].low not in ("before", "until"):
        return False
    for j in range(at - 2, 0, -1):
        if chunks[j].kind in (tags.STOP, tags.SUBORDINATOR, tags.RELATIVE):
            return False
        harmed = chunks[j + 1].phrase
        form = form_of(chunks[j].low) if chunks[j].kind == tags.OUTCOME else None
        if (
            form is not None
            and form.outcome in ("killed", "wounded")
            and chunks[j - 1].kind != tags.BE
        ):
            # But "killed a guard before he was ..." may be of the guard.
            if not _one_did(chunks, j):
                return False
            several = harmed is not None and harmed.plural is not False and bool(harmed.number)
            return form.transitive and several
    return False


def _one_did(chunks: Sequence[Chunk], verb: int) -> bool:
    """Whether one man is the subject: of "killed", or of the clause that "killing" goes on from."""
    j = verb
    if chunks[verb].low.endswith("ing"):
        finite = (k for k in range(verb - 1, 0, -1)
                  if chunks[k].kind == tags.VERB and chunks[k - 1].phrase)  # fmt: skip
        j = next(finite, 0)
    while j > 0 and chunks[j - 1].kind in (tags.ADVERB, tags.HAVE):
        j -= 1
    who = chunks[j - 1].phrase if j > 0 else None
    own = j == 1 or chunks[j - 2].kind in (tags.COMMA, tags.STOP, tags.CONJUNCTION, tags.TIME)
    # But "a boy saw gunmen kill four".
    state = who is not None and who.noun is not None and who.noun.group in _ABROAD
    return own and who is not None and who.plural is not True and not state


def _as_many(phrase: Phrase, recent: Sequence[Figure]) -> Told | None:
    """As "27 villagers were seized. All 27 came free": the last of whom as many were told."""
    best = phrase.number.bounds.best if phrase.number else None
    return _latest(f for f in recent if best is not None and f.best == best)


def _latest(figures: Iterable[Figure]) -> Told | None:
    last = None
    for figure in figures:
        last = figure
    return None if last is None else Told(last.group, last.perpetrators)


def _of_one_group(figures: Sequence[Figure]) -> Told | None:
    """The group of all whom the figures count, where it is one."""
    groups = {figure.group for figure in figures if figure.part_of is None}
    attacked = {figure.perpetrators for figure in figures if figure.part_of is None}
    if len(groups) != 1:
        return None
    return Told(groups.pop(), attacked.pop() if len(attacked) == 1 else "")


def _toll_raised(find: Find, own: Phrase, earlier: Before) -> Told | None:
    """As "13 officers were killed. One more died, bringing the toll to 14": officers too."""
    best = own.number.bounds.best if own.number else None
    before = [f for f in earlier.recent if f.outcome == find.outcome]
    most = max((f.best or f.low or 0 for f in before), default=0)
    raised = best is not None and most < best <= 2 * most
    return _of_one_group(before) if raised else None


def _attackers_before(seen: Passages, passage: Passage, own: Phrase) -> Told | None:
    """As "Ten men took part in the assault. Nine were killed": those who attacked."""
    if not passage.number or not own.bare or own.number is None or own.number.more:
        return None
    before = seen.passage(passage.number - 1)
    if before.sentence.paragraph != passage.sentence.paragraph:
        return None
    for at, chunk in enumerate(before.chunks[:-3]):
        counted = chunk.phrase.number if chunk.phrase and chunk.phrase.noun else None
        most, best = counted.bounds.best if counted else None, own.number.bounds.best
        if most is None or best is None or best > most:
            continue
        verb = before.chunks[at + 1].low
        near = [piece.low for piece in before.chunks[at + 2 : at + 6]]
        if verb in _FIGHTING or (verb in _TAKING_PART and not _IN_IT.isdisjoint(near)):
            return Told("armed_group", "only")
    return None


def _of_the_same_noun(
    seen: Passages, passage: Passage, own: Phrase, group: str, earlier: Before
) -> str:
    """As "eight prison guards died. Another 14 guards were hurt": of the group told with more."""
    if (
        own.noun is not None
        and own.noun.singular == "officer"
        and (told := _of_the_ranks_before(passage, own))
    ):
        return told
    begins = own.number.after if own.number else own.first + (own.determiner != "")
    if own.noun is None or own.noun_at != own.head or own.noun_at > begins:
        return group
    for figure in reversed(earlier.recent):
        last = noun_of(figure.victims.rpartition(" ")[2].lower())
        if last is not None and last.singular == own.noun.singular:
            return figure.group if _tells_more(figure.group, group) else group
    if own.determiner in ("the", "those", "both", "all") and passage.number:
        return _mentioned(seen.passage(passage.number - 1), own, group)
    return group


def _of_the_ranks_before(passage: Passage, own: Phrase) -> str:
    """As "a police sergeant was shot dead and another officer wounded": of the police, too."""
    words = {token.low for token in passage.tokens[own.first : own.noun_at]}
    if words.isdisjoint(("another", "other", "fellow")):
        return ""
    for at in range(len(passage.chunks) - 1, -1, -1):
        phrase = passage.chunks[at].phrase
        if phrase is None or phrase.noun is None or phrase.last >= own.first:
            continue
        group = group_of(passage.tokens, passage.chunks, Victims(at, at, phrase))
        if group in _RANKS:
            return group
    return ""


def _mentioned(before: Passage, own: Phrase, group: str) -> str:
    """As "manned by pro-government volunteers", of "the volunteers" in the next sentence."""
    for at, chunk in enumerate(before.chunks):
        phrase = chunk.phrase
        same = phrase and phrase.noun and own.noun and phrase.noun.singular == own.noun.singular
        if same and phrase and phrase.noun_at == phrase.head:
            found = group_of(before.tokens, before.chunks, Victims(at, at, phrase))
            return found if _tells_more(found, group) else group
    return group


def _tells_more(found: str, group: str) -> bool:
    """Whether a group is within another; volunteers, who are civilians, may be of any."""
    return found != group and (group in with_those_above(found) or group == "civilians")
