"""What is ruled out, doubted or without evidence is not counted, nor who turned out to be alive."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    "text",
    [
        "The inquiry found no evidence that soldiers had killed the two women.",
        "There is no truth in reports that 12 people were abducted, police said.",
        "There is nothing to suggest that 12 people were killed, police said.",
        "Police ruled out that the two girls had been murdered.",
        "It is doubtful that 200 rebels were killed, as the army says.",
        "Experts doubt that the army killed 200 rebels.",
        "Police do not believe the two men were killed by gunfire.",
        "It was not the case that 12 people had been arrested.",
        "The family rejected the police account that the two men were killed in a shootout.",
        "The hospital contradicted reports that two people had died.",
        "It was wrongly reported on Tuesday that six miners had died.",
        "The news that six climbers had died proved wrong.",
        "The figure of 12 dead was wrong.",
        "The report that 12 people had died was later withdrawn.",
        "The army said the killing of five soldiers was fake news.",
        "The paper apologised for reporting that a singer had been murdered.",
        "Initial reports said two officers had been killed, but both survived.",
        "The general was reported killed, but the army said he was alive.",
        "Three soldiers who had been declared dead returned home on Friday.",
        "The leader, believed killed in a strike last year, is alive, officials said.",
        "There was no truth in the rebels' claim that 12 people had died.",
        "The army said it had no information on the deaths of 12 people.",
        "The hospital had no record of 12 dead.",
        "We have no information about 12 dead.",
        "Rebels deny 12 killed in Lona",
        "Army denies 12 civilians were killed",
        "The commander was reported killed last year but later turned up alive.",
        "A woman was reported missing but turned up at home.",
        "The rebel leader was presumed dead until May, when he appeared in a video.",
    ],
)
def test_disbelieved(text: str) -> None:
    assert [figure.flags for figure in figures_in(text)] == [("negated",)]


@pytest.mark.parametrize(
    "text",
    [
        "There is no doubt that soldiers killed four men.",
        "Police do not doubt that the two men were murdered.",
        "The army could not rule out that 12 soldiers had been captured.",
        "Police found evidence that the two women had been murdered.",
        "Two officers were killed, but a third survived.",
        "Twelve soldiers feared dead were buried on Sunday.",
        "The report that 12 people had died was a shock to the village.",
        "The news that six climbers had died was not wrong.",
        "It was a lie, he said, and 12 people were killed.",
        "Nobody doubts that the army killed the 200 rebels.",
        "The army denied 12 people killed in the raid were farmers.",
        "He was reported killed in May, but a spokesman appeared to deny it.",
        "Two women were kidnapped but later turned up at home.",
        "Nine men were reported killed until dawn, when rebels appeared.",
    ],
)
def test_believed(text: str) -> None:
    assert [figure.flags for figure in figures_in(text)] == [()]


@pytest.mark.parametrize(
    "text",
    [
        "There is no confirmation that three soldiers were captured.",
        "Nobody could confirm that 12 people were killed.",
        "The army has neither confirmed nor denied that 12 soldiers were killed.",
    ],
)
def test_unconfirmed(text: str) -> None:
    (figure,) = figures_in(text)
    assert (figure.certainty, figure.flags) == ("possible", ())


def test_no_toll_in_a_reason() -> None:
    text = "The toll is expected to rise, as 12 of the injured are in critical condition."
    assert [figure.outcome for figure in figures_in(text)] == ["wounded"]
    text = "The death toll rose to 14, as two of the wounded died."
    assert [figure.best for figure in figures_in(text)] == [14, 2]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Contrary to reports that 12 people died, two were hurt.", [("negated",), ()]),
        ("Contrary to earlier reports that six had died, two were hurt.", [("negated",), ()]),
        ("Two guards were hurt, contrary to reports that six had died.", [(), ("negated",)]),
        ("Contrary to reports of 12 deaths, only two guards were hurt.", [("negated",), ()]),
        ("There is no truth in reports of 12 deaths, police said.", [("negated",)]),
        ("Contrary to the claims of the rebels, 12 people died.", [()]),
        ("There were reports of 12 deaths.", [()]),
        ("The man nearly died, but his two sons were killed.", [("failed",), ()]),
    ],
)
def test_beside_what_is_so(text: str, expected: list[tuple[str, ...]]) -> None:
    assert [figure.flags for figure in figures_in(text)] == expected
