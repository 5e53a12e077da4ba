"""Places that are told for another reason than what happened there."""

import pytest

from recount.extract.places import curated, places_in


def sure(text: str) -> list[tuple[str, bool]]:
    """Each place of a text, and whether something is said to be there."""
    return [(m.words, m.confidence >= 0.5) for m in places_in(text, curated())]


@pytest.mark.parametrize(
    "text",
    [
        "Seventeen wounded people were taken to the hospital in Jos.",
        "The bodies were brought to a morgue in Jos.",
        "They were treated at the general hospital in Jos.",
        "Two hospitals in Jos received the wounded.",
        "The main hospital in Jos has treated 40 people.",
        "Four men were airlifted to a military hospital near Jos.",
        "The wounded were taken to a clinic in Oldmere.",
    ],
)
def test_where_the_wounded_are_brought(text: str) -> None:
    assert [there for _, there in sure(text)] == [False]


@pytest.mark.parametrize(
    "text",
    [
        "A bomb hit a hospital in Jos.",
        "Three people died in a hospital in Jos when it was shelled.",
        "Gunmen stormed the hospital in Jos and killed six.",
        "The wounded were taken away and gunmen killed six in Jos.",
    ],
)
def test_what_happens_at_a_hospital(text: str) -> None:
    assert sure(text) == [("Jos", True)]


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("Gunmen killed 12 in the Nigerian city of Jos.", True),
        ("Gunmen killed 12 in the Afghan capital Kabul.", True),
        ("Gunmen raided a bank in the border town of Ben Guerdane.", True),
        ("In the capital, Kabul, gunmen killed 12.", True),
        ("Two died in the provincial capital, Jos.", True),
        ("Two died in the country's second city, Kano, on Monday.", True),
        ("Two died near the main northern town, Kano.", True),
        ("They fled the town, Kano residents said.", False),
        ("The capital, Kabul, was quiet.", False),
        ("Police in the Iraqi city of Mosul said 12 were killed.", False),
        ("He told reporters in the Swiss city of Geneva that 12 died.", False),
        ("They fled to the Turkish city of Adana.", False),
        ("He had trained in the Libyan town of Sabratha.", False),
        ("It happened near the border with Algeria.", False),
    ],
)
def test_a_place_behind_words_that_say_what_it_is(text: str, there: bool) -> None:
    assert [here for _, here in sure(text)] == [there]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Two died in Sudan's capital Khartoum.", ("Khartoum", True)),
        ("Two died in the Philippines' Maguindanao province.", ("Maguindanao province", True)),
        ("Two died in Nigeria's northern city of Kano.", ("Kano", True)),
        ("Two died in fighting for the town of Oldmere.", ("Oldmere", True)),
        ("Two died of thirst for the town of Oldmere.", ("Oldmere", False)),
    ],
)
def test_a_place_behind_a_country_or_a_battle(text: str, last: tuple[str, bool]) -> None:
    assert sure(text)[-1] == last
