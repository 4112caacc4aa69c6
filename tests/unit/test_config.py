"""The settings: defaults, checks, errors that name the key, and the sample file that is made from the declaration."""

from __future__ import annotations

import tomllib
from datetime import time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nudged import config
from nudged.config import Grace, Settings, load, parse, sample, seconds
from nudged.model import NudgeError

REPOSITORY = Path(__file__).resolve().parents[2]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home folder, without any of the variables that the defaults look at."""
    for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_DOCUMENTS_DIR", "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    monkeypatch.setenv("TZ", "Europe/Paris")
    return tmp_path


def uncommented(text: str) -> str:
    """The sample with every key set to its example."""
    rows = []
    for row in text.splitlines():
        key = row.removeprefix("# ").partition(" = ")[0]
        rows.append(row.removeprefix("# ") if " = " in row and key.isidentifier() else row)
    return "\n".join(rows)


class TestSample:
    def test_the_file_in_the_repository_is_made_from_the_declaration(self) -> None:
        assert (REPOSITORY / "config" / "nudge.toml").read_text(encoding="utf-8") == sample()

    def test_as_shipped_it_changes_nothing(self, home: Path) -> None:
        assert parse(tomllib.loads(sample())) == Settings()

    def test_every_example_is_a_value_that_the_checks_accept(self, home: Path) -> None:
        raw = tomllib.loads(uncommented(sample()))
        assert raw["language"] == "en"
        assert set(raw) == {"language", "timezone", "machine", *config._SECTIONS}
        settings = parse(raw)
        assert settings.work.holidays == "FR"
        assert settings.calendar.password_command == ("secret-tool", "lookup", "service", "nudge")

    def test_examples_that_show_a_default_show_the_real_one(self, home: Path) -> None:
        settings = parse(tomllib.loads(uncommented(sample())))
        assert settings.judgement == Settings().judgement
        assert settings.notify == Settings().notify
        assert settings.calendar.poll == Settings().calendar.poll
        assert (settings.work.days, settings.work.start, settings.work.end) == (
            Settings().work.days,
            Settings().work.start,
            Settings().work.end,
        )


class TestDefaults:
    def test_none_is_needed(self, home: Path) -> None:
        settings = load()
        assert settings.language == "en"
        assert settings.timezone == ZoneInfo("Europe/Paris")
        assert settings.notes.folder == home / "Documents" / "Interviews"
        assert settings.calendar.url == ""
        assert settings.judgement.grace == Grace(reply=1, other=0)

    @pytest.mark.parametrize(
        ("variables", "language"),
        [
            ({"LANG": "fr_FR.UTF-8"}, "fr"),
            ({"LANG": "en_US.UTF-8", "LC_ALL": "fr_CA.UTF-8"}, "fr"),
            ({"LANG": "fr_FR.UTF-8", "LC_MESSAGES": "C"}, "en"),
            ({"LANG": "de_DE.UTF-8"}, "en"),
        ],
    )
    def test_the_language_follows_the_locale(
        self, home: Path, monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], language: str
    ) -> None:
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        assert load().language == language

    def test_the_documents_folder_is_the_one_of_the_desktop(self, home: Path) -> None:
        (home / ".config").mkdir()
        (home / ".config" / "user-dirs.dirs").write_text('# comment\nXDG_DOCUMENTS_DIR="$HOME/Papiers"\n')
        assert load().notes.folder == home / "Papiers" / "Interviews"

    def test_a_zone_that_does_not_exist_is_passed_over(self, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("TZ", "Nowhere/Land")
        assert load().timezone is not None

    def test_folders_follow_the_xdg_variables(self, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        assert config.default_file() == home / ".config/nudge/nudge.toml"
        assert config.state_folder() == home / ".local/state/nudge"
        assert config.data_folder() == home / ".local/share/nudge"
        monkeypatch.setenv("XDG_STATE_HOME", "/elsewhere")
        monkeypatch.setenv("XDG_DATA_HOME", "relative/is/ignored")
        assert config.state_folder() == Path("/elsewhere/nudge")
        assert config.data_folder() == home / ".local/share/nudge"


class TestFile:
    def test_the_default_file_is_read_where_there_is_one(self, home: Path) -> None:
        config.default_file().parent.mkdir(parents=True)
        config.default_file().write_text('language = "fr"\n[notes]\nfolder = "~/notes"\n')
        settings = load()
        assert settings.language == "fr"
        assert settings.notes.folder == home / "notes"

    def test_a_named_file_must_exist(self, home: Path) -> None:
        with pytest.raises(NudgeError, match=r"missing\.toml: cannot be read"):
            load(home / "missing.toml")

    @pytest.mark.parametrize("content", [b"language = ", b"\xff\xfe\x00", b"a = 1\na = 2\n"])
    def test_what_is_no_toml_is_one_line_that_names_the_file(self, home: Path, content: bytes) -> None:
        file = home / "broken.toml"
        file.write_bytes(content)
        with pytest.raises(NudgeError, match=r"broken\.toml(:1)?: is not valid TOML") as caught:
            load(file)
        assert "\n" not in str(caught.value)

    @pytest.mark.parametrize(
        ("content", "told"),
        [
            ('\n# x\nlanguage = "de"\n', "3: language = 'de'"),
            ('[calendar]\n\n  poll = "5"\n', "3: calendar.poll = '5'"),
            ('calendar.poll = "5"\n', "1: calendar.poll = '5'"),
            ('machine = "x"\n[notes]\n"foldr" = 1\n', "3: unknown key notes.foldr"),
            ("\n[note]\n", "2: unknown key note"),
            ("notes = 1\n", "1: notes = 1 is not a section"),
            ('[work]\nstart = "18:00"\nend = "09:00"\n', "3: work.start and work.end"),
            ('language = "en"\n# caf\udce9\n', "2: is not valid TOML (invalid continuation byte). Save it as UTF-8"),
        ],
    )
    def test_the_line_is_named(self, home: Path, content: str, told: str) -> None:
        file = home / "nudge.toml"
        file.write_bytes(content.encode(errors="surrogateescape"))
        with pytest.raises(NudgeError) as caught:
            load(file)
        assert str(caught.value).startswith(f"{file}:{told}")
        assert "\n" not in str(caught.value)

    def test_a_password_that_others_can_read_is_refused_and_not_shown(self, home: Path) -> None:
        file = home / "nudge.toml"
        file.write_text('[calendar]\npassword = "s3cret"\n')
        file.chmod(0o644)
        with pytest.raises(NudgeError, match="chmod 600") as caught:
            load(file)
        assert "s3cret" not in str(caught.value)
        file.chmod(0o600)
        assert load(file).calendar.password == "s3cret"


WRONG = [
    ({"language": "de"}, "language", '"fr"'),
    ({"timezone": "Paris"}, "timezone", "Europe/Paris"),
    ({"timezone": "../../etc/passwd"}, "timezone", "Europe/Paris"),
    ({"machine": "a/b"}, "machine", "letters"),
    ({"machine": ""}, "machine", "letters"),
    ({"machine": "../up"}, "machine", "letters"),
    ({"notes": {"folder": ""}}, "notes.folder", "path"),
    ({"notes": {"folder": 3}}, "notes.folder", "path"),
    ({"calendar": {"poll": "5"}}, "calendar.poll", "5m"),
    ({"calendar": {"poll": "0s"}}, "calendar.poll", "5m"),
    ({"calendar": {"poll": 300}}, "calendar.poll", "5m"),
    ({"calendar": {"watch": "Personal"}}, "calendar.watch", "list"),
    ({"calendar": {"discreet": "yes"}}, "calendar.discreet", "true or false"),
    ({"reading": {"languages": ["it"]}}, "reading.languages", "en, fr, de"),
    ({"reading": {"languages": []}}, "reading.languages", "at least one"),
    ({"work": {"days": []}}, "work.days", "mon"),
    ({"work": {"days": ["monday"]}}, "work.days", "mon"),
    ({"work": {"start": "9"}}, "work.start", "09:00"),
    ({"work": {"start": "09:00+01:00"}}, "work.start", "09:00"),
    ({"work": {"holidays": "fr"}}, "work.holidays", "FR"),
    ({"judgement": {"grace": {"reply": -1}}}, "judgement.grace", "0 to 60"),
    ({"judgement": {"grace": {"reply": True}}}, "judgement.grace", "0 to 60"),
    ({"judgement": {"grace": {"call": 1}}}, "judgement.grace", "reply"),
    ({"notify": {"quiet": ["20:30"]}}, "notify.quiet", "two times"),
    ({"notify": {"backend": "email"}}, "notify.backend", "plyer"),
]


class TestChecks:
    @pytest.mark.parametrize(("raw", "key", "allowed"), WRONG)
    def test_a_wrong_value_names_the_key_and_what_is_allowed(
        self, raw: dict[str, object], key: str, allowed: str
    ) -> None:
        with pytest.raises(NudgeError) as caught:
            parse(raw, where="nudge.toml")
        message = str(caught.value)
        assert message.startswith(f"nudge.toml: {key} = ")
        assert allowed in message.partition(" is not allowed. Give ")[2]
        assert "\n" not in message

    @pytest.mark.parametrize(
        ("raw", "named"),
        [({"lang": "en"}, "lang"), ({"notes": {"folders": "x"}}, "notes.folders"), ({"note": {}}, "note")],
    )
    def test_an_unknown_key_is_named_with_the_known_ones(self, raw: dict[str, object], named: str) -> None:
        with pytest.raises(NudgeError, match=f"unknown key {named}.*Known here"):
            parse(raw)

    def test_a_section_that_is_none_is_told(self) -> None:
        with pytest.raises(NudgeError, match=r"notes = 'x' is not a section.*\[notes\]"):
            parse({"notes": "x"})

    def test_a_password_of_the_wrong_type_is_not_shown(self) -> None:
        with pytest.raises(NudgeError) as caught:
            parse({"calendar": {"password": 987654321}})
        assert "987654321" not in str(caught.value)

    def test_values_become_what_the_program_uses(self) -> None:
        settings = parse(
            {
                "work": {"days": ["sun", "mon"], "start": "08:30"},
                "judgement": {"grace": {"other": 2}},
                "calendar": {"poll": "2h"},
                "notify": {"quiet": ["22:00", "07:00"]},
            }
        )
        assert settings.work.days == {6, 0}
        assert settings.work.start == time(8, 30)
        assert settings.judgement.grace == Grace(reply=1, other=2)
        assert settings.calendar.poll == 7200
        assert settings.notify.quiet == (time(22), time(7))

    @given(st.integers(1, 10**6), st.sampled_from("smhd"))
    def test_a_span_counts_its_unit(self, count: int, unit: str) -> None:
        assert seconds(f"{count}{unit}") == count * {"s": 1, "m": 60, "h": 3600, "d": 86400}[unit]

    @given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists))
    def test_whatever_stands_there_is_a_value_or_one_line(self, value: object) -> None:
        for name in ("language", "timezone", "machine"):
            try:
                message = f"{name}: {getattr(parse({name: value}), name)}"
            except NudgeError as error:
                message = str(error)
            assert name in message
            assert "\n" not in message


def test_working_hours_that_end_before_they_begin_are_refused() -> None:
    with pytest.raises(NudgeError, match=r"work\.start and work\.end"):
        parse({"work": {"start": "18:00", "end": "09:00"}})
