"""Of whom a bare number is told, and who only does something to others."""

import pytest
from figures_told import rows_of

told = rows_of("outcome", "number", "group")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Attackers killed three villagers in Lona and two in Brell.",
            [("killed", 3, "civilians"), ("killed", 2, "civilians")],
        ),
        (
            "Gunmen killed two soldiers in Lona on Monday, three in Brell and a nurse.",
            [("killed", 2, "military"), ("killed", 3, "military"), ("killed", 1, "civilians")],
        ),
        (
            "A car rammed into a group of soldiers, injuring four.",
            [("wounded", 4, "military")],
        ),
        (
            "Rebels killed five soldiers; troops killed eight of them.",
            [("killed", 5, "military"), ("killed", 8, "armed_group")],
        ),
        (
            "Militants killed nine soldiers at a post; the army said it killed 13 of them.",
            [("killed", 9, "military"), ("killed", 13, "armed_group")],
        ),
        # But not those whom the army frees.
        (
            "Rebels kidnapped five soldiers; troops freed three of them.",
            [("kidnapped", 5, "military"), ("freed", 3, "military")],
        ),
    ],
)
def test_the_group_of_a_bare_number(text: str, expected: list[tuple[str, int, str]]) -> None:
    assert told(text) == expected


def test_more_than_were_told_of_are_no_part_of_them() -> None:
    rows = rows_of("number", "part_of")
    text = "Militants killed nine soldiers; the army said it killed 13 of them."
    assert rows(text) == [(9, None), (13, None)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The rebels shot down a helicopter, and both pilots were taken captive.",
            [("kidnapped", 2, "persons")],
        ),
        ("The rebels shot at a car, and two women were hurt.", [("wounded", 2, "persons")]),
        ("Troops tried to storm the camp, and 12 men were killed.", [("killed", 12, "persons")]),
        # But who were shot, or sent, are those told of.
        ("Three men shot at a checkpoint and a nurse died.",
         [("killed", 3, "persons"), ("killed", 1, "civilians")]),
        ("Twelve soldiers sent to part the two sides were killed.", [("killed", 12, "military")]),
    ],
)  # fmt: skip
def test_who_did_it_in_the_clause_before(text: str, expected: list[tuple[str, int, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The army did not say how many of its soldiers were wounded.", []),
        ("It did not say how many of its men were hurt, but four died.", [("killed", 4)]),
        ("A sniper killed a nurse who treated wounded civilians and soldiers.", [("killed", 1)]),
        ("A nurse treating wounded soldiers was killed.", [("killed", 1)]),
        ("Medics evacuated wounded soldiers.", []),
        ("Four staff of Save the Children were killed.", [("killed", 4)]),
        ("Only 12 of the 60 bodies have been identified.", [("killed", 60)]),
        ("Police were able to identify nine of the bodies.", [("killed", 9)]),
    ],
)  # fmt: skip
def test_how_many_are_told_of(text: str, expected: list[tuple[str, int]]) -> None:
    assert rows_of("outcome", "number")(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police shot at two men, one of whom died and the other was hurt.",
         [("killed", 1), ("wounded", 1)]),
        ("The bus carried 30 people, 12 of whom died and 18 were injured.",
         [("killed", 12), ("wounded", 18)]),
        ("Soldiers met nine rebels, five of whom died and the rest were captured.",
         [("killed", 5), ("captured", 2)]),
        # But who is told of by both verbs is one.
        ("The bus carried 30 people, 12 of whom died and were buried there.", [("killed", 12)]),
        ("The bus carried 30 people, 12 of whom were captured and later killed.",
         [("captured", 12), ("killed", 12)]),
    ],
)  # fmt: skip
def test_the_others_behind_of_whom(text: str, expected: list[tuple[str, int]]) -> None:
    assert rows_of("outcome", "number")(text) == expected
