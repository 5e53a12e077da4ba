"""One document of a corpus drafted: the part of the work that needs no database to write to."""

from hashlib import sha256
from typing import NamedTuple

from recount.domain.coding import Coding, Frame
from recount.domain.references import references_of
from recount.domain.withheld import Withheld
from recount.errors import Problem, RecountError
from recount.formats.coding.check import check_documents
from recount.formats.coding.positions import Lines, Positions
from recount.formats.coding.reader import Document, read_document
from recount.formats.page.reader import is_page
from recount.store.reader import open_reader
from recount.tasks.article_draft import draft_article
from recount.tasks.article_files import (
    ArticleOptions,
    NotAnArticle,
    Page,
    check_text,
    without_name,
)
from recount.tasks.auto.documents import Job, read
from recount.tasks.auto.machine_coding import MachineCoding, machine_coding
from recount.tasks.drafting.known import Known, known_in


class Drafted(NamedTuple):
    """A document's coding, its text, and its page (None: it was given as text).

    `told_source`: a person told the source, rather than the page. `unread`: how many numbers of
    people are in no figure.
    """

    job: Job
    coding: MachineCoding
    text: str
    page: Page | None
    told_source: bool
    unread: int


class Drafter:
    """Drafts documents, here or in another process; what the database knows is read once.

    `options`: what a person tells of all documents. `database`: path or URL of the database whose
    events may be meant; None: there is none yet.
    """

    def __init__(self, options: ArticleOptions, database: str | None) -> None:
        self._options = options
        self._database = database
        self._known: Known | None = None

    def __call__(self, job: Job) -> Drafted | Problem:
        """The document as drafted, or why it can't be."""
        try:
            return self._draft(job)
        except OSError as error:
            return job.problem(f"can't be read: {error.strerror}")
        except RecountError as error:
            return job.problem(without_name(str(error), job.source))

    def _draft(self, job: Job) -> Drafted:
        data, about = read(job, self._options)
        if self._known is None and self._database is not None:
            with open_reader(self._database) as reader:
                # What is stored names an event by its key, whatever that holds.
                self._known = known_in(reader)._replace(withheld=Withheld())
        found = draft_article(job.source, data, about, self._database, known=self._known)
        check_text(found.text)
        document, problems = read_document("draft.yaml", found.coding.encode())
        if document is None or isinstance(document.record, Frame):
            raise NotAnArticle("; ".join(_in_words(problems)) or "could not be drafted")
        # Without accounts, the last note says why.
        nothing = found.notes[-1] if found.notes and not document.record.accounts else None
        coding = machine_coding(
            document.record, found.text, again=found.again, within=found.within, note=nothing
        )
        if faults := _faults(job, coding.record, found.text):
            raise NotAnArticle("; ".join(_in_words(faults)))
        page = Page(sha256(data).hexdigest(), "text/html", data) if is_page(data) else None
        return Drafted(job, coding, found.text, page, about.source is not None, found.unread)


def _in_words(problems: list[Problem]) -> list[str]:
    return [f"{p.field}: {p.message}" if p.field else p.message for p in problems]


def _faults(job: Job, record: Coding, text: str) -> list[Problem]:
    """What would keep the coding out of the database, beyond keys that it lacks."""
    document = Document(job.source, "", record, Positions(Lines(""), {}, {}))
    return check_documents([document], references_of(record), lambda _digest: text)
