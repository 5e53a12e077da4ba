"""People caught or picked up by police, troops or fighters: "police caught two of the fugitives".

Who is caught in a crossfire, on camera, speeding or lying is no prisoner, nor who is picked up
from a boat: the words behind, and what the sentence tells of, decide.
"""

from collections.abc import Iterator, Sequence

from recount.extract.find import Find
from recount.extract.rules.led_away import agent, by_whom
from recount.extract.sentences import tags
from recount.extract.sentences.nouns import noun_of
from recount.extract.sentences.phrases import Chunk
from recount.extract.sentences.verbgroup import group_at
from recount.extract.victims.arguments import subjects
from recount.extract.victims.objects import objects
from recount.extract.victims.phrase import Victims, are_people, noun_told
from recount.extract.words import word_set

_CATCHING = word_set("caught catching catches")
_PICKING = word_set("picked picking picks")
_HIDING = word_set("hiding fleeing dressed disguised")
_PLACES = word_set("""
    border frontier crossing checkpoint roadblock airport station hideout house port bridge
""")
_TRYING = ("trying", "attempting")
_FLEEING = word_set("flee escape cross leave run hide board slip get")
_WANTED = word_set("""
    escapee fugitive gunman attacker suspect killer accused inmate prisoner bomber convict
    assailant murderer robber hijacker kidnapper ringleader
""")
_RESCUES = word_set("""
    stranded survivor survivors boat boats raft rescue rescued sea school evacuees flood floods
    tourists hikers passengers migrants bodies body
""")
_POLICING = word_set("""
    police case cases custody questioning interrogation suspect suspects raid raids crackdown sweep
    sweeps curfew troops army soldiers warrant charges
""")
_NEVER_HELD = word_set("player athlete body passenger driver motorist baby infant child cyclist")
_RAIDERS = ("raiders", "rebels", "guardians", "rangers")
"""Teams have such names too: "picked up by the Raiders"."""
_OWN = ("his", "her", "their")
_HOMES = word_set("home homes house houses flat apartment hideout office workplace")
_ARMS = word_set("""
    detonator detonators explosives grenade grenades rifle rifles pistol pistols gun guns weapon
    weapons ammunition bomb bombs dynamite
""")
_QUESTIONED = (["for", "questioning"], ["for", "interrogation"])
_NEAR = 8
_MOMENTS = (tags.TIME, tags.NUMBER, tags.MODIFIER)
_ENDS = (tags.STOP, tags.COMMA, tags.TIME, tags.ADVERB, tags.CONJUNCTION)
WORDS = _CATCHING | _PICKING


def finds(chunks: Sequence[Chunk]) -> Iterator[Find]:
    """The people whom police, troops or fighters caught, and fugitives that were caught."""
    for at, chunk in enumerate(chunks):
        if chunk.phrase or chunk.low not in WORDS:
            continue
        last = at
        if chunk.low in _PICKING:
            last += 1
            up = last < len(chunks) and chunks[last].low == "up"
            if not up or any(other.low in _RESCUES for other in chunks):
                continue
        yield from _caught(chunks, at, last)


def _caught(chunks: Sequence[Chunk], at: int, last: int) -> Iterator[Find]:
    """As "two were caught at the border", "were picked up by police", "police had caught 34"."""
    first, passive = group_at(chunks, at)
    before, outcome = chunks[first - 1] if first else None, "captured"
    if before is None or before.kind in (tags.MODAL, tags.NOT) or before.low == "to":
        return
    if passive:
        who = subjects(chunks, first, None)
        wanted = bool(who) and all(_is_wanted(chunks, victims) for victims in who)
        told = _by_force(chunks, last + 1) or (
            chunks[at].low == "picked"
            and (
                [chunk.low for chunk in chunks[last + 1 : last + 3]] in _QUESTIONED
                or _in_a_sweep(chunks, last + 1)
                or _at_home_or_armed(chunks, last + 1)
            )
        )
        if not told and not (wanted and (_by_people(chunks, last + 1) or _ends(chunks, last + 1))):
            return
    else:
        catchers = subjects(chunks, first, None)
        who = objects(chunks, last) if catchers else []
        by = by_whom(chunks[catchers[-1].at]) if who else ""
        picked = chunks[at].low in _PICKING
        if who and all(_is_wanted(chunks, victims) for victims in who):
            # As "the Counter-Terrorism Department picked up four suspects".
            by = by or "captured"
        if not by or not _held(chunks, who[-1].last + 1, picked=picked):
            return
        outcome = by if picked else outcome
    for victims in who:
        if _is_wanted(chunks, victims) or _may_be_held(chunks, victims):
            yield Find(outcome, "seized", victims, first, last)


def _held(chunks: Sequence[Chunk], after: int, *, picked: bool) -> bool:
    """Whether what follows those who were caught tells of nothing but where or when.

    As "picked up 15 youths in the village"; but "caught two men in the crossfire".
    """
    if after >= len(chunks) or chunks[after].kind in _ENDS:
        return True
    low = chunks[after].low
    then = chunks[after + 1].low if after + 1 < len(chunks) else ""
    return (
        low in ("near", "since")
        or (picked and low in ("in", "from"))
        or (low == "on" and then not in ("camera", "video", "film", "tape"))
    )


def _by_force(chunks: Sequence[Chunk], after: int) -> bool:
    """As "by police", "by the militiamen"."""
    by = next((k for k in range(after, min(after + 4, len(chunks) - 1))
               if chunks[k].low == "by"), None)  # fmt: skip
    if by is None or chunks[by + 1].low in _RAIDERS:
        return False
    return bool(by_whom(agent(chunks, by)))


def _in_a_sweep(chunks: Sequence[Chunk], after: int) -> bool:
    """As "14 people were picked up, and a case was filed", "picked up overnight by"; of no bus."""
    then = chunks[after] if after < len(chunks) else None
    across = then is not None and then.low in ("across", "throughout", "overnight", "over")
    if not across and not _ends(chunks, after):
        return False
    return any(chunk.low in _POLICING for chunk in chunks)


def _at_home_or_armed(chunks: Sequence[Chunk], after: int) -> bool:
    """As "was picked up at his home", "with a detonator in his bag": for nothing but custody."""
    for k in range(after, min(after + _NEAR, len(chunks) - 1)):
        owned = chunks[k + 1].phrase
        home = owned is not None and owned.determiner in _OWN and chunks[k + 1].low in _HOMES
        if chunks[k].low in ("at", "from", "in") and home:
            return True
        if chunks[k].low == "with" and chunks[k + 1].low in _ARMS:
            return True
        if chunks[k].kind in (tags.STOP, tags.CONJUNCTION):
            break
    return False


def _by_people(chunks: Sequence[Chunk], after: int) -> bool:
    """As "one of the attackers was caught by residents"."""
    by = chunks[after : after + 2]
    who = by[1].phrase if len(by) > 1 and by[0].low == "by" else None
    return who is not None and who.noun is not None


def _is_wanted(chunks: Sequence[Chunk], victims: Victims) -> bool:
    """Whether they are sought: fighters, fugitives, or one "accused of leading the plot"."""
    inner = chunks[victims.last].phrase if victims.last > victims.at else victims.phrase
    if inner is None:
        return False
    near = [chunk.low for chunk in chunks[victims.last + 1 : victims.last + 7]]
    if "accused" in near or "suspected" in near:
        return True
    if inner.bare:
        return any(_names_wanted(chunk) for chunk in chunks[: victims.at])
    return inner.noun is not None and (
        inner.noun.group == "armed_group" or inner.noun.singular in _WANTED
    )


def _names_wanted(chunk: Chunk) -> bool:
    noun = noun_of(chunk.low)
    return noun is not None and (noun.group == "armed_group" or noun.singular in _WANTED)


def _ends(chunks: Sequence[Chunk], after: int) -> bool:
    """As "were caught on Monday", "at the border", "trying to flee"; but not "in the crossfire"."""
    near = chunks[after : after + 3]
    if not near or near[0].kind in _ENDS:
        return True
    if near[0].low in _TRYING:
        return len(near) > 2 and near[2].low in _FLEEING
    dated = (
        near[0].low in ("on", "in", "last", "within") and len(near) > 1 and near[1].kind in _MOMENTS
    )
    there = near[0].low in ("at", "near") and len(near) > 1 and near[1].low in _PLACES
    by = any(chunk.low == "by" for chunk in chunks[after:])
    if near[0].low in ("across", "throughout"):
        return True
    return (dated and not by) or there or near[0].low in _HIDING


def _may_be_held(chunks: Sequence[Chunk], victims: Victims) -> bool:
    """As "two of the men", "34"; but no "two of the escaped monkeys", nor an athlete."""
    phrase = victims.phrase
    # Officers catch "the boy" who falls, and a baby.
    counted = phrase is not None and (phrase.number is not None or phrase.determiner != "the")
    noun = noun_told(chunks, victims)
    return counted and noun not in _NEVER_HELD and are_people(chunks, victims)
