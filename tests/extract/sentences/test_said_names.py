"""Said, a name that looks like the verb."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    ("text", "victims"),
    [
        ("Gunmen killed Said Laribi, a clerk, on Monday.", "Said Laribi"),
        ("Said Laribi was killed on Monday.", "Said Laribi"),
        ("A bomb killed Officer Said Laribi on Monday.", "Officer Said Laribi"),
        ("The body of Said Laribi was found.", "Said Laribi"),
    ],
)
def test_a_name(text: str, victims: str) -> None:
    (figure,) = figures_in(text)
    assert victims in (figure.victims, figure.quote.removeprefix("The body of "))
    assert figure.said_by is None


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Two Dead, Officials Said Late Monday.", "Officials"),
        ("At least 12 Killed in Blast, Mayor Said Monday.", "Mayor"),
        ("Two people died, said Laribi.", "Laribi"),
    ],
)
def test_the_verb(text: str, speaker: str) -> None:
    (figure,) = figures_in(text)
    assert figure.said_by == speaker
