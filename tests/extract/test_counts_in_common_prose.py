"""Counts in constructions that news uses every day, and what looks like one and is none."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in

Row = tuple[str, int, str]

read = rows_of("outcome", "number", "group")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At least 17 people were killed when gunmen stormed a weekly fair.",
         [("killed", 17, "persons")]),
        ("The army killed 12 people in the daily shelling.", [("killed", 12, "persons")]),
        ("Roadside bombs kill five people daily, police said.", []),
        ("Mines kill 40 people yearly.", []),
    ],
)  # fmt: skip
def test_weekly_is_a_rate_only_by_itself(text: str, expected: list[Row]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Residents said 23 others were being treated for gunshot wounds at the general hospital, "
         "six of them in serious condition.",
         [("wounded", 23, "persons"), ("wounded", 6, "persons")]),
        ("Police recovered 11 bodies, among them those of two members of a vigilante group.",
         [("killed", 11, "persons"), ("killed", 2, "pro_government_militia")]),
        ("Rescuers found a dozen corpses, among them that of a priest.",
         [("killed", 12, "persons"), ("killed", 1, "civilians")]),
        ("Three nurses were seized along with one teacher.",
         [("kidnapped", 3, "civilians"), ("kidnapped", 1, "civilians")]),
        ("Two weapons were seized along with ammunition.", []),
        ("Two of its drivers were seized in April.", [("kidnapped", 2, "persons")]),
        ("Half of its trucks were seized.", []),
        ("Four of the group's nurses were seized at a checkpoint.",
         [("kidnapped", 4, "civilians")]),
        ("Three of the group's leaders were killed.", [("killed", 3, "armed_group")]),
    ],
)  # fmt: skip
def test_parts_and_those_beside(text: str, expected: list[Row]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Six of those on board were killed.", [("killed", 6, "persons")]),
        ("Four of those who fled were shot dead at a roadblock.", [("killed", 4, "persons")]),
        ("83 of those who had fled have been recaptured.", [("captured", 83, "persons")]),
        ("Nine of those killed were miners.", [("killed", 9, "civilians")]),
        ("Two boys who had been in intensive care died overnight.", [("killed", 2, "persons")]),
        ("Two policemen posted at the gate were hurt.", [("wounded", 2, "police")]),
        ("Three clerks billeted in a school were killed.", [("killed", 3, "civilians")]),
        ("A local interpreter travelling with them was also killed.", [("killed", 1, "civilians")]),
        ("Three women who had been tied up on the bridge were later rescued by a patrol.",
         [("freed", 3, "persons")]),
        ("Five sailors who had been held below deck were freed by the navy.",
         [("freed", 5, "civilians")]),
        ("Her husband and two brothers were among those shot dead at the crossing.",
         [("killed", 1, "persons"), ("killed", 2, "persons")]),
    ],
)  # fmt: skip
def test_subjects_that_are_described(text: str, expected: list[Row]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("An unknown number of women had been led away into the forest at gunpoint.",
         [("kidnapped", 2, "persons")]),
        ("Twelve villagers were led away at gunpoint by masked men.",
         [("kidnapped", 12, "civilians")]),
        ("Nine boys were led away in handcuffs by police.", [("captured", 9, "persons")]),
        ("Three visitors were led away in tears.", []),
        ("Five militants have given themselves up.", [("surrendered", 5, "armed_group")]),
        ("Eight fighters turning themselves in told the story.",
         [("surrendered", 8, "armed_group")]),
        ("Police re-arrested 14 fugitives.", [("captured", 14, "persons")]),
        ("Karsa was recaptured by the army.", []),
        ("Three of the villages were captured by rebels.", []),
        ("Government forces recaptured two hills.", []),
    ],
)  # fmt: skip
def test_led_away_and_recaptured(text: str, expected: list[Row]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fourteen bodies had been burned beyond recognition.", [("killed", 14, "persons")]),
        ("Neighbours saw bodies, at least a dozen of them, scattered along the road.",
         [("killed", 12, "persons")]),
        ("A guard saw bodies, maybe ten, maybe fifteen, by the gate.", [("killed", 10, "persons")]),
        ("The bodies, police said, were taken away.", []),
        ("His parish had buried eighteen people on Monday.", [("killed", 18, "persons")]),
        ("The company buried 12 rivals in the market.", []),
        ("The landslide buried 14 people.", []),
    ],
)  # fmt: skip
def test_bodies(text: str, expected: list[Row]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She put the number of injured officers at 27.", [("wounded", 27, "security_forces")]),
        ("The number of wounded soldiers rose to 31.", [("wounded", 31, "military")]),
        ("The number of people killed by gunmen rose to 31.", [("killed", 31, "persons")]),
        ("The treatment of wounded soldiers has improved.", []),
        ("Relatives of killed marchers gathered.", []),
        ("The army had seen no evidence of civilian casualties.", []),
        ("There were no reports of casualties.", [("casualties", 0, "persons")]),
        ("It made no mention of its own casualties.", []),
        ("The report made no mention of injuries.", []),
        ("No details of casualties were available.", []),
        ("There was no confirmation of deaths.", []),
        ("Figures released by the ministry show that 20 people died.", [("killed", 20, "persons")]),
        ("Soldiers shot dead two militants; a paratrooper was killed and two others were hurt.",
         [("killed", 2, "armed_group"), ("killed", 1, "military"), ("wounded", 2, "military")]),
    ],
)  # fmt: skip
def test_what_words_count(text: str, expected: list[Row]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Doctors said 64 people were wounded, and that 19 of them had since been discharged.",
         [("wounded", 64, "persons"), ("wounded", 19, "persons")]),
        ("The clinic received 44 wounded, 12 of whom were flown to the capital.",
         [("wounded", 44, "persons"), ("wounded", 12, "persons")]),
        ("Thirty people were hurt. Nine of them were in intensive care on Monday.",
         [("wounded", 30, "persons"), ("wounded", 9, "persons")]),
        ("Sixty people were killed. Two of them were flown home for burial.",
         [("killed", 60, "persons"), ("killed", 2, "persons")]),
        ("Two guards were attacked; one has since died and the other is in hospital.",
         [("killed", 1, "persons"), ("wounded", 1, "persons")]),
        ("One driver died and the other car is in a garage.", [("killed", 1, "persons")]),
        ("A boy was taken to a clinic with a bullet wound.", [("wounded", 1, "persons")]),
        ("Two men were left dead with knife wounds.", [("killed", 2, "persons")]),
    ],
)  # fmt: skip
def test_how_the_wounded_fare(text: str, expected: list[Row]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The death toll has climbed to 67, officials said, up from 45 reported a day earlier.",
         [("killed", 67, "persons"), ("killed", 45, "persons")]),
        ("In the first nine months, 38 sailors were abducted, against 96 in the same period last "
         "year.", [("kidnapped", 38, "civilians")]),
        ("Police arrested 40 people in May, down from 70 a year earlier.",
         [("captured", 40, "persons")]),
        ("Two people died as prices rose to 40, up from 30 a year earlier.",
         [("killed", 2, "persons")]),
        ("Troops killed nine in an operation against 30 fighters on Monday.",
         [("killed", 9, "persons")]),
    ],
)  # fmt: skip
def test_another_days_number(text: str, expected: list[Row]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Six people were killed. Three were children.",
         [("killed", 6, "persons"), ("killed", 3, "persons")]),
        ("Six people were killed. Two of them were policemen.",
         [("killed", 6, "persons"), ("killed", 2, "police")]),
        ("Six people were killed and nine hurt. Three were children.",
         [("killed", 6, "persons"), ("wounded", 9, "persons")]),
        ("Six people were killed. Eight were policemen.", [("killed", 6, "persons")]),
        ("Six people were killed. Three were in the house.", [("killed", 6, "persons")]),
        ("The dead include 31 raiders. Nineteen are our own people, including six women.",
         [("killed", 31, "armed_group"), ("killed", 19, "persons"), ("killed", 6, "persons")]),
        ("Gunmen seized two drivers in April. They were freed after twelve days.",
         [("kidnapped", 2, "persons"), ("freed", 2, "persons")]),
        ("Gunmen seized two drivers in April. They were not freed.", [("kidnapped", 2, "persons")]),
        ("Four soldiers were wounded. They were freed from the wreck.",
         [("wounded", 4, "military")]),
        ('Fifty-one girls were abducted. "Where are the other nine?" she said.',
         [("kidnapped", 51, "persons"), ("missing", 9, "persons")]),
        ("Six people were killed. Where are the 12 trucks?", [("killed", 6, "persons")]),
    ],
)  # fmt: skip
def test_what_the_next_sentence_tells(text: str, expected: list[Row]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A nun who had been taken by the attackers was let go on the road.",
         [("kidnapped", 1, "civilians"), ("freed", 1, "civilians")]),
        ("Two others, who were taken hostage on Thursday, were let go on Saturday.",
         [("kidnapped", 2, "persons"), ("freed", 2, "persons")]),
        ("Twelve workers were let go.", []),
        ("A boy was taken by his father to school.", []),
        ("Chiefs brought home three children taken in an earlier attack.",
         [("freed", 3, "persons"), ("kidnapped", 3, "persons")]),
        ("The plane brought home 12 tourists.", []),
    ],
)  # fmt: skip
def test_taken_and_let_go(text: str, expected: list[Row]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("SANTA BRISA, Nov 12 (Agency) - Sixteen people were killed.", (16, 16, 16)),
        ("KARSA, June 3 - Twelve people were killed.", (12, 12, 12)),
        ("Some 10 - 15 people were killed.", (10, None, 15)),
        ("10-15 people were killed.", (10, None, 15)),
    ],
)
def test_a_dateline_is_no_range(text: str, bounds: tuple[int | None, ...]) -> None:
    (figure,) = figures_in(text)
    assert (figure.low, figure.best, figure.high) == bounds


@pytest.mark.parametrize(
    ("text", "counting"),
    [
        ("The hospital received 44 wounded since Friday, 12 of whom had burns.", "toll"),
        ("Police killed 1,214 people last year, the most in a decade.", "cumulative"),
        ("The raid killed 12 people last year.", "toll"),
    ],
)
def test_sums(text: str, counting: str) -> None:
    figure = figures_in(text)[0]
    assert (figure.counting, figure.flags) == (counting, ())


@pytest.mark.parametrize(
    ("text", "counting"),
    [
        ("Before Thursday, the campaign had killed 79 people, 31 of them civilians.", "cumulative"),
        ("At least 19 traders, 12 of them women, have died since January.", "cumulative"),
        ("Rebels have fired at ships since last year, sinking two and killing four sailors.",
         "cumulative"),
        ("Rebels have held the town since Monday, killing 12 people.", "toll"),
        ("Before dawn, gunmen had killed 12 people, three of them women.", "toll"),
    ],
)  # fmt: skip
def test_parts_of_sums(text: str, counting: str) -> None:
    assert {figure.counting for figure in figures_in(text)} == {counting}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They acquitted him on a charge that he had had 28 prisoners executed.", []),
        ("The commander was cleared of allegations that he had ordered 12 men killed.", []),
        ("He was acquitted of the murder of two nuns.", [("killed", 2, "civilians")]),
        ("In an early bulletin we said that twelve people had died; that was wrong.", []),
        ("Police said nine people had died; that was on Monday.", [("killed", 9, "persons")]),
        ("Two of the dead had gunshot wounds.", [("killed", 2, "persons")]),
    ],
)  # fmt: skip
def test_what_is_not_so(text: str, expected: list[Row]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The imam, Qari Sabeer, and three of his sons were among the dead.",
         [("killed", 1, "civilians"), ("killed", 3, "persons")]),
        ("The driver, the mayor and two clerks were killed.",
         [("killed", 1, "persons"), ("killed", 1, "civilians"), ("killed", 2, "civilians")]),
        ("Peacekeepers have suffered 14 fatalities.", [("killed", 14, "international_forces")]),
        ("The police took eight casualties.", [("casualties", 8, "police")]),
        ("The town suffered 30 casualties.", [("casualties", 30, "persons")]),
        ("A presiding officer was shot dead.", [("killed", 1, "civilians")]),
        ("An army officer was shot dead.", [("killed", 1, "military")]),
        ("Gunmen killed 22 clerks. The bomber also died. We have 57 injured.",
         [("killed", 22, "civilians"), ("killed", 1, "armed_group"), ("wounded", 57, "persons")]),
    ],
)  # fmt: skip
def test_who_they_are(text: str, expected: list[Row]) -> None:
    assert read(text) == expected
