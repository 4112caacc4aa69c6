"""Help and usage errors in the user's language, and each error as one line.

Commands and options name their texts by code (``help="cli.help.list"``) or give them in English; they are put into
the user's language only when shown.
"""

from __future__ import annotations

import shutil
import sys
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, NoReturn

import click

from nudge.helptexts import EXAMPLES, HELP
from nudge.words import words
from nudged import config
from nudged.messages import say
from nudged.model import NudgeError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


_WIDEST, _NARROWEST = 80, 30
"""Columns of help where the terminal has more or fewer; click alone never goes below 50."""

_spoken: ContextVar[str | None] = ContextVar("spoken", default=None)


@contextmanager
def speaking(lang: str) -> Iterator[None]:
    """Put everything in here into words of ``lang``, whatever the configuration says."""
    token = _spoken.set(lang)
    try:
        yield
    finally:
        _spoken.reset(token)


def language() -> str:
    """The language of help and of errors that come before the configuration is read."""
    spoken = _spoken.get()
    if spoken is not None:
        return spoken
    try:
        return config.load().language
    except NudgeError:
        return config.Settings().language


def worded(text: str) -> str:
    """``text``, an English text or a code with whatever click adds to it, in the user's language."""
    code, space, rest = text.partition(" ")
    kind, _, name = code.rpartition(".")
    if kind == "cli.help" and name in HELP:
        return words(language())(HELP[name])
    if kind == "cli.example" and name in EXAMPLES:
        return EXAMPLES[name]
    return say(language(), code) + space + rest if code.startswith("cli.") else words(language())(text)


class _Formatter(click.HelpFormatter):
    """Fits a narrow terminal too, and leaves the colon behind a heading to the heading's own text."""

    def __init__(self, indent_increment: int = 2, width: int | None = None, max_width: int | None = None) -> None:
        columns = min(shutil.get_terminal_size().columns, max_width or _WIDEST)
        super().__init__(indent_increment, width or max(columns - 2, _NARROWEST), max_width)

    def write_heading(self, heading: str) -> None:
        self.write(f"{'':>{self.current_indent}}{heading}\n")


class _Context(click.Context):
    formatter_class = _Formatter


class Command(click.Command):
    """A command whose help is told in the user's language and ends with an example."""

    context_class = _Context

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx  # click's parser leaves it out of an option's missing value
            raise

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        prefix = say(language(), "cli.usage")
        formatter.write_usage(ctx.command_path, " ".join(self.collect_usage_pieces(ctx)), prefix=prefix)

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(worded(self.help or ""))

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        options = [param for param in self.get_params(ctx) if isinstance(param, click.Option)]
        records = [record for option in options if (record := option.get_help_record(ctx))]
        with formatter.section(say(language(), "cli.options")):
            formatter.write_dl([(names, worded(text)) for names, text in records])

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        if self.epilog:
            with formatter.section(say(language(), "cli.example")):
                for example in worded(self.epilog).split("\n"):
                    formatter.write_text(example)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = "cli.option.help"
        return option


class Group(Command, click.Group):
    """A group whose help names its commands without importing them; their texts are ``texts`` and the name."""

    texts = "cli.help."

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        super().format_options(ctx, formatter)
        rows = [(name, first_sentence(worded(self.texts + name))) for name in self.list_commands(ctx)]
        with formatter.section(say(language(), "cli.commands")):
            formatter.write_dl(rows)


def first_sentence(text: str) -> str:
    """What a list has room for."""
    return text.split(". ", maxsplit=1)[0].removesuffix(".")


@contextmanager
def refusing(program: str) -> Iterator[None]:
    """Tell what ``program`` refuses in one line on standard error, and exit: 1 refused, 2 wrong usage."""
    try:
        yield
    except click.UsageError as error:
        refuse(program, line(error), 2)
    except click.ClickException as error:
        refuse(program, error.format_message(), 1)
    except (click.Abort, KeyboardInterrupt):
        sys.exit(130)
    except NudgeError as error:
        from nudge import faults  # noqa: PLC0415 - only what is refused needs it

        refuse(program, faults.told(error, language()), 1)


def refuse(program: str, text: str, code: int) -> NoReturn:
    """Tell ``text`` in one line, and exit with ``code``."""
    from nudge.term import clean  # noqa: PLC0415 - only what is refused needs it

    click.echo(f"{program}: {clean(text)}", err=True)
    sys.exit(code)


def line(error: click.UsageError) -> str:
    """The one line that tells a usage error: what is wrong, and where the help is."""
    lang = language()
    name = type(error).__name__
    plain = error.message if isinstance(error, click.BadParameter) else error.format_message()
    values: dict[str, Any] = {"what": plain.rstrip(".")}
    if isinstance(error, click.NoSuchOption):
        code, values["what"] = "cli.usage.option", error.option_name
        values["hint"] = _hint(lang, error.possibilities or ())
    elif isinstance(error, click.exceptions.NoArgsIsHelpError):
        code, values["what"] = "cli.usage.missing", "COMMAND"
    elif isinstance(error, click.BadOptionUsage):
        code = "cli.usage.valued" if "requires" in error.message else "cli.usage.valueless"
        values["what"] = error.option_name
    elif isinstance(error, click.MissingParameter) and error.param is not None:
        code, values["what"] = "cli.usage.missing", error.param.get_error_hint(error.ctx).replace("'", "")
    elif isinstance(error, click.BadParameter) and error.param is not None:
        code, values["param"] = "cli.usage.value", error.param.get_error_hint(error.ctx).replace("'", "")
        values["what"] = error.message.rstrip(".")
        if isinstance(error.param.type, click.Choice):
            values["what"] = say(lang, "cli.choice", allowed=", ".join(map(str, error.param.type.choices)))
        elif isinstance(error.param.type, click.IntRange):
            values["what"] = say(lang, "cli.number", least=error.param.type.min)
    elif name == "NoSuchCommand" or (name == "UsageError" and error.message.startswith("No such command")):
        return _no_such_command(lang, error)
    elif error.message.startswith("Got unexpected extra argument"):
        code, values["what"] = "cli.usage.extra", error.message.partition("(")[2].removesuffix(")")
    else:
        code = "cli.usage.other"
    path = error.ctx.command_path if error.ctx else "nudge"
    return say(lang, code, **{"hint": "", **values}) + ". " + say(lang, "cli.usage.help", path=path)


def _no_such_command(lang: str, error: click.UsageError) -> str:
    import difflib  # noqa: PLC0415 - only a mistyped command needs it

    typed = getattr(error, "command_name", None) or error.message.split("'")[1]
    known = (
        error.ctx.command.list_commands(error.ctx) if error.ctx and isinstance(error.ctx.command, click.Group) else []
    )
    hint = _hint(lang, difflib.get_close_matches(typed, known, n=2))
    path = error.ctx.command_path if error.ctx else "nudge"
    return say(lang, "cli.usage.command", what=typed, hint=hint) + ". " + say(lang, "cli.usage.help", path=path)


def _hint(lang: str, possible: Iterable[str]) -> str:
    names = ", ".join(sorted(possible))
    return say(lang, "cli.usage.hint", names=names) if names else ""
