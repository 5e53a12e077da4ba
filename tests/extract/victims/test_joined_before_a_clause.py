"""Who is joined to an object before another clause, and whom only that clause tells of."""

import pytest
from figures_told import rows_of

told = rows_of("outcome", "number", "victims")
counts = rows_of("outcome", "number")
said_by = rows_of("said_by")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The gang freed a priest and two nurses after a ransom of a million was paid.",
            [("freed", 1, "a priest"), ("freed", 2, "two nurses")],
        ),
        (
            "Rebels killed a guard and two clerks before soldiers arrived.",
            [("killed", 1, "a guard"), ("killed", 2, "two clerks")],
        ),
        (
            "A bomb hurt a guard and two clerks as the bank was opening.",
            [("wounded", 1, "a guard"), ("wounded", 2, "two clerks")],
        ),
        (
            "A bomb killed a guard and two clerks in the yard were hurt.",
            [("killed", 1, "a guard"), ("wounded", 2, "two clerks")],
        ),
    ],
)
def test_a_clause_of_time_takes_nobody_away(text: str, expected: list[tuple[object, ...]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Gunmen killed 12 people, and a boy whom they had taken was freed.",
            [("killed", 12, "12 people"), ("freed", 1, "a boy")],
        ),
        (
            "A bomb killed a guard, and two clerks who were nearby were hurt.",
            [("killed", 1, "a guard"), ("wounded", 2, "two clerks")],
        ),
        (
            "A shell killed two soldiers and a girl who was selling tea died on the way here.",
            [("killed", 2, "two soldiers"), ("killed", 1, "a girl")],
        ),
    ],
)
def test_a_verb_behind_a_relative_clause_tells_of_its_head(
    text: str, expected: list[tuple[object, ...]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "clause",
    [
        "who were nearby",
        "who had been held there for a week",
        "who thought the men were soldiers",
        "who police say were spies",
        "who ran after shots were fired",
        "who would not leave, and the mayor was absent",
    ],
)
def test_a_relative_clause_alone_leaves_its_head(clause: str) -> None:
    text = f"Rebels killed a guard and two clerks {clause}."
    assert told(text) == [("killed", 1, "a guard"), ("killed", 2, "two clerks")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He said it was him the marines arrested.", [("captured", 1, "him")]),
        ("It was two boys the marines arrested.", [("captured", 2, "two boys")]),
        ("It was near him the two marines were arrested.", [("captured", 2, "the two marines")]),
    ],
)
def test_it_was_him_they_took(text: str, expected: list[tuple[object, ...]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The army lost one officer and six soldiers, and 11 were wounded.",
            [("killed", 1, "one officer"), ("killed", 6, "six soldiers"), ("wounded", 11, "11")],
        ),
        (
            "Rebels killed one officer and six soldiers and 11 were wounded.",
            [("killed", 1, "one officer"), ("killed", 6, "six soldiers"), ("wounded", 11, "11")],
        ),
        (
            "The blast hit a bus, and a driver and two clerks died.",
            [("killed", 1, "a driver"), ("killed", 2, "two clerks")],
        ),
        (
            "Police said one officer and six soldiers died.",
            [("killed", 1, "one officer"), ("killed", 6, "six soldiers")],
        ),
    ],
)
def test_what_a_verb_before_joins_belongs_to_that(
    text: str, expected: list[tuple[object, ...]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("who", "behind"),
    [
        ("a nurse at the clinic", " said"),
        ("a nurse", " who knew them said"),
        ("a shepherd", " who watched it from a hill told a paper"),
        ("a farmer", ", who asked not to be named, said"),
        ("a doctor", " treating the wounded told local radio"),
    ],
)
def test_who_says_it_behind_a_clause_is_no_victim(who: str, behind: str) -> None:
    text = f"The raid followed the killing of three soldiers, {who}{behind}."
    assert told(text) == [("killed", 3, "three soldiers")]
    assert said_by(text) == [(who,)]


@pytest.mark.parametrize(
    "who",
    [
        "a shepherd who watched it from a hill and a boy",
        "a shepherd who had been told to wait, and a boy",
        "a shepherd who was alone, and a boy, police said",
    ],
)
def test_whom_a_clause_only_tells_of_is_a_victim(who: str) -> None:
    text = f"A shell killed three soldiers, {who}."
    assert told(text)[:2] == [("killed", 3, "three soldiers"), ("killed", 1, "a shepherd")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A shell killed two men and another, hidden in a cart, killed nine.",
         [("killed", 2), ("killed", 9)]),
        ("The first shell killed two men and the second, which hit a school, wounded nine.",
         [("killed", 2), ("wounded", 9)]),
        ("The raid killed two men and a woman, who was passing by, was wounded.",
         [("killed", 2), ("wounded", 1)]),
        ("The raid killed two men and a woman, both deaf.", [("killed", 2), ("killed", 1)]),
        ("Men who killed two guards and a clerk, both Sudanese, fled.",
         [("killed", 2), ("killed", 1)]),
        ("A raid killed two guards and a clerk, 34, and wounded nine men.",
         [("killed", 2), ("killed", 1), ("wounded", 9)]),
        ("A raid killed two guards and a clerk, said police.", [("killed", 2), ("killed", 1)]),
    ],
)  # fmt: skip
def test_who_goes_on_past_an_aside_is_no_object(
    text: str, expected: list[tuple[object, ...]]
) -> None:
    assert counts(text) == expected
