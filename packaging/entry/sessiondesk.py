"""The built program: `sessiondesk` opens the window, `sessiondesk backup ...` and its like work on the console."""

import os
import sys
from pathlib import Path

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


def settle_in() -> None:
    """Undo what starting from one folder leaves behind.

    Other programs that are opened from here (a viewer for a PDF, say) must not load our libraries instead of theirs;
    this process has read the path already. A Windows program without a console has nowhere to write to at all.
    """
    if getattr(sys, "frozen", False) and "LD_LIBRARY_PATH" in os.environ:
        before = os.environ.pop("LD_LIBRARY_PATH_ORIG", "")
        if before:
            os.environ["LD_LIBRARY_PATH"] = before
        else:
            del os.environ["LD_LIBRARY_PATH"]
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 - for as long as it runs


if __name__ == "__main__":
    settle_in()
    sys.exit(main(sys.argv[1:]))
