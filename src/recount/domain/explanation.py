"""How the totals of one event came about, as values."""

from typing import NamedTuple


class FigureBehind(NamedTuple):
    """A figure in a claim: its article and key, group, numbers, and the words it was read from.

    Sex, age, occupation and country of a figure that counts some of its group; None: not told.
    """

    article_key: str
    figure: str
    victims: str
    low: int | None
    best: int | None
    high: int | None
    qualifier: str
    worded: str | None
    certainty: str
    sex: str | None
    age_group: str | None
    occupation: str | None
    nationality: str | None
    said_by: str | None
    quote: str | None


class ClaimBehind(NamedTuple):
    """A claim and what it is to its total; bounds in persons, None: open.

    `machine`: a program coded it, and nobody has checked that.
    """

    used_as: str
    why: str | None
    kind: str
    low: int | None
    best: int | None
    high: int | None
    scope: str
    origin: str
    source: str
    article_key: str
    published: str | None
    known_first: str | None
    known_last: str | None
    contradicted: bool
    superseded_by: str | None
    newest_of_origin: bool
    machine: bool
    figures: tuple[FigureBehind, ...]


class TollBehind(NamedTuple):
    """One total with every claim that was weighed for it, and those that its numbers are from.

    `made_by` is empty where the claims were weighed together with others that the rule leaves out.
    """

    outcome: str
    victims: str
    low: int | None
    best: int | None
    high: int | None
    sources: int
    origins: int
    disputed: bool
    claims: tuple[ClaimBehind, ...]
    made_by: tuple[ClaimBehind, ...]


class Unanswered(NamedTuple):
    """An outcome and group of which there are claims, and to which the rule gives no answer."""

    outcome: str
    victims: str
    sources: int
    origins: int
    claims: tuple[ClaimBehind, ...]


class LeftOut(NamedTuple):
    """A figure that counts no longer, since its source withdrew the article on the day given."""

    outcome: str
    source: str
    retracted: str
    figure: FigureBehind


class NotCounted(NamedTuple):
    """A figure that was read and is behind no claim, and why."""

    outcome: str
    source: str
    why: str
    figure: FigureBehind


class Explanation(NamedTuple):
    """An event with its totals by one rule, in the order of outcomes and groups.

    `left_out`: figures that would have been weighed if their article had not been withdrawn.
    `not_counted`: figures that count for nothing in an article that stands, and deprecated ones,
    each with the reason.
    `unanswered`: of what there are claims and no total, since the rule asks for more than they are.
    `notes`: what else is worth knowing.
    """

    event_key: str
    title: str
    rule: str
    tolls: tuple[TollBehind, ...]
    left_out: tuple[LeftOut, ...]
    not_counted: tuple[NotCounted, ...]
    notes: tuple[str, ...] = ()
    unanswered: tuple[Unanswered, ...] = ()
