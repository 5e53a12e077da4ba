"""The library's settings in a folder of their own, and a model that it knows."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fake_model import FakeModel, answer, registered


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The library's settings in a folder of their own."""
    monkeypatch.setenv("LLM_USER_PATH", str(tmp_path / "llm"))
    return tmp_path / "llm"


@pytest.fixture
def known() -> Iterator[FakeModel]:
    model = FakeModel(answer())
    with registered(model):
        yield model
