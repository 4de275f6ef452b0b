"""How many sessions of each service are left of a package that was sold elsewhere."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desk.views.catalogue import Included
from ui.theme import wide
from ui.widgets.labels import Label
from ui.widgets.layouts import hbox
from ui.widgets.stepper import Stepper

SIDE, OF_WIDTH = 40, 72


class LeftRow(QWidget):
    """One service: so many of so many are left."""

    changed = Signal()

    def __init__(self, item: Included) -> None:
        """None is left until somebody says so."""
        super().__init__()
        self.item = item
        name = self.tr("Sessions left of {service}").format(service=item.service_name)
        self.stepper = Stepper(0, item.sessions, name, side=SIDE)
        of = Label(self.tr("of {n}").format(n=item.sessions), token="muted")
        of.setMinimumWidth(wide(OF_WIDTH))
        line = hbox(Label(item.service_name, font="body_strong", elide=True), self.stepper, of, spacing=12)
        line.setStretch(0, 1)
        self.setLayout(line)
        self.stepper.changed.connect(lambda _value: self.changed.emit())


class LeftRows(QWidget):
    """A row for each service of the package."""

    changed = Signal()

    def __init__(self) -> None:
        """Empty until a package is chosen."""
        super().__init__()
        self.rows: list[LeftRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def set_items(self, items: Sequence[Included]) -> None:
        """The services of another package."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [LeftRow(item) for item in items]
        for row in self.rows:
            self._column.addWidget(row)
            row.changed.connect(self.changed)
        self.changed.emit()

    def left(self) -> tuple[tuple[UUID, int], ...]:
        """As the command takes it."""
        return tuple((row.item.service_id, row.stepper.value()) for row in self.rows)

    @property
    def count(self) -> int:
        """Sessions left in all."""
        return sum(row.stepper.value() for row in self.rows)

    @property
    def used_before(self) -> int:
        """Sessions that were used in the other program."""
        return sum(row.item.sessions for row in self.rows) - self.count

    def words(self) -> str:
        """6 Physiotherapy, 1 Doctor Consultation."""
        some = [row for row in self.rows if row.stepper.value()]
        return ", ".join(
            self.tr("{n} {service}").format(n=row.stepper.value(), service=row.item.service_name) for row in some
        )
