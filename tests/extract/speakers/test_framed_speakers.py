"""Who speaks behind words of time and place, and in a clause that only tells when."""

import pytest
from figures_told import rows_of

said_by = rows_of("said_by")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("In Jos on Monday police said six people were killed.", "police"),
        ("On Monday in Jos police said six people were killed.", "police"),
        ("In Jos police said six people were killed.", "police"),
        ("In Iraq Turkish forces said six people were killed.", "Turkish forces"),
        ("In Port Lona on Monday Ana Ruiz said six people were killed.", "Ana Ruiz"),
        ("In Lona on Tuesday the head of police said it killed six men.", "the head of police"),
        ("In a statement on Monday the army said six people were killed.", "the army"),
        ("In Jos on Monday, police said six people were killed.", "police"),
        ("Police in Jos said six people were killed.", "Police in Jos"),
        ("The mayor of Jos said six people were killed.", "The mayor of Jos"),
    ],
)
def test_where_and_when_stand_before_who_speaks(text: str, speaker: str) -> None:
    assert said_by(text) == [(speaker,)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("A day after the rebels announced a ceasefire, a bomb killed 12 people.", None),
        ("Two weeks after the government declared victory, gunmen killed 12 men.", None),
        ("Days after the army claimed victory, gunmen killed 12 soldiers.", None),
        ("Hours after the president spoke, gunmen killed two guards.", None),
        ("Shortly before the prime minister spoke, gunmen killed two guards.", None),
        ("Hours after police said six people had been killed, troops came.", "police"),
        ("As the army said, 12 soldiers were killed.", "the army"),
        ("A day after the raid, the army said 12 soldiers were killed.", "the army"),
        ("After the raid, 12 people were dead, the mayor said.", "the mayor"),
        ("The rebels announced that a bomb killed 12 people.", "The rebels"),
    ],
)
def test_a_clause_that_only_tells_when(text: str, speaker: str | None) -> None:
    assert said_by(text) == [(speaker,)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Bo Diaz, the governor, said the rebels also kidnapped 20 clerks.",
         "Bo Diaz, the governor"),
        ("Bo Diaz, the local chief, said soldiers also burned huts and killed 20 men.",
         "Bo Diaz, the local chief"),
        ("Ana Ruiz, the mayor, said police then opened fire, killing 20.", "Ana Ruiz, the mayor"),
        ("Tom Bo, an elder, said the raiders first killed 20 herders.", "Tom Bo, an elder"),
        ("Six people were killed, said police.", "police"),
        ("Six people were killed, said police also citing doctors.", "police"),
        ("Six people were killed, said the army later on Monday.", "the army"),
    ],
)  # fmt: skip
def test_who_acts_behind_said_does_not_say_it(text: str, speaker: str) -> None:
    assert said_by(text) == [(speaker,)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The union representing miners said 12 of its members were killed.",
         "The union representing miners"),
        ("A doctor treating soldiers said 12 people were killed.", "A doctor treating soldiers"),
        ("Gunmen attacked a mine, and miners said 12 people were killed.", "miners"),
        ("After days of fighting, miners said 12 people were killed.", "miners"),
        ("Parliament observed a minute of silence for the 11 people killed on Monday.", None),
        ("Activists observed a day of mourning for 14 people killed on Monday.", None),
        ("The mission observed on Monday that 14 people were killed.", "The mission"),
        ("The New Lona Times reported on Tuesday that a strike killed 10 clerks.",
         "The New Lona Times"),
        ("Said Omar, a shopkeeper, said he saw three bodies.", "Said Omar, a shopkeeper"),
        ("Said Omar: six people were killed.", "Omar"),
    ],
)  # fmt: skip
def test_who_is_meant_by_the_words_before_the_verb(text: str, speaker: str | None) -> None:
    assert said_by(text) == [(speaker,)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("\"We have buried 14 people,\" said one resident, who asked not to be named.",
         "one resident"),
        ("Six people died, said one of the survivors, Ana Ruiz.",
         "one of the survivors, Ana Ruiz"),
        ("Six people died, said one official.", "one official"),
        ("Bo Bu, the governor, said one man, who was a farmer, died.", "Bo Bu, the governor"),
        ("The mayor, who fled, said one man, a farmer, died.", "The mayor"),
        ("Police said one man, a farmer, died.", "Police"),
    ],
)  # fmt: skip
def test_one_of_several_who_speaks(text: str, speaker: str) -> None:
    assert said_by(text) == [(speaker,)]
