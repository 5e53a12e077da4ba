"""The names of persons that may not leave a database."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from recount.domain.withheld import Withheld
from recount.errors import RecountError
from recount.store.reader import Reader

if TYPE_CHECKING:
    from sqlalchemy import Connection

_NAMES = "SELECT DISTINCT name FROM person_name WHERE publish = 0"


def withheld_in(reader: Reader, *, private: bool = False, also: Iterable[str] = ()) -> Withheld:
    """What takes them out of whatever is shown; with `private`, nothing is taken out.

    `also` are names that are held back elsewhere.

    A name that one coding holds back is held back everywhere, whatever another coding says.
    """
    if private:
        return Withheld()
    return Withheld([*also, *(str(name) for (name,) in reader.rows(_NAMES).rows)])


def withheld_on(connection: "Connection") -> Withheld:
    """The same, of a database that is open for more than reading."""
    return Withheld(connection.exec_driver_sql(_NAMES).scalars())


@contextmanager
def names_withheld(reader: Reader, *, private: bool = False) -> Iterator[Withheld]:
    """The same, for what is told of failures as well: an engine may quote what it could not read.

    Read before anything else is asked: afterwards there may be nobody to ask.
    """
    withheld = withheld_in(reader, private=private)
    try:
        yield withheld
    except RecountError as error:
        error.args = (withheld.hide(str(error)),)
        raise
