"""A victim phrase with what belongs to it: its of-phrases, and the phrase that it describes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk, Phrase
from recount.extract.sentences.verbs import form_of
from recount.extract.victims.complements import before_joined, past_names_joined
from recount.extract.victims.inserted import past_inserted
from recount.extract.victims.participles import SEEN, SUSPECTED, describes, done_to, is_ing, sent_to
from recount.extract.victims.people import peopled, so_many_of
from recount.extract.words import word_set
from recount.extract.words.grammar import SINGULAR_PERSON_PRONOUNS
from recount.extract.words.outcomes import ACTS
from recount.extract.words.people import COLLECTIVES

REACH, _BEHIND = 24, 3
_ACTS = frozenset(word for words in ACTS.values() for word in words.split())
SKIPPED = (tags.ADVERB, tags.TIME, tags.NUMBER, tags.NOT)
PRONOUNS = word_set("nobody no-one none anyone anybody himself herself")
NOBODY = word_set("none neither nobody no-one")
_AMONG = word_set("among aboard in inside on at")
FOLLOWING = ("followed", "ensued")
"""As "in the battle that followed 14 soldiers died", where nobody was followed."""
CLAUSAL = word_set("after before since until till as than because-of except")
DASHES = ("--", "—", "–", "-")
GRAVELY = word_set("seriously critically gravely severely badly slightly lightly mildly")
_SAYING_THAT = word_set("said says saying insisted insists")
LEAVING = word_set("left leave leaves leaving")
_FINDING = word_set("find finds found see saw discover discovered")
TOTALS = word_set("figure figures toll tally count estimate total number record balance")
"""Nouns of a number: "a figure of 35 dead" is of 35 people."""
_BELIEVED = word_set("believed thought said presumed alleged reported understood")
_PUTTING, _PAIR, _DEEPEST = ("putting", "placing"), 2, 10
_WHEN = word_set("in on since for last this")
_VERBAL = (
    tags.VERB, tags.OUTCOME, tags.BE, tags.HAVE, tags.ADVERB, tags.NOT, tags.PREPOSITION,
    tags.STATE,
)  # fmt: skip


@dataclass(slots=True)
class Victims:
    """One victim phrase, chunk index `at`, with all that belongs to it up to chunk `last`."""

    at: int
    last: int
    phrase: Phrase | None
    pronoun: str = ""
    aside: int = -1
    """The chunk of an apposition ("Abu Diaz, a commander"), -1 where there is none."""


def left_of(chunks: Sequence[Chunk], j: int) -> int:
    """The chunk at `j`, or the first before it that is no adverb, time, number or "not"."""
    while j >= 0 and chunks[j].kind in SKIPPED:
        j -= 1
    return j


def before_when(chunks: Sequence[Chunk], j: int) -> int:
    """As `left_of`, but past "in May", "for nearly two weeks" too, which stand before a verb."""
    j = left_of(chunks, j)
    while 0 < j < len(chunks) - 1:
        after = chunks[j + 1]
        lasted = chunks[j].low == "for" and after.kind == tags.ADVERB
        timed = after.kind in (tags.TIME, tags.NUMBER)
        if chunks[j].low not in _WHEN or not (timed or lasted):
            break
        j = left_of(chunks, j - 1)
    return j


def past_times_own(chunks: Sequence[Chunk], j: int) -> int:
    """After "Friday's raid", "next month's election" at `j`; -1 where none stands there."""
    j += j < len(chunks) and chunks[j].kind == tags.MODIFIER
    kinds = [chunk.kind for chunk in chunks[j : j + 3]]
    return j + 3 if kinds == [tags.TIME, tags.POSSESSIVE, NOUN_PHRASE] else -1


def pronouns(chunks: Sequence[Chunk], j: int) -> list[Victims]:
    """The victim that a pronoun is: he, she, him, her, nobody; none for others."""
    low = chunks[j].low
    if low in SINGULAR_PERSON_PRONOUNS or low in PRONOUNS:
        return [Victims(j, j, None, low)]
    return []


def none_of(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the phrase at `at` is told of by "none of", "nobody among", "neither of"."""
    if at < 2 or chunks[at - 2].low not in NOBODY:
        return False
    return chunks[at - 1].low == "of" or chunks[at - 1].low in _AMONG


def bare_plural(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people stand at chunk `at` without a number or a determiner: "children"."""
    phrase = chunks[at].phrase
    if phrase is None or phrase.number or phrase.determiner or phrase.noun is None:
        return False
    return phrase.noun_at == phrase.head and phrase.noun.plural and phrase.noun.singular != "other"


def plurals_after(chunks: Sequence[Chunk], at: int) -> tuple[int, ...]:
    """The "children" of "women and children", the phrases that are joined to a bare plural."""
    if not bare_plural(chunks, at):
        return ()
    found: list[int] = []
    while at + 2 < len(chunks) and bare_plural(chunks, at + 2):
        if chunks[at + 1].kind not in (tags.CONJUNCTION, tags.COMMA):
            break
        at += 2
        found.append(at)
        if chunks[at - 1].kind == tags.CONJUNCTION:
            return tuple(found)
    return ()


def with_tail(chunks: Sequence[Chunk], j: int) -> Victims:
    """The phrase at j with its of-phrases; a collective gives way to what it consists of."""
    phrase = chunks[j].phrase
    last = j
    while last + 2 < len(chunks) and chunks[last + 1].low in ("of", "among"):
        if chunks[last + 2].kind != NOUN_PHRASE:
            some = chunks[last].phrase
            # As "two of them", "the wife of one of them".
            alone = last == j or (some is not None and some.bare)
            if alone and chunks[last + 2].low in ("them", "whom", "us", "these", "those"):
                last += 2
            break
        last += 2
        inner = chunks[last].phrase
        told = inner is not None and (inner.number or chunks[j].low != "figure")
        if phrase and inner and told and is_collective(chunks[j]) and peopled(inner):
            if phrase.number is not None and so_many_of(chunks, last, phrase, inner):
                inner = replace(inner, number=phrase.number, plural=phrase.plural)
            return replace(with_tail(chunks, last), phrase=inner)
    return Victims(j, past_names_joined(chunks, j, last), phrase)


def whom_some_are_of(chunks: Sequence[Chunk], victims: Victims, j: int) -> bool:
    """As the police of "a post manned by police, four of whom"; not of "the wives of policemen"."""
    phrase = chunks[j].phrase
    head = chunks[j - 2].phrase if j > 1 and chunks[j - 1].low == "of" else None
    several = phrase is not None and phrase.plural is True
    return several and chunks[victims.last].low == "whom" and not (head and head.noun)


def whole_of(chunks: Sequence[Chunk], victims: Victims) -> Victims:
    """As "one of four people killed": the four; "four soldiers among the 20 dead": the 20."""
    inner, whose = chunks[victims.last].phrase, victims.phrase
    some = whose is not None and whose.bare and victims.last > victims.at
    # As the 16 of a headline's "Three guards among 16 clerks killed".
    headline = inner is not None and inner.noun is not None and _is_headline(chunks, victims)
    among = inner is not None and (inner.bare or headline)
    among = among and chunks[victims.last - 1].low == "among"
    # As "a brother of one of the three dead", "the families of the three dead": the three.
    apart = victims.last > victims.at and inner is not None and inner.bare and whose is not None
    apart = apart and whose is not None and whose.number is None
    theirs = victims.last == victims.at + 2 and chunks[victims.last - 1].low == "of"
    apart = apart and (theirs or _of_some(chunks, victims))
    told = inner is not None and inner.number is not None and (some or among or apart)
    return Victims(victims.last, victims.last, inner) if told else victims


def _is_headline(chunks: Sequence[Chunk], victims: Victims) -> bool:
    """Whether they open the sentence, or stand behind a label, right before what befell them."""
    opens = victims.at == 0 or chunks[victims.at - 1].low == ":"
    after = victims.last + 1
    return opens and after < len(chunks) and chunks[after].kind in (tags.OUTCOME, tags.STATE)


def _of_some(chunks: Sequence[Chunk], victims: Victims) -> bool:
    """Whether "of one of" stands before the last phrase: "a brother of one of the three"."""
    some = chunks[victims.last - 2].phrase if victims.last - 2 > victims.at else None
    return some is not None and some.bare and chunks[victims.last - 1].low == "of"


def noun_told(chunks: Sequence[Chunk], victims: Victims) -> str:
    """The noun of the victims in the singular, that of "four of the attackers" too, or ""."""
    phrase = victims.phrase
    if phrase and phrase.noun:
        return phrase.noun.singular
    inner = chunks[victims.last].phrase if victims.last > victims.at else None
    return inner.noun.singular if inner and inner.noun else ""


def are_people(chunks: Sequence[Chunk], victims: Victims) -> bool:
    """Whether words or a bare number tell of people: no tickets, lanes or "two of the films"."""
    phrase = victims.phrase
    if phrase is None or phrase.thing:
        return False
    inner = chunks[victims.last].phrase if victims.last > victims.at else phrase
    if inner is None:
        return chunks[victims.last].low in ("them", "whom")
    return inner.noun is not None or inner.bare


def is_collective(chunk: Chunk) -> bool:
    """Whether it is a word for several people together: "crew", "families", "bodies"."""
    low = chunk.low
    return low in COLLECTIVES or (low.endswith("s") and low[:-1] in COLLECTIVES) or low == "bodies"


def host_of(chunks: Sequence[Chunk], j: int) -> Victims:
    """From a phrase inside prepositional phrases back to the phrase that they describe."""
    at, best = j, j
    for _ in range(_DEEPEST):
        k = left_of(chunks, at - 1)
        if k > 0 and chunks[k].kind == tags.DETERMINER and chunks[k + 1].kind == tags.TIME:
            # As "in the March protests".
            k = left_of(chunks, k - 1)
        if k > 1 and chunks[k].low == "'s" and chunks[k - 1].kind == tags.TIME:
            # As "in Friday's blast".
            k = left_of(chunks, k - 2)
        if k > 1 and chunks[k].low == "along-with" and _harmed(chunks, k - 1):
            # As "a woman kidnapped along with two boys".
            at = best = k - 2
            continue
        if k > _PAIR and chunks[k].kind == tags.CONJUNCTION:
            k = before_joined(chunks, at, k)
        acting = k > 0 and chunks[k].low == "as" and chunks[k - 1].kind == tags.VERB
        if k < 0 or (chunks[k].low in CLAUSAL and not acting):
            break
        thrown = k > 1 and is_ing(chunks[k - 2]) and chunks[k - 2].low not in _PUTTING
        if chunks[k].low == "at" and _counts(chunks[at].phrase) and not thrown:
            # As "put the losses at 40 killed"; but "throwing stones at 40 soldiers".
            break
        if chunks[k].low == "with" and _others(chunks[at].phrase):
            # As "lost three soldiers, with 19 others injured".
            break
        if chunks[k].low == "of" and chunks[k - 1].low in TOTALS and _counts(chunks[at].phrase):
            break
        if chunks[k].low in _SAYING_THAT:
            # As "a nurse who said 12 had died".
            break
        if chunks[k].low in LEAVING or (chunks[k].low in _FINDING and _is_so(chunks, at + 1)):
            # As "for a raid on the minister's house, which left seven people injured", "officers
            # deployed to find two men dead".
            break
        if chunks[k].low == "of" and (suspect := _of_an_act(chunks, k)) >= 0:
            host = suspect
        elif acting and describes(chunks, k - 1):
            # As "a commander known as Abu Diaz".
            host = k - 2
        elif acting:
            host = relative_host(chunks, k - 1)
        elif k > 1 and chunks[k].kind in (tags.VERB, tags.OUTCOME) and describes(chunks, k - 1):
            # As "officers pursuing stolen cattle", "a nurse treating wounded soldiers".
            host = k - 2
        elif k > _PAIR and chunks[k - 1].low == "to" and (sent := sent_to(chunks, k)) >= 0:
            host = sent
        elif chunks[k].kind == tags.PREPOSITION:
            # As "two guards wounded on Monday in an attack".
            host = before_when(chunks, k - 1)
            if host > 0 and past_inserted(chunks, host + 1) == at:
                # As "rebels freed on Monday two nuns kidnapped in Lona".
                break
            done_by = chunks[k].low == "by" and host > 0 and chunks[host].kind == tags.VERB
            taken = host > 0 and done_to(chunks, host)
            if host > 0 and (taken or is_ing(chunks[host]) or describes(chunks, host) or done_by):
                # As "the soldiers taken by villagers", "a boy sitting in a car".
                host = left_of(chunks, host - 1)
        elif describes(chunks, k):
            host = k - 1
        else:
            host = relative_host(chunks, k)
        if host > 0 and chunks[host].low in ("him", "her", "them", "us", "me"):
            # As "the driver who took them to the border".
            host -= 1
        if host > 0 and chunks[host].kind == tags.OUTCOME and _harmed(chunks, host):
            # As "a girl injured in the attack died", "one of those injured in it died".
            host -= 3 if chunks[host - 1].low == "those" else 1
        if host >= 0 and chunks[host].kind != NOUN_PHRASE:
            host = relative_host(chunks, host)
        if host < 0 or chunks[host].kind != NOUN_PHRASE:
            break
        if host > 0 and chunks[host - 1].low == "of" and _some_of_them(chunks, host, at):
            # As "of the 40 on board 11 died": the 11.
            break
        at = host
        if _better(chunks[host].phrase, chunks[best].phrase):
            best = host
    return with_tail(chunks, best)


def _some_of_them(chunks: Sequence[Chunk], host: int, at: int) -> bool:
    """Whether a clause begins with "of" before `host`, and a number of those stands at `at`."""
    number, begins = chunks[at].phrase, host - 2
    if begins > 0 and chunks[begins].low == "out":
        begins -= 1
    opens = begins < 0 or chunks[begins].kind in (tags.COMMA, tags.STOP, tags.CONJUNCTION)
    return opens and number is not None and number.bare and number.number is not None


def _is_so(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether what stands at `at` tells how those right before it were found: "dead"."""
    return at < len(chunks) and (chunks[at].kind == tags.STATE or is_ing(chunks[at]))


def _of_an_act(chunks: Sequence[Chunk], of: int) -> int:
    """The suspect of "a suspect in the killing of 12 people", where "of" is chunk `of`; else -1."""
    if of < _BEHIND or chunks[of - 1].low not in _ACTS:
        return -1
    before = of - 2
    while before > 0 and chunks[before].kind in (tags.DETERMINER, tags.MODIFIER):
        before -= 1
    if before < 1 or chunks[before].kind != tags.PREPOSITION:
        return -1
    at = before - 1
    at -= at > 0 and chunks[at].kind == tags.VERB and describes(chunks, at)
    who = chunks[at].phrase
    return at if who is not None and who.noun is not None and not who.thing else -1


def _harmed(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the form at `at` is a participle of the people before it."""
    who, of = chunks[at - 1].phrase, at > 1 and chunks[at - 2].low == "of"
    counted = of and (chunks[at - 1].low == "those" or (who is not None and who.bare))
    people = counted or (who is not None and who.noun is not None)
    if not people or not chunks[at].low.endswith(("ed", "hurt")):
        return False
    # But "31 rebels surrendered with their arms", "a girl died in the attack" tell what they did.
    form = form_of(chunks[at].low)
    return form is None or form.transitive


def _counts(phrase: Phrase | None) -> bool:
    """As in "put the losses at 40 soldiers killed", "at 40 dead"."""
    return phrase is not None and phrase.number is not None and not phrase.thing


def _others(phrase: Phrase | None) -> bool:
    if phrase is None or phrase.number is None:
        return False
    return phrase.bare or (phrase.noun is not None and phrase.noun.singular == "other")


def relative_host(chunks: Sequence[Chunk], k: int) -> int:
    """From inside "two policemen who were guarding her house" to "two policemen", else -1."""
    steps = 0
    while k > 0 and chunks[k].kind in _VERBAL and steps < 6:
        k -= 1
        steps += 1
    if steps and k > 0 and chunks[k].kind == tags.RELATIVE:
        if chunks[k - 1].kind == tags.CONJUNCTION:
            # As "a guard who was on his break and who had no radio".
            k = next((i for i in range(k - 2, max(0, k - REACH), -1) if chunks[i].low == "who"), k)
        return k - 2 if chunks[k - 1].kind == tags.COMMA and k > 1 else k - 1
    if steps and k > 1 and chunks[k].phrase and chunks[k - 1].low in ("whose", "whom"):
        # As "a boy whose father works at the mine".
        return k - 2
    if steps > 1 and chunks[k + 1].low in _BELIEVED and chunks[k + 2].low == "to":
        # As "two men believed to be members of the gang".
        return k if chunks[k].phrase and chunks[k + 1].kind != tags.BE else -1
    if steps and chunks[k + 1].low in SEEN and is_ing(chunks[k + 2]):
        # As "two men caught stealing from a trader", which is no verb of theirs.
        return k if chunks[k].phrase else -1
    # As "two men suspected to be thieves".
    if steps < 2:
        return -1
    told = next((i for i in (k, k + 1) if chunks[i].low in SUSPECTED), None)
    return told - 1 if told and describes(chunks, told) else -1


def _better(host: Phrase | None, inner: Phrase | None) -> bool:
    """Whether the host of a prepositional phrase is the victim rather than what it contains."""
    if host is None or inner is None:
        return host is not None
    if host.thing:
        return inner.thing or (inner.noun is None and inner.number is None)
    # But "those held with two nurses" are people.
    unnamed = host.noun is None and host.number is None and host.determiner != "those"
    return not (unnamed and inner.number and (inner.noun is not None or inner.bare))
