"""Sums over a conflict or many attacks, told without a time beside a day's event: invented."""

import pytest
from figures_told import rows_of

read = rows_of("outcome", "number", "counting")
A_DAY = "Gunmen killed a soldier in Nera on Sunday."


def _second(text: str) -> object:
    return read(text)[1][2]


@pytest.mark.parametrize(
    "after",
    [
        "The insurgency has killed 300 people.",
        "The conflict has claimed 300 lives.",
        "The separatist conflict has killed 900.",
        "The rebellion has cost 4,000 lives.",
        "Some 300 people have been killed in the violence.",
        "So far 34 candidates have been killed in the campaign.",
        "Violence in the south has left 700 people dead.",
        "Protests over the election have left 21 people dead.",
        "Officials said on Tuesday that protests have left 21 people dead.",
        "The protests have left 21 people dead, police said on Monday.",
        "Twenty-one people have died in the unrest.",
        "At least 34 people, including six children, have been killed in the protests.",
        "It brings the number of dead in the protests to 21.",
        "In all, over 200 rangers have died in the park.",
        "In all, some 300 people have died in the region.",
        "Altogether, 300 soldiers have been killed in the insurgency.",
        "Twelve soldiers have been killed in the state.",
        "Mines have killed 40 people in the province.",
        "About 60 farmers have been killed by landmines.",
        "The raids have killed 54 farmers.",
        "The killing brings the number of rangers killed there to 200.",
        "More than 50 people have been killed in three days of fighting.",
        "The three days of fighting there have killed more than 50.",
    ],
)
def test_what_has_no_day_is_summed_up(after: str) -> None:
    found = read(f"{A_DAY} {after}")
    assert [counting for _, _, counting in found[:2]] == ["mention", "cumulative"]
    assert {counting for _, _, counting in found[2:]} <= {"cumulative"}


@pytest.mark.parametrize(
    "text",
    [
        "A clerk was killed on Monday in Nera, where protests have left 21 people dead.",
        "Police shot dead a cook, bringing the number of people killed in the unrest to 34.",
        "Gunmen seized a priest in Nera on Sunday. Twelve priests have been killed in the state.",
        "A clerk was killed in protests on Monday. The protests have left 21 people dead.",
    ],
)
def test_beside_other_events(text: str) -> None:
    assert _second(text) == "cumulative"


def test_a_war_is_no_event_even_where_none_is_told_of() -> None:
    assert read("The insurgency has killed 300 people.") == [("killed", 300, "cumulative")]


@pytest.mark.parametrize(
    "text",
    [
        "An attack on a mosque in Nera has killed 12 people.",
        "Clashes in Nera have killed 12 people since dawn.",
        "Rockets have killed 12 people in Nera, police said.",
        "The protests have left 21 people dead.",
        "More than 50 people have been killed in three days of fighting.",
        "A bomb went off in Nera on Sunday. Twelve people have been killed in the attack.",
    ],
)
def test_its_own_news_is_a_toll(text: str) -> None:
    assert [counting for _, _, counting in read(text)] == ["toll"]


@pytest.mark.parametrize(
    "after",
    [
        "Clashes have killed 12 people since dawn.",
        "Clashes in Lona have killed 12 people.",
        "In Lona, clashes have killed 12 people.",
        "Since Monday, protests have left 12 people dead.",
        "Twelve people have been killed in attacks on villages today.",
        "Strikes have killed 12 people overnight.",
        "Twelve people have been killed in the attack.",
        "The fighting, which began on Sunday, has killed 12 people.",
        "The latest violence has killed 12 people.",
        "The strikes have killed 12 people.",
        "Clashes killed one more, bringing the number of dead in the clashes to 16.",
    ],
)
def test_what_may_be_news_of_its_own(after: str) -> None:
    assert "cumulative" not in [counting for *_, counting in read(f"{A_DAY} {after}")]


@pytest.mark.parametrize(
    "text",
    [
        # The same event, whose toll grows.
        "Clashes in Nera killed 16 on Saturday. The clashes have killed 23 people.",
        "Violence erupted in Nera, killing three. Twelve people have been killed in the violence.",
        "Gunmen stormed Nera, killing three. Twelve people have been killed in the violence.",
        "A first bomb killed three people in Nera. The bombs have killed 31 people.",
        # What adds up, and what is told of a disaster.
        "A bomb killed eight in Nera and another four in Lona. In all, 12 people have died in"
        " the region.",
        "A quake struck Nera. A wall killed a girl. Some 300 people have died in the region.",
        "A clerk was shot dead in Nera. His death brings the number of dead in the attack to five.",
    ],
)
def test_a_toll_that_grows_is_no_sum(text: str) -> None:
    assert "cumulative" not in [counting for *_, counting in read(text)]


def test_of_none_there_is_no_sum() -> None:
    assert _second(f"{A_DAY} No soldiers have been killed in the conflict.") == "toll"
