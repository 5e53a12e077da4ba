"""Changes to a coding's YAML: what was meant is changed, and nothing else."""

import difflib
import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recount.formats.coding.edit import (
    CannotEdit,
    add_item,
    drop_field,
    drop_item,
    mark,
    move_items,
    replace_comment,
    set_value,
    written_as,
)
from recount.formats.coding.layout import layout_of

BLOCK = """\
# héad 😀
recount: 1
accounts:
  # which?
  - event: a  # mine
    date: {edtf: 2031, worded: "in #1"}  # proposed
    casualties:
      # Twelve were killed.
      # ? sure
      - id: one
        count: 12  # of them
        worded: 'it''s # twelve'
        # said_by: the key of "X"
        evidence: {quote: "a
          b"}
        rule: r
      - count: 3
        victims: civilians

      # after
  - event: b
    casualties:
    - count: 7
"""
FLOW = """\
{recount: 1, accounts: [{event: a, casualties: [{id: one, count: 12}, {count: 3}, {count: 4}]}]}
"""
FIRST = ("accounts", 0, "casualties", 0)
SECOND = ("accounts", 0, "casualties", 1)


def changed_lines(before: str, after: str) -> tuple[list[str], list[str]]:
    """The lines that went and those that came."""
    diff = list(difflib.ndiff(before.splitlines(keepends=True), after.splitlines(keepends=True)))
    went = [line[2:].rstrip("\n") for line in diff if line.startswith("- ")]
    return went, [line[2:].rstrip("\n") for line in diff if line.startswith("+ ")]


@pytest.mark.parametrize(
    ("path", "value", "went", "came"),
    [
        ((*FIRST, "count"), "at least 12", ["        count: 12  # of them"],
         ["        count: at least 12  # of them"]),
        ((*FIRST, "worded"), 'a "b" # c', ["        worded: 'it''s # twelve'"],
         ['        worded: "a \\"b\\" # c"']),
        ((*FIRST, "said_by"), "x", [], ["        said_by: x"]),
        ((*FIRST, "certainty"), "reported", [], ["        certainty: reported"]),
        ((*SECOND, "sex"), "male", [], ["        sex: male"]),
        ((*SECOND, "as_of"), "2031", [], ['        as_of: "2031"']),
        (("accounts", 0, "date", "edtf"), "2031-05-03",
         ['    date: {edtf: 2031, worded: "in #1"}  # proposed'],
         ['    date: {edtf: 2031-05-03, worded: "in #1"}  # proposed']),
        (("accounts", 0, "date", "basis"), "coder",
         ['    date: {edtf: 2031, worded: "in #1"}  # proposed'],
         ['    date: {edtf: 2031, worded: "in #1", basis: coder}  # proposed']),
        (("accounts", 1, "event"), "c-1", ["  - event: b"], ["  - event: c-1"]),
        (("accounts", 1, "date"), {"edtf": "2031-05"}, [], ["    date: {edtf: 2031-05}"]),
        ((*FIRST, "evidence"), {"start": 1, "end": 3},
         ['        evidence: {quote: "a', '          b"}'],
         ["        evidence: {start: 1, end: 3}"]),
    ],
)  # fmt: skip
def test_a_field_is_set(path: Any, value: Any, went: list[str], came: list[str]) -> None:
    after = set_value(layout_of(BLOCK), path, value)
    assert changed_lines(BLOCK, after.text) == (went, came)


def test_a_new_field_stands_below_the_comment_that_asks_for_it() -> None:
    lines = set_value(layout_of(BLOCK), (*FIRST, "said_by"), "x").text.splitlines()
    at = lines.index("        said_by: x")
    assert lines[at - 1] == '        # said_by: the key of "X"'
    lines = set_value(layout_of(BLOCK), (*FIRST, "certainty"), "reported").text.splitlines()
    at = lines.index("        certainty: reported")
    assert lines[at + 1].startswith("        evidence:")


def test_a_new_field_does_not_lengthen_a_block_that_ends_the_text() -> None:
    text = "recount: 1\nlist:\n- count: 12\n  worded: |\n    a\n    b"
    after = set_value(layout_of(text), ("list", 0, "sex"), "male")
    assert after.text == text.replace("  worded", "  sex: male\n  worded")


def test_a_field_goes() -> None:
    layout = layout_of(BLOCK)
    assert changed_lines(BLOCK, drop_field(layout, (*FIRST, "worded")).text) == (
        ["        worded: 'it''s # twelve'"], []
    )  # fmt: skip
    first = drop_field(layout, (*FIRST, "id"))
    assert "      - count: 12  # of them\n" in first.text
    basis = drop_field(layout, ("accounts", 0, "date", "edtf")).text
    assert 'date: {worded: "in #1"}  # proposed' in basis
    last = drop_field(layout, ("accounts", 0, "date", "worded")).text
    assert "date: {edtf: 2031}  # proposed" in last
    date = drop_field(layout, ("accounts", 0, "date"), "rejected: date 2031")
    assert "    # rejected: date 2031\n    casualties:\n" in date.text


def test_an_item_goes_and_its_comments_stay() -> None:
    after = drop_item(layout_of(BLOCK), FIRST, "rejected: 12", lambda text: "said_by" in text)
    assert (
        """\
      # Twelve were killed.
      # ? sure
      # rejected: 12
      # of them
      - count: 3
"""
        in after.text
    )
    assert after.data["accounts"][0]["casualties"] == [{"count": 3, "victims": "civilians"}]


def test_the_last_item_leaves_an_empty_list() -> None:
    after = drop_item(layout_of(BLOCK), ("accounts", 1, "casualties", 0), "rejected: 7")
    assert after.text.endswith("    casualties: []\n    # rejected: 7\n")
    both = drop_item(layout_of(BLOCK), ("accounts", 1), "rejected: b")
    assert len(both.data["accounts"]) == 1
    assert both.text.endswith("      # after\n  # rejected: b\n")


def test_brackets_are_edited_within() -> None:
    layout = layout_of(FLOW)
    assert "{id: one, count: 12, sex: male}" in set_value(layout, (*FIRST, "sex"), "male").text
    assert "casualties: [{count: 3}, " in drop_item(layout, FIRST, "gone").text
    last = drop_item(layout, ("accounts", 0, "casualties", 2), "gone").text
    assert last.startswith("# gone\n{recount")
    assert "{count: 3}]}" in last
    empty = layout_of("recount: 1\nlist: [{a: {}}]\n")
    filled = set_value(empty, ("list", 0, "a", "b"), "c")
    assert filled.text == "recount: 1\nlist: [{a: {b: c}}]\n"
    assert drop_item(filled, ("list", 0), "x").text == "recount: 1\n# x\nlist: []\n"


def test_marks_stand_at_the_end_of_the_first_line() -> None:
    layout = layout_of(BLOCK)
    assert "      - id: one  # checked\n" in mark(layout, FIRST, "checked").text
    event = mark(layout, ("accounts", 0, "event"), "checked")
    assert "  - event: a  # checked; mine\n" in event.text
    flow = mark(layout_of(FLOW), SECOND, "checked")
    assert "{count: 3},  # checked\n" in flow.text
    assert flow.data == layout_of(FLOW).data


def test_an_item_comes() -> None:
    layout = layout_of(BLOCK)
    at = layout.line_start(layout.text.index("# after"))
    after = add_item(layout, (*FIRST[:3], 2), at, [("outcome", "killed"), ("count", 2)])
    assert "\n      - outcome: killed\n        count: 2\n      # after\n" in after.text
    empty = layout_of("a: 1\nlist: []\n# end")
    filled = add_item(empty, ("list", 0), len(empty.text), [("a", "b")])
    assert filled.text == "a: 1\nlist:\n# end\n  - a: b\n"


def test_items_move_with_their_comments() -> None:
    target, source = ("accounts", 1, "casualties"), ("accounts", 0, "casualties")
    moved = move_items(layout_of(BLOCK), source, target, "joined: a")
    assert [figure["count"] for figure in moved.data["accounts"][1]["casualties"]] == [7, 12, 3]
    assert moved.text.endswith("\n      victims: civilians\n")
    assert "    - count: 7\n    # joined: a\n    # Twelve were killed.\n" in moved.text
    assert "    casualties: []\n\n      # after\n  - event: b" in moved.text
    shallow = BLOCK.replace("      # ? sure", "  # ? sure")
    assert "    # ? sure\n    - id" in move_items(layout_of(shallow), source, target, None).text
    cut = layout_of(BLOCK.rstrip("\n"))
    assert "    - count: 7\n    # x\n" in move_items(cut, source, target, "x").text
    back = move_items(moved, target, source, None)
    assert "    casualties:\n      - count: 7\n      # joined: a\n" in back.text
    assert back.text.endswith("    casualties: []\n")


def test_a_comment_says_something_else() -> None:
    layout = layout_of(BLOCK)
    start = next(c.start for c in layout.comments if c.text == "? sure")
    assert changed_lines(BLOCK, replace_comment(layout, start, "sure").text) == (
        ["      # ? sure"], ["      # sure"]
    )  # fmt: skip


def test_what_cannot_be_edited_is_told() -> None:
    nested = layout_of("recount: 1\nlist:\n  - - a\n    - b\n")
    with pytest.raises(CannotEdit, match=r"line 3: list\.0\.0 .* by hand"):
        drop_item(nested, ("list", 0, 0), "x")
    only = layout_of("recount: 1\nlist:\n  - a: 1\n")
    with pytest.raises(CannotEdit, match="by hand"):
        drop_field(only, ("list", 0, "a"))


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("at least 12", "at least 12"), ("12", '"12"'), ("no", "no"), ("true", '"true"'),
        ("a: b", '"a: b"'), ("a #b", '"a #b"'), ("", '""'), ("é", '"é"'), ("a-", '"a-"'),
        ("007", '"007"'), (12, "12"), ({"start": 1, "quote": "a, b"}, '{start: 1, quote: "a, b"}'),
    ],
)  # fmt: skip
def test_values_are_written_plain_where_they_can(value: Any, written: str) -> None:
    assert written_as(value) == written
    assert layout_of(f"a: {written}").data == {"a": value}
    assert layout_of(f"a: [{written}]").data == {"a": [value]}


REMARKS = ["", "  # remark", " # ? döubt 😀", "  # proposed", "   #", "  # a 'b\" {c"]
NUMBERS = [
    "12",
    "'12'",
    '"at #least 12"',
    "at least 12",
    "{low: 1, high: 2}",
    "{low: 1,\n{i}high: 2}",
]
VALUES = [
    "x",
    "'it''s'",
    '"a\\nb"',
    "a\n{i}  b",
    '"a\n{i}  b"',
    "|\n{i}  a\n{i}  b",
    "[a, b]",
    "é#é",
]


@st.composite
def documents(draw: Any) -> tuple[str, int]:
    """A coding written in some way, and how many figures it has."""
    step, dash = draw(st.integers(1, 4)), draw(st.integers(0, 3))
    gap = " " * draw(st.integers(1, 3))
    end = draw(st.sampled_from(["\n", "\r\n"]))
    lines = [f"recount: 1{draw(st.sampled_from(REMARKS))}", "", "list:"]
    count = draw(st.integers(1, 3))
    for _ in range(count):
        lines += [
            " " * (dash + draw(st.integers(0, 2))) + "# above"
            for _ in range(draw(st.integers(0, 2)))
        ]
        figure = {"count": draw(st.sampled_from(NUMBERS))}
        figure |= {f"f{n}": draw(st.sampled_from(VALUES)) for n in range(draw(st.integers(0, 3)))}
        if draw(st.booleans()) and all("\n" not in v and "|" not in v for v in figure.values()):
            inside = ", ".join(f"{name}: {value}" for name, value in figure.items())
            lines.append(f"{' ' * dash}-{gap}{{{inside}}}{draw(st.sampled_from(REMARKS))}")
            continue
        indent = " " * (dash + 1 + len(gap))
        for number, (name, value) in enumerate(figure.items()):
            before = f"{' ' * dash}-{gap}" if not number else indent
            remark = "" if "|" in value else draw(st.sampled_from(REMARKS))
            lines.append(f"{before}{name}: {value.replace('{i}', indent + ' ' * step)}{remark}")
            if draw(st.integers(0, 5)) == 5 and "|" not in value:
                lines.append(f"{indent}# inner")
    lines += draw(st.sampled_from([[], ["# end"], [""], ["other: 1  # last"]]))
    text = "\n".join(lines) + draw(st.sampled_from(["\n", "", "\n\n"]))
    return text.replace("\n", end), count


def comments_of(text: str) -> list[str]:
    return sorted(comment.text for comment in layout_of(text).comments if comment.text)


@settings(max_examples=300, deadline=None)
@given(documents(), st.data())
def test_whatever_is_edited_nothing_else_changes(written: tuple[str, int], data: Any) -> None:
    text, count = written
    layout = layout_of(text)
    place = data.draw(st.integers(0, count - 1))
    path = ("list", place)
    field = data.draw(st.sampled_from([*layout.data["list"][place], "new"]))

    after = set_value(layout, (*path, field), "at least 3")
    assert after.data["list"][place][field] == "at least 3"
    went, came = changed_lines(text.replace("\r\n", "\n"), after.text.replace("\r\n", "\n"))
    # A value over several lines takes comments within it along; there are none here.
    assert comments_of(text) == comments_of(after.text)
    assert len(came) <= 1 + (not text.endswith("\n"))
    assert len(went) <= 3
    assert after.text.count("\n") - after.text.count("\r\n") in (0, after.text.count("\n"))

    marked = mark(layout, path, "checked")
    assert marked.data == layout.data
    assert any(re.match("checked", comment.text) for comment in marked.comments)

    gone = drop_item(layout, path, "rejected: it")
    rest = layout.data["list"][:place] + layout.data["list"][place + 1 :]
    assert gone.data == layout.data | {"list": rest}
    assert comments_of(gone.text) == sorted([*comments_of(text), "rejected: it"])
