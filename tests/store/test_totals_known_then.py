"""What was known on a day is what the articles published by then say, whatever came later."""

import pytest
from sqlalchemy import Connection
from tolls import PM, Fields, killed, toll, world_of
from worlds import World

Bounds = tuple[int | None, int | None, int | None, int]


def load(connection: Connection, *articles: tuple[str, str | None, list[Fields]]) -> None:
    world_of(*articles).load(connection)


@pytest.mark.parametrize(
    ("later", "expected"),
    [("uncounted", (20, 20, 20, 0)), ("at least 6", (20, 20, 20, 0)), ("dozens", (20, 20, 20, 1)),
     ("at least 25", (25, None, None, 0))],
)  # fmt: skip
def test_words_without_a_number_take_none_back(
    later: str, expected: Bounds, connection: Connection
) -> None:
    load(
        connection,
        ("a", "2031-05-04", [killed(20, **PM)]),
        ("b", "2033-05-04", [killed(later, **PM)]),
    )
    assert toll(connection) == expected


@pytest.mark.parametrize(
    ("later", "expected"),
    [({"count": "uncounted"}, (8, None, None, 0)), ({"count": "dozens"}, (8, None, None, 0)),
     ({"count": "at least 1"}, (8, None, None, 0)), ({"count": "at least 8"}, (8, None, None, 0)),
     ({"count": 1, "counting": "mention"}, (8, None, None, 0)),
     ({"count": "at least 9"}, (9, None, None, 0)),
     ({"count": 5}, (5, 5, 5, 0)), ({"count": "none"}, (0, 0, 0, 0)),
     ({"count": "uncounted", "corrects": "a"}, (None, None, None, 0))],
)  # fmt: skip
@pytest.mark.parametrize("speaker", [PM, {}])
def test_words_without_a_number_take_no_lower_bound_back(
    later: Fields, expected: Bounds, speaker: Fields, connection: Connection
) -> None:
    world = World().event("e1", date="2031-05-03")
    told = (("a", "2031-05-04", {"count": "at least 8"}), ("b", "2031-05-09", later))
    for key, published, figure in told:
        figures = [killed(**(figure | speaker))]
        world.article(key, source="outlet", published=published, figures=figures)
    world.load(connection)
    assert toll(connection, as_of="2031-05-05") == (8, None, None, 0)
    assert toll(connection) == expected


def test_a_lower_bound_of_none_is_no_number(connection: Connection) -> None:
    load(
        connection,
        ("a", "2031-05-04", [killed({"low": 0}, **PM)]),
        ("b", "2033-05-04", [killed("uncounted", **PM)]),
    )
    assert toll(connection)[:3] == (None, None, None)


def test_a_sum_supersedes_until_it_is_known_to_be_partial(connection: Connection) -> None:
    load(
        connection,
        ("a", "2031-05-04", [killed(10, **PM)]),
        ("b", "2031-05-05", [killed(12, victims="civilians", **PM)]),
        ("c", "2031-05-06", [killed(3, victims="police")]),
    )
    assert toll(connection, as_of="2031-05-05") == (12, 12, 12, 0)
    assert toll(connection) == (12, None, None, 1)


def test_an_increment_is_a_floor_until_its_toll_is_published(connection: Connection) -> None:
    load(
        connection,
        ("a", "2031-05-05", [killed(3, counting="increment", **PM)]),
        ("b", "2031-05-09", [killed(8, as_of="2031-05-04", **PM)]),
    )
    assert toll(connection, as_of="2031-05-05") == (3, None, None, 0)
    assert toll(connection, as_of="2031-05-09")[1] == 11


def test_attackers_dead_explain_nothing_before_they_are_known(connection: Connection) -> None:
    load(
        connection,
        ("a", "2032-01-01", [killed(24, perpetrators="included")]),
        ("b", "2032-01-01", [killed(22)]),
        ("c", "2033-01-01", [killed(2, victims="armed_group", perpetrators="only")]),
    )
    assert toll(connection, as_of="2032-06-01")[3] == 1
    assert toll(connection)[3] == 0


def test_an_open_start_is_older_on_both_engines(connection: Connection) -> None:
    load(
        connection,
        ("a", "2031-06-10", [killed(5, as_of="2031-05-04", **PM),
                             killed(6, as_of="../2031-05-04", **PM)]),
    )  # fmt: skip
    assert toll(connection) == (5, 5, 5, 0)


@pytest.mark.parametrize(
    ("articles", "best"),
    [
        ([("b", "2031-05-05", 1), ("c", "2031-05-06", 1)], 11),
        ([("b", "2031-05-05", 2)], 14),
        ([("b", "2031-05-05", 2), ("c", "2031-05-06", 1)], 14),
    ],
)
def test_an_increment_told_again_by_another_article_counts_once(
    articles: list[tuple[str, str, int]], best: int, connection: Connection
) -> None:
    more = [
        (key, day, [killed(3, id=f"more-{n}", counting="increment", **PM) for n in range(times)])
        for key, day, times in articles
    ]
    load(connection, ("a", "2031-05-04", [killed(8, **PM)]), *more)
    assert toll(connection)[1] == best


def test_an_increment_is_traced_to_the_toll_it_adds_to(connection: Connection) -> None:
    load(
        connection,
        ("a", "2031-05-04", [killed(8, **PM)]),
        ("b", "2031-05-05", [killed(3, id="more", counting="increment", **PM)]),
    )
    figures = connection.exec_driver_sql(
        "SELECT figures FROM claim WHERE kind = 'increment' AND counted = 'all'"
    ).scalar_one()
    assert figures == "a/killed.persons; more"


def test_an_increment_is_traced_to_the_groups_that_it_adds_to(connection: Connection) -> None:
    load(
        connection,
        ("a", "2031-05-04", [killed(14, victims="civilians", **PM),
                             killed(5, victims="military", **PM)]),
        ("b", "2031-05-05", [killed(2, victims="civilians", counting="increment", **PM)]),
    )  # fmt: skip
    claims = connection.exec_driver_sql(
        "SELECT victims, kind, best, used_as, figures FROM claim"
        " WHERE counted = 'all' AND victims <> 'security_forces' ORDER BY best DESC, victims"
    ).all()
    assert [tuple(claim) for claim in claims] == [
        ("persons", "derived", 21, "estimate", "a/killed.civilians; a/killed.military; "
                                               "killed.civilians"),
        ("persons", "derived", 19, "superseded", "killed.civilians; killed.military"),
        ("civilians", "increment", 16, "estimate", "a/killed.civilians; killed.civilians"),
        ("civilians", "own", 14, "superseded", "killed.civilians"),
        ("military", "own", 5, "estimate", "killed.military"),
    ]  # fmt: skip
    assert toll(connection, as_of="2031-05-04") == (19, 19, 19, 0)


def test_more_attackers_are_added_to_the_attackers(connection: Connection) -> None:
    attackers = {"victims": "armed_group", "perpetrators": "only"} | PM
    load(
        connection,
        ("a", "2031-05-04", [killed(36, **attackers), killed(5, victims="police", **PM)]),
        ("b", "2031-05-05", [killed(2, counting="increment", **attackers)]),
    )
    assert toll(connection, counted="attackers") == (38, 38, 38, 0)
    assert toll(connection) == (43, 43, 43, 0)


def test_attackers_alone_do_not_contradict_a_greater_total(connection: Connection) -> None:
    load(
        connection,
        ("a", "2032-01-01", [killed(3, perpetrators="only")]),
        ("b", "2032-01-01", [killed(23)]),
    )
    assert toll(connection) == (23, 23, 23, 0)


def test_more_attackers_than_dead_in_all_is_a_contradiction(connection: Connection) -> None:
    load(
        connection,
        ("a", "2032-01-01", [killed(30, perpetrators="only")]),
        ("b", "2032-01-01", [killed(23)]),
    )
    assert toll(connection) == (30, None, None, 1)


def test_a_correction_of_the_same_day(connection: Connection) -> None:
    load(
        connection,
        ("a", "2031-05-04", [killed(20)]),
        ("b", "2031-05-04", [killed(19, corrects="a")]),
    )
    assert toll(connection) == (19, 19, 19, 0)


def test_a_later_sum_of_several_groups_is_a_correction(connection: Connection) -> None:
    load(
        connection,
        ("a", "2031-05-04", [killed(20, **PM)]),
        (
            "b",
            "2031-05-06",
            [killed(7, victims="civilians", **PM), killed(3, victims="police", **PM)],
        ),
    )
    assert toll(connection) == (10, 10, 10, 0)


@pytest.mark.parametrize("victims", ["persons", "armed_group"])
def test_the_attackers_in_a_total_are_all_of_the_attackers(
    victims: str, connection: Connection
) -> None:
    load(
        connection,
        ("a", "2031-05-04", [
            killed(7, id="all", perpetrators="included"),
            killed(2, id="them", victims=victims, perpetrators="only", part_of="all"),
            killed(5, id="rest", perpetrators="excluded", part_of="all"),
        ]),
    )  # fmt: skip
    tolls = connection.exec_driver_sql(
        "SELECT counted, best FROM event_toll WHERE victims = 'persons' AND rule = 'envelope'"
        " ORDER BY counted"
    ).all()
    assert [tuple(row) for row in tolls] == [("all", 7), ("attackers", 2), ("others", 5)]
