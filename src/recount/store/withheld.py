"""The names of persons that may not leave a database."""

from collections.abc import Iterable

from recount.domain.withheld import Withheld
from recount.store.reader import Reader

_NAMES = "SELECT DISTINCT name FROM person_name WHERE publish = 0"


def withheld_in(reader: Reader, *, private: bool = False, also: Iterable[str] = ()) -> Withheld:
    """What takes them out of whatever is shown; with `private`, nothing is taken out.

    `also` are names that are held back elsewhere.

    A name that one coding holds back is held back everywhere, whatever another coding says.
    """
    if private:
        return Withheld()
    return Withheld([*also, *(str(name) for (name,) in reader.rows(_NAMES).rows)])
