"""Where ``nudge`` begins: what is known already is printed before anything else is imported."""

from __future__ import annotations

import sys

from nudge import remembered


def main() -> None:
    """The entry point of the script; what a terminal's encoding lacks is shown as "?"."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    if not remembered.replay(sys.argv[1:]):
        from nudge.main import cli  # noqa: PLC0415 - twice the time of all the above

        cli()


if __name__ == "__main__":
    main()
