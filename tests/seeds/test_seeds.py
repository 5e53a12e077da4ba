"""The seeds: that they can be read, point at the words they claim, and hold no sentence."""

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import BaseModel

from recount.domain.coding import Casualty, Coding, CountBounds, Evidence, Frame, Size
from recount.formats.coding.check import KnownKeys, check_documents
from recount.formats.coding.reader import Document, read_documents

ROOT = Path(__file__).parents[2]
SEEDS = ROOT / "seeds"
ARTICLES = ROOT.parent / "shared" / "articles"
ARTICLE_KEYS = sorted(path.stem for path in (SEEDS / "articles").glob("*.yaml"))
SEED_FILES = sorted(path.relative_to(SEEDS).as_posix() for path in SEEDS.rglob("*.*"))

# A single person may be told by an article ("a", "the") or a name: 1 is not looked for.
NUMBER_WORDS = {
    3: "three", 4: "four", 6: "six", 7: "seven", 1000: "thousand",
}  # fmt: skip


def texts() -> dict[str, str]:
    """The articles' texts by digest; empty where they are not at hand."""
    contents = (path.read_bytes() for path in sorted(ARTICLES.glob("*.txt")))
    return {hashlib.sha256(raw).hexdigest(): raw.decode() for raw in contents}


@pytest.fixture(scope="module")
def documents() -> list[Document]:
    read, problems = read_documents([SEEDS])
    assert problems == []
    return read


@pytest.fixture(scope="module")
def codings(documents: list[Document]) -> dict[str, Coding]:
    records = (document.record for document in documents)
    return {one.article.key: one for one in records if isinstance(one, Coding)}


def text_of(coding: Coding) -> str:
    assert coding.article.text is not None
    text = texts().get(coding.article.text.sha256)
    if text is None:
        pytest.skip("the articles' texts are not shipped, and not beside this checkout")
    return text


def records_in(value: object) -> Iterator[BaseModel]:
    """Every record of a document, itself included."""
    if isinstance(value, BaseModel):
        yield value
        for name in type(value).model_fields:
            yield from records_in(getattr(value, name))
    elif isinstance(value, list):
        for item in value:
            yield from records_in(item)


def casualties_of(codings: dict[str, Coding]) -> list[Casualty]:
    accounts = (account for coding in codings.values() for account in coding.accounts)
    return [figure for account in accounts for figure in account.casualties]


def is_uncounted(figure: Casualty | Size) -> bool:
    count = figure.count
    return (count.qualifier if isinstance(count, CountBounds) else count) == "uncounted"


def words_of(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def shingles(words: list[str], length: int = 9) -> set[tuple[str, ...]]:
    return {tuple(words[at : at + length]) for at in range(len(words) - length + 1)}


def test_the_five_articles_are_there(codings: dict[str, Coding]) -> None:
    assert sorted(codings) == ARTICLE_KEYS
    assert len(codings) == 5


def test_seeds_have_no_problem(documents: list[Document]) -> None:
    nothing: frozenset[str] = frozenset()
    known = KnownKeys(
        sources=nothing, locations=nothing, actors=nothing, events=nothing, articles=nothing
    )
    assert check_documents(documents, known, texts().get) == []


@pytest.mark.parametrize("key", ARTICLE_KEYS)
def test_text_is_the_one_coded(key: str, codings: dict[str, Coding]) -> None:
    text = text_of(codings[key])
    assert codings[key].article.text is not None
    assert codings[key].article.text.characters == len(text)


@pytest.mark.parametrize("key", ARTICLE_KEYS)
def test_spans_have_their_digests(key: str, codings: dict[str, Coding]) -> None:
    text = text_of(codings[key])
    spans = [one for one in records_in(codings[key]) if isinstance(one, Evidence)]
    assert len(spans) > 10
    for span in spans:
        assert span.quote is None
        words = text[span.start : span.end]
        assert hashlib.sha256(words.encode()).hexdigest() == span.sha256, words


@pytest.mark.parametrize("key", ARTICLE_KEYS)
def test_figures_stand_in_their_spans(key: str, codings: dict[str, Coding]) -> None:
    text = text_of(codings[key])
    figures = [one for one in records_in(codings[key]) if isinstance(one, Casualty | Size)]
    assert figures
    for figure in figures:
        assert figure.evidence is not None
        assert figure.worded is not None
        span = text[figure.evidence.start : figure.evidence.end].lower()
        assert figure.worded.lower() in span
        count = "" if isinstance(figure.count, CountBounds) else figure.count
        for digits in re.findall(r"\d[\d,]*", count):
            number = int(digits.replace(",", ""))
            told = {str(number), f"{number:,}", NUMBER_WORDS.get(number, str(number))}
            assert number == 1 or any(form in span for form in told), (figure, span)


@pytest.mark.parametrize("key", ARTICLE_KEYS)
def test_wording_is_the_articles_and_short(key: str, codings: dict[str, Coding]) -> None:
    text = text_of(codings[key]).replace("\u00a0", " ").lower()
    found = [getattr(one, "worded", None) for one in records_in(codings[key])]
    for worded in filter(None, found):
        assert worded.lower() in text
        assert len(worded.split()) <= 8


def test_casualty_figures_are_complete(codings: dict[str, Coding]) -> None:
    figures = casualties_of(codings)
    assert len([one for one in figures if not is_uncounted(one)]) == 22
    assert len([one for one in figures if is_uncounted(one)]) == 5


def test_size_figures_are_complete(codings: dict[str, Coding]) -> None:
    figures = [size for coding in codings.values() for size in coding.sizes]
    assert len([one for one in figures if not is_uncounted(one)]) == 19
    assert len([one for one in figures if is_uncounted(one)]) == 1


@pytest.mark.parametrize("name", SEED_FILES)
def test_no_sentence_of_an_article(name: str, codings: dict[str, Coding]) -> None:
    if not texts():
        pytest.skip("the articles' texts are not shipped, and not beside this checkout")
    seed = (SEEDS / name).read_text(encoding="utf-8")
    titles = [coding.article.title for coding in codings.values() if coding.article.title]
    for title in titles:
        seed = seed.replace(title, "")
    ours = shingles(words_of(seed))
    for text in texts().values():
        assert ours.isdisjoint(shingles(words_of(text)))


@pytest.mark.parametrize("key", ARTICLE_KEYS)
def test_a_second_coder_has_checked(key: str, codings: dict[str, Coding]) -> None:
    note = codings[key].coding
    assert note.status == "checked"
    assert note.checked_by is not None
    assert note.checked_by != note.coder


def test_unclear_membership_is_not_guessed(documents: list[Document]) -> None:
    """The cell near Sabratha is the group's, but not its Libyan command's: an article doubts it."""
    frames = [one.record for one in documents if isinstance(one.record, Frame)]
    parents = {actor.key: actor.parent for frame in frames for actor in frame.actors}
    assert parents["islamic-state-sabratha-cell"] == "islamic-state"
    assert parents["ben-guerdane-sleeper-cells"] is None
    assert parents["ben-guerdane-natives"] is None


def test_files_are_named_for_their_article(documents: list[Document]) -> None:
    for document in documents:
        if isinstance(document.record, Coding):
            assert Path(document.source).stem == document.record.article.key
