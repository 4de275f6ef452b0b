"""A virtual screen with a window manager and a screen reader, and the program on it, for the time of one trial."""

import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from dev_hands import Hands, Unseen

INNER, SCREEN = "SESSIONDESK_SMOKE_SCREEN", "1366x768x24"
HELPERS = (["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"], ["openbox"])


@dataclass
class Stage:
    """Where the program is, where its data goes, and where pictures are kept."""

    program: str
    root: Path
    out: Path

    def data(self, name: str) -> Path:
        """A clinic's folder, as the program sees it."""
        return Path("/tmp/sessiondesk-smoke") / name  # noqa: S108 - inside the machine under test, emptied before

    def outside(self, inside: Path) -> Path:
        """The same as it is seen from here."""
        return self.root / inside.relative_to("/")

    def command(self, *arguments: str) -> list[str]:
        """The program with these arguments, inside its own root where it has one."""
        within = [] if self.root == Path("/") else ["chroot", str(self.root)]
        return [*within, self.program, *arguments]

    def environment(self) -> dict[str, str]:
        """Nothing of the developer's: a plain user with a screen and a screen reader."""
        kept = {name: os.environ[name] for name in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR")}
        plain = {"PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "HOME": "/root", "LANG": "C.UTF-8", "TZ": "Asia/Kolkata"}
        reader = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
        # what somebody chose on this machine, a language say, is not this trial's
        own = {"XDG_CONFIG_HOME": str(self.data("settings"))}
        return plain | kept | reader | own

    def open(self, data: Path) -> Hands:
        """Start the window over a folder."""
        return Hands(self.command("--data", str(data)), self.environment(), self.out)

    def console(self, *arguments: str) -> dict[str, object]:
        """Run a verb and give what it said; it has to end well."""
        asked = subprocess.run(
            self.command(*arguments, "--json"), env=self.environment(), capture_output=True, text=True, check=False
        )
        if asked.returncode != 0:
            raise Unseen(f"{' '.join(arguments)} ended with {asked.returncode}: {asked.stdout}{asked.stderr}")
        said: dict[str, object] = json.loads(asked.stdout)
        print(f"         {arguments[0]}: {said.get('said')}", flush=True)
        return said


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
