"""Whom rescuers look for, who has bullet wounds, who helped to bury; and what is no number."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in

Row = tuple[str, int | None, str]


def _told(text: str) -> list[Row]:
    figures = sorted(figures_in(text), key=lambda f: (f.start, f.end))
    return [(f.outcome, f.low if f.best is None else f.best, f.group) for f in figures]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "The mayor wrote that rescue teams were still searching for three residents thought to "
            "have been on the top floor.",
            [("missing", 3, "civilians")],
        ),
        ("Rescuers are looking for six people under the rubble.", [("missing", 6, "persons")]),
        ("Divers were searching for two fishermen.", [("missing", 2, "civilians")]),
        ("Relatives were looking for 40 people.", [("missing", 40, "persons")]),
        ("He was digging for four neighbours under the debris.", [("missing", 4, "civilians")]),
        ("Rescue workers are searching for survivors.", []),
        ("Police were searching for two suspects.", []),
        ("Police were searching for three men who fled.", []),
        ("Volunteers will be searching for two boats.", []),
        ("Volunteers should be searching for two clerks.", []),
        (
            "Volunteers are searching for the bodies of six children.",
            [("killed", 6, "persons")],
        ),
    ],
)
def test_those_whom_rescuers_search_for_are_missing(text: str, rows: list[Row]) -> None:
    assert _told(text) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "A reporter saw two young men with bullet wounds being carried into a clinic.",
            [("wounded", 2, "persons")],
        ),
        ("The clinic received four people with gunshot wounds.", [("wounded", 4, "persons")]),
        ("Two people with stab wounds were found dead.", []),
        ("Five bodies with bullet wounds were found.", [("killed", 5, "persons")]),
        (
            "Police found the bodies of two men with bullet wounds.",
            [("killed", 2, "persons")],
        ),
        ("A woman was hit by a stray bullet.", [("wounded", 1, "persons")]),
        ("A clerk had been grazed by a bullet.", [("wounded", 1, "civilians")]),
        ("A car was hit by a bullet.", []),
    ],
)
def test_wounds_by_bullets(text: str, rows: list[Row]) -> None:
    assert _told(text) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("He said he helped to bury 19 people.", [("killed", 19, "persons")]),
        ("They helped bury nine people.", [("killed", 9, "persons")]),
        ("They wanted to bury nine people.", []),
        (
            "One officer died in the clash and two were hurt.",
            [("killed", 1, "security_forces"), ("wounded", 2, "security_forces")],
        ),
        (
            "A soldier died in the ambush, and three were wounded.",
            [("killed", 1, "military"), ("wounded", 3, "military")],
        ),
        (
            "Two men wounded in that strike died on Sunday.",
            [("wounded", 2, "persons"), ("killed", 2, "persons")],
        ),
        ("The two gangs killed one another.", []),
        ("Both sides said they had captured one another's scouts.", []),
        ("They accused one another of killing 12 people.", [("killed", 12, "persons")]),
    ],
)
def test_who_it_happened_to(text: str, rows: list[Row]) -> None:
    assert _told(text) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (
            "Two officers who pursued the raiders had not been traced by Monday evening.",
            [("missing", 2, "security_forces")],
        ),
        ("Two soldiers have not been heard from since.", [("missing", 2, "military")]),
        ("Four farmers have not been seen since Monday.", [("missing", 4, "civilians")]),
        ("Four farmers have not been seen as guilty.", []),
        ("Four farmers were seen since.", []),
        ("The fate of three clerks remains unknown.", [("missing", 3, "civilians")]),
        ("The fate of three clerks was sealed.", []),
        ("Three others were hit by rubber-coated bullets.", [("wounded", 3, "persons")]),
        ("Two boys were nursing bullet wounds.", [("wounded", 2, "persons")]),
        ("Nine men, all of one village, suffocated.", [("killed", 9, "persons")]),
        ("The economy suffocated.", []),
        ("Twelve people suffocated after police fired tear gas.", []),
        ("Nine men suffocated from tear gas and died.", [("killed", 9, "persons")]),
        ("Four of the dead wore belts.", [("killed", 4, "persons")]),
    ],
)
def test_unheard_of_hit_and_suffocated(text: str, rows: list[Row]) -> None:
    assert _told(text) == rows


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("The police say a man in his 20s has been arrested.", [("captured", 1, "persons")]),
        ("Two men in their 40s were hurt in the 1990s.", [("wounded", 2, "persons")]),
        ("One woman, 41, was killed.", [("killed", 1, "persons")]),
        ("One officer, 34, died.", [("killed", 1, "security_forces")]),
        ("He met one man, 34, who was freed in May.", [("freed", 1, "persons")]),
        (
            "The previous three produced one fatality, a clerk, and six injuries.",
            [("killed", 1, "persons"), ("wounded", 6, "persons")],
        ),
        ("It said that all those killed were rebels.", []),
        (
            "Those killed were two soldiers and a clerk.",
            [("killed", 2, "military"), ("killed", 1, "civilians")],
        ),
    ],
)
def test_ages_and_decades_are_no_counts(text: str, rows: list[Row]) -> None:
    assert _told(text) == rows


@pytest.mark.parametrize(
    "text",
    [
        "It dismissed as propaganda a claim by the rebels that they had killed four guards.",
        "The army rejected as false reports from the region that 12 soldiers had died.",
        "The command had earlier spoken of 16 dead rebels, but corrected the number.",
        "The police first said 12 people had died, but later revised the figure to some.",
        'A message that mentions "twenty dead" is not considered credible.',
    ],
)
def test_claims_of_somebody_are_denied(text: str) -> None:
    (figure,) = figures_in(text)
    assert figure.flags == ("negated",)


@pytest.mark.parametrize(
    "text",
    [
        "Two men were killed, but the police withdrew.",
        "Twelve soldiers were killed, but the army corrected its course.",
        "Twelve people were killed, and the account of the police is not credible.",
    ],
)
def test_what_is_told_stands(text: str) -> None:
    (figure,) = figures_in(text)
    assert not figure.flags


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A union said 13 of its members had not been heard of since the raid.",
         [("missing", 13)]),
        ("Three of the sailors have not been heard from since Monday.", [("missing", 3)]),
        ("Three of the songs had not been heard since the war.", []),
        ("Three of the gunmen have not been heard from since.", []),
    ],
)  # fmt: skip
def test_some_who_were_not_heard_of(text: str, expected: list[tuple[str, int]]) -> None:
    assert rows_of("outcome", "best")(text) == expected
