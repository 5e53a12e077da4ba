"""Numbers that count nobody anew: ages, all but one, what it was not; and every one of so many."""

import pytest
from figures_told import rows_of

Row = tuple[str, int | None, int | None]

told = rows_of("outcome", "low", "best")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The two women, both 31, were killed.", [("killed", 2, 2)]),
        ("The two suspects, both 22 and from Lona, were detained.", [("captured", 2, 2)]),
        ("Three boys, all 15, were killed.", [("killed", 3, 3)]),
        ("Three girls, each 12, were killed.", [("killed", 3, 3)]),
        ("Police detained two men, both 31.", [("captured", 2, 2)]),
        ("Police detained two men, both 31, and a woman.",
         [("captured", 2, 2), ("captured", 1, 1)]),
        ("The nine miners, all nine, were killed.", [("killed", 9, 9), ("killed", 9, 9)]),
        ("Gunmen killed nine miners, all 12 guards and a clerk.",
         [("killed", 9, 9), ("killed", 12, 12), ("killed", 1, 1)]),
    ],
)  # fmt: skip
def test_ages_of_both(text: str, expected: list[Row]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Every one of the nine miners was killed.", [("killed", 9, 9)]),
        ("Each one of the six hostages has been freed.", [("freed", 6, 6)]),
        ("Gunmen killed every one of the nine guards.", [("killed", 9, 9)]),
        ("Every one of them was killed.", [("killed", 2, None)]),
        ("One of the nine miners was killed.", [("killed", 1, 1)]),
        ("Each of the six hostages was killed.", [("killed", 6, 6)]),
    ],
)
def test_every_one_of_so_many(text: str, expected: list[Row]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine people were killed, all but one of them civilians.", [("killed", 9, 9)]),
        ("Twelve rebels were captured, all but one of them wounded.",
         [("captured", 12, 12), ("wounded", 2, None)]),
        ("Nine people were killed, one of them a civilian.",
         [("killed", 9, 9), ("killed", 1, 1)]),
        ("One third of those killed were children.", []),
        ("One quarter of the wounded are children.", []),
        ("Nine of those killed were children.", [("killed", 9, 9)]),
        ("One of those killed was a child.", [("killed", 1, 1)]),
        ("More civilians than soldiers were killed.", []),
        ("Fewer soldiers than civilians were killed.", []),
        ("More than 12 soldiers were killed.", [("killed", 13, None)]),
        ("Gunmen killed 12 more than a week ago.", [("killed", 12, 12)]),
    ],
)  # fmt: skip
def test_shares_without_a_number(text: str, expected: list[Row]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor said two, not three, people were killed.", [("killed", 2, 2)]),
        ("The blast killed 12, not 14, soldiers.", [("killed", 12, 12)]),
        ("Two people, not three, were killed.", [("killed", 2, 2)]),
        ("Not three but two people were killed.", [("killed", 2, 2)]),
    ],
)
def test_what_it_was_not(text: str, expected: list[Row]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("All but two of the 14 passengers were killed.", [("killed", 12)]),
        ("All but one of the 14 miners died.", [("killed", 13)]),
        ("All but two of the 14 hostages were freed.", [("freed", 12)]),
        ("Two of the 14 passengers were killed.", [("killed", 2)]),
        ("All but a few of the 14 hostages were freed.", [("freed", None)]),
    ],
)
def test_all_but_so_many(text: str, told: list[tuple[str, int | None]]) -> None:
    assert rows_of("outcome", "best")(text) == told
