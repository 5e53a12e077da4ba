"""Whose people are told of by the side they are of: "its members", "a toll for his contingent".

Also soldiers "from the UN mission", who are no soldiers of the country.
"""

from collections.abc import Sequence

from recount.extract.find import Find
from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passage, Passages
from recount.extract.sentences.phrases import Chunk
from recount.extract.speakers.saying import BODIES
from recount.extract.speakers.speech import speech_of
from recount.extract.victims.bodies import (
    ABROAD,
    ARMED_BODIES,
    FIGHTING,
    FORCES,
    MISSIONS,
    group_at,
    side_in,
    subjects_before,
)
from recount.extract.victims.groups import group_of
from recount.extract.victims.led_by import WHOSE, beside_own, led_by
from recount.extract.victims.phrase import Victims, left_of
from recount.extract.words import word_set
from recount.extract.words.people import MODIFIERS
from recount.extract.words.speech import SAID

POINTING = word_set("former latter")
_AT_WAR = ("fought", "battled", "attacked", "ambushed")
_TOLLS = word_set("toll figure figures losses casualties casualty-toll death-toll")
_FOR = ("for", "among")
_OWN = ("its", "their")
_COUNTING = word_set("had counted suffered was were")
_MEMBERS = word_set("member personnel man people soldier troop officer serviceman other")
_AT_SERVICE = MISSIONS | word_set("un u.n. nations unifil monusco minusma amisom minusca unmiss")
_SERVING = ("from", "with", "in", "of", "serving")
_SOLDIERS = ("military", "police", "security_forces", "persons")
_REACH, _ASIDE = 4, 6
_CALLED = 14
_GROUPS_IN_ARMS = word_set("armed rebel militant insurgent separatist jihadist guerrilla")
_SUFFERED = word_set("suffered suffering sustained sustaining incurred")
_LISTING = (tags.OUTCOME, tags.STATE, tags.CONJUNCTION, tags.COMMA, tags.ADVERB)


def of_a_side(seen: Passages, passage: Passage, find: Find, group: str) -> str:
    """The group of the victims by the side that they are told to be of, "" where none is told."""
    victims, chunks = find.victims, passage.chunks
    phrase = victims.phrase
    if group not in _SOLDIERS or phrase is None:
        return ""
    if phrase.bare and victims.last == victims.at:
        told = not passage.words.isdisjoint(_TOLLS)
        ours = _of_ours(passage, victims) if "among" in passage.words else ""
        return ours or (_of_the_toll(passage, victims) if told else "")
    if phrase.noun is not None and group != "persons" and _of_a_mission(passage, victims.last):
        return "international_forces"
    if beside := beside_own(passage, victims):
        return beside
    inner = chunks[victims.last].phrase
    if inner is None or inner.noun is None or inner.noun.singular not in _MEMBERS:
        return ""
    if inner.determiner in ("his", "her") and group == "persons" and victims.last > victims.at:
        return led_by(passage, victims.at)
    if inner.determiner not in _OWN:
        return ""
    side = side_in(passage.tokens[: passage.chunks[victims.at].first])
    if not side and passage.number and inner.determiner == "its":
        side = _side_of_subject(seen.passage(passage.number - 1))
    if side in ("military", "police") and group == "security_forces":
        # As "the army says that one of its officers was killed".
        return side
    return side if side == "international_forces" or group == "persons" else ""


def _of_ours(passage: Passage, victims: Victims) -> str:
    """As "Among our troops there were two dead and seven wounded"."""
    chunks = passage.chunks
    for at in range(min(victims.at, len(chunks)) - 1):
        whose = chunks[at + 1].phrase
        if chunks[at].low != "among" or whose is None or whose.determiner not in WHOSE:
            continue
        after = [chunk.low for chunk in chunks[at + 2 : at + 5]]
        counted = "there" in after or not _COUNTING.isdisjoint(after)
        group = group_of(passage.tokens, chunks, Victims(at + 1, at + 1, whose))
        return group if counted and group in FIGHTING else ""
    return ""


def of_the_claimant(passage: Passage, victims: Victims) -> str:
    """As "Islamic Jihad claimed two of the dead as its members": fighters of whoever is a name.

    But of "the union mourned two of the dead as its members" nothing tells the group.
    """
    whose = passage.chunks[victims.last].phrase
    if (
        whose is None
        or whose.determiner not in _OWN
        or passage.chunks[victims.last - 1].low != "as"
    ):
        return ""
    subjects = subjects_before(passage.chunks, victims.at)
    phrase = next((passage.chunks[at].phrase for at in subjects), None)
    if phrase is None or phrase.noun is not None or phrase.thing:
        return ""
    named = all(passage.tokens[i].capital for i in range(phrase.first, phrase.last + 1))
    body = passage.tokens[phrase.last].low in BODIES
    return "armed_group" if named and not body and not phrase.determiner else ""


def of_their_own(seen: Passages, passage: Passage, find: Find) -> str:
    """The group of "two of their own were killed": that of who did what is told before, or ""."""
    chunks, last = passage.chunks, find.victims.last
    whose = chunks[last].phrase
    own = whose is not None and whose.determiner in _OWN and chunks[last - 1].low == "of"
    own = own and passage.tokens[whose.first + 1].low == "own" if whose is not None else False
    if own and whose is not None and whose.noun and whose.noun.singular not in _MEMBERS:
        return ""
    if not own and (chunks[last].low != "own" or chunks[last - 1].low != "of"):
        return ""
    for at in subjects_before(chunks, find.victims.at):
        before = chunks[at - 1] if at else None
        # As the outpost of "overran an outpost, taking 22 men"; but "said police had shot".
        done = before is not None and before.kind == tags.VERB and before.low not in SAID
        if chunks[at].phrase and not done:
            return group_at(passage, at)
    before_it = seen.passage(passage.number - 1) if passage.number else None
    if before_it is None or before_it.sentence.paragraph != passage.sentence.paragraph:
        return ""
    first = next((i for i, c in enumerate(before_it.chunks[:_REACH]) if c.phrase), -1)
    if _is_armed_group(before_it):
        return "armed_group"
    return _side_of_subject(before_it) or (group_at(before_it, first) if first >= 0 else "")


def of_the_former(seen: Passages, passage: Passage, find: Find) -> str | None:
    """The group of "nine of the former", "the latter lost six": of the two joined before them.

    None where the victims are not told of so.
    """
    chunks, at = passage.chunks, find.victims.at
    near = [find.victims.last, at - 1]
    near += [left_of(chunks, find.trigger - 1)] if find.rule == "lost" else []
    that = next((i for i in near if i >= 0 and _points(chunks, i)), None)
    if that is None:
        return None
    before = seen.passage(passage.number - 1) if passage.number else None
    for told, end in ((passage, that), (before, len(before.chunks) if before else 0)):
        pair = _two_joined(told.chunks, end) if told else None
        if told and pair:
            return group_at(told, pair[chunks[that].low == "latter"]) or "persons"
    return None


def _points(chunks: Sequence[Chunk], at: int) -> bool:
    phrase = chunks[at].phrase
    alone = phrase is not None and phrase.determiner == "the" and phrase.last == phrase.first + 1
    return alone and chunks[at].low in POINTING


def _two_joined(chunks: Sequence[Chunk], end: int) -> tuple[int, int] | None:
    """The two of "the army and the rebels", "soldiers fought rebels", nearest before `end`."""
    for k in range(end - 2, 0, -1):
        one, other = chunks[k - 1].phrase, chunks[k + 1].phrase
        joint = chunks[k].kind == tags.CONJUNCTION or chunks[k].low in _AT_WAR
        pair = joint and one is not None and other is not None
        if pair and not _points(chunks, k + 1) and _are_a_side(chunks, k - 1, k + 1):
            return k - 1, k + 1
    return None


def _are_a_side(chunks: Sequence[Chunk], *pair: int) -> bool:
    """Whether each is people or a body, as "the army", and not "in the town and the hills"."""
    return all(
        chunks[at].low in MODIFIERS or (phrase is not None and phrase.noun is not None)
        for at in pair
        for phrase in (chunks[at].phrase,)
    )


def _is_armed_group(before: Passage) -> bool:
    """As "The National Army, the armed group behind the kidnapping, said": by what it is called."""
    lows = [token.low for token in before.tokens[:_CALLED]]
    comma = lows.index(",") if "," in lows else len(lows)
    near = lows[comma + 1 : comma + _REACH]
    called = near[-2:] if near[:1] != ["the"] else near[1:3]
    return "group" in called and not _GROUPS_IN_ARMS.isdisjoint(called)


def suffering(chunks: Sequence[Chunk], find: Find) -> int:
    """The verb of "the army suffered two dead and five wounded", -1 where there is none."""
    at = _before_list(chunks, find)
    return at if at > 0 and chunks[at].low in _SUFFERED else -1


def _before_list(chunks: Sequence[Chunk], find: Find) -> int:
    """The chunk before the list of "... two dead and five wounded", -1 where there is none."""
    at = find.victims.at - 1 if find.rule in ("state", "reduced") else -1
    while at > 0:
        phrase = chunks[at].phrase
        if chunks[at].kind not in _LISTING and (phrase is None or not phrase.bare):
            break
        at -= 1
    return at if find.victims.phrase is not None and find.victims.phrase.bare else -1


def of_their_losses(seen: Passages, passage: Passage, find: Find) -> str:
    """The group of "the army's own losses, he said, were four dead and 11 wounded", or ""."""
    chunks, at = passage.chunks, _before_list(passage.chunks, find)
    if at < 1 or chunks[at].kind != tags.BE:
        return ""
    at -= 1
    if chunks[at].kind == tags.COMMA:
        # As ", he said,".
        opens = (j for j in range(at - 1, max(0, at - _ASIDE), -1) if chunks[j].kind == tags.COMMA)
        said = next(opens, 0)
        told = any(chunk.low in SAID for chunk in chunks[said:at])
        at = said - 1 if said and told else at
    while at > 0 and chunks[at].kind in (tags.TIME, tags.PREPOSITION, tags.NUMBER):
        at -= 1
    phrase = chunks[at].phrase
    if chunks[at].low != "losses" or phrase is None:
        return ""
    side = side_in(passage.tokens[phrase.first : phrase.last + 1])
    if side or phrase.determiner not in _OWN:
        return side
    whose = next((j for j in subjects_before(chunks, at) if chunks[j].phrase), -1)
    if whose >= 0:
        group = group_at(passage, whose)
        return group if group in FIGHTING else ""
    return _side_of_subject(seen.passage(passage.number - 1)) if passage.number else ""


def _is_side(chunks: Sequence[Chunk], at: int, verb: int) -> bool:
    """As "the army suffered"; not "the town of Harm", "the army hospital", "the rebels' men"."""
    phrase = chunks[at].phrase if at >= 0 else None
    before = left_of(chunks, verb - 1)
    while before > at and chunks[before].kind == tags.HAVE:
        before -= 1
    if phrase is None or before != at:
        return False
    body = any(chunks[at].low in named for _, named in ARMED_BODIES) or chunks[at].low in FORCES
    noun = phrase.noun
    return body or (noun is not None and noun.group in FIGHTING and noun.plural)


def of_the_loser(seen: Passages, passage: Passage, find: Find, verb: int) -> str:
    """The group of whom "the army killed six rebels and lost two" says that it lost, or "".

    `verb` is the chunk of "lost", "suffered".
    """
    chunks, victims = passage.chunks, find.victims
    told = [phrase for phrase in (victims.phrase, chunks[victims.last].phrase) if phrase]
    if not told or any(phrase.noun and phrase.noun.group != "persons" for phrase in told):
        return ""
    beside = left_of(chunks, victims.at - 1)
    if beside > verb and chunks[beside].phrase and find.rule == "lost":
        # As "the rebels lost 30 and the army nine", which says of whom.
        return ""
    at = -1
    for at in subjects_before(chunks, verb):
        if chunks[at].phrase:
            break
    if find.rule != "lost" and not _is_side(chunks, at, verb):
        return ""
    phrase = chunks[at].phrase if at >= 0 else None
    if phrase is None:
        if at >= 0 and chunks[at].low == "we":
            return _side_of_speaker(passage, verb)
        # As "The army killed six. It lost two".
        pronoun = at >= 0 and passage.number > 0
        return _side_of_subject(seen.passage(passage.number - 1)) if pronoun else ""
    side = side_in(passage.tokens[phrase.first : phrase.last + 1])
    group = side or group_of(passage.tokens, chunks, Victims(at, at, phrase))
    return group if group in FIGHTING else ""


def _side_of_speaker(passage: Passage, verb: int) -> str:
    """As the army of "'We lost three men', the army spokesman said"."""
    speech = speech_of(passage.speeches, verb)
    if speech is None or passage.chunks[speech.first].phrase is None:
        return ""
    group = group_at(passage, speech.first)
    return group if group in FIGHTING else ""


def _side_of_subject(before: Passage) -> str:
    """The side that the sentence before begins with, as "The army" or "The force" of the UN."""
    subject = next((chunk for chunk in before.chunks[:_REACH] if chunk.phrase), None)
    if subject is None:
        return ""
    if subject.low in FORCES and any(word.split("'")[0] in ABROAD for word in before.words):
        return "international_forces"
    return side_in(before.tokens[: subject.last + 1])


def _of_the_toll(passage: Passage, victims: Victims) -> str:
    """As "gave a toll for his own contingent: five dead"; "persons" if nothing tells the group."""
    chunks = passage.chunks
    for at in range(min(victims.at, len(chunks) - 2)):
        if chunks[at].low not in _TOLLS or chunks[at + 1].low not in _FOR:
            continue
        whose = chunks[at + 2].phrase
        if whose is not None and at + 2 < victims.at:
            words = passage.tokens[whose.first : whose.last + 1]
            told = group_of(passage.tokens, chunks, Victims(at + 2, at + 2, whose))
            return side_in(words) if told == "persons" else told
    return ""


def _of_a_mission(passage: Passage, at: int) -> bool:
    """As "two soldiers from the same mission", "three policemen with the U.N. force"."""
    near = passage.chunks[at + 1 : at + _REACH]
    if not near or near[0].low not in _SERVING:
        return False
    inner = next((chunk for chunk in near if chunk.phrase is not None), None)
    serving = near[0].low == "serving"
    # As "serving with the United Nations"; but "soldiers in Lebanon".
    named = _AT_SERVICE if serving else MISSIONS
    if inner is not None and inner.low in FORCES:
        words = {token.low for token in passage.tokens[inner.first : inner.last + 1]}
        return inner.low in MISSIONS or not words.isdisjoint(ABROAD)
    return inner is not None and inner.low in named and inner.kind != tags.VERB
