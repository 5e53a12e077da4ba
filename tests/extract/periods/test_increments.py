"""What is "another 12": an increment, unless nobody hurt was counted before, but the dead only."""

import pytest
from figures_told import rows_of

read = rows_of("outcome", "best", "counting", flagged=True)


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("A bomb killed 26 clerks. Another 64 people are being treated for their wounds.",
         ("wounded", 64, "toll")),
        ("A shell killed a cook, and another 16 people were treated for wounds.",
         ("wounded", 16, "toll")),
        ("The raid left four dead, while another nine people are being treated at a clinic.",
         ("wounded", 9, "toll")),
        ("The blast wounded nine and killed two, and another three people were wounded later.",
         ("wounded", 3, "increment")),
        ("The death toll was put at 26. A further 14 people were hurt.", ("wounded", 14, "toll")),
        ("Two teachers died. Twelve more people were injured.", ("wounded", 12, "toll")),
        ("Nine guards were shot dead. Another 30 guards suffered burns.", ("wounded", 30, "toll")),
        ("A bomb hurt nine clerks and killed two. Another 64 people were hurt on Friday.",
         ("wounded", 64, "increment")),
        ("Nine people were killed or wounded, and two killed. Another 64 people were hurt.",
         ("wounded", 64, "increment")),
        ("A bomb killed 26 clerks. Another three people died on Friday.",
         ("killed", 3, "increment")),
        ("Another 64 people were hurt.", ("wounded", 64, "increment")),
    ],
)  # fmt: skip
def test_the_wounded_beside_the_dead_are_no_increment(
    text: str, last: tuple[str, int, str]
) -> None:
    assert read(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("The number of people killed rose to 18 on Tuesday after two more of the wounded died.",
         ("killed", 2, "increment")),
        ("The number of dead climbed to 18 as two more died.", ("killed", 2, "increment")),
        ("A bomb killed 18 people, and two more of the hostages died.", ("killed", 2, "toll")),
    ],
)  # fmt: skip
def test_those_by_whom_a_toll_rose_are_an_increment(text: str, last: tuple[str, int, str]) -> None:
    assert read(text)[-1] == last
