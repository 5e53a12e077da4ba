"""Who "the dead" and "they" are whom a sentence breaks down: the toll told before it."""

import pytest

from recount.extract.figures import figures_in


def _told(text: str) -> list[tuple[str, int | None, int | None]]:
    """Each figure's outcome and number, with the number of the one that it is a part of."""
    found = figures_in(text)
    least = [f.low if f.best is None else f.best for f in found]
    return [
        (f.outcome, number, None if f.part_of is None else least[f.part_of])
        for f, number in zip(found, least, strict=True)
    ]


@pytest.mark.parametrize(
    "after",
    [
        "Among the dead are five officers.",
        "The dead include five officers.",
        "The victims included five officers.",
        "They included five officers.",
        "Five of them were officers.",
        "Five were officers.",
        "Five of those killed were officers.",
        "Of the dead, five were officers.",
        "Of the 12, five were officers.",
        "Five of the 12 were officers.",
        "Among the 12 were five officers.",
        "Among them were five officers.",
        "Five officers were among them.",
        "Five officers are among the dead.",
        "Officers accounted for five of the deaths.",
    ],
)
@pytest.mark.parametrize("whole", ["killed 12 people", "left 12 people dead"])
def test_part_of_the_toll_before(whole: str, after: str) -> None:
    assert _told(f"The raid {whole}. {after}") == [("killed", 12, None), ("killed", 5, 12)]


@pytest.mark.parametrize(
    ("after", "part"),
    [
        ("Among the injured were five children.", 12),
        ("Among those injured were five children.", 12),
        ("Among the abducted were five children.", None),
        ("Among the dead were five children.", None),
    ],
)
def test_among_those_of_a_verb(after: str, part: int | None) -> None:
    told = _told(f"Two soldiers were killed, and 12 people were injured. {after}")
    assert [(number, of) for _, number, of in told] == [(2, None), (12, None), (5, part)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The raid killed 12 people and wounded 30. Nine of the wounded are children.",
            [("killed", 12, None), ("wounded", 30, None), ("wounded", 9, 30)],
        ),
        (
            "The raid killed 12 people. The dead include five officers and a nurse.",
            [("killed", 12, None), ("killed", 5, 12), ("killed", 1, 12)],
        ),
        (
            "The raid killed 12 people.\n\nThe mayor spoke.\n\nTwo of the dead are nurses.",
            [("killed", 12, None), ("killed", 2, 12)],
        ),
        (
            "One raid killed 12 people. Another killed 20 people. Five of the dead were children.",
            [("killed", 12, None), ("killed", 20, None), ("killed", 5, 20)],
        ),
        (
            "The raid killed 12 people; two of the dead were nurses.",
            [("killed", 12, None), ("killed", 2, 12)],
        ),
    ],
)
def test_the_nearest_toll_of_that_outcome(
    text: str, told: list[tuple[str, int, int | None]]
) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    ("before", "part"),
    [
        # Of two tolls nobody can tell which is meant.
        ("Bombs killed 12 people in Lona and 20 people in Asker.", "Among the dead were two nuns."),
        (
            "The war killed 40 people in May. A blast killed three soldiers.",
            "Two of the dead had no papers.",
        ),
        # The toll cannot hold them.
        ("The raid killed 12 soldiers.", "Five of the dead were civilians."),
        ("The raid killed 12 people.", "Among the dead were 15 officers."),
        ("The raid wounded 40 people.", "Among the dead are five officers."),
        ("The raid killed several people.", "No raid was planned. Two more people died."),
    ],
)
def test_no_part(before: str, part: str) -> None:
    assert all(figure.part_of is None for figure in figures_in(f"{before} {part}"))


@pytest.mark.parametrize(
    "text",
    [
        "Four children were among the 12 people killed in the raid.",
        "Four children were among 12 people killed.",
        "Four children were among the 12 dead.",
    ],
)
def test_among_those_counted_behind(text: str) -> None:
    assert _told(text) == [("killed", 12, None), ("killed", 4, 12)]


def test_among_those_counted_behind_others() -> None:
    text = (
        "A commander blamed for the murder of six nuns was among 11 militants killed in the raid."
    )
    assert _told(text) == [("killed", 6, None), ("killed", 11, None), ("killed", 1, 11)]
    assert [figure.group for figure in figures_in(text)][1:] == ["armed_group", "armed_group"]
    text = "A woman who had buried two sons was among the 14 rebels killed."
    assert _told(text) == [("killed", 14, None), ("killed", 1, 14)]
    assert figures_in(text)[-1].group == "persons"


def test_those_buried_of_those_found() -> None:
    text = (
        "The grave held the bodies of 87 people. Of those, 37 were buried on Tuesday. Seven women"
        " were among the dead."
    )
    assert _told(text) == [("killed", 87, None), ("killed", 37, 87), ("killed", 7, 87)]


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ("The bodies of 12 victims were recovered.", ("killed", 12, 52)),
        ("The attackers mutilated the corpses of several victims.", ("killed", 2, 52)),
        ("The bodies of 12 other victims were found.", ("killed", 12, None)),
        ("The bodies of 60 victims were found.", ("killed", 60, None)),
    ],
)
def test_bodies_of_victims_are_of_those_killed(
    after: str, expected: tuple[str, int | None, int | None]
) -> None:
    assert _told(f"The raid killed 52 people. {after}") == [("killed", 52, None), expected]


def test_others_treated_are_none_of_the_wounded() -> None:
    text = "Five people were injured. Two others were treated at the scene."
    assert _told(text) == [("wounded", 5, None)]


def test_a_number_that_is_not_theirs() -> None:
    assert _told("The raid killed 12 people. Five of the nine were officers.") == [
        ("killed", 12, None)
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The raid killed 12 people. Five of the 12 were killed in Karsa.",
         [("killed", 12, None), ("killed", 5, 12)]),
        ("The raid killed 12 people and wounded 12. Troops came. Five of the twelve died in Karsa.",
         [("killed", 12, None), ("wounded", 12, None), ("killed", 5, 12)]),
        ("The raid killed 12 people. Five of the 20 were killed in Karsa.",
         [("killed", 12, None), ("killed", 5, None)]),
        ("The raid killed 12 soldiers and 12 farmers. Five of the 12 were killed in Karsa.",
         [("killed", 12, None), ("killed", 12, None), ("killed", 5, None)]),
    ],
)  # fmt: skip
def test_some_of_the_number_told_before(
    text: str, told: list[tuple[str, int | None, int | None]]
) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "The raid killed 12 people. The figure includes five officers.",
        "The raid killed 12 people. That number includes five officers.",
        "The raid killed 12 people. The total also includes five officers.",
        "The raid killed 12 people, a figure that includes five officers.",
        "The mayor put the toll at 12, which includes five officers.",
        "The mayor put the toll at 12. It includes five officers.",
        "The mayor put the toll at 12. The toll includes five officers.",
        "The raid killed 12 people. The dead, who include five officers, were buried.",
        "Five women were among the 12 slain villagers.",
    ],
)
def test_the_number_includes_them(text: str) -> None:
    assert _told(text) == [("killed", 12, None), ("killed", 5, 12)]


@pytest.mark.parametrize(
    "text",
    [
        "The raid killed 12 people. The figure does not include five officers.",
        "The raid killed 12 people. The total includes 50 officers.",
        "The mayor put the toll at 12. It includes five clinics.",
        "The raid killed 12 people. That includes nobody from the army.",
        "The raid killed 12 people. The bus, which included five officers, was hit.",
        "A convoy was hit and 12 people died. It included five officers.",
    ],
)
def test_another_thing_includes_them(text: str) -> None:
    assert _told(text) == [("killed", 12, None)]


def test_some_of_a_sentence_before_beside_others() -> None:
    text = (
        "The clinic treated 19 wounded, a colonel among the latter. Seven of them were boys and"
        " five belonged to one clan."
    )
    assert [row[:2] for row in _told(text)] == [("wounded", 19), ("wounded", 1), ("wounded", 7)]
