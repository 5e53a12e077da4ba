"""None of the 20 killed was armed: 20 were killed; but of the 20, none was hurt."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("None of the 20 killed was a soldier.", [("killed", 20)]),
        ("None of the 20 people arrested has been charged.", [("captured", 20)]),
        ("None of the 20 who died was armed.", [("killed", 20)]),
        ("None of the 20 hostages freed on Monday has spoken.", [("freed", 20)]),
        ("None of the 12 girls abducted in May has been freed.",
         [("kidnapped", 12), ("freed", 0)]),
        ("None of the 20 passengers was hurt.", [("wounded", 0)]),
        ("None of the guards was hurt and the bus was burnt.", [("wounded", 0)]),
        ("Not one of the 12 girls has been freed.", [("freed", 0)]),
        ("None of the 20 people on board survived.", [("killed", 20)]),
        ("Not one of the 12 hostages survived.", [("killed", 12)]),
        ("One of the 12 hostages survived.", []),
    ],
)  # fmt: skip
def test_none_of(text: str, expected: list[tuple[str, int]]) -> None:
    assert [(f.outcome, f.best) for f in figures_in(text)] == expected
