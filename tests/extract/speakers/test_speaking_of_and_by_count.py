"""Who speaks of a number, and by whose count it is: invented sentences."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("The army speaks of 210 soldiers missing.", ["The army"]),
        ("Rebel leaders speak of 40 dead.", ["Rebel leaders"]),
        ("The mayor says 70 people were killed; hospitals speak of more than 100.",
         ["The mayor", "hospitals"]),
        ("The mayor says 70 people were killed; the doctors spoke of 90.",
         ["The mayor", "the doctors"]),
        ("By the army's own count, 70 fighters died; the charity Rives has added names.",
         ["the army"]),
        ("In the raids that followed, by the ministry's count, 12 people died.",
         ["the ministry"]),
        ("At least 12 clerks died, by the hospital's count.", ["the hospital"]),
        ("By the rebels' own tally, nine soldiers were killed.", ["the rebels"]),
        ("By the latest count, 12 people died.", [None]),
        ("By one count, 12 people died.", [None]),
        ("The count was 12 dead.", [None]),
    ],
)  # fmt: skip
def test_who_speaks_of_it_or_counted_it(text: str, speakers: list[str | None]) -> None:
    assert [figure.said_by for figure in figures_in(text)] == speakers
