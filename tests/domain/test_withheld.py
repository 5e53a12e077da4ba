"""Names of persons, recognised in texts of every shape."""

import json
import re
import sys
from typing import NamedTuple
from unicodedata import category, normalize

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from recount.domain.withheld import MARK, Withheld
from recount.render.cells import plain

WITHHELD = Withheld(
    ["Ada Moor", "Ada Moor Senior", "Zoë Ní Bhriain", "Sam O'Dell", "Roe", "Ida Weiß", "Işıl Ipek",
     "Jo\u00adhan B\u200berg"]
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ada Moor died.", f"{MARK} died."),
        ("“Ada Moor”, her sister; ADA MOOR’s", f"“{MARK}”, her sister; {MARK}’s"),
        ("Ada Moor Senior and Ada Moor", f"{MARK} and {MARK}"),
        ("of Ada\n   Moor", f"of {MARK}"),
        ("https://paper.example/ada-moor-dead", f"https://paper.example/{MARK}-dead"),
        ('{"quote":"said\\nAda\\nMoor"}', f'{{"quote":"said\\n{MARK}"}}'),
        ("Roeland and Monroe met Roe", f"Roeland and Monroe met {MARK}"),
        ("zoë ní bhriain", MARK),
        (normalize("NFD", "by Zoë Ní Bhriain,"), f"by {MARK},"),
        ("Sam O’Dell", MARK),
        ("Ada, Moor Street, Sam Dell", "Ada, Moor Street, Sam Dell".replace("Ada, Moor", MARK)),
        ("Adam Oor, Adamoor", "Adam Oor, Adamoor"),
        ("nobody", "nobody"),
        ("a\\nobody\\Roe", f"a\\nobody\\{MARK}"),
        ("IDA WEISS, Ida Weiss, ida weiß", f"{MARK}, {MARK}, {MARK}"),
        ("IŞIL İPEK, ışıl ipek", f"{MARK}, {MARK}"),
        ("Ａｄａ Moor¹ died", f"{MARK}¹ died"),
        ("Johan Berg, Jo\u00adhan\u2060Berg", f"{MARK}, {MARK}"),
        ("of A\x07da Mo\u202eor.", f"of {MARK}."),
        ("of A\u200bda\u00ad Mo\ufeff\u2060or\u200b, hurt", f"of {MARK}\u200b, hurt"),
        ("Ada\u200bMoor\u200bdied", f"{MARK}\u200bdied"),
        ("by\x0bAda\x0bMoor", f"by\x0b{MARK}"),
        ("\x1b[1mA\x1b[31mda\x1b[0m Moor\x1b[0m", f"\x1b[1m{MARK}\x1b[0m"),
        ("\x1b]0;Ada Moor\x07", f"\x1b]0;{MARK}\x07"),
        ("Zoe\u200b\u0308 Ní Bhriain", MARK),
        (r"of A\u0007da\u00ad Mo\u00ADor died", f"of {MARK} died"),
        (r'"A\ada \xADMoor\tdied"', rf'"\a{MARK}\tdied"'.replace(r"\a", "")),
        (r"Zo\u00eb N\u00ed Bhriain\n", rf"{MARK}\n"),
        (
            r"\ud83d\ude00Roe\ud83d\ude00 \UFFFFFFFFRoe",
            rf"\ud83d\ude00{MARK}\ud83d\ude00 \UFFFFFFFF{MARK}",
        ),
        (r"\\nRoe \\\nRoe", rf"\\nRoe \\\n{MARK}"),
    ],
)
def test_names_are_taken_out(text: str, shown: str) -> None:
    assert WITHHELD.hide(text) == shown


def test_nothing_unseen_keeps_a_name_from_being_recognised() -> None:
    unseen = [
        character
        for character in map(chr, range(sys.maxunicode + 1))
        if category(character) in ("Cc", "Cf") and character not in "\t\n\r"
    ]
    for character in [*unseen, "\u034f", "\ufe0f", "\u3164", "\U000e0100"]:
        text = f"Met A{character}da {character}Moor{character}{character}, dead"
        assert WITHHELD.hide(text).startswith(f"Met {MARK}"), ascii(text)
        assert WITHHELD.hide(text).endswith(", dead"), ascii(text)


STRIPPED = st.text("\x00\x07\x1b[1m]\u202e\u00ad\u200b", max_size=4)


@given(st.lists(STRIPPED, min_size=9, max_size=9))
def test_no_name_is_left_by_what_a_terminal_is_shown(between: list[str]) -> None:
    text = "".join(f"{one}{letter}" for one, letter in zip(between, "Roe Moor.", strict=True))
    withheld = Withheld(["Roe Moor"])
    for written in (text, json.dumps(text), yaml.dump(text), repr(text)):
        shown = plain(withheld.hide(written))
        assert not re.search("Roe +Moor", re.sub("[\u00ad\u200b]", "", shown)), ascii(written)


class Pair(NamedTuple):
    one: str
    other: int | None


def test_every_text_within_a_value() -> None:
    value = [("Roe", 3, None, b"Roe", b"\xff"), {"Roe": ["Roe"]}, Pair("Roe", None)]
    shown = [(MARK, 3, None, MARK.encode(), b"\xff"), {"Roe": [MARK]}, Pair(MARK, None)]
    assert WITHHELD.hide_in(value) == shown


@pytest.mark.parametrize("encoding", ["utf-8", "latin-1", "utf-16"])
def test_pages_are_texts_in_their_own_encoding(encoding: str) -> None:
    page = "<p>Málaga: Roe died</p>"
    shown = WITHHELD.hide_in(page.encode(encoding))
    assert shown.decode(encoding) == page.replace("Roe", MARK)
    without = page.replace("Roe", "One").encode(encoding)
    assert WITHHELD.hide_in(without) == without


def test_without_names_nothing_is_looked_at() -> None:
    value = [("Roe",)]
    assert Withheld([]).hide_in(value) is value
    assert not Withheld(["?"])


NAMES = st.lists(st.text("aBé -", min_size=1, max_size=6), max_size=4)


@given(NAMES, st.text("aBé -.\n", max_size=40))
def test_what_was_taken_out_is_gone(names: list[str], text: str) -> None:
    withheld = Withheld(names)
    shown = withheld.hide(text)
    assert withheld.hide(shown) == shown
    assert (shown == text) or MARK in shown
