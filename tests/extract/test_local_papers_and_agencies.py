"""Turns of agencies and local papers: who is counted, of which group, and who is nobody."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in

Row = tuple[str, int | None, str]

_rows = rows_of("outcome", "number", "group")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Medics said 18 people were hurt. The Red Star, which put the number at 22, including "
            "four boys, said its clerk Ana Diaz, 26, was killed.",
            [
                ("wounded", 18, "persons"),
                ("killed", 1, "civilians"),
                ("wounded", 22, "persons"),
                ("wounded", 4, "persons"),
            ],
        ),
        (
            "The ministry, which puts the toll at 15, including two nurses, said a rebel, Juan "
            "Diaz, 30, was wounded.",
            [
                ("killed", 15, "persons"),
                ("wounded", 1, "armed_group"),
                ("killed", 2, "civilians"),
            ],
        ),
        (
            "Twelve people died. The army put the figure at 20, including two officers.",
            [
                ("killed", 12, "persons"),
                ("killed", 20, "persons"),
                ("killed", 2, "security_forces"),
            ],
        ),
        (
            "The office announced the arrest of four men; a policeman was slightly injured.",
            [("captured", 4, "persons"), ("wounded", 1, "police")],
        ),
        ("A policeman was injured in one of the arrests.", [("wounded", 1, "police")]),
        ("Two guards were hurt during one of the abductions.", [("wounded", 2, "persons")]),
        ("She knew of 33 dead, most of them killed when a roof fell.", [("killed", 33, "persons")]),
        ("Forty were hurt, many of them wounded by glass.", [("wounded", 40, "persons")]),
        (
            "Some 50 clerks were attacked, two of them killed.",
            [("killed", 2, "civilians")],
        ),
        ("Police came under fire while arresting a wanted man.", []),
        ("Two soldiers were killed while detaining a suspect.", [("killed", 2, "military")]),
        ("Police closed the square while arresting 12 men.", [("captured", 12, "persons")]),
        (
            "Rebels freed 12 nurses. One of those freed, Ana Diaz, 46, told a paper of the camp.",
            [("freed", 12, "civilians")],
        ),
        (
            "Police freed 12 clerks. One of the released, Juan Diaz, said that they had walked.",
            [("freed", 12, "civilians")],
        ),
        ("One of those killed, Juan Diaz, was known to all.", [("killed", 1, "persons")]),
        ("Green Jihad claimed two of the dead as its members.", [("killed", 2, "armed_group")]),
        ("Hisbar mourned two of the slain as its commanders.", [("killed", 2, "armed_group")]),
        ("The union claimed two of the dead as its members.", [("killed", 2, "persons")]),
        ("The union named two of the dead as teachers.", [("killed", 2, "civilians")]),
        ("We also seized a truck and three of the rebels alive.", [("captured", 3, "armed_group")]),
    ],
)
def test_who_is_counted(text: str, expected: list[Row]) -> None:
    assert _rows(text) == expected


def test_who_opens_the_sentence_speaks_past_a_clause_of_his() -> None:
    text = (
        "Nine people were hurt, police said. The mayor, who put the number at 14, most of them "
        "women, said a guard was shot dead."
    )
    assert [figure.said_by for figure in figures_in(text)] == ["police", "The mayor", "The mayor"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The navy said five sailors were hurt and one was missing after the clash at sea.",
            [("wounded", 5, "military"), ("missing", 1, "military")],
        ),
        ("Six sailors died when the gunboat sank.", [("killed", 6, "military")]),
        ("The navy rescued 14 sailors from a hijacked tanker.", [("freed", 14, "civilians")]),
        ("Pirates killed two sailors.", [("killed", 2, "civilians")]),
        (
            "A captain and three other ranks were killed.",
            [("killed", 1, "military"), ("killed", 3, "military")],
        ),
        ("Rebels killed three other ranks.", [("killed", 3, "military")]),
        (
            "A Ghanaian peacekeeper was killed and two Uruguayans hurt.",
            [("killed", 1, "international_forces"), ("wounded", 2, "international_forces")],
        ),
        (
            "A Turkish soldier was killed and two Syrians were hurt.",
            [("killed", 1, "military"), ("wounded", 2, "persons")],
        ),
        (
            "The National Army, the armed group behind the raid, denied it. Six of its own members "
            "were killed.",
            [("killed", 6, "armed_group")],
        ),
        (
            "The army denied it. Six of its own men were killed.",
            [("killed", 6, "military")],
        ),
        (
            "Eight people were hurt, four of them defense volunteers.",
            [("wounded", 8, "persons"), ("wounded", 4, "pro_government_militia")],
        ),
        ("A mine killed a shepherd boy.", [("killed", 1, "civilians")]),
        ("A mine killed a soldier boy.", [("killed", 1, "persons")]),
        ("Police arrested 21 union members.", [("captured", 21, "civilians")]),
        ("Police arrested four cadres of the banned KRPA.", [("captured", 4, "armed_group")]),
        ("Troops rescued 12 child soldiers.", [("freed", 12, "persons")]),
        ("Among the captured bandits is a foreigner.", [("captured", 1, "armed_group")]),
        ("Among the arrested militants were two foreigners.", [("captured", 2, "armed_group")]),
        ("Among the wounded villagers was a woman.", [("wounded", 1, "persons")]),
        (
            "Troops killed 41 bandits. Among our troops there were two dead and seven wounded.",
            [
                ("killed", 41, "armed_group"),
                ("killed", 2, "military"),
                ("wounded", 7, "military"),
            ],
        ),
        (
            "The army left. Among their fighters there were nine dead.",
            [("killed", 9, "armed_group")],
        ),
    ],
)
def test_of_which_group_they_are(text: str, expected: list[Row]) -> None:
    assert _rows(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fourteen people were picked up, and a case was filed.", [("captured", 14, "persons")]),
        (
            "Eleven other suspects were picked up across the region overnight.",
            [("captured", 11, "persons")],
        ),
        (
            "Six men were picked up on Monday for questioning, police said.",
            [("captured", 6, "persons")],
        ),
        ("Twelve pupils were picked up by a bus.", []),
        ("Two of the boys were let go on Friday.", [("freed", 2, "persons")]),
        ("Soldiers let the two go on Friday.", [("freed", 2, "persons")]),
        ("The rebels had let the three go on humanitarian grounds.", [("freed", 3, "persons")]),
        ("Two of the workers were let go on Friday.", []),
        ("Six pupils have regained their freedom.", [("freed", 6, "civilians")]),
        ("A nurse had regained her freedom.", [("freed", 1, "civilians")]),
        ("Six of the pupils regained freedom.", [("freed", 6, "civilians")]),
        ("The president wrote on X. Ten pupils were hurt.", [("wounded", 10, "civilians")]),
        ("They were among 11 pupils seized on their way home.", [("kidnapped", 11, "civilians")]),
        ("Three suspects seized on their way home were freed.", [("freed", 3, "persons")]),
        ("A constable was hit by a splinter.", [("wounded", 1, "police")]),
        ("Doctors said four were stated to be in critical condition.", [("wounded", 4, "persons")]),
        (
            "Of the injured, nine with bullet wounds were sent to Lona.",
            [("wounded", 9, "persons")],
        ),
        (
            "The clinic took in 118 people with bullet or shrapnel wounds.",
            [("wounded", 118, "persons")],
        ),
        (
            "Two rebels died, taking to five the number of ultras eliminated in the raid.",
            [("killed", 2, "armed_group"), ("killed", 5, "armed_group")],
        ),
        ("This takes to five the number of teams eliminated.", []),
        ("The army lost nine of its number in the clash.", [("killed", 9, "military")]),
        ("The union lost nine of its number in May.", []),
        ("Forty rebels presented themselves to the army.", [("surrendered", 40, "armed_group")]),
        ("Forty candidates presented themselves to the voters.", []),
        ("We mourn nine fighters fallen in combat.", [("killed", 9, "armed_group")]),
        (
            "The blast killed five people, leaving another with burns.",
            [("killed", 5, "persons"), ("wounded", 1, "persons")],
        ),
        ("The attackers left seven bodies on the field.", [("killed", 7, "persons")]),
        ("The parties left two bodies without funds.", []),
        ("24 sets of remains lay there, none of them identified.", [("killed", 24, "persons")]),
        ("Its experts had counted 24 sets of remains.", [("killed", 24, "persons")]),
        ("Police found nine sets of human remains.", [("killed", 9, "persons")]),
        ("They announced the discovery of 27 bodies in graves.", [("killed", 27, "persons")]),
        (
            "It accounted for most of the deaths, including those of a policeman and two medics.",
            [("killed", 1, "police"), ("killed", 2, "civilians")],
        ),
        (
            "The site identified the dead as a colonel and two women.",
            [("killed", 1, "military"), ("killed", 2, "persons")],
        ),
        (
            "The army named those killed as two clerks and a nurse.",
            [("killed", 2, "civilians"), ("killed", 1, "civilians")],
        ),
        ("Police identified the victims as Juan Diaz and Ana Gil.", []),
        (
            "Twenty-two of the dead were Britons, three Germans and two Belgians.",
            [("killed", 22, "persons"), ("killed", 3, "persons"), ("killed", 2, "persons")],
        ),
        (
            "Twelve of the victims were children, four women and two soldiers.",
            [("killed", 12, "persons"), ("killed", 4, "persons"), ("killed", 2, "military")],
        ),
    ],
)
def test_what_happened_to_them(text: str, expected: list[Row]) -> None:
    assert _rows(text) == expected
