"""Days of a sentence that tells of two deeds to the same people, of which each has its own.

"A journalist abducted on Friday was released on Tuesday" tells of an abduction and a release; "a
man stabbed on Saturday died on Monday" of one attack, whose day is that of the wound.
"""

import re
from collections.abc import Sequence

from recount.extract.dates.find import DateMention
from recount.extract.figure import Figure

_TAKEN = (
    r"(?:abducted|kidnapped|seized|captured|taken|snatched|arrested|detained|held|convicted|jailed"
    r"|rescued|freed|released)"
)
_HURT = (
    r"(?:wounded|injured|hurt|shot|stabbed|hit|beaten|burned|burnt|struck|attacked|poisoned"
    r"|tortured|assaulted)"
)
_WHO_WAS = r",? (?:(?:who|that) (?:was|were|had been) )?(?:[a-z]+ly )?"
# As "a priest abducted in Karsa on Friday was killed".
_TAKEN_BEFORE = re.compile(rf"{_WHO_WAS}{_TAKEN}\b")
# As "a man accused of killing four in Karsa in 2019 was arrested".
_ACCUSED = re.compile(
    rf"{_WHO_WAS}"
    r"(?:(?:accused|suspected|convicted) of|charged with|(?:wanted|blamed) (?:for|over))\b"
)
_HURT_BEFORE = re.compile(rf"{_WHO_WAS}{_HURT}\b")
_WHO_WAS_HURT = re.compile(
    rf"\b(?:who|that) (?:was|were|had been) (?:[a-z]+ly )?{_HURT}\b[^,;:.]*\Z"
)
# As "freed the 27 students they seized in Karsa on 11 March", "students abducted in March".
_THEN_TAKEN = re.compile(
    r"(?: (?:who|that|whom))?(?: (?:they|he|she|it|gunmen|rebels|militants|the [a-z]+))?"
    rf"(?: (?:had|have|has|were|was|had been))? {_TAKEN}\b[^,;:]*\Z"
)
_RELEASED = (
    r"(?:released|freed|rescued|liberated|recovered|returned|found|killed|executed|ransomed)"
)
_LET_GO = re.compile(rf"\b{_RELEASED}\b[^,;:]*\Z")
_WERE_LET_GO = re.compile(
    rf"[^;:.]{{0,120}}? (?:was|were|has been|have been|had been) (?:\w+ly )?{_RELEASED}\b"
)
_AFTER_THEY = re.compile(r"\bafter (?:they|he|she|it) (?:was|were|had)\b")
_DIED = re.compile(r"\b(?:died|dies|succumbed)\Z")
_FOUND = "found dead"
_WOUND = re.compile(
    rf"\b(?:after (?:being|(?:he|she|they) (?:was|were)|having been) (?:[a-z]+ly )?{_HURT}"
    r"|(?:of|from|to) (?:(?:his|her|their|the) )?(?:[a-z]+ )?(?:injuries|wounds|burns)"
    r" (?:(?:that )?(?:he|she|they) (?:had )?)?(?:suffered|sustained|received|inflicted))\b"
)
# As "died of their wounds on Monday after Saturday's bombing", "two of the wounded died".
_OF_WOUNDS = re.compile(
    r"\b(?:of|from|to) (?:(?:his|her|their|the) )?(?:[a-z]+ )?(?:wounds|injuries|burns)\b"
)
_HURT_ONES = re.compile(r"\b(?:wounded|injured|hurt)\b")
_AFTER = re.compile(r"\b(?:after|following)\b")
# As "died on Monday, two days after he was shot".
_SO_LONG_AFTER = re.compile(rf" (?:being|(?:he|she|they) (?:was|were)) (?:[a-z]+ly )?{_HURT}\b")
_WHO = re.compile(r"\b(?:who|that|whom) (?:was|were|had|they)\b")
_NEAR, _FAR = 80, 200
# As "fighting that erupted on 8 March has killed 90", since then.
_BEGUN_THEN = re.compile(
    r"\b(?:fighting|clashes|violence|unrest|riots|rioting|battles?|protests|hostilities|bloodshed"
    r"|shelling)\b[^;.]{0,60}?\b(?:began|begun|erupted|broke out|started|flared)(?: up| again)?"
    r"(?: on| in| late| early)* \Z"
)
_HAVE = re.compile(r"\b(?:has|have|had)\b")
# As "a man who shot dead five had been freed in May".
_BEFORE_DEED = re.compile(r"\b(?:who|that) (?:(?:had|have|has|also) )?\Z")
_HAD_DONE = re.compile(
    r"\A[^,;:]*(?<!\bwho )(?<!\bthat )(?<!\bthey )(?<!\bhe )(?<!\bshe )(?<!\bit )\bhad "
    r"(?:been |also |just |once )?[a-z]+"
)
_COMPARED_WITH = re.compile(
    r",? (?:(?:up|down|rising|falling) (?:[a-z]+ly )?from|compared (?:with|to)|against) [^,;.]*\Z"
)


def is_of_another_deed(low: str, mention: DateMention, figure: Figure) -> bool:
    """Whether a day is that of the other deed to a figure's people.

    Args:
        low: the text in lower case.
        mention: a date of the figure's sentence.
        figure: a figure.
    """
    if mention.start < figure.end and _has_gone_on(low, mention, figure):
        return True
    if mention.end <= figure.start:
        return _is_of_release_before(low, mention, figure)
    if mention.end < figure.end:
        return _is_told_before_the_verb(low, mention, figure)
    if mention.start < figure.end:
        return False
    if figure.outcome == "killed" and is_later_death(low, figure):
        # Who was hurt before dies of that day.
        return True
    between = low[figure.end : min(mention.start, figure.end + _FAR)]
    # But "said that 100 people had died and 221 had been hurt on Monday" tells of no doers.
    doers = not figure.quote.startswith(figure.victims) and _BEFORE_DEED.search(
        low, max(0, figure.start - _NEAR), figure.start
    )
    if doers and _HAD_DONE.search(between):
        return True
    return figure.outcome in ("freed", "killed") and _THEN_TAKEN.match(between) is not None


def _has_gone_on(low: str, mention: DateMention, figure: Figure) -> bool:
    """Whether a day is that on which began what has killed a figure's people since."""
    if _HAVE.search(low, mention.end, max(mention.end, figure.end)) is None:
        return False
    return _BEGUN_THEN.search(low, max(0, mention.start - _FAR // 2), mention.start) is not None


def is_later_death(low: str, figure: Figure) -> bool:
    """As "a girl who was injured in the shelling died"."""
    if not _DIED.search(low, figure.start, figure.end):
        return False
    if _HURT_BEFORE.match(low, victims_span(figure)[1], figure.end):
        return True
    return _WHO_WAS_HURT.search(low, max(0, figure.start - _NEAR), figure.start) is not None


def day_of_the_wound(
    low: str, mentions: Sequence[DateMention], figure: Figure
) -> DateMention | None:
    """As Saturday of "a man died on Monday after being stabbed on Saturday"; None: not so told."""
    if figure.outcome != "killed" or not _DIED.search(low, figure.start, figure.end):
        return None
    for mention in mentions:
        near = figure.end <= mention.start <= figure.end + _NEAR
        if near and mention.words.endswith(" after") and _SO_LONG_AFTER.match(low, mention.end):
            return mention
    wound = _WOUND.search(low, figure.end, figure.end + _NEAR)
    hurt = _HURT_ONES.search(low, figure.start, figure.end)
    if wound is None and (hurt or _OF_WOUNDS.search(low, figure.end, figure.end + _NEAR)):
        wound = _AFTER.search(low, figure.end, figure.end + _NEAR)
    if wound is None:
        return None
    behind = (m for m in mentions if wound.end() <= m.start <= wound.end() + _FAR)
    found = next(behind, None)
    apart = found and any(mark in low[wound.end() : found.start] for mark in ";:,")
    return None if apart else found


def _is_of_release_before(low: str, mention: DateMention, figure: Figure) -> bool:
    """As Monday of "on Monday released 27 students abducted", "on Monday six men seized were"."""
    who = figure.rule == "reduced" or _WHO.search(figure.quote.lower()) is not None
    if figure.outcome != "kidnapped" or not who:
        return False
    near = figure.start - mention.end <= _FAR
    if near and _LET_GO.search(low, mention.end, figure.start):
        return True
    return _WERE_LET_GO.match(low, figure.end) is not None


def _is_told_before_the_verb(low: str, mention: DateMention, figure: Figure) -> bool:
    """Whether a day within a figure's words is that of another verb than its own, their last."""
    end = victims_span(figure)[1]
    if mention.start < end or figure.quote.lower().endswith(_FOUND):
        # Who was abducted on Saturday and was found dead was killed by it.
        return False
    if _AFTER_THEY.search(low, mention.end, figure.end):
        return True
    before = low[end : mention.start]
    return _TAKEN_BEFORE.match(before) is not None or _ACCUSED.match(before) is not None


def victims_span(figure: Figure) -> tuple[int, int]:
    """Where the text has a figure's victims, as worded."""
    start = figure.start + max(figure.quote.rfind(figure.victims), 0)
    return start, min(start + len(figure.victims), figure.end)


def is_compared_with(text: str, mention: DateMention, figure: Figure) -> bool:
    """As the week before of "214 died in the week, down from 260 in the week before"."""
    return _COMPARED_WITH.search(text, figure.end, max(figure.end, mention.start)) is not None
