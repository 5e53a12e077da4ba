"""People of one kind or another, and tolls of several attacks."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two soldiers or police officers were killed.", [(2, "security_forces")]),
        ("Gunmen killed three soldiers or policemen.", [(3, "security_forces")]),
        ("Twelve soldiers and farmers were killed.", [(12, "persons"), (None, "civilians")]),
        ("Two soldiers and police officers from Lona were killed.",
         [(2, "security_forces"), (None, "police")]),
    ],
)  # fmt: skip
def test_either_kind_may_be_none(text: str, expected: list[tuple[int | None, str]]) -> None:
    assert [(figure.best, figure.group) for figure in figures_in(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The combined death toll from the two attacks is 31.", [31]),
        ("The number of dead in the two blasts stood at 31.", [31]),
        ("The toll of 12 villages was 31 houses.", []),
        ("The death toll of 12 rose to 31.", [12]),
        ("The toll of 27 includes eight children.", [27, 8]),
    ],
)
def test_a_toll_of_two_attacks(text: str, expected: list[int]) -> None:
    assert [figure.best for figure in figures_in(text)] == expected
