"""Somebody at the real window: keys go in, and the moment at which what they led to was painted comes out."""

import gc
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from app.desk.desk import Desk
from app.desk.views.people import staff_here
from app.domain.staff import Actor, Role
from tests.drivers.hands import until
from ui.__main__ import compose, import_plainly
from ui.frame import Frame
from ui.help import progress
from ui.language import speak
from ui.main_window import MainWindow
from ui.screens.desk import DeskScreen
from ui.screens.wallet import WalletView
from ui.theme import theme

BEAT_MS = 16
"""A picture of a usual screen."""
WIDTH, HEIGHT = 1366, 768
PATIENCE_MS = 60_000
A_LETTER_MS = 120
"""Between two letters of somebody who types fast."""


class Late(AssertionError):  # noqa: N818 - nothing came of a key
    """What a key should have led to never appeared."""


def application() -> QApplication:
    """Qt as the program starts it; what somebody chose on this computer is neither read nor written."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    import_plainly()
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication([sys.argv[0]])
    for kind in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(kind, QSettings.Scope.UserScope, tempfile.gettempdir())
    app.setApplicationName("Sessiondesk bench")
    app.setOrganizationName("Sessiondesk bench")
    progress.set_state(progress.ENDED)
    speak(app)
    theme().apply()
    return app


def let_pass(milliseconds: int) -> None:
    """The window goes on meanwhile, as it does at a clinic."""
    loop, timer = QEventLoop(), QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setSingleShot(True)
    timer.timeout.connect(loop.quit)
    timer.start(milliseconds)
    loop.exec()  # the bench waits; the program itself never does


class Heartbeat(QObject):
    """A timer whose largest gap is how long the window did not answer."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=BEAT_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._last = 0.0
        self.gaps: list[float] = []

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1000)
        self._last = now

    def largest_while(self, act: Callable[[], object]) -> float:
        """In milliseconds."""
        self.gaps = []
        self._last = time.perf_counter()
        self._timer.start()
        act()
        let_pass(2 * BEAT_MS)
        self._timer.stop()
        return max(self.gaps)


class Frames(QObject):
    """Sees each picture of a part: when it is asked to paint itself, everything that changed with it is painted."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: Callable[[], object] | None = None
        self._painted = 0.0
        self._loop = QEventLoop(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if event.type() is QEvent.Type.Paint and self._shown is not None and self._shown():
            self._shown = None
            # painting is over when the next turn of the event loop begins
            QTimer.singleShot(0, self, self._note)
        return False

    def _note(self) -> None:
        self._painted = time.perf_counter()
        self._loop.quit()

    def end(self) -> None:
        """Nothing will be painted."""
        self._shown = None
        self._note()

    def from_key_to(self, key: Callable[[], object], shown: Callable[[], object], on: QWidget) -> float:
        """Milliseconds from a key until that part of the window is painted, and it is so."""
        on.installEventFilter(self)
        try:
            return self._from_key_to(key, shown)
        finally:
            on.removeEventFilter(self)

    def _from_key_to(self, key: Callable[[], object], shown: Callable[[], object]) -> float:
        self._painted, self._shown = 0.0, shown
        start = time.perf_counter()
        key()
        late = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        late.timeout.connect(self._loop.quit)
        late.start()
        if not self._painted:
            self._loop.exec()  # as in `let_pass`
        late.stop()
        if not self._painted:
            raise Late
        return (self._painted - start) * 1000


def post(key: int, text: str = "") -> None:
    """A key from the event loop to whatever has the keyboard, as a keyboard's comes.

    `QTest` would keep Python, and with it every worker, until all that the key leads to at once is done and painted.
    """
    to = QApplication.focusWidget()
    assert to is not None
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.postEvent(to, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))


class Seat:
    """The program over the clinic of a folder; a receptionist is signed in, and nothing else goes on."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.window: MainWindow = compose(folder)
        self.window.resize(WIDTH, HEIGHT)
        self.window.show()
        until(lambda: self.window.frame is not None and self.window.sign_in.people.rows, "the sign-in page")
        self.window.enter(receptionist(self.desk))
        self.frames = Frames()
        self.settle()
        until(lambda: self.frame.places.made("desk"), "the desk")
        self.settle()
        gc.collect()
        gc.freeze()

    @property
    def desk(self) -> Desk:
        return self.window.client.desk

    @property
    def frame(self) -> Frame:
        frame = self.window.frame
        assert frame is not None
        return frame

    @property
    def screen(self) -> DeskScreen:
        screen = self.frame.made("desk")
        assert isinstance(screen, DeskScreen)
        return screen

    def settle(self) -> None:
        """Everything asked is answered and painted, and nothing goes on behind it."""
        until(lambda: self.window.jobs.is_idle, "an idle window", seconds=600)
        let_pass(30)

    def quiet(self) -> None:
        """Everything asked at the desk is answered; what takes long goes on behind it."""
        let_pass(150)

    def press(self, keys: str) -> None:
        """One key or chord, to wherever the keyboard is."""
        chord = QKeySequence(keys)[0]  # type: ignore[index]  # one can; the stubs do not know it
        QTest.keyClick(self._handle(), chord.key(), chord.keyboardModifiers())

    def letter(self, letter: str) -> None:
        post(ord(letter.upper()), letter)

    def enter(self) -> None:
        """Enter, where no shortcut takes it."""
        post(Qt.Key.Key_Return)

    def _handle(self) -> QWindow:
        handle = self.window.windowHandle()
        assert handle is not None
        return handle

    def type(self, words: str, pause_ms: int = A_LETTER_MS) -> None:
        """Letter by letter."""
        for one in words:
            self.letter(one)
            let_pass(pause_ms)

    def clear_search(self) -> None:
        """The keyboard in the empty search."""
        self.press("Ctrl+K")
        self.frame.bar.search.clear()
        let_pass(30)

    def close(self) -> None:
        self.window.closed.disconnect()  # no backup at the end
        self.window.close()
        self.desk.close()


def cards_of(wallet: WalletView) -> QWidget:
    """Where a wallet paints its cards."""
    area = wallet.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    return area.viewport()


def receptionist(desk: Desk) -> Actor:
    """Who sits here, without the seconds a person takes to type a PIN."""
    person = next(one for one in desk.ask(staff_here) if one.role is Role.RECEPTIONIST)
    desk.actor = Actor(person.id, person.name, person.role)
    return desk.actor
