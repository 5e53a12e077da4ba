"""People who are counted, and named between commas before what happened to them."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Two nurses, identified as Ana Diaz, 20, and Luis Gil, 31, were kidnapped.",
            [("kidnapped", 2)],
        ),
        (
            "Three clerks, identified as Ana Diaz, 20, Luis Gil, and Omar Paz, 44, died.",
            [("killed", 3)],
        ),
        (
            "Two men, identified by the police as Omar Diaz, 20, and Luis Gil, 31, were shot dead.",
            [("killed", 2)],
        ),
        (
            "Two monks, named as Omar Diaz, 60, and Luis Gil, 31, were wounded.",
            [("wounded", 2)],
        ),
        (
            "A nurse and her son, identified as Ana Diaz, 20, and Luis Gil, 3, were wounded.",
            [("wounded", 1), ("wounded", 1)],
        ),
        ("A guard, identified as Sergeant Luis Gil, 20, was killed.", [("killed", 1)]),
        ("Ana Diaz, 20, and Luis Gil, 21, were murdered.", [("killed", 1), ("killed", 1)]),
    ],
)
def test_those_who_are_named_are_told_of_once(text: str, told: list[tuple[str, int]]) -> None:
    assert [(f.outcome, f.best) for f in figures_in(text)] == told
