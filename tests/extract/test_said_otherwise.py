"""Outcomes in words that stand for others, and victims told apart from their verb."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The murder committed by rebels against Dr Juan Diaz shook Lona.", [("killed", 1)]),
        ("They condemned the massacre perpetrated in Lona against 14 farmers.", [("killed", 14)]),
        ("The crime committed against the judge was condemned.", []),
        ("Armed men took away four farmers.", [("kidnapped", 4)]),
        ("Four men took away six farmers.", []),
        ("Four girls were taken from their beds by masked men.", [("kidnapped", 4)]),
        ("Four girls were taken from their school by ambulance.", []),
        ("They have released in good condition six hostages.", [("freed", 6)]),
        ("The rebels freed in good health a nun and two nurses.", [("freed", 1), ("freed", 2)]),
        ("Three farmers turned up dead.", [("killed", 3)]),
        ("The number of wounded amounts to 30.", [("wounded", 30)]),
        ("The kidnap victims are two engineers.", [("kidnapped", 2)]),
        ("The rape victims are two girls.", []),
        ("Two torture victims died.", [("killed", 2)]),
        ("An attack that left 31 dead and 60 injured raises doubts.",
         [("killed", 31), ("wounded", 60)]),
    ],
)  # fmt: skip
def test_said_otherwise(text: str, expected: list[tuple[str, int]]) -> None:
    assert [(figure.outcome, figure.low) for figure in figures_in(text)] == expected
