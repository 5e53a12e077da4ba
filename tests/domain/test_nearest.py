import pytest

from recount.domain.nearest import did_you_mean, nearest


@pytest.mark.parametrize(
    ("name", "known", "found"),
    [
        ("kiled", ["killed", "wounded"], "killed"),
        ("Armed Group", ["armed_group", "persons"], "armed_group"),
        ("titel", ["title", "text"], "title"),
        ("market", ["northport-market-2031-05-03", "other"], "northport-market-2031-05-03"),
        ("NO", ["unknown"], None),
        ("zzz", ["killed"], None),
        ("killed", [], None),
    ],
)
def test_nearest(name, known, found):
    assert nearest(name, known) == found


def test_among_many_names_those_that_share_an_end():
    known = [f"event-{number:06}" for number in range(20_000)]
    assert nearest("evnt-012345", known) == "event-012345"


def test_did_you_mean():
    assert did_you_mean("kiled", ["killed"]) == "; did you mean `killed`?"
    assert did_you_mean("zzz", ["killed"]) == ""
