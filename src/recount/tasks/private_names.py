"""Files that are published, without the names of persons who are not public."""

from collections.abc import Iterator, Sequence
from typing import Any

from pydantic import ValidationError

from recount.domain.coding import Coding, Frame
from recount.domain.withheld import Withheld
from recount.errors import Problem
from recount.formats.coding.check import problem_of
from recount.formats.coding.reader import Document
from recount.formats.coding.structure import path_of
from recount.formats.coding.walk import Fault
from recount.store.reader import open_reader
from recount.store.withheld import withheld_in
from recount.tasks.storing import is_absent

_NO_PLACE_FOR_A_MARK = "holds the name of a person, which is withheld: say it by role"


def names_to_withhold(documents: Sequence[Document], database: str) -> Withheld:
    """The names that the documents hold back, and those that the database does, if it is there."""
    private = {name for document in documents for name in _private_names(document.record)}
    if is_absent(database):
        return Withheld(private)
    with open_reader(database) as reader:
        return withheld_in(reader, also=private)


def _private_names(record: Coding | Frame) -> Iterator[str]:
    accounts = record.accounts if isinstance(record, Coding) else []
    for account in accounts:
        for figure in account.casualties:
            for person in figure.persons:
                # A document that is not whole may lack either.
                if person.name and not person.publish:
                    yield person.name


def without_names(
    document: Document, record: Coding | Frame, withheld: Withheld
) -> tuple[Coding | Frame, list[Problem]]:
    """The record of a document without these names, in whichever field they stand.

    Returns:
        The record, and a problem for each field that can't hold the mark in place of a name, such
        as a key.
    """
    fields = record.model_dump(mode="json", exclude_defaults=True) | {"recount": record.recount}
    _drop_persons(fields, withheld)
    shown = withheld.hide_in(fields)
    try:
        return type(record).model_validate(shown), []
    except ValidationError as error:
        paths = dict.fromkeys(path_of(detail["loc"]) for detail in error.errors())
    return record, [problem_of(document, Fault(path, _NO_PLACE_FOR_A_MARK)) for path in paths]


def _drop_persons(fields: dict[str, Any], withheld: Withheld) -> None:
    for account in fields.get("accounts", []):
        for figure in account.get("casualties", []):
            public = [
                person
                for person in figure.pop("persons", [])
                if person.get("publish") and withheld.hide(person["name"]) == person["name"]
            ]
            if public:
                figure["persons"] = public
