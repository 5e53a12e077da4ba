"""Who is said to have done it: claimed, blamed, suspected or denied, and by whom.

Each is found by one word of the sentence: "claimed" (responsibility), "blamed", "accused",
"attributed", "suspected", "believed to be behind", "denied". The actor is a phrase, and has a key
where it holds the name of just one actor that is known.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from recount.extract.dates.find import lowered
from recount.extract.events.actors import ActorMention
from recount.extract.sentences import tags
from recount.extract.sentences.passages import Passage, Passages, passages_of
from recount.extract.sentences.phrases import NOUN_PHRASE, Chunk
from recount.extract.sentences.spans import Spans
from recount.extract.speakers.said_by import speaker
from recount.extract.victims.arguments import subjects
from recount.extract.words import word_set

_ATTACK = (
    r"(?:attack|bomb|kill|blast|explo|raid|shoot|shot|strike|ambush|assault|massacre|shell|murder"
    r"|abduct|kidnap|carr(?:y|ied|ying) out|behind|target|death|violence|assassinat|hit|fir)"
)
_RESPONSIBLE = r"\s+(?:\w+ly\s+)?(?:the\s+)?(?:responsibility|credit)\b"
# Without a \b before it, which takes three times as long: "acclaimed" is looked at for nothing.
_ANY = re.compile(
    rf"(?:claim(?:s|ed)?|took(?={_RESPONSIBLE})|blam(?:e|es|ed|ing)|accus(?:e|es|ed)|suspected"
    r"|attribut(?:ed|es)|den(?:y|ies|ied)|behind|carried out)\b"
)
_RESPONSIBILITY = re.compile(_RESPONSIBLE, re.IGNORECASE)
_DENIED = re.compile(
    rf"\s+(?:any\s+|having\s+|being\s+|all\s+)*(?:responsibility|involvement|role|that\s+(?:it|they"
    rf"|its)\b|it\b|\w*{_ATTACK}\w*)",
    re.IGNORECASE,
)
_OF_ATTACK = re.compile(rf"[^.;]{{0,80}}?\b{_ATTACK}", re.IGNORECASE)
_TO_BE_BEHIND = re.compile(
    r"(?:was|were|is|are|been|being)\s+(?:also\s+)?(?P<maybe>(?:probably|likely|believed|thought"
    r"|suspected|alleged|said)\s+(?:of\s+being\s+|to\s+be\s+|to\s+have\s+been\s+)?)?\Z",
    re.IGNORECASE,
)
_OUT = re.compile(r"\s+out(?P<by>\s+by\b)?", re.IGNORECASE)
_IT = re.compile(r"[^.;]{0,40}\bsa(?:id|ys) (?:that )?(?:it|they|its \w+) (?:have |had |has )?")
_NOBODY = word_set("no nobody none neither")
_LONGEST = 160

_Finder = Callable[["_Here", int], Iterator["Attribution"]]


class Attribution(NamedTuple):
    """One claim that an actor did it, or did not: `words` name the actor, `actor` is its key.

    `actor` None: no actor of that name is known, or several are. `said_by` is the speaker as
    worded: None where the article itself says so. The claim stands in text[start:end].
    """

    words: str
    actor: str | None
    role: str
    stance: str
    certainty: str
    said_by: str | None
    start: int
    end: int


class _Here(NamedTuple):
    """A sentence that may hold a claim, with the actors named in it."""

    seen: Passages
    passage: Passage
    actors: Sequence[ActorMention]

    @property
    def chunks(self) -> Sequence[Chunk]:
        return self.passage.chunks

    def start(self, chunk: int) -> int:
        return self.passage.tokens[self.chunks[chunk].first].start

    def end(self, chunk: int) -> int:
        return self.passage.tokens[self.chunks[chunk].last].end


class _Named(NamedTuple):
    """A phrase for an actor or a speaker, at start..end of the text."""

    words: str
    start: int
    end: int


def attributions_in(
    text: str, spans: Spans, actors: Sequence[ActorMention] = ()
) -> list[Attribution]:
    """The claims of a text, in order; `actors` are those whose names are known."""
    found: list[Attribution] = []
    numbers = dict.fromkeys(spans.at(match.start()) for match in _ANY.finditer(lowered(text)))
    for number in numbers:
        seen = passages_of(text)
        here = _Here(seen, seen.passage(number), spans.within(actors, number))
        suspected = "suspected" in here.passage.words
        for at, chunk in enumerate(here.chunks):
            low = chunk.low
            if chunk.phrase is not None:
                low = _first_word(here, at) if suspected else ""
            finder = _FINDERS.get(low)
            if finder:
                found.extend(finder(here, at))
    return list(dict.fromkeys(found))


def _first_word(here: _Here, at: int) -> str:
    """The "suspected" of a phrase that has it before its noun."""
    chunk = here.chunks[at]
    lows = [token.low for token in here.passage.tokens[chunk.first : chunk.last + 1]]
    return "suspected" if "suspected" in lows else ""


def _claimed(here: _Here, at: int) -> Iterator[Attribution]:
    text = here.seen.text
    if at + 2 < len(here.chunks) and here.chunks[at + 1].low == "by":
        actor = _after(here, at + 2)
        if actor and here.chunks[at].low == "claimed":
            yield _told(here, actor, "claims", "stated", actor.words, at)
        return
    if _RESPONSIBILITY.match(text, here.end(at)):
        actor = _before(here, at)
        if actor:
            yield _told(here, actor, "claims", "stated", actor.words, at)


def _blamed(here: _Here, at: int) -> Iterator[Attribution]:
    yield from _charged(here, at, "on", "stated")


def _attributed(here: _Here, at: int) -> Iterator[Attribution]:
    yield from _charged(here, at, "to", "stated", needed=True)


def _charged(
    here: _Here, at: int, preposition: str, certainty: str, *, needed: bool = False
) -> Iterator[Attribution]:
    """As "blamed X for it", "blamed it on X", "was blamed on X": the speaker is the subject."""
    chunks = here.chunks
    on = next((k for k in range(at + 1, min(at + 7, len(chunks)))
               if chunks[k].low == preposition), None)  # fmt: skip
    if on is None and needed:
        return
    actor = _after(here, at + 1 if on is None else on + 1)
    passive = at > 0 and chunks[at - 1].kind == tags.BE
    said_by = None if passive or (needed and at + 1 == on) else _before(here, at)
    if actor:
        said = said_by.words if said_by else None
        yield _told(here, actor, "attributes", certainty, said, at, said_by)


def _accused(here: _Here, at: int) -> Iterator[Attribution]:
    chunks = here.chunks
    passive = at > 0 and chunks[at - 1].kind == tags.BE
    actor = _before(here, at) if passive else _after(here, at + 1)
    if actor is None:
        return
    after = here.end(at) if passive else actor.end
    if _OF_ATTACK.match(here.seen.text, after, here.passage.sentence.end):
        said_by = None if passive else _before(here, at)
        said = said_by.words if said_by else None
        yield _told(here, actor, "attributes", "alleged", said, at, said_by)


def _suspected(here: _Here, at: int) -> Iterator[Attribution]:
    """As "suspected X militants killed 12", "killed by suspected members of X"."""
    chunks = here.chunks
    if chunks[at].phrase is None:
        return
    last = _tail(chunks, at)
    acts = last + 1 < len(chunks) and chunks[last + 1].kind in (tags.VERB, tags.OUTCOME, tags.HAVE)
    by = at > 0 and chunks[at - 1].low == "by"
    if not (acts or by):
        return
    start = here.start(at)
    words = here.seen.text[start : here.end(last)]
    if len(words) <= _LONGEST:
        said, _ = speaker(here.seen, here.passage, at)
        actor = _Named(words, start, here.end(last))
        yield _told(here, actor, "suspects", "believed", said, at - 2 if by else at, goes_on=acts)


def _denied(here: _Here, at: int) -> Iterator[Attribution]:
    actor = _before(here, at)
    if actor and _DENIED.match(here.seen.text, here.end(at), here.passage.sentence.end):
        yield _told(here, actor, "denies", "stated", actor.words, at)


def _behind(here: _Here, at: int) -> Iterator[Attribution]:
    """As "X is believed to be behind the attack", "X was behind it, the police said"."""
    text, chunks = here.seen.text, here.chunks
    begin = here.passage.sentence.start
    verb = _TO_BE_BEHIND.search(text, begin, here.start(at))
    if verb is None or not _OF_ATTACK.match(text, here.start(at), here.passage.sentence.end):
        return
    first = next((k for k in range(at) if here.start(k) >= verb.start()), at)
    actor = _before(here, first)
    if actor and first < len(chunks):
        stance, certainty = ("suspects", "believed") if verb["maybe"] else ("attributes", "stated")
        said, _ = speaker(here.seen, here.passage, at)
        said = None if said == actor.words else said
        yield _told(here, actor, stance, certainty, said, at, goes_on=True)


def _carried_out(here: _Here, at: int) -> Iterator[Attribution]:
    """As "X said it had carried out the attack", "the raid was carried out by X"."""
    text, end = here.seen.text, here.passage.sentence.end
    out = _OUT.match(text, here.end(at), end)
    if out is None:
        return
    by = bool(out["by"])
    first = next((k for k in range(at + 1, len(here.chunks)) if here.start(k) >= out.end()), None)
    actor = (_after(here, first) if first else None) if by else _before(here, at)
    said, certainty = speaker(here.seen, here.passage, at)
    own = None if by else _of_itself(here, at)
    if own:
        yield _told(here, own, "claims", "stated", own.words, at, goes_on=True)
    elif actor and (by or _OF_ATTACK.match(text, here.end(at), end)):
        stance = "suspects" if certainty in ("believed", "possible") else "attributes"
        said = None if said == actor.words else said
        yield _told(here, actor, stance, certainty, said, at, goes_on=True)


def _of_itself(here: _Here, at: int) -> _Named | None:
    """The actor of "X said that it had ...", before the verb at a chunk."""
    for actor in here.actors:
        if actor.end <= here.start(at) and _IT.fullmatch(
            here.seen.text, actor.end, here.start(at)
        ):  # fmt: skip
            return _Named(actor.words, actor.start, actor.end)
    return None


_FINDERS: dict[str, _Finder] = {
    "claimed": _claimed, "claims": _claimed, "claim": _claimed, "took": _claimed,
    "blamed": _blamed, "blames": _blamed, "blame": _blamed, "blaming": _blamed,
    "accused": _accused, "accuses": _accused, "accuse": _accused,
    "attributed": _attributed, "attributes": _attributed, "suspected": _suspected,
    "denied": _denied, "denies": _denied, "deny": _denied, "behind": _behind,
    "carried": _carried_out,
}  # fmt: skip


def _told(
    here: _Here, actor: _Named, stance: str, certainty: str, said_by: str | None, at: int,
    speaks: _Named | None = None, *, goes_on: bool = False,
) -> Attribution:  # fmt: skip
    """The claim; its words go on to the end of the clause where the verb's are the last."""
    at = max(0, at)
    start = min(actor.start, here.start(at), speaks.start if speaks else actor.start)
    end = max(actor.end, here.end(at))
    if goes_on or (stance in ("claims", "denies") and end == here.end(at)):
        end = _clause_end(here, end)
    inside = {m.key for m in here.actors if actor.start <= m.start and m.end <= actor.end}
    key = next(iter(inside)) if len(inside) == 1 else None
    return Attribution(actor.words, key, "perpetrator", stance, certainty, said_by, start, end)


def _clause_end(here: _Here, at: int) -> int:
    """Where the clause ends that goes on at a place."""
    stop = re.compile(r"[,.;:—](?=\s|\Z)|\Z").search(here.seen.text, at, here.passage.sentence.end)
    return min(stop.start() if stop else at, at + _LONGEST)


def _before(here: _Here, at: int) -> _Named | None:
    """The subject of the verb at a chunk; None: nobody, or a pronoun."""
    k = at
    while k > 0 and here.chunks[k - 1].kind in (tags.HAVE, tags.ADVERB, tags.BE, tags.TIME):
        k -= 1
    if k > 0 and here.chunks[k - 1].kind == tags.NOT:
        return None
    found = subjects(here.chunks, k, None)
    if not found or found[-1].phrase is None:
        return None
    phrase = found[0].phrase
    if phrase is None or phrase.determiner in _NOBODY or phrase.number:
        return None
    if _only_asks(here, found[0].at):
        return None
    first = found[0].at
    while first > 1 and here.chunks[first - 1].low == "of" and here.chunks[first - 2].phrase:
        first -= 2
    start = here.start(first)
    end = max(here.end(found[-1].at), here.end(found[-1].last))
    return _named(here, start, min(end, here.start(at)))


def _only_asks(here: _Here, at: int) -> bool:
    """As the "clear" of "it is not clear who carried out the attack", which is nobody."""
    chunk, phrase = here.chunks[at], here.chunks[at].phrase
    asked = at + 1 < len(here.chunks) and here.chunks[at + 1].low in ("who", "whether", "which")
    named = here.passage.tokens[chunk.last].capital and not here.passage.upper
    plain = phrase is not None and not (phrase.noun or phrase.determiner or named)
    return asked and plain and chunk.first == chunk.last


def _after(here: _Here, at: int) -> _Named | None:
    """The phrase at a chunk, with what belongs to it: "members of X"."""
    chunks = here.chunks
    while at < len(chunks) and chunks[at].kind in (tags.ADVERB, tags.TIME):
        at += 1
    if at >= len(chunks) or chunks[at].kind != NOUN_PHRASE:
        return None
    phrase = chunks[at].phrase
    if phrase is None or phrase.determiner in _NOBODY:
        return None
    return _named(here, here.start(at), here.end(_tail(chunks, at)))


def _tail(chunks: Sequence[Chunk], at: int) -> int:
    """The last chunk of "members of X", "the armed wing of X"."""
    while (
        at + 2 < len(chunks)
        and chunks[at + 1].low in ("of", "from")
        and chunks[at + 2].kind == NOUN_PHRASE
    ):
        at += 2
    return at


def _named(here: _Here, start: int, end: int) -> _Named | None:
    words = " ".join(here.seen.text[start:end].split())
    return _Named(words, start, end) if words and len(words) <= _LONGEST else None
