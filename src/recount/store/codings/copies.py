"""Copies of copies: an article that passes on another's text names the first, and no other copy.

Of a copy's copy nobody knows whose text it is, and one text would count as two origins. The check
of documents tells it with its line; here nothing else gets past it.
"""

from sqlalchemy import Connection, select

from recount.store.codings.changes import Unfit
from recount.store.schema.articles import article


class CopyOfCopy(Unfit):
    """An article that is based on a copy."""

    def __init__(self, copy: str, between: str, first: str) -> None:
        super().__init__(
            f"{copy} would be based on {between}, which is itself based on {first}: it is to name"
            " that one"
        )


def refuse_copies_of_copies(connection: Connection, article_id: int) -> None:
    """Refuse an article just written that is based on a copy, or that another is based on.

    Raises:
        CopyOfCopy: it is; the transaction must be undone.
    """
    columns = article.c
    keyed = select(columns.key, columns.based_on_article_id)
    this = connection.execute(keyed.where(columns.id == article_id)).one()
    if this.based_on_article_id is None:
        return
    original = connection.execute(keyed.where(columns.id == this.based_on_article_id)).one()
    if original.based_on_article_id is not None:
        first = connection.scalar(
            select(columns.key).where(columns.id == original.based_on_article_id)
        )
        raise CopyOfCopy(this.key, original.key, str(first))
    of_this = keyed.where(columns.based_on_article_id == article_id).order_by(columns.key)
    if copy := connection.execute(of_this).first():
        raise CopyOfCopy(copy.key, this.key, original.key)
