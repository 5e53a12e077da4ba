"""Codings drafted from a text."""

from pathlib import Path

import pytest

from recount.domain.coding import Coding
from recount.domain.counts import count_of
from recount.domain.evidence import digest_of, span_digest
from recount.extract.figures import figures_in
from recount.formats.coding.reader import read_documents
from recount.tasks.drafting.account import UNDECIDED
from recount.tasks.drafting.coding import coding_of
from recount.tasks.drafting.figure import worded_count
from recount.tasks.drafting.found import About
from recount.tasks.drafting.words import key_of

TEXT = """The army said it had killed 23 militants and captured five in a sweep of the hills.

At least 12 people, including three "clerks", were killed on Monday. Dozens were wounded.
It could have killed hundreds.

A day later gunmen killed 20 people in Karsa."""


def read(text: str, tmp_path: Path, about: About | None = None) -> Coding:
    file = tmp_path / "draft.yaml"
    file.write_text(coding_of(text, about or About("a")), encoding="utf-8")
    (document,), problems = read_documents([file])
    assert problems == []
    assert isinstance(document.record, Coding)
    return document.record


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (TEXT, "6 figures to check, below their sentences."),
        ("Gunmen killed 12 people in Karsa.", "1 figure to check, below its sentence."),
        ("Gunmen killed 12 people in Karsa. The 12 people were killed at noon.",
         "1 figure to check, below its sentence."),
        ("It could have killed hundreds in Karsa.", "no figures."),
        ("The council met.", "no figures."),
    ],
)  # fmt: skip
def test_the_head_counts_the_figures_that_a_draft_holds(
    text: str, told: str, tmp_path: Path
) -> None:
    head = coding_of(text, About("a")).splitlines()[0]
    assert head.partition(": ")[2] == told
    held = sum(len(account.casualties) for account in read(text, tmp_path).accounts)
    assert held == (int(told[0]) if told[0].isdigit() else 0)


def test_a_draft_is_a_coding_with_evidence(tmp_path: Path) -> None:
    record = read(TEXT, tmp_path, About("a", event="b", title='A "title": # x', published="2031"))
    assert record.coding.machine
    assert record.coding.status == "draft"
    assert record.article.text is not None
    assert record.article.text.sha256 == digest_of(TEXT)
    assert record.article.title == 'A "title": # x'
    for account in record.accounts:
        for casualty in account.casualties:
            evidence = casualty.evidence
            assert evidence is not None
            assert evidence.start is not None
            assert evidence.end is not None
            assert evidence.sha256 == span_digest(TEXT, evidence.start, evidence.end)


def test_tolls_of_the_same_people_are_drafted_as_several_events(tmp_path: Path) -> None:
    record = read(TEXT, tmp_path)
    assert [account.event for account in record.accounts] == [
        UNDECIDED,
        f"{UNDECIDED}-2",
        f"{UNDECIDED}-3",
    ]
    part = next(c for a in record.accounts for c in a.casualties if c.part_of)
    assert (part.count, part.part_of) == ("3", "killed.persons")


NO_VIOLENCE = "      # ? not violence: "


@pytest.mark.parametrize(
    ("text", "causes"),
    [
        ("Cholera killed 40 people. Nine others died of thirst.", ["cholera"]),
        ("Floods killed 40 people. Nine others died of thirst.", ["floods", "floods"]),
        ("A bus crash killed 22 people.\n\nTwelve others were wounded.", ["bus crash"]),
        ("Floods cut the road. Gunmen killed three farmers.", []),
        ("Gunmen killed three farmers after the floods.", []),
    ],
)
def test_what_is_no_violence_is_told(text: str, causes: list[str]) -> None:
    lines = coding_of(text, About("a")).splitlines()
    found = [line.removeprefix(NO_VIOLENCE) for line in lines if line.startswith(NO_VIOLENCE)]
    assert found == causes


@pytest.mark.parametrize(
    "text",
    [
        "46 fighters and four civilians, including two women, as well as 18 policemen were killed.",
        "Gunmen killed nine soldiers, among them two officers, and four villagers, two of them at "
        "home.",
        "Twelve soldiers, including two people from Asker and a clerk, were killed.",
        "Two guards, 13 according to a rival account, died.",
    ],
)
def test_parts_are_accepted(text: str, tmp_path: Path) -> None:
    (account, *_) = read(text, tmp_path).accounts
    assert account.casualties


def test_a_date_is_offered_where_the_figures_stand() -> None:
    drafted = coding_of("Two men died on Monday.", About("a", published="2016-03-08"))
    assert '    date: {edtf: 2016-03-07, worded: "Monday", basis: relative}  # proposed' in drafted
    assert "# date: none was found" in coding_of("Two men died on Monday.", About("a"))


def test_figures_that_do_not_count_are_comments() -> None:
    text = "The next attack could kill hundreds of people."
    drafted = coding_of(text, About("a"))
    assert "# Not counted, hypothetical: could kill hundreds of people" in drafted
    assert "    casualties: []" in drafted


@pytest.mark.parametrize("text", ["", "Il y a eu une réunion à Tunis."])
def test_a_text_without_figures_says_so(text: str, tmp_path: Path) -> None:
    assert "# No casualty figures were found." in coding_of(text, About("a"))
    assert read(text, tmp_path).accounts == []


@pytest.mark.parametrize(
    "words",
    ["12", "at least six", "more than 100", "up to 30", "fewer than 30", "about 50", "nearly 50",
     "10 to 15", "dozens of", "several", "hundreds of", "a couple of", "a lot of"],
)  # fmt: skip
def test_counts_are_worded_as_the_format_reads_them(words: str) -> None:
    (figure,) = figures_in(f"The blast killed {words} soldiers.")
    count = count_of(worded_count(figure), "persons")
    if figure.qualifier in ("vague", "uncounted"):
        assert (count.qualifier, count.magnitude) == (figure.qualifier, figure.magnitude)
    else:
        assert count[:3] == (figure.low, figure.best, figure.high)


@pytest.mark.parametrize(
    ("name", "key"),
    [("Northport News", "northport-news"), ("Éé", "article"), ("a_b.c", "a-b-c")],
)
def test_key_of(name: str, key: str) -> None:
    assert key_of(name) == key
