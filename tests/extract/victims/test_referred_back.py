"""Of which group people are whom a phrase only refers back to, and whether they attacked."""

import pytest

from recount.extract.figures import figures_in


def _last(text: str) -> tuple[int | None, str, str]:
    last = [f for f in figures_in(text) if not f.flags][-1]
    return last.best, last.group, last.perpetrators


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Gunmen seized 27 villagers in May. All 27 were released last week.", "civilians"),
        ("Gunmen seized 27 villagers in May. A raid killed 27.", "persons"),
        ("Gunmen seized 27 villagers. The other three are still missing.", "civilians"),
        ("Gunmen seized 27 villagers. Nine of those taken have been freed.", "civilians"),
        ("Gunmen seized 27 villagers. One was killed and the rest were freed.", "civilians"),
        ("Gunmen seized 27 villagers in May. All 30 men were released.", "persons"),
        ("Two Burundian peacekeepers were injured. One of the two later died.",
         "international_forces"),
        ("Two nuns were seized.\n\nBoth were freed on Sunday.", "civilians"),
        ("A raid killed 11 civilians on Monday. Eight of them died when a shell hit a bus.",
         "civilians"),
        ("A raid killed 11 civilians and a soldier. Eight of them died at once.", "persons"),
        ("The ambush killed six soldiers and wounded nine others. One of the wounded later died.",
         "military"),
        ("The ambush wounded six soldiers and nine farmers. One of the wounded later died.",
         "persons"),
        ("A bomb killed 13 soldiers. One more died overnight, bringing the toll to 14.",
         "military"),
        ("A bomb killed two soldiers. The quake has brought the death toll to 140.", "persons"),
        ("Eight prison guards were killed. A further 14 guards were wounded.", "other_security"),
        ("Eight guards were killed. A further 14 guards were wounded.", "persons"),
        ("Eight prison guards were killed. Two factory guards were wounded.", "private_security"),
        ("A post manned by pro-government volunteers was hit. Four of the volunteers died.",
         "pro_government_militia"),
        ("A clinic run by volunteers was hit. Four of the volunteers died.", "civilians"),
        ("He said 11 pupils had got home and that soldiers had rescued six others.", "civilians"),
        ("Gunmen wounded the mayor. He died in hospital.", "civilians"),
        ("A gunman hurt a policeman. Officers shot him dead.", "persons"),
        ("The army killed 12 militants. A commander known as Abu Lona was among the dead.",
         "armed_group"),
        ("The raid killed 12 people. A commander known as Abu Lona was among the dead.",
         "persons"),
        ("Police said 16 of the dead were members of a gang that robs banks.", "armed_group"),
        ("He had buried nine members of his own congregation.", "civilians"),
        ("Of the 21 sailors freed, 14 were Filipinos.", "civilians"),
        ("All 21 sailors were freed - 14 Filipinos, five Ukrainians and two Danes.", "civilians"),
        ("Raids have killed 300 civilians since 2015; the army has acknowledged 41.",
         "civilians"),
    ],
)  # fmt: skip
def test_groups_told_before(text: str, group: str) -> None:
    assert _last(text)[1] == group


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("The force is the largest of the UN. Since 2013, 162 of its members have been killed.",
         "international_forces"),
        ("The army said six of its members had been killed.", "military"),
        ("The union said six of its members had been killed.", "persons"),
        ("The Taliban said 28 of their members were among the dead.", "armed_group"),
        ("The ELN announced that three of its members had been wounded.", "armed_group"),
        ("Two Burundian soldiers from the same mission were hurt.", "international_forces"),
        ("Two Burundian soldiers from the same town were hurt.", "military"),
        ("Militants died too, about 40 of them. An official gave a toll for his own contingent: "
         "five dead.", "international_forces"),
        ("About 40 jihadists were killed. The army gave a toll for its soldiers: five dead.",
         "military"),
    ],
)  # fmt: skip
def test_groups_by_the_side_they_are_of(text: str, group: str) -> None:
    assert _last(text)[1] == group


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ten men took part in the assault. Nine were killed.", (9, "armed_group", "only")),
        ("Ten men stormed the base. One was captured.", (1, "armed_group", "only")),
        ("Ten men took part in the race. Nine were killed.", (9, "persons", "unknown")),
        ("Ten men stormed the base. Twelve were killed.", (12, "persons", "unknown")),
        ("Six attackers were hurt. Two of them died.", (2, "armed_group", "only")),
        (
            "Three of the attackers were shot dead. The fourth was arrested.",
            (1, "armed_group", "only"),
        ),
    ],
)
def test_attackers_told_before(text: str, expected: tuple[int, str, str]) -> None:
    assert _last(text) == expected


def test_most_are_no_one_person() -> None:
    told = figures_in("Police arrested 12 marchers. Most have been released.")[1]
    assert (told.low, told.best, told.qualifier) == (2, None, "uncounted")


def test_staff_of_a_charity_are_aid_workers() -> None:
    told = figures_in("Three employees of a French medical charity were killed.")[0]
    assert (told.occupation, told.nationality) == ("aid_worker", None)


def test_another_two_after_a_loss_are_no_increment() -> None:
    text = "It told of the loss of four servicemen and said that another two were missing."
    assert [f.counting for f in figures_in(text)] == ["toll", "toll"]


@pytest.mark.parametrize(
    "text",
    [
        "He denied reports on social media that a minister had been wounded.",
        "The army denied claims by the rebels that 12 soldiers had died.",
    ],
)
def test_claims_of_others_are_denied(text: str) -> None:
    assert [f.flags for f in figures_in(text)] == [("negated",)]
