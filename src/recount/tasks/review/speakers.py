"""Speakers whom a draft names in a comment, since it has no key for them."""

import re
from bisect import bisect
from collections import Counter

from recount.tasks.review.drafts import Draft

_NAMED = re.compile(r"said_by: the key of (.+)$")


def speakers_without_key(draft: Draft) -> list[str]:
    """Who says how many of the figures that still give no `said_by`, as the draft names them."""
    layout = draft.layout
    lacking = [
        layout.nodes["accounts", place, "casualties", number]
        for place, account in enumerate(layout.data.get("accounts", ()))
        for number, figure in enumerate(account.get("casualties") or ())
        if not figure.get("said_by")
    ]
    starts = [node.start for node in lacking]
    named: Counter[str] = Counter()
    for comment in layout.comments:
        found = _NAMED.match(comment.text)
        before = bisect(starts, comment.start)
        if found and before and comment.start < lacking[before - 1].end:
            named[found[1]] += 1
    return [f"{words}: {many} figure{'s' if many > 1 else ''}" for words, many in named.items()]
