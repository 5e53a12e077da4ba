"""Names of actors as they stand in a text, and the speakers that they name.

The names are those of a database. One is found as whole words, the longest where several fit,
whatever its hyphens and its case, but with a capital where the name begins with one; a name in
capitals (IS, AQIM) only as it is written. In "anti-ISIS" and "ISIS-linked" nobody is named. A name
that several actors go by names nobody.
"""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from recount.domain.actor_names import ARTICLES, words_of

_WORD = re.compile(r"[^\W_]+")
_JOINT = re.compile(r"[ \t\n\r.'’‐-]{1,3}")
_SHORT = 4
_AROUND = 24
_BODY = (
    r"(?:(?:a|an|the|its|local|senior|unnamed|another|military|government|security|two|several) )*"
)
_FOR = re.compile(
    rf"{_BODY}(?:spokes(?:man|woman|person|people)|officials?|statements?|commanders?|officers?"
    r"|sources?|authorities|representatives?|report|chief|head|leader|leadership|media office) "
    r"(?:for|of|from|by|in|at|with|within) (?:the )?",
    re.IGNORECASE,
)
_OF = re.compile(
    r"(?:['’]s?)? (?:[a-z]+ )?(?:spokes(?:man|woman|person)|officials?|sources?|authorities"
    r"|commanders?|statement|report|representatives?)(?:\b.*)?",
    re.IGNORECASE | re.DOTALL,
)
_PERSON = re.compile(r",?(?: (?:(?:al-|el-)?[A-Z][\w'’.-]*|al|bin|ben|de|van))+\Z")
# "A national guard" in small letters is a man.
_ONE = re.compile(r"an? ", re.IGNORECASE)
_OFFICE = "office_holder"


class ActorName(NamedTuple):
    """One name of an actor by its key; `kind` is of the closed list `actor_kind`."""

    key: str
    kind: str
    name: str


class ActorMention(NamedTuple):
    """An actor named in a text at start..end."""

    start: int
    end: int
    words: str
    key: str
    kind: str


class Speaker(NamedTuple):
    """The actor that a speaker as worded is.

    `sure`: the words are its name, or its name with that of a person who holds the office.
    `likely`: they are somebody who speaks for it. Neither: an office or a body that may be meant.
    """

    key: str
    sure: bool
    likely: bool


class ActorNames:
    """The names of many actors, found in texts."""

    def __init__(self, names: Iterable[ActorName] = ()) -> None:
        self._named: dict[tuple[str, ...], dict[str, ActorName]] = {}
        self._longest: dict[str, int] = {}
        self._offices: dict[str, set[str]] = {}
        for name in names:
            words = tuple(words_of(name.name))
            if words:
                self._named.setdefault(words, {})[name.key] = name
                self._longest[words[0]] = max(len(words), self._longest.get(words[0], 0))
                if name.kind == _OFFICE:
                    office = " ".join(words).partition(" of ")[0]
                    self._offices.setdefault(office, set()).add(name.key)

    def __bool__(self) -> bool:
        """Whether there is any name."""
        return bool(self._named)

    def mentions(self, text: str, *, in_small: bool = False) -> list[ActorMention]:
        """The actors named in a text, in order, none overlapping another.

        Args:
            text: the text.
            in_small: whether names of several words may stand in small letters.
        """
        found: list[ActorMention] = []
        if not self._named:
            return found
        words = list(_WORD.finditer(text))
        at = 0
        while at < len(words):
            mention, size = self._at(text, words, at, in_small)
            if mention:
                found.append(mention)
            at += size
        return found

    def _at(
        self, text: str, words: Sequence["re.Match[str]"], at: int, in_small: bool
    ) -> tuple[ActorMention | None, int]:
        """The longest name that begins with a word, and how many words to go on."""
        most = self._longest.get(words[at].group().casefold(), 0)
        run = [words[at]] if most else []
        while run and len(run) < most and at + len(run) < len(words):
            following = words[at + len(run)]
            if not _JOINT.fullmatch(text, run[-1].end(), following.start()):
                break
            run.append(following)
        for size in range(len(run), 0, -1):
            names = self._named.get(tuple(word.group().casefold() for word in run[:size]), {})
            start, end = run[0].start(), run[size - 1].end()
            fit = [
                name
                for name in names.values()
                if (in_small and size > 1) or _is_written(text, start, end, name)
            ]
            if fit and not _is_joined(text, start, end):
                if len(names) > 1:
                    return None, size
                one = fit[0]
                return ActorMention(start, end, text[start:end], one.key, one.kind), size
        return None, 1

    def speaker(self, words: str) -> Speaker | None:
        """The actor that a speaker as worded is, or may be; None: nothing tells."""
        if not self._named:
            return None
        said = " ".join(words.split())
        # The press writes "the interior ministry" of a body whose name has capitals.
        found = self.mentions(said)
        in_small = not found
        if in_small:
            found = self.mentions(said, in_small=True)
        if len({mention.key for mention in found}) == 1:
            one = found[0]
            before, after = _bare(said[: one.start]), said[one.end :]
            person = one.kind == _OFFICE and _PERSON.fullmatch(after)
            if not before and (not after or person):
                is_one_of_many = in_small and _ONE.match(said)
                return Speaker(one.key, sure=not in_small, likely=not is_one_of_many)
            speaks = _FOR.fullmatch(said[: one.start]) or (not before and _OF.fullmatch(after))
            return Speaker(one.key, sure=False, likely=bool(speaks))
        return self._of_office(said)

    def _of_office(self, said: str) -> Speaker | None:
        """As "Prime Minister X", where one actor is the prime minister of somewhere."""
        words = words_of(said)
        for size in range(min(4, len(words)), 1, -1):
            keys = self._offices.get(" ".join(words[:size]), set())
            if len(keys) == 1:
                return Speaker(next(iter(keys)), sure=False, likely=False)
        return None


def _bare(before: str) -> str:
    return "" if before.strip().casefold() in ARTICLES else before.strip()


def _is_written(text: str, start: int, end: int, one: ActorName) -> bool:
    """Whether the words stand as the name may be written; an office also in small letters."""
    words, name = text[start:end], one.name
    if one.kind == _OFFICE:
        return True
    if name.isupper() and name.isalnum():
        around = text[max(0, start - _AROUND) : end + _AROUND]
        return words == name and not (len(name) <= _SHORT and around.isupper() and around != words)
    first = next(iter(_words_as_written(name)), "")
    return not first[:1].isupper() or words[:1].isupper()


def _words_as_written(name: str) -> list[str]:
    words = _WORD.findall(name)
    return words[1:] if words[:1] and words[0].casefold() in ARTICLES else words


def _is_joined(text: str, start: int, end: int) -> bool:
    """Whether it is part of a compound: "anti-ISIS", "ISIS-linked"."""
    before = re.search(r"[^\W_][-‐]\Z", text[max(0, start - 2) : start])
    return before is not None or re.match(r"[-‐][^\W_]", text[end : end + 2]) is not None
