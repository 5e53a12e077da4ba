"""Rows of GeoNames dumps: which are taken, what they become, and what is wrong with others."""

import zipfile
from pathlib import Path

import pytest
from geonames_rows import row, veltia, written

from recount.domain.geonames import GeoPlace
from recount.domain.records import Refused
from recount.formats.geonames import GeoNamesFile, NoGeoNames, digest_of


def places(path: Path, country: str | None = None) -> list[GeoPlace]:
    file = GeoNamesFile(path, country)
    found = [*file.places(divisions=True), *file.places(divisions=False)]
    return [place for place in found if isinstance(place, GeoPlace)]


def test_a_row(tmp_path: Path) -> None:
    found = {place.value: place for place in places(written(tmp_path / "TN.txt", veltia()))}
    assert found["11"] == GeoPlace(
        1, "11", "geonames-11", "Orsa", ("Orsah",), "settlement", "tun", None,
        ("TN.07.0712", "TN.07"), 35.5, 9.5,
    )  # fmt: skip
    assert found["1"]._replace(line=0)[1:8] == ("1", "tun", "Veltia", (), "country", "tun", None)
    assert (found["2"].division, found["2"].above) == ("TN.07", ())
    assert (found["3"].division, found["3"].above) == ("TN.07.0712", ("TN.07",))
    assert (found["12"].kind, found["12"].above) == ("natural", ("TN.07",))
    assert "14" not in found


@pytest.mark.parametrize("first", ["07", "00", ""])
def test_a_second_order_division_without_a_code_is_not_the_one_that_it_is_in(
    tmp_path: Path, first: str
) -> None:
    line = row(5, "Lower Orsa", **{"class": "A"}, code="ADM2", admin1=first)
    (found,) = places(written(tmp_path / "TN.txt", [line]))
    assert (found.kind, found.division) == ("admin2", None)
    assert found.above == (("TN.07",) if first == "07" else ())


@pytest.mark.parametrize(
    ("feature_class", "code", "kind"),
    [
        ("P", "PPLC", "settlement"), ("P", "PPLX", "settlement"), ("P", "PPLW", "settlement"),
        ("P", "PPLH", None), ("A", "PCLI", "country"), ("A", "PCLH", None), ("A", "ADM1", "admin1"),
        ("A", "ADM2", "admin2"), ("A", "ADM3", None), ("T", "DSRT", "natural"),
        ("T", "ISL", "natural"), ("V", "FRST", "natural"), ("V", "GRSLD", None),
        ("H", "LK", "natural"), ("H", "SEA", "sea"), ("H", "WLL", None), ("L", "RGN", "region"),
        ("L", "MILB", "site"), ("L", "LCTY", None), ("S", "CMPRF", "site"), ("S", "HTL", None),
        ("R", "RD", None), ("U", "TRGU", None), ("", "", None),
    ],
)  # fmt: skip
def test_kinds(tmp_path: Path, feature_class: str, code: str, kind: str | None) -> None:
    line = row(5, "X", **{"class": feature_class}, code=code)
    found = places(written(tmp_path / "TN.txt", [line]))
    assert [place.kind for place in found] == ([kind] if kind else [])


@pytest.mark.parametrize(
    ("line", "field", "message"),
    [
        ("one\ttwo", None, "has 2 columns, not 19"),
        (row(5, "X").replace("5\t", "5x\t", 1), "geonameid", "'5x' is no id"),
        (row(5, "X", latitude="north"), "latitude", "'north' is no number"),
        (row(5, "X", longitude="180.5"), "longitude", "180.5 is not between -180 and 180"),
        (row(5, "X", latitude="nan"), "latitude", "'nan' is no number"),
        (row(5, "X", latitude="3_6"), "latitude", "'3_6' is no number"),
        (row(5, "X", longitude="1e9"), "longitude", "1e9 is not between -180 and 180"),
        (row(5, " "), "name", "is empty"),
        (
            row(
                5,
                " ",
                latitude="north",
                longitude="181",
                country="QQ",
                code="PCLI",
                **{"class": "A"},
            ).replace("5\t", "x\t", 1),
            "geonameid",
            "'x' is no id; name: is empty; latitude: 'north' is no number; longitude: 181 is not "
            "between -180 and 180; country_code: 'QQ' is no ISO 3166-1 code",
        ),
        (row(5, "X\0"), None, "holds a NUL"),
    ],
)
def test_bad_rows(tmp_path: Path, line: str, field: str | None, message: str) -> None:
    path = written(tmp_path / "TN.txt", [row(4, "Good"), line])
    file = GeoNamesFile(path, None)
    (refused,) = [
        r for step in (True, False) for r in file.places(divisions=step) if isinstance(r, Refused)
    ]
    assert refused.problem[1:] == (2, None, field, message)
    assert refused.problem.source == str(path)
    assert refused.cells == tuple(line.split("\t"))


@pytest.mark.parametrize("divisions", [True, False])
def test_a_bad_division_is_refused_once(tmp_path: Path, divisions: bool) -> None:
    line = row(5, "X", **{"class": "A"}, code="PCLI", country="QQ")
    file = GeoNamesFile(written(tmp_path / "all.txt", [line]), None)
    found = [r for r in file.places(divisions=divisions) if isinstance(r, Refused)]
    assert [r.problem.message for r in found] == (
        ["'QQ' is no ISO 3166-1 code"] if divisions else []
    )


def test_bytes_that_are_no_utf_8(tmp_path: Path) -> None:
    path = tmp_path / "TN.txt"
    path.write_bytes(row(5, "Caf").encode().replace(b"Caf", b"Caf\xe9") + b"\r\n")
    (refused,) = GeoNamesFile(path, None).places(divisions=False)
    assert isinstance(refused, Refused)
    assert refused.problem.message == "is no UTF-8 at byte 6 of the line"


def test_empty_lines_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "TN.txt"
    path.write_bytes(f"{row(5, 'X')}\r\n\r\n".encode())
    assert [place.name for place in places(path)] == ["X"]
    assert len([*GeoNamesFile(path, None).places(divisions=False)]) == 1


def test_one_country_of_many(tmp_path: Path) -> None:
    path = written(tmp_path / "all.txt", [row(5, "X"), row(6, "Y", country="LY")])
    assert [place.name for place in places(path, "LY")] == ["Y"]


def test_a_country_that_is_none_now_is_no_parent(tmp_path: Path) -> None:
    (place,) = places(written(tmp_path / "all.txt", [row(5, "X", country="YU", admin1="02")]))
    assert (place.country, place.above) == (None, ())


def test_a_zip_file(tmp_path: Path) -> None:
    path = tmp_path / "TN.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("readme.txt", "about")
        archive.writestr("TN.txt", "\n".join(veltia()))
    assert len(places(path)) == 6


@pytest.mark.parametrize("packed", [False, True])
def test_progress_is_told_in_bytes_of_the_file(tmp_path: Path, packed: bool) -> None:
    path = written(tmp_path / "TN.txt", [row(n, "X") for n in range(1, 25_001)])
    if packed:
        with zipfile.ZipFile(tmp_path / "TN.zip", "w", zipfile.ZIP_DEFLATED) as archive:
            archive.write(path, "TN.txt")
        path = tmp_path / "TN.zip"
    told: list[int] = []
    file = GeoNamesFile(path, None, lambda _, done: told.append(done))
    size = path.stat().st_size
    for divisions, most in ((True, size // 2), (False, size)):
        assert len([*file.places(divisions=divisions)]) == (0 if divisions else 25_000)
        assert most * 0.98 <= told[-1] <= most
    assert told == sorted(told)
    assert len(told) == 6
    assert told[0] < told[2] < told[5]


@pytest.mark.parametrize(("content", "message"), [(b"no zip", "no zip file"), (None, "0 text")])
def test_a_zip_file_without_a_dump(tmp_path: Path, content: bytes | None, message: str) -> None:
    path = tmp_path / "TN.zip"
    if content is None:
        zipfile.ZipFile(path, "w").close()
    else:
        path.write_bytes(content)
    with pytest.raises(NoGeoNames, match=message):
        places(path)


def test_a_damaged_zip_file(tmp_path: Path) -> None:
    path = tmp_path / "TN.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("TN.txt", "\n".join(row(number, "X") for number in range(1, 500)))
    content = bytearray(path.read_bytes())
    content[60:100] = bytes(255 - byte for byte in content[60:100])
    path.write_bytes(content)
    with pytest.raises(NoGeoNames, match="is no zip file that can be read"):
        places(path)


def test_digest(tmp_path: Path) -> None:
    path = tmp_path / "empty.txt"
    path.write_bytes(b"")
    assert digest_of(path).startswith("e3b0c44298fc1c14")
