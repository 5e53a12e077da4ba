"""Everyday sentences with the words of the rules, of which nobody died, was taken or came free."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    "text",
    [
        "Two political bodies came under fire.",
        "Three public bodies came out against the plan.",
        "Three passengers have fallen in love.",
        "Two workers have fallen this week on the site.",
        "Two ministers have fallen this year over the scandal.",
        "The number of trades executed reached 300.",
        "The number of images captured rose to 300.",
        "One amendment passed and the other was killed in committee.",
        "One album was released in May, and the other was released in June.",
        "One sock is here, the other is missing.",
        "The other is dead wood.",
        "Every other was killed.",
        "Ten shares are listed as dead.",
        "Two files were registered as missing.",
        "Two of them they killed off.",
        "Three of them they released as singles.",
        "The number of cardiac arrests rose to 300.",
        "The number of arrests per 1,000 people is 12.",
        "The aim is to raise the number of arrests to 300 by 2030.",
        "Children under 12 are free, and two of the tickets are free.",
        "All four are free on Monday.",
        "The airline let 400 go last week.",
        "The goalkeeper let two go through his legs.",
        "Forty miners were let out for lunch.",
        "The police said three officers were let go over misconduct.",
        "Two flights were allowed to go.",
        "Police caught 34 drivers speeding.",
        "Police caught 34 motorists on camera.",
        "Police caught four men in the crossfire.",
        "A policeman caught two children who fell from a balcony.",
        "The army caught 12 rebels off guard.",
        "Two hikers were caught outside as the storm hit, and one fled.",
        "Two of the escaped monkeys were caught by police.",
        "Twelve survivors were picked up by troops in a boat.",
        "Two players were picked up by the Raiders.",
        "Four pupils were among those taken to hospital.",
        "Twelve paintings were among those taken.",
        "A cure for 12 patients has not been found.",
        "The two killers have not been found.",
        "No one is missing the point.",
        "Nobody was dead serious.",
        "About 40 people were held by a group of friends at a party.",
        "The government is holding a man to his promise.",
        "The team took two wins and a draw hostage to fortune.",
        "The strike took tourists and 12 pilots hostage.",
        "No animals were hurt.",
        "No vehicles were captured, and no files are missing.",
        "There was no dead wood, and no wounded pride.",
        "No dead or alive, no dead or missing pieces.",
        "If there are no dead, he said, there would be no wounded.",
        "The funerals of the victims killed in the attack were held.",
        "Six contestants didn't make it.",
        "Two sailors didn't make it home for Christmas.",
        "Twelve bodies came in on the vote.",
        "The painting shows 40 martyrs.",
        "Police caught 12 drivers at the checkpoint.",
        "Officers caught the boy as he fell from a window.",
        "Traffic police picked up 21 motorists on Friday.",
        "The race leader was caught near the finish.",
        "The shooter was caught at the three-point line.",
        "The airline let 200 pilots go, and police held back the crowd.",
        "Pupils were let out at noon and police closed the road.",
        "Three are free on Tuesday, the jail's dentist said.",
        "Twelve of the paintings taken by thieves were reunited with the museum.",
        "Four children taken to hospital were reunited with their mothers.",
        "The number of players captured by the club reached four.",
        "The number of arrests he has made as an officer stands at 300.",
        "The two men who robbed the bank haven't been found.",
        "Two owners of the dogs have not been found.",
        "Four experts have not been found.",
        "Six children were taken into the forest to plant trees.",
        "The hall is believed to be holding 50 people.",
        "The city buried the people killed in the attack.",
        "If there are 12 casualties, call the number below.",
        "If there are no deaths, the match will go ahead.",
        "If no one is killed, the talks will go on.",
        "There would have been no casualties if the alarm had worked.",
        "There could have been 12 casualties, the mayor said.",
        "In the script four men are killed in a mill.",
        "In the film 12 soldiers die.",
    ],
)
def test_nothing_is_counted(text: str) -> None:
    assert [figure for figure in figures_in(text) if not figure.flags] == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("An earlier attack killed nine people. It was a mistake, the general said.", 9),
        ("The army had said it killed nine farmers. It was a mistake, said the general.", 9),
        ("Nine people died when a crowd fled on rumours. This was wrong, police said.", 9),
        ("The ministry had reported nine deaths; the paper counted twice as many.", 9),
        ("He says nine were hurt, not ten, as first reported. One had been counted twice.", 9),
        ("They must find out whether the brakes failed and, if so, why nine people died.", 9),
        ("If not, the strike will begin, said the union, nine of whose members died.", 9),
        ("Families said they would be burying their nine dead.", 9),
        ("The families asked for the nine dead to be brought home.", 9),
        ("The army denied a claim made by rebels and said that nine soldiers had died.", 9),
        ("Nine of my cousins didn't make it.", 9),
        ("Nine of the twelve hostages did not make it out alive.", 9),
        ("Nine of the twelve hostages didn't make it out alive.", 9),
        ("The paper had reported nine deaths. The family took it down from the wall.", 9),
        ("The site had reported nine dead. That was a mistake by the rebels, he said.", 9),
        ("Had he come, said police, who found that nine people may have died, he would know.", 9),
        ("A count of nine dead rose to 19. Nobody was counted twice, she said.", 9),
        ("One of the nine people injured in Friday's blast died.", 1),
        ("One of those injured in the blast has since died.", 1),
        ("One of the nine wounded in the attack died.", 1),
        ("Three of those hurt in the March protests have died.", 3),
        ("There were 40 workers inside, but nobody among them was hurt.", 0),
        ("Captain Steed was killed in the blast.", 1),
        ("Six captives died, and nine others are yet to be released.", 9),
        ("Rescuers were still searching for a woman believed to be under the rubble.", 1),
        ("He says nine people are still being held and that ransoms have been asked for.", 9),
        ("The rebels are to hand over nine captured soldiers this week.", 9),
        ("They hope to hand over nine captured soldiers.", 9),
        ("Nine aid workers held captive in the north for nearly a month have been freed.", 9),
        ("Nine foreigners, among them a geologist, remain in the hands of armed groups.", 9),
        ("Nine others were hit by gunfire and taken to hospitals.", 9),
        ("I met a woman who lost both of her sons in the raid.", 2),
        ("Nine men were arrested and have not been seen since.", 9),
        ('"We are missing nine people," the chief said.', 9),
        ("The rebels executed 11 soldiers and were still holding nine more.", 9),
        ("The suspect is in custody, as are two members of his family.", 2),
        ("Gunmen took away 38 students and two of their teachers.", 2),
        ("The agency told of nine kidnappings of Westerners in March.", 9),
        ("Killed were Dr Hatab, a paediatrician, along with his wife and four children.", 4),
        ("Private Tweed died in the blast.", 1),
        ("Soldiers have picked up nine students since Friday, the union said.", 9),
        ("In Lona nine died. In the sequel to that raid three more died.", 3),
    ],
)
def test_still_counted(text: str, number: int) -> None:
    assert number in [figure.best for figure in figures_in(text) if not figure.flags]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("The police sustained three wounded and the protesters two dead.", ["police", "persons"]),
        ("The army attacked and the town of Harm suffered 12 dead.", ["persons"]),
        ("The army hospital suffered two dead.", ["persons"]),
        ("The rebels have suffered two dead.", ["armed_group"]),
        ("Soldiers killed nine people before he was killed.", ["persons", "persons"]),
        ("The boy saw gunmen kill four people before he was shot dead.", ["persons", "persons"]),
        ("Police raided the club. Nine officers were hurt.", ["police"]),
        ("Troops and police raided the club. Nine officers were hurt.", ["security_forces"]),
        ("Inmates rioted in the prison. Nine guards were hurt.", ["other_security"]),
        ("Nine hotel guards were hurt.", ["private_security"]),
        ("Nine guards were hurt.", ["persons"]),
        ("Prisoners fled. Two shop guards were killed.", ["private_security"]),
    ],
)
def test_whose_they_are(text: str, groups: list[str]) -> None:
    assert [figure.group for figure in figures_in(text)] == groups


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The Prisoners' Forum said 14 were held. In a statement the group said two were hurt.",
         "The Prisoners' Forum"),
        ("The health ministry said 14 died. The group said two were hurt.", "The group"),
        ("According to the ministry, Ana Diaz, 61, was hurt.", "the ministry"),
        ("Two were hurt, according to the UN children's agency, Unicef.",
         "the UN children's agency, Unicef"),
        ("Of the people still admitted here seven are in intensive care, the doctor said.",
         "the doctor"),
        ("The health ministry said two died. The foreign ministry denied it. The ministry said 12"
         " were hurt.", "The ministry"),
        ("A foreign army came. The army said 12 were hurt.", "The army"),
        ("Saint Mary Hospital took in ten. City Hospital took in nine. The hospital said 12 were"
         " hurt.", "The hospital"),
        ("General Omar Bel said two died. General Juan Gil denied it. The general said 12 were"
         " hurt.", "The general"),
        ("The former governor spoke. The governor said 12 were hurt.", "The governor"),
        ("The Free Syrian Army came. The army said 12 were hurt.", "The army"),
        ("The shadow government met. The government said 12 were hurt.", "The government"),
        ("The governor placed flowers where 12 were hurt.", None),
        ("The army declared on Monday that 12 were hurt.", "The army"),
        ("An accident reported in the town left 12 injured.", None),
        ("The official who said 12 were hurt was arrested, the army said.", "The official"),
        ("A clerk there, who's not allowed to talk to journalists, says 12 were hurt.", "A clerk"),
    ],
)  # fmt: skip
def test_who_says_it(text: str, speaker: str | None) -> None:
    (figure,) = [one for one in figures_in(text) if one.outcome == "wounded"]
    assert figure.said_by == speaker


@pytest.mark.parametrize(
    "text",
    [
        "The ministry had first reported nine deaths, then took the post down.",
        "Earlier reports said nine died. They've been debunked.",
        "An early post on the page of the sheriff said nine people died. The number was wrong.",
        "An initial report of nine deaths was published. This was a mistake.",
    ],
)
def test_taken_back(text: str) -> None:
    (figure,) = [one for one in figures_in(text) if one.best == 9]
    assert figure.flags == ("negated",)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The families of the 12 people killed in the attack were told.", [("killed", 12)]),
        ("The parents of two boys who died in the fire spoke.", [("killed", 2)]),
        ("He met relatives of a boy and two girls killed there.", [("killed", 1), ("killed", 2)]),
        ("Friends of 12 students abducted last week were heard.", [("kidnapped", 12)]),
        ("The brother of a man killed in the attack spoke.", [("killed", 1)]),
        ("Two relatives of a minister killed there were buried.", [("killed", 2)]),
        ("Mother of two girls killed in blast", [("killed", 1)]),
        ("A guard who was on his break and who had no radio was killed.", [("killed", 1)]),
        ("There were no dead or wounded.", [("killed", 0), ("wounded", 0)]),
        ("The blast left 12 dead and no wounded.", [("killed", 12), ("wounded", 0)]),
        ("No Zambians were killed.", [("killed", 0)]),
        # A country, and a name, is no adverb by its last letters.
        ("Gunmen killed Italy's envoy and a cook.", [("killed", 1), ("killed", 1)]),
        ("Gunmen brutally killed Italy's envoy.", [("killed", 1)]),
    ],
)
def test_of_whom_it_is_told(text: str, told: list[tuple[str, int]]) -> None:
    assert sorted((one.outcome, one.best) for one in figures_in(text)) == told
