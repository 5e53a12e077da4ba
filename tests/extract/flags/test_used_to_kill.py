"""What somebody killed with was used, and a day in a name is no rate."""

import pytest
from figures_told import rows_of

_rows = rows_of("outcome", "number", "flags", flagged=True)


@pytest.mark.parametrize(
    ("text", "number", "flags"),
    [
        ("The knife used to kill three women was found.", 3, ()),
        ("A gun was used to kill two guards.", 2, ()),
        ("A bomb used to kill two officers was made in Lona.", 2, ()),
        ("Weapons that can be used to kill hundreds were shown.", 2, ("planned",)),
        ("The mayor was shot dead at a Day of the Dead festival.", 1, ()),
        ("12 people died in a week of violence.", 12, ()),
        ("Guns kill 100 people a day.", 100, ("rate",)),
    ],
)
def test_what_was_done(text: str, number: int, flags: tuple[str, ...]) -> None:
    assert _rows(text) == [("killed", number, flags)]


@pytest.mark.parametrize(
    ("text", "flags"),
    [
        ("The men used a car bomb and guns to kill five soldiers.", ()),
        ("The group uses children to kill five soldiers.", ("planned",)),
        ("They planned to use a bomb to kill five soldiers.", ("planned",)),
        ("The gang never used a bomb to kill five soldiers.", ("planned",)),
        ("He pleaded not guilty to killing five soldiers.", ()),
    ],
)
def test_what_they_used_to_kill(text: str, flags: tuple[str, ...]) -> None:
    assert _rows(text) == [("killed", 5, flags)]
