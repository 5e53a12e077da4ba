"""How totals are made: the rules of docs/reconciliation.md, one worked example each."""

from typing import Any

import pytest
from increment_examples import INCREMENTS
from sqlalchemy import Connection
from tolls import PM, Told, killed, toll, world_of, world_of_each

from recount.store.engine import open_writer
from recount.store.totals import stale_totals

# Each example: articles, then what (low, best, high, disputed) the persons' toll must be.
EXAMPLES: dict[str, tuple[list[Told], tuple[Any, ...]]] = {
    "one number": ([("a", "2031-05-04", [killed(12)])], (12, 12, 12, 0)),
    "none is zero": ([("a", "2031-05-04", [killed("none")])], (0, 0, 0, 0)),
    "two outlets disagree long after": (
        [("a", "2032-05-04", [killed(20)]), ("b", "2032-06-04", [killed(22)])],
        (20, 20, 22, 1),
    ),
    "the lower middle of four": (
        [(k, "2032-01-01", [killed(n)]) for k, n in zip("abcd", (9, 7, 8, 30), strict=True)],
        (7, 8, 30, 1),
    ),
    "parts of one article are summed": (
        [("a", "2031-05-04", [killed(7, victims="civilians"), killed(12, victims="police")])],
        (19, 19, 19, 0),
    ),
    "a sub-group within a total is not added": (
        [("a", "2031-05-04", [killed(53, id="all"),
                              killed(7, victims="civilians", part_of="all")])],
        (53, 53, 53, 0),
    ),
    "a sum that leaves a group out is a floor": (
        [("a", "2032-05-04", [killed(7, victims="civilians"), killed(12, victims="police")]),
         ("b", "2032-05-05", [killed(7, victims="civilians")])],
        (19, 19, 19, 0),
    ),
    "a sum that leaves out particular victims is a floor": (
        [("a", "2031-05-04", [killed(6, victims="armed_group"), killed(2, victims="military"),
                              killed(1, victims="civilians", counting="mention")])],
        (8, None, None, 0),
    ),
    "a sum that leaves out some of a group is a floor": (
        [("a", "2031-05-04", [killed(6, victims="civilians", occupation="teacher")]),
         ("b", "2031-05-04", [killed(12, victims="armed_group")])],
        (12, None, None, 0),
    ),
    "particular victims may be among those summed": (
        [("a", "2031-05-04", [killed(6, victims="armed_group"), killed(2, victims="military"),
                              killed(1, victims="military", counting="mention"),
                              killed(1, victims="security_forces", counting="mention")])],
        (8, 8, 8, 0),
    ),
    "a mention beside tolls is a floor": (
        [("a", "2031-05-04", [killed(1, victims="civilians", counting="mention")]),
         ("b", "2032-05-05", [killed(9, victims="civilians")])],
        (9, 9, 9, 0),
    ),
    "mentions alone are not added together": (
        [("a", "2031-05-04", [killed(1, counting="mention")]),
         ("b", "2032-05-05", [killed(2, counting="mention")])],
        (2, None, None, 0),
    ),
    "some of a group is a floor": (
        [("a", "2031-05-04", [killed(4, occupation="tourist")])], (4, None, None, 0),
    ),
    "a mention above the toll opens it": (
        [("a", "2032-05-04", [killed(3)]), ("b", "2032-05-05", [killed(5, counting="mention")])],
        (5, None, None, 1),
    ),
    "a floor leaves out what lies below it": (
        [("a", "2032-05-04", [killed(50)]), ("b", "2032-05-04", [killed(60)]),
         ("c", "2032-05-04", [killed("at least 55")])],
        (55, 60, 60, 1),
    ),
    "approximate total against exact parts": (
        [("a", "2032-05-04", [killed("about 50")]),
         ("b", "2032-05-04", [killed(36, victims="armed_group", perpetrators="only"),
                              killed(12, victims="security_forces"),
                              killed(7, victims="civilians")])],
        (50, 50, 55, 0),
    ),
    "at least is a floor": ([("a", "2031-05-04", [killed("at least 6")])], (6, None, None, 0)),
    "more than is one more": ([("a", "2031-05-04", [killed("more than 6")])], (7, None, None, 0)),
    "at most has no low": ([("a", "2031-05-04", [killed("up to 30")])], (None, None, 30, 0)),
    "a range has no best": ([("a", "2031-05-04", [killed("10-15")])], (10, None, 15, 0)),
    "nearly": ([("a", "2031-05-04", [killed("nearly 50")])], (50, 50, 50, 0)),
    "vague words give no number": ([("a", "2031-05-04", [killed("dozens")])], (None,) * 3 + (0,)),
    "a sum of vague parts has no number": (
        [("a", "2031-05-04", [killed("dozens", victims="civilians"),
                              killed("uncounted", victims="police")])],
        (None,) * 3 + (0,),
    ),
    "a vague part adds nothing to a sum": (
        [("a", "2031-05-04", [killed("dozens", victims="civilians"), killed(3, victims="police")])],
        (3, None, None, 0),
    ),
    "dozens against ten": (
        [("a", "2032-05-04", [killed("dozens")]), ("b", "2032-05-04", [killed(10)])],
        (10, 10, 10, 1),
    ),
    "uncounted gives no number": (
        [("a", "2031-05-04", [killed("uncounted")])], (None, None, None, 0),
    ),
    "about meets what lies within a tenth": (
        [("a", "2032-05-04", [killed("about 50")]), ("b", "2032-05-04", [killed(55)])],
        (50, 50, 55, 0),
    ),
    "about does not meet what lies beyond": (
        [("a", "2032-05-04", [killed("about 50")]), ("b", "2032-05-04", [killed(56)])],
        (50, 50, 56, 1),
    ),
    "five outlets quoting one ministry are one origin": (
        [(k, "2032-05-04", [killed(20, **PM)]) for k in "abcde"]
        + [("f", "2032-05-04", [killed(22)]), ("g", "2032-05-04", [killed(23)])],
        (20, 22, 23, 1),
    ),
    "a running toll is superseded by a higher one of another origin": (
        [("a", "2031-05-04", [killed(8)]), ("b", "2031-05-05", [killed(19)])], (19, 19, 19, 0),
    ),
    "a late retelling supersedes nothing": (
        [("a", "2031-06-04", [killed(8)]), ("b", "2031-09-05", [killed(19)])], (8, 8, 19, 1),
    ),
    "a later lower figure of another origin contradicts": (
        [("a", "2031-05-04", [killed(20)]), ("b", "2031-05-05", [killed(19)])], (19, 19, 20, 1),
    ),
    "a correction downward by its own origin supersedes": (
        [("a", "2031-05-04", [killed(20, **PM)]), ("b", "2031-05-05", [killed(19, **PM)])],
        (19, 19, 19, 0),
    ),
    "one group beside a greater total of the same origin is a floor": (
        [("a", "2031-05-04", [killed(53, **PM)]),
         ("b", "2031-05-05", [killed(7, victims="civilians", **PM)])],
        (53, 53, 53, 0),
    ),
    "an article that corrects another": (
        [("a", "2031-05-04", [killed(20)]), ("b", "2031-05-05", [killed(19, corrects="a")])],
        (19, 19, 19, 0),
    ),
    "a correction takes back what its own speaker said": (
        [("a", "2031-05-04", [killed(9, **PM), killed(15, id="w", speaker_kind="witness")]),
         ("b", "2031-05-06", [killed(11, corrects="a", **PM)])],
        (11, 11, 15, 1),
    ),
    "a correction takes back what its own speaker said, and not what another said of all": (
        [("a", "2031-05-04", [killed(4, victims="civilians", **PM),
                              killed(15, id="w", speaker_kind="witness")]),
         ("b", "2031-05-06", [killed(11, corrects="a", **PM)])],
        (11, 11, 15, 1),
    ),
    "a correction takes back a sum that counts what its speaker said": (
        [("a", "2031-05-04", [killed(4, victims="civilians", **PM),
                              killed(5, victims="police", speaker_kind="witness")]),
         ("b", "2031-05-06", [killed(7, corrects="a", **PM)])],
        (7, 7, 7, 0),
    ),
    "a correction by who said nothing takes back what all said": (
        [("a", "2031-05-04", [killed(9, **PM), killed(15, id="w", speaker_kind="witness")]),
         ("b", "2031-05-06", [killed(11, corrects="a")])],
        (11, 11, 11, 0),
    ),
    "a correction that speaks of an earlier day": (
        [("a", "2031-05-05", [killed(20, **PM)]),
         ("b", "2031-05-06", [killed(19, as_of="2031-05-04", corrects="a", **PM)])],
        (19, 19, 19, 0),
    ),
    "a correction of another outlet that speaks of an earlier day": (
        [("a", "2031-05-05", [killed(20)]),
         ("b", "2031-05-06", [killed(19, as_of="2031-05-04", corrects="a")])],
        (19, 19, 19, 0),
    ),
    "a correction of an earlier day than what came before": (
        [("c", "2031-05-05", [killed(18, **PM)]), ("a", "2031-05-06", [killed(20, **PM)]),
         ("b", "2031-05-07", [killed(19, as_of="2031-05-04", corrects="a", **PM)])],
        (19, 19, 19, 0),
    ),
    "a correction of a correction, each of an earlier day": (
        [("a", "2031-05-06", [killed(20, **PM)]),
         ("b", "2031-05-07", [killed(19, as_of="2031-05-05", corrects="a", **PM)]),
         ("c", "2031-05-08", [killed(17, as_of="2031-05-04", corrects="b", **PM)])],
        (17, 17, 17, 0),
    ),
    "what comes after all that was corrected takes the correction back": (
        [("a", "2031-05-06", [killed(20, **PM)]),
         ("b", "2031-05-07", [killed(19, as_of="2031-05-04", corrects="a", **PM)]),
         ("c", "2031-05-08", [killed(18, **PM)])],
        (18, 18, 18, 0),
    ),
    "a correction of what has no day": (
        [("a", None, [killed(20, **PM)]), ("b", "2031-05-05", [killed(19, corrects="a", **PM)]),
         ("c", "2031-05-08", [killed(18, **PM)])],
        (18, 18, 18, 0),
    ),
    "undated articles neither supersede nor are superseded": (
        [("a", None, [killed(8, **PM)]), ("b", "2031-05-05", [killed(19, **PM)])], (8, 19, 19, 1),
    ),
    "a cumulative figure is no event's toll": (
        [("a", "2031-05-04", [killed(8)]),
         ("b", "2031-05-05", [killed(900, counting="cumulative")])],
        (8, 8, 8, 0),
    ),
    "deprecated and denied figures count for nothing": (
        [("a", "2031-05-04", [killed(8)]),
         ("b", "2031-05-05", [killed(80, standing="deprecated", standing_reason="a slip"),
                              killed(70, certainty="denied")])],
        (8, 8, 8, 0),
    ),
    "perpetrators in and out": (
        [("a", "2032-05-04", [killed(22, perpetrators="excluded")]),
         ("b", "2032-05-04", [killed(24, perpetrators="included")])],
        (24, 24, 24, 0),
    ),
    "a later number of attackers takes nobody else back": (
        [("a", "2031-05-04", [killed(10, **PM)]),
         ("b", "2031-05-05", [killed(4, perpetrators="only", **PM)])],
        (10, 10, 10, 0),
    ),
    "a later number of attackers takes an earlier one back": (
        [("a", "2031-05-04", [killed(5, perpetrators="only", **PM)]),
         ("b", "2031-05-05", [killed(4, perpetrators="only", **PM)])],
        (4, None, None, 0),
    ),
    "all leave the attackers out": (
        [("a", "2032-05-04", [killed(22, perpetrators="excluded")]),
         ("b", "2032-05-04", [killed(23, perpetrators="excluded")])],
        (22, 22, 23, 1),
    ),
    "the same number with two referents": (
        [("a", "2032-05-04", [killed(55)]),
         ("b", "2032-05-04", [killed(55, perpetrators="only")])],
        (55, 55, 55, 0),
    ),
    "an unknown scope that the attackers' dead explain": (
        [("a", "2032-05-04", [killed(24, perpetrators="included")]),
         ("b", "2032-05-04", [killed(22)]),
         ("c", "2032-05-04", [killed(2, victims="armed_group", perpetrators="only")])],
        (22, 22, 24, 0),
    ),
    "two speakers in one article": (
        [("a", "2032-05-04", [killed(20, id="x", said_by="police"),
                              killed(22, id="y", said_by="hospital")])],
        (20, 20, 22, 1),
    ),
    "two speakers on one part": (
        [("a", "2032-05-04", [killed(5, id="x", victims="civilians", said_by="police"),
                              killed(6, id="y", victims="civilians", said_by="hospital"),
                              killed(2, victims="police")])],
        (7, None, 8, 0),
    ),
    "sides of one group are summed": (
        [("a", "2032-05-04", [killed(5, victims="armed_group", victim_actor="reds"),
                              killed(6, victims="armed_group", victim_actor="blues")])],
        (11, 11, 11, 0),
    ),
    "of several by one speaker the last as_of": (
        [("a", "2031-05-10", [killed(5, as_of="2031-05-04", **PM),
                              killed(6, as_of="2031-05-05", **PM)])],
        (6, 6, 6, 0),
    ),
    "of several by one speaker the preferred": (
        [("a", "2031-05-10", [killed(5, standing="preferred", **PM), killed(6, **PM)])],
        (5, 5, 5, 0),
    ),
}  # fmt: skip
EXAMPLES |= INCREMENTS


@pytest.fixture(scope="module")
def loaded(read_connection: Connection) -> Connection:
    """Every example, each an event of its own."""
    world_of_each(articles for articles, _expected in EXAMPLES.values()).load(read_connection)
    return read_connection


@pytest.mark.parametrize(("place", "name"), list(enumerate(EXAMPLES, start=1)), ids=EXAMPLES)
def test_envelope(place: int, name: str, loaded: Connection) -> None:
    assert toll(loaded, event=f"e{place}") == EXAMPLES[name][1]


def test_ingest_in_steps_equals_a_full_recomputation(database: str) -> None:
    told = [articles for articles, _expected in EXAMPLES.values()]
    # Asked after some: what one leaves behind, a later one would tell.
    for start in range(0, len(told), 6):
        with open_writer(database) as connection:
            for articles in told[start : start + 6]:
                world_of(*articles).load(connection)
            assert stale_totals(connection) == []
