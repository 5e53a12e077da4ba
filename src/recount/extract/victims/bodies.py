"""The army, the rebels, the mission: the body that words name, and the side who do something."""

from collections.abc import Iterable, Iterator, Sequence

from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passage
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk
from recount.extract.sentences.text import Token
from recount.extract.speakers.saying import is_denied
from recount.extract.victims.groups import REBEL_ARMIES, group_of
from recount.extract.victims.phrase import Victims, with_tail
from recount.extract.words import word_set
from recount.extract.words.people import ARMED_GROUPS

FIGHTING = ("military", "police", "armed_group", "international_forces", "pro_government_militia")
ABROAD = word_set("u.n. un nato peacekeeping multinational minusma monusco amisom unifil")
MISSIONS = word_set("mission contingent peacekeepers")
FORCES = MISSIONS | word_set("force")
ARMED_BODIES = (
    ("military", word_set("army military navy marines")),
    ("police", word_set("police gendarmerie constabulary")),
    (
        "armed_group",
        word_set("militants rebels insurgents guerrillas jihadists separatists") | ARMED_GROUPS,
    ),
)
_PREDICATE = (tags.VERB, tags.OUTCOME, tags.HAVE, tags.ADVERB, tags.BE)


def side_in(tokens: Iterable[Token]) -> str:
    """The group of the body that the words tell of; "" where they tell of none."""
    words = {token.low for token in tokens}
    if "army" in words and not words.isdisjoint(REBEL_ARMIES) and "people" not in words:
        return "armed_group"
    if not words.isdisjoint(FORCES) and (
        not words.isdisjoint(ABROAD) or not words.isdisjoint(MISSIONS)
    ):
        return "international_forces"
    found = [group for group, named in ARMED_BODIES if not words.isdisjoint(named)]
    return found[0] if len(found) == 1 else ""


def group_at(passage: Passage, at: int) -> str:
    """The group of the people at a chunk, "" where nothing tells it."""
    phrase = passage.chunks[at].phrase
    words = passage.tokens[phrase.first : phrase.last + 1] if phrase else ()
    group = group_of(passage.tokens, passage.chunks, Victims(at, at, phrase))
    return side_in(words) or (group if group != "persons" else "")


def subjects_before(chunks: Sequence[Chunk], verb: int) -> Iterator[int]:
    """The phrases and pronouns before a verb that have a verb of their own, the nearest first."""
    if verb and chunks[verb - 1].kind == tags.COMMA:
        # As "the rebels, whom the army attacked, lost nine men".
        opens = (k for k in range(verb - 2, 0, -1) if chunks[k].kind == tags.COMMA)
        aside = next(opens, verb - 1)
        verb = aside + 1 if chunks[aside + 1].kind == tags.RELATIVE else verb
    for at in range(verb - 1, -1, -1):
        if chunks[at].kind not in (NOUN_PHRASE, tags.PRONOUN):
            continue
        done = at > 0 and chunks[at - 1].kind in (tags.PREPOSITION, tags.OUTCOME)
        # As "Troops of Operation Clean Sweep lost four men".
        last = with_tail(chunks, at).last if chunks[at].phrase else at
        if last + 2 >= len(chunks):
            # Of "the loss of nine men" without an end, as a sentence cut at its longest has none.
            continue
        after = last + 1 + (chunks[last + 1].kind == tags.COMMA)
        # As "the militants, who lost 11 men".
        told = chunks[last + 1].kind in _PREDICATE or chunks[after].kind == tags.RELATIVE
        if not done and told and not is_denied(chunks, last + 1):
            yield at
