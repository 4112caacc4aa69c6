"""French texts: a space before ``: ; ? !`` and within « », a typographic apostrophe, wherever a text stands.

In the sources it is an ordinary one, in what is shown one at which no line breaks.
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from desk import desk, reference_desk
from told import statement

from nudge.words import LOCALE, words
from nudged.messages import fr, say, spaced

REPOSITORY = Path(__file__).resolve().parents[2]
AT = ("--at", "2026-03-31T09:00")
SPACE = "[ \u00a0\u202f]"
TIGHT = re.compile(rf"(?<!{SPACE})[:;?!»](?=[\s.,…)]|$)|«(?!{SPACE})")
LOOSE = re.compile(r" [:;?!»](?=[\s.,…)]|$)|« ")
TITLES = ("Is it normal to send the hiring manager lots of reminders?",)
"""English titles, which are quoted as they are."""


def _texts() -> dict[str, str]:
    texts = {f"messages {code}": text for code, text in fr.TEXTS.items()}
    with (LOCALE / "fr" / "LC_MESSAGES" / "nudge.po").open("rb") as file:
        for message in read_po(file, locale="fr"):
            forms = message.string if isinstance(message.string, tuple) else (message.string,)
            texts |= {f"gettext {message.id} {number}": form for number, form in enumerate(forms) if message.id}
    drafts = (REPOSITORY / "config" / "drafts" / "fr").glob("*.txt")
    plain = re.compile(r"\{#.*?#\}|\{%.*?%\}", re.DOTALL)
    return texts | {f"draft {file.name}": plain.sub("", file.read_text(encoding="utf-8")) for file in drafts}


def _faults(text: str) -> list[str]:
    for title in TITLES:
        text = text.replace(title, "")
    return [text[max(found.start() - 20, 0) : found.end()] for found in TIGHT.finditer(text)]


@pytest.mark.parametrize("bad", ["Fini!", "Écrire: oui", "«oui»", "Quoi? Oui", "« oui»"])
def test_the_rule_sees_what_is_wrong(bad: str) -> None:
    assert _faults(bad)


def test_every_text_has_its_spaces() -> None:
    wrong = {name: found for name, text in _texts().items() if (found := _faults(text))}
    assert not wrong


def test_no_text_has_a_typewriter_apostrophe() -> None:
    elided = re.compile(r"\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'(?=[a-zàâéèêîôh])", re.IGNORECASE)
    assert not {name for name, text in _texts().items() if elided.search(text)}


class TestShown:
    def test_no_sentence_about_a_process_breaks_there(self) -> None:
        names = {code: re.findall(r"\{(\w+)", text) for code, text in fr.TEXTS.items()}
        shown = [say("fr", code, **dict.fromkeys(used, "x")) for code, used in names.items()]
        assert not [text for text in shown if LOOSE.search(text)]

    def test_no_remark_of_the_command_line_breaks_there(self) -> None:
        french = words("fr")
        keys = [name.removeprefix("gettext ").rpartition(" ")[0] for name in _texts() if name.startswith("gettext ")]
        assert not [text for key in keys if LOOSE.search(text := french(key))]

    @pytest.mark.parametrize(
        ("text", "shown"),
        [
            ("Fini !", "Fini\u00a0!"),
            ("« oui », dit-il : quoi ?", "«\u00a0oui\u00a0», dit-il\u00a0: quoi\u00a0?"),
            ("a != b", "a != b"),
            ("deux  ; ici", "deux \u00a0; ici"),
            ("une {count:>3} et :colonne", "une {count:>3} et :colonne"),
        ],
    )
    def test_the_rule(self, text: str, shown: str) -> None:
        assert spaced("fr", text) == shown
        assert spaced("fr", shown) == shown
        assert spaced("en", text) == text

    def test_what_people_wrote_is_left_alone(self) -> None:
        assert say("fr", "cli.said", person="Marc", quote="« oui »  !") == "Marc\u00a0: « oui »  !"


@pytest.mark.parametrize(
    "arguments",
    [
        ("doctor",),
        ("status",),
        ("list", "--all", *AT),
        ("show", "acme", *AT),
        ("why", "acme", *AT),
        ("compare", *AT),
        ("card", "acme", *AT),
        ("report", "--output", "-", *AT),
    ],
)
def test_what_the_commands_put_together_has_them_too(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    french = reference_desk(tmp_path)
    french.configure(language="fr")
    result = french.run(*arguments, code=1 if arguments == ("doctor",) else 0)
    page = re.sub(r"<style.*?</style>|<script.*?</script>|<[^>]*>|&\w+;", " ", result.stdout, flags=re.DOTALL)
    assert not _faults(page)


def test_a_draft_has_them_too(tmp_path: Path) -> None:
    french = desk(tmp_path)
    french.configure(language="fr")
    said = statement("promise", "2026-03-05", "Je vous appelle demain", act="call", due="2026-03-06", person="Marc")
    french.fill(replace(said, lang="fr"))
    text = french.run("draft", "acme", "--at", "2026-03-09T09:00").stdout
    assert "manqué\u00a0: d’où" in text
    assert "appeler\u00a0?" in text
    assert not LOOSE.search(text)
