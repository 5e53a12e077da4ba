"""`recount history`: what a coding said before, and what was changed."""

import json
from collections.abc import Iterator
from itertools import pairwise

from recount.domain.coding import Coding
from recount.domain.differences import differences
from recount.errors import RecountError
from recount.formats.coding.writer import yaml_of
from recount.store.named import key_of
from recount.store.reader import open_reader
from recount.store.revisions import History, history_of
from recount.store.withheld import names_withheld

_NAMES_CHANGED = "names of persons, which are not kept here"


class NotCoded(RecountError):
    """An article that is only referred to."""

    def __init__(self, article: str) -> None:
        super().__init__(f"{article}: the article has no coding")


def history(database: str, article: str, *, private: bool = False) -> list[str]:
    """The changes of an article's coding, the oldest first, and then the coding as it is.

    The field `persons` is no part of it: the database keeps none in a coding's history. Where
    other words hold the name of a person, it is withheld unless `private`.

    Raises:
        UsageFault: no such article; the nearest key is told.
    """
    with open_reader(database) as reader, names_withheld(reader, private=private) as withheld:
        key = key_of(reader, "article", article)
        found = history_of(reader, key)
    if found is None:
        raise NotCoded(key)
    # All lines at once: a name may run on from one line to the next.
    return withheld.hide("\n".join(_lines(key, found))).split("\n")


def _lines(key: str, found: History) -> Iterator[str]:
    if not found.revisions:
        yield f"{key}: never changed"
    said = [*(json.loads(revision.document) for revision in found.revisions)]
    said.append(json.loads(found.document))
    for revision, (old, new) in zip(found.revisions, pairwise(said), strict=True):
        yield (f"{key}: change {revision.revision}, {revision.until}, recount {revision.version}")
        changes = [str(difference) for difference in differences(old, new, found.renamed)]
        yield from (f"  {change}" for change in changes or [_NAMES_CHANGED])
        yield ""
    yield f"{key}: now"
    now = Coding.model_validate_json(found.document)
    yield from (f"  {line}" for line in yaml_of(now).splitlines())
