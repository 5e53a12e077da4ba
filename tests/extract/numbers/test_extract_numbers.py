"""The number grammar: what a count of people looks like, and what does not count."""

import pytest

from recount.extract.numbers.grammar import number_at
from recount.extract.sentences.text import tokens


def read(text: str) -> tuple[int | None, int | None, int | None, str] | None:
    words = tokens(text, 0, len(text))
    found = number_at(words, 0)
    return None if found is None else (*found.bounds[:3], found.bounds.qualifier)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12 men", (12, 12, 12, "exact")),
        ("twelve men", (12, 12, 12, "exact")),
        ("twenty-one men", (21, 21, 21, "exact")),
        ("twentyone men", (21, 21, 21, "exact")),
        ("two hundred and five men", (205, 205, 205, "exact")),
        ("one thousand two hundred men", (1200, 1200, 1200, "exact")),
        ("4,000 men", (4000, 4000, 4000, "exact")),
        ("1,25,000 people", (125000, 125000, 125000, "exact")),
        ("2 lakh people", (200000, 200000, 200000, "exact")),
        ("1.5 million people", (1500000, 1500000, 1500000, "exact")),
        ("1,5 million people", (1500000, 1500000, 1500000, "exact")),
        ("one and a half million people", (1500000, 1500000, 1500000, "exact")),
        ("a dozen and a half people", (18, 18, 18, "exact")),
        ("a hundred thousand people", (100000, 100000, 100000, "exact")),
        ("a hundred and twenty thousand people", (120000, 120000, 120000, "exact")),
        ("a thousand five hundred people", (1500, 1500, 1500, "exact")),
        ("two Times reporters", (2, 2, 2, "exact")),
        ("12 000 people", (12000, 12000, 12000, "exact")),
        ("about 1 200 people", (None, 1200, None, "about")),
        ("1\u00a0200 people", (1200, 1200, 1200, "exact")),
        ("1\u202f200 people", (1200, 1200, 1200, "exact")),
        ("12'000 people", (12000, 12000, 12000, "exact")),
        ("between 1,000 and 1 500 people", (1000, None, 1500, "between")),
        ("12k people", (12000, 12000, 12000, "exact")),
        ("1e9 people", None),
        ("0x10 people", None),
        ("000 people", None),
        ("a dozen men", (12, 12, 12, "exact")),
        ("two dozen men", (24, 24, 24, "exact")),
        ("half a dozen men", (6, 6, 6, "exact")),
        ("a hundred men", (100, 100, 100, "exact")),
        ("some 50 men", (None, 50, None, "about")),
        ("about 50 men", (None, 50, None, "about")),
        ("an estimated 50 men", (None, 50, None, "about")),
        ("nearly 50 men", (None, 50, 50, "nearly")),
        ("at least six men", (6, None, None, "at_least")),
        ("six or more men", (6, None, None, "at_least")),
        ("more than 4,000 men", (4001, None, None, "more_than")),
        ("up to 30 men", (None, None, 30, "at_most")),
        ("as many as 30 men", (None, None, 30, "at_most")),
        ("fewer than 30 men", (None, None, 29, "fewer_than")),
        ("10-15 men", (10, None, 15, "between")),
        ("10 to 15 men", (10, None, 15, "between")),
        ("between 10 and 15 men", (10, None, 15, "between")),
        ("eight or ten men", (8, None, 10, "between")),
        ("two-hundred and fifty men", (250, 250, 250, "exact")),
        ("two-hundred fifty-three men", (253, 253, 253, "exact")),
        ("one-hundred-and-twenty men", (120, 120, 120, "exact")),
        ("twelve-hundred men", (1200, 1200, 1200, "exact")),
        ("20-odd men", (None, 20, None, "about")),
        ("some forty-odd men", (None, 40, None, "about")),
        ("two hundred-odd men", (None, 200, None, "about")),
        ("forty-some men", (None, 40, None, "about")),
        ("some 20 or more men", (20, None, None, "at_least")),
        ("as few as three men", (3, None, None, "at_least")),
        ("two-year hunt", None),
        ("one-man band", None),
        ("twenty-first man", None),
        ("dozens of men", (2, None, None, "vague")),
        ("several men", (2, None, None, "vague")),
        ("a handful of men", (2, None, None, "vague")),
        ("a couple of men", (2, None, None, "vague")),
        ("tens of thousands of men", (2, None, None, "vague")),
        ("a lot of men", (2, None, None, "uncounted")),
        ("many men", (2, None, None, "uncounted")),
        ("only one man", (1, 1, 1, "exact")),
        ("half of the men", None),
        ("3.5 men", None),
        ("15 percent", None),
        ("ten times more civilians", None),
        ("125-mile road", None),
        ("19th man", None),
        ("men", None),
    ],
)
def test_number_at(
    text: str, expected: tuple[int | None, int | None, int | None, str] | None
) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "more"), [("another 12 men", True), ("12 more men", True), ("12 men", False)]
)
def test_on_top_of_others(text: str, more: bool) -> None:
    found = number_at(tokens(text, 0, len(text)), 0)
    assert found is not None
    assert found.more is more


def test_money_is_no_count() -> None:
    assert number_at(tokens("$ 12 men", 0, 8), 1) is None


@pytest.mark.parametrize(
    ("text", "at", "best"),
    [
        ("June 12: Two policemen", 3, 2),
        ("Update 4: 16 people", 3, 16),
        ("12:30 men", 2, None),
        ("on 4/5 men", 3, None),
    ],
)
def test_what_a_colon_ends(text: str, at: int, best: int | None) -> None:
    found = number_at(tokens(text, 0, len(text)), at)
    assert (found.bounds.best if found else None) == best


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("killed under two men", (None, None, 1)),
        ("lay under two men", None),
        ("killed over two men", (3, None, None)),
        ("stepped over two men", None),
    ],
)
def test_what_lies_under_or_over_so_many_is_no_bound(
    text: str, bounds: tuple[int | None, int | None, int | None] | None
) -> None:
    found = number_at(tokens(text, 0, len(text)), 1)
    assert (found and found.bounds[:3]) == bounds
