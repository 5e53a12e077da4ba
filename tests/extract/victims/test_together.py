"""Who died beside somebody, who suffered one thing after the other, and whom they fought."""

import pytest
from figures_told import rows_of

read = rows_of("outcome", "number", "group")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The mayor was killed alongside two guards.", [("civilians", 1), ("persons", 2)]),
        ("The mayor was killed alongside a colleague.", [("civilians", 1), ("persons", 1)]),
        ("A colonel died with 12 soldiers.", [("military", 1), ("military", 12)]),
        ("He died with his wife and two sons.", [("persons", 1), ("persons", 1), ("persons", 2)]),
        ("The mayor was killed with two guards.", [("civilians", 1), ("persons", 2)]),
        ("He died with a rifle in his hands.", [("persons", 1)]),
        ("He died with 12 bullets in his chest.", [("persons", 1)]),
        ("He was killed alongside the road.", [("persons", 1)]),
        ("He was killed in a fight with two soldiers.", [("persons", 1)]),
        ("He was killed by a man with two sons.", [("persons", 1)]),
        ("He was killed in a village with 300 residents.", [("persons", 1)]),
        ("He was killed in a car with his wife.", [("persons", 1), ("persons", 1)]),
        ("He was killed by gunmen with two others.", [("persons", 1), ("persons", 2)]),
        ("He was killed in an ambush with two guards.", [("persons", 1), ("persons", 2)]),
        ("Two farmers were killed in clashes with 12 rebels.", [("civilians", 2)]),
        ("Two soldiers were killed in an exchange of fire with six rebels.", [("military", 2)]),
    ],
)
def test_who_died_with_somebody(text: str, told: list[tuple[str, int]]) -> None:
    assert [(group, number) for _, number, group in read(text)] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Gunmen abducted and killed three clerks.", [("kidnapped", 3), ("killed", 3)]),
        ("Gunmen kidnapped and later killed three clerks.", [("kidnapped", 3), ("killed", 3)]),
        ("Rebels abducted and then freed two nurses.", [("kidnapped", 2), ("freed", 2)]),
        ("Troops captured and killed three rebels.", [("killed", 3)]),
        ("Rebels who captured and executed six soldiers fled.", [("killed", 6)]),
        ("Two men who killed and wounded 12 people fled.", [("casualties", 12)]),
        ("Gunmen who kidnapped and killed three nuns fled.", [("kidnapped", 3), ("killed", 3)]),
        ("Three clerks were kidnapped and murdered.", [("kidnapped", 3), ("killed", 3)]),
        ("A kidnapped and murdered clerk was buried.", [("killed", 1)]),
        ("Three nuns who were abducted and killed were buried.",
         [("kidnapped", 3), ("killed", 3)]),
        ("Rebels wounded and killed 12 clerks.", [("casualties", 12)]),
        ("Gunmen abducted three clerks and killed two guards.",
         [("kidnapped", 3), ("killed", 2)]),
        ("Two clerks were kidnapped and later found dead.", [("kidnapped", 2), ("killed", 2)]),
        ("Two clerks were kidnapped by rebels and found dead on Monday.",
         [("kidnapped", 2), ("killed", 2)]),
        ("Two clerks went missing and were later found dead.", [("killed", 2)]),
        ("Two clerks were kidnapped, and police found dead three men.",
         [("kidnapped", 2), ("killed", 3)]),
        ("Three men found dead police say.", [("killed", 3)]),
        ("Police were called and found two clerks dead.", [("killed", 2)]),
    ],
)  # fmt: skip
def test_one_after_the_other(text: str, told: list[tuple[str, int]]) -> None:
    assert [(outcome, number) for outcome, number, _ in read(text)] == told
