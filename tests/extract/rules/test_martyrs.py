"""Martyrs beside the wounded, or brought to a hospital, are counted dead."""

import pytest
from figures_told import rows_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A martyr and two wounded: that was the toll of the raid.",
         [("killed", 1), ("wounded", 2)]),
        ("Two martyrs and three wounded in a raid on Lona.", [("killed", 2), ("wounded", 3)]),
        ("The hospital said it received 15 martyrs and 40 injured.",
         [("killed", 15), ("wounded", 40)]),
        ("Medics counted 12 martyrs after the strike.", [("killed", 12)]),
        ("The strike left two martyrs.", [("killed", 2)]),
        ("The streets were renamed after two martyrs.", []),
        ("10 raids and six martyrs in the bombing of Lona", [("killed", 6)]),
        ("23 martyrs, including five boys, as a result of the bombing of Lona",
         [("killed", 23), ("killed", 5)]),
        ("They honoured the families of two martyrs in the raid.", []),
        ("Two martyrs in the struggle for freedom", []),
        ("The town is proud of its 12 martyrs.", []),
    ],
)  # fmt: skip
def test_martyrs(text: str, expected: list[tuple[str, int]]) -> None:
    assert rows_of("outcome", "number")(text) == expected


def test_a_square_of_martyrs_is_nobody() -> None:
    assert rows_of("victims")("A drone hit Martyrs' Square in the city.") == []
    assert rows_of("victims")("Rebels martyred Ana Gil.") == [("Ana Gil",)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two soldiers laid down their lives on Monday.", [("killed", 2, "military")]),
        ("A constable laid down his life in the raid.", [("killed", 1, "police")]),
        ("Their comrades paid the supreme price.", []),
        ("Four policemen embraced shahadat in the blast.", [("killed", 4, "police")]),
        ("Three soldiers fell as martyrs.", [("killed", 3, "military")]),
        ("A captain fell martyr in the firefight.", [("killed", 1, "military")]),
        ("Two soldiers fell on the field of honour.", [("killed", 2, "military")]),
        ("Four nurses lost their life in the blast.", [("killed", 4, "civilians")]),
        # And what is none.
        ("Two bandits took his car and he lost his life savings.", []),
        ("Two soldiers laid down their rifles.", []),
        ("Forty soldiers vowed to lay down their lives.", []),
        ("Two coaches paid the ultimate price for the defeat.", []),
        ("Four teams made a sacrifice.", []),
        ("Two soldiers fell on the field.", []),
    ],
)  # fmt: skip
def test_who_gave_a_life(text: str, expected: list[tuple[str, int, str]]) -> None:
    assert rows_of("outcome", "number", "group")(text) == expected
