"""How totals are made: other rules, days, verdicts on pairs, and keeping up to date."""

import pytest
from sqlalchemy import Connection
from tolls import PM, Fields, killed, toll, world_of
from worlds import World

from recount.store import totals
from recount.store.engine import open_writer
from recount.store.totals import reconcile, stale_totals

MORE_ATTACKERS = killed(2, counting="increment", perpetrators="only")


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


@pytest.mark.parametrize(
    ("rule", "expected"),
    [("envelope", (20, 21, 22, 1)), ("latest", (21, 21, 21, 1)), ("median", (21, 21, 21, 1))],
)
def test_each_rule_weighs_the_latest_of_each_origin(
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
    ("total", "beside", "expected"),
    [
        (killed(55), [], (7, None, None, 0)),
        (killed(55, perpetrators="included"), [], (7, None, None, 0)),
        (killed(55), [killed(40, victims="armed_group", perpetrators="only")], (7, None, None, 0)),
        (killed(55), [killed(48, victims="armed_group", perpetrators="only")], (7, 7, 7, 0)),
        (killed(55), [killed("dozens", perpetrators="only")], (7, 7, 7, 0)),
        (killed(55), [killed(1, counting="mention", perpetrators="only")], (7, None, None, 0)),
        (killed(8), [killed(1, counting="mention", perpetrators="only")], (7, 7, 7, 0)),
        (killed(10), [killed(1, perpetrators="only"), MORE_ATTACKERS], (7, 7, 7, 0)),
        (killed(10), [MORE_ATTACKERS], (7, None, None, 0)),
        (killed(9), [MORE_ATTACKERS], (7, 7, 7, 0)),
        (killed(55, perpetrators="only"), [], (7, 7, 7, 0)),
        (killed(7), [], (7, 7, 7, 0)),
        (killed("about 50"), [], (7, None, None, 0)),
        (killed("at least 8"), [], (7, None, None, 0)),
    ],
)
def test_one_group_of_others_beside_a_total_of_more_than_attackers(
    total: Fields, beside: list[Fields], expected: tuple[int, ...], connection: Connection
) -> None:
    civilians = killed(7, victims="civilians", perpetrators="excluded")
    world_of(("a", "2032-05-04", [total]), ("b", "2032-06-04", [civilians, *beside])).load(
        connection
    )
    assert toll(connection, counted="others") == expected


@pytest.mark.parametrize("count", [0, 3])
def test_attackers_alone_are_no_total_of_those_killed(connection: Connection, count: int) -> None:
    """A database that knows how many attackers died, and not how many others."""
    world_of(("a", "2031-05-04", [killed(count, perpetrators="only")])).load(connection)
    assert toll(connection) == (count, None, None, 0)
    assert toll(connection, counted="attackers") == (count, count, count, 0)


def test_attackers_alone_may_be_all_who_were_captured(connection: Connection) -> None:
    captured = killed(7, perpetrators="only") | {"outcome": "captured"}
    world_of(("a", "2031-05-04", [captured])).load(connection)
    assert toll(connection, outcome="captured") == (7, 7, 7, 0)


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


def test_claims_have_the_same_numbers_on_both_engines(connection: Connection) -> None:
    """A sum of an article's groups comes before what an increment of the article makes of it."""
    told = [
        killed(4, victims="civilians", as_of="2031-05-04", **PM),
        killed(2, victims="unspecified", as_of="2031-05-05", counting="increment", **PM),
    ]
    world_of(("a", "2031-05-06", told)).load(connection)
    claims = connection.exec_driver_sql(
        "SELECT best FROM claim WHERE victims = 'persons' AND kind = 'derived' ORDER BY claim"
    ).scalars()
    assert list(claims) == [4, 6]


@pytest.mark.parametrize("order", ["ab", "ba"])
def test_sides_that_correct_two_articles_give_the_same_in_any_order(
    order: str, connection: Connection
) -> None:
    counts = {"a": 9, "b": 30}
    told = [(key, "2031-05-04", [killed(counts[key], victims="armed_group")]) for key in order]
    sides = [
        killed(5, id="x", victims="armed_group", victim_actor="reds", corrects="a"),
        killed(6, id="y", victims="armed_group", victim_actor="blues", corrects="b"),
    ]
    world_of(*told, ("c", "2031-05-04", sides)).load(connection)
    assert toll(connection, "armed_group") == (9, 11, 30, 1)


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


def of_many_events(count: int) -> World:
    world = World()
    for number in range(count):
        world.event(f"e{number}", date="2031-05-03")
        told = {"event": f"e{number}"}
        world.article(
            f"a{number}",
            published="2031-05-04",
            figures=[
                killed(14 + number, victims="civilians", **PM) | told,
                killed(5, victims="military", **PM) | told,
            ],
        )
        world.article(
            f"b{number}",
            published="2031-05-06",
            figures=[
                killed(2, victims="civilians", counting="increment", **PM) | told,
                killed(20) | told,
            ],
        )
    return world  # fmt: skip


def test_many_batches_give_what_one_gives(
    connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    of_many_events(5).load(connection)
    monkeypatch.setattr(totals, "_EVENTS_AT_ONCE", 2)
    assert stale_totals(connection) == []


def test_many_batches_take_no_more_locks_than_one(
    postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    locks = []
    for at_once in (12, 1):
        monkeypatch.setattr(totals, "_EVENTS_AT_ONCE", at_once)
        with open_writer(postgres_url) as connection:
            of_many_events(12).load(connection)
            reconcile(connection, None)
            locks.append(connection.exec_driver_sql("SELECT count(*) FROM pg_locks").scalar_one())
    assert locks[1] <= locks[0] + 10
