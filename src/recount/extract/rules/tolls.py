"""Tolls in so many words: "the death toll rose to 14", "claimed 12 lives"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from recount.extract.find import Find
from recount.extract.flags.filters import of_lives, of_toll
from recount.extract.numbers.grammar import bounded
from recount.extract.rules.changing import (
    EXCEEDING,
    each_its_own,
    exceeded,
    falls,
    joined_to,
    numbers_after,
    of_a_body,
    outcomes_at,
    rises,
    then_to,
    together,
    until_now,
)
from recount.extract.rules.counted import FALLEN
from recount.extract.rules.natural import died_of, toll_of_illness
from recount.extract.rules.reasons import gives_reason
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk, Phrase
from recount.extract.sentences.verbs import form_of
from recount.extract.victims.objects import objects
from recount.extract.victims.phrase import Victims, with_tail
from recount.extract.words import word_set
from recount.extract.words.outcomes import COUNTED, LIFE_TAKERS, STATES

_COUNTED = {
    **dict.fromkeys(
        word_set("dead killed fatalities deaths victims martyrs martyred died drowned perished"),
        "killed",
    ),
    **dict.fromkeys(("wounded", "injured", "hurt"), "wounded"),
    "missing": "missing",
    "casualties": "casualties",
    **dict.fromkeys(
        ("in-custody", "in-prison", "behind-bars", "arrested", "detained", "captured", "arrests"),
        "captured",
    ),
    **dict.fromkeys(("kidnapped", "abducted", "taken", "kidnappings", "abductions"), "kidnapped"),
    **dict.fromkeys(("freed", "released"), "freed"),
    "surrendered": "surrendered",
    "disappeared": "missing",
    **dict.fromkeys(
        ("murdered", "assassinated", "executed", "slain", "massacred", "eliminated"), "killed"
    ),
}

_TOGETHER = _COUNTED | {"injuries": "wounded"}
_STATED = {"dead": "killed", "wounded": "wounded", "injured": "wounded", "missing": "missing",
           "fatalities": "killed", "deaths": "killed", "casualties": "casualties"}  # fmt: skip
_PUT_AT = {**_STATED, **dict.fromkeys(("arrests", "detentions"), "captured"),
           **dict.fromkeys(("kidnappings", "abductions", "kidnapped", "abducted"), "kidnapped"),
           "disappeared": "missing",
           **dict.fromkeys(("killings", "murders"), "killed"), "injuries": "wounded"}  # fmt: skip
_RISING = word_set("""
    rose risen rise rises climb climbed climbs jumped increased grew grown reached fell dropped
""")
_STANDING = word_set("stand stands stood standing")
_BACK = 14
_NUMBERING = word_set("number numbers numbered total totalled totaled") | EXCEEDING
_NUMBERS = word_set("number numbers tally count figure total")
_PUTTING = word_set("put puts putting gave gives giving placed places estimated counted set")
_BRINGING = word_set("""
    bringing brings brought taking takes took raising raises raised pushing pushes pushed
""")
_PLAYERS = ("player", "athlete", "footballer")
_OF_THINGS_TOO = word_set("""
    executed slain murdered massacred assassinated captured arrests kidnapped abducted taken
    released eliminated
""")
_INCLUDING = word_set("include includes included")
_FINITE = (tags.BE, tags.HAVE, tags.VERB)
_FORMERLY = word_set("which previously earlier initially originally first formerly put")
_TOLLS = ("death-toll", "casualty-toll", "toll", "total")
_TELLING = _NUMBERS | _NUMBERING | _PUTTING | _RISING | _STANDING | LIFE_TAKERS | frozenset(_TOLLS)
WORDS = frozenset({*_COUNTED, *_PUT_AT, *_TOLLS, "lives", "life"})
_LOST = word_set("lost claimed taken")
BESIDE = dict.fromkeys(WORDS, _TELLING) | {"total": _BRINGING, "lives": _TELLING | _LOST}


def finds(chunks: Sequence[Chunk]) -> Iterator[Find]:
    """The number of each toll, and the victims of each life taken."""
    for at, chunk in enumerate(chunks):
        if chunk.low in ("death-toll", "casualty-toll", "toll"):
            told = _toll_of(chunks, at)
            yield from _toll(chunks, at, told) if told else ()
        a_number = chunk.phrase is not None and chunk.phrase.determiner == "a"
        # As "a number of arrests", which tells of no number.
        outcome = _number_of(chunks, at) if chunk.low in _NUMBERS and not a_number else None
        if outcome:
            yield from _brought_to(chunks, at, outcome) or _toll(chunks, at, outcome)
        if chunk.low == "total":
            yield from _brought(chunks, at)
        if chunk.low in LIFE_TAKERS:
            yield from _lives(chunks, at)
        if chunk.low == "lives" and chunk.phrase:
            yield from _lives_lost(chunks, at)
        if chunk.low in _PUT_AT:
            yield from _put_at(chunks, at)
        if chunk.low in _STATED:
            yield from _risen(chunks, at)
            yield from _numbered(chunks, at)


def _risen(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "deaths rose to 14", "aid worker deaths have climbed to 34", "deaths stand at 79"."""
    verb = at + 1
    while verb < len(chunks) and chunks[verb].kind in (tags.HAVE, tags.ADVERB):
        verb += 1
    if verb + 1 >= len(chunks):
        return
    stands = chunks[verb].low in _STANDING and chunks[verb + 1].low == "at"
    if chunks[verb].low not in _RISING and not stands:
        return
    last = verb + (2 if chunks[verb + 1].low in ("to", "at") else 1)
    number = chunks[last].phrase if last < len(chunks) else None
    if number is None or not number.bare or number.number is None:
        return
    if last == verb + 1 and chunks[verb].low != "reached":
        # "Rose 14" may be by how many.
        return
    if joined_to(chunks, at, _COUNTED):
        # As "the number of dead and wounded rose to 70", which is of both.
        return
    own = chunks[at].phrase
    before = chunks[at - 1].phrase if own is None and at else own
    if before is not None and (before.number or before.determiner == "no"):
        return
    known = before is not None and before.noun is not None and before.noun.group != "persons"
    who = replace(before, number=number.number, plural=True) if known and before else number
    told = number.number.bounds
    yield Find(_STATED[chunks[at].low], "toll", Victims(last, last, who), at, at, told=told)


def _numbered(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "the dead now number at least 15", "the wounded numbered 40"."""
    verb = at + 1 + (at + 1 < len(chunks) and chunks[at + 1].kind == tags.ADVERB)
    near = range(verb + 1, min(verb + 4, len(chunks)))
    counted = ((i, chunks[i].phrase) for i in near)
    number, phrase = next(((i, one) for i, one in counted if one and one.number), (verb, None))
    told = verb < len(chunks) and chunks[verb].low in _NUMBERING and at > 0
    if told and chunks[at - 1].low == "the" and phrase and phrase.bare and phrase.number:
        bounds, between = phrase.number.bounds, [c.low for c in chunks[verb + 1 : number]]
        bounds = exceeded(chunks, verb, number, bounds)
        if between == ["at", "least"] and bounds.best is not None:
            bounds = bounded(bounds.best, "at_least")
        victims = Victims(number, number, phrase)
        yield Find(_STATED[chunks[at].low], "toll", victims, at, at, told=bounds)


def _put_at(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "put its dead at 17", "gave the army's own wounded as 40"."""
    number = chunks[at + 2].phrase if at + 2 < len(chunks) else None
    if number is None or not number.bare or chunks[at + 1].low not in ("at", "as"):
        return
    if at + 3 < len(chunks) and chunks[at + 3].kind in (tags.OUTCOME, tags.STATE):
        # As "put the casualties at five dead and 12 wounded".
        return
    stops = (i for i in range(at - 1, -1, -1) if chunks[i].kind == tags.STOP)
    put = [chunk.low for chunk in chunks[max(0, at - _BACK, next(stops, 0)) : at]]
    if not _PUTTING.isdisjoint(put) and _NUMBERS.isdisjoint(put) and "toll" not in put:
        outcome = _PUT_AT[chunks[at].low]
        if joined_to(chunks, at, _COUNTED):
            outcome = together((_COUNTED[chunks[at - 2].low], outcome))
        if outcome:
            yield Find(outcome, "toll", Victims(at + 2, at + 2, number), at, at)


def _brought_to(chunks: Sequence[Chunk], at: int, outcome: str) -> list[Find]:
    """As "brings to 19 the number of soldiers killed"."""
    number = chunks[at - 1].phrase if at > 1 else None
    if number is None or not number.bare or not number.number or chunks[at - 2].low != "to":
        return []
    victims = Victims(at - 1, at - 1, number)
    whose = chunks[at + 2].phrase if at + 2 < len(chunks) else None
    if whose and whose.noun and whose.number is None:
        phrase = replace(whose, number=number.number, plural=number.plural)
        # As "to 38 the number of members of the group who surrendered".
        victims = Victims(at - 1, with_tail(chunks, at + 2).last, phrase)
    return [Find(outcome, "toll", victims, at, at)]


def _number_of(chunks: Sequence[Chunk], at: int) -> str | None:
    """The outcome of "the number of dead", "the number of people killed or wounded"."""
    told = _outcomes(chunks, at)
    return together(told) if told else None


def _outcomes(chunks: Sequence[Chunk], at: int) -> tuple[str, ...]:
    told = _told_at(chunks, at)
    return () if told is None else outcomes_at(chunks, told, _TOGETHER)


def _told_at(chunks: Sequence[Chunk], at: int) -> int | None:
    """Where the outcome stands that the "number" or "toll" at `at` is of."""
    # As "the number of members of the security forces killed".
    then = at + 3 + (2 if of_a_body(chunks, at) else 0)
    joined = then < len(chunks) and chunks[then].kind == tags.CONJUNCTION
    who = then < len(chunks) and chunks[then].kind == tags.RELATIVE
    near = [chunk.low for chunk in chunks[at + 1 : then + (4 if joined or who else 2)]]
    if near[:1] != ["of"]:
        # As "the number killed", "the number back behind bars".
        first = 1 if len(near) > 1 and chunks[at + 1].kind == tags.ADVERB else 0
        return at + 1 + first if near[first : first + 1] and near[first] in _COUNTED else None
    told = next((i for i, low in enumerate(near) if low in _COUNTED), None)
    if told is None:
        return None
    whose = [chunk.phrase for chunk in chunks[at + 2 : at + told + 1] if chunk.phrase]
    of_things = any(phrase.noun is None and not phrase.bare for phrase in whose)
    players = any(phrase.noun and phrase.noun.singular in _PLAYERS for phrase in whose)
    made = at + told + 2 < len(chunks) and chunks[at + told + 2].kind == tags.PRONOUN
    # Nor "of players captured by the club", "of arrests he has made".
    of_things = of_things or players or made or "cardiac" in near
    if near[told] in _OF_THINGS_TOO and of_things:
        # As "the number of trades executed", "of images captured", "of cardiac arrests".
        return None
    after = chunks[at + told + 2].phrase if at + told + 2 < len(chunks) else None
    # As "the number of dead animals".
    return None if after is not None and after.thing else at + 1 + told


def _brought(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "12 more died, bringing the total to 40": of what is told of before."""
    to = at + 1
    if to + 2 < len(chunks) and chunks[to].low in ("for", "in", "this", "since"):
        # As "brings the total for 2030 to 68", "the total this year to 68".
        to = next((i for i in range(to + 1, min(to + 4, len(chunks))) if chunks[i].low == "to"), to)
    number = chunks[to + 1].phrase if to + 1 < len(chunks) else None
    if number is None or not number.number or chunks[to].low != "to":
        return
    if at == 0 or chunks[at - 1].low not in _BRINGING or number.thing:
        return
    if to + 2 < len(chunks) and chunks[to + 2].kind in (tags.OUTCOME, tags.STATE):
        # As "six were hurt, bringing the total to eight dead and 40 hurt".
        return
    told = "killed" if chunks[to + 1].low in FALLEN else None
    for chunk in reversed([c for i, c in enumerate(chunks[:at]) if not died_of(chunks, i)]):
        form = form_of(chunk.low)
        before = form.outcome if form else STATES.get(chunk.low) or COUNTED.get(chunk.low)
        if before or chunk.low in ("bodies", "body"):
            told, victims = told or before or "killed", Victims(to + 1, to + 1, number)
            yield Find(told, "toll", victims, at, at, told=number.number.bounds)
            return


def _toll_of(chunks: Sequence[Chunk], at: int) -> str:
    """As "the toll of wounded"; but "a toll of 12 and 30 wounded" is of the dead."""
    counted = chunks[at + 2].phrase if at + 2 < len(chunks) else None
    if chunks[at].low == "casualty-toll":
        return "casualties"
    if chunks[at].low == "death-toll" or (counted and counted.number):
        return "killed"
    told = _number_of(chunks, at)
    return "killed" if told is None else told


def _toll(chunks: Sequence[Chunk], at: int, outcome: str = "killed") -> Iterator[Find]:
    if toll_of_illness(chunks, _told_at(chunks, at) or at):
        return
    begin = _past_clause(chunks, at + 1)
    j = _number(chunks, at, begin)
    phrase = chunks[j].phrase if j is not None else None
    if j is None or phrase is None or phrase.number is None:
        return
    count = phrase.number.bounds
    by = chunks[j - 1].low == "by"
    if by and count.qualifier != "between" and falls(chunks, at, j):
        # As "lowered the toll by two", which is nobody.
        return
    if outcome == "captured" and (by or any(c.low == "per" for c in chunks[at:j])):
        # As "the number of arrests fell by 12", "per 1,000 people".
        return
    if count.qualifier == "between" and count.high is not None:
        # As "lowered the toll by two to 12"; but "rose to between nine and 12" is a range.
        if by or (chunks[j - 1].low != "to" and rises(chunks, at, j)):
            count = bounded(count.high, "exact")
        by = False
    up = chunks[j - 1].kind == tags.VERB or chunks[j - 1].low in ("is", "was", "now") or j == at + 1
    if count.qualifier == "at_most" and up:
        # As "has gone up to 12", "is up to 12", a headline's "Death toll up to 12".
        count = bounded(count.high or 0, "exact")
    count = exceeded(chunks, at, j, count)
    after = chunks[j + 1].kind if j + 1 < len(chunks) else tags.STOP
    if any(piece.low == "as" for piece in chunks[at:j]) and after in _FINITE:
        # As "the toll may rise as 40 people are missing".
        return
    if (phrase.bare or phrase.noun) and after not in (tags.OUTCOME, tags.STATE):
        who = _whose(chunks, at, phrase)
        # As "the toll rose by two", which is so many more.
        told = None if by else count
        certainty, flags = of_toll(chunks[:at], chunks[begin:j])
        if each_its_own(chunks, j) and len(both := _outcomes(chunks, at)) > 1:
            for one, own in zip(both, (j, j + 2), strict=False):
                number = Victims(own, own, chunks[own].phrase)
                yield Find(one, "toll", number, at, at, None, certainty, flags)
            return
        # As "the toll includes 41 soldiers and 20 policemen", who are some of the counted.
        some = chunks[j - 1].low in _INCLUDING
        rule = "listed" if some else "toll"
        yield Find(outcome, rule, Victims(j, j, who), at, at, told, certainty, flags)
        for later in numbers_after(chunks, j):
            now = Victims(later, later, chunks[later].phrase)
            yield Find(outcome, rule, now, at, at, None, certainty, flags)
        for more in objects(chunks, j - 1)[1:] if some else ():
            yield Find(outcome, "listed", more, at, at, None, certainty, flags)
        if j + 1 < len(chunks) and chunks[j + 1].low in _INCLUDING:
            # As "the toll of 27 includes eight children".
            for part in objects(chunks, j + 1):
                yield Find(outcome, "listed", part, at, at, None, certainty, flags)


def _number(chunks: Sequence[Chunk], at: int, begin: int) -> int | None:
    """Where a toll's number stands: the new one of "from 12 to 15", "by six overnight to 41"."""
    for j in range(begin, min(at + 24, len(chunks))):
        if chunks[j].kind in (tags.STOP, tags.SUBORDINATOR) or gives_reason(chunks, j):
            return None
        if chunks[j].kind == tags.RELATIVE and chunks[j - 1].low == "in":
            # As "the number was checked with photographs, in which 12 men lie".
            return None
        phrase = chunks[j].phrase
        if phrase is None or phrase.number is None:
            continue
        things, before = not phrase.bare and phrase.noun is None, chunks[j - 1]
        if things and (before.low in ("from", "of", "in") or before.kind == tags.CONJUNCTION):
            # As "the death toll from the two attacks is 31", "of a church and two hotels to 31".
            continue
        if (now := until_now(chunks, j)) > 0:
            return now + 1
        return (then_to(chunks, j) if before.low == "by" else None) or j
    return None


def _whose(chunks: Sequence[Chunk], at: int, number: Phrase) -> Phrase:
    """As 27 officers, of "put the number of injured officers at 27"; else the number alone."""
    of = chunks[at].low in _NUMBERS or chunks[at].low in _TOLLS
    if not number.bare or not of or chunks[at + 1].low != "of":
        return number
    near = (chunk.phrase for chunk in chunks[at + 2 : at + 4])
    who = next((phrase for phrase in near if phrase is not None), None)
    if who is None or who.noun is None or who.number or who.noun.group == "persons":
        return number
    return replace(who, number=number.number, plural=number.plural)


def _past_clause(chunks: Sequence[Chunk], j: int) -> int:
    """As "the toll, which had stood at 12, rose to 15", "the toll, first put at 12, rose to 15"."""
    of = j < len(chunks) and chunks[j].low == "of"
    near = range(j, min(len(chunks) - 2, j + 5 if of else j + 1))
    comma = next((k for k in near if chunks[k].kind == tags.COMMA), -1)
    if comma < 0 or chunks[comma + 1].low not in _FORMERLY:
        return j
    if of and chunks[comma + 1].low in ("put", "which") and chunks[comma + 2].kind != tags.HAVE:
        # "The number of dead, put at 12 by police", "which rose to 12": that is the number.
        return j
    return next((k for k in range(comma + 2, len(chunks)) if chunks[k].kind == tags.COMMA), j)


def _their_lives(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether "their lives" follows the people at `at`."""
    after = with_tail(chunks, at).last + 1
    phrase = chunks[after].phrase if after < len(chunks) else None
    owned = phrase is not None and phrase.determiner in ("their", "his", "her")
    return owned and chunks[after].low in ("lives", "life")


def _lives(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    after = at + 1
    if after >= len(chunks) or chunks[after].kind != NOUN_PHRASE:
        return
    low, phrase = chunks[after].low, chunks[after].phrase
    taken: Sequence[Victims] = ()
    if low in ("lives", "life") and after + 1 < len(chunks) and chunks[after + 1].low == "of":
        taken = objects(chunks, after + 1)
    elif phrase and (phrase.noun or phrase.bare) and _their_lives(chunks, after):
        # As "cost five of the men their lives".
        taken = (with_tail(chunks, after),)
    elif low in ("lives", "victims") and phrase and phrase.number:
        taken = (Victims(after, after, phrase),)
    certainty, flags = of_lives(chunks, at)
    for victims in taken:
        yield Find("killed", "lives", victims, at, after, None, certainty, flags)


def _lives_lost(chunks: Sequence[Chunk], at: int) -> Iterator[Find]:
    """As "12 lives were lost", "more than 300 lives have been claimed by the violence"."""
    phrase, verb = chunks[at].phrase, at + 1
    if phrase is None or phrase.number is None:
        return
    while verb < len(chunks) and chunks[verb].kind in (tags.BE, tags.HAVE, tags.ADVERB):
        verb += 1
    told = verb < len(chunks) and chunks[verb].low in _LOST
    if told and any(chunk.kind == tags.BE for chunk in chunks[at + 1 : verb]):
        yield Find("killed", "lives", Victims(at, at, phrase), at + 1, verb)
