"""Figures that somebody denies, doubts or makes up; and how sure the words are of the others."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    "text",
    [
        "The army denied reports that 30 people were killed.",
        "The army denied reports of 30 deaths.",
        "The ministry denied that 30 people were killed.",
        "The militia denies it killed 12 people.",
        "The army denied killing 12 people.",
        "The army has denied having killed 12 people.",
        "The spokesman dismissed claims that 30 civilians were killed.",
        "The spokesman dismissed as propaganda reports that 30 soldiers were killed.",
        "The governor rejected claims that 30 civilians had died.",
        "The army rejected reports of 30 deaths.",
        "The army refuted the claim that 30 villagers were killed.",
        "Officials disputed allegations that 40 had died.",
        "The army rejected rebel claims that 30 soldiers were killed.",
        "The army denied as lies the rebels' claim to have killed 30 soldiers.",
        "The report that 30 people were killed is false.",
        "The report that 30 people were killed by gunmen in Lona is baseless.",
        "The claim that 12 people died is not true.",
        "Reports of 12 deaths are wrong, the mayor said.",
        "It is not true that 12 people were killed.",
        "It is untrue that 12 people died.",
    ],
)
def test_denied(text: str) -> None:
    assert [figure.flags for figure in figures_in(text)] == [("negated",)]


@pytest.mark.parametrize(
    "text",
    [
        "The army denied responsibility for killing 12 people.",
        "The army denied involvement in the raid, in which 12 people were killed.",
        "The group denied it was behind the blast that killed 12 people.",
        "The army denied allegations that it was behind the raid that killed 12 people.",
        "The army denied reports of a raid in which 12 people were killed.",
        "The clerks, who were seized by men who later denied it, were killed.",
        "Police dismissed an officer after 12 people were killed.",
        "The government rejected the offer after 12 people were killed.",
        "The chief was dismissed after reports that 12 people were killed.",
        "Officials confirmed reports that 12 people were killed.",
        "The mayor rejected the offer, and the rebels claim to have killed 12 guards.",
        "The army rejected rebel claims and said it had killed 12 men.",
        "The report that 12 people died is true.",
    ],
)
def test_not_denied(text: str) -> None:
    found = [figure for figure in figures_in(text) if figure.outcome == "killed"]
    assert found
    assert all(not figure.flags for figure in found)


def test_who_denies_goes_on() -> None:
    text = "The army denied as lies rebel claims that it lost 30 men, saying two were hurt."
    figures = figures_in(text)
    assert [(f.best, f.said_by, bool(f.flags)) for f in figures] == [
        (30, "rebel", True),
        (2, "The army", False),
    ]


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("Reporters could not verify that 30 people were killed.", "possible"),
        ("The agency could not independently verify reports that 30 were killed.", "possible"),
        ("Officials could not confirm that 30 people had died.", "possible"),
        ("The agency was unable to verify the claim that 12 soldiers were killed.", "possible"),
        ("Unverified reports said 30 people were killed.", "possible"),
        ("According to unconfirmed reports, 30 people were killed.", "possible"),
        ("There are unconfirmed reports that 30 people were killed.", "possible"),
        ("The claim that 30 people died could not be verified.", "possible"),
        ("The toll of 12 killed could not be independently verified.", "possible"),
        ("Twelve people died, police said, but this could not be verified.", "possible"),
        ("Rebels said they killed 12 men, a claim that could not be verified.", "possible"),
        ("Rebels said they killed 12 men, which the agency could not verify.", "possible"),
        ("Rumours that 12 people were killed spread.", "possible"),
        ("It is possible that 12 people were killed.", "possible"),
        ("Possibly 12 people were killed.", "possible"),
        ("It is believed that 12 people were killed.", "believed"),
        ("It is thought that 12 people were killed.", "believed"),
        ("It is feared that 12 people were killed.", "believed"),
        ("It is feared 12 people have died.", "believed"),
        ("There are fears that 12 people were killed.", "believed"),
        ("The army is believed to have killed 12 people.", "believed"),
        ("12 people were probably killed.", "believed"),
        ("It is estimated that 12 people were killed.", "estimated"),
        ("It was reported that 12 people were killed.", "reported"),
        ("There are reports that 12 people were killed.", "reported"),
        ("There were reports of 12 deaths.", "reported"),
        ("There were no immediate reports of casualties.", "reported"),
        ("Reportedly, 12 people were killed.", "reported"),
        ("12 people were reportedly killed.", "reported"),
        ("The army reportedly killed 12 people.", "reported"),
        ("The army is said to have killed 12 people.", "reported"),
        ("12 people are said to have died.", "reported"),
        ("It is alleged that 12 people were killed.", "alleged"),
        ("The army allegedly killed 12 people.", "alleged"),
        ("The army is alleged to have killed 12 people.", "alleged"),
        # Nothing here doubts the count.
        ("Officials confirmed reports that 12 people were killed.", "stated"),
        ("It is believed that the gunman who killed 12 people has fled.", "stated"),
        ("It is feared that the killers of 12 people have fled.", "stated"),
        ("Police could not confirm who had killed 12 people.", "stated"),
        ("The gunman's name could not be confirmed, but 12 people were killed.", "stated"),
        ("Police could not confirm the number, but said 12 people were killed.", "stated"),
        ("Gunmen killed 12 people, possibly because of a feud.", "stated"),
        ("A gunman, apparently drunk, killed 12 people.", "stated"),
        ("An alleged gunman killed 12 people.", "stated"),
    ],
)
def test_certainty(text: str, certainty: str) -> None:
    found = [figure for figure in figures_in(text) if not figure.flags]
    assert [figure.certainty for figure in found] == [certainty]


def test_each_number_has_its_own_doubt() -> None:
    text = "Police said 12 people died, but unconfirmed reports put the toll at 30."
    found = [(figure.best, figure.certainty) for figure in figures_in(text)]
    assert found == [(12, "stated"), (30, "possible")]


@pytest.mark.parametrize(
    "text",
    [
        "In the film, 20 people are killed.",
        "In the movie, the hero killed 30 men.",
        "In the novel, a gunman killed 20 people.",
        "In the second season of the series, 12 people are murdered.",
        "In the video game, 20 people are killed.",
        "In the game, players killed 20 people.",
        "The film tells of an attack in which 20 people were killed.",
        "The novel opens with the murder of 12 people.",
        "During a drill, 12 people were killed.",
        'In the drill at Lona 12 soldiers were "killed".',
        "In the exercise, a gunman killed 12 people.",
        "In a simulated attack, 12 people were killed.",
        "In a mock raid, 12 hostages were freed.",
        "The simulation assumed that 200 people were killed.",
    ],
)
def test_staged(text: str) -> None:
    assert [figure.flags for figure in figures_in(text)] == [("hypothetical",)]


@pytest.mark.parametrize(
    "text",
    [
        "Twelve soldiers were killed in a training exercise near Lona.",
        "During the exercise, two soldiers were killed.",
        "During an army exercise, a villager was killed.",
        "Two soldiers died during a live-fire drill.",
        "Twelve people were killed while watching a film.",
        "Twelve people were killed at the film festival.",
        "In the film studio, two people were killed.",
        "In a series of attacks, 20 people were killed.",
        "In the drama that followed, 12 people were killed.",
        "In a game park, two rangers were killed.",
        "Minister Alois Mock condemned the killing of two nurses.",
    ],
)
def test_not_staged(text: str) -> None:
    assert [figure.flags for figure in figures_in(text)] == [()]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Police corrected an earlier statement that 12 had died.", None),
        ("Police have corrected their earlier statement that 12 people had died.", None),
        ("Police corrected an earlier statement that 12 had died; the correct number is 9.", 9),
        ("Police corrected a report of 12 deaths, saying 9 people were killed.", 9),
        ("The army retracted its statement that 12 rebels had been killed.", None),
        ("The ministry withdrew an earlier claim that 12 people were killed.", None),
        ("The mayor revised down an earlier toll of 12 dead.", None),
        ("Officials withdrew a statement saying that 12 hostages had been freed.", None),
        ("The rebels withdrew their claim to have killed 12 soldiers.", None),
        ("An earlier version of this report gave the death toll as 12.", None),
        ("A previous version of this story said 12 people were killed.", None),
        (
            "Correction: an earlier version of this story said 12 were killed; the number is 9.",
            9,
        ),
        (
            "Correction: An earlier version of this article said 12 died. The correct number is 9.",
            9,
        ),
        (
            "The original version of this item said 12 had died; the true figure is 9.",
            9,
        ),
        ("A false rumour that 12 people had been killed spread in Asker.", None),
        ("An unfounded report of 12 deaths spread in Asker.", None),
    ],
)
def test_taken_back(text: str, number: int | None) -> None:
    found = figures_in(f"Shops were shut in Daro. {text} The road is open.")
    assert [f.best for f in found if f.flags == ("negated",)] == [12]
    assert [f.best for f in found if not f.flags] == ([number] if number else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("This story has been corrected to show that 37 people were killed.", [37]),
        ("The troops withdrew after 14 rebels were killed.", [14]),
        ("The governor clarified that nine people, not 12, had been killed.", [9]),
        ("The ministry revised the death toll to 37.", [37]),
        ("The film is a new version of the story. Gunmen killed nine guards.", [9]),
        ("Twelve died. The correct number of buses is 40.", [12]),
        ("Twelve people died. The actual number may be higher.", [12]),
        ("The figures were revised. The final number is 12.", []),
        ("Police first said 12 people were killed, but later said the number was nine.", [12, 9]),
    ],
)
def test_not_taken_back(text: str, expected: list[int]) -> None:
    found = figures_in(text)
    assert [(f.best, f.flags) for f in found] == [(number, ()) for number in expected]


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("A rumour spread that ten children had been killed.", "possible"),
        ("Rumours spread through the town that ten children had been killed.", "possible"),
        ("Rumours had circulated on Monday that ten children were killed.", "possible"),
        ("Rumour has it that ten children were killed.", "possible"),
        ("Word spread that ten children had been killed.", "reported"),
        ("Fears spread that ten children had been killed.", "believed"),
        ("The fire spread, and ten children were killed.", "stated"),
        ("The rumour spread in a town that lost ten children.", "stated"),
    ],
)
def test_what_spreads(text: str, certainty: str) -> None:
    for whole in (text, f"The school was closed at noon. {text} Parents ran to the gates."):
        assert [(f.best, f.certainty) for f in figures_in(whole)] == [(10, certainty)]


@pytest.mark.parametrize(
    "text",
    [
        "The hospital could name only fifteen of the dead.",
        "The clinic was able to identify fifteen of the dead.",
        "Relatives recognised fifteen of the dead.",
        "The list names fifteen of the dead.",
    ],
)
def test_who_is_known_is_no_toll(text: str) -> None:
    assert figures_in(text) == []
    (figure,) = figures_in(f"Shells killed 40 people in Asker. {text} The search goes on.")
    assert figure.best == 40
