"""What can go wrong, in words for a person.

Bad *data* is a value: a `Problem`, collected, and all are shown at once. A bad *request* raises
a `RecountError`, whose class writes the sentence and carries the exit code of the command line
(1 error, 2 usage, 3 some input rejected and listed). A bug keeps its traceback.
"""

from typing import ClassVar, NamedTuple


class Problem(NamedTuple):
    """One fault in one place of one input file.

    `line` and `column` count from 1; None where the fault has no place (a missing file).
    `field` is the dotted path of the value, such as `accounts.0.casualties.2.count`.
    """

    source: str
    line: int | None
    column: int | None
    field: str | None
    message: str

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.source, self.line, self.column) if part)
        return (
            f"{place}: {self.field}: {self.message}" if self.field else f"{place}: {self.message}"
        )


class RecountError(Exception):
    """A request that can't be carried out; its text is shown as it is."""

    exit_code: ClassVar[int] = 1


class UsageFault(RecountError):
    """A request that is malformed: an unknown name, a value that can't be read."""

    exit_code: ClassVar[int] = 2


class RefusedInput(RecountError):
    """A file that is refused as a whole; the text names it and says why."""

    exit_code: ClassVar[int] = 3


class Rejected(RecountError):
    """Some input was refused; `problems` lists every fault."""

    exit_code: ClassVar[int] = 3

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__(f"{len(problems)} problem{'s' if len(problems) != 1 else ''}")
        self.problems = problems
