import pytest
from hypothesis import given
from hypothesis import strategies as st

from recount.domain.coding import Account, Casualty, Size
from recount.domain.figure_ids import casualty_ids, figure_ids, size_ids


def casualty(figure_id=None, outcome="killed", victims="persons"):
    return Casualty(id=figure_id, outcome=outcome, victims=victims, count="1")


@pytest.mark.parametrize(
    ("figures", "ids"),
    [
        ([], []),
        ([casualty()], ["killed.persons"]),
        (
            [casualty(), casualty(), casualty()],
            ["killed.persons", "killed.persons.2", "killed.persons.3"],
        ),
        ([casualty("dead"), casualty()], ["dead", "killed.persons"]),
        ([casualty(), casualty("killed.persons")], ["killed.persons.2", "killed.persons"]),
        ([casualty(), casualty(outcome="wounded")], ["killed.persons", "wounded.persons"]),
        ([casualty("a"), casualty("a")], ["a", "a"]),
    ],
)
def test_casualty_ids(figures, ids):
    assert casualty_ids(figures) == ids
    assert figure_ids(Account(event="e", casualties=figures)) == ids


def test_size_ids():
    size = Size(actor="coastal-front", measure="attackers", count="20")
    assert size_ids([size, size]) == ["coastal-front.attackers", "coastal-front.attackers.2"]


@given(st.lists(st.sampled_from([None, None, "killed.persons", "killed.persons.2", "x"])))
def test_default_ids_meet_no_other(given_ids):
    ids = casualty_ids([casualty(figure_id) for figure_id in given_ids])
    defaults = [new for new, old in zip(ids, given_ids, strict=True) if old is None]
    assert len(set(defaults)) == len(defaults)
    assert not set(defaults) & {old for old in given_ids if old}
