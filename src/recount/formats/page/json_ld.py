"""The article that a page describes in JSON-LD (schema.org)."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

MOST_NODES = 2_000
_KINDS = ("article", "posting", "report")

Node = dict[str, Any]


def article_node(scripts: Sequence[str]) -> Node:
    """The first article among the scripts that says when it was published, else the first.

    Empty where there is none; scripts that are no JSON are passed over.
    """
    articles = [node for script in scripts for node in _nodes(script) if _is_article(node)]
    dated = [node for node in articles if "datePublished" in node]
    return next(iter([*dated, *articles]), {})


def texts_of(value: object) -> list[str]:
    """A value as texts: itself, the names of things, or those of a list; else none."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, list):
        return [text for item in value[:MOST_NODES] if not isinstance(item, list)
                for text in texts_of(item)]  # fmt: skip
    name = value.get("name") if isinstance(value, dict) else None
    return [name] if isinstance(name, str) else []


def _nodes(script: str) -> Iterator[Node]:
    """Every object at the top, in a list or in @graph, and what is the main entity of a page."""
    try:
        waiting: list[object] = [json.loads(script, strict=False)]
    except (ValueError, RecursionError):
        return
    for _ in range(MOST_NODES):
        if not waiting:
            return
        item = waiting.pop(0)
        if isinstance(item, list):
            waiting[:0] = item[:MOST_NODES]
        elif isinstance(item, dict):
            yield item
            waiting[:0] = [item[name] for name in ("@graph", "mainEntity") if name in item]


def _is_article(node: Node) -> bool:
    kinds = node.get("@type")
    names = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(name, str) and name.lower().endswith(_KINDS) for name in names)
