"""What a command reads is never what it writes over."""

import stat
from collections.abc import Iterable
from pathlib import Path

from recount.errors import UsageFault


class OverInput(UsageFault):
    """The output would be written over an input."""

    def __init__(self, target: Path, another: str) -> None:
        super().__init__(f"{target} is an input: name another {another}")


def refuse_inputs(
    targets: Iterable[Path], inputs: Iterable[Path], *, another: str = "file with -o"
) -> None:
    """Raise for the first target that is one of the inputs, by whatever name or link.

    Args:
        targets: the files to write.
        inputs: the files that are read.
        another: what a person is to name in place of the target.
    """
    taken = {_file_at(path) for path in inputs} - {None}
    for target in targets:
        if _file_at(target) in taken:
            raise OverInput(target, another)


def _file_at(path: Path) -> tuple[int, int] | None:
    """What tells a file whatever it is named; None: none is there, or a device or pipe."""
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_dev, found.st_ino) if stat.S_ISREG(found.st_mode) else None
