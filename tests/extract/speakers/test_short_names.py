"""Who is named short after being named in full, and who speaks without a verb of saying."""

import pytest

from recount.extract.figures import figures_in


def _speakers(text: str) -> list[str | None]:
    return [figure.said_by for figure in figures_in(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A brief was released by the Human Rights Division of the United Nations mission in "
            "Merovia. The Division said that 12 people were killed.",
            "the Human Rights Division of the United Nations mission in Merovia",
        ),
        (
            "The Rural Lawyers' Circle met. Nine people were shot dead, the Circle says.",
            "The Rural Lawyers' Circle",
        ),
        (
            "Two were shot by the insurgent Unity Front. The Front said troops had killed nine.",
            "the insurgent Unity Front",
        ),
        (
            "It fell to the Rapid Support Brigade. The RSB said it had killed nine soldiers.",
            "the Rapid Support Brigade",
        ),
    ],
)
def test_the_fullest_name(text: str, expected: str) -> None:
    assert _speakers(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Rural Rights Council met the Northern Peace Council. The Council said 12 people "
            "were killed.",
            "The Council",
        ),
        (
            "It fell to the Free Lona Army. The Army said that 12 people were killed.",
            "The Army",
        ),
        ("The Lona Division fled. A Division said that 12 people were killed.", "A Division"),
    ],
)
def test_a_name_that_stays_short(text: str, expected: str) -> None:
    assert _speakers(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A hospital in Lona: 29 wounded.", "A hospital in Lona"),
        ("A security source in Lona: about forty dead.", "A security source in Lona"),
        ("The Collective against Hunger: at least 87 people killed.",
         "The Collective against Hunger"),
        ("A drone killed three vendors in Lona (source: State Ministry of Health).",
         "State Ministry of Health"),
        ("A raid killed two people (source of the arms: unknown).", None),
        ("A raid by the army: 12 killed.", None),
        ("The toll in Lona: 29 wounded.", None),
        ("The Lona Raid: 29 wounded.", None),
        ("The army's toll of 32 dead is its worst.", None),
        ("Strikes have killed 90 people, according to an agency tally based on ministry figures.",
         "an agency tally based on ministry figures"),
        ("A doctor at the hospital, where most of them were taken, said eight people had died.",
         "A doctor at the hospital"),
        ("Tribal chiefs in the area, reached by telephone, reported the burial of 12 men.",
         "Tribal chiefs in the area"),
    ],
)  # fmt: skip
def test_who_tells_a_number(text: str, expected: str | None) -> None:
    assert _speakers(text)[0] == expected


def test_late_is_nobody() -> None:
    assert "Late" not in _speakers("Late on Sunday police had put the number of dead at 21.")
