"""Who speaks in a communique that is read out, and verbs and asides of the monitored press."""

import pytest

from recount.extract.figures import figures_in


def _said(text: str) -> list[tuple[int | None, str | None]]:
    return [(figure.best or figure.low, figure.said_by) for figure in figures_in(text)]


def test_a_communique_speaks_for_all_its_sentences() -> None:
    text = (
        "War communique: The general command of our fronts informs the people that yesterday our"
        " forces killed 14 soldiers. We inflicted 23 casualties on the army. We took four"
        " prisoners. Earlier, a unit of our forces caused another five casualties."
    )
    command = "The general command of our fronts"
    assert _said(text) == [(14, command), (23, command), (4, command), (5, command)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "A spokesman for the front stated the following: At dawn a group of our strugglers"
            " stopped a patrol. In the battle, eight soldiers were killed.",
            "A spokesman for the front",
        ),
        (
            "The high command announced that our heroic men had beaten back an attack. Our guns"
            " fired for an hour, and eight soldiers were killed.",
            "The high command",
        ),
        (
            "The general staff says that our artillery shelled the port. We killed eight soldiers.",
            "The general staff",
        ),
        # Others speak, or nobody of an army does.
        ("The staff says our troops hold. The mayor left. Elsewhere eight clerks died.", None),
        ("Police told our correspondent that it was quiet. Eight clerks were killed.", None),
        ("President Diaz said our soldiers did their duty. The bombing killed eight.", None),
        ('Ali Hassan said: "Our forces hold the base. We won." Eight clerks were killed.', None),
        ('Ali Hassan said: "Our forces hold." In the raid, eight clerks were killed.', None),
        (
            "The staff says our troops hold. We wait, said a nurse. Eight clerks were killed.",
            None,
        ),
    ],
)
def test_who_speaks_of_our_forces(text: str, speaker: str | None) -> None:
    assert _said(text) == [(8, speaker)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("State radio, heard in Lona, said eight people had died.", "State radio"),
        ("Lona Radio, monitored here, claimed that eight men had died.", "Lona Radio"),
        ("The ministry, contacted by telephone, confirmed that eight had died.", "The ministry"),
        ("The army, asked about the raid, said eight soldiers had died.", "The army"),
        ("A nurse at the clinic, quoted by radio, said eight had died.", "A nurse at the clinic"),
        ("The police operations room had given the toll as eight dead.",
         "The police operations room"),
        ("Residents speak of eight dead.", "Residents"),
        ("The rebel radio bragged last night of having killed eight soldiers.", "The rebel radio"),
        ("A monitoring body based in Lona said that a boy and seven others, who had been shot,"
         " died.", "A monitoring body based in Lona"),
    ],
)  # fmt: skip
def test_asides_and_verbs(text: str, speaker: str) -> None:
    assert {figure.said_by for figure in figures_in(text)} == {speaker}


def test_a_body_that_was_found_does_not_speak() -> None:
    assert _said("A body was found, police said, and two men were shot dead.") == [(2, "police")]
