"""Totals told in a sentence of their own, after those that they add up: invented sentences."""

import pytest
from figures_told import rows_of

read = rows_of("number", "part_of")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gunmen killed three policemen. Two other policemen died in hospital. In all, five"
         " policemen died.", [(3, 2), (2, 2), (5, None)]),
        ("A cook died when a bomb exploded, and two clerks died later. Police said three people had"
         " been killed.", [(1, 2), (2, 2), (3, None)]),
        ("A bomb killed 15 soldiers. Three of the wounded soldiers later died, bringing the toll to"
         " 18.", [(15, 2), (3, 2), (18, None)]),
        ("Gunmen killed eight on Monday and 11 on Tuesday, a total of 19 in two days.",
         [(8, 2), (11, 2), (19, None)]),
        ("Raids killed eight in Lona and 11 in Jos, a total of 19.", [(8, 2), (11, 2), (19, None)]),
        # More people than a toll are held by the total without being part of it.
        ("A bomb killed three. Another two died on the way. The minister confirmed five deaths.",
         [(3, 2), (2, None), (5, None)]),
    ],
)  # fmt: skip
def test_what_a_total_adds_up_is_part_of_it(
    text: str, expected: list[tuple[int, int | None]]
) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        # Nobody sums up.
        "A bomb killed three. Two died in a raid. Gunmen killed five people.",
        # Others, other places, another fate, another number.
        "A bomb killed three. Two guards died. Another five people died, police said.",
        "A bomb killed three in Nera. Two guards died. In Lona five people died, police said.",
        "A bomb killed three. Two guards died. Police said five people were arrested.",
        "A bomb killed three. Two guards died. Police said six people had been killed.",
        "Gunmen killed eight on Monday and 11 on Tuesday. In Jos, a total of 19 died.",
        "Gunmen killed eight men on Monday, and a total of eight on Tuesday.",
        # One number is no sum.
        "A bomb killed five clerks. Police said five people had been killed.",
    ],
)
def test_what_is_no_total(text: str) -> None:
    assert {whole for _, whole in read(text)} == {None}
