"""The wallet of one patient: who they are, and their packages as punch cards."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.desk.views.wallet import ENDED, Card, Wallet
from ui import format as show
from ui.screens.wallet_cards import (
    FoldedCard,
    FullCard,
    HalfCard,
    NarrowCard,
    NarrowUnusable,
    PunchCard,
    UnusableCard,
)
from ui.screens.wallet_rows import CardEvents, FullRow, HalfRow
from ui.widgets.avatar import Avatar
from ui.widgets.buttons import ActionButton
from ui.widgets.empty import EmptyState
from ui.widgets.labels import FactLabel, Label
from ui.widgets.layouts import hbox, scroll, vbox
from ui.wording import sex_word

AVATAR = 56
SHORTCUT_ROWS = 9


class WalletView(QWidget):
    """Redrawn whole from one answer; asks nothing itself."""

    sell_wanted = Signal(object)
    edit_wanted = Signal()

    def __init__(self) -> None:
        """Empty until a wallet is set."""
        super().__init__()
        self.wallet: Wallet | None = None
        self.events = CardEvents(self)
        self.events.sell.connect(self.sell_wanted)
        self.cards: list[PunchCard] = []
        self.currency = "INR"
        self._narrow = False
        self._avatar = Avatar(AVATAR)
        self._name = Label("", font="title", elide=True)
        self._age = Label("", font="head", token="muted")
        self._facts = [FactLabel(icon, "") for icon in ("phone", "id-card", "users", "wallet")]
        self.edit = ActionButton(self.tr("Edit"), icon="edit", size="sm")
        self.edit.setAccessibleName(self.tr("Edit the patient"))
        self.sell = ActionButton(self.tr("Sell package"), icon="plus", key="F3")
        self._body = QWidget()
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(24, 0, 24, 24)
        self._column.setSpacing(16)
        self._area = scroll(self._body)
        self._lay_out()
        self.sell.clicked.connect(lambda: self.sell_wanted.emit(None))
        self.edit.clicked.connect(self.edit_wanted)

    def _lay_out(self) -> None:
        names = hbox(self._name, self._age, None, spacing=12)
        facts = hbox(*self._facts, None, spacing=20)
        words = vbox(names, facts, spacing=6)
        head = QHBoxLayout()
        head.setContentsMargins(24, 16, 24, 16)
        head.setSpacing(16)
        head.addWidget(self._avatar)
        head.addLayout(words, 1)
        head.addWidget(self.edit)
        head.addWidget(self.sell)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._area, 1)

    def set_wallet(self, wallet: Wallet, currency: str) -> None:
        """Show this wallet from now on."""
        same = self.wallet is not None and self.wallet.patient.id == wallet.patient.id
        at = self._area.verticalScrollBar().value() if same else 0
        focused = self.window().focusWidget()
        held = focused.accessibleName() if focused is not None and self._body.isAncestorOf(focused) else None
        self.wallet, self.currency = wallet, currency
        self._show_patient(wallet)
        self._show_cards()
        self._area.verticalScrollBar().setValue(at)
        if held is not None:
            self._focus_again(held)

    def _focus_again(self, name: str) -> None:
        """The keyboard stays on what it was on, so that F2 goes on working after somebody else's change too."""
        again = [one for one in self._body.findChildren(QPushButton) if one.accessibleName() == name]
        shown = [one for one in again if one.isVisibleTo(self._body) and one.isEnabled()]
        if shown:
            shown[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus_first()

    def _show_patient(self, wallet: Wallet) -> None:
        patient = wallet.patient
        self._avatar.set_name(patient.name)
        self._name.set_text(patient.name)
        age = str(patient.age) if patient.age is not None else ""
        sex = sex_word(patient.sex) if patient.sex.value != "unknown" else ""
        self._age.set_text(", ".join(filter(None, (age, sex))))
        family = ", ".join(name.split()[0] for name in wallet.family)
        due = show.money(wallet.due_minor, self.currency)
        words = (
            show.masked_phone(patient.phone),
            patient.record_number,
            self.tr("Family: {names}").format(names=family) if family else "",
            self.tr("{amount} due").format(amount=due) if wallet.due_minor else self.tr("Nothing due"),
        )
        for fact, text in zip(self._facts, words, strict=True):
            fact.set_text(text)
            fact.setVisible(bool(text))

    def set_narrow(self, *, narrow: bool) -> None:
        """One card a row, for the time the redeem panel stands beside."""
        if narrow != self._narrow:
            self._narrow = narrow
            for part in (self.edit, self.sell, *self._facts[2:]):
                part.setVisible(not narrow)
            if self.wallet is not None:
                self._show_cards()
                self._show_patient(self.wallet)
                for part in self._facts[2:]:
                    part.setVisible(not narrow and bool(part.words.text()))

    # --- cards -------------------------------------------------------------------------------------------------

    def _show_cards(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.cards = []
        cards = self.wallet.cards if self.wallet else ()
        if not cards:
            self._column.addWidget(self._empty(), 1)
            return
        standing = [card for card in cards if card.status not in ENDED]
        self._add_standing(standing)
        for card in cards:
            if card.status in ENDED:
                self._keep(FoldedCard(card, self.events, narrow=self._narrow))
        self._column.addStretch(1)
        self._number_buttons()

    def _empty(self) -> EmptyState:
        return EmptyState(
            "wallet",
            self.tr("No package yet"),
            self.tr("Packages this patient buys or shares will be here."),
            (self.tr("Sell a package"), lambda: self.sell_wanted.emit(None)),
        )

    def _add_standing(self, standing: list[Card]) -> None:
        if self._narrow:
            for card in standing:
                self._keep(self._make_narrow(card))
            return
        rest = standing
        if standing and standing[0].why_not is None:
            self._keep(FullCard(standing[0], self.events, primary=standing[0].usable))
            rest = standing[1:]
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(16)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for place, card in enumerate(rest):
            made = self._make(card)
            self.cards.append(made)
            alone = len(rest) == 1
            grid.addWidget(made, place // 2, place % 2, 1, 2 if alone else 1)
        if rest:
            self._column.addWidget(holder)
        else:
            holder.deleteLater()

    def _make(self, card: Card) -> PunchCard:
        return HalfCard(card, self.events) if card.why_not is None else UnusableCard(card, self.events, card.why_not)

    def _make_narrow(self, card: Card) -> PunchCard:
        if card.why_not is None:
            return NarrowCard(card, self.events)
        return NarrowUnusable(card, self.events, card.why_not)

    def _keep(self, card: PunchCard) -> None:
        self.cards.append(card)
        self._column.addWidget(card)

    def buttons(self) -> list[FullRow | HalfRow]:
        """Rows that can be redeemed, in reading order: the first is F2, the next Alt+2, Alt+3 ..."""
        shown = [row for card in self.cards for row in card.rows if row.row.redeemable]
        return [row for row in shown if isinstance(row, FullRow | HalfRow)]

    def _number_buttons(self) -> None:
        for place, row in enumerate(self.buttons()[:SHORTCUT_ROWS], start=1):
            row.button.set_key("F2" if place == 1 else f"Alt+{place}")

    def press(self, place: int) -> None:
        """What F2 and Alt+n do."""
        rows = self.buttons()
        if 0 < place <= len(rows):
            rows[place - 1].button.click()

    def focus_first(self) -> None:
        """The proposed package's button, else selling."""
        rows = self.buttons()
        target = rows[0].button if rows else self.sell
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_chosen(self, entitlement_id: object, count: int) -> None:
        """Mark what the redeem panel is about."""
        for card in self.cards:
            card.set_chosen(entitlement_id, count)
