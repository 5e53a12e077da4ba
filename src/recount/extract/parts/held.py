"""What holds of each figure that is part of another: the whole can contain it.

A whole has the outcome of its part, no fewer people, and the part's group or one above it. Rules
find parts by where words stand; what cannot be true of them is mended here, at one place.
"""

from collections.abc import Sequence

from recount.domain.lists.claims import VICTIM_GROUPS
from recount.extract.figure import Figure
from recount.extract.sentences.nouns import noun_of
from recount.extract.words import word_set

_ABOVE = {group.key: group.parent for group in VICTIM_GROUPS}
_RANKS = word_set("""
    captain captains commander commanders colonel colonels lieutenant lieutenants sergeant sergeants
    major majors corporal corporals brigadier brigadiers general generals
""")
_SOLDIERS = word_set("army military navy")
_ARMED = word_set("""
    police military security_forces armed_group national_guard other_security
    pro_government_militia international_forces
""")
_QUOTED = "\"'“”‘’"
_ONE_OF_THEM = ("one of them ", "one of whom ")
_SERVING_ABROAD = frozenset(("military", "police", "security_forces"))


def held_by_its_whole(told: Sequence[Figure], figure: Figure) -> Figure:
    """The figure with a whole that can contain it, or with none; `told` are all before it.

    A part of people of whom no more is told is of its whole's group where that is narrower, as "two
    officers" among 12 soldiers; "two women" among them stay as they are worded.
    """
    if figure.part_of is None:
        return figure
    if figure.part_of >= len(told):
        return figure._replace(part_of=None)
    whole = told[figure.part_of]
    if whole.outcome == figure.outcome:
        figure = _of_rank(whole, figure)
    if not may_hold(whole, figure):
        if (whole.outcome, figure.outcome) == (
            "casualties",
            "killed",
        ) and figure.group == "persons":
            # As "35 casualties among civilians, eight of them fatal".
            counting = whole.counting if figure.counting == "toll" else figure.counting
            figure = figure._replace(
                group=whole.group, perpetrators=whole.perpetrators, counting=counting
            )
        return figure._replace(part_of=None)
    if whole.counting == "cumulative" and figure.counting == "toll":
        # As "71 people since May, 17 of them women".
        figure = figure._replace(counting="cumulative")
    # "An officer" among soldiers is one of them.
    ranked = figure.group == "security_forces"
    if whole.group in with_those_above(figure.group) or (_tells_more(figure) and not ranked):
        return figure
    same = figure.perpetrators == "unknown" and whole.perpetrators in ("only", "excluded")
    scope = whole.perpetrators if same else figure.perpetrators
    return figure._replace(group=whole.group, perpetrators=scope)


def wider_whole(told: Sequence[Figure], since: int, figure: Figure) -> Figure | None:
    """The whole as of anybody, where civilians among it show that it is of no force, else None.

    As "killed five soldiers and hurt seven others, including two nurses": the seven are no
    soldiers. `told` are all before it, from `since` on those of its sentence; a whole with a noun
    of its own stays.
    """
    at = -1 if figure.part_of is None else figure.part_of
    if figure.rule != "part" or not since <= at < len(told):
        return None
    whole = told[at]
    last = whole.victims.lower().rpartition(" ")[2].strip(_QUOTED)
    worded = last not in ("others", "more") and noun_of(last) is not None
    inherited = whole.group in _ARMED and not worded
    if not inherited or not figure.high or "civilians" not in with_those_above(figure.group):
        return None
    return whole._replace(group="persons", perpetrators="unknown")


def _of_rank(whole: Figure, part: Figure) -> Figure:
    """As the captain among "three police officers, including a captain", who is police too."""
    words = part.victims.lower().split()
    # As "two policemen, Sergeant Gil and Captain Paz".
    rank = (words[0] if part.rule == "named" else words[-1]) if words else ""
    ranked = rank in _RANKS and part.group in ("military", "persons")
    if not ranked or whole.group not in _ARMED or not _SOLDIERS.isdisjoint(words):
        return part
    if part.group == "persons" and "them" not in words:
        return part
    if part.group != "persons" and whole.group in with_those_above(part.group):
        return part
    same = part.perpetrators in ("unknown", "excluded") and whole.perpetrators != "unknown"
    scope = whole.perpetrators if same else part.perpetrators
    counting = "mention" if part.best == 1 and part.counting == "toll" else part.counting
    return part._replace(group=whole.group, perpetrators=scope, counting=counting)


def _tells_more(part: Figure) -> bool:
    told = (part.occupation, part.sex, part.age_group)
    # Of "one of them a former sergeant" no more is told for his being one.
    one = part.victims.lower().startswith(_ONE_OF_THEM)
    mention = part.counting not in ("toll", "cumulative") and not one
    return mention or any(trait is not None for trait in told)


def may_hold(whole: Figure, part: Figure) -> bool:
    """Whether all of the part can be among the whole, by outcome, number, sex and group."""
    least = part.low if part.best is None else part.best
    most = whole.high if whole.best is None else whole.best
    if whole.outcome != part.outcome or (least is not None and most is not None and least > most):
        return False
    if {whole.sex, part.sex} == {"female", "male"}:
        return False
    abroad = whole.group == "international_forces" and part.group in _SERVING_ABROAD
    above = with_those_above(part.group)
    return whole.group in above or part.group in with_those_above(whole.group) or abroad


def with_those_above(group: str) -> list[str]:
    """A victim group and those that it is among, the narrowest first."""
    found = [group]
    while (parent := _ABOVE.get(found[-1])) is not None:
        found.append(parent)
    return found
