"""What kills one by one in a month or a year, and a month's dead, are sums and no event's toll."""

import pytest
from figures_told import rows_of

told = rows_of("outcome", "number", "counting", flagged=True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Unexploded ordnance killed seven and injured 15 in Arda last year.",
         [("killed", 7), ("wounded", 15)]),
        ("Landmines killed or injured 89 people in the country last month.", [("casualties", 89)]),
        ("Torture killed 38 detainees in the prison in 2023, the network said.", [("killed", 38)]),
        ("Snipers killed 14 people in the city in May.", [("killed", 14)]),
        ("In 2030, mines killed seven farmers.", [("killed", 7)]),
        ("Of the 76 civilians killed in May, 40 died at the hands of the army, 20 were killed by"
         " rebels and 16 by mines.",
         [("killed", 76), ("killed", 40), ("killed", 20), ("killed", 16)]),
        ("The network recorded 42 deaths in 17 attacks in the province over the week.",
         [("killed", 42)]),
    ],
)  # fmt: skip
def test_a_sum_over_a_time(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == [(*row, "cumulative") for row in expected]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("A landmine killed 12 farmers last month.", 12),
        ("Landmines killed two soldiers on Monday.", 2),
        ("Two mines killed six soldiers in May.", 6),
        ("The mines killed six soldiers who had been sent there last month.", 6),
        ("An air strike killed 38 detainees in the prison in 2023.", 38),
        ("Twelve people died in the raid last month.", 12),
        ("The network recorded 42 deaths in 17 attacks.", 42),
    ],
)
def test_a_toll(text: str, number: int) -> None:
    assert told(text) == [("killed", number, "toll")]


def test_those_who_died_so_are_of_those_killed() -> None:
    parts = rows_of("number", "part_of")
    text = "Of the 76 civilians killed in May, 40 died in shelling and 36 were shot dead."
    assert parts(text) == [(76, None), (40, 0), (36, 0)]


def test_a_monitor_whose_name_looks_like_a_verb_speaks() -> None:
    assert rows_of("said_by")("ACLED recorded 42 deaths in 17 attacks over the week.") == [
        ("ACLED",)
    ]
