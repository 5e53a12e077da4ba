import json
from hashlib import sha256

import pytest

from recount.domain.coding import Coding, Frame
from recount.errors import Problem
from recount.formats.coding.reader import (
    MOST_BYTES,
    read_all,
    read_bytes,
    read_document,
    read_documents,
)

CODING = """\
recount: 1
article: {key: gazette-2031-05-04, published: 2031-05-04}
coding: {coder: c1, on: 2031-05-06}
accounts:
  - event: market
    casualties:
      - {outcome: killed, count: 12, victims: civilians}
"""


def said_of(data, name="f.yaml"):
    document, problems = read_document(name, data)
    assert document is None
    return [str(problem) for problem in problems]


def test_reads_a_coding_and_knows_its_places():
    document, problems = read_document("f.yaml", CODING.encode())
    assert problems == []
    assert isinstance(document.record, Coding)
    assert document.record.accounts[0].casualties[0].count == "12"
    assert document.sha256 == sha256(CODING.encode()).hexdigest()
    assert document.positions.of(("accounts", 0, "casualties", 0, "victims")) == (7, 47)
    assert document.whole


def test_reads_a_frame_in_json():
    data = b'\n{"recount": 1,\n\t"events": [{"key": "m", "title": "M", "date": 2031,'
    data += b' "type": "armed_clash"}]}'
    for name in ("f.json", "-", "frame"):
        document, problems = read_document(name, data)
        assert problems == []
        assert isinstance(document.record, Frame)
        assert document.positions.of(("events", 0, "date")) == (3, 48)


@pytest.mark.parametrize(
    "data", [b"a: 1", b"[1]", b"just text", b"name: recount", b"%&/", b"\xff\xfe"]
)
def test_passes_over_what_is_not_ours(data):
    assert read_document("f.yaml", data) == (None, [])


@pytest.mark.parametrize("first", ["recout: 1\n", "Recount: 1\n", "# 1\n", ""])
def test_a_coding_that_does_not_say_so_is_no_one_elses(first):
    text = CODING.replace("recount: 1\n", first)
    for data in (text.encode(), text.encode("utf-16")):
        assert said_of(data) == [
            "f.yaml:1:1: has `article` and `coding`, but no `recount: 1` above them"
        ]


def test_nor_where_the_word_stands_in_a_title():
    text = b'Recount: 1\narticle: {key: a, title: "Votes, recount: none"}\ncoding: {coder: c1}\n'
    assert said_of(text) == [
        "f.yaml:1:1: has `article` and `coding`, but no `recount: 1` above them"
    ]


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize("first", [{}, {"recuont": 1}])
def test_nor_is_one_in_json(first, indent):
    coding = first | {"article": {"key": "a"}, "coding": {"coder": "c1"}, "accounts": []}
    assert said_of(json.dumps(coding, indent=indent).encode(), "f.json") == [
        "f.json:1:1: has `article` and `coding`, but no `recount: 1` above them"
    ]


def test_passes_over_what_has_one_field_of_ours():
    assert read_document("f.yaml", b"article: 1\nauthor: 2\n") == (None, [])
    assert read_document("f.yaml", b"x:\n  article: 1\n  coding: 2\n") == (None, [])
    assert read_document("f.json", b'{"x": {"article": "a", "coding": "b"}}') == (None, [])
    assert read_document("f.json", b'{"article": {"key": "a"}}') == (None, [])


def test_passes_over_what_only_looks_like_ours():
    assert read_document("f.yaml", b"text: |\n  recount: 1\n") == (None, [])


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "1:1: the file is empty"),
        (b" \n\n", "1:1: the file is empty"),
        (b"recount: 1\0", "1:11: a NUL character; remove it"),
        (b"recount: 1\nx: \xe9", "2:4: the byte 0xE9 is no UTF-8; save the file as UTF-8"),
        (
            b"\xef\xbb\xbfrecount: 1",
            "1:1: begins with a byte-order mark; save it as UTF-8 without one",
        ),
        (
            "recount: 1".encode("utf-16"),
            "1:1: begins with a byte-order mark; save it as UTF-8 without one",
        ),
        (b"recount: 1\n---\na: 1", "2:1: a second document begins; one file holds one"),
        (b"recount: 1\nx: " + b"[" * 20_000, "2:43: lists and mappings lie more than 40 deep"),
        (
            b"recount: 1\n" + b"#" * MOST_BYTES,
            "1:1: more than 5,000,000 bytes; one file holds one article",
        ),
        (
            b"recount: 2",
            "1:10: recount: found the number 2; this version of Recount reads format 1",
        ),
        (
            b"recount: true",
            "1:10: recount: found `true`; this version of Recount reads format 1",
        ),
        (
            b"recount: '1'",
            "1:10: recount: found `1`; this version of Recount reads format 1",
        ),
    ],
)
def test_one_sentence_for_a_file_that_can_not_be_read(data, said):
    (found,) = said_of(data)
    assert found.startswith(f"f.yaml:{said}")


def test_tells_every_problem_of_a_file_in_the_order_of_its_lines():
    text = """\
recount: 1
article:
  key: gazette
  titel: Gunmen
  published: 2031-02-30
coding: {coder: c1, status: chekced}
accounts:
  - event: market
    event: again
    casualties:
      - {outcome: killed, count: 12.5, victims: 012}
      - &a {outcome: kiled, count: {low: 1, hihg: 2}}
      - *a
"""
    assert [problem[1:4] for problem in read_document("f.yaml", text.encode())[1]] == [
        (4, 3, "article.titel"),
        (5, 14, "article.published"),
        (6, 29, "coding.status"),
        (9, 5, "accounts.0.event"),
        (11, 34, "accounts.0.casualties.0.count"),
        (11, 49, "accounts.0.casualties.0.victims"),
        (12, 9, "accounts.0.casualties.1"),
        (13, 9, "accounts.0.casualties.2"),
    ]


def test_endings_are_known_in_capitals_too(tmp_path):
    for name in ("a.YAML", "b.Yml"):
        (tmp_path / name).write_text(CODING, encoding="utf-8")
    (tmp_path / "c.JSON").write_text('{"recount": 1, "events": []}', encoding="utf-8")
    documents, problems = read_documents([tmp_path])
    assert problems == []
    assert [document.source.rpartition(".")[2] for document in documents] == ["YAML", "Yml", "JSON"]


def test_folders_are_read_in_order_and_missing_files_told(tmp_path):
    for name in ("b/2.yml", "b/1.yaml", "a.json", "notes.txt", "other.yaml"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / "b/2.yml").write_text("recount: 1\nevents: []\n")
    (tmp_path / "b/1.yaml").write_text(CODING)
    (tmp_path / "a.json").write_text('{"recount": 1}')
    (tmp_path / "notes.txt").write_text("recount: 1")
    (tmp_path / "other.yaml").write_text("x: &a 1\ny: *a\n---\n")
    gone = tmp_path / "gone.yaml"
    documents, problems = read_documents([tmp_path, gone])
    assert [document.source for document in documents] == [
        str(tmp_path / name) for name in ("a.json", "b/1.yaml", "b/2.yml")
    ]
    assert problems == [
        Problem(str(gone), None, None, None, "can't be read: No such file or directory")
    ]


def test_a_faulty_document_is_kept_apart_with_what_is_sound(tmp_path):
    path = tmp_path / "f.yaml"
    path.write_text(CODING.replace("count: 12", "count: 1.5"))
    reading = read_all([path])
    assert reading.documents == []
    assert len(reading.problems) == 1
    (document,) = reading.partial
    assert not document.whole
    assert document.record.accounts[0].event == "market"
    assert document.record.accounts[0].casualties[0].count is None
    assert {path: lacks for path, lacks in document.touched.items() if path} == {
        ("accounts", 0): {"casualties"},
        ("accounts", 0, "casualties", 0): {"count"},
    }


@pytest.mark.parametrize(
    "text",
    [
        "recount: 1\narticle: 3",
        "recount: 1\naccounts: [1, [2], {event: [3]}]",
        "recount: 1\nevents: {}",
        "recount: 1\nsizes: [{count: {low: x}, events: [1]}]\narticle: {text: []}",
    ],
)
def test_what_is_sound_of_any_data_can_be_walked(text):
    (document,) = read_bytes("f.yaml", text.encode()).partial
    record = document.record
    if isinstance(record, Coding):
        assert record.article.key is None
        assert all(account.casualties == [] for account in record.accounts)
    else:
        assert record.events == []
