"""What is only asked, forecast, played, or told of anyone who may do it, happened to nobody."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("Did soldiers kill four unarmed boys in Kuto? The army says it does not know.", "hyp"),
        ("Is it true that 70 people have been arrested?", "hyp"),
        ("Will more than ten people have to die before the road is closed, residents ask.", "hyp"),
        ("Analysts predict 400 deaths by the end of the year.", "hyp"),
        ("A think tank projected 5,000 murders by the end of the year.", "hyp"),
        ("According to legend, the king killed 40 of his rivals here.", "hyp"),
        ("In the play, two brothers are executed by soldiers.", "hyp"),
        ("The play, set in 1943, ends with the execution of 11 partisans.", "hyp"),
        ("The opera tells of a king who murdered his seven wives.", "hyp"),
        ("The service staged a drill in which 40 people were treated for gunshot wounds.", "hyp"),
        ("The chief warned that anyone who kills an officer would be shot.", "generic"),
        ("Whoever kills a policeman will be hunted down.", "generic"),
        ("The penalty for killing two people is life in prison.", "generic"),
    ],
)
def test_supposed(text: str, flag: str) -> None:
    (figure,) = figures_in(text)
    assert figure.flags == ("hypothetical" if flag == "hyp" else flag,)


@pytest.mark.parametrize(
    "text",
    [
        "Why did soldiers kill four boys?",
        "Have you seen the men who killed two guards?",
        "Is it not enough that 12 people died, she asked.",
        "Anyone who saw the gunman who killed two girls was asked to call.",
        "The sentence for killing two people was 20 years.",
        "The play ended and gunmen killed two actors.",
        "The match was in play when a shell killed 12 people.",
        "Two people were killed in a drill.",
    ],
)
def test_happened(text: str) -> None:
    assert [figure.flags for figure in figures_in(text)] == [()]
