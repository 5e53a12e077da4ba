"""Who is among such dead, what they had been doing, and who the rest are."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in

_told = rows_of("outcome", "best", "said_by")


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("Among the slain militants was a commander.", 1),
        ("Among the slain militants was Abu Karim, a commander.", 1),
        ("Among the slain militants were two commanders.", 2),
        ("The slain militants included two commanders.", 2),
    ],
)
def test_who_is_among_such_dead(text: str, persons: int) -> None:
    assert _told(text) == [("killed", persons, None)]


@pytest.mark.parametrize("doing", ["sheltering", "sleeping in the yard", "praying"])
def test_what_the_dead_had_been_doing_is_no_other_outcome(doing: str) -> None:
    text = f"A shell hit a school and killed 12 people. Seven of them had been {doing} there."
    assert _told(text) == [("killed", 12, None), ("killed", 7, None)]
    assert figures_in(text)[1].part_of == 0


def test_the_rest_is_some() -> None:
    freed, rest = figures_in("Twelve hostages were freed; the rest were killed.")
    assert (freed.outcome, freed.best) == ("freed", 12)
    assert (rest.outcome, rest.low, rest.best, rest.qualifier) == ("killed", 2, None, "uncounted")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two commanders were among the slain militants.", [("killed", 2)]),
        ("Two nurses were among the released hostages.", [("freed", 2)]),
        ("Two nurses were among the hostages.", [("kidnapped", 2)]),
        ("Two horses were among the slain animals.", []),
        ("Those taken are six nurses and two guards.", [("kidnapped", 6), ("kidnapped", 2)]),
        ("Those taken to hospital were six nurses.", []),
        ("Those still missing are six nurses.", [("missing", 6)]),
        ("Those still held are six nurses.", []),
        (
            "The dead, who included 11 women and two boys, were buried.",
            [("killed", 11), ("killed", 2)],
        ),
        ("The victims, who include four nurses, were all from Lona.", [("killed", 4)]),
    ],
)
def test_who_such_people_are(text: str, expected: list[tuple[str, int]]) -> None:
    assert [(outcome, best) for outcome, best, _ in _told(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A mine hit a convoy of guards, leaving 11 of them dead.", [("killed", 11)]),
        (
            "A bomb hit a bus of pilgrims and left 11 of them dead and six wounded.",
            [("killed", 11), ("wounded", 6)],
        ),
        ("Police found 11 people in the house, all of them dead.", [("killed", 11)]),
        ("Eleven people, all dead, were found in the house.", [("killed", 11)]),
        ("Still missing are at least 18 people.", [("missing", 18)]),
        ("Missing are a nurse and two guards.", [("missing", 1), ("missing", 2)]),
        ("They left two of them for dead.", []),
        ("Police found 11 cows in the field, all of them dead.", []),
        ("Police questioned 11 people, all dead tired.", []),
        ("Still missing are the keys of two cars.", []),
        ("Missing from the talks were two rebel groups.", []),
    ],
)
def test_who_is_left_or_found_so(text: str, expected: list[tuple[str, int]]) -> None:
    found = [(f.outcome, f.best if f.best is not None else f.low) for f in figures_in(text)]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Gunmen left five bodies hanging from a bridge.", [("killed", 5)]),
        ("Five bodies were hung from a bridge.", [("killed", 5)]),
        ("Two governing bodies left hanging by the court met.", []),
        ("The hung parliament met after two men were killed.", [("killed", 2)]),
    ],
)
def test_bodies_that_hang(text: str, told: list[tuple[str, int]]) -> None:
    assert rows_of("outcome", "best")(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The gunman killed four people before taking his own life.",
         [("killed", 4, "persons"), ("killed", 1, "armed_group")]),
        ("A gunman killed four people and then took his own life.",
         [("killed", 4, "persons"), ("killed", 1, "armed_group")]),
        ("A soldier killed two men before taking his own life.",
         [("killed", 2, "persons"), ("killed", 1, "military")]),
        ("He tried taking his own life.", []),
        ("He was accused of taking his own life.", []),
        ("He did not take his own life.", []),
        ("He feared for his own life after two men were killed.", [("killed", 2, "persons")]),
    ],
)  # fmt: skip
def test_who_took_his_own_life(text: str, told: list[tuple[str, int, str]]) -> None:
    assert rows_of("outcome", "best", "group")(text) == told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The group verified the killing and maiming of 515 children.", [("casualties", 515)]),
        ("The group verified the killing (204) and maiming (311) of 515 children.",
         [("casualties", 515)]),
        ("Mines were blamed for the deaths and injuries of 12 clerks.", [("casualties", 12)]),
        # But each has its own here.
        ("It told of the killing of four and maiming of six children.",
         [("killed", 4), ("wounded", 6)]),
        ("The abduction and killing of three nurses was condemned.", [("killed", 3)]),
    ],
)  # fmt: skip
def test_killing_and_hurting(text: str, expected: list[tuple[str, int]]) -> None:
    assert [row[:2] for row in _told(text)] == expected
