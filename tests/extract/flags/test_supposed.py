"""Figures that are supposed or foretold: under "if", "when", "may", "could rise to"."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    "text",
    [
        "The death toll could rise to 40, officials warned.",
        "The toll might reach 40.",
        "The toll will probably climb past 100.",
        "The death toll is expected to rise to 40.",
        "The death toll is likely to exceed 40.",
        "The toll had been expected to reach 40.",
        "Aid workers expect the toll to pass 100.",
        "Officials feared the death toll would rise to 40.",
        "That would bring the death toll to 40.",
        "It could take the number of dead to 40.",
        "The number of injured was expected to rise above 50.",
        "The attack could claim hundreds of lives, a doctor warned.",
        "The fire threatened to claim 12 lives.",
        "If 60 people die, the hospital has no beds.",
        "We will stop if 60 people die.",
        "Unless 60 people die, nothing changes.",
    ],
)
def test_foretold(text: str) -> None:
    assert [figure.flags for figure in figures_in(text)] == [("hypothetical",)]


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("When 60 people die in a month, nobody asks why.", "generic"),
        ("Whenever 12 people die, the paper prints their names.", "generic"),
        ("Before 60 people die the state must act.", "generic"),
        ("The attack nearly cost 12 people their lives.", "failed"),
    ],
)
def test_of_no_event(text: str, flag: str) -> None:
    assert [figure.flags for figure in figures_in(text)] == [(flag,)]


@pytest.mark.parametrize(
    ("text", "count", "certainty"),
    [
        ("The toll may have reached 40.", 40, "possible"),
        ("The blast may have claimed 12 lives.", 12, "possible"),
        ("The fever went on to claim 12 lives.", 12, "stated"),
        ("The toll, which could rise to 40, stands at 31.", 31, "stated"),
        ("The toll stood at 31, but could climb to 50.", 31, "stated"),
        ("The death toll of 31 could rise to 40.", 31, "stated"),
        ("The toll, now at 31, is expected to climb.", 31, "stated"),
        ("Police are investigating whether the man who killed 12 had help.", 12, "stated"),
        ("Detectives want to know if the bomb that killed 12 was old.", 12, "stated"),
        ("It was not clear if the 12 dead included children.", 12, "stated"),
        ("He faces life in prison if convicted of killing 12 girls.", 12, "stated"),
        ("As if 12 dead were not enough, the police came back.", 12, "stated"),
        ("Three die when a bus falls on a house.", 3, "stated"),
    ],
)
def test_of_what_was(text: str, count: int, certainty: str) -> None:
    told = [(f.best, f.certainty, f.flags) for f in figures_in(text)]
    assert told == [(count, certainty, ())]


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("The death toll could be as high as 90.", "possible"),
        ("The toll is feared to be as high as 90.", "believed"),
        ("The death toll is believed to be as high as 90.", "believed"),
    ],
)
def test_as_high_as_is_the_most(text: str, certainty: str) -> None:
    told = [(f.low, f.best, f.high, f.certainty, f.flags) for f in figures_in(text)]
    assert told == [(None, None, 90, certainty, ())]


@pytest.mark.parametrize(
    "text",
    [
        "Nine men are missing; the mayor fears they have been carried off by gunmen.",
        "The eight others are missing, and he fears they were carried off by gunmen.",
        "The relatives fear their two sons were abducted.",
        "Amid fears 12 clerks were abducted, the town was searched.",
    ],
)
def test_what_is_feared_is_believed(text: str) -> None:
    told = [f.certainty for f in figures_in(text) if f.outcome == "kidnapped"]
    assert told == ["believed"]
