"""Who is let go or free, who is caught or held, and who only sounds so: invented sentences."""

import pytest
from figures_told import rows_of

Row = tuple[str, int | None]

read = rows_of("outcome", "low")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Four nurses and a cook were let go unharmed.", [("freed", 4), ("freed", 1)]),
        ("Nine hostages were let out.", [("freed", 9)]),
        ("The raiders let two of the clerks go.", [("freed", 2)]),
        ("Two they let go on Sunday.", [("freed", 2)]),
        ("Two of them they freed on Sunday.", [("freed", 2)]),
        ("Police let three of the men go without charge.", [("freed", 3)]),
        ("Over 40 people were arrested; 15 or so were let go by Friday.",
         [("captured", 41), ("freed", None)]),
        ("A soldier was kidnapped by rebels and was let go after two days.",
         [("kidnapped", 1), ("freed", 1)]),
        ("Of the 30 girls taken that night, nine are free.", [("freed", 9)]),
        ("All four are now free.", [("freed", 4)]),
        ("Six hostages walked free on Monday.", [("freed", 6)]),
        ("The gunmen set the five women free.", [("freed", 5)]),
        ("They refused to set the five hostages free.", []),
        ("They set three homes on fire.", []),
        ("Thirty workers were let go last month.", []),
        ("Thirty workers taken by bandits were let go last month.",
         [("kidnapped", 30), ("freed", 30)]),
        ("The clerk, who had been let go in May, sued the bank.", []),
        ("They let go of the rope, and she let out a scream.", []),
        ("He asked them to let two of the boys go.", []),
        ("The gunmen did not let the two boys go.", []),
        ("The tickets are free, and 12 pupils are free to leave.", []),
        ("He was released from hospital on Monday.", []),
    ],
)  # fmt: skip
def test_who_is_let_go(text: str, expected: list[Row]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police caught two of the gunmen.", [("captured", 2)]),
        ("By noon police had caught 34 of the prisoners.", [("captured", 34)]),
        ("Two of his aides were picked up by police.", [("captured", 2)]),
        ("Three of the escapees have been caught.", [("captured", 3)]),
        ("Two of the fugitives were caught trying to cross the river.", [("captured", 2)]),
        ("The attacker fled but was overpowered by waiters and arrested.", [("captured", 1)]),
        ("Prosecutors say they're holding two of his cousins.", [("captured", 2)]),
        ("Police are holding a man over the attack.", [("captured", 1)]),
        ("A policeman was holding a child.", []),
        ("The boys were caught in the crossfire.", []),
        ("The mayor was caught lying.", []),
        ("The bus picked up 30 passengers.", []),
        ("The Counter-Terrorism Department picked up four suspects.", [("captured", 4)]),
        ("Police caught up with the gang.", []),
        ("Police want to catch the three.", []),
        ("Police have not caught the gunmen.", []),
    ],
)
def test_who_is_caught(text: str, expected: list[Row]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Prisoners took eight guards and four fellow convicts hostage.",
         [("kidnapped", 8), ("kidnapped", 4)]),
        ("Ana Sodo, whose two daughters were among those seized, wept.", [("kidnapped", 2)]),
        ("Ten residents were listed as missing.", [("missing", 10)]),
        ("Seven people still haven't been found.", [("missing", 7)]),
        ("Two of the bombs have not been found.", []),
        ("The killers have not been found.", []),
        ("Eleven bodies came in on Thursday.", [("killed", 11)]),
        ("Four cooks were let out just after six, and the gunman gave himself up.",
         [("freed", 4), ("surrendered", 1)]),
        ("Over 200 people were rounded up: officers mostly, but also eight lawyers and a clerk.",
         [("captured", 201), ("captured", 8), ("captured", 1)]),
        ("Guards have retaken two cells, and all 17 hostages have been freed.", [("freed", 17)]),
        ("The Red Crescent lists 74 residents of Quill as missing.", [("missing", 74)]),
        ("Every prisoner was counted, and no one was missing.", [("missing", 0)]),
        ("Activists put the number of arrests at 15.", [("captured", 15)]),
        ("The number of arrests rose to 15.", [("captured", 15)]),
        ("Police made a number of arrests.", [("captured", 2)]),
        ("The death toll includes 41 soldiers, 20 policemen and 11 clerks.",
         [("killed", 41), ("killed", 20), ("killed", 11)]),
    ],
)  # fmt: skip
def test_who_is_held_or_missing(text: str, expected: list[Row]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("None of the 62 people on board survived.", [("killed", 62)]),
        ("None survived the exam.", []),
        ("He killed five people, then himself.", [("killed", 5), ("killed", 1)]),
        ("He killed five people, then fled.", [("killed", 5)]),
        ("A man died on the spot and a 16-year-old later died.", [("killed", 1), ("killed", 1)]),
        ("Rebels are believed to be holding at least 50 people.", [("kidnapped", 50)]),
        ("Rebels want to be holding 50 people.", []),
        ("Rebels seized 31 clerks; 12 of them, all women, escaped.",
         [("kidnapped", 31), ("freed", 12)]),
        ("The death toll is 41, with 73 in hospital, 12 of them in intensive care.",
         [("killed", 41), ("wounded", 12)]),
        ("Everyone on board, 62 passengers and crew, was killed.", [("killed", 62)]),
        ("Twelve of the 30 kidnapped pupils have been reunited with their families.",
         [("freed", 12), ("kidnapped", 30)]),
        ("Thirty evacuees have been reunited with their families.", []),
    ],
)  # fmt: skip
def test_on_board_and_in_care(text: str, expected: list[Row]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two of my cousins didn't make it.", [("killed", 2)]),
        ("It is holding 20 living hostages and the bodies of 28 others.",
         [("kidnapped", 20), ("killed", 28)]),
        ("Eleven clerks were rescued, but two remain unaccounted for.", [("missing", 2)]),
        ("Police put the number of people taken at 38.", [("kidnapped", 38)]),
        ("The number of exams taken rose to 300.", []),
        ("They tried to identify nine of the bodies.", [("killed", 9)]),
        ("Eight villagers, three of them elderly, were hurt.", [("wounded", 8), ("wounded", 3)]),
        ("At least nine people were killed. All nine had bullet wounds.", [("killed", 9)]),
        ("Nine people fled. All nine had bullet wounds.", [("wounded", 9)]),
        ('They had killed more than 40 "apostates and officials".', [("killed", 41)]),
        ("Six men who had been held in Lona had also come home.", [("freed", 6)]),
        ("Six fans who had been held up by snow had come home.", []),
        ("Three men were hanged. The men, who were hanged at dawn, said nothing.",
         [("killed", 3)]),
        ("They stormed the jail and let out more than 800 inmates.", [("freed", 801)]),
        ("She let out two dogs and let go two shots.", []),
        ("They counted 47 deaths, but the real number was probably above 90.",
         [("killed", 47), ("killed", 91)]),
        ("The driver was overpowered by waiters and is in custody.", [("captured", 1)]),
        ("I buried two of my nephews this morning.", [("killed", 2)]),
        ("Two of my cousins didn't make it to the final.", []),
        ("He did not say how many had been taken, but a chief put the number at 43.",
         [("kidnapped", 43)]),
        ("He did not say how many were hurt, but a chief put the number at 43.",
         [("wounded", 43)]),
        ("Ten soldiers were handed back to their families.", [("freed", 10)]),
        ("The two gunmen were caught within hours.", [("captured", 2)]),
        ("Had it come down later, dozens of men could have died.", []),
        ("He said 20 people could have died had the bomb gone off.", []),
        ("Twenty people might have been killed, police said, had the bus not stopped.", []),
        ("Several young men were taken into the forest.", [("kidnapped", 2)]),
        ("Several young men were taken into the hall.", []),
        ("Actors with painted wounds played 85 injured men in the drill.", []),
        ("Omar Guled was killed.", [("killed", 1)]),
    ],
)  # fmt: skip
def test_turns_of_a_fresh_lot(text: str, expected: list[Row]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A man of 28 was picked up near by with a detonator in his bag, police said.",
         [("captured", 1)]),
        ("Two youths were picked up with grenades in their bags.", [("captured", 2)]),
        ("Three students were picked up from their homes at dawn.", [("captured", 3)]),
        ("A clerk was picked up at her office by men in plain clothes.", [("captured", 1)]),
        ("The girl was picked up at her home by the school bus.", []),
        ("A man was picked up at the station with a suitcase.", []),
    ],
)  # fmt: skip
def test_who_is_picked_up_at_home_or_armed(text: str, expected: list[Row]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The village had lost seven of its young men to an army operation.", [("killed", 7)]),
        ("The town has lost 12 of its men to the militia.", [("killed", 12)]),
        ("The clan lost four of its elders to gunmen in May.", [("killed", 4)]),
        ("They had lost nine of their sons to the war.", [("killed", 9)]),
        ("The firm lost 12 of its clerks to a rival bank.", []),
        ("The club has lost two of its players to the army.", []),
    ],
)
def test_whom_a_place_lost_to_violence(text: str, expected: list[Row]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The front says it is holding 14 hostages and that it has let 58 women and children go.",
         [("kidnapped", 14), ("freed", 58)]),
        ("The gunmen, who held 40 hostages, let nine women and two boys go.",
         [("kidnapped", 40), ("freed", 9), ("freed", 2)]),
        ("The firm let nine women and two men go.", []),
    ],
)  # fmt: skip
def test_who_is_let_go_together(text: str, expected: list[Row]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Witnesses spoke of 50 bodies.", [("killed", 50)]),
        ("The mayor spoke of 12 bodies in the road.", [("killed", 12)]),
        ("He spoke of two professional bodies.", []),
    ],
)
def test_of_how_many_bodies_somebody_spoke(text: str, expected: list[Row]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gunmen held 14 nurses for a week and then let them go.",
         [("kidnapped", 14), ("freed", 14)]),
        ("Police picked up two brothers, questioned 90 witnesses and let both of them go.",
         [("captured", 2), ("freed", 2)]),
        ("Six soldiers captured in May were handed back.", [("captured", 6), ("freed", 6)]),
        ("Nine clerks, taken captive in May, came home.", [("kidnapped", 9), ("freed", 9)]),
        ("The firm hired 40 clerks in May and let them go in June.", []),
        ("Police arrested two clerks but did not let them go.", [("captured", 2)]),
        ("She held two balloons and let them go.", []),
        ("Six nurses taken by bandits were handed over to the police.", [("kidnapped", 6)]),
        ("Six thieves captured by villagers were handed over.", [("captured", 6)]),
        ("Nine players who captured the title came home.", []),
        ("Nine clerks came home after rebels captured the town.", []),
    ],
)  # fmt: skip
def test_who_was_held_and_let_go(text: str, expected: list[Row]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Soldiers picked up 15 youths in the village.", [("captured", 15)]),
        ("Gunmen picked up 15 youths from their homes.", [("kidnapped", 15)]),
        ("Police picked up 15 children from a burning building.", []),
        ("A police boat picked up 30 people from the water.", []),
        ("Soldiers caught two men in the crossfire.", []),
    ],
)
def test_picked_up_somewhere(text: str, told: list[tuple[str, int]]) -> None:
    assert rows_of("outcome", "best")(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("More than 150 people have been picked up for questioning, of whom 90 were let off.",
         [("captured", None), ("freed", 90)]),
        ("Nine men arrested on Monday were let off with a warning.",
         [("captured", 9), ("freed", 9)]),
        ("Talks ended after the kidnapping of five clerks, three of whom have been let go.",
         [("kidnapped", 5), ("freed", 3)]),
        ("Nine passengers were let off the bus after gunmen stopped it.", []),
        ("Two rockets were let off and nine men were arrested.", [("captured", 9)]),
        ("The firm let go 40 workers after the arrest of its owner.", [("captured", 1)]),
    ],
)  # fmt: skip
def test_who_was_let_off(text: str, told: list[tuple[str, int | None]]) -> None:
    assert rows_of("outcome", "best")(text) == told
