"""What is made when the package is built, also for an editable install: catalogs, man pages, completion scripts."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

MAN = {"en": "share/man/man1", "fr": "share/man/fr/man1"}
COMPLETION = {
    "bash": "share/bash-completion/completions/{program}",
    "zsh": "share/zsh/site-functions/_{program}",
    "fish": "share/fish/vendor_completions.d/{program}.fish",
}


class CustomBuildHook(BuildHookInterface[Any]):
    """Compiles the catalogs where they stand, and adds the rest to the wheel's shared data."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling before it collects the files."""
        root = Path(self.root)
        compile_catalogs(root / "cli/nudge/locale")
        if version == "editable":
            return
        sys.path[:0] = [str(root / "daemon"), str(root / "cli")]
        made = Path(tempfile.mkdtemp(prefix="nudge-build-"))
        for file, place in (*man_pages(made), *completions(made)):
            build_data["shared_data"][str(file)] = place


def compile_catalogs(folder: Path) -> None:
    """Make each ``nudge.mo`` from the ``nudge.po`` beside it."""
    for source in sorted(folder.glob("*/LC_MESSAGES/nudge.po")):
        with source.open("rb") as file:
            catalog = read_po(file, locale=source.parts[-3], domain="nudge")
        with source.with_suffix(".mo").open("wb") as file:
            write_mo(file, catalog)


def man_pages(folder: Path) -> list[tuple[Path, str]]:
    """The man pages of every command in every language, and where each is installed."""
    from nudge import manual  # noqa: PLC0415 - importable only once the hook has made it so

    found = []
    for lang, place in MAN.items():
        for name, text in manual.pages(lang).items():
            file = folder / f"{lang}-{name}.1"
            file.write_text(text, encoding="utf-8")
            found.append((file, f"{place}/{name}.1"))
    return found


def completions(folder: Path) -> list[tuple[Path, str]]:
    """The completion script of each shell, and where it is installed."""
    from nudge.completion import script  # noqa: PLC0415 - as above

    found = []
    for shell, place in COMPLETION.items():
        file = folder / f"nudge.{shell}"
        file.write_text(script(shell), encoding="utf-8")
        found.append((file, place.format(program="nudge")))
    return found
