import json

from click.testing import CliRunner

from recount.cli.main import recount


def test_prints_the_schema():
    result = CliRunner().invoke(recount, ["schema"])
    assert result.exit_code == 0
    assert json.loads(result.stdout)["title"] == "Recount coding format 1"


def test_writes_the_schema(tmp_path):
    path = tmp_path / "coding.schema.json"
    result = CliRunner().invoke(recount, ["schema", "-o", str(path)])
    assert (result.exit_code, result.stdout) == (0, "")
    printed = CliRunner().invoke(recount, ["schema", "-o", "-"]).stdout
    assert path.read_text() == printed
