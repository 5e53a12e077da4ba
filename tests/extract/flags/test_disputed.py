"""What others deny in a clause of their own is a claim."""

import pytest
from figures_told import rows_of

certain = rows_of("number", "certainty")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The group says it killed 57 soldiers; Kenya denies it.", [(57, "alleged")]),
        ("The group says it killed 57 soldiers, but the army rejected the claim.",
         [(57, "alleged")]),
        ("The group says it killed 57 soldiers; the army denies hitting a school.",
         [(57, "stated")]),
        ("The group says it killed 57 soldiers, which the army denies.", [(57, "alleged")]),
        ("The army says it killed 12 of the gang, which rejects talks.", [(12, "stated")]),
        ("The army said it had killed 12 rebels; it denied losing any.", [(12, "stated")]),
    ],
)  # fmt: skip
def test_what_others_deny_is_a_claim(text: str, expected: list[tuple[int, str]]) -> None:
    assert certain(text)[:1] == expected
