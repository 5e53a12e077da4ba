"""The rest of the counted, who is told of again, and others that a sentence only points to."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in

Row = tuple[str, int | None, str]

_told = rows_of("outcome", "best", "group")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Police said 16 of the dead were members of a gang. The other two were a police "
            "corporal and a 50-year-old woman who was hit by a stray bullet.",
            [("killed", 16, "armed_group"), ("killed", 2, "persons"), ("killed", 1, "police"),
             ("killed", 1, "persons")],
        ),
        (
            "Six people died. Four were soldiers and the other two were farmers.",
            [("killed", 6, "persons"), ("killed", 2, "civilians"), ("killed", 4, "military")],
        ),
        (
            "Six people died, including four soldiers. The remaining two were farmers.",
            [("killed", 6, "persons"), ("killed", 4, "military"), ("killed", 2, "civilians")],
        ),
        ("Six people died. The other two were at home.", [("killed", 6, "persons")]),
        ("Six people died. The other two roads were closed.", [("killed", 6, "persons")]),
        (
            "Three guards died and a fourth was hurt. The injured woman, a nurse, was flown out.",
            [("killed", 3, "persons"), ("wounded", 1, "persons")],
        ),
        ("The injured woman was flown out.", [("wounded", 1, "persons")]),
        (
            "A soldier was killed. The dead rebel was a boy.",
            [("killed", 1, "military"), ("killed", 1, "armed_group")],
        ),
        (
            "The clinic treated 19 wounded, a colonel among the latter.",
            [("wounded", 19, "persons"), ("wounded", 1, "military")],
        ),
        (
            "Gunmen who stormed a hotel killed 14 guests before they were shot dead themselves.",
            [("killed", None, "armed_group"), ("killed", 14, "civilians")],
        ),
        (
            "Two attackers killed four clerks before they were shot dead.",
            [("killed", 2, "armed_group"), ("killed", 4, "civilians")],
        ),
        (
            "A photographer was among five people detained. He was let go after three hours.",
            [("captured", 5, "persons"), ("captured", 1, "civilians"), ("freed", 1, "civilians")],
        ),
        (
            "The bomb killed a nurse, two of her patients and a guard.",
            [("killed", 1, "civilians"), ("killed", 2, "civilians"), ("killed", 1, "persons")],
        ),
        ("She was let go unharmed.", [("freed", 1, "persons")]),
        ("He was let go after three years at the bank.", []),
        ("Seven foreign soldiers were hurt.", [("wounded", 7, "international_forces")]),
    ],
)  # fmt: skip
def test_others(text: str, expected: list[Row]) -> None:
    assert _told(text) == expected


def test_the_rest_are_of_the_toll_that_the_part_is_of() -> None:
    text = (
        "At least 18 people were killed. Police said 16 of the dead were gunmen. "
        "The other two were a clerk and a nurse."
    )
    assert [(f.best, f.part_of) for f in figures_in(text)] == [
        (None, None),
        (16, 0),
        (2, 0),
        (1, 2),
        (1, 2),
    ]


def test_a_gapped_sum_is_over_the_same_time() -> None:
    text = "Some 90 people have been killed since then, and about 1,200 have been detained."
    assert [f.counting for f in figures_in(text)] == ["cumulative", "cumulative"]
