"""The family of a shared package: who may use it, who used what, adding and removing."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.desk.commands.add_member import AddMember
from app.desk.commands.remove_member import RemoveMember
from app.desk.views.cards import Card, PersonUse
from app.desk.views.rows import PatientFacts
from app.desk.views.wallet import Wallet
from app.domain.errors import ApprovalNeeded, Refusal
from ui.client import Client
from ui.dialogs.approval import ApprovalDialog
from ui.dialogs.pick_person import PickPerson
from ui.dialogs.shell import DialogShell
from ui.widgets.avatar import Avatar
from ui.widgets.buttons import ActionButton
from ui.widgets.labels import Label
from ui.widgets.layouts import hbox, vbox
from ui.wording_people import relation_word

AVATAR = 32


class FamilyDialog(DialogShell):
    """Everybody who may come, with what they used; removing somebody who used sessions needs a manager."""

    def __init__(self, client: Client, parent: QWidget, card: Card) -> None:
        """For that package."""
        title = QCoreApplication.translate("FamilyDialog", "Who may use {package}?").format(package=card.name)
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
        # somebody removed who used sessions is listed, and keeps the place; who came before a transfer has none
        taken = sum(1 for person in self._card.people if person.holds_place)
        self._places.set_text(
            self.tr("{n} of {limit} places beside the head are taken.").format(n=taken, limit=self._card.max_members)
        )
        self.add.setEnabled(taken < self._card.max_members)

    def _row(self, person: PersonUse) -> QWidget:
        box = QWidget()
        avatar = Avatar(AVATAR)
        avatar.set_name(person.name)
        used = self.tr("used %n", "", person.used)
        about = f"{self._role(person)} · {used}"
        name = Label(person.name, font="body_strong", token="text" if person.is_current else "dead", elide=True)
        line = hbox(avatar, vbox(name, Label(about, font="small", token="muted", elide=True), spacing=0), spacing=12)
        line.setStretch(1, 1)
        act = self._act(person)
        if act is not None:
            line.addWidget(act)
        box.setLayout(line)
        return box

    def _role(self, person: PersonUse) -> str:
        if person.is_head:
            return self.tr("head, the buyer") if self._card.transferred_on is None else self.tr("head")
        if not person.is_current:
            return self.tr("removed, keeps the place") if person.holds_place else self.tr("before the transfer")
        return relation_word(person.relation) or self.tr("member")

    def _act(self, person: PersonUse) -> ActionButton | None:
        if person.is_head:
            return None
        if person.is_current:
            button = ActionButton(self.tr("Remove"), icon="x", size="sm")
            button.setAccessibleName(self.tr("Remove {name}").format(name=person.name))
            button.clicked.connect(lambda: self._remove(person))
        else:
            button = ActionButton(self.tr("Add again"), icon="plus", size="sm")
            button.setAccessibleName(self.tr("Add {name} again").format(name=person.name))
            button.clicked.connect(lambda: self._add_again(person))
        return button

    def _pick(self) -> None:
        """Choosing somebody takes the place of this dialog, and comes back to it: never a dialog on a dialog."""
        picker = PickPerson(self.client, self._opener, self.tr("Who else may use it?"))
        card, client, opener = self._card, self.client, self._opener
        picker.picked.connect(lambda facts, relation: _add(client, opener, card, facts=facts, relation=relation))
        self.accept()
        picker.open()

    def _remove(self, person: PersonUse) -> None:
        command = RemoveMember(patient_package_id=self._card.patient_package_id, patient_id=person.patient_id)
        self.client.execute(
            self,
            command,
            self._changed,
            refused=self.show_refusal,
            approval_asked=lambda needed: self._ask_manager(command, needed),
        )

    def _ask_manager(self, command: RemoveMember, needed: ApprovalNeeded) -> None:
        """The manager's dialog takes the place of this one too, and comes back to it."""
        client, opener, card = self.client, self._opener, self._card

        def signed(wallet: Wallet) -> None:
            FamilyDialog(client, opener, _again(card, wallet)).open()

        self.accept()
        ApprovalDialog.answer(
            client, opener, command, needed, done=signed, ended=lambda: FamilyDialog(client, opener, card).open()
        )

    def _add_again(self, person: PersonUse) -> None:
        key = self._card.patient_package_id
        command = AddMember(patient_package_id=key, patient_id=person.patient_id, relation=person.relation)
        self.client.execute(self, command, self._changed, refused=self.show_refusal)

    def _changed(self, wallet: Wallet) -> None:
        self._card = _again(self._card, wallet)
        self.banner.clear()
        self._show()
        self.ready.setFocus()


def _again(card: Card, wallet: Wallet) -> Card:
    """The same package as its head's wallet shows it now."""
    return next(one for one in wallet.cards if one.patient_package_id == card.patient_package_id)


def _add(client: Client, opener: QWidget, card: Card, *, facts: PatientFacts, relation: str) -> None:
    command = AddMember(patient_package_id=card.patient_package_id, patient_id=facts.id, relation=relation)

    def added(wallet: Wallet) -> None:
        FamilyDialog(client, opener, _again(card, wallet)).open()

    def refused(error: Refusal) -> None:
        dialog = FamilyDialog(client, opener, card)
        dialog.open()
        dialog.show_refusal(error)

    client.execute(opener, command, added, refused=refused)
