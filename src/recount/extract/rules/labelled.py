"""A list's labels: "Killed: 12. Wounded: 30.", "Death toll: 30", "Soldiers killed: 12"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from recount.extract.find import Find
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk, Phrase
from recount.extract.victims.objects import objects
from recount.extract.victims.phrase import DASHES, Victims

_LABELS = {
    **dict.fromkeys(("killed", "dead", "deaths", "fatalities", "death-toll", "toll"), "killed"),
    **dict.fromkeys(("wounded", "injured", "injuries", "hurt"), "wounded"),
    **dict.fromkeys(
        ("arrested", "detained", "captured", "arrests", "detentions", "pow", "pows"), "captured"
    ),
    **dict.fromkeys(("abducted", "kidnapped", "abductions", "kidnappings"), "kidnapped"),
    **dict.fromkeys(("freed", "released", "rescued"), "freed"),
    "missing": "missing",
    "surrendered": "surrendered",
    "casualties": "casualties",
}
WORDS = frozenset(_LABELS)
MARKS = frozenset((":", *DASHES))
_WHERE = ("in", "at", "near")
_COUNTING = ("number", "total", "confirmed", "reported")
_OPENING = (tags.STOP, tags.COMMA)
_CLAUSE = (tags.BE, tags.HAVE, tags.VERB, tags.OUTCOME, tags.STATE, tags.MODAL)


def finds(chunks: Sequence[Chunk]) -> Iterator[Find]:
    """What is counted behind each label."""
    for at in [i for i, chunk in enumerate(chunks[1:-1]) if chunk.low in MARKS]:
        marked = at + 1
        if at > 1 and chunks[at].phrase and chunks[at - 1].low in _WHERE:
            # As "Arrests in Lona: a clerk and two guards".
            at -= 2
        outcome, such = _LABELS.get(chunks[at].low), -1
        if outcome is None and at and (outcome := _of_such(chunks, at)):
            # As "Injured officers: 12".
            such, at = at, at - 1
        if outcome is None or not _marked(chunks, marked - 1) or not _opens(chunks, at):
            continue
        outcome = _either(chunks, at, outcome)
        if not outcome:
            continue
        who = such if such >= 0 else _whose(chunks, at)
        for victims in objects(chunks, marked):
            phrase = victims.phrase
            if phrase is None:
                if victims.pronoun == "none":
                    yield Find(outcome, "labelled", victims, at, at)
                continue
            after = chunks[victims.last + 1] if victims.last + 1 < len(chunks) else None
            clause = after is not None and after.kind in _CLAUSE
            if (clause and not _is_label(chunks, victims.last + 1)) or not _told(phrase):
                break
            if who >= 0 and phrase.bare:
                victims = _of(chunks, who, victims, phrase)
            told = phrase.number.bounds if phrase.number else None
            yield Find(outcome, "labelled", victims, at, at, told=told)


def _of_such(chunks: Sequence[Chunk], at: int) -> str | None:
    """The outcome of "Injured officers", where the officers stand at `at`."""
    phrase = chunks[at].phrase
    such = phrase is not None and phrase.noun is not None and phrase.noun.plural
    if phrase is None or not such or phrase.number or phrase.determiner:
        return None
    return _LABELS.get(chunks[at - 1].low) if chunks[at - 1].phrase is None else None


def _is_label(chunks: Sequence[Chunk], at: int) -> bool:
    """As the second of "Killed: 3 Wounded: 2"."""
    return chunks[at].low in _LABELS and at + 1 < len(chunks) and chunks[at + 1].low == ":"


def _either(chunks: Sequence[Chunk], at: int, outcome: str) -> str:
    """As "Killed or wounded: 33", who are casualties; "Released or rescued: 33" are freed."""
    other = chunks[at - 2].low if at > 1 and chunks[at - 1].low == "or" else ""
    told = {outcome, _LABELS.get(other, outcome)}
    if len(told) == 1:
        return outcome
    return "casualties" if told <= {"killed", "wounded", "casualties"} else ""


def _marked(chunks: Sequence[Chunk], at: int) -> bool:
    mark = chunks[at + 1].low
    # As "Toll so far: dead - 3".
    start = next((i + 1 for i in range(at - 1, 0, -1) if chunks[i].low == ":"), 0)
    first = all(chunk.kind in _OPENING for chunk in chunks[start:at])
    # As "Killed - 14, wounded - 30".
    listed = chunks[start].low in WORDS and chunks[start + 1].low in DASHES
    listed = listed and chunks[at - 1].kind in _OPENING
    dashed = mark in DASHES and chunks[at + 2].phrase is not None
    return mark == ":" or (dashed and (first or listed))


def _opens(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether the label stands alone, or with people before it that it counts."""
    phrase = chunks[at].phrase
    if phrase is not None and (phrase.number or phrase.determiner not in ("", "the")):
        return False
    first = _whose(chunks, at) if _whose(chunks, at) >= 0 else at
    if at and chunks[at - 1].low in _COUNTING:
        first = at - 1
    if at > 1 and chunks[at - 1].low == "or" and chunks[at - 2].low in _LABELS:
        # As "Released or rescued: 33".
        first = at - 2
    if at > 1 and chunks[at - 1].low == "of" and chunks[at - 2].low in _COUNTING:
        # As "Number of dead: 12".
        first = at - 2
    if first > 1 and chunks[first - 2].low == ":" and chunks[first - 1].phrase:
        # As the second of "Killed: 3 Wounded: 2".
        return True
    return first == 0 or chunks[first - 1].kind in _OPENING or chunks[first - 1].low in (";", ":")


def _whose(chunks: Sequence[Chunk], at: int) -> int:
    """The chunk of the people before a label, -1 where there are none: "Soldiers killed: 12"."""
    phrase = chunks[at - 1].phrase if at else None
    if phrase is None or phrase.noun is None or phrase.number or phrase.determiner:
        return -1
    return at - 1 if phrase.noun.plural else -1


def _told(phrase: Phrase) -> bool:
    if phrase.thing:
        return False
    one = phrase.noun is not None and phrase.determiner in ("a", "an")
    return one or (phrase.number is not None and (phrase.bare or phrase.noun is not None))


def _of(chunks: Sequence[Chunk], who: int, victims: Victims, number: Phrase) -> Victims:
    whose = chunks[who].phrase
    if whose is None:
        return victims
    return Victims(who, victims.last, replace(whose, number=number.number, plural=number.plural))
