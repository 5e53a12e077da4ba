"""Events judged the same: one cluster, shown side by side, and counted once."""

from typing import Any

import pytest
from worlds import World

CLUSTER = "event_key cluster_key place events"


def killed(event: str, count: Any, **fields: Any) -> dict[str, Any]:
    return {"event": event, "outcome": "killed", "count": count} | fields


def release(world: World, key: str, figures: list[dict[str, Any]], **fields: Any) -> World:
    told = {"source": key, "kind": "dataset_release", "published": "2032"} | fields
    return world.article(f"{key}-1", figures=figures, **told)


def three() -> World:
    """An event of articles, and what two datasets have of it."""
    world = World().location("nor", kind="country").location("port", parent="nor")
    for key in ("acled-7", "ged-9", "port-2031-05-03"):
        world.event(key, "2031-05-03", location="port")
    release(world, "acled", [killed("acled-7", 9)])
    wounded = {"event": "ged-9", "outcome": "wounded", "count": 4}
    release(world, "ged", [killed("ged-9", 11), wounded])
    world.article("a1", source="tribune", published="2031-05-05", figures=[
        killed("port-2031-05-03", "at least 12")])  # fmt: skip
    return world


def matched() -> World:
    return three().match("acled-7", "same", "ged-9").match("ged-9", "same", "port-2031-05-03")


def test_judgements_carry_over_and_articles_come_first(asked: Any, cells: Any) -> None:
    rows = asked(matched()).view("event_cluster")
    assert sorted(cells(rows, CLUSTER)) == [
        ("acled-7", "port-2031-05-03", 2, 3),
        ("ged-9", "port-2031-05-03", 3, 3),
        ("port-2031-05-03", "port-2031-05-03", 1, 3),
    ]


def test_without_an_article_the_lowest_key_comes_first(asked: Any, cells: Any) -> None:
    rows = asked(three().match("ged-9", "same", "acled-7")).view("event_cluster")
    assert sorted(cells(rows, CLUSTER)) == [
        ("acled-7", "acled-7", 1, 2), ("ged-9", "acled-7", 2, 2),
    ]  # fmt: skip


@pytest.mark.parametrize("judgement", ["different", "unsure", "overlapping"])
def test_other_judgements_make_no_cluster(asked: Any, judgement: str) -> None:
    answers = asked(three().match("ged-9", judgement, "port-2031-05-03"))
    assert answers.view("event_cluster") == []
    assert answers.report("dataset_comparison") == []


def months(rows: list[dict[str, Any]]) -> dict[str, tuple[Any, ...]]:
    names = ("best", "events", "events_without_best", "floor_without_best")
    return {row["outcome"]: tuple(row[name] for name in names) for row in rows}


def test_a_cluster_is_counted_once_for_each_outcome(asked: Any) -> None:
    expected = {"killed": (None, 1, 1, 12), "wounded": (4, 1, 0, None)}
    answers = asked(matched())
    assert months(answers.report("casualties_by_month")) == expected
    assert months(answers.view("casualties_by_month")) == expected


def test_events_that_are_not_matched_count_each(asked: Any) -> None:
    assert months(asked(three()).report("casualties_by_month"))["killed"] == (20, 3, 1, 12)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"source": "ged"}, (11, 1, 0, None)),
        ({"source": "acled"}, (9, 1, 0, None)),
        ({"event": "ged-9"}, (11, 1, 0, None)),
        ({"as_of": "2031-12-31"}, (None, 1, 1, 12)),
        ({"rule": "latest"}, (None, 1, 1, 12)),
    ],
)
def test_an_event_counts_where_none_before_it_is_chosen(
    asked: Any, given: dict[str, str], expected: tuple[Any, ...]
) -> None:
    rows = asked(matched()).report("casualties_by_month", **given)
    assert months(rows)["killed"] == expected


def test_what_was_not_known_yet_stands_in_no_place(asked: Any) -> None:
    world = World().event("e1", "2031-05-03").event("ged-9", "2031-05-03")
    world.match("e1", "same", "ged-9")
    release(world, "ged", [killed("ged-9", 11)], published="2031-06-01")
    world.article("a1", source="tribune", published="2031-07-01", figures=[killed("e1", 12)])
    answers = asked(world)
    assert months(answers.report("casualties_by_month"))["killed"][0] == 12
    early = answers.report("casualties_by_month", as_of="2031-06-30")
    assert months(early)["killed"][0] == 11


def test_places_count_a_cluster_once(asked: Any, cells: Any) -> None:
    answers = asked(matched())
    names = "location events killed_best events_without_best"
    expected = [("Nor", 1, None, 1), ("Port", 1, None, 1)]
    assert sorted(cells(answers.report("location_hotspots"), names)) == expected
    assert sorted(cells(answers.view("location_hotspots"), names)) == expected
    assert sorted(cells(answers.report("location_hotspots", source="ged"), names)) == [
        ("Nor", 1, 11, 0), ("Port", 1, 11, 0),
    ]  # fmt: skip


def test_members_of_a_matched_operation_count_before_its_other_accounts(asked: Any) -> None:
    world = World().event("op", "2031-05").event("raid", "2031-05-03").event("ged-9", "2031-05")
    world.part("raid", "op").match("ged-9", "same", "op")
    world.article("a1", source="tribune", figures=[killed("op", 90), killed("raid", 3)])
    release(world, "ged", [killed("ged-9", 80)])
    answers = asked(world)
    assert months(answers.report("casualties_by_month"))["killed"][:2] == (3, 1)
    assert months(answers.view("casualties_by_month"))["killed"][:2] == (3, 1)


def test_an_event_judged_part_of_another_is_its_member(asked: Any) -> None:
    world = World().event("op", "2031-05").event("ged-9", "2031-05-03")
    world.match("ged-9", "part_of", "op")
    world.article("a1", source="tribune", figures=[killed("op", 90)])
    release(world, "ged", [killed("ged-9", 11)])
    rows = asked(world).report("casualties_by_month")
    assert [(row["best"], row["events"]) for row in rows] == [(11, 1)]


def test_part_and_whole_judged_the_same_still_count_once(asked: Any) -> None:
    world = World().event("op", "2031-05").event("raid", "2031-05-03")
    world.part("raid", "op").match("raid", "same", "op")
    world.article("a1", source="tribune", figures=[killed("op", 90), killed("raid", 3)])
    assert months(asked(world).report("casualties_by_month"))["killed"][:2] == (3, 1)


def test_timelines_name_the_cluster(asked: Any, cells: Any) -> None:
    answers = asked(matched().event("other", "2031-05-04"))
    expected = [
        ("acled-7", "port-2031-05-03"),
        ("ged-9", "port-2031-05-03"),
        ("other", None),
        ("port-2031-05-03", "port-2031-05-03"),
    ]
    for name in ("attack_timeline", "event_timeline"):
        assert sorted(cells(answers.report(name), "event_key matched_to")) == expected
        assert sorted(cells(answers.view(name), "event_key matched_to")) == expected


def test_figures_stand_side_by_side(asked: Any, cells: Any) -> None:
    answers = asked(matched())
    rows = answers.report("dataset_comparison")
    assert {row["event_key"] for row in rows} == {"port-2031-05-03"}
    names = "dataset event_key_there outcome low best high date location release"
    assert cells(rows, names) == [
        ("Acled", "acled-7", "killed", 9, 9, 9, "2031-05-03", "Port", 1),
        ("Ged", "ged-9", "killed", 11, 11, 11, "2031-05-03", "Port", 1),
        ("Tribune", "port-2031-05-03", "killed", 12, None, None, "2031-05-03", "Port", 0),
        ("Ged", "ged-9", "wounded", 4, 4, 4, "2031-05-03", "Port", 1),
    ]
    assert sorted(map(repr, answers.view("dataset_comparison"))) == sorted(map(repr, rows))


@pytest.mark.parametrize(
    ("given", "count"),
    [
        ({"event": "acled-7"}, 4),
        ({"source": "ged"}, 4),
        ({"since": "2031-05-04"}, 0),
        ({"as_of": "2031-12-31"}, 1),
        ({"limit": "2"}, 2),
    ],
)
def test_a_cluster_is_shown_whole(asked: Any, given: dict[str, str], count: int) -> None:
    assert len(asked(matched()).report("dataset_comparison", **given)) == count


def test_a_contradiction_between_judgements_is_told(asked: Any, cells: Any) -> None:
    answers = asked(matched().match("acled-7", "different", "port-2031-05-03"))
    expected = [
        (event, f"was judged different from {other}, and the same by way of others")
        for event, other in (("acled-7", "port-2031-05-03"), ("port-2031-05-03", "acled-7"))
    ]
    for ask in (answers.report, answers.view):
        rows = [row for row in ask("coherence") if row["check"] == "judged different"]
        assert sorted(cells(rows, "event_key detail")) == expected
    for told in expected:
        rows = answers.report("coherence", event=told[0])
        assert cells(rows, "event_key detail") == [told]
