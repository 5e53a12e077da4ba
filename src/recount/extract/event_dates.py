"""Which of a text's dates is that of the event that some figures are of.

The date nearest to the figures, by clauses, in their own sentences, else in the few sentences
before. Left out are the day on which somebody spoke ("police said on Monday") or a toll changed
("rose to 22 on Sunday"), bounds ("since 2013"), "this year", and days after publication.
"""

import re
from collections.abc import Iterator, Sequence

from recount.extract.dates import DateMention
from recount.extract.words.speech import DOCUMENTS, SAYING

_BACK = 3
_BESIDE = 48
_SAYING = "|".join(sorted({*" ".join(SAYING.values()).split(), *DOCUMENTS}))
_SPOKE = re.compile(
    rf"\b(?:{_SAYING})(?: (?:reporters|journalists|the press|state television|parliament))?"
    r"(?: in (?:a|an) [a-z]+)?(?: late| early)?(?: on| of)?,? \Z",
    re.IGNORECASE,
)
_BOUND = re.compile(
    r"\b(?:since|until|till|from|before|deadline of|expires on|begins? on|resumes? on) \Z", re.I
)
_COUNTED = re.compile(r"\b(?:rose|risen|climbed|stood|grew|increased) (?:to|at) [\w-]+ on \Z", re.I)
_REMEMBERED = re.compile(
    r"\b(?:remembered|marked|marched|mourned|buried|commemorated|anniversary)\b[^.]{0,20}\Z", re.I
)

Span = tuple[int, int]


def event_date(
    text: str, mentions: Sequence[DateMention], spans: Sequence[Span], figures: Sequence[int],
    published: str | None = None,
) -> DateMention | None:  # fmt: skip
    """The mention that dates the event of some figures; None: none does.

    Args:
        text: the text.
        mentions: the dates in it.
        spans: its sentences, in order.
        figures: where the figures begin, in order.
        published: when it was published, in EDTF; what is after it is passed over.
    """
    fit = [m for m in mentions if _fits(text, m, published)]
    for sentence, at in _looked_at(spans, figures):
        found = [m for m in fit if sentence[0] <= m.start < sentence[1]]
        if found:
            return min(found, key=lambda m: _distance(text, m, at))
    return None


def _looked_at(spans: Sequence[Span], figures: Sequence[int]) -> Iterator[tuple[Span, int]]:
    """The sentences of the figures, each with where its first stands, then those before."""
    own: dict[int, int] = {}
    for at in figures:
        number = next((n for n, span in enumerate(spans) if span[0] <= at < span[1]), None)
        if number is not None:
            own.setdefault(number, at)
    for number, at in own.items():
        yield spans[number], at
    first = min(own, default=0)
    for number in range(first - 1, max(-1, first - 1 - _BACK), -1):
        yield spans[number], spans[number][1]


def _distance(text: str, mention: DateMention, at: int) -> tuple[int, int]:
    """How many commas and other ends of clauses, then characters, lie between."""
    start, end = sorted((mention.start, at))
    return sum(text.count(mark, start, end) for mark in ",;:"), end - start


def _fits(text: str, mention: DateMention, published: str | None) -> bool:
    if mention.edtf is None or mention.words.lower().startswith("since "):
        return False
    if mention.words.lower() in ("this year", "next year"):
        return False
    before = text[max(0, mention.start - _BESIDE) : mention.start]
    of_it = text.startswith(("'s ", "’s "), mention.end)
    if not of_it and any(
        pattern.search(before) for pattern in (_SPOKE, _BOUND, _COUNTED, _REMEMBERED)
    ):
        return False
    return mention.edtf.startswith("X") or not _after(mention.edtf, published or "")


def _after(edtf: str, published: str) -> bool:
    """Whether a date surely lies after publication, whose last part may be a month or a year."""
    last = published.rpartition("/")[2].rstrip("~?%")[:10]
    return last[:1].isdigit() and edtf[:10][: len(last)] > last
