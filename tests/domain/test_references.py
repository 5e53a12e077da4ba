"""What a document defines and refers to."""

from collections.abc import Iterator

from recount.domain.coding import Coding, Frame, Record
from recount.domain.references import Keys, defined_by, names_in, references_of

# Keys of the record itself, and of figures of its own account or coding.
OWN = {"key", "former_keys", "id", "part_of", "external"}


def kinds(kind: type[Record] = Record) -> Iterator[type[Record]]:
    yield kind
    for narrower in kind.__subclasses__():
        yield from kinds(narrower)


def test_every_field_that_holds_a_key_is_known() -> None:
    for kind in kinds():
        fields = kind.model_json_schema().get("properties", {}).items()
        keyed = {name for name, field in fields if "^[a-z0-9]+(?:[-_.]" in str(field)}
        assert keyed - OWN == {name for name, _ in names_in(kind)}, kind


def test_a_frame() -> None:
    frame = Frame.model_validate(
        {
            "recount": 1,
            "sources": [{"key": "s", "name": "S", "kind": "newspaper", "country": "c"}],
            "locations": [{"key": "l", "name": "L", "kind": "site", "parent": "p"}],
            "actors": [{"key": "a", "name": "A", "kind": "civilians", "speaks_for": "b"}],
            "events": [
                {"key": "e", "former_keys": ["f"], "title": "E", "type": "arrests",
                 "date": "2031", "location": "m"}
            ],
            "relations": [{"event": "e", "relation": "follows", "to": "g", "said_by": "d"}],
        }
    )  # fmt: skip
    assert defined_by(frame) == Keys(
        frozenset("s"), frozenset("l"), frozenset("a"), frozenset("ef"), frozenset()
    )
    assert references_of(frame) == Keys(
        frozenset(), frozenset("cpm"), frozenset("bd"), frozenset("eg"), frozenset()
    )


def test_a_coding() -> None:
    figure = {
        "outcome": "killed", "count": 1, "said_by": "a", "victim_actor": "b", "caused_by": "c",
        "nationality": "n", "corrects": "x",
    }  # fmt: skip
    coding = Coding.model_validate(
        {
            "recount": 1,
            "article": {"key": "k", "source": "s", "based_on": {"source": "t"}, "version_of": "y"},
            "coding": {"coder": "c1"},
            "accounts": [
                {
                    "event": "e",
                    "place": {"location": "l"},
                    "attributions": [{"actor": "d", "role": "target", "said_by": "f"}],
                    "casualties": [figure],
                }
            ],
            "sizes": [{"actor": "g", "measure": "members", "count": 2, "events": ["h"]}],
            "relations": [{"event": "e", "relation": "follows", "to": "i", "said_by": "j"}],
        }
    )
    assert defined_by(coding) == Keys(articles=frozenset("k"))
    assert references_of(coding) == Keys(
        frozenset("st"), frozenset("nl"), frozenset("abcdfgj"), frozenset("ehi"), frozenset("xy")
    )
