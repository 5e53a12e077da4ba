"""Days that lay ahead of what is told: "ahead of Thursday's vote", "elections set for June 6".

Whether the latest such day or the next is meant, the event was before it, and is not of that day.
"""

import re

from recount.extract.dates.find import DateMention

_REACH = 70
_AHEAD = re.compile(
    r"\b(?:ahead of|prior to|in advance of|the eve of|run-up to"
    r"|(?:scheduled|slated|planned|due) (?:for|on|to (?:begin|start|be held|take place)))"
    r"(?: [\w’'-]+){0,4}? ?(?:on )?\Z"
)
# But "clashes before Saturday's match" were on that day.
_BEFORE = re.compile(r"\bbefore (?:the )?\Z")
_DAYS_BEFORE = re.compile(r"\b(?:days?|nights?|weeks?|months?) before (?:the )?\Z")
_POSSESSIVE = re.compile("['’]s ")
_VOTE = re.compile(
    r"['’]s (?:[\w-]+ )?(?:votes?|elections?|polls?|polling|referendum|ballot|run-off|runoff|talks"
    r"|summit)\b"
)


def is_yet_to_come(text: str, mention: DateMention) -> bool:
    """Whether it is the day of what was still ahead."""
    before = text[max(0, mention.start - _REACH) : mention.start].lower()
    if _POSSESSIVE.match(text, mention.end) and _DAYS_BEFORE.search(before):
        return True
    if _VOTE.match(text, mention.end) and _BEFORE.search(before):
        return True
    return _AHEAD.search(before) is not None
