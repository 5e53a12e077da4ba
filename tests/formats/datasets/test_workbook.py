"""Workbooks that were cut short or written over: told in words, wherever the damage is."""

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from recount.formats.datasets.table import NoTable
from recount.formats.datasets.workbook import open_workbook

openpyxl = pytest.importorskip("openpyxl")

SHEET = "xl/worksheets/sheet1.xml"


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    """One whose rows are many times what is unpacked at once."""
    book = openpyxl.Workbook()
    sheet = book.active
    for number in range(5_000):
        sheet.append([f"name {number * 7919 % 5000}", number * 104_729 % 65_537])
    book.save(tmp_path / "whole.xlsx")
    return tmp_path / "whole.xlsx"


def cut(name: str) -> Callable[[Path], bytes]:
    """One of its parts, half of it."""

    def damage(path: Path) -> bytes:
        parts = {
            part: zipfile.ZipFile(path).read(part) for part in zipfile.ZipFile(path).namelist()
        }
        parts[name] = parts[name][: len(parts[name]) // 2]
        with zipfile.ZipFile(path.with_suffix(".cut"), "w") as archive:
            for part, content in parts.items():
                archive.writestr(part, content)
        return path.with_suffix(".cut").read_bytes()

    return damage


def written_over(path: Path) -> bytes:
    """Bytes in the middle of its rows, as they are packed."""
    with zipfile.ZipFile(path) as archive:
        part = archive.getinfo(SHEET)
    content = bytearray(path.read_bytes())
    middle = part.header_offset + part.compress_size // 2
    content[middle : middle + 40] = bytes(255 - byte for byte in content[middle : middle + 40])
    return bytes(content)


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        (cut(SHEET), "is damaged, and can't be read to its end"),
        (written_over, "is damaged, and can't be read to its end"),
        (cut("xl/workbook.xml"), "is damaged, and can't be read to its end"),
        (lambda path: path.read_bytes()[:5_000], "holds no table"),
    ],
)
def test_a_damaged_workbook(
    workbook: Path, tmp_path: Path, damage: Callable[[Path], bytes], message: str
) -> None:
    path = tmp_path / "damaged.xlsx"
    path.write_bytes(damage(workbook))
    with pytest.raises(NoTable, match=f"damaged.xlsx: {message}"), open_workbook(path) as table:
        list(table.rows())
