"""Who speaks in notes of monitors, of "it", of "one of the sources": invented sentences."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Seven had laid down their arms, one of the sources said.", "one of the sources"),
        ("Kovel said officers gave chase and gunned down one of the raiders.", "Kovel"),
        ("The mayor gave a toll of 12 dead.", "The mayor"),
        ("The governor, D. Luskin, said nine had died.", "The governor, D. Luskin"),
        (
            "Local radio cites a health worker at Inkiro who saw 13 bodies of soldiers.",
            "a health worker at Inkiro",
        ),
        ("The radio cited a report of 12 deaths.", None),
        ("The army called it a lie and said four soldiers had died.", "The army"),
        ("A blast hit the market and said nothing of the 12 killed.", None),
        ("Six were killed, the statement read.", "the statement"),
        ("The minister read a list; two were killed.", None),
        ("The union has named one of the dead as Juan Gil.", "The union"),
        ("Ana Diaz raised this to six killed.", "Ana Diaz"),
        ("The group raised concerns and two were killed.", None),
        ("The office expressed alarm at reports that 14 marchers were killed.", "The office"),
        ("The office expressed sorrow, and 14 marchers were killed.", None),
        ("Claim (army, communique no. 61): 5 soldiers fallen.", "army"),
        ("Claim (12 June, late): 5 soldiers fallen.", None),
        ("Local sources: at least nine dead.", "Local sources"),
        ("Army: two soldiers wounded.", "Army"),
        ("Update: two soldiers wounded.", None),
        ("Attack on police: two soldiers wounded.", None),
        ("The Harbour Observatory reports that 12 died.", "The Harbour Observatory"),
        ("Local radio reports 14 dead.", "Local radio"),
        ("There are media reports that 12 died.", None),
        ("Amid local group reports that 12 died, he resigned.", None),
        ("12 were freed, the Defence Headquarters said.", "the Defence Headquarters"),
        ("The radio met a nurse who said 12 had died.", "a nurse"),
        (
            "The ministry did not comment on losses. A colonel, Oleg Tarrin, said nine rebels "
            "died. It said one civilian was killed.",
            "The ministry",
        ),
        (
            "The ministry said nine rebels died. In the east, it went on, three surrendered.",
            "The ministry",
        ),
    ],
)
def test_speakers(text: str, speaker: str | None) -> None:
    assert figures_in(text)[-1].said_by == speaker


def test_who_tells_of_others_is_not_among_the_dead() -> None:
    figures = figures_in("The radio met a nurse, who said 12 had died.")
    assert [(figure.low, figure.group) for figure in figures] == [(12, "persons")]


@pytest.mark.parametrize(
    ("text", "counting"),
    [
        ("In the first quarter, 14 clerks were abducted.", ["cumulative"]),
        ("In the old quarter, 14 clerks were abducted.", ["toll"]),
        ("We have lost 15 people since Christmas.", ["cumulative"]),
        (
            "At least 71 people, including 17 women, have been killed since January.",
            ["cumulative", "cumulative"],
        ),
        ("Running total for the region: 46 killed, of whom 19 civilians.", ["cumulative"] * 2),
        ("The total for the region: 46 killed.", ["toll"]),
    ],
)
def test_counting(text: str, counting: list[str]) -> None:
    assert [figure.counting for figure in figures_in(text)] == counting


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It killed a police chief and three of his officers.", ["police", "police"]),
        ("It killed a colonel and three of his officers.", ["military", "security_forces"]),
        ("Rebels freed 14 prisoners of war.", ["military"]),
        ("14 soldiers, incl. an officer, surrendered.", ["military", "military"]),
        ("The raid led to the elimination of nine terrorists.", ["armed_group"]),
        ("The firm announced the elimination of nine clerks.", []),
        ("The elimination of soldiers from the budget was praised.", []),
        ("It hit a camp of rebels, eliminating 60 of them.", ["armed_group"]),
        ("It met a team of clowns, eliminating 60 of them.", []),
        ("Five soldiers fallen, ten wounded.", ["military", "military"]),
        ("Nine soldiers had fallen ill.", []),
        ("Five died, including the gunman, a former clerk.", ["persons", "armed_group"]),
    ],
)
def test_groups(text: str, expected: list[str]) -> None:
    assert [figure.group for figure in figures_in(text)] == expected


def test_adults() -> None:
    assert [figure.age_group for figure in figures_in("11 adult males were killed.")] == ["adult"]
