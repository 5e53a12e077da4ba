"""The rules that find outcomes and their victims, in the order in which they are tried.

A rule is one function from the chunks of a sentence to finds, with an id (`Find.rule`) that is
shown beside every figure it makes. `RULES` lists them all; each has an example, which is also
its test.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from recount.extract.find import Find
from recount.extract.phrases import Chunk
from recount.extract.rules import (
    acts,
    agents,
    bodies,
    counted,
    described,
    harm,
    losses,
    states,
    tolls,
    verbs,
)

Finder = Callable[[Sequence[Chunk]], Iterator[Find]]


class Rule(NamedTuple):
    """A family of rule ids with one function, and a sentence in which it finds something."""

    ids: tuple[str, ...]
    find: Finder
    example: str


RULES = (
    Rule(
        ("active", "passive", "reduced", "happens"),
        verbs.finds,
        "Gunmen killed three soldiers, two clerks were wounded and one guard died.",
    ),
    Rule(("act-of", "act-possessive", "act-counted"), acts.finds, "the deaths of four miners"),
    Rule(("state", "listed", "some-of"), states.finds, "The blast left 41 people dead."),
    Rule(("toll", "lives"), tolls.finds, "The death toll rose to 14."),
    Rule(("agent-of",), agents.finds, "He accused the killers of the six priests."),
    Rule(("bodies",), bodies.finds, "Police found the bodies of three men."),
    Rule(("lost",), losses.finds, "The army lost seven men."),
    Rule(("harm",), harm.finds, "Four people suffered injuries."),
    Rule(("counted-noun", "hostage"), counted.finds, "The raid caused 30 casualties."),
    Rule(("described",), described.finds, "Three wounded soldiers were flown out."),
)
