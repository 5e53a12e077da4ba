"""Several who say it together, in front of the verb, behind it, and after "according to"."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    "speaker",
    [
        "the operator and the navy",
        "the ship's operator and the navy",
        "a rights organisation and the church",
        "the ministry of health and two hospitals",
        "the company and its insurer",
        "the company and union",
        "the UN and the government",
        "police and witnesses",
        "a police spokesman and the mayor",
    ],
)
@pytest.mark.parametrize(
    "sentence",
    [
        "Nine sailors were abducted, {} said.",
        "Nine sailors were abducted off Lona on Monday, {} said in a joint statement.",
        "Nine sailors were abducted, {} said on Tuesday.",
        "{} said nine sailors had been abducted.",
        "A boat sank, and {} said nine sailors had died.",
    ],
)
def test_before_the_verb(sentence: str, speaker: str) -> None:
    text = sentence.format(speaker)
    assert [figure.said_by for figure in figures_in(text)] == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Nine sailors died, said police and the mayor.", "police and the mayor"),
        ("Nine sailors died, according to police and the navy.", "police and the navy"),
        ("Nine sailors died, said police, and the mayor resigned.", "police"),
        ("According to police and the navy, nine sailors died.", "police and the navy"),
        ("Nine sailors were killed by the navy, the operator and the union said.",
         "the operator and the union"),
        ("Nine sailors died, and the navy said it was looking for others.", None),
    ],
)  # fmt: skip
def test_behind_it_and_others(text: str, speaker: str | None) -> None:
    assert figures_in(text)[0].said_by == speaker


def test_who_speaks_past_a_clause_of_two_commas() -> None:
    text = "The rebels, who took the town in May, killing 20 guards, said they had lost seven men."
    assert figures_in(text)[-1].said_by == "The rebels"


def test_who_claims_attacks_tells_no_number() -> None:
    text = "The group has claimed most of the recent attacks, in which 80 people have died."
    assert [(figure.said_by, figure.certainty) for figure in figures_in(text)] == [(None, "stated")]
    text = "Gunmen seized the base commander, two security sources and a local chief said."
    assert figures_in(text)[0].said_by == "two security sources and a local chief"
