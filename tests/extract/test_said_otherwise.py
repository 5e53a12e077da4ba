"""Outcomes in words that stand for others, and victims told apart from their verb."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The murder committed by rebels against Dr Juan Diaz shook Lona.", [("killed", 1)]),
        ("They condemned the massacre perpetrated in Lona against 14 farmers.", [("killed", 14)]),
        ("The crime committed against the judge was condemned.", []),
        ("Armed men took away four farmers.", [("kidnapped", 4)]),
        ("Four men took away six farmers.", []),
        ("Four girls were taken from their beds by masked men.", [("kidnapped", 4)]),
        ("Four girls were taken from their school by ambulance.", []),
        ("The gang has freed in good shape nine clerks.", [("freed", 9)]),
        ("The rebels freed in good health a nun and two nurses.", [("freed", 1), ("freed", 2)]),
        ("Three farmers turned up dead.", [("killed", 3)]),
        ("The 15-year-old died two days later.", [("killed", 1)]),
        ("The number of wounded amounts to 30.", [("wounded", 30)]),
        ("The kidnap victims are two engineers.", [("kidnapped", 2)]),
        ("The rape victims are two girls.", []),
        ("Two torture victims died.", [("killed", 2)]),
        ("An attack that left 31 dead and 60 injured raises doubts.",
         [("killed", 31), ("wounded", 60)]),
    ],
)  # fmt: skip
def test_said_otherwise(text: str, expected: list[tuple[str, int]]) -> None:
    assert [(figure.outcome, figure.low) for figure in figures_in(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Three soldiers and as many rebels died.", [("military", 3, 3), ("armed_group", 3, 3)]),
        ("At least three clerks and as many nuns died.",
         [("civilians", 3, None), ("civilians", 3, None)]),
        ("A blast killed five policemen and wounded as many farmers.",
         [("police", 5, 5), ("civilians", 5, 5)]),
        ("A blast killed five policemen and wounded twice as many farmers.", [("police", 5, 5)]),
        ("As many as 12 people were killed.", [("persons", None, None)]),
        ("The death toll is 86, but doctors put it at more than 200.",
         [("persons", 86, 86), ("persons", 201, None)]),
        ("Police captured four rebels alive.", [("armed_group", 4, 4)]),
        ("Police killed 15 rebels and captured four alive.",
         [("armed_group", 15, 15), ("armed_group", 4, 4)]),
    ],
)  # fmt: skip
def test_numbers_said_otherwise(text: str, expected: list[tuple[str, int | None, int]]) -> None:
    assert [(f.group, f.low, f.best) for f in figures_in(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A soldier stepped on a mine and was killed.", [("killed", 1, "military")]),
        ("Two soldiers stepped on a mine and were killed.", [("killed", 2, "military")]),
        ("A policeman tried to flee but was shot dead.", [("killed", 1, "police")]),
        ("A gunman opened fire and was shot dead.", [("killed", 1, "armed_group")]),
        ("The pilot ejected and was captured by rebels.", [("captured", 1, "persons")]),
        ("Two men crossed the border and were arrested.", [("captured", 2, "persons")]),
        ("The mayor left his house and was gunned down.", [("killed", 1, "civilians")]),
        ("A truck ran into a crowd and was burned.", []),
        ("Rebels attacked a convoy and were repelled.", []),
        ("The plane crashed and was destroyed, killing 12.", [("killed", 12, "persons")]),
    ],
)
def test_the_subject_of_the_verb_before(text: str, expected: list[tuple[str, int, str]]) -> None:
    assert [(f.outcome, f.low, f.group) for f in figures_in(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The raids left at least 60 people homeless and three dead.", [("killed", 3)]),
        ("Of the 19 people wounded, 11 were released from hospital.", [("wounded", 19)]),
        ("Eleven of the wounded were released from the hospital.", []),
        ("Eleven people were treated and released.", []),
        ("Eleven men were released from prison.", [("freed", 11)]),
    ],
)
def test_who_is_homeless_or_well_again(text: str, expected: list[tuple[str, int]]) -> None:
    assert [(f.outcome, f.low) for f in figures_in(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("An officer who tried to stop the gunman was among the 12 dead.",
         [("killed", 12, "persons"), ("killed", 1, "security_forces")]),
        ("A grave holding 53 bodies was found.", [("killed", 53, "persons")]),
        ("Rebels are holding 53 soldiers.", [("captured", 53, "military")]),
        ("Rebels are holding 53 nurses.", [("kidnapped", 53, "civilians")]),
        ("A man was found with gunshot wounds and died.", [("killed", 1, "persons")]),
    ],
)  # fmt: skip
def test_who_is_held_or_tried_to_help(text: str, expected: list[tuple[str, int, str]]) -> None:
    assert [(f.outcome, f.low, f.group) for f in figures_in(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A woman with a bag blew herself up at a gate.", [(1, "armed_group", "only")]),
        ("Two men blew themselves up at a gate.", [(2, "armed_group", "only")]),
        ("A woman died at a gate.", [(1, "persons", "unknown")]),
        ("Two men gave themselves up.", [(2, "persons", "unknown")]),
    ],
)
def test_who_blows_himself_up_attacks(text: str, expected: list[tuple[int, str, str]]) -> None:
    assert [(f.best, f.group, f.perpetrators) for f in figures_in(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The army says 128 people, including 12 guards, died, but doctors put the number at 400.",
         [128, 12, 400]),
        ("The clash, in which a dozen people were hurt, lasted an hour.", [12]),
        ("A raid in which 12 died lasted half an hour.", [12]),
    ],
)  # fmt: skip
def test_numbers_past_parts_and_hours(text: str, expected: list[int]) -> None:
    assert [f.best for f in figures_in(text) if not f.flags] == expected


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Four girls were taken from their beds by masked men", [("kidnapped", 4)]),
        ("Four girls were taken from their beds", []),
        ("Nine men, used as porters, were held and let", []),
        ("The victims, all", []),
        ("Ten people, including three women and a boy killed",
         [("killed", 10), ("killed", 3), ("killed", 1)]),
    ],
)  # fmt: skip
def test_without_a_stop(headline: str, expected: list[tuple[str, int]]) -> None:
    assert [(f.outcome, f.low) for f in figures_in(headline)] == expected
