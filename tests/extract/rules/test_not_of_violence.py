"""Who dies of old age, who is executed, and shares of the dead that count nobody."""

import pytest

from recount.extract.figures import figures_in

Row = tuple[str, int | None]


def read(text: str) -> list[Row]:
    """Outcome and lowest number of each figure without a flag; of "some 14" the best."""
    return [(f.outcome, f.low or f.best) for f in figures_in(text) if not f.flags]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Five of us came home. Two have died since, of old age, in the same house.", []),
        ("Three of the survivors have since died of natural causes.", []),
        ("One of the witnesses died last year from cancer.", []),
        ("The old chief died peacefully in Lona on Friday.", []),
        ("Two of the pensioners passed away from old age.", []),
        ("The singer died at the age of 83.", []),
        ("The former president, who ruled for 30 years, has died aged 91.", []),
        ('One marine also died, he said, "of snakebite, not of a bullet."', []),
        ("Three guards died, the mission said on Friday, of cholera.", []),
        ("A sergeant died of a heart attack during the parade.", []),
        ("Three of the hostages have died of fever.", [("killed", 3)]),
        ("Two soldiers died of kidney failure before the exchange.", [("killed", 2)]),
        ("A clerk died, the ministry said, not of a bullet but of a fever.", []),
        ("Two recruits died of malaria and dysentery.", []),
        ("Two recruits died of malaria and three officers were wounded.", [("wounded", 3)]),
        ("Nine prisoners died of disease and torture.", [("killed", 9)]),
        ("Nine people died of gunshot wounds, not of disease.", [("killed", 9)]),
        ("Nine clerks died in the strike, one of malaria.", [("killed", 9)]),
        ("Four soldiers died of their wounds.", [("killed", 4)]),
        ("Eleven people died of hunger during the siege.", [("killed", 11)]),
        ("Three clerks died in their sleep when the shell hit.", [("killed", 3)]),
        ("Twelve men died peacefully protesting against the coup.", [("killed", 12)]),
        ("The cholera outbreak has killed 40 people.", []),
        ("The outbreak has infected 400 people and killed 12.", []),
        ("Cholera has spread to two provinces, killing 12.", []),
        ("Ebola, which has killed 40 people, has spread to the capital.", []),
        ("Of the 400 infected, 12 have died.", []),
        ("Twelve people have died in the Ebola outbreak.", []),
        ("Twelve people have died in the outbreak of violence.", [("killed", 12)]),
        ("The epidemic spread, and rebels raided the town, killing nine.", [("killed", 9)]),
        ("Rebels attacked a clinic for the infected; nine died.", [("killed", 9)]),
        ("The death toll of the epidemic stands at 120.", []),
        ("The number of deaths from cholera rose to 40.", []),
        ("The death toll of the outbreak of violence stands at 12.", [("killed", 12)]),
        ("The toll of the fever in the prison rose to 40.", [("killed", 40)]),
        ("The cholera outbreak has caused 11 deaths.", []),
        ("The strike caused 11 deaths.", [("killed", 11)]),
        ("Dengue killed 12.", []),
        ("An epidemic of measles has killed 40 children.", []),
        ("Forty people were killed by cholera.", []),
        ("An outbreak of violence has killed 40 people.", [("killed", 40)]),
        ("Rebels opposed to measures against the virus killed two.", [("killed", 2)]),
        ("A nurse fighting Ebola was killed.", [("killed", 1)]),
        ("Fever killed six prisoners.", [("killed", 6)]),
        ("Fighting and disease have killed 40 people.", [("killed", 40)]),
        ("A flood killed 12 people.", [("killed", 12)]),
        ("Nine people died in the strike, most of middle age.", [("killed", 9)]),
    ],
)
def test_who_dies_of_age_or_illness_is_not_told_as_killed(text: str, expected: list[Row]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Diggers have identified 14 people who were shot by a firing squad in 1937.",
         [("killed", 14)]),
        ("Six villagers were shot by firing squad at dawn.", [("killed", 6)]),
        ("Nine clerks, shot by a firing squad in the quarry, were found.", [("killed", 9)]),
        ("The junta shot 20 prisoners by firing squad.", [("killed", 20)]),
        ("He was shot by an army firing squad.", [("killed", 1)]),
        ("The two officers were shot by firing squads.", [("killed", 2)]),
        ("Three men were executed by firing squad.", [("killed", 3)]),
        ("Three men were shot by police.", [("casualties", 3)]),
        ("Three men were not shot by a firing squad.", []),
    ],
)  # fmt: skip
def test_a_firing_squad_kills(text: str, expected: list[Row]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A doctor said that many of the dead had been shot at close range.", []),
        ("Several of the dead had been tied up.", []),
        ("Many of the wounded lay outside.", []),
        ("Several of those killed had come from Lona.", []),
        ("Many of the dead were children.", [("killed", 2)]),
        ("Several of the dead were soldiers.", [("killed", 2)]),
        ("Dozens of the wounded lay outside.", [("wounded", 2)]),
        ("Two of the dead had been tied up.", [("killed", 2)]),
    ],
)
def test_many_of_the_dead_is_no_number(text: str, expected: list[Row]) -> None:
    assert read(text) == expected


def test_the_wounded_in_danger_are_told_apart() -> None:
    assert read("Several of the wounded are in critical condition.") == [("wounded", 2)]


def test_a_number_that_was_checked_is_not_the_one_in_the_photographs() -> None:
    text = (
        "The number of soldiers who surrendered was checked with photographs, in which 12 men lie."
    )
    assert read(text) == []
