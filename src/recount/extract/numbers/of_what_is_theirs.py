"""What is theirs is not they: "the phones of four students were seized", a dog that has a name.

In "the phones of four students" the verb tells of the phones, and of no student.
"""

from collections.abc import Sequence

from recount.extract.find import OF_VERBS, Find
from recount.extract.sentences import tags
from recount.extract.sentences.nouns import looks_plural
from recount.extract.sentences.passages import Passage
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk
from recount.extract.victims.people import is_name
from recount.extract.victims.phrase import is_collective
from recount.extract.words import word_set

_OF_MANY = word_set("""
    column convoy patrol platoon detachment force forces unit units list number numbers total
    totals series wave waves part parts half third quarter side sides group groups party squad
    cell front generation company brigade battalion regiment garrison percent percentage
    lives majority rest remainder hundreds scores dozens thousands tens
    columns convoys patrols platoons squads cells parties companies level rate amount hours days
    weeks months years thing case cases types kinds sorts ranks class batches busloads bands
""")
"""What consists of people, or counts them: "a column of 40 rebels was captured"."""
_BODIES = word_set("body bodies corpse corpses remains ashes coffins skeletons")
_DOERS = ("ers", "ors", "ists", "ees", "ants", "ents", "ians", "men", "is")
_OWNED = {"belonging": "to", "owned": "by"}
_NAMED = word_set("named called nicknamed")
_OPENING = (tags.COMMA, tags.STOP, tags.CONJUNCTION, tags.SUBORDINATOR, tags.QUOTE, tags.RELATIVE)
_TAKEN = word_set("kidnapped abducted missing trafficked rescued")
_RULES = (*OF_VERBS, "harm")
_ITEMS = 3


def told(passage: Passage, find: Find) -> bool:
    """Whether the find tells of what the people at its victims own, or of an animal by its name."""
    at, chunks = find.victims.at, passage.chunks
    if find.rule not in _RULES or at < 1 or find.victims.phrase is None:
        return False
    if _with_the_taken(chunks, find):
        return True
    if "of" in passage.words and _of_theirs(chunks, find):
        return True
    link = chunks[at - 1].low
    if link in _NAMED and at > 1:
        return _is_thing(chunks[at - 2])
    if at > 2 and _OWNED.get(chunks[at - 2].low) == link:
        return _is_thing(chunks[at - 3])
    return _named_aside(chunks, find)


def _with_the_taken(chunks: Sequence[Chunk], find: Find) -> bool:
    """As "was arrested with two kidnapped girls", whom nobody arrested."""
    phrase = find.victims.phrase
    with_them = find.outcome == "captured" and chunks[find.victims.at - 1].low == "with"
    return with_them and phrase is not None and phrase.participle in _TAKEN


def _of_theirs(chunks: Sequence[Chunk], find: Find) -> bool:
    """As "released the names of two suspects and a witness"; but "photos of two men killed"."""
    at = find.victims.at
    for _ in range(_ITEMS):
        if chunks[at - 1].low == "of" or at < 3:
            break
        # As "of two suspects and a witness".
        if chunks[at - 1].kind not in (tags.CONJUNCTION, tags.COMMA) or not chunks[at - 2].phrase:
            return False
        at -= 2
    if at < 2 or chunks[at - 1].low != "of" or not _owned(chunks[at - 2], find):
        return False
    begins = at - 2
    after = find.trigger > find.victims.last
    if not after:
        # But "killed last night, in the village of Brell, two teachers".
        within = chunks[find.trigger + 1 : begins]
        with_them = chunks[at - 2].low in _BODIES
        return with_them or all(chunk.kind != tags.PREPOSITION for chunk in within)
    between = chunks[find.victims.last + 1 : find.trigger]
    if begins and chunks[begins - 1].kind == tags.PREPOSITION:
        # As "a letter in the name of the 184 disappeared".
        return False
    if any(chunk.kind == tags.RELATIVE for chunk in between):
        return False
    finite = any(chunk.kind in (tags.BE, tags.HAVE) for chunk in between)
    # A clause of its own: "showed photos of the men and two guards were arrested".
    opens = begins == 0 or chunks[begins - 1].kind in _OPENING
    headline = begins == 0 and not any(chunk.kind == tags.BE for chunk in chunks[find.trigger :])
    return (finite or find.rule == "happens" or headline) and (opens or at == find.victims.at)


def _owned(chunk: Chunk, find: Find) -> bool:
    """Whether people cannot be what the phrase is, nor what it consists of."""
    phrase, low = chunk.phrase, chunk.low
    if phrase is None or low in _OF_MANY:
        return False
    if low in _BODIES:
        return find.outcome != "killed"
    if phrase.noun is not None or is_collective(chunk) or phrase.number is not None:
        return False
    # A word that no list has, in the plural: "the assets of two politicians".
    unknown = (
        looks_plural(low) and not low.endswith(_DOERS) and find.outcome in ("freed", "kidnapped")
    )
    return phrase.thing or unknown


def _is_thing(chunk: Chunk) -> bool:
    return chunk.kind == NOUN_PHRASE and chunk.phrase is not None and chunk.phrase.thing


def _named_aside(chunks: Sequence[Chunk], find: Find) -> bool:
    """As "a sniffer dog, Zara, was killed"; but "in a village, Zara, his wife, was killed"."""
    at, last, phrase = find.victims.at, find.victims.last, find.victims.phrase
    if at < 2 or last + 1 >= len(chunks) or phrase is None or not is_name(phrase):
        return False
    closed = chunks[at - 1].kind == chunks[last + 1].kind == tags.COMMA
    opens = at == 2 or chunks[at - 3].kind in _OPENING
    return closed and opens and _is_thing(chunks[at - 2]) and find.first == last + 2
