"""People seized: captured by a state's forces, kidnapped by anyone else.

"Seize" and "snatch" take things more often than people, so that only words for people count.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from recount.extract.find import Find
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk, Phrase
from recount.extract.sentences.verbgroup import HEARSAY, group_at
from recount.extract.sentences.verbs import form_of
from recount.extract.victims.arguments import subjects
from recount.extract.victims.objects import objects
from recount.extract.victims.people import is_name
from recount.extract.victims.phrase import Victims
from recount.extract.victims.whom_they import THEY
from recount.extract.words import word_set

_SEIZING = word_set("seized seizing snatched snatching")
_TAKING = word_set("took taken taking take takes")
_STATE = frozenset(("military", "police", "security_forces", "other_security", "national_guard"))
_STATE_BODIES = word_set("""
    police army forces authorities troops navy military government agents prosecutors detectives
    investigators
""")
_BY, _FAR = 6, 9
_GROUPS = word_set("group groups gang gangs faction factions militia militias cartel cartels")
_HOLDING = word_set("held holding")
_WITH_ARMS = ("i", "she", "we", "you")
_FALLEN = ("body", "corpse", "cadaver", "casualty")
_BODIES = ("body", "bodies", "corpses", "remains")
_FATES = ("whereabouts", "fate")
_HIJACKED = word_set("hijacked hijacking commandeered")
_ABOARD = word_set("aboard on")
_UNKNOWN = word_set("unknown known unclear")
_LIBERTY = word_set("liberty freedom")
_PRISONS = word_set("prison prisons jail jails cells detention camps court courts")
WORDS = _SEIZING | _HOLDING | _HIJACKED | {"into-custody", "deprived", *_FATES}
BESIDE = dict.fromkeys(_FATES, _UNKNOWN) | {"deprived": _LIBERTY}


def finds(chunks: Sequence[Chunk]) -> Iterator[Find]:
    """The people after "seized", before "were seized", and in "took two men into custody"."""
    for at, chunk in enumerate(chunks):
        if chunk.low == "into-custody":
            yield from _into_custody(chunks, at)
        if chunk.low == "deprived" and at:
            yield from _deprived(chunks, at)
        if chunk.low in _FATES:
            yield from _whereabouts(chunks, at)
        if chunk.low in _HIJACKED:
            yield from _hijacked_with(chunks, at)
        if chunk.low not in _SEIZING | _HOLDING or chunk.kind == NOUN_PHRASE:
            continue
        first = at
        while first > 0 and chunks[first - 1].kind in (tags.ADVERB, tags.HAVE, tags.BE):
            first -= 1
        before = chunks[first - 1] if first else None
        if before is None or before.kind in (tags.MODAL, tags.NOT):
            continue
        # As "are believed to be holding 50 people".
        certainty = HEARSAY.get(chunks[first - 2].low, "") if first > 2 else ""
        if before.low == "to" and not (certainty and chunk.low == "holding"):
            continue
        if before.low == "to" and not any(map(_holds, chunks[max(0, first - 6) : first])):
            # As "the hall is believed to be holding 50 people".
            continue
        if chunk.low == "holding" and before.low in _WITH_ARMS:
            # As "I was holding my two sons".
            continue
        passive = (
            any(piece.kind == tags.BE for piece in chunks[first:at]) and chunk.low != "holding"
        )
        if chunk.low == "held" and not (passive and _by(chunks, at)):
            continue
        who = subjects(chunks, first, None) if passive else objects(chunks, at)
        if not passive and chunk.low == "seized" and not who and _seized_from(chunks, at):
            who = [Victims(at - 1, at - 1, before.phrase)]
        by_them = [] if passive or who else _whom_they(chunks, first)
        who = who or by_them
        if passive and who and at + 1 < len(chunks) and chunks[at + 1].low == "along-with":
            # As "51 girls had been seized along with a teacher".
            who = [*who, *objects(chunks, at + 1)]
        outcome = _outcome(chunks, first, at, passive=passive)
        if by_them and any(c.low in _STATE_BODIES for c in chunks[: by_them[0].at]):
            outcome = "captured"
        # A policeman may hold a child: "holding a man" is enough only of a body that arrests.
        counted = chunk.low == "holding" and not _a_body_before(chunks, first)
        end = who[-1].last + 1 if who else 0
        after = chunks[end].low if 0 < end < len(chunks) else ""
        if chunk.low == "holding" and after in ("to", "out", "for"):
            # As "is holding a man to his promise", "a child for her mother".
            continue
        for victims in who:
            if victims.at > 1 and chunks[victims.at - 2].low in _BODIES:
                # As "is holding 20 hostages and the bodies of 28 others".
                continue
            more = _more(victims.phrase) and any(map(_holds, chunks[:first]))
            if (
                more
                or _beside_the_hurt(chunks, first, victims)
                or _people(some_of(chunks, victims), counted=counted)
            ):
                captured = chunk.low in _HOLDING and _of_the_state(victims.phrase)
                # As "seized three of their men alive", in a fight.
                captured = captured or after == "alive"
                yield Find(
                    "captured" if captured else outcome, "seized", victims, first, at,
                    certainty=certainty if before.low == "to" else "",
                )  # fmt: skip


def _beside_the_hurt(chunks: Sequence[Chunk], first: int, victims: Victims) -> bool:
    """As "killing three and seizing 22", where no more is told of the 22 than of the three."""
    who, others = victims.phrase, chunks[first - 2].phrase if first > 2 else None
    bare = who is not None and who.bare and who.number is not None
    end = chunks[victims.last + 1].kind if victims.last + 1 < len(chunks) else tags.STOP
    if not bare or others is None or chunks[first - 1].kind != tags.CONJUNCTION:
        return False
    form = form_of(chunks[first - 3].low) if chunks[first - 3].kind == tags.OUTCOME else None
    people = others.number is not None and (others.bare or others.noun is not None)
    return form is not None and form.transitive and people and end == tags.STOP


def _deprived(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "three were deprived of their liberty", "deprived four clerks of their liberty".

    But "deprived of their freedom of movement", "of their liberty in prisons".
    """
    first, passive = group_at(chunks, at)
    of = next(
        (k for k in range(at + 1, min(at + _BY, len(chunks) - 1)) if chunks[k].low == "of"), at
    )
    liberty = chunks[of + 1].phrase if chunks[of + 1 : of + 2] else None
    if liberty is None or chunks[of + 1].low not in _LIBERTY:
        return
    after = [chunk.low for chunk in chunks[of + 2 : of + _BY]]
    if after[:1] == ["of"] or not _PRISONS.isdisjoint(after):
        return
    denied = chunks[first - 1].kind in (tags.MODAL, tags.NOT) or chunks[first - 1].low == "to"
    by = passive or any(map(_holds, chunks[max(0, first - 4) : first]))
    told = by and not denied and liberty.determiner in ("his", "her", "their")
    for victims in subjects(chunks, first, None) if passive else objects(chunks, at):
        if told and victims.phrase and (victims.phrase.number or victims.phrase.plural is False):
            last = victims.at if victims.last > of else victims.last
            outcome = _outcome(chunks, first, at, passive=passive)
            yield Find(outcome, "seized", replace(victims, last=last), first, at)


def _whom_they(chunks: Sequence[Chunk], first: int) -> list[Victims]:
    """As "two of the 17 pupils they seized", "the 17 pupils whom the gunmen seized"."""
    who, by = first - 2, chunks[first - 1]
    whom = who > 0 and chunks[who].low == "whom"
    if by.low not in THEY and not (whom and by.phrase):
        return []
    who -= whom
    phrase = chunks[who].phrase if who >= 0 else None
    counted = phrase is not None and phrase.number is not None and phrase.noun is not None
    return [Victims(who, who, phrase)] if counted else []


def _seized_from(chunks: Sequence[Chunk], at: int) -> bool:
    """As "the six sailors seized from a ship", "two nurses seized by rebels"."""
    phrase = chunks[at - 1].phrase
    if phrase is None or phrase.number is None or phrase.noun is None or at + 2 >= len(chunks):
        return False
    by, agent = chunks[at + 1].low, chunks[at + 2].phrase
    of = at > 1 and chunks[at - 2].low == "of" and phrase.determiner == "the"
    if of and (chunks[at + 1].kind == tags.COMMA or by in ("in", "on", "during")):
        # As "of the 251 hostages seized, 97 remain".
        return phrase.noun.singular not in ("suspect", "inmate", "prisoner")
    theirs = agent is not None and agent.determiner in ("their", "his", "her", "the")
    if by == "on" and theirs and chunks[at + 2].low in ("way", "home"):
        # As "they were among 11 students seized on their way home".
        return phrase.noun.singular not in ("suspect", "inmate", "prisoner")
    if phrase.noun.singular in ("suspect", "inmate", "prisoner"):
        return False
    # But "seized by panic".
    people = agent is not None and agent.noun is not None and agent.noun.group not in _STATE
    return by == "from" or (by == "by" and people)


def _hijacked_with(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "the ship was hijacked in May with 22 men aboard", "hijacked it with its 19 crew"."""
    for j in range(at + 1, min(at + _FAR, len(chunks) - 1)):
        if chunks[j].kind in (tags.STOP, tags.SUBORDINATOR, tags.OUTCOME):
            return
        if chunks[j].low != "with":
            continue
        found = objects(chunks, j)
        end = found[-1].last + 1 if found else j + 1
        aboard = end < len(chunks) and chunks[end].low in _ABOARD
        for victims in found:
            phrase = victims.phrase
            own = phrase is not None and phrase.determiner in ("its", "their", "a")
            if phrase and phrase.number and phrase.noun and (aboard or own):
                yield Find("kidnapped", "seized", victims, at, at)
        return


def _holds(chunk: Chunk) -> bool:
    """Whether they may hold people: "militants", "the gang", "the army"."""
    noun = chunk.phrase.noun if chunk.phrase else None
    armed = noun is not None and noun.group not in ("persons", "civilians")
    return armed or chunk.low in _GROUPS or chunk.low in _STATE_BODIES


def _a_body_before(chunks: Sequence[Chunk], first: int) -> bool:
    return any(chunk.low in _STATE_BODIES for chunk in chunks[max(0, first - 4) : first])


def _outcome(chunks: Sequence[Chunk], first: int, at: int, *, passive: bool) -> str:
    """Captured where the words before, or after "by", are a state's forces."""
    if passive:
        agents = [
            chunks[j + 1]
            for j in range(at + 1, min(at + _BY, len(chunks) - 1))
            if chunks[j].low == "by"
        ]
    else:
        agents = [chunk for chunk in chunks[max(0, first - 4) : first] if chunk.phrase]
    for agent in agents:
        noun = agent.phrase.noun if agent.phrase else None
        if agent.low in _STATE_BODIES or (noun and noun.group in _STATE):
            return "captured"
    return "kidnapped"


def _of_the_state(phrase: Phrase | None) -> bool:
    return phrase is not None and phrase.noun is not None and phrase.noun.group in _STATE


def some_of(chunks: Sequence[Chunk], victims: Victims) -> Phrase | None:
    """As the drivers of "two of its drivers": who a bare number counts."""
    some, inner = victims.phrase, chunks[victims.last].phrase
    if some is None or inner is None or not some.bare or victims.last == victims.at:
        return some
    return replace(inner, number=some.number)


def _people(phrase: Phrase | None, *, counted: bool) -> bool:
    """Whether the phrase's last word is one for people, with a number where it needs one."""
    if phrase is None:
        return False
    if phrase.bare:
        return phrase.determiner == "the"
    if phrase.noun is None or phrase.noun.singular in _FALLEN:
        return False
    if phrase.noun_at != phrase.head:
        # As "were holding Senator Juan Diaz", but not "seized rebel propaganda".
        return counted and phrase.plural is False and is_name(phrase)
    return phrase.number is not None or not counted


def _more(phrase: Phrase | None) -> bool:
    """As "have killed 11 soldiers and are holding seven more"."""
    return phrase is not None and phrase.bare and phrase.number is not None and phrase.number.more


def _by(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people are told to have done it: "held by the rebels"."""
    for j in range(at + 1, min(at + _BY, len(chunks) - 1)):
        phrase = chunks[j + 1].phrase
        if chunks[j].kind in (tags.BE, tags.OUTCOME):
            # As "held below deck were freed by the navy".
            return False
        if chunks[j].low == "by":
            held_by = phrase is not None and (phrase.noun is not None or phrase.determiner == "the")
            # As "by extremist groups"; but "by a group of friends".
            of = j + 2 < len(chunks) and chunks[j + 2].low == "of"
            named = chunks[j + 1].last > chunks[j + 1].first
            return held_by or (chunks[j + 1].low in _GROUPS and named and not of)
    return False


def _whereabouts(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "the whereabouts of seven students are not known", "the fate of two men is unclear"."""
    if at + 1 < len(chunks) and chunks[at + 1].low == "of":
        after = chunks[at + 2 : at + 14]
        if any(chunk.low in _UNKNOWN for chunk in after):
            for victims in objects(chunks, at + 1):
                counted = victims.phrase and victims.phrase.number
                if chunks[at].low == "fate" and not counted:
                    # As "the fate of the others".
                    continue
                yield Find("missing", "seized", victims, at, at)


def _into_custody(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    if at > 1 and chunks[at - 2].low in _TAKING and chunks[at - 1].phrase:
        yield Find("captured", "seized", Victims(at - 1, at, chunks[at - 1].phrase), at - 2, at)
