"""`recount match` as a command."""

import json
from pathlib import Path
from typing import Any

import pytest
from worlds import World

from recount.store.engine import open_writer


@pytest.fixture
def place(sqlite_path: str) -> str:
    world = World().location("nor", kind="country", name="Norland")
    world.location("port", parent="nor", latitude=33.5, longitude=11.0)
    world.event("market", "2031-05-03", location="port", title="Attack on a market")
    world.event("ged-1", "2031-05-03", location="port", title="=Battle")
    world.article("ged-31", source="ged", kind="dataset_release", events=["ged-1"])
    with open_writer(sqlite_path) as connection:
        world.load(connection)
    return sqlite_path


def test_from_a_proposal_to_a_judgement_and_back(run: Any, place: str, tmp_path: Path) -> None:
    def match(*arguments: object) -> Any:
        return run("match", *arguments, "--db", place)

    (found,) = json.loads(match("-f", "json").stdout)
    assert (found["event"], found["other"], found["score"]) == ("market", "ged-1", 0.9)
    assert found["why"] == "same day; same place; same type; actors not told"

    done = match("market", "ged-1", "same", "--by", "c1", "--reason", "one market")
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr.startswith("market was judged same as ged-1 by c1 on ")
    assert "no rows" in match().stderr

    refused = match("market", "ged-1", "different")
    assert refused.returncode == 1
    assert "by c1 on" in refused.stderr
    assert "--undo" in refused.stderr
    other = match("market", "ged-1", "same", "--by", "c2")
    assert (other.returncode, other.stdout) == (1, "")
    assert other.stderr.startswith("Error: market was judged same as ged-1 by c1 on ")
    assert "(one market); to replace it, give --undo as well" in other.stderr
    again = match("market", "ged-1", "same", "--by", "c1", "--reason", "one hour")
    assert again.returncode == 0
    replaced = match("market", "ged-1", "different", "--undo")
    assert "; before: market was judged same as ged-1 by c1" in replaced.stderr

    out = tmp_path / "matches.yaml"
    assert match("--export", "-o", out).returncode == 0
    assert "judgement: different" in out.read_text(encoding="utf-8")
    assert match("market", "ged-1", "--undo").stderr.startswith("taken back: market was judged")
    assert len(json.loads(match("-f", "json").stdout)) == 1


def test_a_file_that_replaces_a_judgement_says_so(run: Any, place: str, tmp_path: Path) -> None:
    assert run("match", "market", "ged-1", "same", "--by", "c1", "--db", place).returncode == 0
    later = {"event": "market", "judgement": "same", "other": "ged-1", "judged_by": "c2"}
    file = tmp_path / "matches.yaml"
    file.write_text(json.dumps({"recount": 1, "matches": [later | {"on": "9000-01-01"}]}))
    done = run("ingest", file, "--db", place)
    assert (done.returncode, done.stdout) == (0, "")
    replaced = "market was judged same as ged-1 by c2 on 9000-01-01; replaced: market was judged"
    assert f"matches.yaml: {replaced} same as ged-1 by c1 on " in done.stderr


def test_a_circle_is_refused(run: Any, place: str) -> None:
    related = World().location("port").event("market", "2031-05-03", location="port")
    related.event("ged-1", "2031-05-03", location="port").part("market", "ged-1")
    with open_writer(place) as connection:
        related.load(connection)
    refused = run("match", "ged-1", "market", "part_of", "--db", place)
    assert (refused.returncode, refused.stdout) == (1, "")
    assert refused.stderr.startswith(
        "Error: ged-1 can't be part of market, or each would be part of itself: market is part of"
    )
    assert run("match", "market", "ged-1", "--undo", "--db", place).returncode == 1


def test_a_file_never_holds_a_formula(run: Any, place: str, tmp_path: Path) -> None:
    out = tmp_path / "pairs.csv"
    assert run("match", "-o", out, "--db", place).returncode == 0
    assert ",=Battle" not in out.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["market"], "name two events and a judgement"),
        (["market", "ged-1"], "name two events and a judgement"),
        (["market", "ged-1", "equal"], "`equal` is no judgement; it is one of: same, part_of, "),
        (["market", "ged-1", "sames"], "`sames` is no judgement; did you mean `same`? one of: "),
        (["market", "ged-1", "same", "--limit", "3"], "for proposals only"),
        (["--export", "--limit", "3"], "for proposals only"),
        (["--export", "-f", "json"], "for proposals only"),
        (["--reason", "same hour"], "--reason is for a judgement"),
        (["--undo"], "name two events"),
        (["market", "ged-2", "same"], "did you mean"),
        (["--since", "soon"], "--since: soon: not a date"),
        (["--since", ""], "--since: "),
        (["--since", "../2031"], "--since: ../2031 has no first day"),
        (["--until", "XXXX-05-03"], "--until: XXXX-05-03 has no last day"),
        (["--since", "2032", "--until", "2031"], "--since 2032-01-01 is after --until 2031-12-31"),
    ],
)
def test_what_cannot_be_meant_is_told(
    run: Any, place: str, arguments: list[str], message: str
) -> None:
    done = run("match", *arguments, "--db", place)
    assert done.returncode == 2
    assert message in done.stderr
