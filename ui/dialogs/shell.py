"""The frame of every dialog: head, body, the manager's side, foot; opened over the scrim, never blocking."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QRegion, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.foot import DialogFoot
from ui.help.offer import offer_help_over
from ui.theme import tall, theme, wide
from ui.widgets.banner import Banner
from ui.widgets.focus_ring import FocusRing
from ui.widgets.labels import Label
from ui.widgets.layouts import scroll
from ui.widgets.scrim import Scrim
from ui.widgets.tab_order import move_on

if TYPE_CHECKING:
    from app.domain.errors import Refusal

HEAD, SIDE_WIDTH, SIDE_EDGE, MOST_HIGH = 64, 336, 24, 656
NOTE_WIDTH = 360
"""The question itself is never cut for what stands beside it."""
RADIUS = 12
MARGIN = 16
NARROW = 720
"""Below this the side page goes under the body, so that 200 % still fits."""


class DialogShell(QDialog):
    """Put what is asked into `body`, the manager's part into `side`, the buttons into the feet."""

    shows_while_locked = False
    """Whether the sign-in page may be behind it: it tells nothing of the clinic."""

    def __init__(
        self, parent: QWidget, title: str, icon: str | None = None, *, side: bool = False, width: int = 864
    ) -> None:
        """Title and icon stand in the head; `side` gives the 336 wide page at the trailing edge."""
        super().__init__(parent.window(), Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("dialog")
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, not needs_mask())
        self.setWindowTitle(title)
        self._width = wide(width)
        self._window = parent.window()
        self.opened_for: QObject = parent
        """For whose page it is there: while that person is away, it waits for them."""
        self._scrim: Scrim | None = None
        self._title = Label(title, font="title_small", elide=True)
        self.head_note = Label("", font="small", token="muted", elide=True)
        self.head_note.setMaximumWidth(wide(NOTE_WIDTH))
        self.banner = Banner()
        self.body, self.side = QVBoxLayout(), QVBoxLayout()
        self._foot = DialogFoot()
        self.foot_left, self.foot_right = self._foot.left, self._foot.right
        self._turning: list[QBoxLayout] = []
        self._pages = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._side_page: QFrame | None = None
        self._lay_out(icon, side=side)
        FocusRing.install(self)
        offer_help_over(self)
        self.finished.connect(self.deleteLater)

    # --- laying out --------------------------------------------------------------------------------------------

    def _lay_out(self, icon: str | None, *, side: bool) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        whole.addWidget(self._head(icon))
        pages = QWidget()
        pages.setLayout(self._pages)
        self._pages.setContentsMargins(0, 0, 0, 0)
        self._pages.setSpacing(0)
        self._body_page = self._make_body_page()
        self._pages.addWidget(self._body_page, 1)
        if side:
            self._side_page = self._make_side_page()
            self._pages.addWidget(self._side_page)
        self._scroll = scroll(pages)
        pages.installEventFilter(self)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self._foot)

    def _head(self, icon: str | None) -> QFrame:
        head = QFrame()
        head.setFixedHeight(tall(HEAD))
        line = QHBoxLayout(head)
        line.setContentsMargins(24, 0, 24, 0)
        line.setSpacing(12)
        if icon is not None:
            picture = QLabel()
            picture.setPixmap(theme().pixmap(icon, 24, "text"))
            line.addWidget(picture)
        line.addWidget(self._title, 1)
        line.addWidget(self.head_note)
        return head

    def _make_body_page(self) -> QWidget:
        page = QFrame()
        self.body.setContentsMargins(24, 20, 24, 20)
        self.body.setSpacing(16)
        outer = QVBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.banner.setContentsMargins(24, 16, 24, 0)
        outer.addWidget(self.banner)
        outer.addLayout(self.body, 1)
        return page

    def _make_side_page(self) -> QFrame:
        page = QFrame()
        page.setObjectName("side")
        page.setFixedWidth(wide(SIDE_WIDTH))
        self.side.setContentsMargins(24, 20, 24, 20)
        self.side.setSpacing(16)
        page.setLayout(self.side)
        return page

    def side_by_side(self, *parts: QWidget | QLayout) -> QBoxLayout:
        """A row of the body; one below the other where they have no room beside each other."""
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(SIDE_EDGE)
        for part in parts:
            row.addWidget(part) if isinstance(part, QWidget) else row.addLayout(part)
        self._turning.append(row)
        return row

    def _turn_row(self, row: QBoxLayout, room: int) -> None:
        items = [item for place in range(row.count()) if (item := row.itemAt(place)) is not None]
        needed = sum(item.minimumSize().width() for item in items) + row.spacing() * (len(items) - 1)
        down, along = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        row.setDirection(down if needed > room else along)

    # --- words -------------------------------------------------------------------------------------------------

    def set_title(self, title: str) -> None:
        """Another question in the same dialog."""
        self.setWindowTitle(title)
        self._title.set_text(title)

    def show_refusal(self, error: "Refusal") -> None:
        """Say why, above the body; nothing typed is lost."""
        from ui import wording  # noqa: PLC0415 - words load after the first paint

        words = wording.refusal(error, getattr(self._window, "place", None))
        self.banner.show_refusal(words.head, words.next_step)

    # --- keys: Enter presses the focused button, else the acting one; never one that Qt picked -----------------

    def focusNextPrevChild(self, onward: bool) -> bool:  # noqa: FBT001 - Qt's own name and signature
        """Tab goes as the eye goes, also through what was built a moment ago."""
        return move_on(self, onward=onward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key held down is one action of a person."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            if not event.isAutoRepeat():
                self._enter()
            return
        super().keyPressEvent(event)

    def _enter(self) -> None:
        focused = self.focusWidget()
        button = focused if isinstance(focused, QAbstractButton) else self.acting_button()
        if button is not None and button.isEnabled() and button.isVisible():
            button.click()

    def acting_button(self) -> QPushButton | None:
        """The button that does what the dialog asks: the one made default, else the primary or danger one."""
        buttons = self.findChildren(QPushButton)
        chosen = [one for one in buttons if one.isDefault()]
        marked = [one for one in buttons if one.property("kind") in ("primary", "danger")]
        return next(iter(chosen or marked), None)

    # --- showing -----------------------------------------------------------------------------------------------

    def setVisible(self, visible: bool) -> None:  # noqa: FBT001 - Qt's signature
        """Over the scrim, in the middle, the keyboard in the first empty field; after the lock if that came first."""
        hold = None if self.shows_while_locked else getattr(self._window, "hold", None)
        if visible and hold is not None and hold(self):
            return
        if visible and not self.isVisible():
            for button in self.findChildren(QPushButton):
                button.setAutoDefault(False)
            self._show_scrim()
            self.fit()
        first = visible and not self.isVisible() and self.focusWidget() is None
        super().setVisible(visible)
        if first:
            # not before: on showing, Qt tells a field that it has the keyboard, and left since it would keep its caret
            self._focus_first()
            if isinstance(field := self.focusWidget(), QLineEdit):
                field.selectAll()
        idle = getattr(self._window, "idle", None)
        if visible and idle is not None:
            idle.watch(self.windowHandle())
        if visible:
            # only what is shown knows how much room it needs
            self.fit()
        else:
            self._hide_scrim()

    def fit(self) -> None:
        """As big as drawn, or as the window allows, in the middle of it."""
        around = self._window.size() if self._window.isVisible() else QSize(1366, 768)
        width = min(self._width, around.width() - 2 * MARGIN)
        self._foot.fit(width - 2)
        for row in self._turning:
            self._turn_row(row, width - 2 - 2 * SIDE_EDGE)
        beside = self._side_page is not None and self._body_page.minimumSizeHint().width() + wide(SIDE_WIDTH) > width
        narrow = self._side_page is not None and (width < wide(NARROW) or beside)
        self._pages.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        if self._side_page is not None:
            self._side_page.setMinimumWidth(0 if narrow else wide(SIDE_WIDTH))
            self._side_page.setMaximumWidth(width if narrow else wide(SIDE_WIDTH))
        self.setFixedWidth(width)
        wanted = self._wanted_height(width)
        most = min(wide(MOST_HIGH), around.height() - 2 * MARGIN)
        # a bar that came while it grew takes width, so that words wrap and it seems needed for ever
        needed = Qt.ScrollBarPolicy.ScrollBarAsNeeded if wanted > most else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self._scroll.setVerticalScrollBarPolicy(needed)
        self.setFixedHeight(min(wanted, most))
        corner = self._window.mapToGlobal(self._window.rect().center())
        self.move(corner.x() - self.width() // 2, corner.y() - self.height() // 2)

    def _wanted_height(self, width: int) -> int:
        layout = self._pages
        layout.activate()
        needed = layout.heightForWidth(width - 2) if layout.hasHeightForWidth() else layout.sizeHint().height()
        return tall(HEAD) + self._foot.height() + 2 + max(needed, layout.minimumSize().height())

    def _focus_first(self) -> None:
        fields = [one for one in self.findChildren(QLineEdit) if one.isEnabled() and not one.isReadOnly()]
        empty = next((one for one in fields if not one.text()), None)
        target = empty or next(iter(fields), None) or self.acting_button()
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_scrim(self) -> None:
        self._scrim = Scrim(self._window)
        self._scrim.show()
        self._window.installEventFilter(self)

    def _hide_scrim(self) -> None:
        self._window.removeEventFilter(self)
        if self._scrim is not None:
            self._scrim.hide()
            self._scrim.deleteLater()
            self._scrim = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle of the window, and as high as what is shown in it needs."""
        if event.type() is QEvent.Type.LayoutRequest and watched is not self._window and self.isVisible():
            self.fit()
        if watched is self._window and event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and self.isVisible():
            self.fit()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A card with lines below the head and above the foot."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().color("ctl" if theme().scheme == "contrast" else "border"), 1))
        painter.setBrush(theme().color("surface"))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        for line in (tall(HEAD), self.height() - self._foot.height() - 1):
            # drawn with smooth edges it would be two lines, each half as strong
            painter.fillRect(1, line, self.width() - 2, 1, painter.pen().color())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Round corners without a compositor."""
        super().resizeEvent(event)
        if not needs_mask():
            return
        path = QPainterPath()
        path.addRoundedRect(self.rect(), RADIUS, RADIUS)
        self.setMask(QRegion(path.toFillPolygon().toPolygon()))


def needs_mask() -> bool:
    """Plain X11 shows what is see-through in black; everywhere else corners are simply not painted."""
    return QGuiApplication.platformName() == "xcb"
