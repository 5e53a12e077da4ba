"""Who speaks is no victim, with a name, an office or a relative clause beside."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in

Row = tuple[str, int | None, str]

_told = rows_of("outcome", "best", "victims", flagged=True)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("A doctor, Samir Ali, said 12 people were killed.", "A doctor, Samir Ali"),
        ("The gunmen killed 12 people, a doctor, Samir Ali, said.", "a doctor, Samir Ali"),
        ("The raid killed 12 people, a witness, Musa Bello, said.", "a witness, Musa Bello"),
        (
            "The blast killed 12 people, a military officer, Colonel Diaz, said on Monday.",
            "a military officer, Colonel Diaz",
        ),
        (
            "Gunmen killed 12 people, a teacher, Ana Diaz, told reporters.",
            "a teacher, Ana Diaz",
        ),
        ("The raid killed 12 people, the governor, who visited Lona, said.", "the governor"),
        ("12 people were killed, a doctor, Samir Ali, said.", "a doctor, Samir Ali"),
    ],
)
def test_who_speaks_is_no_victim(text: str, speaker: str) -> None:
    (figure,) = figures_in(text)
    assert (figure.outcome, figure.best, figure.victims) == ("killed", 12, "12 people")
    assert figure.said_by == speaker


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Gunmen killed two men, a nurse and a clerk, said police.",
            [("killed", 2, "two men"), ("killed", 1, "a nurse"), ("killed", 1, "a clerk")],
        ),
        (
            "Gunmen killed two men, a nurse, Ana Diaz, and a clerk, police said.",
            [("killed", 2, "two men"), ("killed", 1, "a nurse"), ("killed", 1, "a clerk")],
        ),
        ("Gunmen killed a doctor, Samir Ali, said police.", [("killed", 1, "a doctor")]),
        ("Gunmen killed the mayor, Juan Diaz, a spokesman said.", [("killed", 1, "the mayor")]),
        ("A doctor, Samir Ali, was killed.", [("killed", 1, "A doctor")]),
        (
            "Gunmen killed 12, including a doctor, Samir Ali, police said.",
            [("killed", 12, "12"), ("killed", 1, "a doctor")],
        ),
    ],
)
def test_victims_with_names_stay(text: str, expected: list[Row]) -> None:
    found = figures_in(text)
    assert _told(text) == expected
    assert [f.part_of for f in found if f.rule != "part"] == [None] * len(
        [f for f in found if f.rule != "part"]
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A witness, who lost his brother, said 12 people were killed.",
            [("killed", 1, "his brother"), ("killed", 12, "12 people")],
        ),
        ("A witness, who lost his brother.", [("killed", 1, "his brother")]),
        (
            "A widow, who had lost her husband and two sons, wept.",
            [("killed", 1, "her husband"), ("killed", 2, "two sons")],
        ),
        (
            "She lost her brother and two cousins in the blast.",
            [("killed", 1, "her brother"), ("killed", 2, "two cousins")],
        ),
        ("The team, who lost their captain, won.", []),
        ("Those who lost their homes wept.", []),
    ],
)
def test_whom_a_speaker_lost(text: str, expected: list[Row]) -> None:
    assert _told(text) == expected


def test_the_dead_do_not_speak() -> None:
    text = "Ana Diaz, the chief medic, said the bodies of four men, all clerks, were found."
    (figure,) = figures_in(text)
    assert figure.best == 4
    assert figure.said_by in (None, "Ana Diaz, the chief medic")
