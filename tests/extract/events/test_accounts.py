"""Figures that go together, in texts published on Wednesday 7 May 2031."""

import time

import pytest

from recount.extract.events.accounts import Account, accounts_in, mentions_in
from recount.extract.figures import figures_in
from recount.extract.places import curated, places_in
from recount.extract.sentences.spans import Spans
from recount.extract.sentences.text import sentences


def accounts(text: str, published: str | None = "2031-05-07") -> list[Account]:
    spans = Spans(list(sentences(text)))
    figures = figures_in(text)
    places = places_in(text, curated())
    return accounts_in(text, spans, figures, mentions_in(text, published), places)


def shown(text: str, published: str | None = "2031-05-07") -> list[tuple[list[int], str, str]]:
    """Each account: what its figures count at best, its date and its place."""
    figures = figures_in(text)
    return [
        (
            [figures[i].best or 0 for i in account.figures],
            (account.date.edtf or account.date.words) if account.date else "-",
            account.place.words if account.place else "-",
        )
        for account in accounts(text, published)
    ]


ONE, OTHER = "2031-05-05", "2031-05-04"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gunmen killed 12 people and wounded 3 in Kano on Monday.", [([12, 3], ONE, "Kano")]),
        ("Gunmen killed 12 people in Kano on Monday and 9 in Jos on Sunday.",
         [([12], ONE, "Kano"), ([9], OTHER, "Jos")]),
        ("Gunmen killed 12 people in Kano on Monday and 9 in Jos.",
         [([12], ONE, "Kano"), ([9], ONE, "Jos")]),
        ("A bomb killed 12 people at a memorial for the slain mayor in Kano on Monday.",
         [([12], ONE, "Kano"), ([1], "-", "-")]),
        ("Rebels loyal to a slain warlord killed 12 people in Kano on Monday. Nine were hurt.",
         [([12, 9], ONE, "Kano"), ([1], "-", "-")]),
        ("The widow of a slain clerk was shot dead in Kano on Monday.",
         [([1], ONE, "Kano"), ([1], "-", "-")]),
        ("A vigil for the slain mayor was held in Kano. Gunmen killed 12 people in Jos on Monday.",
         [([1], "-", "Kano"), ([12], ONE, "Jos")]),
        ("A bomb in Kano killed 12 people on Monday. Air strikes in Barrow and Lona killed nine.",
         [([12], ONE, "Kano"), ([9], "-", "-")]),
        ("Fighting left 12 people dead in Kano, officials said as a truce held on Monday.",
         [([12], "-", "Kano")]),
        ("On Monday a bomb killed 12 people in Kano, and in Jos, Nigeria, a man killed nine.",
         [([12], ONE, "Kano"), ([9], ONE, "Jos")]),
        ("Raids in Kano, Jos, and in Bauchi killed 12 people on Monday.", [([12], ONE, "-")]),
        ("Fighters killed 12 people in a raid on the Zamzam and Abu Shouk camps near El Fasher.",
         [([12], "-", "El Fasher")]),
        ("Police said on Tuesday that 12 people had died and nine had been hurt in Monday's blast"
         " in Kano.", [([12, 9], ONE, "Kano")]),
        ("A man shot dead 12 people in Bnei Brak near Tel Aviv on Monday before police killed him.",
         [([12, 1], ONE, "Bnei Brak")]),
        ("Two men killed 12 people in Kano. One of the two suspects was found dead on Monday.",
         [([12, 1], "-", "Kano")]),
        ("Gunmen have left 12 people dead in Kano since Sunday.",
         [([12], "2031-05-04/2031-05-07", "Kano")]),
        ("Troops killed 12 people in raids in Kano since Sunday, police said.",
         [([12], "2031-05-04/2031-05-07", "Kano")]),
        ("Troops killed 12 people in Kano, where 90 have fled since Sunday.",
         [([12], "-", "Kano")]),
        ("Gunmen killed 12 people in Kano on Sunday. On Monday four more were found dead.",
         [([12, 4], OTHER, "Kano")]),
        ("Strikes killed 12 people across the Gaza Strip on Monday. Nine were killed in Jabalia.",
         [([12], ONE, "Gaza Strip"), ([9], ONE, "Jabalia")]),
        ("Strikes killed 12 people in Gaza on Monday. In Jabalia, nine died.",
         [([12], ONE, "Gaza"), ([9], ONE, "Jabalia")]),
        ("Strikes killed 12 people in Gaza on Monday. In Jabalia, doctors said 9 of the dead were"
         " clerks.", [([12, 9], ONE, "Gaza")]),
        ("Drones killed 12 people overnight in Kano. A day earlier, missiles killed 9 in Jos.",
         [([12], "2031-05-06/2031-05-07", "Kano"), ([9], "2031-05-05/2031-05-06", "Jos")]),
        ("Drones killed 12 people overnight. The night before, missiles killed 9.",
         [([12], "2031-05-06/2031-05-07", "-"), ([9], "2031-05-05/2031-05-06", "-")]),
        ("Clashes from Friday to Sunday killed 12 in Kano. On Monday a bomb killed 9 in Jos.",
         [([12], "2031-05-02/2031-05-04", "Kano"), ([9], ONE, "Jos")]),
        ("Gunmen killed 12 people in Kano on Monday. They also wounded 9.",
         [([12, 9], ONE, "Kano")]),
        ("Gunmen killed 12 people in Kano on Monday. Nine died of their wounds on Tuesday.",
         [([12, 9], ONE, "Kano")]),
        ("Gunmen killed 12 people in Kano on Monday. A similar attack killed 20 people.",
         [([12], ONE, "Kano"), ([20], "-", "-")]),
        ("Gunmen killed 12 people in Kano on Monday, days after 20 people were killed. Some 7"
         " were wounded.", [([12, 7], ONE, "Kano"), ([20], "-", "-")]),
        ("Gunmen killed 12 people in Kano on Monday. A similar attack killed 20 people. In that"
         " attack 4 were wounded.", [([12], ONE, "Kano"), ([20, 4], "-", "-")]),
        ("Gunmen killed 12 people in Kano on Monday.\n\nA bomb went off in Jos on Sunday. It killed"
         " 9 people.\n\nOf the gunmen 2 were killed.",
         [([12, 2], ONE, "Kano"), ([9], OTHER, "Jos")]),
        ("Gunmen killed 12 people in Kano on Monday.\n\nA bomb killed 9 people in Jos on Sunday,"
         " police said.\n\nPolice said 5 were wounded.",
         [([12], ONE, "Kano"), ([9, 5], OTHER, "Jos")]),
        ("A bomb went off in Kano on Monday. Police came. It killed 12.", [([12], ONE, "Kano")]),
        ("A bomb killed 12 people. It went off in Kano on Monday.", [([12], ONE, "Kano")]),
        ("A bomb killed 12 people at the museum in Tunis on Monday.", [([12], ONE, "Tunis")]),
        ("Gunmen killed 12 people in Kano last week. On Friday 9 people were killed.",
         [([12], "2031-04-28/2031-05-04", "Kano"), ([9], "2031-05-02", "-")]),
        ("Last week 15 people were kidnapped in Kano. On Friday 9 were freed.",
         [([15, 9], "2031-04-28/2031-05-04", "Kano")]),
        ("Gunmen killed 12 people in Oldmere on Monday and 9 in Newmere.",
         [([12], ONE, "Oldmere"), ([9], ONE, "Newmere")]),
        ("The attack could kill hundreds. On Monday 12 people were killed in Kano.",
         [([0, 12], ONE, "Kano")]),
        ("On Monday 12 people were killed in Kano. The next one could kill 90 people.",
         [([12, 90], ONE, "Kano")]),
    ],
)  # fmt: skip
def test_accounts(text: str, expected: list[tuple[list[int], str, str]]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Gunmen killed 12 people on March 7. In March 2015 a bomb killed 9.",
         ["XXXX-03-07", "2015-03"]),
        ("Gunmen killed 12 people on March 7. In the raid in March they hurt 9.", ["XXXX-03-07"]),
        ("Gunmen killed 12 people on March 7. On 7 March 2015 they wounded 9.", ["XXXX-03-07"]),
        ("Gunmen killed 12 people on Monday. On Sunday they killed 9.", ["Monday", "Sunday"]),
        ("Gunmen killed 12 people on Monday. On Monday they wounded 9.", ["Monday"]),
        ("7 May 2031 - Gunmen killed 12 people in Kano on Monday.", [ONE]),
        ("KANO, 7 May 2031 - Gunmen killed 12 people on Monday.", [ONE]),
        ("Kano, May 7 (Agency) - Gunmen killed 12 people on Monday.", ["Monday"]),
    ],
)  # fmt: skip
def test_without_a_day_of_publication(text: str, dates: list[str]) -> None:
    assert [date for _, date, _ in shown(text, None)] == dates


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gunmen kill 12 in Kano\n\nGunmen killed at least 12 people in Kano on Monday.",
         [([12, 0], ONE, "Kano")]),
        ("12 killed in raid\n\nAt least 14 people were killed in Kano on Monday.",
         [([12, 0], ONE, "Kano")]),
        ("27 freed in Kano\n\nKANO, Nigeria - Gunmen freed 27 pupils on Monday. A dozen women were"
         " kidnapped on Sunday.", [([27, 27], ONE, "Kano"), ([12], OTHER, "-")]),
        ("Twelve die in attack on Kano school KANO, Nigeria (Agency) - Gunmen who stormed a school"
         " killed 12 people on Monday.", [([12, 12], ONE, "Kano")]),
        ("Gunmen kill 12 in Kano KANO, Nigeria (Agency) - At least 14 people died on Monday when"
         " gunmen stormed a school.", [([12, 0], ONE, "Kano")]),
        ("Gunmen killed 12 in Kano on Monday.\nKANO, Nigeria (Agency) - On Sunday 12 people died in"
         " Jos.", [([12], ONE, "Kano"), ([12], OTHER, "Jos")]),
        ("Kano blast: 12 dead\n\nRebels killed 3 people in Goma on Monday.",
         [([12], "-", "Kano"), ([3], ONE, "Goma")]),
        ("Kano blast leaves 12 dead\n\nA bomb killed 12 people at a market on Monday.",
         [([12, 12], ONE, "Kano")]),
        ("Kano police kill 12\n\nPolice killed 12 men in Jos on Monday.",
         [([12, 12], ONE, "Jos")]),
        ("Gunmen kill 12 in Kano\n\nIn Goma, 3 people were killed on Monday.",
         [([12], "-", "Kano"), ([3], ONE, "Goma")]),
        ("Gunmen killed 12 people in Kano.\n\nOn Monday 3 people were killed in Goma.",
         [([12], "-", "Kano"), ([3], ONE, "Goma")]),
    ],
)  # fmt: skip
def test_a_title_tells_of_the_event_below_it(
    text: str, expected: list[tuple[list[int], str, str]]
) -> None:
    assert shown(text) == expected


def test_every_figure_is_in_one_account() -> None:
    text = "On Monday 12 people were killed in Kano. Another attack killed 9 people in Jos. " * 40
    numbers = sorted(i for account in accounts(text) for i in account.figures)
    assert numbers == list(range(len(figures_in(text))))


@pytest.mark.usefixtures("untraced")
def test_time_is_linear() -> None:
    text = "".join(
        f"On {1 + n % 28} March {1950 + n // 28} gunmen killed {n % 90 + 2} people in Kano.\n\n"
        for n in range(2_000)
    )
    start = time.process_time()
    assert len(accounts(text)) > 1_000
    assert time.process_time() - start < 20


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("A bomb in Kano killed 12 people. The town was seized by rebels in June 2029.", "-"),
        ("A bomb in Kano killed 12 people. The last such attack was on 4 June 2029.", "-"),
        ("A bomb in Kano killed 12 people.\n\nThe fighting began in March 2029.", "-"),
        ("Gunmen killed 12 people in Kano, which rebels seized in June 2029.", "-"),
        ("Gunmen killed 12 people, who had fled Jos in June 2029.", "-"),
        ("A bomb in Kano killed 12 people. The attack took place on 5 May 2031.", ONE),
        ("A bomb in Kano killed 12 people. Soldiers searched the ruins on Monday.", ONE),
        ("A raid on Kano killed 12 people. Shooting went on hours after the raid on Monday.", ONE),
        ("A raid on Kano killed 12 people. It came days after the attack in March 2029.", "-"),
        ("Gunmen killed 12 people in a raid on Kano, which took place on Monday.", ONE),
        ("Gunmen killed 12 people in Kano, where a curfew had begun, on Monday.", ONE),
        ("In Kano 60 people had been killed as of 6 May.", "-"),
    ],
)
def test_a_date_told_after_the_figures(text: str, date: str) -> None:
    assert [one[1] for one in shown(text)] == [date]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gunmen killed 12 people on Monday. Elsewhere, a bomb killed 3 soldiers. Others hurt 4.",
         [([12], ONE, "-"), ([3, 4], "-", "-")]),
        ("Gunmen killed 12 people on Monday. The last such attack, in May, left nine dead.",
         [([12], ONE, "-"), ([9], "2031-05", "-")]),
        ("Gunmen killed 12 people on Monday. Farther south, a drone killed 3 farmers.",
         [([12], ONE, "-"), ([3], "-", "-")]),
        ("Gunmen killed 12 people on Monday. Across the river, 4 policemen were shot dead.",
         [([12], ONE, "-"), ([4], "-", "-")]),
        ("Gunmen killed 12 people on Monday.\n\nSeparately, 2 policemen were shot dead. Another 4"
         " were hurt.", [([12], ONE, "-"), ([2, 4], "-", "-")]),
        ("A bomb killed 12 people in Kano on Monday. In retaliation, the army killed 20 militants.",
         [([12], ONE, "Kano"), ([20], "-", "-")]),
        ("A bomb killed 12 people in Kano on Monday. Hours later, jets killed 20 militants.",
         [([12], ONE, "Kano"), ([20], "-", "-")]),
        ("A bomb killed 12 people in Kano on Monday. Meanwhile, 30 were wounded.",
         [([12, 30], ONE, "Kano")]),
        ("A bomb killed 12 people in Kano on Monday. Meanwhile, the death toll was put at 14.",
         [([12, 14], ONE, "Kano")]),
        ("Gunmen killed 5 farmers on Monday. A roadside bomb killed 4 soldiers.",
         [([5], ONE, "-"), ([4], "-", "-")]),
        ("Gunmen killed 5 farmers on Monday. A second bomb killed 4 farmers.",
         [([5, 4], ONE, "-")]),
        ("A bomb killed 5 farmers on Monday, police said. A bomb killed 5 farmers, a mayor said.",
         [([5, 5], ONE, "-")]),
        ("The army killed 12 rebels on Monday. The rebels had earlier killed 9 soldiers.",
         [([12], ONE, "-"), ([9], "-", "-")]),
        ("A bomb killed 12 people in Kano on Monday. The group has made several attacks, among them"
         " one in which 40 were killed.", [([12], ONE, "Kano"), ([40], "-", "-")]),
        ("A bomb killed 12 people in Kano on Monday.\n\nThe attack came as troops killed 20"
         " militants.", [([12], ONE, "Kano"), ([20], "-", "-")]),
        ("A bomb killed 12 people in Kano on Monday.\n\nIt came days after rebels killed 4 police"
         " in Jos.\n\nIn that attack, which took place on Sunday, a bomb was thrown. Another 5 were"
         " hurt.", [([12], ONE, "Kano"), ([4, 5], OTHER, "Jos")]),
        ("Missiles hit Kano and Jos on Monday, killing 9 people. In Kano, 6 people died. In Jos 3"
         " people died.", [([9], ONE, "-"), ([6], ONE, "Kano"), ([3], ONE, "Jos")]),
        ("Missiles hit Kano and Jos on Monday, killing 9 people. In Jos, 30 were hurt.",
         [([9], ONE, "-"), ([30], ONE, "Jos")]),
        ("Gunmen killed 12 people in Oldmere on Monday. In February, 30 were kidnapped in Newmere.",
         [([12], ONE, "Oldmere"), ([30], "2031-02", "Newmere")]),
        ("A bomb killed 12 people in Kano on Monday. The previous week, gunmen killed 4.",
         [([12], ONE, "Kano"), ([4], "2031-04-28/2031-05-04", "-")]),
    ],
)  # fmt: skip
def test_another_event_of_the_same_days(
    text: str, expected: list[tuple[list[int], str, str]]
) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The day of a speech, and what counts from it.
        ("A bomb in Kano killed 46 people on Sunday. On Monday evening officials put the toll at"
         " 28.", [([46, 28], OTHER, "Kano")]),
        ("The toll from a bomb in Kano is 46, the ministry said on Wednesday, two days after the"
         " attack.", [([46], ONE, "Kano")]),
        ("Jets killed 25 militants in Iraq early on Monday, the ministry said, a day after nine"
         " soldiers were killed in an attack in Kano.",
         [([25], ONE, "Iraq"), ([9], OTHER, "Kano")]),
        ("The army said on Wednesday it was calm. On 1 May 12 people were killed in Kano. Three"
         " days later four died.", [([12], "2031-05-01", "Kano"), ([4], OTHER, "-")]),
        # What "when" goes on with, and what it compares.
        ("Nine people were killed on Sunday, when police fired.", [([9], OTHER, "-")]),
        ("Gunmen killed 12 people in Kano in the worst raid since March 2029, when nine died.",
         [([12], "-", "Kano"), ([9], "2029-03", "-")]),
        ("Gunmen freed 28 girls who were abducted on 11 April.",
         [([28], "-", "-"), ([28], "2031-04-11", "-")]),
        # A year before a noun.
        ("Gunmen killed 12 people in Kano on Monday. In the 2027 election, 98 people died.",
         [([12], ONE, "Kano"), ([98], "2027", "-")]),
        # Where the wounded are brought is no place of it.
        ("A drone killed nine people in Nahud on Monday.\n\nSeventeen wounded people were taken"
         " to the hospital in El Obeid.", [([9, 17], ONE, "Nahud")]),
        # A place that no gazetteer has, told again.
        ("Two policemen were shot dead in Peshawar on Tuesday, hours after a bomb killed five"
         " people in nearby Oldmere.\n\nIn Oldmere, 14 people were also hurt.",
         [([2], "2031-05-06", "Peshawar"), ([5, 14], "-", "Oldmere")]),
        # The same day elsewhere.
        ("A bomb killed 12 people in Kano on Sunday.\n\nEleven died on Monday. In Jos, two"
         " students were shot dead on Monday.",
         [([12], OTHER, "Kano"), ([11], ONE, "-"), ([2], ONE, "Jos")]),
        # Their week, and then their day.
        ("Police arrested four men in Kano on Tuesday over last week's shooting in which three"
         " people died.\n\nThe victims were shot on Thursday night. Eight others were wounded.",
         [([4], "2031-05-06", "Kano"), ([3, 8], "2031-05-01", "-")]),
        # Lines that were cut.
        ("A bomb in Kano killed 46 people on Sunday. On Monday evening officials put the\ntoll at"
         " 28, up from\n20.", [([46, 28], OTHER, "Kano")]),
    ],
)  # fmt: skip
def test_whose_day_it_is(text: str, expected: list[tuple[list[int], str, str]]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # An incident of another sort, told as new; one of the same sort, or told as known.
        ("A bomb killed 12 people in Kano on Monday. Police said three officers were killed in an"
         " ambush.", [([12], ONE, "Kano"), ([3], "-", "-")]),
        ("Rockets killed 7 soldiers in Kano on Monday.\n\nThree rebels were also killed on Monday"
         " when their truck hit a mine.", [([7], ONE, "Kano"), ([3], ONE, "-")]),
        ("A bomb killed 12 people in Kano on Monday. Gunmen killed eight.",
         [([12], ONE, "Kano"), ([8], "-", "-")]),
        ("A bomb killed 12 people in Kano on Monday. Police said 14 people were killed in a"
         " blast.", [([12, 14], ONE, "Kano")]),
        ("A bomb killed 12 people in Kano on Monday. Police said 14 people were killed in the"
         " shooting.", [([12, 14], ONE, "Kano")]),
        ("A bomb killed 12 people in Kano on Monday. Police said 12 people were killed in an"
         " ambush.", [([12, 12], ONE, "Kano")]),
        # What an arrest is over, and what is summed up there.
        ("Police arrested 24 men over Sunday's bombings of three churches, in which 90 people were"
         " killed.\n\nThe toll rose from 80, police said. A blast in Kano killed 50 people.",
         [([24], "-", "-"), ([90, 80], OTHER, "-"), ([50], OTHER, "Kano")]),
        ("The army arrested 40 suspects on Monday.", [([40], ONE, "-")]),
        ("A man who was seized in Jos in 2021 was freed on Monday.",
         [([1], ONE, "-"), ([1], "2021", "Jos")]),
        # Those who were counted before.
        ("Troops killed 12 rebels in Kano, the army said. The rebels died early on Monday.",
         [([12, 0], ONE, "Kano")]),
        # Before the event that the text is about.
        ("Gunmen killed 12 people in Kano on Monday.\n\nTwo days before the attack, a bomb killed"
         " four in Jos.", [([12], ONE, "Kano"), ([4], "2031-05-03", "Jos")]),
        ("Jets killed 18 people in Nigeria on Monday, hours after a bomb killed two in the"
         " Nigerian city of Jos.", [([18], ONE, "Nigeria"), ([2], "-", "Jos")]),
    ],
)  # fmt: skip
def test_what_begins_another_event(text: str, expected: list[tuple[list[int], str, str]]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A place that the clause of a figure follows, though nothing else is said to be there.
        ("Gunmen killed 34 people in Niger on Sunday.\n\nThe region lies on the border with Mali,"
         " where a bomb killed three soldiers on Saturday.",
         [([34], OTHER, "Niger"), ([3], "2031-05-03", "Mali")]),
        # Both of one clause.
        ("A chief was killed in Port-au-Prince on Monday.\n\nTwo officers and six gang members also"
         " died in the battle in the Zandar district.",
         [([1, 2, 6], ONE, "Port-au-Prince")]),
        ("A bomb killed nine people in Kano on Monday.\n\nHours before the attack, a mine killed a"
         " journalist and wounded his driver in the same city.",
         [([9], ONE, "Kano"), ([1, 1], "-", "Kano")]),
        ("A bomb killed nine people in Kano on Monday and gunmen killed six in Jos.\n\nLast month,"
         " two policemen were shot dead in the same city.",
         [([9], ONE, "Kano"), ([6], ONE, "Jos"), ([2], "2031-04", "-")]),
        ("A bomb killed nine people in Kano on Monday.\n\nOn Sunday, nobody in the same state had"
         " heard that gunmen shot dead two policemen.",
         [([9], ONE, "Kano"), ([2], OTHER, "-")]),
        # A month, after a day of it.
        ("Nine rebels were wounded near Kano on 30 April.\n\nRights groups say 98 people were"
         " murdered in April.", [([9], "2031-04-30", "Kano"), ([98], "2031-04", "-")]),
        ("Gunmen killed 34 people in Niger on Sunday. In January 100 people were killed.",
         [([34], OTHER, "Niger"), ([100], "2031-01", "-")]),
        ("Gunmen killed 12 people in Kano on Monday. In the first quarter of the year, 530 people"
         " were kidnapped.", [([12], ONE, "Kano"), ([530], "2031-01/2031-03", "-")]),
    ],
)  # fmt: skip
def test_whose_place_and_month_it_is(text: str, expected: list[tuple[list[int], str, str]]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gunmen killed 12 people near Goma on Monday. Nine of the 12 died in the village of Kuchi."
         " The others died on the road.", [([12, 9, 0], ONE, "Goma")]),
        ("Gunmen killed 12 people near Goma on Monday. Nine of them were killed in Beni.",
         [([12, 9], ONE, "Goma")]),
        ("Gunmen killed 12 people near Goma on Monday. Nine of the 12 died on Tuesday in Bukavu.",
         [([12, 9], ONE, "Goma")]),
        ("Gunmen killed 12 people, including nine in Kano, on Monday.", [([12, 9], ONE, "-")]),
        ("Attacks in Nigeria on Monday killed 12 people, including nine in Kano and three in Jos.",
         [([12], ONE, "Nigeria"), ([9], ONE, "Kano"), ([3], ONE, "Jos")]),
        ("Bombs killed 12 people in Mosul and Kirkuk on Monday. Nine of the 12 died in Mosul.",
         [([12], ONE, "-"), ([9], ONE, "Mosul")]),
        ("Gunmen killed 12 people near Goma on Monday. Nine people were killed in Beni.",
         [([12], ONE, "Goma"), ([9], "-", "Beni")]),
    ],
)  # fmt: skip
def test_some_of_those_told_are_of_their_event(
    text: str, expected: list[tuple[list[int], str, str]]
) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A bomb killed 12 people in Syria on Monday. Nine people died in a raid in Iraq.",
         [([12], ONE, "Syria"), ([9], "-", "Iraq")]),
        ("A bomb killed 12 people in Syria on Monday. Nine were wounded in Baghdad.",
         [([12], ONE, "Syria"), ([9], "-", "Baghdad")]),
        ("A bomb killed 12 people in the Sinai peninsula on Monday. Nine died in a raid in the"
         " Western Desert.", [([12], ONE, "Sinai peninsula"), ([9], "-", "Western Desert")]),
        ("A bomb killed 12 people in Egypt's Sinai peninsula on Monday. The blast hit a bus near"
         " El-Arish. Nine others were wounded.", [([12, 9], ONE, "El-Arish")]),
        ("A bomb killed 12 people in Syria on Monday. Nine were wounded in the capital.",
         [([12, 9], ONE, "Syria")]),
    ],
)  # fmt: skip
def test_two_countries_tell_events_apart_and_a_desert_may_hold_a_town(
    text: str, expected: list[tuple[list[int], str, str]]
) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    "after",
    [
        "The attackers came on dozens of motorcycles. They also abducted nine women.",
        "The attackers came from a nearby forest and abducted nine women.",
        "The men came as villagers slept and abducted nine women.",
        "Nine people coming from a wedding were wounded.",
        "They followed a bus and killed nine more.",
    ],
)
def test_people_who_come_or_follow_recall_no_other_event(after: str) -> None:
    assert shown(f"Gunmen killed 12 people in Kano on Monday. {after}") == [([12, 9], ONE, "Kano")]


@pytest.mark.parametrize(
    "after",
    [
        "The raid came as police said they had killed nine bandits.",
        "The violence comes amid a surge in attacks that left nine dead.",
        "It came on the heels of an attack that killed nine.",
        "It followed a raid in which nine died.",
        "The raid was followed by an ambush that killed nine.",
    ],
)
def test_what_comes_with_another_event_recalls_it(after: str) -> None:
    assert shown(f"Gunmen killed 12 people in Kano on Monday. {after}") == [
        ([12], ONE, "Kano"), ([9], "-", "-"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In April 61 people were killed and 43 wounded in Kano. This year 402 have been killed.",
         [([61, 43], "2031-04", "Kano"), ([402], "2031-01-01/2031-05-07", "-")]),
        ("This year 402 people have been killed, and this year 911 have been wounded.",
         [([402, 911], "2031-01-01/2031-05-07", "-")]),
        ("Since he took office in May, 212 people have been killed, including 14 in a raid in"
         " April.", [([212], "-", "-"), ([14], "2031-04", "-")]),
    ],
)  # fmt: skip
def test_sums_of_two_times_are_two(text: str, expected: list[tuple[list[int], str, str]]) -> None:
    assert shown(text) == expected


def test_all_that_one_clause_recalls_is_of_one_event() -> None:
    text = "Sappers defused three bombs, hours after a fourth had killed a clerk and hurt two men."
    assert shown(text) == [([1, 2], "-", "-")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Attacks in Borno killed 12 people: five in Bama on Sunday and seven in Gwoza on Monday.",
         [([12], "-", "Borno"), ([5], "2031-05-04", "Bama"), ([7], ONE, "Gwoza")]),
        ("Attacks killed 12 people in Borno on Sunday: five in Bama and seven in Kala. On Monday"
         " four died in Gwoza.",
         [([12], "2031-05-04", "Borno"), ([5], "2031-05-04", "Bama"), ([7], "2031-05-04", "Kala"),
          ([4], ONE, "Gwoza")]),
    ],
)  # fmt: skip
def test_a_sum_has_no_day_of_one_of_its_parts(
    text: str, expected: list[tuple[list[int], str, str]]
) -> None:
    assert shown(text) == expected


def test_the_neighbouring_town_is_another_place() -> None:
    text = (
        "Police shot dead two men in Kano on Monday. In the neighbouring town of Perrin, a woman"
        " was killed the same evening."
    )
    assert shown(text) == [([2], ONE, "Kano"), ([1], ONE, "Perrin")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The man accused of killing four clerks was arrested in 2023.",
         [([1], "2023", "-"), ([4], "-", "-")]),
        ("A man suspected of killing four clerks was arrested on Monday.",
         [([1], ONE, "-"), ([4], "-", "-")]),
        ("A man accused of killing four clerks in 2019 was arrested on Monday.",
         [([1], ONE, "-"), ([4], "2019", "-")]),
        ("A man charged with killing four clerks appeared in court on Monday.", [([4], "-", "-")]),
        ("Three men blamed for the killing of 12 clerks were shot dead on Monday.",
         [([3], ONE, "-"), ([12], "-", "-")]),
    ],
)  # fmt: skip
def test_what_befell_those_accused_is_another_event(
    text: str, expected: list[tuple[list[int], str, str]]
) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("They said 12 soldiers were killed during Operation Sky, which began on 1 May.", "-"),
        ("They said 12 soldiers were killed in the offensive launched on 1 May.", "-"),
        ("They said 12 soldiers were killed in the attack, which began on 1 May.", "2031-05-01"),
        ("They said 12 soldiers were killed when the offensive began on 1 May.", "2031-05-01"),
        ("They said 12 soldiers were killed on Monday in the siege, which began on 1 May.", ONE),
    ],
)
def test_the_day_on_which_an_operation_began(text: str, day: str) -> None:
    assert shown(text) == [([12], day, "-")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A bomb killed five people in Kano on Monday. On Tuesday, 12 people were still in"
         " hospital.", [([5, 12], ONE, "Kano")]),
        ("A bomb killed five people in Kano on Monday. It hurt 12, of whom three remained in"
         " hospital on Tuesday.", [([5, 12, 3], ONE, "Kano")]),
        ("A bomb killed five people in Kano on Monday. On Tuesday rescuers found nine more bodies.",
         [([5, 9], ONE, "Kano")]),
        ("A bomb killed five people in Kano on Monday. On Sunday soldiers found nine bodies in"
         " Jos.", [([5], ONE, "Kano"), ([9], "2031-05-04", "Jos")]),
        ("A bomb killed five people in Kano on Monday. Another 12 people, who were wounded on"
         " Sunday in Jos, are still in hospital.",
         [([5], ONE, "Kano"), ([12], "2031-05-04", "Jos")]),
    ],
)  # fmt: skip
def test_days_on_which_people_are_found_or_still_in_hospital(
    text: str, expected: list[tuple[list[int], str, str]]
) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A bomb killed 34 soldiers in Kano on Monday. Rebels have struck there four times. In the"
         " deadliest of those attacks, 52 soldiers died.",
         [([34], ONE, "Kano"), ([52], "-", "-")]),
        ("A bomb killed 34 people in Kano on Monday. The worst hit was a bus, in which 20 died.",
         [([34, 20], ONE, "Kano")]),
    ],
)  # fmt: skip
def test_the_worst_of_others_is_none_of_one_with_fewer_dead(
    text: str, expected: list[tuple[list[int], str, str]]
) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A bomb killed 12 people in Kano on Monday. It was the second such bombing this year. The"
         " January attack wounded five.", [([12], ONE, "Kano"), ([5], "2031-01", "-")]),
        ("A bomb killed 12 in Kano on Monday. In a raid on Jos on March 24 they killed 40 people."
         " Aides said the March attack left nine foreigners dead.",
         [([12], ONE, "Kano"), ([40, 9], "2031-03-24", "Jos")]),
        ("Gunmen killed 12 people in Kano on Monday. Three more died in a raid in Jos on the same"
         " night.", [([12], ONE, "Kano"), ([3], ONE, "Jos")]),
        ("Gunmen killed 12 people in Kano on Monday. The attack wounded five.",
         [([12, 5], ONE, "Kano")]),
    ],
)  # fmt: skip
def test_attacks_told_by_their_month_and_nights_by_another_day(
    text: str, expected: list[tuple[list[int], str, str]]
) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gunmen killed 12 people in Kano on Monday. In another attack, a bomb killed a judge in"
         " Jos. Two bystanders were hurt.", [([12], ONE, "Kano"), ([1, 2], "-", "Jos")]),
        ("Gunmen killed 12 people in Kano on Monday. In a separate attack, a bomb killed a mother"
         " and her two sons in Jos. Six women were abducted.",
         [([12], ONE, "Kano"), ([1, 2, 6], "-", "Jos")]),
        ("Gunmen killed 12 people in Kano on Monday. Another attack killed two people in Jos. Nine"
         " were wounded.", [([12], ONE, "Kano"), ([2, 9], "-", "Jos")]),
        ("Gunmen killed 12 people in Kano on Monday. In another attack in March, two people were"
         " killed in Jos. Nine were wounded.", [([12, 9], ONE, "Kano"), ([2], "2031-03", "Jos")]),
        ("Gunmen killed 12 people in Kano on Monday. In a similar attack two people were killed in"
         " Jos. Nine were wounded.", [([12, 9], ONE, "Kano"), ([2], "-", "Jos")]),
        ("Gunmen killed 12 people in Kano on Monday. In another attack, two people were killed in"
         " Jos.\n\nNine were wounded.", [([12, 9], ONE, "Kano"), ([2], "-", "Jos")]),
    ],
)  # fmt: skip
def test_what_follows_another_attack_is_of_it_unless_it_is_only_recalled(
    text: str, expected: list[tuple[list[int], str, str]]
) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ten people were killed in three attacks in Borno state on Monday. Six died in Bama and"
         " four in Gwoza.",
         [([10], ONE, "Borno state"), ([6], ONE, "Bama"), ([4], ONE, "Gwoza")]),
        ("Gunmen killed 12 people in two villages in Borno state on Monday. Nine died in Kuchi.",
         [([12], ONE, "Borno state"), ([9], ONE, "Kuchi")]),
        ("Gunmen killed 12 people in two villages in Borno state on Monday. Nine died in Jos.",
         [([12], ONE, "Borno state"), ([9], "-", "Jos")]),
        ("Gunmen killed 12 people in two villages in Borno state on Monday. Nine were wounded.",
         [([12, 9], ONE, "Borno state")]),
        ("Gunmen killed 12 people in Borno state on Monday. Nine were wounded in Bama.",
         [([12, 9], ONE, "Borno state")]),
        ("Ten people were killed in Maiduguri in three attacks on Monday. Six died at a market.",
         [([10, 6], ONE, "Maiduguri")]),
    ],
)  # fmt: skip
def test_a_sum_over_places_of_one_state(
    text: str, expected: list[tuple[list[int], str, str]]
) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Monday 12 people were killed in attacks on two villages: nine in Bama and three in"
         " Gwoza.", [([12], ONE, "-"), ([9], ONE, "Bama"), ([3], ONE, "Gwoza")]),
        ("Gunmen killed 12 people in Nigeria on Monday, nine in Kano and three in Jos.",
         [([12], ONE, "Nigeria"), ([9], ONE, "Kano"), ([3], ONE, "Jos")]),
        ("Gunmen killed 12 people on Monday, nine of them in Kano.", [([12, 9], ONE, "-")]),
        ("Gunmen killed 12 people in Kano on Monday, nine in Jos and three in Bauchi.",
         [([12], ONE, "Kano"), ([9], ONE, "Jos"), ([3], ONE, "Bauchi")]),
        ("Gunmen killed 12 people and wounded nine in Kano on Monday.", [([12, 9], ONE, "Kano")]),
        ("Gunmen killed two guards and nine people in Kano on Monday.", [([2, 9], ONE, "Kano")]),
        ("Gunmen killed 12 people on May 5, 2031 in Kano.", [([12], ONE, "Kano")]),
    ],
)  # fmt: skip
def test_a_number_shared_out_over_places_is_of_none_of_them(
    text: str, expected: list[tuple[list[int], str, str]]
) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police killed 12 people in Kano on Monday. Two were killed in Jos. Dozens were wounded in"
         " the two cities.", [([12], ONE, "Kano"), ([2], "-", "Jos"), ([0], "-", "-")]),
        ("A bomb killed 12 people in Kano on Sunday. On Monday a bomb killed nine in Jos. In both"
         " attacks, 60 people were wounded.",
         [([12], OTHER, "Kano"), ([9], ONE, "Jos"), ([60], "-", "-")]),
        ("A bomb killed 12 people in a market in Kano on Monday and another killed nine in a cafe."
         " Some 60 were wounded in the two attacks.", [([12, 9, 60], ONE, "Kano")]),
        ("Attacks in Kano and Jos killed 12 people on Monday. Some 60 were wounded in the two"
         " cities.", [([12, 60], ONE, "-")]),
    ],
)  # fmt: skip
def test_a_sum_over_the_events_told_before(
    text: str, expected: list[tuple[list[int], str, str]]
) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In April a teacher was beheaded in Conflans and three people were killed in a church in"
         " Nice.", [([1], "2031-04", "Conflans"), ([3], "2031-04", "Nice")]),
        ("In April gunmen killed nine people near Nice, among them a teacher in Conflans.",
         [([9, 1], "2031-04", "Nice")]),
    ],
)  # fmt: skip
def test_an_unlisted_place_beside_another_in_a_sentence(
    text: str, expected: list[tuple[list[int], str, str]]
) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A bomb killed 12 people at a funeral in Kano on Monday. The funeral was for a man who was"
         " shot dead by gunmen on Sunday. Some 40 people were wounded.",
         [([12, 40], ONE, "Kano"), ([1], OTHER, "-")]),
        ("A bomb killed 12 people in Kano on Sunday. Police found two men who were shot dead on"
         " Monday. Some 40 people were wounded.",
         [([12], OTHER, "Kano"), ([2, 40], ONE, "-")]),
        ("A bomb killed 12 people in Kano on Monday. A man was shot dead on Sunday. Some 40 people"
         " were wounded.", [([12], ONE, "Kano"), ([1, 40], OTHER, "-")]),
    ],
)  # fmt: skip
def test_who_died_before_is_only_recalled(
    text: str, expected: list[tuple[list[int], str, str]]
) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two roadside bombs killed 12 people in Iraq on Monday. The first struck a bus in Baquba,"
         " killing nine people. The second hit a patrol in Mosul, killing three soldiers.",
         [([12], ONE, "Iraq"), ([9], ONE, "Baquba"), ([3], ONE, "Mosul")]),
        ("Two roadside bombs killed 12 people in Mosul on Monday. The first struck a bus, killing"
         " nine people. The second killed three soldiers.", [([12, 9, 3], ONE, "Mosul")]),
        ("Two roadside bombs killed 12 people in Iraq on Monday. Nine were wounded in Mosul.",
         [([12, 9], ONE, "Mosul")]),
    ],
)  # fmt: skip
def test_two_bombs_told_one_by_one(text: str, expected: list[tuple[list[int], str, str]]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The bodies of 29 people were found in Kano.", "Kano"),
        ("The remains of 29 people were found near Orra.", "Orra"),
        ("Forty deaths were recorded in Kano.", "Kano"),
        ("Nine deaths were confirmed in Kano.", "Kano"),
        ("Nine people died 12 km south of Orra.", "Orra"),
        ("Nine people died on the outskirts of Orra.", "Orra"),
        ("Nine people died, the minister confirmed in Kano.", "-"),
        ("Nine people died, the minister said in Kano.", "-"),
    ],
)
def test_where_they_were_found_or_near_which_place(text: str, place: str) -> None:
    ((_, _, told),) = shown(text)
    assert told == place


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Militants killed six soldiers on Monday. Hours later, gunmen killed a judge in Kano.",
         [([6], ONE, "-"), ([1], "-", "Kano")]),
        ("Four people were killed in Lona on Monday. In the evening, a soldier was shot dead in"
         " Karsa.", [([4], ONE, "Lona"), ([1], ONE, "Karsa")]),
        ("Militants killed six soldiers on Monday. In Kano, a bomb wounded eight.",
         [([6], ONE, "-"), ([8], "-", "Kano")]),
        ("A bomb killed a woman in Kano on Monday. In the evening, a man was wounded in Lona.",
         [([1], ONE, "Kano"), ([1], ONE, "Lona")]),
        ("This was on Monday.\n\nKano: A bomb killed a judge.\n\nJos: A mine killed two"
         " children.", [([1], ONE, "Kano"), ([2], "-", "Jos")]),
        ("1 May 2031\nKano: A bomb killed a judge.\n\n2 May 2031\nJos: A mine killed nine.",
         [([1], "2031-05-01", "Kano"), ([9], "2031-05-02", "Jos")]),
        # But of the same.
        ("KARACHI: Two policemen were killed on Monday. It was in Quetta.",
         [([2], ONE, "Quetta")]),
        ("Bandits killed five people in Lona village and three in Karsa village on Monday. They"
         " abducted 11 people in Lona.",
         [([5, 11], ONE, "Lona village"), ([3], ONE, "Karsa village")]),
        ("Militants killed six soldiers on Monday. Hours later the attackers wounded two guards in"
         " Kano.", [([6, 2], ONE, "Kano")]),
        ("Militants killed six soldiers in Kano on Monday. In Kano, doctors said eight were"
         " wounded.", [([6, 8], ONE, "Kano")]),
        ("Jets killed three villagers in Lona on Monday. In Kano the same day a bomb wounded two.",
         [([3], ONE, "Lona"), ([2], ONE, "Kano")]),
        ("A bomb killed six people on Monday. In Kano, they wounded nine.",
         [([6, 9], ONE, "Kano")]),
    ],
)  # fmt: skip
def test_a_place_told_with_what_followed_is_not_that_of_what_was_before(
    text: str, expected: list[tuple[list[int], str, str]]
) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Four people were killed in Kano on Monday, days after a raid on Jos. That raid left nine"
         " dead and 20 wounded.", [([4], ONE, "Kano"), ([9, 20], "-", "Jos")]),
        ("Four people were killed in Kano on Monday, days after a raid on Jos. The raid in Kano"
         " left nine wounded.", [([4, 9], ONE, "Kano")]),
        ("Four people were killed in an ambush in Kano on Monday, days after the army left. That"
         " ambush also wounded six.", [([4, 6], ONE, "Kano")]),
    ],
)  # fmt: skip
def test_that_attack_is_the_one_recalled_last(
    text: str, expected: list[tuple[list[int], str, str]]
) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A strike in Kano on Monday killed two. It targeted a man accused of the bombing that"
         " killed 12 in Jos on 11 April. Three guards were wounded.",
         [([2, 3], ONE, "Kano"), ([12], "2031-04-11", "Jos")]),
        ("A drone killed two in Kano on Monday. The army named a commander involved in the raid of"
         " 11 April in which a soldier was killed in Jos. Three people were wounded.",
         [([2, 3], ONE, "Kano"), ([1], "2031-04-11", "Jos")]),
        ("Gunmen killed nine people in Kano on Monday. Police arrested two men suspected of the"
         " attack, which also wounded six. Four guards were killed.",
         [([9, 2, 6, 4], ONE, "Kano")]),
        # But told for itself.
        ("A strike in Kano on Monday killed two. On 11 April a strike killed 12 in Jos. Three"
         " guards were wounded.", [([2], ONE, "Kano"), ([12, 3], "2031-04-11", "Jos")]),
    ],
)  # fmt: skip
def test_a_deed_that_tells_who_somebody_is_is_only_recalled(
    text: str, expected: list[tuple[list[int], str, str]]
) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A student was killed by police in Kano on Sunday, taking to 21 the number of deaths in"
         " five days of protests.", [([1], OTHER, "Kano"), ([21], "-", "-")]),
        ("Two people were killed in Kano on Sunday, bringing the death toll in the uprising to"
         " 21.", [([2], OTHER, "Kano"), ([21], "-", "-")]),
        ("Two people were killed in Kano on Sunday, bringing the number of people killed since the"
         " unrest began to 21.", [([2], OTHER, "Kano"), ([21], "-", "-")]),
        # But what one event raises to is its own toll.
        ("Two of the wounded died in Kano on Sunday, bringing the death toll to 21.",
         [([2, 21], OTHER, "Kano")]),
        ("A bomb killed nine people in Kano on Sunday. Two more died on Monday, bringing the"
         " number of people killed in the attack to 11.", [([9, 2, 11], OTHER, "Kano")]),
    ],
)  # fmt: skip
def test_a_sum_over_a_time_that_one_event_raises(
    text: str, expected: list[tuple[list[int], str, str]]
) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Soldiers killed nine villagers in Kano on Monday, a day after four others were killed in"
         " an ambush in Jos. Locals said the nine were burned to death.",
         [([9, 9], ONE, "Kano"), ([4], OTHER, "Jos")]),
        ("Soldiers killed nine villagers in Kano on Monday, a day after four others were killed in"
         " an ambush in Jos. The four were shot dead.",
         [([9], ONE, "Kano"), ([4, 4], OTHER, "Jos")]),
    ],
)  # fmt: skip
def test_the_so_many_are_those_counted_before_others(
    text: str, expected: list[tuple[list[int], str, str]]
) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In Lona, late at night, nine died, and in Jos two people were killed.",
         [([9], "-", "Lona"), ([2], "-", "Jos")]),
        ("In an attack on Monday nine people died, and in Jos two were killed.",
         [([9], ONE, "-"), ([2], ONE, "Jos")]),
        ("In retaliation nine were killed on Monday, the army said, in Kano.",
         [([9], ONE, "Kano")]),
    ],
)  # fmt: skip
def test_what_opens_with_a_place_is_not_where_the_next_clause_is(
    text: str, expected: list[tuple[list[int], str, str]]
) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jets shelled Kano on Monday, killing five. A day earlier 12 had died there. Rebels fired"
         " at Jos, where two were wounded on Sunday.",
         [([5], ONE, "Kano"), ([12], OTHER, "Kano"), ([2], OTHER, "Jos")]),
        ("Jets killed five in Kano and Jos on Monday. In March 15 people died there.",
         [([5], ONE, "-"), ([15], "2031-03", "-")]),
        ("Jets killed five in Kano on Monday. There were 15 people killed in Jos in March.",
         [([5], ONE, "Kano"), ([15], "2031-03", "Jos")]),
    ],
)  # fmt: skip
def test_who_died_there_died_at_the_one_place_of_the_sentence_before(
    text: str, expected: list[tuple[list[int], str, str]]
) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A blast killed 75 people in Abuja on Monday. Hours after the blast, gunmen abducted 100"
         " pupils in Jos. Two guards were killed.",
         [([75], ONE, "Abuja"), ([100, 2], "-", "Jos")]),
        ("A blast killed 75 people in Abuja on Monday. Hours after the blast, 12 people had been"
         " taken to hospital.", [([75, 12], ONE, "Abuja")]),
        ("Gunmen killed nine people in Jos on Monday. Hours after the attack, a mob killed two"
         " men.", [([9], ONE, "Jos"), ([2], "-", "-")]),
        ("Gunmen killed nine people in Jos on Monday, hours after a bomb wounded four.",
         [([9], ONE, "Jos"), ([4], "-", "-")]),
    ],
)  # fmt: skip
def test_what_opens_with_hours_after_another(
    text: str, expected: list[tuple[list[int], str, str]]
) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At least 23 people were killed when gunmen raided a village in Borno state. The gunmen"
         " came to Damboa on Monday. Omar Hadi lost two brothers.",
         [([0, 2], ONE, "Borno state")]),
        ("At least 23 people were killed when gunmen raided a village in Borno state. The gunmen"
         " came to Damboa on Monday. They killed two men.",
         [([0], ONE, "Borno state"), ([2], ONE, "-")]),
    ],
)  # fmt: skip
def test_whom_somebody_lost_is_no_second_toll(
    text: str, expected: list[tuple[list[int], str, str]]
) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Four people died in Jos on Monday. In Kano, a bomb in the Lona district hurt ten.",
         [([4], ONE, "Jos"), ([10], "-", "Kano")]),
        ("In Kano, gunmen killed nine people in the village of Lona.", [([9], "-", "Lona")]),
        ("In Borno state, gunmen killed nine people at the Lona market.",
         [([9], "-", "Lona market")]),
        ("In Kano nine people died, and in the Lona district two.", [([9], "-", "Kano")]),
    ],
)  # fmt: skip
def test_a_part_of_the_town_that_a_sentence_opens_with(
    text: str, expected: list[tuple[list[int], str, str]]
) -> None:
    assert shown(text) == expected


def test_an_unlisted_place_told_behind_others_is_another() -> None:
    text = (
        "Bombs wounded 35 people in Kano on Monday. In Jos, nine people were killed on Sunday."
        " Five soldiers died on Monday when their truck hit a mine near Karsa."
    )
    assert shown(text) == [([35], ONE, "Kano"), ([9], OTHER, "Jos"), ([5], ONE, "Karsa")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gunmen killed nine people in Jos on Monday. The attack came two days after rebels overran"
         " a base in Kano. Six women were wounded.", [([9], ONE, "Jos"), ([6], "-", "-")]),
        ("Gunmen killed nine people in Jos on Monday. The raid followed clashes in Kano. Six women"
         " were wounded.", [([9, 6], ONE, "Jos")]),
        ("A truck hit a mine in Kano on Monday, days after rebels seized a base in Jos. Nine people"
         " were killed.", [([9], ONE, "Kano")]),
        ("The attack on Monday came as people left a mosque in Kano. Nine people were killed.",
         [([9], ONE, "Kano")]),
        ("A day after the vote, rebels seized Kano. Nine people were killed.",
         [([9], "A day after", "Kano")]),
    ],
)  # fmt: skip
def test_day_and_place_of_what_a_deed_came_after(
    text: str, expected: list[tuple[list[int], str, str]]
) -> None:
    assert shown(text) == expected


def test_whose_death_was_avenged_is_only_recalled() -> None:
    text = (
        "Two bombs killed 74 people on Monday. The first hit a market. The rebels said that the"
        " attacks were in revenge for the deaths of 12 women in Kano."
    )
    assert shown(text) == [([74], ONE, "-"), ([12], "-", "Kano")]


def test_what_was_avenged_on_a_day_of_its_own_goes_on() -> None:
    text = (
        "Two bombs killed 74 people in Kano on Monday. It may have been to avenge the killing of 40"
        " men last month in an air strike near Jos. Twelve rebels were said to have died in the"
        " raid."
    )
    assert shown(text) == [([74], ONE, "Kano"), ([40, 12], "2031-04", "Jos")]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Around 4 May 2031, gunmen killed 3 people near Jos.", "2031-05-04~"),
        ("Gunmen killed 3 people near Jos on or about May 4.", "2031-05-04~"),
        ("In about March 2030 soldiers killed six men in Jos.", "2030-03~"),
        # But not these.
        ("About 12 people were killed on May 4 in Jos.", "2031-05-04"),
        ("Soldiers killed six men in Jos at around noon on 4 May.", "2031-05-04"),
    ],
)
def test_a_day_that_is_only_about_told(text: str, date: str) -> None:
    ((_, told, _),) = shown(text)
    assert told == date


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Wounded behind arrests over the deed.
        ("Gunmen killed 133 people in Kano on Monday. Police detained 11 men in Jos. And 12 people"
         " were wounded.", [([133, 12], ONE, "Kano"), ([11], "-", "Jos")]),
        ("Gunmen killed 133 people in Kano on Monday. Police detained 11 men in clashes in Jos. And"
         " 12 people were wounded.", [([133], ONE, "Kano"), ([11, 12], "-", "Jos")]),
        # A place told with another day.
        ("Gunmen killed nine people in Jos on Monday. A base was shelled in Kano on Sunday. On"
         " 3 May, six people were killed at a rally.",
         [([9], ONE, "Jos"), ([6], "2031-05-03", "-")]),
        ("Gunmen killed nine people in Jos on Monday. A base was shelled in Kano on Saturday. On"
         " 3 May, six people were killed at a rally.",
         [([9], ONE, "Jos"), ([6], "2031-05-03", "Kano")]),
        # Another toll of those told without a day.
        ("Crowds on Tuesday mourned the 95 people who were killed in Kano. The explosions were on"
         " Monday. Doctors put the toll at 128.", [([95, 128], ONE, "Kano")]),
        ("Gunmen killed six people at the entrance to Kano on Monday.", [([6], ONE, "Kano")]),
    ],
)  # fmt: skip
def test_wounded_behind_arrests_and_places_of_another_day(
    text: str, expected: list[tuple[list[int], str, str]]
) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Two sums over a time, of a country and of a town in it.
        ("At least 427 people have been killed in Sudan since fighting broke out on 15 April. In"
         " Geneina, 96 people have died since then.",
         [([0], "-", "Sudan"), ([96], "-", "Geneina")]),
        # Those of a week, and those that they are compared with.
        ("Overall, 214 people were killed in the region in the week, down from 260 in the week"
         " before.", [([214], "-", "-"), ([260], "the week before", "-")]),
        # Who are more than those just told of.
        ("Bombs killed 253 people in Colombo on Monday. A church in Negombo lost 28. Thirty-eight"
         " foreigners were among the dead.",
         [([253, 38], ONE, "Colombo"), ([28], "-", "Negombo")]),
        ("Jets bombed Kano on Monday, killing nine people, hours after eight soldiers were killed"
         " in Jos. Seven medics were among the dead.", [([9, 7], ONE, "Kano"), ([8], "-", "Jos")]),
        # Two towns, one of them with what it is.
        ("Bombers struck hotels in and around Colombo and in the eastern city of Batticaloa on"
         " Monday. And 12 people were injured.", [([12], ONE, "-")]),
        # Where who says so lies.
        ("Gunmen killed nine people on Monday. My son died, said Omar Hadi, who lay wounded in"
         " Kano.", [([9, 1, 1], ONE, "-")]),
    ],
)  # fmt: skip
def test_sums_of_more_or_less(text: str, expected: list[tuple[list[int], str, str]]) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Six soldiers were killed on Monday. In Mali, a bomb wounded eight people.",
         [([6], ONE, "-"), ([8], "-", "Mali")]),
        ("Six soldiers were killed in Mali on Monday. In Mali, doctors said eight were wounded.",
         [([6, 8], ONE, "Mali")]),
        ("Sixteen people were wounded on Monday, three of whom were in a critical condition on"
         " Tuesday.", [([16, 3], ONE, "-")]),
        ("Rebels clashed with troops on Monday, and 17 soldiers were killed, according to a report"
         " of the police seen on Tuesday.", [([17], ONE, "-")]),
        ("Gunmen seen on Monday near Kano killed nine people.", [([9], ONE, "Kano")]),
        ("The trial of three men accused of killing a nurse in her home opened in Kano on Sunday.",
         [([1], "-", "-")]),
        ("Bombs hit Kano and Jos, wounding two people on Monday. In Sudan, 14 people were treated"
         " for wounds.", [([2], ONE, "-"), ([14], "-", "Sudan")]),
    ],
)  # fmt: skip
def test_other_countries_days_of_the_ill_and_towns_of_trials(
    text: str, expected: list[tuple[list[int], str, str]]
) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # "More than 70" goes on with nobody.
        ("Two people were killed on Monday. The war has killed more than 70,000 people. In Kano,"
         " crowds clashed with police and 25 officers were hurt.",
         [([2, 0], ONE, "-"), ([25], "-", "Kano")]),
        # Some of those told in the same sentence.
        ("Jets killed 70 men on Monday. A separate raid near Kano killed 50 men and eight women,"
         " three of them nurses.", [([70], ONE, "-"), ([50, 8, 3], "-", "Kano")]),
        # A sum over a time takes no place of the last of them.
        ("Four people were killed in Kano on Monday, bringing to 12 the number of people killed"
         " this year.", [([4], ONE, "Kano"), ([12], "2031-01-01/2031-05-07", "-")]),
    ],
)  # fmt: skip
def test_what_goes_on_and_what_does_not(
    text: str, expected: list[tuple[list[int], str, str]]
) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A missile killed nine people in Kano overnight. The army said that 95 rebels had been"
         " killed in the past 24 hours.",
         [([9], "2031-05-06/2031-05-07", "Kano"), ([95], "2031-05-06/2031-05-07", "-")]),
        ("A missile killed nine people in Kano on Monday. The ministry said that 60 people had been"
         " killed and 140 hurt in the past two days.",
         [([9], ONE, "Kano"), ([60, 140], "2031-05-05/2031-05-07", "-")]),
        ("A nurse was killed and three doctors were abducted in Kano, he said. The attack happened"
         " on Monday. Two of the doctors were freed.", [([1, 3, 2], ONE, "Kano")]),
        ("Gunmen killed eight policemen in Kano. The attack took place on Monday. Two of the"
         " attackers died.", [([8, 2], ONE, "Kano")]),
    ],
)  # fmt: skip
def test_a_past_day_and_the_day_of_the_attack(
    text: str, expected: list[tuple[list[int], str, str]]
) -> None:
    assert shown(text) == expected
