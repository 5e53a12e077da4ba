"""A language model as the finder of figures, for a draft of one article or for a stream."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from recount.extract.figure import Figure
from recount.extract.figures import figures_in
from recount.tasks.finding import Findings
from recount.tasks.model.comparison import compared
from recount.tasks.model.prompt import VERSION, prompt_digest
from recount.tasks.model.reading import Model, read_with, record_of
from recount.tasks.model.telling import notes_of, tally_record

_LONGEST_NOTE = 500


@dataclass(frozen=True)
class ModelFinder:
    """Finds with a model; `compare`: with the rules too, side by side."""

    model: Model
    compare: bool = False

    def __call__(self, text: str) -> Findings:
        """The figures of a text.

        Raises:
            RecountError: the model gave no answer, or none that can be read.
        """
        return self._found(text)[0]

    def document(self, text: str) -> tuple[Sequence[Figure], dict[str, object]]:
        """The figures of a stream's line, and the model with what it was asked."""
        found, tally = self._found(text)
        return found.figures, {"model": record_of(self.model) | tally}

    def _found(self, text: str) -> tuple[Findings, dict[str, object]]:
        reading = read_with(self.model, text)
        notes = tuple(notes_of(reading))
        found = Findings(reading.figures, reading.doubts, notes, self.model.name, self._note())
        if self.compare:
            both = compared(figures_in(text), reading)
            told = (
                f"{both.both} figures found by the rules and the model, {both.rules_only} by the "
                f"rules only, {both.model_only} by the model only"
            )
            found = found._replace(figures=both.figures, doubts=both.doubts, notes=(*notes, told))
        return found, tally_record(reading)

    def _note(self) -> str:
        """For the coding: what was asked, so that a later change of it can be told."""
        options = json.dumps(self.model.options, ensure_ascii=False)
        told = f"model {self.model.name}, prompt {VERSION} ({prompt_digest()}), options {options}"
        return told if len(told) <= _LONGEST_NOTE else told[: _LONGEST_NOTE - 3] + "..."
