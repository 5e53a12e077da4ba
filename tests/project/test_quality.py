"""The checks that read the code: style, types and layers."""

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

CHECKS = {
    "ruff": [sys.executable, "-m", "ruff", "check", "--no-cache", "."],
    "ruff-format": [sys.executable, "-m", "ruff", "format", "--no-cache", "--check", "."],
    "mypy": [sys.executable, "-m", "mypy", "--strict"],
    "importlinter": [
        sys.executable,
        "-c",
        "import sys; from importlinter.cli import lint_imports_command as run;"
        " sys.argv = ['lint-imports', '--no-cache']; run()",
    ],
}


@pytest.mark.parametrize("name", CHECKS)
def test_code_passes(name: str) -> None:
    if find_spec(name.partition("-")[0]) is None:
        pytest.skip(f"{name} is not installed: pip install -e '.[dev]'")
    done = subprocess.run(CHECKS[name], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
