"""Names behind "in" or "at" that say whose something is, or when, and that are no place."""

import pytest
from places_told import places_of


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("A gunman killed eight people at a Lonafuel facility in Karsa.", "Karsa"),
        ("Two people were killed in Black Friday violence in Karsa.", "Karsa"),
        ("Two people were killed in a Tarvel ambush.", None),
        ("Gunmen killed two people at a Karsa market.", "Karsa market"),
        ("Gunmen killed two people in an Oldmere suburb.", "Oldmere suburb"),
        ("Gunmen killed two people in a village near Oldmere.", "Oldmere"),
        ("Gunmen killed two people in Oldmere.", "Oldmere"),
        ("Gunmen killed two people in Oldmere's market.", "Oldmere"),
        ("Two people were killed at Omar's funeral.", None),
        ("Gunmen killed two people in the Daro hills.", "Daro hills"),
    ],
)
def test_names_that_are_no_place(text: str, place: str | None) -> None:
    assert places_of(text) == [place]


def test_whom_blasts_targeted_is_no_place() -> None:
    text = "Blasts killed six people, who died in bombings that targeted Omar Hadi."
    assert places_of(text) == [None]
