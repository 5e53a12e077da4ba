"""Some of the counted of whom a clause tells a thing that is no outcome."""

import pytest
from figures_told import rows_of

_told = rows_of("outcome", "number", "part_of")


@pytest.mark.parametrize(
    "text",
    [
        "A shell killed nine people, three of whom have not been named.",
        "A shell killed nine people, three of whom, a nurse said, were asleep.",
        "A shell killed nine people, of whom three could not be identified.",
        "A shell killed nine people, and three of them were on their way to school.",
        "A shell killed nine people. Three of them had just come from Lona.",
        "A shell killed nine people. Of these, three had not been named by Friday.",
        "A shell killed nine people. The mayor said three of the victims were asleep.",
        "A shell killed nine pupils. Three of the pupils were waiting for a bus.",
        "Nine people, three of whom were sitting on a bench, were killed.",
        "The office recorded nine killings, three of which it blamed on soldiers.",
    ],
)
def test_they_are_of_the_counted(text: str) -> None:
    assert _told(text) == [("killed", 9, None), ("killed", 3, 0)]


@pytest.mark.parametrize(
    "text",
    [
        # Who says so is none of the dead.
        'They wept. "We buried nine bodies", three of them said.',
        # The gunmen, or the houses, may be meant.
        "Gunmen killed nine people in Lona. Three of them wore uniforms.",
        "A shell on houses in Lona killed nine people. Three of them collapsed.",
        "A shell killed nine people in 30 villages. Three of them had been cut off.",
        "A shell killed nine people in a camp for refugees, three of whom had just come.",
        "A shell killed nine people and displaced 300, three of whom live in tents.",
        "A shell killed nine people. Three of the victims' relatives spoke to reporters.",
        "A shell killed nine people. Three of those who saw it spoke to reporters.",
        "A shell killed nine people. Three of the 30 shops were looted.",
        "He killed nine people with five guns, three of which had been bought in May.",
        # More than were killed.
        "A mine killed nine people. Some 40 of them had been underground.",
        # Each of the two is told of by name.
        "A shell killed nine people. Two of them have been identified: Ana Diaz and Juan Gil.",
    ],
)
def test_they_may_be_others(text: str) -> None:
    assert _told(text) == [("killed", 9, None)]


def test_of_two_tolls_nobody_tells_which() -> None:
    text = "A shell killed nine people and wounded 40. Three of them were from Lona."
    assert _told(text) == [("killed", 9, None), ("wounded", 40, None)]


def test_an_outcome_of_their_own() -> None:
    text = "A shell wounded nine people. Three of them died."
    assert _told(text) == [("wounded", 9, None), ("killed", 3, None)]
