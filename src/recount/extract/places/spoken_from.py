"""Places that somebody spoke from, or that speak themselves, and what is told of these.

"A diplomat in Dakar said", "told reporters in New York that", "Ankara said", "Reporting by Ali
Bello in Abuja": nothing happened there. Police, a witness or a resident may speak from where it
happened, so that their place is still named, for where no other is told.
"""

import re

from recount.domain.gazetteer import Place
from recount.extract.places.context import NAMED, is_national
from recount.extract.places.ways import AWAY
from recount.extract.words import places as w
from recount.extract.words import word_set

_BESIDE = 140
_SAID = "said|says|say|told|added|announced|confirmed|reported|claimed|stated|warned|wrote"
ON_A_DAY = r"(?: (?:late |early )?(?:on|last) [A-Z]\w+day)?"
_SAYS = re.compile(rf"{ON_A_DAY} (?:has |have |had )?(?:{_SAID})\b")
_NAMES_ANOTHER = re.compile(
    r"[^.;:!?\n]{0,160}?\b(?:in|at|near|outside|around) (?:the )?(?:[a-z]+ ){0,3}[A-Z]"
)
# The words of a speaker, from where a clause may begin up to the "in" before the place.
_SPEAKER = re.compile(
    r"(?:[\n,;:“”\"(]|\b(?:and|but|as|while|though|because)) ?"
    r"(?P<speaker>[\w.’'&-]+(?: [\w.’'&-]+){0,7}?) (?:in|of|near|at|from)(?: the)?"
    r"(?: (?:[A-Z][a-z]+ )?(?:[a-z]+ern )?(?:city|town|village|capital|district|state|province)"
    r"(?: of)?)? \Z"
)
_NO_SPEAKER = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|who|which|that|after|when|where|dead|in|on|at|by"
    rf"|\w+ed|{'|'.join(sorted(w.HAPPENINGS))}|shooting|blast|explosion|violence)\b"
)
_NO_VERBS = re.compile(r"\b(?:United|[Uu]nnamed|[Rr]etired|[Aa]rmed|[Aa]llied|[Rr]ed)\b")
_FAR = re.compile(
    r"\b(?:diplomats?|embassy|consulate|ambassador|envoy|headquarters|correspondents?|Western"
    r"|[Cc]aller|news agency"
    r"|UN|U\.N|United Nations|NATO|EU|African Union|Red Cross|Amnesty|Human Rights Watch)\b"
)
_CAPITAL = re.compile(r" [A-Z][a-z]")
_SPEECH_ENDS = re.compile(rf"{ON_A_DAY}(?:,? that\b|[,.;:!?”\"]|\Z)")
_MAYBE_THERE = word_set("""
    spokesman spokeswoman contacted telephone phone fled fleeing visiting buried lived living
    travelled traveled
""")
"""Words of `ASIDE` that may lead to where it happened, if no other place is told."""
_AT_A_BRIEFING = re.compile(
    r"\n(?:At|During|In|From|After) (?:a|an|the|his|her|its|their) (?:[\w-]+ ){0,3}"
    r"(?:briefing|conference|interview|speech|statement|address|hearing) (?:in|at|from) \Z"
)
_REPORTING = re.compile(
    r"(?:\b(?:[Rr]eporting|[Ww]riting|[Ee]diting) (?:by|from) |\nBy )"
    r"(?:[A-Z]\.|[^.)\n]){0,110}\b(?:in|from) \Z"
)
_CONTRIBUTED = re.compile(r",? (?:also )?contributed (?:to this|reporting)\b")
_STOP = re.compile(r"[.!?][”\")]? +(?=[A-Z“\"(])|\n")
_ITSELF = re.compile(
    r"(?:[’']s (?:military|army|forces|government|(?:(?:defen[cs]e|foreign|interior) )?ministry))?"
    rf"{ON_A_DAY} (?:{_SAID})\b"
)
_HOUSE = re.compile(r"(?:[’']s)? (?:official|spokes|source|chief|statement|briefing)")


def sentence_before(text: str, start: int) -> str:
    """The words of a sentence before a place in the text, the last 140 characters of them.

    They begin with a line break where the sentence does.
    """
    first = max(0, start - _BESIDE)
    stop = max((m.end() for m in _STOP.finditer(text, first, start)), default=None)
    if stop is None:
        return "\n" + text[:start] if not first else text[first:start]
    return "\n" + text[stop:start]


def spoken_from(text: str, end: int, before: str) -> float | None:
    """How surely something happened at a place that ends at `end`; None: nobody speaks there.

    Args:
        text: the text.
        end: where the place ends.
        before: the sentence before it.
    """
    if _REPORTING.search(before) or _CONTRIBUTED.match(text, end) or _AT_A_BRIEFING.search(before):
        return AWAY
    if not _SAYS.match(text, end):
        return None
    match = _SPEAKER.search(before)
    speaker = match["speaker"] if match else ""
    if not speaker or _NO_SPEAKER.search(_NO_VERBS.sub("", speaker)):
        return None
    words = frozenset(speaker.lower().split())
    if _FAR.search(speaker):
        return AWAY
    if not w.DWELLERS.isdisjoint(words):
        # Who lives there may tell of what happened there.
        return NAMED if _NAMES_ANOTHER.match(text, end) else None
    if not w.SPEAKERS.isdisjoint(words):
        return NAMED
    body = _CAPITAL.search(speaker) or speaker.isupper() or "office" in words
    return AWAY if body and not any(map(is_national, speaker.split()[1:])) else NAMED


def said_there(text: str, end: int, low: str) -> float:
    """The same of a place that a word in lower case leads to: told reporters in Geneva that."""
    if low in w.ASIDE:
        return NAMED if low in _MAYBE_THERE else AWAY
    return AWAY if _SPEECH_ENDS.match(text, end) else NAMED


def speaks_itself(text: str, end: int, place: Place) -> bool:
    """Whether a place is named as who says so: "Ankara said", "Kyiv's military said"."""
    if _ITSELF.match(text, end):
        return place.kind in ("settlement", "admin1", "country", "site")
    return place.kind == "site" and _HOUSE.match(text, end) is not None
