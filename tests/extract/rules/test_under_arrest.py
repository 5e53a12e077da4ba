"""People under arrest, and those who are taken, killed or freed with others."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in

_told = rows_of("outcome", "best")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Two ranchers are under arrest.", [("captured", 2)]),
        (
            "Three officers remain under arrest and a clerk is under house arrest.",
            [("captured", 3), ("captured", 1)],
        ),
        (
            "The massacre of 17 clerks, in which two ranchers are under arrest, shook the town.",
            [("killed", 17), ("captured", 2)],
        ),
        ("Four of the gunmen were under arrest by noon.", [("captured", 4)]),
        # Nobody new is told of.
        ("Nobody is under arrest.", []),
        ("The gunman is under arrest.", []),
        ("He is under arrest.", []),
    ],
)
def test_under_arrest(text: str, told: list[tuple[str, int]]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The owner of the house was arrested with his four sons.",
            [("captured", 1), ("captured", 4)],
        ),
        (
            "The priest was kidnapped with two nuns on Monday.",
            [("kidnapped", 1), ("kidnapped", 2)],
        ),
        (
            "The mayor was killed on Monday with his wife and two sons.",
            [("killed", 1), ("killed", 1), ("killed", 2)],
        ),
        (
            "A nurse was released on Friday with three other hostages.",
            [("freed", 1)],
        ),
        ("The man was arrested with three others near Lona.", [("captured", 1), ("captured", 3)]),
        # These are not told of so.
        ("Two soldiers were killed with machetes.", [("killed", 2)]),
        ("The clerk was arrested with two pistols.", [("captured", 1)]),
        ("The pilot was killed with 12 passengers aboard.", [("killed", 1)]),
        ("The gunman was arrested with two hostages.", [("captured", 1)]),
        ("The clerk was killed with his wife looking on.", [("killed", 1)]),
        ("The journalist was freed with the help of two guards.", [("freed", 1)]),
    ],
)
def test_with_whom(text: str, told: list[tuple[str, int]]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    ("who", "group"),
    [
        ("Four village guards", "pro_government_militia"),
        ("A municipal guard", "other_security"),
        ("A parliament guard", "persons"),
        ("Three communal guards", "other_security"),
        ("Two civil guards", "national_guard"),
        ("Six national guards", "national_guard"),
        ("Two members of the district council", "civilians"),
        ("Three members of parliament", "civilians"),
        ("Two members of the military council", "military"),
        ("Two cavalrymen", "military"),
        ("Two prison guards", "other_security"),
    ],
)
def test_groups_of_guards_and_members(who: str, group: str) -> None:
    (figure,) = figures_in(f"{who} died in the raid.")
    assert figure.group == group


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("About 60 journalists are in jail in the country.", [("captured", 60)]),
        ("Another 34 are in jail, it says.", [("captured", 34)]),
        ("Nine protesters are in prison.", [("captured", 9)]),
        ("He was sentenced to 28 years in prison.", []),
        ("A court sentenced 12 men to ten years in prison.", []),
        ("Nine men died in prison in May.", [("killed", 9)]),
        ("Not one of the murderers is in jail.", []),
        ("None of the murderers is in jail.", []),
        ("Two men convicted of theft are in jail.", []),
        ("His brother is in prison for tax fraud.", []),
        ("Two men are in custody over the robbery.", [("captured", 2)]),
        ("Nine are behind bars over drug smuggling.", [("captured", 9)]),
    ],
)
def test_who_is_in_jail(text: str, expected: list[tuple[str, int]]) -> None:
    assert [(figure.outcome, figure.best) for figure in figures_in(text)] == expected
