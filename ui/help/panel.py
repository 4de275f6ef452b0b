"""The help beside what one is doing: a panel at the trailing edge that blocks nothing."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.help.pages import KEYS
from ui.help.view import HelpView
from ui.keys import bind
from ui.theme import theme, wide
from ui.widgets.buttons import IconButton
from ui.widgets.labels import Label
from ui.widgets.layouts import hbox
from ui.widgets.mirror import reads_right_to_left
from ui.widgets.tab_order import COVERS

WIDTH = 400


class HelpPanel(QWidget):
    """Escape gives the keyboard back to where it was; F1 once more shows all keys."""

    def __init__(self, host: QWidget, over: QWidget) -> None:
        """A child of the host, over the trailing part of `over` in it."""
        super().__init__(host)
        self._over = over
        self.setProperty(COVERS, True)
        self._came_from: QWidget | None = None
        self.view = HelpView()
        self.setAccessibleName(self.tr("Help"))
        self.close_button = IconButton("x", self.tr("Close the help"), self.tr("Close the help (Esc)"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 16, 16)
        column.setSpacing(8)
        column.addLayout(hbox(Label(self.tr("Help"), font="head"), None, self.close_button))
        column.addWidget(self.view, 1)
        self.close_button.clicked.connect(self.leave)
        bind(self, "Esc", self.leave)
        over.installEventFilter(self)
        theme().changed.connect(self.update)
        self.hide()

    def open(self, page: str) -> None:
        """Show a page; the keyboard reads it."""
        focus = QApplication.focusWidget()
        if focus is not None and not self.isAncestorOf(focus):
            self._came_from = focus
        again = self.isVisible() and self.view.shown == page
        self.view.show_page(KEYS if again else page)
        self._fit()
        self.show()
        self.raise_()
        self.view.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Back to where one was."""
        self.hide()
        if self._came_from is not None and isValid(self._came_from) and self._came_from.isVisible():
            self._came_from.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def came_from(self) -> QWidget | None:
        """Where the keyboard was before it came here."""
        return self._came_from if self._came_from is not None and isValid(self._came_from) else None

    def _fit(self) -> None:
        box = QRect(self._over.geometry() if self._over is not self.parentWidget() else self._over.rect())
        width = min(wide(WIDTH), box.width())
        left = box.left() if reads_right_to_left(self) else box.right() + 1 - width
        self.setGeometry(left, box.top(), width, box.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the edge."""
        if watched is self._over and event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self.isVisible():
            self._fit()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """A white page with an edge towards the screen."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("surface"))
        edge = self.width() - 1 if reads_right_to_left(self) else 0
        painter.fillRect(edge, 0, 1, self.height(), theme().color("ctl"))
