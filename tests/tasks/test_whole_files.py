"""Files that appear whole or not at all."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from recount.tasks.whole_files import write_whole


def test_a_failure_names_the_file_asked_for(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as caught:
        write_whole(tmp_path / "absent" / "x.csv", "x")
    assert caught.value.filename == str(tmp_path / "absent" / "x.csv")


def test_a_full_disk_names_the_file_asked_for(tmp_path: Path) -> None:
    limit = "import resource, signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
    write = (
        "resource.setrlimit(resource.RLIMIT_FSIZE, (9, 9)); from pathlib import Path;"
        " from recount.tasks.whole_files import write_whole; write_whole(Path('x.csv'), 'x' * 99)"
    )
    done = subprocess.run(
        [sys.executable, "-c", limit + write],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr.endswith("OSError: [Errno 27] File too large: 'x.csv'\n")
    assert list(tmp_path.iterdir()) == []


def test_a_cut_write_leaves_nothing(tmp_path: Path) -> None:
    target = tmp_path / "x.txt"
    with pytest.raises(UnicodeEncodeError):
        write_whole(target, "\ud800")
    assert list(tmp_path.iterdir()) == []


def test_permissions_are_those_of_any_new_file(tmp_path: Path) -> None:
    mask = os.umask(0o027)
    try:
        write_whole(tmp_path / "new", "x")
    finally:
        os.umask(mask)
    kept = tmp_path / "kept"
    kept.write_text("old", encoding="utf-8")
    kept.chmod(0o604)
    write_whole(kept, "new")
    assert (tmp_path / "new").stat().st_mode & 0o777 == 0o640
    assert kept.stat().st_mode & 0o777 == 0o604


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "real")
    write_whole(tmp_path / "link", "x")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text(encoding="utf-8") == "x"


def test_a_pipe_is_written_to_and_stays_one(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        write_whole(pipe, "x")
        assert os.read(reading, 10) == b"x"
    finally:
        os.close(reading)
    assert pipe.is_fifo()


def test_stdout_is_written_on_though_it_goes_to_a_file(tmp_path: Path) -> None:
    log = tmp_path / "log"
    log.write_text("kept\n", encoding="utf-8")
    script = (
        "from pathlib import Path; from recount.tasks.whole_files import write_whole;"
        "write_whole(Path('/dev/stdout'), 'more\\n')"
    )
    with log.open("a", encoding="utf-8") as out:
        subprocess.run([sys.executable, "-c", script], stdout=out, check=True)
    assert log.read_text(encoding="utf-8") == "kept\nmore\n"
