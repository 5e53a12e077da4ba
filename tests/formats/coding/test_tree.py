"""YAML and JSON to data with places: both parsers, and both of PyYAML's loaders."""

import json

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from recount.formats.coding.json_events import json_events
from recount.formats.coding.positions import Lines, Positions
from recount.formats.coding.tree import MOST_DEEP, UnreadableError, build
from recount.formats.coding.yaml_events import LOADER, yaml_events

LOADERS = [pytest.param(LOADER, id="libyaml"), pytest.param(yaml.SafeLoader, id="python")]
TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)
PRINTABLE = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Cn", "Co"], exclude_characters="\ufeff"),
    max_size=20,
)


def data_of(scalars, names):
    return st.recursive(
        scalars,
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(names, inner, max_size=4),
        max_leaves=12,
    )


PLAIN = st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1)
NUMBERS = st.floats(allow_nan=False, allow_infinity=False)


class Quoting(yaml.SafeDumper):
    """Quotes all text, since PyYAML takes less for a number than YAML 1.2 does."""


Quoting.add_representer(
    str, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"')
)


def read_yaml(text, loader=LOADER):
    return build(yaml_events(text, loader))


def places(tree, text):
    positions = Positions(Lines(text), tree.values, tree.names)
    return {path: positions.of(path) for path in tree.values}


@given(st.dictionaries(PRINTABLE, data_of(PLAIN | NUMBERS | PRINTABLE, PRINTABLE)))
def test_yaml_written_and_read_is_the_same(data):
    text = yaml.dump(data, Dumper=Quoting, allow_unicode=True)
    tree = read_yaml(text)
    assert tree.data == data
    assert tree.faults == []


@given(data_of(PLAIN | NUMBERS | TEXT, TEXT), st.sampled_from([None, 1, "\t"]), st.booleans())
def test_json_written_and_read_is_the_same(data, indent, ascii_only):
    text = json.dumps(data, indent=indent, ensure_ascii=ascii_only)
    tree = build(json_events(text))
    assert tree.data == data
    assert tree.faults == []


@given(st.dictionaries(PRINTABLE, data_of(PLAIN | PRINTABLE, PRINTABLE)))
def test_every_place_in_json_begins_its_value(data):
    text = json.dumps(data, indent=2)
    for path, at in build(json_events(text)).values.items():
        value = data
        for part in path:
            value = value[part]
        assert json.JSONDecoder().raw_decode(text, at)[0] == value


@given(st.text(alphabet='{}[],:"\\ \ta1.e-\ntrufalsn', max_size=40))
def test_json_reads_what_the_standard_library_reads(text):
    try:
        expected = json.loads(text, object_pairs_hook=lambda pairs: dict(reversed(pairs)))
    except ValueError:
        if text.strip():
            with pytest.raises(UnreadableError):
                build(json_events(text))
    else:
        tree = build(json_events(text))
        assert tree.data == expected or tree.faults


@given(st.text(alphabet="{}[],:\"' \t-a1&*!|>#%\n?", max_size=40))
def test_any_yaml_gives_data_or_a_sentence(text):
    try:
        tree = read_yaml(text)
    except UnreadableError as error:
        said = str(error)
    else:
        said = "read"
        assert all(fault.message for fault in tree.faults)
    assert said


@pytest.mark.parametrize("loader", LOADERS)
def test_places_of_values_and_names(loader):
    text = "a: 1\nb:\n  - x: é\n    long: {y: [2, 3]}\n  - |\n    text\n"
    tree = read_yaml(text, loader)
    assert tree.data == {"a": 1, "b": [{"x": "é", "long": {"y": [2, 3]}}, "text\n"]}
    assert places(tree, text) == {
        (): (1, 1),
        ("a",): (1, 4),
        ("b",): (3, 3),
        ("b", 0): (3, 5),
        ("b", 0, "x"): (3, 8),
        ("b", 0, "long"): (4, 11),
        ("b", 0, "long", "y"): (4, 15),
        ("b", 0, "long", "y", 0): (4, 16),
        ("b", 0, "long", "y", 1): (4, 19),
        ("b", 1): (5, 5),
    }
    positions = Positions(Lines(text), tree.values, tree.names)
    assert positions.of_name(("b", 0, "long")) == (4, 5)
    assert positions.of_name(("b", 0, "missing")) == (3, 5)
    assert positions.of(("b", 7, "x")) == (3, 3)


@pytest.mark.parametrize(
    "text",
    ["a: 'x\u2028y'\nb: 2", "a: x\r\nb: 2", "a: x\rb: 2", "a: \U0001f54a\nb: 2", "# é\u2029\nb: 2"],
)
@pytest.mark.parametrize("loader", LOADERS)
def test_lines_are_counted_as_editors_do(text, loader):
    assert places(read_yaml(text, loader), text)["b",] == (2, 4)


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("a: 1\nb: 2\na: 3", [("a", "`a` is given twice; keep one")]),
        ("a: {x: 1, x: 2}", [("a.x", "`x` is given twice; keep one")]),
        ("a: {x: 1, y: 2}\na: {x: 3, y: 4}", [("a", "`a` is given twice; keep one")]),
        ("a: {x: 1}\na: {y: 1, y: 2}", [("a", "`a` is given twice"), ("a.y", "`y` is given")]),
        ("a: &one 1\nb: *one", [("a", "an anchor: `&one`"), ("b", "an alias: write the value")]),
        ("a: &one [1]\n<<: *one", [("a", "an anchor"), ("<<", "an alias")]),
        ("a: !!str 1", [("a", "a tag")]),
        ("a: !x {b: 1}", [("a", "a tag")]),
        ("a: ! b", [("a", "a tag")]),
        ("&k a: 1", [("a", "an anchor")]),
        ("a: 012", [("a", "012 begins with 0")]),
        ("a: 18446744073709551616", [("a", "over 64 bits")]),
        ('a: "\\0"', [("a", "NUL")]),
        ('"\\0": 1', [("\0", "NUL")]),
    ],
)
@pytest.mark.parametrize("loader", LOADERS)
def test_faults_that_leave_the_rest_readable(text, faults, loader):
    found = read_yaml(text, loader).faults
    assert [".".join(map(str, fault.path)) for fault in found] == [path for path, _ in faults]
    for fault, (_, said) in zip(found, faults, strict=True):
        assert said in fault.message


@pytest.mark.parametrize("loader", LOADERS)
def test_the_first_of_two_values_stays(loader):
    tree = read_yaml("a: {x: 1}\nb: 2\na: [3]", loader)
    assert tree.data == {"a": {"x": 1}, "b": 2}


@pytest.mark.parametrize(
    ("text", "at", "said"),
    [
        ("a: 1\n---\nb: 2", 5, "a second document begins"),
        ("? [a]\n: 1", 2, "a field's name must be text"),
        ("a: \x1b[0m", 3, "the control character U+001B"),
        ("a: \ufeff", 3, "the control character U+FEFF"),
        ("a: [1", 3, "this is no YAML: the `[` that opens here is never closed"),
        ("a: {b: 1\n\n", 3, "the `{` that opens here is never closed"),
        (
            "a: {b: 1\nc: 2\nd: 3\n",
            3,
            "`{` that opens here is not closed, or lacks a `,`, before line 2",
        ),
        ("- {a: 1,\n   b: 2\n   c: 3}", 2, "is not closed, or lacks a `,`, before line 3"),
        ("a: {b: 1 c: 2}", 10, "this is no YAML: while parsing a flow mapping"),
        ("a:\n  b: 1\n \u00a0c: 2\n", 11, "; U+00A0 looks like a blank, and is none: type blanks"),
        ("a:\n\t- 1", 3, "indent with spaces, not tabs"),
        ("a: 'x", 3, "this is no YAML: the `'` that opens here is never closed"),
        ('a: "x\nb: 1\n', 3, 'this is no YAML: the `"` that opens here is never closed'),
        ("a: @x", 3, "this is no YAML"),
        ("a: @x", 3, "; a text that begins with `@` stands in quotes"),
        ("a: 1\nb: Port: gunmen came\n", 12, "; a text with `: ` in it stands in quotes"),
        ("a:\n  b: x\n   c: y\n", 14, "; fields that belong together begin in one column"),
        ("a:\n  -b: x\n   c: y\n", 15, "and a blank follows each `-`"),
        ("a:\n  b: x\n  c 12\nd: 1\n", 12, "; a field is written `name: value`"),
        ('{a: "x "y" z"}', 8, '; within "..." a quotation mark is written \\"'),
        ('a: "x "y" z"\n', 7, '; within "..." a quotation mark is written \\"'),
    ],
)
@pytest.mark.parametrize("loader", LOADERS)
def test_unreadable_yaml(text, at, said, loader):
    with pytest.raises(UnreadableError) as caught:
        read_yaml(text, loader)
    assert said in str(caught.value)
    assert caught.value.at == at


@pytest.mark.parametrize(
    ("text", "at", "said"),
    [
        ('{"a": 1,}', 8, "a name in double quotes expected, found `}`"),
        ('{"a" 1}', 5, "`:` expected, found `1`"),
        ('{"a": 1 "b": 2}', 8, "`,` or `}` expected"),
        ("[1, 2", 0, "the `[` that opens here is never closed"),
        ('{"a": [1], "b": {"c": 1', 16, "the `{` that opens here is never closed"),
        ("[1,]", 3, "a value expected, found `]`"),
        ("[01]", 2, "`,` or `]` expected"),
        ("[NaN]", 1, "a value expected"),
        ("[1] 2", 4, "something follows"),
        ('["a\nb"]', 3, "Invalid control character"),
        ('["\\x"]', 2, "Invalid \\escape"),
        ('["a', 1, "Unterminated string"),
        ("['a']", 1, "a value expected"),
        ("{", 0, "the `{` that opens here is never closed"),
    ],
)
def test_unreadable_json(text, at, said):
    with pytest.raises(UnreadableError) as caught:
        build(json_events(text))
    assert said in str(caught.value)
    assert caught.value.at == at


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ('\t{\n\t"a"\t:\t[\t]\r\n}', {"a": []}),
        ('"\\ud83d\\udd4a \\/"', "\U0001f54a /"),
        ("[1.5e3, -0, 1E2, true, null]", [1500.0, 0, 100.0, True, None]),
        ('{"' + "k" * 3000 + '": 1}', {"k" * 3000: 1}),
        ("", None),
    ],
)
def test_json_that_yaml_does_not_read_so(text, data):
    assert build(json_events(text)).data == data


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('["\\ud800"]', "surrogate"),
        ('{"\\u0000": 1}', "NUL"),
        ("[18446744073709551616]", "over 64 bits"),
        ("[1e999]", "over 64 bits"),
        ('{"a": 1, "a": 2}', "given twice"),
    ],
)
def test_faults_in_json(text, said):
    (fault,) = build(json_events(text)).faults
    assert said in fault.message


@pytest.mark.parametrize("bracket", ["[", '{"a":', "[{"])
@pytest.mark.parametrize("events", [json_events, yaml_events])
def test_depth_is_bounded(bracket, events):
    text = bracket * 20_000
    if bracket == "[{":
        text = '[{"a":' * 20_000
    with pytest.raises(UnreadableError, match=f"more than {MOST_DEEP} deep"):
        build(events(text))


def test_depth_of_block_lists_is_bounded():
    with pytest.raises(UnreadableError, match=f"more than {MOST_DEEP} deep"):
        read_yaml("- " * 20_000 + "1")


def test_the_greatest_depth_is_read():
    text = "[" * MOST_DEEP + "]" * MOST_DEEP
    assert read_yaml(text).data == build(json_events(text)).data
