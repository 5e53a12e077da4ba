"""Victims told as the last of a row, totals that are brought on, and the buried."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in

Row = tuple[str, int | None, str]

told = rows_of("outcome", "best", "counting")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He was the sixth clerk killed in the country this year.",
         [("killed", 6, "cumulative")]),
        ("The man is the fourth person to die in custody this year.",
         [("killed", 4, "cumulative")]),
        ("She became the third student to be killed since May.", [("killed", 3, "cumulative")]),
        ("She was the 12th nurse abducted since January.", [("kidnapped", 12, "cumulative")]),
        ("A clerk was shot dead on Monday, the third clerk slain this year.",
         [("killed", 1, "mention"), ("killed", 3, "cumulative")]),
        ("A clerk was shot dead on Monday, the third clerk slain in Lona.",
         [("killed", 1, "mention")]),
        ("He was the first soldier killed this year.", [("killed", 1, "mention")]),
        ("The second man killed was a clerk.", [("killed", 1, "mention")]),
        ("A third man was killed.", [("killed", 1, "mention")]),
        ("The sixth man died in hospital.", [("killed", 1, "mention")]),
        ("He vowed to be the last man to die.", []),
    ],
)  # fmt: skip
def test_the_last_of_a_row(text: str, expected: list[Row]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Six bodies were recovered, bringing the total to 15.", [("killed", 6), ("killed", 15)]),
        ("Two more people died, taking the total to 40.", [("killed", 2), ("killed", 40)]),
        ("Six more were hurt, bringing the total to 40.", [("wounded", 6), ("wounded", 40)]),
        ("Six more were hurt, bringing the total to 15 dead and 40 hurt.",
         [("wounded", 6), ("killed", 15), ("wounded", 40)]),
        ("Six more were hurt, bringing the total to 15 martyrs and 40 wounded.",
         [("wounded", 6), ("killed", 15), ("wounded", 40)]),
        ("Nine more were held; 30 were freed, which brings the total to 70.",
         [("freed", 30), ("freed", 70)]),
        ("The bank lent six million, bringing the total to 15.", []),
        ("Two people died, and the total rose to 40 euros.", [("killed", 2)]),
        ("The toll, which had stood at 12, rose to 15.", [("killed", 15)]),
        ("The number of dead, first given as 12, is 15.", [("killed", 15)]),
        ("The number of people wounded, earlier put at 40, has risen to 60.", [("wounded", 60)]),
        ("The number of dead, put at 12 by police, may rise.", [("killed", 12)]),
        ("Medics put the casualties at five dead and 12 wounded.",
         [("killed", 5), ("wounded", 12)]),
        ("Medics put the casualties at 17.", [("casualties", 17)]),
        ("Seven men died, bringing to 30 the number killed.", [("killed", 7), ("killed", 30)]),
        ("The number wounded rose to 40.", [("wounded", 40)]),
        ("Police rescued 14 kidnap victims.", [("freed", 14)]),
        ("The number of dead soldiers was 35.", [("killed", 35)]),
        ("The number of dead animals was 35.", []),
    ],
)  # fmt: skip
def test_totals(text: str, expected: list[tuple[str, int]]) -> None:
    assert [row[:2] for row in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Residents said they had buried 17 people.", [("killed", 17)]),
        ("Villagers buried 12 men on Monday.", [("killed", 12)]),
        ("We have already buried 12 people, he said.", [("killed", 12)]),
        ("An avalanche buried 12 people.", []),
        ("12 people were buried under the rubble.", []),
        ("They buried two chests.", []),
        ("They buried the dead.", []),
    ],
)
def test_buried(text: str, expected: list[tuple[str, int]]) -> None:
    assert [row[:2] for row in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two women were taken to hospital with serious injuries.", [("wounded", 2)]),
        ("Two people were airlifted to the capital with gunshot wounds.", [("wounded", 2)]),
        ("Nine miners have been admitted to the clinic with burns.", [("wounded", 9)]),
        ("Two boys were rushed to a clinic, and a nurse with burns left.", []),
        ("Two men were taken to court with their aides.", []),
        ("Two women were taken to hospital.", []),
        ("Fourteen people were shot, six of them fatally.", [("casualties", 14), ("killed", 6)]),
        ("Fourteen people were shot, six fatally, on Sunday.", [("casualties", 14), ("killed", 6)]),
        (
            "Fourteen were shot, and one of them fatally in Lona.",
            [("casualties", 14), ("killed", 1)],
        ),
        ("The plan was fatally flawed.", []),
        ("One person is fighting for life.", [("wounded", 1)]),
        ("Two are said to be critical.", [("wounded", 2)]),
        ("An elderly relative is critical.", [("wounded", 1)]),
        ("The driver remains critical.", [("wounded", 1)]),
        ("Talks are critical.", []),
        ("The situation is critical, he said.", []),
        ("Two of the ministers are critical of the plan.", []),
        ("A critical bridge was closed.", []),
        ("One officer is dead and another seriously injured.", [("killed", 1), ("wounded", 1)]),
        ("Two of the wounded died in hospital.", [("killed", 2)]),
        ("One of the wounded later died.", [("killed", 1)]),
        ("Three of the injured have since died.", [("killed", 3)]),
    ],
)
def test_in_hospital(text: str, expected: list[tuple[str, int]]) -> None:
    assert [row[:2] for row in told(text)] == expected


def test_those_among_the_wounded_are_not_all() -> None:
    text = "Three nurses were also among the wounded. Two are said to be critical."
    assert [figure.group for figure in figures_in(text)] == ["civilians", "persons"]
