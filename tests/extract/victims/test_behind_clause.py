"""Who an outcome is told of behind a relative clause, and who only stands in that clause."""

import pytest

from recount.extract.figures import figures_in


def told(text: str) -> set[tuple[str, str, int | None]]:
    return {(f.outcome, f.victims, f.best) for f in figures_in(text) if not f.flags}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Four students police arrested on Friday were released.",
            {("captured", "Four students", 4), ("freed", "Four students", 4)},
        ),
        (
            "A driver the rebels kidnapped in May has been released.",
            {("kidnapped", "A driver", 1), ("freed", "A driver", 1)},
        ),
        (
            "One of the girls the gunmen kidnapped was found dead.",
            {("kidnapped", "One of the girls", 1), ("killed", "One of the girls", 1)},
        ),
        ("The policeman two gunmen shot on Friday died.", {("killed", "The policeman", 1)}),
        ("The man whom police shot on Friday has died.", {("killed", "The man", 1)}),
        (
            "The woman whom rebels abducted in May was freed on Sunday.",
            {("kidnapped", "The woman", 1), ("freed", "The woman", 1)},
        ),
        (
            "The priest, whom soldiers arrested on Monday, was freed.",
            {("captured", "The priest", 1), ("freed", "The priest", 1)},
        ),
        ("The gang that killed two boys was caught by police.", {("killed", "two boys", 2)}),
        ("The ship that rescued 40 migrants was seized.", {("freed", "40 migrants", 40)}),
        ("The tiger, which killed a boy, was captured.", {("killed", "a boy", 1)}),
        (
            "The man police say killed two students was arrested on Monday.",
            {("killed", "two students", 2), ("captured", "The man", 1)},
        ),
        (
            "A soldier who the army says killed four civilians was detained.",
            {("killed", "four civilians", 4), ("captured", "A soldier", 1)},
        ),
        (
            "The man she accused of killing her son was freed.",
            {("killed", "her son", 1), ("freed", "The man", 1)},
        ),
        (
            "The maker of the bomb that killed nine people was arrested.",
            {("killed", "nine people", 9)},
        ),
        ("The boys, who hid when soldiers came, were killed.", {("killed", "The boys", None)}),
        ("Two women married to soldiers were killed.", {("killed", "Two women", 2)}),
    ],
)
def test_the_head_of_the_clause_is_told_of(
    text: str, expected: set[tuple[str, str, int | None]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police said two boys were killed.", {("killed", "two boys", 2)}),
        (
            "Police told reporters that rebels captured in May were freed.",
            {("captured", "rebels", None), ("freed", "rebels", None)},
        ),
        (
            "Two women soldiers captured in May were freed.",
            {("captured", "Two women soldiers", 2), ("freed", "Two women soldiers", 2)},
        ),
        (
            "Two boy soldiers captured in May were freed.",
            {("captured", "Two boy soldiers", 2), ("freed", "Two boy soldiers", 2)},
        ),
        (
            "The army said soldiers killed two rebels and three civilians were wounded.",
            {("killed", "two rebels", 2), ("wounded", "three civilians", 3)},
        ),
        ("Officials in Lona confirmed two boys were killed.", {("killed", "two boys", 2)}),
        (
            "In Lona the rebels captured in May were freed.",
            {("captured", "the rebels", None), ("freed", "the rebels", None)},
        ),
    ],
)
def test_what_looks_like_a_clause_keeps_its_people(
    text: str, expected: set[tuple[str, str, int | None]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Those who shot the two nurses were arrested, police said.", set()),
        ("Those who were with the two nurses were killed.", set()),
        ("Those held with the two nurses were freed on Monday.", set()),
        (
            "Those accused of the murder of six nurses were freed.",
            {("killed", "six nurses", 6)},
        ),
        (
            "The court heard that those behind the killing of four judges were jailed.",
            {("killed", "four judges", 4)},
        ),
        (
            "Six of those who killed the two nurses were arrested.",
            {("captured", "Six of those", 6), ("killed", "the two nurses", 2)},
        ),
        (
            "None of those behind the murder of two nurses has been jailed.",
            {("captured", "None of those", 0), ("killed", "two nurses", 2)},
        ),
        ("Everyone who killed two nurses was jailed.", {("killed", "two nurses", 2)}),
        ("Those responsible for killing two nurses were jailed.", {("killed", "two nurses", 2)}),
        ("Those who fled said two nurses were killed.", {("killed", "two nurses", 2)}),
        ("Those arrested told police two nurses were killed.", {("killed", "two nurses", 2)}),
        (
            "Police freed those behind the riot and two nurses were arrested.",
            {("captured", "two nurses", 2)},
        ),
        (
            "Nine of those kidnapped with two nurses were freed.",
            {("freed", "Nine of those", 9)},
        ),
        (
            "Three of those who died were nurses.",
            {("killed", "Three of those who died were nurses", 3)},
        ),
    ],
)
def test_those_of_a_clause_are_told_of(
    text: str, expected: set[tuple[str, str, int | None]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A man who tried to kill his wife and two children was jailed.",
            {("captured", "A man", 1)},
        ),
        (
            "A soldier who had wanted to shoot a judge and two clerks was arrested.",
            {("captured", "A soldier", 1)},
        ),
        (
            "Two men who planned to kidnap a banker and two clerks were arrested.",
            {("captured", "Two men", 2)},
        ),
        (
            "Two men who tried to reach the nurse and a clerk were killed.",
            {("killed", "Two men", 2), ("killed", "a clerk", 1)},
        ),
        (
            "A man who tried to kill the nurse and two clerks were hurt.",
            {("wounded", "A man", 1), ("wounded", "two clerks", 2)},
        ),
    ],
)
def test_who_tried_to_is_told_of(text: str, expected: set[tuple[str, str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The soldier who killed two boys and wounded a girl was arrested.",
            {("killed", "two boys", 2), ("wounded", "a girl", 1), ("captured", "The soldier", 1)},
        ),
        (
            "Two men who robbed a bank and killed a guard were arrested.",
            {("killed", "a guard", 1), ("captured", "Two men", 2)},
        ),
        (
            "A man who entered a school and shot three pupils was killed.",
            {("killed", "A man", 1)},
        ),
        (
            "Rebels killed two boys and wounded a girl and a nurse was hurt.",
            {("killed", "two boys", 2), ("wounded", "a girl", 1), ("wounded", "a nurse", 1)},
        ),
        (
            "A teacher whom two pupils accused of abuse was arrested.",
            {("captured", "A teacher", 1)},
        ),
        (
            "The minister accused of abuse two teachers who were arrested.",
            {("captured", "two teachers", 2)},
        ),
    ],
)
def test_a_clause_of_two_verbs(text: str, expected: set[tuple[str, str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The man who told police he had killed two girls was arrested.",
            {("captured", "The man", 1), ("killed", "two girls", 2)},
        ),
        (
            "A man on his way to meet two friends was abducted.",
            {("kidnapped", "A man", 1)},
        ),
        (
            "The nurse who reported two girls missing was arrested.",
            {("captured", "The nurse", 1), ("missing", "two girls", 2)},
        ),
        ("The man who found two boys dead fled.", {("killed", "two boys", 2)}),
        ("A herder who saw it said two men were killed.", {("killed", "two men", 2)}),
        ("A herder who saw it said his goats were killed.", set()),
        (
            "The raid left two boys and a girl dead.",
            {("killed", "two boys", 2), ("killed", "a girl", 1)},
        ),
    ],
)
def test_what_he_said_or_found_is_passed(
    text: str, expected: set[tuple[str, str, int | None]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The mayor of a town where 12 people were killed was arrested.",
            {("captured", "The mayor of a town", 1), ("killed", "12 people", 12)},
        ),
        (
            "A teacher at a school where two pupils died was arrested.",
            {("captured", "A teacher", 1), ("killed", "two pupils", 2)},
        ),
        (
            "The man in whose house two girls were held was arrested.",
            {("captured", "The man", 1)},
        ),
        (
            "A man who left two boys wounded was killed.",
            {("killed", "A man", 1), ("wounded", "two boys", 2)},
        ),
        ("A clerk who teaches two boys was killed.", {("killed", "A clerk", 1)}),
        (
            "In the town where two men were killed a boy was hurt.",
            {("killed", "two men", 2), ("wounded", "a boy", 1)},
        ),
        (
            "Rebels took the town where two men died and three boys were kidnapped.",
            {("killed", "two men", 2), ("kidnapped", "three boys", 3)},
        ),
    ],
)
def test_where_it_was_is_passed(text: str, expected: set[tuple[str, str, int | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Nine men arrested last week for protesting were freed.",
            {("captured", "Nine men", 9), ("freed", "Nine men", 9)},
        ),
        (
            "Four students detained on 1 October for handing out leaflets were freed on bail.",
            {("captured", "Four students", 4), ("freed", "Four students", 4)},
        ),
        (
            "A lawyer for nine men arrested for protesting was killed.",
            {("killed", "A lawyer", 1), ("captured", "nine men", 9)},
        ),
        (
            "Police arrested nine men for protesting and two guards were killed.",
            {("captured", "nine men", 9), ("killed", "two guards", 2)},
        ),
        (
            "Nine men were arrested after protesting residents were killed.",
            {("captured", "Nine men", 9), ("killed", "residents", None)},
        ),
    ],
)
def test_what_they_were_held_for_is_passed(
    text: str, expected: set[tuple[str, str, int | None]]
) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the battle that followed 14 soldiers died.", [("killed", 14)]),
        ("In the battle that followed 14 soldiers and all six attackers died.",
         [("killed", 14), ("killed", 6)]),
        ("In the clashes that ensued three people were killed.", [("killed", 3)]),
        ("The soldiers that followed 14 rebels died.", [("killed", 2)]),
    ],
)  # fmt: skip
def test_what_followed(text: str, expected: list[tuple[str, int]]) -> None:
    assert [(figure.outcome, figure.low) for figure in figures_in(text)] == expected
