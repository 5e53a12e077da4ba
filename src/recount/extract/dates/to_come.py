"""Days that lay ahead of what is told: "ahead of Thursday's vote", "elections set for June 6".

Whether the latest such day or the next is meant, the event was before it, and is not of that day.
"""

import re

from recount.extract.dates.find import DateMention

_REACH = 70
_AHEAD = re.compile(
    r"\b(?:ahead of|prior to|in advance of|(?:on |by )?the eve of|(?:in )?the run-up to|run-up to"
    r"|(?:scheduled|slated|planned|due) (?:for|on|to (?:begin|start|be held|take place)))"
    r"(?: [\w’'-]+){0,4}? ?(?:on )?\Z"
)
_BEFORE = re.compile(r"\bbefore (?:the )?\Z")
_POSSESSIVE = ("'s ", "’s ")


def is_yet_to_come(text: str, mention: DateMention) -> bool:
    """Whether it is the day of what was still ahead."""
    before = text[max(0, mention.start - _REACH) : mention.start].lower()
    if text.startswith(_POSSESSIVE, mention.end) and _BEFORE.search(before):
        return True
    return _AHEAD.search(before) is not None
