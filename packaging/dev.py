"""What a developer types, on a machine with nothing but Python and git: run, test, lint, package, relock and more.

Standard library only, and it parses on Python 3.8, so that an old interpreter gets one clear line.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

OLDEST_PYTHON = (3, 11)
USAGE = """usage: python3 packaging/dev.py VERB [arguments]

  run [--sample]     open the program (on the sample clinic); without a display, play a front-desk day offscreen
  test [ARGUMENTS]   lint, then the whole suite; with arguments, just pytest with those arguments
  lint               ruff, mypy, import-linter and deptry
  shots --out DIR    a picture of every screen and dialog, light and dark
  walk [--out DIR]   through every screen and dialog without a mouse: names, order, room at every scale, colours
  bench [--json F]   the measurements, each against its baseline
  fuzz --minutes N   random days at the front desk, checked against a second bookkeeping after each step
  package [--bare]   build the installable program, try it through its window, measure it; --bare: in a bare Debian
  relock             renew packaging/*.lock from pyproject.toml

Each of them first makes sure that .venv holds exactly what packaging/dev.lock says.
Nothing is ever installed into the system's Python."""


def newer_python() -> str | None:
    """Another interpreter on the PATH that is new enough and really starts (a version manager's shim may not)."""
    for minor in range(OLDEST_PYTHON[1], OLDEST_PYTHON[1] + 10):
        found = shutil.which(f"python3.{minor}")
        if found and subprocess.run([found, "-c", "import venv"], capture_output=True, check=False).returncode == 0:
            return found
    return None


def go_on_with_newer_python() -> int:
    """Hand over to a new enough Python, or say in one line which one is needed."""
    have = "{}.{}.{}".format(*sys.version_info[:3])
    found = newer_python()
    if found is None:
        print(f"Sessiondesk needs Python 3.11 or newer; this is Python {have}.", file=sys.stderr)
        return 1
    print(f"Python {have} is too old for Sessiondesk; going on with {found}.", file=sys.stderr)
    return subprocess.run([found, os.path.abspath(__file__), *sys.argv[1:]], check=False).returncode  # noqa: PTH100 - as plain as an old Python likes it


def main() -> int:
    """Carry out one verb and return the exit code."""
    if sys.version_info < OLDEST_PYTHON:
        return go_on_with_newer_python()
    from dev_verbs import VERBS  # noqa: PLC0415 - written for 3.11, so it waits for the check above

    verb, arguments = (sys.argv[1:2] or [""])[0], sys.argv[2:]
    if verb not in VERBS:
        print(USAGE)
        return 0 if verb in {"-h", "--help", "help"} else 2
    return VERBS[verb](arguments)


if __name__ == "__main__":
    sys.exit(main())
