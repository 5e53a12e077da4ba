"""What goes on with a sum over a time: "It listed 83 dead. Forty-four were killed by drones".

A monitor's report gives one sum and then tells it apart; so do those who sum up a year. What a
sentence tells of one attack, or of a day, is of that.
"""

import re
from collections.abc import Sequence

from recount.extract.figure import Figure
from recount.extract.periods.monitored import RECORDING, stretch
from recount.extract.periods.one_event import NAMING, names_one
from recount.extract.periods.told import DAYS
from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passage, Passages
from recount.extract.sentences.text import Token
from recount.extract.words import word_set
from recount.extract.words.grammar import MONTHS

_ACTS = ("act-counted", "counted-noun")
_TOLD = ("labelled", *_ACTS)
_OF_WHICH = ("when", "after")
_BACK, _FIGURES, _TITLE, _SEVERAL = 8, 24, 300, 3
_SHARING_OUT = word_set("""
    attributes attributed accounted accounts responsible caused affected
""")
_MANY = "incidents attacks strikes airstrikes violations abuses massacres clashes raids bombings"
_INCIDENTS = word_set(_MANY)
_INCIDENT = re.compile(_MANY.replace(" ", "|"), re.I)
_A_DAY = word_set("night nights hour hours day")
_A_TIME = word_set("week weeks month months quarter year years since")
_PERIODICAL = re.compile(
    r"\b(?:weekly|fortnightly|monthly|quarterly|annual)\b[^.\n]{0,60}?"
    r"\b(?:update|bulletin|report|brief|briefing|tally|count|review|digest|roundup)\b"
    r"|\bweek \d{1,2} of \d{4}\b"
    r"|\b(?:report|bulletin|update|review) for (?:january|february|march|april|may|june|july|august"
    r"|september|october|november|december|the \w+ quarter)\b",
    re.I,
)
_OF_THOSE = re.compile(r"[^.,;]{0,40}?\bof (?:those|the people|the persons) (?P<fate>\w+)")
_FATES = {
    "killed": "killed", "wounded": "wounded", "injured": "wounded", "missing": "missing",
    "abducted": "kidnapped", "kidnapped": "kidnapped", "arrested": "captured",
    "detained": "captured", "captured": "captured",
}  # fmt: skip
_DAYS = DAYS | word_set("overnight dawn midnight morning afternoon evening")
_TH = ("st", "nd", "rd", "th")
_BETWEEN = (tags.STOP, tags.SUBORDINATOR, tags.RELATIVE, tags.VERB, tags.OUTCOME)
_NO_CLAUSE = ("than", "%", "known")


def with_the_sum(seen: Passages, number: int, found: Sequence[Figure], figure: Figure) -> Figure:
    """The figure as a sum over a time where it goes on with one; `found` are all before it."""
    if figure.counting != "toll" or figure.flags:
        return figure
    before = [f for f in found[-_FIGURES:] if f.counting == "cumulative"]
    passage = seen.passage(number)
    if not before and figure.rule not in _TOLD and not _opens(passage, figure):
        return figure
    sums = [f for f in before if not f.flags]
    if _names_its_own(passage, sums, figure):
        return figure
    if _of_a_periodical(seen, number, figure):
        return figure._replace(counting="cumulative")
    if sums and _is_joined(passage, sums[-1], found[-1], figure):
        return figure._replace(counting="cumulative")
    told = _of_those(seen, found, figure) if before else None
    if told is not None:
        group = told.group if figure.group == "persons" else figure.group
        return figure._replace(counting=told.counting, group=group)
    if _has_a_day(passage):
        return figure
    if _opens(passage, figure) and (
        _counts_incidents_before(seen, number) or _together(seen, number)
    ):
        return figure._replace(counting="cumulative")
    return _of_the_report(seen, number, found, figure) if sums else figure


def _names_its_own(passage: Passage, sums: Sequence[Figure], figure: Figure) -> bool:
    """Whether the clause of a figure, which begins after a sum, names one attack."""
    if NAMING.isdisjoint(passage.words):
        return False
    tokens = passage.tokens
    since = sums[-1].end if sums else 0
    at = next((i for i, t in enumerate(tokens) if t.start >= figure.start), len(tokens))
    begin = next((i + 1 for i in range(at - 1, -1, -1) if tokens[i].low == ";"
                  or tokens[i].start < since), 0)  # fmt: skip
    end = next((i for i, t in enumerate(tokens) if t.start >= figure.end), len(tokens))
    until = next((i for i in range(end, len(tokens)) if tokens[i].low == ";"
                  or (tokens[i].tag == tags.SUBORDINATOR and tokens[i].low not in _OF_WHICH)),
                 len(tokens))  # fmt: skip
    return names_one(tokens, begin, until)


def _has_a_day(passage: Passage) -> bool:
    """Whether a day, or an hour of one, is told."""
    if not _DAYS.isdisjoint(passage.words):
        return True
    told = "on" in passage.words or "the" in passage.words
    return told and any(_is_day(passage.tokens, i) for i in range(1, len(passage.tokens)))


def _is_day(tokens: Sequence[Token], i: int) -> bool:
    """As "on 29 July", "on May 3", "on the 17th"; but "From 6 to 12 December" is no day."""
    before, low = tokens[i - 1].low, tokens[i].low
    if before == "the":
        return low[0].isdigit() and low.endswith(_TH)
    if before != "on" or i + 1 == len(tokens):
        return False
    then = tokens[i + 1].low
    return (low.isdigit() and then in MONTHS) or (low in MONTHS and then.isdigit())


def _is_joined(passage: Passage, whole: Figure, last: Figure, figure: Figure) -> bool:
    """As "killed 1,618 people between January and March and wounded 580"."""
    if whole is not last or whole.start < passage.sentence.start or figure.high == 0:
        return False
    between = [t for t in passage.tokens if whole.end <= t.start < figure.start]
    apart = (token.tag in _BETWEEN and token.low not in _NO_CLAUSE for token in between)
    if any(apart) or any(token.low in DAYS for token in between):
        return False
    # As "killed 402, 138 abducted"; but "where 300 have died this year, a bomb killed 12".
    listed = bool(between) and between[-1].tag == tags.COMMA
    joints = [i for i, t in enumerate(between) if t.tag in (tags.CONJUNCTION, tags.COMMA)]
    if not listed and all(token.tag != tags.CONJUNCTION for token in between):
        return False
    # As "have died this year, and the army shot 12", who are told of by themselves.
    if any(token.tag in (tags.WORD, tags.TIME) for token in between[joints[-1] :]):
        return False
    after = [token for token in passage.tokens if token.start >= figure.end]
    return all(token.low not in DAYS for token in after)


def _of_a_periodical(seen: Passages, number: int, figure: Figure) -> bool:
    """As "Total deaths: 96" of a weekly ledger, "received reports of 64 killings" of a monthly."""
    if figure.rule not in _TOLD:
        return False
    passage = seen.passage(number)
    told = figure.rule == "labelled" or (
        figure.rule in _ACTS and not passage.words.isdisjoint(RECORDING | {"reports"})
    )
    many = (figure.low or figure.high or 0) >= _SEVERAL
    title = _PERIODICAL.search(seen.text, 0, _TITLE) if told and many else None
    if title is None or "total" in passage.words:
        return title is not None
    # As "A bomb exploded in Lona on Sunday. Killed: 12".
    for i in range(number - 1, max(-1, number - _BACK), -1):
        if seen.sentences[i].start < title.end():
            break
        before = seen.passage(i)
        if _has_a_day(before) or names_one(before.tokens, 0, len(before.tokens)):
            return False
    return True


def _of_those(seen: Passages, found: Sequence[Figure], figure: Figure) -> Figure | None:
    """The sum of which people are told: "the release of 29 of those abducted"."""
    told = _OF_THOSE.match(seen.text, figure.start, figure.end + 20)
    outcome = _FATES.get(told["fate"]) if told else None
    if outcome is None or figure.part_of is not None:
        return None
    before = next((f for f in reversed(found[-_FIGURES:]) if f.outcome == outcome), None)
    return before if before is not None and before.counting == "cumulative" else None


def _counts_incidents_before(seen: Passages, number: int) -> bool:
    """Whether the sentence before is as "recorded 47 incidents, against 52 the week before"."""
    if not number or seen.sentences[number - 1].paragraph != seen.sentences[number].paragraph:
        return False
    sentence = seen.sentences[number - 1]
    if _INCIDENT.search(seen.text, sentence.start, sentence.end) is None:
        return False
    before = seen.passage(number - 1)
    tokens = before.tokens
    if before.words.isdisjoint(RECORDING) or not _over_a_time(seen, before):
        return False
    verb = next((i for i, t in enumerate(tokens) if t.low in RECORDING), 0)
    near = tokens[verb + 1 : verb + 8]
    counted = next((i for i, token in enumerate(near) if token.low.isdecimal()), -1)
    several = counted >= 0 and int(near[counted].low) >= _SEVERAL
    return several and any(token.low in _INCIDENTS for token in near[counted:])


def _together(seen: Passages, number: int) -> bool:
    """As "It was the ninth strike since May. Together they have killed 38"; "they" are attacks."""
    if [token.low for token in seen.passage(number).tokens[:3]] != ["together", "they", "have"]:
        return False
    return number > 0 and _over_a_time(seen, seen.passage(number - 1))


def _over_a_time(seen: Passages, passage: Passage) -> bool:
    """Whether a sentence tells of a time and of no day or night: "against 52 the week before"."""
    if not _A_DAY.isdisjoint(passage.words) or _has_a_day(passage):
        return False
    if not _A_TIME.isdisjoint(passage.words):
        return True
    told = any(stretch(passage.tokens, i) for i in range(len(passage.tokens)))
    return told or _PERIODICAL.search(seen.text, 0, _TITLE) is not None


def _opens(passage: Passage, figure: Figure) -> bool:
    """Whether a sentence begins with the figure, or with "They", "These incidents"."""
    first = passage.tokens[0]
    told = first.start >= figure.start or first.low in ("they", "these", "those", "together")
    begins = first.start >= figure.start - 1
    return told or begins


def _of_the_report(seen: Passages, number: int, found: Sequence[Figure], figure: Figure) -> Figure:
    """The figure as one of the report whose sum was told in the sentences before."""
    passage = seen.passage(number)
    begin = seen.sentences[max(0, number - _BACK)].start
    last = passage.sentence.start
    near = [(i, found[i]) for i in range(max(0, len(found) - _FIGURES), len(found))]
    near = [(i, f) for i, f in near if begin <= f.start < last and f.counting == "cumulative"]
    if near and _in_the_same_period(passage):
        return figure._replace(counting="cumulative")
    wholes = [(i, f) for i, f in near if not f.flags and _recorded(seen, number, f)]
    if not wholes:
        return figure
    shared = not passage.words.isdisjoint(RECORDING | _SHARING_OUT)
    if (figure.rule in _ACTS and shared) or _same_month(seen, number, wholes):
        return figure._replace(counting="cumulative")
    if " " in figure.victims or wholes[-1][1].start < seen.sentences[number - 1].start:
        return figure
    size = figure.best or figure.low or 0
    of = [i for i, f in wholes if f.outcome == figure.outcome and f.part_of is None
          and size <= (f.best or f.low or 0)]  # fmt: skip
    part = of[-1] if of and figure.part_of is None else figure.part_of
    return figure._replace(counting="cumulative", part_of=part)


def _recorded(seen: Passages, number: int, whole: Figure) -> bool:
    """Whether a sum was told by who records such."""
    return not _passage_of(seen, number, whole).words.isdisjoint(RECORDING) or (
        _PERIODICAL.search(seen.text, 0, _TITLE) is not None
    )


def _passage_of(seen: Passages, number: int, figure: Figure) -> Passage:
    back = number
    while back and seen.sentences[back].start > figure.start:
        back -= 1
    return seen.passage(back)


def _same_month(seen: Passages, number: int, wholes: Sequence[tuple[int, Figure]]) -> bool:
    """As "No medics were killed in March", after what was counted in a report for March."""
    tokens = seen.passage(number).tokens
    named = {tokens[i + 1].low for i in range(len(tokens) - 1)
             if tokens[i].low == "in" and stretch(tokens, i)}  # fmt: skip
    if not named:
        return False
    return any(named <= _passage_of(seen, number, whole).words for _, whole in wholes)


def _in_the_same_period(passage: Passage) -> bool:
    """As "In the same period, 112 people were arrested"."""
    lows = [token.low for token in passage.tokens[:4]]
    return lows[:1] in (["in"], ["over"]) and lows[1:] == ["the", "same", "period"]
