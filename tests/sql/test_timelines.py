"""What an event's row says: who, where, how many, and what was known on a day."""

from typing import Any

import pytest
from worlds import World

E1 = {"event": "e1"}
KILLED = E1 | {"outcome": "killed"}


def attribution(actor: str, **fields: str) -> dict[str, Any]:
    return E1 | {"actor": actor, "role": "perpetrator"} | fields


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ([attribution("front")], "Front"),
        ([attribution("front", stance="suspects")], "Front (suspected)"),
        ([attribution("front", certainty="possible")], "Front (suspected)"),
        ([attribution("front", stance="suspects"), attribution("front", stance="claims")], "Front"),
        ([attribution("front", stance="denies")], None),
        ([attribution("front"), attribution("army", stance="denies")], "Front"),
        ([attribution("front"), attribution("cell", stance="suspects")], "Cell (suspected); Front"),
        ([attribution("front", role="side_b"), attribution("army", role="side_a")], None),
        ([attribution("front"), attribution("army", role="side_a")], "Front"),
        ([attribution("front", role="planner"), attribution("army", role="supporter")], None),
        ([], None),
    ],
)
def test_who_is_said_to_have_done_it(asked: Any, told: list[Any], expected: str | None) -> None:
    world = World().event("e1", "2031-05-03")
    world.article("a1", published="2031-05-04", attributions=told, events=["e1"])
    (row,) = asked(world).view("attack_timeline", "attributed_to")
    assert row["attributed_to"] == expected


def test_sides_are_no_perpetrators(asked: Any) -> None:
    told = [
        attribution("front", role="side_b"),
        attribution("army", role="side_a"),
        attribution("cell"),
    ]
    world = World().event("e1", "2031-05-03").article("a1", attributions=told)
    answers = asked(world)
    for rows in (answers.view("attack_timeline", "*"), answers.report("attack_timeline")):
        assert [(row["attributed_to"], row["sides"]) for row in rows] == [("Cell", "Army; Front")]


def test_targets_are_not_perpetrators(asked: Any) -> None:
    world = World().event("e1", "2031-05-03")
    told = [attribution("front"), attribution("pupils", role="target")]
    world.article("a1", attributions=told).article("a2", attributions=told)
    (row,) = asked(world).view("attack_timeline", "attributed_to, targets")
    assert row == {"attributed_to": "Front", "targets": "Pupils"}


def test_only_attacks_are_in_the_attack_timeline(asked: Any) -> None:
    world = World().event("march", "2031-05-01", type="peaceful_protest")
    world.event("arrests", "2031-05-02", type="arrests").event("e1", "2031-05-03")
    answers = asked(world)
    assert [row["event_key"] for row in answers.report("attack_timeline")] == ["e1"]
    timeline = answers.report("event_timeline")
    assert [(row["event_key"], row["attack"]) for row in timeline] == [
        ("march", 0),
        ("arrests", 0),
        ("e1", 1),
    ]


def test_events_without_a_first_day_come_last(asked: Any) -> None:
    world = World().event("open", "../2031-01-01").event("b", "2031-05").event("a", "2031-05-01")
    world.event("early", "2030")
    rows = asked(world).report("attack_timeline")
    assert [row["event_key"] for row in rows] == ["early", "a", "b", "open"]


def test_place_has_its_country_and_only_its_own_coordinates(asked: Any) -> None:
    world = World().location("nor", kind="country", name="Norland", latitude=60, longitude=5)
    world.location("coast", kind="admin1", parent="nor").location("northport", parent="coast")
    world.event("e1", "2031-05-03", location="northport").event("e2", "2031-05-04", location="nor")
    world.event("e3", "2031-05-05")
    rows = asked(world).report("attack_timeline")
    assert [(row["location"], row["country"], row["latitude"]) for row in rows] == [
        ("Northport", "Norland", None),
        ("Norland", "Norland", 60.0),
        (None, None, None),
    ]


def test_numbers_with_and_without_attackers(asked: Any) -> None:
    world = World().event("e1", "2031-05-03")
    world.article(
        "a1",
        source="gazette",
        published="2031-05-04",
        figures=[
            KILLED | {"count": 15, "perpetrators": "included"},
            KILLED | {"count": 3, "victims": "armed_group", "perpetrators": "only"},
            KILLED | {"count": 12, "victims": "civilians", "perpetrators": "excluded"},
            E1 | {"outcome": "wounded", "count": "20-30"},
            E1 | {"outcome": "captured", "count": "at least 2"},
        ],
    )
    (row,) = asked(world).view("attack_timeline")
    assert row["killed_best"] == 15
    assert row["attackers_killed_best"] == 3
    assert row["killed_excluding_attackers_best"] == 12
    assert (row["wounded_low"], row["wounded_best"], row["wounded_high"]) == (20, None, 30)
    assert (row["captured_low"], row["captured_best"], row["captured_high"]) == (2, None, None)


def test_reports_without_a_number_are_counted_and_in_no_number(asked: Any) -> None:
    world = World().event("e1", "2031-05-03")
    slip = {"standing": "deprecated", "standing_reason": "a slip"}
    world.article(
        "a1",
        published="2031-05-04",
        figures=[
            KILLED | {"id": "a", "count": "dozens"},
            KILLED | {"id": "b", "count": "uncounted", "victims": "civilians"},
            KILLED | {"id": "c", "count": "uncounted", "victims": "military"} | slip,
            E1 | {"outcome": "captured", "count": "uncounted"},
            E1 | {"outcome": "wounded", "count": 3},
        ],
    )
    answers = asked(world)
    (row,) = answers.view("attack_timeline", "killed_low, killed_best, killed_high, uncounted")
    assert row == {"killed_low": None, "killed_best": None, "killed_high": None, "uncounted": 2}
    assert [row["figure"] for row in answers.report("uncounted")] == ["a", "b"]


def test_articles_sources_and_origins_are_counted_apart(asked: Any) -> None:
    world = World().event("e1", "2031-05-03")
    quoted = KILLED | {"count": 12, "said_by": "ministry"}
    world.article("a1", source="gazette", published="2031-05-04", figures=[quoted])
    world.article("a2", source="gazette", published="2031-05-05", figures=[quoted])
    world.article("a3", source="herald", published="2031-05-05", figures=[quoted])
    world.article("a4", published="2031-05-06", events=["e1"])
    world.article("a5", published="2031-05-07", events=["e1"])
    answers = asked(world)
    (row,) = answers.view("attack_timeline", "articles, sources, origins, disputed")
    assert row == {"articles": 5, "sources": 4, "origins": 1, "disputed": 0}
    (row,) = answers.report("event_coverage")
    assert row["source_list"] == "Gazette; Herald; unknown (a4); unknown (a5)"
    assert (row["first_reported"], row["last_reported"]) == ("2031-05-04", "2031-05-07")
    (row,) = answers.report("event_coverage", as_of="2031-05-05")
    assert (row["sources"], row["articles"]) == (2, 3)


@pytest.mark.parametrize(
    ("as_of", "expected"),
    [
        ("2031-05-03", []),
        ("2031-05-04", [("e1", 8, "Front (suspected)", 1)]),
        ("2031-05-05", [("e1", 12, "Front", 2)]),
        ("2031-05-07", [("e1", 12, "Front", 2), ("e2", None, None, 1)]),
    ],
)
def test_as_of_shows_what_was_known(asked: Any, as_of: str, expected: list[Any]) -> None:
    world = World().event("e1", "2031-05-03").event("e2", "2031-05-03")
    suspected = [attribution("front", stance="suspects")]
    world.article(
        "a1", published="2031-05-04", figures=[KILLED | {"count": 8}], attributions=suspected
    )
    world.article(
        "a2",
        published="2031-05-05",
        figures=[KILLED | {"count": 12}],
        attributions=[attribution("front", stance="claims")],
    )
    world.article("a3", published="2031-05-06/2031-05-07", events=["e2"])
    world.article("a4", figures=[KILLED | {"count": 99}])
    rows = asked(world).report("attack_timeline", as_of=as_of)
    named = ["event_key", "killed_best", "attributed_to", "articles"]
    assert [tuple(row[name] for name in named) for row in rows] == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, ["spring", "market", "open"]),
        ({"since": "2031-05-03"}, ["market", "open"]),
        ({"since": "2031-04-15"}, ["spring", "market", "open"]),
        ({"until": "2031-04-15"}, ["spring", "open"]),
        ({"until": "2031-02-28"}, ["open"]),
        ({"country": "nor"}, ["spring", "market"]),
        ({"location": "coast"}, ["market"]),
        ({"location": "southport"}, ["spring"]),
        ({"actor": "front"}, ["market", "open"]),
        ({"actor": "cell"}, ["market"]),
        ({"actor": "army"}, ["spring"]),
        ({"source": "herald"}, ["spring", "open"]),
        ({"event": "open"}, ["open"]),
        ({"event": "no-such"}, []),
        ({"limit": "1"}, ["spring"]),
        ({"limit": "0"}, []),
    ],
)
def test_what_is_asked_for_is_shown(asked: Any, given: dict[str, str], expected: list[str]) -> None:
    world = World().location("nor", kind="country").location("coast", parent="nor", kind="admin1")
    world.location("northport", parent="coast").location("southport", parent="nor")
    world.actor("front").actor("cell", parent="front")
    world.event("market", "2031-05-03", location="northport")
    world.event("spring", "2031-03/2031-04", location="southport").event("open", "../2031-06-30")
    world.article("a1", source="gazette", attributions=[attribution("cell") | {"event": "market"}])
    world.article(
        "a2",
        source="herald",
        attributions=[attribution("front") | {"event": "open"}],
        figures=[
            {"event": "spring", "outcome": "killed", "count": 2, "victim_actor": "army"},
        ],
    )
    rows = asked(world).report("event_timeline", **given)
    assert [row["event_key"] for row in rows] == expected


def test_a_source_chooses_events_and_no_numbers(asked: Any) -> None:
    world = World().event("e1", "2031-05-03")
    world.article("a1", source="gazette", published="2031-05-04", figures=[KILLED | {"count": 8}])
    world.article("a2", source="herald", published="2031-05-04", figures=[KILLED | {"count": 12}])
    answers = asked(world)
    (row,) = answers.report("attack_timeline", source="gazette")
    assert (row["killed_low"], row["killed_high"], row["sources"]) == (8, 12, 2)
    assert row["disputed"] == 1
    (row,) = answers.report("casualties_by_source", source="gazette")
    assert row["best"] == 8
