"""Whether a figure with a date or place of its own is of another event than one told without them.

"Fifteen soldiers were killed" is neither dated nor placed by "A farmer was killed in 2022", told
in a later paragraph; but it is by "The attack on Monday wounded nine" and "Nine more were wounded".
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from recount.extract.dates.days import is_long
from recount.extract.dates.find import DateMention
from recount.extract.events.openings import TOLLS
from recount.extract.figure import Figure
from recount.extract.sentences.plain_words import words_in
from recount.extract.words import word_set

# These are of texts in lower case.
IT = re.compile(
    r"\b(?:the|this|that|its|their) (?:[\w-]+ ){0,2}?(?:attack|bombing|blast|explosion|raid|clash"
    r"|strike|airstrike|ambush|shooting|killing|assault|massacre|incident|crash"
    r"|accident|shelling|fire|battle|fight|kidnapping|abduction|operation|collapse|disaster)s?\b"
    r"|\b(?:happened|occurred|took place|carried out|struck|came under)\b"
)
_GOES_ON = re.compile(
    r"\b(?:also|too|both|more(?! than\b)|others?|another|further|additional|remaining|among|there"
    r"|them|they|he|she|it"
    r"|the (?:dead|wounded|injured|victims?|attackers?|assailants?|gunm[ae]n|bombers?"
    r"|bodies|toll|casualties|deaths|killed))\b"
)
# Words without all of which the one or the other does not match.
_ITS_WORDS = word_set("""
    attack attacks bombing bombings blast blasts explosion explosions raid raids clash clashs strike
    strikes airstrike airstrikes ambush ambushs shooting shootings killing killings assault assaults
    massacre massacres incident incidents crash crashs accident accidents shelling shellings fire
    fires battle battles fight fights kidnapping kidnappings abduction abductions operation
    operations collapse collapses disaster disasters happened occurred took carried struck came
""")
_GOING_ON = word_set("""
    also too both more other others another further additional remaining among there them they he
    she it dead wounded injured victim victims attacker attackers assailant assailants gunman gunmen
    bomber bombers bodies toll casualties deaths killed
""")
_ANYBODY = ("persons", "unknown")
_HARM = frozenset(("killed", "wounded"))


def refers_back(low: str, start: int, end: int, date: DateMention | None) -> bool:
    """Whether a sentence goes on with what was told before it: "the attack", "30 others".

    With a month or a year only the former does: "In 2021, they killed 30 others" is another event.
    `low` is the text in lower case.
    """
    return names_it(low, start, end) or (not is_long(date) and _goes_on(low, start, end))


# Both are looked up once for the figures of one sentence, which may be many.
@lru_cache(maxsize=4)
def names_it(low: str, start: int, end: int) -> bool:
    """Whether a stretch of a text in lower case names an event told before: "the attack"."""
    near = not _ITS_WORDS.isdisjoint(words_in(low, start, end))
    return near and IT.search(low, start, end) is not None


@lru_cache(maxsize=4)
def _goes_on(low: str, start: int, end: int) -> bool:
    near = not _GOING_ON.isdisjoint(words_in(low, start, end))
    return near and _GOES_ON.search(low, start, end) is not None


def are_strangers(told: Iterable[Figure], figure: Figure) -> bool:
    """Whether outcome or group tell a figure from all those of an event.

    Dead and wounded go together where the groups don't tell them apart.
    """
    if figure.rule in TOLLS or figure.part_of is not None:
        return False
    return all(_differ(one, figure) for one in told)


def _differ(one: Figure, other: Figure) -> bool:
    if one.outcome != other.outcome and not {one.outcome, other.outcome} <= _HARM:
        return True
    if one.group == other.group:
        return False
    known = one.group not in _ANYBODY and other.group not in _ANYBODY
    return known or "mention" in (one.counting, other.counting)
