"""GeoNames by the command line."""

import subprocess
from collections.abc import Callable
from pathlib import Path

from geonames_rows import row, veltia, written

Run = Callable[..., "subprocess.CompletedProcess[str]"]


def test_bad_rows_are_told_and_the_exit_code_is_3(run: Run, tmp_path: Path) -> None:
    written(tmp_path / "TN.txt", [*veltia(), row(15, "X", longitude="east")])
    told = run("ingest", "TN.txt", "--format", "geonames", "-o", "rejects.csv")
    assert (told.returncode, told.stdout) == (3, "")
    assert told.stderr.splitlines() == [
        "TN.txt:8: longitude: 'east' is no number",
        "geonames: 6 new, 1 rejected",
    ]
    assert "'east' is no number" in (tmp_path / "rejects.csv").read_text(encoding="utf-8")


def test_one_country(run: Run, tmp_path: Path) -> None:
    written(tmp_path / "all.txt", [*veltia(), row(15, "X", country="LY")])
    told = run("ingest", "all.txt", "--format", "geonames", "--country", "LY")
    assert (told.returncode, told.stderr) == (0, "geonames: 1 new\n")
    unknown = run("ingest", "all.txt", "--format", "geonames", "--country", "QQ")
    assert unknown.returncode == 2
    assert "--country QQ: give an ISO 3166-1 code" in unknown.stderr
