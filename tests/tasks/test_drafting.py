"""Drafts against a database: speakers, parties, places, claims, and what ingest says of them."""

from pathlib import Path

import pytest
from worlds import World

from recount.domain.coding import Account, Coding
from recount.formats.coding.reader import read_documents
from recount.store.engine import open_writer
from recount.store.reader import open_reader
from recount.tasks.article_draft import draft_article
from recount.tasks.drafting.found import About, draft_of
from recount.tasks.drafting.known import bound_to, known_in
from recount.tasks.ingest import ingest

TEXT = """Coastal Front gunmen stormed a barracks in Northport on Saturday, killing nine soldiers.

A spokesman for the Northport police said that 12 civilians were also killed. The mayor, Ala Daro,
said that 15 civilians had died.

The Coastal Front claimed responsibility. A group of students denied any role.

The Norland army killed 20 Coastal Front fighters, Interior Minister Ori Daro said.

The attack comes a month after gunmen killed 30 people in Kano, and days after a bomb killed two
women in Oldmere.
"""


@pytest.fixture
def database(tmp_path: Path) -> str:
    place = str(tmp_path / "recount.db")
    world = (
        World()
        .location("nor", kind="country", name="Norland")
        .location("northport", parent="nor", name="Northport")
        .actor("front", name="Coastal Front")
        .actor("army", name="Norland army", kind="state_forces")
        .actor("police", name="Northport police", kind="state_forces")
        .actor("interior", name="Interior Minister", kind="office_holder")
        .event("barracks-2031-05-03", "2031-05-03", location="northport")
    )
    with open_writer(place) as connection:
        world.load(connection)
    return place


def drafted(text: str, database: str | None) -> str:
    about = About("a", published="2031-05-07", language="en")
    return draft_article("a.txt", text.encode(), about, database).coding


def accounts(coding: str, tmp_path: Path) -> list[Account]:
    file = tmp_path / "draft.yaml"
    file.write_text(coding, encoding="utf-8")
    (document,), problems = read_documents([file])
    assert problems == []
    assert isinstance(document.record, Coding)
    return document.record.accounts


def test_actors_of_the_database_are_filled_in(database: str, tmp_path: Path) -> None:
    coding = drafted(TEXT, database)
    first = accounts(coding, tmp_path)[0]
    assert first.event == "barracks-2031-05-03"
    assert [(a.actor, a.role, a.stance, a.said_by) for a in first.attributions] == [
        ("front", "perpetrator", "claims", "front"),
    ]
    told = {(c.count, c.victims): c for c in first.casualties}
    assert told["9", "military"].caused_by == "front"
    assert told["9", "military"].caused_by_certainty == "stated"
    assert told["12", "civilians"].said_by == "police"
    assert told["20", "armed_group"].victim_actor == "front"
    assert told["20", "armed_group"].caused_by == "army"
    assert told["20", "armed_group"].said_by == "interior"


def test_what_is_not_certain_is_marked(database: str) -> None:
    coding = drafted(TEXT, database)
    assert 'said_by: police  # proposed: "A spokesman for the Northport police"' in coding
    assert 'said_by: interior  # "Interior Minister Ori Daro"' in coding
    assert "caused_by: front  # proposed\n" in coding
    assert "victim_actor: front  # proposed\n" in coding
    assert '# said_by: the key of "The mayor, Ala Daro"' in coding
    assert '# attribution: actor: the key of "A group of students"' in coding
    assert coding.count("}  # proposed\n") == coding.count("# proposed\n") - 4


def test_tolls_of_two_speakers_share_an_account_where_one_has_a_key(
    database: str, tmp_path: Path
) -> None:
    found = accounts(drafted(TEXT, database), tmp_path)
    assert {"12", "15"} <= {c.count for c in found[0].casualties}
    without = accounts(drafted(TEXT, None), tmp_path)
    assert {"12", "15"} & {c.count for c in without[0].casualties} == {"12"}


def test_a_place_has_a_key_only_where_the_database_has_it(database: str, tmp_path: Path) -> None:
    coding = drafted(TEXT, database)
    places = [account.place for account in accounts(coding, tmp_path) if account.place]
    assert [(place.location, place.worded) for place in places] == [
        ("northport", "Northport"),
        (None, "Kano"),
        (None, "Oldmere"),
    ]
    assert "# location: kano, once the frame has {key: kano, name: " in coding
    assert "# location: no place of this name is known" in coding


def test_without_a_database_a_draft_has_no_keys(tmp_path: Path) -> None:
    coding = drafted(TEXT, None)
    for account in accounts(coding, tmp_path):
        assert account.attributions == []
        assert account.place is None or account.place.location is None
        for casualty in account.casualties:
            assert (casualty.said_by, casualty.caused_by, casualty.victim_actor) == (None,) * 3
    assert '# attribution: actor: the key of "The Coastal Front", role: perpetrator' in coding


def test_events_of_one_article_are_accounts_of_their_own(database: str, tmp_path: Path) -> None:
    found = accounts(drafted(TEXT, database), tmp_path)
    dates = [account.date.edtf if account.date else None for account in found]
    assert dates == ["2031-05-03", "2031-04~", None]
    assert [c.count for c in found[1].casualties] == ["30"]
    assert [c.count for c in found[2].casualties] == ["2"]


def test_the_draft_is_ingested_once_the_events_are_given(database: str, tmp_path: Path) -> None:
    with open_writer(database) as connection:
        World().event("kano-2031-04", "2031-04").event("oldmere", "2031").load(connection)
    coding = drafted(TEXT, database)
    coding = coding.replace("event: undecided-2", "event: kano-2031-04")
    coding = coding.replace("event: undecided-3", "event: oldmere")
    file = tmp_path / "a.yaml"
    file.write_text(coding, encoding="utf-8")
    assert ingest(database, [file]).problems == []
    with open_reader(database) as reader:
        rows = reader.rows("SELECT actor, stance FROM attributions").rows
    assert rows == [("Coastal Front", "claims")]


@pytest.mark.parametrize(
    ("text", "counts", "comment"),
    [
        ("Gunmen killed 12 people in Kano on Monday. The 12 people were killed at noon.", ["12"],
         "# Not counted, said again (killed.persons): "),
        ("A deadly raid shook Kano on Monday. Gunmen killed 12 people there.", ["12"],
         "# Not counted, said again (killed.persons): "),
        ("Gunmen killed 12 people in Kano on Monday. Later 14 people were said to have been killed"
         " there.", ["12"], "# Another toll of the same people as in the first account."),
    ],
)  # fmt: skip
def test_what_is_said_again(text: str, counts: list[str], comment: str, tmp_path: Path) -> None:
    coding = drafted(text, None)
    assert comment in coding
    assert [c.count for c in accounts(coding, tmp_path)[0].casualties] == counts


KILLED, OTHERS = "Gunmen killed 14 people in Kano on Monday.", "Nine others were wounded."


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"{KILLED} The mayor spoke. In all, 14 people were killed, including three children.",
         [("14", None, None), ("3", "child", "killed.persons")]),
        (f"{KILLED} {OTHERS} The nine wounded, four of them soldiers, were taken to Lona.",
         [("14", None, None), ("9", None, None), ("4", None, "wounded.persons")]),
        (f"Gunmen kill 14 in Kano, including three children\n\n{KILLED} Three children died.",
         [("14", None, None), ("3", "child", None)]),
        (f"{KILLED} Three of the dead were children. The 14 people killed include three children.",
         [("14", None, None), ("3", "child", "killed.persons")]),
        ("A resident said dozens of people had been killed in Kano on Monday. Several militants"
         " were killed in the raid.",
         [("dozens", None, None), ("several", None, None)]),
    ],
)  # fmt: skip
def test_what_is_new_beside_what_is_said_again(
    text: str, found: list[tuple[str, str | None, str | None]], tmp_path: Path
) -> None:
    casualties = accounts(drafted(text, None), tmp_path)[0].casualties
    assert [(c.count, c.age_group, c.part_of) for c in casualties] == found


@pytest.mark.parametrize(
    ("text", "worded"),
    [
        ("Gunmen killed 12 people in Kano on Monday.", ["12 people"]),
        ("Tunisian Karim Selmi was killed in Kano on Monday.", [None]),
        ("A Tunisian journalist was killed in Kano on Monday.", ["A Tunisian journalist"]),
    ],
)
def test_the_words_for_a_victim_hold_no_name(
    text: str, worded: list[str | None], tmp_path: Path
) -> None:
    casualties = accounts(drafted(text, None), tmp_path)[0].casualties
    assert [casualty.worded for casualty in casualties] == worded


def test_what_a_database_knows_outlives_its_reader(database: str) -> None:
    with open_reader(database) as reader:
        known = known_in(reader)
    with open_reader(database) as reader:
        draft = draft_of(TEXT, About("a"), known=bound_to(reader, known))
        assert "northport" in draft.known.locations
        assert "kano" not in draft.known.locations
    assert next(s.place.words for s in draft.segments if s.place) == "Northport"


def test_a_sum_and_what_is_in_it_say_so(tmp_path: Path) -> None:
    coding = drafted(
        "Two attacks killed 20 people on Monday. In Kano 12 died; in Jos, 8 died.", None
    )
    assert [str(a.date and a.date.edtf) for a in accounts(coding, tmp_path)] == ["2031-05-05"] * 3
    comments = [line.strip() for line in coding.splitlines() if "sum" in line and "# " in line]
    assert comments == [
        "# A sum over several events: its event is an operation, and theirs are part_of it.",
        "# In the sum of the first account: part_of its event, if you have both.",
        "# In the sum of the first account: part_of its event, if you have both.",
    ]
