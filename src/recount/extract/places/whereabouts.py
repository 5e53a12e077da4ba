"""Places where somebody is or does something else than what the figures tell.

Where the wounded are brought, a court sits, the dead are mourned, people talk, a minister arrives,
or whence somebody comes back: "hospitals in Tel Aviv", "A court in Goma sentenced", "Funerals were
held in Najaf", "The minister arrived in Gao", "returning from Kharkiv".
"""

import re

from recount.extract.places.spoken_from import ON_A_DAY

_WARD = r"(?:hospitals?|clinics?|morgues?|mortuary)(?: [a-z]+){0,2} (?:in|of|at|near)(?: the)? \Z"
_CARRIED = re.compile(
    r"\b(?:took|take|takes|taking|rush|rushing|carry|carrying|bring|transfer|flew|fly)"
    rf" (?:[\w-]+ ){{0,5}}to (?:[a-z]+ ){{0,3}}{_WARD}"
    r"|\b(?:taken|rushed|brought|transferred|moved|admitted|sent|carried|flown|airlifted|evacuated"
    rf"|treated|treatment) (?:[a-z]+ ){{0,4}}{_WARD}"
)
# As "she said from her bed in a hospital in Kona".
_TOLD_FROM = re.compile(
    r"\b(?:said|says|told|added|recalled|recounted|spoke|speaking)\b[^.;]{0,40}? from"
    r" (?:[\w-]+ ){0,5}(?:hospital|clinic|ward|bed|shelter)(?: bed)? in(?: the)? \Z"
    r"|\b(?:spoke|speaks|speaking|talked|talking) (?:to|with) (?:[\w’'-]+ ){1,6}in(?: the)? \Z"
)
# As "four died in hospital in Kona", but "killed in a hospital in Kona".
_AS_A_PATIENT = re.compile(r"\b(?:in|at) hospital (?:in|near|at)(?: the)? \Z")
# As "four of the injured died at Kona hospital", which is named by a place.
_PATIENTS = re.compile(
    r"\b(?:(?:of|among) the (?:wounded|injured)|(?:wounds|injuries)|later|more|another|others?)\b"
    r"[^,;:]{0,40}?\b(?:died|dead|succumbed)(?: [\w-]+){0,4}? (?:in|at)(?: the)? \Z"
)
_LONGEST_WARD = 16
_A_WARD = re.compile(r"(?:hospital|clinic|medical cent(?:re|er))\Z", re.IGNORECASE)
_IN_HOSPITAL = re.compile(rf"\b{_WARD}")
_TREATS = re.compile(r" (?:(?:has|have|had) )?(?:received|treated|admitted|took in|counted)\b")
_COURT = re.compile(
    r"\n(?:A|An|The|One) (?:[\w’'-]+ ){0,3}(?:court|tribunal|judge|jury|magistrate|prosecutors?) in"
    r"(?: the)? \Z"
)
_RULES = re.compile(
    r"(?: (?:late |early )?(?:on|last) [A-Z]\w+)? (?:has |have |had )?(?:sentenced|convicted|jailed"
    r"|found|ordered|acquitted|charged|ruled|handed|imposed|began|opened|heard|rejected|upheld"
    r"|accused|remanded|is to|will|was to)\b"
)
_TRIED = re.compile(
    r"\b(?:sentenced|convicted|acquitted|arraigned|on trial|trials? (?:opened|began|begun|resumed"
    r"|started|starts|opens|begins|was held))(?: by a (?:[\w-]+ )?court)?"
    r"(?: to (?:death|life|[\w-]+ years))? in(?: the)? \Z"
)
_MOURNED = re.compile(
    r"\b(?:[Ff]unerals?|[Vv]igils?|memorials?|memorial services?|requiem|masses|mass"
    r"|[Pp]rayers|rally|rallies|ceremon(?:y|ies)|procession)"
    r" (?:was|were|has been|will be|is being) (?:also )?held in(?: the)? \Z"
)
# As "The funerals of three policemen took place in"; but not "the attack on the funeral of".
_THEIR_FUNERAL = re.compile(
    r"\n(?:The |A )?(?:[Ff]unerals?|[Bb]urials?) (?:of|for) [^,;:.\n]{1,60}"
    r" (?:took place|(?:was|were) held) in(?: the)? \Z"
)
# As "The trial of three men accused of killing a nurse opened in".
_THEIR_TRIAL = re.compile(
    r"\n(?:The |A )?(?:[Tt]rial|[Ii]nquest|[Hh]earing) (?:of|into|for|over) [^;:.\n]{1,110}"
    r" (?:opened|began|resumed|started|ended|was held) (?:[a-z]+ )?in(?: the)? \Z"
)
_OFFICE = (
    r"(?:president|minister|premier|chancellor|governor|king|pope|envoy|ambassador|secretary"
    r"|delegation|counterpart|Secretary-General|President|Minister|Governor|Pope|King)"
)
_OF_OFFICE = re.compile(
    rf"\b{_OFFICE}(?:,? [A-Z][\w’'-]+){{0,3}},? (?:[a-z]+ly |also |then |later )?(?:(?:was|is)"
    r"(?: due| expected)?|(?:arrived|landed|met|visited|flew|travelled|returned|held|attended"
    r"|addressed|toured)(?: [\w’'-]+){0,5}?)(?: (?:in|to|at|from|for)(?: the)?)? \Z"
)
_IS_THERE = re.compile(
    r"\b(?:hospital|clinic|headquarters|office|embassy|airport|consulate|bureau)"
    r" (?:is|are|lies|was) (?:[a-z]+ ){0,2}(?:in|near|at) \Z"
)
_CAME_FROM = re.compile(
    r"\b(?:return(?:ing|ed)|back|home|on (?:his|her|their|the) way|(?:took|taken|taking|takes) off"
    r"|launched|fired|departed|departing|flying|flown)(?: [a-z]+){0,2} from(?: the)? \Z"
)
_REACHED = re.compile(
    r"\bwho (?:had |have |has |later )?(?:reached|(?:fled|escaped|made it) to|arrived in|crossed"
    r" into)(?: the)? \Z"
)
# As "who had fought in Syria", "jailed for trying to join rebels in Syria".
_ONCE = re.compile(
    r"\b(?:who|he|she|they) (?:had|has|have) (?:[a-z]+ly |also |once |been )?(?:fought|served"
    r"|worked|trained|lived|studied|joined|travelled|traveled|jailed|imprisoned|convicted|held)\b"
    r"(?: [\w-]+){0,7}? (?:in|to)(?: the)? \Z"
    r"|\b(?:join|joining) (?:[\w-]+ ){1,4}in(?: the)? \Z"
)
_ON_ORDERS = re.compile(
    r"\b(?:orders|instructions|commands|directions|guidance) (?:of|from|by) (?:[\w-]+ ){1,5}"
    r"in(?: the)? \Z"
)
# As "said Omar Hadi, who lay wounded in Kano".
_LIES_THERE = re.compile(
    r"\bwho (?:lay|lies|(?:was|is|were|are) (?:lying|recovering|recuperating|being treated"
    r"|in hospital))(?: [\w-]+){0,5}? in(?: the)? \Z"
)
_SAYS = re.compile(rf"{ON_A_DAY} (?:said|say|told|described|recounted)\b")
_BROUGHT = re.compile(
    r"\b(?:flown|airlifted|evacuated|taken|brought|transferred|repatriated|rushed)"
    r"(?: [a-z]+){0,2} to(?: the)? \Z"
)
_TALKS = re.compile(
    r"\b(?:talks|negotiations|summit|conference|meeting)(?: [a-z]+){0,3}? (?:opened|began|resumed"
    r"|started|ended|collapsed|(?:was|were|being) held|took place) (?:in|at)(?: the)? \Z"
)
_CUES = (
    (_CARRIED, re.compile(r"\b(?:hospital|clinic|morgue|mortuary)")),
    (_TOLD_FROM, re.compile(r" (?:from|to|with) ")),
    (_AS_A_PATIENT, re.compile(r" hospital ")),
    (_TRIED, re.compile(r"\b(?:sentenced|convicted|acquitted|arraigned|trial)")),
    (_MOURNED, re.compile(r"\bheld\b")),
    (_THEIR_FUNERAL, re.compile(r"\b(?:held|took place)\b")),
    (_THEIR_TRIAL, re.compile(r"(?:rial|nquest|earing) ")),
    (_OF_OFFICE, re.compile(rf"\b{_OFFICE}\b")),
    (_IS_THERE, re.compile(r"\b(?:is|are|lies|was)\b")),
    (_CAME_FROM, re.compile(r"\bfrom (?:the )?\Z")),
    (_BROUGHT, re.compile(r" to (?:the )?\Z")),
    (_ONCE, re.compile(r"\b(?:h(?:ad|as|ave)|join|joining) ")),
    (_ON_ORDERS, re.compile(r"\b(?:orders|instructions|commands|directions|guidance) ")),
    (_LIES_THERE, re.compile(r"\bwho ")),
    (_TALKS, re.compile(r"\b(?:talks|negotiations|summit|conference|meeting)\b")),
)


def is_whereabouts(text: str, end: int, before: str) -> bool:
    """Whether a place that ends at `end`, behind these words of its sentence, is of such a kind."""
    if before.isupper():
        # None of the patterns is in capitals: that takes less time to see than to look for them.
        return False
    if _RULES.match(text, end) and _COURT.search(before):
        return True
    if _TREATS.match(text, end) and _IN_HOSPITAL.search(before):
        return True
    if _SAYS.match(text, end) and _REACHED.search(before):
        return True
    if _A_WARD.search(text, max(0, end - _LONGEST_WARD), end) and _PATIENTS.search(before):
        return True
    return any(cue.search(before) and pattern.search(before) for pattern, cue in _CUES)
