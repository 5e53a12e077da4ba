"""What goes on with a sum over a time: "It listed 83 dead. Forty-four were killed by drones".

A monitor's report gives one sum and then tells it apart; so do those who sum up a year. What a
sentence tells of one attack, or of a day, is of that.
"""

import re
from collections.abc import Iterator, Sequence

from recount.extract.figure import Figure
from recount.extract.periods.monitored import RECORDING, stretch
from recount.extract.periods.told import DAYS, ONE_ATTACK
from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passage, Passages
from recount.extract.sentences.text import Token
from recount.extract.words import word_set
from recount.extract.words.grammar import MONTHS

_ACTS = ("act-counted", "counted-noun")
_BACK, _FIGURES, _TITLE, _SEVERAL = 8, 24, 300, 3
_SHARING_OUT = word_set("""
    attributes attributed accounted accounts responsible caused affected
""")
_INCIDENTS = word_set("""
    incidents attacks strikes airstrikes violations abuses massacres clashes raids bombings
""")
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
_BETWEEN = (tags.STOP, tags.SUBORDINATOR, tags.RELATIVE, tags.VERB, tags.OUTCOME)
_NO_CLAUSE = ("than", "%", "known")


def with_the_sum(seen: Passages, number: int, found: Sequence[Figure], figure: Figure) -> Figure:
    """The figure as a sum over a time where it goes on with one; `found` are all before it."""
    if figure.counting != "toll" or figure.flags:
        return figure
    passage = seen.passage(number)
    if any(token.low in ONE_ATTACK for token in _clause(passage, figure)):
        return figure
    if _of_a_periodical(seen, passage, figure):
        return figure._replace(counting="cumulative")
    sums = [f for f in found[-_FIGURES:] if f.counting == "cumulative" and not f.flags]
    if sums and _is_joined(passage, sums[-1], found[-1], figure):
        return figure._replace(counting="cumulative")
    told = _of_those(seen, found, figure)
    if told is not None:
        group = told.group if figure.group == "persons" else figure.group
        return figure._replace(counting=told.counting, group=group)
    if any(token.low in DAYS or _is_day(passage.tokens, i)
           for i, token in enumerate(passage.tokens)):  # fmt: skip
        return figure
    if _counts_incidents_before(seen, number) and _opens(passage, figure):
        return figure._replace(counting="cumulative")
    return _of_the_report(seen, number, found, figure) if sums else figure


def _clause(passage: Passage, figure: Figure) -> Iterator[Token]:
    """The words of a sentence from a figure up to the end of its clause."""
    for token in passage.tokens:
        if token.start >= figure.end and (token.low == ";" or token.tag == tags.SUBORDINATOR):
            return
        if token.start >= figure.start:
            yield token


def _is_day(tokens: Sequence[Token], i: int) -> bool:
    """As "on 29 July", "on the 17th"; but "From 6 to 12 December" is no day."""
    before = tokens[i - 1].low if i else ""
    low = tokens[i].low
    if before == "the" and low[:1].isdigit() and low.endswith("th"):
        return True
    named = before in MONTHS or (i + 1 < len(tokens) and tokens[i + 1].low in MONTHS)
    return before == "on" and low.isdigit() and named


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
    if not listed and all(token.tag != tags.CONJUNCTION for token in between):
        return False
    after = [token for token in passage.tokens if token.start >= figure.end]
    return all(token.low not in DAYS for token in after)


def _of_a_periodical(seen: Passages, passage: Passage, figure: Figure) -> bool:
    """As "Total deaths: 96" of a weekly ledger, "received reports of 64 killings" of a monthly."""
    told = figure.rule == "labelled" or (
        figure.rule in _ACTS and not passage.words.isdisjoint(RECORDING | {"reports"})
    )
    many = (figure.low or figure.high or 0) >= _SEVERAL
    return told and many and _PERIODICAL.search(seen.text, 0, _TITLE) is not None


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
    before = seen.passage(number - 1) if number else None
    if before is None or before.words.isdisjoint(RECORDING):
        return False
    if before.sentence.paragraph != seen.sentences[number].paragraph:
        return False
    verb = next((i for i, t in enumerate(before.tokens) if t.low in RECORDING), 0)
    near = before.tokens[verb + 1 : verb + 8]
    counted = next((i for i, token in enumerate(near) if token.low.isdecimal()), -1)
    several = counted >= 0 and int(near[counted].low) >= _SEVERAL
    return several and any(token.low in _INCIDENTS for token in near[counted:])


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
