"""Who is said to have done it, and whose members and whose deed victims were."""

import time

import pytest

from recount.extract.events.actors import ActorName, ActorNames
from recount.extract.events.attributions import attributions_in
from recount.extract.figures import figures_in
from recount.extract.sentences.spans import Spans
from recount.extract.sentences.text import sentences
from recount.extract.victims.parties import parties_of

NAMES = ActorNames(
    [
        ActorName("front", "rebel_group", "Coastal Front"),
        ActorName("police", "state_forces", "Northport police"),
        ActorName("army", "state_forces", "Norland army"),
    ]
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Coastal Front claimed responsibility for it.", ("front", "claims", "stated", "own")),
        ("The Coastal Front, which is new, has claimed responsibility.",
         ("front", "claims", "stated", "own")),
        ("The attack was claimed by the Coastal Front.", ("front", "claims", "stated", "own")),
        ("A group of students took responsibility.", (None, "claims", "stated", "own")),
        ("The Coastal Front said it had carried out the attack.",
         ("front", "claims", "stated", "own")),
        ("Northport police blamed the Coastal Front for it.",
         ("front", "attributes", "stated", "Northport police")),
        ("The minister blamed the attack on members of the Coastal Front.",
         ("front", "attributes", "stated", "The minister")),
        ("The attack was blamed on the Coastal Front.", ("front", "attributes", "stated", None)),
        ("The bombing was attributed to the Coastal Front.",
         ("front", "attributes", "stated", None)),
        ("The minister accused the Coastal Front of carrying out the bombing.",
         ("front", "attributes", "alleged", "The minister")),
        ("The Coastal Front was accused of the killings.",
         ("front", "attributes", "alleged", None)),
        ("Suspected Coastal Front militants killed 12 people.",
         ("front", "suspects", "believed", None)),
        ("Twelve were killed by suspected members of the Coastal Front.",
         ("front", "suspects", "believed", None)),
        ("The Coastal Front is believed to be behind the attack, the mayor said.",
         ("front", "suspects", "believed", "the mayor")),
        ("The mayor said the Coastal Front was behind the attack.",
         ("front", "attributes", "stated", "The mayor")),
        ("The raid was carried out by the Coastal Front.",
         ("front", "attributes", "stated", None)),
        ("The Coastal Front denied any involvement.", ("front", "denies", "stated", "own")),
        ("The Norland army denied that it had shelled the town.",
         ("army", "denies", "stated", "own")),
    ],
)  # fmt: skip
def test_attributions(text: str, expected: tuple[str | None, ...]) -> None:
    (found,) = attributions_in(text, Spans(list(sentences(text))), NAMES.mentions(text))
    said_by = "own" if found.said_by == found.words else found.said_by
    assert (found.actor, found.stance, found.certainty, said_by) == expected
    assert found.role == "perpetrator"
    assert 0 <= found.start < found.end <= len(text)


@pytest.mark.parametrize(
    "text",
    [
        "No group has claimed responsibility.",
        "Nobody has claimed responsibility. He claimed it.",
        "He has not claimed responsibility.",
        "The mayor accused the government of corruption.",
        "The minister denied the reports.",
        "Police arrested a suspected Coastal Front member.",
        "He took a bus and stood behind the school.",
        "The plan was carried out on Monday.",
        "Ten claimed responsibility.",
        "Blamed.",
    ],
)
def test_what_is_no_attribution(text: str) -> None:
    assert attributions_in(text, Spans(list(sentences(text))), NAMES.mentions(text)) == []


def test_two_actors_in_one_phrase_have_no_key() -> None:
    text = "The mayor blamed members of the Coastal Front from the Norland army for it."
    (found,) = attributions_in(text, Spans(list(sentences(text))), NAMES.mentions(text))
    assert found.actor is None


@pytest.mark.parametrize(
    ("text", "victims", "deed", "certainty"),
    [
        ("The Norland army killed 20 Coastal Front fighters.", "front", "army", "stated"),
        ("Nine members of the Coastal Front were killed by the Norland army.",
         "front", "army", "stated"),
        ("Coastal Front gunmen stormed a base on Sunday, killing nine soldiers.",
         None, "front", "stated"),
        ("Suspected Coastal Front militants killed 12 people.", None, "front", "believed"),
        ("Twelve people were killed by suspected Coastal Front men.", None, "front", "believed"),
        ("Rebels killed 12 Northport police.", "police", None, None),
    ],
)  # fmt: skip
def test_parties(
    text: str, victims: str | None, deed: str | None, certainty: str | None
) -> None:  # fmt: skip
    spans = Spans(list(sentences(text)))
    found = parties_of(text, spans, figures_in(text), NAMES.mentions(text))[0]
    assert found.victim_actor == victims
    assert (found.deed.key if found.deed else None, found.certainty) == (deed, certainty)


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen killed 12 people near a base of the Coastal Front.",
        "Rebels fleeing the Coastal Front killed 12 people.",
        "Soldiers killed 12 civilians of the Coastal Front quarter.",
        "The Coastal Front killed nobody.",
        "The Coastal Front could kill 12 people.",
    ],
)
def test_what_is_not_said_plainly_names_nobody(text: str) -> None:
    spans = Spans(list(sentences(text)))
    assert parties_of(text, spans, figures_in(text), NAMES.mentions(text)) == {}


@pytest.mark.usefixtures("untraced")
@pytest.mark.parametrize(
    "unit", ["suspected ", "claimed by ", "the x denied ", "X was behind the attack and "]
)
def test_time_is_linear(unit: str) -> None:
    text = (unit * 100_000)[:300_000]
    start = time.process_time()
    attributions_in(text, Spans(list(sentences(text))), NAMES.mentions(text))
    assert time.process_time() - start < 30
