"""Asking: on a terminal a question, with ``--yes`` its default."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from nudge.term import clean, hang, terminal
from nudged.messages import spaced

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from nudge.words import Words


@dataclass(frozen=True, slots=True)
class Asker:
    """Asks in the user's language; ``yes`` takes every default instead."""

    words: Words
    yes: bool

    def _prompt(self, question: str, default: str = "", *, show_default: bool = False, hide_input: bool = False) -> str:
        """What is typed, as it is, after ``question`` and a colon as the language sets it."""
        colon = spaced(self.words.lang, " : ") if self.words.lang == "fr" else ": "
        said = click.prompt(
            hang(question, terminal().columns, ""),
            default=default, show_default=show_default, hide_input=hide_input, err=True, prompt_suffix=colon,
        )  # fmt: skip
        return str(said)

    def text(self, question: str, default: str) -> str:
        """A line of text."""
        if self.yes:
            return default
        return self._prompt(question, default, show_default=bool(default)).strip()

    def secret(self, question: str) -> str:
        """A password, which is not shown."""
        return self._prompt(question, hide_input=True)

    def confirm(self, question: str, *, default: bool) -> bool:
        """Yes or no, in either language; anything else is asked again."""
        if self.yes:
            return default
        _ = self.words
        hint = _("Y/n") if default else _("y/N")
        while True:
            said = self._prompt(f"{question} [{hint}]").strip().lower()
            if not said:
                return default
            if said in ("y", "yes", "o", "oui", "n", "no", "non"):
                return said[0] != "n"

    def choice(
        self,
        question: str,
        options: Sequence[str],
        labels: Sequence[str] = (),
        other: Callable[[str], str] | None = None,
    ) -> str:
        """One of ``options``, shown as ``labels``, by its number, or another text in which ``other`` finds no fault.

        The first one is the default. ``other`` says what is wrong with a text, in a sentence.
        """
        if self.yes:
            return options[0]
        for number, option in enumerate(labels or options, start=1):
            click.echo(f"  {number}. {clean(option)}", err=True)
        while True:
            said = self._prompt(question, "1", show_default=True).strip()
            if said.isdecimal() and 1 <= int(said) <= len(options):
                return options[int(said) - 1]
            if said in options:
                return said
            if other is not None:
                if not (wrong := other(said)):
                    return said
                click.echo(f"✗ {clean(wrong)}", err=True)

    def several(self, question: str, options: Sequence[str]) -> list[str]:
        """Some of ``options`` by their numbers; none for all of them."""
        if self.yes:
            return []
        for number, option in enumerate(options, start=1):
            click.echo(f"  {number}. {clean(option)}", err=True)
        while True:
            said = self._prompt(question).replace(",", " ").split()
            if all(word.isdecimal() and 1 <= int(word) <= len(options) for word in said):
                return [options[int(word) - 1] for word in said]
