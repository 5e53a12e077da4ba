"""Numbers that stand beside each other, and which of them are parts of another."""

import pytest
from figures_told import rows_of

Told = list[tuple[str, int | None, int | None]]

_told = rows_of("outcome", "best", "part_of")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Monitors recorded the killing of 214 clerks. Of the 214, 120 died in shelling, 60 by"
         " gunfire and 34 in detention.",
         [("killed", 214, None), ("killed", 120, 0), ("killed", 60, 0), ("killed", 34, 0)]),
        ("Twelve people died. Of the 12, seven were killed by gunfire and five by shelling.",
         [("killed", 12, None), ("killed", 7, 0), ("killed", 5, 0)]),
        ("Twelve people died, seven by gunfire and five in falls.",
         [("killed", 12, None), ("killed", 7, 0), ("killed", 5, 0)]),
    ],
)  # fmt: skip
def test_of_so_many_each_is_a_part_of_all(text: str, told: Told) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Two Kenyans, a Briton and a Somali were among those killed.", [None, None, None]),
        ("Two Kenyans, a Briton and a Somali were killed.", [None, None, None]),
        ("Four Kenyans, two men and two women, were killed.", [None, 0, 0]),
        ("Nine people died: five Kenyans, three Somalis and a Briton.", [None, 0, 0, 0]),
    ],
)
def test_people_of_one_country_are_none_of_another(text: str, parts: list[int | None]) -> None:
    assert [part for _, _, part in _told(text)] == parts


def test_who_is_still_held_is_one_of_those_taken() -> None:
    text = "Gunmen kidnapped 15 passengers; seven have been freed and five are still held."
    assert _told(text) == [("kidnapped", 15, None), ("freed", 7, None), ("kidnapped", 5, 0)]


def test_a_toll_of_so_many_includes_some() -> None:
    text = "The toll of 27 includes eight children and two soldiers."
    assert _told(text) == [("killed", 27, None), ("killed", 8, 0), ("killed", 2, 0)]


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Gunmen kidnapped 30 women in May. Eighteen are still being held.", (18, 0)),
        ("Gunmen kidnapped 30 women in May. Eighteen of them are still held.", (18, 0)),
        ("Twelve clerks were detained; four remain in custody.", (4, 0)),
        ("Twelve clerks were detained. Four remain in custody.", (4, 0)),
        ("Twelve clerks were detained. Forty remain in custody.", (40, None)),
        ("Twelve clerks were detained and four guards are in custody.", (4, None)),
    ],
)
def test_who_remain_held_are_of_those_before(text: str, held: tuple[int, int | None]) -> None:
    *_, (_, best, part_of) = _told(text)
    assert (best, part_of) == held


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("One dead, 63 hurt (41 police), 112 in custody.",
         [("killed", 1, None), ("wounded", 63, None), ("wounded", 41, 1)]),
        ("Sixty-three were hurt (41 police, 12 clerks), 112 held.",
         [("wounded", 63, None), ("wounded", 41, 0), ("wounded", 12, 0)]),
        ("Twelve arrested (four women), nine in hospital.",
         [("captured", 12, None), ("captured", 4, 0)]),
        ("The raid left 12 dead, 30 hurt, nine in custody.",
         [("killed", 12, None), ("wounded", 30, None)]),
        ("Fifty-seven clerks have died, 34 in custody.", [("killed", 57, None), ("killed", 34, 0)]),
        ("Nine people (four women, five men) burned to death.",
         [("killed", 9, None), ("killed", 4, 0), ("killed", 5, 0)]),
        ("Rebels burned to death two women.", [("killed", 2, None)]),
        ("Nine were beaten and burned to death by a mob.", [("killed", 9, None)]),
        ("Thirty dead, nine in Lona.", [("killed", 30, None), ("killed", 9, 0)]),
        ("Thirty people were hurt, nine in hospital.",
         [("wounded", 30, None), ("wounded", 9, 0)]),
    ],
)  # fmt: skip
def test_others_beside_a_bracket_or_in_custody(text: str, told: Told) -> None:
    assert _told(text) == told
