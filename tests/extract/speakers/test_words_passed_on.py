"""Who speaks where others pass it on: "quoted as saying", "said by X to have", "a claim by X"."""

import pytest
from figures_told import rows_of

said_by = rows_of("said_by")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Lona Radio quoted a nurse as saying that nine people had died.", "a nurse"),
        ("The agency quoted the mayor, Bo Diaz, as saying 12 people died.", "the mayor, Bo Diaz"),
        ("The paper cited residents as saying that troops had shot two men.", "residents"),
        ("Six people were killed, the paper quoted police as saying on Monday.", "police"),
        ("A nurse was quoted by Lona Radio as saying she had counted 14 bodies.", "A nurse"),
        ("The mayor has been quoted as saying that 12 people died.", "The mayor"),
        ("The paper said 12 people died.", "The paper"),
        ("The paper told of 12 dead, quoting the mayor.", "The paper"),
    ],
)
def test_who_is_quoted_as_saying_it(text: str, speaker: str) -> None:
    assert said_by(text) == [(speaker,)]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("The strikes, which a militia said killed four men, lasted for hours.", ["a militia"]),
        ("A raid that the rebels say killed four men hit a camp, and two boys drowned.",
         ["the rebels", None]),
        ("The raid, which began at dawn, killed four men.", [None]),
        ("The rebels that said two men had died are gone.", ["The rebels"]),
        ("He is said by police to have killed three women.", ["police"]),
        ("A man accused by the army of killing two guards was shot dead.", [None, "the army"]),
        ("The blast, reported by local media to have killed nine people, lit the sky.",
         ["local media"]),
        ("A claim by the rebels that 20 soldiers had died could not be checked.", ["the rebels"]),
        ("Two men died, the mayor said, contrary to a statement by the army that 20 had died.",
         ["the mayor", "the army"]),
        ("A statement from the rebels that they held two guards came before four men died.",
         ["the rebels", None]),
        ("An attack by the rebels that killed 20 soldiers was filmed.", [None]),
    ],
)  # fmt: skip
def test_whose_word_a_clause_or_a_claim_is(text: str, speakers: list[str | None]) -> None:
    assert sorted(said_by(text), key=str) == sorted([(one,) for one in speakers], key=str)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The United Nations said 12 people died.", "The United Nations"),
        ("The United Nations has verified the killing of 12 people.", "The United Nations"),
        ("Officials confirm that 12 people died.", "Officials"),
        ("09:40 Police confirm 12 dead.", "Police"),
        ("Officials first said 12 people had died.", "Officials"),
        ("The first officials there said 12 people had died.", "The first officials"),
        ("The rebels announce the capture of 12 men.", "The rebels"),
        ("The rebels admit killing 12 men.", "The rebels"),
        ("The police admit to 12 deaths.", "The police"),
        ("Protesters called for calm; the police admit to 12 deaths.", "the police"),
        ("The police declined to confirm that 12 people died.", None),
        ("Officials could not confirm that 12 people died.", None),
        ("Of the 26 people admitted, 12 died.", None),
        ("Of the 30 men accused, 12 were executed.", None),
        ("Of those reported missing, 12 were found dead.", None),
        ("Of the raid the army said it had killed 12 men.", "the army"),
    ],
)
def test_bodies_and_present_verbs_that_speak(text: str, speaker: str | None) -> None:
    assert said_by(text) == [(speaker,)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The death toll was put at 28 by the prosecutor.", "the prosecutor"),
        ("The toll, first given as 31 by the fire service, was put at 28 by the prosecutor.",
         "the prosecutor"),
        ("The death toll was put by the prosecutor at 28.", "the prosecutor"),
        ("The toll was raised to 28 by the governor, Ana Diaz, on Monday.",
         "the governor, Ana Diaz"),
        ("The number of dead was estimated at 40 by the Red Cross.", "the Red Cross"),
        ("The number of dead is estimated at 40.", None),
        ("The bomb was set by rebels and killed nine.", None),
        ("The death toll was put at 60 by the ministry of health.", "the ministry of health"),
        ("The toll was given as 60 by the police.", "the police"),
        ("The number of wounded, put at 60 by the hospital, may rise.", "the hospital"),
        ("The toll was put at 60 by nightfall.", None),
        ("By the rebels' count, 60 soldiers died.", "the rebels"),
        ("By the latest count, 60 soldiers died.", None),
    ],
)  # fmt: skip
def test_by_whom_a_toll_is_put_at_a_number(text: str, speaker: str | None) -> None:
    assert said_by(text) == [(speaker,)]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Four men died, the mayor said. His deputy, who had counted them, said it was six.",
         ["the mayor", "His deputy"]),
        ("The mayor said four men died, but a nurse who was there said the number was seven.",
         ["The mayor", "a nurse"]),
        ("The group says 212 men died; the army, which calls that fiction, has acknowledged 44.",
         ["The group", "the army"]),
        ("Nine men died. The bus, which left at noon, said 12 on its front.", [None]),
    ],
)  # fmt: skip
def test_another_number_behind_an_aside(text: str, speakers: list[str | None]) -> None:
    assert said_by(text) == [(speaker,) for speaker in speakers]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("The army said it had left; nine people were hurt, said a nurse.", ["a nurse"]),
        ("Police said nine were hurt; two have died, a nurse said.", ["Police", "a nurse"]),
        ("Police said a bomb went off; nine people were hurt.", ["Police"]),
    ],
)
def test_who_says_what_stands_behind_a_semicolon(text: str, speakers: list[str]) -> None:
    assert said_by(text) == [(one,) for one in speakers]
