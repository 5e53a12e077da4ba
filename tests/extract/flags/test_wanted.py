"""Who is to be freed, arrested or killed, as somebody wants or discusses, has not been."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    "text",
    [
        "Talks on the release of 14 hostages broke down on Friday.",
        "Mediators are discussing the release of 25 hostages.",
        "The deal includes the release of 33 hostages over six weeks.",
        "The parties signed an agreement on the release of 887 prisoners.",
        "The court rejected the release of four activists.",
        "The kidnappers offered the release of two women for a ransom.",
        "The rebels made the release of 20 prisoners a condition for talks.",
        "The arrest of two ministers is imminent, sources said.",
        "The opposition wants the release of all 50 detainees.",
        "The rebels want 40 prisoners released.",
        "The court ordered three deputies arrested.",
        "The mob wanted the two suspects killed.",
        "The president wanted the two judges arrested.",
        "The family hopes to see the two men freed.",
        "The demonstrators demanded that four jailed leaders be freed.",
        "The union demanded that police release six drivers.",
        "They demanded a ransom of 5 million dollars and the release of 20 prisoners.",
        "The gunmen want money, arms and the release of two leaders.",
    ],
)
def test_wanted(text: str) -> None:
    assert {figure.flags for figure in figures_in(text)} == {("planned",)}


@pytest.mark.parametrize(
    "text",
    [
        "After talks in Lona the rebels announced the release of 14 hostages.",
        "The deal led to the release of 40 hostages.",
        "The raid brought the recovery of two rifles and the release of 40 hostages.",
        "The army welcomed the release of six sailors.",
        "A man wanted in Lona was arrested.",
        "The raid saw 12 rebels captured.",
        "Police said that soldiers killed 12 people.",
        "The officer who ordered the attack was arrested.",
        "Two men wanted by police were killed.",
    ],
)
def test_done(text: str) -> None:
    assert [figure.flags for figure in figures_in(text)] == [()]
