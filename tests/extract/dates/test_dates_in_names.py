"""Days that name a body, a place or an attack; published on Wednesday 7 May 2031."""

import pytest
from days_told import days_told


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The March 23 Movement killed six people.", None),
        ("On Monday fighters of the March 23 Movement killed six people.", "2031-05-05"),
        ("Gunmen killed six people near the 14 July Bridge.", None),
        ("The 17 April group killed six people.", None),
        ("On March 23 gunmen killed six people.", "2031-03-23"),
        ("March 23 Movement rebels killed six people.", None),
        ("On March 23 Army troops killed six people.", "2031-03-23"),
        ("The September 11 attacks killed 900 people.", "XXXX-09-11"),
        ("The October 7 rebel attack killed 40 people.", "XXXX-10-07"),
        ("The March 4 attack killed 40 people.", "2031-03-04"),
        ("A September 11 attack killed 40 people.", "2030-09-11"),
        ("The September 11, 2028 attacks killed 900 people.", "2028-09-11"),
        ("Gunmen killed six people on September 11.", "2030-09-11"),
    ],
)
def test_a_day_in_a_name(text: str, edtf: str | None) -> None:
    assert days_told(text) == [edtf]
