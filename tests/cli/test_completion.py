"""What the shell completes."""

from pathlib import Path

import pytest
from click.shell_completion import ShellComplete

from recount.cli.main import recount


def completed(args: list[str], beginning: str) -> list[str]:
    shell = ShellComplete(recount, {}, "recount", "_RECOUNT_COMPLETE")
    return [item.value for item in shell.get_completions(args, beginning)]


@pytest.mark.parametrize(
    ("args", "beginning", "expected"),
    [
        (["report"], "toll", ["toll_history"]),
        (["report", "toll_history", "--event"], "m", ["market-2031-05-03"]),
        (["explain"], "barr", ["barracks-2031-06"]),
        (["report", "event_timeline", "--country"], "n", ["nor"]),
        (["report", "event_timeline", "--location"], "n", ["nor", "northport"]),
        (["report", "event_timeline", "--actor"], "coastal", ["coastal-front"]),
        (["report", "event_timeline", "--actor"], "no-such", []),
        (["report", "event_timeline", "--source"], "g", ["gazette"]),
        (["report", "event_timeline", "--rule"], "me", ["median"]),
        (["report", "event_timeline", "--coded-by"], "p", ["people", "programs"]),
        (["history"], "gaz", ["gazette-1"]),
    ],
)  # fmt: skip
def test_names_are_completed(
    asked: Path, args: list[str], beginning: str, expected: list[str]
) -> None:
    assert completed(["--db", str(asked), *args], beginning) == expected


def test_the_database_may_be_named_by_the_environment(
    asked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RECOUNT_DB", str(asked))
    assert completed(["explain"], "barr") == ["barracks-2031-06"]


def test_without_a_database_no_key_is_completed(tmp_path: Path) -> None:
    assert completed(["--db", str(tmp_path / "none.db"), "explain"], "barr") == []
    assert not list(tmp_path.iterdir())


def test_reports_of_ones_own_are_completed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mine.sql").write_text("-- title: Mine\n-- about: One.\nSELECT 1 AS one\n")
    assert completed(["report"], "mi") == []
    assert completed(["report", "--sql", str(tmp_path)], "mi") == ["mine"]
    monkeypatch.setenv("RECOUNT_SQL", str(tmp_path))
    assert completed(["report"], "mi") == ["mine"]


def test_a_faulty_report_of_ones_own_completes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RECOUNT_SQL", str(tmp_path / "absent"))
    assert completed(["report"], "att") == []
    (tmp_path / "mine.sql").write_text("-- aim: none\nSELECT 1 AS one\n")
    monkeypatch.setenv("RECOUNT_SQL", str(tmp_path))
    assert completed(["report"], "att") == []
