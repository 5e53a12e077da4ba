"""`recount draft ARTICLE`: one article read, its figures found, its events looked up."""

from pathlib import Path
from typing import NamedTuple

from recount.formats.page.reader import Page
from recount.store.named import Ambiguous, NotKnown, key_of
from recount.store.reader import Reader, is_server, open_reader
from recount.tasks.articles import Article, read_article
from recount.tasks.coding_draft import About, Draft, draft_of, nothing_found, written
from recount.tasks.event_proposals import Proposal, Told, chosen, proposals


class Drafted(NamedTuple):
    """A coding as YAML, the text that it is of, and what a person must know beside it."""

    coding: str
    text: str
    notes: tuple[str, ...]


def draft_article(name: str, data: bytes, told: About, database: str | None) -> Drafted:
    """Draft the coding of an article.

    Args:
        name: the file's name, for messages.
        data: its bytes: a page, or text in UTF-8.
        told: what a person tells; it goes before what the page tells.
        database: path or URL of the database whose events may be meant; None, or one that does
            not exist: none are proposed.

    Raises:
        RecountError: the bytes are no article, or the database can't be read.
    """
    article = read_article(name, data, language=told.language)
    about = _about(told, article)
    if database is None or not (is_server(database) or Path(database).exists()):
        draft = draft_of(article.text, about)
        return _drafted(draft, article, [])
    with open_reader(database) as reader:
        draft = draft_of(article.text, _with_source(reader, about))
        return _drafted(draft, article, _proposed(reader, draft))


def _about(told: About, article: Article) -> About:
    """What is known of the article: by the person, else by its page."""
    page = article.page
    known = told._replace(language=article.language, english=article.english)
    if page is None:
        return known
    return known._replace(
        title=told.title or page.title,
        authors=page.authors,
        outlet=page.outlet,
        published=told.published or (page.published.day if page.published else None),
        url=page.url,
        raw_sha256=page.raw_sha256,
        comments=tuple(_page_comments(page)),
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
        source = key_of(reader, "source", about.outlet)
    except (NotKnown, Ambiguous):
        return about
    comment = f"Proposed: the source {source}, since the page names its outlet {about.outlet!r}."
    return about._replace(source=source, comments=(*about.comments, comment))


def _proposed(reader: Reader, draft: Draft) -> list[list[Proposal]]:
    about = draft.about
    return [
        []
        if about.event and number == 0
        else proposals(
            reader,
            Told(
                segment.date.edtf if segment.date else None,
                about.published,
                segment.near,
                draft.text,
            ),
        )
        for number, segment in enumerate(draft.segments)
    ]


def _drafted(draft: Draft, article: Article, proposed: list[list[Proposal]]) -> Drafted:
    notes = list(article.notes)
    if not draft.figures:
        notes.append(f"{nothing_found(draft.about)} The draft holds the article only.")
    events = dict.fromkeys(best.event for found in proposed if (best := chosen(found)))
    notes += [f"the event {event} is proposed, not decided: see the draft" for event in events]
    return Drafted(written(draft, proposed), draft.text, tuple(notes))
