"""The bar that is always there: the centre, one search field, who is signed in, lock and menu."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from ui.backup_mark import BackupMark
from ui.theme import tall, theme, wide
from ui.widgets.avatar import Avatar
from ui.widgets.buttons import IconButton
from ui.widgets.fields import SearchField
from ui.widgets.labels import Label

HEIGHT = 56
SEARCH_WIDTH, SEARCH_LEAST = 480, 160
START_WIDTH, ROOMY, MOST = 280, 1000, 100
BACKUP_WORDS = 1200
RULE_HEIGHT = 24
APART, CLOSE = 10, 6
"""So that the search stands where the page begins beside the Desk's lists."""


class TwoLines(QWidget):
    """A bold line over a small one."""

    def __init__(self) -> None:
        """Empty until somebody is there."""
        super().__init__()
        self.first = Label("", font="body_strong", elide=False)
        self.second = Label("", font="key_plain", token="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(self.first)
        column.addWidget(self.second)
        column.addStretch(1)

    def set_lines(self, first: str, second: str) -> None:
        """Other words."""
        self.first.set_text(first)
        self.second.set_text(second)


class TopBar(QFrame):
    """Place on the left, search in the middle, person on the right; the parts keep their order right to left."""

    lock_pressed = Signal()
    menu_wanted = Signal()
    """The menu is about to be shown: fill it now."""

    def __init__(self, menu: QMenu) -> None:
        """The menu lists every shortcut."""
        super().__init__()
        self.setObjectName("bar")
        self.setFixedHeight(tall(HEIGHT, 2))
        self.place, self.person = TwoLines(), TwoLines()
        self._pin = QLabel()
        self.backup = BackupMark()
        self._rule = QFrame()
        self._rule.setObjectName("line")
        self._rule.setFixedSize(1, RULE_HEIGHT)
        self.avatar = Avatar(32)
        self.search = SearchField(
            self.tr("Find a patient, a receipt or a command"), self.tr("Name, phone, number, or what to do"), "Ctrl+K"
        )
        self.search.setMinimumWidth(wide(SEARCH_LEAST))
        self.search.setMaximumWidth(wide(SEARCH_WIDTH))
        self.lock = IconButton("lock", self.tr("Lock"), self.tr("Lock or switch person (Ctrl+L)"))
        self.menu_button = IconButton("menu", self.tr("Menu"), self.tr("Menu (F10)"))
        self._menu = menu
        self._lay_out()
        self.lock.clicked.connect(self.lock_pressed)
        self.menu_button.clicked.connect(self.open_menu)
        theme().changed.connect(self._tint)
        self._tint()

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 0, 16, 0)
        line.setSpacing(12)
        self._start, self._end = QWidget(), QWidget()
        start, end = QHBoxLayout(self._start), QHBoxLayout(self._end)
        for side in (start, end):
            side.setContentsMargins(0, 0, 0, 0)
            side.setSpacing(APART)
        start.addWidget(self._pin)
        start.addWidget(self.place)
        start.addStretch(1)
        self._ends = end
        end.addStretch(1)
        for part in (self.backup, self._rule, self.avatar, self.person, self.lock, self.menu_button):
            end.addWidget(part)
        line.addWidget(self._start)
        line.addWidget(self.search, MOST)
        line.addWidget(self._end, 1)

    def _tint(self) -> None:
        self._pin.setPixmap(theme().pixmap("map-pin", 20, "accent"))

    def set_place(self, centre: str, organisation: str) -> None:
        """Where this desk stands."""
        self.place.set_lines(centre, organisation)

    def set_person(self, name: str, role: str) -> None:
        """Who is signed in."""
        self.avatar.set_name(name)
        self.person.set_lines(name, role)

    def set_narrow(self, *, narrow: bool) -> None:
        """Below 900 the words beside the pictures give way to the search."""
        self._start.setVisible(not narrow)
        self._ends.setSpacing(CLOSE if narrow else APART)
        self.person.setVisible(not narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The search stands where the page begins, while there is room."""
        super().resizeEvent(event)
        self._start.setMinimumWidth(wide(START_WIDTH) if event.size().width() >= wide(ROOMY) else 0)
        narrow = event.size().width() < wide(BACKUP_WORDS)
        self.backup.set_narrow(narrow=narrow)
        self._rule.setHidden(narrow)

    def open_menu(self) -> None:
        """Below its button, inside the window."""
        self.menu_wanted.emit()
        corner = self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft())
        if self.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            corner.setX(corner.x() + self.menu_button.width() - self._menu.sizeHint().width())
        self._menu.popup(corner)
