"""UCDP GED and its Candidate releases: rows into records (docs/datasets.md has every mapping)."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import lru_cache
from operator import itemgetter

from recount.domain.records import (
    ActorRecord,
    Dataset,
    Days,
    EventRecord,
    Party,
    PlaceRecord,
    Shape,
)
from recount.domain.states import country_named, country_of_number
from recount.formats.datasets.cells import (
    GREATEST,
    ISO_DAY,
    BadCell,
    code_of,
    days_between,
    degrees,
    line_of,
    whole,
)
from recount.formats.datasets.header import Columns, Layout
from recount.formats.datasets.outlets import outlets_of
from recount.formats.datasets.places import country, division, settlement_or_other, unnamed
from recount.formats.datasets.slugs import slug

GED = Dataset("ucdp-ged", "UCDP Georeferenced Event Dataset", "ged")

LAYOUT = Layout(
    "UCDP GED",
    needed=(
        "id", "type_of_violence", "dyad_name", "side_a_new_id", "side_a", "side_b_new_id", "side_b",
        "source_article", "where_prec", "where_coordinates", "adm_1", "adm_2", "latitude",
        "longitude", "country", "country_id", "event_clarity", "date_prec", "date_start",
        "date_end", "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "best", "high",
        "low",
    ),
    optional=("gwnoa", "gwnob"),
    aliases={},
)  # fmt: skip

# What each column that may be bad is read as, so that the faults of others are seen as well.
GOOD_CELLS = {
    **dict.fromkeys(
        ("id", "type_of_violence", "side_a_new_id", "side_a", "side_b_new_id", "side_b",
         "where_prec", "date_prec", "event_clarity", "latitude", "longitude", "deaths_a",
         "deaths_b", "deaths_civilians", "deaths_unknown", "best", "high", "low"), "1"
    ),
    "date_start": "0001-01-01", "date_end": "9999-01-01",
}  # fmt: skip

TYPES = {"1": "armed_clash", "2": "armed_clash", "3": "attack_on_civilians"}
CLARITIES = {"1": "clear", "2": "aggregated"}
DATE_PRECISIONS = {"1": "day", "2": "days", "3": "week", "4": "month", "5": "year"}
PLACE_PRECISIONS = {
    "1": "exact", "2": "near", "3": "admin2", "4": "admin1", "5": "region", "6": "country",
    "7": "sea",
}  # fmt: skip
_KIND_OF_PLACE = {"3": "admin2", "4": "admin1", "5": "region", "6": "country", "7": "sea"}
_CIVILIANS = "1"
# UCDP names every state side so, and no other.
_STATE = "Government of "


def _total(perpetrators: str, caused_side: int | None) -> Shape:
    return Shape(
        "total", "killed", "persons", "range", "range", "estimated", perpetrators,
        caused_side=caused_side,
    )  # fmt: skip


@lru_cache(maxsize=64)
def shapes_of(
    violence: str, group_a: str, group_b: str, *, with_a: bool, with_b: bool, with_unknown: bool
) -> tuple[Shape, ...]:
    """The figures of a row: the total first, then its parts.

    Args:
        violence: type_of_violence, 1 to 3.
        group_a: victim group of the members of side a.
        group_b: that of side b.
        with_a: there is a figure for side a.
        with_b: there is one for side b.
        with_unknown: there is a remainder of unknown status.
    """
    one_sided = violence == "3"
    scope = "included" if with_a or not one_sided else "excluded"
    of_part = "excluded" if one_sided else "unknown"
    causer = 1 if one_sided else None
    # Nobody says that the attackers killed their own: a total with these is not laid to them.
    shapes = [_total(scope, None if scope == "included" else causer)]

    def part(figure: str, victims: str, perpetrators: str, side: int | None) -> None:
        caused = causer if side != 1 else None
        shapes.append(
            Shape(figure, "killed", victims, "best", "range", "estimated", perpetrators, side,
                  caused, "total")
        )  # fmt: skip

    if with_a:
        part("deaths_a", group_a, "only" if one_sided else "unknown", 1)
    if with_b:
        part("deaths_b", group_b, of_part, 2)
    part("deaths_civilians", "civilians", of_part, None)
    if with_unknown:
        part("deaths_unknown", "unspecified", of_part, None)
    return tuple(shapes)


@lru_cache(maxsize=20_000)
def side(column: str, number: str, name: str, states: str) -> tuple[ActorRecord, str]:
    """A side and the group of victims that its members are.

    Args:
        column: that of its name, side_a or side_b.
        number: side_a_new_id or side_b_new_id.
        name: side_a or side_b.
        states: gwnoa or gwnob: Gleditsch-Ward numbers, none for a side that is no state.
    """
    name, number = line_of(name), code_of(number)
    if not name or not number:
        raise BadCell(f"{column}_new_id" if name else column, "is empty")
    given = (code_of(state) for state in states.replace(";", ",").split(","))
    numbers = [state for state in given if state.isdecimal() and state != "0"]
    kind, group = "rebel_group", "armed_group"
    if number == _CIVILIANS:
        kind, group = "civilians", "civilians"
    elif numbers or name.startswith(_STATE):
        kind, group = "state_forces", "security_forces"
    home = country_of_number(numbers[0]) if len(numbers) == 1 else None
    if not numbers and name.startswith(_STATE):
        home = _country_in(name.removeprefix(_STATE))
    key = f"ged-{slug(name)}-{slug(number)}"
    return ActorRecord(key, name, kind, home, "ged-actor", number), group


def _country_in(name: str) -> str | None:
    """The country of a name that may have another behind it: `Cambodia (Kampuchea)`."""
    return country_named(name) or country_named(name.partition(" (")[0])


# A release names some fifty thousand places, in no order that would bring back the last ones.
@lru_cache(maxsize=100_000)
def _place(
    precision: str, name: str, first: str, second: str, state: str, number: str,
    latitude: str, longitude: str,
) -> PlaceRecord | None:  # fmt: skip
    precision = code_of(precision)
    above = country(code_of(number), line_of(state))
    north, east = degrees("latitude", latitude, 90), degrees("longitude", longitude, 180)
    name, first, second = line_of(name), line_of(first), line_of(second)
    if precision == "6" and above:
        return above._replace(latitude=north, longitude=east)
    if precision == "7":
        # A sea lies in no country, but the part of it that a row gives a country's number.
        above = country(code_of(number), "")
        key = f"{above.key}.sea" if above else "sea"
        where = name or line_of(state)
        return (
            PlaceRecord(f"{key}-{slug(where)}", where, "sea", above, north, east) if where else None
        )
    if above is None:
        return _nowhere(precision, name, north, east) if name else None
    if first:
        above = division(first, "admin1", above)
    if precision == "4" and name and name == first:
        return above._replace(latitude=north, longitude=east)
    if second:
        above = division(second, "admin2", above)
    if precision == "3" and name and name == second:
        return above._replace(latitude=north, longitude=east)
    if not name:
        return unnamed(above, north, east, exact=precision in ("1", "2"))
    kind = _KIND_OF_PLACE.get(precision) or settlement_or_other(name)
    return PlaceRecord(f"{above.key}.{slug(name)}", name, kind, above, north, east)


def _nowhere(precision: str, name: str, north: float, east: float) -> PlaceRecord:
    """A place of which the row names no country."""
    kind = _KIND_OF_PLACE.get(precision) or settlement_or_other(name)
    # Countries have keys of their own.
    kind = "region" if kind == "country" else kind
    return PlaceRecord(f"place-{slug(name)}", name, kind, None, north, east)


@lru_cache(maxsize=20_000)
def _parties(violence: str, a: ActorRecord, b: ActorRecord) -> tuple[Party, ...]:
    if violence == "3":
        return (Party(a, "perpetrator"), Party(b, "target"))
    return (Party(a, "side_a"), Party(b, "side_b"))


def reader(columns: Columns) -> Callable[[int, Sequence[str]], EventRecord]:
    """What turns a row (its line, its cells with an empty one after the last) into a record.

    It raises BadCell.
    """
    pick = itemgetter(*columns.places)

    def record(line: int, cells: Sequence[str]) -> EventRecord:
        (
            number, violence, dyad, id_a, name_a, id_b, name_b, articles, place_precision, where,
            first, second, latitude, longitude, state, state_number, clarity, date_precision,
            start, end, deaths_a, deaths_b, civilians, unknown, best, high, low, states_a, states_b,
        ) = pick(cells)  # fmt: skip
        if not number.isdecimal():
            number = code_of(number)
        if not number.isalnum() or not number.isascii():
            raise BadCell("id", f"`{number[:40]}` is no id of an event")
        if violence not in TYPES:
            violence = code_of(violence)
        actor_a, group_a = side("side_a", id_a, name_a, states_a)
        actor_b, group_b = side("side_b", id_b, name_b, states_b)
        a, b, dead, rest, total, most, least = _counts(
            deaths_a, deaths_b, civilians, unknown, best, high, low
        )
        one_sided = violence == "3"
        with_a, with_b = a > 0 or not one_sided, b > 0 or not one_sided
        values = [total]
        if with_a:
            values.append(a)
        if with_b:
            values.append(b)
        values.append(dead)
        if rest:
            values.append(rest)
        event_type = _coded("type_of_violence", violence, TYPES)
        return EventRecord(
            line, f"ged-{number.lower()}", number, _title(line_of(dyad), line_of(where)),
            event_type, None,
            _days(start, end), _coded("date_prec", date_precision, DATE_PRECISIONS),
            _place(
                place_precision, where, first, second, state, state_number, latitude, longitude
            ),
            _coded("where_prec", place_precision, PLACE_PRECISIONS),
            _coded("event_clarity", clarity, CLARITIES),
            shapes_of(violence, group_a, group_b, with_a=with_a, with_b=with_b,
                      with_unknown=rest > 0),
            tuple(values), least, most,
            _parties(violence, actor_a, actor_b), outlets_of(articles),
            _codes(violence, place_precision, date_precision, clarity),
        )  # fmt: skip

    return record


def _title(dyad: str, where: str) -> str:
    return (f"{dyad}, {where}" if where else dyad)[:500]


_COUNTED = (
    "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "best", "high", "low",
)  # fmt: skip


# More digits than counts of persons have.
_LONGEST_COUNTS = 100


def _counts(*cells: str) -> list[int]:
    """The counts of a row, in the order of `_COUNTED`."""
    digits = "".join(cells)
    if digits.isdecimal() and all(cells) and len(digits) < _LONGEST_COUNTS:
        counts = [int(cell) for cell in cells]
        if max(counts) <= GREATEST:
            return counts
    return [whole(field, cell) for field, cell in zip(_COUNTED, cells, strict=True)]


@lru_cache(maxsize=1_000)
def _codes(violence: str, place: str, day: str, clarity: str) -> str:
    return (
        f"type_of_violence={violence}; where_prec={code_of(place)}; date_prec={code_of(day)}; "
        f"event_clarity={code_of(clarity)}"
    )


def _coded(field: str, cell: str, codes: dict[str, str]) -> str:
    found = codes.get(cell) or codes.get(code_of(cell))
    if found is None:
        raise BadCell(field, f"`{cell[:40]}` is none of the codes {', '.join(codes)}")
    return found


@lru_cache(maxsize=50_000)
def _days(start: str, end: str) -> Days:
    first, last = _day("date_start", start), _day("date_end", end)
    try:
        return days_between(first, last)
    except ValueError as error:
        _check_calendar("date_start", first)
        _check_calendar("date_end", last)
        raise BadCell("date_start", str(error)) from None


def _day(field: str, cell: str) -> str:
    text = cell.strip()
    if not ISO_DAY.fullmatch(text):
        raise BadCell(field, f"`{text[:40]}` is no date as 2021-02-16" if text else "is empty")
    return text[:10]


def _check_calendar(field: str, day: str) -> None:
    try:
        date.fromisoformat(day)
    except ValueError:
        raise BadCell(field, f"`{day}` is no day of a calendar") from None
