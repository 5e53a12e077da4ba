"""What is captured, missing, lost, released or killed and is nobody held and nobody dead."""

import pytest
from figures_told import rows_of

told = rows_of("outcome", "best")


@pytest.mark.parametrize(
    "text",
    [
        "Two drivers surrendered their licences after the crash.",
        "The rebels surrendered the town after a siege of ten days.",
        "The rebels surrendered two of the hostages to the Red Cross.",
        "Three suspects were captured on security cameras.",
        "The photographer captured three soldiers resting beside their truck.",
        "Two laptops and a camera are missing from the office.",
        "Three ministers were missing from the meeting.",
        "The squad lost three men to injuries.",
        "The coach lost two men before half-time.",
        "The factory released 200 workers last week.",
        "The bishop released two priests from their vows.",
        "Firefighters freed two people from a lift.",
        "Seven miners trapped for two days were freed by rescuers.",
        "The closure of the mill killed 120 jobs in the valley.",
        "The senate killed two amendments.",
        "Six racehorses died in a stable fire.",
        "Two of the elephants died in transit.",
        "The scandal hurt two ministers.",
    ],
)
def test_nobody_was_held_or_hurt(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Six fighters surrendered on Monday.", [("surrendered", 6)]),
        ("Two rebels surrendered their weapons.", [("surrendered", 2)]),
        ("Forty rebels surrendered to the army.", [("surrendered", 40)]),
        ("Two soldiers were captured on the road to Lona.", [("captured", 2)]),
        ("Two soldiers were captured by rebels.", [("captured", 2)]),
        ("Three girls are missing from the camp.", [("missing", 3)]),
        ("The army lost two men in the ambush.", [("killed", 2)]),
        ("He said his side lost nine men.", [("killed", 9)]),
        ("The rebels released four teachers.", [("freed", 4)]),
        ("The company released two hostages.", [("freed", 2)]),
        ("The court released two officers.", [("freed", 2)]),
        ("Troops freed two people from a cell.", [("freed", 2)]),
        ("Two of the patrol were killed.", [("killed", 2)]),
        ("A tiger killed two farmers.", [("killed", 2)]),
    ],
)
def test_who_was_held_or_hurt_is_counted(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected
