"""Models found by the library, and models that fail."""

from pathlib import Path

import llm
import pytest
from fake_model import FakeModel
from model_answers import TEXT

from recount.tasks.model.library import (
    BadOption,
    LibraryModel,
    ModelFailed,
    NoKey,
    UnknownModel,
    find_model,
)
from recount.tasks.model.prompt import prompt_digest
from recount.tasks.model.reading import (
    read_with,
    record_of,
)


@pytest.mark.parametrize("name", ["fake", "fake-alias"])
def test_a_model_is_found_with_its_options(name: str, known: FakeModel) -> None:
    model = find_model(name, {"temperature": "0.5"})
    assert record_of(model) == {
        "model": "fake",
        "prompt": 1,
        "prompt_sha256": prompt_digest(),
        "options": {"temperature": 0.5},
    }
    read_with(model, TEXT)
    assert known.asked[0].options.temperature == 0.5


@pytest.mark.usefixtures("known")
def test_models_and_options_that_are_not_there() -> None:
    with pytest.raises(UnknownModel, match=r"no model `fakes`; did you mean `fake`.*fake-alias"):
        find_model("fakes", {})
    with pytest.raises(BadOption, match=r"top_k: .*; options of fake: temperature"):
        find_model("fake", {"top_k": "1"})
    with pytest.raises(BadOption, match="temperature: "):
        find_model("fake", {"temperature": "warm"})


@pytest.mark.parametrize(
    ("error", "kind", "message"),
    [
        (
            TimeoutError("too\nslow"),
            ModelFailed,
            "model fake gave no answer: TimeoutError: too slow",
        ),
        (llm.ModelError("x" * 1000), ModelFailed, "ModelError: x{280}"),
        (llm.NeedsKeyException("set a key"), NoKey, "model fake can't be asked: set a key"),
    ],
)
def test_a_model_that_fails(error: Exception, kind: type, message: str) -> None:
    with pytest.raises(kind, match=message) as raised:
        read_with(LibraryModel(FakeModel(error), {}), TEXT)
    assert len(str(raised.value)) < 400


def test_nothing_is_logged_by_the_library(own_settings: Path, known: FakeModel) -> None:
    read_with(find_model("fake", {}), TEXT)
    assert len(known.asked) == 1
    assert list(own_settings.glob("*.db")) == []
