"""Which of a text's dates may be that of an event, and how far one is from a figure.

Left out are the text's own dates (`page_dates`), the day on which somebody spoke ("police said on
Monday", "On Monday the minister said") or a toll changed ("rose to 22 on Sunday"), bounds ("since
2013"), "this year", and days after publication.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from recount.extract.dates.find import DateMention
from recount.extract.dates.of_speaking import is_spoken_on
from recount.extract.dates.to_come import is_yet_to_come
from recount.extract.words.speech import DOCUMENTS, SAYING

_BESIDE = 110
# Nouns too: "12 suspects on Monday", "counts on Monday".
_NOUNS = frozenset(("suspects", "counts", "reports", "lists", "records", "documents"))
# Of "a police post on Sunday", "the release on Sunday of nine hostages" nobody speaks.
_THINGS = frozenset(("post", "release", "newspaper"))
_SAYING = "|".join((
    *sorted({*" ".join(SAYING.values()).split(), *DOCUMENTS} - _NOUNS - _THINGS),
    r"in (?:an?|his|her|its|their) (?:[\w-]+ ){0,2}post",
    r"(?:press|news) release",
    r"(?:told|to|with) (?:an?|the) (?:[\w-]+ )?newspaper",
))  # fmt: skip
# What stands before a date is looked at in lower case, but for `_OPENS`.
_SPOKE = re.compile(
    rf"\b(?:{_SAYING})(?: (?:reporters|journalists|the press|state television|parliament))?"
    r"(?: in (?:a|an) [a-z]+)?(?: late| early)?(?: on| of)?,? \Z"
)
# But "Last week, 14 attacks were reported", which were last week.
_TO_SPEAK = re.compile(
    r"(?!,? (?:[\w-]+ ){0,3}(?:incidents|attacks|clashes|raids|strikes|airstrikes|violations"
    r"|explosions) (?:were|have been) reported\b)"
    r"(?: (?:morning|afternoon|evening|night))?,? (?:(?!and |when |gunmen |after )[\w’'.-]+ ){0,5}?"
    r"(?:said|told|announced|confirmed|reported|described|warned|spoken of|spoke of"
    r"|acknowledged|admitted(?! to\b)|conceded|(?:listed|counted)(?= [0-9]+ (?:dead|deaths|bodies))"
    r"|(?:put|gave|given|revised) (?:the|its|their|a) (?:\w+ ){0,2}(?:toll|count|number|figure)"
    r"|(?:put|puts) (?:it|them) at)\b(?! to have)",
    re.IGNORECASE,
)
_GREW = "rose|risen|climbed|grew|grown|increased|jumped|doubled|tripled"
_RAISED = "put|raised|lowered|revised|updated|corrected|cut|reduced|increased"
_A_TOLL = r"(?:[\w-]+ ){0,2}(?:toll|number|count|figure|tally)\b"
# As "On Thursday the toll was lowered to 34".
_TOLL_CHANGES = re.compile(
    rf"(?: (?:morning|afternoon|evening|night))?,? (?:the|its|their) {_A_TOLL}[^.;,\n]{{0,60}}?"
    rf" (?:(?:was|were|had been|has been) (?:[a-z]+ ){{0,2}}?(?:{_RAISED})|stood|reached|passed"
    rf"|fell|dropped|{_GREW})\b",
    re.IGNORECASE,
)
# As "10 March: toll from the Lona attack rises to 13".
_TOLL_THEN = re.compile(
    r": (?:the )?(?:death )?toll\b[^.;\n]{0,60}?\b(?:rises|rose|climbs|climbed|reaches|reached"
    r"|passes|passed|stands|stood)\b",
    re.IGNORECASE,
)
_SPEAKING = re.compile(
    r"\b(?:speaking|spoke|addressed|briefing|visited|(?:news|press) conference)\b[^.;]{0,40} \Z"
)
_LINES = re.compile(r"[^\S\n]*\n\s*")
_OPENS = re.compile(r"(?:\A|[.!?»”\"] )(?:On |Late on |Early on |By )?\Z")
_BOUND = re.compile(
    r"\b(?:since|until|till|from|before|by|as of|as at|deadline of|expires on|begins? on"
    r"|resumes? on|(?:hours|days|weeks?|months?|year) (?:up )?(?:to|ending|ended)(?: on)?)"
    r"(?: (?:late|early))? \Z"
)
# As "the worst since the invasion of 2003".
_SINCE_THE = re.compile(r"\bsince (?:the|its|his|their|an?) (?:[\w-]+ ){1,6}\Z")
# As "the biggest since the president took office in June"; but "since gunmen killed nine in June".
_SINCE_HE = re.compile(
    r"\b(?:worst|deadliest|bloodiest|biggest|largest|heaviest|highest|most|first)"
    r" (?:[\w’'-]+ ){0,6}since (?:(?!kill|wound|shot|died|attack|abduct|kidnap|bomb|stabb|captur"
    r"|raid|ambush)[\w’'-]+ ){2,9}\Z"
)
# As "since Sunday's election"; but "since Sunday's bombing" tells of that one.
_NO_DEEDS = re.compile(
    r"['’]s (?:[\w-]+ ){0,2}?(?:elections?|vote|polls?|ballot|coup|referendum|ruling|verdict|truce"
    r"|ceasefire|announcement|inauguration|takeover|withdrawal|summit|talks|deal|agreement)\b"
)
_IN_WHICH = re.compile(r",? (?:in which|that|which|when|where|during which) ")
# With a day right behind: "rose to 22 on Sunday", "the toll was raised to 22 overnight".
_COUNTED = re.compile(
    rf"\b(?:(?:{_GREW}|stood) (?:to|at)|reached|passed) (?:[\w-]+ ){{1,3}}(?:on )?\Z"
    r"|\b(?:up|down) from (?:[\w-]+ ){1,4}\Z"
    # As "to 321 on Tuesday, from 290 a day earlier".
    r"|\bto [\w,-]+(?: [a-z]+){0,2}(?: on [a-z]+day)?,? from [\w,-]+ (?:on )?\Z"
    rf"|\b(?:{_GREW}) (?:[a-z]+ly )?\Z"
    rf"|\b(?:{_RAISED}) (?:the|its|their) {_A_TOLL}[^.;,]{{0,40}}? (?:to|at) (?:[\w-]+ ){{1,3}}"
    r"(?:on )?\Z"
    rf"|\b{_A_TOLL}[^.;,]{{0,40}}? (?:was|been) (?:{_RAISED}) (?:up |down )?(?:to|at) "
    r"(?:[\w-]+ ){1,3}(?:on )?\Z"
)
# Before and behind a day: "the toll rose on Sunday to 22", "on Sunday raised the toll to 22".
_GROWING = re.compile(rf"\b(?:{_GREW}) (?:late |early )?(?:on )?\Z")
_TO_SO_MANY = re.compile(r"(?: (?:morning|afternoon|evening|night))? (?:to|by) (?!the )\w")
_RAISES = re.compile(rf" (?:{_RAISED}) (?:the|its|their) {_A_TOLL}")
_REMEMBERED = re.compile(
    r"\b(?:remembered|marked|marched|mourned|buried|commemorated|anniversary)\b[^.]{0,20}\Z"
)
_FUTURE = re.compile(r"\b(?:next|tomorrow)\b", re.IGNORECASE)


def dating(
    text: str, mentions: Sequence[DateMention], published: str | None,
    own: Sequence[tuple[int, int]] = (),
) -> list[DateMention]:  # fmt: skip
    """The mentions that may date an event, in their order; `own` are spans that date the text."""
    return [
        mention
        for mention in mentions
        if _fits(text, mention, published)
        and not any(start <= mention.start < end for start, end in own)
    ]


def distance(text: str, start: int, end: int, at: int) -> tuple[int, int]:
    """How many commas and other ends of clauses, then characters, lie between a span and `at`.

    A semicolon, which ends a sentence but for its look, counts three times.
    """
    first, last = (end, at) if end <= at else (at, start)
    ends = text.count(",", first, last) + text.count(":", first, last)
    ends += text.count("—", first, last) + 3 * text.count(";", first, last)
    return ends, max(0, last - first)


def _fits(text: str, mention: DateMention, published: str | None) -> bool:
    low = mention.words.lower()
    if low.startswith("since ") and not text.startswith((", when ", " when "), mention.end):
        return False
    if low in ("this year", "next year") or _FUTURE.match(low):
        return False
    if _is_bound(text, mention) or is_of_speech(text, mention):
        return False
    if is_yet_to_come(text, mention):
        return False
    edtf = mention.edtf or "X"
    return edtf.startswith("X") or not _after(edtf, published or "")


def is_of_speech(text: str, mention: DateMention) -> bool:
    """Whether it is the date of a speech, a count or a commemoration, and of no event."""
    if text.startswith(("'s ", "’s "), mention.end):
        return False
    if _TOLL_THEN.match(text, mention.end) or _RAISES.match(text, mention.end):
        return True
    before = _words_before(text, mention)
    low = before.lower()
    if _TO_SO_MANY.match(text, mention.end) and _GROWING.search(low):
        return True
    if any(pattern.search(low) for pattern in (_SPOKE, _COUNTED, _REMEMBERED)):
        # But "said, a day after gunmen killed nine".
        return not mention.words.lower().endswith((" after", " before"))
    if _SPEAKING.search(low) or is_spoken_on(text, mention):
        return True
    told = (_TO_SPEAK, _TOLL_CHANGES) if _OPENS.search(before) else ()
    return any(pattern.match(text, mention.end) for pattern in told)


def _is_bound(text: str, mention: DateMention) -> bool:
    """As "until Friday", "since Monday"; but "since Monday, when a bomb went off" tells of one."""
    before = _words_before(text, mention).lower()
    if text.startswith((", when ", " when ", "'s ", "’s "), mention.end):
        if before.endswith("since ") and _NO_DEEDS.match(text, mention.end):
            return True
        # But "40 had died by Friday, when the shelling stopped".
        return before.endswith(" by ") and not text.startswith(("'s ", "’s "), mention.end)
    of_then = mention.words.lower().startswith(("of ", "in ")) and "since " in before
    if of_then and (_SINCE_THE.search(before) or _SINCE_HE.search(before)):
        # But "since the raid of 2003, in which 40 died" tells of that one.
        return _IN_WHICH.match(text, mention.end) is None
    return _BOUND.search(before) is not None


@lru_cache(maxsize=1)
def _words_before(text: str, mention: DateMention) -> str:
    """The words right before it, with one space between them; a stop where the text begins."""
    first = max(0, mention.start - _BESIDE)
    # A heading ends, too: "POLICE REPORT", and below it "On Monday gunmen killed nine".
    parted = text[first : mention.start]
    parted = _LINES.sub(". ", parted) if "\n" in parted else parted
    before = " ".join(f"{parted}|".split())[:-1]
    return before if first else f". {before}"


def _after(edtf: str, published: str) -> bool:
    """Whether a date surely lies after publication, whose last part may be a month or a year."""
    last = published.rpartition("/")[2].rstrip("~?%")[:10]
    return last[:1].isdigit() and edtf[:10][: len(last)] > last
