"""The sixth to be killed, people bundled into a car, mourned kin, subjects that verbs share."""

import pytest
from figures_told import rows_of

_told = rows_of("outcome", "number", "counting")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He is the sixth reporter killed this year.", ("killed", 6, "cumulative")),
        ("She became the third medic to be killed this month.", ("killed", 3, "cumulative")),
        ("He was the 2nd guard shot dead.", ("killed", 1, "mention")),
        ("He is the sixth reporter killed in Lona.", ("killed", 1, "mention")),
        ("The sixth reporter killed this year was buried.", ("killed", 1, "mention")),
        ("A sixth reporter was killed this year.", ("killed", 1, "mention")),
    ],
)
def test_the_nth(text: str, expected: tuple[str, int, str]) -> None:
    assert _told(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Armed men forced four clerks into a van.", [("kidnapped", 4)]),
        ("A trader was bundled into a car by gunmen.", [("kidnapped", 1)]),
        ("Police bundled three marchers into a van.", [("captured", 3)]),
        ("The attackers drove off with three nurses.", [("kidnapped", 3)]),
        ("The crisis forced four firms into debt.", []),
        ("The rain forced 40 people into a school.", []),
        ("They did not force four clerks into a van.", []),
    ],
)
def test_bundled(text: str, expected: list[tuple[str, int]]) -> None:
    assert [row[:2] for row in _told(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He buried his wife and three sons on Friday.", [("killed", 1), ("killed", 3)]),
        ("Twenty soldiers were laid to rest in Lona.", [("killed", 20)]),
        ("Three men stepped on a mine and lost their legs.", [("wounded", 3)]),
        ("The mayor fell and broke her hip.", [("wounded", 1)]),
        ("Two women were left with life-changing injuries.", [("wounded", 2)]),
        ("Seven people had to be treated for cuts.", [("wounded", 7)]),
        ("A man had both legs blown off by a mine.", [("wounded", 1)]),
        ("This brings to 41 the number of migrants who have drowned.", [("killed", 41)]),
        ("He buried his head in his hands.", []),
        ("Two women were left with nothing.", []),
        ("Seven people had to be treated for malaria.", []),
    ],
)
def test_kin_and_shared_subjects(text: str, expected: list[tuple[str, int]]) -> None:
    assert [row[:2] for row in _told(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police who raided a flat killed two of them, wounded a third and arrested a fourth.",
         [("killed", 2), ("wounded", 1), ("captured", 1)]),
        ("Gunmen killed a priest, wounded a second and abducted a third.",
         [("killed", 1), ("wounded", 1), ("kidnapped", 1)]),
        ("Gunmen killed two of them, wounded three and fled.", [("killed", 2), ("wounded", 3)]),
        ("The army killed a third of the rebels and fled.", []),
    ],
)  # fmt: skip
def test_a_third_and_a_fourth(text: str, expected: list[tuple[str, int]]) -> None:
    assert [row[:2] for row in _told(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They were the first soldiers killed there since May.", [(2, "toll")]),
        ("She was the fifth teacher killed there since May.", [(5, "cumulative")]),
        ("The first three soldiers killed since May were cadets.", [(3, "cumulative")]),
    ],
)
def test_the_first_since_then_are_of_one_event(text: str, expected: list[tuple[int, str]]) -> None:
    assert rows_of("low", "counting")(text) == expected
