"""What a rule finds in one sentence, before it is made a figure."""

from dataclasses import dataclass

from recount.domain.counts import Count
from recount.extract.victims.phrase import Victims

OF_VERBS = ("active", "passive", "reduced", "happens", "state", "seized", "shot")
"""The rules whose outcome a verb or a state tells, rather than a noun or a toll."""


@dataclass(slots=True)
class Find:
    """An outcome and one victim phrase of it.

    `trigger` is the chunk of the outcome word, `first` the chunk where its words begin. `told`
    overrides what the victim phrase says (None: the phrase decides). `whole` is the index, in
    the sentence's finds, of the find that this one is a part of. `beside` are the chunks of other
    people that the same number counts ("12 women and children").
    """

    outcome: str
    rule: str
    victims: Victims
    first: int
    trigger: int
    told: Count | None = None
    certainty: str = ""
    flags: tuple[str, ...] = ()
    whole: int | None = None
    beside: tuple[int, ...] = ()
