"""Who was missing and is found: some of so many, all of them, and who stays missing."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in

_told = rows_of("outcome", "best", flagged=True)


@pytest.mark.parametrize(
    "text",
    [
        "Two of the six climbers reported missing were found alive.",
        "Two of the six climbers who went missing on Monday have been found unharmed.",
        "Rescuers on Friday found two of the six climbers reported missing.",
        "Divers located two of the six missing.",
        "Of the six climbers reported missing, two were found safe.",
        "Six climbers reported missing on Monday are still being sought.",
        "Six missing climbers have still not been found.",
    ],
)
def test_so_many_were_missing(text: str) -> None:
    assert _told(text) == [("missing", 6)]


@pytest.mark.parametrize(
    "text",
    [
        "Twelve people who had been reported missing were found safe.",
        "The six missing hikers were found alive on Sunday.",
        "The missing hikers, all six of them, were found alive.",
        "All six miners who were missing have been accounted for.",
        "Two women missing since Friday were found safe and well.",
        "Nine of those reported missing were found alive.",
        "Nine of the missing were found alive.",
        "Three of the nine people feared dead were found alive.",
        "Nine people feared dead have turned up safe.",
        "Six fishermen disappeared on Monday and were found alive on Friday.",
        "Four soldiers reported missing after the ambush returned to their base.",
        "A girl who went missing in May was found by police in Asker.",
    ],
)
def test_nobody_is_missing_still(text: str) -> None:
    assert _told(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Two of the six sailors reported missing were found dead.",
            [("killed", 2), ("missing", 6)],
        ),
        (
            "Rescuers found the bodies of two of the six climbers reported missing.",
            [("killed", 2), ("missing", 6)],
        ),
        (
            "Four of the ten fishermen who went missing on Monday were rescued.",
            [("freed", 4), ("missing", 10)],
        ),
        ("Two women missing since Friday were found dead.", [("killed", 2)]),
        ("A boy reported missing on Monday was found dead in a well.", [("killed", 1)]),
        (
            "Five people reported missing were located, but three are still missing.",
            [("missing", 3)],
        ),
        ("Six fishermen are missing and two others were found alive.", [("missing", 6)]),
        ("The army reported missing 12 soldiers.", [("missing", 12)]),
        ("Rescuers found 12 people dead and three missing.", [("killed", 12), ("missing", 3)]),
    ],
)
def test_found_dead_and_missing_still(text: str, told: list[tuple[str, int]]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Three of the nine women who disappeared were teachers.", ("missing", 9)),
        ("Four of the ten fishermen who drowned were from Lona.", ("killed", 10)),
        ("One of the two pilots who died was a woman.", ("killed", 2)),
        ("One of the two nuns who was kidnapped has spoken.", ("kidnapped", 1)),
    ],
)
def test_what_was_done_to_all_of_whom_some_are_told_of(text: str, told: tuple[str, int]) -> None:
    assert _told(text) == [told]


def test_two_of_six_kidnapped_are_no_other_two() -> None:
    text = "Two of the six men kidnapped on Monday were freed."
    assert _told(text) == [("freed", 2), ("kidnapped", 6)]


def test_of_so_many_kidnapped_some_escaped() -> None:
    text = "Two of the 14 women kidnapped in May have since escaped."
    assert _told(text) == [("freed", 2), ("kidnapped", 14)]


def test_no_longer() -> None:
    text = "The two men are no longer missing."
    assert [figure.flags for figure in figures_in(text)] == [("negated",)]
    assert all(
        f.flags for f in figures_in("The state no longer counts people who die in hospital.")
    )


@pytest.mark.parametrize(
    "text",
    [
        "A ninth clerk who was feared to have been captured turned up on Monday at a farm.",
        "A nurse who was feared drowned turned up at her sister's house.",
        "Two miners believed to have been kidnapped returned home on Friday.",
        "A pilot who was thought to have been captured was found safe at a farm.",
        "A driver who was presumed kidnapped reappeared in Lona.",
    ],
)
def test_who_was_feared_lost_is_back(text: str) -> None:
    assert _told(text) == []


def test_who_is_believed_held_and_was_seen_is_not_back() -> None:
    text = "A pilot who is believed to have been captured was seen in a film."
    assert _told(text) == [("captured", 1)]


@pytest.mark.parametrize(
    "text",
    [
        "Two hostages believed killed were returned to their families.",
        "Two hostages believed killed turned up in the morgue.",
        "The bodies of two men believed killed by rebels were returned to their families.",
    ],
)
def test_who_is_believed_killed_and_is_returned_is_not_back(text: str) -> None:
    assert _told(text) == [("killed", 2)]
