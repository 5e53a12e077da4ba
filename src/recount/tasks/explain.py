"""How the totals of one event came about, figure by figure."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from recount.domain.explanation import (
    ClaimBehind,
    Explanation,
    FigureBehind,
    LeftOut,
    NotCounted,
    TollBehind,
    Unanswered,
)
from recount.domain.rules import decide
from recount.store.named import key_of
from recount.store.outdated import outdated
from recount.store.reader import Reader, open_reader
from recount.store.shipped import shipped
from recount.store.withheld import names_withheld

# docs/reconciliation.md, 1 and 3.
_DENIED = "it is denied"
_CUMULATIVE = "over a time or several events: no toll of this one"
_TOLD_AGAIN = "told again, or told anew by a correction or a later version"
_TOLD_OTHERWISE = "its article gives another for the group"
# The same, 7.
_BY_PROGRAM = "a program coded it, and nobody has checked that"
_TITLE = "SELECT title FROM event WHERE key = :event"
_REPLACED = """
    SELECT article_key, figure, replaced_by
    FROM figure_facts
    WHERE replaced_by IS NOT NULL AND event_id = (SELECT id FROM event WHERE key = :event)
"""

Row = dict[str, Any]


def explain(
    place: str, event: str, *, rule: str = "envelope", private: bool = False
) -> Explanation:
    """Every total of an event by one rule, with the claims that were weighed and their figures.

    Args:
        place: path or URL of the database, which is only read.
        event: key of the event, or one that it had.
        rule: one of the closed list of rules.
        private: show names of persons that are withheld otherwise.

    Raises:
        NotKnown: there is no such event; the nearest key is told.
    """
    with open_reader(place) as reader, names_withheld(reader, private=private) as withheld:
        key = key_of(reader, "event", event)
        title = str(reader.rows(_TITLE, {"event": key}).rows[0][0])
        figures = list(_ask(reader, "figures", {"event": key}))
        claims = _claims(reader, key, figures)
        tolls = tuple(
            _toll(rule, row, claims[row["outcome"], row["victims"]])
            for row in _ask(reader, "tolls", {"event": key, "rule": rule})
        )
        # By this rule every claim has a total; another may ask for more.
        every = list(_ask(reader, "tolls", {"event": key, "rule": "envelope"}))
        unanswered = tuple(_unanswered(rule, every, tolls, claims))
        left_out = tuple(_left_out(row) for row in figures if _is_withdrawn(row))
        replaced = {(row[0], row[1]): row[2] for row in reader.rows(_REPLACED, {"event": key}).rows}
        not_counted = tuple(_not_counted(rule, figures, claims, replaced))
        notes = outdated(reader)
    told: Explanation = withheld.hide_in(
        Explanation(key, title, rule, tolls, left_out, not_counted, notes, unanswered)
    )
    return told


def _ask(reader: Reader, name: str, params: Mapping[str, object]) -> Iterator[Row]:
    sql = (shipped("sql") / "explain" / f"{name}.sql").read_text(encoding="utf-8")
    result = reader.rows(sql, params)
    for row in result.rows:
        yield dict(zip(result.columns, row, strict=True))


def _claims(
    reader: Reader, event: str, rows: Sequence[Row]
) -> dict[tuple[str, str], list[ClaimBehind]]:
    """The claims of an event, by outcome and group; `rows` are its figures."""
    figures = {(row["article_key"], row["figure"]): _figure(row) for row in rows}
    claims: defaultdict[tuple[str, str], list[ClaimBehind]] = defaultdict(list)
    for row in _ask(reader, "claims", {"event": event}):
        keys = {_key(name, row["article_key"]) for name in row["figures"].split("; ")}
        behind = tuple(figure for key, figure in figures.items() if key in keys)
        claims[row["outcome"], row["victims"]].append(_claim(row, behind))
    return claims


def _key(name: str, article: str) -> tuple[str, str]:
    """Article and key of a figure: ARTICLE/FIGURE, or FIGURE of the claim's own article."""
    other, slash, figure = name.rpartition("/")
    return (other, figure) if slash else (article, name)


def _figure(row: Row) -> FigureBehind:
    return FigureBehind(**{field: row[field] for field in FigureBehind._fields})


def _unanswered(
    rule: str,
    every: Iterable[Row],
    answered: Sequence[TollBehind],
    claims: Mapping[tuple[str, str], Sequence[ClaimBehind]],
) -> Iterator[Unanswered]:
    told = {(toll.outcome, toll.victims) for toll in answered}
    for row in every:
        of_what = row["outcome"], row["victims"]
        if of_what not in told:
            weighed = _weighed(rule, claims[of_what])
            yield Unanswered(*of_what, row["sources"], row["origins"], weighed)


def _weighed(rule: str, claims: Sequence[ClaimBehind]) -> tuple[ClaimBehind, ...]:
    """Those that the rule weighs; the figures of others are told of as not counted."""
    return tuple(claim for claim in claims if rule != "people" or not claim.machine)


def _is_usable(row: Row) -> bool:
    """Whether a figure counts by itself, be its article withdrawn or not."""
    unused = row["standing"] == "deprecated" or row["certainty"] == "denied"
    return not unused and row["counting"] != "cumulative"


def _is_withdrawn(row: Row) -> bool:
    """Whether a figure is left out for its article alone."""
    return row["retracted"] is not None and _is_usable(row)


def _left_out(row: Row) -> LeftOut:
    return LeftOut(row["outcome"], row["source"], row["retracted"], _figure(row))


def _not_counted(
    rule: str,
    rows: Iterable[Row],
    claims: Mapping[tuple[str, str], Iterable[ClaimBehind]],
    replaced: Mapping[tuple[Any, Any], Any],
) -> Iterator[NotCounted]:
    """The figures that count for nothing by this rule, each with the reason.

    `replaced`: by article and key of a figure, what takes its place.
    """
    behind = {
        (figure.article_key, figure.figure)
        for of_group in claims.values()
        for claim in of_group
        for figure in claim.figures
    }
    for row in rows:
        key = row["article_key"], row["figure"]
        why = None
        if row["standing"] == "deprecated":
            why = _deprecated(row["standing_reason"], replaced.get(key))
        elif row["retracted"] is None:
            why = _why_not(rule, row, counts=key in behind)
        if why:
            yield NotCounted(row["outcome"], row["source"], why, _figure(row))


def _deprecated(reason: str | None, replaced_by: str | None) -> str:
    place = f"; {replaced_by} takes its place" if replaced_by else ""
    return f"deprecated{f': {reason}' if reason else ''}{place}"


def _why_not(rule: str, row: Row, *, counts: bool) -> str | None:
    """Why a figure counts for nothing; None: it counts. `counts`: it is behind a claim."""
    if row["certainty"] == "denied":
        return _DENIED
    if row["counting"] == "cumulative":
        return _CUMULATIVE
    if rule == "people" and row["machine"]:
        return _BY_PROGRAM
    if counts:
        return None
    return _TOLD_AGAIN if row["counting"] == "increment" else _TOLD_OTHERWISE


def _claim(row: Row, figures: tuple[FigureBehind, ...]) -> ClaimBehind:
    flags = {name: bool(row[name]) for name in ("contradicted", "newest_of_origin", "machine")}
    fields = {name: row[name] for name in ClaimBehind._fields if name in row}
    return ClaimBehind(**fields | flags | {"figures": figures})


def _toll(rule: str, row: Row, claims: list[ClaimBehind]) -> TollBehind:
    fields = {name: row[name] for name in TollBehind._fields if name in row}
    weighed = _weighed(rule, claims)
    made_by = decide(rule, weighed).claims if len(weighed) == len(claims) else ()
    return TollBehind(
        **fields | {"disputed": bool(row["disputed"]), "claims": weighed, "made_by": made_by}
    )
