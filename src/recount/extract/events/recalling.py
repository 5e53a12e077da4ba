"""Words that recall an event, or go on with one: "a similar attack", "in that raid"."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from recount.extract.events.reactions import HARM, is_told_in_passing
from recount.extract.events.reading import Reading
from recount.extract.figure import Figure
from recount.extract.sentences.plain_words import words_in
from recount.extract.words import word_list, word_set

_PEOPLE = word_list("""
    they he she who men women people villagers residents gunmen attackers assailants militants
    fighters rebels bandits raiders soldiers troops police
""")
# As "it comes as", but "the gunmen came as", "coming from a wedding"; "it followed a raid".
_AFTER_ANOTHER = (
    r"\b(?=come|coming|came|follow)"
    + "".join(rf"(?<!\b{who} )" for who in _PEOPLE)
    + r"(?:(?:comes?|came) (?:\w+ ){0,4}(?:after|as|(?:amid|on) (?:an?|the))"
    r"|coming (?:\w+ ){0,4}(?:after|as)|follow(?:s|ed|ing) (?:\w+ ){0,4}(?:after|as|on|by|an?))\b"
    r"|\b(?:days|weeks|months|years|hours) (?:after|before|earlier)\b"
)
# But for `EARLIER`, these are of texts in lower case.
TURNED = re.compile(_AFTER_ANOTHER)
RECALLED = re.compile(
    rf"{_AFTER_ANOTHER}"
    r"|\b(?:over|in connection with) (?:the|an?|last \w+['’]s|[a-z]\w+['’]s) (?:[\w-]+ )?"
    r"(?:attack|bombing|killing|blast|ambush|raid|shooting|murder|massacre)s?\b"
    r"|\b(?:similar|earlier|previous|separate|another|other|last such) "
    r"(?:such )?(?:\w+ )?(?:attacks?|bombings?|blasts?|raids?|clash(?:es)?|incidents?"
    r"|ambush(?:es)?|shootings?|explosions?|strikes?|killings?|assaults?|massacres?)\b"
    r"|\b(?:several|many|numerous|dozens of|scores of|(?:string|series|spate|wave) of) "
    r"(?:\w+ ){0,2}(?:attacks|bombings|blasts|raids|incidents|ambushes|shootings|killings)\b"
    r"|\b(?:worst|deadliest|bloodiest) (?:\w+ ){1,6}since\b"
)
EARLIER = re.compile(r"\bhad (?:also )?(?:earlier|previously)\b", re.IGNORECASE)
_AFTER_IT = re.compile(
    r"(?:(?!the |that )[\w-]+ ){0,2}(?:minutes?|hours?|days?|nights?) after [^,;.]{3,100}, "
)
_CAME_AFTER = re.compile(
    r"\b(?:(?:came|comes|occurred|happened|(?:took|takes) place|began|broke out|erupted|started"
    r"|days?|weeks?|months?|years?|hours|minutes) (?:[\w-]+ ){0,3}?(?:after|following)"
    r"|follow(?:s|ed|ing))\b"
)
_STILL = re.compile(
    r"\b(?:in|at|during|after|of|by|from) (?:that|those|the same(?! (?:\w+ )?(?:cit|town|area"
    r"|provinc|region|district|village|countr|state|month|week|year|period|place|way|group))) \w"
    r"|\bthere(?: too)?[,.]"
    r"|\bthat (?:attack|bombing|blast|raid|clash|strike|ambush)\b"
)
_DEED = r"(?:attack|bombing|blast|raid|clash|strike|ambush|shooting|massacre|assault|explosion)"
_THAT = re.compile(rf"(?:(?:in|during) )?that {_DEED}\b")
_ONE = re.compile(rf"\ban? (?:[\w-]+ ){{0,3}}{_DEED}\b")
_WHOSE_DEED = re.compile(
    r"\b(?:(?:involved|involvement|part|role|hand) in|behind|(?:accused|suspected|convicted) of"
    r"|(?:blamed|wanted|responsible) for|linked to|master ?minding|planning|ordering|staging)"
    rf" (?:the|an?) (?:[\w-]+ )?{_DEED}s?\b[^;:]*\Z"
)
# As "in revenge for the deaths of civilians", before what was done.
_REVENGE_FOR = re.compile(
    r"\b(?:(?:retaliation|revenge|reprisal|vengeance|retribution) (?:for|over)|retaliat\w+ for"
    r"|aveng(?:e|es|ed|ing)) (?:[\w'’-]+ ){0,2}\Z"
)
_BESIDE = 120
_FEW = 6
_ALSO = re.compile(r"\balso\b|\bamong (?:the|those) (?:dead|killed)\b")
LATER_DEATH = re.compile(
    r"\b(?:of|from) (?:his|her|their) (?:wounds|injuries)\b|\bsuccumb|\bin (?:a |the )?hospital\b"
    r"|\b(?:taken|rushed|flown|brought) to (?:a |the )?(?:\w+ )?hospital\b[^.;]{0,60}\bdied\b"
    r"|\b(?:wounded|injured)(?: \w+)? (?:had |have |has )?(?:also |since |later )?died\b"
)
# Words without all of which a sentence tells nothing of a kind, and the pattern of the kind.
_KINDS = (
    (
        word_set("""
            comes coming come came follows followed following after before earlier over connection
            similar previous separate another other last worst deadliest bloodiest several many
            numerous dozens scores string series spate wave
        """),
        RECALLED,
    ),
    (word_set("that those same there"), _STILL),
    (word_set("also among"), _ALSO),
    (word_set("wounds injuries hospital died"), LATER_DEATH),
)
# As "at the funeral of the slain mayor", "rebels loyal to a slain warlord".
_WHOSE_DEAD = re.compile(
    r"\b(?:(?:funeral|burial|vigil|memorial|ceremony|service|procession|tribute|commemoration|rally"
    r"|mass|wake|mourners|mourning|widow(?:er)?|wife|husband|son|daughter|brother|sister|father"
    r"|mother|cousin|nephew|uncle|aunt|parents|children|family|relatives?|friends?|supporters?"
    r"|followers?|successor|loyal|allies|ally|aides?|revenge|memory|hono[u]?r|home|house)"
    r" (?:of|for|to|on)|aveng(?:e|ed|ing)|honou?r(?:ed|ing)|mourn(?:ed|ing)?) (?:[a-z]+ )?\Z"
)
# Whatever its ending is, it is a word of the last kind.
_DYING = "succumb"


class Words(NamedTuple):
    """Which words of each kind stand anywhere in a sentence."""

    recalled: bool
    still: bool
    also: bool
    later_death: bool


def recalls(reading: Reading, number: int) -> bool:
    """Whether a sentence has words that recall another event."""
    sentence = reading.spans.sentences[number]
    return words_of(reading.low, sentence.start, sentence.end).recalled


def behind_opening(low: str, start: int, end: int) -> int:
    """Where a sentence goes on behind "Hours after the blast, ", which recalls none told there."""
    opening = _AFTER_IT.match(low, start, end)
    return opening.end() if opening else start


def is_of_what_was_before(low: str, start: int, at: int) -> bool:
    """Whether what stands at a place in a sentence is of an earlier deed.

    As Jos of "the raid came two days after rebels attacked Jos".
    """
    before = _CAME_AFTER.search(low, start, at)
    if before is None or "," in low[before.end() : at]:
        return False
    return HARM.search(low, before.end(), at) is not None


def goes_on_with_what_was_recalled(reading: Reading, number: int, figure: Figure) -> int | None:
    """Where an attack is recalled behind a figure that "that attack" in the next sentence means.

    As "Four were killed in Kano, days after a raid on Jos. That raid left nine dead". None: no one.

    Args:
        reading: the text.
        number: the sentence that may begin with "that raid".
        figure: the last one before it.
    """
    sentence = reading.spans.sentences[number]
    that = _THAT.match(reading.low, sentence.start, sentence.end)
    if that is None or reading.spans.at(figure.start) != number - 1:
        return None
    before = reading.spans.sentences[number - 1]
    turned = TURNED.search(reading.low, max(before.start, figure.end), before.end)
    if turned is None:
        return None
    # But "days after its army left. That raid" goes on with the raid before.
    deed = _ONE.search(reading.low, turned.end(), before.end)
    return turned.start() if deed else None


def known_dead(reading: Reading, figures: Sequence[Figure]) -> set[int]:
    """The places of those who were dead before the harm that their sentence tells of.

    As "at the funeral of the slain mayor a bomb killed 12", "the widow of a slain judge was shot".
    """
    found = set()
    for number, figure in enumerate(figures):
        if figure.rule != "described" or figure.flags:
            continue
        sentence = reading.spans.at(figure.start)
        start = reading.spans.sentences[sentence].start
        if _WHOSE_DEAD.search(reading.low, max(start, figure.start - _BESIDE), figure.start):
            near = figures[max(0, number - _FEW) : number + _FEW + 1]
            beside = (f for f in near if f.rule != "described" and not f.flags)
            if any(reading.spans.at(f.start) == sentence for f in beside):
                found.add(number)
    return found


def tells_whose_deed(reading: Reading, number: int, figure: Figure) -> bool:
    """Whether a deed only tells who somebody is: "a man accused of the bombing that killed 12".

    Or what was avenged, "in revenge for the killing of 12"; but where its day is told, what
    follows may go on with it.
    """
    start = max(reading.spans.sentences[number].start, figure.start - _BESIDE)
    dated = any(day.start > figure.start for day in reading.dates_of(number))
    avenged = is_told_in_passing(figure) and not dated
    told = [_WHOSE_DEED, _REVENGE_FOR] if avenged else [_WHOSE_DEED]
    return any(pattern.search(reading.low, start, figure.start) for pattern in told)


@lru_cache(maxsize=4)
def words_of(low: str, start: int, end: int) -> Words:
    """Looked up once for the figures of one sentence, which may be many.

    Args:
        low: the text in lower case.
        start: where the sentence begins.
        end: where it ends.
    """
    words = words_in(low, start, end)
    if low.find(_DYING, start, end) >= 0:
        words |= {"died"}
    told = []
    for needed, pattern in _KINDS:
        # Most sentences have none of the words: these are told before the pattern is tried.
        near = not needed.isdisjoint(words)
        told.append(near and pattern.search(low, start, end) is not None)
    return Words(*told)
