"""`recount review` as a command, at a terminal and without one."""

import json
import os
import pty
import select
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from reviews import DRAFT, written

ASKS = "? help"


class Terminal:
    """`recount` at a pseudo-terminal; `seen` is all that it has shown."""

    def __init__(self, folder: Path, *arguments: object, **env: str) -> None:
        self.pid, self._fd = pty.fork()
        if self.pid == 0:
            os.chdir(folder)
            # A shell lets what it runs in the background ignore it, and all that this runs.
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            kept = {name: value for name, value in os.environ.items() if "RECOUNT" not in name}
            command = [sys.executable, "-m", "recount", *map(str, arguments)]
            os.execve(sys.executable, command, kept | {"TERM": "xterm", "COLUMNS": "100"} | env)
        self.seen = ""
        self._read = 0

    def until(self, words: str) -> None:
        """Wait for words that were not waited for before."""
        while words not in self.seen[self._read :]:
            assert self._more(), f"no {words!r} in {self.seen!r}"
        self._read = self.seen.index(words, self._read) + len(words)

    def press(self, keys: str, then: str) -> None:
        """Press keys when they are waited for, and wait for what comes of it."""
        self._type(keys)
        self.until(then)

    def end(self, keys: str) -> int:
        """Press the last keys, and wait for the exit code."""
        self._type(keys)
        while self._more():
            pass
        return self.status()

    def _type(self, keys: str) -> None:
        # What is typed before the terminal is switched to single keys is dropped by design.
        time.sleep(0.1)
        os.write(self._fd, keys.encode())

    def _more(self) -> bool:
        """Read what is shown next; False: nothing more will be."""
        ready, _, _ = select.select([self._fd], [], [], 20)
        if not ready:
            os.kill(self.pid, signal.SIGKILL)
            raise AssertionError(f"it waits: {self.seen!r}")
        try:
            read = os.read(self._fd, 65536)
        except OSError:  # its end, on Linux
            return False
        self.seen += read.decode()
        return bool(read)

    def status(self) -> int:
        os.close(self._fd)
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return written(tmp_path)


@pytest.fixture
def draft(folder: Path) -> Iterator[Path]:
    path = folder / "drafts" / "karsa.yaml"
    yield path
    # Whatever was done, nothing is left beside the draft.
    assert [file.name for file in path.parent.iterdir()] == ["karsa.yaml"]


def test_a_person_decides_leaves_and_goes_on(folder: Path, draft: Path) -> None:
    first = Terminal(folder, "review", draft, "--texts", "texts")
    first.until(ASKS)
    assert "1 of 8  article" in first.seen
    first.press("a", ASKS)
    first.press("c", "Which field")
    first.press("\r", "event (- drops it)")
    first.press("Karsa\r", "a key is lower-case")
    first.press("karsa-2031-05-05\r", ASKS)
    first.press("s", ASKS)
    assert "\x1b[1m[killing 12]\x1b[0m" in first.seen
    first.press("r", "Why")
    first.press("a rate\r", ASKS)
    assert first.end("q") == 0
    text = draft.read_text(encoding="utf-8")
    assert "  source: gazette  # checked\n" in text
    assert "  - event: karsa-2031-05-05  # checked\n" in text
    assert "      # rejected (a rate): killed 12" in text
    assert "# proposed\n    casualties:" in text

    second = Terminal(folder, "review", draft, "--texts", "texts", NO_COLOR="1")
    second.until(ASKS)
    assert "1 of 5  date" in second.seen
    assert second.end("q") == 0
    assert "\x1b[1m" not in second.seen
    assert draft.read_text(encoding="utf-8") == text


def test_keys_that_come_at_once_are_taken_one_by_one(folder: Path, draft: Path) -> None:
    terminal = Terminal(folder, "review", draft)
    terminal.until(ASKS)
    terminal.press("a\x1b[Assccount\rat least 7\r\r", "count         at least 7")
    terminal.until(ASKS)
    assert terminal.end("\x03") == 130
    text = draft.read_text(encoding="utf-8")
    assert (text.count("# checked"), text.count("count: at least 7")) == (1, 1)


@pytest.mark.parametrize("broken_off", ["\x03", "\x04"])
def test_a_line_that_is_broken_off_decides_nothing(
    folder: Path, draft: Path, broken_off: str
) -> None:
    before = draft.read_bytes()
    terminal = Terminal(folder, "review", draft)
    terminal.until(ASKS)
    for key, prompt in (("r", "Why"), ("c", "(- drops it)")):
        terminal.press(key, prompt)
        terminal.press(broken_off, "nothing was decided")
        terminal.until(ASKS)
    assert terminal.end("q") == 0
    assert draft.read_bytes() == before


def test_a_kill_loses_no_decision(folder: Path, draft: Path) -> None:
    terminal = Terminal(folder, "review", draft)
    terminal.until(ASKS)
    terminal.press("a", "2 of 8")
    terminal.press("s", "3 of 8")
    terminal.press("a", "4 of 8")
    os.kill(terminal.pid, signal.SIGKILL)
    assert terminal.status() == -signal.SIGKILL
    assert draft.read_text(encoding="utf-8").count("# checked") == 2


def test_the_end_can_be_taken_back_and_is_signed(folder: Path, draft: Path) -> None:
    draft.write_text(
        DRAFT.replace("  # proposed", "").replace("undecided", "karsa").replace("# ?", "#")
        .replace("confidence: 0.7", "confidence: 0.9"), encoding="utf-8"
    )  # fmt: skip
    terminal = Terminal(folder, "review", draft)
    terminal.until(ASKS)
    terminal.press("a", "Who checked it")
    terminal.press("\r", "That was the last.")
    terminal.press("u", "1 of 1")
    terminal.press("a", "Who checked it")
    terminal.press("\r", "That was the last.")
    assert terminal.end("q") == 0
    again = Terminal(folder, "review", draft, "--by", "c2")
    again.until("Did c2 check it")
    assert again.end("y") == 0
    assert "status: checked, checked_by: c2}" in draft.read_text(encoding="utf-8")


def test_what_is_wrong_still_is_told_at_the_end(folder: Path, draft: Path) -> None:
    draft.write_text(DRAFT.replace("victims: security_forces", "victims: civilians"))
    terminal = Terminal(folder, "review", "drafts/karsa.yaml", "--all")
    terminal.until(ASKS)
    assert terminal.end("q") == 3
    assert "drafts/karsa.yaml:24:9: accounts.0.casualties.1: a second toll" in terminal.seen


def test_what_somebody_else_wrote_is_not_overwritten(folder: Path, draft: Path) -> None:
    terminal = Terminal(folder, "review", draft)
    terminal.until(ASKS)
    draft.write_text(DRAFT + "# theirs\n", encoding="utf-8")
    assert terminal.end("a") == 1
    assert "somebody else changed it" in terminal.seen
    assert draft.read_text(encoding="utf-8") == DRAFT + "# theirs\n"


def test_without_a_terminal_it_refuses_and_lists(run: Any, folder: Path, draft: Path) -> None:
    refused = run("review", draft, stdin=-3)
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "--list shows what it would ask" in refused.stderr
    done = run("review", "drafts", "--list", "-f", "json", "--texts", "texts")
    assert done.returncode == 0
    rows = json.loads(done.stdout)
    assert [row["place"] for row in rows][:2] == ["drafts/karsa.yaml:5", "drafts/karsa.yaml:11"]
    assert rows[3] == {
        "place": "drafts/karsa.yaml:16",
        "what": 'killed 12 security_forces "12"',
        "doubt": "whose group (security_forces) was read from what stands before",
    }
    every = run("review", "drafts", "--list", "--all", "-f", "csv")
    assert "Not counted, hypothetical: could kill hundreds" in every.stdout
    assert len(every.stdout.splitlines()) > len(rows) + 1
    assert draft.read_text(encoding="utf-8") == DRAFT


def test_names_of_persons_are_not_listed(run: Any, folder: Path, draft: Path) -> None:
    draft.write_text(
        DRAFT.replace('worded: "12"', 'worded: "Jo Roe"\n        persons: [{name: Jo Roe}]'),
        encoding="utf-8",
    )
    done = run("review", "drafts", "--list")
    assert "[name withheld]" in done.stdout
    assert "Roe" not in done.stdout


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("recount: 1\narticle: {key: a\n", "bad.yaml:2:10", "this is no YAML"),
        (DRAFT.replace("victims: civilians", "victims: people"), "bad.yaml:27:18", "one of: "),
        ("\ufeff" + DRAFT, "bad.yaml:1:1", "byte-order mark"),
    ],
)
def test_a_bad_draft_is_told_with_its_place(
    run: Any, folder: Path, text: str, place: str, message: str
) -> None:
    bad = folder / "bad.yaml"
    bad.write_text(text, encoding="utf-8")
    done = run("review", "bad.yaml", "drafts", "--list")
    assert done.returncode == 3
    assert place in done.stderr
    assert message in done.stderr
    assert "drafts/karsa.yaml:11" in done.stdout
    assert bad.read_text(encoding="utf-8") == text


def test_a_draft_named_twice_is_asked_about_once(run: Any, folder: Path) -> None:
    once = run("review", "drafts", "--list").stdout
    assert once.count("\n") > 2
    assert run("review", "drafts", "drafts/karsa.yaml", "drafts", "--list").stdout == once


def test_what_is_no_coding_is_passed_over(run: Any, folder: Path) -> None:
    (folder / "a.json").write_text('{"recount": 1, "article": {"key": "a"}, '
                                   '"coding": {"coder": "c"}}')  # fmt: skip
    done = run("review", "a.json", "frame/frame.yaml", "--list")
    assert done.returncode == 0
    assert "note: a.json: no coding in YAML; passed over" in done.stderr
    assert "note: frame/frame.yaml: no coding in YAML; passed over" in done.stderr
    (folder / "empty").mkdir()
    done = run("review", "empty", "frame", "drafts", "--list")
    assert "note: empty: no coding in YAML; passed over" in done.stderr
    assert "note: frame" not in done.stderr
    assert run("review").returncode == 2
    assert run("review", "--list", "drafts", "--texts", "nowhere").returncode == 2
