"""Numbers of people in no figure, which a draft tells of at its end."""

from itertools import dropwhile, islice, takewhile

from recount.tasks.drafting.words import INDENTED, UNREAD
from recount.tasks.review.drafts import Draft


def remarks_on_unread(draft: Draft) -> list[str]:
    """The remarks of a draft on numbers of people in no figure, each with its sentence."""
    text = draft.layout.text
    told = dropwhile(lambda comment: comment.text != UNREAD, draft.layout.comments)
    following = takewhile(
        lambda comment: text.startswith(INDENTED, comment.start), islice(told, 1, None)
    )
    return [comment.text for comment in following]
