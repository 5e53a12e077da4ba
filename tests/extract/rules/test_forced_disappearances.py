"""Forced disappearances, as monitors count them."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    "text",
    [
        "The mission recorded 11 forced disappearances.",
        "The mission has recorded 62 killings and 11 forced disappearances.",
        "The league counted 11 enforced disappearances and four arbitrary arrests.",
        "The office reported the enforced disappearance of 11 students.",
    ],
)
def test_they_are_missing(text: str) -> None:
    missing = [figure for figure in figures_in(text) if figure.outcome == "missing"]
    assert [(figure.best, figure.flags) for figure in missing] == [(11, ())]


@pytest.mark.parametrize(
    "text", ["He was forced to disappear.", "The law on forced disappearances was passed."]
)
def test_nobody_is(text: str) -> None:
    assert figures_in(text) == []
