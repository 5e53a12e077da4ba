"""Sentences and tokens."""

import time

import pytest

from recount.extract.sentences.text import LONGEST, sentences, tokens, unwrapped


def split(text: str) -> list[str]:
    return [text[s.start : s.end] for s in sentences(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two died. Three fled.", ["Two died.", "Three fled."]),
        ("Gen. Diaz spoke. He left.", ["Gen. Diaz spoke.", "He left."]),
        ("The U.S. army came. It left.", ["The U.S. army came.", "It left."]),
        ("He said: “We won.” She left.", ["He said: “We won.”", "She left."]),
        ("A headline\n\nThe text.", ["A headline", "The text."]),
        ("It rose 3.5 percent. Good.", ["It rose 3.5 percent.", "Good."]),
        ("Really? Yes!", ["Really?", "Yes!"]),
        ("", []),
        (" \n \n", []),
        ("Shots fell at 3 a.m. Police came.", ["Shots fell at 3 a.m.", "Police came."]),
        ("At 3 a.m. Monday two died.", ["At 3 a.m. Monday two died."]),
        ("At 3 p.m. GMT two died.", ["At 3 p.m. GMT two died."]),
        ("At 3 p.m. local time two died.", ["At 3 p.m. local time two died."]),
        (
            "Two died.[7] Three fled.[8][9] It rained.",
            ["Two died.[7]", "Three fled.[8][9]", "It rained."],
        ),
        (
            "Two died.[a] Three fled.[citation needed] It rained.",
            ["Two died.[a]", "Three fled.[citation needed]", "It rained."],
        ),
        (
            "“Two died.”[note 3] Three fled.[12]:34 It rained.",
            ["“Two died.”[note 3]", "Three fled.[12]:34", "It rained."],
        ),
        (
            "Two died,[7] three fled[8] and it rained.[9]",
            ["Two died,[7] three fled[8] and it rained.[9]"],
        ),
        (
            "Gen.[7] Diaz spoke.[the mayor said so at length] He left.",
            ["Gen.[7] Diaz spoke.[the mayor said so at length] He left."],
        ),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert split(text) == expected


def test_a_sentence_without_end_is_cut() -> None:
    found = split("word " * 2000)
    assert max(len(piece) for piece in found) <= LONGEST
    assert "".join(found).replace(" ", "") == "word" * 2000


def test_paragraphs_are_counted() -> None:
    assert [s.paragraph for s in sentences("One. Two.\n\nThree.")] == [0, 0, 1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tunisia’s army", ["tunisia", "'s", "army"]),
        ("a 26-year-old man", ["a", "26-year-old", "man"]),
        ("1,000-1,500", ["1,000", "-", "1,500"]),
        ("the U.S. base", ["the", "u.s.", "base"]),
        ("was shot dead by", ["was", "shot-dead", "by"]),
        ("lost their lives", ["died"]),
        ("the 19th", ["the", "19th"]),
        ("didn't", ["didn't"]),
        ("ex-soldiers—and", ["ex-soldiers", "—", "and"]),
        ("shot", ["shot"]),
    ],
)
def test_tokens(text: str, expected: list[str]) -> None:
    assert [token.low for token in tokens(text, 0, len(text))] == expected


def test_offsets_are_those_of_the_text() -> None:
    text = "  « Éloi was stabbed to death »"
    found = tokens(text, 0, len(text))
    assert [text[token.start : token.end] for token in found] == [
        "«", "Éloi", "was", "stabbed to death", "»",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "flat"),
    [
        ("put the\ntoll at 28", "put the toll at 28"),
        ("put the\r\ntoll at 28", "put the  toll at 28"),
        ("A title\n\nGunmen came", "A title\n\nGunmen came"),
        ("A title\r\n\r\nGunmen came", "A title\r\n\r\nGunmen came"),
        ("A title\n  \nGunmen\ncame\n", "A title\n  \nGunmen came "),
    ],
)
def test_lines_within_a_paragraph_are_joined(text: str, flat: str) -> None:
    assert unwrapped(text) == flat


def test_empty_lines_take_linear_time() -> None:
    start = time.process_time()
    unwrapped("\n " * 500_000)
    assert time.process_time() - start < 5
