"""The people of the clinic: hiring, changing what they may do, and a new start after ten wrong PINs."""

from typing import TYPE_CHECKING
from uuid import UUID

from pydantic import SecretStr
from PySide6.QtWidgets import QWidget

from app.desk.commands.edit_staff import EditStaff
from app.desk.commands.hire_staff import HireStaff
from app.desk.commands.lift_lockout import LiftLockout
from app.desk.views.clinic import CentreFacts, ClinicPage, StaffLine
from app.domain.staff import Actor, Role
from ui.client import Client
from ui.screens.settings_form import FormPart
from ui.widgets.buttons import ActionButton
from ui.widgets.fields import CheckBox, Combo, LineEdit, PinEdit
from ui.widgets.layouts import vbox
from ui.widgets.table import Cell, Column, TableRow
from ui.wording import role_word

if TYPE_CHECKING:
    from ui.screens.settings import SettingsScreen


class PeoplePart(FormPart):
    """Name, role, centres and PIN."""

    def __init__(self, client: Client, screen: "SettingsScreen") -> None:
        """Filled by the settings screen."""
        super().__init__(client, screen, "", "")
        self.table.setAccessibleName(self.tr("People"))
        self.new.setText(self.tr("New person"))
        self._page: ClinicPage | None = None
        self._actor: Actor | None = None
        self._centres: dict[UUID, CheckBox] = {}
        self.name = LineEdit(self.tr("Name of the person"), max_length=120)
        self.role = Combo(self.tr("Role"))
        self.role.set_items([(role.value, role_word(role)) for role in Role])
        self.pin = PinEdit(self.tr("PIN of the person"))
        self.active = CheckBox(self.tr("May sign in"))
        self._boxes = vbox(spacing=4)
        boxes = QWidget()
        boxes.setLayout(self._boxes)
        self.lift = ActionButton(self.tr("Lift the PIN lock"), icon="key")
        self.table.set_columns(
            [Column(self.tr("Name"), stretch=True), Column(self.tr("Role"), width=140), Column("", width=180)]
        )
        self.add_field("name", self.tr("Name"), self.name)
        self.add_field("role", self.tr("Role"), self.role)
        self.add_field("centre_ids", self.tr("May sign in and approve at"), boxes)
        self.add_field(
            "pin", self.tr("PIN"), self.pin, hint=self.tr("6 digits or more. When a lock is lifted it may stay empty.")
        )
        self.rows.addWidget(self.active)
        self.rows.addWidget(self.lift)
        self.lift.clicked.connect(self._lift)

    def set_page(self, page: ClinicPage, actor: Actor | None) -> None:
        """Show the people; a manager may only lift locks."""
        self._page, self._actor = page, actor
        is_owner = actor is not None and actor.role is Role.OWNER
        self._show_centres(page.centres)
        self.new.setVisible(is_owner)
        self.save.setVisible(is_owner)
        for part in (self.fields["name"], self.fields["role"], self.fields["centre_ids"], self.active):
            part.setEnabled(is_owner)
        self.show_rows([self._row(person) for person in page.staff], page.staff[0].id)

    def _show_centres(self, centres: tuple[CentreFacts, ...]) -> None:
        if list(self._centres) == [centre.id for centre in centres]:
            return
        for box in self._centres.values():
            self._boxes.removeWidget(box)
            box.setParent(None)
            box.deleteLater()
        self.forget_typed()
        self._centres = {centre.id: CheckBox(centre.name) for centre in centres}
        for box in self._centres.values():
            self._boxes.addWidget(box)

    def _row(self, person: StaffLine) -> TableRow:
        state: str | Cell = ""
        if person.locked:
            state = Cell(self.tr("PIN locked"), icon="lock", token="danger", strong=True)
        elif not person.active:
            state = Cell(self.tr("May not sign in"), token="muted")
        return TableRow(person.id, [Cell(person.name, strong=True), role_word(person.role), state])

    def _person(self) -> StaffLine | None:
        staff = self._page.staff if self._page else ()
        return next((person for person in staff if person.id == self.chosen), None)

    def fill(self) -> None:
        """The chosen person, or a new one."""
        person = self._person()
        self.title.set_text(person.name if person else self.tr("New person"))
        self.name.setText(person.name if person else "")
        self.role.set_key(person.role.value if person else Role.RECEPTIONIST.value)
        self.pin.clear()
        self.active.setChecked(person.active if person else True)
        self.active.setVisible(person is not None)
        self.fields["pin"].setVisible(person is None or person.locked)
        self.lift.setVisible(person is not None and person.locked)
        for key, box in self._centres.items():
            box.setChecked(person is None or key in person.centre_ids)

    def command(self) -> HireStaff | EditStaff:
        """Hire, or change."""
        centres = tuple(key for key, box in self._centres.items() if box.isChecked())
        if self.chosen is None:
            return HireStaff(
                request_id=self.request_id,
                name=self.name.text(),
                role=Role(self.role.key()),
                centre_ids=centres,
                pin=SecretStr(self.pin.text()),
            )
        return EditStaff(
            request_id=self.request_id,
            staff_id=self.chosen,
            name=self.name.text(),
            role=Role(self.role.key()),
            centre_ids=centres,
            active=self.active.isChecked(),
        )

    def _lift(self) -> None:
        if self.chosen is None:
            return
        pin = SecretStr(self.pin.text()) if self.pin.text() else None
        staff_id = self.chosen
        self.send(lambda: LiftLockout(staff_id=staff_id, new_pin=pin), self.tr("The lock is lifted."))
