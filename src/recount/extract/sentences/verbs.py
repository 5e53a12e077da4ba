"""The forms of the outcome verbs: "kills", "killing", "killed" -> killed."""

from dataclasses import dataclass

from recount.extract.words.outcomes import (
    INTRANSITIVE,
    IRREGULAR_TRANSITIVE,
    SPELLED,
    TRANSITIVE,
)


@dataclass(frozen=True, slots=True)
class Form:
    """One form of an outcome verb: shape is base, s, ing or ed (past and participle alike)."""

    outcome: str
    shape: str
    transitive: bool
    base: str


def forms(base: str) -> dict[str, str]:
    """The regular forms of a verb by shape, e.g. {"arrests": "s", ...}."""
    if base in SPELLED:
        past, ing = SPELLED[base]
    else:
        stem = base[:-1] if base.endswith("e") else base
        past, ing = stem + "ed", stem + "ing"
    ending = "es" if base.endswith(("s", "x", "ch", "sh")) else "s"
    return {base: "base", base + ending: "s", ing: "ing", past: "ed"}


def _all() -> dict[str, Form]:
    table: dict[str, Form] = {}
    for outcomes, transitive in ((TRANSITIVE, True), (INTRANSITIVE, False)):
        for outcome, words in outcomes.items():
            for base in words.split():
                for form, shape in forms(base).items():
                    table[form] = Form(outcome, shape, transitive, base)
    for base, (outcome, s, ing, past, participle) in IRREGULAR_TRANSITIVE.items():
        shapes = {base: "base", s: "s", ing: "ing", past: "ed", participle: "ed"}
        table |= {form: Form(outcome, shape, True, base) for form, shape in shapes.items()}
    return table


_FORMS = _all()
TRIGGERS = frozenset(_FORMS)


def form_of(low: str) -> Form | None:
    """The outcome verb form that the lower-case word is, or None."""
    return _FORMS.get(low)
