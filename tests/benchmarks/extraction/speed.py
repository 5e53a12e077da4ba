"""Characters that the extraction reads in a second of processor time, on one core.

    python tests/benchmarks/extraction/speed.py [DOCUMENTS.ndjson ...]

For each file of `{"doc", "text"}` lines, and for the invented articles where none is given:
`figures_in` alone, then all of `recount draft --ndjson`. Short files are read again up to a million
characters; what is printed is the median of three runs, in millions of characters.
"""

import statistics
import sys
import time
from collections.abc import Callable, Sequence
from json import dumps, loads
from pathlib import Path

from scoring import articles

from recount.extract.figures import figures_in
from recount.tasks.article_stream import stream

CHARACTERS, RUNS = 1_000_000, 3


def invented() -> list[bytes]:
    """The articles of the benchmark as lines of a stream."""
    every = [*articles("dev.yaml"), *articles("held_out.yaml")]
    return [dumps({"doc": one.id, "text": one.text}).encode() for one in every]


def speed(work: Callable[[], object], characters: int) -> float:
    """Millions of characters in a second: the median of some runs."""
    seconds = []
    for _ in range(RUNS):
        start = time.process_time()
        work()
        seconds.append(time.process_time() - start)
    return characters / statistics.median(seconds) / 1e6


def measured(name: str, lines: Sequence[bytes]) -> str:
    """What is printed of one file."""
    size = sum(len(loads(line)["text"]) for line in lines)
    lines = [*lines] * max(1, round(CHARACTERS / size))
    texts = [loads(line)["text"] for line in lines]
    characters = sum(map(len, texts))
    figures = speed(lambda: sum(len(figures_in(text)) for text in texts), characters)
    everything = speed(lambda: sum(1 for _ in stream(name, lines)), characters)
    return f"{name}: {characters:,} characters, figures {figures:.2f}, everything {everything:.2f}"


if __name__ == "__main__":
    for path in map(Path, sys.argv[1:]):
        print(measured(path.name, path.read_bytes().splitlines()))
    if not sys.argv[1:]:
        print(measured("invented articles", invented()))
