"""A small world that test codings may refer to, and a short way to a file's problems."""

import pytest

from recount.domain.evidence import digest_of
from recount.formats.coding.check import KnownKeys, checked
from recount.formats.coding.reader import Reading, read_bytes

KNOWN = KnownKeys(
    sources=frozenset({"gazette", "wire"}),
    locations=frozenset({"northport", "nld"}),
    actors=frozenset({"police", "coastal-front", "army"}),
    events=frozenset({"market", "harbour"}),
    articles=frozenset({"earlier"}),
)
HEAD = """\
recount: 1
article: {key: a, source: gazette}
coding: {coder: c1}
"""


@pytest.fixture
def problems():
    """Texts of files, in; `file:line:column: field: message` of everything wrong, out."""

    def found_in(*texts, known=KNOWN, article_texts=()):
        by_digest = {digest_of(text): text for text in article_texts}
        readings = [read_bytes(f"{n}.yaml", text.encode()) for n, text in enumerate(texts, 1)]
        joined = Reading(
            *([item for part in parts for item in part] for parts in zip(*readings, strict=True))
        )
        sound, found = checked(joined, known, by_digest.get)
        assert len(sound) + len({problem.source for problem in found}) == len(texts)
        return [str(problem) for problem in found]

    return found_in


@pytest.fixture
def figures(problems):
    """Lines of one account's casualties, in; `line field: message` with lines from 1, out."""

    def figures(*lines, **more):
        head = f"{HEAD}accounts:\n- event: market\n  casualties:\n"
        found = problems(head + "".join(f"  - {{{line}}}\n" for line in lines), **more)
        start = head.count("\n")
        return [_from_first(problem, start) for problem in found]

    return figures


def _from_first(problem, start):
    _, line, _, rest = problem.split(":", 3)
    return f"{int(line) - start}{rest.replace('accounts.0.casualties.', '')}"
