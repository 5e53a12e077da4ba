"""`recount draft`."""

import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import click

from recount.cli import options
from recount.cli.failures import note, say
from recount.cli.output import check_target, is_same_file, write_text
from recount.errors import Problem, RefusedInput, Rejected, UsageFault
from recount.tasks.whole_files import whole_file, write_whole

if TYPE_CHECKING:
    from recount.tasks.model.finder import ModelFinder

STDIN = Path("-")


class NeedsModel(UsageFault):
    """An option of a model without a model."""

    def __init__(self, option: str) -> None:
        super().__init__(f"{option} needs --model")


class NotWithAuto(UsageFault):
    """An option of a draft for a person, where the draft is stored."""

    def __init__(self, option: str) -> None:
        super().__init__(f"{option} does not go with --auto")


class NotWithNdjson(UsageFault):
    """An option that tells of one article, where each line tells of its own."""

    def __init__(self, option: str) -> None:
        super().__init__(f"{option} does not go with --ndjson, whose lines tell of themselves")


class WouldBeLost(UsageFault):
    """What a person may have worked on, about to be written over."""

    def __init__(self, output: str | Path) -> None:
        super().__init__(
            f"{output} is there already; --force writes over it, and loses what it says"
        )


class OneFile(UsageFault):
    """A draft and its article's text, to be written into one file."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"-o and --text both name {path}; give each a file of its own")


class Unread(RefusedInput):
    """An article that is not there, or can't be read."""

    def __init__(self, path: Path, error: OSError) -> None:
        super().__init__(f"{path}: can't be read: {error.strerror}")


class OneArticle(UsageFault):
    """Several articles where a coding of one is written."""

    def __init__(self) -> None:
        super().__init__("a coding is drafted of one article; use --ndjson for a stream of them")


@click.command(short_help="Find the casualty figures in the text of articles.")
@click.argument("articles", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--ndjson", is_flag=True, help="Read and write streams, one JSON document a line.")
@click.option("--auto", is_flag=True,
              help="Store what is found, marked as coded by a machine: for a corpus.")  # fmt: skip
@click.option("--jobs", type=click.IntRange(1, 256), default=1, show_default=True, metavar="N",
              help="With --ndjson or --auto: how many to work on at once.")  # fmt: skip
@click.option("--key", metavar="KEY", callback=options.key,
              help="The article's key; default: from the file's name.")  # fmt: skip
@click.option("--source", metavar="KEY", help="The outlet or body that published it.")
@click.option("--event", metavar="KEY", callback=options.key,
              help="The event that the figures are of.")  # fmt: skip
@click.option("--title", metavar="TEXT", help="The article's title.")
@options.published
@click.option("--language", metavar="TAG", callback=options.language,
              help="The article's language; default: by its page and its words.")  # fmt: skip
@click.option("--model", metavar="NAME",
              help="Ask this language model of llm in place of the rules.")  # fmt: skip
@click.option("--model-option", "model_options", nargs=2, multiple=True, metavar="NAME VALUE",
              help="An option of the model's own, such as: temperature 0.")  # fmt: skip
@click.option("--compare", is_flag=True,
              help="With --model: the rules too, and where the two differ.")  # fmt: skip
@click.option("--text", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE",
              help="Write the article's text here, for recount ingest --texts.")  # fmt: skip
@options.database
@click.option("-o", "--output", metavar="FILE",
              help="Write here instead of to stdout; no draft over a file.")  # fmt: skip
@click.option("--force", is_flag=True, help="Write a draft or text over what stands in FILE.")
def draft(articles: tuple[Path, ...], ndjson: bool, jobs: int, output: str | None,
          db: str, text: Path | None, key: str | None, source: str | None, event: str | None,
          title: str | None, published: str | None, language: str | None, model: str | None,
          model_options: tuple[tuple[str, str], ...], compare: bool,
          auto: bool, force: bool) -> None:  # fmt: skip
    """Find the casualty figures in an article: text, or a web page saved as HTML (- is stdin).

    A coding is written, for a person to correct: each figure below its sentence, with its place in
    the text, and what is doubtful. A page's own data (title, authors, day, address) is taken from
    it. Where the database exists, its events that may be meant are proposed with their reasons.

    With --ndjson a line in is {"doc": ..., "text": ...}, and a line out is {"doc": ...,
    "figures": [...], "events": [...], "unread": [...]}, in the same order; a line that is no such
    document is told on stderr and passed over.

    With --auto every article is drafted and stored at once, as coded by a machine: figures that
    must not be counted are left out, and an account without a clearly proposed event gets one of
    its own. With --ndjson its articles are the lines; the same again changes nothing.

    With --model the text goes to a language model as you have set it up for llm. A figure whose
    quote is not in the text is rejected, one whose number is not in the quote is not counted.
    """
    if auto:
        _refuse(NotWithAuto, ("--model", model), ("--model-option", model_options),
                ("--compare", compare), ("--event", event), ("--text", text),
                ("-o", output))  # fmt: skip
        from recount.cli.draft_auto import draft_auto
        from recount.tasks.article_files import ArticleOptions

        if ndjson:
            _refuse(NotWithNdjson, ("--key", key), ("--title", title), ("--published", published))
        told = ArticleOptions(key, source, title, published, language=language)
        draft_auto(articles, db, told, ndjson=ndjson, jobs=jobs)
        return
    # With --auto it may also be a name, which is looked up.
    options.check_key("--source", source)
    finder = _model_finder(model, dict(model_options), compare=compare)
    if ndjson:
        _refuse(NotWithNdjson, ("--key", key), ("--source", source), ("--event", event),
                ("--title", title), ("--published", published), ("--language", language),
                ("--text", text))  # fmt: skip
        check_target(output, db)
        _refuse_inputs(output, articles)
        with nullcontext(sys.stdout) if output in {None, "-"} else whole_file(Path(output)) as out:
            problems = _stream(articles, jobs, finder, db if _is_named() else None, out)
        if problems:
            sys.exit(Rejected.exit_code)
        return
    if len(articles) > 1:
        raise OneArticle
    check_target(output, db)
    check_target(text, db, is_data=False)
    if text and output not in {None, "-"} and is_same_file(text, Path(str(output))):
        raise OneFile(text)
    _refuse_inputs(output, articles)
    if output and not force and Path(output).is_file():
        raise WouldBeLost(output)
    from recount.tasks.article_draft import draft_article
    from recount.tasks.article_files import key_of_name
    from recount.tasks.drafting.found import About
    from recount.tasks.finding import by_rules

    path = articles[0]
    key = key or key_of_name("article" if path == STDIN else path.stem)
    about = About(key, source, event, title, published, language=language)
    data = _read(path)
    if text and text.is_file():
        _check_text(text, path, data, language, force=force)
    drafted = draft_article(str(path), data, about, db, finder or by_rules)
    if text:
        write_whole(text, drafted.text)
    write_text(drafted.coding, output)
    for message in drafted.notes:
        note(message)


def _read(path: Path) -> bytes:
    try:
        return sys.stdin.buffer.read() if path == STDIN else path.read_bytes()
    except OSError as error:
        raise Unread(path, error) from error


def _refuse(fault: Callable[[str], UsageFault], *options: tuple[str, object]) -> None:
    """Raise the fault for the first of the options that was given."""
    for option, given in options:
        if given:
            raise fault(option)


def _refuse_inputs(output: str | Path | None, articles: Sequence[Path], option: str = "-o") -> None:
    """Refuse to write over what is read, be it by `<` on standard input."""
    from recount.tasks.inputs import refuse_inputs

    if output not in {None, "-"}:
        read = [Path("/dev/stdin") if path == STDIN else path for path in articles]
        refuse_inputs([Path(str(output))], read, another=f"file with {option}")


def _check_text(
    text: Path, article: Path, data: bytes, language: str | None, *, force: bool
) -> None:
    """Refuse to write an article's text over a file that holds anything else."""
    from recount.tasks.articles import read_article

    if text.read_bytes() == read_article(str(article), data, language=language).text.encode():
        return
    _refuse_inputs(text, [article], "--text")
    if not force:
        raise WouldBeLost(text)


def _model_finder(
    model: str | None, options: dict[str, str], *, compare: bool
) -> "ModelFinder | None":
    """Who finds the figures; None: the rules."""
    if model is None:
        _refuse(NeedsModel, ("--model-option", options), ("--compare", compare))
        return None
    from recount.tasks.model.finder import ModelFinder
    from recount.tasks.model.library import find_model

    return ModelFinder(find_model(model, options), compare)


def _is_named() -> bool:
    """Whether a database was named: a stream does not take one that just lies there."""
    context = click.get_current_context()
    given = context.get_parameter_source("db") is click.core.ParameterSource.COMMANDLINE
    return given or bool(context.find_root().params.get("db"))


def _stream(
    paths: tuple[Path, ...], jobs: int, finder: "ModelFinder | None", database: str | None,
    out: TextIO,
) -> int:  # fmt: skip
    """Write a line for each document to `out`, and each problem to stderr; how many of these."""
    from recount.tasks.article_stream import stream

    problems = 0
    for path in paths:
        with ExitStack() as stack:
            try:
                lines = sys.stdin.buffer if path == STDIN else stack.enter_context(path.open("rb"))
            except OSError as error:
                say(str(Unread(path, error)))
                problems += 1
                continue
            asked = finder.document if finder else None
            for drafted in stream(str(path), lines, jobs=jobs, asked=asked, database=database):
                if isinstance(drafted, Problem):
                    say(str(drafted))
                    problems += 1
                else:
                    out.write(drafted + "\n")
    return problems
