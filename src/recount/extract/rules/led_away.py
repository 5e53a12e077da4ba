"""People led away: "gunmen whisked away 40 students", "took 40 villagers into the bush".

Captured by a state's forces, kidnapped by fighters; who else leads people away may help them.
"""

from collections.abc import Iterator, Sequence

from recount.extract import tags
from recount.extract.arguments import subjects
from recount.extract.find import Find
from recount.extract.objects import objects
from recount.extract.phrases import Chunk, Phrase
from recount.extract.words import word_set

_AWAY = word_set("whisked-away whisking-away spirited-away carted-away herded-away")
_LED = word_set("""
    took-away taking-away taken-away led-away leading-away dragged-away dragging-away
    marched-away marching-away hauled-away
""")
_VERBS = word_set("whisked took taking led marched herded dragged carried bundled drove")
_HIDDEN = word_set("forest forests bush bushes hills mountains jungle desert hideout den captivity")
_SAFE = word_set("safety hospital hospitals clinic ambulance ambulances security-men bodyguards")
_FIGHTERS = word_set("they gang gangs bandits group kidnappers attackers")
_STATE = frozenset(("military", "police", "security_forces", "other_security", "national_guard"))
_STATE_BODIES = word_set("police army forces authorities troops navy military agents")
_FALLEN = word_set("casualty body corpse cadaver victim")
_BY, _NEAR = 6, 8
# Words for where people are hidden are rarer than "took" and "led".
WORDS = _AWAY | _LED | {"away", "bush", "bushes", "forest", "hideout"}


def finds(chunks: Sequence[Chunk]) -> Iterator[Find]:
    """The people led away by fighters or by a state's forces."""
    for at, chunk in enumerate(chunks):
        away = chunk.low in _AWAY | _LED
        if chunk.phrase or not (away or chunk.low in _VERBS) or _to_safety(chunks, at):
            continue
        first = at
        while first > 0 and chunks[first - 1].kind in (tags.ADVERB, tags.HAVE, tags.BE):
            first -= 1
        if not first or chunks[first - 1].kind in (tags.MODAL, tags.NOT):
            continue
        passive = any(piece.kind == tags.BE for piece in chunks[first:at])
        outcome = _outcome(chunks, first, at, passive=passive)
        if not outcome:
            continue
        for victims in subjects(chunks, first, None) if passive else objects(chunks, at):
            if _counted(victims.phrase) and (away or _hidden(chunks, max(victims.last, at) + 1)):
                yield Find(outcome, "seized", victims, first, at)


def _to_safety(chunks: Sequence[Chunk], at: int) -> bool:
    return any(chunk.low in _SAFE for chunk in chunks[at + 1 : at + _NEAR])


def _hidden(chunks: Sequence[Chunk], at: int) -> bool:
    """As "away", "into the bush", "to their hideout", right after the people."""
    near = chunks[at : at + 2]
    if near and near[0].low == "away":
        return True
    return len(near) > 1 and near[0].low in ("into", "to") and near[1].low in _HIDDEN


def _counted(phrase: Phrase | None) -> bool:
    if phrase is None or phrase.number is None or phrase.noun is None:
        return False
    # As "three casualties, which were taken away by the guerrillas".
    return phrase.noun.singular not in _FALLEN


def _outcome(chunks: Sequence[Chunk], first: int, at: int, *, passive: bool) -> str:
    """Captured or kidnapped by whom the words tell of; "" where they may help."""
    if passive:
        agents = [
            chunks[j + 1]
            for j in range(at + 1, min(at + _BY, len(chunks) - 1))
            if chunks[j].low == "by"
        ]
        if not agents and chunks[at].low in _AWAY:
            return "kidnapped"
    else:
        found = subjects(chunks, first, None)
        agents = [chunks[victims.at] for victims in found] or [chunks[first - 1]]
        if chunks[first - 1].kind in (tags.CONJUNCTION, tags.COMMA):
            # As "gunmen stormed a school and whisked away 40 students".
            agents = [chunk for chunk in chunks[: first - 1] if chunk.phrase]
    return next((told for told in map(_by_whom, agents) if told), "")


def _by_whom(agent: Chunk) -> str:
    noun = agent.phrase.noun if agent.phrase else None
    if agent.low in _STATE_BODIES or (noun is not None and noun.group in _STATE):
        return "captured"
    fighters = noun is not None and noun.group == "armed_group"
    return "kidnapped" if fighters or agent.low in _FIGHTERS else ""
