"""The commands that bring codings in and out, as a person runs them."""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from dataset_files import ACLED_HEADER, CLASH, write_rows
from ged_files import BATTLE, MILITIAS, write_ged
from worlds import seed_database

NORTHPORT = Path(__file__).parents[1] / "fixtures" / "northport"
TEXTS = NORTHPORT / "texts"
Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="module")
def ingested(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("ingested") / "recount.db"
    seed_database(path, [NORTHPORT])
    return path


@pytest.fixture
def filled(ingested: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(ingested, tmp_path))


def test_stdout_is_empty_and_counts_are_told(run: Run) -> None:
    told = run("ingest", NORTHPORT)
    assert (told.returncode, told.stdout) == (0, "")
    assert told.stderr.splitlines() == [
        "actor: 4 new", "coding: 2 new", "event: 2 new", "location: 3 new", "relation: 1 new",
        "source: 2 new",
    ]  # fmt: skip
    again = run("ingest", NORTHPORT).stderr.splitlines()
    assert again[1] == "coding: 2 unchanged"
    assert again[-1] == "nothing changed"


@pytest.mark.usefixtures("sqlite_path")
def test_problems_are_told_and_the_exit_code_is_3(run: Run, tmp_path: Path) -> None:
    (tmp_path / "bad.yaml").write_text("recount: 1\nevents: 3\n", encoding="utf-8")
    told = run("ingest", NORTHPORT, "bad.yaml", "none.yaml")
    assert told.returncode == 3
    first, second = sorted(told.stderr.splitlines())[2:4]
    assert "bad.yaml:2:9: events: " in told.stderr
    assert "none.yaml: can't be read: No such file or directory" in told.stderr
    assert "coding: 2 new" in told.stderr
    assert first != second


def test_a_dry_run_says_so(run: Run, tmp_path: Path) -> None:
    told = run("ingest", "--dry-run", NORTHPORT)
    assert told.stderr.splitlines()[-1] == "dry run: nothing was stored"
    assert list(tmp_path.iterdir()) == []


def test_standard_input(run: Run, filled: Path) -> None:
    content = (NORTHPORT / "codings" / "gazette.yaml").read_text(encoding="utf-8")
    told = run("ingest", "-", input=content.replace("at least 12", "at least 13"))
    assert (told.returncode, told.stderr) == (0, "coding: 1 updated\n")


@pytest.mark.parametrize("options", [("--format", "acled"), ("--format", "geonames"), ()])
def test_a_dataset_on_standard_input_is_refused(
    run: Run, tmp_path: Path, options: tuple[str, ...]
) -> None:
    path = write_rows(tmp_path / "acled.csv", [CLASH], ACLED_HEADER)
    told = run("ingest", "-", *options, input=path.read_text(encoding="utf-8"))
    assert (told.returncode, told.stdout) == (2, "")
    assert "datasets are not read from standard input: store it in a file" in told.stderr
    assert not (tmp_path / "recount.db").exists()


def test_texts_by_the_environment(run: Run, filled: Path) -> None:
    told = run("ingest", env={"RECOUNT_TEXTS": str(TEXTS)})
    assert (told.returncode, told.stderr) == (0, "coding: 2 unchanged\ntext: 2 new\n")
    assert run("ingest", "--texts", "none").returncode == 2


def test_nothing_to_ingest_is_a_usage_error(run: Run) -> None:
    assert run("ingest").returncode == 2


def test_a_file_of_no_known_kind_is_rejected_where_it_is_named(run: Run, tmp_path: Path) -> None:
    others = {
        "a.yaml": b"shopping: [bread]\n", "b.yaml": b"- bread\n", "c.yaml": b"# bread\n",
        "d.yaml": b"\x8f\x02", "e.pdf": b"%PDF-1.4", "f.md": b"recount what was bought\n",
    }  # fmt: skip
    for name, content in others.items():
        (tmp_path / name).write_bytes(content)
    ours = NORTHPORT / "frame"
    told = run("ingest", *others, ours)
    assert (told.returncode, told.stderr.splitlines()[: len(others)]) == (3, [
        f"{name}: is no coding or frame (`recount: 1` at its top), article (.txt, .html) or dataset"
        " (.csv, .tsv, .xlsx); --format tells what else it is"
        for name in others
    ])  # fmt: skip
    assert "file: 6 rejected" in told.stderr.splitlines()
    assert run("ingest", ".", ours).returncode == 0


def test_standard_input_of_no_known_kind_is_rejected(run: Run, tmp_path: Path) -> None:
    told = run("ingest", "-", input="A bomb killed 12 people.\n")
    assert (told.returncode, told.stderr.splitlines()) == (3, [
        "-: is no coding or frame (`recount: 1` at its top); an article needs --format article and"
        " --key",
        "file: 1 rejected",
        "nothing changed",
    ])  # fmt: skip
    assert list(tmp_path.iterdir()) == []


@pytest.mark.usefixtures("sqlite_path")
def test_an_article_and_what_is_told_of_it(run: Run, tmp_path: Path) -> None:
    text, options = TEXTS / "gazette.txt", ("--title", "Market", "--published", "2031-05-04")
    told = run("ingest", text, *options, "--url", "https://gazette.example/1", "--language", "en")
    assert (told.returncode, told.stderr) == (0, "article: 1 new\ntext: 1 new\n")
    asked = run("query", "SELECT key, title, published, url, language FROM article", "-f", "csv")
    assert asked.stdout.splitlines()[1] == (
        "gazette,Market,2031-05-04,https://gazette.example/1,en"
    )
    assert run("ingest", text, TEXTS / "tribune.txt", "--key", "both").returncode == 2
    for option, value, why in (
        ("--language", "en_GB", "'en_GB' is no tag of BCP 47, such as en or pt-BR"),
        ("--key", "Bad!", "'Bad!'; a key is lower-case letters and digits"),
        ("--url", "www.x", "'www.x': an address begins with http:// or https://"),
    ):
        told = run("ingest", text, option, value)
        assert (told.returncode, f"'{option}': {why}" in told.stderr) == (2, True)
    (tmp_path / "empty.txt").touch()
    told = run("ingest", "empty.txt", "none.html", TEXTS / "tribune.txt")
    assert told.returncode == 3
    assert "empty.txt: holds no text" in told.stderr.splitlines()
    assert "article: 1 new, 1 rejected" in told.stderr.splitlines()


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--release", "25.1"], "--release tells of a file of a dataset, and none is named"),
        (["--complete"], "--complete tells of a file of a dataset, and none is named"),
        (["--strict"], "--strict tells of a file of a dataset, and none is named"),
        (["-o", "bad.csv"], "--output tells of a file of a dataset, and none is named"),
        (["--format", "ged"], "--format ged tells of a file of a dataset, and none is named"),
        (["--format", "geonames"], "--format geonames tells of a dump of GeoNames, and none is"),
        (["--country", "TN"], "--country tells of a dump of GeoNames (--format geonames)"),
        (["--title", "Market"], "--title tells of an article (txt, html;"),
        (["--source", "gazette"], "--source tells of an article (txt, html;"),
    ],
)
def test_an_option_that_nothing_named_takes_is_refused(
    run: Run, options: list[str], message: str
) -> None:
    told = run("ingest", NORTHPORT / "frame", *options)
    assert told.returncode == 2
    assert message in told.stderr
    # What the file that is not there would have been, nobody knows.
    absent = run("ingest", "none", *options)
    assert (absent.returncode == 3) == ("--country" not in options)


def test_a_link_to_nowhere_in_a_folder_is_told(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    (folder / "deep").mkdir(parents=True)
    for name in ("a.yaml", "deep/b.csv", "c.txt", "d.md"):
        (folder / name).symlink_to("nowhere")
    told = run("ingest", "data")
    missing = "can't be read: No such file or directory"
    assert told.returncode == 3
    assert told.stderr.splitlines()[:2] == [
        f"data/a.yaml: {missing}", f"data/deep/b.csv: {missing}",
    ]  # fmt: skip
    articles = run("ingest", "data", "--format", "article")
    assert articles.stderr.splitlines()[0] == f"data/c.txt: {missing}"


@pytest.mark.usefixtures("sqlite_path")
def test_an_article_on_standard_input(run: Run) -> None:
    command = ("ingest", "--format", "article", "-")
    assert run(*command, input="Two died.").returncode == 2
    told = run(*command, "--key", "two", input="Two died.")
    assert (told.returncode, told.stderr) == (0, "article: 1 new\ntext: 1 new\n")


def test_an_event_that_nobody_has_decided_is_told_with_its_line(run: Run, filled: Path) -> None:
    draft = filled.parent / "draft.yaml"
    assert run("draft", TEXTS / "gazette.txt", "-o", draft, "--key", "new").returncode == 0
    told = run("ingest", draft)
    assert told.returncode == 3
    line = next(
        number
        for number, words in enumerate(draft.read_text("utf-8").splitlines(), 1)
        if "event: undecided" in words
    )
    assert told.stderr.splitlines()[0] == (
        f"{draft}:{line}:12: accounts.0.event: which event this is was not decided: give the key of"
        " one"
    )


@pytest.mark.usefixtures("sqlite_path")
def test_a_folder_without_codings_is_named(run: Run) -> None:
    told = run("ingest", NORTHPORT)
    assert (told.returncode, "note:" in told.stderr) == (0, False)
    told = run("ingest", NORTHPORT / "codings", TEXTS)
    assert told.returncode == 0
    assert told.stderr.splitlines() == [
        f"note: {TEXTS}: a folder without codings, frames and datasets; --texts names one of"
        " article texts, and --format article stores them as articles",
        "coding: 2 unchanged",
        "nothing changed",
    ]


@pytest.mark.usefixtures("sqlite_path")
def test_a_mistyped_digest_takes_no_text_away(run: Run) -> None:
    assert run("ingest", NORTHPORT, "--texts", TEXTS).returncode == 0
    content = (NORTHPORT / "codings" / "tribune.yaml").read_text(encoding="utf-8")
    told = run("ingest", "-", input=content.replace("{sha256: fae0", "{sha256: fae1"))
    assert told.returncode == 3
    assert told.stderr.splitlines()[0].endswith(
        "article.text.sha256: is of a text that is not at hand, and the one attached,"
        " fae0959e480e..., would be lost; correct the digest, or give the new text by --texts"
    )
    assert run("ingest", "-", input=content).stderr.startswith("coding: 1 unchanged")


def test_history(run: Run, filled: Path) -> None:
    told = run("history", "northport-gazette-2031-05-04")
    assert told.returncode == 0
    assert told.stdout.startswith("northport-gazette-2031-05-04: never changed\n")
    unknown = run("history", "northport-gazette")
    assert unknown.returncode == 2
    assert "northport-gazette-2031-05-04" in unknown.stderr


def test_publish(run: Run, filled: Path, tmp_path: Path) -> None:
    told = run("publish", NORTHPORT / "codings", "-o", "out", "--texts", TEXTS)
    assert (told.returncode, told.stderr) == (0, "")
    assert told.stdout.splitlines() == ["out/gazette.yaml", "out/tribune.yaml"]
    assert run("ingest", "out").returncode == 0
    without = run("publish", NORTHPORT / "codings", "-o", "other")
    assert without.returncode == 3
    assert sorted(path.name for path in (tmp_path / "other").iterdir()) == ["gazette.yaml"]


def test_verify(run: Run, filled: Path) -> None:
    told = run("verify")
    assert (told.returncode, told.stdout) == (0, "")
    assert (
        told.stderr
        == "0 spans verified, 8 without text; 0 texts, 2 codings, 0 former revisions; no faults\n"
    )
    missing = run("verify", "--db", "none.db")
    assert missing.returncode == 1
    assert not (filled.parent / "none.db").exists()


def test_an_unknown_format_is_told_all_there_are(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("a\n", encoding="utf-8")
    for given in ("a.csv", ".", TEXTS):
        told = run("ingest", "--format", "nope", given)
        assert told.returncode == 2
        assert "--format nope: there are article, ged, acled, gtd, geonames" in told.stderr


@pytest.mark.parametrize(
    ("given", "out"),
    [
        (["ged.csv"], "ged.csv"),
        (["ged.csv"], "link"),
        (["ged.csv"], "hard"),
        (["ged.csv", "other.csv"], "other.csv"),
        (["data"], "data/deep/ged.csv"),
        (["data"], "data/coding.yaml"),
        (["data", "--format", "article"], "data/a.txt"),
        (["ged.csv", "--texts", "data"], "data/a.txt"),
        (["ged.csv", "--dry-run"], "ged.csv"),
    ],
)
def test_rejects_are_not_written_over_what_is_read(
    run: Run, tmp_path: Path, given: list[str], out: str
) -> None:
    rows = [BATTLE | {"low": "dozens"}, MILITIAS]
    (tmp_path / "data" / "deep").mkdir(parents=True)
    for name in ("ged.csv", "other.csv", "data/deep/ged.csv"):
        write_ged(tmp_path / name, rows)
    (tmp_path / "link").symlink_to("ged.csv")
    (tmp_path / "hard").hardlink_to(tmp_path / "ged.csv")
    (tmp_path / "data" / "coding.yaml").write_text("recount: 1\n", encoding="utf-8")
    (tmp_path / "data" / "a.txt").write_text("Gunmen killed 12 people.", encoding="utf-8")
    before = contents(tmp_path)
    told = run("ingest", *given, "--release", "24.1", "-o", out)
    assert told.stderr == f"Error: {out} is an input: name another file with -o\n"
    assert (told.returncode, contents(tmp_path)) == (2, before)


@pytest.mark.usefixtures("sqlite_path")
def test_rejects_in_the_folder_that_is_read_are_written_anew(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    write_ged(folder / "GEDEvent_v24_1.csv", [BATTLE | {"low": "dozens"}, MILITIAS])
    for _ in range(2):
        assert run("ingest", "data", "-o", "data/rejects.csv").returncode == 3
        assert "dozens" in (folder / "rejects.csv").read_text(encoding="utf-8")


@pytest.mark.usefixtures("sqlite_path")
def test_rejects_go_through_a_link_and_into_a_pipe(run: Run, tmp_path: Path) -> None:
    write_ged(tmp_path / "ged.csv", [BATTLE | {"low": "dozens"}, MILITIAS])
    (tmp_path / "link.csv").symlink_to("bad.csv")
    os.mkfifo(tmp_path / "pipe")
    reading = os.open(tmp_path / "pipe", os.O_RDONLY | os.O_NONBLOCK)
    try:
        for out in ("link.csv", "pipe"):
            assert run("ingest", "ged.csv", "--release", "24.1", "-o", out).returncode == 3
        piped = os.read(reading, 100_000).decode()
    finally:
        os.close(reading)
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "pipe").is_fifo()
    assert piped == (tmp_path / "bad.csv").read_text(encoding="utf-8")
    assert "dozens" in piped


@pytest.mark.usefixtures("sqlite_path")
def test_a_dataset_named_twice_is_read_once(run: Run, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    write_ged(tmp_path / "data" / "ged.csv", [MILITIAS])
    again = ("data/ged.csv", "data", tmp_path / "data" / "ged.csv")
    told = run("ingest", *again, "--release", "24.1")
    assert (told.returncode, told.stderr) == (0, "ged: 1 new\n")
    assert run("ingest", "data/ged.csv", "--release", "24.1", "-o", "-").returncode == 2


@pytest.mark.usefixtures("sqlite_path")
def test_a_file_that_its_folder_does_not_give_is_read_beside_it(run: Run, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    for name in ("a.yaml", "b.txt"):
        coding = f"recount: 1\narticle: {{key: {name[0]}}}\ncoding: {{coder: c1}}\n"
        (tmp_path / "data" / name).write_text(coding, encoding="utf-8")
    told = run("ingest", "data", "data/b.txt", "data/a.yaml")
    assert (told.returncode, told.stderr) == (0, "coding: 2 new\n")


@pytest.mark.usefixtures("sqlite_path")
def test_a_file_whose_name_is_not_utf_8_is_stored(run: Run, tmp_path: Path) -> None:
    for name, arguments in (
        ("a\udce9.txt", ("--key", "a")),
        ("b\udce9.csv", ("--release", "24.1")),
    ):
        if name.endswith("txt"):
            (tmp_path / name).write_text("Gunmen killed 12 people.", encoding="utf-8")
        else:
            write_ged(tmp_path / name, [MILITIAS])
        told = run("ingest", name, *arguments)
        assert (told.returncode, "Traceback" in told.stderr) == (0, False)
    paths = run("query", "SELECT path FROM ingest_file ORDER BY path", "-f", "csv").stdout
    assert paths == "path\na\\xe9.txt\nb\\xe9.csv\n"


def contents(folder: Path) -> dict[str, bytes]:
    """The bytes of every file in a folder and its folders."""
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_file_s_name_may_be_in_any_encoding(run: Run, tmp_path: Path) -> None:
    name = "caf\udce9.yaml"  # the byte 0xe9, which is "é" in latin-1
    place = "recount: 1\nlocations: [{key: cafe, name: Caf\u00e9, kind: site}]\n"
    (tmp_path / name).write_text(place, encoding="utf-8")
    told = run("ingest", name)
    assert (told.returncode, told.stderr) == (0, "location: 1 new\n")
    assert run("query", "SELECT path FROM ingest_file").stdout.splitlines()[-1] == r"caf\xe9.yaml"
