"""Whom attackers took, where nothing else tells that they were abducted."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    ("text", "persons"),
    [
        ("Gunmen attacked a school in Lona and took 63 students.", 63),
        ("Gunmen stormed a school on Monday and took 63 students, residents said.", 63),
        ("Bandits on motorcycles took 12 women and a girl.", 13),
        ("Gunmen attacked a school. They took 63 students.", 63),
        ("Gunmen attacked a school. They searched it and took 63 students.", 63),
        ("The school took 63 students.", 0),
        ("The bus took 63 students to Lona.", 0),
        ("Teachers fled the school. They took 63 students.", 0),
        ("Gunmen fired as the bus took 12 students to school.", 0),
        ("Gunmen attacked the village and the ambulance took 12 people.", 0),
    ],
)
def test_whom_attackers_took_is_kidnapped(text: str, persons: int) -> None:
    found = [figure for figure in figures_in(text) if not figure.flags]
    assert {figure.outcome for figure in found} <= {"kidnapped"}
    assert sum(figure.best or 0 for figure in found) == persons
