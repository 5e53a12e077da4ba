"""Another number that somebody says of those just counted: "Hospitals say it was 21"."""

from collections.abc import Collection, Iterator, Sequence

from recount.extract.earlier.carried import Before, of_something_else
from recount.extract.find import Find
from recount.extract.sentences import tags
from recount.extract.sentences.phrases import Chunk
from recount.extract.speakers.who_speaks import subject_of
from recount.extract.victims.phrase import Victims
from recount.extract.words import word_set

_SAYING = word_set("say says said claim claims claimed report reports reported")
_SPEAKING_OF = word_set("speak speaks spoke spoken talk talks talked")
_GIVING = word_set("give gives gave given giving")
_TELLING = _SAYING | _SPEAKING_OF | _GIVING
_NUMBERS = word_set("number figure total count tally")
_IT_WAS = (["it", "was"], ["it", "is"], ["it", "'s"], ["there", "were"], ["it", "were"])
_SPEAKING = word_set("they he she it we")
_ENDING = (tags.STOP, tags.COMMA, tags.CONJUNCTION, tags.CONTRAST, tags.TIME)
_SHORT = 32


def is_short_and_said(words: Collection[str]) -> bool:
    """Whether a sentence is short, and somebody says something in it: "Hospitals say it was 21"."""
    return len(words) <= _SHORT and not _TELLING.isdisjoint(words)


def other_numbers(chunks: Sequence[Chunk], told: Sequence[Find], seen: Before) -> Iterator[Find]:
    """As "The mayor said nine people died. Hospitals say it was 21": another toll of the same.

    Or "Nine died, the mayor said; hospitals say 21", "Twenty-one, say the hospitals".
    """
    for number in numbers_said(chunks):
        if any(find.victims.at == number for find in told):
            continue
        if of_something_else(chunks, told, number):
            # As "killed nine people in 20 minutes; others say 40".
            continue
        outcomes = {find.outcome for find in told if find.victims.at < number} or {
            figure.outcome
            for figure in seen.figures
            if figure.part_of is None and not figure.flags and figure.qualifier != "uncounted"
        }
        phrase = chunks[number].phrase
        if len(outcomes) == 1 and phrase is not None:
            yield Find(outcomes.pop(), "toll", Victims(number, number, phrase), number, number)


def numbers_said(chunks: Sequence[Chunk]) -> Iterator[int]:
    """The chunks of the numbers that somebody says, and nothing else: "Hospitals say 21"."""
    for at in range(1, len(chunks)):
        if chunks[at].low in _TELLING and chunks[at].phrase is None:
            number = _number_said(chunks, at)
            if number is not None:
                yield number


def _number_said(chunks: Sequence[Chunk], at: int) -> int | None:
    """The chunk of the number that somebody says, the verb of saying being at `at`."""
    if chunks[at].low in _GIVING:
        return _gives(chunks, at)
    if chunks[at].low in _SPEAKING_OF:
        return _speaks_of(chunks, at)
    return _it_is(chunks, at) or _says_so(chunks, at) or _so_they_say(chunks, at)


def _speaks_of(chunks: Sequence[Chunk], at: int) -> int | None:
    """As "the state government speaks of 15"."""
    number = at + 2
    ends = number + 1 >= len(chunks) or chunks[number + 1].kind in _ENDING
    told = chunks[at + 1 : at + 2] and chunks[at + 1].low == "of" and _bare_number(chunks, number)
    return number if ends and told else None


def _gives(chunks: Sequence[Chunk], at: int) -> int | None:
    """As "the governor gave a figure of 15", "the police gave the number as 15"."""
    number = at + 3
    figure = chunks[at + 1].phrase if number < len(chunks) else None
    if figure is None or figure.number or chunks[at + 1].low not in ("figure", "number"):
        return None
    told = chunks[at + 2].low == ("as" if figure.determiner == "the" else "of")
    ends = number + 1 >= len(chunks) or chunks[number + 1].kind in _ENDING
    return number if told and ends and _bare_number(chunks, number) else None


def _it_is(chunks: Sequence[Chunk], at: int) -> int | None:
    """As "It's 23, he says"; but "it was 11, he said, when the bomb went off"."""
    begins = [chunk.low for chunk in chunks[:2]] in (["it", "'s"], ["it", "is"])
    if not begins or not 3 < at <= 5 or chunks[3].kind != tags.COMMA:
        return None
    return 2 if _bare_number(chunks, 2) else None


def _says_so(chunks: Sequence[Chunk], at: int) -> int | None:
    """As "they now say 12", "the mayor, Ana Diaz, says 12", "hospitals say the number was 21"."""
    after = at + 1 + (at + 1 < len(chunks) and chunks[at + 1].low == "that")
    if [chunk.low for chunk in chunks[after : after + 2]] in _IT_WAS or _the_number(chunks, after):
        after += 2
    ends = after + 1 >= len(chunks) or chunks[after + 1].kind in (tags.STOP, tags.COMMA)
    # But "police say two, not one, exploded".
    ends = ends and not (after + 2 < len(chunks) and chunks[after + 2].kind == tags.NOT)
    who = at - 1
    who -= who > 0 and chunks[who].kind in (tags.ADVERB, tags.COMMA)
    by = chunks[who].phrase
    known = by.number is None if by is not None else chunks[who].low in _SPEAKING
    if not ends or not _bare_number(chunks, after):
        return None
    if after == at + 2 and chunks[after].low == "one":
        # As "the rebels claimed that one".
        return None
    # As "a doctor who asked not to be named said the number was seven".
    return after if known or (by is None and subject_of(chunks, at - 1)) else None


def _the_number(chunks: Sequence[Chunk], at: int) -> bool:
    phrase = chunks[at].phrase if at + 1 < len(chunks) else None
    known = phrase is not None and phrase.determiner == "the" and phrase.head == phrase.first + 1
    return known and chunks[at].low in _NUMBERS and chunks[at + 1].kind == tags.BE


def _so_they_say(chunks: Sequence[Chunk], at: int) -> int | None:
    """As "Twenty-one, say the hospitals"; no "three", said the boy of his age."""
    if at < 2 or chunks[at - 1].kind != tags.COMMA or at + 1 >= len(chunks):
        return None
    opens = at == 2 or chunks[at - 3].kind in (tags.STOP, tags.CONTRAST)
    who = chunks[at + 1].phrase
    several = who is not None and who.number is None and who.plural is not False
    return at - 2 if opens and several and _bare_number(chunks, at - 2) else None


def _bare_number(chunks: Sequence[Chunk], at: int) -> bool:
    phrase = chunks[at].phrase if at < len(chunks) else None
    # But "they said that the two, Ana Diaz and a friend, had met there".
    counts = phrase is not None and phrase.number is not None and not phrase.determiner
    return counts and phrase is not None and phrase.bare
