"""What tells that somebody speaks: "gave a toll" and not "gave chase", and bodies that speak."""

from collections.abc import Sequence
from itertools import pairwise

from recount.extract.sentences import tags
from recount.extract.sentences.nouns import plural_of
from recount.extract.sentences.phrases import Chunk
from recount.extract.sentences.tags import tag_of
from recount.extract.victims.participles import ONWARD
from recount.extract.victims.people import is_name
from recount.extract.words import word_set
from recount.extract.words.outcomes import COUNTED
from recount.extract.words.speech import CLAIMS

BODIES = word_set("""
    government ministry army police navy party organization organisation company union
    movement council committee commission agency church university television radio force
    headquarters directorate department operator operators
    hospital hospitals clinic clinics morgue outlets media agencies charity ngo observatory
    network coalition federation association newspaper channel
    forces parliament congress group office brigade battalion unit bank court institution
    faction militia alliance front embassy consulate counterpart chamber confederation
    secretariat presidency registry society tribunal diocese mission side city county state school
    club zoo rights forum room affiliate branch nations
""")
BODIES |= {plural_of(body) for body in BODIES}
OFFICIAL = word_set(
    "official officials source sources authorities spokesman spokeswoman spokesperson"
)
_TOLD_BY = word_set("residents witnesses rebels medics doctors survivors monitors lawyers rescuers")
_OFFICES = word_set("mayor governor minister president premier chief prosecutor sheriff chairman")
_MUTE = word_set("dead killed slain murdered late former wounded jailed ex new")
_FINITE = (tags.BE, tags.HAVE, tags.MODAL, tags.DO, tags.VERB, tags.OUTCOME)
_SAID_TO_HAVE = ["said", "to", "have"]
_OF_OTHERS = word_set("accused charged suspected alleged believed thought feared reported")
_RECORDS = word_set("figures data tally count records statistics list database report estimates")
_GIVEN = word_set(
    "figure figures toll number numbers count tally account total estimate names name"
)
_CHANGING = ("raised", "revised", "updated", "lowered", "cut", "reduced", "increased")
_PUBLISHING = ("published", "publishes", "issued")
_GIVEN_ANEW = word_set("toll death-toll figure figures count number total")
_DEEDS = word_set("attack attacks bombing bombings raid raids blast blasts responsibility assault")
_RECOGNISING = ("recognise", "recognises", "recognize", "recognizes")
_TAKING_IN = ("admitted", "admits", "admitting", "registered", "recorded")
_MEDICAL = word_set("""
    clinic clinics hospital hospitals ward wards infirmary infirmaries centre centres center centers
    facility facilities medics doctors nurses surgeons paramedics
""")
_BEFORE_SUBJECT = (tags.PREPOSITION, tags.TIME, tags.NUMBER, tags.COMMA, tags.ADVERB)
_BOASTING = ("boasted", "boasts", "bragged", "brags")
_BEFORE_THAT = 7
_UP_TO_THAT = (tags.TIME, tags.ADVERB, tags.PREPOSITION, tags.NUMBER)
TELLING = ("told", "tells", "tell", "quoted")
DENYING = word_set("""
    denied denies denying rejected rejects rejecting dismissed dismisses dismissing disputed
    disputes refuted refutes
""")
_REFUSING = word_set("""
    declined declines decline refused refuses refuse refusing declining failed unable reluctant
    unwilling
""")
_FEELINGS = word_set("alarm concern shock outrage dismay sorrow horror regret worry")


def fits(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether what follows a verb that tells of much else is a number of people, or a name."""
    low = chunks[at].low
    if at > 1 and chunks[at - 1].low == "to" and chunks[at - 2].low in _REFUSING:
        return False
    after = [chunk.low for chunk in chunks[at + 1 : at + 8]]
    if low in _PUBLISHING:
        # As "has published the names of 29 dead".
        return at > 0 and chunks[at - 1].kind != tags.BE and after[:1] != [] and after[0] in _GIVEN
    if low in _CHANGING:
        # As "raised this to six killed", "revised the toll to 12", "updated the toll: a third",
        # "raised to nine the number of dead".
        to = after[:1] == ["to"] and not _GIVEN_ANEW.isdisjoint(after)
        return to or after[:1] in (["this"], ["it"]) or not _GIVEN_ANEW.isdisjoint(after[:1])
    if low in ("claimed", "claims", "claim", "claiming"):
        # As "the violence claimed more than 200 lives".
        if after[:1] in (["lives"], ["life"], ["victims"]):
            return False
        # As "has claimed most of the attacks, in which 80 people died".
        deed = next((i for i, word in enumerate(after) if word in _DEEDS), None)
        return deed is None or after[deed + 1 : deed + 2] not in ([","], ["."], ["which"], ["in"])
    if low == "charged":
        # As "charged that", "charged two men with"; but "charged at them", "charged the crowd".
        accuses = not {"that", "with", "over"}.isdisjoint(after) or after[:1] in ([","], ["."], [])
        return accuses and after[:1] != [] and after[0] not in ONWARD
    if low == "reported" and after[:1] == ["for"]:
        # As "reported for duty"; but "reported for the second time that".
        return after[1:2] not in (["duty"], ["work"], ["training"])
    if low == "posted":
        # As "two policemen posted at the gate".
        return after[:1] not in (["at"], ["in"], ["near"], ["outside"], ["along"], ["to"])
    if low == "named":
        # As "the union has named one of the dead as Juan Diaz".
        return "as" in after and at > 0 and chunks[at - 1].kind == tags.HAVE
    if low == "admitted":
        # As "the 38 people still admitted here", "women admitted to the hospital".
        taken = after[:1] in (["here"], ["at"], ["in"], ["into"]) or "hospital" in after[:3]
        return not taken and not takes_in(chunks, at)
    if low in ("identified", "identifies"):
        # As "the group identified two of the dead as"; but "a man identified as Juan Diaz".
        return "as" in after[1:] and after[0] not in ("only", "by") and at > 0
    return True


def takes_in(chunks: Sequence[Chunk], at: int) -> bool:
    """As "the clinic admitted 12 people, and two died"; but "admitted 12 people had died"."""
    by = at - 1
    while by > 0 and chunks[by].kind in (tags.HAVE, tags.ADVERB, tags.BE):
        by -= 1
    if chunks[at].low not in _TAKING_IN or by < 0 or chunks[by].low not in _MEDICAL:
        return False
    whom = chunks[at + 1].phrase if at + 1 < len(chunks) else None
    after = chunks[at + 2].kind if at + 2 < len(chunks) else tags.STOP
    return whom is not None and not whom.thing and after not in (tags.BE, tags.HAVE)


def says_that(chunks: Sequence[Chunk], at: int) -> bool:
    """As "maintained on Friday that", "pointed out that", or ", she related," beside a clause."""
    near = chunks[at + 1 : at + _BEFORE_THAT]
    if chunks[at].low in _RECOGNISING and near and near[0].phrase and near[0].phrase.bare:
        # As "the authorities recognise five".
        return near[0].phrase.number is not None
    if chunks[at].low in _BOASTING:
        # As "bragged last night of having killed 12", "boasted of killing 12".
        of = next((i for i, chunk in enumerate(near[:-1]) if chunk.low == "of"), -1)
        if of >= 0 and near[of + 1].low.endswith("ing"):
            return all(chunk.kind in _UP_TO_THAT or chunk.kind == tags.MODIFIER
                       for chunk in near[:of])  # fmt: skip
    if chunks[at].low == "informs":
        # As "the general command informs the people that".
        return any(chunk.low == "that" for chunk in near)
    if not near or near[0].kind in (tags.COMMA, tags.STOP):
        return any(chunk.kind == tags.COMMA for chunk in chunks[max(0, at - 4) : at])
    for i, chunk in enumerate(near):
        if chunk.low == "that":
            return True
        placed = i > 0 and near[i - 1].kind == tags.PREPOSITION
        if chunk.kind not in _UP_TO_THAT and not (chunk.phrase and placed):
            # As "mentioned a bomb that killed 12".
            return False
    return False


def is_denied(chunks: Sequence[Chunk], claim: int) -> bool:
    """As the claim of "the army denied a rebel claim, saying it had lost three": no verb.

    Or of "the army denied as lies rebel claims that it had".
    """
    whose = chunks[claim - 1].phrase if claim > 1 and chunks[claim].low in CLAIMS else None
    as_what = claim > 3 and chunks[claim - 3].low == "as"
    return whose is not None and chunks[claim - (4 if as_what else 2)].low in DENYING


def denies_any(chunks: Sequence[Chunk], at: int) -> bool:
    """As "the army denied any casualties", "denied there had been any": that there were none."""
    if chunks[at].low not in DENYING or chunks[at].kind != tags.VERB:
        return False
    near = chunks[at + 1 : at + _BEFORE_THAT]
    # But "denied any role in the killing of 12 people".
    named = any(c.low in COUNTED and c.phrase and c.phrase.determiner == "any" for c in near)
    return named or any(c.low == "any" and then.low in COUNTED for c, then in pairwise(near))


def is_some_of(chunks: Sequence[Chunk], k: int, at: int) -> bool:
    """As "Of the 26 people admitted, two died", "of those reported missing": nobody speaks."""
    opens = chunks[k - 1].low == "of" and (k == 1 or chunks[k - 2].kind in (tags.COMMA, tags.STOP))
    after = chunks[at + 1] if at + 1 < len(chunks) else None
    ends = (
        after is None or after.kind in (tags.COMMA, tags.STATE) or after.low in ("as", "to", "at")
    )
    return opens and ends and at == k + 1 and not chunks[at].low.endswith("s")


def told_them(chunks: Sequence[Chunk], k: int, at: int) -> bool:
    """As "the man who told them where he was", who says nothing to the reader."""
    after = chunks[at + 1] if at + 1 < len(chunks) else None
    pronoun = after is not None and after.kind == tags.PRONOUN
    return pronoun and chunks[k].kind == tags.RELATIVE and chunks[at].low in TELLING


def says_now(chunks: Sequence[Chunk], at: int) -> bool:
    """As "the ministry is now saying 31 killed", with a "that" or a number after it."""
    k = at - 1
    while k > 0 and chunks[k].kind in (tags.ADVERB, tags.TIME):
        k -= 1
    after = chunks[at + 1] if at + 1 < len(chunks) else None
    told = after is not None and (after.low == "that" or after.phrase is not None)
    return told and k > 0 and chunks[k].kind == tags.BE and chunks[at].kind == tags.VERB


def goes_on(chunks: Sequence[Chunk], at: int) -> bool:
    """As "it went on,", and "expressed alarm at reports that 12 had died"."""
    after = [chunk.low for chunk in chunks[at + 1 : at + 5]]
    if chunks[at].low == "went":
        return after[:1] == ["on"] and after[1:2] in ([","], ["."], [":"])
    return len(after) > 3 and after[0] in _FEELINGS and after[2] == "reports"


def gives_a_number(chunks: Sequence[Chunk], at: int) -> bool:
    """As "gave a toll of 12", "gave the dead as 12"; but "gave chase"."""
    near = chunks[at + 1 : at + 7]
    # As "gave chase and killed 12".
    ends = (i for i, chunk in enumerate(near) if chunk.kind == tags.CONJUNCTION)
    near = near[: next(ends, len(near))]
    return any((c.phrase and c.phrase.number) or c.low in _GIVEN for c in near)


def shows(chunks: Sequence[Chunk], k: int) -> bool:
    """As "records show that", "figures from the ministry show"; but nothing that a video shows."""
    near = [chunk.low for chunk in chunks[max(0, k - 4) : k + 1]]
    return not _RECORDS.isdisjoint(near)


def participle(chunks: Sequence[Chunk], at: int) -> bool:
    """As "two men accused of", "believed to be": nobody speaks."""
    told = chunks[at].low in _OF_OTHERS
    told = told and chunks[at + 1].low in ("of", "to", "with", "in", "over")
    # As "a commander blamed for the massacre", "a letter said to be from the rebels".
    near = [chunk.low for chunk in chunks[at : at + 3]]
    told = told or near[:2] == ["blamed", "for"] or near in (["said", "to", "be"], _SAID_TO_HAVE)
    # As "contrary to what the rebels say", "contrary to rebel claims".
    before = chunks[max(0, at - 5) : at]
    opens = next((i for i, chunk in enumerate(before) if chunk.low == "contrary"), None)
    if opens is not None and all(chunk.kind != tags.COMMA for chunk in before[opens:]):
        return True
    # But "reported in its bulletin that 12 had died".
    that = chunks[at].low == "reported" and chunks[at + 1].low == "in"
    who = chunks[at - 1] if at else None
    # Who reports is a body; an accident, or two men, are reported.
    known = who is not None and (who.low in BODIES or who.low in OFFICIAL)
    that = that and known
    return told and not (that and any(c.low == "that" for c in chunks[at + 2 : at + 6]))


def may_be_source(words: str) -> bool:
    """Whether these words before a colon name who says it: "Army:", "Local sources:"."""
    lows = words.lower().split()
    kinds = (tag_of(low) for low in lows[:-1])
    plain = all(kind in (tags.WORD, tags.MODIFIER, tags.DETERMINER) for kind in kinds)
    last = words.split()[-1]
    # As "Governor: two killed", "Governor Kiper: two killed"; but "Dead mayor: two held".
    office = lows[-1] in _OFFICES or (lows[-2:-1] != [] and lows[-2] in _OFFICES and last.istitle())
    office = office and _MUTE.isdisjoint(lows)
    told = lows[-1] in BODIES or lows[-1] in OFFICIAL or lows[-1] in _TOLD_BY
    return plain and (told or office)


def who_acts(chunks: Sequence[Chunk]) -> int:
    """The chunk of the person whom a sentence begins with, by first and last name; -1: nobody.

    As "Outside the jail, Ana Diaz, who sells bread, was waiting"; but the dead say nothing.
    """
    for at, chunk in enumerate(chunks):
        phrase = chunk.phrase
        if phrase is None and chunk.kind not in _BEFORE_SUBJECT:
            return -1
        if phrase is None or not is_name(phrase) or phrase.last == phrase.first:
            continue
        if at and chunks[at - 1].kind == tags.PREPOSITION:
            continue
        after = at + 1
        aside = after < len(chunks) and chunks[after].kind == tags.COMMA
        if aside:
            commas = (i for i in range(after + 1, len(chunks)) if chunks[i].kind == tags.COMMA)
            after = next(commas, after) + 1
        # "New York was quiet", "Boko Haram is active": no person unless more is told.
        person = aside or (phrase.noun is not None and phrase.noun_at != phrase.head)
        acts = _FINITE if person else (tags.VERB, tags.HAVE)
        finite = after < len(chunks) and chunks[after].kind in acts
        fate = any(piece.kind == tags.OUTCOME for piece in chunks[after : after + 3])
        return at if finite and not fate else -1
    return -1


def body_before(chunks: Sequence[Chunk]) -> int:
    """The chunk of the body that a sentence without a speaker begins with, -1 where none does."""
    begins = chunks[0].phrase if chunks else None
    told = begins is not None and begins.determiner == "the" and chunks[0].low in BODIES
    return 0 if told and len(chunks) > 1 and chunks[1].kind in _FINITE else -1
