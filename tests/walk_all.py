"""The walk over every page and dialog in each way one can read them: `python -m tests.walk_all --out DIR`."""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

WAYS = (
    ("light", "en", "usual"),
    ("dark", "hi", "usual"),
    ("contrast", "pseudo", "usual"),
    ("light", "rtl", "usual"),
    ("dark", "en", "larger"),
    ("contrast", "hi", "largest"),
    ("light", "en", "largest"),
)
"""Colours, language and size of words; the usual size is looked at down to 200 %."""


def main(arguments: list[str]) -> int:
    """0 only if nobody is stopped on any of these ways."""
    parser = argparse.ArgumentParser(prog="python -m tests.walk_all", description=__doc__)
    parser.add_argument("--out", type=Path, help="where the pictures are left; thrown away without it")
    chosen = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as thrown_away:
        folder = (chosen.out or Path(thrown_away)).resolve()
        ended = [_go(folder, *way) for way in WAYS]
    return max(ended)


def _go(folder: Path, scheme: str, language: str, text: str) -> int:
    print(f"== {scheme}, {language}, {text}", flush=True)
    options = ["--small", "--walk", "--theme", scheme, "--language", language, "--text", text]
    # each in a process of its own: a person reads one language at a time
    command = [sys.executable, "-m", "tests.shots", *options, "--out", str(folder)]
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
