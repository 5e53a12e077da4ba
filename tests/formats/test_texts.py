"""Article texts, found by the digest of their bytes."""

from hashlib import sha256
from pathlib import Path

import pytest

from recount.formats.texts import NoTexts, UnreadableText, read_texts, text_in


def test_texts_are_found_whatever_they_are_named(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "x").write_bytes(b"one\r\n")
    (tmp_path / "b.txt").write_bytes(b"two")
    (tmp_path / "a.txt").write_bytes(b"two")
    assert read_texts(tmp_path) == {
        sha256(b"one\r\n").hexdigest(): tmp_path / "deep" / "x",
        sha256(b"two").hexdigest(): tmp_path / "a.txt",
    }


def test_nothing_is_normalised(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes("\ufeffe\u0301\r\n\u00e9".encode())
    assert text_in(tmp_path / "a") == "\ufeffe\u0301\r\n\u00e9"


@pytest.mark.parametrize(
    ("content", "why"),
    [(b"ab\xff", "not UTF-8 at byte 2"), (b"ab\0", "holds NUL at character 2"),
     (b"\xed\xa0\x80", "not UTF-8 at byte 0")],
)  # fmt: skip
def test_what_no_database_can_hold(tmp_path: Path, content: bytes, why: str) -> None:
    (tmp_path / "a").write_bytes(content)
    with pytest.raises(UnreadableText, match=why):
        text_in(tmp_path / "a")


def test_a_missing_folder(tmp_path: Path) -> None:
    with pytest.raises(NoTexts):
        read_texts(tmp_path / "none")
