"""Acts that are only planned, ordered or put off, told by a noun."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    "text",
    [
        "The release of 12 hostages was delayed.",
        "The release of 12 hostages has been postponed until Friday.",
        "The planned release of 12 hostages did not take place.",
        "They discussed the release of 12 hostages.",
        "The execution of 12 men was halted by the court.",
        "A judge ordered the arrest of 12 officers.",
        "The arrest of 12 men was ordered by a judge.",
        "Police have issued warrants for the arrest of 12 men.",
        "The party called for the arrest of 12 officers.",
        "A commission has asked for the arrest of 12 captains.",
        "The nuns demanded the arrest of 12 policemen.",
        "The bar requested the detention of 12 guards.",
        "Crowds called for the execution of 12 men.",
        "Free the 12 women now, mothers tell the kidnappers.",
        '"Kill 12 of theirs and the rest will run," he told his men.',
        "The release of 12 hostages is being negotiated.",
        "The release of 12 hostages was demanded by their mothers.",
        "The two sides agreed on the release of 12 prisoners.",
    ],
)
def test_planned(text: str) -> None:
    assert [(f.best, f.flags) for f in figures_in(text)] == [(12, ("planned",))]


@pytest.mark.parametrize(
    "text",
    [
        "They celebrated the release of 12 hostages.",
        "Rebels kill 12 in raid on market",
        "The release of 12 hostages was being celebrated.",
        "The release of 12 hostages was negotiated by elders.",
        "The arrest of 12 men did not calm the streets.",
        "The nuns demanded an inquiry after the arrest of 12 men.",
        "He asked about the arrest of 12 men.",
        "The murder of 12 men, planned for months, shocked the city.",
        "The murder of 12 priests was ordered by a colonel.",
        "Twelve men convicted of spying were executed at dawn.",
        "Of the 40 hostages, 12 escaped.",
    ],
)
def test_done(text: str) -> None:
    assert [(f.best, f.flags) for f in figures_in(text)] == [(12, ())]


@pytest.mark.parametrize(
    ("text", "flags"),
    [
        ("Soldiers went to free the 12 hostages.", ("planned",)),
        ("Police went to arrest 12 men, who fled.", ("planned",)),
        ("The gunmen went on to kill 12 farmers.", ()),
        ("Police went on to arrest 12 men.", ()),
        ("They went to the village and killed 12 farmers.", ()),
    ],
)
def test_going_to_do_it(text: str, flags: tuple[str, ...]) -> None:
    assert [(f.best, f.flags) for f in figures_in(text)] == [(12, flags)]
