"""The library `llm`: finding a model by name, setting its options, asking it.

The only place that knows the library. Which models there are, their keys and aliases are the
person's own settings of `llm`; nothing is logged to its database.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from recount.domain.nearest import did_you_mean
from recount.errors import RecountError, UsageFault
from recount.tasks.model.prompt import Prompt

if TYPE_CHECKING:
    import llm

_LONGEST_MESSAGE = 300


class NoLibrary(UsageFault):
    """The library is not installed."""

    def __init__(self) -> None:
        super().__init__("--model needs the library llm: pip install 'recount-db[llm]'")


class UnknownModel(UsageFault):
    """No model has this name or alias."""

    def __init__(self, name: str, known: list[str]) -> None:
        near = did_you_mean(name, known)
        there = ", ".join(known) if known else "none; install a plugin of llm that brings some"
        super().__init__(f"llm knows no model `{name}`{near}; there are: {there}")


class BadOption(UsageFault):
    """An option that the model does not have, or a value that it does not take."""

    def __init__(self, model: str, faults: str, known: list[str]) -> None:
        there = ", ".join(known) or "none"
        super().__init__(f"--model-option: {faults}; options of {model}: {there}")


class ModelFailed(RecountError):
    """The model, or the service behind it, gave no answer."""

    def __init__(self, model: str, reason: str) -> None:
        super().__init__(f"the model {model} gave no answer: {reason[:_LONGEST_MESSAGE]}")


class NoKey(UsageFault):
    """The model's service wants a key, and none is set: no further question would do better."""

    def __init__(self, model: str, reason: str) -> None:
        super().__init__(f"the model {model} can't be asked: {reason}")


class LibraryModel:
    """A model of the library, ready to be asked."""

    def __init__(self, model: "llm.Model", options: Mapping[str, Any]) -> None:
        self.name: str = model.model_id
        self.options = dict(options)
        self.takes_schema = bool(model.supports_schema)
        self._model = model

    def ask(self, prompt: Prompt) -> str:
        """The model's answer, whole.

        Raises:
            ModelFailed: there was none.
            NoKey: it can't be asked.
        """
        import llm

        try:
            response = self._model.prompt(
                prompt.text, system=prompt.system, schema=prompt.schema, stream=False,
                options=self.options,
            )  # fmt: skip
            return response.text()
        except llm.NeedsKeyException as error:
            raise NoKey(self.name, str(error)) from error
        # Plugins raise whatever their clients raise: time-outs, refusals, HTTP errors.
        except Exception as error:
            reason = " ".join(str(error).split())
            raise ModelFailed(self.name, f"{type(error).__name__}: {reason}") from error


def find_model(name: str, options: Mapping[str, str]) -> LibraryModel:
    """The model of this name or alias.

    Args:
        name: as `llm models` lists it.
        options: the model's own options by name, as text.

    Raises:
        UsageFault: the library, the model or an option is not there.
    """
    try:
        import llm
    except ModuleNotFoundError as error:
        if error.name != "llm":
            raise
        raise NoLibrary from error
    try:
        model = llm.get_model(name)
    except llm.UnknownModelError as error:
        raise UnknownModel(name, sorted(llm.get_model_aliases())) from error
    return LibraryModel(model, _options(model, options))


def _options(model: "llm.Model", given: Mapping[str, str]) -> dict[str, Any]:
    from pydantic import ValidationError

    try:
        options = model.Options(**given)
    except ValidationError as error:
        faults = "; ".join(
            f"{'.'.join(map(str, fault['loc']))}: {fault['msg']}" for fault in error.errors()
        )
        raise BadOption(model.model_id, faults, sorted(model.Options.model_fields)) from error
    return options.model_dump(mode="json", exclude_unset=True)
