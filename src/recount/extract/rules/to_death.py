"""The dead told by a verb and, after its object, "to death" or "alive": "hacked a clerk to death".

Only verbs of violence: "worked to death" and "bored us to death" tell of no casualty.
"""

from collections.abc import Iterator, Sequence

from recount.extract.find import Find
from recount.extract.flags.filters import GENERIC, PLANNED, conditional
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk
from recount.extract.sentences.verbgroup import group_at
from recount.extract.victims.arguments import subjects
from recount.extract.victims.objects import objects
from recount.extract.victims.phrase import Victims
from recount.extract.words import word_set

_VIOLENT = word_set("""
    hack hacks hacked hacking beat beats beaten beating stab stabs stabbed stabbing burn burns
    burned burnt burning stone stones stoned stoning club clubs clubbed clubbing shoot shoots shot
    shooting crush crushes crushed crushing trample tramples trampled trampling torture tortures
    tortured torturing batter batters battered battering bludgeon bludgeons bludgeoned bludgeoning
    choke choked choking strangle strangled strangling starve starved starving kick kicked kicking
    knife knifed knifing blow blew blown
""")
_REACH = 14
_STOPS = (tags.STOP, tags.COMMA, tags.CONJUNCTION, tags.PREPOSITION)
_OPENS = (tags.COMMA, tags.CONJUNCTION)
_ENDS = frozenset(("death", "alive"))
_THROATS = frozenset(("throat", "throats"))
_SLITTING = word_set("slit slitting cut cutting slashed slashing")
_OWN_LIFE = {"his-own-life": "himself", "her-own-life": "herself"}
_WHEN = ("before", "after", "then")
_TAKING = frozenset(("took", "taking", "taken"))
WORDS = _ENDS | _THROATS | {"fatally"} | _OWN_LIFE.keys()


def finds(chunks: Sequence[Chunk]) -> Iterator[Find]:
    """The object of the verb, or its subject where the verb is passive."""
    for at, chunk in enumerate(chunks):
        if chunk.low == "fatally":
            yield from _fatally(chunks, at - 1, at)
        if chunk.low in _OWN_LIFE and at and chunks[at - 1].low in _TAKING:
            yield from _own_life(chunks, at)
        if chunk.low in _THROATS and at and chunks[at - 1].low in _SLITTING:
            yield from _throats(chunks, at)
        if (
            at < 2
            or chunk.low not in _ENDS
            or (chunk.low == "death" and chunks[at - 1].low != "to")
        ):
            continue
        verb = _verb(chunks, at)
        if verb is None:
            continue
        some = list(_fatally(chunks, at - 2, at)) if chunk.low == "death" else []
        if some:
            # As "ten people were stabbed, four of them to death".
            yield from some
            continue
        first = verb
        while first > 0 and chunks[first - 1].kind in (tags.BE, tags.HAVE, tags.ADVERB, tags.TIME):
            first -= 1
        passive = any(piece.kind == tags.BE for piece in chunks[first:verb])
        for victims in _who(chunks, verb, first, at, passive=passive):
            yield Find("killed", "to-death", victims, first, at, flags=_flags(chunks, first))


def _fatally(chunks: Sequence[Chunk], last: int, at: int) -> Iterator[Find]:
    """As "14 people were shot, six of them fatally", "14 were shot, six fatally"."""
    of = last > 1 and chunks[last].low in ("them", "whom") and chunks[last - 1].low == "of"
    first = last - 2 if of else last
    ends = at + 1 == len(chunks) or chunks[at + 1].kind in _STOPS
    counted = chunks[first].phrase if first > 0 else None
    if ends and counted is not None and counted.bare and chunks[first - 1].kind in _OPENS:
        yield Find("killed", "to-death", Victims(first, last, counted), at, at)


def _own_life(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "killed four people before taking his own life"."""
    first, _ = group_at(chunks, at - 1)
    before = chunks[first - 1] if first else None
    asserted = before is not None and before.kind not in (tags.MODAL, tags.NOT, tags.DO)
    if chunks[at - 1].low == "taking":
        # But "tried taking his own life", "accused of taking her own life".
        asserted = before is not None and (before.kind in _OPENS or before.low in _WHEN)
    if asserted and not conditional(chunks, first):
        victims = Victims(at, at, None, _OWN_LIFE[chunks[at].low])
        yield Find("killed", "to-death", victims, first, at)


def _throats(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "slit the throats of two shepherds"."""
    planned = at > 1 and chunks[at - 2].kind in (tags.MODAL, tags.NOT)
    if at + 1 < len(chunks) and chunks[at + 1].low == "of" and not planned:
        for victims in objects(chunks, at + 1):
            yield Find("killed", "to-death", victims, at - 1, at)


def _verb(chunks: Sequence[Chunk], at: int) -> int | None:
    """The verb of violence before "to death" in its clause."""
    for j in range(at - 1, max(-1, at - _REACH), -1):
        if chunks[j].kind in (tags.STOP, tags.SUBORDINATOR, tags.RELATIVE):
            return None
        if chunks[j].low in _VIOLENT and chunks[j].phrase is None:
            return j
    return None


def _who(
    chunks: Sequence[Chunk], verb: int, first: int, at: int, *, passive: bool
) -> list[Victims]:
    if passive:
        return subjects(chunks, first, None)
    return [victims for victims in objects(chunks, verb) if victims.last < at]


def _flags(chunks: Sequence[Chunk], first: int) -> tuple[str, ...]:
    before = chunks[first - 1] if first else None
    if before is not None and before.low == "to":
        return (PLANNED,)
    return (GENERIC,) if before is not None and before.kind == tags.MODAL else ()
