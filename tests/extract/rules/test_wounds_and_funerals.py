"""Wounds told by a part of the body or a treatment, kin who were lost, coffins and graves."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in

Row = tuple[str, int | None, str]

_told = rows_of("outcome", "number", "group")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("A third child lost an eye.", 1),
        ("Two boys lost both legs.", 2),
        ("The boy lost his sight.", 1),
        ("A driver broke a wrist.", 1),
        ("Three guards suffered broken ribs.", 3),
        ("A girl had her leg amputated.", 1),
        ("Two women suffered smoke inhalation.", 2),
        ("Five sustained bullet injuries in the clash.", 5),
        ("Five suffered shrapnel wounds.", 5),
        ("Two women suffered from smoke inhalation.", 2),
        ("He was flown out with burns to 40 per cent of his body.", 1),
        ("She is in hospital with burns to her hands.", 1),
        ("Two boys were taken to hospital with broken legs.", 2),
        ("Three guards were rushed to hospital with gunshot wounds.", 3),
        ("A boy was shot in the leg.", 1),
        ("Six passengers were hit by shrapnel.", 6),
        ("A fifth woman was treated for smoke inhalation.", 1),
        ("A second boy is being treated in hospital for burns.", 1),
        ("Five men were treated at the scene for shrapnel wounds.", 5),
        ("An elderly man is critical.", 1),
        ("Two are said to be critical.", 2),
        ("A boy remains critical.", 1),
        ("Two are fighting for their lives.", 2),
        ("All of the crew were unharmed apart from a guard, who broke a wrist.", 1),
    ],
)
def test_wounds(text: str, count: int) -> None:
    assert _told(text) == [("wounded", count, "persons")]


@pytest.mark.parametrize(
    "text",
    [
        "The team lost an arm of its business.",
        "The company lost an eye for detail.",
        "He lost his home.",
        "He lost his job and his house.",
        "She will lose an eye.",
        "He did not lose an eye.",
        "The lawmakers were critical of the plan.",
        "The situation is critical.",
        "The minister was critical, saying that nobody came.",
        "Her condition is critical.",
        "He received a hand from three friends.",
        "Two officers were hit at the foot of the hill.",
        "Twenty people were treated for malaria.",
        "Twelve were taken to hospital.",
        "The striker came back with a leg in plaster.",
    ],
)
def test_no_wounds(text: str) -> None:
    assert _told(text) == []


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("The blast wounded five, two of them with burns.", [5, 2]),
        ("The blast wounded nine, three of them in critical condition.", [9, 3]),
        ("It left nine people, including two boys, injured.", [9, 2]),
        ("It left 30 more, among them children, wounded.", [30]),
    ],
)
def test_some_of_the_wounded(text: str, counts: list[int]) -> None:
    assert [count for outcome, count, _ in _told(text) if outcome == "wounded"] == counts


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("He lost his brother and eleven cousins.", [1, 11]),
        ("She had lost two sons.", [2]),
        ("The teacher said she had lost her husband and three children.", [1, 3]),
        ("He had lost a brother and two nephews in the strike.", [1, 2]),
        ("I have lost my wife and both daughters, he said.", [1, 2]),
        ("A woman who lost three grandchildren asked for help.", [3]),
        ("She lost her husband to cancer.", []),
        ("He may have lost two sons.", []),
        ("Mothers who lost their sons marched.", []),
        ("He lost his brother's car.", []),
        ("The couple lost custody of two children.", []),
        ("He lost two friends.", []),
    ],
)
def test_kin_who_were_lost(text: str, counts: list[int]) -> None:
    assert [row[:2] for row in _told(text)] == [("killed", count) for count in counts]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The coffins of 15 troops were unloaded.", [(15, "military")]),
        ("Relatives received the caskets of 15 troops.", [(15, "military")]),
        ("Fifteen coffins were carried through the streets.", [(15, "persons")]),
        ("Thousands attended the funeral of 12 soldiers.", [(12, "military")]),
        ("We buried nine people today, a villager said.", [(9, "persons")]),
        ("Villagers buried nine people on Tuesday.", [(9, "persons")]),
        ("Nine people were buried on Tuesday.", [(9, "persons")]),
        ("Relatives dug graves for 22 people.", [(22, "persons")]),
        ("Residents counted 22 fresh graves.", [(22, "persons")]),
        ("The bodies of 12 people were buried on Friday.", [(12, "persons")]),
        ("The firm makes 15 coffins a day.", []),
        ("The coffins of the brothers Diaz were flown home.", []),
        ("The funeral of a policeman was held on Friday.", []),
        ("The police found three mass graves.", []),
        ("A landslide buried nine people.", []),
        ("Nine people are buried under the rubble.", []),
        ("The house collapsed, burying nine people.", []),
        ("Villagers plan to bury nine people on Friday.", []),
        ("The town buried its dead.", []),
    ],
)
def test_coffins_and_graves(text: str, expected: list[tuple[int, str]]) -> None:
    assert _told(text) == [("killed", *row) for row in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It gave a higher figure of 35 dead and 12 missing.", [("killed", 35), ("missing", 12)]),
        ("Sixteen of those held are foreign nationals.", [("captured", 16)]),
        ("Two of the 30 marchers held since Monday fell ill.", []),
        ("Two companions who were travelling with him also died.", [("killed", 2)]),
        ("Two men who were with him were killed.", [("killed", 2)]),
        ("A figure of authority died.", [("killed", 1)]),
    ],
)
def test_figures_of_others(text: str, expected: list[tuple[str, int]]) -> None:
    assert [row[:2] for row in _told(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The toll could rise as 40 people are unaccounted for.", [("missing", 40)]),
        ("The toll stands at 40.", [("killed", 40)]),
        ("Guards were brought to a hospital, 30 of whom later died.", [("killed", 30)]),
        ("Juan Diaz, 26, of Lona, was killed.", [("killed", 1)]),
        ("Troops fired, leaving five marchers with gunshot wounds.", [("wounded", 5)]),
        ("It left five marchers with nothing.", []),
        (
            "It led to the death of four boys and injuries to nine girls.",
            [("killed", 4), ("wounded", 9)],
        ),
        ("He spoke of injuries to the economy.", []),
        ("Twelve clerks remain in detention.", [("captured", 12)]),
        ("Assailants slit the throats of two shepherds.", [("killed", 2)]),
        ("Assailants did not cut the throats of two shepherds.", []),
        ("The deceased have been identified as Ana Diaz and Juan Gil.", [("killed", 1)] * 2),
        ("A man believed to be one of the attackers was killed.", [("killed", 1)]),
        ("Four sailors were plucked from the sea.", []),
        ("Twelve men were brought out alive.", []),
        ("Twelve hostages were brought out alive.", [("freed", 12)]),
        ("Eleven soldiers fell in the fighting.", [("killed", 11)]),
        ("Three medics paid with their lives.", [("killed", 3)]),
        ("Two others did not survive.", [("killed", 2)]),
        ("The bill did not survive.", []),
        ("Seven died instantly and four on the way to hospital.", [("killed", 7), ("killed", 4)]),
        ("Police said three of the wounded had died.", [("killed", 3)]),
        ("Two of the injured later died.", [("killed", 2)]),
        ("Her mother is in intensive care.", [("wounded", 1)]),
        ("Five were stabbed, two of them fatally.", [("casualties", 5), ("killed", 2)]),
        ("Five were wounded, two of them fatally.", [("wounded", 5), ("killed", 2)]),
        ("Five were stabbed, one fatally, in a bar.", [("casualties", 5), ("killed", 1)]),
        ("A boy was stabbed and is in a critical condition.", [("wounded", 1)]),
        ("Six men, incl. two monks, killed in shelling", [("killed", 6), ("killed", 2)]),
        ("12 soldiers killed in ambush: ISPR", [("killed", 12)]),
        (
            "Three men died: Ivo Kral, Petr Novak and a clerk.",
            [("killed", 3)] + [("killed", 1)] * 3,
        ),
    ],
)
def test_siblings(text: str, expected: list[tuple[str, int]]) -> None:
    assert [row[:2] for row in _told(text)] == expected


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("A man believed to be one of the attackers was killed.", "armed_group"),
        ("They found the bodies of two men thought to have been soldiers.", "military"),
    ],
)
def test_who_they_are_believed_to_be(text: str, group: str) -> None:
    assert [row[2] for row in _told(text)] == [group]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A pit holds the bones of about 120 villagers who were shot in 1942.", [("killed", 120)]),
        ("The grave holds the bones of 14 miners shot by troops in 1951.", [("killed", 14)]),
        ("Diggers found the bones of 30 prisoners there.", [("killed", 30)]),
        ("The skeletons of 18 men were found in a well.", [("killed", 18)]),
        ("He broke the bones of two players.", []),
        ("Doctors set the broken bones of 14 patients.", []),
        ("The bones of three mammoths were found.", []),
    ],
)
def test_bones(text: str, expected: list[tuple[str, int]]) -> None:
    assert [(figure.outcome, figure.best) for figure in figures_in(text)] == expected


def test_who_lost_teeth_is_wounded() -> None:
    found = figures_in("A clerk was beaten and lost three teeth.")
    assert [(figure.outcome, figure.best) for figure in found] == [("wounded", 1)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A boy was hit by a stray bullet and died.", [("killed", 1, "persons")]),
        ("Two boys were hit by shrapnel and died on the way.", [("killed", 2, "persons")]),
        ("Two boys suffered burns and later died.", [("killed", 2, "persons")]),
        (
            "Two boys were hit by shrapnel and one died.",
            [("wounded", 2, "persons"), ("killed", 1, "persons")],
        ),
    ],
)
def test_who_died_of_the_wound_is_dead_only(text: str, expected: list[Row]) -> None:
    assert _told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Four bodies could not be identified.", [("killed", 4, "persons")]),
        ("Six bodies could not yet be recovered from the mine.", [("killed", 6, "persons")]),
        ("Four bodies could be handed over on Friday.", []),
        ("Mrs Diaz buried two of her sons on Friday.", [("killed", 2, "persons")]),
        (
            "Ana Diaz buried her husband and three sons.",
            [("killed", 1, "persons"), ("killed", 3, "persons")],
        ),
        ("Apex Mining buried its two losses in a report.", []),
        ("Juan Diaz buried 14 gold bars.", []),
    ],
)
def test_bodies_that_are_there_and_kin_who_are_buried(text: str, expected: list[Row]) -> None:
    assert _told(text) == expected


@pytest.mark.parametrize(
    ("text", "wounded"),
    [
        ("Two people were killed and eight taken to hospital after a blast.", 8),
        ("Three men died in the attack and six others were rushed to hospital.", 6),
        ("A grenade killed a trader and sent nine others to a nearby hospital.", 9),
        ("The blast killed two, sending nine others to hospital.", 9),
        ("A drone attack left one person dead and three more hospitalised.", 3),
        ("One man was killed and another was airlifted to a hospital in Brell.", 1),
        ("Two were killed, and the other two were taken to hospital.", 2),
        ("A man has died and two others are in hospital after a shooting.", 2),
        ("Two people were killed and four remain in hospital.", 4),
        ("The shooting left one man dead and two women in hospital.", 2),
    ],
)
def test_who_is_taken_to_hospital_beside_the_dead_is_wounded(text: str, wounded: int) -> None:
    assert [row[1] for row in _told(text) if row[0] == "wounded"] == [wounded]


@pytest.mark.parametrize(
    "text",
    [
        "Two people were killed and taken to hospital.",
        "Two people were killed and the bodies were taken to hospital.",
        "Two people who were killed in the raid were taken to hospital.",
        "Two prisoners died and 12 hostages were taken to hospital.",
        "A guard was killed and two of them were taken to hospital.",
        "Two people died and 40 were taken to hospital as a precaution.",
        "Two people died and 40 were hospitalised with food poisoning.",
        "Two people died of cholera and 40 were taken to hospital.",
        "A guard was killed and the charity sent nine doctors to the hospital.",
        "A guard was killed and two nurses were taken to the border.",
        "The dead man's son and two nieces were taken to hospital.",
        "Nobody was killed, but eight were taken to hospital.",
        "Nine dogs died and two were taken to a clinic.",
        "Seven clerks died on the spot and two in hospital.",
        "Two people died and four nurses in hospitals nearby said they were tired.",
        "Two people were killed and a doctor in hospital said so.",
        "Two people were killed and 40 are in hospital with cholera.",
        "Nine people are in hospital.",
    ],
)
def test_who_is_only_brought_to_a_hospital_is_not_wounded(text: str) -> None:
    assert [row for row in _told(text) if row[0] == "wounded"] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The blast sent 14 to hospital.", [("wounded", 14)]),
        ("A knife attack has sent 14 people to hospital.", [("wounded", 14)]),
        ("14 were rushed to hospital after the blast.", [("wounded", 14)]),
        ("Two women are in hospital after a shooting in Brell.", [("wounded", 2)]),
        ("Six people were hospitalised after the attack.", [("wounded", 6)]),
        ("A bomb blast in Brell left ten people in hospital.", [("wounded", 10)]),
        ("Ten people are recovering after a bomb blast in Brell.", [("wounded", 10)]),
        ("Three men are recovering from stab wounds.", [("wounded", 3)]),
        ("Eleven people required hospital treatment after the blast.", [("wounded", 11)]),
        ("Eleven people sought treatment for gunshot wounds.", [("wounded", 11)]),
        ("Eleven people needed treatment for drug addiction.", []),
        ("Eleven dogs needed treatment after the blast.", []),
        (
            "The blast killed two. Nine others were taken to hospital after it.",
            [("killed", 2), ("wounded", 9)],
        ),
        # No violence, no wound, no victims, or told already.
        ("Two women were taken to hospital after a heart attack.", []),
        ("Two officers were taken to hospital after the attack as a precaution.", []),
        ("Two men were taken to hospital after the attack, where they died.", [("killed", 2)]),
        ("Six people were not taken to hospital after the attack.", []),
        ("Twenty doctors were rushed to hospital to treat victims of the blast.", []),
        ("Twenty doctors rushed to hospital after the blast.", []),
        ("Police are recovering bodies after the attack.", []),
        ("Two villages are recovering from the attacks.", []),
        ("The blast injured 20. Nine were taken to hospital after the blast.", [("wounded", 20)]),
        ("The blast wounded 20, and 14 were taken to hospital.", [("wounded", 20)]),
    ],
)
def test_in_hospital_after_violence(text: str, expected: list[tuple[str, int]]) -> None:
    assert [row[:2] for row in _told(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The blast killed two, leaving four others with varying degrees of injury.",
         [("killed", 2), ("wounded", 4)]),
        ("The blast left 12 people with multiple injuries.", [("wounded", 12)]),
        ("The blast left 12 families with various degrees of hope.", []),
        ("The blast killed two people, and nine others were under treatment.",
         [("killed", 2), ("wounded", 9)]),
        ("The raid left two dead and six under treatment.", [("killed", 2), ("wounded", 6)]),
        ("Nine workers were under treatment for burns.", [("wounded", 9)]),
        ("Thirty guests are being treated at the hospital, police said, four of them with burns.",
         [("wounded", 30), ("wounded", 4)]),
        ("Thirty guests are being treated at the hospital, four of them for cholera.", []),
        ("Nine patients were under treatment for cholera.", []),
        ("Nine patients were under treatment.", []),
        ("Eleven guests are being attended to at the hospital.", [("wounded", 11)]),
        ("Medics attended to 14 people for cuts.", [("wounded", 14)]),
        ("Nine ministers attended to the matter.", []),
        ("Nine guests were attended to at the bar.", []),
    ],
)  # fmt: skip
def test_how_badly_hurt_and_in_whose_care(text: str, expected: list[tuple[str, int]]) -> None:
    assert rows_of("outcome", "best")(text) == expected
