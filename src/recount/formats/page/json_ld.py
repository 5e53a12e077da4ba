"""The article that a page describes in JSON-LD (schema.org)."""

import json
from collections.abc import Iterator, Mapping, Sequence
from html import unescape
from typing import Any

MOST_NODES = 2_000
_KINDS = ("article", "posting", "report")
_WHO = ("author", "publisher")

Node = dict[str, Any]


def article_node(
    scripts: Sequence[str], addresses: Sequence[str] = (), titles: Sequence[str] = ()
) -> Node:
    """The article of a page among those that its scripts describe; empty where there is none.

    It is the one with an address or a title of the page, else the first that says when it was
    published, else the first. Who wrote and published it may be told beside it, by `@id`. Scripts
    that are no JSON are passed over.
    """
    nodes = [node for script in scripts for node in _nodes(script)]
    articles = [node for node in nodes if _is_article(node)]
    of_page = [node for node in articles if _is_of(node, set(addresses), set(titles))]
    dated = [node for node in articles if "datePublished" in node]
    node = next(iter([*of_page, *dated, *articles]), {})
    named = {key: n for n in nodes if isinstance(key := n.get("@id"), str) and "name" in n}
    return node | {name: _told(node[name], named) for name in _WHO if name in node}


def address_of(node: Node) -> list[str]:
    """The addresses that an article gives as its own."""
    main = node.get("mainEntityOfPage")
    identity = main.get("@id") if isinstance(main, dict) else main
    return [value.strip() for value in (node.get("url"), identity) if isinstance(value, str)]


def _is_of(node: Node, addresses: set[str], titles: set[str]) -> bool:
    return not addresses.isdisjoint(address_of(node)) or not titles.isdisjoint(
        " ".join(text.split()) for text in texts_of(node.get("headline"))
    )


def _told(value: object, named: Mapping[str, Node]) -> object:
    """A value with what is told elsewhere of the things that it only refers to."""
    if isinstance(value, list):
        return [_told(item, named) for item in value[:MOST_NODES] if not isinstance(item, list)]
    if isinstance(value, dict) and "name" not in value:
        identity = value.get("@id")
        return named.get(identity, value) if isinstance(identity, str) else value
    return value


def texts_of(value: object) -> list[str]:
    """A value as texts: itself, the names of things, or those of a list; else none.

    A script holds no entities, but many pages write them there.
    """
    if isinstance(value, str):
        return [unescape(value)]
    if isinstance(value, list):
        return [text for item in value[:MOST_NODES] if not isinstance(item, list)
                for text in texts_of(item)]  # fmt: skip
    name = value.get("name") if isinstance(value, dict) else None
    return [unescape(name)] if isinstance(name, str) else []


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
