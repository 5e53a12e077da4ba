"""Who is among such dead, what they had been doing, and who the rest are."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in

_told = rows_of("outcome", "best", "said_by")


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("Among the slain militants was a commander.", 1),
        ("Among the slain militants was Abu Karim, a commander.", 1),
        ("Among the slain militants were two commanders.", 2),
        ("The slain militants included two commanders.", 2),
    ],
)
def test_who_is_among_such_dead(text: str, persons: int) -> None:
    assert _told(text) == [("killed", persons, None)]


@pytest.mark.parametrize("doing", ["sheltering", "sleeping in the yard", "praying"])
def test_what_the_dead_had_been_doing_is_no_other_outcome(doing: str) -> None:
    text = f"A shell hit a school and killed 12 people. Seven of them had been {doing} there."
    assert _told(text) == [("killed", 12, None), ("killed", 7, None)]
    assert figures_in(text)[1].part_of == 0


def test_the_rest_is_some() -> None:
    freed, rest = figures_in("Twelve hostages were freed; the rest were killed.")
    assert (freed.outcome, freed.best) == ("freed", 12)
    assert (rest.outcome, rest.low, rest.best, rest.qualifier) == ("killed", 2, None, "uncounted")
