"""Martyrs beside the wounded, or brought to a hospital, are counted dead."""

import pytest
from figures_told import rows_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A martyr and two wounded: that was the toll of the raid.",
         [("killed", 1), ("wounded", 2)]),
        ("Two martyrs and three wounded in a raid on Lona.", [("killed", 2), ("wounded", 3)]),
        ("The hospital said it received 15 martyrs and 40 injured.",
         [("killed", 15), ("wounded", 40)]),
        ("The streets were renamed after two martyrs.", []),
    ],
)  # fmt: skip
def test_martyrs(text: str, expected: list[tuple[str, int]]) -> None:
    assert rows_of("outcome", "number")(text) == expected


def test_a_square_of_martyrs_is_nobody() -> None:
    assert rows_of("victims")("A drone hit Martyrs' Square in the city.") == []
    assert rows_of("victims")("Rebels martyred Ana Gil.") == [("Ana Gil",)]
