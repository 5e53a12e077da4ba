"""What bytes that are not UTF-8 seem to be."""

import pytest

from recount.formats.encodings import advice_on, seeming_encoding

PLAIN = "Gunmen killed 12 people in Northport on Saturday, the police said.\n"
ACCENTS = PLAIN + "The owner of the café was hurt, “badly”.\n"
CYRILLIC = "Боевики убили двенадцать человек в Нортпорте"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (ACCENTS.encode("utf-16"), "UTF-16"),
        (b"\xfe\xff" + ACCENTS.encode("utf-16-be"), "UTF-16"),
        (ACCENTS.encode("utf-32"), "UTF-32"),
        (ACCENTS.encode("utf-16-le"), "UTF-16LE"),
        (PLAIN.encode("utf-16-be"), "UTF-16BE"),
        (ACCENTS.encode("cp1252"), "WINDOWS-1252"),
        (f"{PLAIN}caf\xe9".encode("latin-1"), "WINDOWS-1252"),
        (CYRILLIC.encode("cp1251"), None),
        (b"PK\x03\x04\x00\x00\x08\x00\xff\xfe\x9a" * 9, None),
        (b"\xff\xfe\x00\x01", None),
        (b"a\0b", None),
        (PLAIN.encode(), None),
        (b"", None),
    ],
)
def test_an_encoding_is_told_where_the_bytes_show_it(data: bytes, encoding: str | None) -> None:
    assert seeming_encoding(data) == encoding
    if encoding:
        advice = f"convert it with iconv -f {encoding} -t UTF-8"
        assert advice_on(data) == f"; it seems to be {encoding}: {advice}"
        assert data.decode(encoding).lstrip("\ufeff").startswith("Gunmen killed")


def test_of_other_letters_only_the_way_is_told() -> None:
    assert advice_on(CYRILLIC.encode("cp1251")) == "; convert it with iconv -f ENCODING -t UTF-8"


def test_a_broken_place_in_utf_8_is_told_by_its_byte() -> None:
    data = ACCENTS.encode()
    broken = data + b"\xff. It was closed."
    assert advice_on(broken) == f", in one place of it, the first at byte {len(data)}: mend them"


def test_nothing_is_advised_on_what_is_no_text() -> None:
    assert advice_on(b"PK\x03\x04\x00\x00\x08\x00\xff\xfe\x9a" * 9) == ""
