"""The sample clinic for one scripted day: built once in the folder, and opened as a fresh copy each time."""

import logging
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QSettings, QtMsgType, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.desk.commands.change_settings import ChangeSettings
from app.desk.views.clinic import settings
from app.desk.views.people import staff_here
from app.domain.staff import Role
from app.exchange.sample import build_sample
from app.exchange.sample_mark import is_built, open_built, sample_folder, sample_mark
from app.exchange.sample_plan import SampleSize
from tests.drivers.hands import until
from ui.__main__ import compose
from ui.help import progress
from ui.language import speak
from ui.main_window import MainWindow
from ui.theme import theme

MORNING = datetime(2026, 3, 10, 8, 30, tzinfo=UTC)
"""Tuesday, 14:00 in Mumbai: a day that is always the same, so that its pictures can be compared."""
FULL, SMALL = SampleSize(), SampleSize(people=80, sales=45)
BUILT, OPENED = ".built", ".clinic"
HARMLESS = "This plugin does not support"
"""What the offscreen platform cannot do is no fault of a window."""


@dataclass
class DayClock:
    """Begins on that Tuesday and goes on as fast as the wall clock."""

    begins: datetime = MORNING
    began: float = field(default_factory=time.monotonic)

    def now(self) -> datetime:
        """The moment of that day."""
        return self.begins + timedelta(seconds=self.monotonic() - self.began)

    def monotonic(self) -> float:
        """Seconds as they pass."""
        return time.monotonic()


def fresh_clinic(folder: Path, size: SampleSize = FULL) -> Path:
    """The folder of a clinic nobody has worked in today; building the sample is needed only the first time."""
    built, opened = sample_folder(folder / BUILT), folder / OPENED
    clock = DayClock()
    if not is_built(built, clock=clock):
        build_sample(built, lambda _done, _total: None, clock=clock, size=size)
    shutil.rmtree(opened, ignore_errors=True)
    opened.mkdir(parents=True, mode=0o700)
    shutil.copytree(built, sample_folder(opened))
    return opened


def pin_of(clinic: Path) -> str:
    """Everybody's PIN in the sample clinic."""
    mark = sample_mark(sample_folder(clinic))
    if mark is None:
        raise FileNotFoundError(clinic)
    return mark.pin


def clinic_speaks(clinic: Path, language: str) -> None:
    """The owner chose the language of the clinic; whoever chose none reads it."""
    desk = open_built(sample_folder(clinic), clock=DayClock())
    if desk is None:
        raise FileNotFoundError(clinic)
    owner = next(one for one in desk.ask(staff_here) if one.role is Role.OWNER)
    desk.sign_in(owner.id, pin_of(clinic))
    chosen = desk.ask(settings).model_copy(update={"language": language})
    desk.execute(ChangeSettings(settings=chosen))
    desk.close()


def application(folder: Path) -> QApplication:
    """Qt with our look; what somebody chose on this computer is neither read nor written."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(["sessiondesk"])
    for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, str(folder / ".settings"))
    app.setApplicationName("Sessiondesk")
    app.setOrganizationName("Sessiondesk")
    # the tour of the first day is asked for where it is wanted
    progress.set_state(progress.ENDED)
    speak(app)
    theme().apply()
    return app


@contextmanager
def opened_window(clinic: Path) -> Iterator[MainWindow]:
    """The real window on the sample clinic, ready to sign in; closed in order at the end."""
    with _shown(compose(clinic, sample=True, clock=DayClock())) as window:
        until(lambda: window.frame is not None and window.sign_in.people.rows, "the sign-in page with its people")
        yield window


@contextmanager
def empty_window(folder: Path) -> Iterator[MainWindow]:
    """The real window where there is no clinic yet."""
    with _shown(compose(folder, clock=DayClock())) as window:
        yield window


@contextmanager
def _shown(window: MainWindow) -> Iterator[MainWindow]:
    hook = sys.excepthook
    window.faults.install()
    window.show()
    window.activateWindow()
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()
        QTest.qWait(1)
        sys.excepthook = hook


class Noted(logging.Handler):
    """Keeps what our own code logs: a trouble, a bug."""

    def __init__(self, heard: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._heard = heard

    def emit(self, record: logging.LogRecord) -> None:
        self._heard.append(f"{record.name}: {record.getMessage()}")


@contextmanager
def listening() -> Iterator[list[str]]:
    """Everything that Qt or our own code warns of meanwhile."""
    heard: list[str] = []

    def hear(kind: QtMsgType, _context: object, message: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and HARMLESS not in message:
            heard.append(f"Qt: {message}")

    before, noted, log = qInstallMessageHandler(hear), Noted(heard), logging.getLogger("sessiondesk")
    log.addHandler(noted)
    try:
        yield heard
    finally:
        log.removeHandler(noted)
        qInstallMessageHandler(before)
