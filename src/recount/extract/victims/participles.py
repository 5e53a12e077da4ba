"""Participles that describe the people before them: "a boy carrying water", "men held in Lona"."""

from collections.abc import Sequence

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk, Phrase
from recount.extract.sentences.verbs import form_of
from recount.extract.words import word_set
from recount.extract.words.speech import SAID

_ATTACKED = word_set("shot stabbed attacked beaten struck bitten")
_DESCRIBING = word_set("""
    suspected accused convicted charged sentenced known described named wanted trapped used mistaken
""")
ONWARD = word_set("into at towards toward through onto across forward down up")
"""Where to somebody charges."""
_PLACING = word_set(
    "held attached deployed stationed based assigned employed linked affiliated dressed"
)
SUSPECTED = _DESCRIBING | _PLACING
SEEN = word_set("caught found seen spotted filmed photographed observed heard")
_DONE_TO = _PLACING | word_set(
    "taken snatched seized trapped stranded caught pulled admitted flown rescued"
)
_SENT = word_set("sent brought taken chosen paid")
_MEANING = word_set("""
    tried attempted managed refused decided agreed failed vowed promised wanted gathered assembled
    marched travelled traveled arrived returned rallied rushed hurried queued lined moved stopped
    waited hoped planned plotted conspired pledged voted worked helped continued started prayed
    protested
""")
"""Who "tried to" do something is its subject, and nobody who was sent to."""
_WHERE = word_set("at in on near inside outside around along behind beside with under aboard by")
_INNER = (tags.PREPOSITION, tags.ADVERB, tags.TIME, tags.NUMBER, tags.DETERMINER, tags.MODIFIER)
_ENDING = (tags.PREPOSITION, tags.TIME, tags.NUMBER, tags.ADVERB, tags.MODIFIER)


def describes(chunks: Sequence[Chunk], k: int) -> bool:
    """As "four soldiers deployed in Lona", "a boy carrying water": of the phrase before it."""
    before = chunks[k - 1].phrase if k else None
    if before is None:
        return False
    if chunks[k].low in _PLACING:
        return chunks[k + 1].kind == tags.PREPOSITION
    if _put_somewhere(chunks, k, before):
        return True
    told = chunks[k].low in _DESCRIBING and before.noun is not None
    return is_ing(chunks[k]) or (told and not _acts(chunks, k))


def _acts(chunks: Sequence[Chunk], k: int) -> bool:
    """As "police charged into the crowd", "police named two men"; but "a man named Diaz"."""
    whom = chunks[k + 1].phrase
    if chunks[k].low == "charged":
        return whom is not None or chunks[k + 1].low in ONWARD
    return whom is not None and bool(
        whom.number or whom.determiner or (whom.noun and whom.noun.plural)
    )


def sent_to(chunks: Sequence[Chunk], k: int) -> int:
    """As "twelve soldiers sent to separate the two sides were killed": the soldiers, else -1."""
    to = k - 1
    if (
        to < 2
        or chunks[to].low != "to"
        or chunks[to - 1].kind != tags.VERB
        or not _is_done(chunks[to - 1].low)
    ):
        return -1
    who = chunks[to - 2].phrase
    told = who is not None and who.noun is not None and chunks[to - 1].low not in SAID | _MEANING
    return to - 2 if told and (to == 2 or chunks[to - 3].kind != tags.PREPOSITION) else -1


def _is_done(low: str) -> bool:
    return low.endswith("ed") or low in _SENT


def _put_somewhere(chunks: Sequence[Chunk], k: int, who: Phrase) -> bool:
    """As "two policemen posted at the gate were hurt": what follows has the finite verb."""
    told = who.noun is not None and (who.number is not None or who.determiner in ("a", "an"))
    verbal = chunks[k].kind == tags.VERB and chunks[k].low.endswith("ed")
    saying = chunks[k].low in SAID and chunks[k].low != "posted"
    if not told or not verbal or saying or chunks[k + 1].low not in _WHERE:
        return False
    j = k + 2
    while j < len(chunks) and chunks[j].kind in (*_INNER, NOUN_PHRASE):
        j += 1
    return j < len(chunks) and chunks[j].kind in (tags.BE, tags.HAVE, tags.OUTCOME)


def done_to(chunks: Sequence[Chunk], k: int) -> bool:
    """As "12 pupils taken from a bus", "three men kidnapped in May": no object follows."""
    before = chunks[k - 1].phrase if k else None
    if before is None or before.noun is None:
        return False
    if chunks[k].kind == tags.STATE and chunks[k + 1].kind in (*_ENDING, tags.BE, tags.HAVE):
        # As "two boys missing since Friday were found dead".
        return chunks[k].low == "missing"
    if chunks[k + 1].low == "down" and chunks[k + 2 : k + 3] and chunks[k + 2].phrase:
        # As "the rebels shot down a helicopter", who were not shot.
        return False
    hurt = chunks[k].kind == tags.OUTCOME or chunks[k].low in _ATTACKED
    died = form_of(chunks[k + 1].low) if chunks[k + 1].kind == tags.OUTCOME else None
    # As "two of the men stabbed died later".
    then = chunks[k + 1].kind in (tags.BE, tags.HAVE) or (died and not died.transitive)
    finite = hurt and then
    if chunks[k + 1].kind not in _ENDING and not finite:
        return False
    form = form_of(chunks[k].low) if chunks[k].kind == tags.OUTCOME else None
    done = form is not None and form.transitive and form.shape == "ed"
    return done or chunks[k].low in _DONE_TO or chunks[k].low in _ATTACKED


def is_ing(chunk: Chunk) -> bool:
    """Whether it is a word in -ing that may be a verb."""
    kinds = (tags.VERB, tags.OUTCOME, tags.MODIFIER)
    return chunk.kind in kinds and chunk.low.endswith("ing")
