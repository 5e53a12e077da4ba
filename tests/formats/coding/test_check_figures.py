import time

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


PLAIN = "outcome: killed, count: 9"
OLD = "standing: deprecated, standing_reason: a slip, replaced_by"


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ([DEAD, f"id: x, outcome: wounded, count: 9, {OLD}: dead"], []),
        ([f"id: x, {PLAIN}, {OLD}: y", f"id: y, {PLAIN}, {OLD}: dead", DEAD], []),
        ([DEAD, f"id: x, {PLAIN}, {OLD}: daed"],
         ["2 1.replaced_by: no figure `daed` here; did you mean `dead`?"]),
        ([DEAD, f"id: x, {PLAIN}, {OLD}: the toll of the next day"],
         ["2 1.replaced_by: no figure `the toll of the next day` here; there are: x, dead"]),
        ([DEAD, f"id: x, {PLAIN}, {OLD}: x"],
         ["2 1.replaced_by: a figure does not take its own place"]),
        ([f"id: w, {PLAIN}, {OLD}: x", f"id: x, {PLAIN}, {OLD}: y", f"id: y, {PLAIN}, {OLD}: x"],
         ["2 1.replaced_by: a circle: `x` is replaced by `y` is replaced by `x`"]),
        # The first of a circle is named, wherever one enters it and whatever repeats an id.
        ([f"id: w, {PLAIN}, {OLD}: b", f"id: c, {PLAIN}, {OLD}: a", f"id: a, {PLAIN}, {OLD}: b",
          f"id: b, {PLAIN}, {OLD}: c"],
         ["2 1.replaced_by: a circle: `c` is replaced by `a` is replaced by `b` is"]),
        ([f"id: x, {PLAIN}, {OLD}: y", f"id: y, {PLAIN}, {OLD}: x", f"id: x, {PLAIN}, {OLD}: y"],
         ["1 0.replaced_by: a circle: `x` is replaced by `y` is replaced by `x`",
          "3 2.id: `x` is the id of a figure before it"]),
        ([f"id: x, {PLAIN}, {OLD}: y", f"id: x, {PLAIN}, {OLD}: dead",
          f"id: y, {PLAIN}, {OLD}: x", DEAD],
         ["1 0.replaced_by: a circle: `x` is replaced by `y` is replaced by `x`",
          "2 1.id: `x` is the id of a figure before it"]),
        ([f"id: a, {PLAIN}, {OLD}: b", f"id: x, {PLAIN}, {OLD}: y", f"id: b, {PLAIN}, {OLD}: a",
          f"id: y, {PLAIN}, {OLD}: x"],
         ["1 0.replaced_by: a circle: `a` is", "2 1.replaced_by: a circle: `x` is"]),
        ([DEAD, f"id: x, {PLAIN}, part_of: dead, replaced_by: dead"],
         ["2 1.replaced_by: only a deprecated figure is replaced: say so in standing"]),
        (["idd: dead, outcome: killed, count: 12", f"id: x, {PLAIN}, {OLD}: dead"], ["1 0.idd"]),
    ],
)  # fmt: skip
def test_what_takes_the_place_of_a_figure(figures, lines, found):
    told = figures(*lines)
    assert len(told) == len(found)
    assert all(line.startswith(start) for line, start in zip(told, found, strict=True))


@pytest.mark.usefixtures("untraced")
@pytest.mark.parametrize(("last", "found"), [(None, 0), ("f0", 1), ("f9999", 1)])
def test_time_is_linear_in_figures_that_replace_one_another(last, found):
    many = 20_000
    following = [*(f"f{n}" for n in range(1, many)), last]
    old = {"outcome": "killed", "count": "9", "standing": "deprecated", "standing_reason": "a slip"}
    casualties = [
        Casualty(**old, id=f"f{place}", replaced_by=replaced_by)
        for place, replaced_by in enumerate(following)
    ]
    coding = Coding(
        recount=1,
        article={"key": "a"},
        coding={"coder": "c"},
        accounts=[Account(event="e", casualties=casualties)],
    )
    start = time.process_time()
    assert len(list(faulty_figures(coding))) == found
    assert time.process_time() - start < 10


def test_what_takes_the_place_of_a_size(problems):
    size = f"- {{id: s, actor: army, measure: members, count: 5, {OLD}: t}}\n"
    assert problems(f"{HEAD}sizes:\n{size}")[0].endswith("no figure `t` here; there are: s")


CIVILIANS = "outcome: killed, count: 3, victims: civilians"
TWICE = "`civilians` are among the `persons` of `dead`, and would be counted twice"


@pytest.mark.parametrize(
    ("fault", "of_it"),
    [
        ("article: {key: a}\ncoding: {coder: c1, status: chekced}", "coding.status"),
        ("article: {key: a}\ncoding: {coder: c1, coder: c2}", "coding.coder"),
        ("article: {key: a, published: yesterday}\ncoding: {coder: c1}", "article.published"),
        ("article: {key: a}\ncodin: {coder: c1}", "codin"),
    ],
)
def test_a_fault_elsewhere_hides_none(problems, fault, of_it):
    text = f"recount: 1\n{fault}\naccounts:\n- event: market\n  casualties:\n  - {{{DEAD}}}\n"
    text += f"  - {{{CIVILIANS}}}\n- event: market\n  casualties:\n"
    text += f"  - {{{DEAD}}}\n  - {{{CIVILIANS}, part_of: daed}}\n"
    found = [problem.split(": ", 1)[1] for problem in problems(text)]
    assert any(problem.startswith(f"{of_it}: ") for problem in found)
    assert [problem[:45] for problem in found if problem.startswith("accounts")] == [
        f"accounts.0.casualties.1: {TWICE}"[:45],
        "accounts.1.event: a second account of `market`"[:45],
        "accounts.1.casualties.1.part_of: no figure `daed`"[:45],
    ]


@pytest.mark.parametrize(
    ("lines", "others"),
    [
        # What is faulty says nothing of who is counted.
        ([f"{DEAD}, certainty: sure", CIVILIANS], [f"2 1: {TWICE}"]),
        ([DEAD.replace("12", "[]"), CIVILIANS], [f"2 1: {TWICE}"]),
        ([f"{DEAD}, evidence: {{quote: x, sha256: x}}", CIVILIANS], [f"2 1: {TWICE}"]),
        ([DEAD, CIVILIANS, "outcome: killd, id: x, count: 1"], [f"2 1: {TWICE}"]),
        ([f"{DEAD}, certainty: sure", f"{CIVILIANS}, part_of: daed"], ["2 1.part_of: no figure"]),
        ([f"{DEAD}, as_of: {{}}", f"{CIVILIANS}, part_of: daed"], ["2 1.part_of: no figure"]),
        ([DEAD, f"id: x, {CIVILIANS}, part_of: y", "id: y, outcome: killd, part_of: x, count: 1"],
         ["2 1.part_of: a circle", "3 2.part_of: a circle"]),
    ],
)  # fmt: skip
def test_a_faulty_figure_hides_no_other(figures, lines, others):
    found = figures(*lines)
    assert len(found) == len(others) + 1
    for other in others:
        assert any(problem.startswith(other) for problem in found)


@pytest.mark.parametrize(
    "lines",
    [
        # Which figure, whose part, or who is counted: nobody knows.
        [DEAD, f"{CIVILIANS}, prt_of: dead"],
        [DEAD, f"{CIVILIANS}, part_of: [dead]"],
        [DEAD, f"{CIVILIANS}, part_of: dead, part_of: dead"],
        [DEAD, f"{CIVILIANS}, part_of: &a dead"],
        [DEAD, f"{CIVILIANS}, counting: mentoin"],
        [DEAD, "outcome: killed, count: 3, victims: civilans"],
        ["id: DEAD, outcome: killed, count: 12", f"{CIVILIANS}, part_of: dead"],
        ["idd: dead, outcome: killed, count: 12", f"{CIVILIANS}, part_of: dead"],
        ["outcome: killd, count: 12", f"{CIVILIANS}, part_of: killed.persons"],
        [
            "outcome: killed, count: 9, victims: civilans",
            "outcome: killed, count: 9, victims: civilians, said_by: police",
            f"{CIVILIANS}, part_of: killed.civilians.2",
        ],
        [
            "outcome: killd, count: 9, victims: civilians",
            f"{CIVILIANS}, part_of: killed.civilians",
        ],
        [
            DEAD,
            "id: sf, outcome: killed, count: 3, victims: security_forces, part_of: [dead]",
            "outcome: killed, count: 1, victims: police, part_of: sf",
        ],
        ["id: dead, outcome: killd, count: 9", f"{CIVILIANS}, part_of: dead"],
        [f"{DEAD}, part_off: x", CIVILIANS],
    ],
)
def test_a_faulty_figure_raises_no_false_alarm(figures, lines):
    assert len(figures(*lines)) == 1


def test_a_list_given_twice_raises_no_false_alarm(problems):
    text = f"{HEAD}accounts:\n- event: market\n"
    text += f"  casualties: [{{{CIVILIANS}, part_of: dead}}]\n  casualties: [{{{DEAD}}}]\n"
    assert all("given twice" in problem for problem in problems(text))


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
