"""Words as they may stand in the YAML of a draft: in one line, in quotes, as a key."""

import json
import re
from collections.abc import Sequence

UNREAD = "Numbers of people in no figure:"
INDENTED = "#   "
"""The remark of a draft above the sentences of such numbers, and how each of them begins."""


def one_line(words: str) -> str:
    """The words without line ends and what can't be printed."""
    return " ".join("".join(c if c.isprintable() else " " for c in words).split())


def quoted(words: str | Sequence[str]) -> str:
    """A JSON string, or list of such, is one of YAML, whatever it holds."""
    return json.dumps(words, ensure_ascii=False)


def key_of(name: str) -> str:
    """A key made of a file's name: lower-case letters and digits joined by "-"."""
    return "-".join(re.findall(r"[a-z0-9]+", name.lower())) or "article"
