"""How alike two actors are: the same one, part of one another, or alike in one of their names."""

import re
from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher
from typing import NamedTuple
from unicodedata import combining, normalize

from recount.domain.matching import Alike

# Everybody's civilians are alike, and no sign of one event.
_TELLS_NOTHING = frozenset({"civilians"})
_LEAST_LIKENESS = 0.8
_SMALL_WORDS = frozenset({"the", "of", "and", "al", "el"})
_WORD = re.compile(r"[^\W_]+")
ARTICLES = frozenset({"the", "a", "an"})


def words_of(name: str) -> list[str]:
    """The words of a name as texts are searched for it: in lower case, without a first article."""
    words = [word.casefold() for word in _WORD.findall(name)]
    return words[1:] if len(words) > 1 and words[0] in ARTICLES else words


class ActorFacts(NamedTuple):
    """An actor: `line` holds its local id and those of the actors that it is part of."""

    line: tuple[int, ...]
    kind: str
    country: int | None
    names: tuple[str, ...]


class KnownActors:
    """Compares actors, each two of them once."""

    def __init__(self, facts: Mapping[int, ActorFacts]) -> None:
        self._facts = facts
        self._telling = {
            key for key, actor in facts.items() if actor.kind not in _TELLS_NOTHING
        }  # fmt: skip
        self._words: dict[int, tuple[str, ...]] = {}
        self._alike: dict[tuple[int, int], Alike] = {}

    def best(self, some: tuple[int, ...], others: tuple[int, ...]) -> Alike | None:
        """The likest two of both; None: one side names nobody who could tell events apart."""
        found = [
            self._compared(min(one, other), max(one, other))
            for one in some
            if one in self._telling
            for other in others
            if other in self._telling
        ]
        return max(found, default=None)

    def _compared(self, one: int, other: int) -> Alike:
        pair = (one, other)
        if pair not in self._alike:
            self._alike[pair] = self._compare(one, other)
        return self._alike[pair]

    def _compare(self, one: int, other: int) -> Alike:
        here, there = self._facts[one], self._facts[other]
        if one == other:
            return Alike(1.0, f"same actor {here.names[0]}")
        if one in there.line or other in here.line:
            return Alike(0.9, f"{here.names[0]} and {there.names[0]} are part of one another")
        are_states = here.kind == there.kind == "state_forces"
        homes = {here.country, there.country}
        if are_states and len(homes - {None}) > 1:
            return Alike(0.0, "state forces of different countries")
        likeness = self._likeness(one, other)
        both = " and ".join(sorted([here.names[0], there.names[0]]))
        if likeness >= _LEAST_LIKENESS:
            return Alike(round(likeness, 2), f"names alike, {both}")
        if are_states and len(homes) == 1 and None not in homes:
            return Alike(_LEAST_LIKENESS, f"state forces of one country, {both}")
        return Alike(0.0, "actors differ")

    def _likeness(self, one: int, other: int) -> float:
        matcher = SequenceMatcher(autojunk=False)
        best = 0.0
        for name in self._sorted_words(one):
            matcher.set_seq2(name)
            for there in self._sorted_words(other):
                matcher.set_seq1(there)
                if matcher.real_quick_ratio() > best and matcher.quick_ratio() > best:
                    # Which parts are found to be common depends on the order.
                    back = SequenceMatcher(None, name, there, autojunk=False).ratio()
                    best = max(best, matcher.ratio(), back)
        return best

    def _sorted_words(self, actor: int) -> tuple[str, ...]:
        if actor not in self._words:
            self._words[actor] = tuple(sorted(_plain(self._facts[actor].names)))
        return self._words[actor]


def _plain(names: Iterable[str]) -> set[str]:
    """The names without case, accents, punctuation and small words, their words in order."""
    found = set()
    for name in names:
        letters = (c for c in normalize("NFKD", name.casefold()) if not combining(c))
        words = "".join(c if c.isalnum() else " " for c in letters).split()
        found.add(" ".join(sorted(word for word in words if word not in _SMALL_WORDS)))
    return found - {""}
