"""Hands and eyes of a person at the built program: real keys on a virtual screen, and what a screen reader reads.

Runs with the system's own Python, because the accessibility library comes with the system. Needs Debian's packages of
NEEDED; knows nothing of the program but what stands on its screen.
"""

import subprocess
import time
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

NEEDED = {
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "openbox": "openbox",
    "scrot": "scrot",
    "dbus-run-session": "dbus-daemon",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "/usr/lib/x86_64-linux-gnu/girepository-1.0/Atspi-2.0.typelib": "gir1.2-atspi-2.0",
    "/usr/lib/python3/dist-packages/gi/__init__.py": "python3-gi",
}
"""A program or file, and the package of Debian it comes with."""

KEY_PAUSE = 0.25
LOOK_EVERY = 0.2
MOST_CHILDREN = 400
MOST_TEXT = 4000


class Unseen(Exception):  # noqa: N818 - the smoke test's one way to fail
    """What should be on the screen is not."""


class Hands:
    """One program on one screen."""

    def __init__(self, command: list[str], environment: dict[str, str], out: Path) -> None:
        """Start it."""
        gi: Any = import_module("gi")
        gi.require_version("Atspi", "2.0")
        self._atspi: Any = import_module("gi.repository.Atspi")
        self._atspi.init()
        self._out, self._began = out, time.monotonic()
        self._log = (out / "program.log").open("ab")
        self.program = subprocess.Popen(command, env=environment, stdout=self._log, stderr=self._log)

    # --- eyes --------------------------------------------------------------------------------------------------

    def wait(self, words: str, seconds: float = 40) -> None:
        """Until these words can be seen."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.sees(words):
                self.say(f"sees    {words}")
                return
            if self.program.poll() is not None:
                raise Unseen(f'the program ended with {self.program.returncode} while "{words}" was awaited')
            time.sleep(LOOK_EVERY)
        self.picture("failed")
        raise Unseen(f'"{words}" was not on the screen within {seconds:.0f} s; see failed.png and program.log')

    def sees(self, words: str) -> bool:
        """Whether these words can be seen now."""
        return self._find(words) is not None

    def read(self) -> list[str]:
        """All that can be seen, line by line, in the order a screen reader would read it."""
        return [said for node in self._shown() if (said := self._words(node))]

    def picture(self, name: str) -> None:
        """Keep what the screen shows."""
        time.sleep(0.5)
        subprocess.run(["scrot", "--overwrite", str(self._out / f"{name}.png")], check=True)

    # --- hands -------------------------------------------------------------------------------------------------

    def type(self, words: str) -> None:
        """Press a key for every letter."""
        subprocess.run(["xdotool", "type", "--delay", "30", words], check=True)
        time.sleep(KEY_PAUSE)
        self.say(f"types   {words}")

    def press(self, *keys: str) -> None:
        """Press keys by X's names, one after the other: Return, F2, ctrl+k."""
        for key in keys:
            subprocess.run(["xdotool", "key", key], check=True)
            time.sleep(KEY_PAUSE)
        self.say(f"presses {' '.join(keys)}")

    def click(self, words: str) -> None:
        """Click what is called that, or what has it in its name."""
        node = self._find(words, exactly=True) or self._find(words)
        if node is None:
            self.picture("failed")
            raise Unseen(f'"{words}" is nowhere to be clicked; see failed.png')
        box = node.get_extents(self._atspi.CoordType.SCREEN)
        x, y = box.x + box.width // 2, box.y + box.height // 2
        subprocess.run(["xdotool", "mousemove", str(x), str(y), "click", "1"], check=True)
        time.sleep(KEY_PAUSE)
        self.say(f"clicks  {words}")

    def quit(self, seconds: float = 20) -> None:
        """Close the window as a person does, and see that the program ends well."""
        self.press("alt+F4")
        try:
            code = self.program.wait(seconds)
        except subprocess.TimeoutExpired:
            self.picture("failed")
            raise Unseen("the program did not end when its window was closed") from None
        if code != 0:
            raise Unseen(f"the program ended with {code}")
        self.say("quits")

    def let_go(self) -> None:
        """Leave nothing running, however the story ended."""
        if self.program.poll() is None:
            self.program.kill()
            self.program.wait()
        self._log.close()

    def say(self, what: str) -> None:
        """Tell the person who runs the test."""
        print(f"{time.monotonic() - self._began:7.1f}  {what}", flush=True)

    # --- the accessibility tree --------------------------------------------------------------------------------

    def _find(self, words: str, *, exactly: bool = False) -> Any:  # noqa: ANN401 - the library has no types
        wanted = words.lower()
        for node in self._shown():
            said = (node.get_name() or "") if exactly else self._words(node)
            if (said == words) if exactly else (wanted in said.lower()):
                return node
        return None

    def _shown(self) -> Iterator[Any]:
        desktop = self._atspi.get_desktop(0)
        for at in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(at)
            if application is not None and application.get_name() != "openbox":
                yield from self._below(application)

    def _below(self, node: Any) -> Iterator[Any]:  # noqa: ANN401 - as above
        try:
            is_showing = node.get_state_set().contains(self._atspi.StateType.SHOWING)
            if is_showing:
                yield node
            # what is hidden hides what is in it; a closed list of 600 time zones would take a minute to read
            role = node.get_role()
            if role == self._atspi.Role.COMBO_BOX or not (is_showing or role == self._atspi.Role.APPLICATION):
                return
            children = [node.get_child_at_index(at) for at in range(min(node.get_child_count(), MOST_CHILDREN))]
        except Exception:  # noqa: BLE001 - it went away while we looked
            return
        for child in children:
            if child is not None:
                yield from self._below(child)

    def _words(self, node: Any) -> str:  # noqa: ANN401 - as above
        try:
            said = [node.get_name(), node.get_description()]
            text = node.get_text_iface()
            if text is not None:
                end = min(self._atspi.Text.get_character_count(text), MOST_TEXT)
                said.append(self._atspi.Text.get_text(text, 0, end))
        except Exception:  # noqa: BLE001 - as above
            return ""
        return " | ".join(word for word in said if word)
