"""The desk: find somebody, see what they have left, redeem, sell, explain."""

from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desk.command import Command
from app.desk.commands.redeem_sessions import RedeemSessions
from app.desk.views.cards import Card, ServiceRow
from app.desk.views.desk_lists import desk_lists
from app.desk.views.receipts import Receipt
from app.desk.views.redemptions import Redeemed
from app.desk.views.wallet import Wallet, wallet
from ui.actions import bind_page
from ui.client import Client
from ui.keys import bind
from ui.places import DESK
from ui.screens.base import Screen
from ui.screens.desk_acts import DeskActs
from ui.screens.desk_drawer import Drawer
from ui.screens.desk_money import DeskMoney
from ui.screens.desk_side import MOST_ROWS, DeskSide
from ui.screens.desk_toasts import DeskToasts
from ui.screens.desk_today import DeskToday
from ui.screens.ledger import LedgerPage
from ui.screens.redeem_panel import RedeemPanel
from ui.screens.sell import SellPage
from ui.screens.wallet import SHORTCUT_ROWS, WalletView
from ui.theme import wide
from ui.widgets.empty import EmptyState
from ui.widgets.layouts import vbox
from ui.widgets.page_room import Pages

if TYPE_CHECKING:
    from ui.main_window import MainWindow

SMALLER = 1200
"""Below this wide cards go one to a row and the lists are narrower (look.md, Breakpoints)."""


class DeskScreen(Screen):
    """Lists at the left, the wallet at the right; selling and the ledger take the whole page."""

    def __init__(self, client: Client, window: "MainWindow") -> None:
        """Nobody is open yet."""
        super().__init__(client, window)
        self._patient_id: UUID | None = None
        self._just_drawn = False
        self._toasts = DeskToasts(client, window)
        self.acts_of_cards = DeskActs(client, window)
        self._focus_wanted = False
        self.side = DeskSide(client)
        self._money = DeskMoney(client, window, self.side)
        self.wallet = WalletView()
        self.panel = RedeemPanel(client, self.window_)
        self.today = DeskToday(client, window, self.side, self.panel)
        self.ledger = LedgerPage(client, self.window_)
        self.sell = SellPage(client, self.window_)
        self.work = (self.panel, self.sell)
        self._nobody = EmptyState(
            "search",
            self.tr("Who is at the desk?"),
            self.tr("Type a name, a phone number or a record number. Enter opens the first."),
            (self.tr("New patient"), self.new_patient),
        )
        self._right, self._pages = Pages(), Pages()
        self._main, self._middle = QWidget(), QWidget()
        self._lay_out()
        self._connect()
        self._bind_keys()

    def _lay_out(self) -> None:
        self._right.addWidget(self._nobody)
        self._right.addWidget(self.wallet)
        middle = vbox(self.banner, self._right, spacing=0)
        middle.setStretch(1, 1)
        self._middle.setLayout(middle)
        line = QHBoxLayout(self._main)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.side)
        line.addWidget(self._middle, 1)
        line.addWidget(self.panel)
        self.drawer = Drawer(self.side, self._main, line)
        self.panel.hide()
        for page in (self._main, self.sell, self.ledger):
            self._pages.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)

    def _connect(self) -> None:
        self.side.opened.connect(self.open_patient)
        self.today.open_wanted.connect(self.open_patient)
        self.today.redeem_wanted.connect(self._open_panel)
        self.today.sell_wanted.connect(self._open_sell)
        self.drawer.closed.connect(self._leave_drawer)
        self.wallet.events.redeem.connect(self._open_panel)
        self.wallet.events.why.connect(self._open_ledger)
        self.wallet.events.family.connect(self.acts_of_cards.family)
        self.wallet.events.act.connect(self.acts_of_cards.open)
        self.acts_of_cards.sell_wanted.connect(self._open_sell)
        self.acts_of_cards.person_saved.connect(self.open_patient)
        self.wallet.sell_wanted.connect(self._open_sell)
        self.wallet.edit_wanted.connect(self._edit_patient)
        self.wallet.head.why_not.clicked.connect(self.why_not)
        self.wallet.head.bring_in.clicked.connect(self.bring_in)
        self.panel.closed.connect(self._close_panel)
        self.panel.redeemed.connect(self._redeemed)
        self.panel.form.changed.connect(self._show_going)
        self.ledger.closed.connect(self._back)
        self._pages.currentChanged.connect(self._toasts.lift)
        self.sell.closed.connect(self._back)
        self.sell.sold.connect(self._sold)

    def _bind_keys(self) -> None:
        """In the whole window: after a redemption the keyboard is in the search, and F2 goes on from there."""
        bind_page(self, DESK, self._main)
        for place in range(2, SHORTCUT_ROWS + 1):
            bind(self._main, f"Alt+{place}", partial(self._press, place), context=Qt.ShortcutContext.WindowShortcut)

    def panes(self) -> list[QWidget]:
        """Lists, wallet, and the panel while it is open; the lists also while they are a closed drawer."""
        parts: list[QWidget] = [self._right, self.panel, self.sell, self.ledger]
        shown = [part for part in parts if part.isVisible()]
        return [self.side, *shown] if self._main.isVisible() else shown

    # --- what is shown -----------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """The lists, and the wallet that is open."""
        self._ask_lists()
        self._money.ask()
        if not self.panel.isVisible():
            self._ask_wallet()

    def is_stale_after(self, command: Command[Any]) -> bool:
        """A redemption brought its wallet along: only the lists are asked anew."""
        drawn, self._just_drawn = self._just_drawn, False
        if drawn and command.kind == RedeemSessions.kind:
            self._ask_lists()
            return False
        return True

    def _ask_lists(self) -> None:
        self.client.ask(self, desk_lists, MOST_ROWS, then=self.side.set_lists, key="desk-lists")
        self.today.ask()

    def open_patient(self, patient_id: UUID) -> None:
        """Show this patient's wallet; Enter then redeems the proposed package."""
        self._patient_id = self.spot = patient_id
        self._close_panel()
        self._pages.setCurrentIndex(0)
        self.banner.clear()
        self._ask_wallet(focus=True)

    def _ask_wallet(self, *, focus: bool = False) -> None:
        """A newer answer replaces one on its way, but not the wish to have the keyboard there."""
        self._focus_wanted = self._focus_wanted or focus
        if self._patient_id is not None:
            self.client.ask(self, wallet, self._patient_id, then=self._set_wallet, key="wallet")

    def _set_wallet(self, found: Wallet) -> None:
        if found.patient.id != self._patient_id:
            return
        self.wallet.set_wallet(found, self.window_.place)
        self.wallet.head.offer_bring_in(offered=self.acts_of_cards.may_bring_in)
        self._right.setCurrentWidget(self.wallet)
        self.side.show_current(found.patient.id)
        if self._focus_wanted:
            self._focus_wanted = False
            frame = self.window_.frame
            # an answer that comes late must not take the keyboard from whoever types the next name
            if frame is None or not frame.is_searching:
                self.wallet.focus_first()
        self.today.arrived(found)

    def _back(self) -> None:
        self._pages.setCurrentIndex(0)
        self._ask_wallet(focus=True)

    def _leave_drawer(self) -> None:
        if self._right.currentWidget() is self.wallet:
            self.wallet.focus_first()
        elif self.window_.frame is not None:
            self.window_.frame.focus_search()

    # --- redeeming ---------------------------------------------------------------------------------------------

    def redeem_proposed(self) -> None:
        """F2: the row that the wallet proposes."""
        self._who()
        self._press(1)

    def _press(self, place: int) -> None:
        if self._pages.currentIndex() == 0 and self._right.currentWidget() is self.wallet and self.panel.isHidden():
            self.wallet.press(place)

    def _open_panel(self, card: Card, row: ServiceRow) -> None:
        if self.wallet.wallet is None:
            return
        self.panel.open(self.wallet.wallet, card, row)
        self._fit()
        self._show_going()

    def _show_going(self) -> None:
        if self.panel.isVisible():
            self.wallet.set_chosen(self.panel.form.row.entitlement_id, self.panel.form.sessions)

    def _close_panel(self, *, draw: bool = True) -> None:
        if self.panel.isHidden():
            return
        if draw:
            # before it is hidden: Qt would look through the whole window for who gets the keyboard next
            self.wallet.focus_first()
        self.panel.hide()
        self._fit(draw=draw)
        if draw:
            self.wallet.choose_nothing()

    def _redeemed(self, result: Redeemed) -> None:
        """The wallet as it is now, the toast, and the keyboard back in the search."""
        if self.window_.frame is not None:
            self.window_.frame.focus_search()
        self._close_panel(draw=result.wallet.patient.id != self._patient_id)
        if result.wallet.patient.id == self._patient_id:
            self._set_wallet(result.wallet)
            self._just_drawn = True
        self._toasts.redeemed(result)

    # --- room --------------------------------------------------------------------------------------------------

    def _fit(self, *, draw: bool = True) -> None:
        """Breakpoints of look.md: fewer columns below 1200; below 900 the panel covers the page."""
        smaller, narrow, panel = self.window_.width() < wide(SMALLER), self.window_.is_narrow, not self.panel.isHidden()
        self.side.set_room(smaller=smaller, drawer=narrow or (smaller and panel))
        self.drawer.set_narrow(narrow=narrow or (smaller and panel))
        self._middle.setHidden(narrow and panel)
        self.panel.set_cover(self.window_.width() if narrow else 0)
        self.wallet.set_space(beside_panel=panel and not narrow, smaller=smaller, low=self.window_.is_low, draw=draw)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More room, or less."""
        super().resizeEvent(event)
        self._fit()

    # --- selling, explaining, family ---------------------------------------------------------------------------

    def sell_package(self) -> None:
        """F3: to whoever is open."""
        self._toasts.ask_who(self.wallet.wallet)
        self._open_sell(None)

    def _open_sell(self, wanted: Card | UUID | None) -> None:
        found = self.wallet.wallet
        if found is None or self._patient_id is None or self._pages.currentIndex() != 0:
            return
        self._close_panel()
        self._pages.setCurrentWidget(self.sell)
        self.sell.open(found.patient, wanted)

    def _sold(self, receipt: Receipt) -> None:
        self._back()
        self.refresh()
        self._toasts.sold(receipt, self.sell.receipt.paper)

    def _open_ledger(self, entitlement_id: UUID) -> None:
        self._close_panel()
        self._pages.setCurrentWidget(self.ledger)
        self.ledger.open(entitlement_id)

    def why_not(self) -> None:
        """Package by package why none fits, and the one next step."""
        if (found := self._who()) is not None:
            self.acts_of_cards.why_not(found)

    def bring_in(self) -> None:
        """A package that the patient bought before this program came."""
        if (found := self._who()) is not None:
            self.acts_of_cards.bring_in(found.patient)

    def _who(self) -> Wallet | None:
        """Whose wallet is in front; where nobody's is, that is asked."""
        self._toasts.ask_who(self.wallet.wallet)
        return self.wallet.wallet if self._pages.currentIndex() == 0 else None

    # --- patients ----------------------------------------------------------------------------------------------

    def new_patient(self) -> None:
        """Register somebody, then show their empty wallet."""
        self.acts_of_cards.person(None)

    def _edit_patient(self) -> None:
        if self.wallet.wallet is not None:
            self.acts_of_cards.person(self.wallet.wallet.patient)
