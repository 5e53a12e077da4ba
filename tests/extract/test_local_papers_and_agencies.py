"""Turns of agencies and local papers: who is counted, of which group, and who is nobody."""

import pytest

from recount.extract.figures import figures_in

Row = tuple[str, int | None, str]


def _rows(text: str) -> list[Row]:
    found = [figure for figure in figures_in(text) if not figure.flags]
    return [(f.outcome, f.low if f.best is None else f.best, f.group) for f in found]


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
