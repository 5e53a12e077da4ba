"""Names of actors in texts, and speakers."""

import pytest

from recount.extract.events.actors import ActorName, ActorNames, Speaker

NAMES = ActorNames(
    [
        ActorName("front", "rebel_group", "Coastal Front"),
        ActorName("front", "rebel_group", "CF"),
        ActorName("front", "rebel_group", "COFRONT"),
        ActorName("hills", "rebel_group", "Coastal Front in the Hills"),
        ActorName("al-daro", "rebel_group", "al-Daro Brigade"),
        ActorName("guard", "state_forces", "the National Guard"),
        ActorName("police", "state_forces", "police of Northport"),
        ActorName("interior", "office_holder", "Interior Minister"),
        ActorName("premier", "office_holder", "Prime Minister of Norland"),
        ActorName("sea", "rebel_group", "Sea People"),
        ActorName("river", "rebel_group", "Sea People"),
        ActorName("none", "rebel_group", "--"),
    ]
)


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("The Coastal Front and the CF.", ["front", "front"]),
        ("COASTAL FRONT men, coastal front men.", ["front"]),
        ("Men of the Coastal\nFront’s north.", ["front"]),
        ("Coastal Front in the Hills", ["hills"]),
        ("Coastal Front in the town", ["front"]),
        ("Al-Daro Brigade, al Daro brigade, Al Daro Brigade", ["al-daro"] * 3),
        ("The anti-CF league, a CF-linked man, cf. that.", []),
        ("IT IS A CF MAN WHO CAME", []),
        ("COFRONT men and Cofront men.", ["front"]),
        ("A national guard, the National Guard, National Guard", ["guard", "guard"]),
        ("Police of Northport and police of Northport", ["police", "police"]),
        ("The Sea People came.", []),
        ("Coastal. Front", ["front"]),
        ("Coastal, Front", []),
        ("", []),
    ],
)
def test_mentions(text: str, keys: list[str]) -> None:
    found = NAMES.mentions(text)
    assert [mention.key for mention in found] == keys
    assert all(text[m.start : m.end] == m.words for m in found)


SURE, LIKELY, MAYBE = (True, True), (False, True), (False, False)


@pytest.mark.parametrize(
    ("words", "key", "how"),
    [
        ("the Coastal Front", "front", SURE),
        ("the interior minister", "interior", SURE),
        ("Interior Minister", "interior", SURE),
        ("Interior Minister Ala Daro", "interior", SURE),
        ("the Interior Minister, Ala al-Daro", "interior", SURE),
        ("a spokesman for the Coastal Front", "front", LIKELY),
        ("two senior officials of the National Guard", "guard", LIKELY),
        ("A Coastal Front spokeswoman", "front", LIKELY),
        ("Coastal Front man Ala Daro", "front", MAYBE),
        ("an enemy of the Coastal Front", "front", MAYBE),
        ("Prime Minister Ala Daro", "premier", MAYBE),
        ("the national guard", "guard", LIKELY),
        ("a national guard spokesman", "guard", LIKELY),
        ("an official of the coastal front", "front", LIKELY),
        ("a national guard", "guard", MAYBE),
        ("enemies of the coastal front", "front", MAYBE),
        ("the sea people", None, MAYBE),
        ("a cf", None, MAYBE),
        ("Ala Daro", None, MAYBE),
        ("Coastal Front and National Guard", None, MAYBE),
    ],
)
def test_speaker(words: str, key: str | None, how: tuple[bool, bool]) -> None:
    assert NAMES.speaker(words) == (Speaker(key, *how) if key else None)


def test_without_names_nobody_is_found() -> None:
    assert not ActorNames()
    assert ActorNames().mentions("Coastal Front") == []
    assert ActorNames().speaker("Coastal Front") is None
