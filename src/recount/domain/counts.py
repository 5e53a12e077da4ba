"""How a number of people is worded, and the numbers that the wording gives.

Only numbers that somebody gave: `about 50` has a best and no bounds, `dozens` has none at all.
None is *not given*, 0 is *given as none*. The table is in docs/coding-format.md.
"""

import re
from collections.abc import Callable, Mapping
from typing import NamedTuple, Protocol

from recount.domain.numerals import NUMBER, number_of, scale_of

EXAMPLES = (
    "12, at least 12, more than 4,000, up to 30, fewer than 30, about 50, nearly 50, 10-15, "
    "a couple, several, dozens, hundreds, none, uncounted"
)


class Count(NamedTuple):
    """A number as claimed; `qualifier` and `magnitude` are keys of the closed lists."""

    low: int | None
    best: int | None
    high: int | None
    qualifier: str
    magnitude: str | None


class Bounds(Protocol):
    """A count given as numbers (`recount.domain.coding.CountBounds`)."""

    @property
    def low(self) -> int | None:
        """Least number."""

    @property
    def best(self) -> int | None:
        """The number."""

    @property
    def high(self) -> int | None:
        """Greatest number."""

    @property
    def qualifier(self) -> str | None:
        """How it was worded; None: by the numbers that are there."""


_BEFORE: Mapping[str, tuple[str, ...]] = {
    "exact": ("exactly", "precisely", "only", "just"),
    "about": (
        "some", "about", "around", "approximately", "approx.", "roughly", "circa", "ca.", "ca",
        "c.", "~",
    ),
    "nearly": ("nearly", "almost"),
    "at_least": (
        "at least", "no fewer than", "not fewer than", "no less than", "not less than",
        "a minimum of", ">=", "≥",
    ),
    "more_than": ("more than", "over", "above", "upwards of", "in excess of", ">"),
    "at_most": (
        "at most", "up to", "no more than", "not more than", "as many as", "a maximum of", "<=",
        "≤",
    ),
    "fewer_than": ("fewer than", "less than", "under", "below", "<"),
}  # fmt: skip
_LONGEST = 120
_AFTER: Mapping[str, tuple[str, ...]] = {
    "about": (" or so",),
    "at_least": (" or more", "+"),
    "at_most": (" or fewer", " or less"),
}

_SOME = Count(None, None, None, "uncounted", None)
_NONE = Count(0, 0, 0, "exact", None)
_FEW, _TENS, _HUNDREDS, _THOUSANDS = (
    Count(None, None, None, "vague", magnitude)
    for magnitude in ("few", "tens", "hundreds", "thousands")
)
_PHRASES: Mapping[str, Count] = {
    **dict.fromkeys(("none", "no", "nobody", "no one", "zero"), _NONE),
    **dict.fromkeys(
        ("uncounted", "unknown", "an unknown number", "many", "a lot", "lots", "numerous",
         "a number"), _SOME,
    ),
    **dict.fromkeys(("deadly", "fatal"), Count(1, None, None, "uncounted", None)),
    **dict.fromkeys(("a couple", "couple"), Count(2, None, None, "vague", None)),
    **dict.fromkeys(("several", "a handful", "handful", "a few", "few"), _FEW),
    **dict.fromkeys(("dozens", "scores", "tens"), _TENS),
    "hundreds": _HUNDREDS,
    **dict.fromkeys(
        ("thousands", "tens of thousands", "hundreds of thousands", "millions"), _THOUSANDS
    ),
    "none or unknown": Count(0, None, None, "none_or_unknown", None),
}  # fmt: skip
_SEVERAL = re.compile(r"(?:several|a few|many) (dozen|score|ten|hundred|thousand)s?")
_SEVERAL_OF = {
    **dict.fromkeys(("dozen", "score", "ten"), _TENS),
    "hundred": _HUNDREDS,
    "thousand": _THOUSANDS,
}
_RANGE = re.compile(
    rf"(?:between (?P<a>{NUMBER}) and (?P<b>{NUMBER})"
    rf"|(?:from )?(?P<c>{NUMBER})(?: ?- ?| to | or )(?P<d>{NUMBER}))"
)
_PERCENT = re.compile(r" ?(?:%|percent|per cent)(?= |$|-|\+)")


def parse_count(words: str, *, unit: str = "persons") -> Count:
    """Read a worded count, such as `at least 12`, `10-15` or `dozens`.

    Args:
        words: the wording, in English; digits may be grouped by commas, small numbers may be
            words.
        unit: persons or percent. A percentage may be followed by `%`; it is not a whole number of
            anything, so the bound of `more than 15` is kept as 15.

    Raises:
        ValueError: the words can't be read; the message shows words that can.
    """
    plain = _plain(words)
    if len(words) > _LONGEST:
        raise ValueError(f"over {_LONGEST} characters is no count; write it like {EXAMPLES}")
    if unit == "percent":
        plain = _PERCENT.sub("", plain)
    count = _phrase(plain) or _qualified(plain, whole=unit != "percent") or _range(plain)
    if count is None:
        raise ValueError(f"{words!r} can't be read as a count; write it like {EXAMPLES}")
    _check_size(count, words, unit)
    return count


def count_of(value: str | Bounds, unit: str = "persons") -> Count:
    """The numbers of a coding's `count`, worded or given as bounds.

    Raises:
        ValueError: the words can't be read, or the bounds contradict each other.
    """
    if isinstance(value, str):
        return parse_count(value, unit=unit)
    given = [number for number in (value.low, value.best, value.high) if number is not None]
    if given != sorted(given):
        raise ValueError(_disorder(value))
    qualifier = value.qualifier or _qualifier_of(value.low, value.best, value.high)
    count = Count(value.low, value.best, value.high, qualifier, None)
    if not given and qualifier != "uncounted":
        raise ValueError("no number is given: give low, best or high, or write the words")
    if not _SHAPES[qualifier](count):
        raise ValueError(f"these numbers don't fit `{qualifier}`, which wants {_WANTED[qualifier]}")
    _check_size(count, "this count", unit)
    return count


def _plain(words: str) -> str:
    plain = " ".join(words.lower().replace("–", "-").replace("—", "-").split())
    return plain.removesuffix(" of") if plain != "of" else plain


def _phrase(plain: str) -> Count | None:
    several = _SEVERAL.fullmatch(plain)
    return _SEVERAL_OF[several[1]] if several else _PHRASES.get(plain)


def _range(plain: str) -> Count | None:
    match = _RANGE.fullmatch(plain)
    if match is None:
        return None
    first, second = match["a"] or match["c"], match["b"] or match["d"]
    low, high = number_of(first), number_of(second)
    if low is None or high is None:
        return None
    if low > high:
        raise ValueError(f"{plain}: the first number is greater than the second")
    return Count(_in_scale_of(low, high, first, second), None, high, "between", None)


def _in_scale_of(low: int, high: int, first: str, second: str) -> int:
    """The lower end, in the scale that is said once for both: 200 of `two to three hundred`."""
    if "," in second and "," not in first and high % 1000 == 0 and low * 1000 < high:
        raise ValueError(
            f"{first} beside {second} may be {low} or {low * 1000:,}: write {low}-{high}, or"
            f" {low * 1000:,}-{high:,}"
        )
    scaled = low * scale_of(second)
    return scaled if scaled < high else low


def _qualified(plain: str, *, whole: bool) -> Count | None:
    """A number, with at most one qualifier before or after it."""
    for qualifier, rest in _readings(plain):
        number = number_of(rest)
        if number is not None:
            return _with_qualifier(number, qualifier, whole=whole)
    return None


def _readings(plain: str) -> list[tuple[str, str]]:
    before = [
        (qualifier, plain.removeprefix(phrase).lstrip())
        for qualifier, phrases in _BEFORE.items()
        for phrase in phrases
        if plain.startswith(phrase if not phrase[-1].isalpha() else phrase + " ")
    ]
    after = [
        (qualifier, plain.removesuffix(phrase))
        for qualifier, phrases in _AFTER.items()
        for phrase in phrases
        if plain.endswith(phrase)
    ]
    return [("exact", plain), *before, *after]


def _with_qualifier(number: int, qualifier: str, *, whole: bool) -> Count:
    beyond = 1 if whole else 0
    if qualifier == "fewer_than" and number < 1:
        raise ValueError("fewer than 0 can't be")
    low, best, high = {
        "exact": (number, number, number),
        "about": (None, number, None),
        "nearly": (None, number, number),
        "at_least": (number, None, None),
        "more_than": (number + beyond, None, None),
        "at_most": (None, None, number),
        "fewer_than": (None, None, number - beyond),
    }[qualifier]
    return Count(low, best, high, qualifier, None)


_MOST = {"persons": 10_000_000_000, "percent": 100}


def _check_size(count: Count, words: str, unit: str) -> None:
    greatest = max((number for number in count[:3] if isinstance(number, int)), default=0)
    if greatest > _MOST[unit]:
        raise ValueError(f"{words}: more than {_MOST[unit]:,} {unit} can't be")


def _disorder(value: Bounds) -> str:
    given = ", ".join(
        f"{name} {number}"
        for name, number in (("low", value.low), ("best", value.best), ("high", value.high))
        if number is not None
    )
    return f"{given}: low may not exceed best, nor best exceed high"


def _qualifier_of(low: int | None, best: int | None, high: int | None) -> str:
    shape = "".join(
        letter for letter, n in zip("lbh", (low, best, high), strict=True) if n is not None
    )
    if shape == "lbh" and low == high:
        return "exact"
    return {"b": "about", "l": "at_least", "h": "at_most", "lh": "between"}.get(shape, "range")


def _only(*names: str) -> Callable[[Count], bool]:
    return lambda count: all(
        (getattr(count, name) is not None) == (name in names) for name in ("low", "best", "high")
    )


_SHAPES: Mapping[str, Callable[[Count], bool]] = {
    "exact": lambda count: count.low == count.best == count.high,
    "about": _only("best"),
    "nearly": lambda count: count.low is None and count.best == count.high,
    "at_least": _only("low"),
    "more_than": _only("low"),
    "at_most": _only("high"),
    "fewer_than": _only("high"),
    "between": _only("low", "high"),
    "vague": lambda count: count[:3] == (2, None, None),
    "uncounted": lambda count: count[:3] in ((None, None, None), (1, None, None)),
    "none_or_unknown": lambda count: count[:3] == (0, None, None),
    "range": lambda _: True,
}
_WANTED = {
    "exact": "low, best and high to be the same number",
    "about": "best alone",
    "nearly": "best and the same high, without low",
    "at_least": "low alone",
    "more_than": "low alone, one above the number named",
    "at_most": "high alone",
    "fewer_than": "high alone, one below the number named",
    "between": "low and high, without best",
    "vague": "a word such as dozens in place of numbers, or low 2 alone",
    "uncounted": "no number, or low 1 alone",
    "none_or_unknown": "low 0 alone",
}
