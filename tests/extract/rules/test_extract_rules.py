"""One row a construction: a sentence, and the figures that are read from it."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in
from recount.extract.rules import RULES, Rule

Row = tuple[str, int, str, str]

read = rows_of("outcome", "number", "group", "rule")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.ids[0])
def test_each_rule_finds_something_in_its_example(rule: Rule) -> None:
    assert {row[3] for row in read(rule.example)} & set(rule.ids)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gunmen killed three soldiers.", [("killed", 3, "military", "active")]),
        ("Three soldiers were killed.", [("killed", 3, "military", "passive")]),
        ("The fire left three soldiers killed.", [("killed", 3, "military", "reduced")]),
        ("Three soldiers died.", [("killed", 3, "military", "happens")]),
        ("Three soldiers lost their lives.", [("killed", 3, "military", "happens")]),
        ("Two clerks were shot dead.", [("killed", 2, "civilians", "passive")]),
        ("Rebels attacked the post, killing two guards.", [("killed", 2, "persons", "active")]),
        ("The deaths of eight civilians angered them.", [("killed", 8, "civilians", "act-of")]),
        ("The mayor's murder angered them.", [("killed", 1, "civilians", "act-possessive")]),
        ("There were 12 deaths.", [("killed", 12, "persons", "act-counted")]),
        ("The blast left 41 dead.", [("killed", 41, "persons", "state")]),
        ("The dead include two nurses.", [("killed", 2, "civilians", "listed")]),
        ("The death toll rose from 12 to 14.", [("killed", 14, "persons", "toll")]),
        ("His death took the toll from nine to ten.", [("killed", 10, "persons", "toll")]),
        ("The attack claimed 29 lives.", [("killed", 29, "persons", "lives")]),
        ("It cost the lives of two nurses.", [("killed", 2, "civilians", "lives")]),
        ("The raid caused 30 casualties.", [("casualties", 30, "persons", "counted-noun")]),
        ("Three wounded soldiers were flown out.", [("wounded", 3, "military", "described")]),
        ("Police found the bodies of three men.", [("killed", 3, "persons", "bodies")]),
        ("Four people suffered burns.", [("wounded", 4, "persons", "harm")]),
        ("Two officers are among the wounded.", [("wounded", 2, "security_forces", "listed")]),
        ("Police arrested six men.", [("captured", 6, "persons", "active")]),
        ("Bandits abducted six nuns.", [("kidnapped", 6, "civilians", "active")]),
        ("Six nuns were taken hostage.", [("kidnapped", 6, "civilians", "passive")]),
        ("Six hostages were freed.", [("freed", 6, "persons", "passive")]),
        ("Six fighters surrendered.", [("surrendered", 6, "armed_group", "happens")]),
        ("Six miners are missing.", [("missing", 6, "civilians", "state")]),
        ("Nobody was hurt.", [("wounded", 0, "persons", "passive")]),
        ("There were no casualties.", [("casualties", 0, "persons", "counted-noun")]),
        ("None of the four priests was hurt.", [("wounded", 0, "civilians", "passive")]),
        ("Some 100 people were killed or wounded.", [("casualties", 100, "persons", "passive")]),
        ("The army lost seven men.", [("killed", 7, "military", "lost")]),
    ],
)  # fmt: skip
def test_construction(text: str, expected: list[Row]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Raiders set upon security forces, killing 15 and four civilians.",
            [("killed", 15, "security_forces"), ("killed", 4, "civilians")],
        ),
        (
            "She said 21 attackers were shot dead and nine captured.",
            [("killed", 21, "armed_group"), ("captured", 9, "armed_group")],
        ),
        (
            "Five civilians and 11 security personnel were injured.",
            [("wounded", 5, "civilians"), ("wounded", 11, "security_forces")],
        ),
        (
            "The blast killed five policemen, a teacher and two nurses.",
            [("killed", 5, "police"), ("killed", 1, "civilians"), ("killed", 2, "civilians")],
        ),
        (
            "One rebel was killed and another wounded.",
            [("killed", 1, "armed_group"), ("wounded", 1, "armed_group")],
        ),
        (
            "Seven men were held in Apia after police arrested two soldiers.",
            [("captured", 2, "military")],
        ),
        (
            "Seven soldiers were wounded in Apia and two others in Lona.",
            [("wounded", 7, "military"), ("wounded", 2, "military")],
        ),
        (
            "Diaz was shot dead along with two guards.",
            [("killed", 1, "persons"), ("killed", 2, "persons")],
        ),
        ("Two men who were guarding the gate were killed.", [("killed", 2, "persons")]),
        ("Juan Diaz, 26, a police sergeant, was killed.", [("killed", 1, "police")]),
        ("The crew of three was killed.", [("killed", 3, "persons")]),
        (
            "Three Ugandan and two Burundian soldiers died.",
            [("killed", 3, "military"), ("killed", 2, "military")],
        ),
        ("A group of 12 farmers was killed.", [("killed", 12, "civilians")]),
    ],
)
def test_who(text: str, expected: list[tuple[str, int, str]]) -> None:
    assert [row[:3] for row in read(text)] == expected


def test_a_part_names_its_whole() -> None:
    whole, part = figures_in("The blast killed 12 people, including three nurses.")
    assert (whole.best, part.best, part.group) == (12, 3, "civilians")
    assert part.part_of == 0
    assert part.rule == "part"


@pytest.mark.parametrize(
    ("text", "counting"),
    [
        ("They also stabbed to death a district official.", "mention"),
        ("Juan Diaz was killed.", "mention"),
        ("Twelve officials were killed.", "toll"),
        ("Another 12 officials were killed.", "increment"),
        ("They murdered one policeman near his house.", "mention"),
    ],
)
def test_counting(text: str, counting: str) -> None:
    assert [f.counting for f in figures_in(text)] == [counting]


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("Three attackers were killed.", "only"),
        ("Three soldiers were killed.", "excluded"),
        ("Three people were killed.", "unknown"),
    ],
)
def test_perpetrators(text: str, scope: str) -> None:
    assert [f.perpetrators for f in figures_in(text)] == [scope]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The two men were leaving when they were abducted.", [("kidnapped", 2, "persons")]),
        ("The rebels are holding six nuns hostage.", [("kidnapped", 6, "civilians")]),
        ("Two guards were among those killed.", [("killed", 2, "persons")]),
        ("The army said nine people -- men and boys -- were killed.", [("killed", 9, "persons")]),
        ("Of the 48 killed, 20 were soldiers.",
         [("killed", 48, "persons"), ("killed", 20, "military")]),
        ("The attack left a policeman and three gunmen dead.",
         [("killed", 1, "police"), ("killed", 3, "armed_group")]),
        ("A bomber killed himself and 11 others.",
         [("killed", 1, "armed_group"), ("killed", 11, "persons")]),
        ("He was one of four people killed.", [("killed", 4, "persons")]),
        ("They murdered, with a knife, a sergeant.", [("killed", 1, "military")]),
        ("The murder on 26 May in Apia of two judges shocked them.", [("killed", 2, "civilians")]),
        ("Bus crash kills 12 in Peru", [("killed", 12, "persons")]),
    ],
)  # fmt: skip
def test_less_common(text: str, expected: list[tuple[str, int, str]]) -> None:
    assert [row[:3] for row in read(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Six nuns were seized by gunmen.", [("kidnapped", 6, "civilians", "seized")]),
        ("The army seized six fighters.", [("captured", 6, "armed_group", "seized")]),
        ("Police took two men into custody.", [("captured", 2, "persons", "seized")]),
        ("The whereabouts of six nuns are unknown.", [("missing", 6, "civilians", "seized")]),
        ("They took 12 women captive.", [("kidnapped", 12, "persons", "hostage")]),
        ("They attacked, taking 8 prisoner.", [("captured", 8, "persons", "hostage")]),
        ("Some wounded were carried away.", [("wounded", 2, "persons", "some")]),
        ("A deadly attack shook Apia.", [("killed", 1, "persons", "deadly")]),
        ("The deadly attack killed three men.", [("killed", 3, "persons", "active")]),
        ("She lost two sons in the raid.", [("killed", 2, "persons", "lost")]),
        ("The ambush cost the army 14 men.", [("killed", 14, "persons", "lost")]),
        ("The clinic treated 14 people for burns.", [("wounded", 14, "persons", "harm")]),
        ("No survivors among the 12 people aboard.", [("killed", 12, "persons", "counted-noun")]),
        ("All 12 aboard were killed.", [("killed", 12, "persons", "passive")]),
        ("The gunmen were all killed.", [("killed", 2, "armed_group", "passive")]),
        ("Two clerks succumbed to their wounds.", [("killed", 2, "civilians", "happens")]),
        ("Two clerks were fatally shot.", [("killed", 2, "civilians", "passive")]),
        ("Forty rebels laid down their arms.", [("surrendered", 40, "armed_group", "happens")]),
        ("Police rounded up 80 men.", [("captured", 80, "persons", "active")]),
        ("Ten clerks are in custody.", [("captured", 10, "civilians", "state")]),
        ("Officers made three arrests.", [("captured", 3, "persons", "act-counted")]),
        ("Two males, 23 and 31, were pronounced dead.", [("killed", 2, "persons", "state")]),
        ("Two brothers aged 12 and 14 were killed.", [("killed", 2, "persons", "passive")]),
        ("Doctors declared her dead.", [("killed", 1, "persons", "state")]),
        ("Nobody on the ground was hurt.", [("wounded", 0, "persons", "passive")]),
        ("There were no reports of injuries.", [("wounded", 0, "persons", "act-counted")]),
        ("There were 30 dead and wounded.", [("casualties", 30, "persons", "state")]),
        ("They killed and wounded more than 100.", [("casualties", 101, "persons", "active")]),
        ("It left 12 dead and wounded 30.",
         [("killed", 12, "persons", "state"), ("wounded", 30, "persons", "active")]),
        ("Ten men were killed and as many wounded.",
         [("killed", 10, "persons", "passive"), ("wounded", 10, "persons", "reduced")]),
        ("That brought to 19 the number of clerks killed.",
         [("killed", 19, "civilians", "toll")]),
        ("The toll has gone up to 12.", [("killed", 12, "persons", "toll")]),
        ("An elderly couple was killed.", [("killed", 2, "persons", "passive")]),
        ("An entire family was killed.", [("killed", 2, "persons", "passive")]),
        ("The strike killed 12 people, mostly women.", [("killed", 12, "persons", "active")]),
        ("Sixteen girls escaped from their captors.", [("freed", 16, "persons", "happens")]),
        ("Three die in blast", [("killed", 3, "persons", "happens")]),
    ],
)  # fmt: skip
def test_construction_of_news(text: str, expected: list[Row]) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("The blast killed ten people (six men and four women).", [6, 4]),
        ("It wounded 40 men, six of them critically.", [6]),
        ("Eleven men were wounded, three of them critically.", [3]),
        ("They shot dead two reporters, Lena Ortiz and Paul Wirth, at home.", [1, 1]),
        ("It killed nine soldiers, five clerks and four nuns.", []),
    ],
)
def test_parts_are_of_the_figure_before(text: str, parts: list[int]) -> None:
    assert [f.best for f in figures_in(text) if f.part_of is not None] == parts


def test_a_deadly_attack_is_a_mention_of_one_or_more() -> None:
    (figure,) = figures_in("A deadly attack shook the town.")
    assert (figure.low, figure.best, figure.high) == (1, None, None)
    assert (figure.qualifier, figure.counting) == ("uncounted", "mention")


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("At least 45 people died, including the attackers.", "included"),
        ("45 people, including the three gunmen, were dead.", "included"),
        ("It killed 12 people, not counting the bomber.", "excluded"),
        ("It killed 12 people, excluding the attacker.", "excluded"),
        ("Bombers killed 20 people besides themselves.", "excluded"),
        ("Four of the seven attackers were killed.", "only"),
        ("Militants stormed the post, and 23 militants died.", "only"),
        ("Soldiers killed 23 militants.", "unknown"),
    ],
)
def test_perpetrators_as_told_beside_the_figure(text: str, scope: str) -> None:
    assert figures_in(text)[0].perpetrators == scope


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Two British nurses were killed.", ("medical", None, None, "gbr")),
        ("A five-year-old girl was killed.", (None, "female", "child", None)),
        ("The 70-year-old Afghan was killed.", (None, None, "adult", "afg")),
        ("Juan Diaz, a reporter, was killed.", ("journalist", None, None, None)),
        ("Six Red Cross workers were killed.", ("aid_worker", None, None, None)),
        ("Health workers were killed.", ("medical", None, None, None)),
        ("A rebel leader was killed.", ("commander", None, None, None)),
        ("A union leader was killed.", (None, None, None, None)),
        ("It wounded their grandson, 9, and a man.", (None, "male", "child", None)),
        ("She was killed.", (None, "female", None, None)),
        ("12 were killed.", (None, None, None, None)),
    ],
)
def test_traits(text: str, told: tuple[str | None, ...]) -> None:
    figure = figures_in(text)[0]
    assert (figure.occupation, figure.sex, figure.age_group, figure.nationality) == told
