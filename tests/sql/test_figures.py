"""Figures as they are shown: by source, by speaker, with their words, and against each other."""

import re
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text as sql
from worlds import World

E1 = {"event": "e1"}
KILLED = E1 | {"outcome": "killed"}
SLIP = {"standing": "deprecated", "standing_reason": "a slip"}


def e1() -> World:
    return World().event("e1", "2031-05-03")


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        ({"source": "gazette", "authors": ["A. Writer"]}, "Gazette"),
        ({"authors": ["A. Writer", "B. Writer"]}, "A. Writer; B. Writer"),
        ({}, "unknown (a1)"),
    ],
)
def test_source_is_outlet_else_authors(asked: Any, article: Any, expected: str) -> None:
    (row,) = asked(e1().article("a1", figures=[KILLED | {"count": 2}], **article)).view(
        "casualties_by_source"
    )
    assert row["source"] == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"said_by": "ministry"}, "Ministry"),
        ({"speaker_kind": "witness"}, "a witness"),
        ({"speaker_kind": "unnamed_official"}, "an unnamed official"),
        ({"said_by": "ministry", "speaker_kind": "unnamed_official"}, "Ministry"),
        ({}, None),
    ],
)
def test_speaker_is_named_or_described(asked: Any, said: Any, expected: str | None) -> None:
    answers = asked(e1().article("a1", source="gazette", figures=[KILLED | {"count": 2} | said]))
    assert [row["said_by"] for row in answers.report("casualties_by_source")] == [expected]
    speakers = answers.report("figures_by_speaker")
    assert [row["said_by"] for row in speakers] == ([expected] if expected else [])


def test_deprecated_figures_are_in_evidence_only(asked: Any) -> None:
    told = [KILLED | {"id": "old", "count": 8, "said_by": "ministry"} | SLIP]
    answers = asked(e1().article("a1", published="2031-05-04", figures=told))
    (row,) = answers.report("evidence")
    named = ("figure", "standing", "standing_reason", "replaced_by")
    assert tuple(row[name] for name in named) == ("old", "deprecated", "a slip", None)
    for name in ("casualties_by_source", "casualties_by_event", "figures_by_speaker", "uncounted"):
        assert answers.report(name) == []


def test_what_takes_the_place_of_a_deprecated_figure(asked: Any) -> None:
    told = [KILLED | {"id": "old", "count": 8, "replaced_by": "new"} | SLIP]
    told += [KILLED | {"id": "new", "count": 9}]
    answers = asked(e1().article("a1", published="2031-05-04", figures=told))
    rows = answers.report("evidence")
    assert {row["figure"]: row["replaced_by"] for row in rows} == {"old": "new", "new": None}


def test_words_come_from_the_text_where_it_is_attached(asked: Any) -> None:
    text = "Ñorthport: twelve people died."
    digest, words_digest = (sha256(told.encode()).hexdigest() for told in (text, text[11:29]))
    evidence = {"start": 11, "end": 29, "sha256": words_digest}
    told = [KILLED | {"id": "a", "count": 12, "evidence": evidence}]
    world = e1().article("a1", figures=told, text={"sha256": digest, "characters": len(text)})
    world.article("a2", figures=[KILLED | {"count": 9, "evidence": {"quote": "nine died"}}])
    world.article("a3", figures=[KILLED | {"count": 9}])
    answers = asked(world)
    named = ["start", "end", "quote", "verified"]

    def words() -> list[tuple[Any, ...]]:
        return [tuple(row[name] for name in named) for row in answers.report("evidence")]

    assert words()[0] == (11, 29, None, 0)
    answers.connection.execute(
        sql("INSERT INTO article_text SELECT id, :text FROM article WHERE key = 'a1'"),
        {"text": text},
    )
    assert words() == [
        (11, 29, "twelve people died", 1),
        (None, None, "nine died", 0),
        (None, None, None, 0),
    ]
    # Nothing to hold the words against.
    answers.connection.execute(sql("UPDATE casualty_figure SET evidence_sha256 = NULL"))
    assert words()[0] == (11, 29, "twelve people died", 0)


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        # (published, count, more), ...: lowest, highest, sources_low, sources_high, verdict
        ([("05-04", 20, {}), ("05-04", 22, {})], (20, 22, "A1", "A2", "contradicts")),
        ([("05-04", 50, {}), ("05-04", "about 55", {})], (50, 55, "A1", "A2", "compatible")),
        ([("05-04", 8, {}), ("05-06", 19, {})], (8, 19, "A1", "A2", "superseded")),
        (
            [
                ("05-04", 15, {"perpetrators": "included"}),
                ("05-04", 12, {"perpetrators": "excluded"}),
            ],
            (12, 15, "A2", "A1", "differs in scope"),
        ),
        ([("05-04", 20, {}), ("05-04", 20, {})], None),
        ([("05-04", 20, {}), ("05-04", "about 20", {})], None),
        ([("05-04", 20, {}), ("05-04", "at least 12", {})], None),
        ([("05-04", 20, {}), ("05-04", "uncounted", {})], None),
        ([("05-04", 20, {}), ("05-04", 1, {"counting": "mention"})], None),
        ([("05-04", 2, {}), ("05-04", "at least 12", {})], (2, 12, "A1", "A2", "contradicts")),
        # Words without a number above all that have one.
        ([("05-04", 20, {}), ("05-04", "dozens", {})], (20, None, "A1", "A2", "contradicts")),
        ([("05-04", "dozens", {}), ("05-04", 20, {})], (20, None, "A2", "A1", "contradicts")),
        ([("05-04", 20, {}), ("05-05", "dozens", {})], (20, None, "A1", "A2", "contradicts")),
        ([("05-04", "none", {}), ("05-04", "uncounted", {})], (0, None, "A1", "A2", "contradicts")),
        (
            [("05-04", 20, {}), ("05-04", "dozens", {}), ("05-04", 40, {})],
            (20, 40, "A1", "A3", "contradicts"),
        ),
        (
            [("05-04", 20, {}), ("05-04", "dozens", {}), ("05-04", "hundreds", {})],
            (20, None, "A1", "A2; A3", "contradicts"),
        ),
        ([("05-04", 40, {}), ("05-04", "dozens", {})], None),
    ],
)
def test_where_sources_disagree(asked: Any, figures: list[Any], expected: Any) -> None:
    world = e1()
    for number, (published, count, more) in enumerate(figures, start=1):
        world.article(
            f"a{number}",
            source=f"a{number}",
            published=f"2031-{published}",
            figures=[KILLED | {"count": count} | more],
        )
    answers = asked(world)
    named = ["lowest", "highest", "sources_low", "sources_high", "verdict"]
    for rows in (answers.report("casualty_discrepancies"), answers.view("casualty_discrepancies")):
        told = [tuple(row[name] for name in named) for row in rows]
        assert told == ([expected] if expected else [])
        for row in rows:
            difference = row["highest"] - row["lowest"] if row["highest"] is not None else None
            assert row["spread"] == difference


@pytest.mark.parametrize(
    ("more", "sources_low"),
    [
        # Particular victims and a bound that meets: in no pair that differs.
        ({"count": 20, "counting": "mention"}, "A1"),
        ({"count": "at least 20"}, "A1"),
        ({"count": 20}, "A1; A3"),
    ],
)
def test_only_sources_that_differ_are_named(asked: Any, more: Any, sources_low: str) -> None:
    world = e1()
    for key, told in (("a1", {"count": 20}), ("a2", {"count": 22}), ("a3", more)):
        world.article(key, source=key, published="2031-05-04", figures=[KILLED | told])
    answers = asked(world)
    for rows in (answers.report("casualty_discrepancies"), answers.view("casualty_discrepancies")):
        assert [(row["sources_low"], row["sources_high"]) for row in rows] == [(sources_low, "A2")]


def test_a_sum_beside_a_greater_total_does_not_differ(asked: Any) -> None:
    world = e1()
    for key, count, victims in (("a1", 9, "persons"), ("a2", 4, "civilians")):
        told = [KILLED | {"count": count, "victims": victims}]
        world.article(key, source=key, published="2031-05-04", figures=told)
    assert asked(world).report("casualty_discrepancies") == []


def test_what_supersedes_later_did_not_yet_on_a_day(asked: Any) -> None:
    world = e1()
    for key, published, count in (("a", "05-04", 8), ("b", "05-04", 10), ("c", "05-06", 19)):
        told = [KILLED | {"count": count}]
        world.article(key, source=key, published=f"2031-{published}", figures=told)
    answers = asked(world)
    (row,) = answers.report("casualty_discrepancies")
    assert (row["highest"], row["verdict"]) == (19, "superseded")
    (row,) = answers.report("casualty_discrepancies", as_of="2031-05-05")
    assert (row["highest"], row["verdict"]) == (10, "contradicts")


def test_history_tells_each_day_and_who_changed_it(asked: Any) -> None:
    world = e1()
    world.article("a1", source="gazette", published="2031-05-04", figures=[KILLED | {"count": 8}])
    told = [KILLED | {"count": 19, "as_of": "2031-05-05"}]
    world.article("a2", source="herald", published="2031-05-06", figures=told)
    answers = asked(world)
    named = ["known_from", "known_until", "day_basis", "best", "source"]
    first = ("2031-05-04", "2031-05-06", "published", 8, "Gazette")
    rows = [tuple(row[name] for name in named) for row in answers.report("toll_history")]
    assert rows == [first, ("2031-05-06", None, "as_of", 19, "Herald")]
    rows = answers.report("toll_history", as_of="2031-05-05")
    assert [tuple(row[name] for name in named) for row in rows] == [
        ("2031-05-04", None, "published", 8, "Gazette")
    ]


@pytest.mark.parametrize(
    ("said_by", "expected"),
    [
        (["ministry", "spokesman"], [(1, 1)]),
        (["army", "ministry"], [(2, 1)]),
        (["front"], [(1, 1)]),
        (["hospital"], [(1, 0)]),
        (["hospital", "ministry"], []),
        # Without a name each is an origin of their article.
        (["?army", "?ministry", "?spokesman"], [(3, 1)]),
        (["?front", "army"], [(2, 1)]),
        (["?hospital", "army"], []),
    ],
)
def test_tolls_that_rest_on_one_origin_or_on_parties(
    asked: Any, said_by: list[str], expected: list[Any]
) -> None:
    world = e1().actor("ministry").actor("army", parent="ministry")
    world.actor("spokesman", speaks_for="ministry", kind="office_holder")
    parties = [
        E1 | {"actor": "front", "role": "perpetrator"},
        E1 | {"actor": "army", "role": "target"},
    ]
    for number, speaker in enumerate(said_by):
        unnamed = {"speaker_kind": "unnamed_official"} if speaker.startswith("?") else {}
        world.article(
            f"a{number}",
            source=f"s{number}",
            published="2031-05-04",
            figures=[KILLED | {"count": 5, "said_by": speaker.removeprefix("?")} | unnamed],
            attributions=parties,
        )
    answers = asked(world)
    for rows in (answers.report("single_origin"), answers.view("single_origin")):
        assert [(row["origins"], row["only_belligerent"]) for row in rows] == expected


def test_a_party_is_one_once_an_article_says_so(asked: Any) -> None:
    told = {"published": "2031-05-04", "figures": [KILLED | {"count": 5, "said_by": "army"}]}
    world = e1().article("a1", source="s1", **told).article("a2", source="s2", **told)
    world.article(
        "a3", published="2031-06-01", attributions=[E1 | {"actor": "army", "role": "target"}]
    )
    answers = asked(world)
    days = [{}, {"as_of": "2031-06-01"}, {"as_of": "2031-05-31"}]
    rows = [row for day in days for row in answers.report("single_origin", **day)]
    assert [row["only_belligerent"] for row in rows] == [1, 1, 0]


@pytest.mark.parametrize(
    ("published", "first", "last"),
    [
        (["2031-05-04", "2031-06"], "2031-05-04", "2031-06-30"),
        (["2031-05-04", "../2031-05-06"], None, "2031-05-06"),
        (["2031-05-04", "2031-05-06/.."], "2031-05-04", None),
        (["2031-05-04", None], None, None),
    ],
)
def test_coverage_is_open_where_an_article_may_lie_beyond(
    asked: Any, published: list[str | None], first: str | None, last: str | None
) -> None:
    world = e1()
    for number, day in enumerate(published):
        world.article(f"a{number}", published=day, events=["e1"])
    answers = asked(world)
    for (row,) in (answers.report("event_coverage"), answers.view("event_coverage")):
        assert (row["first_reported"], row["last_reported"]) == (first, last)


def test_figures_are_in_the_order_of_outcomes_groups_and_days(asked: Any) -> None:
    world = e1()
    told = [("captured", "persons"), ("killed", "civilians"), ("killed", "persons")]
    figures = [E1 | {"outcome": what, "victims": who, "count": 2} for what, who in told]
    world.article("a", published="2031-05-06", figures=figures)
    world.article("b", published="2031-05-04", figures=figures)
    rows = asked(world).report("casualties_by_source")
    assert [(row["outcome"], row["victims"], row["article_key"]) for row in rows] == [
        ("killed", "persons", "b"),
        ("killed", "persons", "a"),
        ("killed", "civilians", "b"),
        ("killed", "civilians", "a"),
        ("captured", "persons", "b"),
        ("captured", "persons", "a"),
    ]


def test_whom_of_a_group_a_figure_counts(asked: Any, cells: Any) -> None:
    told = [
        KILLED | {"id": "all", "count": 12},
        KILLED | {"count": 3, "sex": "female", "age_group": "child", "part_of": "all"},
        KILLED | {"count": 1, "occupation": "journalist", "nationality": "nor", "part_of": "all"},
    ]
    world = e1().location("nor", kind="country", name="Norland").article("a1", figures=told)
    answers = asked(world)
    for rows in (answers.report("casualties_by_source"), answers.view("casualties_by_source")):
        assert sorted(cells(rows, "best sex age_group occupation nationality")) == [
            (1, None, None, "journalist", "Norland"),
            (3, "female", "child", None, None),
            (12, None, None, None, None),
        ]


def test_agreement_as_of_a_day_is_with_what_was_out(asked: Any) -> None:
    world = e1()
    for key, day, count in (("a", "05-04", 8), ("b", "05-04", 10), ("c", "05-06", 19)):
        told = [KILLED | {"count": count}]
        world.article(key, source=key, published=f"2031-{day}", figures=told)
    answers = asked(world)

    def standing(**given: str) -> dict[str, tuple[Any, ...]]:
        named = ["agreeing", "above", "below", "mean_deviation", "sole_source"]
        return {
            row["source"]: tuple(row[name] for name in named)
            for row in answers.report("source_agreement", **given)
        }

    # C supersedes both, and stood beside neither on the fifth.
    assert standing() == {"A": (0, 0, 0, None, 0), "B": (0, 0, 0, None, 0), "C": (0, 0, 0, None, 0)}
    early = {"A": (0, 0, 1, -2.0, 0), "B": (0, 1, 0, 2.0, 0)}
    assert standing(as_of="2031-05-05") == early
    assert standing(as_of="2031-05-03") == {}


def test_agreement_is_with_other_sources_of_other_origins(asked: Any) -> None:
    world = e1().event("e2", "2031-05-03")
    for key, count in (("a", 20), ("b", 20), ("c", 26)):
        told = [KILLED | {"count": count}]
        if key == "a":
            told.append({"event": "e2", "outcome": "killed", "count": 3})
        world.article(key, source=key, published="2031-05-04", figures=told)
    named = ["source", "figures", "agreeing", "above", "below", "mean_deviation", "sole_source"]
    rows = {row["source"]: row for row in asked(world).report("source_agreement")}
    assert [tuple(rows[source][name] for name in named) for source in "ABC"] == [
        ("A", 2, 0, 0, 0, 0.0, 1),
        ("B", 1, 0, 0, 0, 0.0, 0),
        ("C", 1, 0, 1, 0, 6.0, 0),
    ]


@pytest.mark.parametrize(
    ("total", "parts", "expected"),
    [
        # "7 civilians" is no number of all the dead, nor "at least 40".
        (55, [(7, "civilians")], (0, 0, 0, None, 1)),
        (55, [("at least 40", "persons")], (1, 0, 0, None, 0)),
        # A sum that holds all who are told of is one.
        (55, [(7, "civilians"), (50, "armed_group")], (0, 0, 1, -2.0, 0)),
        # What leaves a group out contradicts where it is more, and is no number even so.
        (5, [(7, "civilians")], (0, 0, 0, None, 1)),
    ],
)
def test_agreement_is_not_with_a_sum_that_leaves_a_group_out(
    asked: Any, total: int, parts: list[Any], expected: tuple[Any, ...]
) -> None:
    world = e1().article(
        "a", source="a", published="2031-05-04", figures=[KILLED | {"count": total}]
    )
    told = [KILLED | {"count": count, "victims": victims} for count, victims in parts]
    world.article("b", source="b", published="2031-05-04", figures=told)
    # A third tells of the soldiers, whom the second leaves out.
    soldiers = [KILLED | {"count": 1, "victims": "military"}]
    if len(parts) == 1:
        world.article("c", source="b", published="2031-05-04", figures=soldiers)
    answers = asked(world)
    named = ["agreeing", "above", "below", "mean_deviation", "sole_source"]
    for rows in (answers.report("source_agreement"), answers.view("source_agreement")):
        (row,) = [row for row in rows if row["source"] == "A"]
        assert tuple(row[name] for name in named) == expected


def test_what_nobody_checked_and_what_has_no_day(asked: Any) -> None:
    world = e1().article("a1", figures=[KILLED | {"count": 2}], coding={"status": "draft"})
    world.article("a2", published="2031-05-04/..", events=["e1"])
    world.article("a3", published="2031-05-04", events=["e1"])
    answers = asked(world)
    assert [row["article_key"] for row in answers.report("unreviewed")] == ["a1"]
    undated = answers.report("undated_articles")
    assert [(row["article_key"], row["figures"]) for row in undated] == [("a1", 1), ("a2", 0)]


def test_corrections_since_a_day(asked: Any) -> None:
    world = e1().article("a1", published="2031-05-04", figures=[KILLED | {"count": 20}])
    told = [KILLED | {"id": "new", "count": 19, "corrects": "a1"}]
    world.article("a2", published="2031-05-06", figures=told, version_of="a1")
    world.article("a3", published="2031-05-04", retracted="2031-06-01", events=["e1"])
    answers = asked(world)
    rows = answers.report("corrections", since="2031-05-05")
    named = ["changed_on", "what", "article_key", "figure", "detail"]
    assert [tuple(row[name] for name in named) for row in rows] == [
        ("2031-05-06", "figure corrects", "a2", "new", "corrects a1"),
        ("2031-05-06", "newer version", "a2", None, "version of a1"),
        ("2031-06-01", "article withdrawn", "a3", None, "withdrawn by its source"),
    ]
    assert len(answers.report("corrections", since="2031-06")) == 1


def in_all(answers: Any) -> list[Any]:
    """What docs/views.md has to be asked for what an article says of everybody."""
    guide = (Path(__file__).parents[2] / "docs" / "views.md").read_text(encoding="utf-8")
    (query,) = re.findall(r"```sql\n(SELECT\n    event.key .*?)```", guide, re.DOTALL)
    rows = answers.connection.exec_driver_sql(query).mappings()
    return [(row["figures"], row["best"]) for row in rows]


DEAD, OF_THEM = KILLED | {"id": "dead", "count": 12}, KILLED | {"id": "them", "count": 3}


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        ([DEAD, OF_THEM | {"occupation": "official"}], [("dead", 12)]),
        ([DEAD, OF_THEM | {"sex": "female"}], [("dead", 12)]),
        ([DEAD, OF_THEM | {"age_group": "child"}], [("dead", 12)]),
        ([DEAD, OF_THEM | {"nationality": "nld"}], [("dead", 12)]),
        ([DEAD | {"as_of": "2031-05-04"}, OF_THEM | {"as_of": "2031-05-05"}], [("them", 3)]),
        ([DEAD, OF_THEM | {"standing": "preferred"}], [("them", 3)]),
        ([DEAD, OF_THEM | {"said_by": "police"}], [("them", 3), ("dead", 12)]),
        (
            [DEAD, OF_THEM | {"said_by": "police", "victims": "civilians"}],
            [("them", 3), ("dead", 12)],
        ),
        (
            [DEAD | {"victims": "military"}, OF_THEM | {"victims": "civilians"}],
            [("dead; them", 15)],
        ),
        (
            [DEAD, OF_THEM | {"victims": "civilians", "part_of": "dead"}],
            [("them", None), ("dead", 12)],
        ),
    ],
)  # fmt: skip
def test_what_an_article_says_in_all_counts_nobody_twice(
    asked: Any, figures: list[Any], expected: list[Any]
) -> None:
    world = e1().location("nld", kind="country").article("a", source="a", figures=figures)
    assert in_all(asked(world)) == expected
