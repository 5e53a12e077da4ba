"""The sound parts of faulty data, so that one slip doesn't hide the faults of a whole file."""

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar, get_args, get_origin

from pydantic import ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

from recount.domain.coding import Coding, Frame, Record
from recount.formats.coding.positions import Path

Top = TypeVar("Top", Coding, Frame, Coding | Frame)

Touched = Mapping[Path, frozenset[str]]
"""The ways to records that lack something, each with the fields that may not be as was meant."""


def sound_parts(model: type[Top], data: Mapping[str, Any]) -> tuple[Top, Touched]:
    """A record of what is sound in data that the model refuses.

    Returns:
        The record, in which a faulty value is None, an empty list, or a record of such; every
        place in a list is that of the data. And what the records in it lack.
    """
    touched: dict[Path, frozenset[str]] = {}
    record: Top = _touched_record(model, data, set(data), (), touched)
    return record, touched


def with_faults(touched: Touched, paths: Iterable[Path]) -> Touched:
    """What records lack, with what lies at these ways as well: it was found faulty by its reader.

    The ways themselves are among those of the result, so that a list in doubt can be told.
    """
    doubtful = dict(touched)
    for path in paths:
        doubtful.setdefault(path, frozenset())
        for length, name in enumerate(path):
            if isinstance(name, str):
                doubtful[path[:length]] = doubtful.get(path[:length], frozenset()) | {name}
    return doubtful


def record_type(annotation: Any) -> type[Record] | None:
    """The type of record within a field's type, or None where the field holds none."""
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return annotation
    inner = (record_type(part) for part in get_args(annotation))
    return next((found for found in inner if found), None)


def _sound(
    model: type[Record], data: Any, path: Path, touched: dict[Path, frozenset[str]]
) -> Record:
    if not isinstance(data, dict):
        nothing: Record = _touched_record(model, {}, set(model.model_fields), path, touched)
        return nothing
    try:
        return model.model_validate(data)
    except ValidationError as error:
        faulty = {detail["loc"][0] for detail in error.errors(include_url=False)}
    record: Record = _touched_record(model, data, faulty, path, touched)
    return record


def _touched_record(
    model: type[Any],
    data: Mapping[str, Any],
    faulty: set[Any],
    path: Path,
    touched: dict[Path, frozenset[str]],
) -> Any:
    # A field that there is not may be any other that is not there, misspelled.
    known = model.model_fields.keys()
    touched[path] = frozenset(faulty if faulty <= known else faulty | known - data.keys())
    values: dict[str, Any] = {}
    for name, field in model.model_fields.items():
        inner, value = record_type(field.annotation), data.get(name)
        if inner and isinstance(value, list):
            values[name] = [
                _sound(inner, item, (*path, name, place), touched)
                for place, item in enumerate(value)
            ]
        elif inner and (_is_one(field, value) or field.annotation is inner):
            values[name] = _sound(inner, value, (*path, name), touched)
        else:
            sound = name in data and name not in faulty
            values[name] = _as_meant(field, value) if sound else _default(field)
    return model.model_construct(**values)


def _is_one(field: FieldInfo, value: Any) -> bool:
    return isinstance(value, dict) and get_origin(field.annotation) is not list


def _as_meant(field: FieldInfo, value: Any) -> Any:
    """A sound value as the model takes it: a number where it wants text is that text."""
    is_number = isinstance(value, int) and not isinstance(value, bool)
    return str(value) if is_number and not _holds_number(field.annotation) else value


def _holds_number(annotation: Any) -> bool:
    return annotation in (int, float) or any(
        isinstance(part, int) or _holds_number(part) for part in get_args(annotation)
    )


def _default(field: FieldInfo) -> Any:
    default = field.get_default(call_default_factory=True)
    return None if default is PydanticUndefined else default
