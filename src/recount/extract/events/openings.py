"""How a sentence begins that tells of another event of the same days.

Some words say so ("Elsewhere", "In retaliation"). Others may ("Hours later", "A bomb killed"): they
count only where the figure can't be of the event before, which has another toll of that outcome.
"The worst attack" is one of those that were summed up before. "In Kano, a bomb wounded" and
"Kano: A bomb wounded" begin with a place, which is none of what was told before without one.
"""

import re

from recount.extract.figure import Figure
from recount.extract.places.mention import PlaceMention

SURE, MAYBE, WORST, PLACED = "sure", "maybe", "worst", "placed"
_SURE = re.compile(
    r"(?:Elsewhere|Separately|In (?:retaliation|reprisal|revenge)"
    r"|(?:In|At|Near) (?-i:[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?),? (?:on )?the same"
    r" (?:day|night|evening)"
    r"|Also (?:on|in|at) |(?:On |In |At )?the same (?:day|night|evening)"
    r"|In (?:a|an|another) (?:separate|different|unrelated|other) "
    r"|In another (?:[\w-]+ )?(?:attack|incident|blast|bombing|ambush|raid|shooting|strike|clash)\b"
    r"|(?:Farther|Further) (?:north|south|east|west|inland|along|up|down)\b"
    r"|Across the (?:river|border|valley|city|province|region|country)\b"
    r"|In (?:the )?(?:nearby|neighbou?ring) "
    r"|In other (?:violence|attacks|incidents|developments)\b)",
    re.IGNORECASE,
)
_MAYBE = re.compile(
    r"(?:Meanwhile|(?:Minutes|Hours|Shortly) (?:later|afterwards?)"
    r"|(?:Later |Earlier )?in the (?:morning|afternoon|evening|night|day)\b"
    r"|(?:Minutes|Hours) (?:earlier|before)|(?:Later|Earlier) (?:on |that )"
    r"|(?:an?|another|one) (?!second|third)(?:[\w-]+ ){0,3}?(?:bomb|blast|explosion|landmine|mine"
    r"|air ?strike|strike|drone|raid|attack|ambush|rocket|missile|mortar|shell|grenade)\b)",
    re.IGNORECASE,
)
# As "In the evening a rocket hit a bus, killing nine"; but "That night the gunmen killed a guard".
_LATER = re.compile(
    r"(?:(?:In|During) the (?:morning|afternoon|evening|night)|(?:Later )?that (?:night|evening"
    r"|afternoon|day)|Later in the (?:day|night|evening|morning)|At (?:night|dawn|dusk|noon))\b,? "
    r"(?!the |they |he |she |it )",
    re.IGNORECASE,
)
_WORST = re.compile(
    r"(?:In |Among )?the (?:single )?(?:worst|deadliest|bloodiest|biggest|largest|heaviest"
    r"|most serious)\b",
    re.IGNORECASE,
)
_IN = re.compile(r"(?:In|At|Near|Outside) (?:the (?:\w+ ){0,3}of )?")
TOLLS = ("toll", "labelled", "bodies", "some-of", "listed", "part")


def opening_of(text: str, start: int, figure: Figure, place: PlaceMention | None) -> str:
    """Whether the sentence at `start`, with the figure, is of another event; "": not told.

    `place` is the figure's.
    """
    if _WORST.match(text, start):
        return WORST
    if figure.rule in TOLLS or figure.part_of is not None:
        return ""
    if _SURE.match(text, start):
        return SURE
    later = figure.rule == "active" and not figure.victims.lower().startswith("the ")
    if _MAYBE.match(text, start) or (later and _LATER.match(text, start)):
        return MAYBE
    if place and place.start == start and text.startswith(": ", place.end):
        return PLACED
    if place is None or _IN.fullmatch(text, start, place.start) is None:
        return ""
    return "" if text.startswith((" and ", " or "), place.end) else PLACED
