"""Places of events where a text names others elsewhere."""

import pytest
from places_told import places_of


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("NAIROBI, May 4 (Wire) - Gunmen killed 11 people in eastern Congo on Monday.", "Congo"),
        ("DAKAR (Wire) — Fighters killed 14 soldiers in central Mali on Sunday.", "Mali"),
        ("AMMAN - Shells killed six people in northwest Syria, rescuers said.", "Syria"),
        ("CAIRO - Six people were killed on Monday when a boat sank off Libya.", "Libya"),
        ("GENEVA (Wire) - At least 14 men were killed in Darfur.", "Darfur"),
        ("KABUL - A bomb killed 12 people, a day after a blast in Pakistan.", "KABUL"),
        ("MAIDUGURI, Nigeria - Gunmen killed 11 people in northern Nigeria.", "MAIDUGURI"),
        ("NAIROBI (Wire) - Gunmen killed 11 people on Monday.", "NAIROBI"),
        ("In Paris, the ministry said two soldiers were killed in Mali.", "Mali"),
        ("In Iraq, gunmen killed 12 people in Mosul.", "Mosul"),
        ("A bomb killed six people in Kano on Monday, near the border with Niger.", "Kano"),
    ],
)
def test_a_country_beside_a_figure_and_a_place_outside_it(text: str, place: str) -> None:
    assert places_of(text) == [place]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Gunmen killed nine people in Kona. The president was in Paris on Tuesday.", "Kona"),
        ("Nine people were killed in Kona. The army's headquarters is in Bamako.", "Kona"),
        ("The president was in Abuja. Gunmen killed nine people in Kona on Monday.", "Kona"),
        ("Gunmen killed nine people in Kona. Rebels raided villages around Gao in 2015.", "Kona"),
        ("Six people were killed in Wulgo as the president flew to Jos from Abuja.", "Wulgo"),
        ("Six people were killed in Sudan on Monday. Talks began in Geneva.", "Sudan"),
        ("Six people were killed in Yemen. Officials were in Riyadh on Tuesday.", "Yemen"),
        ("Six people were killed in Syria on Monday. The bomb hit a market in Hama.", "Hama"),
        ("Gunmen killed 12 people in the Sahel on Monday. The raid was near Gao.", "Gao"),
        ("Gunmen killed nine people. They came to Kona on Monday.\n\nIt is in Borno state.",
         "Borno state"),
    ],
)  # fmt: skip
def test_a_place_of_another_sentence_is_not_the_one_of_the_figure(text: str, place: str) -> None:
    assert places_of(text) == [place]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Gunmen killed nine people in Kona, in Borno state, on Monday.", "Borno state"),
        ("Gunmen killed nine people in Kona, 30 km north of Makurdi.", "Makurdi"),
        ("Gunmen killed nine people in Kona and the governor came in from Jos.", "Kona"),
    ],
)
def test_a_place_without_a_key_goes_by_the_one_that_it_is_said_to_be_in(
    text: str, place: str
) -> None:
    assert places_of(text) == [place]


def test_a_later_figure_keeps_its_own_place() -> None:
    text = (
        "Gunmen killed 12 people in Kano on Monday. The governor went to Jos. "
        "On Sunday they killed nine people in Kona."
    )
    assert places_of(text) == ["Kano", "Kona"]


def test_a_place_behind_after_is_farther_from_what_stands_before() -> None:
    text = "Crowds marched in Lyon after a man was shot dead by an officer on patrol in Paris."
    assert places_of(text) == ["Paris"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The killing of 12 men in a US air strike on a camp near the city of Sabratha was"
         " denounced.", "Sabratha"),
        ("Two men were killed in the US on Monday, police in Kano said.", "US"),
        ("Twelve were killed in the US raid. It was in Gao.", "Gao"),
        ("Gunmen killed 12 people on Monday in Kano.\n\nOne of the dead had fought in Libya. Two"
         " more were wounded.", "Kano"),
        ("Gunmen attacked posts in Gao.\n\nThey killed 12 people and the raid showed what they"
         " learnt.\n\nThey had lost 14 men in Libya.", "Gao"),
    ],
)  # fmt: skip
def test_a_country_that_tells_whose_something_is(text: str, place: str) -> None:
    assert places_of(text)[0] == place


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("A missile hit Kyiv, one of several that killed 37 people across Ukraine.", ["Ukraine"]),
        ("A missile hit Kyiv in a barrage that killed 37 people throughout the country.", [None]),
        ("A blast in Kano was one of five that killed 37 people nationwide.", [None]),
        ("A blast in Kano killed 37 people across the city.", ["Kano"]),
    ],
)
def test_those_across_a_country_are_of_no_town_in_it(text: str, places: list[str | None]) -> None:
    assert places_of(text) == places


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The gunman, jailed once for trying to join rebels in Syria, was shot dead.", None),
        ("The soldier, who had served twice in Kano, was killed by a bomb.", None),
        ("Police detained a woman who acted on orders from commanders in Kano.", None),
        ("A bomb killed nine people. Four more died at Kona hospital.", None),
        ("Nine people died at Kona hospital when it was shelled.", "Kona hospital"),
        ("Nine people died. They had no chance, he said from a hospital in Kano.", None),
        ("She spoke to us in a camp in Kano. Gunmen killed nine people in the village.", None),
        ("Gunmen killed 12 people who had gathered at a mosque in Kano.", "Kano"),
        ("Nine people were killed in the market. Hundreds marched in Kano on Tuesday.", None),
        ("Nine people were killed in the crowd. Hundreds had gathered in Kano.", "Kano"),
    ],
)
def test_where_somebody_was_before_or_after(text: str, place: str | None) -> None:
    assert places_of(text) == [place]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("A gunman killed ten people in Buffalo, New York.", "Buffalo"),
        ("In Buffalo, New York, a gunman killed ten people.", "Buffalo"),
        ("Bombs in Kabul, Kandahar and Herat killed ten people.", None),
    ],
)
def test_a_town_and_what_it_is_in(text: str, place: str | None) -> None:
    assert places_of(text) == [place]
