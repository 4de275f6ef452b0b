"""The left of the desk: who was here just now, and whose package ends soon."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desk.views.desk_lists import DeskLists, ExpiringRow
from app.desk.views.summaries import PatientRow
from ui import format as show
from ui.theme import theme
from ui.widgets.cards import HEAD_HEIGHT, Panel
from ui.widgets.empty import EmptyState
from ui.widgets.lists import ROW_HEIGHT, ListRow, RowList
from ui.wording import sex_letter

WIDTH, SMALLER_WIDTH = 344, 296
EDGE, GAP, PANEL_EDGES = 16, 12, 3
MOST_ROWS = 9
"""Asked for; how many of them are shown is a matter of room."""


class SideList(Panel):
    """A list under its head, as high as the rows it shows, or a word about what will be here."""

    def __init__(self, title: str, empty: EmptyState) -> None:
        """`empty` stands there while there are no rows."""
        super().__init__(title)
        self.list = RowList(title)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty = empty
        self._rows: Sequence[ListRow] = ()
        self.body.addWidget(self.list)
        self.body.addWidget(empty)
        self.list.hide()

    def set_rows(self, rows: Sequence[ListRow]) -> None:
        """What there is to list; `fit` shows as much of it as there is room for."""
        self._rows = rows
        self.list.setVisible(bool(rows))
        self._empty.setVisible(not rows)

    def wanted(self) -> int:
        """How much height it would like, in rows."""
        return len(self._rows) or -(-self._empty.sizeHint().height() // ROW_HEIGHT)

    def fit(self, rows: int) -> None:
        """Be this many rows high; fewer rows are shown, never smaller ones, and half a word about none not at all."""
        if self._rows:
            self.list.set_rows(list(self._rows[:rows]))
        self.setVisible(bool(self._rows) or rows >= self.wanted())
        self.setFixedHeight(HEAD_HEIGHT + PANEL_EDGES + rows * ROW_HEIGHT)


class DeskSide(QWidget):
    """Two short lists; Enter or a click opens the patient."""

    opened = Signal(object)

    def __init__(self) -> None:
        """Empty until lists are set."""
        super().__init__()
        self.setFixedWidth(WIDTH)
        self._current: object = None
        self._is_drawer = False
        no_recent = EmptyState(
            "users", self.tr("Patients of today"), self.tr("Type a name above, or press F4 for a new patient.")
        )
        no_expiring = EmptyState(
            "hourglass", self.tr("Nothing ends this week"), self.tr("Packages with sessions left are listed in time.")
        )
        self._recent = SideList(self.tr("Recent patients"), no_recent)
        self._expiring = SideList(self.tr("Expiring soon"), no_expiring)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, EDGE, 0, EDGE)
        column.setSpacing(GAP)
        column.addWidget(self._recent)
        column.addWidget(self._expiring)
        column.addStretch(1)
        self.recent, self.expiring = self._recent.list, self._expiring.list
        self.recent.chosen.connect(self.opened)
        self.expiring.chosen.connect(lambda key: self.opened.emit(key[0]))

    # --- what is listed ----------------------------------------------------------------------------------------

    def set_lists(self, lists: DeskLists) -> None:
        """Show these."""
        self._recent.set_rows([self._recent_row(row) for row in lists.recent])
        self._expiring.set_rows([self._expiring_row(row, place) for place, row in enumerate(lists.expiring)])
        self._fit()

    def show_current(self, patient_id: object) -> None:
        """Mark the patient who is open, wherever they are listed."""
        self._current = patient_id
        self.recent.select(patient_id)
        ending = [row.key for row in self.expiring.rows if isinstance(row.key, tuple) and row.key[0] == patient_id]
        if self.expiring.current_key() not in ending or not self.expiring.selectionModel().hasSelection():
            self.expiring.select(ending[0] if ending else None)

    def _recent_row(self, row: PatientRow) -> ListRow:
        facts = row.facts
        who = " ".join(filter(None, (str(facts.age) if facts.age is not None else "", sex_letter(facts.sex))))
        second = " · ".join(filter(None, (who, show.masked_phone(facts.phone))))
        if not row.active:
            return ListRow(facts.id, facts.name, second, self.tr("No package"))
        left = self.tr("{n} left").format(n=row.left)
        return ListRow(facts.id, facts.name, second, left, self.tr("%n active", "", row.active))

    def _expiring_row(self, row: ExpiringRow, place: int) -> ListRow:
        left = self.tr("{n} left").format(n=row.left)
        key = (row.patient_id, place)
        return ListRow(key, row.patient_name, row.package_name, show.day_short(row.last_valid_day), left)

    # --- room --------------------------------------------------------------------------------------------------

    def set_room(self, *, smaller: bool, drawer: bool) -> None:
        """Less wide on a window below 1200; as a drawer with an edge to what lies under it."""
        self._is_drawer = drawer
        end = EDGE if drawer else 0
        left, right = (end, EDGE) if self.isRightToLeft() else (EDGE, end)
        self._column.setContentsMargins(left, EDGE, right, EDGE)
        self.setFixedWidth((SMALLER_WIDTH if smaller else WIDTH) + end)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The edge of the drawer."""
        super().paintEvent(event)
        if self._is_drawer:
            edge = 0 if self.isRightToLeft() else self.width() - 1
            QPainter(self).fillRect(edge, 0, 1, self.height(), theme().color("ctl"))

    def _fit(self) -> None:
        """Share the height: whole rows only, the longer list gives way first."""
        room = (self.height() - 2 * EDGE - GAP - 2 * (HEAD_HEIGHT + PANEL_EDGES)) // ROW_HEIGHT
        recent, expiring = share(room, self._recent.wanted(), self._expiring.wanted())
        self._recent.fit(recent)
        self._expiring.fit(expiring)
        self.show_current(self._current)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More rows or fewer."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Only what is shown knows its height."""
        super().showEvent(event)
        self._fit()


def share(room: int, one: int, other: int) -> tuple[int, int]:
    """Rows for two lists that would like so many: each at least one, none more than it has, halves if both are long."""
    room = max(room, 2)
    second = min(other, max(room // 2, room - one))
    return min(one, room - second), second
