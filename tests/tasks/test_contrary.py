"""What ingest says of counts whose words have another number."""

from pathlib import Path

import pytest

from recount.tasks.ingest import ingest

FRAME = """\
recount: 1
actors: [{key: front, name: Coastal Front, kind: rebel_group}]
events: [{key: e, title: E, type: attack_on_civilians, date: 2031-05-03}]
"""
CODING = """\
recount: 1
article: {key: a}
coding: {coder: c1}
accounts:
  - event: e
    casualties:
      - {outcome: killed, FIGURE}
"""
SIZE = """\
sizes:
  - {actor: front, measure: attackers, count: 40, worded: some 50 gunmen}
"""


def noted(folder: Path, database: str, coding: str) -> list[str]:
    file = folder / "a.yaml"
    file.write_text(coding, "utf-8")
    (folder / "frame.yaml").write_text(FRAME, "utf-8")
    outcome = ingest(database, [folder])
    assert outcome.problems == []
    return [note.removeprefix(f"{file}:") for note in outcome.notes]


@pytest.mark.parametrize(
    ("figure", "message"),
    [
        ("count: 21, worded: 20 people", 'is 21, and its words, "20 people", have another number'),
        ("count: 2, evidence: {quote: twelve people died}",
         'is 2, and its words, "twelve people died", have another number'),
        ("count: {low: 12, high: 15}, worded: some 20 people",
         'is low 12, high 15, and its words, "some 20 people", have another number'),
        ("count: 20, worded: 20 people", None),
        ("count: at least 12, worded: twelve or more", None),
        ("count: dozens, worded: dozens of people", None),
        ("count: uncounted, worded: several people", None),
        ("count: 1, evidence: {quote: 'A clerk, 34, died'}", None),
        ("count: 2, evidence: {quote: 'brothers, aged 12 and 14, were shot'}", None),
        ("count: 3, evidence: {quote: the mayor and his guards died on 5 May}", None),
        ("count: 2, evidence: {quote: both pilots died in 2031}", None),
        ("count: 7, evidence: {quote: 'three women, two men and two boys'}", None),
        ("count: 8, evidence: {quote: 'three women, two men and two boys'}",
         'is 8, and its words, "three women, two men and two boys", have another number'),
        ("count: 12, worded: seven soldiers and five officers", None),
        ("count: 4, worded: his wife and three children", None),
        ("count: 5, worded: his wife and three children",
         'is 5, and its words, "his wife and three children", have another number'),
        ("count: 4, worded: 'the mayor, his driver and two guards'", None),
        ("count: 4, worded: a couple and their two children", None),
        ("count: 10, evidence: {quote: nine gunmen and their leader died}", None),
        ("count: 5, worded: both parents and three children", None),
        ("count: 5, worded: three children and their parents", None),
        ("count: 23, evidence: {quote: '22 people, a spokesman said'}",
         'is 23, and its words, "22 people, a spokesman said", have another number'),
        ("count: 15, worded: '12 people, including three children'",
         'is 15, and its words, "12 people, including three children", have another number'),
        ("count: 9, worded: two families", None),
        ("count: 40, worded: two score people", None),
        ("count: 41, worded: two score people",
         'is 41, and its words, "two score people", have another number'),
        ("count: 18, worded: a dozen and a half", None),
        ("count: 2, worded: a brace of officers", None),
        ("count: 5, worded: a family of five", None),
        ("count: 4, worded: a family of five",
         'is 4, and its words, "a family of five", have another number'),
        ("count: 3", None),
    ],
)  # fmt: skip
def test_a_count_that_its_words_do_not_have_is_told(
    figure: str, message: str | None, sqlite_path: str, tmp_path: Path
) -> None:
    place = "7:34: accounts.0.casualties.0.count: "
    expected = [place + message] if message else []
    coding = CODING.replace("FIGURE", figure)
    assert noted(tmp_path, sqlite_path, coding) == expected
    # What is in the database already was told.
    assert noted(tmp_path, sqlite_path, coding) == []


def test_so_is_that_of_a_size(sqlite_path: str, tmp_path: Path) -> None:
    coding = CODING.replace("FIGURE", "count: 3") + SIZE
    (note,) = noted(tmp_path, sqlite_path, coding)
    assert note.endswith(
        'sizes.0.count: is 40, and its words, "some 50 gunmen", have another number'
    )
