import pytest
from hypothesis import given
from hypothesis import strategies as st

from recount.domain.coding import Evidence
from recount.domain.evidence import digest_of
from recount.formats.coding.check_spans import _against_text

TEXT = "Twelve people died on Saturday.\nTwo people were hurt \U0001f54a on Monday."
DIGEST = digest_of(TEXT)
HEAD = "recount: 1\narticle: {key: a%s}\ncoding: {coder: c1}\n"
HEAD += "accounts:\n- event: market\n  evidence: {%s}\n"


@pytest.fixture
def evidence(problems):
    def evidence(fields, text=f", text: {{sha256: {DIGEST}}}", has_text=True):
        found = problems(HEAD % (text, fields), article_texts=[TEXT] if has_text else [])
        return [problem.split(": ", 1)[1].removeprefix("accounts.0.evidence") for problem in found]

    return evidence


@pytest.mark.parametrize(
    "fields",
    [
        "start: 0, end: 6",
        f"start: 0, end: 6, sha256: {digest_of('Twelve')}",
        f"start: 53, end: 54, sha256: {digest_of(chr(0x1F54A))}",
        "start: 0, end: 6, quote: Twelve",
        "quote: Twelve people",
        "quote: people, start: 7",
        f"quote: Twelve, sha256: {digest_of('Twelve')}",
    ],
)
def test_spans_of_the_text(evidence, fields):
    assert evidence(fields) == []


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ("start: 0, end: 600", ".end: the span ends at 600, the text at 65"),
        (
            "start: 0, end: 5, quote: Twelve",
            ".quote: is not what the text has at 0-5; it stands at 0",
        ),
        (
            "start: 5, quote: people",
            ".quote: is not what the text has at 5-11; it stands at 7 or 36",
        ),
        ("start: 5, quote: nobody", ".quote: is not what the text has at 5-11"),
        (
            f"start: 0, end: 6, sha256: {'f' * 64}",
            ".sha256: is not the digest of the text at 0-6: other words were coded",
        ),
        ("quote: nobody", ".quote: is not in the text; copy the words exactly"),
        (
            "quote: Saturday. Two",
            ".quote: differs from the text in white space only; copy the words exactly",
        ),
        ("quote: people", ".quote: stands in the text more than once; add start: 7 or 36"),
        (f"quote: Twelve, sha256: {'f' * 64}", ".sha256: is not the digest of the quote"),
    ],
)
def test_spans_that_the_text_belies(evidence, fields, said):
    assert evidence(fields) == [said]


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ("start: 0, end: 600", []),
        ("quote: nobody", []),
        ("start: 0, end: 6, quote: nobody", []),
        ("start: 0, end: 5, quote: nobody", [".end: the quote has 6 characters, the span 5"]),
        (f"quote: nobody, sha256: {'f' * 64}", [".sha256: is not the digest of the quote"]),
    ],
)
def test_spans_without_the_text(evidence, fields, said):
    assert evidence(fields, has_text=False) == said


def test_a_span_needs_a_text_that_is_named(evidence):
    assert evidence("start: 0, end: 6", text="") == [
        ": start and end count in a text: name it by article.text.sha256"
    ]
    assert evidence("quote: nobody", text="") == []


def test_the_length_of_the_text(evidence):
    text = f", text: {{sha256: {DIGEST}, characters: 64}}"
    (found,) = evidence("start: 0, end: 6", text=text)
    assert found == "article.text.characters: the text with this digest has 65"
    assert evidence("start: 0, end: 6", text=text.replace("64}", "65}")) == []
    assert evidence("start: 0, end: 6", text=text, has_text=False) == []


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ("start: 60, end: 65", []),
        ("start: 60, end: 66", [".end: the span ends at 66, the text at 65 (its `characters`)"]),
        ("start: 700, end: 710", [".end: the span ends at 710, the text at 65 (its `characters`)"]),
        (
            "start: 60, quote: Monday",
            [".start: the span ends at 66, the text at 65 (its `characters`)"],
        ),
        ("quote: Monday", []),
    ],
)
def test_spans_beyond_the_length_that_is_told(evidence, fields, said):
    text = f", text: {{sha256: {DIGEST}, characters: 65}}"
    assert evidence(fields, text=text, has_text=False) == said


@given(st.text("ab \n", min_size=1, max_size=30), st.data())
def test_every_span_of_a_text_is_sound_with_its_own_words(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    words = text[start:end]
    evidence = Evidence(start=start, end=end, sha256=digest_of(words), quote=words)
    assert list(_against_text(evidence, (), text)) == []


FRAME = "recount: 1\nrelations:\n- event: market\n  relation: follows\n  to: harbour\n%s"


@pytest.mark.parametrize(
    "fields", ["quote: after the fire", "start: 3, end: 9", "quote: a, end: 4"]
)
def test_a_frame_has_no_evidence(problems, fields):
    said = problems(FRAME % f"  evidence: {{{fields}}}\n")
    assert said[0] == (
        "1.yaml:6:13: relations.0.evidence: a frame has no text; put the relation into the coding "
        "of the article that tells of it"
    )
    assert problems(FRAME % "  said_by: police\n") == []
