"""The included services of a package being edited: one row each, with its stepper and its list value."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.desk.commands.save_package import ItemFields
from app.desk.views.catalogue import Included, ServiceLine
from app.domain.catalogue import MAX_SESSIONS
from ui import format as show
from ui.theme import wide
from ui.widgets.buttons import IconButton
from ui.widgets.fields import Combo
from ui.widgets.labels import Label
from ui.widgets.stepper import Stepper


class ItemRow(QWidget):
    """One included service."""

    changed = Signal()
    removed = Signal()

    def __init__(self, service: ServiceLine, sessions: int, currency: str) -> None:
        """Show so many sessions of that service."""
        super().__init__()
        self.service, self._currency = service, currency
        self.stepper = Stepper(1, MAX_SESSIONS, self.tr("Sessions of {service}").format(service=service.name), side=40)
        self.stepper.set_value(sessions)
        self._times = Label(f"{show.TIMES} {show.money(service.list_price_minor, currency, brief=True)}", token="muted")
        self._value = Label("", font="body_strong")
        self.remove = IconButton("x", self.tr("Remove {service}").format(service=service.name), self.tr("Remove"))
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 3, 8, 3)
        line.setSpacing(16)
        line.addWidget(Label(service.name, font="body_strong", elide=True), 1)
        line.addWidget(self.stepper)
        line.addWidget(self._times)
        line.addWidget(self._value)
        line.addWidget(self.remove)
        self._times.setMinimumWidth(wide(80))
        self._value.setMinimumWidth(wide(80))
        self._value.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.stepper.changed.connect(lambda _value: self._refresh())
        self.remove.clicked.connect(self.removed)
        self._refresh()

    @property
    def value_minor(self) -> int:
        """Sessions x list price."""
        return self.stepper.value() * self.service.list_price_minor

    def _refresh(self) -> None:
        self._value.set_text(show.money(self.value_minor, self._currency, brief=True))
        self.changed.emit()


class ServiceCombo(Combo):
    """Letters and arrows look for a service; Enter, or a choice in the open list, takes it."""

    taken = Signal(str)

    def __init__(self, name: str) -> None:
        """The first entry says what the box is for."""
        super().__init__(name)
        self._in_list = False
        self.changed.connect(lambda _key: self._take() if self._in_list else None)

    def showPopup(self) -> None:
        """In the open list a choice is meant."""
        self._in_list = True
        super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Looking is not taking yet."""
        self._in_list = False
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self._take()

    def _take(self) -> None:
        if self.key():
            self.taken.emit(self.key())


class ItemsPart(QWidget):
    """All included services, and the one to add."""

    changed = Signal()

    def __init__(self) -> None:
        """Empty until services are known."""
        super().__init__()
        self._services: dict[UUID, ServiceLine] = {}
        self._currency = "INR"
        self.rows: list[ItemRow] = []
        self._frame = _framed()
        self._column = QVBoxLayout(self._frame)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        self.add = ServiceCombo(self.tr("Add a service"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self._frame)
        whole.addWidget(self.add)
        self.setFocusProxy(self.add)
        self.add.taken.connect(self._add_chosen)

    def set_services(self, services: Sequence[ServiceLine], currency: str) -> None:
        """What there is to choose from; a service no longer offered stays where it is included already."""
        self._services = {service.id: service for service in services}
        self._currency = currency
        self._show_choice()

    def set_items(self, items: Sequence[Included]) -> None:
        """Show a package's services."""
        for row in list(self.rows):
            self._drop(row)
        for item in items:
            service = self._services.get(item.service_id) or ServiceLine(
                item.service_id, "", item.service_name, item.list_price_minor, offered=False
            )
            self._append(service, item.sessions)
        self._show_choice()

    def _append(self, service: ServiceLine, sessions: int) -> ItemRow:
        row = ItemRow(service, sessions, self._currency)
        row.changed.connect(self.changed)
        row.removed.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._column.addWidget(row)
        return row

    def _remove(self, row: ItemRow) -> None:
        self._drop(row)
        self._show_choice()
        self.add.setFocus()
        self.changed.emit()

    def _drop(self, row: ItemRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _show_choice(self) -> None:
        taken = {row.service.id for row in self.rows}
        free = [service for service in self._services.values() if service.offered and service.id not in taken]
        self._frame.setVisible(bool(self.rows))
        self.add.set_items([("", self.tr("Add a service")), *((str(s.id), s.name) for s in free)])
        self.add.set_key("")

    def _add_chosen(self, key: str) -> None:
        row = self._append(self._services[UUID(key)], 1)
        self._show_choice()
        row.stepper.setFocus()
        row.stepper.edit.selectAll()
        self.changed.emit()

    def fields(self) -> tuple[ItemFields, ...]:
        """The items as the command takes them."""
        return tuple(ItemFields(service_id=row.service.id, sessions=row.stepper.value()) for row in self.rows)

    @property
    def session_count(self) -> int:
        """The sum: shown, never typed."""
        return sum(row.stepper.value() for row in self.rows)

    @property
    def list_value_minor(self) -> int:
        """What the sessions cost one by one."""
        return sum(row.value_minor for row in self.rows)


def _framed() -> QFrame:
    frame = QFrame()
    frame.setObjectName("panel")
    frame.hide()
    return frame
