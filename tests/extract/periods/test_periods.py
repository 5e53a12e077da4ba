"""Sums over a time, and old events on the day on which they are remembered."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    "text",
    [
        "So far this year, bandits have killed 300 people.",
        "So far in 2031, bandits have killed 300 people.",
        "This year alone, bandits have killed 300 people.",
        "This year, bandits have killed 300 people.",
        "Police said on Monday that so far this year 300 people had been killed.",
        "In the last month alone, 300 people were killed.",
        "Last month alone, 300 people were killed.",
        "In January alone, 300 people were killed.",
        "In the past month, 300 people were killed.",
        "In the past week alone, 300 people were killed.",
        "Since January, 300 people have been killed.",
        "Since January 300 people have been killed.",
        "Since the start of the year, 300 people have been killed.",
        "Since 2019, the group has killed 300 people.",
        "Over the past decade, 300 people have been killed.",
        "During the last six months, 300 people have been killed.",
        "In recent years, 300 people have been killed.",
        "In August last year alone, 300 people were killed.",
        "In the first half of the year, 300 people were killed.",
        "Over the years, 300 people have been killed.",
        "During the reporting period, 300 people were killed.",
        "Gunmen killed 300 people in the period under review.",
        "The army says 300 people have been killed since January.",
        "Gunmen have killed 300 people so far this year.",
        "Gunmen have killed 300 people in the past six months.",
    ],
)
def test_a_sum_over_a_time(text: str) -> None:
    assert [(f.best, f.counting, f.flags) for f in figures_in(text)] == [(300, "cumulative", ())]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "On Monday a bomb killed 12; since January 400 people have been killed.",
            ["toll", "cumulative"],
        ),
        ("Since January, 400 people have been killed and 900 wounded.", ["cumulative"] * 2),
        (
            "In Lona, where 300 have died this year, a bomb killed 12.",
            ["cumulative", "toll"],
        ),
        (
            "In the last month alone 90 people were killed, but on Monday only two were hurt.",
            ["cumulative", "toll"],
        ),
    ],
)
def test_beside_the_toll_of_a_day(text: str, expected: list[str]) -> None:
    assert [figure.counting for figure in figures_in(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "So far, 40 people have been found dead.",
        "In August last year, 40 people died in a bombing.",
        "In June, 40 people died in a raid.",
        "Last month, a bomb killed 40 people in Lona.",
        "Last year, gunmen killed 40 people in an attack on a school.",
        "This month, a bomb killed 40 people.",
        "In January, a bomb killed 40 people.",
        "Two years ago, a bomb killed 40 people.",
        "Since Sunday's attack, 40 people have been arrested.",
        "In the last 24 hours, 40 people were killed.",
        "Over the weekend, 40 people were killed.",
        "Since January, when a bomb killed 40 people, the town has been calm.",
        "The attack, the worst since January, killed 40 people.",
        "In the deadliest attack this year, gunmen killed 40 people.",
        "For the past decade, rebels have fought; on Monday they killed 40 people.",
        "For the past decade rebels have fought the army, and on Monday they killed 40 people.",
        "On this day, gunmen killed 40 people.",
    ],
)
def test_the_toll_of_one_event(text: str) -> None:
    assert [(f.best, f.counting, f.flags) for f in figures_in(text)] == [(40, "toll", ())]


@pytest.mark.parametrize(
    "text",
    [
        "Two years ago today, a bomb killed 40 people.",
        "A year ago today, gunmen killed 40 people.",
        "Ten years ago on Friday, a bomb killed 40 people.",
        "One year ago this week, a bomb killed 40 people.",
        "A bomb killed 40 people in Lona two years ago today.",
        "On this day in 2019, a bomb killed 40 people.",
        "Five years to the day since a bomb killed 40 people, the town fell silent.",
    ],
)
def test_a_day_of_remembrance(text: str) -> None:
    assert [(f.best, f.flags) for f in figures_in(text)] == [(40, ("anniversary",))]


def test_a_new_event_on_a_day_of_remembrance() -> None:
    text = "Two years ago today, a bomb killed 40 people; on Monday gunmen killed 12."
    assert [(f.best, f.flags) for f in figures_in(text)] == [(40, ("anniversary",)), (12, ())]


@pytest.mark.parametrize(
    "text",
    [
        "The conflict has killed 300 and kidnapped thousands of people in the region over the past "
        "five years.",
        "Bandits have killed 300 people, burned whole villages and abducted many across the "
        "north-west in recent years.",
        "The insurgency has killed 300 and displaced two million in a decade.",
        "Herders and farmers have killed 300 people in the two states in five years.",
        "Snipers have killed 300 people in the city in less than two years.",
        "More than a hundred homes have been burned and 300 people killed there in two years.",
    ],
)
def test_a_sum_whose_time_ends_the_clause(text: str) -> None:
    found = [(f.best, f.counting) for f in figures_in(text) if f.best == 300]
    assert found == [(300, "cumulative")]


def test_hundreds_killed_and_thousands_taken_over_years_are_totals_of_a_war() -> None:
    text = (
        "Bandits have killed hundreds and kidnapped thousands for ransom over the past five years."
    )
    assert [f.flags for f in figures_in(text)] == [("war total",)] * 2


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen killed 12 people and burned houses in the worst attack in five years.",
        "Gunmen killed 12 people in the deadliest raid over the past five years.",
        "A bomb has killed 12 people in the town, in the first attack there in five years.",
        "Rebels have killed 12 people in the district, where fighting has raged in the past year.",
        "Gunmen have killed 12 people, police said, in an area hit by raids over the past month.",
        "The storm has killed 12 people and damaged hundreds of homes in two days.",
        "The group, which has held the hills for years, killed 12 people in a camp in two hours.",
    ],
)
def test_the_time_of_something_else_makes_no_sum(text: str) -> None:
    assert [(f.best, f.counting) for f in figures_in(text)] == [(12, "toll")]


@pytest.mark.parametrize(
    ("text", "flags"),
    [
        ("The war began after the Oct. 7 attack, in which 1,200 people were killed.", ()),
        ("The war was triggered by an October raid that killed 1,200 people.", ()),
        ("The fighting began with the 7 October attack, when gunmen killed 1,200 people.", ()),
        ("About 1,200 people were killed in the attack, which set off the war.", ()),
        ("The attack on the stadium killed 1,200 people, the worst since the war began.", ()),
        ("The massacre killed 1,200 people in the second year of the war.", ()),
        ("The war has killed 1,200 people.", ("war total",)),
        ("More than 1,200 people were killed in attacks during the war.", ("war total",)),
        ("Some 3,000 people have been killed since the attack that began the war.", ("war total",)),
        ("The war, in which 1,200 people died, ended with an attack.", ("war total",)),
        ("Fighting killed 1,200 people before the attack on the town.", ("war total",)),
        ("The conflict, which began with an attack on a mosque, has killed 40,000 people.",
         ("war total",)),
    ],
)  # fmt: skip
def test_the_toll_of_one_attack_is_no_total_of_a_war(text: str, flags: tuple[str, ...]) -> None:
    assert [f.flags for f in figures_in(text)] == [flags]


@pytest.mark.parametrize(
    ("text", "counting"),
    [
        ("That brings the total since the truce collapsed to 614 dead.", "cumulative"),
        ("That brings the death toll since the war began to 614.", "cumulative"),
        ("That took the toll since Monday to 14 dead.", "toll"),
    ],
)
def test_totals_since(text: str, counting: str) -> None:
    assert [figure.counting for figure in figures_in(text)] == [counting]


def test_the_number_killed_in_the_past_month() -> None:
    text = "The union put the number of its members killed in the past month at 18."
    assert [(figure.best, figure.counting) for figure in figures_in(text)] == [(18, "cumulative")]


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen killed 12 people in Lona on June 26 this year.",
        "Gunmen killed 12 people in Lona earlier this month.",
        "Gunmen killed 12 people in Lona last month.",
        "A bomb in Lona killed 12 people earlier this year.",
        "12 people were killed when a bomb exploded in Lona last month.",
        "Gunmen killed 12 people in June this year.",
    ],
)
def test_one_attack_of_a_time_that_is_told_is_no_sum(text: str) -> None:
    assert [figure.counting for figure in figures_in(text)] == ["toll"]
