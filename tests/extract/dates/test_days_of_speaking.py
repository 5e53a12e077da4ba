"""The day on which somebody spoke is not that of what was told; published on 7 May 2031."""

import pytest
from days_told import days_told


@pytest.mark.parametrize(
    "text",
    [
        "The governor told the Karsa Mail on Monday that six people had been killed.",
        "Six people were killed, a doctor told The Associated Gazette on Monday.",
        "Six people were killed, a doctor told ABC/DE Radio on Monday.",
        "The general told a news conference in Karsa on Monday that six soldiers were killed.",
        "The mayor told mourners on Monday that six people had been killed.",
        "The mayor informed reporters in Karsa on Monday that six people had been killed.",
        "Six people were killed, the mayor told state television on Monday.",
        "Minister Ana Diaz said in Karsa on Monday that six soldiers had been killed.",
        "The minister said in parliament on Monday that six soldiers had been killed.",
        "The minister said at a funeral in Karsa on Monday that six soldiers were killed.",
        "Six people were killed, the governor wrote on Telegram on Monday.",
        "The spokesman said on Twitter late on Monday that six soldiers were killed.",
        "The governor said by phone on Monday that six people had been killed.",
        "The UN said in a report released on Monday that six people were killed.",
        "According to a statement issued by the presidency on Monday, six soldiers were killed.",
        "The group said in a message posted on its website on Monday that it killed six soldiers.",
        "Six people were killed, the Mail quoted police as saying on Monday.",
        "In a Facebook post on Monday the mayor said six people had been killed.",
        "The governor told the newspaper on Monday that six people had been killed.",
        "In a press release on Monday the army said six people had been killed.",
        "Six people were killed, said police on Monday.",
        "Six people were killed, reported the Mail on Monday.",
        "In Karsa on Monday police said six people were killed.",
        "The governor, in Karsa on Monday, said six people had been killed.",
        "The governor, who arrived in Karsa on Monday, said six people had been killed.",
        "The letter, dated 4 May, lists the names of six people who were killed.",
        "The UN on Monday spoke of six dead.",
        "On Monday the toll was lowered to six dead.",
        "On Monday morning the death toll from the raid rose to six.",
        "The mayor raised the toll to six, from five on Monday.",
        "The UN on Monday gave a toll of six dead.",
        "The mayor on Monday morning listed six dead.",
        "The government on Monday acknowledged that six people had been killed.",
        "On Monday rescuers counted 6 dead.",
        "On Monday the army conceded that six soldiers had been killed.",
    ],
)
def test_of_speaking(text: str) -> None:
    assert days_told(text) == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Six people were killed in Karsa on Monday, said police.",
        "A bomb killed six people in Karsa on Monday, said Interior Ministry spokesman Ali Diaz.",
        "A bomb in Karsa on Monday killed six people, said a spokesman.",
        "A witness told police gunmen on Monday killed six people.",
        "Police said gunmen in Karsa on Monday killed six people.",
        "The police said in Karsa that six people were killed on Monday.",
        "The mayor told the Mail that gunmen on Monday killed six people.",
        "The mayor told the Mail gunmen attacked Karsa on Monday, killing six people.",
        "Six people were killed in a raid in Karsa on Monday, police told the Mail.",
        "In Karsa on Monday gunmen killed six people, police said.",
        "In Karsa on Monday, a bomb killed six people, police told reporters.",
        "Gunmen attacked a police post on Monday, killing six people.",
        "The attack on the newspaper on Monday killed six people.",
        "The release on Monday of six hostages ended the siege.",
    ],
)
def test_of_what_was_told(text: str) -> None:
    assert days_told(text) == ["2031-05-05"]
