"""The rules that find outcomes and their victims, in the order in which they are tried.

A rule is one function from the chunks of a sentence to finds, with an id (`Find.rule`) that is
shown beside every figure it makes. `RULES` lists them all; each has an example, which is also
its test.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from recount.extract.find import Find
from recount.extract.rules import (
    acts,
    agents,
    bodies,
    buried,
    caught,
    counted,
    deadly,
    described,
    handed,
    harm,
    labelled,
    led_away,
    let_go,
    losses,
    maimed,
    nobody,
    seized,
    shot,
    sought,
    spared,
    states,
    to_death,
    tolls,
    verbs,
    wiped_out,
)
from recount.extract.sentences.phrases import Chunk
from recount.extract.words.grammar import DETERMINERS, PREPOSITIONS, PRONOUNS
from recount.extract.words.outcomes import JOINED

Finder = Callable[[Sequence[Chunk]], Iterator[Find]]


class Rule(NamedTuple):
    """A family of rule ids with one function, and a sentence in which it finds something.

    `words` are lower-case words: the function finds nothing in a sentence that has none of them.
    `beside` holds, for some of them, words of which one must be there too.
    """

    ids: tuple[str, ...]
    find: Finder
    words: frozenset[str]
    example: str
    beside: Mapping[str, frozenset[str]] = {}


RULES = (
    Rule(
        ("labelled",),
        labelled.finds,
        labelled.WORDS,
        "Killed: 12. Wounded: 30.",
        dict.fromkeys(labelled.WORDS, labelled.MARKS),
    ),
    Rule(
        ("active", "passive", "reduced", "happens"),
        verbs.finds,
        verbs.WORDS,
        "Gunmen killed three soldiers, two clerks were wounded and one guard died.",
    ),
    Rule(
        ("act-of", "act-possessive", "act-counted"),
        acts.finds,
        acts.WORDS,
        "the deaths of four miners",
    ),
    Rule(
        ("state", "listed", "some-of"), states.finds, states.WORDS, "The blast left 41 people dead."
    ),
    Rule(("toll", "lives"), tolls.finds, tolls.WORDS, "The death toll rose to 14.", tolls.BESIDE),
    Rule(("to-death",), to_death.finds, to_death.WORDS, "A mob beat a clerk to death."),
    Rule(("agent-of",), agents.finds, agents.WORDS, "He accused the killers of the six priests."),
    Rule(("bodies",), bodies.finds, bodies.WORDS, "Police found the bodies of three men."),
    Rule(("bodies",), buried.finds, buried.WORDS, "The coffins of 15 troops were unloaded."),
    Rule(("seized",), seized.finds, seized.WORDS, "Gunmen seized 12 nurses.", seized.BESIDE),
    Rule(
        ("seized",),
        led_away.finds,
        led_away.WORDS,
        "Gunmen whisked away 40 students.",
        led_away.BESIDE,
    ),
    Rule(("seized",), caught.finds, caught.WORDS, "Police caught two of the gunmen."),
    Rule(
        ("seized",),
        sought.finds,
        sought.WORDS,
        "Rescuers were searching for three residents.",
        sought.BESIDE,
    ),
    Rule(
        ("handed",),
        handed.finds,
        handed.WORDS,
        "Rebels handed over four soldiers.",
        handed.BESIDE,
    ),
    Rule(
        ("handed",),
        let_go.finds,
        let_go.WORDS,
        "The gunmen let two of the clerks go.",
        let_go.BESIDE,
    ),
    Rule(("lost",), losses.finds, losses.WORDS, "The army lost seven men."),
    Rule(("lost",), wiped_out.finds, wiped_out.WORDS, "A family of six was wiped out."),
    Rule(("harm",), harm.finds, harm.WORDS, "Four people suffered injuries.", harm.BESIDE),
    Rule(("shot",), shot.finds, shot.WORDS, "Gunmen shot three farmers."),
    Rule(("harm",), maimed.finds, maimed.WORDS, "A child lost an eye.", maimed.BESIDE),
    Rule(
        ("counted-noun", "hostage"), counted.finds, counted.WORDS, "The raid caused 30 casualties."
    ),
    Rule(
        ("described",), described.finds, described.WORDS, "Three wounded soldiers were flown out."
    ),
    Rule(
        ("none",),
        nobody.finds,
        nobody.WORDS,
        "The fire was put out without loss of life.",
        nobody.BESIDE,
    ),
    Rule(("none",), spared.finds, spared.WORDS, "The army suffered no losses."),
    Rule(("deadly", "some"), deadly.finds, deadly.WORDS, "The deadly attack shook the town."),
)
_RARE = ("away", "off", "alive", "rest")
_FREQUENT = DETERMINERS | PREPOSITIONS | PRONOUNS
WORDS = frozenset[str]().union(*(rule.words for rule in RULES))
"""A sentence without any of these words has no figure."""
_BY_WORD = {
    word: frozenset(i for i, rule in enumerate(RULES) if word in rule.words) for word in WORDS
}


_Needed = tuple[frozenset[str], ...]
"""Sets of words of which one must have a word in the sentence; none: nothing more is needed."""


def rules_for(words: frozenset[str]) -> list[Rule]:
    """The rules that may find something in a sentence of these words, in their order."""
    return [
        rule
        for rule, needed in _of_words(words & WORDS)
        if not needed or not all(map(words.isdisjoint, needed))
    ]


@lru_cache(maxsize=4096)
def _of_words(words: frozenset[str]) -> tuple[tuple[Rule, _Needed], ...]:
    """The rules with one of these words, of `WORDS`, and what they need beside these."""
    places = frozenset[int]().union(*[_BY_WORD[word] for word in words])
    return tuple((RULES[place], _beside(RULES[place], words)) for place in sorted(places))


def _beside(rule: Rule, words: frozenset[str]) -> _Needed:
    own = words & rule.words
    return tuple({rule.beside[word] for word in own}) if own <= rule.beside.keys() else ()


_Expression = tuple[frozenset[str], str]
"""The words of what is joined into one, and that one."""


def _expressions() -> dict[str, list[_Expression]]:
    """What is joined into one of `WORDS`, by one of its words: one of them, else the rarest."""
    table: dict[str, list[_Expression]] = {}
    for words, joined in JOINED.items():
        if joined in WORDS:
            # A text's words are looked for before tokens are cut: "didn't" is none of them.
            plain = [word for word in words if "'" not in word]
            telling = [word for word in plain if word in WORDS]
            rare = telling or [word for word in plain if word not in _FREQUENT] or plain
            key = next((word for word in _RARE if word in rare), max(rare, key=len))
            table.setdefault(key, []).append((frozenset(plain), joined))
    return table


_EXPRESSIONS = _expressions()
# Also what is left of "k*lled", "ki*ling", "m*rdered" where a star parts words.
_NOTED = frozenset(("kia", "wia", "inj", "lled", "lling", "ling", "rdered"))
TELLING = WORDS | _EXPRESSIONS.keys() | _NOTED
"""A text without any of these lower-case words has no figure: looked for before tokens are cut."""


_ENOUGH = _NOTED.union(*(rule.words - rule.beside.keys() for rule in RULES))


def may_find(words: Collection[str]) -> bool:
    """Whether a rule may find something where these lower-case words stand, none joined yet."""
    if not _ENOUGH.isdisjoint(words):
        return True
    plain = frozenset(words)
    joined = [
        one
        for word in plain & _EXPRESSIONS.keys()
        for parts, one in _EXPRESSIONS[word]
        if parts <= plain
    ]
    return bool(rules_for(plain.union(joined, labelled.MARKS)))
