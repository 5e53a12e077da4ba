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


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Twelve people were killed and 30 hurt, local authorities report.", "local authorities"),
        ("Twelve people were killed, rescuers report.", "rescuers"),
        ("Twelve people were killed, the health ministry reports.", "the health ministry"),
        ("Twelve people died on Monday, police report.", "police"),
        ("Twelve people died, the ministry's report.", "the ministry"),
        ("Twelve people died in May, a UN report.", None),
        ("Twelve people were killed, a toll confirmed by the Red Cross.", "the Red Cross"),
        ("Twelve people were killed, as reported by the ministry of health.",
         "the ministry of health"),
        ("The 12 deaths were confirmed by the mayor of Dola.", "the mayor of Dola"),
        ("Twelve soldiers were killed, a sum recorded by nobody else.", None),
        ("Gunmen killed 12 people, the third attack reported by the police this week.", None),
        ("The mayor confirmed by phone that 12 people had died.", "The mayor"),
        ("An attack claimed by the Karsa Front killed 12 people.", None),
        ("Twelve people have been killed, per local media.", "local media"),
        ("Twelve people died, per Karsa police.", "Karsa police"),
        ("Twelve people died, per week, in the camp.", None),
        ("Twelve people were killed, the agency quoted an official as saying.", "an official"),
        ("The Network of Karsa Doctors counted 12 dead.", "The Network of Karsa Doctors"),
        ("Karsa Doctors Network reported a higher figure of 12 fatalities.",
         "Karsa Doctors Network"),
        ("Twelve soldiers died, the group's spokesman told an agency by telephone.",
         "the group's spokesman"),
        ("They told us nothing, said Rosa, whose 12 cousins were among the dead.", None),
    ],
)  # fmt: skip
def test_who_speaks_at_the_end_of_a_sentence(text: str, speaker: str | None) -> None:
    assert {figure.said_by for figure in figures_in(text)} == {speaker}
