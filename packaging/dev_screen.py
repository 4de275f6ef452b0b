"""A virtual screen with a window manager and a screen reader, for the time of one trial."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

INNER, SCREEN = "SESSIONDESK_SMOKE_SCREEN", "1366x768x24"
HELPERS = (["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"], ["openbox"])


def helpers() -> list[subprocess.Popen[bytes]]:
    """The screen reader's bus and the window manager, ready to be used."""
    nothing = subprocess.DEVNULL
    running = [subprocess.Popen(command, stdout=nothing, stderr=nothing) for command in HELPERS]
    time.sleep(1)
    return running


def let_in(root: Path) -> None:
    """The sockets of the message bus and of the screen reader, for this process and its children alone."""
    runtime = Path(os.environ["XDG_RUNTIME_DIR"])
    (root / runtime.relative_to("/")).mkdir(parents=True, exist_ok=True)
    bus = Path(os.environ["DBUS_SESSION_BUS_ADDRESS"].partition("path=")[2].partition(",")[0])
    (root / bus.relative_to("/")).touch()
    for here in (runtime, bus):
        subprocess.run(["mount", "--bind", str(here), str(root / here.relative_to("/"))], check=True)
    subprocess.run(["mount", "-t", "proc", "proc", str(root / "proc")], check=True)
    subprocess.run(["mount", "--rbind", "/dev", str(root / "dev")], check=True)


def put_up_screen(script: Path) -> int:
    """A virtual screen and a message bus of our own, and the script again on them."""
    read, write = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", SCREEN, "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with tempfile.TemporaryDirectory(prefix="sessiondesk-screen-") as folder, os.fdopen(read) as number:
        environment = {**os.environ, "DISPLAY": f":{number.readline().strip()}", INNER: "1", "XDG_RUNTIME_DIR": folder}
        environment.pop("WAYLAND_DISPLAY", None)
        # in a mount namespace of its own, so that whatever is mounted for it ends with it
        apart = ["unshare", "--mount"] if "--root" in sys.argv else []
        again = [*apart, "dbus-run-session", "--", sys.executable, str(script), *sys.argv[1:]]
        try:
            return subprocess.run(again, env=environment, check=False).returncode
        finally:
            screen.terminate()
            screen.wait()
