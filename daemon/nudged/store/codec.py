"""Statements and interviews to JSON and back.

An object holds only the fields that differ from their default, by name, so that a field added later with a default
needs no migration. How a value is written follows from the field's annotation; a kind of field that this module does
not know fails at import, not in a user's database.
"""

from __future__ import annotations

import json
from dataclasses import MISSING, fields
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING, Any

from nudged.model import Act, Fact, Interview, Outcome, Statement, Type

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from enum import StrEnum


def moment_text(moment: datetime) -> str:
    """``moment`` in UTC as text of fixed width, which sorts as the moments do.

    Raises:
        ValueError: ``moment`` is naive.
    """
    if moment.tzinfo is None:
        raise ValueError(f"naive datetime {moment}")
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def moment(text: str) -> datetime:
    """The aware moment, in UTC, that ``moment_text`` wrote."""
    return datetime.fromisoformat(text)


def _plain(value: Any) -> Any:
    return value


def _moments(values: list[str]) -> tuple[datetime, ...]:
    return tuple(map(moment, values))


def _members(kind: type[StrEnum]) -> Callable[[str], StrEnum]:
    """As calling ``kind``, at a third of its time."""
    return {member.value: member for member in kind}.__getitem__


_DECODERS: dict[str, Callable[[Any], Any]] = {
    "str": _plain,
    "int": _plain,
    "bool": _plain,
    "date": date.fromisoformat,
    "time": time.fromisoformat,
    "datetime": moment,
    "Type": _members(Type),
    "Act": _members(Act),
    "Outcome": _members(Outcome),
    "tuple[str, ...]": tuple,
    "tuple[datetime, ...]": _moments,
}


def _decoders(kind: type[Any]) -> dict[str, Callable[[Any], Any]]:
    """By name, how each field of ``kind`` that JSON cannot hold as it is gets read."""
    named = {field.name: _DECODERS[str(field.type).removesuffix(" | None")] for field in fields(kind)}
    return {name: decoder for name, decoder in named.items() if decoder is not _plain}


def _defaults(kind: type[Any]) -> dict[str, Any]:
    return {field.name: field.default for field in fields(kind)}


_STATEMENT, _STATEMENT_DEFAULTS = _decoders(Statement), _defaults(Statement)
_INTERVIEW, _INTERVIEW_DEFAULTS = _decoders(Interview), _defaults(Interview)


def _json(value: object) -> object:
    if isinstance(value, datetime):
        return moment_text(value)
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_json(item) for item in value]
    return value


def _encode(item: Statement | Interview, defaults: dict[str, Any]) -> str:
    values = {
        name: _json(value)
        for name, default in defaults.items()
        if (value := getattr(item, name)) != default or default is MISSING
    }
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def _decoded(values: dict[str, Any], decoders: dict[str, Callable[[Any], Any]]) -> dict[str, Any]:
    for name, value in values.items():
        if value is not None and name in decoders:
            values[name] = decoders[name](value)
    return values


def encode_statement(statement: Statement) -> str:
    """``statement`` as a JSON object."""
    return _encode(statement, _STATEMENT_DEFAULTS)


def decode_statements(texts: Iterable[str]) -> list[Statement]:
    """The statements that ``encode_statement`` wrote, in the same order.

    Raises:
        ValueError, KeyError, TypeError: it wrote no such text.
    """
    found = json.loads(f"[{','.join(texts)}]")
    return [Statement(**_decoded(values, _STATEMENT)) for values in found]


def encode_fact(fact: Fact) -> str:
    """``fact`` as a JSON object."""
    return json.dumps({"code": fact.code, "values": fact.values}, ensure_ascii=False, separators=(",", ":"))


def decode_fact(text: str) -> Fact:
    """The fact that ``encode_fact`` wrote.

    Raises:
        ValueError, KeyError, TypeError: it wrote no such text.
    """
    found = json.loads(text)
    return Fact(found["code"], dict(found["values"]))


def encode_interview(interview: Interview) -> str:
    """``interview`` as a JSON object, its moments in UTC."""
    return _encode(interview, _INTERVIEW_DEFAULTS)


def decode_interview(text: str) -> Interview:
    """The interview that ``encode_interview`` wrote, its moments in UTC.

    Raises:
        ValueError, KeyError, TypeError: it wrote no such text.
    """
    return Interview(**_decoded(json.loads(text), _INTERVIEW))
