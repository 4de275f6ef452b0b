"""The left of the desk: who was here just now, and whose package ends soon."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desk.views.desk_lists import DeskLists, ExpiringRow
from app.desk.views.summaries import PatientRow
from ui import format as show
from ui.widgets.cards import Panel
from ui.widgets.empty import EmptyState
from ui.widgets.lists import ListRow, RowList
from ui.wording import sex_letter

WIDTH, NARROW_WIDTH = 344, 296


class DeskSide(QWidget):
    """Two short lists; Enter or a click opens the patient."""

    opened = Signal(object)

    def __init__(self) -> None:
        """Empty until lists are set."""
        super().__init__()
        self.setFixedWidth(WIDTH)
        self.recent = RowList(self.tr("Recent patients"))
        self.expiring = RowList(self.tr("Expiring soon"))
        self._recent_panel, self._expiring_panel = Panel(self.tr("Recent patients")), Panel(self.tr("Expiring soon"))
        self._no_recent = EmptyState(
            "users", self.tr("Patients of today"), self.tr("Type a name above, or press F4 for a new patient.")
        )
        self._no_expiring = EmptyState(
            "hourglass", self.tr("Nothing ends this week"), self.tr("Packages with sessions left are listed in time.")
        )
        self._recent_panel.body.addWidget(self.recent)
        self._recent_panel.body.addWidget(self._no_recent)
        self._expiring_panel.body.addWidget(self.expiring)
        self._expiring_panel.body.addWidget(self._no_expiring)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 0, 16)
        column.setSpacing(12)
        column.addWidget(self._recent_panel, 1)
        column.addWidget(self._expiring_panel, 1)
        self.recent.chosen.connect(self.opened)
        self.expiring.chosen.connect(lambda key: self.opened.emit(key[0]))

    def set_lists(self, lists: DeskLists) -> None:
        """Show these."""
        self.recent.set_rows([self._recent_row(row) for row in lists.recent])
        self.expiring.set_rows([self._expiring_row(row, place) for place, row in enumerate(lists.expiring)])
        self.recent.setVisible(bool(lists.recent))
        self._no_recent.setVisible(not lists.recent)
        self.expiring.setVisible(bool(lists.expiring))
        self._no_expiring.setVisible(not lists.expiring)

    def show_current(self, patient_id: object) -> None:
        """Mark the patient who is open."""
        self.recent.select(patient_id)

    def _recent_row(self, row: PatientRow) -> ListRow:
        facts = row.facts
        who = " ".join(filter(None, (str(facts.age) if facts.age is not None else "", sex_letter(facts.sex))))
        second = " · ".join(filter(None, (who, show.masked_phone(facts.phone))))
        if not row.active:
            return ListRow(facts.id, facts.name, second, self.tr("No package"), token="muted")
        left = self.tr("{n} left").format(n=row.left)
        return ListRow(facts.id, facts.name, second, left, self.tr("%n active", "", row.active))

    def _expiring_row(self, row: ExpiringRow, place: int) -> ListRow:
        left = self.tr("{n} left").format(n=row.left)
        key = (row.patient_id, place)
        return ListRow(key, row.patient_name, row.package_name, show.day_short(row.last_valid_day), left)
