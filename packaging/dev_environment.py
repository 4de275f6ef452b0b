"""The environment in .venv: made from packaging/dev.lock and nothing else, whole or not at all."""

import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from dev_system import Stop, make_qt_load, say

ROOT = Path(__file__).resolve().parent.parent
HERE = ROOT / "packaging"
VENV = ROOT / ".venv"
LOCK = HERE / "dev.lock"
ON_WINDOWS = os.name == "nt"

# pip travels with the source: Debian splits it (and ensurepip) off, and a machine without it has no way to fetch it
# that would not name a server here. One pip for everybody also means one behaviour.
PIP = HERE / "pip-26.3-py3-none-any.whl"
PIP_SHA256 = "f3b60b20ffaadd4415ed7957212a38ac63fa4c5fa375bd0f4a797777940fad13"


def python_of(venv: Path) -> Path:
    """The interpreter inside an environment."""
    return venv / ("Scripts/python.exe" if ON_WINDOWS else "bin/python")


def ensure_environment() -> Path:
    """Return the interpreter of an environment that matches the lock, making it first where it does not."""
    with one_at_a_time():
        if stamp_of(VENV) != fingerprint():
            build()
        make_qt_load(python_of(VENV), done=VENV)
    return python_of(VENV)


def fingerprint() -> str:
    """What the environment depends on: the lock, how it is built, the interpreter, and where it stands."""
    parts = [
        LOCK.read_bytes(),
        Path(__file__).read_bytes(),
        sys.version.encode(),
        sys.base_prefix.encode(),
        bytes(VENV),
    ]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def stamp_of(venv: Path) -> str:
    """The fingerprint an environment was finished with, or nothing for one that is missing or not ours."""
    stamp = venv / "sessiondesk.stamp"
    return stamp.read_text() if stamp.exists() and python_of(venv).exists() else ""


def build() -> None:
    """Make the environment beside the old one and change them over when it is whole."""
    started = time.monotonic()
    say(f"Setting up {VENV} (once; a minute or two, mostly downloading).")
    new, old = VENV.with_name(".venv.new"), VENV.with_name(".venv.old")
    for leftover in (new, old):
        shutil.rmtree(leftover, ignore_errors=True)
    run(sys.executable, "-I", "-m", "venv", "--without-pip", "--prompt", ROOT.name, str(new))
    install(python_of(new), "--require-hashes", "--no-deps", "--requirement", str(LOCK))
    compile_bytecode(new)
    point_scripts_at(new, VENV)
    (new / "sessiondesk.stamp").write_text(fingerprint())
    if VENV.exists():
        VENV.rename(old)
    new.rename(VENV)
    shutil.rmtree(old, ignore_errors=True)
    say(f"Set up in {time.monotonic() - started:.0f} s.")


def install(python: Path, *what: str) -> None:
    """Install into one environment with the pip that came along, after checking that it is that pip."""
    if hashlib.sha256(PIP.read_bytes()).hexdigest() != PIP_SHA256:
        raise Stop(f"{PIP.name} is not the file this project came with. Fetch the source again.")
    quiet = (
        "--quiet",
        "--quiet",
        "--disable-pip-version-check",
        "--no-input",
        "--no-compile",
        "--only-binary",
        ":all:",
    )
    run(str(python), "-I", str(PIP / "pip"), "install", *quiet, *what)


def compile_bytecode(new: Path) -> None:
    """Compile once, now, so that the first window does not wait for it; a template that is no Python is passed over."""
    # Tracebacks must name the folder it will live in, not the one it is built in.
    paths = ("-s", str(new), "-p", str(VENV), str(new))
    subprocess.run([str(python_of(new)), "-m", "compileall", "-qq", "-j", "0", *paths], check=False)


def point_scripts_at(built: Path, final: Path) -> None:
    """Mend the paths written into bin/, so that `.venv/bin/pytest` and `activate` work for whoever likes them."""
    if ON_WINDOWS:
        return
    for file in (built / "pyvenv.cfg", *(built / "bin").iterdir()):
        if file.is_file() and not file.is_symlink():
            text = file.read_bytes()
            if bytes(built) in text and not text.startswith(b"\x7fELF"):
                file.write_bytes(text.replace(bytes(built), bytes(final)))


def run(*command: str) -> None:
    """Run one step of the set-up, and stop with its name when it fails."""
    if subprocess.run(command, cwd=ROOT, check=False).returncode != 0:
        raise Stop(f"This step failed, see above; nothing was changed: {' '.join(command)}")


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """Keep two set-ups apart; the operating system lets go of the lock when a process dies."""
    with VENV.with_name(".venv.lock").open("a+b") as file:
        if not take(file):
            say("Another set-up is running here; waiting for it.")
            while not take(file):
                time.sleep(0.2)
        yield


def take(file: BinaryIO) -> bool:
    """Take the lock if it is free."""
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415 - Windows only

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415 - everywhere else

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
