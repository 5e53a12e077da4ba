"""A program's draft in the place of what a person coded or checked."""

from recount.domain.coding import Coding, CodingNote
from recount.store.codings.changes import Former


def draft_over_work(told: Coding, former: Former | None) -> tuple[str, ...]:
    """A note if an unchecked draft replaces the coding that a person answers for; else none.

    A draft has its key from the name of the text, and that may be the key of a coded article.
    """
    if former is None or _is_a_persons(told.coding):
        return ()
    before = Coding.model_validate_json(former.document).coding
    if not _is_a_persons(before):
        return ()
    by = f"checked by {before.checked_by}" if before.checked_by else f"coded by {before.coder}"
    key = told.article.key
    return (
        f"{key}: a program's draft is now in the place of the coding {by}, which"
        f" `recount history {key}` tells: if that is no intent, ingest the other file again",
    )


def _is_a_persons(coding: CodingNote) -> bool:
    return not coding.machine or coding.status != "draft" or coding.checked_by is not None
