"""Of whom a bare number is: those who were attacked, and never those who did it."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Two suicide bombers struck a mosque in Karsa on Saturday, killing 30.", "persons"),
        ("Three gunmen stormed the bank, killing four.", "persons"),
        ("20 soldiers entered the village and killed 15.", "persons"),
        ("Dozens of gunmen attacked the town, killing 40.", "persons"),
        ("Ten fighters on motorbikes raided the village, killing 22.", "persons"),
        ("The gunman, a 22-year-old student, killed nine.", "persons"),
        ("The 30 rebels killed 12.", "persons"),
        ("Several attackers opened fire, killing eight.", "persons"),
        ("Forty soldiers were on the bus when the bomb exploded, killing 12.", "military"),
        ("Twenty soldiers were ambushed near Karsa, killing six.", "military"),
        ("Gunmen attacked 40 pilgrims, killing 12.", "civilians"),
        ("Gunmen fired at a post manned by police, four of whom were killed.", "police"),
        ("Gunmen attacked the wives of soldiers, four of whom were killed.", "persons"),
        ("Policemen turned their guns on their comrades, killing nine.", "police"),
        ("A constable opened fire at his colleagues, killing four of them.", "police"),
        ("Police said a gunman killed four of his colleagues.", "persons"),
        ("A worker killed four of his colleagues.", "persons"),
        ("The attack on 40 pilgrims killed 12.", "civilians"),
        ("A bus carrying 40 soldiers hit a mine, killing 12.", "military"),
        ("Police fired on protesters and killed 12.", "civilians"),
        ("Of 50 pilgrims, the rebels killed 12.", "civilians"),
        ("He said troops had been sent to Karsa and had killed three.", "persons"),
        ("The minister said commandos were flown in and freed 11 of the hostages.", "persons"),
        ("The patrol of 20 soldiers was ambushed near Karsa and lost three.", "military"),
        ("Twelve soldiers were ambushed near Karsa and rebels killed three.", "military"),
        ("Of the 12 nurses who were taken, four of the hostages were freed.", "civilians"),
        ("Shelling hit 40 villagers (12 women, 28 men), killing nine.", "civilians"),
        ("They shot ten men for helping the rebels, and seven of them died.", "persons"),
        ("The army attacked the rebels and killed seven of them.", "armed_group"),
        ("Shelling hit 40 soldiers, including two nurses and 30 boys, and killed 9.", "military"),
    ],
)
def test_the_group_of_a_bare_number(text: str, group: str) -> None:
    (figure,) = [
        figure for figure in figures_in(text) if not figure.flags and figure.outcome != "casualties"
    ]
    assert figure.group == group
    assert figure.perpetrators != "only"


def test_those_whom_others_lost_are_not_those_they_killed() -> None:
    lost, killed = figures_in("After losing two soldiers, the army killed 30.")
    assert (lost.group, killed.group) == ("military", "persons")


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("We lost one soldier and killed 22 of them.", ["military", "persons"]),
        ("The rebels fled. We lost two soldiers and killed 22.", ["military", "persons"]),
        ("They killed one soldier and wounded two of them.", ["military", "persons"]),
        ("They killed ten soldiers and wounded two of them.", ["military", "military"]),
        ("The raid killed 12 soldiers and wounded 22.", ["military", "military"]),
    ],
)
def test_of_whom_a_number_may_not_be(text: str, groups: list[str]) -> None:
    assert [figure.group for figure in figures_in(text)] == groups


@pytest.mark.parametrize(
    "text",
    [
        "The raid, in revenge for the deaths of 14 soldiers, left nine dead.",
        "In retaliation for the killing of 14 soldiers, shelling of the town left nine dead.",
    ],
)
def test_those_who_were_avenged_are_not_those_killed_for_it(text: str) -> None:
    avenged, killed = figures_in(text)
    assert (avenged.group, killed.group) == ("military", "persons")


def test_those_of_another_place_are_like_those_before_them() -> None:
    found = figures_in("Four soldiers died in Karsa on Monday and two in Brell on Tuesday.")
    assert [figure.group for figure in found] == ["military", "military"]


DEPLOYED = [
    "He said soldiers had been deployed and had {}.",
    "The governor said that police had raided a house in Asker and had {}.",
    "The chief of police said officers were sent after them and {} in a gun battle.",
    "A unit of 40 soldiers, he added, was flown to Daro, and later {}.",
    "Local hunters pursued the raiders into the hills and {}.",
    "The attackers fled when the guards arrived, but the guards {}.",
]
LONGER = (
    "Gunmen on motorbikes rode into Asker on Sunday. A spokesman told reporters that four villagers"
    " had been killed. {} The road to Daro was closed."
)


@pytest.mark.parametrize("sentence", DEPLOYED)
@pytest.mark.parametrize(
    ("done", "group"),
    [
        ("killed three of the bandits", "armed_group"),
        ("killed three of the fighters", "armed_group"),
        ("arrested three of the suspects", "persons"),
        ("shot dead three of the robbers", "persons"),
        ("freed three of the girls", "persons"),
        ("killed three of the farmers", "civilians"),
    ],
)
def test_some_of_those_named_are_of_their_group(sentence: str, done: str, group: str) -> None:
    for text in (sentence.format(done), LONGER.format(sentence.format(done))):
        (figure,) = [figure for figure in figures_in(text) if figure.best == 3]
        assert figure.group == group


@pytest.mark.parametrize(
    "text",
    [
        "Nine died when a militant opened fire in a bar, officials said, and 14 others were hurt.",
        "Nine died as a rebel threw a grenade, police said, adding that 14 others were hurt.",
        "Two militants blew themselves up in Karsa. Twelve others were killed.",
    ],
)
def test_others_are_no_attackers(text: str) -> None:
    others = figures_in(text)[-1]
    assert (others.group, others.perpetrators) == ("persons", "unknown")


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("The army killed 12 rebels and the rebels killed nine.", "persons"),
        ("Troops killed 12 attackers; the militants said they had executed nine.", "persons"),
        ("Police killed 12 rebels, who captured nine.", "persons"),
        ("Police killed 12 rebels in a raid, and soldiers killed nine.", "armed_group"),
        ("Militants killed 12 fighters of a rival group and captured nine.", "armed_group"),
        ("Troops killed 12 militants and wounded nine.", "armed_group"),
        ("Gunmen killed 12 soldiers and police arrested nine.", "persons"),
        ("Twelve soldiers and three clerks were killed and nine were wounded.", "persons"),
        ("The raid killed 40 soldiers and clerks and wounded nine.", "persons"),
        ("Three nurses and two teachers were seized; nine were freed.", "civilians"),
        ("Nine gunmen came; two officers died before the nine were killed.", "armed_group"),
    ],
)
def test_nobody_harms_their_own(text: str, group: str) -> None:
    assert [f.group for f in figures_in(text) if f.best == 9] == [group]


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("The army said it had killed 28 rebels while losing three of its own men.", "military"),
        ("The army killed 28 rebels, losing three of its men.", "military"),
        ("The army killed 28 rebels. It lost three men.", "military"),
        ("The rebels killed 28 soldiers and lost three of their own.", "armed_group"),
        ("Police shot dead six bandits and lost three of their own.", "police"),
        ("The rebels said the army had lost three men.", "military"),
        ("The patrol of 20 soldiers was ambushed and lost three.", "military"),
        ("The militants, who lost three men, withdrew.", "armed_group"),
        ("The rebels, whom the army attacked, lost three men.", "armed_group"),
        ("The family lost three members in the raid.", "persons"),
    ],
)
def test_whom_a_side_lost_are_its_own(text: str, group: str) -> None:
    assert [f.group for f in figures_in(text) if f.best == 3] == [group]


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Troops freed 12 pupils and killed three.", "persons"),
        ("Troops freed 12 pupils, killing three.", "persons"),
        ("Troops freed 12 pupils. They killed three.", "persons"),
        ("Troops attacked the bandits, freed 12 pupils and killed three.", "armed_group"),
        ("Police foiled a plot to kill two judges and arrested three.", "persons"),
        ("Gunmen killed four soldiers and freed three.", "persons"),
        # But these may be told of those before them.
        ("Troops freed 12 pupils and wounded three of them.", "civilians"),
        ("Gunmen killed two judges and kidnapped three.", "civilians"),
        ("Twelve pupils were freed and three killed.", "civilians"),
    ],
)
def test_whom_the_verb_cannot_be_told_of(text: str, group: str) -> None:
    assert [f.group for f in figures_in(text) if f.best == 3] == [group]
