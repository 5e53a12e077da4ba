"""Words for captives and the dead that tell of neither: "captured on camera", "missing a match"."""

from collections.abc import Sequence

from recount.extract.find import OF_VERBS, Find
from recount.extract.numbers.of_no_people import CAPTORS
from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passage
from recount.extract.sentences.phrases import Chunk
from recount.extract.sentences.verbs import form_of
from recount.extract.words import word_set

_PICTURES = word_set("""
    camera cameras video videos film tape footage cctv photograph photographs photo photos
    photographer photographers webcam
""")
_PICTURING = _PICTURES | word_set("""
    picture pictures image images painting book novel documentary filmmaker artist
""")
_GATHERINGS = word_set("""
    meeting ceremony session summit squad team match line-up lineup vote report parade funeral
    rehearsal talks list
""")
_ARMS = word_set("arms weapon weapons gun guns")
_EMPLOYERS = word_set("""
    factory firm bank club company mill plant employer school teacher hospital ward clinic
    orchestra studio retailer
""")
_TIES = word_set("duties duty office post posts vows contract contracts tax taxes obligations")
_TRAPS = word_set("""
    lift lifts elevator wreck wreckage rubble car cab debris trench well shaft mine cave sinkhole
""")
_RESCUERS = word_set("rescuers firefighters rescuer firemen")
_SCANDALS = word_set("scandal row affair verdict defeat poll crisis tax revelations")
_SPORTS = word_set("coach squad side visitors hosts club orchestra choir captain")
_AWAY = word_set("injury injuries cards card suspension city cities capital emigration rivals")
_BODIES = word_set("forces units teams patrols parties squads crews battalions regiments")
_REACH = 4


def untrue(passage: Passage, find: Find) -> bool:
    """Whether the find is of nobody who was held, hurt or killed."""
    chunks, phrase = passage.chunks, find.victims.phrase
    if find.outcome == "surrendered":
        return find.rule == "happens" and _gives_up(chunks, find.trigger + 1)
    if find.outcome == "missing":
        at = find.trigger + 1
        return _next(chunks, at, ("from",)) in _GATHERINGS
    if find.outcome == "captured":
        return _pictured(chunks, find)
    if find.outcome == "freed":
        return find.rule in OF_VERBS and _let_off(passage, find)
    if find.outcome == "wounded":
        return find.rule == "active" and _actor(chunks, find) in _SCANDALS
    if find.rule == "lost":
        at = find.victims.last + 1
        return _next(chunks, at, ("to",)) in _AWAY or _plays(chunks, find)
    inner = chunks[find.victims.last].phrase if find.victims.last > find.victims.at else None
    some = phrase is not None and phrase.bare and inner is not None
    # As "two of the elephants died".
    things = inner is not None and inner.thing and inner.plural is True
    return some and things and chunks[find.victims.last].low not in _BODIES


def _next(chunks: Sequence[Chunk], at: int, links: Sequence[str]) -> str:
    """The noun that a preposition at `at` governs, "" where none of these stands there."""
    if at + 1 >= len(chunks) or chunks[at].low not in links:
        return ""
    inner = next((chunk for chunk in chunks[at + 1 : at + _REACH] if chunk.phrase), None)
    return inner.low if inner is not None else ""


def _actor(chunks: Sequence[Chunk], find: Find) -> str:
    at = find.first - 1
    return chunks[at].low if at >= 0 and chunks[at].phrase else ""


def _plays(chunks: Sequence[Chunk], find: Find) -> bool:
    """As "the coach lost two men before half-time"; but "his side lost nine men" in a battle."""
    who = chunks[find.first - 1].phrase if find.first else None
    return _actor(chunks, find) in _SPORTS and who is not None and who.determiner == "the"


def _gives_up(chunks: Sequence[Chunk], at: int) -> bool:
    """As "surrendered their passports", "surrendered two hostages"; but "their weapons"."""
    phrase = chunks[at].phrase if at < len(chunks) else None
    if phrase is None or chunks[at].low in _ARMS:
        return False
    return bool(phrase.determiner or phrase.number or phrase.noun or phrase.thing)


def _pictured(chunks: Sequence[Chunk], find: Find) -> bool:
    form = form_of(chunks[find.trigger].low)
    if form is None or form.base != "capture":
        return False
    if find.rule == "active":
        return _actor(chunks, find) in _PICTURING
    return _next(chunks, find.trigger + 1, ("on", "by")) in _PICTURES


def _let_off(passage: Passage, find: Find) -> bool:
    """As "the factory released 40 workers", "freed from a lift", "released from her vows"."""
    chunks = passage.chunks
    form = form_of(chunks[find.trigger].low)
    base = form.base if form is not None else ""
    if base not in ("release", "free"):
        return False
    after = max(find.victims.last, find.trigger) + 1
    inner = chunks[find.victims.last].low
    if inner in _TIES or _next(chunks, after, ("of", "from")) in _TIES:
        return True
    if not passage.words.isdisjoint(CAPTORS):
        return False
    if base == "free":
        trapped = "trapped" in passage.words and not _RESCUERS.isdisjoint(passage.words)
        return trapped or _next(chunks, after, ("from",)) in _TRAPS
    employed = find.rule == "active" and _actor(chunks, find) in _EMPLOYERS
    return employed and chunks[find.first - 1].kind != tags.PREPOSITION
