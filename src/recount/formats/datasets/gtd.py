"""The Global Terrorism Database: rows into records (docs/datasets.md has every mapping)."""

import re
from calendar import monthrange
from collections.abc import Callable, Mapping, Sequence
from datetime import MAXYEAR, MINYEAR, datetime
from functools import lru_cache

from recount.domain.records import (
    ActorRecord,
    Dataset,
    Days,
    EventRecord,
    OutletRecord,
    Party,
    PlaceRecord,
    Shape,
    SizeRecord,
    joined_codes,
)
from recount.formats.datasets.cells import (
    GREATEST,
    NOTHING,
    BadCell,
    code_of,
    code_told,
    days_between,
    degrees,
    line_of,
    number_of,
    told,
)
from recount.formats.datasets.header import Columns, Layout
from recount.formats.datasets.places import country, division, unnamed
from recount.formats.datasets.slugs import short_digest, slug

GTD = Dataset("gtd", "Global Terrorism Database", "gtd")

LAYOUT = Layout(
    "GTD",
    needed=("eventid", "iyear", "imonth", "iday", "country_txt", "gname", "nkill"),
    optional=(
        "provstate", "city", "latitude", "longitude", "specificity", "vicinity", "suicide",
        "attacktype1", "attacktype1_txt", "targtype1", "targtype1_txt", "weaptype1_txt", "gname2",
        "gname3", "guncertain1", "guncertain2", "guncertain3", "claimed", "nkillter", "nwound",
        "nwoundte", "ishostkid", "nhostkid", "nreleased", "nperps", "nperpcap", "doubtterr",
        "multiple", "success", "extended", "scite1", "scite2", "scite3",
    ),
    aliases={"nwoundter": "nwoundte"},
)  # fmt: skip

# What each column that may be bad is read as, so that the faults of others are seen as well.
GOOD_CELLS = dict.fromkeys(
    ("eventid", "imonth", "iday", "attacktype1", "specificity", "latitude", "longitude", "nkill",
     "nkillter", "nwound", "nwoundte", "nhostkid", "nreleased", "nperps", "nperpcap"), "1"
) | {"iyear": "2000"}  # fmt: skip

_ATTACKS = {
    "1": "assassination", "2": "armed assault", "3": "bombing/explosion", "4": "hijacking",
    "5": "hostage taking (barricade incident)", "6": "hostage taking (kidnapping)",
    "7": "facility/infrastructure attack", "8": "unarmed assault", "9": "unknown",
}  # fmt: skip
_TYPES = {"3": "remote_explosive", "4": "abduction", "5": "abduction", "6": "abduction"}
_ARMED_TARGETS = {"3", "4", "police", "military"}
_MEANS = {
    "firearms": "firearms", "explosives": "explosives", "incendiary": "fire", "melee": "blade",
    "chemical": "chemical", "biological": "other", "radiological": "other", "vehicle": "vehicle",
    "fake weapons": "other", "sabotage equipment": "other", "other": "other",
}  # fmt: skip
PLACE_PRECISIONS = {
    "1": "exact", "2": "admin2", "3": "admin2", "4": "admin1", "5": "unknown", "": "unknown",
}  # fmt: skip

_UNKNOWN = NOTHING | {"-9", "-99"}
_CITATION = re.compile(
    r"[\"\u201c](?P<title>.+?),?[\"\u201d],? (?P<outlet>[^\"]+?), "
    r"(?P<day>[A-Z][a-z]+ \d{1,2}, \d{4})\.?"
)

# outcome, its column, that of the attackers among them
_TOLLS = (("killed", "nkill", "nkillter"), ("wounded", "nwound", "nwoundte"))
_OTHERS = (
    ("kidnapped", "nhostkid", "not_applicable"),
    ("freed", "nreleased", "not_applicable"),
    ("captured", "nperpcap", "only"),
)

Cells = Mapping[str, str]


def _count(row: Cells, field: str) -> float | None:
    """A count of persons; None where it is blank or a sentinel; a joint toll may be split."""
    cell = row[field].strip()
    if cell.casefold() in _UNKNOWN:
        return None
    try:
        number = number_of(cell)
    except ValueError:
        raise BadCell(field, f"`{cell[:40]}` is no number") from None
    if number in (-9, -99):
        return None
    if not 0 <= number <= GREATEST:
        raise BadCell(field, f"{cell[:40]} is no count of persons")
    return number


Figures = list[tuple[Shape, int]]


@lru_cache(maxsize=1_000)
def _shape(
    figure: str, outcome: str, scope: str, part_of: str | None, rule: str | None, form: str
) -> Shape:
    qualifier = "exact" if form == "exact" else "at_least"
    return Shape(
        figure, outcome, "persons", form, qualifier, "reported", scope, None, None, part_of, rule
    )


_SHARE = "gtd: share of a joint toll"


def _given(
    number: float, figure: str, outcome: str, scope: str, part_of: str | None = None
) -> tuple[Shape, int]:
    """A figure; a share of a joint toll is a low bound, rounded down."""
    if number.is_integer():
        return _shape(figure, outcome, scope, part_of, None, "exact"), int(number)
    return _shape(figure, outcome, scope, part_of, _SHARE, "low"), int(number)


def _toll(row: Cells, outcome: str, total_field: str, attackers_field: str) -> Figures:
    """All, the attackers among them, and the others where both are told."""
    total, attackers = _count(row, total_field), _count(row, attackers_field)
    figures: Figures = []
    whole = None
    if total is not None:
        whole = total_field
        figures.append(_given(total, total_field, outcome, "included"))
    if attackers is not None:
        figures.append(_given(attackers, attackers_field, outcome, "only", whole))
    if total is not None and attackers is not None and attackers <= total:
        exact = total.is_integer() and attackers.is_integer()
        # Shares of joint tolls: their difference is the share of the others, be it whole or not.
        rule = f"gtd: {total_field} - {attackers_field}"
        name, form = f"{total_field}-others", "exact" if exact else "low"
        shape = _shape(name, outcome, "excluded", whole, rule, form)
        # Rounded first, for 6.7 - 0.7 is a little less than 6 to the machine.
        figures.append((shape, int(round(total - attackers, 6))))
    return figures


def _figures(row: Cells) -> Figures:
    figures = [figure for toll in _TOLLS for figure in _toll(row, *toll)]
    for outcome, field, scope in _OTHERS:
        if field == "nhostkid" and code_told(row["ishostkid"]) not in ("", "1"):
            continue
        number = _count(row, field)
        if number is not None:
            figures.append(_given(number, field, outcome, scope))
    return figures


def _names_group(cell: str) -> bool:
    """Whether a cell tells of a group, be it one that is unknown."""
    text = line_of(cell).casefold()
    return text == "unknown" or text not in NOTHING


def _size(row: Cells, parties: Sequence[Party]) -> SizeRecord | None:
    """How many attacked, where `gname` alone is named, and more than suspected.

    GTD counts the attackers of all groups together; that nobody took part is no count of them.
    A claim makes a suspicion no surer.
    """
    if not told(row["gname"]) or code_of(row["guncertain1"]) == "1":
        return None
    if any(_names_group(row[field]) for field in ("gname2", "gname3")):
        return None
    number = _count(row, "nperps")
    if number is None or number < 1:
        return None
    count, actor = int(number), parties[0].actor
    if number.is_integer():
        return SizeRecord(actor, count, count, count, "exact", None)
    return SizeRecord(actor, count, None, None, "at_least", _SHARE)


def _days(row: Cells) -> tuple[Days, str]:
    """The date and its precision; 0 stands for a month or day that is not known."""
    year = _calendar(row, "iyear", MINYEAR, MAXYEAR)
    month, day = _calendar(row, "imonth", 0, 12), _calendar(row, "iday", 0, 31)
    try:
        if day and month:
            text = f"{year:04}-{month:02}-{day:02}"
            return days_between(text, text), "day"
        if month:
            last = monthrange(year, month)[1]
            days = days_between(f"{year:04}-{month:02}-01", f"{year:04}-{month:02}-{last:02}")
            return days._replace(date=f"{year:04}-{month:02}"), "month"
        days = days_between(f"{year:04}-01-01", f"{year:04}-12-31")
        return days._replace(date=f"{year:04}"), "year"
    except ValueError:
        given = "-".join(row[field] for field in ("iyear", "imonth", "iday"))
        raise BadCell("iday", f"{given[:40]} is no date") from None


def _calendar(row: Cells, field: str, least: int, most: int) -> int:
    """A year, month or day; a blank is not known."""
    cell = row[field]
    try:
        number = number_of(cell) if told(cell) else 0.0
    except ValueError:
        number = -1.0
    if not (number.is_integer() and least <= number <= most):
        given = f"`{cell.strip()[:40]}`" if told(cell) else "is empty, which"
        raise BadCell(field, f"{given} is no {field.removeprefix('i')}")
    return int(number)


def _attack_code(row: Cells) -> str:
    code = code_told(row["attacktype1"])
    if code:
        return code
    words = row["attacktype1_txt"].strip().casefold()
    return next((code for code, name in _ATTACKS.items() if words and name.startswith(words)), "9")


def _type(row: Cells) -> str:
    code = _attack_code(row)
    if code not in _ATTACKS:
        raise BadCell("attacktype1", f"`{code[:40]}` is none of the codes 1 to 9")
    if code == "3" and code_of(row["suicide"]) == "1":
        return "suicide_bomb"
    targets = {code_of(row["targtype1"]), row["targtype1_txt"].strip().casefold()}
    if code == "2" and targets & _ARMED_TARGETS:
        return "armed_clash"
    return _TYPES.get(code, "attack_on_civilians")


def _means(row: Cells) -> str | None:
    weapon = row["weaptype1_txt"].strip().casefold()
    if weapon == "explosives" and code_of(row["suicide"]) == "1":
        return "suicide_bomb"
    return next((means for name, means in _MEANS.items() if weapon.startswith(name)), None)


def _place(row: Cells, precision: str) -> PlaceRecord | None:
    return _place_of(
        row["country_txt"], row["provstate"], row["city"], precision, row["latitude"],
        row["longitude"],
    )  # fmt: skip


@lru_cache(maxsize=20_000)
def _place_of(
    state: str, province: str, city: str, precision: str, latitude: str, longitude: str
) -> PlaceRecord | None:
    above = country("", told(state))
    if above is None:
        return None
    north = degrees("latitude", latitude, 90) if told(latitude) else None
    east = degrees("longitude", longitude, 180) if told(longitude) else None
    if north is None or east is None:
        north = east = None
    province, city = told(province), told(city)
    if province:
        above = division(province, "admin1", above)
    if not city:
        if precision == "4" and above.kind == "admin1":
            return above._replace(latitude=north, longitude=east)
        return unnamed(above, north, east, exact=precision == "1")
    return PlaceRecord(f"{above.key}.{slug(city)}", city, "settlement", above, north, east)


def _parties(row: Cells) -> tuple[Party, ...]:
    found: dict[str, Party] = {}
    claimed = code_of(row["claimed"]) == "1"
    for place, field in enumerate(("gname", "gname2", "gname3"), start=1):
        name = told(row[field])
        if not name:
            continue
        uncertain = code_of(row[f"guncertain{place}"]) == "1"
        stance = "suspects" if uncertain else "attributes"
        if claimed and place == 1:
            stance = "claims"
        actor = ActorRecord(f"gtd-{slug(name)}", name, "rebel_group", None, None, None)
        found.setdefault(actor.key, Party(actor, "perpetrator", stance))
    return tuple(found.values())


def _outlets(row: Cells) -> tuple[OutletRecord, ...]:
    found: dict[str, OutletRecord] = {}
    for field in ("scite1", "scite2", "scite3"):
        match = _CITATION.fullmatch(line_of(row[field]))
        day = _day(match["day"]) if match else None
        if match and day:
            source, title = slug(match["outlet"]), match["title"].strip()[:500]
            key = f"{source}-{day}-{short_digest(title)}"
            found[key] = OutletRecord(source, match["outlet"].strip(), day, title, key)
    return tuple(found.values())


def _day(words: str) -> str | None:
    try:
        return datetime.strptime(words, "%B %d, %Y").date().isoformat()
    except ValueError:
        return None


_CODES = (
    "attacktype1", "targtype1", "weaptype1_txt", "specificity", "vicinity", "suicide", "doubtterr",
    "multiple", "success", "extended", "claimed", "guncertain1",
)  # fmt: skip


def _code(name: str, cell: str) -> str:
    # Unknown is one of the kinds of weapon.
    return code_of(line_of(cell)) if name == "weaptype1_txt" else code_told(cell)


def reader(columns: Columns) -> Callable[[int, Sequence[str]], EventRecord]:
    """What turns a row (its line, its cells with an empty one after the last) into a record.

    It raises BadCell.
    """
    places = list(zip(LAYOUT.columns, columns.places, strict=True))

    def record(line: int, cells: Sequence[str]) -> EventRecord:
        row = {name: cells[at] for name, at in places}
        number = code_of(row["eventid"])
        if not number.isdecimal():
            raise BadCell("eventid", f"`{number[:40]}` is no id of an event")
        days, precision = _days(row)
        specificity = code_told(row["specificity"])
        if specificity not in PLACE_PRECISIONS:
            raise BadCell("specificity", f"`{specificity[:40]}` is none of the codes 1 to 5")
        place = _place(row, specificity)
        near = specificity == "1" and code_of(row["vicinity"]) == "1"
        figures, parties = _figures(row), _parties(row)
        names = "; ".join(party.actor.name for party in parties) or "Unknown attackers"
        where = told(row["city"]) or told(row["country_txt"])
        attack = _ATTACKS.get(_attack_code(row), "attack").capitalize()
        codes = [(name, _code(name, row[name])) for name in _CODES]
        return EventRecord(
            line, f"gtd-{number}", number, f"{attack}: {names}, {where}"[:500], _type(row),
            _means(row), days, precision, place,
            "near" if near else PLACE_PRECISIONS[specificity], "clear",
            tuple(shape for shape, _ in figures), tuple(value for _, value in figures), None, None,
            parties, _outlets(row),
            joined_codes(codes), _size(row, parties),
        )  # fmt: skip

    return record
