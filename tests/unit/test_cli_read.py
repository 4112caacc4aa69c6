"""``nudge read`` and ``nudged`` as people see them: lines and refusals in their language."""

from __future__ import annotations

import json
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from desk import BIN, Desk, desk
from readings import SETTINGS

from nudge.read_lines import REASONS, SIDES
from nudge.words import words
from nudged.reading import explain_note

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nudged.reading import Seen

CORPUS = Path(__file__).resolve().parents[1] / "corpus"
NOTE = """# Acme

## 2026-03-05 Talk with Marc
Marc will call me tomorrow.
Will he call?
"""
PROMISE = {
    "en": "promise: “Marc will call me tomorrow”, Acme, Marc, said Thu 5 Mar, by Fri 6 Mar",
    "fr": "annonce\u00a0: «\u00a0Marc will call me tomorrow\u00a0», Acme, Marc, dit le jeu. 5 mars, prévu ven. 6 mars",
}
QUESTION = {"en": "    nothing: a question", "fr": "    rien\u00a0: une question"}
EMPTY = {"en": ": nothing was read in it", "fr": "\u00a0: rien n’y a été lu"}
TEXTLESS = {"en": "there is no text in it", "fr": "aucun texte à lire"}
ABSENT = {
    "en": "cannot be read (No such file or directory)",
    "fr": "ne peut pas être lu (fichier ou dossier absent)",
}


@pytest.fixture
def made(tmp_path: Path) -> Desk:
    return desk(tmp_path)


@pytest.mark.parametrize("lang", ["en", "fr"])
class TestRead:
    def test_a_line_a_statement(self, made: Desk, lang: str) -> None:
        made.configure(language=lang)
        file = made.notes / "Acme.md"
        file.write_text(NOTE)
        rows = made.run("read", str(file)).stdout.splitlines()
        assert rows[-1] == f"{file}:4: {PROMISE[lang]}"

    def test_why_a_sentence_is_nothing(self, made: Desk, lang: str) -> None:
        made.configure(language=lang)
        file = made.notes / "Acme.md"
        file.write_text(NOTE)
        rows = made.run("read", "--explain", str(file)).stdout.splitlines()
        assert rows[-1] == QUESTION[lang]
        assert f"    → {PROMISE[lang]}" in rows

    def test_a_mail_without_text_is_told(self, made: Desk, lang: str) -> None:
        made.configure(language=lang)
        mail = made.notes / "Acme.eml"
        mail.write_text("From: Kate <kate@acme.example>\nContent-Type: application/pdf\n\nJVBERi0=\n")
        done = made.run("read", "--explain", str(mail))
        assert (done.stdout, TEXTLESS[lang] in done.stderr) == ("", True)

    def test_what_is_no_note_is_told(self, made: Desk, lang: str) -> None:
        made.configure(language=lang)
        empty = made.notes / "empty.md"
        empty.write_text("")
        done = made.run("read", str(empty), str(made.notes / "none.md"), code=1)
        assert done.stdout == ""
        told = done.stderr.splitlines()
        assert EMPTY[lang] in told[0]
        assert ABSENT[lang] in told[1]

    def test_json_is_the_same_in_every_language(self, made: Desk, lang: str) -> None:
        made.configure(language=lang)
        file = made.notes / "Acme.md"
        file.write_text(NOTE)
        promise = json.loads(made.run("read", "--json", str(file)).stdout.splitlines()[-1])
        assert (promise["type"], promise["act"], promise["due"]) == ("promise", "call", "2026-03-06")


def _seen() -> Iterator[Seen]:
    """The sentences of every third note of the corpora."""
    now = datetime(2026, 3, 5, 12, tzinfo=UTC)
    for file in sorted(CORPUS.glob("*.jsonl")):
        cases = [json.loads(row) for row in file.read_text(encoding="utf-8").splitlines()[::3]]
        for case in cases:
            if "file" in case and "text" in case:
                yield from explain_note(case["text"], file=case["file"], modified=now, settings=SETTINGS)


@pytest.mark.no_cover
def test_each_sentence_is_a_statement_or_nothing_for_a_reason_that_has_its_words() -> None:
    reasons, sides = set(), set()
    for seen in _seen():
        assert seen.statements or seen.nothing
        reasons |= {why.rpartition(": ")[2] for why in seen.nothing}
        reasons |= {verb.no_promise for verb in seen.verbs if verb.no_promise}
        sides |= {verb.who for verb in seen.verbs}
    assert reasons <= set(REASONS)
    assert len(reasons) > 15
    assert sides <= set(SIDES)
    assert all(words("fr")(text) != text for text in (*REASONS, *SIDES))


class TestService:
    """``nudged`` is told apart from ``nudge`` by its name alone."""

    def run(self, made: Desk, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [str(BIN / "nudged"), *arguments],
            env={"PATH": "/usr/bin:/bin"} | made.environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    @pytest.mark.parametrize(
        ("lang", "usage", "example"),
        [("en", "Usage: nudged", "Example:"), ("fr", "Utilisation\u00a0: nudged", "Exemple\u00a0:")],
    )
    def test_its_help(self, made: Desk, lang: str, usage: str, example: str) -> None:
        made.configure(language=lang)
        told = self.run(made, "--help").stdout
        assert told.startswith(usage)
        assert told.split(example)[1].strip().startswith("nudged --once")
        assert "cli." not in told

    def test_it_refuses_in_one_line(self, made: Desk) -> None:
        made.configure(language="fr")
        for arguments, code, told in (
            (["--at", "2026-03-09"], 2, "--at va avec --once. Voir\u00a0: nudged --help"),
            (["--once", "--at", "2026-03-09"], 1, "--at écrit dans votre agenda"),
            (["--config", "/nowhere"], 1, "/nowhere\u00a0: ne peut pas être lu (fichier ou dossier absent)"),
            (["--nothing"], 2, "--nothing"),
        ):
            done = self.run(made, *arguments)
            assert (done.returncode, done.stdout, done.stderr.count("\n")) == (code, "", 1)
            assert done.stderr.startswith("nudged: ")
            assert told in done.stderr


def test_german_is_read_where_the_configuration_names_it(made: Desk) -> None:
    made.configure(language="en")
    file = made.notes / "Acme.md"
    file.write_text("# Acme\n\n## 2026-03-05\nAnna wird mir morgen den Vertrag schicken.\n")
    assert "promise" not in made.run("read", str(file)).stdout
    with made.config_file.open("a") as configuration:
        configuration.write('[reading]\nlanguages = ["en", "fr", "de"]\n')
    assert "Acme, Anna, said Thu 5 Mar, by Fri 6 Mar" in made.run("read", str(file)).stdout
