"""A speech as it was found: which figures belong to it, and whom a later pronoun may mean."""

from collections.abc import Sequence
from typing import NamedTuple

from recount.extract.sentences import tags
from recount.extract.sentences.nouns import noun_of
from recount.extract.sentences.phrases import Chunk
from recount.extract.sentences.text import Token
from recount.extract.speakers.framed import first_token
from recount.extract.speakers.saying import BODIES, OFFICIAL
from recount.extract.victims.people import is_name
from recount.extract.words import word_set
from recount.extract.words.speech import DOCUMENTS

_DID = 3
COUNTS = word_set("account reckoning tally count")
_POSSESSIVE = ("'s", "own")


class Speech(NamedTuple):
    """A speech in a sentence: its verb's chunk, the speaker's chunks, and the certainty.

    `pronoun` is set, and the chunks are the pronoun's, where the speaker must be resolved.
    `closing` says that it stands after what was said. Up to chunk `about` a clause tells of the
    speaker, who does not say it: "said Ana Diaz, whose brother was killed". The last `cut` tokens
    are no words of the speaker's.
    """

    verb: int
    first: int
    last: int
    certainty: str
    pronoun: str
    closing: bool
    about: int = -1
    cut: int = 0
    until: int = -1


def may_mean(pronoun: str, chunks: Sequence[Chunk], speech: Speech) -> bool:
    """Whether a speaker may be "he" or "she", who is one person, or "they", who are several."""
    phrase = chunks[speech.first].phrase
    if pronoun not in ("he", "she", "they") or phrase is None:
        return True
    noun = phrase.noun if phrase.noun is not None and phrase.noun_at == phrase.head else None
    if speech.last > speech.first + 1 and is_name(chunks[speech.last].phrase or phrase):
        # As "the ministry's spokesman, Juan Diaz".
        return pronoun != "they"
    several = is_body(chunks, speech) or (noun is not None and noun.plural)
    several = several or (chunks[speech.first].low in OFFICIAL and phrase.plural is True)
    return several == (pronoun == "they")


def is_body(chunks: Sequence[Chunk], speech: Speech) -> bool:
    """Whether "it" may be the speaker: a body or a document, and nobody of flesh."""
    chunk = chunks[speech.first]
    known = chunk.low in BODIES or chunk.low in DOCUMENTS
    return known or (speech.first == speech.last and _says_it_did(chunks, speech))


def _says_it_did(chunks: Sequence[Chunk], speech: Speech) -> bool:
    """As "JNIM said it had taken two", of a name; but "Diaz said it had been quiet"."""
    phrase, near = chunks[speech.first].phrase, chunks[speech.verb + 1 : speech.verb + 5]
    near = near[1:] if near and near[0].low == "that" else near
    if phrase is None or not is_name(phrase) or phrase.noun is not None or len(near) < _DID:
        return False
    did = near[2].kind in (tags.OUTCOME, tags.VERB) and near[1].kind == tags.HAVE
    return near[0].low == "it" and did


def speech_of(found: Sequence[Speech], at: int) -> Speech | None:
    """The speech to which a figure at chunk `at` belongs, or None."""
    if not found:
        return None
    opening = [s for s in found if s.verb < at and not s.closing and not at < s.about]
    opening = [s for s in opening if s.until < 0 or at <= s.until]
    if opening:
        return opening[-1]
    closing = [speech for speech in found if speech.first > at and speech.closing]
    if closing:
        return closing[0]
    aside = [s for s in found if s.verb < at and not at < s.about and s.until < 0]
    return aside[-1] if aside else None


def words_of(text: str, tokens: Sequence[Token], chunks: Sequence[Chunk], speech: Speech) -> str:
    """The speaker as worded."""
    last = chunks[speech.last].last - speech.cut
    words = text[tokens[first_token(tokens, chunks, speech.first)].start : tokens[last].end]
    # As ", the ministry's report."
    if not speech.cut:
        return words
    # As "by the army's own count", "by the rebels' tally".
    return words.removesuffix(" own").removesuffix("'s").removesuffix("’s").rstrip("'’")


def is_owned(tokens: Sequence[Token], chunks: Sequence[Chunk], speech: Speech) -> bool:
    """Whether a count is somebody's: "by the army's own count", and not "by the latest count".

    Of "by the rebels' count" no mark is left.
    """
    own = tokens[chunks[speech.first].first : chunks[speech.last].last]
    whose = noun_of(own[-1].low) if own else None
    return any(token.low in _POSSESSIVE for token in own) or (whose is not None and whose.plural)
