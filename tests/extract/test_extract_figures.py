"""What holds for every text: evidence is verbatim, results are repeatable, time is linear."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recount.domain.countries import ALPHA_3
from recount.domain.lists import LISTS
from recount.extract.figures import figures_in

_VOCABULARY = """
    killed wounded 12 three soldiers , . and were was the a dead said army « » ( ) of in who 1,000
    including at least between to not if death toll murder “ ” — 's others no one among Éa 😀
"""
_TRAITS = ("occupation", "sex", "age_group", "perpetrators")
_LIST = {"perpetrators": "perpetrator_scope"}
_WORDS = st.sampled_from([*_VOCABULARY.split(), "\n\n", "death toll", "shot dead", "\x00"])


@given(st.lists(_WORDS, max_size=60).map(" ".join) | st.text(max_size=200))
@settings(max_examples=400, deadline=None)
def test_every_figure_is_verbatim_and_well_formed(text: str) -> None:
    outcomes = {term.key for term in LISTS["outcome"]}
    groups = {term.key for term in LISTS["victim_group"]}
    lists = {name: {term.key for term in LISTS[_LIST.get(name, name)]} for name in _TRAITS}
    found = figures_in(text)
    for figure in found:
        assert figure.quote == text[figure.start : figure.end]
        assert figure.quote
        assert figure.victims in figure.quote
        assert figure.outcome in outcomes
        assert figure.group in groups
        assert figure.perpetrators in lists["perpetrators"]
        assert all(getattr(figure, name) in lists[name] | {None} for name in _TRAITS)
        assert figure.nationality is None or figure.nationality in ALPHA_3.values()
        assert figure.part_of is None or 0 <= figure.part_of < len(found)
        assert any(n is not None for n in (figure.low, figure.best, figure.high))
    assert figures_in(text) == found


@pytest.mark.usefixtures("untraced")
@pytest.mark.parametrize(
    "unit",
    ["killed by ", "12 killed ", "and ", "12 ", "(", "« ", "1-", "x", "who was killed, ", "\n",
     "He said 12 died. ", "killed 12 soldiers and ", "aged 12 and ", "(two men, ",
     "a deadly attack ", "killed, two in Apia, ", "beat 12 men to death ", "16 year-old ",
     "including 12 men and ", "were on 3 May ", "Two died. They include a man. ",
     "They put the figure at 12. Two died. ", "so far this year 12 died, ",
     "two years ago today 12 died ", "12 women and children and men died, ", "Killed: 12, ",
     "14 people, ten men and four women, died ", "killed 12, a doctor, Ali Musa, ",
     "took 40 men into the bush, ", "the bodies of two men and ", "killed 12 in Mali, ",
     "mark ten years since he was killed ", "said Ana, a nurse, who killed him ",
     "killed him and two guards and ", "12 whose son was killed "],
)  # fmt: skip
def test_hostile_input_takes_linear_time(unit: str, request: pytest.FixtureRequest) -> None:
    """Of 1 MB with `pytest --exhaustive`, of a tenth by default: it is the ratio that tells."""
    whole = 1_000_000 if request.config.getoption("--exhaustive") else 100_000

    def seconds(size: int) -> float:
        text = (unit * (size // len(unit) + 1))[:size]
        start = time.process_time()
        figures_in(text)
        return time.process_time() - start

    seconds(10_000)
    # 8 times the text: about 8 times the time if linear, 64 times if quadratic.
    assert seconds(whole) < 24 * (seconds(whole // 8) + 0.01)


def test_memory_of_offsets_only() -> None:
    text = "Two men died in Apia on Monday. Nothing else happened there. " * 2000
    assert len(figures_in(text)) == 2000


def test_footnote_marks_end_sentences_and_stay_in_the_text() -> None:
    text = (
        "At least 12 people[3] were killed.[7] Two days later, 9 soldiers died, the army said.[8]"
        "[9] Another 4 were hurt.[citation needed] No group claimed it."
    )
    found = figures_in(text)
    assert [(f.outcome, f.low, f.said_by) for f in found] == [
        ("killed", 12, None),
        ("killed", 9, "the army"),
        ("wounded", 4, None),
    ]
    assert all(f.quote == text[f.start : f.end] for f in found)
