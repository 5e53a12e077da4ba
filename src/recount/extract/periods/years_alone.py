"""Sums of a year or of months that stand alone: "In 2023, gangs killed 4,789 people"."""

from recount.extract.find import Find
from recount.extract.periods.whole_years import AT_ONCE, is_year
from recount.extract.sentences.passages import Passage
from recount.extract.words import word_set
from recount.extract.words.numerals import SPELLED

_THOUSAND, _SEVERAL = 1000, 20
_ENDS = word_set(", . ; : and according")
_LONG = word_set("weeks months years")
_SAYING = word_set("says said that")
_BY, _AGENT = "by", 4
_ONE_EVENT = AT_ONCE | word_set("riot riots protest protests uprising revolt unrest pogrom clashes")
_HARM = ("killed", "wounded", "kidnapped", "captured")


def of_a_year_alone(passage: Passage, find: Find) -> bool:
    """As "In 2023, gangs killed 4,789 people", "3,700 were killed by gangs last year".

    Or "54 journalists were killed in 2024", "140 people were killed in two months"; but "in two
    months of riots", "the raid killed 1,200 people in 2030" tell of one thing.
    """
    phrase = find.victims.phrase
    number = phrase.number.bounds if phrase is not None and phrase.number else None
    if phrase is None or number is None or phrase.determiner or find.outcome not in _HARM:
        return False
    if not passage.words.isdisjoint(_ONE_EVENT):
        return False
    many = number.best or number.low or 0
    lows = [token.low for token in passage.tokens]
    last = passage.chunks[max(find.victims.last, find.trigger)].last + 1
    near = lows[last : last + _AGENT + 4]
    if many >= _THOUSAND and lows[:1] == ["in"] and is_year((lows[1:2] or [""])[0]):
        # But "in 2030 they killed 1,200 cadets at a camp" may tell of one day.
        return (near[:1] or ["."])[0] in _ENDS | {"and"}
    behind = near
    if near[:1] == [_BY] and many >= _THOUSAND:
        # As "killed by gangs last year".
        behind = next((near[i:] for i in (2, 3) if near[i : i + 1] in (["in"], ["last"])), [])
    if _is_long(behind):
        return True
    of_year = behind[:1] == ["in"] and is_year((behind[1:2] or [""])[0])
    of_year = of_year and (behind[2:3] or ["."])[0] in _ENDS
    last_year = behind[:2] == ["last", "year"] and (behind[2:3] or ["."])[0] in _ENDS
    if many >= _THOUSAND:
        return of_year or last_year
    first = passage.chunks[find.victims.at].first
    opens = first == 0 or lows[first - 1] in _SAYING
    return of_year and opens and find.rule in ("passive", "happens") and many >= _SEVERAL


def _is_long(near: list[str]) -> bool:
    """As "in two months.": but "in two months of fighting" is one thing."""
    told = near[:1] in (["in"], ["within"]) and near[2:3] != [] and near[2] in _LONG
    counted = told and (near[1] in SPELLED or near[1].isdigit())
    return counted and (near[3:4] or ["."])[0] in _ENDS
