"""Reviewing drafts: what is asked, what a decision writes, and that nothing else is touched."""

import difflib
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reviews import DRAFT, TEXT, Script, evidence, written

from recount.cli.review_walk import Unfinished, walk
from recount.domain.coding import Coding
from recount.errors import RecountError
from recount.formats.coding.reader import read_document
from recount.tasks.drafting.coding import coding_of
from recount.tasks.drafting.found import About
from recount.tasks.ingest import ingest
from recount.tasks.review.drafts import ChangedMeanwhile, read_drafts
from recount.tasks.review.session import Session
from recount.tasks.review.targets import questions_in

NO_DATABASE = "none.db"
EVENT = "karsa-2031-05-05"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return written(tmp_path)


def session_of(folder: Path, *, texts: bool = True, every: bool = False) -> Session:
    given = read_drafts([folder / "drafts"], folder / "texts" if texts else None, NO_DATABASE)
    assert given.problems == []
    return Session(given, every=every)


def reviewed(folder: Path, *said: str, by: str | None = None, **options: bool) -> Script:
    person = Script(*said)
    walk(session_of(folder, **options), person, by)
    return person


def text_of(folder: Path) -> str:
    return (folder / "drafts" / "karsa.yaml").read_bytes().decode()


def record_of(folder: Path) -> Coding:
    document, problems = read_document("karsa.yaml", text_of(folder).encode())
    assert problems == []
    assert document is not None
    assert isinstance(document.record, Coding)
    return document.record


def changes(folder: Path, before: str = DRAFT) -> list[str]:
    """The lines that went, then those that came."""
    lines = difflib.ndiff(before.splitlines(), text_of(folder).splitlines())
    found = [f"{line[0]}{line[2:].strip()}" for line in lines if line[0] in "+-"]
    return sorted(found, key=lambda line: "-+".index(line[0]))


def asked(folder: Path, *, every: bool = False) -> list[tuple[str, Sequence[str]]]:
    (draft,) = read_drafts([folder / "drafts"], folder / "texts", NO_DATABASE).drafts
    return [(q.target.kind, q.doubts) for q in questions_in(draft, every=every)]


def test_what_is_doubtful_is_asked_in_the_order_of_the_file(folder: Path) -> None:
    undecided, proposed = "which event it is, is not decided", "proposed, not decided"
    assert asked(folder) == [
        ("article", (proposed,)),
        ("event", (undecided,)),
        ("date", (proposed,)),
        ("figure", ("whose group (security_forces) was read from what stands before",)),
        ("figure", ("found by the rule active with confidence 0.7",)),
        ("event", (undecided,)),
        (
            "figure",
            ("whether it counts the attackers, who are counted beside it, is unknown",),
        ),
        ("event", (proposed,)),
    ]
    assert [kind for kind, _ in asked(folder, every=True)][-3:] == ["event", "figure", "left out"]


def test_accepting_marks_and_is_not_asked_again(folder: Path) -> None:
    reviewed(folder, "a", "s", "a", "a", "q")
    assert changes(folder) == [
        "-source: gazette  # proposed",
        '-date: {edtf: 2031-05-05, worded: "Monday", basis: relative}  # proposed',
        "-# ? whose group (security_forces) was read from what stands before",
        "-- id: killed.security_forces",
        "+source: gazette  # checked",
        '+date: {edtf: 2031-05-05, worded: "Monday", basis: relative}  # checked',
        "+# checked: whose group (security_forces) was read from what stands before",
        "+- id: killed.security_forces  # checked",
    ]
    assert [kind for kind, _ in asked(folder)] == ["event", "figure", "event", "figure", "event"]


def test_the_sentence_is_shown_with_the_words_marked(folder: Path) -> None:
    seen = reviewed(folder, "s", "s", "s").seen
    assert "Gunmen stormed the market of Karsa on [Monday], killing 12" in seen
    assert "Karsa on Monday, [killing 12] and seven" in seen
    assert "  count         12\n" in seen
    assert "drafts/karsa.yaml:16  4 of 8  figure" in seen
    assert "not at hand" not in seen


def test_without_the_text_the_comment_is_shown(folder: Path) -> None:
    seen = reviewed(folder, "s", "s", "s", "s", texts=False).seen
    assert "killing [12] and seven civilians." in seen
    assert "killing 12 and [seven civilians]." in seen
    assert "the text is not at hand" in seen


def test_words_that_the_text_does_not_have_there_are_doubtful(folder: Path) -> None:
    moved = DRAFT.replace(evidence("Three of the gunmen"), evidence("Three of the gunmen").replace(
        "start: 7", "start: 6"))  # fmt: skip
    assert moved != DRAFT
    written(folder, moved)
    assert ("figure",) in [(kind,) for kind, doubts in asked(folder) if "is not the digest" in
                           " ".join(doubts)]  # fmt: skip
    person = reviewed(folder, *"ssssss", "a", "c", "evidence", "three of the gunmen", "a", "q")
    assert "are not those that were coded" in person.seen
    assert "other words were coded" in person.seen
    assert f"+evidence: {evidence('Three of the gunmen')}" in changes(folder, moved)
    assert "+- id: killed.armed_group  # checked" in changes(folder, moved)


def test_a_count_is_corrected_and_asked_again_where_it_is_none(folder: Path) -> None:
    person = reviewed(
        folder, *"sss", "c", "count", "twelvish", "at least 12", "killing twelve", "killing 12 and",
        "c", "", "13", "", "q",
    )  # fmt: skip
    assert "'twelvish' can't be read as a count; write it like 12" in person.seen
    assert "'killing twelve' is not in the text" in person.seen
    assert changes(folder) == [
        "-count: 12   # mine: see the mayor's list",
        f"-evidence: {evidence('killing 12')}",
        "+count: 13   # mine: see the mayor's list",
        f"+evidence: {evidence('killing 12 and')}",
    ]


@pytest.mark.parametrize(
    ("field", "wrong", "message", "right", "line"),
    [
        ("victims", "army", "one of: persons, civilians", "military", "victims: military"),
        ("perp", "some", "one of: only, included", "included", "perpetrators: included"),
        ("said_by", "The Mayor", "a key is lower-case", "mayor", "said_by: mayor"),
        ("as_of", "soon", "soon: not a date", "2031-05", "as_of: 2031-05"),
        ("part_of", "none", "no figure `none` here", "killed.civilians", None),
        ("worded", "one two three four five six seven eight nine", "9 words", "killing",
         "worded: killing"),
    ],
)  # fmt: skip
def test_a_field_has_the_type_of_the_coding_format(
    folder: Path, field: str, wrong: str, message: str, right: str, line: str | None
) -> None:
    person = reviewed(folder, *"sss", "c", field, wrong, right if line else "", "", "q")
    assert message in person.seen
    assert (f"+{line}" in changes(folder)) == bool(line)


def test_what_is_deprecated_gets_its_reason_at_once(folder: Path) -> None:
    person = reviewed(
        folder, *"sss", "c", "standing", "deprecated", "", "deprecated", "a rumour", "q"
    )
    assert person.seen.count("Why (standing_reason)") == 2
    assert "a deprecated figure needs a reason" in person.seen
    assert {"+standing: deprecated", "+standing_reason: a rumour"} <= set(changes(folder))
    figure = record_of(folder).accounts[0].casualties[0]
    assert (figure.standing, figure.standing_reason) == ("deprecated", "a rumour")


def test_deprecating_is_one_decision(folder: Path) -> None:
    person = reviewed(folder, *"sss", "c", "standing", "deprecated", "a rumour", "u", "q")
    assert person.seen.count("Why") == 1
    assert changes(folder) == []


def test_a_reason_that_is_there_is_not_asked_for(folder: Path) -> None:
    said = ["c", "standing_reason", "a rumour", "c", "standing", "deprecated", "q"]
    assert "Why" not in reviewed(folder, *"sss", *said).seen
    assert "+standing: deprecated" in changes(folder)


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("count", "13", '"12"'),
        ("count", "at least 13", '"12"'),
        ("count", "at least 11", None),
        ("count", "10-15", None),
        ("count", "up to 20", None),
        ("worded", "seven civilians", '"seven civilians"'),
        ("worded", "killing 12", None),
        ("worded", "killing", None),
        ("victims", "military", None),
    ],
)
def test_words_of_another_number_are_told(
    folder: Path, field: str, value: str, words: str | None
) -> None:
    # Words that are not those of the evidence, like a count, have it asked for.
    evidence_too = [""] if field == "count" or "seven" in value else []
    person = reviewed(folder, *"sss", "c", field, value, *evidence_too, "a", "q")
    told = f"? its words, {words}, have another number"
    assert ("have another number" in person.seen, told in person.seen) == (bool(words),) * 2
    again = [doubt for _, doubts in asked(folder) for doubt in doubts]
    assert not any("have another number" in doubt for doubt in again)
    # It may be so all the same.
    assert any("killed.security_forces  # checked" in line for line in changes(folder))


@pytest.mark.parametrize(
    ("without", "words"), [("Drafted: 5", '"12"'), ('        worded: "12"\n', '"killing 12"')]
)
def test_words_of_another_number_are_told_of_again(folder: Path, without: str, words: str) -> None:
    # Nothing else is doubtful about it.
    sure = DRAFT.replace(
        "      # ? whose group (security_forces) was read from what stands before\n", ""
    )
    written(folder, sure.replace(without, ""))
    before = asked(folder)
    reviewed(folder, *"sss", "c", "count", "13", "", "q", every=True)
    assert "        count: 13   # mine" in text_of(folder)
    more = [question for question in asked(folder) if question not in before]
    assert more == [("figure", (f"its words, {words}, have another number",))]


class Breaking(Script):
    """A person who breaks off whatever they are asked after all was said."""

    def line(self, prompt: str) -> str:
        if not self._said:
            raise Unfinished
        return super().line(prompt)


@pytest.mark.parametrize("said", [("count", "13"), ("count", "13", "no such words"),
                                  ("worded", "seven civilians"), ("count",)])  # fmt: skip
def test_a_correction_that_is_broken_off_leaves_nothing(
    folder: Path, said: tuple[str, ...]
) -> None:
    session = session_of(folder)
    person = Breaking(*"sss", "c", *said)
    walk(session, person)
    assert "broken off: nothing was decided" in person.seen
    assert "  count         12" in person.seen.partition("broken off")[2]
    assert text_of(folder) == session.state.drafts[0].layout.text == DRAFT
    assert not session.undo()


def test_a_correction_is_written_when_its_last_question_is_answered(folder: Path) -> None:
    class Watching(Script):
        def line(self, prompt: str) -> str:
            assert text_of(folder) == DRAFT
            return super().line(prompt)

    session = session_of(folder)
    walk(session, Watching(*"sss", "c", "count", "7", "seven civilians", "q"))
    assert "        count: 7   # mine" in text_of(folder)
    # It is one decision.
    assert session.undo()
    assert text_of(folder) == DRAFT


def test_a_correction_of_a_file_that_changed_is_not_made(folder: Path) -> None:
    session, path = session_of(folder), folder / "drafts" / "karsa.yaml"
    path.write_text("# mine\n" + DRAFT, encoding="utf-8")
    with pytest.raises(ChangedMeanwhile):
        walk(session, Script(*"sss", "c", "count", "7", "", "q"))
    assert session.state.drafts[0].layout.text == DRAFT
    assert path.read_text(encoding="utf-8") == "# mine\n" + DRAFT


def test_a_new_id_is_known_to_the_parts(folder: Path) -> None:
    draft = DRAFT.replace(
        "        count: 7\n", "        count: 7\n        part_of: killed.security_forces\n"
    )
    written(folder, draft)
    reviewed(folder, *"sss", "c", "id", "dead", "q")
    assert "+part_of: dead" in changes(folder, draft)
    reviewed(folder, *"sss", "r", "a rate", "q")
    assert [c.part_of for c in record_of(folder).accounts[0].casualties] == [None]


def test_a_rejected_figure_leaves_a_comment_and_the_remarks(folder: Path) -> None:
    reviewed(folder, *"sss", "r", "that many were hurt", "q")
    text = text_of(folder)
    assert (
        "      # Gunmen stormed the market of Karsa on Monday, killing 12 and seven civilians.\n"
        '      # rejected (that many were hurt): killed 12 security_forces "12"\n'
        "      # mine: see the mayor's list\n"
        "      - id: killed.civilians\n"
    ) in text
    assert len(record_of(folder).accounts[0].casualties) == 1


def test_a_rejected_event_takes_its_account_along(folder: Path) -> None:
    person = reviewed(folder, *"sssss", "r", "", "q")
    text = text_of(folder)
    assert "  # rejected: event undecided-2 (figures: 2)\n  - event: raid-2031-04" in text
    assert "Another toll" not in text
    assert "Dozens" not in text
    assert "8 of 8  event" in person.seen
    assert len(record_of(folder).accounts) == 2


def test_a_rejected_date_is_dropped(folder: Path) -> None:
    reviewed(folder, "s", "s", "r", "", "q")
    assert record_of(folder).accounts[0].date is None
    assert '    # rejected: date 2031-05-05 "Monday" relative\n    casualties:' in text_of(folder)


def test_an_event_is_given_by_its_key(folder: Path) -> None:
    person = reviewed(folder, "s", "a", "c", "", "Karsa", EVENT, "s", "q")
    assert "is not decided: give its key" in person.seen
    assert "found `Karsa`; a key is" in person.seen
    assert changes(folder) == ["-- event: undecided", f"+- event: {EVENT}  # checked"]


def test_a_proposed_event_is_taken_by_its_number(folder: Path) -> None:
    above = "  - event: raid-2031-04  # proposed\n"
    first = "  # 90 of 100: raid-2031-04 (Raid): its day fits\n"
    second = f"  # 60 of 100: {EVENT} (Market): near\n"
    draft = DRAFT.replace(above, first + second + above)
    written(folder, draft)
    person = reviewed(folder, *"sssssss", "3", "2", "q")
    assert f"  (2) 60 of 100: {EVENT} (Market): near\n" in person.seen
    assert "3 does nothing here" in person.seen
    assert changes(folder, draft)[1] == f"+- event: {EVENT}  # checked"


def test_a_key_that_nobody_defined_is_told(folder: Path) -> None:
    given = read_drafts([folder / "drafts", folder / "frame"], folder / "texts", NO_DATABASE)
    person = Script("s", "c", "", "karsa-2031-05-06", "b", "c", "", EVENT, "q")
    walk(Session(given), person)
    assert (
        f"note: no event `karsa-2031-05-06` in these files or the database; did you mean `{EVENT}`?"
        in person.seen
    )
    assert person.seen.count("note: ") == 1
    assert f"  - event: {EVENT}  # checked\n" in text_of(folder)


def test_date_and_place_of_an_event_can_be_given(folder: Path) -> None:
    reviewed(folder, "s", "c", "date", "2031-05-04", "c", "place", "karsa", "q")
    account = record_of(folder).accounts[0]
    assert account.date is not None
    assert account.place is not None
    assert (account.date.edtf, account.date.worded) == ("2031-05-04", "Monday")
    assert account.place.location == "karsa"
    reviewed(folder, "s", "c", "place", "-", "c", "place", "-", "", "q")
    assert record_of(folder).accounts[0].place is None


def test_accounts_of_one_event_are_joined(folder: Path) -> None:
    person = reviewed(folder, "s", "j", "c", "event", EVENT, *"sss", "c", "event", EVENT, "", "j",
                      "a", "q")  # fmt: skip
    assert "only an account below another one" in person.seen
    assert f"a second account of `{EVENT}`" in person.seen
    accounts = record_of(folder).accounts
    assert [c.id for c in accounts[0].casualties] == [
        "killed.security_forces", "killed.civilians", "killed.armed_group", "wounded.persons",
    ]  # fmt: skip
    assert len(accounts) == 2
    assert "Another toll" not in text_of(folder)
    assert "      # joined: event undecided-2 (figures: 2)\n      # Three of" in text_of(folder)
    # What was below is asked about again, in its new place.
    assert "+- id: wounded.persons  # checked" in changes(folder)


def test_joined_figures_that_count_people_twice_are_asked_about(folder: Path) -> None:
    person = reviewed(folder, *"sssss", "j", "s", "j", "a", "c", "counting", "mention", "a", "q")
    assert "! a second toll of `civilians` killed, beside `killed.civilians`: say" in person.seen
    (account,) = record_of(folder).accounts
    assert [(c.id, c.counting) for c in account.casualties][-1] == ("killed.civilians.2", "mention")
    assert "- id: killed.civilians.2  # checked" in text_of(folder)
    assert "Not counted, hypothetical: could kill hundreds\n# a last remark" in text_of(folder)


def test_an_account_may_be_joined_with_any_above(folder: Path) -> None:
    person = reviewed(folder, *"sssssss", "j", "0", "j", "3", "j", "1", "q")
    assert "  1 undecided\n  2 undecided-2\n" in person.seen
    assert "With which account (Enter: 2; 0: none)" in person.seen
    assert [len(account.casualties) for account in record_of(folder).accounts] == [3, 2]
    written(folder)
    reviewed(folder, *"sssssss", "j", "", "q")
    assert [len(account.casualties) for account in record_of(folder).accounts] == [2, 3]


@pytest.mark.parametrize(("which", "expected"), [("the first account", "1"), ("account 2", "2")])
def test_the_account_that_a_draft_names_is_proposed(
    folder: Path, which: str, expected: str
) -> None:
    asked = f"  # Another toll of the same people as in {which}. The same event? Then\n"
    written(folder, DRAFT.replace("  - event: raid-2031-04", f"{asked}  - event: raid-2031-04"))
    person = reviewed(folder, *"sssssss", "j", "0", "q")
    assert f"With which account (Enter: {expected}; 0: none)" in person.seen


def test_a_proposal_that_can_not_be_taken_is_told(folder: Path) -> None:
    proposed = (
        "  # 80 of 100: [name withheld]-x (Raid): why\n  # 75 of 100: raid-2031-04 (Raid): why\n"
    )
    event = "  - event: undecided-2\n"
    draft = DRAFT.replace(event, f"{proposed}{event}")
    written(folder, draft)
    person = reviewed(folder, *"sssss", "1", "2", "q")
    assert "  # 80 of 100: [name withheld]-x (Raid): why\n" in person.seen
    assert "  a second account of `raid-2031-04`; one coding has one" in person.seen
    assert "2 does nothing here" in person.seen
    assert text_of(folder) == draft


def test_undo_takes_back_what_was_written(folder: Path) -> None:
    person = reviewed(folder, *"uaasaa", "r", "", "j", *"uuuuu", "u", "q")
    assert text_of(folder) == DRAFT
    assert person.seen.count("Nothing was decided yet.") == 2


def test_evidence_that_is_said_again_is_not_undone_apart(folder: Path) -> None:
    person = reviewed(folder, *"sss", "c", "count", "9", "killing 12", "u", "q")
    assert "  count         9" in person.seen
    assert text_of(folder) == DRAFT


SAID = [
    *"asrjbucc", "count", "dozens", "12", "victims", "police", "-", "event", EVENT, "part_of",
    "killed.civilians", "evidence", "killing 12", "1", "?", "date", "id",
]  # fmt: skip


@settings(max_examples=80, deadline=None)
@given(st.lists(st.sampled_from(SAID), max_size=40), st.booleans())
def test_whatever_is_pressed_remarks_stay_and_undo_restores(
    tmp_path_factory: pytest.TempPathFactory, said: list[str], crlf: bool
) -> None:
    folder = written(
        tmp_path_factory.mktemp("review"), DRAFT.replace("\n", "\r\n" if crlf else "\n")
    )
    before = text_of(folder)
    session = session_of(folder, every=True)
    walk(session, Script(*said))
    after = text_of(folder)
    assert record_of(folder).article.key == "karsa"
    assert after == session.state.drafts[0].layout.text
    for remark in ("mine: see the mayor's list", "# a last remark of mine", "# Drafted: 5 figures"):
        assert remark in after
    while session.undo():
        pass
    assert text_of(folder) == before


def test_back_shows_the_one_before(folder: Path) -> None:
    person = reviewed(folder, "b", "a", "b", "q")
    assert "This is the first." in person.seen
    assert person.seen.count("1 of 8  article") == 2
    assert "! checked" in person.seen


def test_what_was_left_out_is_taken_in_or_stays(folder: Path) -> None:
    (folder / "drafts" / "karsa.yaml").write_text(
        DRAFT.replace("confidence: 0.7", "confidence: 0.9"), encoding="utf-8"
    )
    before = text_of(folder)
    skips = "s" * (len(asked(folder, every=True)) - 1)
    reviewed(folder, *skips, "c", "killed", "umpteen", "", "c", "killed", "hundreds", "",
             "q", every=True)  # fmt: skip
    assert changes(folder, before) == [
        "-# Not counted, hypothetical: could kill hundreds",
        "+# taken in: could kill hundreds",
        "+- outcome: killed  # checked",
        "+count: hundreds",
        "+victims: persons",
        f"+evidence: {evidence('could kill hundreds')}",
    ]
    written(folder)
    reviewed(folder, *skips, "a", "q", every=True)
    assert changes(folder) == [
        "-# Not counted, hypothetical: could kill hundreds",
        "+# checked: not counted, hypothetical: could kill hundreds",
    ]
    assert len(asked(folder, every=True)) == len(skips)


def test_when_all_is_decided_the_coder_signs_and_it_is_ingested(
    folder: Path, database: str
) -> None:
    keys = ["a", "c", "", EVENT, "a", "a", "a", "j", "c", "perp", "excluded", "a", "a"]
    reviewed(folder, *keys, "", "q")
    assert record_of(folder).coding.status == "draft"
    person = reviewed(folder, "", by=None)
    assert "Nothing is doubtful any more" in person.seen
    reviewed(folder, "c2")
    note = record_of(folder).coding
    assert (note.checked_by, note.status, note.machine) == ("c2", "checked", True)
    assert changes(folder)[-1] != DRAFT
    assert "Nothing is doubtful" not in reviewed(folder).seen

    outcome = ingest(database, [folder / "frame", folder / "drafts"], texts=folder / "texts")
    assert outcome.problems == []
    assert outcome.kinds["coding"].new == 1


def test_numbers_that_are_in_no_figure_are_shown_before_it_is_signed(tmp_path: Path) -> None:
    text = "Gunmen killed 12 people in Karsa. He met three soldiers.\nAnother six ran."
    draft = coding_of(text, About("karsa", event=EVENT, published="2031-05-06"))
    assert draft.splitlines()[0].endswith("; numbers of people in none, at the end: 2.")
    folder = written(tmp_path, f"{draft}# a remark of mine\n")
    (folder / "texts" / "karsa.txt").write_text(text, encoding="utf-8")
    person = reviewed(folder, *"a" * 9)
    shown = person.seen[person.seen.index("Nothing is doubtful any more") :].splitlines()
    assert shown[1:4] == [
        "Numbers of people in no figure:",
        '  "three soldiers": He met three soldiers.',
        '  "Another six": Another six ran.',
    ]
    assert "a remark of mine" not in person.seen


def test_speakers_without_a_key_are_shown_before_it_is_signed(tmp_path: Path) -> None:
    text = (
        "Gunmen killed 12 people in Karsa and wounded 30, the governor said. Two clerks were"
        " kidnapped, police said. Four people are missing."
    )
    draft = coding_of(text, About("karsa", event=EVENT, published="2031-05-06"))
    folder = written(tmp_path, draft)
    (folder / "texts" / "karsa.txt").write_text(text, encoding="utf-8")
    person = reviewed(folder, *"a" * 9)
    shown = person.seen[person.seen.index("Nothing is doubtful any more") :].splitlines()
    assert shown[1:4] == [
        "Speakers without a key, whose figures will count as the article's own:",
        '  "the governor": 2 figures',
        '  "police": 1 figure',
    ]
    given = draft.replace('# said_by: the key of "the governor"', "said_by: mayor")
    (folder / "drafts" / "karsa.yaml").write_text(given, encoding="utf-8")
    seen = reviewed(folder, *"a" * 9).seen
    shown = seen[seen.index("Nothing is doubtful any more") :].splitlines()
    assert shown[2] == '  "police": 1 figure'
    assert "governor" not in "".join(shown)


def test_a_name_given_beforehand_is_confirmed(folder: Path) -> None:
    keys = ["a", "c", "", EVENT, "a", "a", "a", "j", "c", "perp", "excluded", "a", "a"]
    reviewed(folder, *keys, "n", "q", by="c2")
    assert record_of(folder).coding.status == "draft"
    reviewed(folder, "y", by="c2")
    assert record_of(folder).coding.checked_by == "c2"


def test_what_somebody_else_wrote_is_not_overwritten(folder: Path) -> None:
    session = session_of(folder)
    session.accept()
    theirs = text_of(folder) + "# theirs\n"
    (folder / "drafts" / "karsa.yaml").write_text(theirs, encoding="utf-8")
    with pytest.raises(ChangedMeanwhile, match="somebody else changed it"):
        session.skip() or session.undo()
    assert text_of(folder) == theirs
    (folder / "drafts" / "karsa.yaml").unlink()
    with pytest.raises(RecountError, match="not as it was"):
        session.reject("")


def test_line_ends_stay(folder: Path) -> None:
    written(folder, DRAFT.replace("\n", "\r\n"))
    reviewed(folder, *"sss", "c", "said_by", "mayor", "a", "r", "no", "q")
    text = text_of(folder)
    assert "said_by: mayor" in text
    assert "# checked" in text
    assert "# rejected (no)" in text
    assert "\n" not in text.replace("\r\n", "")


def test_keys_that_do_nothing_are_told(folder: Path) -> None:
    person = reviewed(folder, "x", "\x1b[A", "?", "c", "", "", "q")
    assert "x does nothing here; ? shows what does" in person.seen
    assert "q  leave: all decisions are in the file" in person.seen
    assert text_of(folder) == DRAFT


def test_a_field_is_chosen_by_the_beginning_of_its_name(folder: Path) -> None:
    person = reviewed(folder, *"sss", "c", "?", "cou", "countr", "-", "q")
    assert "  count, said_by, " in person.seen
    assert "  cou may be count or counting\n" in person.seen
    assert "no field countr; did you mean `count`?" in person.seen
    assert text_of(folder) == DRAFT


def test_texts_come_from_the_database_too(folder: Path, sqlite_path: str) -> None:
    frame = DRAFT.replace("undecided-2", "raid-2031-04-b").replace("undecided", EVENT)
    frame = frame.replace("raid-2031-04-b", "raid-2031-04").replace(
        "raid-2031-04  # p", "other  # p"
    )
    written(folder, frame)
    (folder / "frame" / "more.yaml").write_text(
        "recount: 1\nevents: [{key: other, title: O, type: attack_on_civilians, date: 2031}]\n"
    )
    outcome = ingest(sqlite_path, [folder / "frame", folder / "drafts"], texts=folder / "texts")
    assert outcome.problems == []
    given = read_drafts([folder / "drafts"], None, sqlite_path)
    assert list(given.texts.values()) == [TEXT]
