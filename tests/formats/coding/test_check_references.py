import pytest

from recount.formats.coding.check import KnownKeys

EMPTY = KnownKeys()
CODING = "recount: 1\narticle: {key: %s}\ncoding: {coder: c1}\n"
FRAME = """\
recount: 1
sources:
- {key: herald, name: Herald, kind: newspaper, country: nld}
locations:
- {key: nld, name: Netherlands, kind: country}
- {key: town, name: Town, kind: settlement, parent: nld}
actors:
- {key: front, name: Front, kind: rebel_group, parent: army, country: nld}
- {key: army, name: Army, kind: state_forces}
- {key: minister, name: Minister, kind: office_holder, speaks_for: army}
events:
- {key: fire, former_keys: [blaze], title: Fire, type: grenade, date: 2031-05-03, location: town}
"""


def test_frames_and_codings_find_each_other_in_any_order(problems):
    coding = """\
recount: 1
article: {key: a, source: herald, based_on: {source: herald}, version_of: b}
coding: {coder: c1}
accounts:
- event: fire
  place: {location: town}
  attributions: [{actor: front, role: perpetrator, said_by: minister}]
  casualties:
  - {outcome: killed, count: 1, nationality: nld, victim_actor: army, caused_by: front, corrects: b}
sizes: [{actor: front, measure: members, count: 5, events: [fire], location: town}]
"""
    assert problems(coding, FRAME, CODING % "b", known=EMPTY) == []


def test_every_dangling_reference_is_told(problems):
    coding = """\
recount: 1
article: {key: a, source: x1, based_on: {article: x2}, version_of: x3}
coding: {coder: c1}
accounts:
- event: x4
  place: {location: x5}
  attributions: [{actor: x6, role: target, said_by: x7}]
  casualties:
  - {outcome: killed, count: 1, nationality: x8, victim_actor: x9, caused_by: y1, corrects: y2,
     said_by: y3}
sizes: [{actor: y4, measure: members, count: 5, events: [fire, y5], location: y6}]
relations: [{event: y7, relation: follows, to: y8, said_by: y9}]
"""
    found = problems(coding, FRAME, known=EMPTY)
    keys = [problem.split("`")[1] for problem in found]
    assert sorted(keys) == [f"x{n}" for n in range(1, 10)] + [f"y{n}" for n in range(1, 10)]
    assert "1.yaml:11:64: sizes.0.events.1: no event `y5` in these files or the database" in found


def test_the_nearest_known_key_is_named(problems):
    text = CODING % "a" + "accounts:\n- {event: harbor}\n- {event: markt}\n"
    assert [problem.partition("database")[2] for problem in problems(text)] == [
        "; did you mean `harbour`?",
        "; did you mean `market`?",
    ]


@pytest.mark.parametrize("known", [EMPTY, KnownKeys(events=frozenset({"blaze"}))])
def test_a_former_key_is_known(problems, known):
    text = CODING % "a" + "accounts:\n- {event: blaze}\n"
    assert problems(FRAME, text, known=known) == []


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ("sources:\n- {key: s, name: S, kind: ngo, country: town}", "sources.0.country"),
        ("actors:\n- {key: s, name: S, kind: rioters, country: town}", "actors.0.country"),
    ],
)
def test_a_country_is_one(problems, line, field):
    (found,) = problems(FRAME, f"recount: 1\n{line}", known=EMPTY)
    assert found.endswith(f"{field}: `town` is of kind settlement; name a country")


@pytest.mark.parametrize(
    ("given", "near"),
    [("tn", "; did you mean `tun`?"), ("burkina-faso", "; did you mean `bfa`?"), ("tun", "")],
)
def test_a_country_is_led_to_by_its_code_and_name(problems, given, near):
    text = f"recount: 1\nsources:\n- {{key: s, name: S, kind: ngo, country: {given}}}\n"
    message = f"no location `{given}` in these files or the database{near}"
    assert problems(text, known=EMPTY) == [f"1.yaml:3:41: sources.0.country: {message}"]


def test_keys_are_defined_once(problems):
    found = problems(FRAME, FRAME, CODING % "a", CODING % "a", known=EMPTY)
    assert len(found) == 9
    assert found[0] == "2.yaml:3:9: sources.0.key: `herald` is defined twice; first at 1.yaml:3:9"
    # No order of files tells which of the two codings is meant.
    assert set(found[-2:]) == {
        "3.yaml:2:16: article.key: `a` is defined twice; again at 4.yaml:2:16",
        "4.yaml:2:16: article.key: `a` is defined twice; first at 3.yaml:2:16",
    }


def test_a_former_key_is_nobody_s_key(problems):
    other = "recount: 1\nevents:\n- {key: blaze, title: B, type: grenade, date: 2031}\n"
    assert problems(FRAME, other, known=EMPTY) == [
        "1.yaml:12:29: events.0.former_keys.0: `blaze` is the key of another event, at 2.yaml:3:9"
    ]


def test_a_former_key_is_that_of_one_event(problems):
    other = """\
recount: 1
events:
- {key: fire-2, former_keys: [old, blaze], title: B, type: grenade, date: 2031}
"""
    assert problems(FRAME, other, known=EMPTY) == [
        "2.yaml:3:36: events.0.former_keys.1: `blaze` is a former key of another event too, at "
        "1.yaml:12:9"
    ]


def test_circles(problems):
    text = """\
recount: 1
locations:
- {key: a, name: A, kind: site, parent: b}
- {key: b, name: B, kind: site, parent: a}
- {key: c, name: C, kind: site, parent: a}
actors:
- {key: d, name: D, kind: rioters, parent: d}
- {key: e, name: E, kind: rioters, speaks_for: e}
"""
    assert [problem.split(": ")[1] for problem in problems(text)] == [
        "locations.0.parent",
        "actors.0.parent",
        "actors.1.speaks_for",
    ]
    assert problems(text)[0].endswith("a circle: by way of parent, `a` leads back to itself")


def test_a_circle_of_two_files_is_told_of_each(problems):
    one = "recount: 1\nlocations:\n- {key: a, name: A, kind: site, parent: b}\n"
    other = "recount: 1\nlocations:\n- {key: b, name: B, kind: site, parent: a}\n"
    assert problems(one, other, known=EMPTY) == [
        "1.yaml:3:41: locations.0.parent: a circle: by way of parent, `a` leads back to itself",
        "2.yaml:3:41: locations.0.parent: a circle: by way of parent, `b` leads back to itself",
    ]


def test_a_key_that_is_defined_twice_is_told_as_that_alone(problems):
    text = """\
recount: 1
locations:
- {key: a, name: A, kind: site, parent: b}
- {key: b, name: B, kind: site, parent: a}
- {key: b, name: C, kind: site}
"""
    twice = "1.yaml:5:9: locations.2.key: `b` is defined twice; first at 1.yaml:4:9"
    assert problems(text) == [twice]


def test_circles_of_versions(problems):
    version = "recount: 1\narticle: {key: %s, version_of: %s}\ncoding: {coder: c1}\n"
    found = problems(version % ("a", "b"), version % ("b", "a"))
    assert [problem.split(": ")[1] for problem in found] == ["article.version_of"] * 2
    assert len(problems(version % ("a", "a"))) == 1


def test_based_on_names_the_first(problems):
    based = "recount: 1\narticle: {key: %s, based_on: {%s}}\ncoding: {coder: c1}\n"
    found = problems(
        based % ("a", "article: b"),
        based % ("b", "source: wire"),
        based % ("c", "article: d"),
        CODING % "d",
    )
    assert found == [
        "1.yaml:2:39: article.based_on.article: `b` is itself based on `wire`; name that one"
    ]


def test_structural_and_referential_problems_come_together(problems):
    frame = FRAME.replace("kind: newspaper", "kind: newspapr").replace(
        "date: 2031-05-03", "date: 3"
    )
    coding = """\
recount: 1
article: {key: a, source: herald, titel: x}
coding: {coder: c1}
accounts:
- event: fire
  evidence: {start: 5, end: 2}
  casualties:
  - {outcome: killed, count: x, said_by: nobody}
  - {outcome: kiled, count: 1, said_by: someone}
  - 5
"""
    found = [problem.split(": ")[0:2] for problem in problems(frame, coding, known=EMPTY)]
    assert found == [
        ["1.yaml:3:37", "sources.0.kind"],
        ["1.yaml:12:71", "events.0.date"],
        ["2.yaml:2:35", "article.titel"],
        ["2.yaml:6:13", "accounts.0.evidence"],
        ["2.yaml:6:29", "accounts.0.evidence.end"],
        ["2.yaml:8:30", "accounts.0.casualties.0.count"],
        ["2.yaml:8:42", "accounts.0.casualties.0.said_by"],
        ["2.yaml:9:15", "accounts.0.casualties.1.outcome"],
        ["2.yaml:9:41", "accounts.0.casualties.1.said_by"],
        ["2.yaml:10:5", "accounts.0.casualties.2"],
    ]
