"""Tolls that exceed a number, throats that were cut, and lives that were lost."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in

Told = tuple[str, int | None, int | None, int | None]

_told = rows_of("outcome", "low", "best", "high", flagged=True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The diocese insists that the dead exceed 200.", ("killed", 201, None, None)),
        ("The wounded now exceed 40.", ("wounded", 41, None, None)),
        ("The number of dead exceeds 200.", ("killed", 201, None, None)),
        ("The death toll has surpassed 300.", ("killed", 301, None, None)),
        ("The toll topped 90 on Monday.", ("killed", 91, None, None)),
        ("The number of injured did not exceed 12.", ("wounded", None, None, 12)),
        ("The number of dead exceeds at least 20.", ("killed", 20, None, None)),
    ],
)
def test_more_than_so_many(text: str, expected: Told) -> None:
    assert _told(text) == [expected]


@pytest.mark.parametrize(
    ("text", "dead"),
    [
        ("Three of them had had their throats cut.", 3),
        ("Two soldiers had their throats slit.", 2),
        ("A technician had his throat cut on Monday.", 1),
        ("Four shepherds have died; all four had their throats slashed.", 4),
    ],
)
def test_throats(text: str, dead: int) -> None:
    assert ("killed", dead, dead, dead) in _told(text)


def test_beasts_throats() -> None:
    assert _told("The sheep had their throats cut.") == []


@pytest.mark.parametrize(
    "text",
    [
        "He is the second member of the force to lose his life since the unrest broke out in May.",
        "She was the second nurse to lose her life since the fighting broke out.",
        "He is the second clerk to die since the disturbances broke out in December.",
    ],
)
def test_the_second_since(text: str) -> None:
    (figure,) = figures_in(text)
    assert (figure.outcome, figure.best, figure.counting) == ("killed", 2, "cumulative")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bulletin put the number of members of the security forces killed at 12.", 12),
        ("The number of members of the armed group who have died rose to 58.", 58),
        ("The number of residents of the town killed in the raid rose to 58.", 58),
        ("The army lowered to 58 the number of members of the group who have died.", 58),
    ],
)
def test_the_number_of_members_of_a_body(text: str, expected: int) -> None:
    assert _told(text) == [("killed", expected, expected, expected)]


@pytest.mark.parametrize(
    "text",
    [
        "The number of members of the club has risen to 58.",
        "The number of workers of the plant dismissed rose to 58.",
    ],
)
def test_the_number_of_members_is_no_toll(text: str) -> None:
    assert _told(text) == []


@pytest.mark.parametrize(
    "verb", ["slit but survived", "cut, but he survived", "slashed and survived"]
)
def test_who_survived_is_not_dead(verb: str) -> None:
    told = figures_in(f"A shepherd had his throat {verb}.")
    assert [figure for figure in told if figure.outcome == "killed"] == []


@pytest.mark.parametrize(
    ("text", "low"),
    [
        ("Over 30 lives have been lost since Monday.", 31),
        ("Twelve lives were lost in the blast.", 12),
        ("At least 12 lives were so far lost, the mayor said.", 12),
        ("More than 40 lives have been claimed by the storm.", 41),
        ("Six lives were taken in the raid.", 6),
    ],
)
def test_lives_that_were_lost(text: str, low: int) -> None:
    (figure,) = figures_in(text)
    assert (figure.outcome, figure.low, figure.rule) == ("killed", low, "lives")


def test_lives_that_could_be_lost_are_none() -> None:
    assert figures_in("Over 30 lives could be lost.") == []
