"""Who "killed two of them" is told of: never those who did it."""

import pytest
from figures_told import rows_of

told = rows_of("outcome", "number", "group", "part_of")


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Gunmen killed six residents; the residents fought back and killed two of them.",
         ("killed", 2, "armed_group", None)),
        ("Rebels attacked the soldiers, who killed six of them.",
         ("killed", 6, "armed_group", None)),
        ("The rebels wounded nine officers, who arrested four of them.",
         ("captured", 4, "armed_group", None)),
        ("Jihadists killed 12 soldiers, and the army said it killed 20 of them.",
         ("killed", 20, "armed_group", None)),
        ("The army said soldiers had killed six of them.", ("killed", 6, "persons", None)),
        # And those who are of whom the words say.
        ("Rebels attacked the soldiers and killed six of them.", ("killed", 6, "military", None)),
        ("Soldiers attacked the rebels and killed six of them.",
         ("killed", 6, "armed_group", None)),
        ("Soldiers who were hunting the rebels killed two of them.",
         ("killed", 2, "armed_group", None)),
        ("Rebels held five soldiers; troops freed two of them.", ("freed", 2, "military", None)),
        ("Some 900 soldiers fled after rebels took six towns, killing 21 of them.",
         ("killed", 21, "military", None)),
        ("Gunmen kidnapped 12 pupils and killed two of them.", ("killed", 2, "civilians", None)),
        ("Herders attacked the farmers and hurt three of them.", ("wounded", 3, "civilians", None)),
    ],
)  # fmt: skip
def test_never_who_did_it(text: str, last: tuple[str, int, str, int | None]) -> None:
    assert told(text)[-1] == last
