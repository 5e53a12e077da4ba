"""Whose officers and guards: of the police or the prison that the sentences around tell of."""

from recount.extract.sentences.passages import Passage, Passages
from recount.extract.sentences.phrases import Phrase
from recount.extract.words import word_set

_POLICE = word_set("""
    police policeman policemen sheriff deputies constable constables patrol precinct detectives
""")
_ARMY = word_set("army military soldier soldiers troops barracks brigade battalion")
_PRISON = word_set("""
    prison prisons jail jails inmate inmates prisoners warden cellblock cellblocks penitentiary
    penal
""")
_NAVY = word_set(
    "navy naval warship warships gunboat gunboats frigate corvette destroyer submarine"
)
_MERCHANTS = word_set("""
    tanker tankers merchant cargo freighter trawler fishing ferry pirates pirate piracy hijacked
    rescued freed released hostage hostages captors port
""")
_SITES = word_set("night factory hotel bank mall shop school warehouse store company plant estate")
_OF_A_FORCE = ("officer", "guard", "warden", "recruit", "cadet", "trainee")
_AT_SEA = ("sailor", "seaman")
_BACK = 2


def by_setting(seen: Passages, passage: Passage, phrase: Phrase | None, group: str) -> str:
    """The group of officers, guards and recruits of whom no word says more; others stay."""
    noun = phrase.noun if phrase is not None else None
    if phrase is None or noun is None or noun.singular not in (*_OF_A_FORCE, *_AT_SEA):
        return group
    if noun.singular in _AT_SEA:
        return _of_a_navy(seen, passage) or group
    begins = phrase.number.after if phrase.number else phrase.first + (phrase.determiner != "")
    own = {token.low for token in passage.tokens[begins : phrase.last]}
    after = passage.tokens[phrase.last + 1 : phrase.last + 2]
    if own & _SITES and noun.singular == "guard" and group == "persons":
        return "private_security"
    if own or (after and after[0].low == "of"):
        # As "two naval officers", "officers of the court", whose own words tell.
        return group
    if noun.singular in ("recruit", "cadet", "trainee") and group == "military":
        return _nearest(seen, passage, (("police", _POLICE), ("", _ARMY))) or group
    if noun.singular == "officer" and group == "security_forces":
        return _nearest(seen, passage, (("police", _POLICE), ("", _ARMY))) or group
    if noun.singular == "warden" and group == "persons":
        # Not of a park, a church or a school.
        return _nearest(seen, passage, (("other_security", _PRISON - {"warden"}),)) or group
    if noun.singular == "guard" and group == "persons":
        return _nearest(seen, passage, (("other_security", _PRISON),)) or group
    return group


def _of_a_navy(seen: Passages, passage: Passage) -> str:
    """As "the navy said five sailors were hurt when the gunboat sank"; not whom it rescued."""
    numbers = range(max(0, passage.number - _BACK), passage.number + 1)
    words = frozenset[str]().union(*(seen.passage(number).words for number in numbers))
    told = not words.isdisjoint(_NAVY) and words.isdisjoint(_MERCHANTS)
    return "military" if told else ""


def _nearest(
    seen: Passages, passage: Passage, groups: tuple[tuple[str, frozenset[str]], ...]
) -> str:
    """The group that this sentence tells of, else the two before; "" where it is none, or two."""
    for number in range(passage.number, max(-1, passage.number - 1 - _BACK), -1):
        words = seen.passage(number).words
        if {"military", "police"} <= words and "military police" in _text(seen, number):
            words -= {"military"}
        told = [group for group, telling in groups if not words.isdisjoint(telling)]
        if told:
            return told[0] if len(told) == 1 else ""
    return ""


def _text(seen: Passages, number: int) -> str:
    sentence = seen.sentences[number]
    return seen.text[sentence.start : sentence.end].lower()
