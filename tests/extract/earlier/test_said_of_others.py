"""What is told of others beside: parts before a second outcome, none beside, numbers taken back."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Twelve people were killed, three of them children, and 20 hurt.",
            [("killed", 12), ("wounded", 20), ("killed", 3)],
        ),
        (
            "Nine civilians were killed, two of them women, and 14 wounded in the strike.",
            [("killed", 9), ("wounded", 14), ("killed", 2)],
        ),
        (
            "Five soldiers died, one of them an officer, and ten were wounded.",
            [("killed", 5), ("wounded", 10), ("killed", 1)],
        ),
        ("Two clerks, three miners and a nurse were killed.", [("killed", n) for n in (2, 3, 1)]),
        ("The death toll, previously put at 12, has risen to 17.", [("killed", 17)]),
        ("The toll, earlier given as 12, rose to 17.", [("killed", 17)]),
        ("Three people died. No other fatalities have been recorded.", [("killed", 3)]),
        ("There were no further casualties.", []),
        ("No casualties were reported.", [("casualties", 0)]),
    ],
)
def test_no_other_figures(text: str, expected: list[tuple[str, int]]) -> None:
    assert [(figure.outcome, figure.best) for figure in figures_in(text)] == expected


@pytest.mark.parametrize(
    ("text", "flags"),
    [
        ("An earlier version incorrectly said 39 people were killed.", ("negated",)),
        ("The clinic wrongly reported that 39 had died.", ("negated",)),
        ("The agency misstated that 39 people died.", ("negated",)),
        ("The clinic reported that 39 had died.", ()),
        ("The army wrongly identified the men and killed 39 of them.", ()),
    ],
)
def test_numbers_that_were_wrong(text: str, flags: tuple[str, ...]) -> None:
    (figure,) = [figure for figure in figures_in(text) if figure.best == 39]
    assert figure.flags == flags


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The opposition says 11 clerks were killed; the authorities recognize five.",
            [("killed", 11, "The opposition"), ("killed", 5, "the authorities")],
        ),
        (
            "So far 19 have been executed; the prosecutor's office recognises 16.",
            [("killed", 19, None), ("killed", 16, "the prosecutor's office")],
        ),
        (
            "Relatives recognize the victims by their clothes; 12 people died.",
            [("killed", 12, None)],
        ),
        (
            "The embassy said 12 people died; the ministry recognizes 14 churches.",
            [("killed", 12, "The embassy")],
        ),
    ],
)
def test_how_many_somebody_recognises(
    text: str, expected: list[tuple[str, int, str | None]]
) -> None:
    assert [(f.outcome, f.best, f.said_by) for f in figures_in(text) if not f.flags] == expected


def test_that_one_is_no_number() -> None:
    text = "Eight people died in the blast. The rebels claimed that one."
    assert [(figure.outcome, figure.best) for figure in figures_in(text)] == [("killed", 8)]
