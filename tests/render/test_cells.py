"""A cell as text: no digit lost, nothing that a terminal could run."""

import pytest

from recount.render.cells import one_line, text_of


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (None, ""),
        (0, "0"),
        (12345678901234567890, "12345678901234567890"),
        (1234567.0, "1234567.0"),
        (1e22, "10000000000000000000000"),
        (1e-7, "0.0000001"),
        (36.80278, "36.80278"),
        (float("inf"), "inf"),
        (b"\x00\xff", "00ff"),
        ("Ben Guerdane", "Ben Guerdane"),
        ("بن قردان", "بن قردان"),
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x1b]0;title\x07text", "text"),
        ("\x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\", "link"),
        ("\x9b31mred", "red"),
        ("a\x00b\x07c\x7fd\x85e", "abcde"),
        ("a\u202eb\u2066c", "abc"),
        ("over\rwritten", "over\nwritten"),
        ("two\r\nlines\tand a tab", "two\nlines\tand a tab"),
        ("\x1b", ""),
        ("\x1bc", ""),
    ],
)
def test_text_of(cell: object, text: str) -> None:
    assert text_of(cell) == text


@pytest.mark.parametrize(
    ("cell", "text"),
    [("two\nlines", "two lines"), ("a\t\r\n\u2028b", "a b"), (None, ""), (7, "7")],
)
def test_one_line(cell: object, text: str) -> None:
    assert one_line(cell) == text
