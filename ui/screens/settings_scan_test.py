"""Trying the scanner: shows what came and how fast, so that it can be set up without guessing."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desk.devices import ScannerSettings
from app.domain.scan_code import CodeKind, understood
from ui.scanner_filter import moment_of
from ui.theme import tall, theme
from ui.widgets.labels import Label

ENDED_MS, HEIGHT, RADIUS, MOST = 250, 88, 8, 300
ENDS = {Qt.Key.Key_Return: "enter", Qt.Key.Key_Enter: "enter", Qt.Key.Key_Tab: "tab"}


class ScanTest(QWidget):
    """Takes whatever comes while it has the keyboard; nothing is opened meanwhile."""

    tried = Signal(bool)
    """True: it has the keyboard, and the scanner is to leave the keys to it."""

    def __init__(self) -> None:
        """Waits for a first scan."""
        super().__init__()
        self.settings = ScannerSettings()
        self._text, self._end, self._times = "", "", list[int]()
        self.came = Label(self.tr("Click here, then scan something."), font="body_strong", wrap=True)
        self.told = Label("", font="small", token="muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.addWidget(self.came)
        column.addWidget(self.told)
        column.addStretch(1)
        self.setMinimumHeight(tall(HEIGHT, 3))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Scan something here"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tell)

    def event(self, event: QEvent) -> bool:
        """A Tab right after other keys ends a scan; on its own it goes on to the next part of the page."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab:
            if self._text and not self._end:
                self.keyPressEvent(event)
                return True
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._takes(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One character, or the end."""
        if not self._takes(event):
            super().keyPressEvent(event)
            return
        if not self._timer.isActive():
            self._text, self._end, self._times = "", "", []
        self._times.append(moment_of(event))
        self._end = ENDS.get(Qt.Key(event.key()), "")
        if not self._end:
            self._text = (self._text + event.text())[:MOST]
        self._timer.start(ENDED_MS)

    def _takes(self, event: QKeyEvent) -> bool:
        chord = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        is_end = event.key() in ENDS and bool(self._text) and self._timer.isActive()
        return not chord and (is_end or (len(event.text()) == 1 and event.text().isprintable()))

    def _tell(self) -> None:
        """What came, how fast, and what it would have done."""
        if not self._text:
            return
        pause = max((later - sooner for sooner, later in zip(self._times, self._times[1:], strict=False)), default=0)
        end = {"enter": self.tr("Enter"), "tab": self.tr("Tab")}.get(self._end, self.tr("nothing"))
        words = self.tr("{n} characters, longest pause {ms} ms, ended with {end}.")
        self.came.set_text(self._text)
        self.told.set_text(f"{words.format(n=len(self._text), ms=pause, end=end)} {self._worth(pause)}")
        self.setAccessibleDescription(f"{self._text} {self.told.full_text}")

    def _worth(self, pause: int) -> str:
        prefix = self.settings.prefix
        if prefix and not self._text.startswith(prefix):
            return self.tr("Not a scan: it does not begin with {prefix}.").format(prefix=prefix)
        if pause > self.settings.gap_ms:
            return self.tr("Not a scan: slower than the longest pause that is set.")
        if self.settings.suffix not in (self._end, "either") or not self._end:
            return self.tr("Not a scan: it ends otherwise than is set.")
        code = understood(self._text.removeprefix(prefix))
        if code is None:
            return self.tr("A scan, but no card or receipt of a clinic.")
        if code.kind is CodeKind.PATIENT:
            return self.tr("The card of patient {number}.").format(number=code.number)
        return self.tr("The receipt {number}.").format(number=code.number)

    # --- how it looks ------------------------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Keys come here now."""
        super().focusInEvent(event)
        self.tried.emit(True)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Scans open cards again."""
        super().focusOutEvent(event)
        self.tried.emit(False)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the keyboard."""
        super().mousePressEvent(event)
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A field to scan into."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme().color("surface_2"))
        painter.setPen(QPen(theme().color("accent" if self.hasFocus() else "ctl"), 1))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
