"""Deaths that nobody caused: "have died since, of old age", "cholera has killed 40"."""

from collections.abc import Sequence

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk
from recount.extract.sentences.verbgroup import ACTIVE, VerbGroup
from recount.extract.words import word_set
from recount.extract.words.outcomes import CAUSES

_BY = ("of", "from")
_NATURAL = word_set("age cancer")
ILLNESS = word_set("""
    snakebite snakebites malaria cholera typhoid measles dengue meningitis pneumonia tuberculosis
    diphtheria dysentery leukaemia leukemia covid covid-19 fever heatstroke sunstroke disease
    diseases illness ebola coronavirus mpox
""") | set(CAUSES)
_EPIDEMICS = word_set("outbreak epidemic pandemic")
_INFECTED = word_set("infected infections infecting sickened")
_SPREADING = ILLNESS | word_set("outbreak epidemic pandemic virus")
_HELD = word_set("""
    captive captives captivity captor captors hostage hostages kidnapper kidnappers kidnapped
    abducted prisoner prisoners detainee detainees prison jail cell cells custody detention held
    exchange swap siege besieged blockade
""")
"""Who falls ill in somebody's hands, or behind a siege, may have died of that."""
_BETWEEN = (
    tags.ADVERB, tags.TIME, tags.COMMA, tags.PREPOSITION, tags.NUMBER, tags.QUOTE, NOUN_PHRASE,
)  # fmt: skip
_CLOSING = (tags.COMMA, tags.STOP, tags.PREPOSITION, tags.TIME, tags.CONJUNCTION)
_JOINTS = (tags.CONJUNCTION, tags.COMMA)
_FINITE = (tags.VERB, tags.OUTCOME, tags.BE, tags.HAVE, tags.MODAL)
_CLAUSE_BEGINS = (tags.STOP, tags.SUBORDINATOR, tags.RELATIVE, tags.CONTRAST)
_SAID = word_set("said says told wrote explained added")
_OPENING = (tags.STOP, tags.COMMA, tags.SUBORDINATOR, tags.TIME)
_WHEN = ("since", "last", "this")
_WOUNDS = word_set("injuries injury wounds wound burns")
_VIOLENCE = word_set("""
    attack attacks assault blast explosion bomb bombing shell shells shelling strike strikes
    airstrike airstrikes raid raids fire crash rocket missile drone gunfire clash clashes stampede
    wounds injuries wounded injured shot stabbed beaten after when
""")
_VIOLENT = word_set("""
    attacked raided stormed shelled bombed ambushed burnt burned gunmen rebels militants bandits
    militia mob soldiers troops police
""")
_OLD, _OLDEST = 60, 120
_REACH, _FAR = 8, 24


def of_natural_causes(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the verb "died" at `at` has a cause behind it that is no harm done by anybody."""
    begin = _past_said(chunks, at + 1)
    if _of_age(chunks, begin) or _infected(chunks) or _in_epidemic(chunks, begin):
        return True
    held = any(chunk.low in _HELD for chunk in chunks)
    causes = _NATURAL if held else _NATURAL | ILLNESS
    for j in range(begin, min(begin + _REACH, len(chunks) - 1)):
        low = chunks[j].low
        if low in _BY and chunks[j - 1].kind != tags.NOT and _is_natural(chunks, j + 1, causes):
            return True
        if low == "peacefully":
            # But "died in their sleep" may be told of a house that was shelled at night, and
            # "died peacefully protesting" tells of no peaceful death.
            return chunks[j + 1].kind in _CLOSING
        if chunks[j].kind == tags.COMMA and chunks[j + 1].kind in (tags.NUMBER, NOUN_PHRASE):
            # As "nine died in the strike, one of cancer", which is of one only.
            return False
        # As "died not of a bullet but of a fever".
        turned = chunks[j].kind == tags.NOT or (low == "but" and chunks[j + 1].low in _BY)
        if low not in _WHEN and not turned and chunks[j].kind not in _BETWEEN:
            return False
    return False


def _of_age(chunks: Sequence[Chunk], j: int) -> bool:
    """As "died at the age of 83", "has died aged 91", where nothing of violence is told."""
    if [chunk.low for chunk in chunks[j : j + 3]] == ["at", "age", "of"]:
        j += 3
    elif j < len(chunks) and chunks[j].kind != tags.TIME:
        return False
    age = chunks[j].low if j < len(chunks) else ""
    old = age.isdecimal() and _OLD <= int(age) < _OLDEST
    return old and not any(chunk.low in _VIOLENCE or chunk.low in _HELD for chunk in chunks)


def _infected(chunks: Sequence[Chunk]) -> bool:
    """As "of the 400 infected, 12 have died", where nothing of violence is told."""
    lows = {chunk.low for chunk in chunks}
    return not _INFECTED.isdisjoint(lows) and lows.isdisjoint(_VIOLENCE | _HELD | _VIOLENT)


def _in_epidemic(chunks: Sequence[Chunk], at: int) -> bool:
    """As "in the Ebola outbreak"; but "in the outbreak of violence"."""
    near = [chunk.low for chunk in chunks[at : at + 3]]
    return near[:1] == ["in"] and near[1:2] != [] and near[1] in _EPIDEMICS and near[2:] != ["of"]


def killed_by_illness(chunks: Sequence[Chunk], group: VerbGroup) -> bool:
    """As "the cholera outbreak has killed 40", "40 were killed by dengue"."""
    told = group.form.base == "kill" and _done_by_illness(chunks, group)
    return told and not any(chunk.low in _HELD for chunk in chunks)


def _done_by_illness(chunks: Sequence[Chunk], group: VerbGroup) -> bool:
    after = group.at + 1
    if group.voice != ACTIVE:
        by = after + 1 < len(chunks) and chunks[after].low == "by"
        return by and _is_natural(chunks, after + 1, _SPREADING)
    return _is_illness(chunks, _subject(chunks, group.first - 1))


def _subject(chunks: Sequence[Chunk], before: int) -> int:
    """The first phrase of the clause of "infected 400 people and killed", ", killing"; or `before`.

    Args:
        chunks: the sentence.
        before: the chunk before the verb.
    """
    if before > 1 and chunks[before].low == "which" and chunks[before - 1].kind == tags.COMMA:
        # As "Ebola, which has killed 40".
        return before - 2
    if before < 1 or chunks[before].kind not in _JOINTS:
        return before
    first = before
    while first > max(0, before - _FAR) and chunks[first - 1].kind not in _CLAUSE_BEGINS:
        first -= 1
        then = chunks[first + 1].kind
        if first and chunks[first].phrase and chunks[first - 1].kind in _JOINTS and then in _FINITE:
            # As "the epidemic spread, and rebels killed nine".
            break
    of = first + 2 < before and chunks[first + 1].low == "of" and chunks[first].low in _EPIDEMICS
    return first + 2 if of else first


def caused_by_illness(chunks: Sequence[Chunk], at: int) -> bool:
    """As the number at `at` of "the cholera outbreak has caused 11 deaths"."""
    verb = at - 1
    if verb < 1 or chunks[verb].low not in ("caused", "causing"):
        return False
    while verb and chunks[verb - 1].kind in (tags.HAVE, tags.ADVERB):
        verb -= 1
    return _is_illness(chunks, verb - 1)


def toll_of_illness(chunks: Sequence[Chunk], at: int) -> bool:
    """As the toll at `at` of "the death toll from cholera"; "of the outbreak of violence" stays."""
    of = at + 1
    told = of + 1 < len(chunks) and chunks[of].low in _BY
    if not told or not _is_natural(chunks, of + 1, _SPREADING):
        return False
    more = chunks[of + 3].low if of + 3 < len(chunks) and chunks[of + 2].low == "of" else ""
    held = any(chunk.low in _HELD for chunk in chunks)
    return not held and (not more or more in _SPREADING)


def _is_illness(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether an illness stands at `at`, alone before its verb."""
    if at < 0 or chunks[at].low not in _SPREADING:
        return False
    if at > 1 and chunks[at - 1].low == "of" and chunks[at - 2].low in _SPREADING:
        at -= 2
    # But "gunmen opposed to measures against the virus killed", "fighting and disease have killed".
    return at == 0 or chunks[at - 1].kind in _OPENING or chunks[at - 1].low == "that"


def _past_said(chunks: Sequence[Chunk], j: int) -> int:
    """Past the aside of "died, he said, of snakebite", "died, the ministry said on Monday, of"."""
    if j >= len(chunks) or chunks[j].kind != tags.COMMA:
        return j
    ends = (i for i in range(j + 1, min(j + _REACH, len(chunks))) if chunks[i].kind == tags.COMMA)
    end = next(ends, j)
    return end if any(chunk.low in _SAID for chunk in chunks[j:end]) else j


def _is_natural(chunks: Sequence[Chunk], at: int, causes: frozenset[str]) -> bool:
    """Whether the cause at `at` is natural, and none that is not stands beside it.

    As "of snakebite", "of natural causes"; but not "of disease and torture".
    """
    end = at + 1
    if chunks[at].low == "natural":
        if end >= len(chunks) or chunks[end].low != "causes":
            return False
        end += 1
    elif chunks[at].low not in causes:
        return False
    joined = end + 1 < len(chunks) and chunks[end].low in ("and", "or")
    beside = chunks[end + 1] if joined else None
    # But "two died of malaria and three soldiers were hurt", who are people.
    cause = beside is not None and beside.phrase is not None and not beside.phrase.number
    then = chunks[end + 2] if cause and end + 2 < len(chunks) else None
    clause = then is not None and then.kind in (tags.VERB, tags.BE, tags.HAVE, tags.OUTCOME)
    return not cause or clause or _is_natural(chunks, end + 1, causes)


def died_of(chunks: Sequence[Chunk], at: int) -> bool:
    """As the injuries of "two died of their injuries", "succumbed to wounds": how, not what."""
    before = [chunk.low for chunk in chunks[max(0, at - 2) : at] if chunk.kind != tags.DETERMINER]
    return chunks[at].low in _WOUNDS and before[-1:] != [] and before[-1] in ("of", "from", "to")
