"""What a target is, in a few words."""

from collections.abc import Mapping

from recount.tasks.review.drafts import Draft
from recount.tasks.review.targets import LEFT_OUT, Target, value_at


def summary(draft: Draft, target: Target) -> str:
    """A target in a few words, without names of persons."""
    if target.kind == LEFT_OUT:
        return target.comment or ""
    value = value_at(draft.layout, target.path)
    if target.kind == "event":
        account = value_at(draft.layout, target.path[:2])
        more = [f"{name} {_words(account[name])}" for name in ("date", "place") if name in account]
        figures = f"figures: {len(account.get('casualties') or ())}"
        return f"event {value} ({', '.join([figures, *more])})"
    if not isinstance(value, dict):
        return f"{target.path[-1]} {value}"
    names = {
        "figure": ("outcome", "count", "victims", "worded"),
        "size": ("actor", "measure", "count", "worded"),
        "attribution": ("actor", "role", "stance"),
        "relation": ("event", "relation", "to"),
    }.get(target.kind, tuple(value))
    kind = f"{target.kind} " if target.kind in ("date", "place", "attribution") else ""
    return kind + _words({name: value[name] for name in names if name in value})


def _words(value: Mapping[str, object]) -> str:
    return " ".join(_shown(name, item) for name, item in value.items())


def _shown(name: str, value: object) -> str:
    return f'"{value}"' if name == "worded" else str(value)
