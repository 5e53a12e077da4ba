"""How totals are made: the rules of docs/reconciliation.md, one worked example each."""

from typing import Any

import pytest
from sqlalchemy import Connection
from worlds import World

from recount.store.totals import reconcile, stale_totals

Fields = dict[str, Any]


def killed(count: str | int | Fields, **fields: Any) -> Fields:
    return {"event": "e1", "outcome": "killed", "count": count} | fields


def world_of(*articles: tuple[str, str | None, list[Fields]], **first: Fields) -> World:
    """One event on 3 May 2031; articles as (key, published, figures), each its own outlet."""
    world = World().event("e1", date="2031-05-03")
    for key, published, figures in articles:
        world.article(
            key, source=f"{key}-outlet", published=published, figures=figures, **first.get(key, {})
        )
    return world


def toll(
    connection: Connection,
    victims: str = "persons",
    *,
    rule: str = "envelope",
    as_of: str | None = None,
    counted: str = "all",
    outcome: str = "killed",
) -> tuple[int | None, int | None, int | None, int]:
    """(low, best, high, disputed) of the only event."""
    (row,) = connection.exec_driver_sql(
        f"SELECT low, best, high, disputed, current, known_from, known_until FROM event_toll"
        f" WHERE outcome = '{outcome}' AND victims = '{victims}' AND rule = '{rule}'"
        f" AND counted = '{counted}' AND "
        + (
            "current = 1"
            if as_of is None
            else f"known_from <= '{as_of}' AND (known_until IS NULL OR known_until > '{as_of}')"
        )
    ).all()
    return tuple(row)[:4]  # type: ignore[return-value]


def verdicts(connection: Connection) -> list[str]:
    """Of each pair of claims that articles make of all persons without a sum."""
    return list(
        connection.exec_driver_sql(
            "SELECT pair.verdict FROM claim_pair AS pair"
            " JOIN claim AS a ON a.event_id = pair.event_id AND a.claim = pair.claim"
            " JOIN claim AS b ON b.event_id = pair.event_id AND b.claim = pair.other_claim"
            " WHERE pair.victims = 'persons' AND pair.counted = 'all'"
            " AND a.kind = 'own' AND b.kind = 'own'"
        ).scalars()
    )


PM = {"said_by": "minister"}

# Each example: articles, then what (low, best, high, disputed) the persons' toll must be.
EXAMPLES: dict[str, tuple[list[tuple[str, str | None, list[Fields]]], tuple[Any, ...]]] = {
    "one number": ([("a", "2031-05-04", [killed(12)])], (12, 12, 12, 0)),
    "none is zero": ([("a", "2031-05-04", [killed("none")])], (0, 0, 0, 0)),
    "two outlets disagree long after": (
        [("a", "2032-05-04", [killed(20)]), ("b", "2032-06-04", [killed(22)])],
        (20, 20, 22, 1),
    ),
    "the lower middle of four": (
        [(k, "2032-01-01", [killed(n)]) for k, n in zip("abcd", (9, 7, 8, 30), strict=True)],
        (7, 8, 30, 1),
    ),
    "parts of one article are summed": (
        [("a", "2031-05-04", [killed(7, victims="civilians"), killed(12, victims="police")])],
        (19, 19, 19, 0),
    ),
    "a sub-group within a total is not added": (
        [("a", "2031-05-04", [killed(53, id="all"),
                              killed(7, victims="civilians", part_of="all")])],
        (53, 53, 53, 0),
    ),
    "a sum that leaves a group out is a floor": (
        [("a", "2032-05-04", [killed(7, victims="civilians"), killed(12, victims="police")]),
         ("b", "2032-05-05", [killed(7, victims="civilians")])],
        (19, 19, 19, 0),
    ),
    "a mention beside tolls is a floor": (
        [("a", "2031-05-04", [killed(1, victims="civilians", counting="mention")]),
         ("b", "2032-05-05", [killed(9, victims="civilians")])],
        (9, 9, 9, 0),
    ),
    "mentions alone are not added together": (
        [("a", "2031-05-04", [killed(1, counting="mention")]),
         ("b", "2032-05-05", [killed(2, counting="mention")])],
        (2, None, None, 0),
    ),
    "some of a group is a floor": (
        [("a", "2031-05-04", [killed(4, occupation="tourist")])], (4, None, None, 0),
    ),
    "a mention above the toll opens it": (
        [("a", "2032-05-04", [killed(3)]), ("b", "2032-05-05", [killed(5, counting="mention")])],
        (5, None, None, 1),
    ),
    "a floor leaves out what lies below it": (
        [("a", "2032-05-04", [killed(50)]), ("b", "2032-05-04", [killed(60)]),
         ("c", "2032-05-04", [killed("at least 55")])],
        (55, 60, 60, 1),
    ),
    "approximate total against exact parts": (
        [("a", "2032-05-04", [killed("about 50")]),
         ("b", "2032-05-04", [killed(36, victims="armed_group", perpetrators="only"),
                              killed(12, victims="security_forces"),
                              killed(7, victims="civilians")])],
        (50, 50, 55, 0),
    ),
    "at least is a floor": ([("a", "2031-05-04", [killed("at least 6")])], (6, None, None, 0)),
    "more than is one more": ([("a", "2031-05-04", [killed("more than 6")])], (7, None, None, 0)),
    "at most has no low": ([("a", "2031-05-04", [killed("up to 30")])], (None, None, 30, 0)),
    "a range has no best": ([("a", "2031-05-04", [killed("10-15")])], (10, None, 15, 0)),
    "nearly": ([("a", "2031-05-04", [killed("nearly 50")])], (50, 50, 50, 0)),
    "vague words give no number": ([("a", "2031-05-04", [killed("dozens")])], (None,) * 3 + (0,)),
    "a sum of vague parts has no number": (
        [("a", "2031-05-04", [killed("dozens", victims="civilians"),
                              killed("uncounted", victims="police")])],
        (None,) * 3 + (0,),
    ),
    "a vague part adds nothing to a sum": (
        [("a", "2031-05-04", [killed("dozens", victims="civilians"), killed(3, victims="police")])],
        (3, None, None, 0),
    ),
    "dozens against ten": (
        [("a", "2032-05-04", [killed("dozens")]), ("b", "2032-05-04", [killed(10)])],
        (10, 10, 10, 1),
    ),
    "uncounted gives no number": (
        [("a", "2031-05-04", [killed("uncounted")])], (None, None, None, 0),
    ),
    "about meets what lies within a tenth": (
        [("a", "2032-05-04", [killed("about 50")]), ("b", "2032-05-04", [killed(55)])],
        (50, 50, 55, 0),
    ),
    "about does not meet what lies beyond": (
        [("a", "2032-05-04", [killed("about 50")]), ("b", "2032-05-04", [killed(56)])],
        (50, 50, 56, 1),
    ),
    "five outlets quoting one ministry are one origin": (
        [(k, "2032-05-04", [killed(20, **PM)]) for k in "abcde"]
        + [("f", "2032-05-04", [killed(22)]), ("g", "2032-05-04", [killed(23)])],
        (20, 22, 23, 1),
    ),
    "a running toll is superseded by a higher one of another origin": (
        [("a", "2031-05-04", [killed(8)]), ("b", "2031-05-05", [killed(19)])], (19, 19, 19, 0),
    ),
    "a late retelling supersedes nothing": (
        [("a", "2031-06-04", [killed(8)]), ("b", "2031-09-05", [killed(19)])], (8, 8, 19, 1),
    ),
    "a later lower figure of another origin contradicts": (
        [("a", "2031-05-04", [killed(20)]), ("b", "2031-05-05", [killed(19)])], (19, 19, 20, 1),
    ),
    "a correction downward by its own origin supersedes": (
        [("a", "2031-05-04", [killed(20, **PM)]), ("b", "2031-05-05", [killed(19, **PM)])],
        (19, 19, 19, 0),
    ),
    "one group beside a greater total of the same origin is a floor": (
        [("a", "2031-05-04", [killed(53, **PM)]),
         ("b", "2031-05-05", [killed(7, victims="civilians", **PM)])],
        (53, 53, 53, 0),
    ),
    "an article that corrects another": (
        [("a", "2031-05-04", [killed(20)]), ("b", "2031-05-05", [killed(19, corrects="a")])],
        (19, 19, 19, 0),
    ),
    "undated articles neither supersede nor are superseded": (
        [("a", None, [killed(8, **PM)]), ("b", "2031-05-05", [killed(19, **PM)])], (8, 19, 19, 1),
    ),
    "an increment is added to its own origin's toll": (
        [("a", "2031-05-04", [killed(8, **PM)]),
         ("b", "2031-05-05", [killed(3, counting="increment", **PM)]),
         ("c", "2031-05-06", [killed(2, counting="increment", **PM)])],
        (13, 13, 13, 0),
    ),
    "an increment passed on twice counts once": (
        [("a", "2031-05-04", [killed(8, **PM)]),
         ("b", "2031-05-05", [killed(3, counting="increment", **PM)]),
         ("c", "2031-05-05", [killed(3, counting="increment", **PM)])],
        (11, 11, 11, 0),
    ),
    "an increment without a toll is a floor": (
        [("a", "2031-05-04", [killed(3, counting="increment", **PM)])], (3, None, None, 0),
    ),
    "a cumulative figure is no event's toll": (
        [("a", "2031-05-04", [killed(8)]),
         ("b", "2031-05-05", [killed(900, counting="cumulative")])],
        (8, 8, 8, 0),
    ),
    "deprecated and denied figures count for nothing": (
        [("a", "2031-05-04", [killed(8)]),
         ("b", "2031-05-05", [killed(80, standing="deprecated", standing_reason="a slip"),
                              killed(70, certainty="denied")])],
        (8, 8, 8, 0),
    ),
    "perpetrators in and out": (
        [("a", "2032-05-04", [killed(22, perpetrators="excluded")]),
         ("b", "2032-05-04", [killed(24, perpetrators="included")])],
        (24, 24, 24, 0),
    ),
    "all leave the attackers out": (
        [("a", "2032-05-04", [killed(22, perpetrators="excluded")]),
         ("b", "2032-05-04", [killed(23, perpetrators="excluded")])],
        (22, 22, 23, 1),
    ),
    "the same number with two referents": (
        [("a", "2032-05-04", [killed(55)]),
         ("b", "2032-05-04", [killed(55, perpetrators="only")])],
        (55, 55, 55, 0),
    ),
    "an unknown scope that the attackers' dead explain": (
        [("a", "2032-05-04", [killed(24, perpetrators="included")]),
         ("b", "2032-05-04", [killed(22)]),
         ("c", "2032-05-04", [killed(2, victims="armed_group", perpetrators="only")])],
        (22, 22, 24, 0),
    ),
    "two speakers in one article": (
        [("a", "2032-05-04", [killed(20, id="x", said_by="police"),
                              killed(22, id="y", said_by="hospital")])],
        (20, 20, 22, 1),
    ),
    "two speakers on one part": (
        [("a", "2032-05-04", [killed(5, id="x", victims="civilians", said_by="police"),
                              killed(6, id="y", victims="civilians", said_by="hospital"),
                              killed(2, victims="police")])],
        (7, None, 8, 0),
    ),
    "sides of one group are summed": (
        [("a", "2032-05-04", [killed(5, victims="armed_group", victim_actor="reds"),
                              killed(6, victims="armed_group", victim_actor="blues")])],
        (11, 11, 11, 0),
    ),
    "of several by one speaker the last as_of": (
        [("a", "2031-05-10", [killed(5, as_of="2031-05-04", **PM),
                              killed(6, as_of="2031-05-05", **PM)])],
        (6, 6, 6, 0),
    ),
    "of several by one speaker the preferred": (
        [("a", "2031-05-10", [killed(5, standing="preferred", **PM), killed(6, **PM)])],
        (5, 5, 5, 0),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", EXAMPLES)
def test_envelope(name: str, connection: Connection) -> None:
    articles, expected = EXAMPLES[name]
    world_of(*articles).load(connection)
    assert toll(connection) == expected


@pytest.mark.parametrize(
    ("rule", "expected"),
    [("envelope", (20, 21, 22, 1)), ("latest", (21, 21, 21, 1)), ("median", (21, 21, 21, 1))],
)
def test_worked_example_of_the_docs(
    rule: str, expected: tuple[int, ...], connection: Connection
) -> None:
    world_of(
        ("a", "2031-05-04", [killed(18, **PM)]),
        ("b", "2031-05-20", [killed(20, **PM)]),
        ("c", "2031-05-20", [killed(22)]),
        ("d", "2031-05-21", [killed("at least 19")]),
        ("e", "2031-09-09", [killed(21)]),
    ).load(connection)
    assert toll(connection, rule=rule) == expected


def test_latest_prefers_the_newest_and_median_the_middle_origin(connection: Connection) -> None:
    world_of(
        ("a", "2032-01-01", [killed("about 10")]),
        ("b", "2032-01-02", [killed({"low": 20, "best": 25, "high": 30})]),
        ("c", "2032-01-03", [killed("40-50")]),
        ("d", "2032-01-04", [killed(30)]),
    ).load(connection)
    assert toll(connection, rule="latest") == (30, 30, 30, 1)
    assert toll(connection, rule="median") == (20, 25, 30, 1)
    assert toll(connection) == (10, 25, 50, 1)


def test_latest_and_median_without_a_best(connection: Connection) -> None:
    world_of(("a", "2032-01-03", [killed("40-50")])).load(connection)
    assert toll(connection, rule="latest") == (40, None, 50, 0)
    assert toll(connection, rule="median") == (40, None, 50, 0)


def test_a_toll_corrected_downward_as_of_each_day(connection: Connection) -> None:
    world_of(
        ("a", "2031-05-04", [killed(8, **PM)]),
        ("b", "2031-05-05", [killed(20, **PM)]),
        ("c", "2031-05-06", [killed(19, **PM)]),
        ("d", "2031-05-07", [killed(22)]),
    ).load(connection)
    days = ("2031-05-04", "2031-05-05", "2031-05-06", "2031-05-07", "2031-12-31")
    assert [toll(connection, as_of=day)[1] for day in days] == [8, 20, 19, 22, 22]


def test_before_the_first_article_nothing_is_known(connection: Connection) -> None:
    world_of(("a", "2031-05-04", [killed(8)])).load(connection)
    with pytest.raises(ValueError, match="not enough values"):
        toll(connection, as_of="2031-05-03")


def test_undated_articles_are_in_the_current_answer_only(connection: Connection) -> None:
    world_of(("a", "2032-05-04", [killed(8)]), ("b", None, [killed(9)])).load(connection)
    assert toll(connection, as_of="2040-01-01") == (8, 8, 8, 0)
    assert toll(connection) == (8, 8, 9, 1)


def test_a_day_that_may_be_any_of_a_month_counts_from_its_last(connection: Connection) -> None:
    world_of(("a", "2031-05", [killed(8)])).load(connection)
    assert toll(connection, as_of="2031-05-31") == (8, 8, 8, 0)
    with pytest.raises(ValueError, match="not enough values"):
        toll(connection, as_of="2031-05-30")


def test_an_office_holder_and_the_body_are_one_origin(connection: Connection) -> None:
    world = world_of(
        ("a", "2032-05-04", [killed(20, said_by="minister")]),
        ("b", "2032-05-04", [killed(20, said_by="government")]),
        ("c", "2032-05-04", [killed(22)]),
        ("d", "2032-05-04", [killed(23)]),
    )
    world.actor("government").actor("minister", speaks_for="government").load(connection)
    assert toll(connection) == (20, 22, 23, 1)


def test_wire_copies_are_one_origin(connection: Connection) -> None:
    world = World().event("e1", date="2031-05-03").source("wire", kind="agency")
    for key in "abc":
        world.article(
            key, source=key, published="2032-05-04", based_on={"source": "wire"},
            figures=[killed(20)],
        )  # fmt: skip
    world.article("d", source="d", published="2032-05-04", figures=[killed(22)])
    world.article("e", source="e", published="2032-05-04", figures=[killed(23)])
    world.load(connection)
    assert toll(connection) == (20, 22, 23, 1)


def test_an_unnamed_official_is_an_origin_within_the_article(connection: Connection) -> None:
    world_of(
        ("a", "2032-05-04", [killed(20, speaker_kind="unnamed_official")]),
        ("b", "2032-05-04", [killed(20, speaker_kind="unnamed_official")]),
        ("c", "2032-05-04", [killed(22)]),
    ).load(connection)
    assert toll(connection) == (20, 20, 22, 1)


def test_attackers_and_others_are_told_apart(connection: Connection) -> None:
    world_of(
        (
            "a",
            "2031-05-04",
            [
                killed(36, victims="armed_group", perpetrators="only"),
                killed(12, victims="security_forces", perpetrators="excluded"),
                killed(7, victims="civilians", perpetrators="excluded"),
            ],
        )
    ).load(connection)
    assert toll(connection, counted="attackers") == (36, 36, 36, 0)
    assert toll(connection, counted="others") == (19, 19, 19, 0)
    assert toll(connection) == (55, 55, 55, 0)


@pytest.mark.parametrize(
    ("first", "second", "more", "expected"),
    [
        (killed(20), killed(20), [], "compatible"),
        (killed(20), killed(22), [], "contradicts"),
        (killed(20, perpetrators="excluded"), killed(22, perpetrators="included"), [],
         "differs in scope"),
        (killed(20), killed(22, perpetrators="included"),
         [killed(2, victims="armed_group", perpetrators="only")], "scope unknown"),
        (killed(20), killed(23, perpetrators="included"),
         [killed(2, victims="armed_group", perpetrators="only")], "contradicts"),
        (killed(20, **PM), killed(22, as_of="2033-01-01", **PM), [], "superseded"),
        (killed("at least 20"), killed(30), [], "compatible"),
        (killed("at least 20"), killed(19), [], "contradicts"),
        (killed("up to 20"), killed(21), [], "contradicts"),
        (killed("nearly 50"), killed(46), [], "compatible"),
        (killed("nearly 50"), killed(44), [], "contradicts"),
        (killed("several"), killed(2), [], "contradicts"),
        (killed("uncounted"), killed("none"), [], "contradicts"),
    ],
)  # fmt: skip
def test_verdict(
    first: Fields, second: Fields, more: list[Fields], expected: str, connection: Connection
) -> None:
    world_of(
        ("a", "2032-05-04", [first]), ("b", "2032-05-04", [second]), ("c", "2032-05-04", more)
    ).load(connection)
    assert verdicts(connection) == [expected]


def test_ingest_in_steps_equals_a_full_recomputation(connection: Connection) -> None:
    for articles, _expected in EXAMPLES.values():
        world_of(*articles).load(connection)
        assert stale_totals(connection) == []


def test_stale_totals_are_found_and_left_as_they_are(connection: Connection) -> None:
    world_of(("a", "2031-05-04", [killed(8)])).load(connection)
    connection.exec_driver_sql("UPDATE event_toll SET low = 7")
    assert stale_totals(connection) == ["e1"]
    assert toll(connection)[0] == 7


def test_only_the_events_named_are_touched(connection: Connection) -> None:
    world = World().event("e1", date="2031-05-03").event("e2", date="2031-05-04")
    world.article(
        "a", source="a", published="2031-05-05", figures=[killed(8), killed(9) | {"event": "e2"}]
    ).load(connection)
    connection.exec_driver_sql("UPDATE event_toll SET low = 7")
    (first,) = connection.exec_driver_sql("SELECT id FROM event WHERE key = 'e1'").scalars()
    reconcile(connection, [first])
    assert stale_totals(connection) == ["e2"]
