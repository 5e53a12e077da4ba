"""Numbers that stand beside a word for harm, and are of others, of things, or of nobody."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in

_told = rows_of("outcome", "best")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "A suspect in the killing of 12 people was released.",
            [("freed", 1), ("killed", 12)],
        ),
        (
            "The man accused of the murder of two nuns was killed.",
            [("killed", 1), ("killed", 2)],
        ),
        ("The killing of 12 people was condemned.", [("killed", 12)]),
        ("The trial for the murder of two nuns was opened.", [("killed", 2)]),
    ],
)
def test_a_suspect_is_none_of_the_dead(text: str, told: list[tuple[str, int]]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "The band released three albums and 12 singles.",
        "The court released 12 pages of testimony.",
        "The striker captured 12 medals in his career.",
        "Our forces annihilated an enemy position near Lona.",
        "The fighters liquidated two outposts and a bunker.",
        "The rebels annihilated a platoon and captured a patrol.",
        "The unit wiped out a column and killed a convoy's hopes.",
        "Flight 815 vanished with 324 people aboard.",
        "Rescuers had feared that 12 miners were dead, but all were found alive.",
        "For every soldier killed, three are wounded.",
        "Ten soldiers are wounded for every one killed.",
        "One in three of those killed is a child.",
        "Every second person killed is a child.",
        "The drill simulated an attack in which 40 people were killed.",
        "Under the plan, 18 bodies would be handed over.",
    ],
)
def test_nobody_is_counted(text: str) -> None:
    assert _told(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The army captured 12 Burundians and released 12 others.",
         [("captured", 12), ("freed", 12)]),
        ("The army released 12 Yazidi girls.", [("freed", 12)]),
        ("Gunmen killed every passenger.", [("killed", None)]),
        ("The bodies of 19 men found in a well were identified.", [("killed", 19)]),
        ("Each of the two bombs killed 12 people.", [("killed", 12)]),
        ("Police found 18 bodies.", [("killed", 18)]),
    ],
)  # fmt: skip
def test_who_is_counted(text: str, told: list[tuple[str, int | None]]) -> None:
    assert _told(text) == told


def test_the_number_of_a_year() -> None:
    text = "The number of people killed on the roads fell to 1,200 last year."
    assert [(figure.best, figure.counting) for figure in figures_in(text)] == [(1200, "cumulative")]
    text = "The death toll rose to 34 last month."
    assert [(figure.best, figure.counting) for figure in figures_in(text)] == [(34, "toll")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Officials lowered the toll by two to 12.", (12, "toll")),
        ("The number of dead rose by three to 14.", (14, "toll")),
        ("The toll rose by two overnight.", (2, "increment")),
        ("The toll has risen from 12 to 14.", (14, "toll")),
        ("The blast, which killed two, was the ninth this month.", (2, "toll")),
        ("Bandits have killed 300 people, the most this year.", (300, "cumulative")),
    ],
)
def test_by_how_many_a_toll_rose(text: str, told: tuple[int, str]) -> None:
    assert [(figure.best, figure.counting) for figure in figures_in(text)] == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Police executed 12 search warrants and arrested nine people.", [("captured", 9)]),
        ("The army executed 12 counter-attacks and lost two men.", [("killed", 2)]),
        ("The army executed 12 captives.", [("killed", 12)]),
        ("Troops captured 12 APCs and two soldiers.", [("captured", 2)]),
        ("Raiders killed 40 yaks and a herder.", [("killed", 1)]),
        ("Four contract soldiers were killed.", [("killed", 4)]),
    ],
)
def test_things_and_beasts(text: str, told: list[tuple[str, int]]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Rescue 1122 took nine wounded to hospital.", [("wounded", 9)]),
        ("According to Rescue 1122, four people died.", [("killed", 4)]),
        ("Troops rescue 15 hostages.", [("freed", 15)]),
    ],
)
def test_a_service_called_by_its_number(text: str, told: list[tuple[str, int]]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The rebels burnt a truck and captured another.", []),
        ("The rebels shot down one helicopter and captured another.", []),
        ("Two boats were attacked; one sank and the other was captured.", []),
        ("The army took three hills; the others were captured by the militia.", []),
        ("Two guards were attacked; one fled and the other was captured.", [("captured", 1)]),
        ("A clerk was shot dead in a car and another captured.", [("killed", 1), ("captured", 1)]),
        (
            "Rebels hit three bases, killing two and capturing nine others.",
            [("killed", 2), ("captured", 9)],
        ),
        ("Rebels attacked a base and captured nine.", [("captured", 9)]),
        ("A source told the paper that six others were captured.", [("captured", 6)]),
    ],
)
def test_other_trucks_and_boats(text: str, told: list[tuple[str, int]]) -> None:
    assert _told(text) == told
