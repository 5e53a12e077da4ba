"""Whom a verb is told of behind a relative clause: the head, and nobody whom the clause names.

As "the gang that killed two boys was caught", "the girls whom rebels took were freed", "the man
police say killed two guards was held". Two finite verbs stand in a row there, with no "and", no
comma and no "when" between them: the first is then the clause's, and the subject of the second is
what stands before the clause.
"""

from collections.abc import Sequence

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk, Phrase
from recount.extract.sentences.verbs import form_of
from recount.extract.victims.participles import done_to
from recount.extract.victims.phrase import CLAUSAL, FOLLOWING, REACH, left_of
from recount.extract.words import word_set
from recount.extract.words.people import SO_MANY
from recount.extract.words.speech import SAID

_CLAUSE_WORDS = word_set("who whom which that whose")
_HELPING = (tags.BE, tags.HAVE, tags.MODAL, tags.DO, tags.NOT, tags.ADVERB)
_FINITE = (tags.BE, tags.HAVE, tags.MODAL, tags.DO, tags.VERB)
_CROSSED = (
    NOUN_PHRASE,
    tags.PREPOSITION,
    tags.TIME,
    tags.NUMBER,
    tags.ADVERB,
    tags.DETERMINER,
    tags.MODIFIER,
    tags.STATE,
    tags.CONJUNCTION,
    tags.POSSESSIVE,
)
_IN_PHRASES = (*_CROSSED, tags.ACT)
_OF_AN_ACT = (tags.POSSESSIVE, tags.DETERMINER)
_THEM = word_set("him her them us me himself herself themselves")
_THEY = word_set("he she they it we i")
SAYS = SAID | word_set("say believe suspect think allege insist claim")
_CHARGING = word_set("""
    accused accuse accuses suspected suspect suspects alleged believed thought said convicted
    charged blamed
""")
_DESCRIBED = word_set("wanted suspected accused")
_VERBS_MORE = 3
_LEAVING_SO = word_set("left leaves saw sees found wanted wants watched")
_DONE = ("ed", "sent", "brought", "taken", "paid")
_OF_THEM = ("them", "whom")
_MANY = word_set("all both most some many several none")
_ANYBODY = word_set("those everyone everybody anyone anybody nobody no-one")
"""Heads that are no phrase: "those who killed two men were held" tells of those."""


def head_before(chunks: Sequence[Chunk], j: int, verb: int, plural: bool | None) -> int:
    """The chunk of the head, where the words up to `j` are a clause that tells of it; else `j`.

    The verb group that tells of the head begins at `verb`, `plural` is whether it is of several.
    """
    if j < 1 or chunks[j].kind == tags.CONJUNCTION or not is_finite(chunks, verb):
        return j
    if chunks[verb].low.endswith("ing"):
        # As "officers arrived to find three people suffering from burns".
        return j
    if chunks[j].kind == tags.COMMA:
        return _before_commas(chunks, j)
    if chunks[j].kind == tags.PRONOUN and chunks[j].low not in _THEM:
        return j
    if (those := _those_of(chunks, j)) >= 0:
        return those
    first = _clause_verb(chunks, j)
    if first < 1:
        return j
    head = _head(chunks, first, j, plural)
    if head < 0:
        return j
    if chunks[first].low in FOLLOWING and head and chunks[head - 1].kind == tags.PREPOSITION:
        # As "in the battle that followed 14 soldiers died".
        return j
    who = chunks[head].phrase
    if who is None:
        return head if chunks[head].low in _ANYBODY else j
    return j if plural is True and _is_one(who) else head


def acted_by(chunks: Sequence[Chunk], by: int) -> int:
    """The head, where who stands at `by` is the subject of a clause of it without a pronoun; or -1.

    As the men of "the men police arrested", "one of the girls the gunmen took".
    """
    if by < 1 or not _may_act(chunks[by]):
        return -1
    who = chunks[by - 1].phrase
    people = who is not None and who.noun is not None and not who.thing
    return by - 1 if people and not is_governed(chunks, by - 1) else -1


def done_to_by(chunks: Sequence[Chunk], by: int) -> int:
    """The people whom a clause tells of, with or without "whom", if who acts is at `by`; or -1."""
    if by < 1 or chunks[by].phrase is None:
        return -1
    head = _of_subject(chunks, by, told=True)
    who = chunks[head].phrase if head >= 0 else None
    return head if who is not None and who.noun is not None else -1


def is_finite(chunks: Sequence[Chunk], verb: int) -> bool:
    """Whether the verb at `verb` tells of a subject; "killed" may be of whom it was done to."""
    if chunks[verb].kind == tags.OUTCOME:
        form = form_of(chunks[verb].low)
        return form is not None and not form.transitive
    return chunks[verb].kind in _FINITE


def _is_one(phrase: Phrase) -> bool:
    """Whether a phrase can have no plural verb; "the gang", "the trio" can."""
    people = phrase.noun is not None and phrase.noun.group == "persons"
    people = people and phrase.noun is not None and phrase.noun.singular not in SO_MANY
    return people and phrase.plural is False and phrase.noun_at == phrase.head


def _those_of(chunks: Sequence[Chunk], j: int) -> int:
    """The "those" of "those behind the killing of two men", "those held with two nuns"; or -1.

    But what ends with "those who", "those held" has no more words that could be the subject.
    """
    if chunks[j].kind == tags.RELATIVE or chunks[j - 1].low == "those":
        return -1
    for k in range(j, max(-1, j - REACH), -1):
        chunk = chunks[k]
        if chunk.low == "those" and chunk.phrase is None:
            beside = k > 0 and chunks[k - 1].kind == tags.PREPOSITION and chunks[k - 1].low != "of"
            return -1 if beside or is_governed(chunks, k) else k
        before = chunks[k - 1] if k else chunk
        if chunk.kind in (tags.OUTCOME, tags.VERB):
            # As "those held", "those accused of the murder of", "those behind the killing of".
            crossed = chunk.low.endswith("ing") or before.kind in _OF_AN_ACT
        elif chunk.kind in (tags.RELATIVE, tags.BE):
            # As "those who were with two nuns".
            crossed = before.kind == tags.RELATIVE or before.low == "those"
        else:
            crossed = chunk.kind in _IN_PHRASES and chunk.low not in CLAUSAL
        if not crossed:
            return -1
    return -1


def _clause_verb(chunks: Sequence[Chunk], j: int) -> int:
    """The last verb up to `j`, in whose clause `j` stands; -1 where none does."""
    for k in range(j, max(-1, j - REACH), -1):
        chunk = chunks[k]
        if k and chunk.low.endswith("ing") and chunks[k - 1].kind in _OF_AN_ACT:
            # As "who was hurt in Friday's shelling of the port died".
            continue
        if chunk.kind in (tags.OUTCOME, tags.VERB) or (
            chunk.low in _DESCRIBED and chunks[k + 1].kind == tags.PREPOSITION
        ):
            return k
        if chunk.low in _THEM:
            continue
        if chunk.kind not in _IN_PHRASES or chunk.low in CLAUSAL:
            return -1
    return -1


def _head(
    chunks: Sequence[Chunk], at: int, j: int, plural: bool | None, more: int = _VERBS_MORE
) -> int:
    """The head of the clause whose verb is chunk `at`; -1 where it is no clause of a head.

    It may have so many `more` verbs before that one.
    """
    low = chunks[at].low
    first = at
    while first > 0 and (chunks[first - 1].kind in _HELPING or chunks[first - 1].low == "to"):
        first -= 1
    if first < 1:
        return -1
    joined = any(chunk.kind == tags.CONJUNCTION for chunk in chunks[at : j + 1])
    infinitive = any(chunk.low == "to" for chunk in chunks[first:at])
    if infinitive:
        # But "two men who tried to reach the nurse and a clerk were hurt" may tell of three.
        alone = not joined or plural is False or chunks[at].kind == tags.OUTCOME
        head = _who_means(chunks, first - 1, joined)
        if head >= 0:
            return head if alone else -1
    before = chunks[first - 1]
    again = before.kind == tags.CONJUNCTION and more > 0 and low not in SAYS
    if again and (earlier := _clause_verb(chunks, first - 2)) > 0:
        # As "the man who killed two and wounded three was held"; but "and say nobody was held".
        return _head(chunks, earlier, first - 2, plural, more - 1)
    they = before.low in _THEY and low not in SAYS
    if they and (earlier := _clause_verb(chunks, first - 2)) > 0:
        # As "the man who said he had killed two was held"; but "who saw it said his were".
        begin = _begin(chunks, earlier)
        who = begin > 0 and chunks[begin - 1].kind == tags.RELATIVE
        return _before_pronoun(chunks, begin - 1, joined) if who else -1
    if before.kind == tags.RELATIVE:
        # A verb of saying has a clause of its own: "who said 12 had died".
        return -1 if low in SAYS or infinitive else _before_pronoun(chunks, first - 1, joined)
    if joined:
        return -1
    if infinitive or (low.endswith("ing") and before.low == "of"):
        charged = _charged(chunks, first - (not infinitive))
        return charged if charged >= 0 or infinitive else _held_for(chunks, first)
    if low in SAYS and low not in _CHARGING:
        return -1
    if low.endswith("ing"):
        return _held_for(chunks, first) if before.kind == tags.PREPOSITION else -1
    if before.low in SAYS and first > 1:
        # As "the man police say killed two".
        return _of_subject(chunks, first - 2, told=True)
    if before.phrase and first > 1 and chunks[first - 2].low in _LEAVING_SO:
        # As "the man who left two boys wounded was held".
        begin = _begin(chunks, first - 2)
        who = begin > 0 and chunks[begin - 1].kind == tags.RELATIVE
        return _before_pronoun(chunks, begin - 1, joined) if who else -1
    acted = _of_subject(chunks, first - 1, told=at == j or chunks[at + 1].phrase is None)
    if acted < 0 and first == at and low.endswith("ed") and _describes(chunks, at, j):
        return at - 1
    return acted


def _begin(chunks: Sequence[Chunk], verb: int) -> int:
    """Where the group of the verb at `verb` begins: the "had" of "had killed"."""
    while verb > 0 and chunks[verb - 1].kind in _HELPING:
        verb -= 1
    return verb


def _who_means(chunks: Sequence[Chunk], last: int, joined: bool) -> int:
    """The head of "a man who tried to kill his son", "troops who stormed it to free two"; or -1.

    Or of "a man trying to free two", "men sent to Lona to free two": the words before the "to" end
    at `last`. But "who said to have killed two" tells what somebody says.
    """
    if last > 1 and chunks[last].low == "way" and chunks[last - 1].low == "on":
        # As "a man on his way to meet two friends".
        who = chunks[last - 2].phrase
        return last - 2 if who is not None and who.noun is not None else -1
    verb = last
    while verb > max(0, last - REACH) and chunks[verb].kind in _IN_PHRASES:
        if chunks[verb].low == "wanted":
            break
        if chunks[verb].kind == tags.CONJUNCTION or chunks[verb].low in CLAUSAL:
            return -1
        verb -= 1
    means = chunks[verb].kind in (tags.VERB, tags.OUTCOME) or chunks[verb].low == "wanted"
    if not means or chunks[verb].low in SAYS:
        return -1
    first = _begin(chunks, verb)
    if first and chunks[first - 1].kind == tags.RELATIVE:
        return _before_pronoun(chunks, first - 1, joined)
    # As no verb follows its "and", another does that is finite.
    sent = not joined and chunks[verb + 1].phrase is None and chunks[verb].low.endswith(_DONE)
    who = chunks[verb - 1].phrase if verb and (sent or chunks[verb].low.endswith("ing")) else None
    people = who is not None and who.noun is not None and not who.thing
    return verb - 1 if people and not is_governed(chunks, verb - 1) else -1


def _before_pronoun(chunks: Sequence[Chunk], pronoun: int, joined: bool) -> int:
    """The head before a relative pronoun, past the preposition of "from whom"."""
    if chunks[pronoun].low not in _CLAUSE_WORDS:
        return -1
    if joined and chunks[pronoun - 1].low == "of":
        # As "two men, one of whom died and the other was hurt", who has a clause of his own.
        return -1
    head = pronoun - 1
    head -= head > 0 and chunks[head].kind == tags.PREPOSITION
    head -= head > 0 and chunks[head].kind == tags.COMMA
    head = left_of(chunks, head)
    if head < 0 or (chunks[head].phrase is None and chunks[head].low not in _ANYBODY):
        return -1
    # But "shot a man who killed two guards and four people were hurt".
    return -1 if joined and is_governed(chunks, head) else head


def _of_subject(chunks: Sequence[Chunk], by: int, *, told: bool) -> int:
    """The head, where who acts in the clause stands at `by`."""
    if by < 1 or not _may_act(chunks[by]):
        return -1
    where = by - 1 if chunks[by - 1].low == "where" else _in_whose(chunks, by)
    if where > 0 and told:
        # As "the mayor of a town where two were killed was held".
        return where - 1 if chunks[where - 1].phrase else -1
    if chunks[by - 1].kind != tags.RELATIVE:
        return acted_by(chunks, by) if told else -1
    # But "told reporters that rebels held in May were freed".
    that = chunks[by - 1].low == "that"
    head = _before_pronoun(chunks, by - 1, joined=that)
    governed = that and head > 0 and chunks[head - 1].kind in (tags.PREPOSITION, tags.VERB)
    return -1 if governed and chunks[head - 1].low != "of" else head


def _in_whose(chunks: Sequence[Chunk], by: int) -> int:
    """The "in" of "the man in whose house two girls were held", who stand at `by`; or -1."""
    whose = by > 2 and chunks[by - 1].phrase is not None and chunks[by - 2].low == "whose"
    return by - 3 if whose and chunks[by - 3].kind == tags.PREPOSITION else -1


def _may_act(chunk: Chunk) -> bool:
    return chunk.phrase is not None or chunk.low in _THEY


def _charged(chunks: Sequence[Chunk], end: int) -> int:
    """As "the man suspected by police of killing two", "the man she accused of killing her son"."""
    at = end - 1
    if at > 1 and chunks[at].phrase and chunks[at - 1].low == "by":
        at -= 2
    if at < 1 or chunks[at].low not in _CHARGING:
        return -1
    who = chunks[at - 1].phrase
    if who is not None and acted_by(chunks, at - 1) < 0:
        people = who.noun is not None and not who.thing
        return at - 1 if people and not is_governed(chunks, at - 1) else -1
    return _of_subject(chunks, at - 1, told=True)


def _held_for(chunks: Sequence[Chunk], first: int) -> int:
    """As "nine men arrested last week for blocking a road", "on suspicion of blocking" it."""
    held = _clause_verb(chunks, first - 2)
    told = held > 0 and done_to(chunks, held) and not is_governed(chunks, held - 1)
    return held - 1 if told else -1


def _describes(chunks: Sequence[Chunk], at: int, j: int) -> bool:
    """As "two women married to soldiers": a participle, since a finite verb follows."""
    who, inner = chunks[at - 1].phrase, chunks[j].phrase
    own = inner is not None and inner.number is not None
    people = who is not None and who.noun is not None and not who.thing
    told = people and not own and chunks[at + 1].kind == tags.PREPOSITION
    return told and not is_governed(chunks, at - 1)


def is_governed(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a verb or "when" stands before the phrase, which opens no clause then."""
    while at > 1 and chunks[at - 1].low == "of" and chunks[at - 2].phrase:
        at -= 2
    before = chunks[at - 1] if at else None
    if before is None or before.low in SAID:
        return False
    if before.kind in (tags.SUBORDINATOR, tags.OUTCOME, tags.VERB, tags.RELATIVE):
        return before.low != "that"
    return before.low in CLAUSAL


def _before_commas(chunks: Sequence[Chunk], comma: int) -> int:
    """Before "which killed a boy", "all of them women", between the comma before and that one."""
    stops = (tags.COMMA, tags.STOP)
    opens = next((k for k in range(comma - 1, max(0, comma - REACH), -1)
                  if chunks[k].kind in stops), 0)  # fmt: skip
    if opens < 1 or chunks[opens].kind != tags.COMMA:
        return comma
    head, inner = left_of(chunks, opens - 1), chunks[opens + 1 : comma]
    if head < 0 or len(inner) < 2:
        return comma
    lows = [chunk.low for chunk in inner[:3]]
    if lows[0] in _MANY and lows[1] == "of" and lows[-1] in _OF_THEM:
        told = chunks[head].phrase or (head and chunks[head - 1].low in ("the", "those"))
        return head if told else comma
    pronoun = inner[inner[0].kind == tags.PREPOSITION]
    if pronoun.kind != tags.RELATIVE or pronoun.low == "that" or chunks[head].phrase is None:
        return comma
    when = any(chunk.kind == tags.SUBORDINATOR for chunk in inner)
    who = chunks[head].phrase
    return head if when or pronoun.low == "whom" or (who and who.thing) else comma
