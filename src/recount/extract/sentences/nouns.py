"""What a single word says of people: the noun that it is, its number and its group."""

from dataclasses import dataclass
from functools import lru_cache

from recount.extract.words import word_set
from recount.extract.words.nationalities import COUNTRY_OF
from recount.extract.words.people import BY_GROUP, ENDINGS, IRREGULAR_PLURALS, PEOPLES
from recount.extract.words.things import THINGS


# Compared by identity: one is made for each word, and looked up by in caches.
@dataclass(frozen=True, slots=True, eq=False)
class Noun:
    """A word for people: singular form, victim group that it implies, and whether plural."""

    singular: str
    group: str
    plural: bool


_GROUP = {word: group for group, words in BY_GROUP.items() for word in words.split()}


def plural_of(word: str) -> str:
    """The regular plural of an English noun, -man becoming -men."""
    if word.endswith("man") and word not in ("human", "german"):
        return word[:-3] + "men"
    if word.endswith("child"):
        return word + "ren"
    if word.endswith("y") and word[-2:-1] not in "aeou":
        return word[:-1] + "ies"
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    return word + "s"


# "Polish" and "Swiss" have none.
_PEOPLES = [
    word for word in (*COUNTRY_OF, *word_set(PEOPLES)) if not word.endswith(("s", "h", "e"))
]
_PLURALS = (
    {f"{people}s": people for people in _PEOPLES}
    | {plural_of(word): word for word in _GROUP}
    | IRREGULAR_PLURALS
)
_THINGS = THINGS | {plural_of(word) for word in THINGS}


_ENDINGS = tuple(ending for end in ENDINGS for ending in (end, plural_of(end)))
_AGED = tuple(f"-{unit}-old{end}" for unit in ("year", "month", "week", "day") for end in ("", "s"))


@lru_cache(maxsize=65536)
def noun_of(low: str) -> Noun | None:
    """The noun for people that `low` (lower case) is, compounds by their last part, or None."""
    if low in _PLURALS:
        singular = _PLURALS[low]
        return Noun(singular, _GROUP.get(singular, "persons"), plural=True)
    if low in _GROUP:
        return Noun(low, _GROUP[low], plural=False)
    if low.endswith(_AGED):
        return Noun("person", "persons", plural=low[-1] == "s")
    prefix, _, last = low.rpartition("-")
    if prefix and len(last) > 2:
        return noun_of(last)
    if len(low) > 6 and low.endswith(_ENDINGS):
        for ending in _ENDINGS:
            if low.endswith(ending) and len(low) > len(ending) + 2:
                return noun_of(ending)
    return None


def is_thing(low: str) -> bool:
    """Whether the word names no people: rifles, minutes, hopes."""
    return low in _THINGS


def looks_plural(low: str) -> bool:
    """A guess for words that no list has: a final s that is not part of the word."""
    return len(low) > 3 and low.endswith("s") and not low.endswith(("ss", "us", "is", "as", "os"))
