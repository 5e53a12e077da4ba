"""Actors of whose kind nothing is told: `unknown` joins the closed list of their kinds.

Frozen: it spells its rule out and imports nothing of Recount that may change.
"""

from alembic import op

from recount.store.loss import keep_values

revision = "0010"
down_revision = "0009"

FORMER = (
    "state_forces", "rebel_group", "political_militia", "identity_militia", "rioters", "protesters",
    "civilians", "external", "office_holder", "institution", "population",
)  # fmt: skip
NAME = "ck_actor_kind_is_listed"


def upgrade() -> None:
    _check(FORMER, (*FORMER, "unknown"))


def downgrade() -> None:
    keep_values(op.get_context(), "actor", "kind", "unknown")
    # What earlier versions said of them.
    op.execute("UPDATE actor SET kind = 'political_militia' WHERE kind = 'unknown'")
    _check((*FORMER, "unknown"), FORMER)


def _check(former: tuple[str, ...], present: tuple[str, ...]) -> None:
    if op.get_bind().dialect.name == "sqlite":
        _made_anew(_choice(former), _choice(present))
        return
    op.drop_constraint(op.f(NAME), "actor", type_="check")
    op.create_check_constraint(op.f(NAME), "actor", _choice(present))


def _choice(kinds: tuple[str, ...]) -> str:
    return " OR ".join(f"kind = '{kind}'" for kind in kinds)


def _made_anew(former: str, present: str) -> None:
    """SQLite changes no CHECK of a table: the table is made anew, with its rows and indexes."""
    bind = op.get_bind()
    asked = "SELECT sql FROM sqlite_master WHERE tbl_name = 'actor' AND sql IS NOT NULL"
    table, *indexes = bind.exec_driver_sql(asked + " ORDER BY type = 'table' DESC, name").scalars()
    bind.exec_driver_sql("CREATE TEMPORARY TABLE kept AS SELECT * FROM actor")
    bind.exec_driver_sql("DROP TABLE actor")
    bind.exec_driver_sql(table.replace(former, present))
    bind.exec_driver_sql("INSERT INTO actor SELECT * FROM kept ORDER BY id")
    bind.exec_driver_sql("DROP TABLE kept")
    for index in indexes:
        bind.exec_driver_sql(index)
