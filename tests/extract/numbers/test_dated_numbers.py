"""The days of a date count nobody."""

import pytest
from figures_told import rows_of


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Fighting on May 1-2 killed 40 people.", [40]),
        ("Clashes on May 1 and 2 killed 40 people.", [40]),
        ("Strikes from Nov. 12 to 14 wounded 40 people.", [40]),
        ("They killed 12 on May 1 and 2 were hurt.", [12, 2]),
    ],
)
def test_the_days_of_a_span_count_nobody(text: str, numbers: list[int]) -> None:
    assert [number for (number,) in rows_of("number")(text)] == numbers
