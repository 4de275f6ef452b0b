"""What was found while typing: a list below the search field that never takes the keyboard from it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.widgets.fields import SearchField
from ui.widgets.labels import Label
from ui.widgets.lists import ListRow, RowList

EDGE, GAP, NOTE = 8, 4, 44
LINGER_MS = 60
"""So long the list waits for whoever was chosen: both change in one picture, and nobody else's wallet flashes up."""
EVERYTHING = ">"
"""What one can do, all of it: asked by an arrow key in an empty field."""
Found = Callable[[list[ListRow]], None]


class SearchDrop(QFrame):
    """Up and Down choose, Enter opens the chosen one (the first at once), Escape closes."""

    opened = Signal(object)
    """The key of the row: whom or what to open, or what to do."""
    answered = Signal()
    shown_for: str
    """What was typed when the rows that are listed were found."""

    def __init__(self, field: SearchField, parent: QWidget, find: Callable[[str, Found], None]) -> None:
        """Lies over `parent`, below `field`; `find` answers with rows."""
        super().__init__(parent)
        self.setObjectName("panel")
        self._field, self._find, self._around = field, find, parent
        self._asked = self.shown_for = ""
        self._open_first = self._moved = False
        self.list = RowList(self.tr("What was found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.nobody = Label(
            self.tr("Nothing found. Try fewer letters, or a part of the phone number."),
            font="small",
            token="muted",
            wrap=True,
        )
        self.nobody.setContentsMargins(12, 4, 12, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 4, 1, 4)
        column.addWidget(self.nobody)
        column.addWidget(self.list)
        self._lingering = QTimer(self, singleShot=True, interval=LINGER_MS)
        self._lingering.timeout.connect(self.close_list)
        field.text_changed.connect(self._ask)
        field.installEventFilter(self)
        self.list.chosen.connect(self._open)
        self.hide()

    # --- asking ------------------------------------------------------------------------------------------------

    def _ask(self, text: str) -> None:
        self._asked = asked = text.strip()
        self._open_first = False
        if asked:
            self._lingering.stop()
            self._find(asked, lambda rows: self._show(asked, rows))
        elif not self._lingering.isActive():
            self.close_list()

    def _show(self, asked: str, rows: Sequence[ListRow]) -> None:
        if asked != self._asked:
            return
        self.shown_for = asked
        chosen = self.list.current_key() if self._moved else None
        self.list.replace_rows(rows)
        keys = [row.key for row in rows if not row.is_head]
        self._moved = chosen in keys
        if keys:
            self.list.select(chosen if self._moved else keys[0])
        if self._open_first and keys:
            self._open(keys[0])
        elif self._field.hasFocus():
            self._fit(len(rows))
            if not self.isVisible():
                self.show()
                self.raise_()
        self.answered.emit()

    def refit(self) -> None:
        """The window changed its size; what was found stays."""
        if self.isVisible():
            self._fit(len(self.list.rows))

    def _fit(self, count: int) -> None:
        self.list.setVisible(count > 0)
        self.nobody.setVisible(count == 0)
        around = self._around
        corner = self._field.mapTo(around, QPoint(0, self._field.height() + GAP))
        room = around.height() - corner.y() - EDGE
        wanted = (self.list.height_for_rows() if count else NOTE) + EDGE + 2
        self.setGeometry(corner.x(), corner.y(), self._field.width(), max(NOTE, min(wanted, room)))

    # --- choosing ----------------------------------------------------------------------------------------------

    def _enter(self) -> None:
        """Enter before the answer opens what the answer brings first, never a row found for fewer letters."""
        key = self.list.current_key() if self.isVisible() and self.shown_for == self._asked else None
        if key is None:
            self._open_first = bool(self._asked)
        else:
            self._open(key)

    def _open(self, key: object) -> None:
        self._open_first = self._moved = False
        self._asked = ""
        self._lingering.start()
        self._field.clear()
        self.opened.emit(key)

    def close_list(self) -> None:
        """Out of the way; an answer still on its way shows nothing."""
        self._lingering.stop()
        self._asked = ""
        self._moved = False
        self.hide()
        self.list.replace_rows([])

    def _move(self, by: int) -> None:
        keys = [row.key for row in self.list.rows if not row.is_head]
        if not keys:
            return
        current = self.list.current_key()
        at = keys.index(current) if current in keys else -1
        self.list.select(keys[max(0, min(len(keys) - 1, at + by))])
        self._moved = True
        if at + by <= 0:
            self.list.scrollToTop()

    # --- the field's keys --------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the field that move in the list; leaving the field closes it."""
        if watched is self._field and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_key(event)
        if watched is self._field and event.type() is QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._close_unless_wanted)
        return False

    def _close_unless_wanted(self) -> None:
        if not self._field.hasFocus() and not self.underMouse():
            self.hide()

    def _take_key(self, event: QKeyEvent) -> bool:
        match event.key():
            case Qt.Key.Key_Down if self.isVisible():
                self._move(1)
            case Qt.Key.Key_Down if not self._field.text():
                self._ask(EVERYTHING)
            case Qt.Key.Key_Up if self.isVisible():
                self._move(-1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if not event.isAutoRepeat() and self._asked:
                    self._enter()
            case _:
                return False
        return True
