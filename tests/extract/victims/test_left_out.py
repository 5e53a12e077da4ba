"""Who is set apart from the victims, and "both" before two who are told of by their own words."""

import pytest
from figures_told import rows_of

told = rows_of("outcome", "low", "best", "victims")


@pytest.mark.parametrize(
    "text",
    [
        "Everyone except the driver was killed.",
        "Everyone but the pilot and two passengers died.",
        "Everyone in the bus apart from the driver was hurt.",
        "Nobody was killed but the driver.",
    ],
)
def test_who_is_left_out_is_no_victim(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "All 14 passengers except the driver were killed.",
            [("killed", 2, None, "All 14 passengers")],
        ),
        ("All 14 on board died except the pilot.", [("killed", 2, None, "All 14")]),
        (
            "The family of nine was killed in its sleep, except for a baby.",
            [("killed", 2, None, "nine")],
        ),
        (
            "All nine guards died on Monday except the cook.",
            [("killed", 2, None, "All nine guards")],
        ),
        ("Nine were killed in every town except Kona.", [("killed", 9, 9, "Nine")]),
        (
            "The two guards rather than the minister were wounded.",
            [("wounded", 2, 2, "The two guards")],
        ),
        ("Nobody but the driver was killed.", [("killed", 1, 1, "the driver")]),
        ("Apart from the driver, two guards were killed.", [("killed", 2, 2, "two guards")]),
        (
            "Nobody was killed, but two guards were hurt.",
            [("killed", 0, 0, "Nobody"), ("wounded", 2, 2, "two guards")],
        ),
        ("No fewer than 40 men were killed.", [("killed", 40, None, "No fewer than 40 men")]),
        (
            "Three men were killed but two guards were freed.",
            [("killed", 3, 3, "Three men"), ("freed", 2, 2, "two guards")],
        ),
    ],
)
def test_the_others_are_told_of(
    text: str, expected: list[tuple[str, int, int | None, str]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Both the driver and his passenger were killed.", [(1, 1), (1, 1)]),
        ("Both a soldier and a rebel were killed.", [(1, 1), (1, 1)]),
        ("Both guards and prisoners were wounded.", [(2, None)]),
        ("Both guards were killed.", [(2, 2)]),
        ("Both guards and a clerk were killed.", [(2, 2), (1, 1)]),
        ("The gunmen killed both the guards.", [(2, 2)]),
        ("Both were killed.", [(2, 2)]),
    ],
)
def test_both_counts_two_or_opens_a_list(text: str, expected: list[tuple[int, int | None]]) -> None:
    assert [(low, best) for _, low, best, _ in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("All eight soldiers but one were killed.",
         [("killed", 7, 7, "All eight soldiers")]),
        ("All nine members of the family but the baby were killed.",
         [("killed", 8, 8, "All nine members of the family")]),
        ("Everyone on the bus but the driver was killed.", []),
        ("All three brothers but not their father were arrested.",
         [("captured", 3, 3, "All three brothers")]),
        ("Raiders killed everyone but the cook, and two guards were hurt.",
         [("wounded", 2, 2, "two guards")]),
        ("Raiders killed everyone, including four children.",
         [("killed", 4, 4, "four children")]),
        ("The crash killed everybody on the bus, among them 12 clerks and a nurse.",
         [("killed", 12, 12, "12 clerks"), ("killed", 1, 1, "a nurse")]),
        ("Raiders robbed everyone, including four children.", []),
        ("All eight soldiers fled but one was killed.", [("killed", 1, 1, "one")]),
        ("Everyone in the house slept but the guard was killed.",
         [("killed", 1, 1, "the guard")]),
    ],
)  # fmt: skip
def test_all_but_one(text: str, expected: list[tuple[str, int, int | None, str]]) -> None:
    assert told(text) == expected
