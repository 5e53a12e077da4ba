"""What must not be counted is found and flagged, never dropped in silence."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("The strike did not kill 12 soldiers.", "negated"),
        ("They planned to kill 20 judges.", "planned"),
        ("Police foiled a plot to kill 20 judges.", "planned"),
        ("He tried to kill two guards.", "failed"),
        ("The attempted murder of a judge failed.", "failed"),
        ("The next attack could kill hundreds of people.", "hypothetical"),
        ("They will kill ten hostages.", "hypothetical"),
        ("If ten hostages are killed, talks end.", "hypothetical"),
        ("Road bombs kill about 40 people a month.", "rate"),
        ("Forty people are killed every year.", "rate"),
        ("The war has killed more than 70,000 people since 1998.", "war total"),
        ("They marked the anniversary of the killing of 212 prisoners.", "anniversary"),
        ("He denied that 12 people had died.", "negated"),
        ("It is not clear whether the 12 men were dead.", "hypothetical"),
        ("She was almost killed.", "failed"),
        ("They live with deadly attacks.", "generic"),
        ("They live by kidnapping civilians.", "generic"),
    ],
)
def test_flag(text: str, flag: str) -> None:
    found = figures_in(text)
    assert found
    assert all(flag in figure.flags for figure in found)


@pytest.mark.parametrize(
    "text",
    [
        "He was the first to be killed: two men were shot dead.",
        "Troops managed to kill 12 rebels.",
        "Asked whether the 12 men killed in the strike were fighters, he said nothing.",
        "It is not known if the six people injured in the blast were soldiers.",
        "Several men were said to have been killed.",
    ],
)
def test_told_as_fact(text: str) -> None:
    assert any(not figure.flags for figure in figures_in(text))


@pytest.mark.parametrize(
    "text",
    [
        "The road is 125 miles long and cost 40 million.",
        "Juan, 26, lives in Apia.",
        "They killed hopes of peace and wounded pride.",
        "Six rifles were captured.",
        "The murder attempt suspect is 40.",
        "",
        "killed",
        "12",
        "of the wounded soldiers",
    ],
)
def test_nothing_to_find(text: str) -> None:
    assert [figure for figure in figures_in(text) if not figure.flags] == []
