"""Whom a verb happened to, past what stands between: pairs, purposes, asides, who is beside."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in

_told = rows_of("outcome", "best", "group")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A judge who had been looking into links between a party and a powerful militia was "
            "killed on Thursday.",
            [("killed", 1, "civilians")],
        ),
        (
            "A broker who had arranged talks between the army and a rebel faction was shot dead.",
            [("killed", 1, "persons")],
        ),
        ("A man accused of links to both the army and the rebels was killed.",
         [("killed", 1, "persons")]),
        ("A clash between rebels and the police was reported, and no one was killed.",
         [("killed", 0, "persons")]),
        (
            "Three police officers escorting him and a street vendor also died.",
            [("killed", 3, "police"), ("killed", 1, "civilians")],
        ),
        (
            "Two guards with her and a driver were killed.",
            [("killed", 2, "persons"), ("killed", 1, "persons")],
        ),
        (
            "Twelve government soldiers sent to separate the two sides were killed on Friday.",
            [("killed", 12, "military")],
        ),
        ("Four men hired to guard the ranch were shot dead.", [("killed", 4, "persons")]),
        ("Villagers gathered to mourn the 12 men killed in Lona.", [("killed", 12, "persons")]),
        ("Two nuns on their way to treat a soldier were killed.", [("killed", 2, "civilians")]),
        ("A truck used to carry the soldiers was burned.", []),
        (
            "The enemy's losses amounted to more than 310 killed and wounded.",
            [("casualties", None, "persons")],
        ),
        (
            "Eight others were hurt, one of whom, a girl of about 5, died overnight.",
            [("wounded", 8, "persons"), ("killed", 1, "persons")],
        ),
        (
            "At least 20 people were hurt. Two of them, a mother and her baby, were in a critical "
            "condition.",
            [("wounded", None, "persons"), ("wounded", 2, "persons")],
        ),
        (
            "A woman who was detained over an arms find in the town has been released.",
            [("captured", 1, "persons"), ("freed", 1, "persons")],
        ),
        ("A ninth man jumped overboard and is missing.", [("missing", 1, "persons")]),
        (
            "They want ransom for 17 nuns - 16 Americans and a Canadian - whom they kidnapped.",
            [("kidnapped", 17, "civilians")],
        ),
        (
            "They abducted ten people, among them five priests and two nuns; all were freed.",
            [("kidnapped", 10, "persons"), ("freed", 10, "persons"),
             ("kidnapped", 5, "civilians"), ("kidnapped", 2, "civilians")],
        ),
        (
            "Forty-five people, most of them women, children and old men, died in the fire.",
            [("killed", 45, "persons")],
        ),
        (
            "Forty-five people, more than half of them women and children, died in the fire.",
            [("killed", 45, "persons")],
        ),
        (
            "Forty-five people, mainly women, children and old men, were wounded.",
            [("wounded", 45, "persons")],
        ),
        (
            "Forty-five people, 12 of them women, and two nurses, died.",
            [("killed", 45, "persons"), ("killed", 2, "civilians"), ("killed", 12, "persons")],
        ),
        ("Two men fled into the hills and are missing.", [("missing", 2, "persons")]),
    ],
)  # fmt: skip
def test_subjects(text: str, expected: list[tuple[str, int | None, str]]) -> None:
    assert _told(text) == expected


def test_an_aside_tells_of_one_of_them() -> None:
    girl = figures_in("Eight people were hurt, one of whom, a girl of about 5, died overnight.")[1]
    assert (girl.sex, girl.age_group, girl.counting) == ("female", "child", "mention")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "More than 100 people had been shot dead, 10 children among them.",
            [("killed", None, None), ("killed", 10, 0)],
        ),
        (
            "The blast killed 30 people, two nurses and ten children among them, and wounded 40.",
            [("killed", 30, None), ("wounded", 40, None), ("killed", 2, 0), ("killed", 10, 0)],
        ),
        (
            "They abducted 14 people, a Belgian nun and the head of an orphanage among them.",
            [("kidnapped", 14, None), ("kidnapped", 1, 0), ("kidnapped", 1, 0)],
        ),
        (
            "Searchers found 26 bodies, among them those of two teachers who had been abducted.",
            [("killed", 26, None), ("kidnapped", 2, None), ("killed", 2, 0)],
        ),
        (
            "There were 30 casualties, including 12 killed.",
            [("casualties", 30, None), ("killed", 12, None)],
        ),
        (
            "Six of the attackers died, the minister said, three of them wearing explosive belts.",
            [("killed", 6, None), ("killed", 3, 0)],
        ),
        ("The army killed 14 rebels; a man among them was wanted.", [("killed", 14, None)]),
    ],
)
def test_parts_told_at_the_end(
    text: str, expected: list[tuple[str, int | None, int | None]]
) -> None:
    found = [(f.outcome, f.best, f.part_of) for f in figures_in(text) if not f.flags]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police arrived to find two men dead.", [("killed", 2, "persons")]),
        ("Villagers who found two men dead called police.", [("killed", 2, "persons")]),
        ("Officers arrived to find three people suffering from burns.",
         [("wounded", 3, "persons")]),
        ("Soldiers deployed to guard the bridge were killed.", [("killed", 2, "military")]),
        ("Officers sent to find a missing girl were killed.", [("killed", 2, "security_forces")]),
    ],
)  # fmt: skip
def test_who_finds_others_dead(text: str, expected: list[tuple[object, ...]]) -> None:
    assert rows_of("outcome", "number", "group")(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Four thieves caught stealing from a trader were lynched.", [("killed", 4, "persons")]),
        ("Two boys filmed beating a trader were arrested.", [("captured", 2, "persons")]),
        ("Two boys throwing stones at six soldiers were killed.", [("killed", 2, "persons")]),
        ("The army put its losses at six soldiers killed.", [("killed", 6, "military")]),
        (
            "Two boys began throwing stones at a bus and a trader was wounded.",
            [("wounded", 1, "civilians")],
        ),
        (
            "Rebels started shooting at traders and two boys were killed.",
            [("killed", 2, "persons")],
        ),
    ],
)
def test_what_they_were_caught_doing_is_passed(
    text: str, expected: list[tuple[str, int, str]]
) -> None:
    assert _told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A video shows officers beating a nurse, who later died.", [("killed", 1, "civilians")]),
        ("A man was carrying a baby, who died later.", [("killed", 1, "persons")]),
        (
            "The video shows two officers dragging a nurse, who is now missing.",
            [("missing", 1, "civilians")],
        ),
        (
            "Two guards at the hotel, who were asleep, died.",
            [("killed", 2, "persons")],
        ),
        (
            "Two boys walking with a nurse, who were abducted, are safe.",
            [("kidnapped", 2, "persons")],
        ),
    ],
)
def test_who_stands_right_before_the_clause(
    text: str, expected: list[tuple[str, int, str]]
) -> None:
    assert _told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A policeman guarding her was shot dead.", [("killed", 1, "police")]),
        (
            "A nurse and two soldiers escorting him were killed on Monday.",
            [("killed", 1, "civilians"), ("killed", 2, "military")],
        ),
        ("Two boys watching them died.", [("killed", 2, "persons")]),
        ("The dog guarding her was killed.", []),
        ("A van carrying them was attacked and two soldiers died.", [("killed", 2, "military")]),
    ],
)
def test_who_does_something_to_another_is_told_of(
    text: str, expected: list[tuple[str, int, str]]
) -> None:
    assert _told(text) == expected


def test_who_says_that_nobody_died() -> None:
    text = "Residents who blocked the road dispute this and say no man was killed."
    assert rows_of("number", "said_by")(text) == [(0, "Residents")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Five rebels fighting the army were killed.", [("killed", 5, "Five rebels")]),
        ("Five rebels fighting government troops died.", [("killed", 5, "Five rebels")]),
        ("Two rebels fighting for independence were killed.", [("killed", 2, "Two rebels")]),
        ("Six workers building a road were kidnapped.", [("kidnapped", 6, "Six workers")]),
        ("Two rebels carrying a reward of Rs 500,000 were shot dead.",
         [("killed", 2, "Two rebels")]),
        # But a noun: of nobody's fighting, or of a house.
        ("Heavy fighting with the army killed five.", [("killed", 5, "five")]),
        ("A workers building in the town collapsed and killed five.", [("killed", 5, "five")]),
    ],
)  # fmt: skip
def test_who_fights_or_builds_is_the_head(text: str, told: list[tuple[str, int, str]]) -> None:
    assert rows_of("outcome", "best", "victims")(text) == told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A man whose brother was one of five people killed spoke.", [("killed", 5, "persons")]),
        ("Doctors who treated the 60 wounded slept there.", [("wounded", 60, "persons")]),
        ("A man who had been one of eight people arrested spoke.", [("captured", 8, "persons")]),
        ("Two policemen who were guarding the house shot dead.", [("killed", 2, "police")]),
        ("A girl who was 12 killed in the raid was buried.", [("killed", 1, "persons")]),
    ],
)
def test_who_is_counted_in_a_clause_is_told_of(text: str, expected: list[tuple[object]]) -> None:
    assert _told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A bus was hit, and of the 40 on board 11 died.", [("killed", 11, "persons")]),
        ("Out of the 40 on the bus 11 died.", [("killed", 11, "persons")]),
        ("Eleven of the 40 on board died.", [("killed", 11, "persons")]),
        ("The 40 on board died.", [("killed", 40, "persons")]),
        ("He met the families of the 12 dead.", [("killed", 12, "persons")]),
        ("He met parents of the 12 still missing.", [("missing", 12, "persons")]),
    ],
)
def test_how_many_of_how_many(text: str, expected: list[tuple[object]]) -> None:
    assert _told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A bomber walked up to men waiting to enlist and blew himself up.",
         [("killed", 1, "armed_group")]),
        ("A soldier stepped on a mine and died.", [("killed", 1, "military")]),
        ("Soldiers fleeing the town stepped on a mine and died.", [("killed", None, "military")]),
        ("The bomb killed nobody but the man who carried it.", [("killed", 1, "persons")]),
        ("The bomb hurt nobody but the barn burned.", [("wounded", 0, "persons")]),
        ("The bomb hurt nobody.", [("wounded", 0, "persons")]),
    ],
)  # fmt: skip
def test_whose_verb_is_joined_and_who_is_excepted(text: str, expected: list[tuple[object]]) -> None:
    assert _told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Of the 15 who took the field seven were killed.", [("killed", 7)]),
        ("Of the 12 guards who came, nine are dead.", [("killed", 9)]),
        ("The 15 who took the field were killed.", [("killed", 15)]),
        ("Two of the 15 who guarded post 7 were killed.", [("killed", 2)]),
    ],
)
def test_some_of_those_who(text: str, expected: list[tuple[str, int]]) -> None:
    assert [(figure.outcome, figure.best) for figure in figures_in(text)] == expected
