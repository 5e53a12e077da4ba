"""Sums over a month alone, over attacks before this one, and over an uprising."""

import pytest
from figures_told import rows_of

_counted = rows_of("best", "counting", flagged=True)


@pytest.mark.parametrize(
    "text",
    [
        "He recalled that 38 persons were abducted in November alone.",
        "The league says 38 people were killed in the district in November alone.",
        "Gunmen killed 38 drivers in March 2030 alone.",
        "In November alone, 38 clerks were arrested.",
        "The first four, according to police figures, left 38 persons dead.",
        "The first three attacks, according to the mayor, killed 38 people.",
        "The four earlier bombings killed 38 people.",
        "The other two raids claimed 38 lives.",
        "The two previous raids have killed 38 people.",
        'A pupil died, bringing to 38 the number of "martyrs of the uprising".',
        "That brings the number of dead in the uprising to 38.",
        "The number of people killed in the civil war has risen to 38.",
    ],
)
def test_a_sum_is_cumulative(text: str) -> None:
    assert (38, "cumulative") in _counted(text)


@pytest.mark.parametrize(
    "text",
    [
        "Rebels killed 38 people in May in Lona alone.",
        "The first bomb left 38 dead.",
        "The two raids killed 38 people.",
        "The other two guards killed 38 rebels.",
        "The first three men killed 38 guards.",
        "The toll of the raid, the worst of the war, rose to 38.",
        "The number of wounded in the war-torn town rose to 38.",
        "The number of dead in the revolt at the prison rose to 38.",
        "The number of dead in the war's latest battle rose to 38.",
        "The first two explosions, police said, killed 38 people.",
        "The other two blasts killed 38 people.",
    ],
)
def test_one_event_has_a_toll(text: str) -> None:
    assert _counted(text) == [(38, "toll")]
