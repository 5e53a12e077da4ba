"""None of an outcome, however it is worded; and shares, which give no number of victims."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in

Told = tuple[str, int | None, int | None, int | None]
SOME = (2, None, None)

told = rows_of("outcome", "low", "best", "high")


@pytest.mark.parametrize(
    ("text", "outcomes"),
    [
        ("Not a single person was hurt.", ["wounded"]),
        ("Not one civilian died.", ["killed"]),
        ("Not a soul was injured, the mayor said.", ["wounded"]),
        ("Not one of the soldiers was hurt.", ["wounded"]),
        ("Not a single death was reported in Lona.", ["killed"]),
        ("Not a single casualty was recorded.", ["casualties"]),
        ("No-one was injured.", ["wounded"]),
        ("Nobody was killed.", ["killed"]),
        ("Neither of the two pilots was killed.", ["killed"]),
        ("Neither was hurt.", ["wounded"]),
        ("Neither of them was hurt.", ["wounded"]),
        ("None of them were killed.", ["killed"]),
        ("Neither side reported any casualties.", ["casualties"]),
        ("Neither army suffered casualties.", ["casualties"]),
        ("Neither the army nor the rebels reported casualties.", ["casualties"]),
        ("The crew landed without casualties.", ["casualties"]),
        ("The army withdrew without any casualties.", ["casualties"]),
        ("The march ended without a single injury.", ["wounded"]),
        ("The barge sank without loss of life.", ["killed"]),
        ("There was no loss of life.", ["killed"]),
        ("No lives were lost in the fire.", ["killed"]),
        ("There were zero deaths.", ["killed"]),
        ("There were no deaths or injuries.", ["killed", "wounded"]),
        ("The siege ended without any deaths or injuries.", ["killed", "wounded"]),
        ("There were no immediate reports of deaths or injuries.", ["killed", "wounded"]),
        ("There were no immediate reports of casualties.", ["casualties"]),
        ("No casualties were reported.", ["casualties"]),
        ("The blast did not cause any casualties.", ["casualties"]),
    ],
)
def test_none(text: str, outcomes: list[str]) -> None:
    assert told(text) == [(outcome, 0, 0, 0) for outcome in outcomes]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Not one but three people died.", [("killed", 3, 3, 3)]),
        ("Not a shot was fired, but a guard was hurt.", [("wounded", 1, 1, 1)]),
        ("Not a soldier but a nurse was killed.", [("killed", 1, 1, 1)]),
        ("It was not a soldier who was killed.", [("killed", 1, 1, 1)]),
        ("Nobody but the driver was killed.", [("killed", 1, 1, 1)]),
        ("The barge sank with the loss of 12 lives.", []),
        ("There was no word on casualties.", []),
        ("The bulletin did not mention any casualties.", []),
        ("We do not want any more casualties.", []),
        ("They do not know of any deaths.", []),
        (
            "Not a single soldier was killed, but 12 were wounded.",
            [("killed", 0, 0, 0), ("wounded", 12, 12, 12)],
        ),
        (
            "The blast caused no deaths and 12 injuries.",
            [("killed", 0, 0, 0), ("wounded", 12, 12, 12)],
        ),
    ],
)
def test_somebody(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "share",
    [
        "Half of the 60",
        "Half the 60",
        "More than half of the 60",
        "Almost half the 60",
        "Two-thirds of the 60",
        "Two thirds of the 60",
        "About two-thirds of 60",
        "A third of the 60",
        "One third of the 60",
        "One-third of the 60",
        "A quarter of the 60",
        "Three quarters of the 60",
        "A majority of the 60",
        "Most of the 60",
        "Some of the 60",
        "Several of the 60",
        "30 percent of the 60",
        "Thirty per cent of the 60",
        "Nearly all of the 60",
        "Nearly all the 60",
    ],
)
def test_share(share: str) -> None:
    assert told(f"{share} passengers were killed.") == [("killed", *SOME)]
    assert told(f"{share} passengers died in Lona.") == [("killed", *SOME)]


@pytest.mark.parametrize(
    "text",
    [
        "Two out of three passengers were killed.",
        "Two out of every three passengers were killed.",
        "Two of every three passengers were killed.",
        "Two in three passengers were killed.",
        "One in five soldiers was killed.",
        "One in every five soldiers was killed.",
        "One in 100 was wounded.",
        "One out of five soldiers was wounded.",
    ],
)
def test_rate(text: str) -> None:
    assert [figure.flags for figure in figures_in(text)] == [("rate",)]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Twelve of the 60 passengers were killed.", 12),
        ("Twelve out of the 60 passengers were killed.", 12),
        ("Twelve out of 64 passengers were killed.", 12),
        ("Two out of the three hostages were killed.", 2),
        ("All of the 60 passengers were killed.", 60),
        ("All 60 passengers were killed.", 60),
        ("Five in a car were killed.", 5),
        ("Two in one family were killed.", 2),
        ("Six in two villages were killed.", 6),
        ("A third man was killed.", 1),
        ("Half of the 60 killed were women.", 60),
        ("Half of the 60 people who were killed were women.", 60),
        ("Half of the 60 deaths were on the coast.", 60),
        ("The majority of the 12 dead were women.", 12),
        ("Sixty people were killed in the first half of the raid.", 60),
    ],
)
def test_neighbours_of_shares(text: str, number: int) -> None:
    assert told(text) == [("killed", number, number, number)]


@pytest.mark.parametrize(
    ("people", "outcome", "done"),
    [
        ("guards", "wounded", "was hurt"),
        ("hostages", "killed", "was killed"),
        ("nurses", "wounded", "were injured"),
        ("sailors", "killed", "died"),
    ],
)
@pytest.mark.parametrize(
    "none",
    [
        "None of the {}, thirteen according to a union leader, {}.",
        "None of the {}, 20 in all, {}.",
        "None of the {}, 20 altogether, {}.",
        "None of the {}, about 40 in number, {}.",
        "None of the {}, 13 of them at the gate, {}.",
        "None of the {}, who were in a back room, {}.",
        "None of the 20 {}, four of them women, {}.",
        "None of the {}, including three women, {}.",
        "None of the {} (20 in all) {}.",
        "None of those with the {}, 46 in all, {}.",
        "Nobody among the {}, 46 in all, {}.",
        "Neither of the {}, both in their thirties, {}.",
        "Police were called to the house. None of the {}, 20 in all, {}. The road was closed.",
    ],
)
def test_none_of_those_told_of_in_an_aside(none: str, people: str, outcome: str, done: str) -> None:
    assert told(none.format(people, done)) == [(outcome, 0, 0, 0)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The hostages, 20 in all, were killed.", [("killed", 20, 20, 20)]),
        ("The hostages, all 20 of them, were freed.", [("freed", 20, 20, 20)]),
        ("The miners, nine altogether, died.", [("killed", 9, 9, 9)]),
        ("Gunmen freed the hostages, 20 in all.", [("freed", 20, 20, 20)]),
        ("The guards, 13 according to a union leader, were killed.", [("killed", 13, 13, 13)]),
        ("The soldiers' bodies, 14 in all, were flown to the capital.", [("killed", 14, 14, 14)]),
        ("The villagers' bodies, nine in total, were found.", [("killed", 9, 9, 9)]),
        ("None of the guards was hurt, but 13 in all were taken.", [("wounded", 0, 0, 0)]),
        ("None of the guards was hurt, but two clerks were.", [("wounded", 0, 0, 0)]),
        (
            "None of the guards, 13 in all, was hurt; two clerks were killed.",
            [("wounded", 0, 0, 0), ("killed", 2, 2, 2)],
        ),
    ],
)
def test_the_number_of_all_in_an_aside(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("The soldiers' bodies, 14 in all, were flown to the capital.", "military"),
        ("The villagers' bodies, nine in total, were found.", "civilians"),
        ("The guards' chief counted the bodies, nine in all, that were found.", "persons"),
    ],
)
def test_whose_bodies(text: str, group: str) -> None:
    assert [figure.group for figure in figures_in(text)] == [group]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("No staff, patients or visitors were hurt.", [("wounded", 0, 0, 0)]),
        ("No guards or clerks were killed.", [("killed", 0, 0, 0)]),
        (
            "No guards were hurt and two clerks were killed.",
            [("wounded", 0, 0, 0), ("killed", 2, 2, 2)],
        ),
        ("Not all of the 30 hostages were freed.", [("freed", *SOME)]),
        ("Not all 30 hostages were freed.", [("freed", *SOME)]),
        ("All of the 30 hostages were freed.", [("freed", 30, 30, 30)]),
    ],
)
def test_none_of_several_and_not_all(text: str, expected: list[Told]) -> None:
    assert told(text) == expected
    assert told(f"The siege of Asker was over. {text} Shops were open again.") == expected


@pytest.mark.parametrize(
    "text",
    [
        "All but two of the 600 detained were at home.",
        'He said that all but "a handful" of the 600 detained were at home.',
        "Everyone but four of the 600 arrested had a lawyer.",
        "All except a few of the 600 arrested were pupils.",
    ],
)
def test_all_but_some_counts_none_of_the_some(text: str) -> None:
    assert told(text) == [("captured", 600, 600, 600)]
