"""The man pages, made from the same commands and texts as ``--help`` (man(7))."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

import click

from nudge import service_main, usage
from nudge.main import COMMANDS, cli
from nudge.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator


def pages(lang: str) -> dict[str, str]:
    """The page of ``nudge``, of each command and of ``nudged``, by name, in ``lang``."""
    with usage.speaking(lang):
        parent = click.Context(cli, info_name="nudge", help_option_names=["-h", "--help"])
        found = {"nudge": "\n".join(_overview(parent, lang)) + "\n"}
        for name in COMMANDS:
            made = cli.get_command(parent, name)
            if made is not None:
                ctx = click.Context(made, info_name=name, parent=parent)
                found[f"nudge-{name}"] = "\n".join(_page(ctx, lang)) + "\n"
        service = click.Context(service_main.command, info_name="nudged")
        return found | {"nudged": "\n".join(_page(service, lang)) + "\n"}


def _overview(ctx: click.Context, lang: str) -> Iterator[str]:
    _ = words(lang)
    yield from _head(ctx, lang)
    yield _section(_("COMMANDS"))
    for name in COMMANDS:
        yield from (
            ".TP",
            rf"\fBnudge-{_roff(name)}\fR(1)",
            _roff(usage.first_sentence(usage.worded(f"cli.help.{name}"))),
        )
    yield from (
        _section(_("FILES")),
        ".TP",
        r"\fI$XDG_CONFIG_HOME/nudge/nudge.toml\fR",
        _roff(_("The configuration; every setting stands there with its meaning.")),
        ".TP",
        r"\fInudge\-journal\-MACHINE.md\fR",
        _roff(_("Your decisions, beside your notes; you may read and correct it.")),
        ".TP",
        r"\fI$XDG_STATE_HOME/nudge/nudge.db\fR",
        _roff(_("A cache: it may be deleted while the service is stopped.")),
        _section(_("ENVIRONMENT")),
        ".TP",
        r"\fBNO_COLOR\fR",
        _roff(_("No colours, where it is set to anything.")),
        _section(_("EXIT STATUS")),
        _roff(_("0 done, 1 refused with one line that says what to do, 2 wrong usage.")),
        _section(_("SEE ALSO")),
        ", ".join(rf"\fB{_roff(page)}\fR(1)" for page in ("nudged", *(f"nudge-{name}" for name in COMMANDS))),
    )


def _page(ctx: click.Context, lang: str) -> Iterator[str]:
    _ = words(lang)
    yield from _head(ctx, lang)
    if isinstance(ctx.command, usage.Group):
        yield _section(_("COMMANDS"))
        for name in ctx.command.list_commands(ctx):
            about = usage.first_sentence(usage.worded(ctx.command.texts + name))
            yield from (".TP", rf"\fB{_roff(name)}\fR", _roff(about))
    if ctx.command.epilog:
        yield _section(_("EXAMPLES"))
        for row in usage.worded(ctx.command.epilog).split("\n"):
            yield from (".PP", ".nf", rf"\fB{_roff(row.strip())}\fR", ".fi")
    yield from (_section(_("SEE ALSO")), r"\fBnudge\fR(1)")


def _head(ctx: click.Context, lang: str) -> Iterator[str]:
    _ = words(lang)
    name = ctx.command_path.replace(" ", "-")
    about = usage.worded(ctx.command.help or "")
    title = _("User commands")
    yield rf'.TH "{_roff(name.upper())}" "1" "" "nudge {_version()}" "{title}"'
    yield from (_section(_("NAME")), rf"{_roff(name)} \- {_roff(usage.first_sentence(about))}")
    pieces = " ".join(ctx.command.collect_usage_pieces(ctx))
    yield from (_section(_("SYNOPSIS")), rf"\fB{_roff(ctx.command_path)}\fR {_roff(pieces)}")
    yield from (_section(_("DESCRIPTION")), _roff(about))
    options = [param for param in ctx.command.get_params(ctx) if isinstance(param, click.Option)]
    records = [record for option in options if (record := option.get_help_record(ctx))]
    if records:
        yield _section(_("OPTIONS"))
    for names, text in records:
        yield from (".TP", rf"\fB{_roff(names)}\fR", _roff(usage.worded(text)))


def _section(title: str) -> str:
    return f".SH {title}"


def _roff(text: str) -> str:
    """``text`` with what troff would take for its own escaped."""
    escaped = text.replace("\\", r"\e").replace("-", r"\-").replace("~", r"\(ti").replace("'", r"\(aq")
    return "\n".join(rf"\&{row}" if row.startswith(".") else row for row in escaped.split("\n"))


def _version() -> str:
    try:
        return version("nudge-interviews")
    except PackageNotFoundError:
        return ""
