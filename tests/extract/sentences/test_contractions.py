"""Contractions, as radio prose has them: "who'd been", "nobody's been", "it's freed"."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize("mark", ["'", "’"])
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two girls who'd been fetching water were carried off.", [("kidnapped", 2, ())]),
        ("Nobody's been killed.", [("killed", 0, ())]),
        ("They've killed 12 people.", [("killed", 12, ())]),
        ("The army says it's freed 70 hostages.", [("freed", 70, ())]),
        ("She'd lost her husband.", [("killed", 1, ())]),
        ("They're holding 12 hostages.", [("kidnapped", 12, ())]),
        ("We'll free 12 hostages.", [("freed", 12, ("hypothetical",))]),
        ("They'd kill 12 hostages.", [("killed", 12, ("hypothetical",))]),
        ("They'd killed 12 hostages.", [("killed", 12, ())]),
        ("The mayor's been shot dead.", [("killed", 1, ())]),
        ("The mayor's guards were killed.", [("killed", None, ())]),
        ("The 12 who've died were nurses.", [("killed", 12, ())]),
        ("The truce is hurting nobody's trade.", []),
    ],
)
def test_contractions(
    mark: str, text: str, expected: list[tuple[str, int | None, tuple[str, ...]]]
) -> None:
    told = figures_in(text.replace("'", mark))
    assert [(f.outcome, f.best, f.flags) for f in told] == expected


def test_who_speaks() -> None:
    (figure,) = figures_in('"I\'ve counted 12 bodies," the nurse said.')
    assert (figure.best, figure.said_by) == (12, "the nurse")
