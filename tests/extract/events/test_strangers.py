"""What a later sentence's own day or place does not tell of what was told before it."""

import pytest
from tests.extract.events.test_accounts import ONE, OTHER, shown


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The army said 15 soldiers were killed.\n\nA farmer was killed in 2022.",
         [([15], "-", "-"), ([1], "2022", "-")]),
        ("Rebels killed 15 people.\n\nIn March 2029, they seized 40 people in Jos.",
         [([15], "-", "-"), ([40], "2029-03", "Jos")]),
        ("Rebels killed 15 people. In March 2029, 40 students were kidnapped in Jos.",
         [([15], "-", "-"), ([40], "2029-03", "Jos")]),
        ("A shell killed eight people.\n\nA suspect was arrested on Sunday.",
         [([8], "-", "-"), ([1], OTHER, "-")]),
        ("Bandits killed 20 people, a mayor said.\n\nLast month, troops arrested three commanders.",
         [([20], "-", "-"), ([3], "2031-04", "-")]),
        ("Two policemen were killed.\n\nIn Jos, a teacher was wounded.",
         [([2], "-", "-"), ([1], "-", "Jos")]),
        ("Two soldiers were killed in Nerva.\n\nA soldier was wounded in Oldtown.",
         [([2], "-", "Nerva"), ([1], "-", "Oldtown")]),
        ("Two soldiers were killed in Nerva.\n\nFour soldiers were killed in Oldtown.",
         [([2], "-", "Nerva"), ([4], "-", "Oldtown")]),
        ("Two policemen were killed.\n\nIn Oldtown, a teacher was wounded.",
         [([2], "-", "-"), ([1], "-", "Oldtown")]),
        ("Two soldiers were killed in Nerva.\n\nIn Nerva, a soldier was wounded.",
         [([2, 1], "-", "Nerva")]),
        ("Two people were killed in Kano.\n\nIn the village of Asker, 5 were hurt in the attack.",
         [([2, 5], "-", "Kano")]),
        ("Gunmen killed 12 farmers.\n\nFive soldiers were wounded in Kano on Monday.",
         [([12], "-", "-"), ([5], ONE, "Kano")]),
    ],
)  # fmt: skip
def test_it_begins_an_account_of_its_own(
    text: str, expected: list[tuple[list[int], str, str]]
) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen killed 12 people. Three police were wounded in Kano on Monday.",
        "Gunmen killed 12 people, police said.\n\nThirty were wounded in Kano on Monday.",
        "Gunmen killed 12 people.\n\nThe raid in Kano on Monday also wounded 3 soldiers.",
        "Gunmen killed 12 people.\n\nThree soldiers were wounded in the raid in Kano on Monday.",
        "Gunmen killed 12 people.\n\nThe attack was on Monday in Kano. Three police were wounded.",
        "Gunmen killed 12 people.\n\nThey kidnapped 3 girls in Kano on Monday.",
        "Gunmen killed 12 people.\n\nIn Kano on Monday, 3 soldiers were among the wounded.",
    ],
)
def test_what_goes_on_dates_and_places_it(text: str) -> None:
    assert [account[1:] for account in shown(text)] == [(ONE, "Kano")]
