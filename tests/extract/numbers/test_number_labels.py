"""Numbers that name a unit, a road or a machine, and count nobody."""

import pytest

from recount.extract.figures import figures_in


def _killed(text: str) -> list[int | None]:
    return [figure.best for figure in figures_in(text) if figure.outcome == "killed"]


@pytest.mark.parametrize(
    "named",
    [
        "Seal Team 6", "SEAL Team Six", "M23", "The M23", "M23 rebels", "M-23 rebels",
        "Soldiers of Division 30", "Division 30", "Fighters from Brigade 55", "Brigade 55",
        "Battalion 316", "Members of Unit 100", "Task Force 88", "Squadron 617",
        "A crash on Highway 5", "The Highway 5 crash", "A bus crash on Route 66",
        "A blast in Zone 5", "Guards at Camp 16", "A pile-up along highway 5",
        "Flight 370", "The crash of Flight 93", "Flight MH370", "The loss of flight 370",
        "A Boeing 737", "The Boeing 737", "An Airbus A320", "An Airbus 320",
        "A man with a 5.56 rifle", "Men with AK-47s", "An AK-47", "Men with AK 47 rifles",
        "A category 5 storm", "The crash of a MiG-29", "The G5 force",
    ],
)  # fmt: skip
def test_a_label_is_no_count(named: str) -> None:
    assert _killed(f"{named} killed 12 villagers.") == [12]
    assert _killed(f"{named} killed 12.") == [12]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A Boeing 737 crashed, killing 80.", [80]),
        ("All 239 people aboard flight 370 died.", [239]),
        ("On Highway 5, 12 people were killed.", [12]),
        ("Nine people died on Flight 12.", [9]),
        ("Brigade 313 fighters were killed.", [None]),
        ("FIGHTERS FROM BRIGADE 55 KILLED 12 MEN.", [12]),
    ],
)
def test_a_label_beside_a_count(text: str, expected: list[int | None]) -> None:
    assert _killed(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the division 30 were killed.", [30]),
        ("Of the team 6 died.", [6]),
        ("By Sunday 40 were killed.", [40]),
        ("In Lona 12 were killed.", [12]),
        ("At a checkpoint 12 soldiers were killed.", [12]),
        ("On a bus 12 people died.", [12]),
        ("Of those on the flight, 12 died.", [12]),
        ("In District 9 five were killed.", [5]),
        ("THE ARMY SAID OF THE BATTALION 12 WERE KILLED.", [12]),
    ],
)
def test_a_count_after_such_a_noun(text: str, expected: list[int | None]) -> None:
    assert _killed(text) == expected


def test_a_speaker_keeps_the_label() -> None:
    assert [f.said_by for f in figures_in("Channel 4 said 12 were killed.")] == ["Channel 4"]
