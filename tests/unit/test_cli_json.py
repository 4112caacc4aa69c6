"""The documented JSON (docs/json.md): every command's real output is held to its schema."""

from __future__ import annotations

import json
from datetime import UTC, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import pytest
from desk import UNKNOWN, Desk, reference_desk
from jsonschema import Draft202012Validator
from told import statement

from nudge.main import COMMANDS, cli
from nudged import model

if TYPE_CHECKING:
    from collections.abc import Iterator

DOCS = Path(__file__).resolve().parents[2] / "docs"
SCHEMA: dict[str, Any] = json.loads((DOCS / "json.schema.json").read_text(encoding="utf-8"))
AT = ("--at", "2026-03-31T09:00")
INITECH = (
    statement("outcome", "2026-03-30", "I withdrew", outcome="withdrawn", company="Initech"),
    statement("applied", "2026-03-31", "I applied again", company="Initech"),
    statement("promise", "2026-03-31", "Zed calls on Thursday", act="call", due="2026-04-02", company="Initech"),
    statement("meeting", "2026-03-31", "Talk", when="2026-04-02", when_time=time(15), company="Initech"),
)


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
        unreachable = model.Fact("calendar.out-of-order", {"where": "https://dav.example.org/", "status": 503})
        store.put_fault("calendar", "cannot be reached", datetime.now(UTC), datetime.now(UTC), unreachable)
        store.put_fault("note a.md", "a.md: is no text", datetime.now(UTC), None)
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


def test_the_card_of_an_interview(told: Desk) -> None:
    with told.store() as store:
        store.put_note("Initech.md", UNKNOWN, INITECH, datetime(2026, 3, 1, tzinfo=UTC))
    card = json.loads(told.run("card", "initech", "--json", *AT).stdout)
    check("card", card)
    assert card["meeting"]["start"] == "2026-04-02T15:00:00+02:00"
    assert [entry["quote"] for entry in card["noted"]] == ["Zed calls on Thursday"], "what they said, not she"
    assert [promise["quote"] for promise in card["open"]] == ["Zed calls on Thursday"]
    empty = json.loads(told.run("card", "globex", "--json", *AT).stdout)
    check("card", empty)
    assert empty["meeting"] is None
    assert empty["mine"]


def test_a_draft(told: Desk) -> None:
    data = json.loads(told.run("draft", "acme", "--json", "--kind", "thanks", *AT).stdout)
    check("draft", data)
    assert data["kind"] == "thanks"
    assert told.run("draft", "acme", "--kind", "thanks", *AT).stdout.strip() == data["text"].strip()


def test_a_line_that_is_added(told: Desk) -> None:
    data = json.loads(told.run("add", "Acme", "Marc will call on Friday", "--json", *AT).stdout)
    check("add", data)
    assert [(said["type"], said["company"], said["line"]) for said in data["read"]] == [
        ("promise", "Acme", data["line"])
    ]
    nothing = json.loads(told.run("add", "Acme", "Hm.", "--json", *AT).stdout)
    check("add", nothing)
    assert nothing["read"] == []


def test_a_debrief_is_prepared_and_not_opened(told: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("nudge.opening.hand_over", lambda _: pytest.fail("opened"))
    data = json.loads(told.run("debrief", "acme", "--json", *AT).stdout)
    check("debrief", data)
    assert Path(data["file"]).read_text().startswith("---\ncompany:")
    assert data["meeting"]["day"] == "2026-03-16"


def test_the_log_line_by_line(told: Desk) -> None:
    rows = ["2026-03-06 09:00:00 WARNING no answer\n", "  from the server\n"]
    (told.state / "nudged.log").write_text("".join(rows))
    told_rows = [json.loads(row) for row in told.run("log", "--json").stdout.splitlines()]
    for row in told_rows:
        check("log", row)
    assert [(row["level"], row["text"].strip()) for row in told_rows] == [
        ("warning", "no answer"),
        (None, "from the server"),
    ]


PRINTED = {
    "list": "list", "show": "show", "why": "why", "compare": "compare", "card": "card", "read": "read", "add": "add",
    "kept": "decision", "wrong": "decision", "drop": "decision", "snooze": "decision", "due": "decision",
    "assign": "decision", "undo": "decision", "close": "show", "away": "away", "draft": "draft", "debrief": "debrief",
    "status": "status", "log": "log", "doctor": "doctor", "export": "export",
}  # fmt: skip
"""The schema of each command that prints data."""

NO_DATA = {
    "service": "does", "init": "asks", "forget": "does", "report": "a page; export has its data",
    "proof": "a page; export has its data", "completion": "a script of the shell", "demo": "a story",
}  # fmt: skip


def test_every_command_that_prints_data_has_json() -> None:
    assert set(PRINTED) | set(NO_DATA) == set(COMMANDS)
    context = click.Context(cli)
    for name in PRINTED.keys() - {"export"}:
        made = cli.get_command(context, name)
        assert made is not None
        assert "--json" in {option for param in made.params for option in param.opts}, name


def test_every_schema_of_a_command_is_documented() -> None:
    text = (DOCS / "json.md").read_text(encoding="utf-8")
    commands = set(PRINTED.values()) | {"owed"}
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
