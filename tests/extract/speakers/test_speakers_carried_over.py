"""Who speaks: behind asides, in the verb before, and whom a pronoun of the next sentence fits."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("A nurse at the clinic in Hadde, Ana Diaz, said a woman and her sons had died.",
         "A nurse at the clinic in Hadde, Ana Diaz"),
        ("The army, which has a camp nine kilometres away, said troops had killed two fighters.",
         "The army"),
        ("Reporter Nadine Kossa, who is in Sefu, says the body of a clerk was found.",
         "Reporter Nadine Kossa"),
        ("The mission had first reported three wounded.", "The mission"),
        ("The leader of the youth, Juan Gil, rejected that account and said two men died.",
         "The leader of the youth, Juan Gil"),
        ("The Swift Guard, which witnesses blamed, denied it and said 12 soldiers had died.",
         "The Swift Guard"),
        ("The bomber, who police said was dressed as a guard, also died.", None),
        ("Two policemen posted at the gate were hurt.", None),
        ("The violence claimed more than 200 lives.", None),
        ("In all, 38 sailors were abducted in May, industry data show.", "industry data"),
        ("At least 19 civilians have been killed since January, an Agency tally shows.",
         "an Agency tally"),
        ("It had killed 79 people, according to figures released by the ministry, which is shut.",
         "figures released by the ministry"),
        ("Aid group Medics United said its team had treated 118 people for burns.",
         "Aid group Medics United"),
    ],
)  # fmt: skip
def test_speakers_of_one_sentence(text: str, speaker: str | None) -> None:
    assert figures_in(text)[-1].said_by == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("A clerk died, a doctor said. A rebel spokesman, Juan Gil, denied that his men had fired. "
         "Speaking by phone, he said five fighters had been wounded.",
         "A rebel spokesman, Juan Gil"),
        ("His lawyer, Juan Gil, said he would appeal. Prosecutors had asked for life. They said "
         "the group had killed 12 people.", "Prosecutors"),
        ("The governor, Ana Diaz, said it was calm. Police said two men were held. She said nine "
         "people had died.", "The governor, Ana Diaz"),
        ("Residents said it began at dawn. A doctor said 12 were hurt. They said nine had died.",
         "Residents"),
        ("The army said it fired. He said nine people died.", "The army"),
        ("Police said they had arrested nine men. They said two more had died.", "Police"),
        ("The ministry's spokesman, Juan Gil, said it was calm. He said nine people had died.",
         "The ministry's spokesman, Juan Gil"),
        ("The army said 15 soldiers were hurt.\n\nARDO said it had taken nine soldiers prisoner. "
         "It also said it had executed two.", "ARDO"),
        ("The army said it fired. Gil said it had been quiet. It said nine people died.",
         "The army"),
        ("Doctors said 54 were hurt. The faction was angry. It said it had killed 12 policemen.",
         "The faction"),
        ("The army said two were hurt. The rebels denied it. They said they had killed nine men.",
         "The rebels"),
    ],
)  # fmt: skip
def test_whom_a_pronoun_fits(text: str, speaker: str) -> None:
    assert figures_in(text)[-1].said_by == speaker


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The army denied a rebel claim to have killed 40 soldiers, saying it had lost only three.",
         ("The army", "stated", "military")),
        ("The guerrillas rejected army claims and said they had lost three men.",
         ("The guerrillas", "stated", "armed_group")),
        ("The army denied the rebels' claim and the militants said they had killed 12 soldiers.",
         ("the militants", "stated", "military")),
        ("The army claimed to have killed 40 rebels, saying it had lost three men.",
         ("The army", "alleged", "military")),
    ],
)  # fmt: skip
def test_who_denies_a_claim_goes_on(text: str, expected: tuple[str, str, str]) -> None:
    figure = figures_in(text)[-1]
    assert (figure.said_by, figure.certainty, figure.group) == expected
