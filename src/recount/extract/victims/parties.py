"""Whose members the victims were, and who did it to them, where the words say so plainly.

Only actors whose names stand there count: within the victims' phrase ("10 Coastal Front fighters"),
as the subject right before the verb, or right after "by". All else is left to a person.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from recount.extract.events.actors import ActorMention
from recount.extract.figure import Figure
from recount.extract.sentences.spans import Spans
from recount.extract.words import word_set

_MEMBERS = (
    "fighters?|militants?|gunm[ae]n|members?|soldiers?|troops|rebels?|insurgents?|commanders?"
    "|leaders?|men|forces|personnel|officers?|polic(?:e|em[ae]n)|jihadis?t?s?|terrorists?|units?"
    "|guerrillas?|guards?|attackers?|suspects?|operatives?|cells?|group|recruits?|warplanes|jets"
)
_ARMED = word_set("""
    armed_group military police security_forces national_guard other_security
    pro_government_militia international_forces
""")
_OWN_FORCES = word_set("state_forces external")
_AFTER_NAME = re.compile(rf" (?:{_MEMBERS})\b|['’]s? (?:{_MEMBERS})\b", re.IGNORECASE)
_BEFORE_NAME = re.compile(rf"\b(?:{_MEMBERS}) (?:of|from) (?:the )?\Z", re.IGNORECASE)
_HELPING = r"(?: (?:also|then|later|have|has|had|reportedly|already|in turn))*"
_SUBJECT = re.compile(rf"(?:['’]s)?(?: (?:{_MEMBERS}))?{_HELPING}\s+", re.IGNORECASE)
_ACTING = re.compile(
    rf"(?:['’]s)?(?: (?:{_MEMBERS}))? (?:\w+ly )?\w+(?:ed|ew|ang|ot|t|de|ke) [^,;:.]{{1,120}},\s+",
    re.IGNORECASE,
)
_DOING = re.compile(r"\w+ing\b")
_BY = re.compile(r" (?:\w+ly )?by (?:the )?(?P<maybe>suspected |alleged )?(?:the )?", re.IGNORECASE)
_MAYBE = re.compile(r"\b(?:suspected|alleged|presumed)\s+\Z", re.IGNORECASE)
_BEGINS = re.compile(
    r"(?:\A|[,;:—–.\"“«] ?|\b(?:and|that|said|says|as|when|after|while|where|but|before|because|if"
    r"|[a-z]+day) )(?:the |suspected |alleged |presumed )*"
    rf"(?:\w+ )?(?:(?:{_MEMBERS}) (?:of|from) (?:the )?)?\Z",
    re.IGNORECASE,
)
_OPENING = re.compile(r"(?:.{0,60}[,:]\s)?(?:the |suspected |alleged )*\Z", re.I | re.DOTALL)
_BESIDE = 60
_ACTIVE = word_set("active")
_PASSIVE = word_set("passive reduced")


class Parties(NamedTuple):
    """Actors by their keys: whose members the victims were, and who did it; None: not told.

    `deed` is the actor that did it as it is named in the text, `certainty` how surely it did.
    """

    victim_actor: str | None
    deed: ActorMention | None = None
    certainty: str | None = None


def parties_of(
    text: str, spans: Spans, figures: Sequence[Figure], actors: Sequence[ActorMention]
) -> dict[int, Parties]:
    """For each figure of which something is told, by its place in the list, what that is."""
    found = {}
    for number, figure in enumerate(figures):
        sentence = spans.at(figure.start)
        here = spans.within(actors, sentence) if actors else []
        if not here or figure.flags or figure.best == 0:
            continue
        victims = _members(text, figure, here)
        deed = _deed(text, spans.sentences[sentence].start, figure, here)
        if victims or deed:
            found[number] = Parties(victims, *(deed or (None, None)))
    return found


def _members(text: str, figure: Figure, actors: Sequence[ActorMention]) -> str | None:
    start = max(text.rfind(figure.victims, figure.start, figure.end), figure.start)
    end = start + len(figure.victims)
    inside = [actor for actor in actors if start <= actor.start and actor.end <= end]
    if len(inside) != 1:
        return None
    one = inside[0]
    if figure.group == "persons":
        return one.key if _BEFORE_NAME.search(text, start, one.start) else None
    if figure.group not in _ARMED:
        return None
    named = _AFTER_NAME.match(text, one.end, end) or _BEFORE_NAME.search(text, start, one.start)
    whole = one.end == end and one.kind in _OWN_FORCES
    return one.key if named or whole else None


def _deed(
    text: str, begin: int, figure: Figure, actors: Sequence[ActorMention]
) -> tuple[ActorMention, str] | None:
    """Who did it, and the certainty."""
    for actor in actors:
        if figure.rule in _ACTIVE and actor.end <= figure.start:
            before = text[max(begin, actor.start - _BESIDE) : actor.start]
            told = _SUBJECT.fullmatch(text, actor.end, figure.start) and _BEGINS.search(before)
            opens = _OPENING.fullmatch(text, begin, actor.start)
            acting = opens and _DOING.match(text, figure.start)
            if told or (acting and _ACTING.fullmatch(text, actor.end, figure.start)):
                maybe = _MAYBE.search(text, begin, actor.start)
                return actor, "believed" if maybe else "stated"
        if figure.rule in _PASSIVE and actor.start >= figure.end:
            by = _BY.fullmatch(text, figure.end, actor.start)
            if by:
                return actor, "believed" if by["maybe"] else "stated"
    return None
