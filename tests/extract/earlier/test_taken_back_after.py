"""Figures that a sentence of its own takes back."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    "after",
    [
        "That was incorrect.",
        "That figure was wrong.",
        "But this was not true.",
        "The figure was incorrect.",
        "The claim was false.",
        "The report turned out to be false.",
        "The statement was a mistake.",
        "It later retracted the statement.",
        "That number was later corrected.",
        "Police on Monday withdrew that claim.",
        "That is false.",
    ],
)
def test_what_is_taken_back(after: str) -> None:
    for between in (" ", "\n\n"):
        found = figures_in(f"Police said that 14 people had been killed.{between}{after}")
        assert [(figure.best, figure.flags) for figure in found] == [(14, ("negated",))]


@pytest.mark.parametrize(
    "after",
    [
        "That was confirmed by the hospital.",
        "That decision was wrong.",
        "That is not in dispute.",
        "That was not wrong, a judge ruled.",
        "It was wrong to shoot, a bishop said.",
        '"That is false," a rebel spokesman said.',
        "The army denied this.",
        "The army dismissed the claim.",
        "It did not retract the statement.",
        "The government's claim that they were rebels is false.",
        "The claim could not be verified.",
        "A court had earlier spoken of three dead, but corrected the number.",
    ],
)
def test_what_stands(after: str) -> None:
    found = figures_in(f"Police said that 14 people had been killed. {after}")
    assert (found[0].best, found[0].flags) == (14, ())


def test_nobody_said_what_was_wrong_to_do() -> None:
    found = figures_in("Soldiers killed 14 people. That was wrong.")
    assert [(figure.best, figure.flags) for figure in found] == [(14, ())]
    found = figures_in("Soldiers killed 14 people. That figure was wrong.")
    assert [(figure.best, figure.flags) for figure in found] == [(14, ("negated",))]


def test_all_figures_of_the_sentence() -> None:
    text = "Police said 14 people were killed and 30 wounded. Both figures were wrong."
    assert [figure.flags for figure in figures_in(text)] == [("negated",), ("negated",)]


def test_only_what_was_corrected() -> None:
    text = "He gave a toll of 33 dead and 27 wounded. He later corrected the number of dead to 31."
    found = [(figure.outcome, figure.best, figure.flags) for figure in figures_in(text)]
    assert found == [
        ("killed", 33, ("negated",)),
        ("wounded", 27, ()),
        ("killed", 31, ()),
    ]


@pytest.mark.parametrize("verb", ["corrected", "revised", "lowered", "updated"])
def test_the_number_in_its_place(verb: str) -> None:
    text = f"Police said 14 people were killed. The ministry later {verb} the figure to 12."
    found = [(figure.outcome, figure.best) for figure in figures_in(text) if not figure.flags]
    assert found[-1] == ("killed", 12)


@pytest.mark.parametrize(
    ("correction", "expected"),
    [
        ("An earlier version of this article stated that 14 people were killed. The correct number"
         " is 12.", [(14, ("negated",)), (14, ("negated",)), (12, ())]),
        ("A previous version of this news story said 14 people had died; 12 people were killed.",
         [(14, ("negated",)), (14, ("negated",)), (12, ())]),
        # The number above is another, or is right: the day was wrong.
        ("An earlier version of this article stated that 15 people were killed. The correct number"
         " is 12.", [(14, ()), (15, ("negated",)), (12, ())]),
        ("An earlier version of this article stated that 14 people were killed on Sunday. It was"
         " Monday.", [(14, ()), (14, ("negated",))]),
        # Not the outlet's own.
        ("An earlier version of the report said that 14 people were killed. The final one says that"
         " 12 people were killed.", [(14, ()), (14, ("negated",)), (12, ())]),
        ("The army denied that 14 people were killed. It says that 12 people were killed.",
         [(14, ()), (14, ("negated",)), (12, ())]),
    ],
)  # fmt: skip
def test_a_correction_below_takes_back_what_stands_above(
    correction: str, expected: list[tuple[int, tuple[str, ...]]]
) -> None:
    text = f"Gunmen attacked a market on Monday, killing 14 people.\n\nCORRECTION: {correction}"
    assert [(figure.best, figure.flags) for figure in figures_in(text)] == expected


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("Police arrested 40 suspects. The government later revised the toll.", False),
        ("Police said 40 people had been killed. The government later revised the toll.", True),
    ],
)
def test_a_toll_that_is_revised_is_of_dead_or_wounded(text: str, flagged: bool) -> None:
    assert [bool(figure.flags) for figure in figures_in(text)] == [flagged]
