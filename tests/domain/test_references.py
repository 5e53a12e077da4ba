"""What a document defines and refers to."""

from recount.domain.coding import Coding, Frame
from recount.domain.references import Keys, defined_by, references_of


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
