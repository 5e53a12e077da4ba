"""What sort of event some figures may be of, by the words around them.

The first row of the list with a word there decides; where people were only seized, the outcome
does. Where no word tells of violence, nothing does: a bus that fell into a ravine is no attack.
"""

import re
from collections.abc import Set

_WORDS = (
    ("chemical_weapon", r"chlorine|sarin|nerve agents?|mustard gas|chemical (?:weapons?|attacks?)"),
    ("suicide_bomb", r"suicide (?:bomb\w*|attack\w*|blasts?|vests?)"
                     r"|blew (?:him|her|them)sel\w+ up"),
    ("air_strike", r"air ?strikes?|air raids?|drones?|drone strikes?|warplanes?|fighter jets?"),
    ("shelling", r"shell(?:ed|ing|fire)|mortars?|artillery|rockets?|missiles?"),
    ("grenade", r"grenades?"),
    ("remote_explosive", r"bomb(?:s|ed|ing|ings)?|explo(?:sions?|sives?|ded)|land ?mines?|blasts?"
                         r"|dynamite|detonated|ieds?"),
    ("armed_clash", r"clash(?:es|ed)?|battles?|fighting|fire ?fights?|gun ?battles?|ambush\w*"
                    r"|combat|exchanges? of fire|offensive"),
    ("mob_violence", r"mobs?|rioters?|riots?|lynch\w*"),
    ("attack_on_civilians", r"attack\w*|gunm[ae]n|shot|shooting|opened fire|stabb\w+|murder\w*"
                            r"|assassinat\w+|massacre\w*|execut(?:ed|ions?)|behead\w+|militants?"
                            r"|assailants?"),
)  # fmt: skip
_PATTERNS = [(name, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for name, words in _WORDS]
_SEIZED = {"kidnapped": "abduction", "missing": "abduction", "captured": "arrests"}
UNTOLD = "other_development"


def event_type_of(words: str, outcomes: Set[str]) -> str:
    """The key of an event type, `other_development` where nothing tells of violence.

    Args:
        words: the text around the figures.
        outcomes: what the figures say came of people.
    """
    harmed = outcomes & {"killed", "wounded", "casualties"}
    seized = next((kind for outcome, kind in _SEIZED.items() if outcome in outcomes), None)
    if seized and not harmed:
        return seized
    return next((name for name, pattern in _PATTERNS if pattern.search(words)), UNTOLD)
