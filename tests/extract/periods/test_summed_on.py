"""Sums over the time of a report, and what is told of them after."""

import time

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in
from recount.extract.sentences.passages import Passages

_counted = rows_of("best", "counting")


@pytest.mark.parametrize(
    "text",
    [
        "Between April and June, the Office recorded 90 incidents in which 300 people died.",
        "From 6 to 12 December 2031 it listed 300 dead in the two provinces.",
        "During the reporting period, the Mission documented 300 civilian deaths.",
        "The observatory counted 300 deaths in the province in November 2032.",
        "The Network says in its report for March 2029 that 300 people were killed.",
        "The office reported in its weekly bulletin that 300 people died between 11 and 17 May.",
        "Some 20 nurses lived there; 300 people were murdered in the month, the union said.",
        "The army had killed 300 rebels in the week and lost a colonel.",
        "Since the truce, strikes have killed 300 people.",
        "The rights group says 300 people have been killed in protests since mid-September.",
        "It was the ninth raid of the year. Those attacks have left 300 people dead.",
        "It was the sixth car bomb. The previous five left 300 dead.",
        "The bureau logged 31 attacks since January, in which 300 sailors were kidnapped.",
        "Several rounds of violence this year have left 300 people dead.",
    ],
)
def test_a_sum_over_the_time_of_a_report(text: str) -> None:
    assert (300, "cumulative") in _counted(text)


@pytest.mark.parametrize(
    "text",
    [
        "In May, the Network documented the killing of 300 people in a raid on the camp.",
        "The mission says the attack, which it documented in March, killed 300 people.",
        "Units that fought there between 10 and 16 May had killed 300 rebels.",
        "The two sides exchanged prisoners for the first time since the truce, in which 300 "
        "soldiers were freed.",
        "In May, gunmen killed 300 people in Lona.",
        "Two guards were hurt, the first since the truce, and a bomb killed 300 people.",
        "The rebels were holding 300 people captive at the end of the month.",
    ],
)
def test_what_is_told_of_one_event(text: str) -> None:
    assert (300, "toll") in _counted(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Between April and June, the Office documented 90 incidents in which 611 people were "
            "killed, 402 injured and 138 abducted. Of those killed, 96 were women. On 19 May "
            "raiders killed 41 people. It confirmed the release of 29 of those abducted.",
            [(611, "cumulative"), (402, "cumulative"), (138, "cumulative"), (96, "cumulative"),
             (41, "toll"), (29, "cumulative")],
        ),
        (
            "From 6 to 12 December it listed 83 dead. Forty-four were killed by drones. "
            "Three people died of thirst on the road.",
            [(83, "cumulative"), (44, "cumulative"), (3, "toll")],
        ),
        (
            "Our staff recorded 47 incidents, against 52 the week before. Twenty-three people were "
            "killed and 31 wounded. In Lona, eight farmers were hacked to death on 29 July.",
            [(23, "cumulative"), (31, "cumulative"), (8, "toll")],
        ),
        (
            "Weekly Update. The Council received reports of 64 killings. Gunmen executed 14 men.",
            [(64, "cumulative"), (14, "toll")],
        ),
        (
            "The Ledger, week 36 of 2032. Total deaths: 96. Abducted: 74.",
            [(96, "cumulative"), (74, "cumulative")],
        ),
        (
            "The Network counted 88 casualties in November 2032. Mines accounted for 34 "
            "casualties, 13 of them fatal.",
            [(88, "cumulative"), (34, "cumulative"), (13, "cumulative")],
        ),
        (
            "The Network says in its report for March 2029 that 71 people were killed. It "
            "attributes four deaths to the army. No medics were killed in March. At least 148 "
            "arrests were documented. The worst raid left seven farmers dead.",
            [(71, "cumulative"), (4, "cumulative"), (0, "cumulative"), (None, "cumulative"),
             (7, "toll")],
        ),
        (
            "This year police have killed 611 people, and 19 officers were killed on duty.",
            [(611, "cumulative"), (19, "cumulative")],
        ),
        (
            "Bandits have killed 300 people this year, and 12 miners were wounded on Monday.",
            [(300, "cumulative"), (12, "toll")],
        ),
        (
            "Between 1 and 15 May the Office recorded 46 incidents. These resulted in the death of "
            "71 people. In the same period, 103 people were abducted.",
            [(71, "cumulative"), (103, "cumulative")],
        ),
    ],
)  # fmt: skip
def test_what_goes_on_with_a_sum(text: str, expected: list[tuple[int, str]]) -> None:
    assert _counted(text) == expected


def test_the_bare_number_after_a_sum_is_part_of_it() -> None:
    text = "From 6 to 12 December it listed 83 dead in the state. Forty-four were killed by drones."
    assert [figure.part_of for figure in figures_in(text)] == [None, 0]


def test_a_digit_that_is_no_decimal_counts_no_incidents() -> None:
    text = "Police recorded ² attacks on Monday. Twelve people were killed."
    assert _counted(text) == [(12, "toll")]


@pytest.mark.usefixtures("untraced")
def test_time_is_bounded_where_many_commas_go_before_figures() -> None:
    text = (("in,with " * 130 + "7 killed," * 100)[:1990] + ".\n\n") * 19
    started = time.process_time()
    figures_in(text)
    assert time.process_time() - started < 8


@pytest.mark.parametrize(
    ("text", "tolls"),
    [
        ("Residents counted 12 airstrikes overnight. Nine people were killed.", [9]),
        ("More than 300 people have been killed this year, and gunmen killed 12 villagers in Lona.",
         [12]),
        ("Two bombers struck the market. Together they killed 40 people.", [40]),
        ("In May 2031 a suicide bomber struck the market; the hospital recorded 27 dead.", [27]),
        ("In May rebels stormed the market; the hospital recorded 27 dead.", [27]),
        ("Hospitals in May 2031 recorded 27 dead after gunmen stormed the market.", [27]),
        ("The monitor registered 83 dead in May. A car bomb in Kano killed 19 and wounded 40.",
         [19, 40]),
        ("The monitor registered 83 dead in May. On May 3, 19 were killed in Kano.", [19]),
        ("Quarterly review of security\n\nA bomb exploded in Lona on Sunday. Killed: 12.", [12]),
        ("It was the ninth raid of the year. The other driver left 12 people hurt.", [12]),
        ("Two airstrikes hit Lona on Monday. These attacks killed 40 people.", [40]),
        ("The army said the raid killed 12 people in the month.", [12]),
        ("Strikes have killed 300 people since May, and a drone killed 12.", [12]),
    ],
)  # fmt: skip
def test_the_toll_of_one_attack_is_no_sum(text: str, tolls: list[int]) -> None:
    found = [figure for figure in figures_in(text) if figure.counting != "cumulative"]
    assert [figure.best for figure in found] == tolls
    assert all(figure.part_of is None for figure in found)


@pytest.mark.parametrize(
    "text",
    [
        "In May the monitor documented the deaths of 300 people killed by gunmen.",
        "In May the monitor recorded 300 people killed in bomb attacks.",
        "It was the ninth such strike since May. Together they have killed 300 people.",
    ],
)
def test_who_attacks_over_a_time_leaves_a_sum(text: str) -> None:
    assert _counted(text) == [(300, "cumulative")]


def test_the_sentence_before_is_not_read_where_it_counts_no_incidents(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read: list[int] = []
    whole = Passages.passage
    monkeypatch.setattr(
        Passages, "passage", lambda seen, number: read.append(number) or whole(seen, number)
    )
    assert _counted("The town is quiet again. Twelve people were killed.") == [(12, "toll")]
    assert 0 not in read
