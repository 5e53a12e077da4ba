"""Tolls that a second party gives, those in custody, escapes, and what is no whole war."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in

_told = rows_of("outcome", "best", "said_by")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Residents said 12 people died. The army acknowledged only seven.",
         [("killed", 12, "Residents"), ("killed", 7, "The army")]),
        ("Raids killed 300 people; the coalition has acknowledged 41.",
         [("killed", 300, None), ("killed", 41, "the coalition")]),
        ("The party says 64 of its members were arrested. Police confirmed 20.",
         [("captured", 64, "The party"), ("captured", 20, "Police")]),
        ("Prices rose; the bank confirmed 12.", []),
        ("They voted after 12 people had died. Officials counted 400.", [("killed", 12, None)]),
        ("Those who died were looters, he said, putting their number at four.",
         [("killed", 4, None)]),
        ("He put the number back behind bars at 70.", [("captured", 70, None)]),
        ("Two arrests bring the number in custody to 76.",
         [("captured", 2, None), ("captured", 76, None)]),
        ("The number detained rose to 300.", [("captured", 300, None)]),
        ("In all, 112 fugitives had been recaptured, among them two men.",
         [("captured", 112, None), ("captured", 2, None)]),
        ("Troops recaptured two hills and three villages.", []),
        ("Some 300 prisoners got away.", [("freed", 300, None)]),
        ("The robbers got away with 200 goats.", []),
        ("Twelve soldiers were killed, and nine haven't been accounted for.",
         [("killed", 12, None), ("missing", 9, None)]),
        ("Nine miners were still not accounted for.", [("missing", 9, None)]),
        ("All of the money has been accounted for.", []),
        ("The ship was hijacked last November with 22 men aboard.", [("kidnapped", 22, None)]),
        ("Pirates hijacked a tanker with 19 crew on board.", [("kidnapped", 19, None)]),
        ("The bus was hijacked by men with two guns.", []),
        ("Troops freed around 80 guests and staff who had hidden.",
         [("freed", 80, None), ("freed", None, None)]),
        ("Three women were treated for shock.", []),
        ("The victims, all of them men between 39 and 60, included a butcher and a clerk.",
         [("killed", 1, None), ("killed", 1, None)]),
        ("The dead, most of them women, were from one village.", []),
        ("After a disputed vote a decade ago, some 1,200 people died in two months of riots.",
         [("killed", 1200, None)]),
        ("In the war a decade ago, some 1,200 people died in two months of fighting.", []),
        ("Rights groups say that some 1,200 have been detained since the vote.",
         [("captured", 1200, "Rights groups")]),
    ],
)  # fmt: skip
def test_tolls(text: str, expected: list[tuple[str, int | None, str | None]]) -> None:
    assert _told(text) == expected


@pytest.mark.parametrize(
    ("text", "counting"),
    [
        ("More than 90 people have been killed since then.", "cumulative"),
        ("Raids killed 300 people in all since 2015; the army has acknowledged 41.", "cumulative"),
        ("Raids killed 300 people; the army has acknowledged 41.", "toll"),
    ],
)
def test_counting(text: str, counting: str) -> None:
    assert figures_in(text)[-1].counting == counting
