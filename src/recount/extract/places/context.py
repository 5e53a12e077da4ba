"""What the words around a name say: whether it is a place at all, and how things stand to it."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from recount.domain.gazetteer import fold_any
from recount.extract.places.curated import curated, demonyms
from recount.extract.words import places as w

_LEFT = 100
_RIGHT = 48
_PIECE = re.compile(r"\w+(?:[’'-]\w+)*\.?|[^\w\s]")
_NEXT = re.compile(r"(?:[’']s)?(?P<gap>[ \n-])(?:\n[ \t]*)?(?P<word>\w+(?:[’'-]\w+)*)")
_LETTERS = 4
_TOWNS = ("city", "town", "village", "port", "seaport", "capital")
_CLOSED = re.compile(r"[,.;]|\s*\Z")
_OF_A_NAME = re.compile(r" of [A-Z]")
_NOUN = re.compile(r" ([a-z]{1,20})\b")
_BEHIND_A_COUNTRY = w.STARTERS | {
    "is", "are", "was", "were", "has", "have", "had", "will", "would", "there", "who", "which",
    "killed", "when", "ago", "alone", "today", "yesterday", "said", "dead",
}  # fmt: skip
_WIDE = ("country", "region", "sea", "natural")
_ITS_DEED = re.compile(
    r" (?:[a-z-]+ )?(?:attack|bombing|bomb|blast|explosion|shooting|massacre|killing|clash|shelling"
    r"|siege|riot|protest|violence|suicide bombing)(?:s|es)?"
    r"(?=:| (?:kill|leave|claim|left|death toll|toll|wound|injure|hit)[a-z]*\b)"
)
_MARK = 6
_HEADING = re.compile(r"(?:, [A-Z][\w’' -]{2,30})?: (?:[A-Z][a-z]+ |A |[0-9])")
_ENDS_A_NAME = re.compile(
    r"[,.;:)]|\Z| (?:on|in|near|late|early|at|by|after|before|when|where|and|during|last|this)\b"
)
_LISTED = re.compile(r"(?:,|,? and|,? or|,? as well as)\s+(?:in |the )?\Z")

CERTAIN, LIKELY, LIVING_THERE, NAMED, BARE = 0.9, 0.75, 0.6, 0.4, 0.3


class Standing(NamedTuple):
    """How a name stands: the relation, how surely something is there, and the kind told."""

    relation: str
    confidence: float
    kind: str | None = None


class Follow(NamedTuple):
    """What comes after a name: where the mention ends, the kind told, whether it is a body.

    `hint_only`: part of an adjective (Aleppo-based). `free`: the word after it may be of another
    phrase (in Mosul Iraqi forces ...). `longer`: the name goes on (in Palma Sola, ...).
    """

    end: int
    kind: str | None = None
    body: bool = False
    hint_only: bool = False
    free: bool = False
    longer: bool = False


def nationals() -> Mapping[str, str]:
    """Names of nationals in lower case, with the key of their country."""
    return demonyms()


def left_of(text: str, start: int) -> list[str]:
    """The words and marks before a place in the text, at most a hundred characters of them."""
    return _PIECE.findall(text[max(0, start - _LEFT) : start])


def follow(text: str, end: int) -> Follow:
    """What the words after a name make of it."""
    match = _NEXT.match(text, end, end + _RIGHT)
    if match is None:
        return Follow(end)
    word, low = match["word"], match["word"].lower()
    possessive = text[end] in "’'"
    if match["gap"] == "-":
        return Follow(end, hint_only=word[0].islower())
    if low in w.KIND_OF and not possessive:
        return _typed(match, low)
    if word[0].islower() or possessive or low in w.DAYS or word.isupper():
        return Follow(end)
    longer = _ENDS_A_NAME.match(text, match.end()) is not None and not (
        low in w.BODIES or is_national(word) or curated().named(fold_any(word))
    )
    return Follow(end, body=True, free=low not in w.BODIES, longer=longer)


def _typed(match: "re.Match[str]", low: str) -> Follow:
    """A type after the name, as in Anbar province; Mosul International Airport is a site."""
    kind = w.KIND_OF[low]
    if low in _TOWNS and _OF_A_NAME.match(match.string, match.end()):
        # As "the Black Sea port of Odesa", where something is in Odesa.
        return Follow(match.start(), hint_only=True)
    if low in w.ADMIN1 and low.endswith("s"):
        return Follow(match.start())
    if kind == "site" and low not in w.OF_A_CITY:
        return Follow(match.end(), kind, body=True)
    return Follow(match.end(), kind)


def unparted(pieces: list[str], text: str, end: int) -> list[str]:
    """The words before a name that ends at `end`, as if "in the capital, Kona," had no commas."""
    if len(pieces) < 2 or pieces[-1] != "," or not _CLOSED.match(text, end):
        return pieces
    return pieces[:-1] if pieces[-2].lower() in _TOWNS else pieces


def standing(pieces: list[str]) -> Standing:
    """How the words before a name, the nearest last, let things stand to it."""
    kind: str | None = None
    i, town = len(pieces) - 1, False
    while i >= 0:
        low = pieces[i].lower()
        before = pieces[i - 1].lower() if i else ""
        if low == "of":
            told = _of(before, pieces, i, kind)
            if told is not None:
                return told
            kind, town = kind or w.KIND_OF.get(before), before in _TOWNS
            i -= 2
        elif (
            low in _PASSED
            or low.endswith(("ern", "ese"))
            or (kind and (is_national(pieces[i]) or (town and _describes(pieces[i]))))
            or (kind and low.removesuffix("'s").removesuffix("’s") in _OWNERS)
        ):
            kind = kind or w.KIND_OF.get(low)
            i -= 1
        else:
            return _preposition(low, before, kind)
    return Standing("in", BARE, kind)


_OWNERS = w.KIND_OF.keys() | {"country", "nation"}
"""As "in the country's capital", "in the state's largest city"."""
_PASSED = (
    {"the", "a", "an", "its", "their", "both", "nearby", "war-torn", "restive", "besieged", "old",
     "historic", "neighbouring", "neighboring", "strategic", "small", "tiny", "remote", "busy",
     "rebel-held", "government-held", "tribal", "autonomous", "troubled", "border", "mountainous",
     "provincial", "regional", "second", "national", "federal", "commercial", "main",
     "largest", "biggest"}
    | w.DIRECTIONS
    | (w.ADMIN1 | w.ADMIN2 | w.SETTLEMENTS | w.LEADING) - {"mount"}
)  # fmt: skip


def is_national(words: str) -> bool:
    """Whether words are of a nation: "in the Saudi city of Najran", "the South Sudanese army"."""
    return words[0].isupper() and words.lower().replace(" ", "-") in nationals()


def _describes(piece: str) -> bool:
    """Whether a word may say which town it is: "in the Black Sea port of Odesa"."""
    return piece[0].isupper() and piece.lower() not in w.NEVER


def _of(before: str, pieces: list[str], i: int, kind: str | None) -> Standing | None:
    """What "X of NAME" says; None: go on looking before X."""
    if before in w.EDGES:
        return Standing("outskirts", CERTAIN, kind)
    if before in w.DIRECTIONS:
        within = i >= 3 and pieces[i - 2].lower() == "the" and pieces[i - 3].lower() == "in"
        return Standing("in" if within else "near", CERTAIN, kind)
    if before in w.HAPPENINGS:
        return Standing("in", LIKELY, kind)
    if before in ("vicinity", "environs", "surroundings"):
        return Standing("near", CERTAIN, kind)
    if before in w.KIND_OF or before in w.PARTS:
        return None
    if before in w.DWELLERS:
        return Standing("in", LIVING_THERE, kind)
    return Standing("in", NAMED, kind)


def _preposition(low: str, before: str, kind: str | None) -> Standing:
    if low in w.NEARNESS:
        return Standing("near", CERTAIN, kind)
    if low == "between":
        return Standing("between", CERTAIN, kind)
    if low == "from" and before in w.MEASURES:
        return Standing("near", CERTAIN, kind)
    if low == "to" and before in w.BESIDE:
        return Standing("near", CERTAIN, kind)
    if low == "for" and before in w.HAPPENINGS:
        # As "fighting for the town of Mocimboa".
        return Standing("in", LIKELY, kind)
    if low == "to" and before in w.SPREADING:
        return Standing("in", LIKELY, kind)
    if low in w.WITHIN:
        return Standing("in", CERTAIN, kind)
    if low in w.STRIKING:
        return Standing("in", LIKELY, kind)
    return Standing("in", NAMED if low in ("from", "to", "via") else BARE, kind)


def is_adjective(text: str, end: int, name: str) -> bool:
    """Whether letters for a country say of which country something is: in a US air strike."""
    if not name.replace(".", "").isupper() or len(name) > _LETTERS:
        return False
    following = _NOUN.match(text, end)
    return following is not None and following[1] not in _BEHIND_A_COUNTRY


def heads_a_deed(text: str, start: int, end: int, kind: str) -> bool:
    """Whether a text begins with a town's deed: "Kona blast kills 12", "Kona attack: 12 dead"."""
    if kind in _WIDE or text[:start].strip():
        return False
    return _ITS_DEED.match(text, end) is not None


def heads_a_line(text: str, start: int, end: int) -> bool:
    """Whether it stands over what was there: "Kona: A mine killed two", but as no text's opening.

    That may say where it was written: "KARSA: Two policemen were killed".
    """
    before = text[max(0, start - _MARK) : start].rstrip(" -*•")
    # Behind a stop, or a day on the line above.
    opens = before.endswith((".", "\n", '."', ".”")) or before[-4:].isdecimal()
    return opens and bool(text[:start].strip()) and _HEADING.match(text, end) is not None


def listed_after(text: str, end: int, start: int) -> bool:
    """Whether a name at `start` goes on a list whose last name ended at `end`."""
    gap = text[end:start]
    return len(gap) < 16 and _LISTED.match(gap) is not None


def is_other(pieces: list[str], text: str, start: int) -> bool:
    """Whether the capitalised words just before make the name a person's or a body's."""
    if not pieces or text[start - 1 : start] not in (" ", "\n", "-"):
        return False
    word, before = pieces[-1], pieces[-2] if len(pieces) > 1 else ""
    low = word.lower().rstrip(".")
    if low in w.TITLES and not word.islower():
        return True
    if low == "of":
        return before[:1].isupper() and before.lower() in w.BODIES_OF and before != "Republic"
    if low in ("in", "the") and len(pieces) > 2:
        return any(piece.lower() in ("qaeda", "qaida", "jihad") for piece in pieces[-4:-1])
    if not word[0].isupper() or word.isupper() or word.endswith(("'s", "’s")):
        return False
    return low not in _BESIDE_A_PLACE


_BESIDE_A_PLACE = (
    w.DIRECTIONS | w.STARTERS | w.DAYS | w.LEADING | w.ADMIN1 | w.ADMIN2 | w.SETTLEMENTS
)
