"""Sums over events that were judged the same, or part of each other: nobody is counted twice."""

from copy import deepcopy
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from random_cases import in_a_database
from sqlalchemy import Connection
from worlds import World

EVENTS = ("ev-a", "ev-b", "ev-c", "ev-d", "ev-e", "ev-f")
Pair = tuple[str, str]
Toll = int | str | None
WITHOUT_NUMBER = ("dozens", "uncounted", "at least 0")


def killed(event: str, count: Any) -> dict[str, Any]:
    return {"event": event, "outcome": "killed", "count": count, "caused_by": "front"}


def told(**tolls: Toll) -> World:
    """Events of one place and month; each with a toll has an article of its own."""
    world = World().location("nor", kind="country").actor("front")
    for name, count in tolls.items():
        event = name.replace("_", "-")
        world.event(event, "2031-05-03", location="nor")
        if count is not None:
            world.article(f"a-{event}", published="2031-05-04", figures=[killed(event, count)])
    return world


def totals(asked: Any, world: World) -> set[int]:
    """Everyone killed, by each view and report that sums over events."""
    return bests(asked(world))


def bests(answers: Any) -> set[int]:
    found = []
    for ask in (answers.view, answers.report):
        found.append(sum(row["best"] or 0 for row in ask("casualties_by_month")))
        found.append(sum(row["killed_best"] or 0 for row in ask("location_hotspots")))
        found.append(sum(row["killed_by_best"] or 0 for row in ask("actor_activity")))
    return set(found)


def floors(answers: Any) -> set[int]:
    """Least killed in events without a best, by each view and report that tells it."""
    found = []
    for ask in (answers.view, answers.report):
        found.append(sum(row["floor_without_best"] or 0 for row in ask("casualties_by_month")))
        found.append(sum(row["killed_by_floor"] or 0 for row in ask("actor_activity")))
    return set(found)


def events(answers: Any) -> set[int]:
    asked = (answers.view, answers.report)
    return {sum(row["events"] for row in ask("casualties_by_month")) for ask in asked}


@pytest.mark.parametrize("count", WITHOUT_NUMBER)
def test_a_toll_without_a_number_hides_no_number_of_its_match(asked: Any, count: str) -> None:
    answers = asked(told(acled_1=count, ged_1=7).match("acled-1", "same", "ged-1"))
    assert (bests(answers), floors(answers), events(answers)) == ({7}, {0}, {1})


def test_a_lower_bound_is_a_number(asked: Any) -> None:
    world = told(a=None, b="uncounted", c="at least 3", d=7).match("a", "same", "b")
    answers = asked(world.match("b", "same", "c").match("c", "same", "d"))
    assert (bests(answers), floors(answers), events(answers)) == ({0}, {3}, {1})


def test_none_is_a_number(asked: Any) -> None:
    assert totals(asked, told(a=0, b=7).match("a", "same", "b")) == {0}


def test_events_without_a_number_count_once(asked: Any) -> None:
    answers = asked(told(a="dozens", b="uncounted").match("a", "same", "b"))
    assert (bests(answers), floors(answers), events(answers)) == ({0}, {0}, {1})


@pytest.mark.parametrize("count", WITHOUT_NUMBER)
def test_a_member_without_a_number_hides_none_of_its_operation(asked: Any, count: str) -> None:
    world = told(op=7, raid=count, ged_1="uncounted").part("raid", "op")
    assert totals(asked, world.match("ged-1", "same", "raid")) == {7}


@pytest.mark.parametrize("count", WITHOUT_NUMBER)
def test_a_part_without_a_number_judged_the_same_as_its_whole(asked: Any, count: str) -> None:
    world = told(op=7, raid=count).part("raid", "op").match("raid", "same", "op")
    assert totals(asked, world) == {7}


def two_days() -> World:
    """ACLED's 0 stands before GED's 7 of a later release, and an article's toll comes last."""
    world = told(acled_1=None, ged_1=None, ev_a=None)
    for event, source, published, count in (
        ("acled-1", "acled", "2031-06-01", {"low": 0}),
        ("ged-1", "ged", "2031-07-01", 7),
        ("ev-a", "tribune", "2031-08-01", "uncounted"),
        ("ev-a", "tribune", "2031-09-01", 9),
    ):
        kind = "news" if source == "tribune" else "dataset_release"
        world.article(f"{event}-{published}", source=source, kind=kind, published=published,
                      figures=[killed(event, count)])  # fmt: skip
    return world.match("acled-1", "same", "ged-1").match("ged-1", "same", "ev-a")


@pytest.mark.parametrize("rule", ["envelope", "latest", "median", "ged", "acled", "gtd"])
@pytest.mark.parametrize(
    ("given", "best"),
    [({"as_of": "2031-06-30"}, 0), ({"as_of": "2031-07-31"}, 7), ({"as_of": "2031-08-31"}, 7),
     ({}, 9), ({"source": "acled"}, 0), ({"source": "ged"}, 7)],
)  # fmt: skip
def test_as_of_each_day_and_by_every_rule(
    asked: Any, rule: str, given: dict[str, str], best: int
) -> None:
    answers = asked(two_days())
    (month,) = answers.report("casualties_by_month", rule=rule, **given)
    assert (month["best"] or 0, month["events"]) == (best, 1)
    (place,) = answers.report("location_hotspots", rule=rule, **given)
    assert (place["killed_best"] or 0, place["events"]) == (best, 1)
    if rule == "envelope":
        rows = answers.report("actor_activity", **given)
        assert sum(row["killed_by_best"] or 0 for row in rows) == best


def test_a_member_that_is_matched_still_stands_for_its_operation(asked: Any) -> None:
    world = told(ev_op=None, ev_np=4, ged_778=40, gtd_1=6).part("ev-np", "ev-op")
    world.match("ged-778", "same", "ev-op").match("gtd-1", "same", "ev-np")
    assert totals(asked, world) == {4}


def test_a_member_told_of_only_where_it_was_matched_stands_for_it(asked: Any) -> None:
    world = told(ev_op=40, ev_np=None, gtd_1=6).part("ev-np", "ev-op")
    assert totals(asked, world.match("gtd-1", "same", "ev-np")) == {6}


def test_members_of_what_a_member_was_judged_the_same_as_stand_for_it(asked: Any) -> None:
    world = told(ev_op=40, ev_np=9, other=None, shot=3).part("ev-np", "ev-op").part("shot", "other")
    assert totals(asked, world.match("other", "same", "ev-np")) == {3}


def test_a_part_judged_the_same_as_its_whole_counts_beside_the_other_parts(asked: Any) -> None:
    world = told(op=90, raid=3, shot=2).part("raid", "op").part("shot", "op")
    assert totals(asked, world.match("raid", "same", "op")) == {5}


def test_parts_of_parts_judged_the_same_count_once(asked: Any) -> None:
    world = told(op=90, raid=30, shot=2).part("raid", "op").part("shot", "raid")
    assert totals(asked, world.match("raid", "same", "op").match("shot", "same", "raid")) == {2}


def test_operations_within_each_other_by_judgements_are_not_lost(asked: Any) -> None:
    # No judgement may close the circle; an article that comes later may.
    world = told(a=1, b=2, c=4, d=8).part("b", "a").match("b", "same", "c").match("d", "same", "a")
    world.article("later", relations=[{"event": "d", "relation": "part_of", "to": "c"}])
    assert totals(asked, world) == {2}


def test_a_cluster_lies_where_its_first_event_with_a_toll_does(asked: Any, cells: Any) -> None:
    world = World().location("nor", kind="country").location("port", parent="nor")
    world.location("bay", parent="nor").event("ev-w", "2031-05-03", location="port")
    world.event("ged-777", "2031-05-03", location="bay").match("ev-w", "same", "ged-777")
    wounded = {"event": "ev-w", "outcome": "wounded", "count": 4}
    world.article("a1", figures=[wounded]).article("a2", figures=[killed("ged-777", 8)])
    answers = asked(world)
    for ask in (answers.view, answers.report):
        rows = cells(ask("location_hotspots"), "location events killed_best")
        assert sorted(rows) == [("Bay", 0, 8), ("Nor", 1, 8), ("Port", 1, None)]
        assert [row["best"] for row in ask("casualties_by_month")].count(8) == 1


def test_places_with_nothing_but_what_others_stand_for_are_left_out(asked: Any, cells: Any) -> None:
    world = told(ev_a=4).location("bay", parent="nor").event("ev-b", "2031-05-03", location="bay")
    answers = asked(world.match("ev-a", "same", "ev-b"))
    for ask in (answers.view, answers.report):
        assert cells(ask("location_hotspots"), "location events") == [("Nor", 1)]


def test_a_dataset_that_tells_of_one_event_stands_before_one_that_tells_of_two(asked: Any) -> None:
    world = World().actor("front").location("nor", kind="country")
    for event, source, count in (("acled-1", "acled", 4), ("acled-2", "acled", 6),
                                 ("ged-1", "ged", 10)):  # fmt: skip
        world.event(event, "2031-05-03", location="nor")
        world.article(f"{event}-told", source=source, kind="dataset_release",
                      published="2032", figures=[killed(event, count)])  # fmt: skip
    world.match("acled-1", "same", "ged-1").match("acled-2", "same", "ged-1")
    assert totals(asked, world) == {10}


def test_actors_count_a_cluster_once_and_by_the_surest(asked: Any, cells: Any) -> None:
    world = told(ev_a=4, ev_b=6, ev_c=1).match("ev-a", "same", "ev-b")
    for event, certainty in (("ev-a", "alleged"), ("ev-b", "stated"), ("ev-c", "stated")):
        claim = {"event": event, "actor": "front", "role": "perpetrator", "certainty": certainty}
        world.article(f"b-{event}", attributions=[claim])
    answers = asked(world)
    for ask in (answers.view, answers.report):
        rows = cells(ask("actor_activity"), "role certainty events killed_by_best")
        assert rows == [("perpetrator", "stated", 2, 5)]


def test_comparison_tells_who_is_counted_and_leaves_out_what_has_no_number(
    asked: Any, cells: Any
) -> None:
    world = told(ev_a=6, ev_b=5).match("ev-a", "same", "ev-b")
    world.article("gtd-told", figures=[
        killed("ev-b", 1) | {"perpetrators": "only", "id": "f1"},
        {"event": "ev-b", "outcome": "killed", "count": "uncounted", "id": "f2"}])  # fmt: skip
    answers = asked(world)
    for ask in (answers.view, answers.report):
        rows = cells(ask("dataset_comparison"), "low best high attackers")
        assert (1, 1, 1, "only") in rows
        assert all(row[:3] != (None, None, None) for row in rows)


def clusters(same: list[Pair]) -> dict[str, str]:
    """The lowest event of the cluster of each."""
    first = {event: event for event in EVENTS}
    for _ in EVENTS:
        for pair in same:
            low = min(first[event] for event in pair)
            first.update(dict.fromkeys(pair, low))
    return first


def below(part: list[Pair], first: dict[str, str]) -> dict[str, set[str]]:
    """The clusters within each cluster, however far down; one in a circle is within itself."""
    held: dict[str, set[str]] = {event: set() for event in EVENTS}
    for member, whole in part:
        held[first[whole]].add(first[member])
    for _ in EVENTS:
        for event in EVENTS:
            held[event] |= {deep for other in held[event] for deep in held[other]}
    return held


def counts(tolls: dict[str, Toll], part: list[Pair], same: list[Pair]) -> list[Toll]:
    """Each cluster by its first event with a number, else a toll; unless one within it has one."""
    first = clusters(same)
    counted: dict[str, Toll] = {}
    for has in (has_number, has_toll):
        for event in filter(lambda event: has(tolls[event]), EVENTS):
            counted.setdefault(first[event], tolls[event])
    held = below(part, first)
    numbered = {cluster for cluster, toll in counted.items() if has_number(toll)}
    return [toll for cluster, toll in counted.items() if not held[cluster] & numbered]


def has_toll(toll: Toll) -> bool:
    return toll is not None


def has_number(toll: Toll) -> bool:
    return toll is not None and toll not in WITHOUT_NUMBER


def least(toll: Toll) -> int:
    """What a toll without a best adds to the floor."""
    return int(toll.removeprefix("at least ")) if has_number(toll) and isinstance(toll, str) else 0


tolls_of_any_kind = st.one_of(
    st.none(),
    st.integers(0, 50),
    st.builds("at least {}".format, st.integers(1, 50)),
    st.sampled_from(WITHOUT_NUMBER),
)
pairs = st.tuples(st.sampled_from(EVENTS), st.sampled_from(EVENTS)).filter(lambda p: p[0] < p[1])


@in_a_database
@given(
    given_tolls=st.lists(tolls_of_any_kind, min_size=6, max_size=6),
    part=st.lists(pairs, max_size=4, unique=True),
    same=st.lists(pairs, max_size=4, unique=True),
    more=pairs,
)
def test_one_more_judgement_never_raises_a_total(
    connection: Connection,
    asked: Any,
    given_tolls: list[Toll],
    part: list[Pair],
    same: list[Pair],
    more: Pair,
) -> None:
    held = below(part, clusters([*same, more]))
    # Where a part is judged the same as its whole the part counts: tested above.
    assume(all(event not in inner for event, inner in held.items()))
    assume(more not in same)
    tolls = dict(zip(EVENTS, given_tolls, strict=True))
    found = []
    for judged in (same, [*same, more]):
        world = told(**{event.replace("-", "_"): toll for event, toll in tolls.items()})
        for member, whole in part:
            world.part(member, whole)
        for event, other in judged:
            world.match(event, "same", other)
        with connection.begin_nested() as savepoint:
            answers = asked(deepcopy(world))
            (total,), floor, number = bests(answers), floors(answers), events(answers)
            savepoint.rollback()
        counted = counts(tolls, part, judged)
        assert total == sum(toll for toll in counted if isinstance(toll, int))
        assert (floor, number) == ({sum(map(least, counted))}, {len(counted)})
        found.append(total)
    assert found[1] <= found[0]


@pytest.mark.parametrize("name", ["attack_timeline", "event_timeline"])
def test_timelines_by_cluster_have_the_same_total(asked: Any, name: str) -> None:
    world = told(ev_a=4, ev_b=6, ev_c=1).match("ev-a", "same", "ev-b")
    answers = asked(world)
    rows = answers.report(name)
    first = [row for row in rows if row["matched_to"] in (None, row["event_key"])]
    assert sum(row["killed_best"] for row in first) == 5
    assert [row["best"] for row in answers.report("casualties_by_month")] == [5]
