"""Who says what a headline tells."""

import pytest
from figures_told import rows_of

said_by = rows_of("number", "said_by")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two killed in Lona blast: officials", [(2, "officials")]),
        ("12 killed in Lona attack: police", [(12, "police")]),
        ("At least 14 killed in air strike: local sources", [(14, "local sources")]),
        ("UN: 14 civilians killed in Lona", [(14, "UN")]),
        ("Pentagon: 14 fighters killed in Lona", [(14, "Pentagon")]),
        ("Police: 14 civilians killed in Lona", [(14, "Police")]),
        ("The Pentagon: 14 fighters killed in Lona", [(14, "The Pentagon")]),
        ("14 civilians killed in Lona raid: UN", [(14, "UN")]),
        ("Governor: 14 killed in Lona raid", [(14, "Governor")]),
        ("Governor Diaz: 14 killed in Lona raid", [(14, "Governor Diaz")]),
        ("Police chief: 14 dead in Lona", [(14, "Police chief")]),
        ("14 civilians killed in Lona raid: mayor", [(14, "mayor")]),
        ("14 killed in Lona raid since Friday: Kenya Red Cross", [(14, "Kenya Red Cross")]),
        ("14 killed in Lona raid: U.N.", [(14, "U.N.")]),
        ("U.N.: 14 killed in Lona raid", [(14, "U.N.")]),
        ("14 fighters killed in Lona raid: gov't", [(14, "gov't")]),
        ("14 killed in Lona raid: peacekeepers", [(14, "peacekeepers")]),
        ("Priest: 14 killed in Lona raid", [(14, "Priest")]),
        ("14 killed in Lona raid - witnesses", [(14, "witnesses")]),
        ("14 killed in Lona raid -U.N.", [(14, "U.N.")]),
        ("Villagers: 14 killed, 3 wounded", [(14, None), (3, None)]),
        ("14 killed in Lona raid - as it happened", [(14, None)]),
        ("They killed 14 in Lona - the army.", [(14, None)]),
    ],
)
def test_who_stands_before_or_behind_a_colon(text: str, expected: list[tuple[object, ...]]) -> None:
    assert said_by(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "They killed 12 men of one foe: the army.",
        "Gunmen killed 12 people in Lona: five soldiers and seven police",
        "The bomb killed 12 people: a massacre",
        "Fourteen civilians killed in Lona raid: who did it",
        "NEW: 14 civilians killed in Lona",
        "Slain mayor: 14 civilians killed in Lona",
        "IN PICTURES: 14 civilians killed in Lona",
    ],
)
def test_what_else_stands_beside_a_colon(text: str) -> None:
    assert {speaker for _, speaker in said_by(text)} == {None}
