"""Some of those told of: "12 of the wounded were children", "of the 48 killed, 20 were clerks"."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from recount.extract.earlier.gapped import made_up_of, other_shares
from recount.extract.find import Find
from recount.extract.parts.shares import FRACTIONS
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk, Phrase
from recount.extract.sentences.verbs import form_of
from recount.extract.victims.did_it import so_many_did
from recount.extract.victims.objects import objects, past_prepositions
from recount.extract.victims.people import is_name
from recount.extract.victims.phrase import DASHES, Victims, with_tail
from recount.extract.words import word_set
from recount.extract.words.nationalities import COUNTRY_OF
from recount.extract.words.outcomes import STATES
from recount.extract.words.speech import SAID

KEPT_SO = word_set("""
    found discovered thought reported feared left believed presumed confirmed listed remain remains
    remained lying lay lie
    pronounced declared certified brought
""")
_KNOWN = word_set("identified named buried")
_KNOWING = word_set("""
    name names named naming identify identifies identified identifying recognise recognised
    recognize recognized list lists listed know knew
""")
_IDENTIFYING = word_set("identified identifies identify named names described")
_CLAIMING = word_set("claimed claims claiming hailed mourned described")
_RECALLING = SAID | word_set("recalled recalls recounted told tells described remembered")
LISTED = {"dead": "killed", "killed": "killed", "wounded": "wounded", "injured": "wounded",
           "victims": "killed",
           "deceased": "killed", "casualties": "casualties", "missing": "missing",
           "kidnapped": "kidnapped",
           "detainees": "captured", "detained": "captured", "fatalities": "killed",
           "hostages": "kidnapped", "disappeared": "missing", "abducted": "kidnapped",
           "arrested": "captured", "captured": "captured", "hurt": "wounded",
           "martyred": "killed", "slain": "killed", "murdered": "killed", "executed": "killed",
           "shot-dead": "killed", "massacred": "killed", "rearrested": "captured", "freed": "freed",
           "released": "freed", "held": "captured", "rescued": "freed",
           "jailed": "captured", "seized": "kidnapped", "taken": "kidnapped"}  # fmt: skip
_BEFORE_VERB = (
    NOUN_PHRASE,
    tags.PREPOSITION,
    tags.TIME,
    tags.DETERMINER,
    tags.POSSESSIVE,
    tags.ACT,
)
_AMONG = ["among", "them"]
_NOT_ALL = (["all", "but"], ["all", "except"], ["everyone", "but"], ["everybody", "but"])
_COUNTED_SO = ("victims", "fatalities", "deceased", "casualties")
_REMAINING = word_set("remain remained stay stayed")
_HELPING = (tags.BE, tags.HAVE, tags.ADVERB, tags.TIME)
_COMING_BACK = word_set("""
    walked turned turned-up returned came reappeared resurfaced surfaced emerged showed contacted
    called phoned rang reached made
""")
_ONLY_OF_THOSE = ("held", "rescued", "jailed", "seized", "taken")


def finds(chunks: Sequence[Chunk], at: int, lows: Collection[str]) -> Iterator[Find]:
    """Some of those whom the word at `at` tells of; `lows` are the words of the sentence."""
    if "of" in lows:
        yield from _some_of(chunks, at)
    if "of" in lows or "among" in lows:
        yield from _of_which(chunks, at)
    if "as" in lows:
        yield from _identified_as(chunks, at)


def _among_others(chunks: Sequence[Chunk], some: int, at: int) -> bool:
    """As "nine died, including two of the wounded": two of those who died."""
    included = some > 0 and chunks[some - 1].low == "including"
    included = included or [chunk.low for chunk in chunks[max(0, some - 2) : some]] == _AMONG
    before = next(
        (c for c in reversed(chunks[:some]) if c.kind in (tags.OUTCOME, tags.STATE)), None
    )
    form = form_of(before.low) if included and before is not None else None
    return form is not None and form.outcome not in (None, LISTED[chunks[at].low])


def _identified_as(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "identified the dead as a lieutenant and two women": who they are, but for their names."""
    verb = at - 1 - (chunks[at - 1].low in ("the", "those"))
    own = chunks[at].phrase
    if own is not None and own.determiner in ("the", "those") and not own.number:
        verb = at - 1
    told = verb >= 0 and chunks[verb].low in _IDENTIFYING and chunks[verb].phrase is None
    if not told or at + 2 >= len(chunks) or chunks[at + 1].low != "as":
        return
    for victims in objects(chunks, at + 1):
        phrase = victims.phrase
        some = phrase is not None and (phrase.number or phrase.determiner in ("a", "an"))
        if some and phrase is not None and phrase.noun is not None:
            yield Find(LISTED[chunks[at].low], "listed", victims, at, at)


def _some_of(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "12 of the wounded were children", "ten of the dead"."""
    own = chunks[at].phrase
    if own and chunks[at].low not in _COUNTED_SO:
        if own.determiner != "those" or chunks[at].low not in _ONLY_OF_THOSE:
            return
    elif chunks[at].low in _ONLY_OF_THOSE and chunks[at - 1].low != "those":
        # As "two of the 30 marchers held were freed".
        return
    of = at - 1 if own and own.determiner in ("the", "those") else at - 2
    if of < 1 or chunks[of].low != "of":
        return
    counted = chunks[at - 1].phrase
    # As "seven of the 12 killed".
    those = counted is not None and counted.number and counted.determiner in ("the", "those")
    those = those and not (counted is not None and counted.thing)
    if own is None and not those and chunks[at - 1].low not in ("the", "those"):
        return
    if own is None and at + 1 < len(chunks) and so_many_did(chunks, at, at + 1):
        # As "two of the four wounded a guard".
        return
    phrase = chunks[of - 1].phrase
    if of > 2 and [chunk.low for chunk in chunks[of - 3 : of - 1]] in _NOT_ALL:
        # As "all but two of the 60 arrested were at home".
        return
    later = chunks[at + 1 : at + 8]
    if phrase and phrase.number and not phrase.determiner and chunks[of - 1].low in FRACTIONS:
        # As "one third of those killed were children", of whom nobody counted one.
        return
    if phrase and _one_who_speaks(chunks, phrase, at):
        return
    claimed = _claimed_as(chunks, of - 1, at)
    if phrase and phrase.bare and phrase.number and claimed is not None:
        claimed = replace(claimed, number=phrase.number, plural=phrase.plural)
        yield Find(LISTED[chunks[at].low], "some-of", Victims(of - 1, at + 2, claimed), of - 1, at)
        return
    known = any(chunk.low in _KNOWN or dying(chunk) for chunk in later) or _done_since(chunks, at)
    known = known or bool(dies_first(chunks, at)) or _among_others(chunks, of - 1, at)
    known = known or (
        of > 1 and chunks[of - 2].low in _KNOWING and (not later or later[0].low != "as")
    )
    # As "the release of 29 of those abducted", who are freed.
    known = known or (of > 2 and chunks[of - 2].low == "of" and _is_act(chunks[of - 3]))
    be = bool(later) and later[0].kind == tags.BE and at + 2 < len(chunks)
    are = chunks[at + 2].phrase if be else None
    # Victims may be of anything: only "12 of the victims were women" says that they died.
    known = known or (chunks[at].low == "victims" and (are is None or are.noun is None))
    if phrase and phrase.bare and phrase.number and not known:
        last = at
        if are and are.noun and are.number is None:
            phrase = replace(are, number=phrase.number, plural=phrase.plural)
            last = with_tail(chunks, at + 2).last
        elif _only_some(phrase) and (not be or later[1].kind != tags.STATE):
            return
        made_up = made_up_of(chunks, of - 1)
        phrase = made_up or phrase
        yield Find(LISTED[chunks[at].low], "some-of", Victims(of - 1, last, phrase), of - 1, at)
        yield from _and_others(chunks, at, last)
        yield from (
            Find(LISTED[chunks[at].low], "some-of", victims, victims.at, at)
            for victims in other_shares(chunks, last, made_up=made_up is not None)
        )


def _is_act(chunk: Chunk) -> bool:
    return tags.tag_of(chunk.low) in (tags.ACT, tags.OUTCOME)


def _one_who_speaks(chunks: Sequence[Chunk], phrase: Phrase, at: int) -> bool:
    """As "one of those released, Ali Diaz, 46, told": of those counted, and no figure of its own.

    But "one of those killed, Ali Diaz, was a clerk".
    """
    one = phrase.number is not None and phrase.number.bounds.best == 1
    named = at + 2 < len(chunks) and chunks[at + 1].kind == tags.COMMA and chunks[at + 2].phrase
    who = chunks[at + 2].phrase if named else None
    if not one or who is None or who.determiner or not is_name(who):
        # But "one of the wounded, a student, said".
        return False
    verb = at + 3
    while verb < len(chunks) and chunks[verb].kind in (tags.COMMA, tags.NUMBER, tags.ADVERB):
        verb += 1
    aged = chunks[verb].phrase if verb + 1 < len(chunks) else None
    if aged is not None and aged.bare and chunks[verb + 1].kind == tags.COMMA:
        verb += 2
    return verb < len(chunks) and chunks[verb].low in _RECALLING


def _claimed_as(chunks: Sequence[Chunk], some: int, at: int) -> Phrase | None:
    """The members of "claimed two of the dead as its members", "named three as fighters"."""
    claiming = some > 0 and (chunks[some - 1].low in _CLAIMING or chunks[some - 1].low in _KNOWING)
    if not claiming or at + 2 >= len(chunks) or chunks[at + 1].low != "as":
        return None
    who = chunks[at + 2].phrase
    people = who is not None and who.noun is not None and who.noun_at == who.head and not who.number
    return who if people and who is not None and who.plural else None


def _only_some(phrase: Phrase) -> bool:
    """As "many of the dead had been shot", "several of the wounded lay outside": no number."""
    bounds = phrase.number.bounds if phrase.number else None
    vague = bounds is not None and bounds.qualifier in ("vague", "uncounted")
    # But "dozens of the dead" are tens.
    return vague and bounds is not None and bounds.magnitude in (None, "few")


def _and_others(chunks: Sequence[Chunk], at: int, last: int) -> Iterator[Find]:
    """As "12 of those killed were pupils and nine were cooks", "... and five to the other"."""
    end = past_prepositions(chunks, last + 1)
    more = _listed_on(chunks, end)
    if more:
        for j in more:
            victims = Victims(j, j, chunks[j].phrase)
            yield Find(LISTED[chunks[at].low], "some-of", victims, j, at)
        return
    for j in range(end, min(end + 6, len(chunks) - 2)):
        number, are = chunks[j + 1].phrase, chunks[j + 2]
        if chunks[j].kind in (tags.STOP, tags.SUBORDINATOR, tags.OUTCOME):
            return
        if chunks[j].kind == tags.CONJUNCTION and _so_many_more(chunks, j + 1):
            # As "96 were women and 71 children".
            yield Find(LISTED[chunks[at].low], "some-of", Victims(j + 1, j + 1, number), j + 1, at)
            return
        if chunks[j].kind != tags.CONJUNCTION or number is None or not number.bare:
            continue
        noun = chunks[j + 3].phrase if j + 3 < len(chunks) and are.kind == tags.BE else None
        if noun and noun.noun and noun.number is None and number.number:
            phrase = replace(noun, number=number.number, plural=number.plural)
            yield Find(LISTED[chunks[at].low], "some-of", Victims(j + 1, j + 3, phrase), j + 1, at)
        elif are.kind == tags.PREPOSITION and number.number and are.low != "of":
            # But "two of the dead were boys, and six of the wounded are in intensive care".
            yield Find(LISTED[chunks[at].low], "some-of", Victims(j + 1, j + 1, number), j + 1, at)
        return


def _listed_on(chunks: Sequence[Chunk], at: int) -> list[int]:
    """As "22 of the dead were Britons, three Germans and two Belgians": the others counted."""
    found: list[int] = []
    joint = ""
    while at + 1 < len(chunks) and chunks[at].kind in (tags.COMMA, tags.CONJUNCTION):
        joint = chunks[at].kind
        if joint == tags.COMMA and chunks[at + 1].kind == tags.CONJUNCTION:
            joint, at = tags.CONJUNCTION, at + 1
        if at + 1 >= len(chunks):
            break
        people, low = chunks[at + 1].phrase, chunks[at + 1].low
        national = low in COUNTRY_OF or low.removesuffix("s") in COUNTRY_OF
        if people is None or people.number is None or not (people.noun or national):
            break
        found.append(at + 1)
        at = past_prepositions(chunks, at + 2)
        if joint == tags.CONJUNCTION:
            break
    ends = at >= len(chunks) or chunks[at].kind in (tags.STOP, tags.COMMA) or chunks[at].low == ";"
    return found if ends and joint == tags.CONJUNCTION and len(found) > 1 else []


def _so_many_more(chunks: Sequence[Chunk], at: int) -> bool:
    """As the 71 children of "96 were women and 71 children", of whom no verb tells."""
    phrase, after = chunks[at].phrase, past_prepositions(chunks, at + 1)
    ends = after >= len(chunks) or chunks[after].kind in (tags.STOP, tags.COMMA)
    brackets = after < len(chunks) and chunks[after].low in DASHES
    people = phrase is not None and phrase.noun is not None and phrase.noun_at == phrase.head
    return people and phrase is not None and phrase.number is not None and (ends or brackets)


def such(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "eight of the abducted pupils are girls", of whom eight were abducted."""
    such, counted = chunks[at].phrase, chunks[at - 2].phrase if at > 1 else None
    if such is None or counted is None or not counted.bare or chunks[at - 1].low != "of":
        return
    outcome = LISTED.get(such.participle or "")
    after = chunks[at + 1] if at + 1 < len(chunks) else None
    told = after is not None and after.kind == tags.BE and not _done_since(chunks, at)
    if outcome and told and such.noun is not None and counted.number and such.number is None:
        phrase = replace(such, number=counted.number, plural=counted.plural)
        yield Find(outcome, "some-of", Victims(at - 2, at, phrase), at - 2, at)


def _done_since(chunks: Sequence[Chunk], at: int) -> bool:
    """As "20 of those abducted have been freed", "ten of the missing were found dead".

    Or "90 of the 276 girls kidnapped in April are still missing".
    """
    first = past_prepositions(chunks, at + 1)
    if (aside := _past_aside(chunks, first)) > first:
        # As "one of the arrested, a clerk of 30, was released".
        end = next((c for c in chunks[aside : aside + 4] if c.kind not in _HELPING), None)
        form = form_of(end.low) if end is not None and end.kind == tags.OUTCOME else None
        return form is not None and form.outcome in ("freed", "killed")
    j = first
    while j + 1 < len(chunks) and chunks[j].kind in (tags.BE, tags.HAVE, tags.ADVERB, tags.TIME):
        j += 1
    if j >= len(chunks):
        return False
    if LISTED.get(chunks[at].low) == "missing" and chunks[j].low in _COMING_BACK:
        # As "eight of the missing walked back", "two of the missing have called their families".
        return True
    if not any(chunk.kind == tags.BE for chunk in chunks[first:j]):
        # As "two of the 14 women kidnapped have escaped".
        form = form_of(chunks[j].low) if chunks[j].kind == tags.OUTCOME else None
        return j > first and form is not None and not form.transitive
    if chunks[j].kind == tags.STATE and STATES[chunks[j].low] != LISTED.get(chunks[at].low):
        return True
    found = chunks[j].low in KEPT_SO and j + 1 < len(chunks)
    return chunks[j].kind == tags.OUTCOME or (found and chunks[j + 1].kind == tags.STATE)


def _past_aside(chunks: Sequence[Chunk], at: int) -> int:
    """Past who that is: "one of the arrested, a clerk of 30, was"; `at` where none stands there."""
    if at + 2 >= len(chunks) or chunks[at].kind != tags.COMMA or not chunks[at + 1].phrase:
        return at
    end = past_prepositions(chunks, at + 2)
    return end + 1 if end < len(chunks) and chunks[end].kind == tags.COMMA else at


def dies_first(chunks: Sequence[Chunk], at: int) -> int:
    """As "one of the two wounded in the attack on a bus in the old town died": the first verb.

    Its chunk, 0 where the first verb is another.
    """
    for j in range(at + 1, len(chunks)):
        if dying(chunks[j]):
            return j
        if chunks[j].kind not in _BEFORE_VERB:
            return 0
    return 0


def dying(chunk: Chunk) -> bool:
    """As in "one of the injured died": the outcome that is told is another."""
    form = form_of(chunk.low) if chunk.kind == tags.OUTCOME else None
    return form is not None and form.outcome == "killed" and not form.transitive


def _of_which(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "of the 48 killed, 20 were soldiers", "of those wounded in Asker, two were guards"."""
    if not any(chunk.low in ("of", "among") for chunk in chunks[max(0, at - 5) : at]):
        return
    comma = past_prepositions(chunks, at + 1)
    if comma + 3 >= len(chunks) or chunks[comma].kind != tags.COMMA:
        return
    counted, noun = chunks[comma + 1].phrase, chunks[comma + 3].phrase
    be = chunks[comma + 2].kind == tags.BE
    if counted is not None and counted.bare and _remain_there(chunks, at, comma + 2):
        victims = Victims(comma + 1, comma + 1, counted)
        yield Find(LISTED[chunks[at].low], "some-of", victims, comma + 1, at)
    if counted is None or not counted.bare or not be:
        return
    if noun and noun.noun and noun.number is None:
        victims = Victims(comma + 1, comma + 3, replace(noun, number=counted.number))
        yield Find(LISTED[chunks[at].low], "some-of", victims, comma + 1, at)
        yield from _and_others(chunks, at, comma + 3)
    elif noun is None and _fared(chunks, at, comma + 2):
        victims = Victims(comma + 1, comma + 1, counted)
        yield Find(LISTED[chunks[at].low], "some-of", victims, comma + 1, at)


def _remain_there(chunks: Sequence[Chunk], at: int, verb: int) -> bool:
    """As "of the 251 hostages seized, 97 remain in Lona", "with their captors"."""
    there = chunks[verb].low in _REMAINING and chunks[verb + 1].low in ("in", "with")
    who = chunks[at - 1].phrase
    people = who is not None and not who.thing and (who.noun is not None or who.bare)
    return (
        there
        and (people or chunks[at - 1].low == "those")
        and LISTED[chunks[at].low] in ("kidnapped", "captured")
    )


def _fared(chunks: Sequence[Chunk], at: int, be: int) -> bool:
    """As "of the 74 abducted, 39 were taken from a church", "of the injured, 11 were admitted".

    But "of the 74 abducted, 39 were freed", whom the rule for those freed tells of.
    """
    j = be + 1
    while j < len(chunks) and chunks[j].kind in (tags.BE, tags.HAVE, tags.ADVERB):
        j += 1
    if j >= len(chunks) or chunks[j].kind != tags.VERB or chunks[j].low in _KNOWN:
        return False
    return LISTED[chunks[at].low] in ("killed", "wounded", "kidnapped")
