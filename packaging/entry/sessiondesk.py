"""The built program: `sessiondesk` opens the window, `sessiondesk backup ...` and its like work on the console."""

import sys

CONSOLE = ("backup", "restore", "check", "support", "version")
"""The words that make it a console program; anything else is the window's."""


def main(arguments: list[str]) -> int:
    """Run what was asked for; only that half of the program is loaded."""
    if arguments[:1] == ["--version"]:
        from app.version import full_version  # noqa: PLC0415 - either half waits for nothing of the other

        print(f"Sessiondesk {full_version()}")
        return 0
    if arguments[:1] and arguments[0] in CONSOLE:
        from app import cli  # noqa: PLC0415 - as above

        return int(cli.main(arguments))
    from ui.__main__ import start  # noqa: PLC0415 - as above

    return start(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
