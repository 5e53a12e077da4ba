"""The figures that docs/extraction.md quotes; `pytest -m benchmark -s` prints them."""

import runpy
import time
from pathlib import Path

import pytest

from recount.extract.figures import figures_in
from recount.extract.parts.held import may_hold
from recount.extract.rules import RULES, may_find, rules_for
from recount.extract.sentences.passages import passages_of
from recount.extract.sentences.plain_words import letters
from recount.extract.sentences.telling import words_of

PAGE = Path(__file__).parents[3] / "docs" / "extraction.md"
ACCOUNT_SCORING = runpy.run_path(str(Path(__file__).with_name("account_scoring.py")))
DATE_SCORING = runpy.run_path(str(Path(__file__).with_name("date_scoring.py")))
SCORING = runpy.run_path(str(Path(__file__).with_name("scoring.py")))


@pytest.mark.parametrize(
    ("name", "least"), [("dev.yaml", 93.0), ("held_out.yaml", 90.0), ("independent.yaml", 89.5)]
)
def test_invented_articles_do_not_get_worse(name: str, least: float) -> None:
    results = [SCORING["compare"](article) for article in SCORING["articles"](name)]
    print(f"\n== {name}\n{SCORING['report'](results)}")
    found = sum(len(result.found) for result in results)
    false = sum(len(result.false) for result in results)
    missed = sum(len(result.missed) for result in results)
    assert SCORING["f1"](found, false, missed)[2] >= least


def test_what_must_not_be_counted_carries_a_flag() -> None:
    for name in ("dev.yaml", "held_out.yaml"):
        for article in SCORING["articles"](name):
            counted = {
                (f.outcome, (f.low, f.best, f.high))
                for f in SCORING["figures_of"](article.text)
                if not f.flags
            }
            wanted = {gold[:2] for gold in article.figures}
            assert not [g for g in article.refused if g[:2] in counted - wanted], article.id


def test_a_rule_finds_nothing_in_a_sentence_that_has_none_of_its_words() -> None:
    passed_over = 0
    for article in SCORING["articles"]("dev.yaml"):
        seen = passages_of(article.text)
        for passage in map(seen.passage, range(len(seen.sentences))):
            told = rules_for(passage.words)
            others = [rule for rule in RULES if rule not in told]
            assert not [find for rule in others for find in rule.find(passage.chunks)], article.id
            uncut = frozenset(words_of(letters(seen.text), seen.sentences, passage.number))
            assert not told or may_find(uncut), (article.id, passage.number)
            passed_over += len(others)
    assert passed_over > len(RULES)


def test_a_whole_can_hold_each_of_its_parts() -> None:
    parts = 0
    for article in SCORING["articles"]("dev.yaml"):
        found = SCORING["figures_of"](article.text)
        for figure in found:
            if figure.part_of is not None:
                parts += 1
                assert may_hold(found[figure.part_of], figure), (article.id, figure.quote)
    assert parts > 20


def test_the_page_quotes_what_is_measured() -> None:
    page = PAGE.read_text(encoding="utf-8")
    for label, name in SCORING["FILES"].items():
        results = [SCORING["compare"](article) for article in SCORING["articles"](name)]
        found = [pair for result in results for pair in result.found]
        false = sum(len(result.false) for result in results)
        missed = sum(len(result.missed) for result in results)
        numbers = (
            *SCORING["f1"](len(found), false, missed),
            *(SCORING["share"](found, field) for field in ("group", "said_by", "counting")),
        )
        row = f"| {label}, {len(results)} articles, {len(found) + missed} figures | "
        assert row + " | ".join(f"{number:.1f}" for number in numbers) + " |" in page


@pytest.mark.benchmark
def test_speed() -> None:
    texts = [a.text for name in ("dev.yaml", "held_out.yaml") for a in SCORING["articles"](name)]
    text = "\n\n".join(texts)
    text *= 1_000_000 // len(text) + 1
    start = time.process_time()
    figures_in(text)
    seconds = time.process_time() - start
    print(
        f"\n{len(text) / seconds / 1e6:.2f} million characters a second, figures in every sentence"
    )
    assert seconds < 20


@pytest.mark.parametrize(("name", "label"), [("dev", "dev"), ("held_out", "held out")])
def test_dates_do_not_get_worse(name: str, label: str) -> None:
    dated = DATE_SCORING["score"](name)
    row = (
        f"| {label}, {dated.mention_count} dates, {dated.event_count} figures"
        f" | {dated.mentions:.1f} | {dated.events:.1f} |"
    )
    assert row in PAGE.read_text(encoding="utf-8")


@pytest.mark.parametrize(("name", "label"), [("dev", "dev"), ("held_out", "held out")])
def test_accounts_do_not_get_worse(name: str, label: str) -> None:
    told = ACCOUNT_SCORING["score"](name)
    shares = (told.grouped, told.precision, told.recall, told.dated, told.placed)
    row = (
        f"| {label}, {told.articles} articles, {told.found} figures | "
        + " | ".join(f"{share:.1f}" for share in shares)
        + " |"
    )
    assert row in PAGE.read_text(encoding="utf-8")


def test_a_sentence_cut_after_any_word_is_read() -> None:
    """As headlines and captions end, without a stop: no rule may look past the last word."""
    read = 0
    for article in SCORING["articles"]("dev.yaml"):
        for sentence in passages_of(article.text).sentences:
            words = article.text[sentence.start : sentence.end].split()
            for end in range(1, len(words) + 1):
                for figure in figures_in(" ".join(words[:end]).rstrip(".,;:!?")):
                    assert figure.quote
                    read += 1
    assert read > len(RULES)
