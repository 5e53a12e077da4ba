"""Whom a verb tells of, behind the time and the place that stand between them."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Troops and police rescued at dawn today, in a house in the port, the banker Luis Gil.",
            [("freed", 1, "civilians")],
        ),
        (
            "Guerrillas kidnapped on Monday, on the road to Lona, the rancher Luis Gil.",
            [("kidnapped", 1, "civilians")],
        ),
        (
            "Rebels killed last night, in the village of Brell, two teachers.",
            [("killed", 2, "civilians")],
        ),
        (
            "Gunmen murdered today, in front of his house, the judge Luis Gil, 40.",
            [("killed", 1, "civilians")],
        ),
        (
            "The army freed on 3 May, after a clash near Brell, four hostages.",
            [("freed", 4, "persons")],
        ),
    ],
)
def test_the_object_is_told_of(text: str, told: list[tuple[str, int, str]]) -> None:
    assert [(f.outcome, f.best, f.group) for f in figures_in(text)] == told


@pytest.mark.parametrize(
    "text",
    [
        "Clerks arrested at dawn, in a house in the port, the mayor said.",
        "Clerks arrested on Friday, near the town of Lona, the ministry said, were on leave.",
    ],
)
def test_who_speaks_is_no_object(text: str) -> None:
    assert [(f.outcome, f.low, f.group) for f in figures_in(text)] == [("captured", 2, "civilians")]
