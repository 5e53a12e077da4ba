"""People who stand behind the verb that has no object: "with him died two guards"."""

import pytest
from figures_told import rows_of

told = rows_of("number", "victims")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("With him died his wife and two guards.", [(1, "his wife"), (2, "two guards")]),
        ("In the same house died a woman and her three daughters.",
         [(1, "a woman"), (3, "her three daughters")]),
        ("In the fire died a nurse, two cooks and a guard.",
         [(1, "a nurse"), (2, "two cooks"), (1, "a guard")]),
        ("In the bombing of Kona perished 40 people.", [(40, "40 people")]),
        # Its subject stands before it.
        ("In Kona two men died a day after the raid.", [(2, "two men")]),
        ("In the ward two of the men died a week later.", [(2, "two of the men")]),
    ],
)  # fmt: skip
def test_who_died(text: str, expected: list[tuple[object, ...]]) -> None:
    assert told(text) == expected
