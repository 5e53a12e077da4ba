"""The closed lists as tables; their rows are written from `recount.domain.lists`."""

from typing import Any

from sqlalchemy import Column, ForeignKey, Table

from recount.domain.lists import LISTS
from recount.store.schema.columns import TEXT, flag, metadata, number, text

_COMMENTS = {
    "actor_kind": "what sort of actor, by ACLED's inter codes",
    "actor_name_kind": "who calls an actor so",
    "age_group": "ages of victims",
    "article_kind": "what sort of document",
    "certainty": "how surely a source says it",
    "clarity": "whether an event is one incident",
    "coding_status": "how far a coding has come",
    "counting": "what a number counts",
    "date_basis": "where the date of an account comes from",
    "date_precision": "how long the possible time of an event is",
    "event_type": "ACLED's classes and sub-types",
    "judgement": "what a person decided of two events",
    "location_kind": "what sort of place",
    "location_precision": "how well the place of an event is known",
    "magnitude": "what a vague word stands for",
    "means": "what an attack was done with",
    "measure": "what a size figure counts",
    "occupation": "what victims did for a living",
    "outcome": "what happened to people",
    "perpetrator_scope": "whether a number counts the attackers",
    "place_relation": "where an event lies to the place named",
    "published_basis": "where an article's day comes from",
    "qualifier": "how a number was worded",
    "reconciliation_rule": "how claims that differ become one toll",
    "relation": "how one event stands to another",
    "role": "what part an actor took",
    "sex": "sex of victims",
    "source_kind": "what sort of outlet or body",
    "speaker_kind": "what sort of speaker",
    "stance": "how somebody says who did it",
    "standing": "whether a figure may be used",
    "victim_group": "groups of victims by status",
}


def _extra_columns(name: str) -> list[Column[Any]]:
    if name == "victim_group":
        return [Column("parent", TEXT, ForeignKey("victim_group.key", ondelete="RESTRICT"),
                       comment="the group that it is part of; NULL at the top")]  # fmt: skip
    if name == "event_type":
        return [
            text("event_class", "ACLED's class", nullable=False),
            flag("attack", "1: belongs in the attack timeline", nullable=False),
        ]
    if name == "magnitude":
        return [number("least", "the least number that the word may stand for; used to test "
                       "whether claims are compatible, never shown", nullable=False)]  # fmt: skip
    if name == "measure":
        return [text("stock_or_flow", "stock: at a time; flow: over a time", nullable=False)]
    if name == "reconciliation_rule":
        return [number("least_origins", "how many independent origins must be behind a toll for "
                       "the rule to answer", nullable=False)]  # fmt: skip
    return []


def _list_table(name: str) -> Table:
    return Table(
        name,
        metadata,
        Column("key", TEXT, primary_key=True, comment="the value, as codings and views give it"),
        number("rank", "its place in the list", nullable=False),
        text("definition", "what it means", nullable=False),
        text("acled", "ACLED's code or wording"),
        text("ged", "UCDP GED's code or column"),
        text("gtd", "GTD's code"),
        *_extra_columns(name),
        comment=f"closed list: {_COMMENTS[name]}",
        sqlite_strict=True,
    )


list_tables = {name: _list_table(name) for name in LISTS}

victim_group_above = Table(
    "victim_group_above",
    metadata,
    Column("victim_group", TEXT, ForeignKey("victim_group.key", ondelete="RESTRICT"),
           primary_key=True, comment="a group"),
    Column("above", TEXT, ForeignKey("victim_group.key", ondelete="RESTRICT"),
           primary_key=True, comment="the group itself, or one that it is part of"),
    number("distance", "0 for the group itself, 1 for its parent", nullable=False),
    comment="every group with all the groups above it, itself included",
    sqlite_strict=True,
    sqlite_with_rowid=False,
)  # fmt: skip
