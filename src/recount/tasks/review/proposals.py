"""The events that a draft proposes for an account, in comments above it."""

import re

from recount.tasks.review.drafts import Draft
from recount.tasks.review.targets import Target, above

# Not one whose key holds the mark of a name that is withheld, which is no key.
PROPOSAL = re.compile(r"\d+ of 100: ([^ \[]+) ")


def proposals(draft: Draft, target: Target) -> list[str]:
    """Keys of the events that are proposed for an event, the likeliest first; else none."""
    if target.kind != "event":
        return []
    comments = above(draft.layout, target.path)
    return [found[1] for comment in comments if (found := PROPOSAL.match(comment.text))]
