"""Speakers with all that names them, and those whom a later sentence names in short."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("A medic at the town's only working clinic said 44 had died.",
         "A medic at the town's only working clinic"),
        ("The army's 18th Brigade said two soldiers died.", "The army's 18th Brigade"),
        ("A site sympathetic to the rebels said ten soldiers had died.",
         "A site sympathetic to the rebels"),
        ("A shelter run by nuns in the area says 86 boys were abducted.",
         "A shelter run by nuns in the area"),
        ("A Tiger statement issued in London said nine rebels had died.",
         "A Tiger statement issued in London"),
        ("Residents reached by phone said two men had died.", "Residents reached by phone"),
        ("Officials with guns said two men had died.", "Officials"),
        ("A source close to the family said two men had died.", "A source close to the family"),
        ("The army, in a statement, said 12 rebels were killed.", "The army"),
        ("Six men were killed, the interior ministry reported this evening.",
         "the interior ministry"),
        ("The office reported in its bulletin that 34 persons died.", "The office"),
        ("The Chamber of Mines asserts that 37 clerks were abducted.", "The Chamber of Mines"),
        ("Deputy Ana Sodo of the opposition asked for calm and said that ten men were missing.",
         "Deputy Ana Sodo of the opposition"),
        ("The committee placed the number of those captured at 14.", "The committee"),
        ("All five were killed, a spokesman, Omar Guled, told reporters.",
         "a spokesman, Omar Guled"),
        ("All five were killed, Abdi Warsame Guled told reporters.", "Abdi Warsame Guled"),
        ("A hospital run by an Italian charity said ten men were hurt.",
         "A hospital run by an Italian charity"),
        ("Two men died, said the district police chief, Omar Bel.",
         "the district police chief, Omar Bel"),
        ("Two men died, said police, a doctor and a nurse.", "police"),
        ("An early report said 40 were dead.", "An early report"),
        ("Doctors at the hospital tell me that ten men were hurt.", "Doctors at the hospital"),
        ("The police chief, Omar Bel, gives a different account: ten men were hurt.",
         "The police chief, Omar Bel"),
        ("The union declared a strike after a clerk was killed.", None),
        ("Inmates who said they were armed took eight guards hostage, the prison service said.",
         "the prison service"),
        ("Inmates who said they were armed were freed.", None),
        ("Rebels said they had won; the army put its losses at nine.", "the army"),
        ("The army gave its losses as nine.", "The army"),
        ("The army denied any casualties.", "The army"),
        ("The general, Omar Bel, denied there had been any deaths.", "The general, Omar Bel"),
        ("The army denied any role in the killing of 12 people.", None),
        ("The KRPA denied the claim and said that one of its members had been killed.", "The KRPA"),
    ],
)  # fmt: skip
def test_speaker(text: str, speaker: str | None) -> None:
    assert [figure.said_by for figure in figures_in(text)] in ([speaker], [speaker] * 2)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The Interior Ministry said two men died. The ministry said nine were hurt.",
         "The Interior Ministry"),
        ("Troops of the Fourth Brigade left. The brigade said nine were hurt.",
         "the Fourth Brigade"),
        ("The governor, Ana Sodo, said two men died. Sodo said nine were hurt.",
         "The governor, Ana Sodo"),
        ("General Omar Bel said two men died. The general said nine were hurt.",
         "General Omar Bel"),
        ("A coalition spokesman said two men died. The coalition said nine were hurt.",
         "The coalition"),
        ("The army and the coast guard said two men died. The army said nine were hurt.",
         "The army"),
        ("The ministry said nine were hurt.", "The ministry"),
        ("The prosecutor, Ana Sodo, said two men died. Ms Sodo said nine were hurt.",
         "The prosecutor, Ana Sodo"),
        ("Sister Ana Sodo says two men died. By her account nine were hurt.", "Sister Ana Sodo"),
        ("Sister Ana Sodo says two men died. On that account nine were hurt.", None),
        ("The nurses said two men died. The nurses said nine were hurt.", "The nurses"),
    ],
)  # fmt: skip
def test_who_was_named_before(text: str, speaker: str | None) -> None:
    assert figures_in(text)[-1].said_by == speaker
