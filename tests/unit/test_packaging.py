"""What is built and installed: wheel, sdist and editable install, their contents, and nothing called daemon or cli."""

from __future__ import annotations

import configparser
import io
import os
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from importlib import metadata
from pathlib import Path

import pytest

from nudge.main import COMMANDS

REPOSITORY = Path(__file__).resolve().parents[2]
NAME = "nudge-interviews"
LAYOUT = """
import importlib.util as find, sys
print([name for name in ("nudge", "nudged", "daemon", "cli") if find.find_spec(name)])
"""


def build(target: str, source: Path, folder: Path) -> Path:
    """Build ``target`` of the checkout or unpacked sdist in ``source`` with the installed hatchling, offline."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", str(folder)]
    subprocess.run(command, cwd=source, check=True, capture_output=True, timeout=100)
    (built,) = folder.iterdir()
    return built


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build("wheel", REPOSITORY, tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build("sdist", REPOSITORY, tmp_path_factory.mktemp("sdist"))


def contents(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def in_folder(folder: str, suffix: str = "*") -> set[str]:
    """The paths of the files below ``folder`` of the checkout, relative to it."""
    root = REPOSITORY / folder
    found = (path for path in root.rglob(suffix) if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(root).as_posix() for path in found}


def run_isolated(code: str, *paths: Path) -> str:
    """What ``code`` prints in an interpreter that sees the standard library and ``paths`` alone, run elsewhere."""
    script = f"import sys\nsys.path[:0] = {[str(path) for path in paths]!r}\n{code}"
    command = [sys.executable, "-I", "-S", "-c", script]
    return subprocess.run(command, cwd="/", check=True, capture_output=True, text=True, timeout=60).stdout


class TestWheel:
    def test_holds_every_module_and_the_marker_of_types(self, wheel: Path) -> None:
        names = contents(wheel)
        assert {f"nudged/{path}" for path in in_folder("daemon/nudged", "*.py")} <= names
        assert {f"nudge/{path}" for path in in_folder("cli/nudge", "*.py")} <= names
        assert {"nudged/py.typed", "nudge/py.typed"} <= names

    def test_holds_the_configuration_the_drafts_and_the_unit(self, wheel: Path) -> None:
        names = contents(wheel)
        assert {f"nudged/_config/{path}" for path in in_folder("config")} <= names
        assert any(name.endswith(".data/data/share/systemd/user/nudged.service") for name in names)
        assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names)

    def test_holds_man_pages_completions_catalogs_and_templates(self, wheel: Path) -> None:
        shared = {name.partition(".data/data/")[2] for name in contents(wheel)}
        pages = {"nudge", "nudged", *(f"nudge-{name}" for name in COMMANDS)}
        assert {f"share/man/{place}man1/{page}.1" for place in ("", "fr/") for page in pages} <= shared
        assert {
            "share/applications/nudge.desktop",
            "share/icons/hicolor/scalable/apps/nudge.svg",
            "share/bash-completion/completions/nudge",
            "share/zsh/site-functions/_nudge",
            "share/fish/vendor_completions.d/nudge.fish",
        } <= shared
        assert {f"nudge/report/templates/{path}" for path in in_folder("cli/nudge/report/templates")} <= contents(wheel)
        assert "nudge/locale/fr/LC_MESSAGES/nudge.mo" in contents(wheel)

    @pytest.mark.skipif(not shutil.which("man"), reason="not installed: man-db (as root on Debian: make desktop-tools)")
    def test_its_man_pages_are_understood_by_man(self, wheel: Path, tmp_path: Path) -> None:
        with zipfile.ZipFile(wheel) as archive:
            pages = [name for name in archive.namelist() if name.endswith(".1")]
            archive.extractall(tmp_path, pages)
        for name in pages:
            done = subprocess.run(
                ["man", "--warnings", "-l", str(tmp_path / name)],
                env=os.environ | {"LC_ALL": "C.UTF-8", "MANPAGER": "cat", "MANWIDTH": "80"},
                capture_output=True,
                text=True,
                timeout=60,
                check=True,
            )
            assert done.stderr == "", name
            assert "cli." not in done.stdout
            assert re.search(r"^(NAME|NOM)$", done.stdout, re.MULTILINE), name

    def test_holds_nothing_else(self, wheel: Path) -> None:
        tops = {name.partition("/")[0] for name in contents(wheel)}
        version = metadata.version(NAME)
        assert tops == {"nudge", "nudged", f"nudge_interviews-{version}.dist-info", f"nudge_interviews-{version}.data"}
        assert not any(name.endswith((".pyc", ".db")) or "/." in name for name in contents(wheel))

    def test_installs_both_packages_and_neither_daemon_nor_cli(self, wheel: Path, tmp_path: Path) -> None:
        pip = [
            sys.executable,
            "-m",
            "pip",
            "--isolated",
            "--disable-pip-version-check",
            "install",
            "--no-deps",
            "--no-index",
        ]
        subprocess.run([*pip, "--target", str(tmp_path), str(wheel)], check=True, capture_output=True, timeout=100)
        assert run_isolated(LAYOUT, tmp_path).strip() == "['nudge', 'nudged']"
        templates = run_isolated(
            "from nudged.drafts import templates\nprint(*sorted(p.name for p in templates.shipped().iterdir()))",
            tmp_path,
        )
        assert templates.split() == ["en", "fr"]

    def test_names_its_commands(self, wheel: Path) -> None:
        with zipfile.ZipFile(wheel) as archive:
            (listing,) = [name for name in archive.namelist() if name.endswith("entry_points.txt")]
            parser = configparser.ConfigParser()
            parser.read_file(io.StringIO(archive.read(listing).decode()))
        assert dict(parser["console_scripts"]) == {"nudge": "nudge.__main__:main", "nudged": "nudge.service_main:main"}


class TestSdist:
    def test_holds_what_is_needed_to_build_and_test_and_no_more(self, sdist: Path) -> None:
        with tarfile.open(sdist) as archive:
            names = {name.partition("/")[2] for name in archive.getnames()}
        assert {"pyproject.toml", "README.md", "LICENSE", "Makefile", "config/nudge.toml"} <= names
        assert {f"tests/{path}" for path in in_folder("tests", "test_*.py")} <= names
        hidden = {name for name in names if name.startswith(".") and not name.startswith((".ci/", ".gitignore"))}
        assert hidden == set()
        assert not any("__pycache__" in name or name.startswith("dist") for name in names)

    def test_builds_the_same_wheel(self, sdist: Path, wheel: Path, tmp_path: Path) -> None:
        with tarfile.open(sdist) as archive:
            safely = {"filter": "data"} if hasattr(tarfile, "data_filter") else {}
            archive.extractall(tmp_path / "source", **safely)  # type: ignore[arg-type]
        (source,) = (tmp_path / "source").iterdir()
        assert contents(build("wheel", source, tmp_path / "built")) == contents(wheel)


class TestEditableInstall:
    def test_points_at_the_two_folders(self) -> None:
        code = "import nudge, nudged\nprint(nudge.__file__, nudged.__file__)"
        out = subprocess.run(
            [sys.executable, "-I", "-c", code], cwd="/", check=True, capture_output=True, text=True, timeout=60
        ).stdout
        expected = [REPOSITORY / "cli/nudge/__init__.py", REPOSITORY / "daemon/nudged/__init__.py"]
        assert [Path(path) for path in out.split()] == expected

    def test_makes_neither_daemon_nor_cli_importable(self) -> None:
        out = subprocess.run(
            [sys.executable, "-I", "-c", LAYOUT], cwd="/", check=True, capture_output=True, text=True, timeout=60
        ).stdout
        assert out.strip() == "['nudge', 'nudged']"

    @pytest.mark.parametrize("script", ["nudge", "nudged"])
    def test_its_commands_run(self, script: str) -> None:
        command = [str(Path(sys.executable).parent / script), "--version"]
        result = subprocess.run(command, cwd="/", check=True, capture_output=True, text=True, timeout=60)
        assert metadata.version(NAME) in result.stdout


def test_the_metadata_is_what_a_user_is_shown() -> None:
    about = metadata.metadata(NAME)
    assert about["License-Expression"] == "MIT"
    assert about["Requires-Python"] == ">=3.11"
    assert "Typing :: Typed" in about.get_all("Classifier", [])
    assert not any("extra ==" in needed for needed in metadata.requires(NAME) or [])


def test_help_and_man_pages_need_nothing_but_click() -> None:
    """As in the build, where nothing else is installed."""
    code = f"""
import sys
class Only:
    def find_spec(self, name, path=None, target=None):
        top = name.partition(".")[0]
        if not (top in sys.stdlib_module_names or top in ("click", "nudge", "nudged") or top.startswith("_")):
            raise ModuleNotFoundError(name)
sys.meta_path.insert(0, Only())
sys.path[:0] = [{str(REPOSITORY / "daemon")!r}, {str(REPOSITORY / "cli")!r}]
from nudge import completion, manual
print(len(manual.pages("fr")), len(completion.script("bash")) > 100)
"""
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert out.stdout.split() == [str(len(COMMANDS) + 2), "True"], out.stderr
