"""Who speaks: with a name behind the office, as a body told of by another, and in a participle."""

import pytest

from recount.extract.figures import figures_in


def _speaker(text: str) -> str | None:
    return [f.said_by for f in figures_in(text) if not f.flags][-1]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("A shell hurt three boys, according to the governor, Ana Diaz.", "the governor, Ana Diaz"),
        ("A shell hurt three boys, according to a nurse at the clinic, Sadia Rehm.",
         "a nurse at the clinic, Sadia Rehm"),
        ("A shell hurt three boys, according to the governor.", "the governor"),
        ("According to the governor, Lona was hit and three boys were hurt.", "the governor"),
        ("The army said two died. Its Isturian counterpart reported a raid. It had killed 30, "
         "it said.",
         "Its Isturian counterpart"),
        ("An engineer has been released, his embassy said on Monday.", "his embassy"),
        ("The coordinator, Ana Diaz, condemned the raid, saying 23 people had died.",
         "The coordinator, Ana Diaz"),
        ("The union, which runs two clinics, condemned it, saying 12 people had died.",
         "The union"),
        ("The mayor rejected this, adding that only two people had died.", "The mayor"),
        ("Gunmen attacked the bus, killing 12, and fled, saying nothing.", None),
        ("The defender's office said its staff had counted 22 bodies.", "The defender's office"),
        ("Its staff had counted 22 bodies.", "Its staff"),
        ("Officials with a naval force say that three men were hurt.",
         "Officials with a naval force"),
        ("Officials with guns say that three men were hurt.", "Officials"),
        ("A rebel commander known as Mono said three men had died.",
         "A rebel commander known as Mono"),
        ("Police had spoken of five dead.", "Police"),
        ("Guards shot eight people dead, a London-based monitoring group said.",
         "a London-based monitoring group"),
        ("The Banner of Dawn movement said it had killed 17 men.",
         "The Banner of Dawn movement"),
        ("It was the work of a movement which said it was behind a blast in May that left 17 dead.",
         None),
        ("A movement said it was behind the blast, and that 17 men had died.", "A movement"),
    ],
)  # fmt: skip
def test_speakers(text: str, speaker: str | None) -> None:
    assert _speaker(text) == speaker


@pytest.mark.parametrize(
    ("text", "counting"),
    [
        ("Police in the state killed 1,327 people in 2021, the institute said.", "cumulative"),
        ("A raid killed 327 people in 2021.", "toll"),
        ("Police killed 12 people in 2021.", "toll"),
    ],
)
def test_sums_of_a_year(text: str, counting: str) -> None:
    assert figures_in(text)[0].counting == counting


def test_those_taken_are_women_and_children() -> None:
    told = figures_in("Some 23 women and children have been carried off.")[0]
    assert (told.sex, told.age_group) == (None, None)


def test_a_sergeant_is_a_soldier() -> None:
    told = figures_in("Sgt. Wahid Nooran was wounded. Police Sgt. Omar Tevan was killed.")
    assert [f.group for f in told] == ["military", "police"]
