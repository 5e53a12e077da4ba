"""Figures that a correction takes back, and claims that are dismissed after they were told."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    "text",
    [
        "An earlier version of this report said that nine had died.",
        "This article previously stated that nine people were killed.",
        "This story originally said nine guards were killed.",
        "Our report has earlier said that nine had died.",
        '"Nine clerks died," an earlier version of this article said.',
        "The paper said nine people had died, but this was wrong.",
        "The paper said nine people had died, which was wrong.",
        "Nine people were killed, a claim that the army called false.",
        "The rebels' claim to have killed nine guards is untrue.",
        "The ministry dismissed the toll of nine as fiction.",
        "A report that nine people had died was denied by the army.",
        "Officials first said nine people had died, then withdrew the statement.",
        "The army said nine men had died and later retracted the figure.",
        "Reports that nine people had died were quickly dismissed.",
        "The claim that nine guards had died has been rejected by the ministry.",
    ],
)
def test_what_is_taken_back(text: str) -> None:
    assert [(figure.best, figure.flags) for figure in figures_in(text)] == [(9, ("negated",))]


@pytest.mark.parametrize(
    "text",
    [
        "The agency previously said that nine people had died.",
        "The report that nine people had died was not denied by the army.",
        "The army said nine men had died and withdrew its troops.",
        "The report that nine people had died was confirmed by the army.",
        "Police have no information about the nine people who died.",
        "This article said that nine people were killed.",
        "A new version of the law came after nine people had died.",
        "Rebels said they killed nine guards, a claim the army confirmed.",
        "Rebels said they killed nine guards, a claim the army did not deny.",
        "Rebels, whose claims the army rejects, killed nine guards.",
        "Nine guards died, said the army, which rejected a truce.",
        "The rebels' claim to have killed nine guards was confirmed.",
        "Police revised the toll to nine.",
    ],
)
def test_what_stands(text: str) -> None:
    assert [(figure.best, figure.flags) for figure in figures_in(text)] == [(9, ())]


@pytest.mark.parametrize(
    "text",
    [
        "Rebels said they killed nine guards, a claim the army dismissed.",
        "Rebels said they killed nine guards, a claim dismissed by the army.",
        "Nine people were killed, the rebels said, a claim the army called false.",
        "The strike killed nine, the ministry said, a figure the army disputed.",
    ],
)
def test_who_said_so_still_claims_it(text: str) -> None:
    (figure,) = figures_in(text)
    assert (figure.best, figure.flags, figure.certainty) == (9, (), "alleged")


def test_only_what_was_claimed() -> None:
    text = "Two nuns died, and rebels said they had killed nine guards, a claim the army denies."
    found = [(figure.best, figure.certainty) for figure in figures_in(text)]
    assert found == [(2, "stated"), (9, "alleged")]


def test_who_knows_of_nobody_tells_of_nobody() -> None:
    assert figures_in("The military said it was not aware of any injuries.") == []


@pytest.mark.parametrize(
    "text",
    [
        "The court acquitted the general over the abduction of nine girls.",
        "He was acquitted on charges over the kidnapping of nine teachers.",
        "She was acquitted on Monday in the disappearance of nine students.",
        "The jury cleared both men of abducting nine clerks.",
        "The judges held the evidence for nine of these killings to be insufficient.",
        "The court found insufficient evidence for nine of the killings.",
        "There was no evidence for nine of the deaths, the judge said.",
    ],
)
def test_what_a_court_has_not_found(text: str) -> None:
    assert [(figure.best, figure.flags) for figure in figures_in(text)] == [(9, ("negated",))]


@pytest.mark.parametrize(
    "text",
    [
        # The dead are dead, whoever killed them.
        "He was acquitted of the murder of nine nuns.",
        "The court heard evidence for nine of the killings.",
        "He was acquitted, and on the road home gunmen kidnapped nine of his men.",
        "Police cleared a camp of squatters, arresting nine people.",
        "Troops cleared the village and captured nine rebels.",
    ],
)
def test_what_an_acquittal_leaves(text: str) -> None:
    assert [(figure.best, figure.flags) for figure in figures_in(text)] == [(9, ())]
