"""Language models that answer what a test tells them to: no network, no key, no log."""

import json
from collections.abc import Iterator
from contextlib import contextmanager

import llm

Reply = str | Exception


class FakeModel(llm.Model):
    """Gives its replies in turn, the last one again and again; an exception is raised.

    `asked` holds every prompt that it was given.
    """

    class Options(llm.Options):
        temperature: float | None = None

    def __init__(self, *replies: Reply, name: str = "fake", schema: bool = True) -> None:
        self.model_id = name
        self.supports_schema = schema
        self.replies = list(replies)
        self.asked: list[llm.Prompt] = []

    def execute(
        self, prompt: llm.Prompt, stream: bool, response: llm.Response, conversation: object
    ) -> Iterator[str]:
        self.asked.append(prompt)
        reply = self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]
        if isinstance(reply, Exception):
            raise reply
        yield reply


class _Plugin:
    def __init__(self, models: tuple[llm.Model, ...]) -> None:
        self.models = models

    @llm.hookimpl
    def register_models(self, register: object) -> None:
        for model in self.models:
            register(model, aliases=(f"{model.model_id}-alias",))


@contextmanager
def registered(*models: llm.Model) -> Iterator[None]:
    """Have the library know the models."""
    plugin = _Plugin(models)
    llm.plugins.pm.register(plugin, name="recount-test-models")
    try:
        yield
    finally:
        llm.plugins.pm.unregister(plugin)


def answer(*figures: dict[str, object]) -> str:
    """A reply with these figures, as a model that keeps to the schema gives it."""
    return json.dumps({"figures": list(figures)})


def told(quote: str, low: int | None, best: int | None, high: int | None, **fields: object) -> dict:
    """A figure of an answer: killed, with the qualifier that its numbers have by themselves."""
    shape = (low is not None, best is not None, high is not None)
    qualifier = {
        (True, True, True): "exact",
        (False, True, False): "about",
        (True, False, False): "at_least",
        (False, False, True): "at_most",
        (True, False, True): "between",
        (False, False, False): "uncounted",
    }[shape]
    common = {"outcome": "killed", "qualifier": qualifier, "group": "persons", "victims": quote}
    return common | {"quote": quote, "low": low, "best": best, "high": high} | fields
