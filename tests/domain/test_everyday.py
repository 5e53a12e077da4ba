"""Everyday words lead to values that there are, and none to two."""

from collections import Counter

import pytest

from recount.domain.lists import LISTS
from recount.domain.lists.everyday import everyday_words, key_for

KEYS = {
    field: {term.key for term in LISTS[name]}
    for field, name in (("victims", "victim_group"), ("outcome", "outcome"))
}


def test_each_leads_to_one_value_and_is_none_itself() -> None:
    assert max(Counter((field, word) for field, word, _ in everyday_words()).values()) == 1
    for field, word, key in everyday_words():
        assert key.partition("`")[0] in KEYS[field]
        assert word not in KEYS[field]


@pytest.mark.parametrize(
    ("field", "word", "key"),
    [
        ("victims", "Troops", "military"),
        ("victims", "taken hostage", None),
        ("outcome", "taken hostage", "kidnapped"),
        ("outcome", "Taken-Hostage", "kidnapped"),
        ("victims", "officers", None),
        ("sex", "women", None),
    ],
)
def test_key_for(field: str, word: str, key: str | None) -> None:
    assert key_for(field, word) == key
