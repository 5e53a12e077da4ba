"""Totals in other words, those still held, parts of a rank, and the dead in rarer words."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in

_told = rows_of("outcome", "best", "group", "counting", flagged=True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She saw nine people lying dead in the lobby.", [("killed", 9, "persons", "toll")]),
        ("The number of casualties was 31.", [("casualties", 31, "persons", "toll")]),
        ("Civilian deaths have risen to 41.", [("killed", 41, "civilians", "toll")]),
        ("Fatalities reached 41.", [("killed", 41, "persons", "toll")]),
        ("The toll of police rose to four.", [("killed", 4, "police", "toll")]),
        ("The toll rose to four.", [("killed", 4, "persons", "toll")]),
        ("The sect, 20 of whose members were captured in May, denied it.",
         [("captured", 20, "persons", "toll")]),
        ("Some 15 women were led off into the hills.", [("kidnapped", 15, "persons", "toll")]),
        ("The blast caused 31 casualties among soldiers, nine of them fatal.",
         [("casualties", 31, "military", "toll"), ("killed", 9, "military", "toll")]),
    ],
)  # fmt: skip
def test_rarer_words(text: str, expected: list[tuple[str, int | None, str, str]]) -> None:
    assert _told(text) == expected


def test_who_died_of_the_firing() -> None:
    told = _told("A constable who was injured in the firing succumbed on Monday.")
    assert ("killed", 1, "police", "mention") in told


@pytest.mark.parametrize(
    "text",
    [
        "Deaths rose 14 percent.",
        "Prices rose to 34.",
        "The team led off with a goal by 12 women.",
        "The camera was lying dead on the table.",
    ],
)
def test_words_that_tell_of_nobody(text: str) -> None:
    assert figures_in(text) == []


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Gunmen abducted 90 pupils. Some 60 pupils are still being held.", 2),
        ("Gunmen abducted 90 pupils. Some 60 are still held.", 2),
        ("Gunmen abducted 90 pupils. Police said 12 suspects are being held.", 1),
        ("Gunmen raided a school. Some 60 pupils are still being held.", 0),
    ],
)
def test_who_is_still_held(text: str, held: int) -> None:
    assert sum(figure.outcome == "kidnapped" for figure in figures_in(text)) == held


@pytest.mark.parametrize(
    ("text", "flags", "counting"),
    [
        ("Rebel attacks have killed thousands.", ("war total",), "cumulative"),
        ("The attacks have killed thousands.", (), "toll"),
        ("Rebel attacks have killed 12 people.", (), "toll"),
        ("The number of nurses killed this year rose to 14.", (), "cumulative"),
        ("The number of dead in the worst raid this year rose to 14.", (), "toll"),
    ],
)
def test_totals(text: str, flags: tuple[str, ...], counting: str) -> None:
    assert [(f.flags, f.counting) for f in figures_in(text)] == [(flags, counting)]


@pytest.mark.parametrize(
    ("text", "counting"),
    [
        ("The number of nurses killed this year rose to 14; another 31 have been wounded.",
         ["cumulative", "cumulative"]),
        ("The toll from the raid rose to 14; another 31 have been wounded.",
         ["toll", "increment"]),
    ],
)  # fmt: skip
def test_what_goes_on_after_a_total(text: str, counting: list[str]) -> None:
    assert [figure.counting for figure in figures_in(text)] == counting


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Nine militants, one of them a commander, were killed.", "armed_group"),
        ("Nine police officers, including a captain, were killed.", "police"),
        ("Nine soldiers, including a captain, were killed.", "military"),
        ("Nine people, including a captain, were killed.", "military"),
        ("Nine people, one of them a child, were killed.", "persons"),
    ],
)
def test_a_part_of_a_rank(text: str, group: str) -> None:
    part = figures_in(text)[1]
    assert (part.part_of, part.group) == (0, group)


def test_one_of_a_rank_is_a_mention() -> None:
    assert figures_in("Nine militants, one of them a commander, died.")[1].counting == "mention"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is the third killing at the camp since May.", [("killed", 3, "cumulative")]),
        ("A man was stabbed to death, the fifth such killing in the town since January.",
         [("killed", 1, "mention"), ("killed", 5, "cumulative")]),
        ("It was the third murder in the town this year.", [("killed", 3, "cumulative")]),
        ("Police fear the third murder this year.", []),
        ("It was the third such attack since May.", []),
        ("It was the third murder trial this year.", []),
        ("It was the third killing of a nurse since May.", [("killed", 1, "mention")]),
    ],
)  # fmt: skip
def test_the_nth_killing_since(text: str, expected: list[tuple[str, int, str]]) -> None:
    assert rows_of("outcome", "best", "counting")(text) == expected
