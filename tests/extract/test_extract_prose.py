"""Constructions met in reports of agencies, monitors and the press of many countries."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in

Row = tuple[str, int, str]

read = rows_of("outcome", "number", "victims")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The present tense of chronicles.
        ("Gunmen kill a pharmacist in Asker.", [("killed", 1, "a pharmacist")]),
        ("Raiders kill Juan Diaz.", [("killed", 1, "Juan Diaz")]),
        ("A bomber kills herself and two others.",
         [("killed", 1, "herself"), ("killed", 2, "two others")]),
        ("A clerk and one of his customers are shot dead.",
         [("killed", 1, "A clerk"), ("killed", 1, "one of his customers")]),
        # When and where between "were" and the participle.
        ("Four clerks were on Tuesday night killed in Asker.", [("killed", 4, "Four clerks")]),
        ("Two clerks were last week abducted.", [("kidnapped", 2, "Two clerks")]),
        ("The chief was later discovered to have been killed.", [("killed", 1, "The chief")]),
        # "To death" apart from its verb.
        ("A mob beat a suspect to death.", [("killed", 1, "a suspect")]),
        ("Two men were hacked by raiders to death.", [("killed", 2, "Two men")]),
        ("Dozens of villagers have starved to death.", [("killed", 2, "Dozens of villagers")]),
        ("They shot him dead.", [("killed", 1, "him")]),
        ("A thief is caught, stripped naked, and clubbed to death.", [("killed", 1, "A thief")]),
        # Counted deaths with a word between, tolls by other names.
        ("Nine reported deaths.", [("killed", 9, "Nine")]),
        ("At least one death was recorded.", [("killed", 1, "At least one")]),
        ("The death count rose to 48.", [("killed", 48, "48")]),
        ("The general gave the army's own dead as 17.", [("killed", 17, "17")]),
        ("Shelling killed a reported 60.", [("killed", 60, "a reported 60")]),
        ("Militants killed an unspecified number.", [("killed", 2, "an unspecified number")]),
        ("It brings the number of soldiers and guards killed this year to 17.",
         [("killed", 17, "17")]),
        # Ages, dates and other numbers beside those of people.
        ("The body of a 16 year-old boy was found.", [("killed", 1, "a 16 year-old boy")]),
        ("A four year old girl was killed.", [("killed", 1, "A four year old girl")]),
        ("In all eight villagers were killed.", [("killed", 8, "eight villagers")]),
        ("A strike on 8 October 2031 killed six nurses.", [("killed", 6, "six nurses")]),
        ("On 4 May 2031 At least five nurses died.", [("killed", 5, "At least five nurses")]),
        ("THIRTYTHREE MINERS WERE KILLED.", [("killed", 33, "THIRTYTHREE MINERS")]),
        ("Officials report hundreds dead.", [("killed", 2, "hundreds")]),
        # Bodies, states and those among them.
        ("Police recovered 28 bodies of villagers.", [("killed", 28, "villagers")]),
        ("Police found the dead body of a clerk.", [("killed", 1, "a clerk")]),
        ("Six others are in critical condition.", [("wounded", 6, "Six others")]),
        ("Two are thought dead.", [("killed", 2, "Two")]),
        ("Her two sons are among the disappeared.", [("missing", 2, "Her two sons")]),
        ("Among the dead, the ministry said, were nine nurses.", [("killed", 9, "nine nurses")]),
        ("The dead pupils were four girls and three boys.",
         [("killed", 4, "four girls"), ("killed", 3, "three boys")]),
        ("Two nurses were among the villagers killed.", [("killed", 2, "Two nurses")]),
        ("Nine of those killed were miners.", [("killed", 9, "Nine of those killed were miners")]),
        ("Six bodies were found, and the rest are presumed drowned.",
         [("killed", 6, "Six bodies"), ("killed", 2, "the rest")]),
        # Who they were, told after a participle or a name.
        ("Four soldiers stationed in Asker were killed.", [("killed", 4, "Four soldiers")]),
        ("An officer attached to a bank in Asker was shot dead.", [("killed", 1, "An officer")]),
        ("Two men suspected to be thieves were lynched.", [("killed", 2, "Two men")]),
        ("A lawmaker, Hon. Juan Diaz, was shot dead.", [("killed", 1, "A lawmaker")]),
        ("A blast hit the minister's home, which left seven guards injured.",
         [("wounded", 7, "seven guards")]),
        ("Shelling of a market in Asker left ten traders dead.", [("killed", 10, "ten traders")]),
        ("Gunmen fired on two officers, wounding them.", [("wounded", 2, "two officers")]),
        ("Gunmen murdered the burgomaster.", [("killed", 1, "the burgomaster")]),
        ("Three soldiers taken by villagers were freed.", [("freed", 3, "Three soldiers")]),
        ("Four guests continued to be held hostage.", [("kidnapped", 4, "Four guests")]),
        ("Six priests, five of them Swedes, who were killed are buried here.",
         [("killed", 6, "Six priests"), ("killed", 5, "five of them Swedes")]),
        ("The murder on the evening of 3 May of six clerks is solved.",
         [("killed", 6, "six clerks")]),
        ("Rebels are holding Senator Juan Diaz.", [("kidnapped", 1, "Senator Juan Diaz")]),
        ("The raid cost five of the men their lives.", [("killed", 5, "five of the men")]),
        ("An officer was also among the dead.", [("killed", 1, "An officer")]),
        ("Twelve of those killed were pupils and nine were cooks.",
         [("killed", 12, "Twelve of those killed were pupils"), ("killed", 9, "nine were cooks")]),
        ("The army lost three soldiers, with 19 others injured.",
         [("killed", 3, "three soldiers"), ("wounded", 19, "19 others")]),
        ("No damage or casualties were reported.", [("casualties", 0, "casualties")]),
        ("Troops found the bodies of two rebels and six firearms.",
         [("killed", 2, "two rebels")]),
        ("Rebels executed four captives in a clash between guerrillas and soldiers.",
         [("killed", 4, "four captives")]),
        ("Two clerks are believed to be wounded.", [("wounded", 2, "Two clerks")]),
        ("Militants in the delta region murder a clerk.", [("killed", 1, "a clerk")]),
        ("Gunmen kill a church night watchman.", [("killed", 1, "a church night watchman")]),
        ("Raiders came, killing between 6-12 herders.", [("killed", 6, "between 6-12 herders")]),
    ],
)  # fmt: skip
def test_prose(text: str, expected: list[Row]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The race ended in a dead heat.",
        "They laid a wreath for the war dead.",
        "It is not known whether he received any injuries.",
        "The tax hurts families and other retailers.",
        "A poll released on Sunday shows that he leads.",
        "The ministry has released six lists.",
        "Guns kill people.",
        "The work bored the clerks to death.",
        "She had been missing for a week.",
        "Troops seized rebel propaganda.",
    ],
)
def test_no_figure(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("A police official was killed.", "police"),
        ("Two prison officials were killed.", "other_security"),
        ("Three officials were killed.", "civilians"),
        ("Five Christians were killed.", "persons"),
    ],
)
def test_group(text: str, group: str) -> None:
    assert [figure.group for figure in figures_in(text)] == [group]
