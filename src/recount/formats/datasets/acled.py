"""ACLED exports: rows into records (docs/datasets.md has every mapping)."""

import re
from calendar import monthrange
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import lru_cache
from operator import itemgetter

from recount.domain.lists import LISTS, EventType
from recount.domain.records import (
    ActorRecord,
    Dataset,
    Days,
    EventRecord,
    OutletRecord,
    Party,
    PlaceRecord,
    Shape,
    joined_codes,
)
from recount.domain.states import country_named
from recount.formats.datasets.cells import (
    ISO_DAY,
    NOTHING,
    BadCell,
    code_of,
    code_told,
    days_between,
    degrees,
    line_of,
    told,
    whole,
)
from recount.formats.datasets.header import Columns, Layout
from recount.formats.datasets.places import country, division, unnamed
from recount.formats.datasets.slugs import slug

ACLED = Dataset("acled", "ACLED", "acled")

LAYOUT = Layout(
    "ACLED",
    needed=(
        "event_id_cnty", "event_date", "event_type", "actor1", "country", "latitude", "longitude",
        "fatalities",
    ),
    optional=(
        "sub_event_type", "time_precision", "assoc_actor_1", "inter1", "actor2", "assoc_actor_2",
        "inter2", "interaction", "civilian_targeting", "disorder_type", "admin1", "admin2",
        "location", "geo_precision", "source", "source_scale",
    ),
    aliases={"assoc_actor1": "assoc_actor_1", "ally_actor_1": "assoc_actor_1",
             "assoc_actor2": "assoc_actor_2", "ally_actor_2": "assoc_actor_2",
             "time_precis": "time_precision", "geo_precis": "geo_precision"},
)  # fmt: skip

# What each column that may be bad is read as, so that the faults of others are seen as well.
GOOD_CELLS = {
    "event_id_cnty": "TUN1", "event_date": "2021-02-16", "event_type": "Battles",
    "fatalities": "0", "latitude": "0", "longitude": "0", "time_precision": "1",
    "geo_precision": "1",
}  # fmt: skip

SUB_TYPES = {str(term.acled).casefold(): term.key for term in LISTS["event_type"]}
_CLASSES = {
    str(term.acled).casefold(): term.event_class.casefold()
    for term in LISTS["event_type"]
    if isinstance(term, EventType)
}

_RIOTS_PROTESTS = "riots/protests"
# Exports without a sub-type, and the event types of before 2019: the commonest sub-type of each.
TYPES = {
    "battles": "armed_clash",
    "protests": "peaceful_protest",
    "riots": "mob_violence",
    "explosions/remote violence": "remote_explosive",
    "violence against civilians": "attack_on_civilians",
    "strategic developments": "other_development",
    "battle-no change of territory": "armed_clash",
    "battle-government regains territory": "government_regains_territory",
    "battle-non-state actor overtakes territory": "territory_overtaken",
    "headquarters or base established": "base_established",
    "non-violent transfer of territory": "transfer_of_territory",
    "remote violence": "remote_explosive",
    _RIOTS_PROTESTS: "violent_demonstration",
    "strategic development": "other_development",
}

_CROWDS = {"protesters": "peaceful_protest", "rioters": "violent_demonstration"}

_KINDS = {
    "1": "state_forces", "2": "rebel_group", "3": "political_militia", "4": "identity_militia",
    "5": "rioters", "6": "protesters", "7": "civilians", "8": "external",
    "state forces": "state_forces", "rebel groups": "rebel_group", "rebel group": "rebel_group",
    "rebel forces": "rebel_group", "political militias": "political_militia",
    "political militia": "political_militia", "identity militias": "identity_militia",
    "identity militia": "identity_militia", "rioters": "rioters", "protesters": "protesters",
    "civilians": "civilians", "external/other forces": "external", "other forces": "external",
    "external forces": "external",
}  # fmt: skip

# How ACLED names what is no organisation with a name of its own, and a state's forces.
_STATES = re.compile(
    r"(?:Government|(?:Military|Police) Forces) of (?:the )?(?P<state>[^(]+?)(?: *\(.*)?", re.I
)
_NAMED = {
    "state_forces": re.compile(r"(?:Government|(?:Military|Police) Forces) of ", re.I),
    "civilians": re.compile(r"Civilians \(", re.I),
    "protesters": re.compile(r"Protesters \(", re.I),
    "rioters": re.compile(r"Rioters \(", re.I),
    "identity_militia": re.compile(r".*\b(?:Ethnic|Communal|Clan|Tribal) Militia\b", re.I),
}

DATE_PRECISIONS = {"": "day", "1": "day", "2": "week", "3": "month"}
PLACE_PRECISIONS = {"": "unknown", "1": "exact", "2": "near", "3": "admin1"}

_ON_CIVILIANS = "violence against civilians"
_WITH_PERPETRATOR = {_ON_CIVILIANS, "explosions/remote violence", "remote violence"}

_MONTH_NAMES = (
    "january february march april may june july august september october november december"
)
_MONTHS = {
    word: number
    for number, name in enumerate(_MONTH_NAMES.split(), start=1)
    for word in (name[:3], name)
} | {"sept": 9}
_WORDS = re.compile(r"(\d{1,2})[ -]([A-Za-z]{3,9})[ -](\d{4}|\d{2})")
_SLASHES = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")

# ACLED gives the middle of the week, or of the weekend, that its source tells.
_HALF_A_WEEK = timedelta(days=3)

_FIGURE = ("fatalities", "killed", "persons")
_SOME = (Shape(*_FIGURE, "exact", "exact", "estimated", "included"),)
_NONE_OR_UNKNOWN = (Shape(*_FIGURE, "low", "none_or_unknown", "estimated", "included"),)


@lru_cache(maxsize=20_000)
def day_of(cell: str) -> date:
    """A day in any of the ways that ACLED has written one; slashes are day, month, year.

    Raises:
        BadCell: it is none of them.
    """
    text = cell.strip()
    try:
        if match := ISO_DAY.fullmatch(text):
            return date(*map(int, match.groups()))
        if match := _SLASHES.fullmatch(text):
            day, month, year = map(int, match.groups())
            return date(year, month, day)
        if match := _WORDS.fullmatch(text):
            number = _MONTHS.get(match[2].casefold(), 0)
            year = int(match[3])
            # ACLED begins in 1997.
            year += (1900 if year >= 97 else 2000) if year < 100 else 0
            return date(year, number, int(match[1]))
    except ValueError:
        raise BadCell("event_date", f"`{text[:40]}` is no day of a calendar") from None
    raise BadCell(
        "event_date", f"`{text[:40]}` is no date as 2021-02-16, 16 February 2021 or 16/02/2021"
    )


@lru_cache(maxsize=20_000)
def _days(cell: str, precision: str) -> Days:
    try:
        return _period(day_of(cell), precision)
    except BadCell:
        raise
    except ValueError as error:
        raise BadCell("event_date", str(error)) from None


def _period(day: date, precision: str) -> Days:
    if precision == "3":
        last = day.replace(day=monthrange(day.year, day.month)[1])
        days = days_between(day.replace(day=1).isoformat(), last.isoformat())
        return days._replace(date=f"{day:%Y-%m}")
    if precision == "2":
        try:
            return days_between(f"{day - _HALF_A_WEEK}", f"{day + _HALF_A_WEEK}")
        except OverflowError:
            raise ValueError(f"the week of {day} is not all in the calendar") from None
    return days_between(f"{day}", f"{day}")


@lru_cache(maxsize=20_000)
def _actor(name: str, inter: str) -> ActorRecord | None:
    """An actor; `inter`: its code or the words for it, empty where the row does not tell it."""
    name = told(name)
    if not name:
        return None
    named = next((kind for kind, form in _NAMED.items() if form.match(name)), None)
    coded = _KINDS.get(code_of(inter).casefold())
    # ACLED codes forces as external in rows of other countries than their own.
    kind = named if named == "state_forces" else coded or named or "unknown"
    return ActorRecord(f"acled-{slug(name)}", name, kind, _home(name), None, None)


def _home(name: str) -> str | None:
    """The country in an actor's name: `Military Forces of Tunisia (2011-)`, `Rioters (Tunisia)`."""
    match = _STATES.fullmatch(name)
    if match:
        return country_named(match["state"])
    if name.endswith(")") and "(" in name:
        return country_named(name[name.rindex("(") + 1 : -1])
    return None


@lru_cache(maxsize=20_000)
def _parties(
    event_type: str, first: str, inter1: str, allies1: str, second: str, inter2: str, allies2: str
) -> tuple[Party, ...]:
    """Both actors, in the row's order, then those who stood by them."""
    kind = event_type.casefold()
    actors = _actor(first, inter1), _actor(second, inter2)
    roles = _roles(kind, *actors)
    found: dict[str, Party] = {}
    for actor, role in zip(actors, roles, strict=True):
        if actor:
            found.setdefault(actor.key, Party(actor, role))
    for cell, role in zip((allies1, allies2), roles, strict=True):
        # The groups of civilians who are attacked are attacked themselves.
        attacked = kind == _ON_CIVILIANS and role == "target"
        for name in cell.split(";"):
            # The codes are those of the two actors; what their allies are only their names tell.
            if actor := _actor(name.strip(), ""):
                found.setdefault(actor.key, Party(actor, "target" if attacked else "supporter"))
    return tuple(found.values())


def _roles(
    event_type: str, first: ActorRecord | None, second: ActorRecord | None
) -> tuple[str, str]:
    """What the two actors of a row did; an export by side has either of them first."""
    if event_type not in _WITH_PERPETRATOR:
        return "side_a", "side_b"
    if _are_civilians(first) and not _are_civilians(second):
        return "target", "perpetrator"
    return "perpetrator", "target"


def _are_civilians(actor: ActorRecord | None) -> bool:
    return actor is not None and actor.kind == "civilians"


@lru_cache(maxsize=20_000)
def _place(
    state: str, first: str, second: str, name: str, precision: str, latitude: str, longitude: str
) -> PlaceRecord | None:
    above = country("", told(state))
    north, east = degrees("latitude", latitude, 90), degrees("longitude", longitude, 180)
    if above is None:
        return None
    first, second, name = told(first), told(second), told(name)
    if first:
        above = division(first, "admin1", above)
    if precision == "3" and first:
        return above._replace(latitude=north, longitude=east)
    if second:
        above = division(second, "admin2", above)
    if not name:
        return unnamed(above, north, east, exact=precision in ("1", "2"))
    return PlaceRecord(f"{above.key}.{slug(name)}", name, "settlement", above, north, east)


def _type(event_type: str, sub_type: str, parties: Sequence[Party]) -> str:
    found = SUB_TYPES.get(sub_type.strip().casefold())
    if found is None and event_type.strip().casefold() == _RIOTS_PROTESTS:
        # One class until 2018; the code of the actor tells which of the two it was.
        crowds = (_CROWDS.get(party.actor.kind) for party in parties[:2])
        found = next(filter(None, crowds), None)
    found = found or TYPES.get(event_type.strip().casefold())
    if found is None:
        given = sub_type.strip() or event_type.strip()
        raise BadCell("event_type", f"`{given[:60]}` is no event type of ACLED")
    return found


def _coded(field: str, cell: str, codes: dict[str, str]) -> str:
    try:
        return codes[code_told(cell)]
    except KeyError:
        listed = ", ".join(code for code in codes if code)
        raise BadCell(field, f"`{cell[:40]}` is none of the codes {listed}") from None


def _outlets(cell: str, key: str) -> tuple[OutletRecord, ...]:
    """The outlets that a row names; of their articles it tells neither day nor title."""
    found: dict[str, OutletRecord] = {}
    for part in cell.split(";"):
        name = told(part)
        if any(character.isalnum() for character in name):
            source = slug(name)
            found[source] = OutletRecord(source, name, None, None, f"{key}-{source}")
    return tuple(found.values())


_CODES = (
    "event_type", "sub_event_type", "disorder_type", "inter1", "inter2", "interaction",
    "civilian_targeting", "time_precision", "geo_precision", "source_scale",
)  # fmt: skip


def reader(columns: Columns) -> Callable[[int, Sequence[str]], EventRecord]:
    """What turns a row (its line, its cells with an empty one after the last) into a record.

    It raises BadCell.
    """
    pick = itemgetter(*columns.places)
    places = dict(zip(LAYOUT.columns, columns.places, strict=True))
    coded = [(name, places[name]) for name in _CODES if name in columns.present]

    def record(line: int, cells: Sequence[str]) -> EventRecord:
        (
            number, day, event_type, actor1, state, latitude, longitude, fatalities, sub_type,
            time_precision, allies1, inter1, actor2, allies2, inter2, _, _, _, first, second,
            where, geo_precision, outlets, _,
        ) = pick(cells)  # fmt: skip
        number = number.strip()
        if not number.isalnum() or not number.isascii() or number.casefold() in NOTHING:
            raise BadCell("event_id_cnty", f"`{number[:40]}` is no id of an event")
        key = f"acled-{number.lower()}"
        dead = whole("fatalities", fatalities)
        event_class = told(event_type) or _CLASSES.get(told(sub_type).casefold(), "")
        parties = _parties(event_class, actor1, inter1, allies1, actor2, inter2, allies2)
        kind = _type(event_type, sub_type, parties)
        names = " - ".join(dict.fromkeys(filter(None, (told(actor1), told(actor2)))))
        what = told(sub_type) or line_of(event_type)
        title = ", ".join(part for part in (f"{what}: {names}", told(where)) if part)
        codes = [(name, code_told(cells[at])) for name, at in coded]
        return EventRecord(
            line, key, number, title[:500], kind, None, _days(day, code_told(time_precision)),
            _coded("time_precision", time_precision, DATE_PRECISIONS),
            _place(state, first, second, where, code_told(geo_precision), latitude, longitude),
            _coded("geo_precision", geo_precision, PLACE_PRECISIONS), "clear",
            _SOME if dead else _NONE_OR_UNKNOWN, (dead,), None, None, parties,
            _outlets(outlets, key),
            joined_codes(codes),
        )  # fmt: skip

    return record
