"""Who is of no army though the noun may be: village captains, park rangers, a senator's guards."""

import pytest
from figures_told import rows_of

read = rows_of("number", "group")


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("A barangay captain was shot dead.", "civilians"),
        ("The captain of the ferry was killed.", "civilians"),
        ("A ship's captain was killed.", "civilians"),
        ("An army captain was killed.", "military"),
        ("A captain of the army was killed.", "military"),
        ("A captain was killed.", "military"),
        ("A captain of the police was killed.", "police"),
        ("A park ranger was killed.", "other_security"),
        ("An army ranger was killed.", "military"),
        ("A member of a civilian self-defence militia was killed.", "pro_government_militia"),
        ("A member of a civilian vigilante group was killed.", "pro_government_militia"),
        ("A civilian member of the mission was killed.", "civilians"),
        ("One of the senator's guards was killed.", "persons"),
        ("One of the prison's guards was killed.", "other_security"),
        ("One of the farmer's workers was killed.", "civilians"),
        ("A CRPF man was killed.", "security_forces"),
    ],
)
def test_their_group(text: str, group: str) -> None:
    assert read(text) == [(1, group)]
