"""Who said it, and how surely."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("The army said 12 rebels were killed.", ["The army"]),
        ("Twelve rebels were killed, the army said.", ["the army"]),
        ("Twelve rebels were killed, said General Diaz.", ["General Diaz"]),
        ("According to police, two men died.", ["police"]),
        ("Two men died, according to a report.", ["a report"]),
        ("Two men died.", [None]),
        ("The army said five died, but the rebels said seven died.", ["The army", "the rebels"]),
        ("General Ana Diaz spoke. General Ana Diaz said two died. He said five were hurt.",
         ["General Ana Diaz", "General Ana Diaz"]),
        ("Minister Ana Diaz said it was over. Later Diaz said two men died.",
         ["Minister Ana Diaz"]),
        ("« We lost two men. They were brave. Five guards died too, » the general said.",
         ["the general", "the general"]),
        ("It was said that two men died.", [None]),
        ("The army, which denies it, said two men died.", ["The army"]),
        ("The commission that came three years later recorded nine deaths.", ["The commission"]),
        ("Ana Diaz, the mayor, who fled, told them that two men died.", ["Ana Diaz, the mayor"]),
        ("Two men died, the union's lawyer, Ana Diaz, who fled, said.",
         ["the union's lawyer, Ana Diaz"]),
        ("Officials, who declined to be named, put the toll at 35.", ["Officials"]),
        ("A local monitoring group counted two dead men.", ["A local monitoring group"]),
        ("The ministry has so far confirmed nine deaths.", ["The ministry"]),
        ("The general said that the evidence available indicates a toll of 15.", ["The general"]),
    ],
)  # fmt: skip
def test_said_by(text: str, speakers: list[str | None]) -> None:
    found = [f for f in figures_in(text) if f.outcome in ("killed", "wounded")]
    assert [f.said_by for f in found] == speakers


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("General Diaz said two men died.", "named"),
        ("Officials said two men died.", "unnamed_official"),
        ("A witness said two men died.", "witness"),
        ("Residents said two men died.", "resident"),
        ("An analyst said two men died.", "expert"),
        ("A report said two men died.", "document"),
        ("Two men died.", "none"),
    ],
)
def test_kind(text: str, kind: str) -> None:
    assert [f.speaker_kind for f in figures_in(text)] == [kind]


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("The army said 12 rebels were killed.", "stated"),
        ("The rebels claimed 12 soldiers were killed.", "alleged"),
        ("Several men were said to have been killed.", "reported"),
        ("Several men are believed to have been killed.", "believed"),
        ("Up to 20 men may have been killed.", "possible"),
    ],
)
def test_certainty(text: str, certainty: str) -> None:
    assert [f.certainty for f in figures_in(text)] == [certainty]


@pytest.mark.parametrize(
    "text",
    [
        "The raid killed 12 people, according to witnesses the agency reached.",
        "According to witnesses the raid killed 12 people.",
    ],
)
def test_who_it_is_according_to(text: str) -> None:
    assert [f.said_by for f in figures_in(text)] == ["witnesses"]
