"""Tolls that were changed since, and some of those whose number was told."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in

Row = tuple[str, int | None]

told = rows_of("outcome", "best")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Initial reports said nine people had died, but the number was later revised to six.",
         [("killed", 9), ("killed", 6)]),
        ("Officials first said nine people were killed, but later said six.",
         [("killed", 9), ("killed", 6)]),
        ("A previous toll of 25 was revised to 31.", [("killed", 25), ("killed", 31)]),
        ("A first toll of nine dead was raised to 12.", [("killed", 9), ("killed", 12)]),
        ("An initial toll of 12 wounded was later lowered to nine by the ministry.",
         [("wounded", 12), ("wounded", 9)]),
        ("The ministry raised the toll from eight to eleven.", [("killed", 11)]),
        ("The ministry put the toll at between eight and eleven.", [("killed", None)]),
        ("The army killed nine rebels, and the number of its checkpoints was raised to 12.",
         [("killed", 9)]),
        ("Nine people were killed, and the speed limit was lowered to 30.", [("killed", 9)]),
        ("Nine guards died, and the guard of 12 was raised to 30.", [("killed", 9)]),
        ("Police had put the toll at six; it was revised to nine after two days.",
         [("killed", 6), ("killed", 9)]),
        ("Six guards died at the dam; it was raised to 30.", [("killed", 6)]),
    ],
)  # fmt: skip
def test_tolls_that_were_changed(text: str, expected: list[Row]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The 31 dead include 14 civilians.", [("killed", 31), ("killed", 14)]),
        ("The 12 killed included two brothers.", [("killed", 12), ("killed", 2)]),
        ("Six of the 14 arrested were later released.", [("freed", 6), ("captured", 14)]),
        ("Five of the 12 abducted have been freed.", [("freed", 5), ("kidnapped", 12)]),
        ("Two of the 12 wounded died.", [("killed", 2)]),
        ("It was not clear whether the 12 dead included two clerks.", [("killed", 12)]),
    ],
)
def test_of_those_counted(text: str, expected: list[Row]) -> None:
    assert told(text) == expected


def test_the_included_are_part_of_those_counted() -> None:
    whole, part = figures_in("The 31 dead include 14 civilians.")
    assert (whole.part_of, part.part_of) == (None, 0)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Radio Lona said 50 people had been killed, but the mayor said the number was nine.",
         [50, 9]),
        ("Gunmen wounded 20 people in Lona. Police said that the total was 14.", [20, 14]),
        ("Clerks said 20 people had been killed, but the governor later gave a figure of 13.",
         [20, 13]),
        ("Residents said 40 people had died. The police gave the figure as 22.", [40, 22]),
        ("Nine people died. The rebels fired 40 rockets; the army gave a figure of 22.", [9]),
        ("Two men died. Clerks said that the two, Ana Diaz and a friend, had met there.", [2]),
    ],
)  # fmt: skip
def test_numbers_that_others_give(text: str, expected: list[int]) -> None:
    assert [figure.best for figure in figures_in(text)] == expected
