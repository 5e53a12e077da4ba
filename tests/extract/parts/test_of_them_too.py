"""Some of those counted, told by "of them" and "among the 12", and who is told of beside them."""

import pytest
from figures_told import rows_of

Row = tuple[str, int | None, int | None]

read = rows_of("outcome", "best", "part_of", flagged=True)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("The clashes left 15 people dead, nine of them Hausa and six Yoruba.", [9, 6]),
        ("The blast killed 15 people, seven of them Sunnis and five Shiites.", [7, 5]),
        ("In the raid 15 people were killed, four of them nurses, three cooks and two drivers.",
         [4, 3, 2]),
        ("The raid killed 15 people, eight of them farmers and six of them clerks.", [8, 6]),
        ("The strike killed 15 people, nine of them women, and four trucks were burnt.", [9]),
        ("Officials counted 15 deaths, four of them of children.", [4]),
        ("There were 15 killings in May, six of them of women and girls.", [6]),
        ("They found 15 bodies, six of them so small that one man could carry them.", [6]),
        ("Fifteen people were killed, three of them of Lona.", []),
    ],
)  # fmt: skip
def test_who_else_is_of_them(text: str, parts: list[int]) -> None:
    assert read(text) == [("killed", 15, None), *(("killed", part, 0) for part in parts)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police say they have made 480 arrests, 31 of them of people under 18.",
         [("captured", 480, None), ("captured", 31, 0)]),
        ("Five soldiers were injured, two of them so badly that limbs had to be amputated.",
         [("wounded", 5, None), ("wounded", 2, 0)]),
        ("Twelve people were rescued, three of them with gunshot wounds.",
         [("freed", 12, None), ("wounded", 3, None)]),
        ("Among the 12 dead were three nurses and the priest who had hidden them.",
         [("killed", 12, None), ("killed", 3, 0), ("killed", 1, 0)]),
        ("The raid killed 12 clerks, three of them women, and two soldiers.",
         [("killed", 12, None), ("killed", 2, None), ("killed", 3, 0)]),
        ("The blast killed 46 people. Among the 46 were 11 pupils, and the imam.",
         [("killed", 46, None), ("killed", 11, 0), ("killed", 1, 0)]),
    ],
)  # fmt: skip
def test_some_of_those_counted(text: str, expected: list[Row]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "freed"),
    [
        ("Some 6,000 villagers were abducted in 2014, of whom 3,590 have returned.", [3590]),
        ("Gunmen abducted 61 girls, 20 of whom have come home.", [20]),
        ("The bandits took 30 pupils; nine of them have since come back.", [9]),
        ("Militants seized 14 clerks, of whom nine came back on Friday.", [9]),
        ("Gunmen abducted nine girls. Three have returned.", [3]),
        ("Eleven miners were abducted in March; six were recovered by troops.", [6]),
        ("Gunmen abducted 12 pupils. Four were brought back on Monday.", [4]),
        ("Gunmen abducted 12 pupils, but five have come home.", [5]),
        ("Gunmen abducted nine girls. Two have not returned.", []),
        ("Gunmen abducted nine girls. Two never came back.", []),
        ("Gunmen abducted nine girls. Two buses came back.", []),
        ("Gunmen abducted nine girls. Fourteen have returned.", []),
        ("Gunmen abducted nine men. Three were recovered from a river.", []),
        ("Gunmen killed nine men. Two came back.", []),
        ("Gunmen killed 12 men, nine of whom had returned from exile.", []),
        ("Gunmen abducted nine clerks, two of whom had come from Lona.", []),
    ],
)
def test_who_came_back_from_captors_is_free(text: str, freed: list[int]) -> None:
    assert [best for outcome, best, _ in read(text) if outcome == "freed"] == freed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("78 clerks were killed, 37 of whom were killed by air strikes and 15 under torture.",
         [(78, None), (37, 0), (15, 0)]),
        ("78 clerks were killed, 37 of them were killed by air strikes and 15 by mines.",
         [(78, None), (37, 0), (15, 0)]),
        ("78 clerks were killed, 37 of whom were shot dead and 15 hanged.",
         [(78, None), (37, 0), (15, 0)]),
        # But these are others.
        ("Nine clerks were killed, four of whom were shot dead and 15 hanged.",
         [(9, None), (4, 0), (15, None)]),
        ("78 clerks were killed, 37 of whom were shot dead, and 15 were killed in Oro.",
         [(78, None), (37, 0), (15, None)]),
    ],
)  # fmt: skip
def test_the_second_of_them(text: str, expected: list[tuple[object, ...]]) -> None:
    assert rows_of("number", "part_of")(text) == expected
