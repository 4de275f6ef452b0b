"""The locks: exact versions with hashes, for every system the program runs on."""

import shutil
import sys

from dev_environment import HERE, ROOT, install, python_of, run
from dev_system import say

RESOLVER = "uv==0.13.9"  # resolves for Windows, macOS and Linux at once, which pip does not
LOCKS = {
    "runtime.lock": ("pyproject.toml", "--extra", "postgres"),
    "dev.lock": ("pyproject.toml", "--extra", "postgres", "--group", "dev"),
    "build.lock": ("--group", "build"),
}
"""What freezes the program stands in a lock of its own: it comes into no environment that anything is tested in."""


def relock(arguments: list[str]) -> int:
    """Work the locks out anew from pyproject.toml; `--upgrade` also moves what is locked already."""
    venv = ROOT / ".venv.relock"
    shutil.rmtree(venv, ignore_errors=True)
    run(sys.executable, "-I", "-m", "venv", "--without-pip", str(venv))
    try:
        install(python_of(venv), RESOLVER)
        for name, parts in LOCKS.items():
            how = ("--quiet", "--universal", "--python-version", "3.11", "--only-binary", ":all:", "--generate-hashes")
            told = ("--custom-compile-command", "python3 packaging/dev.py relock")
            out = ("--output-file", str(HERE / name))
            run(
                str(python_of(venv)),
                "-m",
                "uv",
                "pip",
                "compile",
                *parts,
                *how,
                *told,
                *out,
                *arguments,
            )
            say(f"Wrote packaging/{name}.")
    finally:
        shutil.rmtree(venv, ignore_errors=True)
    return 0
