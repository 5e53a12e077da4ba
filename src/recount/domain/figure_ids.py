"""The key of each figure: the `id` that the coding gives, else one made of what it counts."""

from collections.abc import Sequence

from recount.domain.coding import Account, Casualty, Size


def figure_ids(account: Account) -> list[str]:
    """One key for each casualty figure of an account, in its order."""
    return casualty_ids(account.casualties)


def casualty_ids(figures: Sequence[Casualty]) -> list[str]:
    """One key a figure: its `id`, else `outcome.victims`, with `.2`, `.3` where that repeats."""
    return _ids([(figure.id, f"{figure.outcome}.{figure.victims}") for figure in figures])


def size_ids(sizes: Sequence[Size]) -> list[str]:
    """One key a figure: its `id`, else `actor.measure`, with `.2`, `.3` where that repeats."""
    return _ids([(size.id, f"{size.actor}.{size.measure}") for size in sizes])


def _ids(figures: list[tuple[str | None, str]]) -> list[str]:
    """Given ids as they are, even where they repeat; defaults that meet no other key."""
    taken = {given for given, _ in figures if given}
    ids = []
    for given, default in figures:
        ids.append(given or _free(default, taken))
        taken.add(ids[-1])
    return ids


def _free(default: str, taken: set[str]) -> str:
    if default not in taken:
        return default
    number = 2
    while f"{default}.{number}" in taken:
        number += 1
    return f"{default}.{number}"
