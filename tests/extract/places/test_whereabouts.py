"""Places where somebody is, or is brought, and that the event is not at."""

import pytest
from places_told import places_of


@pytest.mark.parametrize(
    "text",
    [
        "A military court in Goma on Friday sentenced five soldiers for the murder of three men.",
        "Two men were sentenced to death in Goma for the murder of three men.",
        "Funerals were held in Najaf on Tuesday for six policemen killed in an ambush.",
        "The funerals of three policemen took place in Najaf on Tuesday.",
        "A vigil was held in Atlanta on Tuesday for the eight people shot dead in March.",
        "Six people were killed in the attack. The minister arrived in Gao on Tuesday.",
        "Gunmen killed nine people. The governor, Ali Bello, met elders in Jos on Tuesday.",
        "Six people were killed in the village. The nearest hospital is in Goma.",
        "The attack killed six people hours after peace talks opened in Doha.",
        "The wounded were flown to Dakar after the attack, which killed four people.",
        "Four people died in hospital in Jos.",
        "Two journalists returning from Kharkiv were killed on Monday.",
        "The general, born in Mosul, was killed on Monday.",
        "Soldiers based in Maiduguri killed six militants on Monday.",
        "Jets that took off from Incirlik killed four fighters.",
        "Rockets fired from Gaza killed four people.",
        "Survivors who reached Goma said 20 people were killed.",
    ],
)
def test_where_somebody_is_beside_the_event(text: str) -> None:
    assert places_of(text) == [None]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Crews took 14 wounded to hospitals in Tel Aviv after a rocket hit Haifa.", "Haifa"),
        ("The remains of two soldiers killed in Mali were flown to Dhaka.", "Mali"),
        ("A court in Goma sentenced a man who killed three people in Bukavu.", "Bukavu"),
        ("Shells fired from Donetsk killed four people in Mariupol.", "Mariupol"),
        ("A bomb hit a court in Goma, killing 12 people.", "Goma"),
        ("The attack on the funeral of an elder took place in Jos, killing 12 people.", "Jos"),
        ("A bomber killed 12 people at a mass being held in Jos.", "Jos"),
        ("The governor was shot dead in Kabul, and two guards were killed.", "Kabul"),
        ("Gunmen arrived in Gwoza on motorcycles and killed 12 people.", "Gwoza"),
        ("Rebels who reached Goma on Monday killed 12 people.", "Goma"),
        ("The president visited Gwoza, where gunmen killed 12 people.", "Gwoza"),
        ("A bomb hit a conference in Kabul, killing 12.", "Kabul"),
        ("Gunmen stormed the hospital in Goma and killed four.", "Goma"),
    ],
)
def test_where_the_event_is(text: str, place: str) -> None:
    assert places_of(text) == [place]
