"""Whether it is told how those fare who were shot: then that is counted, and no `casualties`.

Where fewer of them are told dead, and of the others nothing, those shot stay: "Gunmen shot three
farmers, killing two", "Three farmers were shot. Two of them died".

Those of whom it is told that they are in hospital may have been told of as wounded, too.
"""

from collections.abc import Sequence

from recount.extract.earlier.carried import Before
from recount.extract.figure import Figure
from recount.extract.find import Find
from recount.extract.rules import harm, rules_for, shot
from recount.extract.sentences.passages import Passage, Passages
from recount.extract.sentences.phrases import Chunk
from recount.extract.words import word_set

_HARM = ("killed", "wounded", "casualties")
_HURT = ("wounded", "casualties")
_FATE = word_set("""
    dead died dies die dying killed killing killings fatal fatally wounded injured hurt injury
    injuries wound wounds survived survive survivor survivors body bodies death deaths succumbed
    perished murder murdered murders condition recovering mortuary morgue corpse corpses victim
    victims in-critical-condition unharmed unhurt fatalities fatality casualties
""")
TELLING = shot.WORDS | harm.IN_CARE
"""In a sentence without any of these words nobody is told shot, or in care."""
_MARKS = tuple("\"'“”‘’")
_MORE = word_set("other others another more further additional")
_ALL_TOLD = word_set("other others rest remaining survivors second third fourth fifth")
_THEMSELVES = word_set("himself herself themselves itself")


def without_told(
    seen: Passages, passage: Passage, finds: Sequence[Find], earlier: Before
) -> list[Find]:
    """The finds, without those shot, or in hospital, of whom the text tells more than that."""
    others = [find for find in finds if find.rule != "shot" and find.outcome in _HARM]
    finds = [find for find in finds if not _in_care_again(passage, find, others, earlier)]
    return [
        find
        for find in finds
        if find.rule != "shot"
        or not (
            any(_may_be_theirs(passage, find, other) for other in others)
            or _others_told(passage, find, others)
            or _is_quoted(seen.text, passage, find)
            or _told_before(passage, find, earlier)
            or _told_after(seen, passage, find)
        )
    ]


def _in_care_again(passage: Passage, find: Find, others: Sequence[Find], earlier: Before) -> bool:
    """As "The blast injured 20. Fourteen were rushed to hospital", who are of the 20."""
    if find.rule != "harm" or passage.chunks[find.trigger].low not in harm.IN_CARE:
        return False
    if any(other is not find and other.outcome in _HURT for other in others):
        return not _is_more(passage, find)
    return _told_before(passage, find, earlier, _HURT)


def _is_quoted(text: str, passage: Passage, shot: Find) -> bool:
    """As two officers who "were 'shot' by a special unit" in an exercise."""
    token = passage.tokens[passage.chunks[shot.trigger].last]
    before, after = text[token.start - 1 : token.start], text[token.end : token.end + 1]
    return before in _MARKS and after in _MARKS


def _number(find: Find) -> int:
    """How many the find's words count, 1 of "a clerk", 0 where they do not."""
    phrase = find.victims.phrase
    if phrase is None:
        return 1 if find.victims.pronoun else 0
    if phrase.number is not None:
        bounds = phrase.number.bounds
        return bounds.best or bounds.high or bounds.low or 0
    return 1 if phrase.plural is False and phrase.determiner in ("a", "an") else 0


def _is_more(passage: Passage, find: Find) -> bool:
    """As "one guard was killed and two others were shot"."""
    phrase = find.victims.phrase
    if phrase is None:
        return False
    words = {token.low for token in passage.tokens[phrase.first : phrase.last + 1]}
    return not words.isdisjoint(_MORE)


def _may_be_theirs(passage: Passage, shot: Find, other: Find) -> bool:
    """Whether another outcome of the sentence may be that of those shot, or of some of them."""
    if other.victims.at == shot.victims.at:
        return True
    if passage.chunks[other.victims.at].low in _THEMSELVES:
        # As "shot 20 people before killing himself".
        return False
    if other.trigger < shot.first:
        return not (_is_more(passage, shot) or _attacked(other, shot))
    if _is_share(passage.chunks, other, shot):
        return False
    return not _is_more(passage, other) and _number(other) <= _number(shot)


def _is_share(chunks: Sequence[Chunk], dead: Find, shot: Find) -> bool:
    """As "four people were shot, two fatally", "shot four clerks, killing one": fewer, and dead."""
    phrase, at = dead.victims.phrase, dead.victims.at
    bare = phrase is not None and phrase.bare and phrase.number is not None
    # As "three people were shot, including a boy who died".
    bare = bare or (at > 0 and chunks[at - 1].low == "including")
    return dead.outcome == "killed" and bare and 0 < _number(dead) < _number(shot)


def _attacked(dead: Find, shot: Find) -> bool:
    """As "police killed a gunman who had shot four people", "the attacker after he shot four"."""
    attacker = dead.victims.phrase.noun if dead.victims.phrase else None
    own = shot.victims.phrase.noun if shot.victims.phrase else None
    armed = attacker is not None and not attacker.plural and attacker.group == "armed_group"
    return armed and (own is None or own.group != "armed_group") and _number(shot) > 1


def _others_told(passage: Passage, shot: Find, others: Sequence[Find]) -> bool:
    """As "two guards were stabbed; one has died and the other is in hospital": told of both."""
    shares = [
        other
        for other in others
        if other.trigger > shot.first and _is_share(passage.chunks, other, shot)
    ]
    first = shares[0].victims.at if shares else len(passage.chunks)
    return any(
        token.low in _ALL_TOLD
        for chunk in passage.chunks[first:]
        for token in passage.tokens[chunk.first : chunk.last + 1]
    )


def _told_before(
    passage: Passage, shot: Find, earlier: Before, outcomes: Sequence[str] = _HARM
) -> bool:
    """As "Nine people died. Three clerks were shot in their office": these may be among the nine.

    What the sentences before tell of fewer is of others, unless these are told of as fewer too.
    """
    if _is_more(passage, shot):
        return False
    told: list[Figure] = [figure for figure in earlier.recent if figure.outcome in outcomes]
    return any((figure.best or figure.low or 0) >= _number(shot) for figure in told)


def _told_after(seen: Passages, passage: Passage, shot: Find) -> bool:
    """As "Two of them died", unless the next sentence counts more than were shot."""
    after = passage.number + 1
    if after >= len(seen.sentences):
        return False
    following = seen.passage(after)
    rules = rules_for(following.words)
    finds = [find for rule in rules for find in rule.find(following.chunks)]
    told = [find for find in finds if find.outcome in _HARM and find.rule != "shot"]
    if not told:
        return not following.words.isdisjoint(_FATE)
    if not following.words.isdisjoint(_ALL_TOLD):
        # As "Two were pronounced dead; the third died in hospital".
        return any(_number(find) <= _number(shot) for find in told)
    return any(
        _number(find) <= _number(shot) and not _is_share(following.chunks, find, shot)
        for find in told
    )
