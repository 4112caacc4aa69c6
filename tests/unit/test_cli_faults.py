"""Errors of the floors below, told in French."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from desk import Desk, desk

import nudged
from nudge.faults import PATTERNS, sentence, told, translated
from nudged.model import NudgeError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

FEW = 12
"""Texts that may wait for their French: they are told in English until then."""


@pytest.fixture
def empty(tmp_path: Path) -> Desk:
    return desk(tmp_path)


def test_an_error_is_told_in_french_with_its_values() -> None:
    error = NudgeError("cannot be read (No such file)", where="/a.toml", todo="Give a path in quotes")
    assert told(error, "fr") == "/a.toml\u00a0: ne peut pas être lu (No such file). Donnez un chemin entre guillemets"
    assert told(error, "en") == str(error)


def test_a_stored_line_is_told_in_french_too() -> None:
    line = "https://dav.example.org/: the user name or password is not accepted. Check calendar.url"
    said = "https://dav.example.org/\u00a0: le nom ou le mot de passe n’est pas accepté. Vérifiez calendar.url"
    assert sentence(line, "fr") == said
    assert sentence("cannot be reached", "fr") == "est injoignable"
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


def test_nearly_all_errors_have_their_french() -> None:
    missing = sorted(set(raised()) - set(PATTERNS))
    assert len(missing) <= FEW, missing


def raised(parts: Collection[str] = (), kinds: Collection[str] = ()) -> Iterator[str]:
    """What the code below, or some packages of it, raises as a NudgeError or another of ``kinds``, as patterns."""
    below = Path(nudged.__file__).parent
    for file in [file for part in parts or [""] for file in (below / part).rglob("*.py")]:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in (kinds or KINDS):
                texts = [*node.args[:1], *(word.value for word in node.keywords if word.arg == "todo")]
                yield from filter(None, map(pattern, texts))


KINDS = {
    "NudgeError",
    *(f"Calendar{name}" for name in ("Error", "Unreachable", "Refused", "Missing", "Garbage", "Forbidden")),
}


def pattern(node: ast.expr) -> str:
    """A text, or one with values, as a pattern; "" for anything else."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return ""


def test_every_error_of_the_calendar_side_has_its_french() -> None:
    parts = ("caldav_client", "caldav_sync", "reminders")
    kinds = KINDS | {"ValueError", "_RefusedError", "_DroppedError", "Changed", "Exists", "UidTaken"}
    assert sorted(set(raised(parts, kinds)) - set(PATTERNS)) == []


@pytest.mark.parametrize(
    "line",
    [
        'there is no calendar "Home". calendar.reminders may be one of: Work, Private',
        'there is no calendar "Home". calendar.watch may name: Work',
        "there is no calendar that may be written. Create one on the server",
        'the calendar "Tasks" holds no events, only tasks or journals. Name another in calendar.reminders',
        'the calendar "Feed" may not be written. Name another in calendar.reminders',
        "https://dav.example.org/me/a.ics: is left out: it recurs too often",
        "reminder a.ics: is left alone: it holds other events too",
        (
            "reminders gone from the calendar at once: 5 (a, b, ...); nothing was changed."
            " If you deleted them, run nudge drop for each; if not, restore the calendar"
        ),
    ],
)
def test_what_nudge_status_says_of_the_calendar_is_french(line: str) -> None:
    english = {"there", "may", "holds", "is", "it", "are", "the", "Create", "Name", "restore"}
    assert not english & set(re.findall(r"\w+", sentence(line, "fr").partition("calendar.")[0]))
