"""Who was killed, held or freed, where a sentence names others beside them."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The families of the 12 killed met the president.", [("killed", 12, "persons")]),
        ("The families of two pupils missing in Lona met him.", [("missing", 2, "civilians")]),
        ("Friends of the two killed wept.", [("killed", 2, "persons")]),
        ("A lawyer for the 12 arrested said they were beaten.", [("captured", 12, "persons")]),
        ("The lawyers of the 12 arrested wept.", [("captured", 12, "persons")]),
        ("The widow of one of the 12 killed met the president.",
         [("killed", 12, "persons"), ("killed", 1, "persons")]),
        ("The mother of two boys killed there wept.", [("killed", 2, "persons")]),
        ("Two men arrested for killing a boy were freed.",
         [("captured", 2, "persons"), ("freed", 2, "persons"), ("killed", 1, "persons")]),
        ("Two of three men arrested for killing a boy were freed.",
         [("freed", 2, "persons"), ("captured", 3, "persons"), ("killed", 1, "persons")]),
        ("Two men arrested for killing a boy said so, and the boys were freed.",
         [("captured", 2, "persons"), ("killed", 1, "persons"), ("freed", None, "persons")]),
        ("They came with two gifts from the queen, who was injured later.",
         [("wounded", 1, "persons")]),
        ("They brought two gifts from the monks, who were injured later.",
         [("wounded", None, "civilians")]),
        ("The bank released 20 million.", []),
        ("The war killed 20 million.", [("killed", 20_000_000, "persons")]),
    ],
)  # fmt: skip
def test_of_whom(text: str, expected: list[tuple[str, int | None, str]]) -> None:
    assert [(f.outcome, f.best, f.group) for f in figures_in(text)] == expected
