"""How many a band that acts is, and how many of a band are hurt."""

import pytest
from figures_told import rows_of

told = rows_of("outcome", "best")
counted = rows_of("low", "best")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A mob of 60 killed a thief.", [("killed", 1)]),
        ("Police said a gang of ten kidnapped the mayor.", [("kidnapped", 1)]),
        ("A patrol of six arrested a man.", [("captured", 1)]),
    ],
)
def test_a_band_that_acts_is_not_hurt(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A family of five killed in the raid was buried.", [("killed", 5)]),
        ("A group of 12 killed in May were farmers.", [("killed", 12)]),
        ("Gunmen attacked a patrol of six, killing two.", [("killed", 2)]),
        ("A unit of 30 captured on Monday was freed.", [("captured", 30)]),
    ],
)
def test_a_band_that_is_hurt_is_counted(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "low", "best"),
    [
        ("The bomb killed a camera crew.", 2, None),
        ("Two camera crews were detained.", 2, None),
        ("A delegation was taken hostage.", 2, None),
        ("Nine crew were killed.", 9, 9),
        ("A crew member was killed.", 1, 1),
        ("A crew of nine was killed.", 9, 9),
    ],
)
def test_a_crew_is_not_one(text: str, low: int, best: int | None) -> None:
    assert counted(text) == [(low, best)]
