"""The documented JSON (docs/json.md): every command's real output is held to its schema."""

from __future__ import annotations

import json
from datetime import UTC, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from desk import Desk, reference_desk
from jsonschema import Draft202012Validator
from told import statement

from nudged import model

if TYPE_CHECKING:
    from collections.abc import Iterator

DOCS = Path(__file__).resolve().parents[2] / "docs"
SCHEMA: dict[str, Any] = json.loads((DOCS / "json.schema.json").read_text(encoding="utf-8"))
AT = ("--at", "2026-03-31T09:00")


@pytest.fixture
def told(tmp_path: Path) -> Desk:
    """A desk where as much as possible has happened."""
    made = reference_desk(tmp_path)
    made.fill(
        statement("applied", "2026-03-02", "Applied", company="Globex", role="Dev", via="Agency"),
        statement(
            "promise",
            "2026-03-27",
            "Ana calls Monday at 3pm",
            act="call",
            due="2026-03-30",
            due_time=time(15),
            company="Globex",
        ),
        statement("outcome", "2026-03-30", "They made an offer", outcome="offer", company="Globex"),
        statement("own", "2026-03-30", "I owe them the form", due="2026-04-02", company="Globex"),
        statement("promise", "2026-03-27", "Zoe calls on Friday", act="call", due="2026-04-03", company=None),
        file="Globex.md",
    )
    made.run("snooze", made.id_of("follow up", at="2026-03-30T09:00", every=False), "2d", "--at", "2026-03-30T09:00")
    with made.store() as store:
        store.put_fault("calendar", "cannot be reached", datetime.now(UTC), datetime.now(UTC))
    return made


def check(name: str, data: object) -> None:
    validator = Draft202012Validator(
        {"$ref": f"#/$defs/{name}", "$defs": SCHEMA["$defs"]}, format_checker=Draft202012Validator.FORMAT_CHECKER
    )
    validator.validate(data)


def test_the_schema_is_one_and_names_the_words_of_the_model() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    promise = SCHEMA["$defs"]["promise"]["properties"]
    assert set(promise["state"]["enum"]) == set(model.State)
    assert set(promise["standing"]["enum"]) == set(model.Standing)
    assert set(promise["act"]["enum"]) == set(model.Act)
    assert set(SCHEMA["$defs"]["entry"]["properties"]["type"]["enum"]) == set(model.Type)
    assert set(SCHEMA["$defs"]["entry"]["properties"]["by"]["enum"]) == set(model.By)
    assert set(SCHEMA["$defs"]["read"]["properties"]["kind"]["enum"]) == set(model.Outcome)


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("list", ["list", "--all", "--json", *AT]),
        ("owed", ["list", "--mine", "--json", *AT]),
        ("show", ["show", "acme", "--json", *AT]),
        ("show", ["show", "globex", "--json", *AT]),
        ("why", ["why", "acme", "--json", *AT]),
        ("compare", ["compare", "--all", "--json", *AT]),
        ("status", ["status", "--json"]),
        ("export", ["export", *AT]),
    ],
)
def test_what_a_command_prints_is_what_the_schema_says(told: Desk, name: str, arguments: list[str]) -> None:
    data = json.loads(told.run(*arguments).stdout)
    assert data
    check(name, data)


def test_decisions_tell_what_now_holds(told: Desk) -> None:
    id_ = told.id_of("follow up in a few days", at="2026-03-30T09:00", every=False)
    for at, arguments in enumerate(
        [["snooze", id_, "3d"], ["due", id_, "2026-04-10"], ["drop", id_], ["undo"], ["kept", id_]]
    ):
        data = json.loads(told.run(*arguments, "--json", "--at", f"2026-03-30T09:1{at}").stdout)
        check("decision", data)
        assert data["id"] == id_
    check("decision", json.loads(told.run("wrong", id_, "--json", "--at", "2026-03-30T09:20").stdout))
    shown = json.loads(told.run("close", "acme", "declined", "--json", "--at", "2026-03-30T09:21").stdout)
    check("show", shown)
    assert shown["standing"] == "closed"
    away = json.loads(told.run("away", "2026-04-01..2026-04-03", "--json", "--at", "2026-03-30T09:22").stdout)
    check("away", away)


def test_doctor(told: Desk) -> None:
    check("doctor", json.loads(told.run("doctor", "--json", code=1).stdout))


def test_read(told: Desk) -> None:
    note = told.home / "Acme.md"
    note.write_text(
        "# Acme\n\n## 2026-03-05\nMarc will call me tomorrow.\nHe moved the interview to Monday 16 March.\n"
        "Interview with Marc on 2026-03-20 at 10:00.\nThey rejected me.\nI wrote to ask for news.\n"
    )
    rows = [json.loads(row) for row in told.run("read", "--json", str(note)).stdout.splitlines()]
    assert len({row["type"] for row in rows}) > 3
    for row in rows:
        check("read", row)


def test_every_schema_of_a_command_is_documented() -> None:
    text = (DOCS / "json.md").read_text(encoding="utf-8")
    commands = {"list", "owed", "show", "why", "compare", "decision", "away", "status", "doctor", "read", "export"}
    assert all(f"| `{name}` |" in text for name in commands)
    assert commands <= set(SCHEMA["$defs"])
    assert set(used(SCHEMA)) | commands == set(SCHEMA["$defs"])


def used(schema: Any) -> Iterator[str]:
    """The definitions that another one refers to."""
    if isinstance(schema, dict):
        if "$ref" in schema:
            yield schema["$ref"].rpartition("/")[2]
        for inner in schema.values():
            yield from used(inner)
    elif isinstance(schema, list):
        for inner in schema:
            yield from used(inner)
