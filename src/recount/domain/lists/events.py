"""Closed list of event types: ACLED's six classes and 25 sub-types.

An attack is any of the first five classes except peaceful protests. A sub-type's `acled` is
ACLED's own wording; `gtd` lists GTD `attacktype` codes that fall in it, for reference.
"""

from recount.domain.lists.terms import EventType

_CLASSES: dict[str, tuple[tuple[str, str, str | None], ...]] = {
    "Battles": (
        ("government_regains_territory", "Government regains territory", None),
        ("territory_overtaken", "Non-state actor overtakes territory", None),
        ("armed_clash", "Armed clash", None),
    ),
    "Protests": (
        ("excessive_force", "Excessive force against protesters", None),
        ("protest_with_intervention", "Protest with intervention", None),
        ("peaceful_protest", "Peaceful protest", None),
    ),
    "Riots": (
        ("violent_demonstration", "Violent demonstration", None),
        ("mob_violence", "Mob violence", None),
    ),
    "Explosions/Remote violence": (
        ("chemical_weapon", "Chemical weapon", None),
        ("air_strike", "Air/drone strike", None),
        ("suicide_bomb", "Suicide bomb", None),
        ("shelling", "Shelling/artillery/missile attack", None),
        ("remote_explosive", "Remote explosive/landmine/IED", "3"),
        ("grenade", "Grenade", None),
    ),
    "Violence against civilians": (
        ("sexual_violence", "Sexual violence", None),
        ("attack_on_civilians", "Attack", "1,2,5,8"),
        ("abduction", "Abduction/forced disappearance", "4,6"),
    ),
    "Strategic developments": (
        ("agreement", "Agreement", None),
        ("arrests", "Arrests", None),
        ("change_to_group", "Change to group/activity", None),
        ("disrupted_weapons_use", "Disrupted weapons use", None),
        ("base_established", "Headquarters or base established", None),
        ("looting", "Looting/property destruction", "7"),
        ("transfer_of_territory", "Non-violent transfer of territory", None),
        ("other_development", "Other", None),
    ),
}

_NOT_ATTACKS = {"peaceful_protest"}


def _is_attack(event_class: str, key: str) -> bool:
    return event_class != "Strategic developments" and key not in _NOT_ATTACKS


EVENT_TYPES = tuple(
    EventType(
        key=key,
        definition=f"{event_class}: {name}",
        acled=name,
        gtd=gtd,
        event_class=event_class,
        attack=_is_attack(event_class, key),
    )
    for event_class, sub_types in _CLASSES.items()
    for key, name, gtd in sub_types
)
