"""What was said at first and later, put at a number, or told of those held: invented sentences."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in

Row = tuple[str, int | None, str]

read = rows_of("outcome", "low", "group")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police, who initially reported two deaths and later eight, said 61 clerks were hurt.",
         [("killed", 2, "persons"), ("wounded", 61, "civilians"), ("killed", 8, "persons")]),
        ("Police initially reported three deaths and then seven.",
         [("killed", 3, "persons"), ("killed", 7, "persons")]),
        ("The governor first said 12 had died, then 15.",
         [("killed", 12, "persons"), ("killed", 15, "persons")]),
        ("Officials first spoke of nine dead and later of 14.",
         [("killed", 9, "persons"), ("killed", 14, "persons")]),
        ("Police previously reported two deaths and later eight.",
         [("killed", 2, "persons"), ("killed", 8, "persons")]),
        ("The army earlier spoke of nine dead, then of 14.",
         [("killed", 9, "persons"), ("killed", 14, "persons")]),
        ("First two clerks died and then three cooks left.", [("killed", 2, "civilians")]),
        ("Officials first spoke of nine dead and then left at 14.", [("killed", 9, "persons")]),
    ],
)  # fmt: skip
def test_a_toll_that_was_another_at_first(text: str, expected: list[Row]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The rebels put their losses at nine.", [("killed", 9, "armed_group")]),
        ("The militia gave its losses as 14.", [("killed", 14, "pro_government_militia")]),
        ("The army put its own losses at Fort Nera at three.", [("killed", 3, "military")]),
        ("The bank put its losses at 40.", []),
        ("The rebels put their losses at $40.", []),
        ("The rebels put their losses at 40 vehicles.", []),
    ],
)
def test_losses_put_at_a_number(text: str, expected: list[Row]) -> None:
    assert read(text) == expected


def test_that_number_is_the_one_before() -> None:
    told = read("Twelve people died. The army put that number at 20.")
    assert told == [("killed", 12, "persons"), ("killed", 20, "persons")]


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Troops detained nine clerks, four of whom were still being held on Tuesday.", "captured"),
        ("Rebels abducted nine clerks, four of whom are still being held.", "kidnapped"),
        ("Police arrested nine clerks, four of whom were held in Lona.", "captured"),
    ],
)
def test_some_of_whom_are_still_held(text: str, outcome: str) -> None:
    whole, part = figures_in(text)
    assert (part.outcome, part.best, part.part_of) == (outcome, 4, 0)
    assert whole.best == 9


@pytest.mark.parametrize(
    "text",
    [
        "The final figures are 19 dead, with nobody missing.",
        "The toll is 19, with no one unaccounted for.",
        "Nineteen people were killed, with none missing.",
    ],
)
def test_with_nobody_missing(text: str) -> None:
    assert read(text) == [("killed", 19, "persons"), ("missing", 0, "persons")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Five clerks were taken from their homes on Wednesday night by masked men.",
         [("kidnapped", 5, "civilians")]),
        ("Five clerks were taken from their homes by masked men and have not been seen since.",
         [("kidnapped", 5, "civilians"), ("missing", 5, "civilians")]),
        ("Five children were taken from their homes on Wednesday by social workers.", []),
    ],
)  # fmt: skip
def test_who_is_taken_from_home_at_night(text: str, expected: list[Row]) -> None:
    assert read(text) == expected


def test_left_nobody_dead() -> None:
    assert read("The strike left no one dead, the mayor said.") == [("killed", 0, "persons")]
    expected = [("killed", 0, "persons"), ("wounded", 11, "civilians")]
    assert read("The strike left nobody dead but wounded 11 teachers.") == expected
