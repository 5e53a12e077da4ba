"""The dead since a war began years ago, which no one event cost."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in


def _flags(text: str) -> list[tuple[str, int | None, bool]]:
    return [(f.outcome, f.best or f.low, "war total" in f.flags) for f in figures_in(text)]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Some 320 people have been killed since the revolt began in March 1988.", [320]),
        ("Since the insurgency erupted in 1989, 712 policemen have died.", [712]),
        ("At least 85 clerks have been murdered since the outbreak of the war in May 1980.", [85]),
        ("He said 240 miners had been killed since the conflict started 12 years ago.", [240]),
        ("More than 500 youths have been shot dead in the 18-month-old uprising.", [501]),
        ("Some 500 youths have been shot dead in the country's two-year-old uprising.", [500]),
        ("The two-year-old rebellion has cost 609 lives.", [609]),
        (
            "At least 409 villagers have been killed by soldiers since the uprising began in"
            " December 1987, and more than 150 have been slain as informers; 43 nurses have"
            " also died.",
            [409, 151, 43],
        ),
        ("Over 260 people have lost their lives in the ethnic strife since May 2023.", [261]),
        ("Clashes that began in 2017 have killed more than 6,000 people.", [6001]),
        ("The army's offensive has killed more than 55,000 people.", [55001]),
        # So many as no one attack kills, and who is joined to the dead since then.
        ("In 1994, 800,000 people were slaughtered in 100 days.", [800000]),
        ("He was a cook in Arda, where 58,000 conscripts died.", [58000]),
        ("They say 5,350 clerks have been killed and 26,000 jailed since the coup.", [5350, 26000]),
        ("The revolt sparked a civil war that has killed 300,000 people.", [300000]),
        ("The war that began with the May 7 attack has killed 40,000 people.", [40000]),
        ("The raid brought to 88 the number of guards killed since the war began in 1980.", [88]),
    ],
)
def test_a_wars_dead_are_flagged(text: str, numbers: list[int]) -> None:
    found = _flags(text)
    assert [best for _, best, _ in found] == numbers
    assert all(flagged for _, _, flagged in found)


@pytest.mark.parametrize(
    "text",
    [
        "Two soldiers have been killed in the ambush, the worst since the war began in 1980.",
        "Three people were killed, the third such attack since the war began in 1980.",
        "Five have been killed since the fighting began on Monday.",
        "Two clerks have been wounded in the 10-day-old fighting.",
        "Four guards were killed in Lona, where a ten-year-old war goes on.",
        "Twelve soldiers have been killed this week in a war that began in 1989.",
        "Twelve soldiers have been killed in the two-year-old war in an ambush near Lona.",
        "The army has lost nine men in an ambush in the country's 30-year-old civil war.",
        "A bomb has killed 12 clerks in Lona, a town at the heart of a 20-year-old insurgency.",
        "Air strikes have killed 40 clerks, stoking a 12-year conflict.",
        "Forty guards have died in fighting between troops and rebels waging a ten-year-old war.",
        "The government has freed 200 prisoners to end the 30-year-old conflict.",
        "Soldiers have shot dead a youth in the 18-month-old uprising.",
        "Soldiers have killed two youths in the 18-month-old uprising.",
        "Police have arrested 12 clerks in the town, where the 20-year-old insurgency started.",
        "The two sides swapped 1,020 prisoners in the largest exchange of the war.",
        "Rebels killed 1,200 people and hurt 251 in the May 7 attack that triggered the war.",
        "In 2010, 90,000 people died in an earthquake in Lona.",
        "Since the war began in 2014 the town was spared, but rockets have killed nine nuns.",
    ],
)
def test_an_event_of_the_war_is_not(text: str) -> None:
    found = _flags(text)
    assert found
    assert not any(flagged for _, _, flagged in found)


@pytest.mark.parametrize(
    "text",
    [
        "At least 250 have been killed and 60,000 displaced since the ethnic clashes broke out.",
        "Some 250 have died since the sectarian violence erupted, and the roads are closed.",
        "Since the conflict began, 250 have been killed.",
        "A monitor says 250 have been killed since the separatist uprising started.",
        "It has claimed 250 lives since the war broke out.",
    ],
)
def test_hundreds_since_a_strife_of_peoples_began_are_of_a_war(text: str) -> None:
    found = [flagged for outcome, best, flagged in _flags(text) if outcome == "killed"]
    assert found == [True]


@pytest.mark.parametrize(
    "text",
    [
        "At least 40 people have been killed since the ethnic clashes broke out.",
        "At least 340 people have been killed since the war broke out on Saturday.",
        "At least 340 people have been killed since the fighting began.",
        "Some 340 people have died since the tribal clashes erupted three days ago.",
    ],
)
def test_those_since_a_days_fighting_began_are_not(text: str) -> None:
    assert not any(flagged for _, _, flagged in _flags(text))


def test_only_the_clause_of_the_war_is() -> None:
    text = (
        "Twelve soldiers have been killed this week; 320 have died since the revolt began in 1989."
    )
    assert _flags(text) == [("killed", 12, False), ("killed", 320, True)]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Violence first broke out between the two groups in May 2023. Since then more than 280"
         " people have died in the state.", [281]),
        ("The uprising began in 2011. At least 400 people have been killed since then.", [400]),
        ("The insurgency erupted in 2019. Since then, 120 villagers have been killed and 30"
         " abducted.", [120, 30]),
        ("The conflict started five years ago. Since then, it has killed about 900 people.", [900]),
        ("Fighting broke out in April 2029, and since then 150 people have been killed.", [150]),
    ],
)  # fmt: skip
def test_since_then_is_since_the_war_began(text: str, numbers: list[int]) -> None:
    assert _flags(text) == [(outcome, best, True) for outcome, best, _ in _flags(text)]
    assert [best for _, best, _ in _flags(text)] == numbers


@pytest.mark.parametrize(
    ("text", "flags", "counting"),
    [
        # A sum all the same.
        ("The clashes began on Monday. Since then 12 people have died.", [False], ["cumulative"]),
        ("The mayor was elected in 2019. Since then two of his guards have been killed.",
         [False], ["cumulative"]),
        ("The rebellion began in Lona in 2020. Gunmen have killed 30 officials since then, but on"
         " Monday they killed two.", [True, False], ["cumulative", "toll"]),
    ],
)  # fmt: skip
def test_since_then_of_something_else(text: str, flags: list[bool], counting: list[str]) -> None:
    assert [flagged for _, _, flagged in _flags(text)] == flags
    assert [figure.counting for figure in figures_in(text)] == counting


def test_a_part_of_a_war_s_dead_is_of_the_war() -> None:
    flags = rows_of("best", "flags", flagged=True)
    text = "It verified the killing of 1,200 civilians, including 300 children, since 2023."
    assert flags(text) == [(1200, ("war total",)), (300, ("war total",))]
    text = "Gunmen killed 12 farmers, including three women, in Lona."
    assert flags(text) == [(12, ()), (3, ())]


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("More than 4,000 people have been killed across the country since January.", False),
        ("Gangs have killed 1,100 people since the start of the year.", False),
        ("More than 4,000 people have been killed across the country since January 2023.", True),
        ("The war has killed 14,000 people since January.", True),
        ("Gangs have killed 11,000 people since the start of the truce.", True),
    ],
)
def test_thousands_of_this_year_are_of_no_whole_war(text: str, flagged: bool) -> None:
    [found] = figures_in(text)
    assert ("war total" in found.flags, found.counting) == (flagged, "cumulative")


@pytest.mark.parametrize(
    "text",
    [
        "Over 260 people have lost their lives in the strife since Monday.",
        "The offensive has killed 120 people.",
        "Clashes that began on Monday have killed 120 people.",
    ],
)
def test_days_of_fighting_are_no_war(text: str) -> None:
    assert [flagged for _, _, flagged in _flags(text)] == [False]
