"""The dead of one's own side: "the army lost seven men"."""

from collections.abc import Iterator, Sequence

from recount.extract.earlier.gapped import gapped
from recount.extract.find import Find
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk, Phrase
from recount.extract.victims.objects import objects
from recount.extract.victims.phrase import Victims, noun_told
from recount.extract.words import word_set
from recount.extract.words.people import KIN

_LOSING = word_set("lost lose losing")
_COSTING = word_set("cost costing")
_LOSS = word_set("loss losses")
WORDS = _LOSING | _LOSS | _COSTING | {"fallen", "fell"}
_FIGHTERS = frozenset(("military", "police", "armed_group", "pro_government_militia"))
_OF_A_FORCE = _FIGHTERS | {"security_forces", "international_forces"}
_OWN = word_set("man comrade guard fighter member")
_NEIGHBOURS = word_set("""
    person people resident villager neighbour neighbor member colleague friend comrade classmate
    companion
""")
_LOSERS = word_set("""
    army police military navy forces troops unit battalion brigade rebels militia guerrillas
    soldiers fighters commander general colonel insurgents
""")
_COLLEAGUES = word_set("colleague friend comrade classmate companion")
_BEREFT = word_set("""
    we i they village community town clan tribe district camp
    hamlet family
""")
_THEREBY_LOST = word_set(". ; , in since to when during already this on")
_CLOSING = word_set(", . ; and but as while after on at")
_NO_VIOLENCE = word_set("""
    cancer covid covid-19 disease illness suicide divorce malaria cholera aids tuberculosis accident
    childbirth infancy age pandemic battle
""")
_MOURNING = word_set("mourned mourns mourn mourning grieved grieves")
_PUTTING = word_set("put puts gave gives placed places")
_VIOLENCE = word_set("""
    operation raid raids attack attacks airstrike airstrikes strike strikes shelling bombing
    bombardment ambush massacre gunmen war violence fighting
""")
_FIGHTS = _VIOLENCE | word_set("battle battles clash clashes firefight gunfight")
_ATTACKS = word_set("""
    raid raids attack attacks airstrike airstrikes shelling bombing bombings bombardment ambush
    massacre blast blasts explosion explosions shooting shootings gunfire crossfire
""")
_LOST_OTHERWISE = word_set("player coach striker defender customer client voter supporter")
_HURT = frozenset(("wounded", "injured", "hurt"))
_ITS = ("its", "their", "our", "his", "her")
_NEAR = 7
_OWNERS = ("his", "her", "their", "my", "our")
_THEREBY = ("in", "to", "when", "during")


def finds(chunks: Sequence[Chunk]) -> Iterator[Find]:
    """The counted fighters, or bare number, that somebody lost."""
    for at, chunk in enumerate(chunks):
        if chunk.low == "fallen":
            yield from _fallen(chunks, at)
        if chunk.low == "fell":
            yield from _fell(chunks, at)
        if chunk.low == "losses":
            yield from _put_at(chunks, at)
        if chunk.low in _LOSING:
            verb = at
        elif chunk.low in _COSTING and at + 2 < len(chunks) and chunks[at + 1].phrase:
            # As "cost the army 14 men".
            verb = at + 1
        elif chunk.low in _LOSS and at + 1 < len(chunks) and chunks[at + 1].low == "of":
            verb = at + 1
        else:
            continue
        asserted = chunk.low == "lost" and _asserted(chunks, at)
        if chunk.low in ("lost", "losing") and (none := _nobody(chunks, at)):
            yield Find("killed", "lost", none, at, at)
            continue
        if asserted and (sons := _both(chunks, verb + 1)):
            yield Find("killed", "lost", sons, at, at)
        ours = False
        who = objects(chunks, verb)
        attacked = asserted and bool(who) and _in_an_attack(chunks, who[-1].last + 1)
        for victims in who:
            ours = (ours and _goes_on(chunks, victims)) or _own(chunks, victims, asserted=asserted)
            if ours or (attacked and _some_people(chunks, victims)):
                yield Find("killed", "lost", victims, at, at)
                for others in gapped(chunks, victims, own=True):
                    yield Find("killed", "lost", others, at, at)


def _in_an_attack(chunks: Sequence[Chunk], at: int) -> bool:
    """As "lost three nurses and a doctor in the shelling", "in Monday's attack"; no "in attack"."""
    if at + 1 >= len(chunks) or chunks[at].low not in ("in", "during"):
        return False
    at += 1
    while at + 2 < len(chunks) and chunks[at].kind == tags.TIME and chunks[at + 1].low == "'s":
        at += 2
    # As "the shelling", of two chunks.
    own = chunks[at].kind == tags.DETERMINER and at + 1 < len(chunks)
    at += own
    phrase = chunks[at].phrase
    told = own or (phrase is not None and bool(phrase.determiner)) or chunks[at - 1].low == "'s"
    return told and chunks[at].low in _ATTACKS


def _some_people(chunks: Sequence[Chunk], victims: Victims) -> bool:
    phrase = victims.phrase
    counted = phrase is not None and (phrase.number is not None or phrase.determiner in ("a", "an"))
    return counted and noun_told(chunks, victims) not in ("", *_LOST_OTHERWISE)


def _goes_on(chunks: Sequence[Chunk], victims: Victims) -> bool:
    """As "lost nine men on Monday and four on Tuesday": so many more of them at another time."""
    after = chunks[victims.last + 1 : victims.last + 3]
    timed = [chunk.kind for chunk in after] == [tags.PREPOSITION, tags.TIME]
    phrase = victims.phrase
    return timed and phrase is not None and phrase.bare and phrase.number is not None


def _put_at(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "the rebels put their losses at nine", "it gave its own losses at Lona as three"."""
    own, put = chunks[at].phrase, at - 1
    if own is None or own.determiner not in ("its", "their") or put < 1:
        return
    if chunks[put].low not in _PUTTING:
        return
    near = chunks[max(0, put - _NEAR) : put]
    armed = any(c.low in _LOSERS or (c.phrase and _fights(c.phrase)) for c in near)
    # As "It put its own losses at three": no bank has losses "of its own" in so many men.
    alone = put == 1 and chunks[0].kind == tags.PRONOUN and own.last - own.first > 1
    for j in range(at + 1, min(at + _NEAR, len(chunks) - 1)):
        number = chunks[j + 1].phrase
        after = chunks[j + 2].kind if j + 2 < len(chunks) else tags.STOP
        ends = after in (tags.COMMA, tags.STOP, tags.CONJUNCTION, tags.SUBORDINATOR)
        if chunks[j].low in ("at", "as") and number and number.bare and number.number and ends:
            if armed or alone:
                yield Find("killed", "lost", Victims(j + 1, j + 1, number), put, put)
            return


def _fights(phrase: Phrase) -> bool:
    return phrase.noun is not None and phrase.noun.group in _OF_A_FORCE


def _both(chunks: Sequence[Chunk], at: int) -> Victims | None:
    """As "lost both of her sons in the raid"."""
    if at + 2 >= len(chunks) or [chunk.low for chunk in chunks[at : at + 2]] != ["both", "of"]:
        return None
    sons = Victims(at + 2, at + 2, chunks[at + 2].phrase)
    own = sons.phrase is not None and sons.phrase.determiner in _OWNERS
    after = chunks[at + 3].low if at + 3 < len(chunks) else "."
    told = after in _CLOSING or (after in _THEREBY and not _by_illness(chunks, at + 4))
    return Victims(at, at + 2, None, "both") if own and _kin(sons) and told else None


def _nobody(chunks: Sequence[Chunk], at: int) -> Victims | None:
    """As "the army says it lost nobody", "he hasn't lost a single officer"."""
    lost = chunks[at + 1] if at + 1 < len(chunks) else None
    if lost is None:
        return None
    ends = at + 2 >= len(chunks) or chunks[at + 2].kind in (tags.STOP, tags.COMMA)
    if lost.low in ("nobody", "no-one"):
        armed = any(chunk.low in _LOSERS for chunk in chunks[:at])
        return Victims(at + 1, at + 1, None, "nobody") if armed and ends else None
    phrase = lost.phrase
    if phrase is None or phrase.noun is None or phrase.determiner not in ("a", "any"):
        return None
    fighters = phrase.noun.group in (*_FIGHTERS, "security_forces")
    before = chunks[max(0, at - 2) : at]
    negated = any(
        chunk.kind == tags.NOT or chunk.low.endswith("n't") or chunk.low == "without"
        for chunk in before
    )
    told = negated and fighters and phrase.last - phrase.first > 1
    return Victims(at + 1, at + 1, phrase, "none") if told else None


def _fallen(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As a monitor's "five soldiers fallen, ten wounded"; "23 judges have fallen this year"."""
    if at > 1 and chunks[at - 1].kind == tags.HAVE:
        who, then = chunks[at - 2].phrase, [chunk.low for chunk in chunks[at + 1 : at + 4]]
        counted = who is not None and who.number is not None and who.noun is not None
        # "Already" is "so far": who falls ill, in love or from power falls otherwise.
        if counted and then[:2] == ["already", "this"] and then[2:] in (["year"], ["month"]):
            yield Find("killed", "lost", Victims(at - 2, at - 2, who), at - 1, at)
        return
    phrase = chunks[at - 1].phrase if at else None
    after = chunks[at + 1].kind if at + 1 < len(chunks) else tags.STOP
    fighters = phrase is not None and phrase.noun is not None and phrase.noun.group in _FIGHTERS
    ends = after in (tags.COMMA, tags.STOP, tags.CONJUNCTION)
    if phrase is not None and phrase.number is not None and fighters and ends:
        yield Find("killed", "lost", Victims(at - 1, at - 1, phrase), at, at)


def _fell(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "four fell and 11 were wounded", "fell in the battle", "on the field of honour"."""
    phrase = chunks[at - 1].phrase if at else None
    if phrase is None or phrase.number is None or phrase.noun is None:
        return
    if phrase.noun.group not in _OF_A_FORCE:
        return
    lows = [chunk.low for chunk in chunks[at + 1 : at + 5]]
    beside = lows[:1] == ["and"] and not _HURT.isdisjoint(lows[2:])
    fighting = lows[:1] == ["in"] and not _FIGHTS.isdisjoint(lows[1:2])
    fighting = fighting or lows[:3] == ["on", "field", "of"]
    if beside or fighting:
        yield Find("killed", "lost", Victims(at - 1, at - 1, phrase), at, at)


def _asserted(chunks: Sequence[Chunk], at: int) -> bool:
    """As "she had lost two sons", "a witness who lost his brother"; but not "he may have lost"."""
    while at > 0 and chunks[at - 1].kind in (tags.HAVE, tags.ADVERB):
        at -= 1
    return at > 0 and chunks[at - 1].kind not in (tags.MODAL, tags.NOT, tags.BE, tags.DO)


def _by_illness(chunks: Sequence[Chunk], at: int) -> bool:
    """As "lost her husband to cancer", "in a divorce"."""
    return at < len(chunks) and chunks[at].low in _NO_VIOLENCE


def _bereft(chunks: Sequence[Chunk], verb: int) -> bool:
    """As "we have lost 15 people since May", "the village lost nine residents"; no team."""
    k = verb - 1
    while k > 0 and chunks[k].kind in (tags.HAVE, tags.ADVERB):
        k -= 1
    return k >= 0 and chunks[k].low in _BEREFT


def _to_violence(chunks: Sequence[Chunk], victims: Victims) -> bool:
    """As "lost 12 of its men to the militia", "to an air raid"; but players go to the army."""
    to, inner = victims.last + 1, chunks[victims.last].phrase
    by = chunks[to + 1].phrase if to + 1 < len(chunks) and chunks[to].low == "to" else None
    if by is None:
        return False
    armed = by.noun is not None and by.noun.group in _OF_A_FORCE
    people = inner is not None and inner.noun is not None and inner.noun.group == "persons"
    low = chunks[to + 1].low
    return low in _VIOLENCE or (people and (armed or low in _LOSERS))


def _kin(victims: Victims) -> bool:
    phrase = victims.phrase
    return phrase is not None and phrase.noun is not None and phrase.noun.singular in KIN


def _own(chunks: Sequence[Chunk], victims: Victims, *, asserted: bool) -> bool:
    """Whether they are counted, and fighters or nothing but a number; or somebody's kin."""
    phrase = victims.phrase
    told = victims.last + 1 < len(chunks) and chunks[victims.last + 1].kind == tags.OUTCOME
    if phrase is None or told:
        return False
    if _kin(victims):
        after = chunks[victims.last + 1].low if victims.last + 1 < len(chunks) else "."
        # But "mothers who lost their sons" are of no one event.
        told = phrase.number is not None or phrase.plural is not True
        wept = chunks[victims.last + 1 :][:1]
        closed = asserted and told and (after in _CLOSING or any(c.kind == tags.VERB for c in wept))
        owned = phrase.determiner in (*_OWNERS, "both", "all")
        counted = phrase.number is not None or (asserted and phrase.determiner in ("a", "an"))
        thereby = after in _THEREBY and not _by_illness(chunks, victims.last + 2)
        return (counted or owned) and (closed or thereby)
    if phrase.number is None:
        return False
    if phrase.noun and phrase.noun.singular in _NEIGHBOURS and _bereft(chunks, victims.at - 1):
        after = chunks[victims.last + 1].low if victims.last + 1 < len(chunks) else "."
        if after == "to" and phrase.noun.singular in _COLLEAGUES:
            # As "lost 12 colleagues to rival firms".
            return False
        return asserted and after in _THEREBY_LOST and not _by_illness(chunks, victims.last + 2)
    if phrase.noun:
        return phrase.noun.group not in ("persons", "civilians") or phrase.noun.singular in _OWN
    after = chunks[victims.last + 1].kind if victims.last + 1 < len(chunks) else tags.STOP
    inner = chunks[victims.last].phrase
    if phrase.bare and inner is not None and inner.noun and inner.noun.group in _OF_A_FORCE:
        # As "acknowledged the loss of four of its peacekeepers and said"; but "lost 12 of its
        # soldiers to desertion".
        return victims.last + 1 >= len(chunks) or chunks[victims.last + 1].low != "to"
    of_them = inner is not None and chunks[victims.last].low == "number"
    if phrase.bare and of_them and inner is not None and inner.determiner in ("its", "their"):
        # As "the rebels had lost only three of their number"; but "lost 12 of its number to".
        armed = any(c.low in _LOSERS or (c.phrase and _fights(c.phrase)) for c in chunks)
        gone = victims.last + 1 < len(chunks) and chunks[victims.last + 1].low == "to"
        return armed and not gone
    theirs = inner is not None and inner.noun is not None and inner.determiner in _ITS
    if phrase.bare and asserted and theirs and _to_violence(chunks, victims):
        # As "the village had lost seven of its young men to an army operation".
        return True
    jobs = inner is not None and inner.noun is not None and inner.noun.group == "civilians"
    mourned = any(c.low in _MOURNING for c in chunks[max(0, victims.at - _NEAR) : victims.at])
    if jobs and not mourned and not _bereft(chunks, victims.at - 1):
        # As "announced the loss of 40 of its clerks".
        return False
    return phrase.bare and after in (tags.COMMA, tags.STOP)
