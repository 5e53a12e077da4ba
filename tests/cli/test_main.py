"""The frame of the command line: help, versions, failures and exit codes."""

import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from recount import __version__
from recount.cli.main import COMMANDS, recount

HEAVY = {"alembic", "psycopg", "pydantic", "sqlalchemy", "yaml"}


def test_help_names_every_command(run) -> None:
    shown = run("--help")
    assert shown.returncode == 0
    for name, entry in COMMANDS.items():
        assert f"  {name} " in shown.stdout
        assert entry.short_help


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_has_help(run, name: str) -> None:
    shown = run(name, "--help")
    assert (shown.returncode, shown.stderr) == (0, "")
    assert shown.stdout.startswith(f"Usage: recount {name}")


@pytest.mark.parametrize("name", COMMANDS)
def test_short_help_is_one_line(name: str) -> None:
    assert COMMANDS[name].short_help.endswith(".")
    assert len(COMMANDS[name].short_help) <= 60
    assert recount.get_command(None, name) is not None


def test_version(run) -> None:
    assert run("--version").stdout == f"recount {__version__}\n"


def test_unknown_command(run) -> None:
    answer = run("reprot")
    assert answer.returncode == 2
    assert answer.stderr == (
        "Error: no command 'reprot', see recount --help; did you mean `report`?\n"
    )


def test_unknown_option(run) -> None:
    answer = run("report", "--sinse", "2016")
    assert answer.returncode == 2
    assert "--since" in answer.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["--version"],
        ["report"],
        ["report", "methods_of_own", "--sql", "own", "--db", "DB"],
        ["query", "SELECT key FROM event", "--db", "DB"],
        ["query", "SELECT key FROM event", "--db", "DB", "-f", "json"],
    ],
    ids=" ".join,
)
def test_fast_path_imports_nothing_heavy(asked: Path, tmp_path: Path, arguments: list[str]) -> None:
    own = tmp_path / "own"
    own.mkdir()
    (own / "methods_of_own.sql").write_text("-- title: Own\nSELECT 1 AS a\n", encoding="utf-8")
    arguments = [str(asked) if part == "DB" else part for part in arguments]
    code = (
        "import sys\nfrom recount.cli.main import main\n"
        f"sys.argv = ['recount', *{arguments!r}]\n"
        "try:\n    main()\nexcept SystemExit as end:\n    assert not end.code, end.code\n"
        "print(*sorted({name.partition('.')[0] for name in sys.modules}), file=sys.stderr)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert HEAVY.isdisjoint(done.stderr.splitlines()[-1].split())


def test_help_imports_no_command() -> None:
    code = (
        "import sys\nfrom recount.cli.main import recount\n"
        "recount(['--help'], standalone_mode=False)\nprint(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = {name for name in done.stdout.splitlines()[-1].split() if name.startswith("recount")}
    assert loaded == {
        "recount",
        "recount.cli",
        "recount.cli.failures",
        "recount.cli.main",
        "recount.errors",
    }
    assert "sqlite3" not in done.stdout.splitlines()[-1].split()


COUNT = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < {}) SELECT "
# More than any pipe holds unread.
LONG = COUNT.format(20_000) + "x, hex(zeroblob(500)) AS padding FROM n"
ENDLESS = COUNT.format(10**12) + "max(x) FROM n"


def test_a_closed_pipe_is_quiet(asked: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "recount", "query", LONG, "-f", "csv"],
        cwd=asked.parent,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(30) == 141


def heed_interrupts() -> None:
    """A shell lets what it runs in the background ignore them, and all that this runs."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_an_interrupt_is_quiet(asked: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "recount", "query", ENDLESS],
        cwd=asked.parent,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        preexec_fn=heed_interrupts,
    ) as process:
        time.sleep(1)
        process.send_signal(signal.SIGINT)
        assert process.stderr is not None
        assert process.stderr.read() == b""
        assert process.wait(30) == 130


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk_is_told(asked: Path) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "recount", "query", "SELECT 1", "--db", str(asked)],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert (done.returncode, done.stderr) == (1, "Error: No space left on device\n")


@pytest.mark.parametrize(
    ("arguments", "env"),
    [
        (["--db", "{}", "query", "SELECT count(*) AS n FROM event"], {}),
        (["query", "SELECT count(*) AS n FROM event", "--db", "{}"], {}),
        (["query", "SELECT count(*) AS n FROM event"], {"RECOUNT_DB": "{}"}),
        (["--db", "{}", "query", "SELECT count(*) AS n FROM event"], {"RECOUNT_DB": "absent.db"}),
        (["--db", "absent.db", "query", "SELECT count(*) AS n FROM event", "--db", "{}"], {}),
    ],
)
def test_where_the_database_is_told(
    run, asked: Path, arguments: list[str], env: dict[str, str]
) -> None:
    answer = run(
        *(part.format(asked) for part in arguments),
        "-f",
        "csv",
        env={name: value.format(asked) for name, value in env.items()},
    )
    assert (answer.returncode, answer.stdout) == (0, "n\n2\n")


def test_default_database_is_here(run, asked: Path) -> None:
    answer = run("query", "SELECT 1 AS one", "-f", "csv", cwd=asked.parent)
    assert answer.stdout == "one\n1\n"


def closed(*arguments: str, place: Path, stream: str = ">&-") -> subprocess.CompletedProcess[str]:
    """The command as a shell runs it with `>&-`, or with another stream closed."""
    command = f'{shlex.quote(sys.executable)} -m recount "$@" {stream}'
    return subprocess.run(
        ["/bin/sh", "-c", command, "sh", *arguments],
        cwd=place.parent,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    "arguments",
    [("report", "attack_timeline"), ("report",), ("query", "SELECT 1"), ("schema",), ("--help",),
     ("report", "--help"), ("--version",)],
)  # fmt: skip
def test_a_closed_stdout_is_told(asked: Path, arguments: tuple[str, ...]) -> None:
    done = closed(*arguments, place=asked)
    assert (done.returncode, done.stderr) == (1, "Error: standard output is closed\n")


def test_a_closed_stdout_hinders_nothing_that_writes_elsewhere(asked: Path) -> None:
    done = closed("query", "SELECT 1 AS a", "-o", "x.csv", place=asked)
    assert (done.returncode, done.stderr) == (0, "")
    assert (asked.parent / "x.csv").read_text(encoding="utf-8") == "a\n1\n"


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (("query", "-"), 1, "nothing to run"),
        (("ingest", "-"), 3, "the file is empty"),
        (("draft", "-"), 3, "holds no text"),
    ],
)
def test_a_closed_stdin_is_empty(
    asked: Path, arguments: tuple[str, ...], code: int, told: str
) -> None:
    done = closed(*arguments, place=asked, stream="<&-")
    assert (done.returncode, told in done.stderr, "Traceback" in done.stderr) == (code, True, False)


@pytest.mark.parametrize(
    ("arguments", "code"), [(("query", "SELECT 1"), 0), (("report", "no_such"), 2)]
)
def test_a_closed_stderr_changes_no_exit_code(
    asked: Path, arguments: tuple[str, ...], code: int
) -> None:
    assert closed(*arguments, place=asked, stream=">/dev/null 2>&-").returncode == code
