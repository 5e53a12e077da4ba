"""`recount draft ARTICLE`: one article read, its figures found, its events looked up."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from recount.extract.dates.of_the_page import told_publication
from recount.formats.coding.reader import MOST_BYTES
from recount.formats.page.reader import Page
from recount.store.named import Ambiguous, NotKnown, key_of
from recount.store.reader import Reader, is_server, open_reader, path_of
from recount.tasks.article_files import NotAnArticle, check_no_coding, check_text
from recount.tasks.articles import Article, read_article
from recount.tasks.drafting.coding import nothing_found, unread_of, written
from recount.tasks.drafting.found import About, Draft, draft_of
from recount.tasks.drafting.known import Known, bound_to, known_in
from recount.tasks.drafting.proposing import proposed_for
from recount.tasks.event_proposals import Proposal, chosen
from recount.tasks.finding import Finder, by_rules


class Drafted(NamedTuple):
    """A coding as YAML, the text that it is of, and what a person must know beside it.

    `again`: the accounts, counted from 0, that seem to be of the event of one above. `within`: for
    some of them the account with the sum that their event is in. `unread`: how many numbers of
    people are in no figure.
    """

    coding: str
    text: str
    notes: tuple[str, ...]
    again: frozenset[int] = frozenset()
    within: Mapping[int, int] = {}
    unread: int = 0


def draft_article(
    name: str, data: bytes, told: About, database: str | None, finder: Finder = by_rules,
    known: Known | None = None,
) -> Drafted:  # fmt: skip
    """Draft the coding of an article.

    Args:
        name: the file's name, for messages.
        data: its bytes: a page, or text in UTF-8.
        told: what a person tells; it goes before what the page tells.
        database: path or URL of the database whose events may be meant; None, or one that does
            not exist: none are proposed.
        finder: who finds the figures.
        known: what the database knows, where that was read before; None: it is read.

    Raises:
        RecountError: the bytes are no article, or the database can't be read.
    """
    article = read_article(name, data, language=told.language)
    try:
        check_no_coding(data)
        check_text(article.text)
    except NotAnArticle as error:
        raise NotAnArticle(f"{name}: {error}") from None
    about = _about(told, article)
    if database is None or not (is_server(database) or path_of(database).exists()):
        draft = draft_of(article.text, about, finder)
        return _drafted(draft, article, [])
    with open_reader(database) as reader:
        knows = bound_to(reader, known) if known else known_in(reader)
        draft = draft_of(article.text, _with_source(reader, about), finder, knows)
        drafted = _drafted(draft, article, proposed_for(reader, draft, knows.withheld))
        if known:
            # Of a corpus what is told is looked up once.
            return drafted
        notes = tuple(knows.withheld.hide(note) for note in _not_called_so(reader, told))
        return drafted._replace(notes=drafted.notes + notes)


def _not_called_so(reader: Reader, told: About) -> Iterator[str]:
    """Remarks on keys that a person gave and the database does not have; they may come later."""
    for option, kind, given in (
        ("source", "outlet", told.source), ("event", "event", told.event)
    ):  # fmt: skip
        if given is None:
            continue
        try:
            found = key_of(reader, kind, given)
        except (NotKnown, Ambiguous) as error:
            yield f"--{option}: {error}"
        else:
            if found != given:
                yield f"--{option}: {given!r} has the key {found} in the database"


def _about(told: About, article: Article) -> About:
    """What is known of the article: by the person, else by its page."""
    page = article.page
    known = told._replace(language=article.language, english=article.english)
    if page is None:
        return known if told.published else _dated_by_its_text(known, article.text)
    return known._replace(
        title=told.title or page.title,
        authors=page.authors,
        outlet=page.outlet,
        published=told.published or (page.published.day if page.published else None),
        url=page.url,
        raw_sha256=page.raw_sha256,
        comments=tuple(_page_comments(page)),
    )


def _dated_by_its_text(about: About, text: str) -> About:
    published = told_publication(text)
    if published is None:
        return about
    return about._replace(
        published=published,
        comments=("The day of publication is that of a line of the text itself.",),
    )


def _page_comments(page: Page) -> list[str]:
    comments = [f"The text was read out of a page by {page.reader}."]
    for word, moment in (("Published", page.published), ("Modified", page.modified)):
        if moment:
            comments.append(f"{word}, as the page says: {moment.time or moment.day}")
    return comments


def _with_source(reader: Reader, about: About) -> About:
    """With the database's source of the outlet's name, where there is one."""
    if about.source or not about.outlet:
        return about
    try:
        source = key_of(reader, "outlet", about.outlet)
    except (NotKnown, Ambiguous):
        return about
    comment = f"Proposed: the source {source}, since the page names its outlet {about.outlet!r}."
    return about._replace(source=source, comments=(*about.comments, comment))


def _drafted(draft: Draft, article: Article, proposed: list[list[Proposal]]) -> Drafted:
    notes = [*article.notes, *draft.found.notes]
    if not draft.figures:
        notes.append(f"{nothing_found(draft.about)} The draft holds the article only.")
    events = dict.fromkeys(best.event for found in proposed if (best := chosen(found)))
    notes += [f"the event {event} is proposed, not decided: see the draft" for event in events]
    again = frozenset(_again(draft, proposed))
    unread = unread_of(draft)
    coding = written(draft, proposed, unread)
    if len(coding.encode()) > MOST_BYTES:
        notes.append(
            f"the draft has more than {MOST_BYTES:,} bytes, which `recount ingest` does not take: "
            f"cut the article ({len(draft.figures):,} figures) into several"
        )
    within = {i: one.within for i, one in enumerate(draft.segments) if one.within is not None}
    numbers = sum(len(sentence.numbers) for sentence in unread)
    return Drafted(coding, draft.text, tuple(notes), again, within, numbers)


def _again(draft: Draft, proposed: list[list[Proposal]]) -> Iterator[int]:
    taken = {draft.about.event}
    for number, segment in enumerate(draft.segments):
        best = chosen(proposed[number]) if proposed else None
        if segment.beside is not None or (best and best.event in taken):
            yield number
        elif best:
            taken.add(best.event)
