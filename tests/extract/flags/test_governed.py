"""What governs the verb of an outcome flags it, also where it is joined to another verb."""

import pytest

from recount.extract.figures import figures_in


def _flags(text: str) -> list[tuple[str, ...]]:
    return [figure.flags for figure in figures_in(text)]


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("Six men planned to bomb a stadium and kill hundreds of fans.", "planned"),
        ("The group plotted to storm the embassy and take 20 diplomats hostage.", "planned"),
        ("The court told police to drop the charges and release the nine men.", "planned"),
        ("The group failed to storm the prison and free 20 comrades.", "failed"),
        ("They tried to storm the post and capture the ten soldiers there.", "failed"),
        ("The pirates said they would sink the ship and kill the 22 sailors.", "hypothetical"),
        ("A new attack could destroy the hospital and kill 50 patients.", "hypothetical"),
        ("Troops did not enter the village and kill 12 people.", "negated"),
        ("The rebels denied shelling the market and killing 12 people.", "negated"),
        ("The army denied having lost 30 men.", "negated"),
        ("The rebels denied holding three Italians.", "negated"),
        ("The rebels withdrew without freeing the six captives.", "negated"),
        ("Instead of killing the two soldiers, the rebels let them go.", "negated"),
        ("Rather than free the 12 men, the judge kept them in prison.", "negated"),
        ("The explosion nearly killed the mayor.", "failed"),
        ("A mob nearly beat a man to death.", "failed"),
        ("Neighbours stopped a mob from killing two men.", "failed"),
        ("The government is considering releasing 200 prisoners.", "planned"),
        ("The bomb was defused; it could have left 50 people dead.", "hypothetical"),
        ("They averted a bombing that would have cost dozens of lives.", "hypothetical"),
    ],
)
def test_governed(text: str, flag: str) -> None:
    assert _flags(text) == [(flag,)]


@pytest.mark.parametrize(
    "text",
    [
        "The rebels went on to storm the town and kill 100 people.",
        "The fighters managed to enter the prison and free 20 men.",
        "Rebels used a bomb to breach the wall and free 300 inmates.",
        "Twelve people were almost certainly killed.",
        "Rebels have almost certainly killed 12 villagers.",
        "The two men were nearly instantly killed.",
        "The raid almost certainly claimed 12 lives.",
        "The gunmen tried to flee and killed two guards.",
        "The blast may have left 12 people dead.",
        "He admitted stabbing a man and killing two others.",
        "Gunmen storm a village and kill 12 people.",
        "They escaped from prison, killing two guards.",
        "Soldiers opened fire to stop the crowd, killing two people.",
        "The army did not deny killing four men.",
        "Fighting from Friday to Sunday killed nine people.",
        "Attacks from 2 to 4 June wounded nine people.",
    ],
)
def test_told_as_it_was(text: str) -> None:
    assert _flags(text) == [()]
