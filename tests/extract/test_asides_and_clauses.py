"""What stands between people and what happened to them: asides, and clauses about them."""

import pytest

from recount.extract.figures import figures_in

Row = tuple[str, int | None, bool]


def told(text: str) -> list[Row]:
    """Outcome, number and whether it is a part, of each figure that may be counted."""
    found = [figure for figure in figures_in(text) if not figure.flags]
    return [(figure.outcome, figure.best, figure.part_of is not None) for figure in found]


@pytest.mark.parametrize(
    "aside",
    [
        ", including three women, ",
        ", among them three women, ",
        " - including three women - ",
        " — among them three women — ",
        ", such as three women, ",
    ],
)
@pytest.mark.parametrize("outcome", ["injured", "wounded", "hurt"])
def test_asides_with_those_included(aside: str, outcome: str) -> None:
    text = f"The blast left a farmer dead and seven people{aside}{outcome}."
    assert told(text) == [("killed", 1, False), ("wounded", 7, False), ("wounded", 3, True)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It left two dead and eight, most of them women, hurt.", [2, 8]),
        ("It left two dead and eight people, some of them women, hurt.", [2, 8]),
        ("It left two dead and eight people (including three women) hurt.", [2, 3, 8]),
        ("A clerk died and six others, among them his wife, were hurt.", [1, 6, 1]),
        ("12 villagers, including a mayor, killed on Monday were buried.", [12, 1]),
        ("The town mourns six men, killed on Monday.", [6]),
        ("Gunmen killed six men, including two guards, and wounded ten.", [6, 10, 2]),
    ],
)
def test_asides(text: str, expected: list[int]) -> None:
    assert sorted(row[1] or 0 for row in told(text)) == sorted(expected)


@pytest.mark.parametrize(
    "how",
    [
        ", two of them with life-threatening wounds",
        ", two of them seriously",
        ", two of them in a critical condition",
        ", two of them in intensive care",
        ", two in critical condition",
        ", two of whom are fighting for their lives",
        ", two on life support",
        ", two critically",
        ", including two gravely",
        " and two of them are in critical condition",
    ],
)
def test_how_badly_some_are_hurt(how: str) -> None:
    assert [row[:2] for row in told(f"The raid left five injured{how}.")] == [
        ("wounded", 5),
        ("wounded", 2),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine were hurt, three seriously and one slightly.", [9, 3, 1]),
        ("27 people were killed, 19 of them in Lona.", [27, 19]),
        ("27 people were killed, 19 of them by snipers.", [27, 19]),
        ("A shell killed five people, three of them from one family.", [5, 3]),
        ("A shell killed five people, three rebels and a clerk.", [5, 3, 1]),
        ("Four people were killed, two instantly.", [4]),
        ("Nine were hurt, and two seriously damaged cars were towed.", [9]),
        ("Nine were hurt, three seriously ill men among them.", [9, 3]),
    ],
)
def test_some_of_them(text: str, expected: list[int]) -> None:
    assert [row[1] for row in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two companions who were travelling with him also died.", ("killed", 2)),
        ("12 people who had gathered outside the mosque were killed.", ("killed", 12)),
        ("The three men, whose names were not released, were shot dead.", ("killed", 3)),
        ("The two nurses that were treating her were abducted.", ("kidnapped", 2)),
        ("Four boys who were playing near them were injured.", ("wounded", 4)),
        ("The two guards beside her were hurt.", ("wounded", 2)),
        ("A woman with him was killed.", ("killed", 1)),
        ("The driver who took them to the border was arrested.", ("captured", 1)),
        ("Three men who had ambushed them were shot dead.", ("killed", 3)),
        ("Three men who attacked the police post were killed.", ("killed", 3)),
        ("Two men believed to be members of the gang were arrested.", ("captured", 2)),
        ("The army said it had shot at him and two friends died.", ("killed", 2)),
        ("Three men whom police had held in May were released.", ("freed", 3)),
        ("Two cooks who had been bringing food to the camp since May were killed.", ("killed", 2)),
        ("Six people who took part in the march were arrested.", ("captured", 6)),
        ("The five miners that had been trapped since Monday were rescued.", ("freed", 5)),
        ("A woman whose son had joined the rebels was shot dead.", ("killed", 1)),
        ("Those who died included two nurses.", ("killed", 2)),
        ("Those who were killed include two nurses.", ("killed", 2)),
        ("The 12 people aboard may have died.", ("killed", 12)),
        ("He died.", ("killed", 1)),
        ("Gunmen left him badly wounded.", ("wounded", 1)),
    ],
)
def test_clauses_about_them(text: str, expected: tuple[str, int]) -> None:
    assert [row[:2] for row in told(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The bomb killed him and two guards.", [1, 2]),
        ("Raiders killed her and her two sons on Monday.", [1, 2]),
        ("Police arrested him and three others.", [1, 3]),
        ("Raiders killed him and two guards fled.", [1]),
        ("Raiders killed him and his wife was hurt.", [1, 1]),
        ("Police arrested him and seized two rifles.", [1]),
        ("Two soldiers hurt in the blast died.", [2, 2]),
        ("Two soldiers wounded in the blast died in hospital.", [2, 2]),
        ("Four men arrested in the raid were released.", [4, 4]),
        ("A guard wounded two men in the raid and died.", [1, 2]),
        ("A guard wounded two men and was killed.", [1, 2]),
        ("The raid wounded two men and a guard died.", [2, 1]),
        ("Four of the abducted girls escaped.", [4]),
        ("Four of the girls escaped.", []),
        ("The rebels freed all but two of the 14 hostages.", []),
        ("Raiders killed them and burned the house.", []),
    ],
)
def test_others_beside_him(text: str, expected: list[int]) -> None:
    assert [row[1] for row in told(text)] == expected


@pytest.mark.parametrize(
    ("text", "outcome", "number"),
    [
        ("Sixteen of those held are foreign nationals.", "captured", 16),
        ("Of those held, four are minors.", "captured", 4),
        ("Six of those jailed are teachers.", "captured", 6),
        ("Ten of those rescued were children.", "freed", 10),
        ("39 of the suspects were later released.", "freed", 39),
        ("Of those arrested, six were women.", "captured", 6),
        ("Of those detained, 12 were released.", "freed", 12),
        ("Of the wounded, six were children.", "wounded", 6),
    ],
)
def test_some_of_those(text: str, outcome: str, number: int) -> None:
    assert told(text) == [(outcome, number, False)]


@pytest.mark.parametrize(
    "text",
    [
        "Two of the books held by the library are lost.",
        "The talks held on Monday were of little use.",
    ],
)
def test_what_is_held_otherwise(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "groups", "scopes"),
    [
        ("Police found the body of a man believed to be one of the attackers.",
         ["armed_group"], ["only"]),
        ("The bodies of two men suspected to be militants were found.",
         ["armed_group"], ["unknown"]),
        ("Troops shot dead a man said to be a leader of the gang.",
         ["armed_group"], ["unknown"]),
        ("The body of a woman thought to be a nurse was found.", ["civilians"], ["excluded"]),
        ("Police found the body of a man believed to have drowned.", ["persons"], ["unknown"]),
        ("A bomb hit a funeral for a policeman who had been shot dead.", ["police"], ["excluded"]),
        ("Raiders killed 11 herders and six of the raiders died.",
         ["civilians", "armed_group"], ["excluded", "only"]),
        ("Rebels killed 12 villagers; four of the others were hurt.",
         ["civilians", "civilians"], ["excluded", "excluded"]),
        ("Gunmen seized two nurses; one of them was hurt.",
         ["civilians", "civilians"], ["excluded", "excluded"]),
        ("Three of the rebels were killed and six of the soldiers were hurt.",
         ["armed_group", "military"], ["unknown", "excluded"]),
    ],
)  # fmt: skip
def test_who_they_are(text: str, groups: list[str], scopes: list[str]) -> None:
    found = [figure for figure in figures_in(text) if figure.outcome in ("killed", "wounded")]
    kidnapped = [figure for figure in figures_in(text) if figure.outcome == "kidnapped"]
    found = kidnapped + found
    assert [figure.group for figure in found] == groups
    assert [figure.perpetrators for figure in found] == scopes
