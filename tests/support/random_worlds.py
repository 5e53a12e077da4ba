"""Random worlds: articles of any day that give any figures, with tolls, parts and actors.

`articles` and `world_of` are of one event, for totals; `worlds` are of an operation, a member, a
member of that, and one more event, with who did it, for views and reports.
"""

from collections.abc import Collection, Sequence
from typing import Any

from hypothesis import strategies as st
from worlds import World

LAST_DAY = {
    "2031-05-04": "2031-05-04",
    "2031-05-05": "2031-05-05",
    "2031-05-06": "2031-05-06",
    "../2031-05-04": "2031-05-04",
    "2031-05": "2031-05-31",
    "2031-09-01": "2031-09-01",
    "2032": "2032-12-31",
}
DAYS = list(LAST_DAY)
LAST_DAYS = list(LAST_DAY.values())

counts = st.one_of(
    st.integers(0, 60).map(str),
    st.builds("about {}".format, st.integers(1, 60)),
    st.builds("nearly {}".format, st.integers(1, 60)),
    st.builds("at least {}".format, st.integers(1, 60)),
    st.builds("up to {}".format, st.integers(1, 60)),
    st.builds(lambda low, more: f"{low}-{low + more}", st.integers(0, 40), st.integers(1, 20)),
    st.sampled_from(["dozens", "several", "uncounted", "none"]),
)


def figures_of(*events: str) -> st.SearchStrategy[dict[str, Any]]:
    """Figures of these events."""
    return st.fixed_dictionaries(
    {
        "event": st.sampled_from(events),
        "outcome": st.sampled_from(["killed", "killed", "wounded"]),
        "count": counts,
        "victims": st.sampled_from(
            ["persons", "civilians", "security_forces", "military", "police", "armed_group",
             "unspecified"]
        ),
        "perpetrators": st.sampled_from(["unknown", "unknown", "only", "included", "excluded"]),
        "counting": st.sampled_from(["toll", "toll", "toll", "mention", "increment"]),
    },
    optional={
        "said_by": st.sampled_from(["minister", "hospital"]),
        "certainty": st.sampled_from(["stated", "alleged", "possible"]),
        "occupation": st.just("tourist"),
        "as_of": st.sampled_from(DAYS[:5]),
    },
)  # fmt: skip


articles = st.lists(
    st.tuples(
        st.sampled_from([None, "gazette", "courier"]),
        st.sampled_from([None, *DAYS]),
        st.lists(figures_of("e1"), min_size=1, max_size=4),
    ),
    min_size=1,
    max_size=5,
)
Articles = list[tuple[str | None, str | None, list[dict[str, Any]]]]


def world_of(
    told: Articles, machine: Collection[int] = (), more: Sequence[dict[str, str]] = ()
) -> World:
    """A world of these articles, those of the places in `machine` drafted by a program.

    `more` says further things of each article, in their order.
    """
    world = World().event("e1", date="2031-05-03")
    for number, (source, published, claims) in enumerate(told):
        numbered = [claim | {"id": f"f{place}"} for place, claim in enumerate(claims)]
        coding = {"coder": "program", "machine": True, "status": "draft"}
        world.article(
            f"a{number}", source=source, published=published, figures=numbered,
            coding=coding if number in machine else None,
            **(more[number] if number < len(more) else {}),
        )  # fmt: skip
    return world


@st.composite
def fates(draw: st.DrawFn) -> list[dict[str, str]]:
    """What becomes of at most five articles: some retracted, some versions of those before them."""
    told: list[dict[str, str]] = []
    for number in range(5):
        retracted = draw(st.sampled_from([None, None, "2031-05-05", "2031-06-01"]))
        former = draw(st.sampled_from([None, None, *(f"a{n}" for n in range(number))]))
        fields = {"retracted": retracted, "version_of": former}
        told.append({name: value for name, value in fields.items() if value})
    return told


EVENTS = {"op": "2031-05", "raid": "2031-05-03", "shot": "2031-05-03/2031-05-04", "open": "../2031"}
ACTORS = ["ministry", "army", "front", "cell"]

_figures = st.builds(
    lambda figure, more: figure | more,
    figures_of(*EVENTS),
    st.fixed_dictionaries(
        {},
        optional={
            "caused_by": st.sampled_from(ACTORS),
            "victim_actor": st.sampled_from(ACTORS),
            "standing": st.sampled_from(["normal", "preferred"]),
            "speaker_kind": st.sampled_from(["witness", "unnamed_official"]),
        },
    ),
)
_attributions = st.fixed_dictionaries(
    {
        "event": st.sampled_from(list(EVENTS)),
        "actor": st.sampled_from(ACTORS),
        "role": st.sampled_from(["perpetrator", "target", "side_a", "planner"]),
        "stance": st.sampled_from(["claims", "attributes", "suspects", "denies"]),
        "certainty": st.sampled_from(["stated", "alleged", "denied"]),
    }
)
_relations = st.sampled_from([("raid", "op"), ("shot", "raid"), ("open", "op")]).map(
    lambda pair: {"event": pair[0], "relation": "part_of", "to": pair[1]}
)
_judged = st.sampled_from([("open", "shot"), ("raid", "open"), ("op", "raid"), ("op", "open")])
_told = st.fixed_dictionaries(
    {
        "source": st.sampled_from([None, "gazette", "courier"]),
        "published": st.sampled_from([None, *DAYS]),
        "figures": st.lists(_figures, max_size=5),
        "attributions": st.lists(_attributions, max_size=3),
        "events": st.lists(st.sampled_from(list(EVENTS)), max_size=2, unique=True),
        "relations": st.lists(_relations, max_size=2, unique_by=repr),
    },
    optional={"retracted": st.sampled_from(["2031-05-06", "2031-06-01", "2033-01-01"])},
)


@st.composite
def worlds(draw: st.DrawFn, *, matched: bool = False) -> World:
    """A world of a few articles on four events; the frame or articles say what is part of what.

    Where `matched`, some events are judged the same: which of a cluster comes first depends on all
    articles, also as of a day.
    """
    world = World().location("nor", kind="country").location("port", parent="nor")
    world.actor("ministry").actor("army", parent="ministry")
    world.actor("front").actor("cell", parent="front").actor("minister", speaks_for="ministry")
    for event, date in EVENTS.items():
        world.event(event, date, location=draw(st.sampled_from(["nor", "port", None])))
    if draw(st.booleans()):
        world.part("raid", "op")
    for event, other in draw(st.lists(_judged, max_size=2, unique=True)) if matched else []:
        world.match(event, "same", other)
    for number, told in enumerate(draw(st.lists(_told, min_size=1, max_size=5))):
        figures = [claim | {"id": f"f{place}"} for place, claim in enumerate(told["figures"])]
        world.article(f"a{number}", **told | {"figures": figures})
    return world
