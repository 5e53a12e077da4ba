"""Captives and missing people whose bodies are found."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The two clerks were kidnapped last week. Their bodies were found today.",
            [("kidnapped", 2, "toll"), ("killed", 2, "toll")],
        ),
        (
            "Two clerks had been taken from their homes by rebels, and their corpses were found.",
            [("kidnapped", 2, "toll"), ("killed", 2, "toll")],
        ),
        (
            "The mayor was kidnapped on Monday. His body was found on Thursday.",
            [("kidnapped", 1, "mention"), ("killed", 1, "mention")],
        ),
        (
            "A clerk, Ana Diaz, was abducted in May; police found her body on Friday.",
            [("kidnapped", 1, "mention"), ("killed", 1, "mention")],
        ),
        (
            "Seven clerks went missing. Their remains, burned, were found in a pit.",
            [("missing", 7, "toll"), ("killed", 7, "toll")],
        ),
    ],
)
def test_found_dead(text: str, expected: list[tuple[str, int, str]]) -> None:
    told = figures_in(text)
    assert [(f.outcome, f.best, f.counting) for f in told] == expected
    assert {f.group for f in told} == {"civilians"}


@pytest.mark.parametrize(
    "text",
    [
        "The mayor was killed on Monday. His body was found on Thursday.",
        "The mayor was kidnapped on Monday and killed. His body was found on Thursday.",
        "Twelve clerks are missing. Their bodies have not been found.",
        "Twelve clerks are missing. Their bodies may be found.",
        "Rebels kidnapped 12 nurses. The mayor said her body was found.",
        "Rebels kidnapped a nurse. Their bodies were found.",
        "Villagers were abducted. Their bodies were found.",
        "Three were kidnapped. He said his body was tired.",
    ],
)
def test_not_found_dead(text: str) -> None:
    assert "bodies" not in [figure.rule for figure in figures_in(text)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The army said that 41 of them were captured dead.", [("killed", 41)]),
        (
            "Eleven rebels were captured dead near Lona and two were taken alive.",
            [("killed", 11), ("captured", 2)],
        ),
        ("Police said nine terrorists had been captured dead.", [("killed", 9)]),
        ("Six fighters, captured dead on Monday, were buried.", [("killed", 6)]),
    ],
)
def test_captured_dead(text: str, told: list[tuple[str, int]]) -> None:
    assert [(figure.outcome, figure.best) for figure in figures_in(text)] == told


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("The bodies of five men lay in a well. Two more were found on Tuesday.", [5, 2]),
        ("Police found 20 bodies on Monday. 16 more were discovered on Tuesday.", [20, 16]),
        ("Police found 20 bodies. Another was found in the river.", [20, 1]),
        ("Police found 20 bodies. They found two more on Tuesday.", [20, 2]),
        ("Five bodies were found on Monday, and two more on Tuesday.", [5, 2]),
        # But alive, not found, or of something else.
        ("Police found 20 bodies. Two more were found alive.", [20]),
        ("Police found 20 bodies. Two more have yet to be found.", [20]),
        ("Police found 20 bodies. Rescuers hope to find two more today.", [20]),
        ("Police found 20 bodies. Two more were found to be soldiers.", [20]),
        ("Police found 20 bodies. Two more graves were found on Tuesday.", [20]),
        ("Two guns were found. Two more were found on Tuesday.", []),
        ("Two men were killed. Two more were found on Tuesday.", [2]),
    ],
)
def test_further_bodies(text: str, counts: list[int]) -> None:
    assert rows_of("outcome", "best")(text) == [("killed", count) for count in counts]
