"""Numbers that a sentence names beside the one it tells: "ten, and not three, died"."""

import pytest

from recount.extract.figures import figures_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ten people, and not three, died.", [(10, "persons")]),
        ("Three and not ten died.", [(3, "persons")]),
        ("Three soldiers and not ten were killed.", [(3, "military")]),
        ("Three people, rather than ten, died.", [(3, "persons")]),
        ("Three soldiers, instead of ten, were killed.", [(3, "military")]),
        ("A guard and not two nuns was killed.", [(1, "persons")]),
        ("The mayor, and not his two sons, was killed.", [(1, "civilians")]),
        ("A guard and two nuns were killed.", [(1, "persons"), (2, "civilians")]),
        ("Troops killed three people rather than ten.", [(3, "persons")]),
        ("It was 12 people, and not nine, who were killed.", [(12, "persons")]),
        ("Ten soldiers and three rebels died.", [(10, "military"), (3, "armed_group")]),
        # Of all the dead some are soldiers, not all.
        ("Four soldiers were among the 20 dead.", [(20, "persons"), (4, "military")]),
        ("There were four soldiers among the 20 dead.", [(20, "persons"), (4, "military")]),
        ("There were four children among the 20 killed.", [(20, "persons"), (4, "persons")]),
        ("There were 20 dead, four of them soldiers.", [(20, "persons"), (4, "military")]),
    ],
)
def test_numbers_beside(text: str, expected: list[tuple[int, str]]) -> None:
    assert [(f.best, f.group) for f in figures_in(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nine died, including two of the 14 wounded.",
         [("killed", 9), ("wounded", 14), ("killed", 2)]),
        ("Nine died, among them two of the wounded.", [("killed", 9), ("killed", 2)]),
        ("Nine died, including two of the dead man's guards.", [("killed", 9), ("killed", 2)]),
        ("Nine were hurt, including two of the wounded of Friday.",
         [("wounded", 9), ("wounded", 2)]),
        ("With the death of two more injured, the toll rose to 14.",
         [("killed", 2), ("killed", 14)]),
        ("Doctors announced the death of two of the injured.", [("killed", 2)]),
        ("Two more injured have died.", [("killed", 2)]),
        ("Twelve wounded, two dead.", [("wounded", 12), ("killed", 2)]),
        ("The death of two and the injury of four were reported.",
         [("killed", 2), ("wounded", 4)]),
    ],
)  # fmt: skip
def test_some_of_the_wounded_died(text: str, expected: list[tuple[str, int]]) -> None:
    assert [(f.outcome, f.best) for f in figures_in(text)] == expected
