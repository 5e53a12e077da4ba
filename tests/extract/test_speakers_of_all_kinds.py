"""Who says it: several, bodies, tallies, and those of whom a clause tells more."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Residents who came to bury the dead told the radio they had counted 22 bodies.",
         "Residents"),
        ("Villagers who fled to the town said that 12 people had been killed.", "Villagers"),
        ("Partners on the ground report that five people are missing.", "Partners on the ground"),
        ("Local authorities report that 34 people were killed.", "Local authorities"),
        ("Hospitals in the area report 12 dead.", "Hospitals in the area"),
        ("Police report that six men were shot dead.", "Police"),
        ("Aid groups estimate that 300 people have died.", "Aid groups"),
        ("Two hospitals in the city said they had admitted 18 injured.",
         "Two hospitals in the city"),
        ("Two charities said that 12 people had drowned.", "Two charities"),
        ("Three human rights groups said 40 people were killed.", "Three human rights groups"),
        ("Nurses Without Borders said 12 people were wounded.", "Nurses Without Borders"),
        ("The Observatory has verified the deaths of 87 labourers.", "The Observatory"),
        ("The charity has logged 45 abductions.", "The charity"),
        ("The commission has documented 120 killings.", "The commission"),
        ("According to a tally by a rights group, 12 people were killed.",
         "a tally by a rights group"),
        ("A union gave a toll of 12 dead.", "A union"),
        ("A rights group that monitors the war said 12 men had been killed.", "A rights group"),
        ("A clerk who tracks the dead told the radio that 12 men died.", "A clerk"),
        ("Hospital data show that 12 people were killed.", "Hospital data"),
        ("Figures from the ministry show that 12 people were killed.",
         "Figures from the ministry"),
        ("The union's latest tally shows 12 people were killed.", "The union's latest tally"),
        ("A video showed that 12 people were killed.", None),
        ("Rescue workers told the radio that 22 bodies had been found.", "Rescue workers"),
        ("Twelve men died, a war monitor and a local official said.",
         "a war monitor and a local official"),
        ("Twelve men died, an aid group and a local reporter said.",
         "an aid group and a local reporter"),
        ("Raiders burned a clinic and killed two men, a ruler and an aide said.",
         "a ruler and an aide"),
    ],
)  # fmt: skip
def test_speakers(text: str, speaker: str | None) -> None:
    assert [figure.said_by for figure in figures_in(text)] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        '"They came by night," said Lara Oduya, whose brother was among those killed.',
        '"They came by night," said Lara Oduya, 43, who was wounded in the raid.',
        '"They came by night," said Lara Oduya, a nurse, whose sister was killed.',
        "Three men died when youths gave chase.",
        "A police report that 12 people were killed was wrong.",
        "Initial reports that 12 people were killed were wrong.",
    ],
)
def test_nobody_speaks(text: str) -> None:
    assert [figure.said_by for figure in figures_in(text)] == [None]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Twelve people were killed, said Lara Oduya, who runs the clinic.", "Lara Oduya"),
        ("Twelve people were killed, said Lara Oduya, a nurse.", "Lara Oduya"),
        ('"It was night," said Lara Oduya, whose home burned, adding that 12 men died.',
         "Lara Oduya"),
    ],
)  # fmt: skip
def test_what_a_speaker_says_beside(text: str, speaker: str) -> None:
    assert [figure.said_by for figure in figures_in(text)] == [speaker]
