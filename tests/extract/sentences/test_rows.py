"""Rows of lists and tables: each line tells for itself; wrapped lines do not."""

import pytest
from figures_told import rows_of

from recount.extract.sentences.text import sentences

told = rows_of("outcome", "best", "victims")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Killed: 14\nWounded: 37\nMissing: 3",
         [("killed", 14, "14"), ("wounded", 37, "37"), ("missing", 3, "3")]),
        ("Dead: 0\r\nInjured: seven\r\nArrested: at least 4",
         [("killed", 0, "0"), ("wounded", 7, "seven"), ("captured", None, "at least 4")]),
        ("The ministry gave these figures:\nDeaths: 4\nInjuries: 9\nThe army gave none.",
         [("killed", 4, "4"), ("wounded", 9, "9")]),
        ("Killed 3\nWounded 12", [("killed", 3, "3"), ("wounded", 12, "12")]),
        ("Civilians killed: 3\nSoldiers killed: 5\nSoldiers wounded: 9",
         [("killed", 3, "Civilians killed: 3"), ("killed", 5, "Soldiers killed: 5"),
          ("wounded", 9, "Soldiers wounded: 9")]),
        ("4 civilians killed\n7 soldiers killed\n9 civilians wounded",
         [("killed", 4, "4 civilians"), ("killed", 7, "7 soldiers"),
          ("wounded", 9, "9 civilians")]),
        ("Civilians: 12 dead, 30 injured\nSoldiers: 4 dead, 9 injured",
         [("killed", 12, "12"), ("wounded", 30, "30"), ("killed", 4, "4"), ("wounded", 9, "9")]),
        ("- 12 farmers killed\n- 8 abducted\n- 30 houses burned",
         [("killed", 12, "12 farmers"), ("kidnapped", 8, "8")]),
        ("* Killed: 14\n* Wounded: 37", [("killed", 14, "14"), ("wounded", 37, "37")]),
    ],
)  # fmt: skip
def test_each_row_tells_for_itself(text: str, expected: list[tuple[str, int | None, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gunmen killed 12 people in the town of\nLona on Monday, wounding about\n30 others.",
         ["12 people", "about\n30 others"]),
        ("The blast in\nLona on 4 May killed 12\nfarmers and 3\nsoldiers.",
         ["12\nfarmers", "3\nsoldiers"]),
        ("The blast killed 12 farmers\n- two of them women -\nand three guards.",
         ["12 farmers", "two of them women", "three guards"]),
        ("THE ARMY SAID THAT\n12 SOLDIERS\nWERE KILLED IN LONA.", ["12 SOLDIERS"]),
    ],
)  # fmt: skip
def test_wrapped_lines_are_no_rows(text: str, expected: list[str]) -> None:
    assert [victims for _, _, victims in told(text)] == expected


def test_a_sentence_lies_behind_its_bullet() -> None:
    text = "- 12 farmers killed\n- 8 abducted, two of them\n  women\n"
    parts = [text[one.start : one.end] for one in sentences(text)]
    assert [part.rstrip() for part in parts] == [
        "12 farmers killed",
        "8 abducted, two of them\n  women",
    ]


def test_rows_take_linear_time() -> None:
    text = "Killed 12 and many of the other people here\n" * 3000 + "Aa bb " * 3000
    assert len(list(sentences(text))) > 0


def test_an_item_tells_for_itself() -> None:
    groups = rows_of("outcome", "best", "group")
    assert groups("- 2 soldiers killed\n- 3 arrested") == [
        ("killed", 2, "military"),
        ("captured", 3, "persons"),
    ]
    assert groups("Two soldiers were killed. Three were wounded.") == [
        ("killed", 2, "military"),
        ("wounded", 3, "military"),
    ]


def test_the_head_of_a_table_counts_nobody() -> None:
    assert told("Killed | Wounded\n14 | 37") == []
    assert told("Kalu | 12 killed | 3 injured\nMbau | 2 killed | 1 injured") == [
        ("killed", 12, "12"),
        ("wounded", 3, "3"),
        ("killed", 2, "2"),
        ("wounded", 1, "1"),
    ]
