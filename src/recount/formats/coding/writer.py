"""A coding or frame as YAML: the same record is the same text, and reading it gives the record.

What a record is comes first, and where its words stand last; fields that say no more than their
default are left out, and a piece of evidence or a text's identity takes one line.
"""

import re
from typing import Any

import yaml

from recount.domain.coding import Coding, Frame

_WIDTH = 100
_FIRST = (
    "recount", "article", "coding", "key", "id", "event", "relation", "to", "judgement", "other",
    "actor", "role", "stance", "outcome", "measure", "count", "worded", "victims",
)  # fmt: skip
_LAST = ("said_by", "speaker_kind", "via", "evidence", "persons")
_RANKS = {name: rank for rank, name in enumerate(_FIRST, start=-len(_FIRST))}
_RANKS |= {name: rank for rank, name in enumerate(_LAST, start=1)}
_ON_ONE_LINE = frozenset({"evidence", "text", "based_on", "external"})


class _Inline(dict[str, Any]):
    """A mapping to be written on one line."""


class _Dumper(yaml.SafeDumper):
    """Writes the scalars of YAML 1.2, so that a date stays as it is and `on` needs no quotes."""

    yaml_implicit_resolvers: Any = {}  # noqa: RUF012 - as PyYAML declares it

    def ignore_aliases(self, _data: Any) -> bool:
        """Write equal values out: an alias is an error in a coding."""
        return True

    def increase_indent(self, flow: bool = False, *_indentless: bool, **_more: bool) -> None:
        """Indent lists under their field."""
        super().increase_indent(flow, indentless=False)


# What a reader of YAML 1.2 takes for something other than text, a little more rather than less.
for _tag, _pattern in (
    ("null", r"~|null|Null|NULL|"),
    ("bool", r"true|True|TRUE|false|False|FALSE"),
    ("int", r"[-+]?[0-9]+|0[ox][0-9a-fA-F]+"),
    (
        "float",
        r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)",
    ),
):
    _Dumper.add_implicit_resolver(
        f"tag:yaml.org,2002:{_tag}", re.compile(rf"^(?:{_pattern})$"), None
    )
_Dumper.add_representer(
    _Inline,
    lambda dumper, data: dumper.represent_mapping("tag:yaml.org,2002:map", data, flow_style=True),
)


def yaml_of(record: Coding | Frame) -> str:
    """The record as a YAML document that ends with a line end."""
    fields = record.model_dump(mode="json", exclude_defaults=True)
    ordered = {"recount": record.recount} | fields
    return yaml.dump(
        _laid_out(ordered),
        Dumper=_Dumper,
        sort_keys=False,
        allow_unicode=True,
        default_flow_style=False,
        width=_WIDTH,
    )


def _laid_out(value: Any) -> Any:
    if isinstance(value, list):
        return [_laid_out(item) for item in value]
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: _RANKS.get(name, 0))
        return {name: _field(name, value[name]) for name in names}
    return value


def _field(name: str, value: Any) -> Any:
    if name in _ON_ONE_LINE and isinstance(value, dict):
        return _Inline(value)
    if name == "count" and isinstance(value, str) and value.isdecimal() and value.isascii():
        return value if value.startswith("0") and value != "0" else int(value)
    return _laid_out(value)
