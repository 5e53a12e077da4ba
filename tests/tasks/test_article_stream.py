"""Streams of documents."""

import json

import pytest
from worlds import World

from recount.errors import Problem
from recount.store.engine import open_writer
from recount.tasks.article_stream import stream

LINES = [
    b'{"doc": "a", "text": "Two men died.", "published": "2031-05-04"}\n',
    b"\n",
    b'{"doc": "b", "text": "Nothing."}\n',
]


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_line_out_for_each_line_in_order(jobs: int) -> None:
    found = [json.loads(line) for line in stream("x", LINES, jobs=jobs) if isinstance(line, str)]
    assert [document["doc"] for document in found] == ["a", "b"]
    assert found[1] == {"doc": "b", "figures": [], "events": [], "unread": []}
    figure = found[0]["figures"][0]
    assert (figure["outcome"], figure["low"], figure["best"], figure["high"]) == ("killed", 2, 2, 2)
    assert figure["quote"] == "Two men died"


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (b"{", "x:1: is no JSON document: "),
        (b"[]", 'x:1: doc: a line is an object with "doc" and "text", both text'),
        (b'{"doc": "a"}', 'x:1: text: a line is an object with "doc" and "text", both text'),
        (
            b'{"doc": 1, "text": ""}',
            'x:1: doc: a line is an object with "doc" and "text", both text',
        ),
        (b"\xff\xfe\xfd", "x:1: is no JSON document: "),
        (b"[" * 200_000, "x:1: is no JSON document: "),
    ],
)
def test_a_bad_line_is_a_problem(line: bytes, message: str) -> None:
    (problem,) = stream("x", [line])
    assert isinstance(problem, Problem)
    assert str(problem).startswith(message)


def test_half_a_surrogate_pair_is_escaped() -> None:
    (line,) = stream("x", [b'{"doc": "\\ud800", "text": ""}'])
    assert line == '{"doc": "\\ud800", "figures": [], "events": [], "unread": []}'


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("Gunmen killed 12 people in Kano. Some 40 fighters took part, and two of them fled.",
         ["Some 40 fighters", "two"]),
        ("About 300 families live in the camp.", ["About 300 families"]),
        ("Des hommes ont tué 12 personnes au marché lundi, et 30 autres sont à l'hôpital.", []),
    ],
)  # fmt: skip
def test_numbers_of_people_in_no_figure_are_told(text: str, quotes: list[str]) -> None:
    (line,) = stream("x", [json.dumps({"doc": "a", "text": text}).encode()])
    assert isinstance(line, str)
    unread = json.loads(line)["unread"]
    assert [one["quote"] for one in unread] == quotes
    assert [text[one["start"] : one["end"]] for one in unread] == quotes


TWO = (
    "Gunmen killed 12 people in Northport on Saturday. The Coastal Front claimed responsibility."
    "\n\nIn April nine people were killed in Kano. Later 11 were said to have been killed there."
)


def events(text: str, published: str | None, **more: str) -> list[dict[str, object]]:
    line = json.dumps({"doc": "a", "text": text, "published": published}).encode()
    (found,) = stream("x", [line], **more)
    assert isinstance(found, str)
    return json.loads(found)["events"]


def test_events_hold_the_figures_with_date_and_place() -> None:
    one, other = events(TWO, "2031-05-07")
    assert (one["date"], one["date_words"], one["date_basis"]) == (
        "2031-05-03", "Saturday", "relative",
    )  # fmt: skip
    assert (one["figures"], other["figures"]) == ([0], [1, 2])
    assert other["date"] == "2031-04"
    place = other["place"]
    assert isinstance(place, dict)
    assert (place["words"], place["key"], place["country"]) == ("Kano", "kano", "nga")
    assert TWO[place["start"] : place["end"]] == "Kano"
    (actor,) = one["actors"]
    assert (actor["words"], actor["actor"], actor["stance"]) == (
        "The Coastal Front", None, "claims",
    )  # fmt: skip
    assert TWO[actor["start"] : actor["end"]] == actor["quote"]
    assert (one["event"], one["proposals"]) == (None, [])


def test_without_a_day_of_publication_words_stay() -> None:
    one = events(TWO, None)[0]
    assert (one["date"], one["date_words"], one["date_basis"]) == (None, "Saturday", None)


@pytest.mark.parametrize(
    ("published", "message"),
    [
        ('"2031-13"', "x:1: published: 2031-13: no such day; no calendar has it"),
        ("2031", 'x:1: published: a date is text, such as "2031-05-04", or null'),
    ],
)
def test_a_bad_day_of_publication_is_a_problem(published: str, message: str) -> None:
    line = f'{{"doc": "a", "text": "Two men died.", "published": {published}}}'
    (problem,) = stream("x", [line.encode()])
    assert str(problem) == message


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_database_proposes_events_and_names_actors(database: str, jobs: int) -> None:
    world = (
        World()
        .location("northport", name="Northport")
        .actor("front", name="Coastal Front")
        .event("market", "2031-05-03", location="northport")
    )
    with open_writer(database) as connection:
        world.load(connection)
    one, other = events(TWO, "2031-05-07", database=database, jobs=jobs)
    assert one["event"] == "market"
    assert [(p["event"], p["points"]) for p in one["proposals"]] == [("market", 75)]
    assert [actor["actor"] for actor in one["actors"]] == ["front"]
    assert other["event"] is None
