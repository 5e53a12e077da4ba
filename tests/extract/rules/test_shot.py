"""People who were shot or stabbed: casualties, unless it is told how they fare, or none is hit."""

import pytest
from figures_told import rows_of

from recount.extract.figures import figures_in

_told = rows_of("outcome", "best")


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Gunmen shot three farmers.", 3),
        ("Two men were shot near the market.", 2),
        ("A teacher was shot in the head.", 1),
        ("Four people were shot and taken to hospital.", 4),
        ("Twelve prisoners were lined up and shot.", 12),
        ("They lined up 12 prisoners and shot them.", 12),
        ("Three men shot by police are in hospital.", 3),
        ("A gunman shot three.", 3),
        ("Dozens of people have been shot.", None),
        ("Two clerks were shot at a checkpoint.", 2),
        ("Police shot three suspected robbers.", 3),
        ("Two tourists were stabbed near the beach.", 2),
        ("Two people were shot on Friday. Police are looking for a man.", 2),
    ],
)
def test_who_was_shot_was_killed_or_wounded(text: str, count: int | None) -> None:
    assert _told(text) == [("casualties", count)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A man was shot several times and died at the scene.", [("killed", 1)]),
        ("A teacher was shot in the leg.", [("wounded", 1)]),
        ("Police shot two men in the legs.", [("wounded", 2)]),
        ("Two people were shot. Both are in a stable condition.", [("wounded", 2)]),
        ("Six people died. Four were shot and two were stabbed.", [("killed", 6)]),
        ("The bodies of two men who had been shot were found.", [("killed", 2)]),
        ("Two guards were shot and killed.", [("killed", 2)]),
        ("Police shot and wounded two men.", [("wounded", 2)]),
        ("Gunmen shot nine farmers, killing two and wounding seven.",
         [("killed", 2), ("wounded", 7)]),
        ("Two guards were stabbed; one has died and the other is in hospital.",
         [("killed", 1), ("wounded", 1)]),
        ("Nine people were shot, two fatally, and five others were injured.",
         [("killed", 2), ("wounded", 5)]),
        ("Nine people were shot, two fatally. Seven were wounded.",
         [("killed", 2), ("wounded", 7)]),
    ],
)  # fmt: skip
def test_nobody_is_told_of_twice(text: str, told: list[tuple[str, int]]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    ("text", "shot", "dead"),
    [
        ("Gunmen shot three farmers, killing two.", 3, 2),
        ("Three farmers were shot, two fatally.", 3, 2),
        ("Over the weekend, 23 people were shot in Brell, three of them fatally.", 23, 3),
        ("Eight people were shot, three of whom died.", 8, 3),
        ("Fifteen people were shot at a party in Brell; four died.", 15, 4),
        ("Three farmers were shot. Two of them died.", 3, 2),
        ("Three farmers were shot by gunmen, and one died.", 3, 1),
        ("Up to 12 people were shot. Four died.", None, 4),
        ("Ten people were stabbed, four of them to death.", 10, 4),
        ("Nine people were shot, including two who died.", 9, 2),
        ("The gunman shot 20 people before killing himself.", 20, 1),
    ],
)
def test_those_of_whom_only_the_dead_are_told_stay(text: str, shot: int | None, dead: int) -> None:
    assert _told(text) == [("casualties", shot), ("killed", dead)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Four people were killed and two others were shot.",
         [("killed", 4), ("casualties", 2)]),
        ("Three people were shot in Lona, and seven were killed in Brell.",
         [("casualties", 3), ("killed", 7)]),
        ("Two people were killed in Lona. In Brell, four farmers were shot.",
         [("killed", 2), ("casualties", 4)]),
        ("Police shot dead the attacker after he stabbed three people.",
         [("killed", 1), ("casualties", 3)]),
        ("Two rebels were killed when troops shot three rebels.", [("killed", 2)]),
        ("Five people were killed by a gunman who shot three clerks.", [("killed", 5)]),
        ("A soldier shot two civilians and was arrested.",
         [("captured", 1), ("casualties", 2)]),
    ],
)  # fmt: skip
def test_others_stand_beside_them(text: str, told: list[tuple[str, int]]) -> None:
    assert _told(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Gunmen shot at three farmers.",
        "Two farmers were shot at by gunmen.",
        "Troops shot down two drones.",
        "He fired three shots at two guards.",
        "Two brothers shot a film about the war.",
        "A photographer shot 12 soldiers for a magazine.",
        "The striker shot two penalties.",
        "They shot three goals.",
        "The attacker shot himself.",
        "Two guards shot back.",
        "Gunmen shot 12 cows.",
        "They threatened to shoot 12 hostages.",
        "The general ordered that 12 prisoners be shot.",
        "Two men could be shot.",
        "Two men were nearly shot.",
        "If two men were shot, nobody has seen it.",
        "He denied that 12 men had been shot.",
        "The army denied having shot 12 men.",
        "He was shot three times.",
        "The three men were shot from behind.",
        "Twenty people were given a shot of vaccine.",
        'Two officers dressed as gunmen were "shot" by a special unit.',
    ],
)
def test_nobody_new_is_shot(text: str) -> None:
    assert _told(text) == []


def test_those_included_are_part_of_those_shot() -> None:
    whole, part = figures_in("Nine people were shot, including two children.")
    assert (whole.outcome, whole.best, part.best, part.part_of) == ("casualties", 9, 2, 0)


@pytest.mark.parametrize("text", ["Gunmen shot", "Two men were shot", "A clerk was stabbed"])
def test_a_sentence_may_end_with_the_verb(text: str) -> None:
    assert all(figure.outcome == "casualties" for figure in figures_in(text))


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("A police lieutenant was shot in the chest and is out of danger.", "wounded"),
        ("Gunmen shot a judge, who survived by feigning death.", "wounded"),
        ("A priest was shot twice but survived.", "wounded"),
        ("A clerk was shot on Monday, but he survived.", "wounded"),
        ("A nun was stabbed by two men and is now recovering in hospital.", "wounded"),
        # Others survived, or nobody did.
        ("Two guards were stabbed but one survived.", "casualties"),
        ("A clerk was shot and his wife survived.", "casualties"),
        ("A guard was shot, and nobody survived.", "casualties"),
        ("A clerk was shot by men who survived the war.", "casualties"),
        ("A clerk was shot by two men, who survived.", "casualties"),
        ("A clerk was shot in the head and is survived by two sons.", "casualties"),
    ],
)
def test_one_who_was_shot_and_lives_is_wounded(text: str, outcome: str) -> None:
    assert [figure.outcome for figure in figures_in(text)] == [outcome]
