import pytest

from recount.formats.coding.structure import structure_of


def coding(**more):
    return {"recount": 1, "article": {"key": "a"}, "coding": {"coder": "c"}, **more}


def casualty(**fields):
    figure = {"outcome": "killed", "count": "1", **fields}
    return coding(accounts=[{"event": "e", "casualties": [figure]}])


@pytest.mark.parametrize(
    ("data", "field", "said"),
    [
        (coding(accountz=[]), "accountz", "no such field here; did you mean `accounts`?"),
        (coding(zzzz=[]), "zzzz", "no such field here; known: recount, article, coding, accounts,"),
        (
            {**coding(), "\u00a0 title": "x"},
            "\u00a0 title",
            "begins with U+00A0, which looks like a",
        ),
        (coding(sources=[]), "sources", "belongs in a coding frame, not beside `article`"),
        (
            {"recount": 1, "sources": [{"nmae": "x", "key": "k", "kind": "ngo", "name": "x"}]},
            "sources.0.nmae",
            "did you mean `name`?",
        ),
        (casualty(kount="2"), "kount", "did you mean `count`?"),
        (casualty(evidence={"qoute": "x"}), "evidence.qoute", "did you mean `quote`?"),
        ({"recount": 1, "events": [{}]}, "events.0.key", "is missing"),
        (
            casualty(outcome="kiled"),
            "outcome",
            "found `kiled`; did you mean `killed`? one of: killed, wounded,",
        ),
        (
            casualty(outcome="Dead"),
            "outcome",
            "found `Dead`; did you mean `killed`? one of: killed,",
        ),
        (casualty(victims="soldiers"), "victims", "found `soldiers`; did you mean `military`? one"),
        (
            casualty(victims="Kids"),
            "victims",
            "did you mean `persons` with `age_group: child`? one",
        ),
        (casualty(victims="rebels"), "victims", "did you mean `armed_group`? one of: persons,"),
        (casualty(victims="zzz"), "victims", "found `zzz`; one of: persons,"),
        (casualty(outcome=None), "outcome", "found nothing; one of: killed,"),
        (
            casualty(count=True),
            "count",
            "found `true`; a count is a whole number or words for it: 12,",
        ),
        (casualty(count=[]), "count", "found a list; a count is"),
        (
            casualty(count={"low": "x"}),
            "count.low",
            "found `x`; a whole number is wanted, without quotes",
        ),
        (casualty(count={"low": -1}), "count.low", "found the number -1; at least 0"),
        (casualty(count=""), "count", "empty text; leave the field out"),
        (casualty(said_by=12), "said_by", "found the number 12; text is wanted: put it in quotes"),
        (casualty(said_by=True), "said_by", "found `true`; text is wanted"),
        (casualty(said_by={}), "said_by", "found a mapping; text is wanted"),
        (
            casualty(said_by="The Police"),
            "said_by",
            "found `The Police`; a key is lower-case letters",
        ),
        (casualty(nationality="TN"), "nationality", "found `TN`; did you mean `tun`? a key is"),
        (
            {
                "recount": 1,
                "sources": [{"key": "s", "name": "S", "kind": "ngo", "country": "Mali"}],
            },
            "sources.0.country",
            "found `Mali`; did you mean `mli`? a key is lower-case letters",
        ),
        (
            casualty(worded="a b c d e f g h i"),
            "worded",
            "9 words; at most 8 of an article's words",
        ),
        (casualty(worded="x" * 200), "worded", "200 characters; at most 120"),
        (casualty(as_of="2016-02-30"), "as_of", "2016-02-30: no such day"),
        (
            casualty(as_of=2016.5),
            "as_of",
            "found the number 2016.5; text is wanted: put it in quotes",
        ),
        (
            casualty(confidence="high"),
            "confidence",
            "found `high`; a number is wanted, without quotes",
        ),
        (casualty(confidence=2), "confidence", "found the number 2; at most 1"),
        (casualty(flags="x"), "flags", "found `x`; a list is wanted"),
        (
            casualty(persons=[{"name": "x", "publish": "no"}]),
            "persons.0.publish",
            "`true` or `false` is wanted",
        ),
        (casualty(evidence=5), "evidence", "found the number 5; a mapping is wanted"),
        (casualty(evidence={"sha256": "AB"}), "evidence.sha256", "a SHA-256 is 64 digits"),
        (
            coding(article={"key": "a", "retracted": "May 4"}),
            "article.retracted",
            "found `May 4`; a day is written 2031-05-04",
        ),
        (
            coding(article={"key": "a", "retracted": "2031-13-04"}),
            "article.retracted",
            "2031-13-04: no such day",
        ),
        (
            {
                "recount": 1,
                "events": [
                    {
                        "key": "e",
                        "title": "E",
                        "type": "grenade",
                        "date": "2016",
                        "external": {"GED!": "1"},
                    }
                ],
            },
            "events.0.external.GED!",
            "a key is lower-case letters",
        ),
        ({"recount": 1, "events": 5}, "events", "a list is wanted"),
        (
            {
                "recount": 1,
                "locations": [{"key": "x", "name": "X", "kind": "site", "latitude": 91}],
            },
            "locations.0.latitude",
            "found the number 91; at most 90",
        ),
        (
            {"recount": 1, "locations": [{"key": "x", "name": "X", "kind": "site", "external": 5}]},
            "locations.0.external",
            "a mapping is wanted",
        ),
    ],
)
def test_says_what_was_found_and_what_would_be_right(data, field, said):
    wrong = structure_of(data).wrong
    found = {
        ".".join(map(str, fault.path)).removeprefix("accounts.0.casualties.0."): fault.message
        for fault in wrong
    }
    assert said in found[field]
    assert "Key" not in found[field]


def test_a_count_has_one_fault_not_one_for_each_way_of_giving_it():
    (fault,) = structure_of(casualty(count={"low": "x"})).wrong
    assert fault.path == ("accounts", 0, "casualties", 0, "count", "low")


def test_a_fault_of_another_kind_is_told_in_pydantic_s_words():
    (fault,) = structure_of(casualty(via="\ud800")).wrong
    assert "; input should be a valid string" in fault.message


def test_a_long_value_is_cut():
    (fault,) = structure_of(casualty(outcome="x" * 500)).wrong
    assert f"found `{'x' * 60}...`" in fault.message


def test_numbers_may_be_identifiers():
    event = {"key": "e", "title": "E", "type": "grenade", "date": 2016, "external": {"ged": 123}}
    structure = structure_of({"recount": 1, "events": [event]})
    assert structure.wrong == []
    assert structure.record.events[0].external == {"ged": "123"}
    assert structure.record.events[0].date == "2016"


def test_a_field_that_is_misspelt_is_not_missing_as_well():
    figure = {"Outcome": "killed", "conut": "1"}
    wrong = structure_of(coding(accounts=[{"event": "e", "casualties": [figure]}])).wrong
    assert sorted((fault.path[-1], fault.message) for fault in wrong) == [
        ("Outcome", "no such field here; did you mean `outcome`?"),
        ("conut", "no such field here; did you mean `count`?"),
    ]
