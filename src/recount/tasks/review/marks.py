"""The comments by which a file says what a person decided."""

import re

from recount.formats.coding.edit import mark, replace_comment
from recount.formats.coding.layout import Layout
from recount.formats.coding.positions import Path
from recount.tasks.review.targets import (
    CHECKED,
    PROPOSED,
    Target,
    above,
    beside,
    is_proposed,
    mark_of,
    place_of,
)

DOUBT_OF_DRAFT = re.compile(r"\? (?:found by the rule |whose group \()")
_LONGEST = 200


def marked(layout: Layout, path: Path) -> Layout:
    """With a value marked as checked, and its doubts answered."""
    layout = answered(layout, path, CHECKED)
    while proposed := [comment for comment in beside(layout, path) if is_proposed(comment)]:
        words = CHECKED + proposed[0].text[len(PROPOSED) :]
        layout = replace_comment(layout, proposed[0].start, words)
    return layout if mark_of(layout, path) else mark(layout, path, CHECKED)


def answered(layout: Layout, path: Path, word: str) -> Layout:
    """With a word in place of the question marks of the comments that belong to a value.

    What drafts say of a figure that is rejected goes with it.
    """
    while True:
        asked = [
            comment
            for comment in (*above(layout, path), *beside(layout, path))
            if comment.text.startswith("?")
            and (word == CHECKED or not DOUBT_OF_DRAFT.match(comment.text))
        ]
        if not asked:
            return layout
        words = asked[0].text.lstrip("? ")
        layout = replace_comment(layout, asked[0].start, f"{word}: {words}" if words else word)


def left_out(layout: Layout, target: Target) -> Layout:
    """With the comment of a figure that was left out marked as checked."""
    start = place_of(layout, target)
    words = str(target.comment)
    return replace_comment(layout, start, f"{CHECKED}: {words[:1].lower()}{words[1:]}")


def remark(words: str) -> str:
    """Words as they may stand in a comment: on one line, and not too long."""
    plain = " ".join("".join(c if c.isprintable() else " " for c in words).split())
    return plain if len(plain) <= _LONGEST else f"{plain[:_LONGEST]}..."
