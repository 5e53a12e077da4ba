"""The articles that a GED row names as its sources, where its text allows.

Rows coded since about 2013 list them as `"Office,YYYY-MM-DD,Headline"`, separated by semicolons,
with or without blanks around them, and at times one at the end. Older ones are free text, of which
nothing is taken.
"""

import re
from datetime import date
from functools import lru_cache

from recount.domain.records import OutletRecord
from recount.formats.datasets.cells import line_of
from recount.formats.datasets.slugs import short_digest, slug

_NEXT = re.compile(r'"\s*;[\s;]*"')
_ARTICLE = re.compile(r"([^\n]{1,200}?),([0-9]{4}-[0-9]{2}-[0-9]{2}),(.*)", re.DOTALL)

# Their headlines are names of the dead, who are private persons.
_REGISTERS = ("vdc", "memorybook", "book of the dead", "memory book", "violations documentation")

_LONGEST_TITLE = 500
_AROUND = "; \t\r\n\xa0"


def outlets_of(cell: str) -> tuple[OutletRecord, ...]:
    """The articles listed in a cell of `source_article`, each once; none in free text."""
    cell = cell.strip(_AROUND)
    if not (cell.startswith('"') and cell.endswith('"') and len(cell) > 2):
        return ()
    found: dict[str, OutletRecord] = {}
    for listed in _NEXT.split(cell[1:-1]):
        match = _ARTICLE.fullmatch(listed.strip())
        outlet = _outlet(*match.groups()) if match else None
        if outlet:
            found[outlet.article_key] = outlet
    return tuple(found.values())


def _outlet(office: str, day: str, headline: str) -> OutletRecord | None:
    source = _source(office)
    if source is None or not _is_day(day):
        return None
    key, name, is_register = source
    if is_register or headline.startswith("Name\t"):
        return OutletRecord(key, name, day, None, f"{key}-{day}")
    title = line_of(headline)[:_LONGEST_TITLE]
    if not title:
        return OutletRecord(key, name, day, None, f"{key}-{day}")
    return OutletRecord(key, name, day, title, f"{key}-{day}-{short_digest(title)}")


@lru_cache(maxsize=20_000)
def _source(office: str) -> tuple[str, str, bool] | None:
    name = line_of(office)
    if not any(character.isalnum() for character in name):
        return None
    return slug(name), name, any(word in name.casefold() for word in _REGISTERS)


@lru_cache(maxsize=20_000)
def _is_day(day: str) -> bool:
    try:
        date.fromisoformat(day)
    except ValueError:
        return False
    return True
