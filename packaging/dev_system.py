"""What Qt needs from the operating system, and how to get it on Debian and Ubuntu."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

# Found by trying on a Debian 12 with nothing but python3 and git.
OFFSCREEN_LIBRARIES = ("libegl1", "libgl1", "libxkbcommon0", "libdbus-1-3", "libfontconfig1", "libglib2.0-0")
WINDOW_LIBRARIES = (
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libxkbcommon-x11-0",
    "libwayland-cursor0",
    "libcups2",
)

TRY_QT = """
import ctypes, os, pathlib, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
import PySide6
from PySide6 import QtGui, QtPrintSupport, QtSvg, QtWidgets
QtWidgets.QApplication([])
for plugin in sys.argv[1:]:
    ctypes.CDLL(str(pathlib.Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms" / plugin))
"""


class Stop(Exception):  # noqa: N818 - it is not an error of ours: it ends the verb with one line to the person
    """What a person has to know or do before this can go on."""


def say(line: str) -> None:
    """Tell the person at the terminal, in order with what the next process prints."""
    print(line, flush=True)


def has_display(environment: os._Environ[str] | dict[str, str] = os.environ) -> bool:
    """Whether a window would be seen by anybody."""
    if sys.platform != "linux":
        return True
    if environment.get("QT_QPA_PLATFORM", "") not in {"", "offscreen", "minimal"}:
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def make_qt_load(python: Path, *, done: Path, everywhere: bool = False) -> None:
    """See that Qt starts, installing what the system lacks where we may; remembered in `done` once it has.

    It has to start on the display there is; `everywhere`: on any that a program built here may meet.
    """
    displays = (("libqxcb.so", "DISPLAY"), ("libqwayland.so", "WAYLAND_DISPLAY"))
    plugins = [name for name, on in displays if everywhere or os.environ.get(on)]
    mark = done / f"qt-loads-{'-'.join(plugins) or 'offscreen'}"
    if sys.platform != "linux" or mark.exists():
        return
    trouble = try_qt(python, plugins)
    if trouble:
        install_libraries([*OFFSCREEN_LIBRARIES, *(WINDOW_LIBRARIES if plugins else ())], trouble)
        trouble = try_qt(python, plugins)
    if trouble:
        raise Stop(f"Qt does not start on this system: {trouble}")
    mark.touch()


def try_qt(python: Path, plugins: list[str]) -> str:
    """Start Qt in a process of its own; the last line it said when it could not, else nothing."""
    tried = subprocess.run([str(python), "-I", "-c", TRY_QT, *plugins], capture_output=True, text=True, check=False)
    said = tried.stderr.strip().splitlines()
    return "" if tried.returncode == 0 else (said[-1] if said else f"it ended with code {tried.returncode}")


def install_libraries(packages: list[str], trouble: str) -> None:
    """Install system libraries as root, else tell the one command that does."""
    if not shutil.which("apt-get"):
        raise Stop(f"Qt lacks a system library ({trouble}). Install what Debian calls: {' '.join(packages)}")
    if os.geteuid() != 0:
        raise Stop(f"Qt lacks a system library ({trouble}). Run: sudo apt-get install --yes {' '.join(packages)}")
    say(f"Qt lacks a system library ({trouble}); installing with apt-get: {' '.join(packages)}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update"], ["install", "--yes", "--no-install-recommends", *packages]):
        if subprocess.run(["apt-get", "--quiet", *command], env=environment, check=False).returncode != 0:
            raise Stop(f"apt-get {command[0]} failed, see above.")
