"""Sentences and tokens, with offsets into the text as given."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import lru_cache
from typing import NamedTuple

from recount.extract.sentences import rows
from recount.extract.sentences.kept import Kept
from recount.extract.sentences.tags import ADVERB, BE, CONJUNCTION, PRONOUN, RELATIVE, tag_of
from recount.extract.words import word_list, word_set
from recount.extract.words.numerals import SPELLED
from recount.extract.words.outcomes import JOINED
from recount.extract.words.places import DAYS

LONGEST = 2000
"""Characters: a longer stretch without an end is cut, so that no rule sees more at once."""

ABBREVIATIONS = word_set("""
    mr mrs ms dr gen lt col capt maj sgt cpl sr jr st no nos prof rev hon msgr fr gov sen
    rep pres dept inc co corp ltd jan feb mar apr jun jul aug sep sept oct nov dec vs etc
    alh engr barr approx adm brig cmdr insp supt pvt pfc u.s u.n u.k e.g i.e a.m p.m p d.c ph.d
    op cit ave est ca incl inj
""")
_HOURS = ("a.m", "p.m")
_BESIDE_HOURS = DAYS | word_set("local eastern pacific central moscow")
# As "[7]", "[a]", "[12]:34", "[citation needed]" behind the stop of what they are given for.
_FOOTNOTES = (
    r"(?:\[(?:\d{1,4}|[^\W\d_]{1,2}|[a-z]{2,12} ?\d{0,3}|citation needed)\](?::\d{1,4})?){0,9}"
)
# One class of characters comes first, which the search finds without trying alternatives.
_BOUNDARY = re.compile(
    r"[\n.!?…](?:(?<=\n)[ \t\r\f\v]*\n\s*"
    rf"|(?<!\n)['\"”’»)\]]{{0,4}}{_FOOTNOTES}(?=\s))"
)
_SLUG = re.compile(r"(?:UPDATE|WRAPUP|REFILE|RPT|CORRECTED|EXCLUSIVE)(?: \d{1,2})?-(?=\w)")
_SLUG_ENDS = 16
_LAST_WORD = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]+)*\Z")
# Thousands set apart by a space that does not break, or by an apostrophe, as "12'000".
_APART = "\u00a0\u202f\u2009'’"
_THOUSANDS = str.maketrans(dict.fromkeys(_APART, ","))
_TOKEN = re.compile(
    rf"\d{{1,3}}(?:[{_APART}]\d{{3}})+(?![^\W_])"
    r"|[A-Z][A-Za-z]{0,3}\d+(?:[.,]\d+)*(?![^\W_])"
    r"|\d+(?:-[^\W\d_]+)+|\d+(?:[.,]\d+)*(?:st|nd|rd|th|s)?(?![^\W_])|\d+"
    # As "C.Africa", "S.African".
    r"|(?:[^\W\d_]\.){2,}|[A-Z]\.[A-Z][a-z]{3,}"
    # As "RFE/RL".
    r"|[A-Z]{2,5}/[A-Z]{2,5}(?![^\W_])"
    r"|(?i:dr|mr|mrs|ms|gen|col|lt|maj|capt|cpt|sgt|cpl|sen|gov|rev|prof|msgr|adm|brig|hon|alh"
    r"|engr|barr|insp|supt|cmdr|rep|st|fr|sr|jr)\."
    r"|n['’]t\b|['’](?:[sSdDmM]|ve|VE|re|RE|ll|LL)\b"
    # As "ki*lled", "m*rdered" of posts.
    r"|[^\W\d_]+\*[^\W\d_]+"
    r"|[^\W\d_]+(?:['’](?!(?:[sSdDmM]|ve|VE|re|RE|ll|LL)\b)[^\W\d_]+|-\w+)*"
    r"|--+|\.\.\.|\S"
)


_BREAK = re.compile(r"\n[^\S\n]*(?:\n\s*)?")
# One without a blank beside it, as most are: replaced at once, and not one by one.
_PLAIN_BREAK = re.compile(r"\n(?<!\s\n)(?=\S)")
_RETURN = re.compile(rf"\r?{_BREAK.pattern}")  # takes five times as long


@lru_cache(maxsize=4)
def unwrapped(text: str) -> str:
    """The text with spaces for the line breaks within paragraphs; places in it stay the same."""
    return (_RETURN if "\r" in text else _BREAK).sub(_spaces, _PLAIN_BREAK.sub(" ", text))


def _spaces(match: re.Match[str]) -> str:
    return match[0] if match[0].count("\n") > 1 else " " * len(match[0])


# Not frozen: it is made for every word of a text, and to freeze one takes longer than to make it.
@dataclass(slots=True)
class Token:
    """One word, number or mark; `low` is its lower-case form, joined expressions as one.

    `tag` is the word class (`recount.extract.sentences.tags`) that the word has by itself.
    """

    low: str
    capital: bool
    tag: str
    start: int
    end: int


def capitals_tell(tokens: Iterable[Token]) -> bool:
    """Whether a capital shows anything: not where every longer word has one."""
    return any(
        not token.capital and len(token.low) > 3 and token.low[0].isalpha() for token in tokens
    )


class Sentence(NamedTuple):
    """Code points start..end of the text; `paragraph` counts from 0."""

    start: int
    end: int
    paragraph: int


def sentences(text: str) -> Iterator[Sentence]:
    """The sentences in order, none longer than LONGEST; only space and bullets lie between them."""
    begin, paragraph = 0, 0
    for mark in _BOUNDARY.finditer(text):
        blank = mark.group()[0] == "\n"
        if not blank and not _ends(text, mark.start(), mark.end()):
            continue
        end = mark.start() if blank else mark.end()
        yield from _pieces(text, begin, end, paragraph)
        begin = mark.end()
        paragraph += blank
    yield from _pieces(text, begin, len(text), paragraph)


def _pieces(text: str, start: int, end: int, paragraph: int) -> Iterator[Sentence]:
    if text.find("\n", start, end) >= 0:
        for first, after in rows.pieces(text, start, end):
            yield from _cut_long(text, first, after, paragraph)
    else:
        yield from _cut_long(text, start, end, paragraph)


def _cut_long(text: str, start: int, end: int, paragraph: int) -> Iterator[Sentence]:
    while start < end and text[start].isspace():
        start += 1
    while end - start > LONGEST:
        cut = text.rfind(" ", start, start + LONGEST)
        cut = cut if cut > start else start + LONGEST
        yield Sentence(start, cut, paragraph)
        start = cut
    if start < end and not text[start:end].isspace():
        yield Sentence(start, end, paragraph)


def _ends(text: str, mark: int, after: int) -> bool:
    """Whether the stop at `mark` ends a sentence: not an abbreviation, an initial, a decimal."""
    if text[mark] != ".":
        return True
    follow = text[after : after + 60].lstrip()
    if follow[:1].islower():
        return False
    before = text[max(0, mark - 24) : mark].rpartition(" ")[2]
    if not before.isalpha():
        word = _LAST_WORD.search(before)
        if word is None:
            return True
        before = word.group()
    if before == "X" and text[max(0, mark - 5) : mark] == " on X":
        # As "the president wrote on X. Ten others were wounded".
        return True
    if len(before) == 1:
        return before.lower() not in "abcdefghijklmnopqrstuvwxyz"
    if before.lower() in _HOURS:
        return _begins_anew(follow)
    return before.lower() not in ABBREVIATIONS


def _begins_anew(follow: str) -> bool:
    """Whether what follows an hour is a sentence; not "3 a.m. Monday", "3 a.m. GMT"."""
    word = re.match(r"[^\W\d_]*", follow)
    first = word.group() if word else ""
    return first[:1].isupper() and not first[1:].isupper() and first.lower() not in _BESIDE_HOURS


def tokens(text: str, start: int, end: int) -> list[Token]:
    """The tokens of text[start:end], with "shot dead" and the like joined into one.

    The slug of an agency before a headline is none of it, as that of "UPDATE 1-Four killed".
    """
    found: list[Token] = []
    keep = found.append
    slug = text.find("-", start, start + _SLUG_ENDS) > 0 and _SLUG.match(text, start, end)
    at = start = slug.end() if slug else start
    for piece in text[start:end].split(" "):
        for low, capital, tag, first, after in _PIECES[piece]:
            keep(Token(low, capital, tag, at + first, at + after))
        at += len(piece) + 1
    if text.find("IS", start, end) >= 0 and not text[start:end].isupper():
        _name_the_group(text, found)
    return _joined(found)


_THIS = ("this", "that", "there")


def _name_the_group(text: str, found: list[Token]) -> None:
    """Read "IS" as the name of Islamic State ("two IS militants"), where capitals tell."""
    if not capitals_tell(found):
        return
    for i, token in enumerate(found):
        spelled = token.low == "is" and text[token.start : token.end] == "IS"
        # But "this IS the third", "what IS known".
        told = i and (found[i - 1].tag in (PRONOUN, RELATIVE) or found[i - 1].low in _THIS)
        if spelled and not told:
            found[i] = Token("isis", True, tag_of("isis"), token.start, token.end)


# But a stop may be one of an abbreviation.
_MARKS = (",", ";", ":", ")", "?", "!")
_Read = tuple[str, bool, str, int, int]
"""The fields of a token whose places are counted from the start of its piece."""


def _cut(piece: str) -> tuple[_Read, ...]:
    """The tokens of what stands between two spaces."""
    if piece.isalpha():
        return (_read(piece, 0, len(piece)),)
    word = piece[:-1]
    if piece.endswith(_MARKS) and word.isalpha():
        return (*_PIECES[word], _read(piece[-1], len(word), len(piece)))
    # Of an initial the stop is no token, as in "D. Moreno".
    initial = len(piece) == 2 and piece[1] == "." and piece[0].isupper()
    read = piece[:1] if initial else piece
    found = _TOKEN.finditer(read)
    return tuple(_read(m[0], m.start(), m.end()) for m in found if not _tags(read, m.start()))


def _tags(piece: str, at: int) -> bool:
    """Whether this is the mark before a word of a post, as in "20 #Taliban fighters"."""
    return piece[at] == "#" and piece[at + 1 : at + 2].isalpha()


_PIECES = Kept(_cut)


def _read(word: str, start: int, end: int) -> _Read:
    low = word.lower().replace("’", "'")
    if low[0].isdigit() and not low[-1].isalpha():
        low = low.translate(_THOUSANDS)
    if low[-1] == "." and low.count(".") == 1 and len(low) > 1:
        low = low[:-1]
    if "*" in low:
        low = next((plain for plain in _MASKED if fnmatchcase(plain, low)), low)
    # "37 rebels, comprising nine men and 28 boys": who they are, as "including" tells.
    low = "including" if low == "comprising" else _NOTED.get(word, low)
    return low, low != word and word != word.lower(), tag_of(low), start, end


# As posts hide them from those who would remove them.
_MASKED = word_list("killed kill kills killing murdered murder executed injured wounded dead died")
# How monitors note it; "Kia" and "Mia" are names.
_NOTED = {"KIA": "killed", "WIA": "wounded", "MIA": "missing", "inj": "injured"}


_NAMES = {
    ("save", "the", "children"): "savethechildren",
    ("islamic", "state"): "isis",
    ("boko", "haram"): "boko-haram",
}
"""Names that read like other phrases, where they have capitals: "four staff of Save the Children".
"""


def _second_words() -> dict[str, set[str]]:
    """The words that may follow the first word of a joined expression."""
    table: dict[str, set[str]] = {}
    for words in (*JOINED, *_NAMES):
        table.setdefault(words[0], set()).add(words[1])
    return table


_SECOND = _second_words()


def _joined(found: list[Token]) -> list[Token]:
    # Most tokens are told by one look not to begin what is joined, nor to stand second in it.
    near = [i for i, token in enumerate(found) if token.low in _JOINING]
    result: list[Token] = []
    done = 0
    for i in _begins(found, near):
        size, low = _join_at(found, i)
        if i >= done and size > 1:
            first, last = found[i], found[i + size - 1]
            result += found[done:i]
            result.append(Token(low, first.capital, tag_of(low), first.start, last.end))
            done = i + size
    return result + found[done:] if done else found


def _begins(found: list[Token], near: Iterable[int]) -> Iterator[int]:
    """Where what is joined may begin, by the places of the tokens that may tell it."""
    for i in near:
        low = found[i].low
        if i and low in _BEHIND_FIRST:
            yield i - 1
        if low in _SECOND and i + 1 < len(found) and found[i + 1].low in _SECOND[low]:
            yield i


def _to_death(found: list[Token], i: int) -> bool:
    """As "trampled to death", and not "sentenced to death"."""
    low = found[i].low
    done = low.endswith(("ed", "nt")) and low not in ("sentenced", "condemned", "sent")
    return found[i + 1].low == "to" and done


def _burned(found: list[Token], i: int) -> bool:
    """As "nine people burned to death in the blaze"; but "burned to death a man", "by a mob"."""
    before = found[i - 1].tag if i else ""
    after = found[i + 3].low if i + 3 < len(found) else "."
    return before not in (BE, ADVERB, CONJUNCTION) and after in _NOBODY_NEXT


_NOBODY_NEXT = word_set(". , ; in inside on at when as after while and")
_DYING = word_set("starved froze frozen bled choked suffocated")
_UNITS_OF_AGE = word_set("year years month months week weeks day days")
_AGES = _UNITS_OF_AGE | {f"{unit}-old" for unit in _UNITS_OF_AGE} | {"old"}
_BEHIND_FIRST = _AGES | {"to", "-"}
_JOINING = _BEHIND_FIRST | _SECOND.keys()
_MORE_AGES = (",", "and", "or", "to")
_AGES_APART = 12


def _age_at(found: list[Token], i: int) -> tuple[int, str]:
    """As "16 year-old", "four years old", "9-month old": how many tokens, and the one word."""
    low, after = found[i].low, found[i + 1].low
    if after == "old":
        aged = low.partition("-")[2] in _UNITS_OF_AGE
        return (2, f"{low}-old") if aged else (1, low)
    if not (low.isdecimal() or low in SPELLED):
        return 1, low
    unit = after.removesuffix("-old").removesuffix("s")
    if after.endswith("-old"):
        return 2, f"{low}-{unit}-old"
    old = i + 2 < len(found) and found[i + 2].low == "old"
    return (3, f"{low}-{unit}-old") if old else (1, low)


def _age_begun(found: list[Token], i: int) -> tuple[int, str]:
    """As the first age of "a 16- and a 17-year-old": how many tokens, and the one word."""
    low = found[i].low
    glued = low.isdecimal() and found[i + 1].start == found[i].end
    if not glued or i + 2 >= len(found) or found[i + 2].low not in _MORE_AGES:
        return 1, low
    for token in found[i + 2 : i + _AGES_APART]:
        number, _, age = token.low.partition("-")
        if number.isdecimal() and age in _AGES:
            return 2, f"{low}-{age}"
    return 1, low


def _join_at(found: list[Token], i: int) -> tuple[int, str]:
    if found[i + 1].low == "-":
        return _age_begun(found, i)
    if i + 2 < len(found) and found[i + 2].low == "death" and _to_death(found, i):
        alone = found[i].low in _DYING and not (i and found[i - 1].tag == BE)
        alone = alone or (found[i].low in ("burned", "burnt") and _burned(found, i))
        return 3, "died" if alone else "killed"
    if found[i + 1].low in _AGES:
        size, age = _age_at(found, i)
        if size > 1:
            return size, age
    if found[i].low in _SECOND:
        for size in (5, 4, 3, 2):
            words = tuple(token.low for token in found[i : i + size])
            if len(words) < size:
                continue
            if words in JOINED:
                return size, JOINED[words]
            if words in _NAMES and found[i].capital and found[i + size - 1].capital:
                return size, _NAMES[words]
    return 1, found[i].low
