"""Another speaker's number for the same people, and people told of beside somebody."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in

Said = tuple[str, int | None, str | None]

said = rows_of("outcome", "best", "said_by", flagged=True)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor says nine people died. Hospitals say it was 21.",
        "The mayor says nine people died. Hospitals say 21.",
        "The mayor says nine people died; Hospitals say 21.",
        "Nine died, says The mayor. Twenty-one, say Hospitals.",
    ],
)
def test_another_number(text: str) -> None:
    assert said(text) == [("killed", 9, "The mayor"), ("killed", 21, "Hospitals")]


def test_another_claim() -> None:
    told = said("The army says it has lost three soldiers. The militants claim 30.")
    assert told == [("killed", 3, "The army"), ("killed", 30, "The militants")]


@pytest.mark.parametrize(
    "text",
    [
        "The victims were 4, 7 and 12 years old.",
        "The wounded were 12 and 14 years of age.",
        "The dead were 12, 14 and 81.",
    ],
)
def test_ages(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Three of the five people shot have died.", 3),
        ("Two of the men stabbed died later.", 2),
        ("The dead were three.", 3),
    ],
)
def test_of_those_attacked(text: str, count: int) -> None:
    assert said(text) == [("killed", count, None)]


@pytest.mark.parametrize(
    "text",
    [
        "Nine died and 12 were hurt. Hospitals say it was 21.",
        "Nine died. The mayor said it was 21 years since the last raid.",
        "Nine died. The mayor, 21, said it was sad.",
        "Nine died. The army said the rebels numbered 21.",
        "Nine died. She says she is 21.",
    ],
)
def test_of_something_else(text: str) -> None:
    assert 21 not in [figure.best for figure in figures_in(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Among those killed: the mayor, his wife and four guards.", [1, 1, 4]),
        ("The dead: a mother, her two sons and a neighbor.", [1, 2, 1]),
        ("The mayor, along with four of his guards, was killed.", [1, 4]),
        ("The mayor — together with two aides — was killed.", [1, 2]),
        ("The mayor and his wife, along with four guards, were killed.", [1, 1, 4]),
        ("The mayor, who came along with four guards, was killed.", [1]),
        ("Killed along with him were four guards.", [1, 4]),
        ("We've lost 40 colleagues since October, she said.", [40]),
    ],
)
def test_beside(text: str, expected: list[int]) -> None:
    assert [figure.best for figure in figures_in(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was 12 people, not nine, who were killed.", [12]),
        ("The dead now number at least 15.", [None]),
        ("The wounded numbered 40.", [40]),
        ("Officials had said nine were killed. They now say 12.", [9, 12]),
    ],
)
def test_corrected(text: str, expected: list[int | None]) -> None:
    assert [figure.best for figure in figures_in(text)] == expected
