"""Whether words name one attack, or who made it: its toll is no sum over a time."""

from collections.abc import Sequence

from recount.extract.periods.told import ONE_ATTACK
from recount.extract.sentences import tags
from recount.extract.sentences.text import Token
from recount.extract.words import word_set

_WITH = word_set("""
    bomb car-bomb bomber gunman attacker assailant shooter shooting stabbing shootout firefight
    crash collision rocket missile drone shell grenade mine landmine gunfight clash stampede fire
    landslide derailment mortar
""")
_ATTACKERS = word_set("""
    gunmen bombers attackers assailants shooters raiders bandits militants robbers kidnappers
    militiamen insurgents jihadists terrorists rebels
""")
NAMING = ONE_ATTACK | _WITH | _ATTACKERS
"""A sentence without any of these words names no such attack."""
_ONE = word_set("a an one another the that this")
_DOING = (tags.VERB, tags.OUTCOME)
_WHO = ("who", "that")
_NEAR = 3


def names_one(tokens: Sequence[Token], first: int, until: int) -> bool:
    """Whether the words from `first` up to `until` name an attack or who made it."""
    return any(tokens[i].low in NAMING and _names(tokens, i) for i in range(first, until))


def _names(tokens: Sequence[Token], i: int) -> bool:
    low = tokens[i].low
    then = tokens[i + 1] if i + 1 < len(tokens) else None
    if low in ONE_ATTACK:
        # But "Mines accounted for 34 casualties, shelling for 27".
        return then is None or then.low != "for"
    before = [token.low for token in tokens[max(0, i - _NEAR) : i]]
    if low in _WITH:
        # But "a rise in drone strikes", "the mine victims".
        several = then is not None and then.low.endswith("s") and then.tag == tags.WORD
        return not several and not _ONE.isdisjoint(before)
    if then is not None and then.low in _WHO:
        return True
    # As "gunmen killed 12", "two bombers struck"; but "were killed by gunmen", "40 rebels".
    counted = i > 0 and tokens[i - 1].tag == tags.NUMBER
    return "by" not in before and (not counted or (then is not None and then.tag in _DOING))
