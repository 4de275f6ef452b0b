"""On a narrow window the lists of the desk are a drawer: over the page, for as long as the keyboard is in them."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from ui.keys import bind
from ui.widgets.lists import RowList


class Drawer(QObject):
    """F6 opens it, choosing somebody or Esc closes it; on a wide window it is an ordinary column."""

    closed = Signal()
    """Somebody left it without choosing."""

    def __init__(self, lists: QWidget, page: QWidget, line: QHBoxLayout) -> None:
        """`lists` is the first part of the page's `line` wherever there is room."""
        super().__init__(page)
        self._lists, self._page, self._line = lists, page, line
        self._is_drawer = False
        lists.installEventFilter(self)
        page.installEventFilter(self)
        bind(lists, "Esc", self.close)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def set_narrow(self, *, narrow: bool) -> None:
        """Take the lists out of the page's line, or put them back."""
        if narrow == self._is_drawer:
            return
        self._is_drawer = narrow
        self._lists.setProperty("drawer", narrow)
        self._lists.setAutoFillBackground(narrow)
        if narrow:
            self._line.removeWidget(self._lists)
        else:
            self._line.insertWidget(0, self._lists)
        self._lists.setVisible(not narrow)

    def open(self) -> None:
        """Over the page."""
        self._lists.show()
        first = next((part for part in self._lists.findChildren(RowList) if part.isVisible()), None)
        (first or self._lists).setFocus()

    def close(self) -> None:
        """Back to the page under it."""
        if self._is_drawer and self._lists.isVisible():
            self._lists.hide()
            self.closed.emit()

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now is not self._lists and not self._lists.isAncestorOf(now) and self._is_drawer:
            self._lists.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As high as the page, over everything else on it."""
        moved = (watched is self._page and event.type() is QEvent.Type.Resize) or (
            watched is self._lists and event.type() is QEvent.Type.Show
        )
        if moved and self._is_drawer:
            start = self._page.width() - self._lists.width() if self._page.isRightToLeft() else 0
            self._lists.setGeometry(start, 0, self._lists.width(), self._page.height())
            self._lists.raise_()
        return False
