"""Whom a relative clause tells of, past its own verbs: invented sentences."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Around 600 recruits who thought it was a drill were freed.", ("freed", 600, None)),
        ("A woman who was in the car and who has not been named was hurt.", ("wounded", 1, None)),
        ("A man who was there, and who hasn't been named, was hurt.", ("wounded", 1, None)),
        ("Two men who said the house was empty were killed.", ("killed", 2, None)),
        ("Twelve pupils who joined in the March marches were freed.", ("freed", 12, None)),
        ("Four of the 31 men who were with us on the road are still missing.",
         ("missing", 4, None)),
        ("A teacher who was there said that three people were hurt.", ("wounded", 3, "A teacher")),
        ("A farmer who lives there said that three people were hurt.", ("wounded", 3, "A farmer")),
    ],
)  # fmt: skip
def test_whom_the_clause_tells_of(text: str, expected: tuple[str, int, str | None]) -> None:
    (figure,) = figures_in(text)
    assert (figure.outcome, figure.best, figure.said_by) == expected


@pytest.mark.parametrize(
    "text",
    [
        "A doctor who treated them said the dead were buried.",
        "A herder who saw it said his animals were killed.",
        "Three people who knew it said the car was taken.",
    ],
)
def test_who_only_tells_of_others(text: str) -> None:
    assert figures_in(text) == []


def test_the_clause_before_a_shared_subject() -> None:
    (figure,) = figures_in("Some 60 boys who thought it was a drill were held and then freed.")
    assert (figure.outcome, figure.victims) == ("freed", "Some 60 boys")


@pytest.mark.parametrize(
    ("text", "kidnapped"),
    [
        ("Four drivers and a cook, who had been kidnapped in May, are home again.", [4, 1]),
        ("A driver and a cook who were kidnapped in May are home again.", [1, 1]),
        ("A priest, a cook and a nurse who were kidnapped in May are home again.", [1, 1, 1]),
        ("The raid on two drivers and a cook, who was kidnapped, shocked the town.", [1]),
        ("Police spoke to drivers and a cook who had been kidnapped.", [1]),
    ],
)
def test_a_clause_of_several(text: str, kidnapped: list[int]) -> None:
    assert [f.best for f in figures_in(text) if f.outcome == "kidnapped"] == kidnapped
