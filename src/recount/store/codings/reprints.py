"""Articles that have one text, and do not say how they stand to each other."""

from sqlalchemy import Connection, select

from recount.domain.coding import Article
from recount.store.schema.articles import article


def untold_reprint(connection: Connection, told: Article, article_id: int) -> tuple[str, ...]:
    """A note if an article that passes nothing on has the text of another; else none.

    It reads the same whichever of them is written, so that it can be told once.

    The figures of two outlets that printed one text would count as those of two origins, and so
    would what an outlet's two articles have from speakers without a name.
    """
    if told.text is None or told.based_on or told.version_of:
        return ()
    columns = article.c
    rows = connection.execute(
        select(columns.key, columns.based_on_article_id, columns.version_of_id)
        .where(columns.text_sha256 == told.text.sha256, columns.id != article_id)
        .order_by(columns.key)
    )
    others = [
        row.key for row in rows if article_id not in (row.based_on_article_id, row.version_of_id)
    ]
    if not others:
        return ()
    keys = ", ".join(sorted((told.key, *others)))
    return (
        f"{keys} have the same text: unless all but one say `based_on` or `version_of`, they may"
        " count as several origins",
    )
