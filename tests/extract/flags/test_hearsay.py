"""How sure it is that somebody did what he is believed, said or charged to have done."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in

_rows = rows_of("number", "said_by", "certainty")


@pytest.mark.parametrize(
    ("text", "certainties"),
    [
        ("The kingpin, believed to have killed dozens, was arrested.", ["stated", "believed"]),
        ("The suspects, said to have killed three herders, fled.", ["reported"]),
        ("The man, accused of killing three herders, denied the charge.", ["alleged"]),
        ("He was charged with kidnapping three men and murdering one.", ["alleged", "alleged"]),
        ("The suspects allegedly killed a trader and abducted his son.", ["alleged", "alleged"]),
        ("The men allegedly stormed a farm and killed three herders.", ["alleged"]),
        ("The man allegedly killed his wife, and police arrested two.", ["alleged", "stated"]),
        ("He is accused of beating his wife to death.", ["alleged"]),
        ("He is accused of beating to death two men.", ["alleged"]),
        ("He is accused of shooting dead ten people.", ["alleged"]),
        ("He is accused of shooting ten people dead.", ["alleged"]),
        ("He admitted shooting dead ten people.", ["stated"]),
        ("Two men were found dead in the port.", ["stated"]),
        ("The rebels, said to be from Lona, killed nine.", ["stated"]),
        ("The court said the rebels had killed nine.", ["stated"]),
        ("He admitted killing ten people.", ["stated"]),
    ],
)
def test_certainty(text: str, certainties: list[str]) -> None:
    assert [row[2] for row in _rows(text)] == certainties


@pytest.mark.parametrize(
    ("text", "flags"),
    [
        ("Bandits are believed to have killed 40 villagers.", ()),
        ("Soldiers are reported killed in the raid.", ()),
        ("Women are said to be killed by their husbands.", ("generic",)),
        ("Reporters are killed in Arda.", ("generic",)),
    ],
)
def test_what_is_thought_done_is_no_habit(text: str, flags: tuple[str, ...]) -> None:
    assert [figure.flags for figure in figures_in(text)] == [flags]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Prosecutors allege that the gang killed 12.", (12, "Prosecutors", "alleged")),
        ("Detectives allege he killed three women.", (3, "Detectives", "alleged")),
        ("Prosecutors alleged he had murdered six.", (6, "Prosecutors", "alleged")),
        ("Police alleged the men had kidnapped three traders.", (3, "Police", "alleged")),
        ("The alleged attackers killed 12.", (12, None, "stated")),
    ],
)
def test_who_alleges(text: str, told: tuple[object, ...]) -> None:
    assert _rows(text) == [told]
