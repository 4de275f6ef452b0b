"""Sessiondesk's window: painted first, then the clinic is opened behind it."""

import builtins
import gc
import os
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from ui.main_window import MainWindow
from ui.opening import Opening
from ui.tokens import LOOK_SETTING

if TYPE_CHECKING:
    from app.desk.clock import Clock

USAGE = "usage: python -m ui [--sample] [--data DIR]"
TRACE = "SESSIONDESK_TRACE"
"""Names a file that the moments of painting and of the first search answer are appended to, for the bench."""


def compose(
    data: Path | None,
    *,
    sample: bool = False,
    clock: "Clock | None" = None,
    dress: Callable[[MainWindow], None] | None = None,
) -> MainWindow:
    """The window over the clinic of that folder; once it is shown and painted, it is dressed and opening begins."""
    window = MainWindow()
    opening = Opening(window, data, clock)

    def begin() -> None:
        if dress is not None:
            dress(window)
        opening.begin(sample=sample)

    # a turn later, so that whoever waits for the picture is told first
    window.painted.connect(lambda: QTimer.singleShot(0, window, begin))
    return window


def start(argv: list[str]) -> int:
    """Run the program until its window is closed; gives the exit code."""
    options = parse(argv)
    if options is None:
        sys.stderr.write(USAGE + "\n")
        return 2
    import_plainly()
    # nothing of the start is garbage; `ui.garbage` looks from then on
    gc.disable()
    app = QApplication.instance() or QApplication([sys.argv[0]])
    if not isinstance(app, QApplication):
        return 2
    app.setApplicationName("Sessiondesk")
    app.setOrganizationName("Sessiondesk")
    app.setDesktopFileName("sessiondesk")
    data, sample = options
    window = compose(data, sample=sample, dress=partial(_dress, app))
    watch(window)
    window.showMaximized()
    code = app.exec()
    return int(code)


def import_plainly() -> None:
    """Let Python import as it always does: 0.1 s and 22 MB of the start are saved.

    PySide6 puts itself in the way of every import and reads the whole source text of each module, to see whether it
    says `from __feature__ import snake_case`. Nothing here does; a test holds that.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def _dress(app: QApplication, window: MainWindow) -> None:
    """Faults, fonts, colours and words: none of them is needed for the first picture."""
    from ui.garbage import STARTING_MS  # noqa: PLC0415 - loaded after the first paint
    from ui.language import last_language, speak  # noqa: PLC0415 - loaded after the first paint
    from ui.text_size import size_here  # noqa: PLC0415 - loaded after the first paint
    from ui.theme import theme  # noqa: PLC0415 - loaded after the first paint

    window.faults.install()
    speak(app, last_language())
    theme().set_text_size(size_here(app.font()))
    theme().set_scheme(str(QSettings().value(LOOK_SETTING, "light")))
    # what is loaded by then stays for good: each search through it would hold the window up for 0.1 s
    QTimer.singleShot(STARTING_MS, window, gc.freeze)


def parse(argv: list[str]) -> tuple[Path | None, bool] | None:
    """(folder, sample), or None where it cannot be understood."""
    data: Path | None = None
    sample = False
    rest = list(argv)
    while rest:
        word = rest.pop(0)
        if word == "--sample":
            sample = True
        elif word == "--data" and rest:
            data = Path(rest.pop(0))
        elif word.startswith("--data="):
            data = Path(word.removeprefix("--data="))
        else:
            return None
    return data, sample


def watch(window: MainWindow) -> None:
    """Write down when it was painted and when the first search answered, where the bench asks for it."""
    file = os.environ.get(TRACE, "")
    if not file:
        return
    window.painted.connect(noting(Path(file), "painted"))
    window.search_answered.connect(noting(Path(file), "search-ready"))


def noting(file: Path, what: str) -> Callable[[], None]:
    """Append the moment, by the clock that never goes back."""

    def note() -> None:
        with file.open("a", encoding="utf-8") as trace:
            trace.write(f"{what} {time.monotonic_ns()}\n")

    return note


if __name__ == "__main__":
    sys.exit(start(sys.argv[1:]))
