"""Asking: on a terminal a question, with ``--yes`` its default."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

from nudge.term import clean, hang, terminal
from nudged.messages import spaced

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nudge.words import Words


@dataclass(frozen=True, slots=True)
class Asker:
    """Asks in the user's language; ``yes`` takes every default instead."""

    words: Words
    yes: bool

    @property
    def _colon(self) -> str:
        """What stands between a question and its answer."""
        return spaced(self.words.lang, " : ") if self.words.lang == "fr" else ": "

    def text(self, question: str, default: str) -> str:
        """A line of text."""
        if self.yes:
            return default
        return str(
            click.prompt(
                _fitted(question), default=default, show_default=bool(default), err=True, prompt_suffix=self._colon
            )
        ).strip()

    def secret(self, question: str) -> str:
        """A password, which is not shown."""
        return str(
            click.prompt(
                _fitted(question), hide_input=True, default="", show_default=False, err=True, prompt_suffix=self._colon
            )
        )

    def confirm(self, question: str, *, default: bool) -> bool:
        """Yes or no, in either language; anything else is asked again."""
        if self.yes:
            return default
        _ = self.words
        hint = _("Y/n") if default else _("y/N")
        while True:
            said = (
                str(
                    click.prompt(
                        _fitted(f"{question} [{hint}]"),
                        default="",
                        show_default=False,
                        err=True,
                        prompt_suffix=self._colon,
                    )
                )
                .strip()
                .lower()
            )
            if not said:
                return default
            if said in ("y", "yes", "o", "oui", "n", "no", "non"):
                return said[0] != "n"

    def choice(self, question: str, options: Sequence[str], labels: Sequence[str] = (), *, other: bool = False) -> str:
        """One of ``options``, shown as ``labels``, by its number, or where ``other`` is allowed any text that is typed.

        The first one is the default.
        """
        if self.yes:
            return options[0]
        for number, option in enumerate(labels or options, start=1):
            click.echo(f"  {number}. {clean(option)}", err=True)
        while True:
            said = str(click.prompt(_fitted(question), default="1", err=True, prompt_suffix=self._colon)).strip()
            if said.isdecimal() and 1 <= int(said) <= len(options):
                return options[int(said) - 1]
            if said in options or (other and said and not said.isdecimal()):
                return said

    def several(self, question: str, options: Sequence[str]) -> list[str]:
        """Some of ``options`` by their numbers; none for all of them."""
        if self.yes:
            return []
        for number, option in enumerate(options, start=1):
            click.echo(f"  {number}. {clean(option)}", err=True)
        while True:
            said = (
                str(
                    click.prompt(_fitted(question), default="", show_default=False, err=True, prompt_suffix=self._colon)
                )
                .replace(",", " ")
                .split()
            )
            if all(word.isdecimal() and 1 <= int(word) <= len(options) for word in said):
                return [options[int(word) - 1] for word in said]


def _fitted(question: str) -> str:
    """``question`` wrapped to the terminal."""
    return hang(question, terminal().columns, "")
