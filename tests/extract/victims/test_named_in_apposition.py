"""Who is told twice, by a name and by an office, is one; who stands beside is another."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in

_told = rows_of("best", "group", flagged=True)


@pytest.mark.parametrize(
    "who",
    [
        "a teacher, Amina Sule",
        "a 34-year-old teacher, Amina Sule",
        "the teacher, Amina Sule, 34",
        "Amina Sule, a teacher",
        "Amina Sule, 34, a teacher",
        "Amina Sule, a teacher from Lona",
    ],
)
@pytest.mark.parametrize(
    "sentence",
    [
        "The body of {}, was found.",
        "{}, was killed on Monday.",
        "Gunmen killed {}, on Monday.",
        "The murder of {}, shook the town.",
        "{}, and two soldiers were killed.",
        "Gunmen killed {}, and two soldiers.",
        "The dead were {}, and two soldiers.",
        "The bodies of {}, and two soldiers were found.",
    ],
)
def test_one_person(sentence: str, who: str) -> None:
    text = sentence.format(who)
    beside = [(2, "military")] if "soldiers" in sentence else []
    assert _told(text[0].upper() + text[1:])[1:] == beside
    assert _told(text[0].upper() + text[1:])[0][0] == 1


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("The cook, Mara Lind, and her daughter were killed.", 2),
        ("The cook, Mara Lind, her daughter and two guards were killed.", 4),
        ("The cook, Mara Lind, and her daughter, Ana, were killed.", 2),
        ("Mara Lind, a cook, and Ana Diaz, a nurse, were killed.", 2),
        ("Mara Lind, a cook, Ana Diaz, a nurse, and Juan Gil, a driver, were killed.", 3),
        ("A cook, Mara Lind, a driver, Juan Gil, and two guards were killed.", 4),
        ("The governor, Colonel Juan Diaz, and three of his guards were killed.", 4),
        ("Governor Juan Diaz, his wife and three guards were killed.", 5),
        ("The priest Juan Diaz, Ana Gil, and two nuns were killed.", 4),
        ("The cook, the driver, and Mara Lind were killed.", 3),
        ("Gunmen killed the cook, Mara Lind, and her daughter.", 2),
        ("Gunmen killed a cook, Mara Lind, a driver, Juan Gil, and two guards.", 4),
        ("Gunmen killed Juan Diaz, his wife, and three guards.", 5),
        ("A bomb killed the imam, Sayed Rahimi, and four of his students.", 5),
        ("Among those killed on Sunday were a nurse, Ali Sbeiti, and his son.", 2),
        ("The bodies of a teacher, Amina Sule, and a nurse, Hawa Bello, were found.", 2),
        ("The body of the mayor, Juan Diaz, and that of his driver were found.", 2),
        ("Rescuers found the body of a girl, and that of her brother.", 2),
        ("The body of a guard and those of two clerks were found.", 3),
    ],
)
def test_how_many(text: str, persons: int) -> None:
    assert sum(figure.best or 0 for figure in figures_in(text)) == persons


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("Three people were shot. The third, a fruit seller, was hit in the leg.", "wounded"),
        ("The first, a guard, was killed at the gate.", "killed"),
        ("Two boys were hit; the second, Juan Diaz, died in hospital.", "killed"),
        ("Another, a fruit seller, was killed.", "killed"),
    ],
)
def test_one_of_those_told_of_with_who_it_is(text: str, outcome: str) -> None:
    found = figures_in(text)
    assert [(figure.outcome, figure.best, figure.counting) for figure in found] == [
        (outcome, 1, "mention")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen kidnapped Ana Gil, a professor at the college and the wife of a judge, on Monday.",
        "Gunmen killed Luis Gil, a rancher and the father of two deputies.",
        "Men abducted Luis Gil, a lawyer and member of the party, near Lona.",
        "Gunmen killed Ana Gil, a teacher and mother of three.",
        "Gunmen killed Ana Gil, a teacher and former mayor, on Monday.",
        "The murder of Ana Gil, a teacher and mother of three, shook the town.",
        "Ana Gil, a teacher and the wife of a judge, was kidnapped on Monday.",
    ],
)
def test_two_things_that_one_person_is(text: str) -> None:
    assert _told(text) == [(1, "civilians")]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Gunmen killed Luis Gil, a rancher and a guard.", 3),
        ("Gunmen killed the mayor, a lawyer and the wife of a judge.", 3),
        ("Gunmen killed Ana Gil, a teacher and soldier Luis Paz.", 3),
        ("The bomb killed Luis Gil, a clerk, and the daughter of a judge.", 2),
    ],
)
def test_who_may_be_another_is_told_of(text: str, people: int) -> None:
    assert len(_told(text)) == people


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Among the dead was Omar Hadi, a candidate in next month's election.", [1]),
        ("Gunmen killed Omar Hadi, a candidate in Sunday's vote, and his driver.", [1, 1]),
        ("Gunmen killed Ana Diaz, a lawyer who had defended farmers, and two guards.", [1, 2]),
        ("Gunmen killed Ana Diaz, a lawyer who had defended farmers, and hurt two guards.", [1, 2]),
        ("Rebels killed a guard in Sunday's attack and two clerks.", [1, 2]),
        # But these are others.
        ("Gunmen killed Ana Diaz, a guard and a clerk who was there.", [1, 1, 1]),
        ("Gunmen killed Ana Diaz, her son, who was asleep, and a guard.", [1, 1, 1]),
        ("Rebels killed a guard in Sunday's attack and two clerks were hurt.", [1, 2]),
    ],
)
def test_past_what_tells_of_the_office(text: str, expected: list[int]) -> None:
    assert [row[0] for row in _told(text)] == expected
