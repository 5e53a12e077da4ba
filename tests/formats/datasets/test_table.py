"""Text tables with every quirk that real files have."""

from pathlib import Path

import pytest

from recount.formats.datasets.table import Broken, NoTable, Row, open_text_table


def read(path: Path, content: bytes) -> tuple[list[str], list[Row | Broken]]:
    path.write_bytes(content)
    with open_text_table(path) as table:
        return table.header, list(table.rows())


@pytest.mark.parametrize(
    "content",
    [
        b"a,b\n1,2\n",
        b"a,b\r\n1,2\r\n",
        b"a,b\n1,2",
        b"\xef\xbb\xbfa,b\n1,2\n",
        b"sep=;\na;b\n1;2\n",
        b"sep=,\r\na,b\r\n1,2\r\n",
        b"a\tb\n1\t2\n",
        b"a;b\n1;2\n",
        b"a,b\n#x,#y\n1,2\n",
        b"a,b\n\n1,2\n\n",
        b"\na,b\n1,2\n",
        b"\xef\xbb\xbf\r\n \r\n,,\r\na,b\r\n1,2\r\n",
        b"\n\nsep=;\n\na;b\n1;2\n",
        b"\n" * 3_000 + b"a,b\n1,2\n",
        b"a,b\n1,2,,\n",
        b'"a","b"\n"1","2"\n',
        "a,b\n1,2\n".encode("utf-16"),
    ],
)
def test_ways_to_write_a_table(tmp_path: Path, content: bytes) -> None:
    header, rows = read(tmp_path / "t.csv", content)
    assert header == ["a", "b"]
    assert [row.cells for row in rows] == [["1", "2"]]


def test_latin_1_is_read_where_it_is_no_utf_8(tmp_path: Path) -> None:
    _, rows = read(tmp_path / "t.csv", "a\nBogotá\n".encode("latin-1"))
    assert rows == [Row(2, ["Bogotá"])]
    _, rows = read(tmp_path / "t.csv", "a\nBogotá\n".encode())
    assert rows == [Row(2, ["Bogotá"])]


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("Zo\u00eb".encode() + b" and Mandela\x92s", "Zo\u00eb and Mandela\u2019s"),
        (b"Bogot\xe1" + "\u0141\u00f3d\u017a".encode(), "Bogot\u00e1\u0141\u00f3d\u017a"),
        (b"\x93Bogot\xe1\x94", "\u201cBogot\u00e1\u201d"),
        (b"undefined \x81 there", "undefined \x81 there"),
        (b"a cut sign \xe2\x80", "a cut sign \u00e2\u20ac"),
        ("\u00eb".encode() * 9_000 + b"\xe1", "\u00eb" * 9_000 + "\u00e1"),
    ],
)  # fmt: skip
def test_a_stray_byte_garbles_no_other_name(tmp_path: Path, written: bytes, read_as: str) -> None:
    _, rows = read(tmp_path / "t.csv", b"a\n" + written)
    assert rows == [Row(2, [read_as])]


def test_lines_are_counted_through_cells_of_several_lines(tmp_path: Path) -> None:
    _, rows = read(tmp_path / "t.csv", b'a,b\n"1\n1",2\n3,4\n')
    assert rows == [Row(2, ["1\n1", "2"]), Row(4, ["3", "4"])]


def test_more_empty_cells_than_columns_on_several_lines(tmp_path: Path) -> None:
    _, rows = read(tmp_path / "t.csv", b'a,b\n"1\n1",2,,\n3,4\n')
    assert rows == [Row(2, ["1\n1", "2"]), Row(4, ["3", "4"])]


def test_a_long_field_is_read(tmp_path: Path) -> None:
    _, rows = read(tmp_path / "t.csv", b"a,b\n" + b"x" * 200_000 + b",2\n")
    assert len(rows[0].cells[0]) == 200_000


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (b'"1,2\n', "a quote that opens in this row is not closed"),
        (b'"1" x,2\n', "a quote closes in the middle of a cell"),
        (b"1\n", "has 1 of 2 columns: the row is cut short"),
        (b"1,2,3\n", "has 3 columns where the header has 2"),
        (b"1,\x002\n", "holds a NUL character"),
    ],
)
def test_a_broken_row_costs_that_row(tmp_path: Path, line: bytes, message: str) -> None:
    _, rows = read(tmp_path / "t.csv", b"a,b\n1,2\n" + line + b"5,6\n7,8\n")
    assert rows[0] == Row(2, ["1", "2"])
    assert isinstance(rows[1], Broken)
    assert (rows[1].line, rows[1].message) == (3, message)
    assert rows[2:] == [Row(4, ["5", "6"]), Row(5, ["7", "8"])]


def test_nul_in_utf_16(tmp_path: Path) -> None:
    _, rows = read(tmp_path / "t.csv", "a,b\n1,\0002\n3,4\n".encode("utf-16"))
    assert rows == [Broken(2, ["1", "\0002"], "holds a NUL character"), Row(3, ["3", "4"])]


def test_a_quote_that_a_later_one_closes_costs_that_row(tmp_path: Path) -> None:
    _, rows = read(tmp_path / "t.csv", b'a,b\n1,"2\n3,4\n5,"6"\n7,8\n')
    broken = [row for row in rows if isinstance(row, Broken)]
    assert [row.line for row in broken] == [2]
    assert [row.cells for row in rows if isinstance(row, Row)] == [
        ["3", "4"], ["5", "6"], ["7", "8"],
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("swallowed", "kept"),
    [
        (['1,17 May,"a,5', '2,3 May,b",6'], ['2,3 May,b",6']),
        (['1,17 May,"a,5', "2,3 May,b,6", '3,4 May,c",7'], ["2,3 May,b,6", '3,4 May,c",7']),
        (['1,17 May,"a,5', "2,3 May,b", "3,4 May,c,7,,", '4,5 May,d",8'],
         ["2,3 May,b", "3,4 May,c,7", '4,5 May,d",8']),
        (['1,17 May,a,"5', '2,3 May,"",6', '3,4 May,c,7"'], ["2,3 May,,6", '3,4 May,c,7"']),
        (['"1,17 May,a,5', '2",3 May,b,6'], ['2",3 May,b,6']),
    ],
)  # fmt: skip
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_rows_that_an_unclosed_quote_would_swallow_are_read(
    tmp_path: Path, swallowed: list[str], kept: list[str], end: str
) -> None:
    lines = ["id,day,note,dead", *swallowed, "9,9 May,z,9", ""]
    _, rows = read(tmp_path / "t.csv", end.join(lines).encode())
    assert isinstance(rows[0], Broken)
    last = len(swallowed) + 1
    assert (rows[0].line, rows[0].cells) == (2, [swallowed[0]])
    assert rows[0].message == (
        f"a quote in this row is closed only in line {last}, and what it would swallow reads"
        f" like rows: lines 3 to {last} are read by themselves"
    )
    assert [",".join(row.cells) for row in rows[1:]] == [*kept, "9,9 May,z,9"]


@pytest.mark.parametrize(
    "note",
    [
        "On Monday, in town\nthree, four, five",
        "On Monday, in town\nthree, at dawn, four",
        "One,\non Tuesday, in town, with two, three\nfour",
        "One,\non Tuesday, in town, four\nfive",
        "\n\n",
        "Gazette, 2031-05-03\r\nTribune, 2031-05-04, Two, three\r\n",
    ],
)
def test_a_note_of_several_lines_is_no_rows(tmp_path: Path, note: str) -> None:
    rows = read(tmp_path / "t.csv", f'id,day,note,dead\n1,17 May,"{note}",5\n'.encode())[1]
    assert rows == [Row(2, ["1", "17 May", note, "5"])]


def test_lines_are_counted_through_blank_ones_above_the_header(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes(b"\n \na,b\n\n1,2\n1\n")
    with open_text_table(path) as table:
        assert table.header_line == 3
        assert [row.line for row in table.rows()] == [5, 6]


@pytest.mark.parametrize(
    "content", [b"", b"\n", b"\r\n\r\n", b"\n" * 3_000, b" \n,,\n", b"sep=;\n\n", b"\xef\xbb\xbf\n"]
)
def test_a_file_of_nothing_has_no_table(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(NoTable, match="holds no table"):
        read(tmp_path / "t.csv", content)
