"""A short word after something was done, with what can still be done about it."""

from collections.abc import Callable, Iterator, Sequence
from weakref import WeakSet

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QEnterEvent,
    QHideEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from ui.theme import tall, theme
from ui.widgets.labels import Label, Link

HEIGHT, LINK_HEIGHT, BOTTOM, SHOWN_MS = 48, 32, 16, 9000
APART = 8
"""From what it stands aside for."""
UNCOVERED = "uncovered"
"""The name of a part of a page that somebody looks at or scans meanwhile."""
SHOWN: "WeakSet[Toast]" = WeakSet()
"""Those that are on the screen: to look for them in a window takes longer than to paint one."""


class Toast(QWidget):
    """Bottom centre of the page; stays 9 s, longer while the pointer or the focus is on it.

    It never lies on the primary button, on the field that has the keyboard, or on a code that is to be scanned: there
    it stands beside it.
    """

    def __init__(self, page: QWidget) -> None:
        """Over that page; its sibling, because a stack shows a screen reader only the page on top."""
        super().__init__(page.parentWidget() or page)
        self._page, self._lift = page, 0
        self._is_settling = False
        self._icon = QLabel()
        self.words = Label("", token="toast_text")
        self.strong = Label("", font="body_strong", token="toast_text")
        self._links = QHBoxLayout()
        self._links.setSpacing(20)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 8, 16, 8)
        line.setSpacing(10)
        line.addWidget(self._icon)
        words = QHBoxLayout()
        words.setSpacing(5)
        words.addWidget(self.words)
        words.addWidget(self.strong)
        line.addLayout(words)
        line.addSpacing(6)
        line.addLayout(self._links)
        self.setFixedHeight(tall(HEIGHT))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self._time_out)
        page.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)
        self.hide()

    def show_message(
        self,
        text: str,
        strong: str = "",
        links: Sequence[tuple[str, Callable[[], object]]] = (),
        icon: str = "circle-check",
    ) -> None:
        """Say it, and offer the links; a second message replaces the first."""
        self._icon.setPixmap(theme().pixmap(icon, 20, "toast_text"))
        self.words.set_text(text)
        self.strong.set_text(strong)
        self.strong.setVisible(bool(strong))
        self._set_links(links)
        self.setAccessibleName(f"{text} {strong}".strip())
        self.show()
        self._place()
        self._settle()
        self.raise_()
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def set_lift(self, pixels: int) -> None:
        """Stand so much higher: a message never covers the button at the foot of a page."""
        self._lift = pixels
        if not self.isHidden():
            self._place()

    def set_time(self, milliseconds: int) -> None:
        """How long a message stays while nobody looks at it."""
        self._timer.setInterval(milliseconds)

    def _set_links(self, links: Sequence[tuple[str, Callable[[], object]]]) -> None:
        while (item := self._links.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for words, does in links:
            link = Link(words, token="toast_link", font="body_strong", underline=False, height=tall(LINK_HEIGHT))
            link.clicked.connect(lambda _checked=False, act=does: self._follow(act))
            self._links.addWidget(link)

    def _follow(self, does: Callable[[], object]) -> None:
        self.dismiss()
        does()

    def dismiss(self) -> None:
        """Go away now."""
        self._timer.stop()
        self.hide()

    def _time_out(self) -> None:
        focused = QApplication.focusWidget()
        if self.underMouse() or (focused is not None and self.isAncestorOf(focused)):
            self._timer.start()
            return
        self.hide()

    def _settle(self) -> None:
        """Once more before it is painted, when words, links and what changed around it have told their widths."""
        if not self._is_settling:
            self._is_settling = True
            QTimer.singleShot(0, self, self._place)

    def _place(self) -> None:
        self._is_settling = False
        page, layout = self._page, self.layout()
        if layout is not None:
            # a shorter message after a longer one: until then the least width is the old one's
            layout.activate()
        corner = page.geometry().topLeft() if page is not self.parentWidget() else page.rect().topLeft()
        width = min(self.sizeHint().width(), page.width() - 32)
        left = corner.x() + (page.width() - width) // 2
        usual = QRect(left, corner.y() + page.height() - self.height() - BOTTOM - self._lift, width, self.height())
        self.setGeometry(self._aside(usual, QRect(corner, page.size())))

    def _aside(self, usual: QRect, page: QRect) -> QRect:
        """There, or beside what must not be covered, or above it."""
        if not self._meets(self._page, usual.translated(-page.topLeft())):
            return usual
        kept = self._uncovered(page)
        covered = [one for one in kept if one.intersects(usual)]
        if not covered:
            return usual
        before, after, above = QRect(usual), QRect(usual), QRect(usual)
        before.moveRight(min(one.left() for one in covered) - APART)
        after.moveLeft(max(one.right() for one in covered) + APART)
        above.moveBottom(min(one.top() for one in covered) - APART)
        free = (spot for spot in (before, after, above) if page.contains(spot) and not _covers(spot, kept))
        return next(free, above)

    def _meets(self, part: QWidget, spot: QRect) -> bool:
        """Whether something that is needed may be there: only what lies there is looked at, not the whole page."""
        near = spot.adjusted(-APART // 2, -APART // 2, APART // 2, APART // 2)
        there = (one for one in part.children() if isinstance(one, QWidget) and one.isVisible())
        return any(
            _is_needed(one) or self._meets(one, spot.translated(-one.pos()))
            for one in there
            if one.geometry().intersects(near)
        )

    def _uncovered(self, page: QRect) -> list[QRect]:
        """Where the page shows what somebody needs while this stands there."""
        inside = self._page
        seen = ((one, one.visibleRegion().boundingRect()) for one in _needed_in(inside))
        here = [box.translated(one.mapTo(inside, QPoint()) + page.topLeft()) for one, box in seen if not box.isEmpty()]
        return [box.adjusted(-APART // 2, -APART // 2, APART // 2, APART // 2) for box in here]

    def _focus_moved(self) -> None:
        if not self.isHidden():
            self._settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the bottom of the page."""
        if watched is self._page and event.type() is QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def showEvent(self, event: QShowEvent) -> None:
        """Rings and whatever else lies over the page make room for it."""
        super().showEvent(event)
        SHOWN.add(self)

    def hideEvent(self, event: QHideEvent) -> None:
        """No more."""
        super().hideEvent(event)
        SHOWN.discard(self)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Time stands still under the pointer."""
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """And begins anew."""
        super().leaveEvent(event)
        self._timer.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The other theme's ground."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().color("ctl"), 1) if theme().scheme == "contrast" else Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("toast"))
        painter.drawRoundedRect(self.rect(), 8, 8)


def _needed_in(part: QWidget) -> Iterator[QWidget]:
    for one in part.children():
        if isinstance(one, QWidget) and one.isVisible():
            if _is_needed(one):
                yield one
            yield from _needed_in(one)


def _is_needed(part: QWidget) -> bool:
    """A primary button, the field that has the keyboard, or a code that is to be scanned."""
    if isinstance(part, QPushButton):
        return part.property("kind") in ("primary", "danger")
    return part.objectName() == UNCOVERED or (isinstance(part, QLineEdit) and part.hasFocus())


def _covers(spot: QRect, kept: Sequence[QRect]) -> bool:
    return any(one.intersects(spot) for one in kept)
