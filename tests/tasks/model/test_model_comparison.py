"""Figures of the rules and of a model side by side."""

from fake_model import answer, told
from model_answers import LOST, ask

from recount.extract.figures import figures_in
from recount.tasks.model.comparison import BOTH, compared

KARSA = (
    "Gunmen killed 12 people, including three children, in Karsa, police said. Some 30 others were "
    "wounded. The next attack could kill 50 soldiers."
)


def test_rules_and_model_side_by_side() -> None:
    people = told("killed 12 people", 12, 12, 12, group="civilians", said_by="police")
    children = told("three children", 3, 3, 3, counting="mention")
    wounded = told("Some 29 others", None, 29, None, outcome="wounded")
    hurt = told(
        "Some 30 others", None, 30, None, outcome="wounded", said_by="Karsa", flags=["rate"]
    )
    clerks = told("in Karsa", 1, 1, 1, victims="in Karsa", outcome="captured", part_of=7)
    soldiers = told("kill 50 soldiers", 50, 50, 50, group="military")
    sixth = told("50 soldiers", 50, 50, 50, victims="soldiers", part_of=6)
    reading = ask(answer(people, children, wounded, hurt, clerks, soldiers, sixth), KARSA)
    found = compared(figures_in(KARSA), reading)
    rows = zip(found.figures, found.doubts, strict=True)
    assert [(f.quote, f.part_of, f.rule, doubts) for f, doubts in rows] == [
        ("killed 12 people", None, "active+model:fake", ("the model has victims: civilians",)),
        ("including three children", 0, "part+model:fake",
         ("the model has counting: mention", "the model calls it no part of another figure",
          "the model has no speaker")),
        ("in Karsa", None, "model:fake",
         ("found by the model only", "no word of the sentence is known to tell of captured", LOST)),
        ("Some 30 others were wounded", None, "passive+model:fake",
         ("the model would not count it: rate", "the model has another speaker")),
        ("could kill 50 soldiers", None, "active+model:fake", ()),
        # The rules flag what this would be a part of.
        ("50 soldiers", None, "model:fake", ("found by the model only",)),
    ]  # fmt: skip
    assert (found.both, found.rules_only, found.model_only) == (4, 0, 2)
    assert found.figures[0].confidence == BOTH


def test_parts_of_what_both_found() -> None:
    """A part that only one of them found follows its whole to its new place."""
    text = "Gunmen stormed a bar. They killed 12 people; four of them were nurses, staff said."
    people, nurses = told("12 people", 12, 12, 12), told("four of them", 4, 4, 4, part_of=1)
    rules = [figure for figure in figures_in(text) if figure.best == 12]
    found = compared(rules, ask(answer(people, nurses), text))
    assert [(figure.best, figure.part_of) for figure in found.figures] == [(12, None), (4, 0)]
    found = compared(rules, ask(answer(nurses | {"part_of": 2}, people | {"part_of": 3}), text))
    assert found.doubts[0] == ("the model has no speaker", LOST)
    found = compared(rules, ask(answer(told("a bar", 1, 1, 1)), text))
    assert [doubts[0] for doubts in found.doubts] == [
        "found by the model only",
        "found by the rules only",
    ]
