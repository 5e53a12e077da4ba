"""Sums over several events, and the events in them, in texts published on Wednesday 7 May 2031."""

import pytest
from tests.extract.events.test_accounts import ONE, OTHER, shown


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Three attacks killed 20 people on Monday. A bomb in Kano killed 12; gunmen killed eight"
         " in Jos.", [([20], ONE, "-"), ([12], ONE, "Kano"), ([8], ONE, "Jos")]),
        ("Twenty people were killed in two attacks in Nigeria on Monday. In Kano 12 died.",
         [([20], ONE, "Nigeria"), ([12], ONE, "Kano")]),
        ("Violence across Nigeria killed 20 people on Monday.\n\nIn Kano, 12 people died. In Jos"
         " seven died.", [([20], ONE, "Nigeria"), ([12], ONE, "Kano"), ([7], ONE, "Jos")]),
        ("Storms across the country killed 30 people on Monday. In Kano 12 died, in Jos seven.",
         [([30], ONE, "-"), ([12], ONE, "Kano"), ([7], ONE, "Jos")]),
        ("Attacks in Kano, Jos and Bauchi killed 30 people on Monday. In Kano, 12 were wounded.",
         [([30], ONE, "-"), ([12], ONE, "Kano")]),
        ("Attacks in Oldmere and Newmere killed 30 people on Monday. In Oldmere 12 died.",
         [([30], ONE, "-"), ([12], ONE, "Oldmere")]),
        ("Attacks in Kano and Jos in Nigeria killed 30 people on Monday.",
         [([30], ONE, "Nigeria")]),
        ("Gunmen struck Kano and Jos on Monday. They killed 30 people.", [([30], ONE, "-")]),
        ("MAIDUGURI, Nigeria (Wire) - Three attacks killed 20 people in Nigeria on Monday. In Kano"
         " 12 died.", [([20], ONE, "Nigeria"), ([12], ONE, "Kano")]),
        ("Violence across Nigeria left 20 dead over the weekend. On Sunday, 12 people were killed"
         " on a farm.", [([20], "2031-05-03/2031-05-04", "Nigeria"), ([12], OTHER, "-")]),
        ("Two days of clashes in Kano have left 20 people dead. Twelve were killed on Sunday, when"
         " police fired. On Monday eight died.",
         [([20], "-", "Kano"), ([12], OTHER, "-"), ([8], ONE, "-")]),
        ("Violence across Nigeria killed 20 people on Monday.\n\nThe worst attack was on a market,"
         " where 12 people died.", [([20], ONE, "Nigeria"), ([12], ONE, "-")]),
        ("Attacks in Kano and Jos killed 20 people on Monday. In Bauchi, 12 people died.",
         [([20], ONE, "-"), ([12], "-", "Bauchi")]),
        ("Three car bombs exploded in the country on Monday, killing 13 people. The first went off"
         " in Jos, killing five.", [([13], ONE, "-"), ([5], ONE, "Jos")]),
        ("Police killed 20 people in Nigeria on Monday during protests. In Kano, 9 were wounded.",
         [([20, 9], ONE, "Kano")]),
        ("Clashes in Quiche and San Lucas departments killed 14 people on Monday.",
         [([14], ONE, "-")]),
        # A day or a place of its own is kept, and nothing is put on what is recalled, or elsewhere.
        ("Violence across Nigeria killed 20 people on Monday. In Kano 12 died on Sunday.",
         [([20], ONE, "Nigeria"), ([12], OTHER, "Kano")]),
        ("Violence across Nigeria killed 20 people on Monday. Elsewhere, 12 died in Kano.",
         [([20], ONE, "Nigeria"), ([12], "-", "Kano")]),
        ("Violence across Nigeria killed 20 people on Monday. In Nairobi 12 died.",
         [([20], ONE, "Nigeria"), ([12], "-", "Nairobi")]),
        # A sum that is told last.
        ("Gunmen killed 12 people in Kano on Monday and 8 in Jos. In all, 20 people died in two"
         " attacks in Nigeria, police said.",
         [([12], ONE, "Kano"), ([8], ONE, "Jos"), ([20], "-", "Nigeria")]),
    ],
)  # fmt: skip
def test_a_sum_has_an_account_of_its_own(
    text: str, expected: list[tuple[list[int], str, str]]
) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Two bombs killed 20 people in Kano on Monday. A hospital in Kano counted 14 dead.",
        "Air strikes in Nigeria killed 20 people on Monday. At least 22 died in Kano, police said.",
        "A bomb killed 20 people in Nigeria on Monday, the latest of several attacks. In Kano 9"
        " were wounded.",
        "After three attacks in Jos, a bomb in Kano killed 20 people on Monday. It wounded 9.",
        "A bomb in Kano killed 20 people on Monday. Another 9 were wounded across the city.",
        "Gunmen killed 20 people in Kano on Monday and wounded 9, police said after several raids.",
    ],
)
def test_what_is_one_event(text: str) -> None:
    assert len(shown(text)) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gunmen killed 12 people in Kano on Monday. The group has killed 300 people this year.",
         [([12], ONE, "Kano"), ([300], "2031-01-01/2031-05-07", "-")]),
        ("The group has killed 300 people since March. On Monday it killed 12 in Kano.",
         [([300], "2031-03/2031-05-07", "-"), ([12], ONE, "Kano")]),
        ("The war has killed 300 people since 18 January. Twelve were killed in Kano on Monday.",
         [([300], "2031-01-18/2031-05-07", "-"), ([12], ONE, "Kano")]),
        ("Over the past two weeks, 300 people have been killed in Nigeria. Gunmen killed 12 in"
         " Kano on Monday.", [([300], "2031-04-23~/2031-05-07", "Nigeria"), ([12], ONE, "Kano")]),
        ("Gunmen killed 12 people in Kano on Monday. Attacks killed 300 people in the first four"
         " months of the year.", [([12], ONE, "Kano"), ([300], "2031-01/2031-04", "-")]),
        ("Gunmen have killed 30 people in raids on villages since Friday. Twelve died on Sunday.",
         [([30], "2031-05-02/2031-05-07", "-"), ([12], OTHER, "-")]),
        ("Gunmen killed 12 people in Kano on Monday. Since Sunday 30 people have been wounded.",
         [([12], ONE, "Kano"), ([30], "2031-05-04/2031-05-07", "-")]),
        ("Clashes over the past week have killed 30 people.",
         [([30], "2031-04-30~/2031-05-07", "-")]),
        ("Between 3 and 5 May, 12 people were killed in Kano.",
         [([12], "2031-05-03/2031-05-05", "Kano")]),
        ("Between May 3 and May 5, 12 people were killed in Kano.",
         [([12], "2031-05-03/2031-05-05", "Kano")]),
        ("Between May 3 and 5, 12 people were killed in Kano.",
         [([12], "2031-05-03/2031-05-05", "Kano")]),
    ],
)  # fmt: skip
def test_a_time_is_never_its_first_day(
    text: str, expected: list[tuple[list[int], str, str]]
) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize("published", [None, "2031-05", "soon"])
def test_a_time_up_to_an_unknown_day_is_not_told(published: str | None) -> None:
    text = "The group has killed 300 people since March 2030."
    assert shown(text, published) == [([300], "-", "-")]
