"""Figures that a language model tells, held against the text."""

import json

import pytest
from fake_model import answer, told
from model_answers import CIVILIANS, OFFICERS, TEXT, ask, only

from recount.extract.figure import Figure
from recount.tasks.model.checking import AMBIGUOUS, CONFIDENCE, NUMBER, Rejection
from recount.tasks.model.telling import notes_of


def test_a_good_answer_becomes_figures_of_ours() -> None:
    reading = ask(answer(OFFICERS, CIVILIANS))
    civilians, officers = reading.figures
    assert civilians._asdict() | {"confidence": None} == {
        **Figure(
            outcome="killed", low=12, best=None, high=None, qualifier="at_least", magnitude=None,
            victims="at least 12 civilians", group="civilians", counting="toll",
            quote="killed at least 12 civilians", start=7, end=35,
            said_by="the interior ministry", speaker_kind="named", certainty="stated",
            perpetrators="excluded", part_of=None, rule="model:fake", confidence=0.5, flags=(),
        )._asdict(),
        "confidence": None,
    }  # fmt: skip
    assert civilians.confidence == CONFIDENCE
    assert officers.quote == TEXT[officers.start : officers.end]
    assert reading.doubts == [(), ()]
    assert list(notes_of(reading)) == []


@pytest.mark.parametrize(
    ("figure", "rejection"),
    [
        (CIVILIANS | {"quote": "killed 12 civilians"}, Rejection.QUOTE),
        (CIVILIANS | {"quote": "Killed at least 12 civilians"}, Rejection.QUOTE),
        (CIVILIANS | {"quote": "  "}, Rejection.QUOTE),
        (CIVILIANS | {"quote": TEXT * 4}, Rejection.LONG),
        (CIVILIANS | {"quote": ""}, Rejection.QUOTE),
        (CIVILIANS | {"outcome": "murdered"}, Rejection.SCHEMA),
        (CIVILIANS | {"group": "bystanders"}, Rejection.SCHEMA),
        (CIVILIANS | {"qualifier": "range"}, Rejection.SCHEMA),
        (CIVILIANS | {"flags": ["because I say so"]}, Rejection.SCHEMA),
        (CIVILIANS | {"low": -12}, Rejection.BOUNDS),
        (CIVILIANS | {"low": 10**30}, Rejection.BOUNDS),
        (CIVILIANS | {"low": 1e400}, Rejection.SCHEMA),
        ({"quote": "killed at least 12 civilians"}, Rejection.SCHEMA),
        ("killed at least 12 civilians", Rejection.SCHEMA),
        (None, Rejection.SCHEMA),
        (CIVILIANS | {"best": 12}, Rejection.BOUNDS),
        (CIVILIANS | {"qualifier": "exact"}, Rejection.BOUNDS),
        (CIVILIANS | {"low": None}, Rejection.BOUNDS),
        (CIVILIANS | {"low": 12, "high": 9, "qualifier": "between"}, Rejection.BOUNDS),
    ],
)
def test_what_is_rejected(figure: object, rejection: Rejection) -> None:
    reading = ask(json.dumps({"figures": [figure, OFFICERS]}))
    assert [f.quote for f in reading.figures] == ["three police officers"]
    assert reading.tally.rejected == {rejection: 1}
    assert list(notes_of(reading)) == [f"1 of 2 figures rejected: {rejection.value[0]}"]


def test_rejections_are_counted_by_their_reason() -> None:
    absent = [CIVILIANS | {"quote": f"{n} dead"} for n in range(3)]
    assert list(notes_of(ask(answer(*absent, OFFICERS, OFFICERS | {"outcome": "x"})))) == [
        "3 of 5 figures rejected: their quotes are not in the text",
        "1 of 5 figures rejected: it is not as the schema asks",
    ]


@pytest.mark.parametrize(
    ("quote", "bounds"),
    [
        ("killed at least 12 civilians", (13, None, None)),
        ("killed at least 12 civilians", (12, 12, 12)),
        # The hedge stands before the quote.
        ("12 civilians", (12, 12, 12)),
        ("three police officers", (15, 15, 15)),
        ("three police officers", (0, 0, 0)),
        # A date and a number of things.
        ("in Northport on 3 May", (3, 3, 3)),
        ("More than 40 vehicles were burnt", (41, None, None)),
        ("Gunmen killed at least", (None, 100, None)),
    ],
)
def test_a_number_that_the_quote_does_not_tell_is_flagged(
    quote: str, bounds: tuple[int | None, int | None, int | None]
) -> None:
    figure = only(told(quote, *bounds))
    assert NUMBER in figure.flags
    assert (figure.low, figure.best, figure.high) == bounds


@pytest.mark.parametrize(
    ("text", "figure", "count"),
    [
        ("Police said 12 people died.", told("12 people died", 12, 12, 12), (12, 12, 12, "exact")),
        (
            "Police said over 30 people died.",
            told("over 30 people died", 30, None, None, qualifier="more_than"),
            (31, None, None, "more_than"),
        ),
        (
            "Fewer than 30 people died.",
            told("Fewer than 30 people died", None, None, 30, qualifier="fewer_than"),
            (None, None, 29, "fewer_than"),
        ),
        (
            "Between 10 and 15 people died.",
            told("Between 10 and 15 people", 10, None, 15),
            (10, None, 15, "between"),
        ),
        (
            "Dozens of people died.",
            told("Dozens of people died", None, None, None, qualifier="vague"),
            (2, None, None, "vague"),
        ),
        (
            "Villagers died.",
            told("Villagers died", 2, None, None, qualifier="uncounted"),
            (2, None, None, "uncounted"),
        ),
        (
            "A deadly raid.",
            told("deadly", None, None, None),
            (None, None, None, "uncounted"),
        ),
        ("Nobody was hurt.", told("Nobody was hurt", 0, 0, 0), (0, 0, 0, "exact")),
        ("The mayor was shot dead.", told("The mayor was shot dead", 1, 1, 1, victims="The mayor"),
         (1, 1, 1, "exact")),
        ("Two hundred and five people died.",
         told("Two hundred and five people", 205, 205, 205), (205, 205, 205, "exact")),
    ],
)  # fmt: skip
def test_numbers_are_read_by_our_own_grammar(
    text: str, figure: dict[str, object], count: tuple[object, ...]
) -> None:
    found = only(figure, text=text)
    assert found.flags == ()
    assert (found.low, found.best, found.high, found.qualifier) == count


def test_a_vague_word_keeps_its_magnitude() -> None:
    figure = told("Dozens of people died", 2, None, None, qualifier="vague")
    assert only(figure, text="Dozens of people died.").magnitude == "tens"


def test_words_that_are_not_in_the_text_are_left_out() -> None:
    reading = ask(answer(OFFICERS | {"said_by": "the prime minister", "victims": "3 policemen"}))
    (figure,) = reading.figures
    assert (figure.said_by, figure.speaker_kind) == (None, "none")
    assert figure.victims == "three police officers"
    assert reading.doubts == [
        (
            "the model names a speaker who is not in the text",
            "the model's words for the people are not in the quote",
        )
    ]


@pytest.mark.parametrize(
    ("outcome", "doubts"),
    [
        ("killed", ()),
        ("casualties", ()),
        ("captured", ("no word of the sentence is known to tell of captured",)),
    ],
)
def test_an_outcome_that_the_sentence_does_not_tell_is_doubtful(
    outcome: str, doubts: tuple[str, ...]
) -> None:
    assert ask(answer(OFFICERS | {"outcome": outcome})).doubts == [doubts]


def test_who_they_were_is_read_from_the_words_for_them() -> None:
    children = only(told("two children", 2, 2, 2))
    assert (children.age_group, children.occupation) == ("child", None)
    assert only(OFFICERS | {"victims": "policemen"}).age_group is None


def test_one_person_takes_a_word_for_what_happened() -> None:
    mayor = told("the mayor", 1, 1, 1)
    text = "Gunmen shot dead the mayor, police said."
    assert only(mayor, text=text).flags == (NUMBER,)
    quote = "shot dead the mayor"
    assert only(mayor | {"quote": quote}, text=text).flags == ()


TWICE = (
    "In Northport, two men died. In Southport, two men died. In Eastport, two men died. "
    "Nobody spoke."
)
MEN = told("two men died", 2, 2, 2)


@pytest.mark.parametrize(
    ("sentence", "start", "flags"),
    [
        ("In Southport, two men died.", 42, ()),
        ("In Southport,", 42, ()),
        (None, 14, (AMBIGUOUS,)),
        ("In Westport, two men died.", 14, (AMBIGUOUS,)),
        ("two men died.", 14, (AMBIGUOUS,)),
        (TWICE, 14, (AMBIGUOUS,)),
        ("Nobody spoke.", 14, (AMBIGUOUS,)),
    ],
)
def test_a_quote_that_stands_several_times(
    sentence: str | None, start: int, flags: tuple[str, ...]
) -> None:
    figure = only(MEN | {"sentence": sentence}, text=TWICE)
    assert (figure.start, figure.flags) == (start, flags)


def test_the_same_quote_again_takes_the_next_place() -> None:
    found = ask(answer(MEN, MEN, MEN, MEN | {"outcome": "wounded"}), TWICE)
    assert [f.start for f in found.figures] == [14, 14, 42, 69]
    assert list(notes_of(found)) == [
        "4 of 4 figures not counted: the quote stands in several places"
    ]


def test_fields_that_were_not_asked_for_are_told_and_left_out() -> None:
    reading = ask(answer(OFFICERS | {"start": 7, "rule": "passive", "confidence": 1}))
    assert (reading.figures[0].rule, reading.figures[0].confidence) == ("model:fake", CONFIDENCE)
    assert list(notes_of(reading)) == ["1 of 1 figure had fields that were not asked for: left out"]


@pytest.mark.parametrize("whole", [0, -1, 2, 3, 7])
def test_a_part_of_what_can_not_be_its_whole_is_doubtful(whole: int) -> None:
    """Nothing, itself, another outcome, a flagged figure."""
    wounded = told("Some 30 others were wounded", None, 30, None, outcome="wounded")
    reading = ask(answer(wounded, OFFICERS | {"part_of": whole}, CIVILIANS | {"flags": ["rate"]}))
    part = next(n for n, figure in enumerate(reading.figures) if figure.group == "police")
    assert reading.figures[part].part_of is None
    assert len(reading.doubts[part]) == 1


def test_parts_follow_their_whole_into_the_order_of_the_text() -> None:
    children = told("two children", 2, 2, 2, part_of=2)
    civilians, found = ask(answer(children, CIVILIANS)).figures
    assert (civilians.part_of, found.part_of) == (None, 0)


def test_a_circle_of_parts_is_cut() -> None:
    reading = ask(answer(OFFICERS | {"part_of": 2}, CIVILIANS | {"part_of": 1}))
    assert [figure.part_of for figure in reading.figures] == [None, None]
    assert all(reading.doubts)
