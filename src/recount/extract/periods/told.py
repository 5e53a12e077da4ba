"""Sums over a time, which no one event's toll is.

A time is told right after a figure ("12 people have died since 2013"), or opens the clause of a
figure ("so far this year, 300 people have died"). "The worst since 2013" opens nothing.
"""

from collections.abc import Sequence
from itertools import pairwise

from recount.extract.find import Find
from recount.extract.periods import begun
from recount.extract.periods.whole_years import is_year, of_a_year, spans_years
from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passage
from recount.extract.words import word_set
from recount.extract.words.grammar import MONTHS
from recount.extract.words.numerals import SPELLED

_TELLING = word_set(
    "since year decade month years decades months weeks week alone half quarter already quarters "
    "fortnight semester total date before course period"
)
_LONG = word_set("year decade month years decades months weeks quarter quarters fortnight semester")
_WITHIN = word_set("in over during within throughout for")
_BACK = word_set("last past recent previous")
_THE = word_set("the these those his her their its our my")
_EARLIER = ("earlier", "later")
_BEGINNINGS = word_set("""
    last beginning start began christmas easter ramadan independence truce ceasefire cease-fire war
    conflict coup campaign rains election vote referendum revolution takeover withdrawal
""")
_OPENING = word_set("that but and while ; : said says")
DAYS = word_set("""
    monday tuesday wednesday thursday friday saturday sunday today yesterday tonight
""")
_OTHER_CLAUSE = DAYS | word_set("when ; but while after before")
_AFTER, _LONGEST = 10, 9
# What comes after these has a time of its own: "the worst attack in five years".
_RANKED = word_set("worst deadliest bloodiest biggest largest highest")
_NTH = _RANKED | word_set("""
    first second third fourth fifth sixth seventh eighth ninth tenth latest only such
""")
_MOST = _RANKED | word_set("most fewest lowest smallest")
_ELSEWHERE = _RANKED | word_set("; who which")
_NOT_COUNTED = ("is", "was", "were", "are", ",")
_ABOUT = word_set("a than less more about nearly almost under just over some")
_SPANS = word_set("years decade decades months")
_THAT_TIME = (["that", "time"], ["that", "period"])
_NOW = ("has", "have", "'ve", "having", "had")
ONE_ATTACK = word_set("""
    attack raid massacre bombing blast explosion assault strike airstrike shelling ambush siege
    earthquake flood flooding cyclone storm battle
""")
_OF_A_TIME = {
    (which, unit) for which in ("this", "past") for unit in ("year", "month", "decade")
} | {
    ("past", "weeks"),
    ("past", "months"),
    ("past", "years"),
    ("recent", "weeks"),
    ("last", "year"),
}
_OF_ONE_EVENT = word_set("toll death-toll casualty-toll figure count tally")
_TOTALS = word_set("total toll tally number count death-toll")
_LASTING = word_set("""
    truce ceasefire war conflict fighting offensive invasion campaign uprising coup insurgency
    crackdown protests unrest hostilities
""")
_UPRISINGS = word_set("uprising war civil-war intifada insurgency rebellion revolt disturbances")
_PRISONS = word_set("prison jail penitentiary prisons jails")
_MEANWHILE = frozenset(("as", "while", "when", "after"))
_DEAD = word_set("martyrs dead deaths victims killed fatalities casualties wounded injured arrests")
_FAR, _WHEN, _SAME_LONG = 24, 2, 2
_FROM_ONE_TO = {"between": "and", "from": "to"}
_FROM_ONE, _TO_MONTH = frozenset(_FROM_ONE_TO), 6
_OF_A_MONTH = (["the", "month", "of"], ["the", "course", "of"])
_CLOSING = _NTH | word_set("who which whom where when while before after but that as said ; :")


def over_a_period(passage: Passage, find: Find) -> bool:
    """Whether the figure is a sum over time: "since 2013", "this year", "in the last month"."""
    if of_a_year(passage, find) or between_months(passage, find) or spans_years(passage, find):
        return True
    if find.rule == "toll" and not passage.words.isdisjoint(_UPRISINGS) and _of_a_war(passage):
        return True
    if _TELLING.isdisjoint(passage.words):
        return False
    if _totalled(passage, find) or _number_of_a_year(passage, find):
        return True
    if _gapped(passage, find) or _total_since(passage, find):
        return True
    told = _after(passage, find) or _before(passage, find) or _at_the_end(passage, find)
    return told or _going_on(passage, find)


def _of_a_war(passage: Passage) -> bool:
    """As "bringing to 11 the number of martyrs of the uprising", "the number killed in the war"."""
    lows = [token.low for token in passage.tokens]
    if not _PRISONS.isdisjoint(lows):
        # As "the number of dead in the revolt at the prison".
        return False
    return any(
        lows[i - 1] in ("the", "this") and lows[i - 2] in ("of", "in") and lows[i - 3] in _DEAD
        for i in range(3, len(lows))
        if lows[i] in _UPRISINGS
        and lows[i + 1 : i + 2] != ["'s"]
        # But "rose to 33 as more victims of the war were buried".
        and _MEANWHILE.isdisjoint(lows[max(0, i - 6) : i - 3])
    )


def between_months(passage: Passage, find: Find) -> bool:
    """As "killed 1,618 people in Haiti between January and the end of March"."""
    if MONTHS.isdisjoint(passage.words) or _FROM_ONE.isdisjoint(passage.words):
        return False
    last = passage.chunks[max(find.victims.last, find.trigger)].last + 1
    lows = [token.low for token in passage.tokens[last : last + _AFTER + _AFTER]]
    named = [t.capital for t in passage.tokens[last : last + _AFTER + _AFTER]]
    for i, (low, after) in enumerate(pairwise(lows)):
        if low in _FROM_ONE and named[i + 2 : i + 3] == [True]:
            # As "from May Pen to Kingston".
            return False
        if low in _CLOSING or low in (",", "."):
            return False
        if low in _FROM_ONE and after in MONTHS:
            until = lows.index(_FROM_ONE_TO[low], i) if _FROM_ONE_TO[low] in lows[i:] else len(lows)
            return not MONTHS.isdisjoint(lows[until : until + _TO_MONTH])
    return False


def _number_of_a_year(passage: Passage, find: Find) -> bool:
    """As "the number of soldiers killed this year rose to 34; another 51 have been wounded"."""
    phrase, chunks = find.victims.phrase, passage.chunks
    first, last = chunks[find.trigger].first, chunks[find.victims.at].first
    if find.rule == "toll" and find.trigger == find.victims.at:
        # As "raids have killed 300 since 2015; the coalition has acknowledged 41".
        first = 0
    elif find.rule != "toll":
        more = phrase is not None and phrase.number is not None and phrase.number.more
        semicolons = (i for i in range(find.victims.at, 0, -1) if chunks[i].low == ";")
        end = next(semicolons, 0)
        if not more or not end or not any(c.kind == tags.HAVE for c in chunks[end : find.trigger]):
            return False
        numbers = (i for i in range(end - 1, -1, -1) if chunks[i].low in ("number", "toll"))
        first, last = chunks[next(numbers, end)].first, chunks[end].first
    lows = [token.low for token in passage.tokens[first:last]]
    if find.rule == "toll" and phrase is not None and phrase.number is not None:
        # As "the number killed fell to 1,200 last year"; but "the toll rose to 34 last month".
        after = [token.low for token in passage.tokens[phrase.number.after :]][:_WHEN]
        yearly = tuple(after) in _OF_A_TIME or (after[:1] == ["in"] and is_year(after[-1]))
        if yearly and chunks[find.trigger].low not in _OF_ONE_EVENT:
            return True
    return _RANKED.isdisjoint(lows) and any(
        pair in _OF_A_TIME or (pair[0] == "since" and _is_time(pair[1])) for pair in pairwise(lows)
    )


def _total_since(passage: Passage, find: Find) -> bool:
    """As "bringing the total since the truce collapsed to 614 dead and 2,390 wounded"."""
    lows = [token.low for token in passage.tokens[: passage.chunks[find.victims.at].first]]
    since = next((i for i in range(len(lows) - 1, 0, -1) if lows[i] == "since"), 0)
    if not since or lows[since - 1] not in _TOTALS or ";" in lows[since:]:
        return False
    near = lows[since + 1 : since + _LONGEST]
    return _beginning(near) or not _LASTING.isdisjoint(near)


def _going_on(passage: Passage, find: Find) -> bool:
    """As "has fired at ships since last year, sinking two and killing four sailors"."""
    chunks = passage.chunks
    before_it = [chunk.low for chunk in chunks[max(0, find.trigger - 2) : find.trigger]]
    # As "have killed 40 since the truce collapsed, for the loss of nine men".
    at_a_loss = chunks[find.trigger].low in ("loss", "cost") and not {"for", "at"}.isdisjoint(
        before_it
    )
    if not (chunks[find.trigger].low.endswith("ing") or at_a_loss):
        return False
    commas = [i for i in range(find.trigger) if chunks[i].kind == tags.COMMA]
    before = chunks[: commas[-1]] if commas else ()
    have = next((i for i, chunk in enumerate(before) if chunk.low in ("has", "have")), len(before))
    first = next((i for i in range(have, len(before)) if chunks[i].low == "since"), None)
    if first is None or any(chunk.kind == tags.STOP for chunk in before[have:]):
        return False
    since = chunks[first].last
    near = [token.low for token in passage.tokens[since + 1 : since + 1 + _LONGEST]]
    return _beginning(near[:3]) or not _LASTING.isdisjoint(near[:2])


def _gapped(passage: Passage, find: Find) -> bool:
    """As "90 people have been killed since then, and some 1,200 have been detained"."""
    phrase, chunks, at = find.victims.phrase, passage.chunks, find.victims.at
    told = phrase is not None and phrase.bare and find.victims.last == at
    if not told or "since" not in passage.words:
        return False
    perfect = any(chunk.low in ("have", "has") for chunk in chunks[at + 1 : find.trigger])
    joined = (i for i in range(at) if chunks[i].kind == tags.CONJUNCTION)
    end = next(joined, 0)
    lows = [token.low for token in passage.tokens[: chunks[end].first]] if perfect else []
    since = lows.index("since") if "since" in lows else len(lows)
    before = any(chunk.kind == tags.OUTCOME for chunk in chunks[:end])
    return before and (lows[since + 1 : since + 2] == ["then"] or _beginning(lows[since + 1 :]))


def _totalled(passage: Passage, find: Find) -> bool:
    """As "Running total for the region: 46 killed", "year to date: nine wounded"."""
    first = passage.chunks[min(find.victims.at, find.first, find.trigger)].first
    lows = [token.low for token in passage.tokens[:first]]
    if ":" not in lows:
        return False
    pairs = set(pairwise(lows))
    return ("running", "total") in pairs or ("to", "date") in pairs


def _at_the_end(passage: Passage, find: Find) -> bool:
    """As "has killed hundreds and displaced thousands in the north over the past five years".

    What has been done is summed up by a time at the end of its clause, however far that is.
    """
    chunks = passage.chunks
    if not _has_been(passage, find):
        return False
    first = chunks[max(find.victims.last, find.trigger)].last + 1
    near = [token.low for token in passage.tokens[first:]]
    near = near[: next((i for i, low in enumerate(near) if low in _CLOSING), len(near))]
    return any(
        low in _WITHIN and (_length(near, i) or _number_of_years(near[i + 1 : i + 5]))
        for i, low in enumerate(near[:-1])
    )


def _has_been(passage: Passage, find: Find) -> bool:
    """Whether the find's verb, or one that it is joined to, is in the perfect: "has killed"."""
    for i in range(find.trigger, max(-1, find.trigger - _FAR), -1):
        chunk = passage.chunks[i]
        if chunk.kind in (tags.STOP, tags.RELATIVE, tags.SUBORDINATOR):
            return False
        if chunk.kind == tags.HAVE:
            about = i > 0 and passage.chunks[i - 1].kind == tags.RELATIVE
            commas = (c.kind == tags.COMMA for c in passage.chunks[i : find.trigger])
            return chunk.low in _NOW and not (about and any(commas))
    return False


def _number_of_years(words: Sequence[str]) -> bool:
    """As the words after "in" of "in a decade", "in five years", "in less than two months"."""
    long = next((at for at, word in enumerate(words) if word in _SPANS), 0)
    if long == 0:
        return False
    # But "in a month of fighting", "in a year" may be of one event, or are told as rates.
    several = words[long].endswith("s") or words[long] == "decade"
    return several and all(
        word in SPELLED or word.isdigit() or word in _ABOUT for word in words[:long]
    )


def _after(passage: Passage, find: Find) -> bool:
    last = passage.chunks[max(find.victims.last, find.trigger)].last
    words = begun.past_aside([token.low for token in passage.tokens[last + 1 : last + _FAR]])
    near = words[: _AFTER - 1]
    # As "four of the nine who were taken in the past month".
    stops = [
        at
        for at, low in enumerate(near)
        # As "the blast, which killed two, was the ninth this month".
        # And "two soldiers died, the first deaths since the truce", "two died, taking the number
        # killed this month to 12".
        if low in _ELSEWHERE
        or (low == "number" and at > 0 and near[at - 1] == "the")
        or (low in _NTH and at > 1 and near[at - 2] in _NOT_COUNTED)
    ]
    near = near[: stops[0]] if stops else near
    # What begins near may end further off: "in such clashes in the town over the last two years".
    words = words[: stops[0]] if stops else words
    for i, low in enumerate(near[:-1]):
        if low == "since" and (_beginning(words[i + 1 : i + 4]) or near[i + 1] == "then"):
            return True
        if low == "since" and (
            begun.came_in(near[i + 1 :])
            or not _LASTING.isdisjoint(near[i + 1 : i + 3])
            or _began(words[i + 1 :])
        ):
            # As "since he took office", "since fighting resumed".
            return True
        if low in _WITHIN and (_length(words, i) or near[i + 1 : i + 3] in _THAT_TIME):
            return True
        if low in _WITHIN and _alone(near[i + 1 : i + 5]):
            return True
        if low in ("this", "last", "past") and near[i + 1] in ("year", "decade", "month"):
            if i and (near[i - 1] in _EARLIER or near[i - 1] in MONTHS or near[i - 1].isdigit()):
                # As "earlier this year", "on June 26 this year", when one thing happened.
                return False
            return low != "last" or _is_ranked(near[i + 2 :])
    return False


def _began(words: Sequence[str]) -> bool:
    """As "since the hunt for the hostages began in July"; but "since the raid in July"."""
    clause = begun.clause_of(words)
    return ONE_ATTACK.isdisjoint(clause) and DAYS.isdisjoint(clause) and begun.began_in(clause)


def _is_ranked(words: Sequence[str]) -> bool:
    """As "last year, the most in a decade", "last year, the highest toll": all of the year's."""
    return list(words[:2]) == [",", "the"] and words[2:3] != [] and words[2] in _MOST


def _before(passage: Passage, find: Find) -> bool:
    """As "so far this year, bandits have killed 300": a time that opens the figure's clause."""
    first = passage.chunks[min(find.victims.at, find.first, find.trigger)].first
    lows = [token.low for token in passage.tokens[:first]]
    perfect = any(chunk.kind == tags.HAVE for chunk in passage.chunks[find.first : find.trigger])
    for i, low in enumerate(lows):
        opens = i == 0 or lows[i - 1] in _OPENING
        if not opens and not (lows[i - 1] == "," and low in ("since", "already")):
            continue
        size = _period(lows, i, perfect=perfect)
        if size and _OTHER_CLAUSE.isdisjoint(begun.without_contrast(lows[i + size :])):
            return True
    return False


def _period(lows: Sequence[str], i: int, *, perfect: bool) -> int:
    """How many words a time has that begins at `i`, 0 where none does."""
    words = lows[i : i + _LONGEST]
    comma = words.index(",") if "," in words else len(words)
    low, alone = words[0], "alone" in words[:comma]
    if low == "since":
        if words[1:2] == ["then"]:
            return _WHEN if perfect else 0
        return comma if _beginning(words[1:comma]) or begun.came_in(words[1:comma]) else 0
    if low == "before":
        # As "before Thursday, the campaign had killed 79 people".
        return comma if perfect and comma == _WHEN and words[1] in DAYS else 0
    if low == "already":
        # "So far" is read as this one word; by itself it may be of one event.
        told = words[1:2] == ["this"] or (words[1:2] == ["in"] and _named_time(words[2:3]))
        return 3 if told else 0
    if low in _WITHIN:
        told = alone and _named_time(words[1:comma])
        # As "in just three months we have lost 17 people".
        told = told or (perfect and _number_of_years(words[1:5]))
        return comma if told or _length(words[:comma], 0) else 0
    unit = words[1] if len(words) > 1 else ""
    told = low in ("this", "last") and unit in ("year", "month", "decade", "week")
    return 2 if told and (alone or (perfect and low == "this")) else 0


def is_long(words: Sequence[str], i: int) -> bool:
    """Whether a time of many attacks stands at word `i`: "since January", "in the past month"."""
    if words[i] == "since":
        return _beginning(words[i + 1 : i + 4])
    return words[i] in _WITHIN and _length(words, i)


def _beginning(words: Sequence[str]) -> bool:
    """What "since" may stand before: a month, a year, "the start of", "last year"."""
    return any(_is_time(word) or word in _BEGINNINGS for word in words[:6])


def _length(words: Sequence[str], i: int) -> bool:
    """As "in the last month", "over the past five years", "in recent weeks", "over the years"."""
    near = list(words[i + 1 : i + 7])
    if near[:3] in _OF_A_MONTH and near[3:] and _is_time(near[3]):
        # As "in the month of January", "in the course of April".
        return True
    long = next((at for at, word in enumerate(near) if word in _LONG), len(near))
    if long == len(near):
        return begun.is_named_time(near)
    inner = near[:long]
    if inner[1:] == ["last"] and inner[0] in MONTHS:
        # As "in August last year", when something was.
        return False
    if inner[:3] == ["the", "same", "period"] or (inner == ["the", "same"] and long == _SAME_LONG):
        # As "against 96 in the same period last year", "in the same months of 2029".
        return True
    if "of" in inner:
        # As "in the first half of the year".
        return not {"first", "second", "third"}.isdisjoint(inner)
    first = "first" in inner and len(inner) > 1
    first = first or (inner in (["the"], ["this"]) and near[long] in ("quarter", "fortnight"))
    # But "in Lona last month" something happened.
    back = inner[:1] != [] and (inner[0] in _BACK or (inner[0] in _THE and inner[1:2] != []))
    back = back and not _BACK.isdisjoint(inner[:2])
    return first or back or (inner == ["the"] and near[long] == "years")


def _alone(words: Sequence[str]) -> bool:
    """As "in November alone", "in March 2030 alone"; but "in May in Lona alone" is of a place."""
    if "alone" not in words:
        return False
    named = words[: words.index("alone")]
    return bool(named) and all(_is_time(word) or word in ("the", "month", "of") for word in named)


def _named_time(words: Sequence[str]) -> bool:
    return any(_is_time(word) or word in _LONG or word == "week" for word in words)


def _is_time(word: str) -> bool:
    return word.removeprefix("mid-") in MONTHS or is_year(word)
