"""A toll broken down by how or where: "seven people died, five by gunfire and two in falls".

The items have no noun of their own and no verb, follow the toll at once and are no more than it.
Where the toll has a place of its own, they are tolls of other places ("in Asker, seven in Daro").
"""

from collections.abc import Iterator, Sequence

from recount.extract.find import Find
from recount.extract.parts.wholes import of_so_many
from recount.extract.periods.told import ONE_ATTACK
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk
from recount.extract.victims.objects import past_prepositions
from recount.extract.victims.phrase import SKIPPED, Victims
from recount.extract.words import word_set

_ITEM = (tags.PREPOSITION, tags.SUBORDINATOR, tags.TIME)
_CAUSES = (tags.VERB, tags.ACT, tags.OUTCOME, tags.PREPOSITION)
_ENDING = (tags.STOP, tags.COMMA, tags.CONJUNCTION, tags.CONTRAST)
_BY = ("by", "with", "of", "from")
_RULES = ("passive", "happens", "reduced", "harm", "state", "active")
_BARELY = ("state", "reduced")
_HELD, _HURT = ("captured", "kidnapped", "missing"), ("wounded", "casualties")
_EVENTS = ONE_ATTACK | word_set("crash collapse fire accident violence fighting shooting incident")
_FEWEST, _MOST = 2, 6
_STILL_ALIVE = ("critical", "serious", "stable")


def items_of(chunks: Sequence[Chunk], find: Find, taken: set[int]) -> Iterator[Victims]:
    """The items into which a find's number is broken down right behind it, else nothing.

    Args:
        chunks: the sentence.
        find: what a rule found there.
        taken: the chunks of the victims that rules found.
    """
    phrase = find.victims.phrase
    best = phrase.number.bounds.best if phrase and phrase.number else None
    if best is None or best < _FEWEST or find.whole is not None:
        return
    many = of_so_many(chunks, find.victims.at)
    if find.rule not in _RULES and not many:
        return
    comma = _past_agent(chunks, max(find.victims.last, find.trigger) + 1)
    items: list[int] = []
    at = comma
    while (
        len(items) < _MOST
        and at + 2 < len(chunks)
        and _opens(chunks, at, first=not items and not many)
    ):
        item = at + 1 + (chunks[at + 1].kind == tags.CONJUNCTION)
        end = _end_of_item(chunks, item)
        if not end or item in taken or _of_others(chunks, item, find):
            break
        items.append(item)
        at = end
    counts = [_exact(chunks, item) for item in items]
    last = at >= len(chunks) or chunks[at].kind in _ENDING or chunks[at].low == ";"
    fits = sum(counts) <= (many - best if many else best) and bool(counts)
    if len(items) == 1 and _of_them(chunks, items[0]):
        # As "eight were freed, three of them with injuries", which others tell of.
        return
    if items and last and all(counts) and fits and (many or counts[0] < best):
        last_of = (item + 2 * _of_them(chunks, item) for item in items)
        pairs = zip(items, last_of, strict=True)
        yield from (Victims(item, end, chunks[item].phrase) for item, end in pairs)


def _of_others(chunks: Sequence[Chunk], at: int, find: Find) -> bool:
    """As "12 dead, 30 hurt, nine in custody", "12 dead, nine in hospital": where the dead are not.

    But "57 have died, 34 in custody", "12 were hurt, nine in hospital" are told of these.
    """
    if chunks[at].low in _STILL_ALIVE:
        # As "two dead, one critical after the raid".
        return find.outcome == "killed"
    where = [chunk.low for chunk in chunks[at + 1 : at + 3]]
    held = where[:1] in (["in-custody"], ["in-prison"])
    cared = where == ["in", "hospital"] or where[:1] == ["in-critical-condition"]
    if find.rule not in _BARELY and find.outcome == "killed":
        return False
    return (held and find.outcome not in _HELD) or (cared and find.outcome not in _HURT)


def _past_agent(chunks: Sequence[Chunk], at: int) -> int:
    """Past "by gunmen", "in the raid", "on Monday"; a place makes the items tolls of others."""
    while at + 1 < len(chunks):
        if chunks[at].kind in SKIPPED:
            at += 1
            continue
        timed = chunks[at].kind == tags.PREPOSITION and chunks[at + 1].kind == tags.TIME
        agent = chunks[at].low in _BY and chunks[at + 1].kind == NOUN_PHRASE
        if not timed and not agent and chunks[at + 1].low not in _EVENTS:
            break
        at += 2
    return at


def _opens(chunks: Sequence[Chunk], at: int, *, first: bool) -> bool:
    """Whether an item may begin behind chunk `at`: a comma for the first, or an "and"."""
    return chunks[at].kind == tags.COMMA or (not first and chunks[at].kind == tags.CONJUNCTION)


def _end_of_item(chunks: Sequence[Chunk], at: int) -> int:
    """The chunk after an item "five by gunfire", "two when a wall fell"; 0 where none stands."""
    phrase = chunks[at].phrase if at + 1 < len(chunks) else None
    if phrase is None or not phrase.bare or phrase.number is None or phrase.determiner:
        return 0
    if phrase.number.more:
        # As "13 died, and another ten in Kano".
        return 0
    if _of_them(chunks, at) and at + 3 < len(chunks):
        # As "six of them in Idlib".
        at += 2
    after = chunks[at + 1]
    if after.low in ("in-custody", "in-prison"):
        # As "34 in detention".
        return at + 2
    if after.kind not in _ITEM or after.low in ("of", "to", "for", "per", "a"):
        return 0
    if after.kind == tags.SUBORDINATOR:
        return _end_of_clause(chunks, at + 2)
    end = past_prepositions(chunks, at + 1)
    before = chunks[end - 1] if end > at + 1 else after
    caused = end + 1 < len(chunks) and chunks[end].kind in _CAUSES
    if caused and (before.kind == NOUN_PHRASE or chunks[end].kind == tags.PREPOSITION):
        # As "two from gunshot wounds", "one in a fall".
        end += 1 + (chunks[end].kind == tags.PREPOSITION)
    plain = end > at + 1 and (end >= len(chunks) or chunks[end].kind in (*_ENDING, tags.RELATIVE))
    return end if plain else 0


def _of_them(chunks: Sequence[Chunk], at: int) -> bool:
    return [chunk.low for chunk in chunks[at + 1 : at + 3]] == ["of", "them"]


def _end_of_clause(chunks: Sequence[Chunk], at: int) -> int:
    """Where "when a wall fell" ends: at a comma, or before the next number."""
    for end in range(at + 1, len(chunks)):
        counted = chunks[end + 1].phrase if end + 1 < len(chunks) else None
        joined = chunks[end].kind == tags.CONJUNCTION and counted is not None and counted.bare
        if joined or chunks[end].kind in (tags.STOP, tags.COMMA):
            return end
        phrase = chunks[end].phrase
        if chunks[end].kind == tags.OUTCOME or (phrase and phrase.number):
            return 0
    return len(chunks)


def _exact(chunks: Sequence[Chunk], at: int) -> int:
    phrase = chunks[at].phrase
    bounds = phrase.number.bounds if phrase and phrase.number else None
    return bounds.best or 0 if bounds and bounds.qualifier == "exact" else 0
