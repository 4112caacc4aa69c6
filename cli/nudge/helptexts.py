"""What each command does and an example of it, so that the overview need not load the commands."""

from __future__ import annotations

from nudge.words import N_

HELP = {
    "init": N_(
        "Set nudge up: find the notes, test the calendar server, preview what would be read and reminded, and write "
        "the configuration. Every question has an option, for scripts."
    ),
    "doctor": N_("Check each part: ok, or what to do about it. Exit code 1 where something needs you."),
    "report": N_("Write one web page that shows every process on a time line, and who moved it each time."),
    "proof": N_("Write a month's record of your search, to show to whoever asks for proof of it."),
    "export": N_("Write all that was read as JSON, CSV or iCalendar."),
    "forget": N_(
        "Delete what is kept about a company: its reminders, what was read, and the decisions about it. Refused "
        "while notes still name it."
    ),
    "service": N_("Run nudge with your session, as a systemd service of your own: install, uninstall, logs."),
    "service-install": N_(
        "Write the unit with your paths, start it now and with each session. Again, it brings the unit up to date."
    ),
    "service-uninstall": N_("Stop the service and remove its unit. Notes, decisions and reminders stay."),
    "service-logs": N_("Show what systemd's journal has of the service."),
    "nudged": N_("Watch notes and calendar, and remind of what was announced and has not come: the service itself."),
    "log": N_("Show what the service did last."),
    "completion": N_("Print the completion script of a shell."),
}
"""By command; the other commands' texts are ``cli.help.NAME`` of ``nudged.messages``."""

EXAMPLES = {
    "nudged": "nudged --once --config try.toml --at 2026-03-09T09:00",
    "init": "nudge init --yes --notes ~/Documents/Interviews --server none",
    "doctor": "nudge doctor --json",
    "report": "nudge report --open",
    "proof": "nudge proof --month 2026-03",
    "export": "nudge export --format csv --output search.csv",
    "forget": "nudge forget acme",
    "service": "nudge service install",
    "service-install": "nudge service install --print",
    "service-uninstall": "nudge service uninstall",
    "service-logs": "nudge service logs --follow",
    "log": "nudge log --follow",
    "completion": "nudge completion bash",
    "read": "nudge read --explain Acme.md",
    "demo": "nudge demo --lang fr",
}
