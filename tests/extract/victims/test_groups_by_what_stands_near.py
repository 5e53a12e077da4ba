"""Groups that words near the victims tell: bands, leaders, whose losses, other such people."""

import pytest

from recount.extract.figures import figures_in


def _groups(text: str) -> list[str]:
    return [figure.group for figure in figures_in(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The army says its planes struck a column of bandits in the forest, killing 25 of them.",
        "Troops ambushed a band of rebels, killing nine of them.",
        "Jets hit a convoy of militants on Monday and killed 12 of them.",
        "Drones struck a group of insurgents near Lona, wounding six of them.",
        "Soldiers fired on a gang of kidnappers and killed three of them.",
    ],
)
def test_some_of_a_band(text: str) -> None:
    assert _groups(text) == ["armed_group"]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("The army's own losses, he said, were four dead and 11 wounded.", ["military"] * 2),
        ("The police's losses on Monday were two dead and four wounded.", ["police"] * 2),
        ("The rebels said their own losses were nine dead and 30 wounded.", ["armed_group"] * 2),
        ("The army won the battle. Its losses were three dead.", ["military"]),
        ("The colonel said the rebels had left 18 fighters dead; the army's own losses, he said,"
         " were four dead.", ["armed_group", "military"]),
        ("The losses of the company were two dead and a burnt shed.", ["persons"]),
    ],
)  # fmt: skip
def test_whose_losses(text: str, groups: list[str]) -> None:
    assert _groups(text) == groups


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("The police chief said gunmen had killed two of his men.", "police"),
        ("The general said rebels wounded four of his men.", "military"),
        ("The rebel commander said soldiers had killed nine of his men.", "armed_group"),
        ("The foreman said gunmen had killed two of his men.", "persons"),
        ("The UN says the rebels detained eight of its staff.", "persons"),
        ("Bandits killed a vigilante commander.", "pro_government_militia"),
        ("Troops who went after the bandits killed nine of them.", "armed_group"),
    ],
)
def test_the_men_of_a_leader(text: str, group: str) -> None:
    assert _groups(text) == [group]


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Six members of an armed militia were arrested.", "armed_group"),
        ("Three members of an anti-government militia were detained.", "armed_group"),
        ("Three members of a local militia were detained.", "pro_government_militia"),
        ("Helicopters killed 12 suspected members of the Lona cartel.", "armed_group"),
    ],
)
def test_members_of_what_no_state_has(text: str, group: str) -> None:
    assert _groups(text) == [group]


@pytest.mark.parametrize(
    ("of", "group"),
    [
        ("an aid group", "civilians"),
        ("a women's group", "civilians"),
        ("a group of pilgrims", "civilians"),
        ("an ethnic group", "persons"),
        ("the group", "armed_group"),
        ("an Islamist group", "armed_group"),
        ("a rebel group", "armed_group"),
        ("an armed opposition group", "armed_group"),
        ("an armed protest group", "armed_group"),
        ("a group of rebels", "armed_group"),
    ],
)
def test_members_of_groups_of_all_kinds(of: str, group: str) -> None:
    assert _groups(f"The blast killed two members of {of}.") == [group]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("A police sergeant was shot dead and another officer wounded.", ["police"] * 2),
        ("A constable was killed and two other officers were hurt.", ["police"] * 2),
        ("A soldier was killed and another officer wounded.", ["military"] * 2),
        ("A cook was killed and an army officer wounded.", ["civilians", "military"]),
        ("A cook was killed and two officers were hurt.", ["civilians", "security_forces"]),
    ],
)  # fmt: skip
def test_another_officer(text: str, groups: list[str]) -> None:
    assert _groups(text) == groups


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("The commander, Abu Diaz, and three other militants were killed.", ["armed_group"] * 2),
        ("The driver and two other soldiers were wounded.", ["military"] * 2),
        ("A man and four other villagers were abducted.", ["civilians"] * 2),
        ("A woman and two other people died.", ["persons"] * 2),
        ("A man and two soldiers died.", ["persons", "military"]),
    ],
)  # fmt: skip
def test_who_is_told_of_with_others_such(text: str, groups: list[str]) -> None:
    assert _groups(text) == groups


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The army and the militants fought for hours; the former lost two men and the latter "
         "nine.", [(2, "military"), (9, "armed_group")]),
        ("Clashes between soldiers and rebels left nine of the former and 22 of the latter dead.",
         [(9, "military"), (22, "armed_group")]),
        ("The rebels and the soldiers clashed in Lona. The latter lost nine men.",
         [(9, "military")]),
        ("Soldiers fought rebels; the former lost two men.", [(2, "military")]),
        ("Soldiers and rebels fought, and two of the former mayor's men were killed.",
         [(2, "persons")]),
    ],
)  # fmt: skip
def test_the_former_and_the_latter(text: str, expected: list[tuple[int, str]]) -> None:
    assert [(figure.best, figure.group) for figure in figures_in(text)] == expected


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Protesters clashed with police in Lona; two were killed.", ["persons"]),
        ("In clashes with soldiers near Lona 12 were killed.", ["persons"]),
        # Whom they kill is of the other side.
        ("Rebels clashed with soldiers near Lona, killing 12.", ["military"]),
    ],
)
def test_of_which_side_nobody_says(text: str, groups: list[str]) -> None:
    assert _groups(text) == groups
