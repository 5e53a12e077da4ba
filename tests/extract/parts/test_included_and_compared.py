"""Who alone is meant after "including", and numbers that only compare."""

import pytest
from figures_told import rows_of

read = rows_of("outcome", "best", "part_of", flagged=True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ferry carried 60 pilgrims, including nine dead.", [("killed", 9, None)]),
        ("The quake struck 400 villagers, among them 12 dead.", [("killed", 12, None)]),
        ("Shells hit a school of 300 pupils, including 14 killed.", [("killed", 14, None)]),
        (
            "There were 31 casualties, including six dead and 25 wounded.",
            [("casualties", 31, None), ("killed", 6, None), ("wounded", 25, None)],
        ),
        (
            "Troops captured 31 rebels, including six wounded.",
            [("captured", 31, None), ("wounded", 6, None)],
        ),
        (
            "Fifty people were hurt, including seven killed in a second blast.",
            [("wounded", 50, None), ("killed", 7, None)],
        ),
        # Those of the same fate are a part.
        (
            "Twelve people were killed, including three found dead in a river.",
            [("killed", 12, None), ("killed", 3, 0)],
        ),
        # What stays.
        ("31 were killed, including six women.", [("killed", 31, None), ("killed", 6, 0)]),
        (
            "The blast left 31 people, including six women, dead.",
            [("killed", 31, None), ("killed", 6, 0)],
        ),
        (
            "31 people including six were killed.",
            [("killed", 31, None), ("killed", 6, 0)],
        ),
    ],
)
def test_who_is_included(text: str, expected: list[tuple[str, int | None, int | None]]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "A mine has killed nine people, two fewer than first reported.",
        "A mine has killed nine people, three more than first reported.",
        "A mine killed nine people, four more than police had said.",
        "A mine killed nine people, two fewer people than the mayor had said.",
    ],
)
def test_what_is_compared(text: str) -> None:
    assert read(text) == [("killed", 9, None)]


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen killed nine more than a week ago.",
        "A mine killed nine more people on Friday.",
        "A mine killed nine people, more than any other mine this year.",
    ],
)
def test_what_is_counted(text: str) -> None:
    assert read(text) == [("killed", 9, None)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The strike killed eight people and damaged 35 homes, among them a school and a clinic.",
         [("killed", 8, None)]),
        ("The raid killed eight people and hit three towns, among them Lona and Jos.",
         [("killed", 8, None)]),
        ("Shells killed eight people and damaged buildings including a clinic.",
         [("killed", 8, None)]),
        ("The raid killed eight people and burned 35 homes, among them three children.",
         [("killed", 8, None), ("killed", 3, 0)]),
        ("The raid killed eight people in several villages, including Lona and Jos.",
         [("killed", 8, None)]),
        ("Raiders killed eight people and burned 14 homes, including the chief's.",
         [("killed", 8, None)]),
        ("Raiders killed eight people, including the chief's wife.",
         [("killed", 8, None), ("killed", 1, 0)]),
        ("The raid killed eight people in two villages, among them Luis Gil and a nurse.",
         [("killed", 8, None), ("killed", 1, 0), ("killed", 1, 0)]),
    ],
)  # fmt: skip
def test_a_school_among_homes_is_no_victim(
    text: str, told: list[tuple[str, int, int | None]]
) -> None:
    assert read(text) == told
