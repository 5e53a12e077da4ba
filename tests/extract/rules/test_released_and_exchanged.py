"""Things that are released, and the war dead that two sides hand to each other."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen released 14 photos of men.",
        "Police released two images of suspects.",
        "The group released a clip of two men.",
        "A video it released shows men.",
        "A video the group released shows 12 men.",
    ],
)
def test_nobody_is_freed(text: str) -> None:
    assert figures_in(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen released 12 men.",
        "They released 12 men who were shown in a video.",
        "In a village the group released 12 men.",
    ],
)
def test_who_is_freed(text: str) -> None:
    assert [(figure.outcome, figure.best) for figure in figures_in(text)] == [("freed", 12)]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Arda returned the bodies of 30 soldiers and received 700 of its own dead.", [30, 700]),
        ("The two armies exchanged the bodies of 30 soldiers.", [30]),
        ("In a swap on Friday, the rebels handed over the bodies of 30 soldiers.", [30]),
    ],
)
def test_war_dead(text: str, numbers: list[int]) -> None:
    found = [(f.best, f.counting, f.flags) for f in figures_in(text)]
    assert found == [(number, "cumulative", ("war total",)) for number in numbers]


@pytest.mark.parametrize(
    "text",
    [
        "Rebels returned the bodies of 30 soldiers killed on Friday.",
        "The bodies of 30 soldiers were found after an exchange of fire.",
        "The hospital received 30 bodies.",
        "The doctor returned to the hospital, which received 30 bodies.",
    ],
)
def test_the_dead_of_an_attack(text: str) -> None:
    assert [(f.best, f.counting, f.flags) for f in figures_in(text)] == [(30, "toll", ())]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("So far the government has released 52, and the rebels none.",
         [("freed", 52), ("freed", 0)]),
        ("The army has freed 14 hostages, the guerrillas none at all.",
         [("freed", 14), ("freed", 0)]),
        ("The rebels have freed 30 clerks and the government none so far.",
         [("freed", 30), ("freed", 0)]),
        ("The militia has captured nine soldiers, and the army none.",
         [("captured", 9), ("captured", 0)]),
        ("They freed 12 clerks and two nurses, none of whom wept.", [("freed", 12), ("freed", 2)]),
    ],
)  # fmt: skip
def test_one_side_and_the_other_none(text: str, expected: list[tuple[str, int]]) -> None:
    assert [(figure.outcome, figure.best) for figure in figures_in(text)] == expected


@pytest.mark.parametrize(
    ("text", "freed"),
    [
        ("Troops freed a hunter and two seamen held since July.", [1, 2]),
        ("Troops freed a hunter and two seamen kidnapped in July.", [1, 2]),
        ("Rebels released ten pupils and two teachers seized on Monday.", [10, 2]),
        ("Rebels released ten pupils and two teachers seized the chance.", [10]),
        ("Rebels released ten pupils and two guards held since May were shown on film.", [10]),
        ("Rebels released ten pupils, and two teachers held a meeting.", [10]),
    ],
)
def test_who_was_held_till_then(text: str, freed: list[int]) -> None:
    assert [figure.best for figure in figures_in(text) if figure.outcome == "freed"] == freed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Six miners abducted in May were recovered safely.", [("kidnapped", 6), ("freed", 6)]),
        ("Police recovered two of the hostages alive.", [("freed", 2)]),
        ("Seven of 23 abducted clerks regained freedom.", [("freed", 7), ("kidnapped", 23)]),
        ("Nine residents of Arda in Lona have regained their liberty.", [("freed", 9)]),
        # But no patient is freed, nor a country counted.
        ("Twelve patients recovered safely from their wounds.", []),
        ("Lona regained freedom in 1990.", []),
        ("Three clerks kidnapped in May have not regained their freedom.", [("kidnapped", 3)]),
    ],
)
def test_recovered_and_at_liberty(text: str, expected: list[tuple[str, int]]) -> None:
    assert [(figure.outcome, figure.best) for figure in figures_in(text)] == expected


@pytest.mark.parametrize(
    ("text", "freed"),
    [
        ("Inmates took 17 guards hostage; all were later released.", [17]),
        ("Gunmen kidnapped 12 pupils, but all were freed on Sunday.", [12]),
        ("Gunmen kidnapped 12 pupils and two tutors; they were freed on Sunday.", [12, 2]),
        ("Gunmen killed a guard and kidnapped 12 pupils; all were freed on Sunday.", [12]),
        ("Gunmen kidnapped 12 pupils and beat their parents; all were freed on Sunday.", []),
        ("Gunmen kidnapped 12 pupils, and the mayor said all were freed.", []),
    ],
)
def test_all_of_those_just_told_of(text: str, freed: list[int]) -> None:
    assert [figure.best for figure in figures_in(text) if figure.outcome == "freed"] == freed


@pytest.mark.parametrize(
    ("text", "freed"),
    [
        ("Rebels freed four nuns, all teachers, in return for 200 prisoners.", [(4, 0), (200, 0)]),
        ("Two clerks were freed in exchange for three captured commanders.", [(2, 0), (3, 0)]),
        ("In exchange for four hostages, Lona released 200 prisoners.", [(4, 0), (200, 0)]),
        ("Arda freed 90 men in return for three women held in Lona.", [(3, 0), (90, 0)]),
        # But as the others may be, so they may.
        ("Rebels will free four nuns in return for 200 prisoners.", [(4, 1), (200, 1)]),
        ("Rebels freed 14 hostages in return for 20 cows.", [(14, 0)]),
        ("Rebels freed 14 hostages in return for 20 guards.", [(14, 0)]),
        ("Rebels killed 14 hostages in return for 20 prisoners.", []),
    ],
)
def test_in_return_for_others(text: str, freed: list[tuple[int, int]]) -> None:
    told = [one for one in figures_in(text) if one.outcome == "freed"]
    assert sorted((one.best, len(one.flags)) for one in told) == freed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Captors freed two of the 17 nuns they seized in May.", [("freed", 2), ("kidnapped", 17)]),
        ("Police freed two of the 12 men they seized.", [("freed", 2), ("captured", 12)]),
        ("Of the 251 hostages seized, 97 remain in Lona.", [("kidnapped", 251), ("kidnapped", 97)]),
        ("Of the 12 vehicles seized, four remain in Lona.", []),
        ("The 12 cars they seized were burned.", []),
        (
            "In all, 303 prisoners returned home, among them 70 cooks.",
            [("freed", 303), ("freed", 70)],
        ),
        ("Lona returned 303 prisoners.", [("freed", 303)]),
        ("Forty refugees returned home.", []),
        ("Two nuns kidnapped in May returned home.", [("kidnapped", 2), ("freed", 2)]),
        (
            "Two clerks kidnapped while on duty had been released.",
            [("kidnapped", 2), ("freed", 2)],
        ),
        ("Two clerks arrested while fleeing were freed.", [("captured", 2), ("freed", 2)]),
        ("Rebels kidnapped two clerks while on duty and have been seen.", [("kidnapped", 2)]),
    ],
)
def test_whom_they_held(text: str, expected: list[tuple[str, int]]) -> None:
    assert [(figure.outcome, figure.best) for figure in figures_in(text)] == expected
