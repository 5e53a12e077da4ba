"""Several verbs with one object, numbers told by another, and people who were shot dead."""

import pytest
from figures_told import rows_of

Row = tuple[str, int | None, str]

told = rows_of("outcome", "number", "group")

LONGER = "Smoke rose over Asker at dawn. {} The governor has called for calm."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Either of two outcomes: how many of each is not told.
        ("Its forces repulsed the assault, killing or capturing more than 60 attackers.", []),
        ("At least 30 people were killed or kidnapped in the raid.", []),
        ("Rebels killed, wounded or captured 40 soldiers.", []),
        ("More than 3,000 people have died or gone missing on the way.", []),
        ("Forty people are dead or missing.", []),
        ("Forty people were killed or are missing.", []),
        ("Some 200 people have been killed, wounded or abducted.", []),
        (
            "Forty people were killed, and two are missing.",
            [("killed", 40, "persons"), ("missing", 2, "persons")],
        ),
        ("Twelve guards were killed or wounded.", [("casualties", 12, "persons")]),
        # One object.
        ("Gunmen killed and wounded 12 people.", [("casualties", 12, "persons")]),
        ("The officers arrested and later released 12 men.", [("freed", 12, "persons")]),
        # Several.
        (
            "Gunmen killed six, injured nine and abducted four.",
            [("killed", 6, "persons"), ("wounded", 9, "persons"), ("kidnapped", 4, "persons")],
        ),
        (
            "Twelve soldiers killed, wounded nine clerks in clash.",
            [("killed", 12, "military"), ("wounded", 9, "civilians")],
        ),
        # As many, and times as many.
        ("The raid killed ten men and wounded twice as many.", [("killed", 10, "persons")]),
        ("The raid killed ten and wounded three times as many.", [("killed", 10, "persons")]),
        (
            "Gunmen fired on worshippers, killing six and injuring as many.",
            [("killed", 6, "civilians"), ("wounded", 6, "civilians")],
        ),
        # Shot dead.
        (
            "Nine passengers were abducted by gunmen who shot the driver dead.",
            [("kidnapped", 9, "persons"), ("killed", 1, "persons")],
        ),
        (
            "Gunmen shot a nurse and two clerks dead.",
            [("killed", 1, "civilians"), ("killed", 2, "civilians")],
        ),
        ("Police shot two protesters dead in Asker.", [("killed", 2, "civilians")]),
        # Elsewhere, later.
        (
            "Three people were killed in Asker and four in Daro, bringing to 27 the number killed.",
            [("killed", 3, "persons"), ("killed", 4, "persons"), ("killed", 27, "persons")],
        ),
        (
            "Officials said 21 died instantly and six more later in hospital.",
            [("killed", 21, "persons"), ("killed", 6, "persons")],
        ),
        # Headlines, words for people.
        (
            "Army says 13 militants, two soldiers killed in raids.",
            [("killed", 13, "armed_group"), ("killed", 2, "military")],
        ),
        (
            "A bomb killed the groom, his bride and two boys.",
            [("killed", 1, "persons"), ("killed", 1, "persons"), ("killed", 2, "persons")],
        ),
        ("Eighteen corpses have been deposited at the mortuary.", [("killed", 18, "persons")]),
        ("The army has so far dug out 14 bodies.", [("killed", 14, "persons")]),
        ("A trawler picked up 88 survivors and 11 bodies.", [("killed", 11, "persons")]),
        ("Hamid lost both his sons in the strike.", [("killed", 2, "persons")]),
        ("Both sides said 12 guards had died.", [("killed", 12, "persons")]),
    ],
)
def test_verbs_and_their_people(text: str, expected: list[Row]) -> None:
    assert told(text) == expected
    assert told(LONGER.format(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gunmen kidnapped, then killed, a farmer.", [("killed", 1, "civilians")]),
        ("Gunmen shot, and killed, two soldiers.", [("killed", 2, "military")]),
        (
            "A farmer was kidnapped, then killed, a nurse said.",
            [("kidnapped", 1, "civilians"), ("killed", 1, "civilians")],
        ),
        (
            "The two farmers kidnapped, then killed, were brothers.",
            [("kidnapped", 2, "civilians"), ("killed", 2, "civilians")],
        ),
    ],
)
def test_a_verb_put_in_between_commas(text: str, expected: list[Row]) -> None:
    assert told(text) == expected


def test_whom_so_many_officers_arrested() -> None:
    text = "The 12 officers arrested yesterday a suspected drug baron."
    assert told(text) == [("captured", 1, "persons")]
