"""The rules of reconciliation over the claims of one toll: docs/reconciliation.md, 7.

sql/reconciliation carries them out in the database; here one toll is decided anew, to tell which
claims made it. A claim counts by its `used_as`: estimate or floor; what is superseded is left out.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import NamedTuple

from recount.domain.explanation import ClaimBehind

Claims = Sequence[ClaimBehind]
Number = int | None

_DOUBTFUL = frozenset({"alleged", "possible"})
_KINDS = ("own", "increment", "derived", "floor")


class Decision(NamedTuple):
    """The answer of a rule in persons, None: open; and the claims that its numbers are from."""

    low: Number
    best: Number
    high: Number
    claims: tuple[ClaimBehind, ...]


def decide(rule: str, claims: Claims) -> Decision:
    """What a rule makes of the claims of one toll; `people` is the envelope of the claims given."""
    estimates = [claim for claim in claims if claim.used_as == "estimate"]
    floor = _greatest_floor(claims)
    if not estimates:
        made = [claim for claim in claims if claim.used_as == "floor" and _low(claim) == floor]
        return Decision(floor, None, None, tuple(made) if floor is not None else ())
    if rule in {"envelope", "people"}:
        return _envelope(claims, estimates, floor)
    return _DECIDED[rule](estimates)


def newest_first(claims: Claims) -> list[ClaimBehind]:
    """By last possible day, then first, then own before increment before sum, then article."""
    ordered = sorted(claims, key=lambda claim: (_KINDS.index(claim.kind), claim.article_key))
    return _by_day(ordered)


def is_doubtful(claim: ClaimBehind) -> bool:
    """Whether a figure of the claim is alleged or possible only."""
    return any(figure.certainty in _DOUBTFUL for figure in claim.figures)


def _by_day(claims: Claims) -> list[ClaimBehind]:
    """The newest day first, days that are not known last; else in the order given."""
    by_first = sorted(claims, key=lambda claim: claim.known_first or "", reverse=True)
    return sorted(by_first, key=lambda claim: claim.known_last or "", reverse=True)


def _low(claim: ClaimBehind) -> Number:
    return claim.best if claim.low is None else claim.low


def _high(claim: ClaimBehind) -> Number:
    return claim.best if claim.high is None else claim.high


def _greatest_floor(claims: Claims) -> Number:
    lows = [_low(claim) for claim in claims if claim.used_as == "floor"]
    return max((low for low in lows if low is not None), default=None)


def _bounds(claims: Claims) -> tuple[Number, Number]:
    lows = [low for claim in claims if (low := _low(claim)) is not None]
    highs = [high for claim in claims if (high := _high(claim)) is not None]
    return min(lows, default=None), max(highs, default=None)


def _with_best(claims: Claims) -> list[ClaimBehind]:
    return [claim for claim in claims if claim.best is not None]


def _newest_of_origins(claims: Claims) -> list[ClaimBehind]:
    """Each origin's newest claim with a best, by best and origin."""
    newest: dict[str, ClaimBehind] = {}
    for claim in newest_first(_with_best(claims)):
        newest.setdefault(claim.origin, claim)
    return sorted(newest.values(), key=lambda claim: (claim.best or 0, claim.origin))


def _lower_middle(claims: Claims) -> ClaimBehind | None:
    newest = _newest_of_origins(claims)
    return newest[(len(newest) - 1) // 2] if newest else None


def _envelope(claims: Claims, estimates: Claims, floor: Number) -> Decision:
    low, high = _bounds(estimates)
    if floor is not None:
        low = floor if low is None or floor > low else low
        high = None if high is not None and floor > high else high
    left = [
        claim
        for claim in _newest_of_origins(estimates)
        if floor is None or (claim.best or 0) >= floor
    ]
    middle = _lower_middle(left)
    made = [
        claim
        for claim in claims
        if claim.used_as != "superseded"
        and (claim is middle or _low(claim) == low
             or (claim.used_as == "estimate" and _high(claim) == high))
    ]  # fmt: skip
    return Decision(low, middle.best if middle else None, high, tuple(made))


def _own(claim: ClaimBehind) -> Decision:
    return Decision(_low(claim), claim.best, _high(claim), (claim,))


def _latest(estimates: Claims) -> Decision:
    def least(claim: ClaimBehind) -> tuple[int, bool, int, str]:
        return _KINDS.index(claim.kind), claim.best is None, claim.best or 0, claim.article_key

    return _own(_by_day(sorted(estimates, key=least))[0])


def _median(estimates: Claims) -> Decision:
    middle = _lower_middle(estimates)
    return _own(middle) if middle else Decision(*_without_best(estimates))


def _without_best(
    estimates: Claims,
) -> tuple[Number, None, Number, tuple[ClaimBehind, ...]]:
    low, high = _bounds(estimates)
    return low, None, high, tuple(estimates)


def _ged(estimates: Claims) -> Decision:
    credible = [claim for claim in estimates if not is_doubtful(claim)] or list(estimates)
    low, high = _bounds(credible)
    given = _support(_newest_of_origins(credible))
    best = min(given, key=lambda best: (-given[best], best), default=None)
    made = [claim for claim in credible if best in {None, claim.best}]
    return Decision(low, best, high, tuple(made))


def _acled(estimates: Claims) -> Decision:
    def caution(claim: ClaimBehind) -> tuple[bool, int, bool, int, bool, int]:
        numbers = (claim.best, _low(claim), _high(claim))
        first, second, third = ((number is None, number or 0) for number in numbers)
        return first + second + third

    return _own(min(estimates, key=caution))


def _gtd(estimates: Claims) -> Decision:
    newest = _by_day(estimates)[0].known_last
    of_day = [claim for claim in estimates if claim.known_last == newest]
    given = _support(_with_best(of_day))
    best = min(given, key=lambda best: (-given[best], best), default=None)
    made = [claim for claim in of_day if best in {None, claim.best}]
    low, high = _bounds(made)
    return Decision(low, best, high, tuple(made))


def _ibc(estimates: Claims) -> Decision:
    newest = _newest_of_origins(estimates)
    if not newest:
        return Decision(*_without_best(estimates))
    low, high = newest[0].best, newest[-1].best
    made = [claim for claim in newest if claim.best in {low, high}]
    return Decision(low, low if low == high else None, high, tuple(made))


def _support(claims: Claims) -> dict[int, int]:
    """How many origins give each best."""
    origins: defaultdict[int, set[str]] = defaultdict(set)
    for claim in claims:
        if claim.best is not None:
            origins[claim.best].add(claim.origin)
    return {best: len(found) for best, found in origins.items()}


_DECIDED: dict[str, Callable[[Claims], Decision]] = {
    "latest": _latest,
    "median": _median,
    "ged": _ged,
    "acled": _acled,
    "gtd": _gtd,
    "ibc": _ibc,
}
