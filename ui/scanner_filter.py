"""Catching a scanner's keys before any field sees them, and giving a person's keys back exactly as they were."""

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QLineEdit
from shiboken6 import isValid

from app.desk.devices import ScannerSettings
from ui.scanner_judge import ENTER, TAB, Judge, Stroke, Verdict

MORE_MS = 10
"""How much longer than a scanner's pause the next key is waited for."""
ENDS = {Qt.Key.Key_Return: ENTER, Qt.Key.Key_Enter: ENTER, Qt.Key.Key_Tab: TAB}
LINE_ENDS = ("\r", "\n")
MODIFIERS = {Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock, Qt.Key.Key_AltGr}
CHORDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
LET_GO = {
    QEvent.Type.InputMethod,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.TouchBegin,
    QEvent.Type.Wheel,
    QEvent.Type.WindowDeactivate,
    QEvent.Type.FocusAboutToChange,
}
"""What must not overtake the keys that came before it."""
ROWS = (
    (2, "1234567890-=", "!@#$%^&*()_+"),
    (16, "qwertyuiop[]", "QWERTYUIOP{}"),
    (30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    (43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
)
"""Where the characters of an American keyboard lie: the numbers of the keys from the left, on every PC."""
PLACES = {first + n: (low[n], high[n]) for first, low, high in ROWS for n in range(len(low))}
X11_OFFSET = 8


@dataclass(frozen=True, slots=True)
class Held:
    """A key kept back, and where it was going."""

    window: QWindow
    event: QKeyEvent


class ScannerFilter(QObject):
    """Stands before the windows that have the keyboard; before the whole application only while it holds keys."""

    scanned = Signal(str)
    """A whole code, without prefix and end."""

    def __init__(self, parent: QObject, clock: Callable[[QKeyEvent], int] | None = None) -> None:
        """`clock` tells when a key came, in ms."""
        super().__init__(parent)
        self.judge = Judge(ScannerSettings())
        self._clock = clock or moment_of
        self._held: list[Held] = []
        self._eaten: set[int] = set()
        """Keys whose release belongs to a scan."""
        self._watched: list[QWindow] = []
        self._replaying = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._waited)
        self._expected_ms = 0
        self._was_late = False

    def start(self, settings: ScannerSettings) -> None:
        """Listen by these settings from now on."""
        self._let_go()
        self.judge = Judge(settings)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self.watch, Qt.ConnectionType.UniqueConnection)
            self.watch(QGuiApplication.focusWindow())

    def stop(self) -> None:
        """The window is closing."""
        self._timer.stop()
        self._held.clear()
        self.judge.forget()
        self._stand_before_all(wanted=False)

    def watch(self, window: QWindow | None) -> None:
        """Keys arrive where the keyboard is; each window is watched once."""
        self._watched = [one for one in self._watched if isValid(one)]
        # seen once: something that is no window any more stands for the new one, and has no events to filter
        if isinstance(window, QWindow) and window not in self._watched:
            self._watched.append(window)
            window.installEventFilter(self)

    # --- events ------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """True keeps a key away from the window; another event only pushes the held keys out before it."""
        if self._replaying:
            return False
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            return self._override(event)
        if kind == QEvent.Type.KeyPress and isinstance(watched, QWindow) and isinstance(event, QKeyEvent):
            return self._press(watched, event)
        if kind == QEvent.Type.KeyRelease and isinstance(watched, QWindow) and isinstance(event, QKeyEvent):
            return self._release(watched, event)
        if kind in LET_GO and self._held:
            self._let_go()
        return False

    def _override(self, event: QKeyEvent) -> bool:
        """While a scan comes in, its keys are no shortcuts: its Enter must not redeem."""
        if event.key() in MODIFIERS:
            return False
        verdict = self.judge.verdict(self._stroke(event))
        if verdict is Verdict.BREAK:
            self._let_go()
        if verdict not in (Verdict.HOLD, Verdict.SCAN) or not self._held:
            return False
        event.accept()
        return True

    def _press(self, window: QWindow, event: QKeyEvent) -> bool:
        if event.key() in MODIFIERS:
            return False
        self._eaten.discard(event.key())
        stroke = self._stroke(event)
        self.judge.secret = _types_a_secret()
        verdict = self.judge.take(stroke)
        if verdict is Verdict.BREAK:
            self._let_go()
            verdict = self.judge.take(stroke)
        if verdict is Verdict.PASS:
            return False
        self._held.append(Held(window, copy_of(event)))
        if verdict is Verdict.SCAN:
            self._read()
        else:
            self._hold()
        return True

    def _release(self, window: QWindow, event: QKeyEvent) -> bool:
        if event.key() in self._eaten:
            self._eaten.discard(event.key())
            return True
        if any(held.event.key() == event.key() for held in self._held):
            self._held.append(Held(window, copy_of(event)))
            return True
        return False

    def _stroke(self, event: QKeyEvent) -> Stroke:
        text, chord = event.text(), event.modifiers() & CHORDS
        plain = not chord and len(text) == 1 and text.isprintable()
        return Stroke(
            at_ms=self._clock(event),
            text=text if plain else "",
            ends="" if chord or event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _end_of(event),
            shifted=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier),
            repeated=event.isAutoRepeat(),
            physical=physical_of(event) if plain else "",
        )

    # --- holding and letting go --------------------------------------------------------------------------------

    def _hold(self) -> None:
        self._stand_before_all(wanted=True)
        wait = self.judge.wait_ms + MORE_MS
        self._expected_ms = _now_ms() + wait
        self._was_late = False
        self._timer.start(wait)

    def _waited(self) -> None:
        """Nothing more came in time; unless the computer itself was late, and what came may still lie in its queue."""
        if _now_ms() - self._expected_ms > self.judge.wait_ms and not self._was_late:
            self._was_late = True
            self._timer.start(MORE_MS)
        elif self.judge.is_cut_off():
            self._read()
        else:
            self._let_go()

    def _read(self) -> None:
        pressed = {held.event.key() for held in self._held if held.event.type() == QEvent.Type.KeyPress}
        up = {held.event.key() for held in self._held if held.event.type() == QEvent.Type.KeyRelease}
        last = self._held[-1].event
        self._eaten |= (pressed - up) | ({last.key()} if last.type() == QEvent.Type.KeyPress else set())
        self._end()
        self.scanned.emit(self.judge.read())

    def _let_go(self) -> None:
        """A person typed: every key goes where it was going, in the order it came."""
        held = self._held
        self._end()
        self.judge.forget()
        self._replaying = True
        try:
            for one in held:
                if isValid(one.window):
                    QCoreApplication.sendEvent(one.window, one.event)
        finally:
            self._replaying = False

    def _end(self) -> None:
        self._held = []
        self._timer.stop()
        self._stand_before_all(wanted=False)

    def _stand_before_all(self, *, wanted: bool) -> None:
        """For some milliseconds: it costs time with every event there is."""
        app = QCoreApplication.instance()
        if app is None:
            return
        app.removeEventFilter(self)
        if wanted:
            app.installEventFilter(self)


def moment_of(event: QKeyEvent) -> int:
    """When the system saw the key, whatever kept this program busy meanwhile; else when it arrived."""
    return event.timestamp() or _now_ms()


def _now_ms() -> int:
    return time.monotonic_ns() // 1_000_000


def copy_of(event: QKeyEvent) -> QKeyEvent:
    """The same key once more; the system's own event is gone when the filter returns."""
    return QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )


def physical_of(event: QKeyEvent) -> str:
    """What the key would type on an American keyboard; empty where the system does not tell its place."""
    number = event.nativeScanCode()
    if sys.platform == "darwin" or not number:
        return ""
    place = PLACES.get(number - X11_OFFSET if sys.platform != "win32" else number)
    shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return place[shifted] if place is not None else ""


def _end_of(event: QKeyEvent) -> str:
    known = ENDS.get(Qt.Key(event.key()), "") if event.key() in ENDS else ""
    # some scanners send a line feed, which is a key of no name
    return known or (ENTER if event.text() in LINE_ENDS else "")


def _types_a_secret() -> bool:
    focus = QApplication.focusWidget()
    return isinstance(focus, QLineEdit) and focus.echoMode() != QLineEdit.EchoMode.Normal
