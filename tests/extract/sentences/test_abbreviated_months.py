"""A stop behind a month cut short ends no clause: "on Jan. 9 was released"."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A nurse who was seized by gunmen on Jan. 9 was released unharmed.",
         [("freed", 1), ("kidnapped", 1)]),
        ("Two clerks who were abducted on Sept. 3 in Lona were freed on Oct. 20.",
         [("kidnapped", 2), ("freed", 2)]),
        ("The raid on Feb. 12 killed nine people and wounded four.",
         [("killed", 9), ("wounded", 4)]),
        ("Soldiers who entered the town on Dec. 4, 2030, killed 12 farmers.", [("killed", 12)]),
    ],
)  # fmt: skip
def test_a_day_behind_a_month_cut_short(text: str, expected: list[tuple[str, int]]) -> None:
    assert [(figure.outcome, figure.best) for figure in figures_in(text)] == expected
