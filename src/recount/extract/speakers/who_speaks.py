"""Who speaks: the phrases that a verb of saying has for its subject, and what belongs to them."""

from collections.abc import Sequence

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk, Phrase
from recount.extract.speakers.body_names import goes_on
from recount.extract.speakers.by_count import is_nobodys_toll
from recount.extract.speakers.framed import behind_the_place, described
from recount.extract.speakers.saying import BODIES, DENYING, OFFICIAL
from recount.extract.speakers.statements import in_a_statement
from recount.extract.victims.arguments import subjects
from recount.extract.victims.people import is_name
from recount.extract.victims.phrase import REACH, Victims
from recount.extract.words import word_set
from recount.extract.words.speech import DOCUMENTS, SAID

_PUTTING = ("put", "puts", "gave", "gives")
_PUBLISHED = word_set("released published compiled collected issued provided obtained gathered")
MADE = DOCUMENTS | {"tally", "count", "list", "records", "database"}
_STANDING = (("on", "ground"), ("on", "scene"), ("on", "site"), ("without", "borders"))
_SOURCES, _DEFINITE = ("sources", "source"), ("the", "a", "an", "its", "their")
_MUTE = word_set("""
    body bodies corpse corpses dead remains late early burial burials death deaths killing killings
    arrest arrests release capture
""")
_INSIDE = (tags.PREPOSITION, tags.TIME, tags.ADVERB, tags.MODIFIER, tags.PRONOUN, tags.NUMBER)
_REACHED = word_set("monitored reached contacted asked quoted cited heard received questioned")
_VERBS = (tags.BE, tags.HAVE, tags.MODAL, tags.DO, tags.VERB, tags.OUTCOME)
_WITHIN = ("of", "for", "in", "at")
_OPENING = (tags.COMMA, tags.STOP, tags.CONTRAST, tags.SUBORDINATOR, tags.RELATIVE)
_DESCRIBING = (NOUN_PHRASE, tags.PREPOSITION, tags.VERB, tags.ADVERB, tags.DETERMINER)
_DEPARTMENTS = word_set("department ministry directorate office committee commission")
_DIRECTIONS = word_set("south north east west inland upriver downriver upstream downstream afield")
_LONGEST, _FIRST = 8, 2
_ENDING = (tags.COMMA, tags.STOP, tags.TIME, tags.PREPOSITION)


def subject_of(chunks: Sequence[Chunk], k: int) -> list[Victims]:
    """Who speaks by the verb that follows chunk `k`, left to right; none where nobody can."""
    if k > 3 and _with_second(chunks, k - 2) == k:
        return [Victims(k - 4, k - 4, chunks[k - 4].phrase)]
    found = (
        behind_the_place(chunks, k)
        or _reached(chunks, k)
        or subjects(chunks, k + 1, None)
        or in_a_statement(chunks, k)
        or _before_relative(chunks, k)
        or _who_did(chunks, k)
        or _who_did_before(chunks, k)
    )
    if len(found) == 1 and found[0].at > 1 and chunks[found[0].at - 1].kind == tags.PREPOSITION:
        found = _described_there(chunks, found[0].at, k) or _who_did(chunks, k) or found
    elif len(found) == 1 and found[0].at == k:
        found = described(chunks, k) or found
    last = found[-1] if found else None
    if last is None or is_nobodys_toll(chunks, last):
        return []
    if not (_speaks_of(chunks, last) or _some_source(chunks, last)):
        return []
    # As "killing 21 people and setting homes ablaze, residents and a rights group said".
    for i in range(len(found) - 2, -1, -1):
        if not _names_somebody(chunks, found[i]) or _ends_a_list(chunks, found[i]):
            return found[i + 1 :]
    return found


def _ends_a_list(chunks: Sequence[Chunk], who: Victims) -> bool:
    """Whether an "and" stands before a phrase and a comma behind it, as behind "homes ablaze"."""
    after = chunks[who.last + 1].kind if who.last + 1 < len(chunks) else ""
    before = chunks[who.at - 1].kind if who.at else ""
    return before == tags.CONJUNCTION and after == tags.COMMA


def _reached(chunks: Sequence[Chunk], k: int) -> list[Victims]:
    """As "state radio, monitored here, said", "the army, contacted by telephone, said"."""
    if chunks[k].kind != tags.COMMA:
        return []
    for j in range(k - 1, max(1, k - _LONGEST), -1):
        if chunks[j].low in _REACHED and chunks[j - 1].kind == tags.COMMA:
            who = chunks[j - 2].phrase
            opens = j == _FIRST or chunks[j - 3].kind in (tags.STOP, tags.CONJUNCTION)
            return [Victims(j - 2, j - 2, who)] if opens and speaks(who, chunks[j - 2].low) else []
        if chunks[j].phrase is None and chunks[j].kind not in _INSIDE:
            break
    return []


def _described_there(chunks: Sequence[Chunk], at: int, k: int) -> list[Victims]:
    """Whom the object at `at` of a preposition only describes, before the verb after chunk `k`.

    As "a statement issued in London said", "the army, in a statement, said", "a man who gave his
    name as Diaz said".
    """
    before = at - 2
    if chunks[before].kind == tags.COMMA and chunks[k].kind == tags.COMMA:
        before -= 1
        who = chunks[before].phrase if before >= 0 else None
        opens = before == 0 or chunks[before - 1].kind in _OPENING
        told = opens and who is not None and not who.number
        return [Victims(before, before, who)] if told else []
    if chunks[at - 1].low == "as":
        return _who_did(chunks, k)
    done = chunks[before].low.endswith("ed") or chunks[before].low in ("run", "led", "held")
    if chunks[before].kind == tags.VERB and done and before:
        who = chunks[before - 1].phrase
        low = chunks[before - 1].low
        told = who is not None and (who.noun is not None or low in DOCUMENTS or low in BODIES)
        return [Victims(before - 1, before - 1, who)] if told else []
    return []


def span_of(chunks: Sequence[Chunk], found: Sequence[Victims], k: int) -> tuple[int, int]:
    """The first and last chunk of who speaks, with a name, an office and who speaks beside."""
    first = found[0].at
    if chunks[k].kind == tags.COMMA:
        first = _from_name(chunks, first)
    if first > 1 and chunks[first - 1].low in ("of", "for") and chunks[first - 2].low in BODIES:
        # As "the Network of Karsa Doctors".
        first -= 2
    first = _with_body_before(chunks, first)
    last = tail(chunks, max(found[-1].last, found[-1].at))
    if chunks[k].kind == tags.COMMA and last + 1 < k and chunks[last + 1].kind == tags.COMMA:
        named = chunks[last + 2].kind == NOUN_PHRASE and k - last <= _LONGEST
        last = k - 1 if named else last
    return _from_owner(chunks, first), _past_description(chunks, last, k)


def _from_owner(chunks: Sequence[Chunk], first: int) -> int:
    """As "the army's 18th Brigade", "a medic at the town's only clinic", "an early report"."""
    at = first - 1
    while at > 0 and chunks[at].kind in (tags.ADVERB, tags.NUMBER):
        at -= 1
    if 0 <= at < first - 1 and chunks[at].kind == tags.DETERMINER:
        # As "an early report".
        return at
    if at < 1 or chunks[at].kind != tags.POSSESSIVE or chunks[at - 1].phrase is None:
        return first
    at -= 1
    while at > 1 and chunks[at - 1].low in _WITHIN and chunks[at - 2].phrase:
        at -= 2
    return at


def _past_description(chunks: Sequence[Chunk], last: int, k: int) -> int:
    """As "a shelter run by nuns in the area says", "a site sympathetic to the rebels said"."""
    while k > last and chunks[k].kind in (tags.ADVERB, tags.TIME, tags.NUMBER):
        k -= 1
    after = chunks[last + 1 : k + 1]
    told = bool(after) and len(after) <= _LONGEST and chunks[k].kind == NOUN_PHRASE
    # As "officials with guns said", whom that doesn't name; who serves with a body, `tail` tells.
    told = told and after[0].low != "with"
    plain = all(chunk.kind in _DESCRIBING for chunk in after)
    done = [chunk for chunk in after if chunk.kind == tags.VERB]
    # But "officials said people in the town" has a verb of its own.
    once = len(done) <= 1 and not (done and done[0] is not after[0])
    return k if told and plain and once else last


def _with_body_before(chunks: Sequence[Chunk], first: int) -> int:
    """As "..., the operator and the navy said": bodies, which are no people, speak together."""
    if first < 2 or chunks[first - 1].kind != tags.CONJUNCTION or chunks[first].phrase is None:
        return first
    at = first - 2
    while at > 1 and chunks[at].phrase and chunks[at - 1].low in _WITHIN:
        at -= 2
    before = chunks[at - 1] if at else None
    opens = before is None or before.kind in _OPENING or before.low in ("both", "that")
    # As "12 died, and the operator and the navy said ...".
    opens = opens or (at > 1 and chunks[at - 1].low == "and" and chunks[at - 2].kind == tags.COMMA)
    return at if opens and speaks(chunks[at].phrase, chunks[at].low) else first


def with_others(chunks: Sequence[Chunk], last: int) -> int:
    """As "said police and the mayor.": the last chunk of who speaks beside the one at `last`."""
    at = last + 2
    if at >= len(chunks) or chunks[last + 1].low != "and":
        return last
    end = tail(chunks, at) if chunks[at].phrase else at
    phrase = chunks[at].phrase
    closed = end + 1 >= len(chunks) or chunks[end + 1].kind in _ENDING
    joined = closed and phrase is not None and not phrase.number and speaks(phrase, chunks[at].low)
    return end if joined else last


def tail(chunks: Sequence[Chunk], at: int) -> int:
    """The last chunk of who speaks: "the ministry of health", "figures released by the army"."""
    made = chunks[at].low in MADE
    if _serving_with(chunks, at):
        at += 2
    if at + 3 < len(chunks) and chunks[at + 1].low == "known" and chunks[at + 2].low == "as":
        # As "a commander known as Mono".
        return at + 3 if chunks[at + 3].phrase else at
    while at + 2 < len(chunks) and (goes_on(chunks, at) or _there(chunks, at, made)):
        if chunks[at + 2].kind != NOUN_PHRASE:
            break
        at = _with_second(chunks, at + 2)
    near = [chunk.low for chunk in chunks[at + 1 : at + 3]]
    if made and near == ["based", "on"] and at + 3 < len(chunks):
        # As "a tally based on ministry figures".
        return at + 3 if chunks[at + 3].phrase else at
    if made and near[1:] == ["by"] and near[0] in _PUBLISHED and at + 3 < len(chunks):
        # As "figures released by the ministry".
        at += 3 if chunks[at + 3].phrase else 0
    return at


def _with_second(chunks: Sequence[Chunk], at: int) -> int:
    """As "the Department of Foreign Affairs and Trade said": past the second of what it is of."""
    departments = at > 1 and chunks[at - 2].low in _DEPARTMENTS and chunks[at - 1].low == "of"
    joined = at + 2 < len(chunks) and chunks[at + 1].low == "and" and chunks[at + 2].phrase
    if not departments or not joined:
        return at
    phrase = chunks[at + 2].phrase
    plain = phrase is not None and not phrase.determiner and not phrase.number
    return at + 2 if plain and not (phrase and phrase.noun) else at


def _serving_with(chunks: Sequence[Chunk], at: int) -> bool:
    """As "officials with a regional force", "a doctor with the charity"."""
    who = chunks[at].phrase
    if who is None or at + 2 >= len(chunks) or chunks[at + 1].low != "with":
        return False
    whom = chunks[at + 2].phrase
    people = chunks[at].low in OFFICIAL or (who.noun is not None and who.noun_at == who.head)
    told = whom is not None and whom.noun is None and not whom.number
    return people and told and chunks[at + 2].low in BODIES


def who_goes_on(chunks: Sequence[Chunk], comma: int) -> list[Victims]:
    """As "the mayor condemned the attack, saying 12 had died": the subject of the clause before."""
    for j in range(comma - 1, 0, -1):
        if chunks[j].kind in (tags.STOP, tags.SUBORDINATOR, tags.RELATIVE):
            return []
        who = chunks[j - 1].phrase
        opens = j == 1 or chunks[j - 2].kind in (tags.COMMA, tags.STOP, tags.CONJUNCTION)
        finite = chunks[j].kind in (tags.VERB, tags.OUTCOME) and not chunks[j].low.endswith("ing")
        ends = opens_with_name(chunks, j - 1) if finite and chunks[j - 1].kind == tags.COMMA else -1
        if ends >= 0:
            # As "the union, which runs two clinics, condemned the raid, saying".
            return [Victims(0, ends, chunks[0].phrase)]
        if finite and opens and who is not None and not who.number:
            known = who.noun is not None or is_name(who) or chunks[j - 1].low in BODIES
            told = known and speaks(who, chunks[j - 1].low)
            return [Victims(j - 1, j - 1, who)] if told else []
    return []


def _there(chunks: Sequence[Chunk], at: int, made: bool) -> bool:
    """As "according to a tally by a rights group", "partners on the ground report"."""
    by = made and chunks[at + 1].low == "by"
    after = (chunks[at + 1].low, chunks[at + 2].low)
    return by or after in _STANDING


def speaks(phrase: Phrase | None, low: str) -> bool:
    """Whether a phrase can be a speaker: people, a name or a document, and no bare number."""
    if phrase is None or phrase.bare or phrase.determiner == "no":
        return False
    if low in _MUTE and not (low == "body" and phrase.last - phrase.first > 1):
        # But "an opposition body", "the monitoring body" speak.
        return False
    if phrase.number and not phrase.noun:
        return low in ("source", "sources") or low in BODIES
    return not phrase.thing or low in DOCUMENTS or low in BODIES


def _speaks_of(chunks: Sequence[Chunk], who: Victims) -> bool:
    return speaks(who.phrase, chunks[who.at].low)


def _some_source(chunks: Sequence[Chunk], who: Victims) -> bool:
    """As "one of the sources said", "two of the witnesses told"."""
    bare = who.phrase is not None and who.phrase.bare and who.last == who.at + 2
    inner = chunks[who.last].phrase if bare else None
    return inner is not None and (inner.noun is not None or chunks[who.last].low in _SOURCES)


def opens_with_name(chunks: Sequence[Chunk], comma: int) -> int:
    """The end of who opens "A nurse there, Ana Diaz, said a man", "Ana Diaz, who fled, said the".

    -1 where the sentence begins otherwise.
    """
    begin = comma - 1
    while begin > 0 and chunks[begin].kind not in (tags.COMMA, tags.STOP):
        begin -= 1
    if begin < 1 or chunks[begin].kind != tags.COMMA:
        return -1
    first = next(i for i, chunk in enumerate(chunks) if chunk.kind == tags.COMMA)
    # As "The mayor, who put the toll at 14, most of them women, said": past the clause's own verb.
    told = any(chunk.low in SAID for chunk in chunks[first + 3 : comma])
    told = told or (chunks[first + 2].low in SAID and chunks[first + 2].low not in _PUTTING)
    if chunks[first + 1].kind == tags.RELATIVE and not told:
        # As "The rebels, who seized the town in March, killing 20, said".
        begin = first
    # As "A doctor at the hospital, where most of the victims were taken, said".
    relative = chunks[begin + 1].kind == tags.RELATIVE or chunks[begin + 1].low == "where"
    inner = chunks[begin + 1].phrase
    named = begin + 2 == comma and inner is not None and is_name(inner)
    plain = all(chunk.kind in (NOUN_PHRASE, tags.PREPOSITION) for chunk in chunks[:begin])
    who = chunks[0].phrase
    if not plain or not (relative or named) or not speaks(who, chunks[0].low):
        return -1
    return begin - 1 if relative else comma - 1


def _before_relative(chunks: Sequence[Chunk], comma: int) -> list[Victims]:
    """As "the army, which denies it, said": a body, which `subjects` takes for no person."""
    for j in range(comma - 1, max(1, comma - REACH), -1):
        if chunks[j].kind in (tags.STOP, tags.SUBORDINATOR):
            return []
        if chunks[j].kind == tags.RELATIVE and chunks[j - 1].kind == tags.COMMA:
            body = chunks[j - 2].phrase
            known = body is not None and chunks[j - 2].low in BODIES
            return (
                [Victims(j - 2, j - 2, body)] if known and chunks[comma].kind == tags.COMMA else []
            )
    return []


def _who_did(chunks: Sequence[Chunk], k: int) -> list[Victims]:
    """As "villagers who returned to bury the dead told", "a doctor treating the wounded told"."""
    for j in range(k, max(0, k - REACH), -1):
        if chunks[j].kind in (tags.STOP, tags.SUBORDINATOR, tags.COMMA):
            return []
        verbal = chunks[j].low in ("that", "which") and chunks[j + 1].kind in _VERBS
        who = chunks[j - 1].phrase
        doing = chunks[j].kind == tags.VERB and chunks[j].low.endswith("ing")
        doing = doing and who is not None and who.noun is not None and not who.number
        if who and (verbal or doing or chunks[j].low in ("who", "whose")):
            return [Victims(j - 1, j - 1, who)]
    return []


def _who_did_before(chunks: Sequence[Chunk], k: int) -> list[Victims]:
    """As "the staff called it a lie and said that": the subject of the verb before the "and"."""
    if chunks[k].low not in ("and", "but"):
        return []
    if chunks[k - 1].kind == tags.COMMA:
        return _who_opens(chunks, k - 1)
    for j in range(k - 1, max(0, k - REACH), -1):
        that = chunks[j].low == "that" and chunks[j + 1].phrase and chunks[j + 2].kind not in _VERBS
        if chunks[j].kind in (tags.STOP, tags.SUBORDINATOR, tags.COMMA):
            return []
        if chunks[j].kind == tags.RELATIVE and not that:
            return []
        finite = chunks[j].kind in (tags.VERB, tags.OUTCOME) and not chunks[j].low.endswith("ing")
        who = chunks[j - 1].phrase
        if finite and chunks[j - 1].kind == tags.COMMA:
            # As "the leader, Ana Diaz, rejected that and said".
            ends = opens_with_name(chunks, j - 1)
            return [Victims(0, ends, chunks[0].phrase)] if ends >= 0 else []
        if finite and who is not None and not who.number and who.determiner != "no":
            at = j - 1
            while at > 1 and chunks[at - 1].low in _WITHIN and chunks[at - 2].phrase:
                # As "a deputy of the opposition asked for calm and said".
                at -= 2
            who = chunks[at].phrase
            known = who is not None and (who.noun is not None or is_name(who))
            # As "the KRPA denied the claim and said".
            known = known or chunks[at].low in BODIES or chunks[j].low in DENYING
            return [Victims(at, j - 1, who)] if known else []
    return []


def _who_opens(chunks: Sequence[Chunk], comma: int) -> list[Victims]:
    """As "The union, however, asked for calm, and recalled that": the sentence's subject."""
    who, last = chunks[0].phrase, tail(chunks, 0)
    verb = last + 1
    while verb < comma and chunks[verb].kind in (tags.COMMA, tags.ADVERB, tags.TIME):
        verb += 1
    finite = chunks[verb].kind in (tags.VERB, tags.HAVE) and not chunks[verb].low.endswith("ing")
    if not finite or who is None or who.number or who.determiner == "no":
        return []
    known = who.noun is not None or is_name(who) or chunks[0].low in BODIES
    return [Victims(0, last, who)] if known else []


def _from_name(chunks: Sequence[Chunk], first: int) -> int:
    """As "Ana Diaz, the governor, who fled, said", "the governor, Ana Diaz, who fled, said"."""
    here, before = chunks[first].phrase, chunks[first - 2].phrase if first > 1 else None
    if here is None or before is None or chunks[first - 1].kind != tags.COMMA:
        return first
    if chunks[first - 2].low in _DIRECTIONS:
        # As "Further south, a commander, Abu Diaz, claims".
        return first
    ahead = chunks[first - 3].kind if first > 2 else tags.STOP
    if here.determiner in _DEFINITE and is_name(before):
        return first - 2 if ahead in (tags.STOP, tags.CONJUNCTION) else first
    office = before.noun is not None and before.determiner in _DEFINITE and is_name(here)
    return first - 2 if office and ahead in (tags.STOP, tags.CONJUNCTION, tags.COMMA) else first


def _names_somebody(chunks: Sequence[Chunk], found: Victims) -> bool:
    """Whether a conjunct is people or a name: "burned a clinic, a ruler and an aide said"."""
    phrase, at = found.phrase, found.at
    if phrase is None or phrase.noun is not None or is_name(phrase):
        return phrase is not None
    return chunks[at].low in BODIES and (at == 0 or chunks[at - 1].kind == tags.COMMA)
