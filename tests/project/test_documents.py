"""What people read first: links lead somewhere, commands and outputs are real."""

import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import click
import pytest

from recount.cli.main import COMMANDS, recount
from recount.reports.catalog import load_reports

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("seeds/*.md")])
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"^```[a-z]*\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def name_of(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def anchors(page: Path) -> set[str]:
    """The anchors of a page's headings, as GitHub makes them."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_links_lead_somewhere(page: Path) -> None:
    for link in re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8")):
        path, _, anchor = link.partition("#")
        if ":" in path:
            continue
        target = page.parent / path if path else page
        assert target.exists(), link
        assert not anchor or anchor in anchors(target), link


def test_the_readme_names_every_document() -> None:
    assert {name_of(page) for page in ROOT.glob("docs/*.md")} <= set(
        re.findall(r"\]\(([^)]+)\)", README)
    )


def commands_in(page: Path) -> list[str]:
    """Each `recount ...` of a page, without the words beside it."""
    text = page.read_text(encoding="utf-8")
    lines = [line for block in BLOCK.findall(text) for line in block.splitlines()]
    spans = re.findall(r"`(recount [^`\n]+)`", BLOCK.sub("", text))
    told = [re.split(r"\s{2,}|\s#", line.removeprefix("$ "))[0] for line in [*lines, *spans]]
    return [line for line in told if line.startswith("recount ")]


def command_of(words: list[str]) -> click.Command:
    command: click.Command = recount
    for word in words:
        below = isinstance(command, click.Group) and command.get_command(
            click.Context(command), word
        )
        if not below:
            break
        command = below
    return command


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_commands_and_options_are_there(page: Path) -> None:
    reports = load_reports([ROOT / "sql" / "reports"])
    for line in commands_in(page):
        _, *words = line.split()
        # `recount-VERSION` and the words of a message are no commands.
        if not re.fullmatch("[a-z]+", words[0]):
            continue
        assert words[0] in COMMANDS, line
        command = command_of(words)
        options = {option for param in command.params for option in param.opts}
        assert set(re.findall(r"(?<!\S)--[a-z-]+", line)) <= options | {"--help"}, line
        if words[0] == "report" and words[1:] and re.fullmatch("[a-z_]+", words[1]):
            assert words[1] in reports, line


def test_the_readme_shows_what_is_shown(tmp_path: Path) -> None:
    def ran(*arguments: str) -> str:
        command = [sys.executable, "-m", "recount", "--db", "recount.db", *arguments]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
        return done.stdout

    ran("demo")
    shown = [block.partition("\n") for block in BLOCK.findall(README) if block.startswith("$ ")]
    (asked, _, table), (queried, _, rows) = shown
    assert ran(*asked.split()[2:]) == table
    with closing(sqlite3.connect(tmp_path / "recount.db")) as connection:
        found = connection.execute(queried.split('"')[1]).fetchall()
    assert "".join("|".join(map(str, row)) + "\n" for row in found) == rows


def test_the_guide_to_the_views_names_the_building_blocks() -> None:
    """Each view that no report is named for; some by how their names begin."""
    reports = {path.stem for path in (ROOT / "sql" / "reports").glob("*.sql")}
    views = {path.stem for path in (ROOT / "sql" / "views").glob("*.sql")}
    guide = (ROOT / "docs" / "views.md").read_text(encoding="utf-8")
    blocks = {name for name in views - reports if not name.startswith("incoherent_")}
    assert {name for name in blocks if f"`{name}`" not in guide} == set()


def test_contributing_tells_what_each_folder_is_for() -> None:
    told = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    folders = [*(ROOT / "src" / "recount").iterdir(), *(ROOT / "sql").iterdir()]
    names = {name_of(path) for path in folders if path.is_dir() and path.name != "__pycache__"}
    assert {name for name in names if f"`{name}`" not in told} == set()
