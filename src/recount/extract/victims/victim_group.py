"""The victim group of a find, and what it tells of the attackers, from all that may tell it."""

from dataclasses import replace

from recount.extract.earlier.carried import Before
from recount.extract.find import Find
from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passage, Passages
from recount.extract.sentences.phrases import Phrase
from recount.extract.victims import of_the_other_side
from recount.extract.victims.bodies import FIGHTING, group_at, subjects_before
from recount.extract.victims.described_as import (
    all_such,
    among_such,
    are_others,
    believed_to_be,
    beside_others,
    beside_peacekeepers,
    described_after,
    of_such,
)
from recount.extract.victims.groups import group_of, inherited_from
from recount.extract.victims.led_by import beside_own
from recount.extract.victims.of_whom import (
    as_many_before,
    beside_counted,
    of_the_attackers,
)
from recount.extract.victims.oneself import group_of_oneself, of_a_force
from recount.extract.victims.perpetrators import scope_of
from recount.extract.victims.phrase import Victims, noun_told
from recount.extract.victims.referred import may_refer, referred_to
from recount.extract.victims.setting import by_setting
from recount.extract.victims.sides import (
    POINTING,
    of_the_claimant,
    of_the_former,
    of_the_loser,
    of_their_losses,
    of_their_own,
    suffering,
)
from recount.extract.victims.the_ambushed import ambushed_before
from recount.extract.victims.together import common_group

_ONESELF = ("himself", "herself", "themselves")
_OF_THE_STATE = ("military", "police", "security_forces", "other_security")
_BESIDE = 2
_OF_ANYBODY = ("toll", "labelled", "act-counted")
"""Rules whose bare number is of all that is told of, not of those named before it."""


def of(seen: Passages, passage: Passage, find: Find, earlier: Before) -> tuple[str, str]:
    """The key of the victim group, and that of the perpetrators."""
    tokens, chunks, victims = passage.tokens, passage.chunks, find.victims
    oneself = victims.pronoun in ("himself", "herself")
    # But "who was herself badly hurt".
    oneself = oneself and chunks[victims.at - 1].kind not in (tags.BE, tags.HAVE)
    if oneself and (own := group_of_oneself(passage, find)) != "armed_group":
        return own, scope_of(passage, find, own, "")
    if oneself and (force := of_a_force(passage, find)):
        return force, "only"
    if oneself or _blew_up(seen, passage, find):
        return "armed_group", scope_of(passage, find, "armed_group", "attacker")
    if find.outcome == "surrendered" and _laid_down_arms(seen, passage, find):
        return "armed_group", scope_of(passage, find, "armed_group", "")
    if not POINTING.isdisjoint(passage.words):
        side = of_the_former(seen, passage, find)
        if side is not None:
            return side, scope_of(passage, find, side, "")
    verb = find.trigger if find.rule == "lost" else suffering(chunks, find)
    if verb >= 0 and (side := of_the_loser(seen, passage, find, verb)):
        return side, scope_of(passage, find, side, "")
    if "losses" in passage.words and (side := of_their_losses(seen, passage, find)):
        return side, scope_of(passage, find, side, "")
    if "own" in passage.words and (side := of_their_own(seen, passage, find)):
        return side, scope_of(passage, find, side, "")
    who, bare = victims, _is_bare(victims.phrase)
    # But "the army has acknowledged 41", of those told of.
    told_of = bare and (find.rule not in _OF_ANYBODY or find.trigger == victims.at)
    # Nor are "the 20" of "four soldiers were among the 20 dead" soldiers.
    told_of = told_of and not (victims.at and chunks[victims.at - 1].low in ("among", "for"))
    if told_of and not of_such(chunks, victims):
        told = of_the_attackers(chunks, find) or as_many_before(chunks, victims)
        told = told or beside_counted(chunks, find)
        told = told or ambushed_before(chunks, victims)
        told = told or inherited_from(chunks, victims, find.trigger)
        if told and (_harm_their_own(passage, find, told) or _of_two_groups(passage, find, told)):
            told = None
        who = victims if told is None or are_others(chunks, victims, told) else told
    if find.beside and who is victims and who.phrase and who.phrase.noun:
        # As the Israelis alone of "three Israelis and Palestinian gunmen".
        who = replace(victims, last=max(victims.at, find.beside[0] - 2))
    who = believed_to_be(chunks, who) or who
    group, attacked = group_of(tokens, chunks, described_after(passage, who) or who), ""
    if who.at == victims.at and (bare or may_refer(victims.phrase, group)):
        group, attacked = referred_to(seen, passage, find, group, earlier)
    if not of_the_other_side.WORDS.isdisjoint(passage.words):
        group = of_the_other_side.on_the_other_side(passage, find, group)
    if group == "persons":
        group = _told_elsewhere(passage, find, who) or group
    inner = chunks[who.last].phrase if bare and who.last > who.at else who.phrase
    group = by_setting(seen, passage, inner, group)
    noun = noun_told(chunks, who)
    if find.beside:
        group, noun = common_group(tokens, chunks, find, group), ""
    return group, "only" if attacked == "only" else scope_of(passage, find, group, noun)


def _harm_their_own(passage: Passage, find: Find, told: Victims) -> bool:
    """As the nine of "the army killed 12 rebels and the rebels killed nine", who are no rebels.

    But troops may free five soldiers, and "kill nine of them" says of whom.
    """
    chunks, at, who = passage.chunks, find.trigger, find.victims
    if who.at < at or told.at > at or who.last > who.at or find.outcome == "freed":
        return False
    group = group_at(passage, told.at)
    if group not in (*FIGHTING, *_OF_THE_STATE):
        return False
    if chunks[at - 1].kind == tags.RELATIVE:
        return told.last + 1 <= at - 1 <= told.last + 2
    doer = next((j for j in subjects_before(chunks, at) if chunks[j].phrase), -1)
    own = group_at(passage, doer) if doer > told.at else ""
    # Nor do police who "arrested nine" arrest the soldiers that gunmen killed.
    return own == group or (own in _OF_THE_STATE and group in _OF_THE_STATE)


def _of_two_groups(passage: Passage, find: Find, told: Victims) -> bool:
    """As "12 soldiers and three clerks were killed and 30 hurt", who may be of both."""
    chunks = passage.chunks
    # But "40 rebels and four soldiers (nine wounded)" tells of the soldiers.
    beside = find.victims.at - told.last <= _BESIDE
    if find.victims.last > find.victims.at or told.last >= find.victims.at or beside:
        return False
    before, after = told.at - 1, told.last + 1
    other = -1
    if before > 0 and chunks[before].kind == tags.CONJUNCTION:
        other = before - 1 - (chunks[before - 1].kind == tags.COMMA)
    elif after + 2 < len(chunks) and chunks[after].kind == tags.CONJUNCTION:
        own_verb = chunks[after + 2].kind in (tags.VERB, tags.OUTCOME, tags.BE, tags.HAVE)
        other = -1 if own_verb else after + 1
    phrase = chunks[other].phrase if other >= 0 else None
    if phrase is None or phrase.noun is None:
        return False
    return group_at(passage, other) != group_at(passage, told.at)


def _told_elsewhere(passage: Passage, find: Find, who: Victims) -> str:
    """The group of people without one by whom they are claimed, among whom, or beside whom."""
    if told := beside_own(passage, who):
        return told
    if "other" in passage.words and (group := beside_others(passage, who)):
        return group
    if "all" in passage.words and _is_bare(find.victims.phrase):
        return all_such(passage.chunks, find)
    if find.rule == "some-of":
        return of_the_claimant(passage, find.victims)
    if find.rule == "listed":
        return among_such(passage.chunks, find)
    return beside_peacekeepers(passage.chunks, find)


def _blew_up(seen: Passages, passage: Passage, find: Find) -> bool:
    """As "a woman blew herself up": words that were read as one, "died"."""
    if (find.rule, find.outcome) != ("happens", "killed"):
        return False
    verb = passage.tokens[passage.chunks[find.trigger].first]
    words = seen.text[verb.start : verb.end].casefold()
    return any(oneself in words for oneself in _ONESELF)


def _laid_down_arms(seen: Passages, passage: Passage, find: Find) -> bool:
    """As "63 members of the front laid down their arms"; a soldier's group is told by "soldier"."""
    verb = passage.tokens[passage.chunks[find.trigger].first]
    words = seen.text[verb.start : verb.end].casefold()
    noun = find.victims.phrase.noun if find.victims.phrase else None
    told = noun is not None and noun.group == "persons"
    return told and any(arms in words for arms in ("arms", "weapons"))


def _is_bare(phrase: Phrase | None) -> bool:
    if phrase is None:
        return False
    # But "three other ranks" are soldiers.
    other = phrase.noun is not None and phrase.noun.singular == "other"
    return phrase.head is None or (other and phrase.noun_at == phrase.head)
