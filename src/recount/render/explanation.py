"""An explanation as indented text: each total, then the claims that were weighed for it."""

from collections.abc import Iterator, Sequence

from recount.domain.explanation import (
    ClaimBehind,
    Explanation,
    FigureBehind,
    TollBehind,
    Unanswered,
)
from recount.domain.lists.rules import RECONCILIATION_RULES
from recount.domain.rules import is_doubtful
from recount.render.cells import one_line

_HEADINGS = {
    "estimate": "estimates",
    "floor": "floors (at least so many)",
    "superseded": "superseded",
}
_BOUNDS = ("low", "best", "high")


def explanation(told: Explanation) -> str:
    """The text, ending with a line break."""
    lines = [
        f"{told.title} ({told.event_key})",
        f"rule {told.rule}; as reported, not verified",
        *_definition(told.rule),
    ]
    for toll in told.tolls:
        lines += ["", *_toll_lines(toll, told.rule)]
    for nothing in told.unanswered:
        lines += ["", *_unanswered_lines(nothing)]
    if not (told.tolls or told.unanswered):
        lines += ["", "No figure of casualties counts for this event, or none any longer."]
    if told.left_out:
        lines += ["", "left out: withdrawn by their source"]
    for left in told.left_out:
        why = f"counts no longer from {left.retracted} on"
        lines += _unused_lines(left.outcome, left.source, left.figure, why)
    if told.not_counted:
        lines += ["", "read, and not counted"]
    for read in told.not_counted:
        lines += _unused_lines(read.outcome, read.source, read.figure, read.why)
    return "\n".join(one_line(line) for line in lines) + "\n"


def amount(low: int | None, best: int | None, high: int | None) -> str:
    """Bounds as words: `12`, `50 to 55, best 55`, `at least 6`, `at most 30`, `no number`."""
    if low is None and best is None and high is None:
        return "no number"
    if low is None and best is None:
        return f"at most {high}"
    if low is not None and best is None and high is None:
        return f"at least {low}"
    if best is not None and low in {None, best} and high in {None, best}:
        return str(best)
    span = f"{'?' if low is None else low} to {'?' if high is None else high}"
    return span if best is None else f"{span}, best {best}"


def _toll_lines(toll: TollBehind, rule: str) -> Iterator[str]:
    disputed = "; disputed" if toll.disputed else ""
    behind = f"{_behind(toll)}{disputed}"
    yield f"{toll.outcome}, {toll.victims}: {amount(toll.low, toll.best, toll.high)}  [{behind}]"
    yield from _weighed(toll.claims)
    if rule == "envelope" or (rule == "people" and toll.made_by):
        yield from _arithmetic(toll)
    elif rule == "people":
        yield "  made without claims of programs; the marks above are those beside them"
    else:
        yield from _made_by(toll)


def _unanswered_lines(nothing: Unanswered) -> Iterator[str]:
    what = f"{nothing.outcome}, {nothing.victims}"
    yield f"{what}: no answer by this rule  [{_behind(nothing)}]"
    yield from _weighed(nothing.claims)


def _behind(toll: TollBehind | Unanswered) -> str:
    return f"{_many(toll.sources, 'source')}, {_many(toll.origins, 'origin')}"


def _weighed(weighed: Sequence[ClaimBehind]) -> Iterator[str]:
    for used_as, heading in _HEADINGS.items():
        claims = [claim for claim in weighed if claim.used_as == used_as]
        if claims:
            yield f"  {heading}"
            for claim in claims:
                yield from _claim_lines(claim)


def _claim_lines(claim: ClaimBehind) -> Iterator[str]:
    numbers = amount(claim.low, claim.best, claim.high)
    marks = [claim.why] if claim.why not in {None, "superseded"} else []
    marks += [f"by {claim.superseded_by}"] if claim.superseded_by else []
    marks += ["contradicted"] if claim.contradicted else []
    marks += ["alleged or possible only"] if is_doubtful(claim) else []
    marks += ["by a program, not checked"] if claim.machine else []
    note = f" ({'; '.join(str(mark) for mark in marks)})" if marks else ""
    summed = f" = {_sum(claim)}" if claim.kind in {"derived", "increment"} else ""
    yield f"    {numbers}{summed}  {claim.source}, {claim.article_key}{note}"
    yield f"        origin {claim.origin}; attackers {claim.scope}"
    for figure in claim.figures:
        yield from _figure_lines(figure, claim.article_key)


def _unused_lines(outcome: str, source: str, figure: FigureBehind, why: str) -> Iterator[str]:
    numbers = amount(*_hull(figure))
    yield f"    {outcome}, {figure.victims}: {numbers}  {source}, {figure.article_key} ({why})"
    yield from _figure_lines(figure, figure.article_key)


def _figure_lines(figure: FigureBehind, article: str) -> Iterator[str]:
    """What a figure says; one of another article than its claim's is shown as ARTICLE/FIGURE."""
    key = figure.figure
    key = key if figure.article_key == article else f"{figure.article_key}/{key}"
    said = f", said by {figure.said_by}" if figure.said_by else ""
    worded = f' "{figure.worded}"' if figure.worded else ""
    told = [figure.sex, figure.age_group, figure.occupation, figure.nationality]
    some = ", ".join(trait for trait in told if trait)
    yield f"        {key}: {figure.qualifier}{worded}{f' ({some})' if some else ''}{said}"
    given = (figure.low, figure.best, figure.high)
    if given != _hull(figure):
        numbers = [f"{name} {n}" for name, n in zip(_BOUNDS, given, strict=True) if n is not None]
        yield f"            reported as {', '.join(numbers)}; taken as {amount(*_hull(figure))}"
    if figure.quote:
        yield f"            {figure.quote.strip()}"


def _hull(figure: FigureBehind) -> tuple[int | None, int | None, int | None]:
    """Its numbers as they count: a range the wrong way round is turned (docs/reconciliation.md)."""
    given = [n for n in (figure.low, figure.best, figure.high) if n is not None]
    low = None if figure.low is None else min(given)
    high = None if figure.high is None else max(given)
    return low, figure.best, high


def _sum(claim: ClaimBehind) -> str:
    """The terms of a sum, with their groups but where an increment adds to its like."""
    terms = [(amount(*_hull(figure)), figure.victims) for figure in claim.figures]
    if claim.kind == "increment" and len({group for _, group in terms}) == 1:
        return " + ".join(number for number, _ in terms)
    return " + ".join(f"{number} {group}" for number, group in terms)


def _definition(rule: str) -> Iterator[str]:
    if rule != "envelope":
        yield next(known.definition for known in RECONCILIATION_RULES if known.key == rule)


def _made_by(toll: TollBehind) -> Iterator[str]:
    """The claims whose numbers the answer is made of."""
    if toll.made_by:
        yield f"  made by ({amount(toll.low, toll.best, toll.high)})"
    for claim in toll.made_by:
        numbers = amount(claim.low, claim.best, claim.high)
        day = claim.known_last or "undated"
        yield f"    {numbers}  {claim.source}, {claim.article_key}, {day}"


def _arithmetic(toll: TollBehind) -> Iterator[str]:
    """Where low, best and high come from: docs/reconciliation.md, 7."""
    estimates = [claim for claim in toll.claims if claim.used_as == "estimate"]
    floors = [claim for claim in toll.claims if claim.used_as == "floor"]
    floor = max((low for claim in floors if (low := _low(claim)) is not None), default=None)
    if not estimates:
        if floor is not None:
            yield f"  low {toll.low}: the greatest floor; best and high open: no estimate"
        return
    least = min((low for claim in estimates if (low := _low(claim)) is not None), default=None)
    is_raised = floor is not None and (least is None or floor > least)
    raised = f", raised to the floor {floor}" if is_raised else ""
    yield f"  low {_told(toll.low)}: least of the estimates{raised}"
    bests = sorted(
        claim.best for claim in estimates if claim.newest_of_origin and claim.best is not None
    )
    below = [best for best in bests if floor is not None and best < floor]
    dropped = f", without those below the floor {floor}" if below else ""
    given = ", ".join(map(str, bests)) or "none given"
    yield f"  best {_told(toll.best)}: lower middle of one best an origin: {given}{dropped}"
    yield f"  high {_told(toll.high)}: " + (
        "greatest of the estimates" if toll.high is not None else "open, a floor lies above"
    )


def _low(claim: ClaimBehind) -> int | None:
    return claim.low if claim.low is not None else claim.best


def _told(number: int | None) -> str:
    return "open" if number is None else str(number)


def _many(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
