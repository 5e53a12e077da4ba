import pytest
from hypothesis import given
from hypothesis import strategies as st

from recount.domain.coding import Account, Casualty, Coding
from recount.formats.coding.check_figures import faulty_figures, groups_above

HEAD = "recount: 1\narticle: {key: a}\ncoding: {coder: c1}\n"
DEAD = "id: dead, outcome: killed, count: 12"


def test_groups_above():
    assert groups_above("military") == ["security_forces", "persons"]
    assert groups_above("persons") == []


@pytest.mark.parametrize(
    ("lines", "problem"),
    [
        ([DEAD, DEAD], "2 1.id: `dead` is the id of a figure before it"),
        (
            [DEAD, "outcome: killed, count: 1, victims: police, part_of: daed"],
            "2 1.part_of: no figure `daed` here; did you mean `dead`?",
        ),
        (
            [DEAD, "outcome: killed, count: 1, victims: police, part_of: zzz"],
            "2 1.part_of: no figure `zzz` here; there are: ",
        ),
        ([f"{DEAD}, part_of: dead"], "1 0.part_of: a figure is not part of itself"),
        (
            [DEAD, "outcome: wounded, count: 1, part_of: dead"],
            "2 1.part_of: a figure of `wounded` is no part of one of `killed`",
        ),
        (
            [DEAD, "outcome: killed, count: 3, victims: civilians"],
            "2 1: `civilians` are among the `persons` of `dead`, and would be",
        ),
        (
            ["outcome: killed, count: 3, victims: military", DEAD],
            "1 0: `military` are among the `persons` of `dead`",
        ),
        (
            [
                f"{DEAD}, said_by: police",
                "outcome: killed, count: 3, victims: police, said_by: police",
            ],
            "2 1: `police` are among",
        ),
        (
            [DEAD, "outcome: killed, count: 13"],
            "2 1: a second toll of `persons` killed, beside `dead`: say `part_of: dead`",
        ),
        (
            [f"{DEAD}, as_of: 2031-05-03", "outcome: killed, count: 13, as_of: 2031-05-03"],
            "2 1: a second toll",
        ),
        (
            [
                f"{DEAD}, perpetrators: included",
                "outcome: killed, count: 9, perpetrators: excluded",
            ],
            "2 1: a second toll",
        ),
        (
            [
                DEAD,
                "id: sf, outcome: killed, count: 3, victims: security_forces, part_of: dead",
                "outcome: killed, count: 1, victims: police, part_of: dead",
            ],
            "3 2: `police` are among the `security_forces` of `sf`",
        ),
    ],
)
def test_counted_twice(figures, lines, problem):
    (found,) = figures(*lines)
    assert found.startswith(problem)


def test_a_circle(figures):
    found = figures(
        "id: a, outcome: killed, count: 3, part_of: b",
        "id: b, outcome: killed, count: 3, part_of: c",
        "id: c, outcome: killed, count: 3, part_of: b",
    )
    assert found == [
        "2 1.part_of: a circle: `b` is part of `c` is part of `b`",
        "3 2.part_of: a circle: `c` is part of `b` is part of `c`",
    ]


@pytest.mark.parametrize(
    "lines",
    [
        [DEAD, "outcome: killed, count: 3, victims: civilians, part_of: dead"],
        [
            DEAD,
            "id: sf, outcome: killed, count: 3, victims: security_forces, part_of: dead",
            "outcome: killed, count: 1, victims: police, part_of: sf",
        ],
        ["id: sf, outcome: killed, count: 3, victims: security_forces, part_of: dead", DEAD],
        [DEAD, "outcome: wounded, count: 3, victims: civilians"],
        [DEAD, "outcome: killed, count: 3, victims: civilians, said_by: police"],
        [DEAD, "outcome: killed, count: 3, victims: civilians, speaker_kind: witness"],
        [DEAD, "outcome: killed, count: 3, victims: civilians, as_of: 2031-05-03"],
        [DEAD, "outcome: killed, count: 1, victims: civilians, counting: mention"],
        [DEAD, "outcome: killed, count: 1, victims: civilians, occupation: official"],
        [DEAD, "outcome: killed, count: 1, sex: female"],
        [DEAD, "outcome: killed, count: 1, age_group: child"],
        [DEAD, "outcome: killed, count: 1, nationality: nld"],
        [DEAD, "outcome: killed, count: 9, standing: deprecated, standing_reason: a slip"],
        [DEAD, "outcome: killed, count: 9, standing: preferred"],
        [DEAD, "outcome: killed, count: 9, part_of: dead"],
        [
            f"{DEAD}, perpetrators: excluded",
            "outcome: killed, count: 3, victims: armed_group, perpetrators: only",
        ],
        [f"{DEAD}, victim_actor: army", "outcome: killed, count: 3, victim_actor: coastal-front"],
        [
            "outcome: killed, count: 3, victims: civilians",
            "outcome: killed, count: 2, victims: police",
        ],
        [f"{DEAD}, part_of: sf", "id: sf, outcome: killed, count: 3, victims: security_forces"],
        [
            "id: all, outcome: killed, count: 20, standing: preferred",
            DEAD,
            "outcome: killed, count: 3, victims: civilians, part_of: all",
        ],
    ],
)
def test_nobody_counted_twice(figures, lines):
    assert figures(*lines) == []


def test_one_account_of_an_event(problems):
    text = HEAD + "accounts:\n- {event: market}\n- {event: harbour}\n- {event: market}\n"
    assert problems(text) == [
        "1.yaml:7:11: accounts.2.event: a second account of `market`; "
        "one coding has one account of an event"
    ]


def test_parts_of_sizes(problems):
    size = "- {actor: army, measure: members, count: 5, part_of: %s}\n"
    assert problems(f"{HEAD}sizes:\n{size % 'army.members.2'}{size % 'x'}") == [
        "1.yaml:6:54: sizes.1.part_of: no figure `x` here; there are: army.members.2, army.members"
    ]


IDS = st.sampled_from("abcde")


@given(st.lists(st.tuples(IDS, st.none() | IDS), unique_by=lambda figure: figure[0], min_size=1))
def test_without_a_fault_every_chain_of_parts_ends(figures):
    casualties = [
        Casualty(id=key, outcome="killed", count="1", counting="mention", part_of=part_of)
        for key, part_of in figures
    ]
    coding = Coding(
        recount=1,
        article={"key": "a"},
        coding={"coder": "c"},
        accounts=[Account(event="e", casualties=casualties)],
    )
    above = dict(figures)
    if not list(faulty_figures(coding)):
        for key in above:
            for _ in figures:
                key = above[key] if key else None
            assert key is None
