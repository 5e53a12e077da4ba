"""Two deeds to the same people, each of its own day; published on Wednesday 7 May 2031."""

import pytest
from days_told import days_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("An aid worker kidnapped in Karsa in 2028 was released in Lona on Friday.",
         [("kidnapped", "2028"), ("freed", "2031-05-02")]),
        ("The students, abducted on March 11, were freed on Tuesday.",
         [("kidnapped", "2031-03-11"), ("freed", "2031-05-06")]),
        ("A journalist abducted on Friday was released on Tuesday after negotiations.",
         [("kidnapped", "2031-05-02"), ("freed", "2031-05-06")]),
        ("A priest abducted in Karsa on Friday was killed on Monday.",
         [("kidnapped", "2031-05-02"), ("killed", "2031-05-05")]),
        ("A priest abducted in Karsa was killed on Monday.",
         [("kidnapped", None), ("killed", "2031-05-05")]),
        ("A teacher who was abducted in 2029 was freed on Friday.",
         [("kidnapped", "2029"), ("freed", "2031-05-02")]),
        ("Kidnappers have freed the 27 students they seized in Karsa on 11 March.",
         [("freed", None), ("kidnapped", "2031-03-11")]),
        ("Gunmen on Monday released 27 students abducted from a college in March.",
         [("freed", "2031-05-05"), ("kidnapped", "2031-03")]),
        ("On Monday 27 students abducted in March were released.",
         [("kidnapped", "2031-03"), ("freed", "2031-05-05")]),
        ("Six students were freed on Tuesday, nearly two months after they were abducted.",
         [("freed", "2031-05-06"), ("kidnapped", "2031-03~")]),
        ("Two soldiers captured in the raid were executed on Monday.",
         [("captured", None), ("killed", "2031-05-05")]),
        ("A man died on Monday after being stabbed in Karsa on Saturday.",
         [("killed", "2031-05-03")]),
        ("An officer died on Tuesday of injuries suffered in a blast in Karsa on Sunday.",
         [("killed", "2031-05-04")]),
        ("A man shot in Karsa on Saturday died on Monday.", [("killed", "2031-05-03")]),
        ("Three people died of their wounds on Tuesday after Sunday's bombing in Karsa.",
         [("killed", "2031-05-04")]),
        ("Two of the wounded died on Tuesday after the attack on Sunday.",
         [("killed", "2031-05-04")]),
        ("A man died on Tuesday, two days after he was shot in Karsa.",
         [("killed", "2031-05-04")]),
        ("Six people died on Tuesday after Sunday's bombing.", [("killed", "2031-05-06")]),
        ("Four people died and two were wounded on Tuesday after a raid on Sunday.",
         [("killed", "2031-05-06"), ("wounded", "2031-05-06")]),
        ("Kidnappers on Monday freed 27 students who were abducted in Karsa on 11 March.",
         [("freed", "2031-05-05"), ("kidnapped", "2031-03-11")]),
    ],
)  # fmt: skip
def test_each_has_its_day(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert days_of(text) == expected


@pytest.mark.parametrize(
    ("text", "outcomes"),
    [
        ("Six people were kidnapped and killed on Monday.", ["killed"]),
        ("Gunmen killed six people and abducted 12 on Monday.", ["killed", "kidnapped"]),
        ("Six people, two of them wounded in the leg, were taken hostage on Monday.",
         ["kidnapped", "wounded"]),
        ("Six people shot dead in Karsa on Monday were farmers.", ["killed"]),
        ("A man died on Monday after being shot in Karsa.", ["killed"]),
        ("Troops on Monday rescued 12 hostages.", ["freed"]),
        ("Two men who were kidnapped in Karsa on Monday have been found dead.",
         ["kidnapped", "killed"]),
        ("Gunmen shot two men on Monday, killing one.", ["killed"]),
    ],
)  # fmt: skip
def test_of_one_day(text: str, outcomes: list[str]) -> None:
    assert [(o, d) for o, d in days_of(text) if o in outcomes] == [
        (outcome, "2031-05-05") for outcome in outcomes
    ]


def test_another_release_does_not_date_what_was_told_before() -> None:
    told = (
        "Rebels ambushed a truck, killing eight. Nine men abducted in March were freed on Monday."
    )
    assert days_of(told)[0] == ("killed", None)
    assert ("freed", "2031-05-05") in days_of(told)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Fighting that erupted on 8 March has killed 90 people.", None),
        ("Clashes in the hills broke out on Monday and have left 12 people dead.", None),
        ("Clashes that broke out on Monday left 12 people dead.", "2031-05-05"),
        # Nor what a killer had done before.
        ("A man who shot dead five people had been given back his licence on Monday.", None),
        ("The rebels, who killed five people in Kona, had attacked on Monday.", "2031-05-05"),
        ("A bomb that went off on Monday has killed 12 people.", "2031-05-05"),
    ],
)
def test_what_has_gone_on_since_a_day(text: str, day: str | None) -> None:
    assert days_of(text)[-1] == ("killed", day)
