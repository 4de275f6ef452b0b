"""One ring that follows the focus: 2 px wide, 2 px outside whatever has it."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QWidget

from ui.theme import theme

GAP, WIDTH = 2, 2
FOLLOWED = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide, QEvent.Type.Show, QEvent.Type.LayoutRequest}


class FocusRing(QWidget):
    """A see-through child of the window that the mouse does not notice; fields show focus by their own edge."""

    def __init__(self, window: QWidget) -> None:
        """Over that window."""
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._followed: QWidget | None = None
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)

    @staticmethod
    def install(window: QWidget) -> "FocusRing":
        """Give a window its ring."""
        return FocusRing(window)

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self._followed is not None:
            self._followed.removeEventFilter(self)
            self._followed = None
        ringed = isinstance(now, QAbstractButton | QAbstractItemView)
        if now is None or not ringed or now.window() is not self.window():
            self.hide()
            return
        self._followed = now
        now.installEventFilter(self)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move along."""
        if watched is self._followed and event.type() in FOLLOWED:
            self._place()
        return False

    def _place(self) -> None:
        followed = self._followed
        if followed is None or not followed.isVisible():
            self.hide()
            return
        corner = followed.mapTo(self.window(), followed.rect().topLeft())
        margin = GAP + WIDTH
        box = QRect(corner, followed.size()).adjusted(-margin, -margin, margin, margin)
        self.setGeometry(box)
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().color("focus"), WIDTH))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 10, 10)
