"""What is not believed, ruled out, or without evidence, and who turned out to be alive."""

from collections.abc import Sequence

from recount.extract.find import Find
from recount.extract.flags.claims import REACH, claim_of, within
from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passage
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk
from recount.extract.victims.phrase import NOBODY
from recount.extract.words import word_set
from recount.extract.words.speech import CLAIMS

_LACKING = word_set("""
    evidence proof truth indication indications suggestion sign signs hint hints basis grounds
""")
_KNOWING = word_set("information knowledge record records")
_IN_CLAIMS = word_set("truth basis substance foundation")
_BELIEVING = word_set("believe believes believed think thinks thought accept accepts")
_DOUBTING = word_set("doubt doubts doubted doubting contest contests contested")
_RULING_OUT = word_set("rule-out rules-out ruled-out rule rules ruled")
_UNLIKELY = word_set("doubtful unlikely improbable inconceivable lie fabrication")
_DENYING = word_set("deny denies denied")
_SO = word_set("case correct so accurate")
_SUGGESTING = word_set("suggest indicate show prove")
_CONTRADICTING = word_set("""
    contradict contradicts contradicted contradicting rebut rebutted rebuts rebutting disproved
    disproves disproving doubt doubts doubted
""")
_REJECTING = word_set("reject rejects rejected rejecting disputed disputes dismissed dismisses")
_ACCOUNTS = word_set("account version story narrative theory")
_NO = word_set("no little without any")
_SUPPOSED = word_set("declared believed feared presumed thought reported assumed given")
_LIVING = word_set("survived resurfaced reappeared returned alive rescued")
_LIVES = _LIVING - {"returned", "rescued"}
_SEEN = word_set("turned turned-up appeared reappeared resurfaced surfaced emerged survived gave")
_HE_WHO, _HELPED = word_set("he she they"), 4
_ONE, _SEVERAL = word_set("he she"), word_set("they both all")
_ALIVE_WITHIN, _CLAUSE = 8, 7
_TOLD = CLAIMS.keys() | word_set("news figure toll death-toll number story")
_WRONG = word_set(
    "wrong false untrue incorrect lie mistake hoax invention exaggerated exaggeration"
)
_WITHDRAWN = word_set("withdrawn retracted")
_PROVING = word_set("proved proven turned")
_WRONGLY = word_set("wrongly mistakenly falsely incorrectly erroneously")
_BY_THEN = (tags.PREPOSITION, tags.TIME, tags.NUMBER)
WORDS = (
    _LACKING | _KNOWING | _DOUBTING | _DENYING | _RULING_OUT | _UNLIKELY | _SO | _CONTRADICTING
    | _ACCOUNTS | _LIVING | _BELIEVING | _WRONG | _WITHDRAWN | _WRONGLY | _SEEN
    | {"nothing", "contrary", "fake", "apologised", "apologized", "short", "too"}
)  # fmt: skip
"""A sentence without any of these words is believed, as far as this module tells."""


def disbelieved(passage: Passage, find: Find, number: int | None) -> bool:
    """As "found no evidence that soldiers had killed two women", "do not believe that".

    `number` is how many the find counts, where one number is told.
    """
    chunks = passage.chunks
    for at in range(max(1, find.first - REACH), find.first):
        if chunks[at].low == "that":
            untold, begin = _not_so(chunks, at - 1) or _claim_untrue(chunks, at), at
        elif chunks[at].low == "of":
            # As "contrary to reports of 12 deaths".
            untold, begin = _claim_untrue(chunks, at), at
        else:
            plain = chunks[at].low in _BELIEVING | _DOUBTING | {"saying"}
            untold, begin = plain and _not_so(chunks, at), at
        if untold and within(chunks, begin, find) and not _behind_fronted(chunks, begin, find):
            return True
    if _unknown(chunks, find) or _told_wrong(chunks, find):
        return True
    if "fake" in passage.words and _fake_news(passage, find):
        return True
    if _turned_up(chunks, find) or _denied_outright(chunks, find):
        return True
    if find.outcome == "killed":
        return _are_alive(chunks, find, number) or _was_supposed(chunks, find)
    return False


def _negated(chunks: Sequence[Chunk], at: int) -> bool:
    """As "did not believe", "no longer think", "in no doubt", "is not the case"."""
    near = chunks[max(0, at - 3) : at]
    own = chunks[at].phrase
    return (own is not None and own.determiner in _NO) or any(
        chunk.kind == tags.NOT or chunk.low in NOBODY or chunk.low in ("no", "longer", "cannot")
        or chunk.low.endswith("n't") for chunk in near
    )  # fmt: skip


def _not_so(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the word at `at`, which the clause hangs on, says that it is not so."""
    low, own = chunks[at].low, chunks[at].phrase
    if low in _LACKING or low in _KNOWING:
        return own is not None and own.determiner == "no"
    if low in _BELIEVING:
        return own is None and _negated(chunks, at)
    if low in _DOUBTING:
        return not _negated(chunks, at)
    if low == "out" or low.endswith("-out"):
        rule = at - (low == "out")
        modal = rule > 0 and chunks[rule - 1].kind == tags.NOT
        return chunks[rule].low in _RULING_OUT and not modal and not _negated(chunks, rule)
    if low in _UNLIKELY:
        return _it_is(chunks, at) and not _negated(chunks, at)
    if low in _SO:
        return _it_is(chunks, at) and _negated(chunks, at)
    if low in ("reporting", "announcing", "saying"):
        # As "apologised for reporting that", "stopped short of saying the two".
        near = [chunk.low for chunk in chunks[max(0, at - 3) : at]]
        return near[-2:] == ["short", "of"] or near[-2:] in (
            ["apologised", "for"], ["apologized", "for"]
        )  # fmt: skip
    return low in _SUGGESTING and any(c.low == "nothing" for c in chunks[max(0, at - 3) : at])


def _it_is(chunks: Sequence[Chunk], at: int) -> bool:
    near = chunks[max(0, at - 5) : at]
    return any(c.low == "it" for c in near) and any(c.kind == tags.BE for c in near)


def _claim_untrue(chunks: Sequence[Chunk], that: int) -> bool:
    """As "no truth in reports that", "contrary to claims that", "contradicted reports that"."""
    told = that - 1
    while told > 1 and chunks[told].kind in _BY_THEN:
        told -= 1
    if told and chunks[told - 1].low in _WRONGLY:
        # As "it was wrongly reported on Tuesday that".
        return True
    noun = chunks[that - 1].low
    if that < 2 or (noun not in CLAIMS and noun not in _ACCOUNTS):
        return False
    # As "no truth in the rebels' claim that", which looks like what they do.
    whose = chunks[that - 1].phrase is None and chunks[that - 2].kind == NOUN_PHRASE
    at = that - 2 - (whose or chunks[that - 2].kind == tags.ADVERB)
    before = chunks[at]
    if before.low in _REJECTING:
        return noun in _ACCOUNTS and not _negated(chunks, at)
    if before.low in _CONTRADICTING:
        return not _negated(chunks, at)
    if at < 1 or before.kind != tags.PREPOSITION:
        return False
    on = chunks[at - 1]
    lacking = on.phrase is not None and on.phrase.determiner == "no" and on.low in _IN_CLAIMS
    return lacking or (on.low == "contrary" and before.low == "to")


def _behind_fronted(chunks: Sequence[Chunk], that: int, find: Find) -> bool:
    """As the two of "contrary to reports that 12 had died, two were hurt", which is so."""
    contrary = next((k for k in range(max(0, that - 5), that) if chunks[k].low == "contrary"), None)
    if contrary is None or (contrary and chunks[contrary - 1].kind != tags.COMMA):
        return False
    return any(chunk.kind == tags.COMMA for chunk in chunks[that : find.victims.at])


def _unknown(chunks: Sequence[Chunk], find: Find) -> bool:
    """As "we have no information about 20 dead", "no record of the deaths of 20 people".

    But "no information about the 20 dead", of whom it is known that they died.
    """
    people, at = find.victims.phrase, min(find.first, find.victims.at) - 1
    while at > 0 and chunks[at].kind in (tags.DETERMINER, tags.ADVERB, tags.PREPOSITION):
        at -= 1
    told = chunks[at].phrase if at > 0 else None
    none = told is not None and told.determiner == "no" and chunks[at].low in _KNOWING
    return none and people is not None and people.determiner == ""


def _told_wrong(chunks: Sequence[Chunk], find: Find) -> bool:
    """As "the report of 12 deaths was a lie", "the news that six had died proved wrong"."""
    last = max(find.trigger, find.victims.last)
    begins = range(max(0, min(find.first, find.victims.at) - _CLAUSE), last)
    of = (k for k in begins if chunks[k].low in _TOLD and chunks[k + 1].low in ("of", "that"))
    begin = next(of, None)
    if begin is None or last + 2 >= len(chunks) or not within(chunks, begin + 1, find):
        return False
    then = chunks[last + 1 : last + 6]
    if then[0].kind != tags.BE and then[0].low not in _PROVING:
        return False
    lows: list[str] = []
    for chunk in then[1:4]:
        if chunk.kind in (tags.NOT, tags.COMMA, tags.STOP):
            break
        lows.append(chunk.low)
    too_high = lows[:1] in (["too"], ["far"]) and "high" in lows
    return too_high or any(low in _WRONG or low in _WITHDRAWN for low in lows)


def _fake_news(passage: Passage, find: Find) -> bool:
    """As "described as fake news a report that 12 had died", "the killing was fake news"."""
    lows = [token.low for token in passage.tokens]
    at = lows.index("fake")
    told = lows[at + 1 : at + 2] == ["news"] and "not" not in lows[max(0, at - 2) : at]
    return told and (find.rule == "act-of" or claim_of(passage.chunks, find) is not None)


def _denied_outright(chunks: Sequence[Chunk], find: Find) -> bool:
    """As "Rebels deny nine killed in Lona", "army denies nine were killed", without a "that".

    But "denied nine people killed there were farmers" doubts no death.
    """
    at = find.victims.at
    if (
        find.trigger <= at
        or not at
        or chunks[at - 1].low not in _DENYING
        or _negated(chunks, at - 1)
    ):
        return False
    after = chunks[find.trigger + 1 : find.trigger + _CLAUSE]
    ends = next((i for i, c in enumerate(after) if c.kind in (tags.COMMA, tags.STOP)), len(after))
    return not any(c.kind in (tags.BE, tags.HAVE, tags.VERB, tags.MODAL) for c in after[:ends])


def _turned_up(chunks: Sequence[Chunk], find: Find) -> bool:
    """As "was reported killed but later turned up alive", "presumed dead until he appeared".

    Told of who was only supposed to be so, and of nobody else.
    """
    last = max(find.victims.last, find.trigger)
    supposed = chunks[find.trigger].low == "reported-missing"
    supposed = supposed or any(
        chunk.low in _SUPPOSED for chunk in chunks[max(0, find.trigger - _HELPED) : find.trigger]
    )
    if not supposed or find.outcome not in ("killed", "missing", "kidnapped"):
        return False
    for k in range(last + 1, min(last + _ALIVE_WITHIN, len(chunks) - 1)):
        if chunks[k].kind in (tags.STOP, tags.RELATIVE, tags.CONJUNCTION):
            return False
        if chunks[k].low in ("but", "until"):
            then = chunks[k + 1 : k + _CLAUSE]
            who = next((i for i, chunk in enumerate(then) if chunk.low in _HE_WHO), -1)
            seen = next((i for i, chunk in enumerate(then) if chunk.low in _SEEN), -1)
            if any(chunk.kind == tags.NOT for chunk in then[: seen + 1]):
                return False
            between = then[max(who, 0) : max(seen, 0)]
            alone = not any(chunk.phrase for chunk in between)
            return seen >= 0 and alone and (chunks[k].low == "but" or who >= 0)
    return False


def _are_alive(chunks: Sequence[Chunk], find: Find, number: int | None) -> bool:
    """As "reports said two officers had been killed, but both survived", "but he is alive"."""
    last = max(find.trigger, find.victims.last)
    near = range(last + 1, min(last + _ALIVE_WITHIN, len(chunks)))
    but = next((k for k in near if chunks[k].low in ("but", "yet")), None)
    if but is None or any(chunks[k].kind == tags.STOP for k in range(last, but)):
        return False
    they = _ONE if number == 1 else _SEVERAL
    for k in range(but + 1, min(but + _CLAUSE, len(chunks) - 1)):
        if chunks[k].low in they:
            then = chunks[k + 1 : k + 3]
            negated = any(chunk.kind == tags.NOT for chunk in then)
            return not negated and any(chunk.low in _LIVES for chunk in then)
        if chunks[k].kind == tags.COMMA:
            return False
    return False


def _was_supposed(chunks: Sequence[Chunk], find: Find) -> bool:
    """As "three soldiers declared dead returned home", "the leader, believed killed, is alive"."""
    at = find.trigger
    if not at or chunks[at - 1].low not in _SUPPOSED:
        return False
    for k in range(at + 1, min(at + 2 * _ALIVE_WITHIN, len(chunks))):
        if chunks[k].kind in (tags.STOP, tags.CONTRAST, tags.CONJUNCTION):
            return False
        if chunks[k].kind in (tags.VERB, tags.OUTCOME, tags.STATE) or chunks[k].low == "alive":
            negated = any(c.kind == tags.NOT for c in chunks[max(0, k - 2) : k])
            if chunks[k].low in _LIVING:
                return not negated
            if chunks[k].low != "found":
                return False
    return False
