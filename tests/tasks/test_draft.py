"""Streams of documents."""

import json

import pytest

from recount.errors import Problem
from recount.tasks.draft import stream

LINES = [
    b'{"doc": "a", "text": "Two men died.", "published": "2031-05-04"}\n',
    b"\n",
    b'{"doc": "b", "text": "Nothing."}\n',
]


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_line_out_for_each_line_in_order(jobs: int) -> None:
    found = [json.loads(line) for line in stream("x", LINES, jobs=jobs) if isinstance(line, str)]
    assert [document["doc"] for document in found] == ["a", "b"]
    assert found[1] == {"doc": "b", "figures": [], "events": []}
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
    ],
)
def test_a_bad_line_is_a_problem(line: bytes, message: str) -> None:
    (problem,) = stream("x", [line])
    assert isinstance(problem, Problem)
    assert str(problem).startswith(message)


def test_half_a_surrogate_pair_is_escaped() -> None:
    (line,) = stream("x", [b'{"doc": "\\ud800", "text": ""}'])
    assert line == '{"doc": "\\ud800", "figures": [], "events": []}'
