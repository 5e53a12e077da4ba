"""Labels of a transcript name who speaks."""

import time

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in

_told = rows_of("outcome", "best", "said_by")


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("The governor, Abdi Guled, spoke to us. GULED: Twelve people died.",
         "The governor, Abdi Guled"),
        ("The governor, Abdi Guled, spoke to us. GULED: It was bad. Twelve people died.",
         "The governor, Abdi Guled"),
        ("We turn to Dr. Ina Osman, a surgeon. DR. INA OSMAN: A shell killed 12 patients.",
         "Dr. Ina Osman, a surgeon"),
        ("Here is Abdi Guled of the clinic. GULED: It is hard. HOST: Twelve people died.", None),
        ("Our correspondent in Lona, Lara Fern, joins us. FERN: Twelve people died.", None),
        ("RAIPORE: Twelve people died in Raipore.", None),
        ("SUDAN: Flash update. The Sudanese Sisters' Network met. Twelve people died.", None),
        ("Clashes hit the town of Port Sudan. SUDAN: Twelve people died.", None),
        ("Sudan: the army of Sudan met. SUDAN: Twelve people died.", None),
    ],
)  # fmt: skip
def test_a_label_names_who_speaks(text: str, by: str | None) -> None:
    assert _told(text) == [("killed", 12, by)]


@pytest.mark.usefixtures("untraced")
def test_a_text_of_capitals_takes_time_in_its_length() -> None:
    began = time.perf_counter()
    figures_in("A-" * 16_000 + " x: y. Twelve people were killed.")
    short = time.perf_counter() - began
    began = time.perf_counter()
    figures_in("A-" * 64_000 + " x: y. Twelve people were killed.")
    assert time.perf_counter() - began < 16 * max(short, 0.01)
