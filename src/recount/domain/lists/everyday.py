"""Everyday words for values of the closed lists: what messages lead from to the list's own key.

A word stands here only where it can mean but one value; "officers" may be of the army or of the
police. What says of people how old they are, or of which sex, has a field of its own beside
`persons`: there the field follows the key, as a message shows both.
"""

from collections.abc import Iterator, Mapping

_WORDS: Mapping[str, Mapping[str, str]] = {
    "victims": {
        "military": "soldier soldiers troop troops army serviceman servicemen conscript conscripts",
        "police": "policeman policemen policewoman policewomen gendarme gendarmes constable",
        "security_forces": "security security_personnel security_officers state_forces",
        "armed_group": """
            attacker attackers bomber bombers extremist extremists fighter fighters gunman gunmen
            guerrilla guerrillas insurgent insurgents jihadist jihadists militant militants rebel
            rebels rebel_group terrorist terrorists
        """,
        "international_forces": "peacekeeper peacekeepers un_troops foreign_troops",
        "civilians": "bystander bystanders resident residents villager villagers worshippers",
        "persons": "people person victim victims all total anyone everyone human humans",
        "persons` with `age_group: child": "child children kid kids minor minors baby babies",
        "persons` with `sex: female": "woman women female females",
        "persons` with `sex: male": "man men male males",
        "unspecified": "unknown unidentified",
    },
    "outcome": {
        "killed": "dead death deaths die died dies fatal fatality fatalities kill slain murdered",
        "wounded": "hurt injured injury injuries injure wound wounds",
        "captured": "arrest arrested arrests detained detainee detainees taken_prisoner",
        "kidnapped": "abducted abduction abductions hostage hostages kidnap taken_hostage",
        "missing": "disappeared unaccounted unaccounted_for vanished",
        "freed": "released rescued escaped liberated",
    },
}


def everyday_words() -> Iterator[tuple[str, str, str]]:
    """Field, word, and what to write in its place."""
    for field, of_keys in _WORDS.items():
        for key, words in of_keys.items():
            for word in words.split():
                yield field, word, key


_KEYS = {(field, word): key for field, word, key in everyday_words()}


def key_for(field: str, word: str) -> str | None:
    """What to write in a field for an everyday word; None: it is not known, or may mean several."""
    return _KEYS.get((field, "_".join(word.lower().replace("-", " ").split())))
