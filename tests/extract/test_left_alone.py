"""Everyday sentences that rules for narrower turns must leave as they are."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in

Told = tuple[str, int | None]

told = rows_of("outcome", "best")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The murder of three students has suspended classes.", [("killed", 3)]),
        ("The killing of 12 people has halted aid deliveries.", [("killed", 12)]),
        ("The deaths of five people did not come as a surprise.", [("killed", 5)]),
        ("The deaths of three hikers could have been prevented.", [("killed", 3)]),
        ("The expected release of 12 hostages took place on Monday.", [("freed", 12)]),
        ("The commander ordered the execution of 12 villagers.", [("killed", 12)]),
        ("After the death of a nurse, a doctor was shot dead.", [("killed", 1), ("killed", 1)]),
        ("Police rescued 12 trafficked women from a building in Lagos.", [("freed", 12)]),
        ("The navy rescued 12 crew members from a ship off Somalia.", [("freed", 12)]),
        ("Medics counted at least 40 bodies at two hospitals in Lona.", [("killed", None)]),
        ("The bodies of 12 men were counted and taken to three hospitals.", [("killed", 12)]),
        ("How many sheep died is unclear. Farmers say 300.", []),
        ("Nine people were killed. It was 11, he said, when the bomb went off.", [("killed", 9)]),
        ("A bomb killed nine people; police say two, not one, exploded.", [("killed", 9)]),
        ("Gunmen killed nine people in 20 minutes; others say 40.", [("killed", 9)]),
        ("Nine people died in the fire; insurers put it at 12.", [("killed", 9)]),
        ("A bomb hit three cars in Lona, and five more died overnight.", [("killed", 5)]),
        ("A girl went missing in May. If her body is found, we will mourn.", [("missing", 1)]),
        ("A teacher is missing. Divers hoped to find his body.", [("missing", 1)]),
        ("The toll from a blast that could have been prevented rose to 12.", [("killed", 12)]),
        ("The flood would later claim 12 lives.", [("killed", 12)]),
        ("Two actors were killed when a bomb exploded near a drill.", [("killed", 2)]),
        ("Nine people were killed, of whom two were clerks and two men fled.",
         [("killed", 9), ("killed", 2)]),
        ("Twelve people were killed, as were 30 others last year.", [("killed", 12)]),
        (
            "The fire left three people in Kano and two in Lona dead.",
            [("killed", 3), ("killed", 2)],
        ),
        ("The wounded were 4 in Lona and 7 in Kano.", [("wounded", 4), ("wounded", 7)]),
        ("A bomb killed 12 people after a warning. It was a hoax.", [("killed", 12)]),
        ("Rescuers found 12 bodies in record time.", [("killed", 12)]),
        ("Ten workers seized by panic jumped.", []),
        ("Twelve people were killed or more badly hurt.", [("killed", 12)]),
        ("The party lost nobody in the reshuffle.", []),
        ("We lost 12 colleagues to rival firms.", []),
        ("She declared herself dead to escape.", []),
        ("They'd also kill 12 people.", []),
        ("Rebels killed nine people. The group counts 30 women among them.", [("killed", 9)]),
    ],
)  # fmt: skip
def test_figures(text: str, expected: list[Told]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('Boko Haram is active in the area. "They killed 12 people," he said.', None),
        ('New York was quiet. "They killed 12 people," she said.', None),
        (
            'The mayor said he was sad. "Twelve were killed by gunmen," a man who lives here said.',
            "a man",
        ),
        ("Rebels issued a threat before 12 people were killed.", None),
        ("The army established a base that rebels attacked, killing 12.", None),
        ("A witness mentioned a bomb that killed 12.", None),
        ("The report, released on Monday, found that 12 were killed by mistake.", None),
    ],
)
def test_speakers(text: str, speaker: str | None) -> None:
    (figure,) = figures_in(text)
    assert (figure.said_by, figure.flags) == (speaker, ())


@pytest.mark.parametrize("text", ["Claims rejected as 12 die", "Minister dismissed as two killed"])
def test_headlines_without_a_stop(text: str) -> None:
    assert len(figures_in(text)) == 1
