"""Titles and the leads that tell the same again: one account, and each figure once."""

import json
from pathlib import Path

import pytest

from recount.errors import Problem
from recount.extract.earlier.titles import title_end
from recount.store.reader import open_reader
from recount.tasks.article_files import ArticleOptions
from recount.tasks.auto.documents import Corpus
from recount.tasks.auto.run import draft_corpus
from recount.tasks.drafting.found import About, draft_of

TITLED = [
    (
        "Gunmen kill 12 in market raid\n\n"
        "Twelve people were killed on Sunday when gunmen raided a market in Lona, police said.\n\n"
        "The attackers came on motorbikes and fired on traders.",
        [("killed", 12, 12, "police")],
    ),
    (
        "Bomb kills 14 in Kano\n\n"
        "KANO, May 6 (Agency) - A bomb killed 14 people and wounded 30 at a bus station in the "
        "Nigerian city of Kano on Monday, police said.",
        [("killed", 14, 14, "police"), ("wounded", 30, 30, "police")],
    ),
    (
        "At least nine soldiers killed in ambush in northern Mali: army\n\n"
        "At least nine soldiers were killed and four are missing after militants ambushed a convoy "
        "near Gao on Saturday, the Malian army said.",
        [("killed", 9, None, "the Malian army"), ("missing", 4, 4, "the Malian army")],
    ),
    (
        "Nigeria: Bandits abduct 60 villagers, kill five\n\n"
        "Bandits have abducted 60 people and killed five others in an attack on a village in "
        "Zamfara state, a local official said on Tuesday.",
        [("kidnapped", 60, 60, "a local official"), ("killed", 5, 5, "a local official")],
    ),
    (
        "Lona market attack: 12 killed, dozens hurt\n\n"
        "Gunmen who stormed a market in Lona killed a dozen people and injured at least 25 others, "
        'the local governor said Monday.\n\n"We have buried 12 people," said the governor.',
        [("killed", 12, 12, "the local governor"), ("wounded", 25, None, "the local governor")],
    ),
    (
        "Suicide bomber kills at least 30 at Mogadishu cafe\nBy Ann Lee\n"
        "A suicide bomber killed at least 31 people at a cafe in the Somali capital on Monday.",
        [("killed", 31, None, None)],
    ),
    (
        "Landmine blast kills seven farmers\n\n"
        "Seven farmers died on Monday when their tractor hit a mine near Daraa in southern Syria.",
        [("killed", 7, 7, None)],
    ),
    (
        "Death toll from Goma clashes rises to about 40\n\n"
        "Thirty-nine people have now died in clashes around Goma, the ministry said on Tuesday.",
        [("killed", 39, 39, "the ministry")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TITLED)
def test_the_lead_goes_before_the_title(
    text: str, expected: list[tuple[str, int, int | None, str | None]]
) -> None:
    draft = draft_of(text, About("a", published="2031-05-06"))
    (segment,) = draft.segments
    counted = [draft.figures[i] for i in segment.figures]
    assert [(f.outcome, f.low, f.high, f.said_by) for f in counted] == expected
    assert len(segment.again) == len(draft.figures) - len(counted)
    assert all(draft.figures[i].outcome == draft.figures[j].outcome
               for i, j in segment.again.items())  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The title sums up.
        ("Attacks kill 20 across Sahel\n\nA bomb killed 12 people in Gao on Sunday.\n\nOn Monday"
         " gunmen killed eight in Djibo.", [([12], None), ([20], 0), ([8], None)]),
        # It tells of another event.
        ("Gunmen kill 12 in Kano\n\nIn Goma, 3 people were killed on Monday.",
         [([12], None), ([3], None)]),
        # It tells of the second event below.
        ("Gunmen kill 12 at market\n\nA bomb killed 3 people in Goma on Sunday.\n\nGunmen killed 12"
         " people at a market in Kano on Monday.", [([3], None), ([12], None)]),
        # It alone tells a number.
        ("Gunmen kill 12 in Kano\n\nThe attack on Monday hit a market. Four were hurt.",
         [([12, 4], None)]),
        # No title: what is said again by somebody is.
        ("Gunmen killed 12 people in Kano on Monday. The police said that 12 people had been"
         " killed.", [([12], None)]),
        # Others were told between.
        (
            "At least 12 people were killed in Kano, officials said. Police chief Ado Bala said 9"
            " people died there. Many mourned the killing of the 12 people.",
            [([None, 9], None)],
        ),
        ("Police said that 12 people died in Kano. A mayor said that 12 people died.",
         [([12], None), ([12], 0)]),
    ],
)  # fmt: skip
def test_what_is_no_title_of_the_lead(
    text: str, expected: list[tuple[list[int], int | None]]
) -> None:
    draft = draft_of(text, About("a", published="2031-05-06"))
    found = [([draft.figures[i].best for i in s.figures], s.beside) for s in draft.segments]
    assert found == expected


def test_a_machine_stores_each_figure_once(tmp_path: Path) -> None:
    database = str(tmp_path / "recount.db")
    lines = [
        json.dumps({"doc": f"d{n}", "text": text, "published": "2031-05-06"}).encode() + b"\n"
        for n, (text, _) in enumerate(TITLED)
    ]
    problems: list[Problem] = []
    draft_corpus(
        database, Corpus([], [("docs", lines)]), ArticleOptions(), report=problems.append, jobs=1
    )
    assert problems == []
    with open_reader(database) as reader:
        stored = reader.rows(
            "SELECT count(*), count(DISTINCT event_id) FROM account"
        ).rows  # fmt: skip
        figures = reader.rows("SELECT count(*) FROM casualty_figure").rows
    assert stored == [(len(TITLED), len(TITLED))]
    assert figures == [(sum(len(expected) for _, expected in TITLED),)]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Gunmen kill 12\n\nThe text.", "Gunmen kill 12"),
        ("\n Gunmen kill 12 \n\nThe text.", "\n Gunmen kill 12 "),
        ("Gunmen kill 12\nBy Ann Lee\nThe text.", "Gunmen kill 12"),
        ("Gunmen kill 12\nPublished: 4 May 2031", "Gunmen kill 12"),
        (f"Gunmen kill 12\n{'The text goes on. ' * 8}", "Gunmen kill 12"),
        ("Gunmen killed 12 people on\nMonday in Kano.", ""),
        ("Gunmen killed 12 people.\n\nThe text.", ""),
        ("Gunmen kill 12", ""),
        ("Gunmen kill 12\n\n", ""),
        (f"{'Gunmen kill 12 and ' * 20}\n\nThe text.", ""),
        ("", ""),
    ],
)
def test_where_a_title_ends(text: str, title: str) -> None:
    assert text[: title_end(text)] == title
