"""One number for people of two kinds, and couples."""

import pytest

from recount.extract.figure import Figure
from recount.extract.figures import figures_in


def _counted(text: str) -> list[Figure]:
    return [figure for figure in figures_in(text) if figure.qualifier != "uncounted"]


@pytest.mark.parametrize(
    "text",
    [
        "12 women and children were killed.",
        "Some 12 women and children were killed.",
        "The strike killed 12 women and children.",
        "The raid left 12 women and children dead.",
        "The deaths of 12 women and children shook the town.",
        "The bodies of 12 women and children were found.",
        "Twelve men, women and children were shot dead.",
        "Dozens of women and children were killed.",
        "12 people, women and children, were killed.",
        "The bodies of 12 women and children killed in the raid were found.",
        "There are reports of 12 women and children killed in the raid.",
        "12 women and children killed in the raid had been missing since May.",
    ],
)
def test_a_part_of_the_words_gives_no_sex(text: str) -> None:
    (whole,) = _counted(text)
    assert (whole.sex, whole.age_group, whole.group) == (None, None, "persons")
    assert [f.part_of for f in figures_in(text)[1:]] == [0] * (len(figures_in(text)) - 1)


@pytest.mark.parametrize(
    "text",
    [
        "40 people were killed, including 12 women and children.",
        "40 people, including 12 women and children, were killed.",
        "40 people were killed, 12 of them women and children.",
        "40 people were killed, 12 of whom were women and children.",
        "40 people were killed, of whom 12 were women and children.",
        "Of the 40 killed, 12 were women and children.",
    ],
)
def test_a_part_gives_no_sex(text: str) -> None:
    whole, part = figures_in(text)
    assert (whole.best, part.best, part.part_of) == (40, 12, 0)
    assert (part.sex, part.age_group) == (None, None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ten men and boys were shot dead.", ("male", None, "persons")),
        ("Nine women and men were killed.", (None, "adult", "persons")),
        ("Gunmen kidnapped 30 women and girls.", ("female", None, "persons")),
        ("12 soldiers and policemen died.", (None, None, "security_forces")),
        ("12 soldiers and rebels died.", (None, None, "persons")),
        ("12 clerks and teachers died.", (None, None, "civilians")),
    ],
)
def test_what_all_of_them_share(text: str, expected: tuple[str | None, str | None, str]) -> None:
    (whole,) = _counted(text)
    assert (whole.sex, whole.age_group, whole.group) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The strike killed 12 women and three children.",
            [(12, "female", None), (3, None, None)],
        ),
        (
            "Four women, children and two guards died.",
            [(4, "female", None), (None, None, None), (2, None, None)],
        ),
        ("He killed 12 women and children fled.", [(12, "female", None)]),
        (
            "Six judges as well as visitors and clerks were killed.",
            [(6, None, None), (None, None, None), (None, None, None)],
        ),
        ("The bodies of two men and a boy were found.", [(2, "male", None), (1, "male", None)]),
    ],
)
def test_who_is_counted_apart(
    text: str, expected: list[tuple[int | None, str | None, int | None]]
) -> None:
    assert [(f.best, f.sex, f.part_of) for f in figures_in(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A couple and their four children were killed.", [2, 4]),
        ("A couple and their child were killed.", [2, 1]),
        ("The couple and their two sons were shot dead.", [2, 2]),
        ("An elderly couple and two grandchildren were killed.", [2, 2]),
        ("Gunmen abducted a couple and their baby.", [2, 1]),
        ("The bodies of a couple and their four children were found.", [2, 4]),
        ("Two couples and a child were killed.", [4, 1]),
        ("A couple was shot dead in Lona.", [2]),
        ("A couple of soldiers were killed.", [None]),
        ("A couple of people were killed.", [None]),
        ("A couple soldiers were killed.", [None]),
        ("A couple of dozen were killed.", [None]),
    ],
)
def test_couples(text: str, expected: list[int | None]) -> None:
    assert [figure.best for figure in figures_in(text)] == expected
    assert [figure.part_of for figure in figures_in(text)] == [None] * len(expected)


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Three Israelis and Palestinian gunmen were killed.", "persons"),
        ("Twelve Kurds and Turkish soldiers were killed.", "persons"),
        ("Three Israeli and Palestinian gunmen were killed.", "armed_group"),
        ("Twelve soldiers and marines were killed.", "military"),
    ],
)
def test_a_people_is_not_of_the_second_kind(text: str, group: str) -> None:
    assert [f.group for f in _counted(text)] == [group]
