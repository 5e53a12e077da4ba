"""Sums over events: each counted once, by month, by place and by actor."""

from typing import Any

import pytest
from sqlalchemy import Connection
from worlds import World


def killed(event: str, count: Any, **fields: Any) -> dict[str, Any]:
    return {"event": event, "outcome": "killed", "count": count} | fields


def months(rows: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
    named = [
        "month",
        "outcome",
        "low",
        "best",
        "high",
        "events",
        "events_without_best",
        "floor_without_best",
    ]
    return [tuple(row[name] for name in named) for row in rows]


def test_events_stand_in_the_month_that_their_date_allows(asked: Any) -> None:
    world = World()
    dates = ("2031-05-03", "2031-05", "2031-05-30/2031-06-02", "2031", "../2031", "2030-12/2031-01")
    told = []
    for number, date in enumerate(dates):
        world.event(f"e{number}", date)
        told.append(killed(f"e{number}", 10**number))
    rows = asked(world.article("a1", published="2032", figures=told)).report("casualties_by_month")
    assert [(row["month"], row["best"], row["events"]) for row in rows] == [
        ("2031", 1100, 2),
        ("2031-05", 11, 2),
        ("unknown", 110000, 2),
    ]


def test_events_without_a_best_are_beside_the_sum(asked: Any) -> None:
    world = World()
    told = []
    for number, count in enumerate([12, "about 50", "at least 5", "dozens", "2-4"]):
        world.event(f"e{number}", "2031-05-03")
        told.append(killed(f"e{number}", count))
    rows = asked(world.article("a1", published="2032", figures=told)).report("casualties_by_month")
    assert months(rows) == [("2031-05", "killed", 62, 62, 62, 5, 3, 7)]


@pytest.mark.parametrize(
    ("members", "expected"),
    [
        ([], 90),
        ([None], 90),
        ([30], 30),
        ([30, 12], 42),
        (["dozens"], 90),
        (["uncounted"], 90),
        ([{"low": 0}], 90),
        (["at least 1"], None),
        (["dozens", 12], 12),
        ([None, 12], 12),
    ],
)
def test_an_operation_counts_only_where_no_member_does(
    asked: Any, members: list[Any], expected: int | None
) -> None:
    world = World().location("nor", kind="country").event("op", "2031-05", location="nor")
    told = [killed("op", 90), killed("op", 7) | {"outcome": "wounded"}]
    for number, count in enumerate(members):
        world.event(f"m{number}", "2031-05-03", location="nor").part(f"m{number}", "op")
        told += [killed(f"m{number}", count)] if count else []
    answers = asked(world.article("a1", published="2032", figures=told))
    sums = {row["outcome"]: row["best"] for row in answers.report("casualties_by_month")}
    assert sums == {"killed": expected, "wounded": 7}
    view = answers.view("casualties_by_month")
    assert {row["outcome"]: row["best"] for row in view} == sums
    for ask in (answers.report, answers.view):
        (place,) = ask("location_hotspots")
        assert (place["events"], place["killed_best"]) == (1 + len(members), expected)


def test_a_member_with_only_a_mention_leaves_the_operation(asked: Any) -> None:
    world = World().event("op", "2031-05").event("raid", "2031-05-03").part("raid", "op")
    told = [killed("op", 7), killed("raid", "uncounted", counting="mention")]
    answers = asked(world.article("a1", published="2032", figures=told))
    for ask in (answers.report, answers.view):
        assert months(ask("casualties_by_month")) == [("2031-05", "killed", 7, 7, 7, 2, 1, None)]


def test_members_of_members_count_before_the_whole(asked: Any) -> None:
    world = World().event("war", "2031").event("op", "2031-05").event("raid", "2031-05-03")
    world.part("op", "war").part("raid", "op")
    told = [killed("war", 500), killed("raid", 3)]
    rows = asked(world.article("a1", published="2032", figures=told)).report("casualties_by_month")
    assert [(row["month"], row["best"]) for row in rows] == [("2031-05", 3)]


def test_members_count_before_the_whole_however_deep(asked: Any) -> None:
    world = World().event("e0", "2031-05")
    for number in range(5):
        world.event(f"e{number + 1}", "2031-05").part(f"e{number + 1}", f"e{number}")
    told = [killed("e0", 500), killed("e5", 3)]
    answers = asked(world.article("a1", published="2032", figures=told))
    assert [row["best"] for row in answers.report("casualties_by_month")] == [3]
    distances = [row["distance"] for row in answers.view("event_member", "distance")]
    assert sorted(distances) == [1] * 5 + [2] * 10


def test_operations_within_each_other_come_to_an_end(asked: Any) -> None:
    world = World().event("a", "2031-05").event("b", "2031-05").part("a", "b").part("b", "a")
    rows = asked(world.article("a1", published="2032", figures=[killed("a", 5)])).view(
        "event_member", "distance"
    )
    assert [row["distance"] for row in rows] == [1, 1]


@pytest.mark.parametrize(("published", "expected"), [("2031-07-01", [90, 3]), (None, [90, 90])])
def test_an_article_makes_a_member_when_it_comes_out(
    asked: Any, published: str | None, expected: list[int]
) -> None:
    world = World().event("op", "2031-05").event("raid", "2031-05-03").event("shot", "2031-05-03")
    world.part("shot", "raid")
    figures = [killed("op", 90), killed("shot", 3, caused_by="front")]
    figures[0] |= {"caused_by": "front"}
    world.article("a1", published="2031-06-01", figures=figures)
    part = {"event": "raid", "relation": "part_of", "to": "op"}
    answers = asked(world.article("a2", published=published, relations=[part], events=["raid"]))

    def told(name: str, column: str, **given: str) -> int:
        return sum(row[column] for row in answers.report(name, **given))

    # Until then, nobody knows that the two are not to be added.
    days = ("2031-06-30", "2031-07-01")
    sums = [told("casualties_by_month", "best", as_of=day) for day in days]
    assert sums == [93 if best == 90 else best for best in expected]
    assert [told("actor_activity", "killed_by_best", as_of=day) for day in days] == sums
    assert told("casualties_by_month", "best") == told("actor_activity", "killed_by_best") == 3


def test_a_withdrawn_article_makes_no_member(asked: Any, cells: Any) -> None:
    world = World().location("nor", kind="country").event("op", "2031-05", location="nor")
    world.event("raid", "2031-05-03", location="nor")
    figures = [killed("op", 90, caused_by="front"), killed("raid", 3, caused_by="front")]
    world.article("a1", published="2031-06-01", figures=figures)
    part = {"event": "raid", "relation": "part_of", "to": "op"}
    world.article("a2", published="2031-07-01", relations=[part], retracted="2031-08-01")
    answers = asked(world)

    def told(ask: Any, **given: str) -> list[int]:
        return [
            sum(row[column] for row in ask(name, **given))
            for name, column in (("casualties_by_month", "best"),
                                 ("location_hotspots", "killed_best"),
                                 ("actor_activity", "killed_by_best"))
        ]  # fmt: skip

    for day, best in (("2031-06-30", 93), ("2031-07-01", 3), ("2031-07-31", 3), ("2031-08-01", 93)):
        assert told(answers.report, as_of=day) == [best] * 3
    # Nobody says any longer that the two are not to be added.
    assert told(answers.report) == told(answers.view) == [93] * 3
    rows = answers.view("member_toll", "known_from, known_until, current, best, rule")
    assert cells([row for row in rows if row["rule"] == "envelope"],
                 "known_from known_until current best") == [
        ("2031-07-01", "2031-08-01", 0, 3)
    ]  # fmt: skip


def test_a_part_judged_the_same_as_its_whole_counts_on_each_day(asked: Any) -> None:
    world = World().event("a", "2031-05-03").event("b", "2031-05-03").match("a", "same", "b")
    figures = [killed("a", 90, caused_by="front"), killed("b", 3, caused_by="front")]
    world.article("a1", published="2031-06-01", figures=figures)
    part = {"event": "b", "relation": "part_of", "to": "a"}
    world.article("a2", published="2031-07-01", relations=[part], retracted="2031-08-01")
    answers = asked(world)
    for name, column in (("casualties_by_month", "best"), ("actor_activity", "killed_by_best")):
        for given in ({"as_of": "2031-07-31"}, {"as_of": "2031-08-01"}, {}):
            assert [row[column] for row in answers.report(name, **given)] == [3]


def test_members_that_were_not_known_yet_leave_the_whole(asked: Any) -> None:
    world = World().event("op", "2031-05").event("raid", "2031-05-03").part("raid", "op")
    world.article("a1", published="2031-06-01", figures=[killed("op", 90)])
    world.article("a2", published="2031-07-01", figures=[killed("raid", 3)])
    answers = asked(world)
    assert [row["best"] for row in answers.report("casualties_by_month")] == [3]
    early = answers.report("casualties_by_month", as_of="2031-06-30")
    assert [row["best"] for row in early] == [90]


def test_a_member_that_is_not_chosen_takes_no_toll_away(asked: Any) -> None:
    world = World().location("xxx", kind="country").location("yyy", kind="country")
    world.event("whole", "2031-05-03", location="xxx")
    world.event("part", "2031-05-03", location="yyy").part("part", "whole")
    answers = asked(
        world.article("a1", published="2032", figures=[killed("whole", 100), killed("part", 3)])
    )
    assert [row["best"] for row in answers.report("casualties_by_month")] == [3]
    for chosen in ({"country": "xxx"}, {"event": "whole"}):
        assert [row["best"] for row in answers.report("casualties_by_month", **chosen)] == [100]
        (place,) = answers.report("location_hotspots", **chosen)
        assert place["killed_best"] == 100


def test_places_hold_those_below(asked: Any) -> None:
    world = World().location("nor", kind="country", name="Norland")
    world.location("coast", kind="admin1", parent="nor").location("port", parent="coast")
    world.event("e1", "2031-05-03", location="port").event("e2", "2031-05-03", location="coast")
    world.event("e3", "2031-05-03", location="nor").event("e4", "2031-05-03")
    told = [killed("e1", 4), killed("e2", "at least 2"), killed("e4", 50)]
    rows = asked(world.article("a1", published="2032", figures=told)).report("location_hotspots")
    named = ["location", "country", "events", "killed_best", "events_without_best"]
    assert [tuple(row[name] for name in named) for row in rows] == [
        ("Norland", "Norland", 3, 4, 1),
        ("Coast", "Norland", 2, 4, 1),
        ("Port", "Norland", 1, 4, 0),
    ]


def actors(rows: list[dict[str, Any]]) -> dict[tuple[Any, ...], tuple[Any, ...]]:
    named = ["events", "killed_by_low", "killed_by_best", "killed_by_high", "own_killed_best"]
    return {
        (row["actor"], row["role"], row["certainty"]): tuple(row[name] for name in named)
        for row in rows
    }


def test_an_actor_is_credited_only_with_what_is_laid_to_it(asked: Any) -> None:
    world = World().event("e1", "2031-05-03").event("e2", "2031-05-04")
    part = {"actor": "front", "role": "perpetrator"}
    world.article(
        "a1",
        published="2031-05-05",
        figures=[killed("e1", 12, caused_by="front"), killed("e2", 40)],
        attributions=[part | {"event": "e1"}, part | {"event": "e2", "stance": "suspects"}],
    )
    found = actors(asked(world).report("actor_activity"))
    assert found == {("Front", "perpetrator", "stated"): (2, 12, 12, 12, None)}


def test_parts_count_for_the_actor_that_they_name(asked: Any) -> None:
    world = World().event("e1", "2031-05-03").actor("front").actor("cell", parent="front")
    figures = [
        killed("e1", 55, id="all"),
        killed("e1", 36, id="m", victims="armed_group", part_of="all", victim_actor="cell"),
        killed("e1", 12, id="s", victims="security_forces", part_of="all", caused_by="cell"),
        killed("e1", 7, id="c", victims="civilians", part_of="all", caused_by="cell"),
        killed("e1", 2, id="p", victims="police", part_of="s", caused_by="cell"),
        killed("e1", 1, id="x", victims="civilians", counting="mention", caused_by="cell"),
    ]
    part = [{"event": "e1", "actor": "cell", "role": "perpetrator"}]
    world.article("a1", published="2031-05-05", figures=figures, attributions=part)
    found = actors(asked(world).report("actor_activity"))
    row = (1, 19, 19, 19, 36)
    assert found == {
        ("Cell", "perpetrator", "stated"): row,
        ("Front", "perpetrator", "stated"): row,
    }


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        ([("all", 9, "persons", None), ("c", 7, "civilians", "all")], 9),
        ([("some", 9, "persons", "whole"), ("c", 7, "civilians", "whole")], 9),
        ([("all", 9, "persons", None), ("b", 7, "persons", "all"), ("c", 5, "police", "b")], 9),
        ([("all", 9, "persons", None), ("b", 7, "persons", None)], 9),
        ([("c", 7, "civilians", "whole"), ("p", 5, "police", "whole")], 12),
        ([("c", 7, "civilians", "whole")], 7),
    ],
)
def test_of_one_article_the_widest_counts(
    asked: Any, figures: list[tuple[str, int, str, str | None]], expected: int
) -> None:
    told = [killed("e1", 40, id="whole")]
    for key, count, victims, part_of in figures:
        figure = killed("e1", count, id=key, victims=victims, caused_by="front", said_by=key)
        told.append(figure | ({"part_of": part_of} if part_of else {}))
    world = World().event("e1", "2031-05-03").article("a1", published="2032", figures=told)
    answers = asked(world)
    for (row,) in (answers.report("actor_activity"), answers.view("actor_activity")):
        told_of = [row[f"killed_by_{name}"] for name in ("low", "best", "high")]
        assert told_of == [expected, expected, expected]


def test_articles_on_one_event_are_not_added(asked: Any) -> None:
    world = World().event("e1", "2031-05-03").event("e2", "2031-05-03")
    for number, count in enumerate([10, 12, 30, 40]):
        told = [killed("e1", count, caused_by="front")]
        told += [killed("e2", "at least 3", caused_by="front")] if number == 0 else []
        world.article(f"a{number}", published="2031-05-05", figures=told)
    (row,) = asked(world).report("actor_activity")
    assert (row["role"], row["certainty"], row["events"]) == (None, None, 2)
    assert (row["killed_by_low"], row["killed_by_best"], row["killed_by_high"]) == (10, 12, 40)
    assert row["killed_by_floor"] == 3


def test_deaths_of_a_member_stand_in_place_of_the_operations(asked: Any) -> None:
    world = World().event("op", "2031-05").event("raid", "2031-05-03").part("raid", "op")
    told = [
        killed("op", 10, id="x", caused_by="front"),
        killed("op", 4, id="y", victims="police", victim_actor="army"),
        killed("raid", 10, caused_by="front"),
    ]
    answers = asked(world.article("a1", published="2032", figures=told))
    for rows in (answers.report("actor_activity"), answers.view("actor_activity")):
        found = {row["actor"]: row for row in rows}
        front, army = found["Front"], found["Army"]
        assert (front["events"], front["killed_by_best"], front["killed_by_high"]) == (2, 10, 10)
        assert (army["killed_by_best"], army["own_killed_best"]) == (None, 4)
    # Alone, the operation says what it says.
    (row,) = answers.report("actor_activity", event="op", actor="front")
    assert row["killed_by_best"] == 10


def test_the_surest_certainty_of_an_event_counts(asked: Any) -> None:
    world = World().event("e1", "2031-05-03")
    part = {"event": "e1", "actor": "front", "role": "perpetrator"}
    world.article("a1", attributions=[part | {"certainty": "possible"}])
    world.article("a2", attributions=[part | {"certainty": "believed"}])
    world.article("a3", attributions=[part | {"certainty": "denied"}])
    found = actors(asked(world).report("actor_activity"))
    assert list(found) == [("Front", "perpetrator", "believed")]


def test_bounds_the_wrong_way_round_are_taken_as_their_span(
    asked: Any, connection: Connection
) -> None:
    world = World().event("e1", "2031-05-03")
    world.article("a1", published="2031-05-05", figures=[killed("e1", 5, caused_by="front")])
    answers = asked(world)
    connection.exec_driver_sql("UPDATE casualty_figure SET low = 9, best = 5, high = 3")
    (row,) = answers.report("actor_activity")
    assert (row["killed_by_low"], row["killed_by_best"], row["killed_by_high"]) == (3, 5, 9)
