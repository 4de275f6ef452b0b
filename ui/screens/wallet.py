"""The wallet of one patient: who they are, and their packages as punch cards."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from app.desk.views.cards import Card
from app.desk.views.wallet import ENDED, Wallet
from app.desk.work import Place
from ui.dialogs.patient_card import PatientCardDialog
from ui.print.output import main_of
from ui.screens.wallet_cards import FullCard, HalfCard, NarrowCard, PunchCard
from ui.screens.wallet_dead import FoldedCard, NarrowUnusable, UnusableCard
from ui.screens.wallet_head import PatientHead
from ui.screens.wallet_rows import CardEvents
from ui.widgets.buttons import ActionButton
from ui.widgets.empty import EmptyState
from ui.widgets.labels import Link
from ui.widgets.layouts import scroll, vbox
from ui.wording import refusal as words_of

SHORTCUT_ROWS = 9
CARDS_AT_ONCE = 12
"""More are drawn when asked for: opening somebody with a hundred packages takes no longer than with twelve."""
EDGE, EDGE_BESIDE_PANEL = 24, 16


class WalletView(QWidget):
    """Redrawn whole from one answer; asks nothing itself."""

    sell_wanted = Signal(object)
    edit_wanted = Signal()

    def __init__(self) -> None:
        """Empty until a wallet is set."""
        super().__init__()
        self.wallet: Wallet | None = None
        self.events = CardEvents(self)
        self.head = PatientHead()
        self.cards: list[PunchCard] = []
        self._place: Place | None = None
        self._beside_panel = self._smaller = self._low = False
        self._most = CARDS_AT_ONCE
        self._unfolded: set[UUID] = set()
        self._body = QWidget()
        self._column = QVBoxLayout(self._body)
        self._column.setSpacing(16)
        self._area = scroll(self._body)
        self._area.verticalScrollBar().rangeChanged.connect(self._keep_width)
        self._keep_width()
        whole = vbox(self.head, self._area, spacing=0)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.events.sell.connect(self.sell_wanted)
        self.events.unfolded.connect(self._note_unfolded)
        self.head.sell.clicked.connect(lambda: self.sell_wanted.emit(None))
        self.head.edit.clicked.connect(self.edit_wanted)
        self.head.card.clicked.connect(self.print_card)

    def print_card(self) -> None:
        """A card of this patient that the scanner reads."""
        main = main_of(self)
        if self.wallet is not None and main is not None:
            PatientCardDialog(main, self.wallet.patient).open()

    # --- what is shown -----------------------------------------------------------------------------------------

    def set_wallet(self, wallet: Wallet, place: Place | None) -> None:
        """Show this wallet from now on, in the money and the times of that place."""
        same = self.wallet is not None and self.wallet.patient.id == wallet.patient.id
        at = self._area.verticalScrollBar().value() if same else 0
        held = self._held() if same else None
        if not same:
            self._most = CARDS_AT_ONCE
            self._unfolded.clear()
        self.wallet, self._place = wallet, place
        self.events.currency = place.currency if place is not None else ""
        # the cards first: what is shown in the head lays out all that is there, and the old ones are not worth it
        self._show_cards()
        self._set_head_space()
        self.head.set_wallet(wallet, self.events.currency)
        self._area.verticalScrollBar().setValue(at)
        if held is not None:
            self._focus_again(held)

    def set_space(self, *, beside_panel: bool, smaller: bool, low: bool, draw: bool = True) -> None:
        """One card a row beside the redeem panel and below 1200 wide; a short head below 560 high.

        Without `draw` all of it waits for the wallet that comes in the same turn.
        """
        before = (self._beside_panel, self._smaller)
        self._beside_panel, self._smaller, self._low = beside_panel, smaller, low
        if draw:
            self._set_head_space()
        if before == (beside_panel, smaller):
            return
        self._keep_width()
        if self.wallet is not None and draw:
            held = self._held()
            self._show_cards()
            if held is not None and not beside_panel:
                self._focus_again(held)

    def _set_head_space(self) -> None:
        self.head.set_space(beside_panel=self._beside_panel, smaller=self._smaller, low=self._low)

    def _keep_width(self) -> None:
        """Cards end where the head ends, with a scroll bar as without one."""
        bar = self._area.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.maximum() > bar.minimum() else 0
        end = EDGE_BESIDE_PANEL if self._beside_panel else EDGE
        self._column.setContentsMargins(EDGE, 0, max(0, end - taken), EDGE)

    def _held(self) -> str | None:
        """The name of the part of a card that has the keyboard."""
        focused = self.window().focusWidget()
        held = [one for one in self._body.findChildren(QPushButton) if one is focused]
        return held[0].accessibleName() if held else None

    def _focus_again(self, name: str) -> None:
        """The keyboard stays on what it was on, so that F2 goes on working after somebody else's change too."""
        parts = [part for card in self.cards for part in card.findChildren(QPushButton)]
        again = [part for part in parts if part.accessibleName() == name and part.isEnabled()]
        if again:
            again[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus_first()

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
        shown = cards[: self._most]
        self._add_standing([card for card in shown if card.status not in ENDED])
        for card in shown:
            if card.status in ENDED:
                unfolded = card.patient_package_id in self._unfolded
                self._keep(FoldedCard(card, self.events, unfolded=unfolded, beside_panel=self._beside_panel))
        if len(cards) > len(shown):
            self._column.addWidget(self._more(len(cards) - len(shown)))
        self._column.addStretch(1)
        self._number_buttons()

    def _empty(self) -> EmptyState:
        return EmptyState(
            "wallet",
            self.tr("No package yet"),
            self.tr("Packages this patient buys or shares will be here."),
            (self.tr("Sell a package"), lambda: self.sell_wanted.emit(None)),
        )

    def _more(self, count: int) -> ActionButton:
        button = ActionButton(self.tr("Show %n more package(s)", "", count), icon="chevron-down")
        button.clicked.connect(self._show_more)
        return button

    def _show_more(self) -> None:
        self._most += CARDS_AT_ONCE
        before = len(self.cards)
        self._show_cards()
        card = self.cards[before]
        first = next(iter([*card.findChildren(Link), *card.findChildren(QPushButton)]))
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _note_unfolded(self, patient_package_id: UUID, unfolded: bool) -> None:  # noqa: FBT001 - a signal's shape
        (self._unfolded.add if unfolded else self._unfolded.discard)(patient_package_id)

    def _add_standing(self, standing: list[Card]) -> None:
        if not standing:
            return
        if self._beside_panel:
            for place, card in enumerate(standing):
                self._keep(self._make_narrow(card, first=place == 0))
            return
        first, rest = standing[0], standing
        if first.why_not is None:
            self._keep(FullCard(first, self.events, primary=first.usable, roomy=not self._smaller))
            rest = standing[1:]
        if self._smaller:
            for card in rest:
                self._keep(self._make(card))
        elif rest:
            self._column.addWidget(self._pairs(rest))

    def _pairs(self, cards: list[Card]) -> QWidget:
        """Two to a row; one alone has the row for itself."""
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(16)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for place, card in enumerate(cards):
            made = self._make(card)
            self.cards.append(made)
            grid.addWidget(made, place // 2, place % 2, 1, 2 if len(cards) == 1 else 1)
        return holder

    def _make(self, card: Card) -> PunchCard:
        if card.why_not is None:
            return HalfCard(card, self.events)
        return UnusableCard(card, self.events, card.why_not, words_of(card.why_not, self._place))

    def _make_narrow(self, card: Card, *, first: bool) -> PunchCard:
        if card.why_not is None:
            return NarrowCard(card, self.events, first=first)
        return NarrowUnusable(card, self.events, card.why_not, words_of(card.why_not, self._place))

    def _keep(self, card: PunchCard) -> None:
        self.cards.append(card)
        self._column.addWidget(card)

    # --- what can be redeemed ----------------------------------------------------------------------------------

    def buttons(self) -> list[ActionButton]:
        """What can be redeemed, in reading order: the first is F2, the next Alt+2, Alt+3 ..."""
        rows = [row for card in self.cards for row in card.rows if row.row.redeemable]
        return [row.button for row in rows if row.button is not None]

    def _number_buttons(self) -> None:
        for place, button in enumerate(self.buttons()[:SHORTCUT_ROWS], start=1):
            button.set_key("F2" if place == 1 else f"Alt+{place}")

    def press(self, place: int) -> None:
        """What F2 and Alt+n do."""
        buttons = self.buttons()
        if 0 < place <= len(buttons):
            buttons[place - 1].click()

    def focus_first(self) -> None:
        """The proposed package's button, else selling."""
        target = next(iter(self.buttons()), self.head.sell)
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_chosen(self, entitlement_id: object, count: int) -> None:
        """Mark what the redeem panel is about."""
        for card in self.cards:
            card.set_chosen(entitlement_id, count)

    def choose_nothing(self) -> None:
        """The redeem panel is gone: nothing is marked, and the keyboard is on what is proposed."""
        self.set_chosen(None, 0)
        self.focus_first()
