"""One person told of twice is no second one: "his wife, a nurse, and two sons were killed"."""

import pytest
from figures_told import rows_of

told = rows_of("victims", "best")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The mayor, a father of four, and his deputy, a lawyer, were killed.",
            [("The mayor", 1), ("his deputy", 1)],
        ),
        (
            "His wife, a nurse, and their two sons were killed.",
            [("His wife", 1), ("their two sons", 2)],
        ),
        (
            "Peter Hall, a Quaker, and John Reed, a Baptist, were kidnapped.",
            [("Peter Hall", 1), ("John Reed", 1)],
        ),
        (
            "Father Luis Ortiz, parish priest of Santa Ana, and a nun were shot dead.",
            [("Father Luis Ortiz", 1), ("a nun", 1)],
        ),
        ("Four men, a priest and three farmers, were killed.", [("Four men", 4)]),
        ("Three of the wounded, all of them women, have died.", [("Three of the wounded", 3)]),
    ],
)
def test_an_apposition_is_no_other_person(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A priest, a nun, and a guard were killed.",
            [("A priest", 1), ("a nun", 1), ("a guard", 1)],
        ),
        (
            "The mayor, a lawyer and two guards were killed.",
            [("The mayor", 1), ("a lawyer", 1), ("two guards", 2)],
        ),
        (
            "The driver, a guard, a nurse, and two boys were killed.",
            [("The driver", 1), ("a guard", 1), ("a nurse", 1), ("two boys", 2)],
        ),
        (
            "Four men, two women and two children, were killed.",
            [("Four men", 4), ("two women", 2), ("two children", 2)],
        ),
        (
            "Two men, a clerk and a nurse were killed.",
            [("Two men", 2), ("a clerk", 1), ("a nurse", 1)],
        ),
    ],
)
def test_a_list_is_of_several(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A strike killed a couple and two boys. The family died in their tent.",
         [("a couple", 2), ("two boys", 2)]),
        ("A clerk was killed. The family died on Monday.", [("A clerk", 1), ("The family", 2)]),
        ("A reservist and two traders were shot dead. The reservist died on the way.",
         [("A reservist", 1), ("two traders", 2)]),
        ("A driver was killed in Lona. The driver of the other bus died too.",
         [("A driver", 1), ("The driver of the other bus", 1)]),
        ("Gunmen killed 12 labourers. The mayor condemned the killing of innocent labourers.",
         [("12 labourers", 12)]),
        ("The mayor condemned the killing of labourers.", [("labourers", 2)]),
        ("Gunmen killed 12 labourers. The mayor condemned the killing of the labourers.",
         [("12 labourers", 12)]),
        ("Gunmen killed 12 labourers. The killing of the labourers caused an outcry.",
         [("12 labourers", 12)]),
        ("Gunmen killed 12 labourers. The killing of the nurses in May caused an outcry.",
         [("12 labourers", 12), ("the nurses", 2)]),
        ("It told of the death of a man and his daughter, both civilians, in shelling.",
         [("a man", 1), ("his daughter", 1)]),
        ("The deaths of both soldiers were confirmed.", [("both soldiers", 2)]),
    ],
)  # fmt: skip
def test_told_again_in_other_words(text: str, expected: list[tuple[str, int]]) -> None:
    assert rows_of("victims", "number")(text) == expected
