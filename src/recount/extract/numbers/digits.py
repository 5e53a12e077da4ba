"""Numbers in digits, as outlets set them: 1,200; 1 200; 12'000; 1.5 million; 1,5 million; 12k."""

from collections.abc import Sequence

from recount.extract.sentences.text import Token
from recount.extract.words import word_set
from recount.extract.words.grammar import MONTHS

SCALES = {"hundred": 100, "thousand": 1000, "million": 1_000_000, "lakh": 100_000, "crore": 10**7}
_GROUP = 3
_GROUPS = 3
# Behind which words digits are no thousands: "in group 3 200 people".
_LABELLED = word_set(
    "group phase room unit route block zone gate line section sector day page type no number aged"
)


def in_digits(tokens: Sequence[Token], at: int, word: str) -> tuple[int, int] | None:
    """The value of a number in digits, with its scale, and the token after it; None: no count.

    `word` is the token at `at`, without what marks it as a least number ("12+").
    """
    scale = SCALES.get(tokens[at + 1].low) if at + 1 < len(tokens) else None
    if _is_glued(tokens, at):
        after = tokens[at + 1] if at + 1 < len(tokens) else tokens[at]
        thousands = after.low == "k" and after.start == tokens[at].end
        return (int(word) * 1000, at + 2) if thousands and word.isdecimal() else None
    if (spaced := _spaced(tokens, at, word)) is not None:
        return spaced
    # As "1,5 million".
    plain = word.replace(",", "" if _grouped(word) else ".")
    if scale and plain.replace(".", "", 1).isdigit() and len(plain) < 12:
        whole, _, part = plain.partition(".")
        return int(whole) * scale + (int(part) * scale // 10 ** len(part) if part else 0), at + 2
    zeros = plain[0] == "0" and len(plain) > 1
    if plain.isdecimal() and len(plain) <= 9 and _grouped(word) and not zeros:
        dozen = at + 1 < len(tokens) and tokens[at + 1].low == "dozen"
        return (int(plain) * 12, at + 2) if dozen else (int(plain), at + 1)
    return None


def _is_glued(tokens: Sequence[Token], at: int) -> bool:
    """Whether letters stand right beside the digits, which then are no number: "1e9", "12k"."""
    here, before = tokens[at], tokens[at - 1] if at else None
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    # A bracket is read as the word "including".
    led = before is not None and before.end == here.start and before.low[-1].isalpha()
    led = led and before is not None and before.end - before.start == len(before.low)
    followed = after is not None and after.start == here.end and after.low[0].isalpha()
    return led or (followed and after is not None and after.low != "d")


def _spaced(tokens: Sequence[Token], at: int, word: str) -> tuple[int, int] | None:
    """As "1 200 people"; but not "on May 12 200 people", nor "in group 3 200 people"."""
    if not word.isdecimal() or len(word) > _GROUP or word[0] == "0":
        return None
    end = at + 1
    while end < min(len(tokens), at + _GROUPS) and _is_group(tokens, end):
        end += 1
    before = tokens[at - 1] if at else None
    zeros = tokens[end - 1].low == "000"
    apart = before is not None and (before.low in MONTHS or before.low in _LABELLED)
    if end == at + 1 or (apart and not zeros):
        return None
    return int("".join(token.low for token in tokens[at:end])), end


def _is_group(tokens: Sequence[Token], at: int) -> bool:
    low = tokens[at].low
    return len(low) == _GROUP and low.isdecimal() and tokens[at].start == tokens[at - 1].end + 1


def _grouped(word: str) -> bool:
    """Commas stand as thousands or as lakhs: 1,234,567 or 12,34,567."""
    groups = word.split(",")
    if len(groups) == 1:
        return True
    if len(groups[-1]) != 3 or not 1 <= len(groups[0]) <= 3:
        return False
    middle = {len(group) for group in groups[1:-1]}
    return middle <= {3} or (middle <= {2} and len(groups[0]) <= 2)
