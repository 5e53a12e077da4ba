"""Counts as they are hedged: bounds, signs, scales said once, two numbers for one count."""

import pytest
from figures_told import rows_of

Told = tuple[str, int | None, int | None, int | None]

told = rows_of("outcome", "low", "best", "high", flagged=True)


@pytest.mark.parametrize(
    ("words", "low", "best", "high"),
    [
        ("Not less than 15", 15, None, None),
        ("Not fewer than fifteen", 15, None, None),
        ("No fewer than 15", 15, None, None),
        ("No less than a dozen", 12, None, None),
        ("At the very least 30", 30, None, None),
        ("≥30", 30, None, None),
        (">=30", 30, None, None),
        ("20-plus", 20, None, None),
        ("1,200-plus", 1200, None, None),
        ("Twenty-plus", 20, None, None),
        ("20 plus", 20, None, None),
        ("20+", 20, None, None),
        ("Not more than 20", None, None, 20),
        ("No more than 20", None, None, 20),
        ("≤20", None, None, 20),
        ("In excess of 20", 21, None, None),
        ("Well in excess of 20", 21, None, None),
        ("Upwards of 20", 21, None, None),
        ("Upward of 20", 21, None, None),
        ("Above 20", 21, None, None),
        (">50", 51, None, None),
        ("<10", None, None, 9),
        ("Close to 50", None, 50, 50),
        ("Nearly 50", None, 50, 50),
        ("~50", None, 50, None),
        ("~ 50", None, 50, None),
        ("Some ~50", None, 50, None),
        ("≈50", None, 50, None),
        ("Circa 50", None, 50, None),
        ("c. 50", None, 50, None),
        ("ca. 50", None, 50, None),
        ("Approx. 50", None, 50, None),
        ("Something like 50", None, 50, None),
        ("Half-dozen", 6, 6, 6),
        ("A half-dozen", 6, 6, 6),
        ("About half a dozen", None, 6, None),
        ("A dozen or so", None, 12, None),
        ("Half a million", 500000, 500000, 500000),
        ("A couple of dozen", 2, None, None),
        ("A couple hundred", 2, None, None),
        ("Some 3-4,000", 3000, None, 4000),
        ("3 to 4,000", 3000, None, 4000),
        ("Between 3 and 4,000", 3000, None, 4000),
        ("10-15 thousand", 10000, None, 15000),
        ("Two to three hundred", 200, None, 300),
        ("Five or six hundred", 500, None, 600),
        ("Two or three dozen", 24, None, 36),
        ("Between two and three hundred", 200, None, 300),
        ("Between 900 and 1,000", 900, None, 1000),
        ("From 40 to 2,000", 40, None, 2000),
        ("Two hundred to three hundred", 200, None, 300),
    ],
)
def test_subject_and_object(
    words: str, low: int | None, best: int | None, high: int | None
) -> None:
    expected = [("killed", low, best, high)]
    assert told(f"{words} people were killed in Lona.") == expected
    assert told(f"The raid on Lona killed {words[0].lower()}{words[1:]} people.") == expected


@pytest.mark.parametrize(
    "words",
    [
        "At least 12, and possibly as many as 20, people were killed.",
        "At least 12 and possibly as many as 20 people were killed.",
        "At least 12 people, and possibly as many as 20, were killed.",
        "At least 12 and up to 20 people were killed.",
        "At least 12 but no more than 20 people were killed.",
        "12, perhaps 20, people were killed.",
        "Twelve, perhaps 20 people were killed.",
        "The blast killed 12, maybe 20.",
        "The blast killed 12 people, perhaps 20.",
        "The blast killed 12, possibly 20, people.",
        "The raid killed at least 12, and perhaps as many as 20.",
        "Up to 20, but at least 12, people were killed.",
        "Ministers put the death toll at 12, perhaps 20.",
    ],
)
def test_two_numbers_for_one_count(words: str) -> None:
    assert told(words) == [("killed", 12, None, 20)]


@pytest.mark.parametrize(
    ("words", "low"),
    [
        ("Twelve people, possibly more than 20, were killed.", 12),
        ("At least 12 people, perhaps over 20, were killed.", 12),
        ("Scores of people, perhaps more than a hundred, were killed.", 2),
    ],
)
def test_a_second_number_that_bounds_nothing(words: str, low: int) -> None:
    assert told(words) == [("killed", low, None, None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # What follows "than" is no number of people.
        ("Not more than a week after 12 were killed, talks began.", [("killed", 12, 12, 12)]),
        ("No less a figure than the mayor was killed.", [("killed", 1, 1, 1)]),
        ("Three men died close to two army posts.", [("killed", 3, 3, 3)]),
        ("Three men died close to 40 houses.", [("killed", 3, 3, 3)]),
        ("Three men died in excess heat.", [("killed", 3, 3, 3)]),
        ("> 12 people were killed in Lona.", [("killed", 12, 12, 12)]),
        ("The blast killed 12 plus a child.", [("killed", 12, 12, 12), ("killed", 1, 1, 1)]),
        # Each of two counts keeps its own verb, or its own people.
        (
            "The strike killed at least 12 and up to 20 people were wounded.",
            [("killed", 12, None, None), ("wounded", None, None, 20)],
        ),
        (
            "Twelve died and perhaps 15 were wounded.",
            [("killed", 12, 12, 12), ("wounded", 15, 15, 15)],
        ),
        (
            "Twelve soldiers and perhaps 15 rebels died.",
            [("killed", 12, 12, 12), ("killed", 15, 15, 15)],
        ),
        (
            "A raid killed 12 men, and possibly 15 women, on Monday.",
            [("killed", 12, 12, 12), ("killed", 15, 15, 15)],
        ),
        (
            "The blast killed 12 and possibly more than 20 were hurt.",
            [("killed", 12, 12, 12), ("wounded", 21, None, None)],
        ),
        ("The blast killed 12, and possibly more, in Lona.", [("killed", 12, None, None)]),
        ("At least three, and maybe more, were killed.", [("killed", 3, None, None)]),
        # Where a text is cut.
        ("He saw bodies, maybe ten, maybe 15,", [("killed", 10, None, 15)]),
    ],
)
def test_neighbours(text: str, expected: list[Told]) -> None:
    assert told(text) == expected
