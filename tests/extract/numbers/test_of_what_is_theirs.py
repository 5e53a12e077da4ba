"""What people own, and animals with a name, are nobody who was freed, taken, hurt or killed."""

import pytest
from figures_told import rows_of

_rows = rows_of("outcome", "number")


@pytest.mark.parametrize(
    "text",
    [
        "The names of the two suspects were released.",
        "The names and addresses of two suspects were released.",
        "Police released the names of two suspects and a witness.",
        "Names of two suspects released",
        "The identities of three suspects were released.",
        "Photos of the four suspects were released by police.",
        "The post-mortem report of the two victims was released.",
        "The phones of four students were seized.",
        "The assets of two politicians were seized.",
        "Rebels seized the weapons of 12 soldiers.",
        "The cows of three farmers were shot dead.",
        "The pet dog of a judge was killed.",
        "A cow belonging to a widow was killed.",
        "A cow owned by a widow was killed.",
        "A sniffer dog named Rocky died.",
        "A police dog called Bruno was killed.",
        "A sniffer dog, Zara, was killed.",
        "The car of two journalists was hit by gunfire.",
        "The hopes of the family were killed.",
    ],
)
def test_what_is_theirs_is_nobody(text: str) -> None:
    assert _rows(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Police released the bodies of four protesters.", [("killed", 4)]),
        (
            "The bodies of the five hostages were released to their families.",
            [("killed", 5)],
        ),
        (
            "Two men were arrested with the bodies of three children.",
            [("captured", 2), ("killed", 3)],
        ),
        ("A man was arrested with two kidnapped girls.", [("captured", 1)]),
        ("Two men were arrested with three accomplices.", [("captured", 2), ("captured", 3)]),
        ("The photos of three men who were killed were shown.", [("killed", 3)]),
        ("Photos of two men killed in Lona were released.", [("killed", 2)]),
        ("Police showed photos of the suspects and two men were arrested.", [("captured", 2)]),
        ("A column of 40 rebels was captured.", [("captured", 40)]),
        ("A group of 12 students was seized in Lona.", [("kidnapped", 12)]),
        ("The crews of two ships were released.", [("freed", 2)]),
        ("In a village, Zara Omar, a nurse, was killed.", [("killed", 1)]),
        ("The wife of a man named Rocky was killed.", [("killed", 1)]),
    ],
)
def test_they_themselves_are_told_of(text: str, told: list[tuple[object, ...]]) -> None:
    assert _rows(text) == told


def test_where_it_happened_is_not_theirs() -> None:
    text = "Rebels killed last night, in the village of Brell, two teachers and a nurse."
    assert _rows(text) == [("killed", 2), ("killed", 1)]
