"""What is asked of an ingest, held against the files that are named, before anything is stored."""

from collections.abc import Sequence
from pathlib import Path

from recount.errors import RecountError, UsageFault
from recount.formats.datasets.files import FORMATS, begins_as_dataset, open_dataset
from recount.tasks.article_files import ArticleOptions
from recount.tasks.datasets import DatasetOptions
from recount.tasks.geonames import FORMAT as GEONAMES


class DatasetOnStdin(UsageFault):
    """A dataset that has no name to be told by."""

    def __init__(self) -> None:
        super().__init__(
            "-: datasets are not read from standard input: store it in a file, and name that"
        )


class OfNothing(UsageFault):
    """An option that tells of files of a kind that are not among those named."""

    def __init__(self, option: str, what: str) -> None:
        super().__init__(f"--{option} tells of {what}, and none is named")


def refuse_idle(
    paths: Sequence[Path],
    datasets: DatasetOptions,
    articles: ArticleOptions,
    *,
    any_dataset: bool,
    any_article: bool,
) -> None:
    """Refuse an option that nothing named takes: it would be passed over without a word.

    Where a file is not there, nobody knows what it would have been, and that is told instead.

    Raises:
        OfNothing: there is such an option.
    """
    if datasets.country and datasets.format != GEONAMES:
        raise OfNothing("country", "a dump of GeoNames (--format geonames)")
    if not all(path.exists() for path in paths):
        return
    if datasets.format == GEONAMES and not any_dataset:
        raise OfNothing("format geonames", "a dump of GeoNames")
    of_datasets = {
        f"format {datasets.format}": datasets.format in FORMATS,
        "release": datasets.release,
        "complete": datasets.complete,
        "strict": datasets.strict,
        "output": datasets.rejects,
    }
    for option, given in of_datasets.items():
        if given and not any_dataset:
            raise OfNothing(option, "a file of a dataset")
    for option in () if any_article else ("key", "source", "title", "published", "url", "language"):
        if getattr(articles, option):
            raise OfNothing(option, "an article (txt, html; --format article for others)")


def check_no_dataset(stdin: bytes, options: DatasetOptions) -> None:
    """Refuse a dataset on standard input, told by its format or known by its header.

    Raises:
        DatasetOnStdin: it is one.
    """
    if options.format or begins_as_dataset(stdin):
        raise DatasetOnStdin


def check_requests(paths: Sequence[Path], options: DatasetOptions) -> None:
    """Look whether each file's format and release are told, before anything is stored.

    Raises:
        UsageFault: they are not to be had.
    """
    for path in paths:
        try:
            with open_dataset(path, format_name=options.format, release=options.release):
                pass
        except UsageFault:
            raise
        except (RecountError, OSError):
            # No fault of the request: it is told as the file's own, with the others.
            continue
