"""What sort of event some figures may be of, by the words around them.

The first row of the list with a word there decides; where people were only seized, the outcome
does. Where no word tells of violence, nothing does: a bus that fell into a ravine is no attack,
nor is a gas explosion. The types follow ACLED's codebook: who ambushes soldiers clashes with them,
who ambushes a bus attacks civilians.
"""

import re
from collections.abc import Set

_FIGHTERS = (
    r"(?:rebels?|militants?|fighters|insurgents?|guerrillas?|terrorists?|jihadists?|bandits?"
    r"|militiam[ae]n|extremists?)"
)
_FORCES = (
    r"(?:soldiers?|troops|police(?:m[ae]n)?|gendarmes?|army|military|security (?:forces|personnel)"
    r"|(?:army|military|police) (?:convoy|patrol|post|base))"
)
_CROWD = r"(?:protest\w*|demonstrat\w+|marchers)"
_ROWS = (
    ("chemical_weapon", r"chlorine|sarin|nerve agents?|mustard gas|chemical (?:weapons?|attacks?)"),
    ("suicide_bomb", r"suicide (?:[\w-]+ )?(?:bomb\w*|attack\w*|blasts?|vests?|explosions?)"
                     r"|blew (?:him|her|them)sel\w+ up"),
    ("air_strike", r"air ?strikes?|air raids?|drones?|drone strikes?|warplanes?|fighter jets?"),
    ("shelling", r"shell(?:ed|ing|s|fire)|mortars?|artillery|rockets?|missiles?"),
    ("excessive_force", rf"{_FORCES}[^.]{{0,40}}\b(?:fired?|shot|kill(?:ed|ing))\b[^.]{{0,40}}"
                        rf"{_CROWD}"
                        rf"|{_CROWD}[^.]{{0,60}}\bby (?:\w+ )?{_FORCES}"
                        rf"|crackdown on (?:\w+ ){{0,3}}{_CROWD}"),
    ("grenade", r"grenades?"),
    ("remote_explosive", r"bomb(?:s|ed|ing|ings)?|explo(?:sions?|sives?|ded)|land ?mines?|blasts?"
                         r"|dynamite|detonated|ieds?"),
    ("violent_demonstration", rf"violent {_CROWD}|{_CROWD}[^.]{{0,40}}\b(?:turned violent|violence)"
                              rf"|(?:in|during) (?:[\w-]+ ){{0,3}}(?:protests?|demonstrations?)"),
    ("mob_violence", r"mobs?|riot(?:s|ers?|ing|ed)?|lynch\w*|vigilantes?|(?:beat|beaten) [^.]{0,40}"
                     r"to death|beaten to death|(?:inmates|prisoners)[^.]{0,20}\bclash\w*"),
    ("armed_clash", r"clash(?:es|ed)?|battles?|fighting|fire ?fights?|gun ?battles?|shoot-?outs?"
                    r"|combat|exchanges? of fire|offensive"
                    r"|(?:tribal|communal|inter-?communal|ethnic|sectarian) violence"
                    rf"|ambush\w*[^.]{{0,80}}\b{_FORCES}|{_FORCES}[^.]{{0,80}}\bambush\w*"
                    rf"|kill(?:ed|ing|s)? (?:[\w-]+ ){{0,4}}{_FIGHTERS}"
                    rf"|{_FIGHTERS} (?:\w+ )?(?:was|were|been) (?:\w+ )?killed"),
    ("attack_on_civilians", r"attack\w*|gunm[ae]n|shot|shooting|opened fire|stabb\w+|murder\w*"
                            r"|assassinat\w+|massacre\w*|execut(?:ed|ions?)|behead\w+|militants?"
                            r"|assailants?|ambush\w*|raid\w*|snipers?|rustlers|bandits|hacked"
                            r"|gunned|jihadists?|rebels"),
)  # fmt: skip
_PATTERNS = [(name, re.compile(rf"\b(?:{words})\b", re.IGNORECASE)) for name, words in _ROWS]
_ACCIDENT = re.compile(
    r"\b(?:crash\w*|gas (?:explosion|leak|blast|cylinder|canister)|fireworks|fuel tanker|boiler"
    r"|coal ?mine|capsiz\w+|derail\w+)\b",
    re.IGNORECASE,
)
_NO_VIOLENCE = re.compile(
    r"\b(?:cholera|measles|ebola|dengue|malaria|meningitis|diphtheria|covid(?:-19)?|coronavirus"
    r"|lassa fever|food poisoning|epidemic|flash floods?|flood(?:s|ing|waters)|landslides?"
    r"|mudslides?|avalanches?|earthquakes?|aftershocks?|tsunamis?|cyclones?|hurricanes?|typhoons?"
    r"|tornado(?:es)?|monsoon|thunderstorms?|lightning|heat ?waves?|wildfires?|forest fires?"
    r"|bush ?fires?|volcan(?:o|ic)|shipwrecks?|derail\w+|capsiz\w+|stampedes?"
    r"|(?:road|traffic|rail|train|bus|car|boating|mining|industrial|workplace) accidents?"
    r"|(?:car|bus|plane|helicopter|train|road|traffic) crash(?:es)?"
    r"|(?:building|mine|bridge|roof|stand) collapses?)\b",
    re.IGNORECASE,
)
_DELIBERATE = re.compile(
    r"\b(?:attack\w*|gunm[ae]n|militants?|rebels?|shot|bomb\w*|strikes?|clash\w*|fighting)\b",
    re.IGNORECASE,
)
_SEIZED = {"kidnapped": "abduction", "missing": "abduction", "captured": "arrests"}
UNTOLD = "other_development"
UNSURE = (UNTOLD, "attack_on_civilians")
"""Types that the words of one sentence may tell when others near it tell more."""


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
    if _ACCIDENT.search(words) and not _DELIBERATE.search(words):
        return UNTOLD
    return next((name for name, pattern in _PATTERNS if pattern.search(words)), UNTOLD)


def cause_without_violence(words: str) -> str | None:
    """What killed or hurt people where no word tells of violence: "cholera", "bus crash"; or None.

    Args:
        words: the sentence of the figures.
    """
    cause = _NO_VIOLENCE.search(words)
    if cause is None or any(pattern.search(words) for _, pattern in _PATTERNS):
        return None
    return cause.group().lower()


def tells_a_cause(words: str) -> bool:
    """Whether the words tell of violence, or of what harms without it."""
    return bool(_NO_VIOLENCE.search(words)) or any(p.search(words) for _, p in _PATTERNS)
