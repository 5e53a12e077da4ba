"""Whose side people are of: "two of their own", "the mayor himself", armies by their names."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in

read = rows_of("outcome", "low", "group", flagged=True)


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Rebels overran a police post, taking nine officers prisoner; two of their own died.",
         "armed_group"),
        ("Troops killed 12 militants; three of their own were wounded.", "military"),
        ("Police shot dead four gunmen. Two of their own were wounded.", "police"),
        ("Militants ambushed a bus, killing six policemen, and one of their own was killed.",
         "armed_group"),
        ("The army said it had killed 14 rebels and that five of its own were missing.",
         "military"),
        ("He said police had shot two boys and that one of their own had lost an eye.", "police"),
        ("Gunmen killed nine clerks. Four of their own were killed.", "armed_group"),
        ("The army says a strike has killed one of its officers.", "military"),
        ('"We lost three men," Colonel Idris Bako told reporters.', "military"),
        ('"We have lost two men," said police chief Laura Mendes.', "police"),
        ('The rebel commander said: "We lost five men."', "armed_group"),
        ('"We have lost 14 people," the village chief said.', "persons"),
    ],
)  # fmt: skip
def test_their_own_are_of_those_who_did_it(text: str, group: str) -> None:
    assert read(text)[-1][2] == group


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor himself was killed.", [("killed", 1, "civilians")]),
        ("The widow herself was abducted a year later.", [("kidnapped", 1, "persons")]),
        ("The colonel himself was wounded in the leg.", [("wounded", 1, "military")]),
        ("Amina herself was wounded in the leg.", [("wounded", 1, "persons")]),
        ("The gunman killed nine people before killing himself.",
         [("killed", 9, "persons"), ("killed", 1, "armed_group")]),
    ],
)  # fmt: skip
def test_who_is_harmed_in_person_harmed_nobody(
    text: str, expected: list[tuple[str, int, str]]
) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("words", "group"),
    [
        ("members of the communist New People's Army", "armed_group"),
        ("members of the Lona Liberation Army", "armed_group"),
        ("members of the Northern Resistance Army", "armed_group"),
        ("members of the Irish Republican Army", "armed_group"),
        ("members of the People's Liberation Army", "military"),
        ("members of the army", "military"),
        ("Irish soldiers serving with the United Nations", "international_forces"),
        ("soldiers serving in the U.N. force", "international_forces"),
        ("Irish soldiers serving in Lebanon", "military"),
        ("auxiliaries", "pro_government_militia"),
        ("novices", "civilians"),
    ],
)
def test_armies_by_their_names(words: str, group: str) -> None:
    assert read(f"Nine {words} were killed.") == [("killed", 9, group)]


def test_a_warden_is_of_the_prison_that_is_told_of() -> None:
    assert read("Inmates of the prison wounded a warden.") == [("wounded", 1, "other_security")]
    assert read("Poachers wounded a warden.") == [("wounded", 1, "persons")]


def test_a_sentence_that_is_cut_at_its_longest_is_read() -> None:
    assert figures_in("loss of two of its soldiers " * 500)
