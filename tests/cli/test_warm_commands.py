"""What the other tests of commands rest on: a forked process does what a fresh one does."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from warm_commands import WarmCommands

# None of Recount may be imported before the command is, or a command that lacks an import passes.
SURROUNDINGS = """
import os, sys
print(os.getcwd(), sys.path[0], sys.argv[1:], sorted(os.environ.items()))
print([name for name in sys.modules if name.startswith("recount")])
sys.exit("the end")
"""


@pytest.mark.parametrize(
    ("module", "arguments"),
    [
        ("recount", ["query", "SELECT 'é' AS one, 'a\r\nb' AS two", "-f", "csv"]),
        ("recount", ["query", "SELECT 1", "-o", "/dev/stdout"]),
        ("recount", ["query", "SELECT absent"]),
        ("recount", ["reprot"]),
        ("recount", ["ingest", "-"]),
        ("surroundings", ["one", "two"]),
    ],
)
def test_a_warm_command_is_as_a_fresh_one(
    warm: WarmCommands, asked: Path, module: str, arguments: list[str]
) -> None:
    (asked.parent / "surroundings.py").write_text(SURROUNDINGS, encoding="utf-8")
    env = os.environ | {"RECOUNT_DB": str(asked), "É": "é"}
    forked = warm.run(module, arguments, folder=asked.parent, env=env)
    fresh = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=asked.parent, env=env, stdin=subprocess.DEVNULL, capture_output=True, text=True,
        encoding="utf-8", check=False,
    )  # fmt: skip
    assert (forked.returncode, forked.stdout, forked.stderr) == (
        fresh.returncode, fresh.stdout, fresh.stderr,
    )  # fmt: skip
