"""The reports that there are: `*.sql` files in folders, a later folder before an earlier one.

What several reports share, or a report and its view, is written once: `-- include: NAME` stands for
the file `parts/NAME.sql` of one of the folders, or of the views beside them. Parameters that only
such a part has are NULL.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from recount.domain.nearest import did_you_mean
from recount.domain.sql_parts import with_parts
from recount.errors import Problem, Rejected, UsageFault
from recount.reports.header import Column, Param, placeholders, read_header


class Report(NamedTuple):
    """One SELECT with what its header says; `name` is that of its file."""

    name: str
    title: str
    about: str
    params: tuple[Param, ...]
    columns: tuple[Column, ...]
    chart: str
    sql: str
    path: Path


class UnknownReport(UsageFault):
    """A report that there is not."""

    def __init__(self, name: str, names: Sequence[str]) -> None:
        super().__init__(f"no report {name!r}, recount report lists all{did_you_mean(name, names)}")


class NoSuchFolder(UsageFault):
    """A folder of reports that is not there."""

    def __init__(self, directory: Path) -> None:
        super().__init__(f"{directory}: no such folder of reports")


def report_files(directories: Sequence[Path]) -> dict[str, list[Path]]:
    """The files of each report by its name, the one that counts last."""
    found: dict[str, list[Path]] = {}
    for directory in directories:
        if not directory.is_dir():
            raise NoSuchFolder(directory)
        for path in sorted(directory.glob("*.sql")):
            found.setdefault(path.stem, []).append(path)
    return dict(sorted(found.items()))


def find_report(directories: Sequence[Path], name: str) -> Report:
    """The report of that name; its file alone is read.

    Raises:
        UnknownReport: there is none.
        Rejected: its header is malformed.
    """
    files = report_files(directories)
    if name not in files:
        raise UnknownReport(name, list(files))
    report, problems = read_report(files[name][-1], directories)
    if problems:
        raise Rejected(problems)
    return report


def load_reports(directories: Sequence[Path]) -> dict[str, Report]:
    """Every report by its name, in the order of names.

    Raises:
        Rejected: some header is malformed; every fault of every file is told.
    """
    read = {
        name: read_report(paths[-1], directories)
        for name, paths in report_files(directories).items()
    }
    problems = [problem for _, found in read.values() for problem in found]
    if problems:
        raise Rejected(problems)
    return {name: report for name, (report, _) in read.items()}


def read_report(path: Path, directories: Sequence[Path]) -> tuple[Report, list[Problem]]:
    """One file as a report, with its parts in place, and what is wrong with it."""
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        problem = Problem(str(path), None, None, None, f"is not UTF-8 (byte {error.start})")
        return Report(path.stem, "", "", (), (), "", "", path), [problem]
    beside = [directory.parent / "views" for directory in directories]
    sql, missing = with_parts(text, [path.parent, *directories, *beside])
    header, problems = read_header(text, str(path), also_uses=placeholders(sql))
    report = Report(
        path.stem, header.title, header.about, header.params, header.columns, header.chart,
        sql, path,
    )  # fmt: skip
    absent = [
        Problem(str(path), line, None, None, f"no part {name!r} to include")
        for line, name in missing
    ]
    return report, absent + problems
