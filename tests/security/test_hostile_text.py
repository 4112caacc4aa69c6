"""Text of others steers nothing: terminal, JSON on a terminal, calendar, templates, reader (SECURITY.md)."""

from __future__ import annotations

import contextlib
import os
import pty
import re
import shlex
import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import vobject
from desk import BIN, Desk, desk
from machine import Machine, at, reminder
from readings import SAVED, SETTINGS
from servers import running
from told import statement

from nudged.drafts import templates
from nudged.model import Act, Fact, NudgeError
from nudged.reading import read_note

if TYPE_CHECKING:
    pass

NOW = "2026-03-20T12:00"
EVIL = "\x1b]0;owned\x07\x1b[2J\x9b31m\x7f\u202eevil\u2066\u2028<b>&amp; {{ 7*7 }} $(id) `id`\r\nBCC: x"
STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")
COLOUR = re.compile(r"\x1b\[[0-9;]*m")


@pytest.fixture
def hostile(tmp_path: Path) -> Desk:
    made = desk(tmp_path)
    made.fill(
        statement("applied", "2026-03-01", EVIL, company=EVIL, role=EVIL, via=EVIL),
        statement("promise", "2026-03-02", EVIL, act="call", due="2026-03-09", company=EVIL, person=EVIL),
        statement("chase", "2026-03-12", EVIL, company=EVIL),
        statement("own", "2026-03-12", EVIL, act="send", due="2026-03-13", company=EVIL),
        statement("meeting", "2026-03-16", EVIL, when="2026-03-16", company=EVIL, person=EVIL),
        file=f"{EVIL.replace('/', '_')}.md",
    )
    with made.store() as store:
        store.put_fault("notes", EVIL, SAVED, None)
        told = Fact("calendar.reminders-unknown", {"where": EVIL, "name": EVIL, "names": EVIL})
        store.put_fault("calendar reminders", EVIL, SAVED, None, told)
        store.put("notifier", EVIL)
    return made


def _company(made: Desk) -> str:
    (key,) = {row["company"] for row in made.json("list", "--all", "--at", NOW)}
    return str(key)


@pytest.mark.parametrize(
    "words",
    [
        *("list --all", "list --mine", "list --all --json", "list --mine --json"),
        *("show {}", "show {} --json", "why {}", "why {} --json", "compare", "compare --json", "card {}"),
        *("status", "status --json", "export", "export --format json"),
    ],
)
def test_no_command_prints_what_steers_a_terminal(hostile: Desk, words: str) -> None:
    company = _company(hostile)
    arguments = [company if word == "{}" else word for word in words.split()]
    moment = [] if words.startswith("status") else ["--at", NOW]
    done = hostile.run(*arguments, *moment)
    assert "evil" in done.output, "the text is told all the same"
    assert not STEERING.search(done.stdout + done.stderr)


def test_json_is_the_same_text_for_programs(hostile: Desk) -> None:
    (row,) = [row for row in hostile.json("list", "--all", "--at", NOW) if row["quote"]]
    assert row["quote"] == EVIL


def _on_a_terminal(made: Desk, *words: str) -> str:
    """What ``nudge`` writes to a real terminal."""
    main, other = pty.openpty()
    variables = {
        **os.environ,
        **made.environment,
        "TERM": "xterm-256color",
        "NO_COLOR": "",
        "XDG_CACHE_HOME": "/nowhere",
    }
    process = subprocess.Popen([str(BIN / "nudge"), *words], env=variables, stdin=other, stdout=other, stderr=other)
    os.close(other)
    told = b""
    with contextlib.suppress(OSError):  # EIO: the other end is closed
        while part := os.read(main, 65536):
            told += part
    os.close(main)
    assert process.wait(60) == 0, told
    return told.decode()


@pytest.mark.parametrize("words", [("list", "--all"), ("list", "--all", "--json")])
def test_a_real_terminal_gets_colours_and_nothing_else(hostile: Desk, words: tuple[str, ...]) -> None:
    told = _on_a_terminal(hostile, *words, "--at", NOW)
    assert "evil" in told
    assert not STEERING.search(COLOUR.sub("", told).replace("\r\n", "\n"))


@pytest.mark.parametrize(
    "words", [["read"], ["read", "--json"], ["read", "--explain"], ["read", "--explain", "--json"]]
)
def test_a_note_that_is_read_on_request(tmp_path: Path, words: list[str]) -> None:
    made = desk(tmp_path)
    note = tmp_path / "no\x1b[2Jte.md"
    note.write_text(
        '# Ac\x9bme\n\n## 2026-03-05 Talk\nMarc wrote: "I will call you tomorrow \x1b[31m\x1b]0;x\x07 evil\u202e."\n'
    )
    done = made.run(*words, str(note))
    assert "call you tomorrow" in done.stdout
    assert not STEERING.search(done.output)


@pytest.mark.parametrize("words", [["show", EVIL], ["read", "/nowhere/" + EVIL], ["list", "--company", EVIL], [EVIL]])
def test_what_is_refused_is_one_clean_line(tmp_path: Path, words: list[str]) -> None:
    made = desk(tmp_path)
    made.fill()
    done = made.spawn(*words)
    assert done.returncode in (1, 2)
    assert done.stderr.count("\n") == 1
    assert not STEERING.search(done.stderr + done.stdout)


def test_the_service_refuses_in_one_clean_line(tmp_path: Path) -> None:
    made = desk(tmp_path)
    words = [str(BIN / "nudged"), "--once", "--config", str(tmp_path / "a\x1b[2J\x9b.toml")]
    done = subprocess.run(
        words, env=os.environ | made.environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 1
    assert done.stderr.startswith("nudged: ")
    assert not STEERING.search(done.stderr)


def test_completion_offers_one_clean_line_a_company(hostile: Desk) -> None:
    asked = {"_NUDGE_COMPLETE": "fish_complete", "COMP_WORDS": "nudge show ", "COMP_CWORD": ""}
    done = hostile.spawn(**asked)
    assert "evil" in done.stdout
    assert not STEERING.search(done.stdout.replace("\t", ""))
    for line in filter(None, done.stdout.splitlines()):
        assert line.startswith("plain,")
        assert shlex.split(line.split("\t")[0].removeprefix("plain,")) == [line.split("\t")[0].removeprefix("plain,")]


INJECTED = "Acme\r\nATTENDEE:mailto:evil@example.org\nEND:VALARM\r\nEND:VEVENT\\nBEGIN:VEVENT\u2028ATTACH:file:///etc/passwd\x85X\x00;:,\\"


def test_nothing_is_injected_into_a_calendar(tmp_path: Path) -> None:
    """Read back from the real server by a parser that is none of ours."""
    wanted = reminder(
        summary=INJECTED, description=INJECTED, company=INJECTED, quote=INJECTED, said=date(2026, 3, 5), url=INJECTED
    )
    with running("radicale", tmp_path / "server") as server:
        machine = Machine.make(tmp_path, server.url)
        try:
            machine.run(at("2026-03-07"), wanted)
        finally:
            machine.close()
        ((path, _),) = server.reminders().items()
        _, raw, _ = server.request("GET", path)
    calendar = vobject.readOne(raw)
    assert len(calendar.vevent_list) == 1
    event = calendar.vevent
    assert len(event.valarm_list) == 1
    assert not {"attendee", "organizer", "attach", "url", "conference"} & set(event.contents)
    assert event.uid.value == "aaaaaaaaaaaa@nudge"
    assert event.summary.value.startswith("Acme ATTENDEE:mailto:evil@example.org END:VALARM")
    assert "\nATTENDEE:mailto:evil@example.org\n" in event.description.value
    assert "\x00" not in raw


ESCAPES = (
    "{{ ''.__class__.__mro__ }}",
    "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "{{ lipsum.__globals__['os'].environ }}",
    "{{ joiner.__init__.__globals__ }}",
    "{{ self.__init__.__globals__ }}",
    "{{ '{0.__class__.__mro__}'.format(1) }}",
    "{{ person|attr('__class__') }}",
    "{% include '/etc/passwd' %}",
    "{% import '/etc/passwd' as x %}",
    "{{ range(10 ** 9) | list }}",
)


def _situation() -> tuple[object, object]:
    from test_drafts import situations  # noqa: PLC0415 - of the tests of floor 2

    return situations(Act.CALL)[0]


@pytest.mark.parametrize("source", ESCAPES)
def test_a_template_reaches_nothing_outside_its_values(tmp_path: Path, source: str) -> None:
    promise, application = _situation()
    own = tmp_path / "en" / "follow-up.txt"
    own.parent.mkdir()
    own.write_text(source)
    with pytest.raises(NudgeError) as told:
        templates.draft("follow-up", application, promise, lang="en", pen=templates.Pen(tmp_path))  # type: ignore[arg-type]
    assert "\n" not in str(told.value)


@pytest.mark.parametrize("source", ESCAPES)
def test_a_note_is_never_a_template(source: str) -> None:
    promise, application = _situation()
    hostile = replace(promise, person=source, quote=source, purpose=source, thing=source)  # type: ignore[type-var]
    for kind in templates.KINDS:
        text = templates.draft(kind, application, hostile, lang="en")  # type: ignore[arg-type]
        assert "root:" not in text
        assert "<class" not in text


UNITS = (
    *(
        "a",
        " ",
        '"',
        "(",
        "[a](",
        "*",
        ">",
        "1",
        "1/",
        ".",
        "a@",
        ": ",
        "<!-- ",
        "_",
        "’",
        "🙂",
        "e\u0301",
        "\u200d",
        "|",
    ),
    *(
        "Marc will call me tomorrow and ",
        "Marc ",
        "and ",
        "he, she, ",
        "within ",
        "one two ",
        "2026-03-05 ",
        "d'",
        "Aa-",
    ),
)


@pytest.mark.timeout(60)
@pytest.mark.parametrize("unit", UNITS)
def test_a_line_of_a_megabyte_is_no_more_than_a_long_line(unit: str) -> None:
    """The time-out is what fails where some rule takes more than linear time."""
    text = f"# Acme\n\n{unit * (1_000_000 // len(unit))}\n\nMarc will call me tomorrow.\n"
    found = read_note(text, file="note.md", modified=SAVED, settings=SETTINGS)
    assert [one.quote for one in found][-1:] == ["Marc will call me tomorrow"]
