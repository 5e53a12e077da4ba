"""The day on which somebody spoke, told apart from that of what was spoken of.

Between the verb and the day may stand to whom, where and how ("told AFP in Goma on Monday", "wrote
on Telegram on Monday", "said by phone on Monday"), but no clause: "said in Goma that on Monday" and
"said in Goma gunmen attacked on Monday" tell the day of something else.
"""

import re
from collections.abc import Sequence

from recount.extract.dates.find import RELATIVE, DateMention
from recount.extract.sentences.nouns import noun_of
from recount.extract.sentences.text import ABBREVIATIONS
from recount.extract.words import word_set
from recount.extract.words.speech import DOCUMENTS

_REACH = 110
_WORD = re.compile(r"[\w’'&./-]+|[^\s\w]")
_TOLD = word_set("told tells telling informed briefed")
_VERBS = _TOLD | word_set("""
    said says wrote writes tweeted posted announced confirmed stated declared reported
    testified warned claimed saying speaking spoke insisted added
""")
_OF_OTHER_THINGS = ("claimed", "posted")
"""As "claimed a life", "posted guards"."""
_HOW = word_set("in at on by via from during through to")
_BARE_MEANS = word_set("""
    phone telephone email e-mail text telegram television tv radio video letter fax
""")
_DETERMINERS = word_set("a an the his her its their")
_WHEN = word_set("on late early of")
_ISSUED = word_set("""
    released issued published posted dated aired broadcast carried circulated seen obtained reviewed
    leaked submitted
""")
_PAPERS = DOCUMENTS | word_set("""
    statements reports letters messages posts notes interview video footage recording audio tape
    dossier study survey indictment press memo list
""")
_ADJECTIVES = word_set("televised recorded prerecorded pre-recorded signed printed")
_CLAUSE = word_set("""
    that who which whom whose when where while after before as because and but or since if was were
    is are had has have been did killing for about covering
""")
_MOST_WORDS = 12
_PHRASE, _ISSUER, _WHOSE_PAPER = 6, 5, 6
_SAYS_WHAT = re.compile(r"(?:[ ]that\b|[^\w\s]|\s*\Z)")
_CLOSES = re.compile(r"[,.;!?”\"]|\s*\Z")
_FRONTED = re.compile(
    r"(?:\A|[.!?»”\"] )(?:In|At) (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3},? (?:on )?\Z"
)
_SPEAKS = re.compile(
    r",? (?:(?!and |when |gunmen |after |who |which |that )[\w’'.-]+ ){1,5}?(?:said|told)\b(?!,)",
    re.IGNORECASE,
)
# As "the UN on Monday gave a toll of 12 dead", "confirmed 12 deaths".
_SAID = re.compile(
    r"(?: (?:morning|afternoon|evening|night))? (?:said|told|spoke|(?:was|were) speaking|gave"
    r"|confirmed|reported|acknowledged|admitted|announced|listed|counted)\b",
    re.IGNORECASE,
)
_SAID_BEHIND_COMMA = re.compile(r", (?:said|told)\b", re.IGNORECASE)
_ASIDE = re.compile(
    r", (?:in|at|on|during|late|early)\b[^,;.]*\Z"
    r"|[.!?»”\"]\s(?:[\w’'-]+ ){0,4}[\w’'-]+, who (?:had |has )?(?:arrived|visited|toured|met|flew"
    r"|travelled|traveled|returned|left|landed|attended|addressed|chaired)\b[^,;.]*\Z",
    re.IGNORECASE,
)


def is_spoken_on(text: str, mention: DateMention) -> bool:
    """Whether it is the day of a speech, by what stands about it in its sentence."""
    before = text[max(0, mention.start - _REACH) : mention.start]
    # The start of the text is that of a sentence, too.
    opening = before if mention.start > _REACH else f". {before}"
    if mention.basis == RELATIVE and _says(text, mention.end, opening):
        return True
    words = words_before(before)
    if _is_told_then(words, text, mention.end) or _is_issued_then(words):
        return True
    if words and words[-1].lower() == "dated":
        # As "The letter, dated 4 June, lists".
        return True
    # As "In Goma on Monday police said".
    return bool(_FRONTED.search(opening) and _SPEAKS.match(text, mention.end))


def _says(text: str, end: int, before: str) -> bool:
    """As "The minister, in Goma on Monday, said", "The minister, who left on Monday, said".

    But a comma parts "Six were killed in Goma on Monday, said police" from who says so.
    """
    if _SAID.match(text, end):
        return True
    return bool(_SAID_BEHIND_COMMA.match(text, end) and _ASIDE.search(before))


def words_before(before: str) -> list[str]:
    """The last words before a date, back to a mark that ends a clause, in the order of the text."""
    words: list[str] = []
    for word in reversed(_WORD.findall(before)):
        if not word[0].isalnum() or _ends_a_sentence(word) or len(words) == _MOST_WORDS:
            break
        words.append(word)
    while words and words[0].lower() in _WHEN:
        words = words[1:]
    return words[::-1]


def _ends_a_sentence(word: str) -> bool:
    """As "Karsa."; but "Gen.", "U.S."."""
    stem = word[:-1]
    return word.endswith(".") and "." not in stem and stem.lower() not in ABBREVIATIONS


def _is_told_then(words: Sequence[str], text: str, end: int) -> bool:
    """As "told AFP by phone on Monday", "said in a televised address on Monday"."""
    at = next((i for i in range(len(words) - 1, -1, -1) if words[i].lower() in _VERBS), None)
    if at is None:
        return False
    rest = [word.lower() for word in words[at + 1 :]]
    if not _CLAUSE.isdisjoint(rest) or any(map(_may_be_a_verb, words[at + 1 :])):
        return False
    ways = next((i for i, low in enumerate(rest) if low in _HOW), len(rest))
    whom = words[at + 1 : at + 1 + ways]
    if not _are_ways(words[at + 1 + ways :]):
        return False
    if whom and words[at].lower() not in _TOLD:
        # As "Six were killed, said police on Monday."
        inverted = at == 0 and words[0] not in _OF_OTHER_THINGS and _speaks(whom)
        return inverted and _CLOSES.match(text, end) is not None
    # "Told police gunmen on Monday attacked" is of no speech; "told mourners on Monday that" is.
    named = any(word[0].isupper() for word in whom)
    return not whom or named or _SAYS_WHAT.match(text, end) is not None


def _speaks(words: Sequence[str]) -> bool:
    """As "police", "the Mail", "Ali Diaz"; but "reported missing"."""
    named = words[0][0].isupper() or words[0].lower() in _DETERMINERS
    return named or noun_of(words[-1].lower()) is not None


def _may_be_a_verb(word: str) -> bool:
    """As "attacked"; but "the Associated Press", "televised"."""
    return word.islower() and word.endswith("ed") and word not in _ADJECTIVES | _ISSUED


def _are_ways(words: Sequence[str]) -> bool:
    """Whether words are where and how one speaks: "in Goma by phone", "on the state radio"."""
    at = 0
    while at < len(words):
        if words[at].lower() not in _HOW:
            return False
        last = at + 1
        while last < len(words) and words[last].lower() not in _HOW:
            last += 1
        if not _is_a_way(words[at + 1 : last]):
            return False
        at = last
    return True


def _is_a_way(phrase: Sequence[str]) -> bool:
    """A name, a means, or a noun with its article; "Goma gunmen" is the end and the start of two.

    None at all is the "in" of a date, as of "in May".
    """
    lows = [word.lower() for word in phrase]
    if len(phrase) <= 1 or lows[0] in _BARE_MEANS or lows[-1] in _BARE_MEANS:
        return True
    if lows[0] in _DETERMINERS:
        return len(phrase) <= _PHRASE and _DETERMINERS.isdisjoint(lows[1:])
    return all(word[0].isupper() for word in phrase)


def _is_issued_then(words: Sequence[str]) -> bool:
    """As "a report released on Monday", "a video issued by the group on Monday"."""
    lows = [word.lower() for word in words]
    at = next((i for i in range(len(lows) - 1, -1, -1) if lows[i] in _ISSUED), 0)
    rest = lows[at + 1 :]
    if not at or (rest and (rest[0] not in ("by", "in", "to") or len(rest) > _ISSUER)):
        return False
    return _CLAUSE.isdisjoint(rest) and not _PAPERS.isdisjoint(lows[max(0, at - _WHOSE_PAPER) : at])
