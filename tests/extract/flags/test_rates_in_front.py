"""A rate whose time stands in front, or is counted, is of no one event."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    "text",
    [
        "Every week about five women are murdered in the country.",
        "Each year hundreds of children are killed by landmines.",
        "A woman is killed by her partner every three days in the country.",
        '"Every day they bring us ten wounded," a nurse said.',
        "Two or three people are killed here each night.",
        "Not a week passes without three or four abductions.",
        "Twenty people have died on each side.",
        "Gunmen killed 20 in each village.",
        "Twenty people died in each of the two attacks.",
    ],
)
def test_rate(text: str) -> None:
    assert [figure.flags for figure in figures_in(text)] == [("rate",)]


@pytest.mark.parametrize(
    "text",
    [
        "Every week brings new raids; on Monday 12 people were killed.",
        "Every day of work ends at four, but on Monday 12 miners were killed.",
        "Every soldier in the post was killed.",
        "Not a single house stood, and 12 people were killed.",
        "Twenty people were killed on both sides.",
        "The two men were killed with a bullet in each leg.",
        "Twelve people died, and each of the families got a cow.",
        "Bandits kidnapped six farmers; a ransom of $3,000 is demanded for each of them.",
    ],
)
def test_no_rate(text: str) -> None:
    assert [figure.flags for figure in figures_in(text)] == [()]


def test_a_rate_keeps_its_number() -> None:
    (figure,) = figures_in("Not a day passes without 12 people being killed.")
    assert (figure.outcome, figure.low, figure.best, figure.high) == ("killed", 12, 12, 12)
    assert figure.flags == ("rate",)
