"""Where what a speaker says ends: asides in a clause, and clauses that only tell of the speaker."""

from collections.abc import Sequence

from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk
from recount.extract.speakers.framed import frame_ends
from recount.extract.speakers.speech import Speech
from recount.extract.victims.antecedent import SEVERAL
from recount.extract.victims.relatives import subjects_past


def until_main_verb(chunks: Sequence[Chunk], found: list[Speech]) -> list[Speech]:
    """Speeches in a clause with "who", which another closes, with the end of what they say.

    As "inmates who said they were armed took a guard hostage, the prison service said": the inmates
    say that they were armed. The clause has one finite verb; the sentence goes on with the next.
    """
    if len(found) < 2 or not found[-1].closing:
        return found
    found = [_until_clause_of(chunks, speech, found[-1]) for speech in found]
    return [
        speech._replace(until=_second_verb(chunks, speech.verb) - 1)
        if not speech.closing and speech.until < 0 and _in_clause(chunks, speech)
        else speech
        for speech in found
    ]


def _until_clause_of(chunks: Sequence[Chunk], speech: Speech, last: Speech) -> Speech:
    """As "the army said it had left; two men had died, a nurse said": the army up to the ";"."""
    if speech.closing or speech.until >= 0:
        return speech
    between = range(speech.verb + 1, last.first)
    end = next((at for at in reversed(between) if chunks[at].low == ";"), -1)
    return speech if end < 0 else speech._replace(until=end)


def _in_clause(chunks: Sequence[Chunk], speech: Speech) -> bool:
    return speech.last + 1 < speech.verb and chunks[speech.last + 1].low == "who"


def _second_verb(chunks: Sequence[Chunk], said: int) -> int:
    """The second group of finite verbs after the verb of saying, or the end."""
    groups = 0
    for at in range(said + 1, len(chunks)):
        finite = chunks[at].kind in (tags.BE, tags.HAVE, tags.MODAL, tags.VERB, tags.OUTCOME)
        opens = finite and chunks[at - 1].kind not in (tags.BE, tags.HAVE, tags.MODAL, tags.ADVERB)
        groups += opens and not chunks[at].low.endswith("ing")
        if groups > 1:
            return at
    return len(chunks)


def until_of(chunks: Sequence[Chunk], speech: Speech) -> int:
    """Where the aside ends of "the bomber, who police said was young, died": -1 where is none."""
    claimed = _claimed_by(chunks, speech)
    if claimed >= 0:
        return claimed
    framed = frame_ends(chunks, speech.first, speech.verb)
    if framed >= 0:
        return framed
    if _in_clause(chunks, speech):
        return _clause_ends(chunks, speech)
    before = chunks[speech.first - 2 : speech.first] if speech.first > 1 else ()
    if [chunk.kind for chunk in before] != [tags.COMMA, tags.RELATIVE]:
        return -1
    ends = (i for i in range(speech.verb, len(chunks)) if chunks[i].kind == tags.COMMA)
    return next(ends, -1)


def _claimed_by(chunks: Sequence[Chunk], speech: Speech) -> int:
    """Where what is told of an attack begins that the speaker claims, -1 where none is claimed.

    As "a group which said it was behind a blast in May that left 17 dead": it does not count them.
    """
    after_verb = speech.verb + 1
    if after_verb >= len(chunks) or chunks[after_verb].low not in ("it", "they"):
        return -1
    near = [chunk.low for chunk in chunks[after_verb : speech.verb + 4]]
    if near[:1] not in (["it"], ["they"]) or near[2:] not in (["behind"], ["responsible"]):
        return -1
    after = range(speech.verb + 4, len(chunks))
    told = (i for i in after if chunks[i].kind == tags.RELATIVE)
    # But "said it was behind the blast, and that 17 had died".
    return next((i for i in told if chunks[i - 1].kind != tags.CONJUNCTION), -1)


def _clause_ends(chunks: Sequence[Chunk], speech: Speech) -> int:
    """Where the clause ends of "conscripts who thought it was a drill were freed", else -1."""
    for at in range(speech.verb + 2, len(chunks)):
        several = SEVERAL.get(chunks[at].low)
        if several is None or chunks[at - 1].kind == tags.PRONOUN:
            continue
        found = subjects_past(chunks, at, several)
        if found and found[0].at == speech.first:
            return at - 1
    return -1
