"""The day of an answer is not that of the deed; texts published on Wednesday 7 May 2031."""

import time

import pytest
from days_told import days_of, days_told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A court in Karsa on Monday sentenced five soldiers to death for the murder of three"
         " civilians.", [None]),
        ("A judge on Monday convicted two men of the 2027 attack that killed 16 people.", ["2027"]),
        ("A court on Monday sentenced a man over the 2023 Karsa attack in which 67 people were"
         " killed.", ["2023"]),
        ("The trial opened in Karsa on Monday of ten men over a bombing that killed 32 people.",
         [None]),
        ("A judge on Monday sentenced the gunman who killed eight people at a mall.", [None]),
        ("The man who killed eight people in Karsa was sentenced on Monday.", [None]),
        ("A man accused of killing two women appeared in court on Monday.", [None]),
        ("A coroner ruled on Monday that ten people killed in Karsa in 1991 were innocent.",
         ["1991"]),
        ("A vigil was held in Karsa on Monday for the eight people shot dead in March.",
         ["2031-03"]),
        ("Thousands gathered on Monday to protest over the 51 people killed two years ago.",
         ["2029~"]),
        ("Hundreds attended the funeral on Monday of four teenagers shot dead in Karsa.", [None]),
        ("Villagers on Monday buried 14 people killed in a raid.", [None]),
        ("The body of a soldier killed in Karsa was flown to Lona on Monday.", [None]),
        ("The remains of two soldiers killed in Karsa arrived in Lona on Monday.", [None]),
        ("Families of six people killed in Karsa met the president on Monday.", [None]),
        ("The president on Monday visited the families of nine miners killed in Karsa.", [None]),
        ("The council met on Monday to discuss the killing of 14 civilians.", [None]),
        ("Lona on Monday condemned the killing of two activists.", [None]),
        ("The army on Monday announced the death of four soldiers.", [None]),
        ("Police on Monday named the man shot dead in Karsa.", [None]),
        ("The rebels on Monday released a video showing the execution of five men.", [None]),
        ("The front claimed responsibility on Monday for an attack that killed six people.",
         [None]),
        ("The army rejected on Monday accusations that it killed 44 villagers.", [None]),
        ("The UN accused rebels on Monday of killing 130 civilians.", [None]),
        ("Thousands marched in Lona on Saturday after a man was killed in Karsa on Tuesday.",
         ["2031-05-06"]),
        ("Shops stayed shut on Monday after police killed two protesters.", [None]),
        ("Schools were closed on Monday, the mayor said, after gunmen killed a teacher.", [None]),
        ("The mayor resigned on Monday after police killed a protester.", [None]),
        ("A curfew was imposed on Monday after a raid in which six people died.", [None]),
        ("The mayor on Monday condemned the attack. Six people were killed.", [None]),
        ("Thousands gathered in Karsa on Monday for the funeral of nine victims.", [None]),
        ("Villagers of Karsa on Monday held the funeral of ten people killed in a raid on Friday.",
         ["2031-05-02"]),
        ("The funerals of three policemen took place in Karsa on Monday.", [None]),
        ("The burial of six people who were killed in a raid took place on Monday.", [None]),
        ("The funeral of two soldiers killed in Karsa on Friday was held on Monday.",
         ["2031-05-02"]),
        ("Six people were killed on Monday at the funeral of a farmer in Karsa.", ["2031-05-05"]),
        ("A bomb at a funeral on Monday killed six people.", ["2031-05-05"]),
        ("Funerals were held on Monday for six policemen killed in an ambush. The minister was in"
         " Lona on Tuesday.", [None]),
        ("Funerals were held on Monday for six policemen killed in an ambush. The attack was on"
         " Sunday.", ["2031-05-04"]),
        ("Gunmen killed six people on Friday. A vigil was held on Monday for the six people"
         " killed.", ["2031-05-02", "2031-05-02"]),
        ("Gunmen killed six people on Friday. Schools closed on Monday after a bomb killed two"
         " people.", ["2031-05-02", None]),
        ("On Monday a court in Karsa sentenced five soldiers to death for killing three men.",
         [None]),
        ("The council on Monday imposed sanctions on a general over the killing of 14 people.",
         [None]),
        ("An inquiry into the deaths of six people began on Monday.", [None]),
        ("The family of a man shot dead by police held a vigil on Monday.", [None]),
        ("Gunmen killed nine people. The council condemned the attack on Monday.", [None]),
        ("Six people were killed in the attack. The minister arrived in Lona on Monday.", [None]),
        ("The president was in Lona on Monday. Gunmen killed nine people in Karsa.", [None]),
        ("Police on Monday charged a man over a shooting that killed two people and hurt six.",
         [None, None]),
        ("Soldiers killed 12 fighters in Karsa in retaliation for the killing of four policemen in"
         " Lona on Sunday.", [None, "2031-05-04"]),
        ("Troops hunted on Monday for gunmen who killed 26 men in Karsa.", [None]),
        ("On Monday police were searching for two men who shot dead a judge.", [None]),
        ("Rescuers dug through mud houses on Monday for victims of bombs that killed 250 people.",
         [None]),
        ("The army launched a search on Monday for 12 girls who were abducted.", [None]),
        ("Gunmen killed a doctor who had returned on Monday.", [None]),
        ("Searchers on Tuesday recovered more bodies of the 259 people who died when a jet blew up"
         " on Monday.", ["2031-05-05"]),
        ("At least 22 people have died since Sunday's disputed election.",
         ["2031-05-04/2031-05-07"]),
        ("It promised one in 2027, when 47 people died, and again last year after 12 died.",
         ["2027", "2030"]),
        ("A man was shot dead during the funeral of a teenager killed on Sunday.",
         [None, "2031-05-04"]),
    ],
)  # fmt: skip
def test_day_of_an_answer(text: str, expected: list[str | None]) -> None:
    assert days_told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "On Monday a bomb exploded in Karsa in an attack that killed six people.",
        "Gunmen on Monday carried out an attack that killed six people.",
        "Clashes broke out on Monday in which six people were killed.",
        "Protesters gathered in Karsa on Monday and police opened fire, killing six.",
        "A bomb at a funeral on Monday killed six people.",
        "A bomb hit mourners at a vigil on Monday for the mayor, killing 12.",
        "The killing of six people in Karsa took place on Monday.",
        "Six people killed in Karsa on Monday were buried the same day.",
        "Two soldiers killed in the ambush were shot on Monday.",
        "Police condemned the attack that killed six people on Monday.",
        "The president condemned Monday's killing of six people in Karsa.",
        "On Monday, after gunmen killed two guards, villagers fled.",
        "Two people were shot dead in Karsa on Monday after police opened fire.",
        "Soldiers on Monday killed 12 fighters in retaliation for an ambush.",
        "On Monday a group of soldiers accused of theft killed six people.",
        "Gunmen killed six people. The shooting was on Monday.",
        "Soldiers hunting for rebels on Monday killed six people.",
        "Soldiers searched houses on Monday and killed six people.",
        "Soldiers searching a forest on Monday found six bodies.",
        "Rebels captured the town on Monday after a battle in which they killed 50 soldiers.",
    ],
)
def test_day_of_the_deed(text: str) -> None:
    assert days_told(text) == ["2031-05-05"]


def test_joined_deeds_are_of_one_day() -> None:
    told = days_of("Soldiers arrested six men on Monday and killed two.")
    assert told == [("captured", "2031-05-05"), ("killed", "2031-05-05")]


def test_arrest_and_murder_are_two_events() -> None:
    for text in (
        "Police on Monday arrested two men over the murder of six women.",
        "A man was jailed for life on Monday for the murder of two women.",
        "The suspect in the killing of six people in Karsa was arrested on Monday.",
    ):
        assert days_of(text) == [("captured", "2031-05-05"), ("killed", None)]


@pytest.mark.usefixtures("untraced")
def test_long_sentence_of_answers_takes_linear_time() -> None:
    text = "A court on Monday sentenced two men after 12 people were killed on Friday, " * 4_000
    began = time.perf_counter()
    days_told(text)
    assert time.perf_counter() - began < 20
