"""The family of a shared package: who may use it, who used what, adding and removing."""

from PySide6.QtWidgets import QWidget

from app.desk.commands.add_member import AddMember
from app.desk.commands.remove_member import RemoveMember
from app.desk.views.rows import PatientFacts
from app.desk.views.wallet import Card, PersonUse, Wallet
from ui.client import Client
from ui.dialogs.pick_person import PickPerson
from ui.dialogs.shell import DialogShell
from ui.widgets.avatar import Avatar
from ui.widgets.buttons import ActionButton
from ui.widgets.labels import Label
from ui.widgets.layouts import hbox, vbox


class FamilyDialog(DialogShell):
    """Everybody who may come, with what they used; removing somebody who used sessions needs a manager."""

    def __init__(self, client: Client, parent: QWidget, card: Card) -> None:
        """For that package."""
        title = parent.tr("Who may use {package}?").format(package=card.name)
        super().__init__(parent, title, icon="users", width=640)
        self.client, self._card, self._opener = client, card, parent
        self._people = QWidget()
        self._column = vbox(spacing=8)
        self._people.setLayout(self._column)
        self._places = Label("", font="small", token="muted")
        self.add = ActionButton(self.tr("Add a family member"), icon="plus", size="lg")
        self.ready = ActionButton(self.tr("Done"), key="Esc", kind="primary", size="lg")
        self.body.addWidget(self._people)
        self.body.addWidget(self._places)
        self.body.addStretch(1)
        self.foot_left.addWidget(self.add)
        self.foot_right.addWidget(self.ready)
        self.add.clicked.connect(self._pick)
        self.ready.clicked.connect(self.accept)
        self._show()

    def _show(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for person in self._card.people:
            self._column.addWidget(self._row(person))
        taken = sum(1 for person in self._card.people if not person.is_head and person.is_current)
        self._places.set_text(
            self.tr("{n} of {limit} places beside the head are taken.").format(n=taken, limit=self._card.max_members)
        )
        self.add.setEnabled(taken < self._card.max_members)

    def _row(self, person: PersonUse) -> QWidget:
        box = QWidget()
        avatar = Avatar(32)
        avatar.set_name(person.name)
        if person.is_head:
            role = self.tr("head, the buyer")
        else:
            role = person.relation or self.tr("member") if person.is_current else self.tr("removed")
        used = self.tr("used %n", "", person.used)
        words = vbox(
            Label(person.name, font="body_strong"), Label(f"{role} · {used}", font="small", token="muted"), spacing=0
        )
        line = hbox(avatar, words, None, spacing=12)
        if not person.is_head and person.is_current:
            remove = ActionButton(self.tr("Remove"), icon="x", size="sm")
            remove.setAccessibleName(self.tr("Remove {name}").format(name=person.name))
            remove.clicked.connect(lambda: self._remove(person))
            line.addWidget(remove)
        box.setLayout(line)
        return box

    def _pick(self) -> None:
        """Choosing somebody takes the place of this dialog, and comes back to it: never a dialog on a dialog."""
        picker = PickPerson(self.client, self._opener, self.tr("Who else may use it?"))
        card, client, opener = self._card, self.client, self._opener
        picker.picked.connect(lambda facts, relation: _add(client, opener, card, facts=facts, relation=relation))
        self.accept()
        picker.open()

    def _remove(self, person: PersonUse) -> None:
        command = RemoveMember(patient_package_id=self._card.patient_package_id, patient_id=person.patient_id)
        self.client.execute(self, command, self._changed, refused=self.show_refusal)

    def _changed(self, wallet: Wallet) -> None:
        key = self._card.patient_package_id
        self._card = next(card for card in wallet.cards if card.patient_package_id == key)
        self._show()


def _add(client: Client, opener: QWidget, card: Card, *, facts: PatientFacts, relation: str) -> None:
    command = AddMember(patient_package_id=card.patient_package_id, patient_id=facts.id, relation=relation)

    def added(wallet: Wallet) -> None:
        fresh = next(one for one in wallet.cards if one.patient_package_id == card.patient_package_id)
        FamilyDialog(client, opener, fresh).open()

    def refused(error: object) -> None:
        dialog = FamilyDialog(client, opener, card)
        dialog.open()
        dialog.show_refusal(error)  # type: ignore[arg-type]  # the client hands over refusals only

    client.execute(opener, command, added, refused=refused)
