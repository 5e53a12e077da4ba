"""People who were not harmed at all: those of a film or a novel, those of a drill."""

from collections.abc import Sequence

from recount.extract.find import Find
from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passage
from recount.extract.sentences.phrases import Chunk
from recount.extract.words import word_set

_FICTION = word_set("""
    film movie novel novella thriller sitcom sequel remake screenplay episode drama comic
    videogame video-game fiction opera ballet pantomime
""")
_TELLING = word_set("""
    tells depicts portrays follows imagines opens begins ends told depicted portrayed followed
    imagined opened began ended
""")
_SCRIPTS = word_set("script scripts")
_DRILLS = word_set("drill drills exercise exercises rehearsal simulation simulations scenario")
_PRETENDED = word_set("simulated mock simulation simulations scenario pretend")
_SIMULATING = word_set("simulates simulating simulated")
_SIMULATIONS = word_set("simulation simulations scenario")
_PLAYING = word_set("play plays played playing pose posed posing")
_PLAYED = word_set("video computer online board")
_ARMED = word_set("army military naval live-fire joint war firing")
_OPENING = ("in", "during", "at", "as")
WORDS = (
    _SCRIPTS | _FICTION | _DRILLS | _PRETENDED | _SIMULATING | {"series", "game", "games", "play"}
)
"""A sentence without any of these words stages nothing."""
_REACH, _LONGEST = 6, 12


def is_staged(passage: Passage, find: Find) -> bool:
    """As "In the film, 20 people are killed", "During a drill, 12 people were killed"."""
    chunks = passage.chunks
    if any(chunk.low in _SIMULATING and not chunk.phrase for chunk in chunks[: find.first]):
        # As "the drill simulated an attack in which 40 people were killed".
        return True
    end = min(_opening(chunks), find.first)
    if any(chunk.kind == tags.STOP for chunk in chunks[end : find.first]):
        return False
    # But "in the drama that followed" nobody plays.
    scene = [
        chunk
        for i, chunk in enumerate(chunks[:end])
        if chunk.phrase and chunks[i + 1].kind != tags.RELATIVE
    ]
    if any(_is_fiction(passage, chunk) for chunk in scene):
        return True
    if any(_named(passage, chunk, _PRETENDED | _SCRIPTS) for chunk in scene):
        return True
    if passage.words.isdisjoint(_DRILLS):
        return False
    lows = [chunk.low for chunk in chunks[: find.victims.at]]
    if "actors" in lows and not _PLAYING.isdisjoint(lows[lows.index("actors") :]):
        # As "an exercise in which actors played 30 casualties".
        return True
    drilled = any(chunk.low in _DRILLS for chunk in scene) or _in_which(chunks, find)
    armed = any(_named(passage, chunk, _ARMED) for chunk in scene)
    return (drilled and not armed and _played(find)) or _in_quotes(passage, find)


def _in_which(chunks: Sequence[Chunk], find: Find) -> bool:
    """As "staged a drill in which 40 people were treated"."""
    at = next((i for i, chunk in enumerate(chunks[: find.first]) if chunk.low in _DRILLS), -1)
    then = [chunk.low for chunk in chunks[at + 1 : at + 3]] if at > 0 else []
    return then == ["in", "which"] and find.victims.at < at + _REACH


def _opening(chunks: Sequence[Chunk]) -> int:
    """The end of what sets the scene: "In the film,", "The novel tells"."""
    if not chunks:
        return 0
    if chunks[0].low in _OPENING:
        near = (i for i, chunk in enumerate(chunks[: _REACH + 2]) if chunk.kind == tags.COMMA)
        # As "In the film 12 soldiers die", without a comma.
        followed = len(chunks) > 2 and chunks[2].phrase is not None
        return next(near, 2 if followed else 0)
    subject = chunks[0].phrase is not None and len(chunks) > 1
    ends = next((i for i, c in enumerate(chunks[2:_LONGEST], 2) if c.kind == tags.COMMA), 0)
    if subject and chunks[1].kind == tags.COMMA and ends and ends + 1 < len(chunks):
        # As "The play, set in 1943, ends with".
        return 1 if chunks[ends + 1].low in _TELLING else 0
    told = subject and chunks[1].low in _TELLING
    # But "the play ended and gunmen killed two actors".
    told = told and chunks[2].kind != tags.CONJUNCTION
    pretended = subject and chunks[0].low in _SIMULATIONS and chunks[1].kind == tags.VERB
    return 1 if told or pretended else 0


def _is_fiction(passage: Passage, chunk: Chunk) -> bool:
    phrase = chunk.phrase
    if chunk.low == "series":
        return phrase is not None and phrase.determiner == "the"
    if chunk.low == "play":
        # But "the play of light", and what "plays" is a verb.
        return phrase is not None and phrase.determiner in ("the", "a", "his", "her")
    if chunk.low in ("game", "games"):
        return _named(passage, chunk, _PLAYED) or "players" in passage.words
    return chunk.low in _FICTION


def _named(passage: Passage, chunk: Chunk, words: frozenset[str]) -> bool:
    tokens = passage.tokens[chunk.first : chunk.last + 1]
    return not words.isdisjoint([token.low for token in tokens])


def _played(find: Find) -> bool:
    """Whether they are a number of people, and no soldiers, who do die in exercises."""
    phrase = find.victims.phrase
    if phrase is None or phrase.number is None or phrase.noun is None:
        return False
    return phrase.noun.group in ("persons", "civilians")


def _in_quotes(passage: Passage, find: Find) -> bool:
    """As in "12 people were 'killed'": a mark was left out before the victims or the outcome."""
    phrase, tokens = find.victims.phrase, passage.tokens
    heads = [passage.chunks[find.trigger].first]
    if phrase is not None and phrase.head is not None:
        heads.append(phrase.head)
    return any(at > 0 and tokens[at].start > tokens[at - 1].end + 1 for at in heads)
