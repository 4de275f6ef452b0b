"""One ring that follows the focus: 2 px wide, 2 px outside whatever has it."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from ui.theme import theme
from ui.widgets.toast import SHOWN

GAP, WIDTH = 2, 2
RADIUS, SMALL_RADIUS, SMALL = 10, 6, 28
FOLLOWED = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Hide,
    QEvent.Type.Show,
    QEvent.Type.LayoutRequest,
    QEvent.Type.ParentChange,
}


class FocusRing(QWidget):
    """A see-through child of the window that the mouse does not notice; fields show focus by their own edge."""

    def __init__(self, window: QWidget) -> None:
        """Over that window."""
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._followed: QWidget | None = None
        self._watched: list[QWidget] = []
        self._box = QRect()
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)
        theme().changed.connect(self.update)

    @staticmethod
    def install(window: QWidget) -> "FocusRing":
        """Give a window its ring."""
        return FocusRing(window)

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched, self._followed = [], None
        if now is not None and now.window() is self.window() and _wants_ring(now):
            self._follow(now)
        self._place()

    def _follow(self, widget: QWidget) -> None:
        """It moves when anything it sits in moves, also when that is scrolled."""
        self._followed = widget
        step: QWidget | None = widget
        while step is not None and step is not self.window():
            step.installEventFilter(self)
            self._watched.append(step)
            step = step.parentWidget()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move along."""
        if event.type() in FOLLOWED and watched in self._watched:
            self._place()
        return False

    def _place(self) -> None:
        followed = self._followed
        if followed is None or not isValid(followed) or not followed.isVisible():
            self.hide()
            return
        margin = GAP + WIDTH
        corner = followed.mapTo(self.window(), QPoint(0, 0))
        self._box = QRect(corner, followed.size()).adjusted(-margin, -margin, margin, margin)
        seen = self._box.intersected(self._seen_of(followed))
        if seen.isEmpty():
            self.hide()
            return
        self.setGeometry(seen)
        self.raise_()
        self.show()
        self.update()

    def _seen_of(self, followed: QWidget) -> QRect:
        """What may be painted on: a ring never leaves the page that is scrolled."""
        seen = self.window().rect()
        step = followed.parentWidget()
        while step is not None and step is not self.window():
            outer = step.parentWidget()
            if isinstance(outer, QAbstractScrollArea) and step is outer.viewport():
                seen = seen.intersected(QRect(step.mapTo(self.window(), QPoint(0, 0)), step.size()))
            step = outer
        return seen

    def _covered(self) -> QRegion:
        """A message lies over the page, and so over the ring of what is on the page."""
        covered = QRegion()
        for toast in SHOWN:
            if not isValid(toast) or toast.window() is not self.window():
                continue
            holds = self._followed is not None and isValid(self._followed) and toast.isAncestorOf(self._followed)
            if toast.isVisible() and not holds:
                covered += QRegion(QRect(toast.mapTo(self.window(), QPoint(0, 0)) - self.pos(), toast.size()))
        return covered

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRegion(QRegion(self.rect()) - self._covered())
        painter.translate(self._box.topLeft() - self.pos())
        painter.setPen(QPen(theme().color("focus"), WIDTH))
        radius = SMALL_RADIUS if self._box.height() <= SMALL + 2 * (GAP + WIDTH) else RADIUS
        painter.drawRoundedRect(QRect(QPoint(0, 0), self._box.size()).adjusted(1, 1, -1, -1), radius, radius)


def _wants_ring(widget: QWidget) -> bool:
    """Fields swap their own edge instead."""
    field = isinstance(widget, QLineEdit | QPlainTextEdit | QComboBox)
    return not field and widget is not widget.window()
