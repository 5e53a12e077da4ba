"""A rate whose time stands in front, or is counted, is of no one event."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    "text",
    [
        "Every week about five women are murdered in the country.",
        "On an average day five people are wounded.",
        "On a typical night, five people are shot dead in the city.",
        "On most days five are killed.",
        "Each year hundreds of children are killed by landmines.",
        "A woman is killed by her partner every three days in the country.",
        '"Every day they bring us ten wounded," a nurse said.',
        "Two or three people are killed here each night.",
        "Not a week passes without three or four abductions.",
        "Twenty people have died on each side.",
        "Gunmen killed 20 in each village.",
        "Twenty people died in each of the two attacks.",
        "Another 15 graves, each with two bodies, were found.",
        "Six pits with ten bodies in each were found.",
        "The graves held 12 bodies each.",
    ],
)
def test_rate(text: str) -> None:
    assert [figure.flags for figure in figures_in(text)] == [("rate",)]


@pytest.mark.parametrize(
    "text",
    [
        "Every week brings new raids; on Monday 12 people were killed.",
        "On an ordinary day in May, a bomb killed 12 people.",
        "Every day of work ends at four, but on Monday 12 miners were killed.",
        "Every soldier in the post was killed.",
        "Two graves with 12 bodies were found.",
        "Six men found 12 bodies, and each took one.",
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


@pytest.mark.parametrize(
    ("text", "flags"),
    [
        ("Twice as many people were killed in May as in June.", [("generic",)]),
        ("As many people died in one day as in all of May.", [("generic",)]),
        ("Fewer soldiers were killed in June than in May.", [("generic",)]),
        ("Many people were killed as the house fell.", [()]),
        ("As many as 30 people were killed.", [()]),
        ("More than ten died and fewer than 20 were hurt.", [(), ()]),
        ("Twelve people were killed and as many wounded.", [(), ()]),
    ],
)
def test_a_comparison_without_a_number(text: str, flags: list[tuple[str, ...]]) -> None:
    told = [figure.flags for figure in figures_in(text)]
    assert told[: len(flags)] == flags
