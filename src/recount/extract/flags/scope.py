"""Flags that the sentence gives: rates, war totals, anniversaries."""

from collections.abc import Sequence

from recount.domain.counts import Count
from recount.extract.find import Find
from recount.extract.flags import (
    compared,
    denials,
    disbelieved,
    other_years,
    rates,
    staged,
    supposed,
    wanted,
    war_begun,
)
from recount.extract.flags.filters import (
    ANNIVERSARY,
    ASKING,
    GENERIC,
    HYPOTHETICAL,
    NEGATED,
    OTHER_PERIOD,
    RATE,
    WAR_TOTAL,
    would_be,
)
from recount.extract.flags.governed import governed
from recount.extract.flags.handed_back import handed_back
from recount.extract.flags.war_begun import WARS
from recount.extract.parts.shares import is_rate
from recount.extract.periods.remembered import LOOKING_BACK, is_remembered
from recount.extract.periods.told import ONE_ATTACK, between_months, over_a_period
from recount.extract.periods.whole_years import CAUSES, of_a_year, spans_years
from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passage
from recount.extract.sentences.phrases import Chunk
from recount.extract.words import word_set

_ERAS = word_set("troubles genocide holocaust dictatorship apartheid pogroms purges famine")
_IN_AN_ERA = word_set("in during under of")
_OUT_OF_IT = word_set(", ; : and but since until before after who that while")
_AT_WAR = word_set("war civil-war wars insurgency conflict")
_SHORT = word_set("days weeks months")
_MARKING = word_set("anniversary commemorate commemorates commemorated commemorating")
_TELLING = rates.EACH | rates.EVERY | denials.DENYING | staged.WORDS | _MARKING | LOOKING_BACK
"""Without any of these words a sentence flags nothing but shares and war totals."""
_RECORDING = word_set("recorded documented registered counted logged tallied verified")
_OF_ACTS = ("act-of", "act-counted", "counted-noun")
_NOUNS = ("act-counted", "counted-noun", "state", "bodies", "reduced")
_WOULD = frozenset(("would", "will", "could", "'ll"))
_SUPPOSING = _WOULD | ASKING
_SUPPOSED, _LARGE = ("if", "unless"), 1000
_SWAPPING = word_set("exchanged exchange exchanging swapped swap swapping")
_FIRING = word_set(
    "fire gunfire shots shooting rockets artillery mortars missiles strikes ransom accusations"
)
_RETURNING = word_set("returned returning repatriated handed-over transferred")
_RECEIVING = word_set("received receiving")
_BODIES = word_set("bodies remains")
_ATTACKS = word_set("attacks raids bombings strikes airstrikes massacres killings clashes")
_CAMPAIGNS = word_set("offensive campaign siege bombardment onslaught blockade crackdown")
_INTRODUCING = word_set("in which when where that who militants gunmen rebels attackers fighters")
_NOT_OF = word_set("after since before until with")
_APART_FROM = word_set("""
    , ; : and or but since until before after which who that while during war conflict fighting
    violence
""")
_IN_IT = ("in", "during", "by")
_NEAR, _SO_NEAR = 8, 4


def flags_of(passage: Passage, find: Find, count: Count) -> tuple[str, ...]:
    """The reasons in the words around a find for not counting it as an event's figure."""
    flags = [*governed(passage.chunks, find)] if count.high != 0 else []
    if not wanted.WORDS.isdisjoint(passage.words):
        flags += wanted.wanted(passage.chunks, find)
    if passage.chunks[-1].low == "?" or not supposed.WORDS.isdisjoint(passage.words):
        flags += supposed.supposed(passage, find)
    told = not passage.words.isdisjoint(_TELLING)
    if (
        (told and rates.in_a_span(passage, find))
        or (not rates.WORDS.isdisjoint(passage.words) and rates.is_regular(passage, find))
        or is_rate(passage.chunks, find)
    ):
        flags.append(RATE)
    of_war = _war_total(passage, find, count) or _war_dead(passage, find)
    if of_war or handed_back(passage, find, count):
        flags.append(WAR_TOTAL)
    if _last_year_they(passage, find) or other_years.of_a_year_gone(passage, find):
        flags.append(OTHER_PERIOD)
    if not compared.COMPARING.isdisjoint(passage.words) and compared.is_of_another(
        passage.tokens, passage.chunks, find
    ):
        flags.append(OTHER_PERIOD)
    if not compared.LIKENING.isdisjoint(passage.words) and compared.is_only_compared(
        passage.tokens, passage.chunks, find
    ):
        flags.append(GENERIC)
    if find.rule in _NOUNS and not _SUPPOSING.isdisjoint(passage.words):
        first, last = find.victims.at, max(find.victims.last, find.trigger)
        flags += [HYPOTHETICAL] if would_be(passage.chunks, first, last) else []
    if not passage.words.isdisjoint(_SUPPOSED) and (
        _if_so(passage, find) or _if_there(passage, find)
    ):
        flags.append(HYPOTHETICAL)
    if not disbelieved.WORDS.isdisjoint(passage.words) and disbelieved.disbelieved(
        passage, find, count.best
    ):
        flags.append(NEGATED)
    if not told:
        return tuple(flags)
    if not denials.DENYING.isdisjoint(passage.words) and denials.denied(passage, find):
        flags.append(NEGATED)
    if not staged.WORDS.isdisjoint(passage.words) and staged.is_staged(passage, find):
        flags.append(HYPOTHETICAL)
    if not _MARKING.isdisjoint(passage.words):
        lows = [chunk.low for chunk in passage.chunks[: find.trigger]]
        if not _MARKING.isdisjoint(lows):
            flags.append(ANNIVERSARY)
    if is_remembered(passage, find):
        flags.append(ANNIVERSARY)
    return tuple(flags)


def _if_so(passage: Passage, find: Find) -> bool:
    """As "if so, the toll falls to 32", where the clause right behind tells of them."""
    lows = [chunk.low for chunk in passage.chunks[: find.trigger]]
    for i in range(len(lows) - 2):
        if lows[i : i + 3] in (["if", "so", ","], ["if", "not", ","]):
            opens = i == 0 or lows[i - 1] == ";"
            between = passage.chunks[i + 3 : find.trigger]
            ends = (tags.COMMA, tags.STOP, tags.SUBORDINATOR, tags.RELATIVE)
            return opens and all(chunk.kind not in ends for chunk in between)
    return False


def _if_there(passage: Passage, find: Find) -> bool:
    """As "if there are 12 dead", "unless there were no casualties"."""
    chunks, be = passage.chunks, find.victims.at - 1
    if be > 2 and chunks[be].low == "no":
        be -= 1
    there = be > 1 and chunks[be].kind == tags.BE and chunks[be - 1].low == "there"
    return there and chunks[be - 2].low in _SUPPOSED


def _last_year_they(passage: Passage, find: Find) -> bool:
    """As "Last year they killed four", beside the number of this year.

    Or "Last year was the quietest, with 214 deaths", "Last year 240 died in attacks on clinics", or
    "60 people died in similar protests in the course of last year".
    """
    if {"last", "year"} <= passage.words:
        words = [token.low for token in passage.tokens]
        behind = words[passage.chunks[max(find.victims.last, find.trigger)].last + 1 :]
        if behind[:1] == ["in"] and behind[2:4] == ["last", "year"] and behind[1] in _ATTACKS:
            # As "the police lost 27 men in attacks last year".
            return True
        course = behind.index("course") if "course" in behind else len(behind)
        if behind[course + 1 : course + 4] == ["of", "last", "year"]:
            return True
    if _recorded_last_year(passage, find):
        return True
    phrase, chunks = find.victims.phrase, passage.chunks
    lows = [token.low for token in passage.tokens[:4]]
    opens = lows[:2] == ["last", "year"] or lows == ["altogether", "of", "last", "year"]
    if opens and phrase is not None and phrase.number is not None:
        after = [chunk.low for chunk in chunks[max(find.victims.last, find.trigger) + 1 :][:2]]
        counted = find.rule in ("act-counted", "counted-noun")
        was = passage.tokens[2].low == "was" and counted
        if was or (after[:1] == ["in"] and after[1:] == ["attacks"]):
            return True
    number = phrase.number.bounds if phrase is not None and phrase.number else None
    if opens and number and (number.best or number.low or 0) >= _LARGE and of_a_year(passage, find):
        # As "Last year, 1990, 6,011 people were murdered for political reasons".
        return True
    alone = phrase is not None and phrase.bare and phrase.number is not None
    return opens and alone and any(chunk.low in ("they", "it") for chunk in chunks[: find.first])


def _recorded_last_year(passage: Passage, find: Find) -> bool:
    """As "the agency recorded 870 deaths of migrants last year"."""
    if find.rule not in _OF_ACTS or not {"last", "year"} <= passage.words:
        return False
    before = (chunk.low for chunk in passage.chunks[: find.trigger])
    words = [token.low for token in passage.tokens]
    ends = any(words[i : i + 2] == ["last", "year"] for i in (0, len(words) - 3))
    return ends and not _RECORDING.isdisjoint(before)


def _war_total(passage: Passage, find: Find, count: Count) -> bool:
    value = count.best or count.low or count.high or 0
    if find.rule == "bodies" and _in_a_life(passage, find):
        return True
    if war_begun.of_a_war(passage, find):
        return True
    large = value >= _LARGE or count.magnitude == "thousands"
    if not large and count.magnitude != "hundreds":
        return False
    if large and "time" in passage.words and _in_that_time(passage):
        return True
    summed = over_a_period(passage, find)
    if (not large and not summed) or war_begun.of_tens_of_thousands(passage, find, value):
        return large
    if not summed and _of_one_attack(passage, find):
        return False
    if _attacks_have(passage, find):
        return True
    if _of_an_episode(passage, find):
        return False
    alone = _of_a_year(passage, find) or find.outcome in ("captured", "freed", "surrendered")
    if summed and (spans_years(passage, find) or not passage.words.isdisjoint(CAUSES)):
        # As "guns killed 47,000 people in 2023".
        return True
    if not passage.words.isdisjoint(_ERAS) and _in_an_era(passage, find):
        return True
    since = () if _since_new_year(passage) else ("since",)
    words = WARS if alone else WARS.union(since, ("years", "decade", "decades"))
    return not passage.words.isdisjoint(words - WARS) or war_begun.is_named(passage, find)


def _since_new_year(passage: Passage) -> bool:
    """As "4,000 people have been killed since January", "since the start of the year"."""
    words = [token.low for token in passage.tokens]
    if words.count("since") != 1:
        return False
    after = words[words.index("since") + 1 :]
    if after[:1] == ["january"]:
        # But "since January 2023".
        return not any(low.isdigit() and len(low) > 2 for low in after[1:3])
    year = after[3:5] in (["the", "year"], ["this", "year"])
    return year and after[:3] in (["the", "start", "of"], ["the", "beginning", "of"])


def _in_an_era(passage: Passage, find: Find) -> bool:
    """As "more than 3,500 people were killed in the Troubles", "during the military dictatorship".

    Or "the genocide killed some 800,000 people".
    """
    first = passage.chunks[min(find.victims.at, find.first, find.trigger)].first
    last = passage.chunks[max(find.victims.last, find.trigger)].last + 1
    before = [token.low for token in passage.tokens[max(0, first - _NEAR) : first]]
    after = [token.low for token in passage.tokens[last : last + _NEAR]]
    if before[-3:] in ([",", "in", "which"], [",", "during", "which"]):
        before = before[:-3]
    for i, low in enumerate(after):
        if low in _OUT_OF_IT:
            break
        if low in _ERAS:
            return not _IN_AN_ERA.isdisjoint(after[:i])
    return any(low in _ERAS for low in before) and _OUT_OF_IT.isdisjoint(before)


def _in_that_time(passage: Passage) -> bool:
    """As "at least 14,000 have been killed in that time", of which the sentence before tells."""
    words = [token.low for token in passage.tokens]
    i = words.index("time")
    return words[max(0, i - 2) : i] in (["in", "that"], ["in", "this"], ["over", "that"])


def _in_a_life(passage: Passage, find: Find) -> bool:
    """As "he had buried 120 companions in 11 years", "300 people in his time"."""
    if "years" in passage.words and over_a_period(passage, find):
        return True
    after = passage.chunks[max(find.victims.last, find.trigger)].last + 1
    near = [token.low for token in passage.tokens[after : after + 3]]
    own = near[:1] == ["in"] and near[1:2] != [] and near[1] in ("his", "her", "their", "my")
    return own and near[2:] != [] and near[2] in ("time", "life", "career")


def _war_dead(passage: Passage, find: Find) -> bool:
    """As "returned the bodies of 40 soldiers and received 909": of the war, and of no attack."""
    chunks, at = passage.chunks, find.trigger
    own = find.rule == "state" and at > 0 and chunks[at - 1].low == "own"
    if find.outcome != "killed" or not (own or find.rule == "bodies"):
        return False
    if not _SWAPPING.isdisjoint(passage.words) and _FIRING.isdisjoint(passage.words):
        near = chunks[max(0, at - _NEAR) : at + _NEAR]
        if any(chunk.low in _SWAPPING for chunk in near):
            return True
    given = any(_with_dead(chunks, j, _RETURNING) for j in range(len(chunks) - 1))
    return given and any(
        _with_dead(chunks, j, _RECEIVING) or _with_theirs(chunks, j) for j in range(len(chunks) - 1)
    )


def _with_dead(chunks: Sequence[Chunk], at: int, verbs: frozenset[str]) -> bool:
    """Whether bodies, or a number, are returned or received at `at`."""
    phrase = chunks[at + 1].phrase
    if chunks[at].low not in verbs or phrase is None:
        return False
    return phrase.number is not None or chunks[at + 1].low in _BODIES


def _with_theirs(chunks: Sequence[Chunk], at: int) -> bool:
    """As "and received those of 910", "and got those of 910 soldiers in return"."""
    after = [chunk.low for chunk in chunks[at + 1 : at + 3]]
    return chunks[at].low in _RECEIVING and after == ["those", "of"]


def _attacks_have(passage: Passage, find: Find) -> bool:
    """As "jihadist attacks have killed thousands"; but "the attacks have", "two attacks have".

    Or "the offensive has killed 55,000", where no day of its own is told.
    """
    have = passage.chunks[find.first]
    subject = passage.chunks[find.first - 1] if find.first else None
    if subject is None or have.kind != tags.HAVE or subject.phrase is None:
        return False
    if have.low == "has":
        return subject.low in _CAMPAIGNS and war_begun.OWN_TIME.isdisjoint(passage.words)
    alone = not subject.phrase.determiner and subject.phrase.number is None
    opens = find.first == 1 or passage.chunks[find.first - 2].kind in (tags.COMMA, tags.STOP)
    # As "Monday's attacks have", "attacks on Monday have".
    return alone and opens and subject.low in _ATTACKS


def _of_an_episode(passage: Passage, find: Find) -> bool:
    """As "some 1,200 people died in two months of riots", which are no whole war."""
    last = passage.chunks[max(find.victims.last, find.trigger)].last + 1
    near = [token.low for token in passage.tokens[last : last + _NEAR]]
    if between_months(passage, find) and passage.words.isdisjoint(_AT_WAR):
        return True
    if near[:1] not in (["in"], ["over"], ["during"]) or not passage.words.isdisjoint(_AT_WAR):
        return False
    length = next((i for i, low in enumerate(near) if low in _SHORT), 0)
    return length > 0 and near[length + 1 : length + 2] == ["of"]


def _of_a_year(passage: Passage, find: Find) -> bool:
    """As "police killed 1,214 people last year, the most in a decade": of no whole war."""
    last = passage.chunks[max(find.victims.last, find.trigger)].last + 1
    near = [token.low for token in passage.tokens[last : last + 2]]
    return near in (["last", "year"], ["this", "year"])


def _of_one_attack(passage: Passage, find: Find) -> bool:
    """As "the Oct. 7 attack, in which 1,200 people were killed", "the raid killed 1,200"."""
    tokens = passage.tokens
    first = passage.chunks[min(find.victims.at, find.first, find.trigger)].first
    lows = [token.low for token in tokens[max(0, first - _NEAR) : first]]
    size = len(lows)
    while lows and lows[-1] in _INTRODUCING:
        lows.pop()
    near = _SO_NEAR if len(lows) == size else 1
    if lows and lows[-1] == "," and len(lows) < size:
        lows.pop()
    # The subject, also behind its place: "the raid on the stadium killed 1,200".
    for i in range(len(lows) - 1, -1, -1):
        if lows[i] in ONE_ATTACK:
            return _NOT_OF.isdisjoint(lows[max(0, i - near) : i])
        if lows[i] in _APART_FROM:
            break
    last = passage.chunks[max(find.victims.last, find.trigger)].last + 1
    after = [token.low for token in tokens[last : last + _NEAR]]
    if not after or after[0] not in _IN_IT:
        return False
    end = next((i for i, low in enumerate(after) if low in _APART_FROM), len(after))
    return not ONE_ATTACK.isdisjoint(after[:end])
