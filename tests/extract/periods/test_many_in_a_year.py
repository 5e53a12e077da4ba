"""Who died in many encounters of a year, or since a state of emergency began, is a sum."""

import pytest
from figures_told import rows_of

_rows = rows_of("number", "counting")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Last year, police killed 712 people in encounters.", (712, "cumulative")),
        ("Police killed more than 900 men in encounters last year.", (901, "cumulative")),
        ("The city has recorded 100 murders for the year so far.", (100, "cumulative")),
        (
            "The country has jailed 85,000 people since the state of exception began.",
            (85000, "cumulative"),
        ),
        ("Last year, rebels killed 120 people in an attack on Lona.", (120, "toll")),
        ("Rebels killed 120 people in two attacks last year.", (120, "toll")),
        ("Nine people have been killed since the attack on the state capital.", (9, "toll")),
        ("Police killed 12 men in encounters on Monday.", (12, "toll")),
    ],
)
def test_counting(text: str, told: tuple[object, ...]) -> None:
    assert _rows(text) == [told]


@pytest.mark.parametrize(
    ("text", "counting"),
    [
        ("It was the 36th mass killing this year, in which at least 188 people have died.",
         "cumulative"),
        ("There have been 36 shootings in the city this year, in which 188 people have died.",
         "cumulative"),
        ("It was the third attack in two weeks, in which 18 people have died.", "cumulative"),
        ("It was the worst day in a week of fighting in which 192 have been killed.",
         "cumulative"),
        ("The raid, in which 12 people have died, was the first this year.", "toll"),
        ("It was the worst attack this year, in which 18 people died.", "toll"),
        ("It was the third attack in the town, in which 18 people have died.", "toll"),
    ],
)  # fmt: skip
def test_in_which_many_have_died(text: str, counting: str) -> None:
    assert [told for _, told in _rows(text)] == [counting]
