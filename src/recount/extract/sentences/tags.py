"""One tag a token: the few word classes that the rules tell apart."""

from functools import lru_cache

from recount.extract.sentences.nouns import noun_of
from recount.extract.sentences.verbs import form_of
from recount.extract.words import grammar
from recount.extract.words.outcomes import ACTS, STATES

DETERMINER, MODIFIER, WORD, NUMBER, POSSESSIVE = "D", "J", "W", "#", "'s"
PREPOSITION, CONJUNCTION, COMMA, STOP, OPEN, CLOSE = "P", "C", ",", ".", "(", ")"
BE, HAVE, DO, MODAL, NOT, GET = "B", "H", "K", "M", "N", "B"
RELATIVE, SUBORDINATOR, CONTRAST, ADVERB, TIME, PRONOUN = "R", "S", "S", "A", "T", "O"
VERB, OUTCOME, ACT, STATE, QUOTE = "V", "G", "X", "Z", "Q"

AGED = ("-year-old", "-month-old", "-week-old", "-day-old")

_MARKS = {
    ",": COMMA,
    "--": COMMA,
    "—": COMMA,
    "–": COMMA,
    "-": COMMA,
    "(": OPEN,
    "[": OPEN,
    ")": CLOSE,
    "]": CLOSE,
    "&": CONJUNCTION,
    "/": CONJUNCTION,
}
# As "a London-based group", "a rebel-held town".
_FROM = (
    "-based", "-led", "-run", "-backed", "-linked", "-held", "-owned", "-funded", "-aligned",
    "-tied", "-allied", "-affiliated", "-inspired", "-controlled", "-dominated", "-sponsored",
    "-supported", "-occupied", "-administered", "-ruled", "-trained", "-armed", "-related", "-born",
)  # fmt: skip
_QUOTES = frozenset("\"'“”«»‘’`")
_CLOSED = (
    (grammar.BE | grammar.GET, BE),
    (grammar.HAVE, HAVE),
    (grammar.DO, DO),
    (grammar.MODALS, MODAL),
    (grammar.NEGATIONS, NOT),
    (grammar.RELATIVES, RELATIVE),
    (grammar.SUBORDINATORS, SUBORDINATOR),
    (grammar.CONTRASTS, CONTRAST),
    (grammar.CONJUNCTIONS, CONJUNCTION),
    (grammar.DETERMINERS, DETERMINER),
    (grammar.PRONOUNS, PRONOUN),
    (grammar.PREPOSITIONS, PREPOSITION),
    (frozenset(word for words in ACTS.values() for word in words.split()), ACT),
    (frozenset(STATES), STATE),
)
_OPEN_LISTS = (
    (grammar.TIMES, TIME),
    (grammar.MODIFYING, MODIFIER),
    (grammar.ADVERBS, ADVERB),
)
_TABLE = {word: tag for words, tag in reversed((*_CLOSED, *_OPEN_LISTS)) for word in words} | _MARKS


@lru_cache(maxsize=65536)
def tag_of(low: str) -> str:
    """The tag of a lower-case token; words that no list has are nominal unless they look verbal."""
    if form_of(low) and low not in STATES:
        return OUTCOME
    if low in _TABLE:
        return _TABLE[low]
    if low in _QUOTES:
        return QUOTE
    if low in ("'s", "s'"):
        return POSSESSIVE
    first = low[0]
    if first.isdigit():
        if low.endswith("0s"):
            # As "in his 20s", "the 1990s".
            return WORD
        return MODIFIER if "-" in low else NUMBER
    if not first.isalpha():
        return STOP
    if low.endswith(AGED) or low.endswith(_FROM):
        return MODIFIER
    if noun_of(low) or low in grammar.NOUNS_LIKE_VERBS or low.endswith("-hundred"):
        return WORD
    if low in grammar.VERBS or (len(low) > 4 and low.endswith(("ed", "ing"))):
        return VERB
    if len(low) > 4 and low.endswith("ly"):
        return ADVERB
    return WORD
