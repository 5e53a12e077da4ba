"""The people of a second place, whose verb is left out."""

import pytest
from figures_told import rows_of

rows = rows_of("outcome", "number")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The clashes left four dead in Jos and two in Bauchi.", [("killed", 4), ("killed", 2)]),
        ("Five people were killed in San Jose, California, and two in San Lona, Texas.",
         [("killed", 5), ("killed", 2)]),
        ("Four people were killed in Jos and two in Bauchi in attacks on Monday and Tuesday.",
         [("killed", 4), ("killed", 2)]),
        ("Four people were killed in Jos on Monday and two in Bauchi on Sunday.",
         [("killed", 4), ("killed", 2)]),
        ("Four people died in Jos, two in Bauchi and three in Kano.",
         [("killed", 4), ("killed", 2), ("killed", 3)]),
        ("Four soldiers were wounded in Jos and at least two in Bauchi.",
         [("wounded", 4), ("wounded", 2)]),
        ("Gunmen killed 12 people in Kano and 9 in Jos.", [("killed", 12), ("killed", 9)]),
        ("Gunmen on Monday killed five people in Kano and on Tuesday four in Jos.",
         [("killed", 5), ("killed", 4)]),
        ("Four people were killed in one village, three in another and two on the road.",
         [("killed", 4), ("killed", 3), ("killed", 2)]),
        ("Four people died in one village, three in another and two in a third.",
         [("killed", 4), ("killed", 3), ("killed", 2)]),
        ("Ten bodies had been found in Jos and three in Kano.", [("killed", 10), ("killed", 3)]),
        ("The gunmen killed four in one house, then went to another.", [("killed", 4)]),
        ("Twelve people were killed in 2020 and 40 in 2021.", [("killed", 12), ("killed", 40)]),
        ("Fourteen died in April, and 38 in February last year.", [("killed", 14), ("killed", 38)]),
        ("Fourteen died in April, and 38 in May fled.", [("killed", 14)]),
        ("Fourteen were killed in 2020 and 40 in 10 days.", [("killed", 14)]),
        ("Four people were killed in a bar in Jos on Sunday, and two in a tavern in Kano.",
         [("killed", 4), ("killed", 2)]),
        ("Four people died in Jabalia, and another two in Gaza City.",
         [("killed", 4), ("killed", 2)]),
        ("Four people died, and another two in Gaza City.", [("killed", 4)]),
        ("Four people were killed in Jos and two in a car in Bauchi escaped.", [("killed", 4)]),
    ],
)  # fmt: skip
def test_people_of_a_second_place(text: str, expected: list[tuple[object, ...]]) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Four people were killed in Jos and two in Bauchi were arrested.",
         [("killed", 4), ("captured", 2)]),
        ("Four people were killed in Jos and two in Bauchi escaped.", [("killed", 4)]),
        ("Four people were killed in Jos and on Tuesday two in Bauchi were freed.",
         [("killed", 4), ("freed", 2)]),
        ("Four people were killed in Jos and two in critical condition.",
         [("killed", 4), ("wounded", 2)]),
        ("Four people were killed in Jos and 2 in 10 homes were burnt.", [("killed", 4)]),
        ("Four people were killed in Jos, 40 in a school hall hiding.", [("killed", 4)]),
        ("Nobody was killed in Jos and two in Bauchi were hurt.",
         [("killed", 0), ("wounded", 2)]),
    ],
)  # fmt: skip
def test_numbers_that_have_a_verb_or_no_place_of_their_own(
    text: str, expected: list[tuple[object, ...]]
) -> None:
    assert rows(text) == expected


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Gunmen killed 12 in Brell, a town in northern Lona, and three in Asker.",
         [("killed", 12), ("killed", 3)]),
        ("Four people were killed in Brell, the state capital, and two in Asker.",
         [("killed", 4), ("killed", 2)]),
        ("Four were killed in Brell, the state capital, and two in Asker were hurt.",
         [("killed", 4), ("wounded", 2)]),
    ],
)  # fmt: skip
def test_past_what_the_place_is(text: str, told: list[tuple[str, int]]) -> None:
    assert rows_of("outcome", "best")(text) == told


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Eleven people died in the first strike and 26 in the second.", [11, 26]),
        ("Eleven men died in the first attack, 26 in the second and three in the other.",
         [11, 26, 3]),
        ("The raids left nine dead in the first and two in the second.", [9, 2]),
        ("Nine people were killed in the first week and 12 in the second.", [9]),
        ("Nine people were killed in the attack and 12 in the audience wept.", [9]),
    ],
)  # fmt: skip
def test_the_first_attack_and_the_second(text: str, numbers: list[int]) -> None:
    assert [number for _, number in rows(text)] == numbers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Seven were killed by air strikes on Kona, three by shelling of Lona and one by a mine.",
         [("killed", 7, None), ("killed", 3, None), ("killed", 1, None)]),
        ("Seven clerks died in air strikes, three in shelling and one in a blast.",
         [("killed", 7, None), ("killed", 3, None), ("killed", 1, None)]),
        ("Seven people were killed by rebels, three by soldiers and two by unknown men.",
         [("killed", 7, None), ("killed", 3, None), ("killed", 2, None)]),
        ("Ten people were killed, six by air strikes, three by shelling and one by a mine.",
         [("killed", 10, None), ("killed", 6, 0), ("killed", 3, 0), ("killed", 1, 0)]),
        ("Seven people were killed by gunmen, three by beheading.",
         [("killed", 7, None), ("killed", 3, 0)]),
        ("In Kharkiv, three people were killed, two in Kherson and one in Sumy.",
         [("killed", 3, None), ("killed", 2, None), ("killed", 1, None)]),
        ("In Ukraine three people were killed, two in Kherson and one in Sumy.",
         [("killed", 3, None), ("killed", 2, 0), ("killed", 1, 0)]),
        ("Twelve people were wounded by a mine, two seriously.",
         [("wounded", 12, None), ("wounded", 2, 0)]),
        ("Seven people were killed by a mine that was laid by rebels, and three by the road fled.",
         [("killed", 7, None)]),
    ],
)  # fmt: skip
def test_those_by_other_means_are_more(text: str, expected: list[tuple[object, ...]]) -> None:
    assert rows_of("outcome", "number", "part_of")(text) == expected
