"""What is said of an owner is not said of what he owns: "the slain man's wife"."""

import pytest
from figures_told import rows_of

told = rows_of("outcome", "low", "best")


@pytest.mark.parametrize(
    "text",
    [
        "The slain journalist's wife and son have left the country.",
        "The murdered man's lawyer said he had been threatened.",
        "The three dead men's wives were in court.",
        "The missing girl's father led the search.",
    ],
)
def test_the_kin_of_the_dead_are_not_dead(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The two boys' mother was also killed.", [("killed", 1, 1)]),
        ("The three girls\u2019 father was killed.", [("killed", 1, 1)]),
        ("Three prison guards' wives were kidnapped.", [("kidnapped", 2, None)]),
        ("Two women's rights activists were killed.", [("killed", 2, 2)]),
        ("Three teachers' union members were arrested.", [("captured", 3, 3)]),
        ("Four children's doctors were killed.", [("killed", 4, 4)]),
        ("The country's two wounded officers were flown out.", [("wounded", 2, 2)]),
        ("The general's three sons were killed.", [("killed", 3, 3)]),
    ],
)
def test_a_number_is_of_the_owners_or_of_theirs(
    text: str, expected: list[tuple[str, int, int | None]]
) -> None:
    assert told(text) == expected
