"""A page is never squeezed below what its words need: on a small window one scrolls it instead."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

SOON_MS = 50, 300


class PageRoom(QScrollArea):
    """As large as the window lets it be; bars only where the page needs more."""

    def __init__(self, page: QWidget) -> None:
        """Around that page, and not to be noticed as long as it fits."""
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self._show_bars(shown=False)
        self.setWidget(page)
        page.installEventFilter(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More room, or less."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What the page needs may have changed."""
        if event.type() is QEvent.Type.LayoutRequest and watched is self.widget():
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        self._give()
        if self._is_short:
            # parts that are drawn anew for a smaller window need less a moment later: until then no bar flashes up
            for later in SOON_MS:
                QTimer.singleShot(later, self, self._give)
            QTimer.singleShot(SOON_MS[-1], self, lambda: self._show_bars(shown=self._is_short))
        else:
            self._show_bars(shown=False)

    @property
    def _is_short(self) -> bool:
        return bool(self.horizontalScrollBar().maximum() or self.verticalScrollBar().maximum())

    def _show_bars(self, *, shown: bool) -> None:
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if shown else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if policy is self.verticalScrollBarPolicy():
            # said again it would lay everything out again
            return
        self.setHorizontalScrollBarPolicy(policy)
        self.setVerticalScrollBarPolicy(policy)

    def _give(self) -> None:
        page = self.widget()
        if page is not None:
            page.resize(self.maximumViewportSize().expandedTo(page.minimumSizeHint()))


class Rooms(QStackedWidget):
    """Pages, each with a room around it that nobody needs to know of."""

    def __init__(self) -> None:
        """No page yet."""
        super().__init__()
        self._rooms: dict[QWidget, PageRoom] = {}
        """Kept here: asking Qt for them would make Python's halves of them anew each time."""

    def addWidget(self, page: QWidget) -> int:  # noqa: N802 - Qt's own name
        """One page more; one that is there already stays where it is."""
        if page in self._rooms:
            return self.indexOf(self._rooms[page])
        self._rooms[page] = PageRoom(page)
        return super().addWidget(self._rooms[page])

    def currentWidget(self) -> QWidget | None:  # noqa: N802 - Qt's own name
        """The page in front."""
        front = super().currentIndex()
        return list(self._rooms)[front] if front >= 0 else None

    def setCurrentWidget(self, page: QWidget) -> None:  # noqa: N802 - Qt's own name
        """That page to the front."""
        super().setCurrentWidget(self._rooms[page])


class Pages(QStackedWidget):
    """Pages of which one is seen: only that one says how much room is needed."""

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        self.currentChanged.connect(lambda _at: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:
        """What the page in front needs."""
        page = self.currentWidget()
        return page.minimumSizeHint() if page is not None else super().minimumSizeHint()


def given_width(part: QWidget) -> int:
    """How wide a part of a page may be without scrolling: where it is wider already, less than it is."""
    outer = part.parentWidget()
    while outer is not None and not isinstance(outer, PageRoom):
        outer = outer.parentWidget()
    page = outer.widget() if outer is not None else None
    over = page.width() - outer.maximumViewportSize().width() if outer is not None and page is not None else 0
    return part.width() - max(0, over)
