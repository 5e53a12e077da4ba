"""Places that somebody spoke from, or that speak themselves, and those of the event beside them."""

import time

import pytest
from places_told import places_of

from recount.extract.places import curated, places_in


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("A witness in Khartoum said four people were killed in Omdurman.", "Omdurman"),
        ("An aid worker in Maiduguri said 30 people had been killed in Dikwa.", "Dikwa"),
        ("A trader in Kona said 12 people were killed in Gwoza.", "Gwoza"),
        ("A resident of Maiduguri said nine people had been killed in Gwoza.", "Gwoza"),
        ("The UN human rights office in Geneva said 14 had been killed in Tigray.", "Tigray"),
        ("The Red Cross in Geneva said two of its drivers were killed in Tigray.", "Tigray"),
        ("A spokesman for the embassy in Abuja said four men were kidnapped in Lagos.", "Lagos"),
        ("Six soldiers were killed in Mali on Monday, a diplomat in Dakar said.", "Mali"),
        ("Six people were killed in Gao, UN officials in New York said.", "Gao"),
        ("Two climbers were kidnapped in Pakistan, Vienna said.", "Pakistan"),
        ("A soldier was killed in eastern Ukraine, Kyiv's military said.", "Ukraine"),
        ("A strike killed four militants in Somalia, the Pentagon said.", "Somalia"),
        ("Gunmen killed six people in Kona, police said. Reporting by Ana Ray in Abuja.", "Kona"),
    ],
)
def test_where_it_happened_and_who_spoke_elsewhere(text: str, place: str) -> None:
    assert places_of(text) == [place]


@pytest.mark.parametrize(
    "text",
    [
        "General Bo told a news conference in Ankara that six soldiers had been killed.",
        "The envoy told reporters in New York that 12 peacekeepers had been wounded.",
        "At a briefing in Washington, an official said two soldiers had been wounded.",
        "The minister said in Baghdad on Monday that six soldiers had been killed.",
        "Speaking in Nairobi, the minister said six soldiers had been killed.",
        "Twelve people were killed, the UN mission in Bamako said on Monday.",
        "Three Turkish soldiers were killed on Monday, Ankara said.",
        "Tel Aviv said two of its men were killed.",
        "Gunmen killed six people. (Additional reporting by Ana Ray in Abuja)",
        "By Ana Ray in Lagos\nGunmen killed 12 people on Monday.",
    ],
)
def test_where_somebody_spoke_is_no_place_of_it(text: str) -> None:
    assert places_of(text) == [None]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Police in Jos said 12 people were killed.", "Jos"),
        ("Witnesses in Kabul said a bomb killed six people.", "Kabul"),
        ("Residents of Gwoza said gunmen killed 12 people. Troops came to Jos.", "Gwoza"),
        ("Survivors of the attack in Gwoza said 12 people were killed.", "Gwoza"),
        ("A man shot in Kabul said 12 people were killed.", "Kabul"),
        ("The army said in Kaduna gunmen killed 12 people.", "Kaduna"),
        ("Gunmen attacked a news conference in Kabul, killing 12.", "Kabul"),
        ("A car bomb in Kabul killed 12 people, officials said.", "Kabul"),
        ("A rocket hit Haifa, Israel said, killing two people.", "Haifa"),
        ("A plane hit the Pentagon, killing 12 people.", "Pentagon"),
    ],
)
def test_where_who_speaks_tells_of(text: str, place: str) -> None:
    assert places_of(text) == [place]


@pytest.mark.usefixtures("untraced")
def test_time_does_not_grow_with_the_words_before() -> None:
    text = "the clerk of the office of " * 3_000 + "Kano said " * 3_000
    started = time.process_time()
    places_in(text, curated())
    assert time.process_time() - started < 5
