"""Whom a verb is told of behind what they meant to do, saw, or are said to be behind."""

import pytest
from figures_told import rows_of

_told = rows_of("outcome", "number", "victims")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Troops who stormed the house to free three hostages were killed.",
            [("killed", 2, "Troops")],
        ),
        (
            "A negotiator trying to free three nuns was abducted.",
            [("kidnapped", 1, "A negotiator")],
        ),
        ("Two men trying to rob a trader were lynched.", [("killed", 2, "Two men")]),
        (
            "Two officers sent to the port to arrest three smugglers were shot dead.",
            [("killed", 2, "Two officers")],
        ),
        (
            "Police tried to free two nuns and three officers were killed.",
            [("killed", 3, "three officers")],
        ),
        (
            "The army sent troops to free 12 nuns and four were killed.",
            [("killed", 4, "four")],
        ),
        (
            "Gunmen attacked the house to free a rebel and three guards were killed.",
            [("killed", 3, "three guards")],
        ),
    ],
)
def test_what_they_meant_to_do(text: str, expected: list[tuple[str, int, str]]) -> None:
    assert _told(text) == expected
