"""Errors of the floors below, told in French."""

from __future__ import annotations

import ast
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from desk import Desk, desk

import nudged
from nudge.faults import PATTERNS, sentence, standing, told, translated
from nudged import messages
from nudged.caldav_client import CalendarRefused
from nudged.journal.line import parse
from nudged.model import Fact, NudgeError
from nudged.store.schema import _SURROUNDINGS

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def empty(tmp_path: Path) -> Desk:
    return desk(tmp_path)


def test_an_error_is_told_in_french_with_its_values() -> None:
    error = NudgeError("cannot be read (No such file)", where="/a.toml", todo="Give a path in quotes")
    assert told(error, "fr") == "/a.toml\u00a0: ne peut pas être lu (No such file). Donnez un chemin entre guillemets"
    assert told(error, "en") == str(error)


def test_a_stored_line_is_told_in_french_too() -> None:
    line = "Acme.md: is no text but binary data. Rename it"
    assert sentence(line, "fr") == "Acme.md\u00a0: n’est pas du texte mais des données binaires. Renommez-le"
    assert sentence("is a folder", "fr") == "est un dossier"
    assert sentence("Acme: 1. talk.md: is a folder", "fr") == "Acme: 1. talk.md\u00a0: est un dossier"
    assert sentence(line, "en") == line
    assert sentence("something: else. entirely", "fr") == "something: else. entirely"


def test_the_more_special_pattern_comes_first() -> None:
    assert translated("the notes folder cannot be read (gone)", "fr").startswith("le dossier des notes")
    assert translated("answers with {} braces", "fr") == "answers with {} braces"


@pytest.mark.parametrize("text", PATTERNS)
def test_every_pattern_keeps_its_values_in_french(text: str) -> None:
    values = [f"«{number}»" for number in range(text.count("{}"))]
    first, *rest = text.split("{}")
    said = translated(first + "".join(value + part for value, part in zip(values, rest, strict=True)), "fr")
    assert all(value in said for value in values)


def test_the_command_line_refuses_in_french(empty: Desk) -> None:
    empty.configure(language="fr")
    assert "ne peut pas être lu" in empty.run("list", "--config", "/no/such/file", code=1).stderr
    empty.config_file.write_text('language = "fr"\nfolder = "x"\n')
    empty.environment["LANG"] = "fr_FR.UTF-8"
    refused = empty.run("list", code=1).stderr
    assert "clé inconnue folder. Connus ici\u00a0: language" in refused
    assert refused.count("\n") == 1


def test_all_errors_have_their_french() -> None:
    assert sorted({*raised(), *_SURROUNDINGS.values()} - set(PATTERNS)) == []


def test_a_line_of_a_journal_that_is_not_understood_is_told_in_french() -> None:
    _, remarks = parse("- 2026-03-05. It was kept\n", "desk")
    said = [translated(remark, "fr") for remark in remarks]
    assert said == ["la ligne 1 n’est pas comprise\u00a0: - 2026-03-05. It was kept"]
    told = "j.md\u00a0: la ligne 1 n’est pas comprise\u00a0: - 2026-03-05. It was kept. Corrigez ou effacez cette ligne"
    assert sentence(f"j.md: {remarks[0]}. Correct or delete that line", "fr") == told


def raised() -> Iterator[str]:
    """What the code below raises or tells as a Problem, as patterns; what is a fact has its own test."""
    for file in Path(nudged.__file__).parent.rglob("*.py"):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        constants = {ast.unparse(each.targets[0]): each.value for each in tree.body if isinstance(each, ast.Assign)}
        for node in ast.walk(tree):
            texts: list[ast.expr] = []
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                first = {"NudgeError": 0, "Problem": 1}.get(node.func.id, len(node.args))
                texts += [*node.args[first:], *(word.value for word in node.keywords if word.arg == "todo")]
            elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                texts += [node.value] if node.targets[0].id in ("todo", "what") else []
            texts = [constants.get(ast.unparse(text), text) for text in texts]
            yield from filter(None, (pattern(each) for text in texts for each in branches(text)))


def branches(node: ast.expr) -> list[ast.expr]:
    """What a conditional text may be."""
    return [*branches(node.body), *branches(node.orelse)] if isinstance(node, ast.IfExp) else [node]


def pattern(node: ast.expr) -> str:
    """A text, or one with values, as a pattern; "" for anything else."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return ""


NO_ACCESS = Fact("calendar.command-failed", {"where": "pass", "reason": "Permission denied", "key": "password_command"})


def test_what_is_a_fact_is_told_in_french_with_what_the_system_says() -> None:
    error = CalendarRefused("calendar.command-failed", where="pass", reason="Permission denied", key="password_command")
    said = (
        "pass\u00a0: ne peut pas être lancé (permission refusée). "
        "Essayez la commande de calendar.password_command dans un terminal"
    )
    assert error.fact == NO_ACCESS
    assert told(error, "fr") == standing("calendar", str(error), NO_ACCESS, "fr") == said
    assert told(error, "en") == standing("calendar", str(error), NO_ACCESS, "en") == str(error)
    assert standing("note a.md", "is a folder", None, "fr") == "est un dossier"
    assert standing("calendar", "as told", Fact("calendar.of-another-version"), "fr") == "as told"


def test_a_place_that_the_part_names_is_told_once() -> None:
    left_out = Fact("event.too-often", {"where": "http://h/a.ics"})
    about = "calendar http://h/a.ics"
    assert standing(about, "", left_out, "fr") == "est laissé de côté\u00a0: il se répète trop souvent"
    assert standing(about, "", left_out, "en") == "is left out: it recurs too often"
    assert standing("note My a.md", "My a.md: is a folder", None, "fr") == "est un dossier"
    assert standing("note a.md", "a.md: as another version told", None, "fr") == "as another version told"
    assert standing("calendar", "", Fact("calendar.silent", {"where": "http://h/"}), "en").startswith("http://h/: ")


def test_what_nudge_status_and_doctor_say_of_the_calendar_is_french(empty: Desk) -> None:
    empty.configure(language="fr")
    told = Fact("calendar.reminders-unknown", {"name": "Jobs. 2026: new", "names": "Work"})
    with empty.store() as store:
        store.put_fault("calendar reminders", messages.fault("en", told), datetime.now(UTC), None, told)
    said = "il n’y a pas d’agenda « Jobs. 2026: new ». calendar.reminders peut être l’un de : Work"
    for shown in (empty.run("status").stdout, empty.run("doctor", code=1).stdout):
        assert f"agenda des rappels : {said}" in " ".join(shown.split())
    (fault,) = empty.json("status")["faults"]
    assert (fault["code"], fault["values"]) == (told.code, told.values)
    assert fault["message"] == 'there is no calendar "Jobs. 2026: new". calendar.reminders may be one of: Work'
