"""Dates that a text tells of itself, and that date no event."""

import pytest

from recount.extract.dates.of_the_page import own_dates, told_publication

BODY = "\n\nGunmen killed 12 people in Karsa on Saturday."


@pytest.mark.parametrize(
    ("text", "own", "published"),
    [
        ("Published: 4 May 2031 06:15 GMT" + BODY, ["Published: 4 May 2031 06:15 GMT"],
         "2031-05-04"),
        ("Gunmen kill 12" + "\nBy Ann Lee\nMay 4, 2031" + BODY, ["May 4, 2031"], "2031-05-04"),
        ("By Ann Lee, May 4, 2031" + BODY, ["By Ann Lee, May 4, 2031"], "2031-05-04"),
        ("Updated May 5, 2031\nPublished May 4, 2031" + BODY,
         ["Updated May 5, 2031", "Published May 4, 2031"], "2031-05-04"),
        ("Sunday, 4 May 2031 | 6.15 pm" + BODY, ["Sunday, 4 May 2031 | 6.15 pm"], "2031-05-04"),
        ("2031-05-04T06:15Z" + BODY, [], None),
        ("KARSA, May 4 (Agency) - Gunmen killed 12 people on May 3.", ["KARSA, May 4 (Agency) - "],
         None),
        ("Karsa, 4 May 2031 (Agency) — Gunmen killed 12.", ["Karsa, 4 May 2031 (Agency) — "], None),
        ("May 4" + BODY, ["May 4"], None),
        ("On May 4, 2031, gunmen killed 12 people.", [], None),
        ("By May 4, 2031 the army had killed 12 people.", [], None),
        ("12 killed on Saturday" + BODY, [], None),
        ("Gunmen killed 12 people." + "\nNo more." * 10 + "\nMay 4, 2031", [], None),
        ("PRESS STATEMENT - 3 May 2031" + BODY, ["PRESS STATEMENT - 3 May 2031"], "2031-05-03"),
        ("Press release | May 3, 2031, 14:00" + BODY, ["Press release | May 3, 2031, 14:00"],
         "2031-05-03"),
        ("Karsa Doctors\nSituation report no. 4, 3 May 2031" + BODY,
         ["Situation report no. 4, 3 May 2031"], "2031-05-03"),
        ("Statement dated 3 May 2031" + BODY, ["Statement dated 3 May 2031"], "2031-05-03"),
        ("PRESS STATEMENT\n3 May 2031" + BODY, ["3 May 2031"], "2031-05-03"),
        ("Statement on the killings of 3 May 2031" + BODY, [], None),
        ("Report - 3 May 2031 - 12 killed" + BODY, ["Report - 3 May 2031 - "], None),
        ("Press release: 4 killed in May 2031" + BODY, [], None),
        ("Blast in Karsa\n\nNorthern Wire, 4 May 2031" + BODY, ["Northern Wire, 4 May 2031"],
         "2031-05-04"),
        ("Blast in Karsa\nAna Diaz and Omar Said for the Courier | 4 May 2031 | 10:15" + BODY,
         ["Ana Diaz and Omar Said for the Courier | 4 May 2031 | 10:15"], "2031-05-04"),
        ("Karsa Market Bombing, 3 May 2031" + BODY, [], None),
        ("Massacre in Lona\nLona, 3 May 2031" + BODY, [], None),
        ("Incidents\nLona Market, 3 May 2031" + BODY + "\n\nDaro Bridge, 4 May 2031" + BODY, [],
         None),
        ("4 May 2031 - Gunmen killed 12 people in Karsa on Saturday.", ["4 May 2031 - "], None),
        ("Blast in Karsa\n\nMay 4, 2031 -- It killed 12 late on Saturday.", ["May 4, 2031 -- "],
         None),
        ("4 May 2031 - Gunmen killed 12 people in Karsa.", [], None),
        ("", [], None),
    ],
)  # fmt: skip
def test_own_dates(text: str, own: list[str], published: str | None) -> None:
    assert [text[start:end] for start, end in own_dates(text)] == own
    assert told_publication(text) == published


@pytest.mark.usefixtures("untraced")
def test_time_is_linear_in_a_hostile_line() -> None:
    assert own_dates("4 May " * 200_000) == []
    assert own_dates("A\n" + "Lona Wire, 4 May 2031\n" * 50_000) == []
