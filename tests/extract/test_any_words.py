"""Whatever words stand in whatever order, they are read: no rule may look past a sentence's ends.

Sentences of the invented articles, cut, mixed and put one behind the other: 1,500 of them, the same
each time; fifty times as many new ones with `pytest --exhaustive`.
"""

import random
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from recount.extract.figures import figures_in

ARTICLES = Path(__file__).parents[1] / "benchmarks" / "extraction" / "dev.yaml"
BETWEEN = [",", ";", "and", "of", "the", "12", "none", "said", "who", "-", "two of them", "(", '"']


@pytest.fixture(scope="module")
def sentences() -> list[str]:
    articles = yaml.load(ARTICLES.read_text(encoding="utf-8"), yaml.CSafeLoader)
    return [one for article in articles for one in " ".join(article["text"].split()).split(". ")]


def begun(chosen: random.Random, words: list[str], _: list[str]) -> list[str]:
    return words[: chosen.randrange(len(words) + 1)]


def ended(chosen: random.Random, words: list[str], _: list[str]) -> list[str]:
    return words[chosen.randrange(len(words) + 1) :]


def joined(chosen: random.Random, words: list[str], others: list[str]) -> list[str]:
    return begun(chosen, words, others) + ended(chosen, others, words)


def thinned(chosen: random.Random, words: list[str], _: list[str]) -> list[str]:
    gone = {chosen.randrange(len(words) + 1) for _ in range(3)}
    return [word for place, word in enumerate(words) if place not in gone]


def filled(chosen: random.Random, words: list[str], _: list[str]) -> list[str]:
    for _ in range(3):
        place = chosen.randrange(len(words) + 1)
        words = [*words[:place], chosen.choice(BETWEEN), *words[place:]]
    return words


@pytest.mark.parametrize("changed", [begun, ended, joined, thinned, filled])
def test_a_sentence_of_any_words_is_read(
    changed: Callable[[random.Random, list[str], list[str]], list[str]],
    sentences: list[str],
    request: pytest.FixtureRequest,
) -> None:
    exhaustive = request.config.getoption("--exhaustive")
    chosen = random.Random(None if exhaustive else changed.__name__)
    found = 0
    for number in range(15_000 if exhaustive else 300):
        words, others = (chosen.choice(sentences).split() for _ in range(2))
        text = " ".join(changed(chosen, words, others))
        text = f"{chosen.choice(sentences)}. {text}" if number % 2 else text
        for figure in figures_in(text):
            assert figure.quote == text[figure.start : figure.end], text
            found += 1
    assert found > 100
