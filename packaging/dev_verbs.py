"""The verbs of dev.py, each a few lines over the environment."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from dev_environment import ROOT, ensure_environment
from dev_locks import relock
from dev_system import Stop, has_display, say

LINT = {
    "ruff": ("-m", "ruff", "check", "."),
    "ruff format": ("-m", "ruff", "format", "--check", "."),
    "mypy": ("-m", "mypy"),
    "import-linter": ("-c", "from importlinter.cli import lint_imports_command as lint; lint()"),
    "deptry": ("-m", "deptry", "."),
}


def run(arguments: list[str]) -> int:
    """Open the program, or play a front-desk day through its window where nobody could see one."""
    python = ensure_environment()
    if has_display():
        become(python, "ui", *arguments)
    folder = ROOT / "scripted-day"
    say(f"There is no display here, so a front-desk day is played offscreen; its pictures go to {folder}.")
    become(python, "tests.scripted_day", "--out", str(folder), offscreen=True)


def test(arguments: list[str]) -> int:
    """Lint and test everything, or pass the arguments to pytest; its summary is the last thing said."""
    python = ensure_environment()
    failed = [] if arguments else failed_lint_steps(python)
    # tests/test_shape.py reports these, so that they stand in the summary and in the exit code.
    os.environ["SESSIONDESK_LINT_FAILED"] = ", ".join(failed)
    os.chdir(ROOT)
    become(python, "pytest", *(arguments or ["-n", "2"]), offscreen=True)


def lint(_arguments: list[str]) -> int:
    """Run every check that reads the code without running it."""
    return 1 if failed_lint_steps(ensure_environment()) else 0


def failed_lint_steps(python: Path) -> list[str]:
    """Run all the steps and name those that failed."""
    failed = []
    for name, arguments in LINT.items():
        say(f"== {name}")
        if subprocess.run([str(python), *arguments], cwd=ROOT, check=False).returncode != 0:
            failed.append(name)
    say(f"== lint failed: {', '.join(failed)}" if failed else "== lint passed")
    return failed


def words(arguments: list[str]) -> int:
    """Collect the window's words into the Linguist files, take translations over and compile them."""
    python = ensure_environment()
    script = str(ROOT / "packaging" / "dev_words.py")
    return subprocess.run([str(python), script, *arguments], check=False).returncode


def shots(arguments: list[str]) -> int:
    """Take a picture of every screen and dialog."""
    become(ensure_environment(), "tests.shots", *arguments, offscreen=True)


def walk(arguments: list[str]) -> int:
    """Go through every screen and dialog as somebody without a mouse, at every size, in every way to read them."""
    become(ensure_environment(), "tests.walk_all", *arguments, offscreen=True)


def bench(arguments: list[str]) -> int:
    """Measure what the program promises to be fast at."""
    become(ensure_environment(), "tests.bench", *arguments, offscreen=True)


def fuzz(arguments: list[str]) -> int:
    """Play random days at the front desk and hold the books against a second bookkeeping after each step."""
    become(ensure_environment(), "tests.fuzz", *arguments, offscreen=True)


def package(arguments: list[str]) -> int:
    """Build the installable program and try it; its parts are imported here alone, they are many."""
    from dev_package import package as build  # noqa: PLC0415 - as it says

    return build(arguments)


def become(python: Path, module: str, *arguments: str, offscreen: bool = False) -> NoReturn:
    """Turn this process into the module, wherever it was called from; file arguments stay relative to there."""
    os.environ["PYTHONPATH"] = str(ROOT)
    if offscreen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if os.environ.get("LC_ALL") in {"C", "POSIX"}:
        os.environ["LC_ALL"] = "C.UTF-8"  # Qt complains about anything else
    # -P keeps the folder it is called from off the path: an `app` or `ui` there must not win.
    command = [str(python), "-P", "-m", module, *arguments]
    sys.stdout.flush()
    if os.name == "nt":  # there exec would return to the prompt while the program still runs
        sys.exit(subprocess.run(command, check=False).returncode)
    os.execv(command[0], command)


def stopping(verb: Callable[[list[str]], int]) -> Callable[[list[str]], int]:
    """End a verb with one line when a person has to do something first."""

    def guarded(arguments: list[str]) -> int:
        try:
            return verb(arguments)
        except Stop as stop:
            sys.stdout.flush()
            print(stop, file=sys.stderr)
            return 1
        except KeyboardInterrupt:
            return 130

    return guarded


VERBS = {verb.__name__: stopping(verb) for verb in (run, test, lint, words, shots, walk, bench, fuzz, package, relock)}
