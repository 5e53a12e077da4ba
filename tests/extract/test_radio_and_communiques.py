"""Figures as radio news and communiques word them, and what they do not count."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in

Told = tuple[str, int | None, int | None, str]

told = rows_of("outcome", "low", "high", "group")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The strike killed an operative, and they released 14 seconds of video.", ["killed"]),
        ('He left a placard that read "Thus die the traitors."', []),
        ("The toll fell because the remains of two of the victims were registered twice.", []),
        ("An inquiry into the death of Wim Hak, who was hit by a bullet, goes on.", ["killed"]),
        ("The death of Anselm Pich, the clerk who was found dead, is unsolved.", ["killed"]),
        ("The murder of Ana Roca, the dean, who was riddled with bullets, is old.", ["killed"]),
        ("The death of Ana Roca and the wounding of her son shocked them.", ["killed", "wounded"]),
        ("One single death would be too many.", []),
        ("There would be a hundred dead if the law was signed.", []),
        ("It was wrong: the remains of two victims were listed at two morgues.", []),
        ("The raid wounded 57 men, twice as many as in April.", ["wounded"]),
        ("The raid wounded 57 men and killed twice as many.", ["wounded"]),
    ],
)
def test_not_counted(text: str, expected: list[str]) -> None:
    assert [one[0] for one in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Residents put those at 15 dead or more.", ("killed", 15, None, "persons")),
        ("The exile group puts arrests at over 2,000.", ("captured", 2001, None, "persons")),
        ("The mission listed 14 as missing.", ("missing", 14, 14, "persons")),
        ("She saw seven others killed the same way.", ("killed", 7, 7, "persons")),
        ("A corporal was placed under arrest.", ("captured", 1, 1, "military")),
        ("Seven bodies had been thrown into the river.", ("killed", 7, 7, "persons")),
        ("A pair of nurses were shot dead.", ("killed", 2, 2, "civilians")),
        ("Police killed dozens of the attackers.", ("killed", 2, None, "armed_group")),
        ("Several of the rebels were killed.", ("killed", 2, None, "armed_group")),
        ("They inflicted 38 casualties on the army.", ("casualties", 38, 38, "military")),
        (
            "Two clerks had been taken from their homes by heavily armed men.",
            ("kidnapped", 2, 2, "civilians"),
        ),
        (
            "Three technicians are still in the power of the guerrillas.",
            ("kidnapped", 3, 3, "civilians"),
        ),
        (
            "A total of 63 members of the front laid down their arms.",
            ("surrendered", 63, 63, "armed_group"),
        ),
        ("Two security guards were killed.", ("killed", 2, 2, "private_security")),
        ("A reporter was able to count eight corpses there.", ("killed", 8, 8, "persons")),
        ("A former soldier was killed.", ("killed", 1, 1, "persons")),
        ("Attorney General Ana Diaz was killed.", ("killed", 1, 1, "civilians")),
        (
            "Violence killed 1,618 people in Haiti between January and the end of March.",
            ("killed", 1618, 1618, "persons"),
        ),
    ],
)
def test_counted(text: str, expected: Told) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "He shot dead six people and then himself.",
            [("killed", 6, "persons"), ("killed", 1, "armed_group")],
        ),
        ("The gunman shot himself dead.", [("killed", 1, "armed_group")]),
        ("A man who was himself wounded spoke.", [("wounded", 1, "persons")]),
        ("Ana Claes, who was herself badly injured, wept.", [("wounded", 1, "persons")]),
    ],
)
def test_himself(text: str, expected: list[tuple[str, int, str]]) -> None:
    assert [(f.outcome, f.best, f.group) for f in figures_in(text)] == expected


def test_several_of_is_quoted_whole() -> None:
    (figure,) = figures_in("Police killed several of the attackers.")
    assert figure.quote == "killed several of the attackers"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Two guards were killed, as was one of the rebels.",
            [("killed", 2, 2, "persons"), ("killed", 1, 1, "armed_group")],
        ),
        (
            "Two soldiers died, as did three nurses.",
            [("killed", 2, 2, "military"), ("killed", 3, 3, "civilians")],
        ),
        (
            "The gunman's dead, and so are two nurses.",
            [("killed", 1, 1, "armed_group"), ("killed", 2, 2, "civilians")],
        ),
        (
            "Two nurses died and so did a soldier.",
            [("killed", 2, 2, "civilians"), ("killed", 1, 1, "military")],
        ),
        ("The gunman who shot them is dead.", [("killed", 1, 1, "armed_group")]),
        ("The gunman's dead body lay there, and so are we.", []),
        ("Two soldiers were hurt, as was expected.", [("wounded", 2, 2, "military")]),
        (
            "The raid left 41 dead, of whom 14 were members of the armed forces and 10 rebels.",
            [
                ("killed", 41, 41, "persons"),
                ("killed", 14, 14, "military"),
                ("killed", 10, 10, "armed_group"),
            ],
        ),
        (
            "More than 280 people were killed. The office counted 103 civilians among them.",
            [("killed", 281, None, "persons"), ("killed", 103, 103, "civilians")],
        ),
        (
            "Police held 300 people. There are 61 minors among those arrested.",
            [("captured", 61, 61, "persons")],
        ),
        (
            "There were 38 casualties, 15 of them dead.",
            [("casualties", 38, 38, "persons"), ("killed", 15, 15, "persons")],
        ),
        (
            "It named 29 dead, four of them under 18.",
            [("killed", 29, 29, "persons"), ("killed", 4, 4, "persons")],
        ),
        (
            "Twelve of the dead were students. The rest were three clerks and two rebels.",
            [
                ("killed", 12, 12, "civilians"),
                ("killed", 3, 3, "civilians"),
                ("killed", 2, 2, "armed_group"),
            ],
        ),
        (
            "Rebels abducted 44 girls. Two died. The other five are still being held.",
            [
                ("kidnapped", 44, 44, "persons"),
                ("killed", 2, 2, "persons"),
                ("kidnapped", 5, 5, "persons"),
            ],
        ),
        (
            "Two nurses seized by miners on Sunday were let go.",
            [("kidnapped", 2, 2, "civilians"), ("freed", 2, 2, "civilians")],
        ),
    ],
)
def test_with_others(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


def test_the_years_before() -> None:
    text = "Mines have killed 11 people since January. Last year they killed four."
    assert [figure.flags for figure in figures_in(text)] == [(), ("other period",)]


@pytest.mark.parametrize(
    "text",
    [
        "He said that he had buried 120 companions in 11 years.",
        "The war killed 40,000 people between January 2020 and March 2024.",
        "Over five decades, mines have maimed as many as 88,000 people.",
    ],
)
def test_whole_wars(text: str) -> None:
    assert [figure.flags for figure in figures_in(text)] == [("war total",)]
