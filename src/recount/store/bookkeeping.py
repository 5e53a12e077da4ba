"""The table `meta`: what the database remembers of the SQL that made its views and totals."""

from sqlalchemy import Connection, delete, insert, select

from recount.store.schema.articles import meta


def recorded(connection: Connection, key: str) -> str | None:
    """What is remembered under a key; None: nothing."""
    return connection.execute(select(meta.c.value).where(meta.c.key == key)).scalar_one_or_none()


def record(connection: Connection, key: str, value: str) -> None:
    """Remember a value in place of the former one."""
    forget(connection, key)
    connection.execute(insert(meta).values(key=key, value=value))


def forget(connection: Connection, *keys: str) -> None:
    """Remember nothing under these keys."""
    connection.execute(delete(meta).where(meta.c.key.in_(keys)))
