"""The person at the terminal of `recount review`: one key, a line of text, and what is shown."""

import os
import re

import click

from recount.cli.review_walk import Unfinished

_ESCAPE = re.compile("\x1b(?:[\\[O][0-9;]*.?)?")
_LEAVES = ("\x04", "")


class Terminal:
    """Asks for keys and lines; what was typed faster than it was asked for is not lost."""

    def __init__(self, colour: bool | None = None) -> None:
        self._colour = colour
        self._typed = ""

    @property
    def width(self) -> int:
        """How many columns a sentence may take."""
        asked = os.environ.get("COLUMNS", "")
        columns = int(asked) if asked.isdecimal() else _columns()
        return max(30, min(columns or 80, 100))

    @property
    def marks(self) -> tuple[str, str]:
        """Brackets around the words in question, bold where there is colour."""
        return ("[", "]") if self._colour is False else ("\x1b[1m[", "]\x1b[0m")

    def key(self) -> str:
        """The next key; "" where no more will come."""
        if not self._typed:
            try:
                self._typed = click.getchar()
            except EOFError:
                return ""
        escape = _ESCAPE.match(self._typed)
        length = escape.end() if escape else 1
        key, self._typed = self._typed[:length], self._typed[length:]
        return "" if key in _LEAVES else key

    def line(self, prompt: str) -> str:
        """A line of text without spaces around it; "" where nothing is said.

        Raises:
            Unfinished: Ctrl-C or Ctrl-D, or no more will come.
        """
        line, ended, self._typed = _first_line(self._typed)
        if ended:
            self.show(f"{prompt}: {line}")
            return line.strip()
        try:
            more = click.prompt(f"{prompt}{f': {line}' if line else ''}", default="",
                                show_default=False, prompt_suffix="" if line else ": ")  # fmt: skip
        except click.Abort:
            self.show("")
            raise Unfinished from None
        return f"{line}{more}".strip()

    def show(self, text: str) -> None:
        """Lines to read."""
        click.echo(text, color=self._colour)


def _first_line(typed: str) -> tuple[str, bool, str]:
    """What was typed up to the first Enter, whether that was, and the rest."""
    found = re.search("[\r\n]", typed)
    if found is None:
        return typed, False, ""
    return typed[: found.start()], True, typed[found.end() :]


def _columns() -> int:
    try:
        return os.get_terminal_size().columns
    except OSError:
        return 80
