"""Who the wallet belongs to: name, age, how to reach them, what is due, and what can be done for them."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.desk.views.wallet import Wallet
from ui import format as show
from ui.screens.wallet_rows import first_name
from ui.widgets.avatar import Avatar
from ui.widgets.buttons import ActionButton, IconButton
from ui.widgets.labels import FactLabel, Label
from ui.widgets.layouts import hbox, vbox
from ui.wording import sex_word

AVATAR, MARGIN, ROOMY_EDGE, LOW_EDGE = 56, 24, 20, 8


class PatientHead(QWidget):
    """Roomy on a whole page, in fewer words beside the panel, in one line on a low window."""

    def __init__(self) -> None:
        """Nobody yet."""
        super().__init__()
        self._avatar = Avatar(AVATAR)
        self._name = Label("", font="title", elide=True)
        self._age = Label("", font="head_plain", token="muted")
        self._phone, self._record = FactLabel("phone", ""), FactLabel("id-card", "")
        self._family, self._due = FactLabel("users", "", elide=True), FactLabel("wallet", "")
        self.edit = IconButton("edit", self.tr("Edit the patient"))
        self.card = IconButton(
            "id-card", self.tr("Print a card"), self.tr("Print a card that the scanner reads (Ctrl+I)")
        )
        bring_in = self.tr("Bring in a package")
        self.bring_in = IconButton("package", bring_in, f"{bring_in} (Ctrl+B)")
        self.why_not = IconButton("info", self.tr("Why not?"), self.tr("Why can a service not be redeemed? (F7)"))
        self.sell = ActionButton(self.tr("Sell package"), icon="plus", key="F3")
        self._owes = self._may_bring_in = False
        self._beside_panel = self._smaller = self._low = False
        self._lay_out()

    def _lay_out(self) -> None:
        self._names = hbox(self._name, self._age, self.edit, self.card, None, spacing=12)
        self._facts = QWidget()
        facts = hbox(self._phone, self._record, self._family, self._due, None, spacing=20)
        self._facts.setLayout(facts)
        self._line = QHBoxLayout(self)
        self._line.setSpacing(16)
        self._line.addWidget(self._avatar)
        self._line.addLayout(vbox(self._names, self._facts, spacing=4), 1)
        self._place()

    def set_wallet(self, wallet: Wallet, currency: str) -> None:
        """Show this patient."""
        patient = wallet.patient
        self._avatar.set_name(patient.name)
        self._name.set_text(patient.name)
        age = str(patient.age) if patient.age is not None else ""
        sex = sex_word(patient.sex) if patient.sex.value != "unknown" else ""
        self._age.set_text(", ".join(filter(None, (age, sex))))
        self._phone.set_text(show.masked_phone(patient.phone))
        self._record.set_text(patient.record_number)
        family = ", ".join(first_name(name) for name in wallet.family)
        self._family.set_text(self.tr("Family: {names}").format(names=family) if family else "")
        self._owes = bool(wallet.due_minor)
        due = self.tr("{amount} due").format(amount=show.money(wallet.due_minor, currency))
        self._due.set_text(due if self._owes else self.tr("Nothing due"))
        self._show_facts()

    def offer_bring_in(self, *, offered: bool) -> None:
        """Whether whoever is signed in may bring in packages of another program."""
        self._may_bring_in = offered
        self._show_facts()

    def set_space(self, *, beside_panel: bool, smaller: bool, low: bool) -> None:
        """What there is room for: `smaller` below 1200 wide, `low` below 560 high."""
        if (beside_panel, smaller, low) == (self._beside_panel, self._smaller, self._low):
            return
        self._beside_panel, self._smaller, self._low = beside_panel, smaller, low
        self._place()
        self._show_facts()

    def _place(self) -> None:
        edge = LOW_EDGE if self._low else ROOMY_EDGE
        self._line.setContentsMargins(MARGIN, edge, MARGIN, edge)
        # on a smaller window the facts need the whole width below the button
        line = self._names if self._smaller else self._line
        line.addWidget(self.bring_in)
        line.addWidget(self.why_not)
        line.addWidget(self.sell)

    def _show_facts(self) -> None:
        self.edit.setHidden(self._beside_panel)
        self.card.setHidden(self._beside_panel)
        self.sell.setHidden(self._beside_panel)
        self.why_not.setHidden(self._beside_panel)
        self.bring_in.setHidden(self._beside_panel or not self._may_bring_in)
        self._avatar.setHidden(self._low)
        self._facts.setHidden(self._low)
        self._phone.setHidden(not self._phone.words.full_text)
        self._family.setHidden(self._beside_panel or not self._family.words.full_text)
        # what is due is always said; that nothing is, only where there is room for it
        self._due.setHidden((self._beside_panel or self._smaller) and not self._owes)
