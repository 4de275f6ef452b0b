"""Redeeming: one panel beside the wallet, no wizard, one button that says what will happen."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.desk.commands.redeem_sessions import RedeemSessions
from app.desk.views.cards import Card, ServiceRow
from app.desk.views.redemptions import Redeemed
from app.desk.views.wallet import Wallet, wallet
from app.domain.errors import AlreadyRedeemed, Refusal
from app.domain.ledger import Outcome
from ui import format as show
from ui import wording
from ui.client import Client
from ui.dialogs.act_form import Change
from ui.dialogs.pick_person import PickPerson
from ui.keys import bind
from ui.screens.redeem_foot import RedeemFoot
from ui.screens.redeem_form import RedeemForm
from ui.screens.redeem_head import RedeemHead
from ui.theme import wide
from ui.widgets.banner import Banner
from ui.widgets.layouts import scroll

if TYPE_CHECKING:
    from ui.main_window import MainWindow

WIDTH, MARGIN = 400, 24


class RedeemPanel(QFrame):
    """Consumes sessions of the package in hand for whoever came; Enter redeems, Esc closes."""

    closed = Signal()
    redeemed = Signal(object)
    """`Redeemed`: what was recorded and the wallet as it is now."""

    def __init__(self, client: Client, window: "MainWindow") -> None:
        """Empty until `open`."""
        super().__init__()
        self._client, self._window = client, window
        self._wallet: Wallet | None = None
        self._action: RedeemSessions | None = None
        self._under_way = False
        self.setObjectName("redeemPanel")
        self.setAccessibleName(self.tr("Redeem"))
        self.setFixedWidth(wide(WIDTH))
        self.form, self.foot, self.banner = RedeemForm(), RedeemFoot(), Banner()
        self.head = RedeemHead(self.form.packages)
        self._lay_out()
        self._connect()

    def set_cover(self, width: int) -> None:
        """Over the whole page where there is no room beside the wallet; 0 where there is."""
        self.setMinimumWidth(0 if width else wide(WIDTH))
        self.setMaximumWidth(width or wide(WIDTH))

    def _lay_out(self) -> None:
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setSpacing(12)
        inner.addWidget(self.banner)
        inner.addWidget(self.form)
        inner.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        self._inner, self._body = inner, scroll(body)
        self._body.verticalScrollBar().rangeChanged.connect(self._keep_width)
        self._keep_width(0, 0)
        whole.addWidget(self._body, 1)
        whole.addWidget(self.foot)

    def _keep_width(self, least: int, most: int) -> None:
        """The form is as wide with a scroll bar as without one, so that nothing jumps into another row."""
        bar = self._body.verticalScrollBar().sizeHint().width() if most > least else 0
        self._inner.setContentsMargins(MARGIN, 8, MARGIN - bar, 6)

    def _connect(self) -> None:
        self.head.close_pressed.connect(self.leave)
        self.form.changed.connect(self._tell)
        self.form.somebody_wanted.connect(self._pick_somebody)
        self.foot.redeem_pressed.connect(self.redeem)
        self.foot.again_pressed.connect(self._redeem_again)
        self.foot.keep_pressed.connect(self._keep_one)
        for shortcut in bind(self, "Return", self._enter):
            # a key held down is one action of a person
            shortcut.setAutoRepeat(False)
        bind(self, "Esc", self.leave)

    # --- opening and closing -----------------------------------------------------------------------------------

    def open(self, wallet_shown: Wallet, card: Card, row: ServiceRow) -> None:
        """Begin with this service of this package for the patient whose wallet it is."""
        self._wallet, self._action = wallet_shown, None
        self.banner.clear()
        self.foot.show_button()
        self.form.appointment.zone = self._window.place.time_zone if self._window.place is not None else "UTC"
        self.form.begin(wallet_shown, card, row)
        self._tell()
        self._body.verticalScrollBar().setValue(0)
        self.show()
        self.foot.button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def for_visit(self, reference: str, outcome: Outcome, day: date) -> None:
        """It is for this appointment of that day, and how it went is known."""
        if self._wallet is not None and day < self._wallet.today:
            self.form.day.set_date(day)
            # as if it had been typed: who may be chosen and who must sign depends on it
            self.form.day.textEdited.emit(self.form.day.text())
        self.form.appointment.take(reference)
        self.form.outcomes.choose(outcome)

    def leave(self) -> None:
        """Close without redeeming; with the question open, keep the one redemption there is."""
        if self.foot.is_asking:
            self._keep_one()
        elif not self._under_way:
            self.closed.emit()

    def _pick_somebody(self) -> None:
        picker = PickPerson(self._client, self._window, self.tr("Who came?"), for_family=False)
        picker.picked.connect(lambda facts, _relation: self.form.add_guest(facts))
        picker.finished.connect(lambda _result: self.foot.button.setFocus())
        picker.open()

    def _tell(self) -> None:
        """Say in the head and on the button what would happen now."""
        self.head.set_card(self.form.card)
        self.foot.set_act(self.form.row.service_name, self.form.sessions, self.form.row.left)

    # --- redeeming ---------------------------------------------------------------------------------------------

    def _enter(self) -> None:
        if self.foot.is_asking:
            self.foot.press_focused()
        else:
            self.redeem()

    def redeem(self) -> None:
        """Send what is chosen, once: pressing again while it is under way does nothing."""
        if self._wallet is None or self._under_way or not self.foot.can_redeem:
            return
        service_date = self.form.service_date()
        if service_date is not None:
            self._send(service_date, again=False)

    def _redeem_again(self) -> None:
        if self._action is not None and not self._under_way:
            self._send(self._action.redemption.service_date, again=True)

    def _send(self, service_date: date, *, again: bool) -> None:
        asked = self.form.asked(service_date, again=again)
        # what was tried and never answered keeps its id, so that pressing again cannot count twice
        if self._action is None or self._action.redemption != asked:
            self._action = RedeemSessions(redemption=asked)
        self.banner.clear()
        self._set_under_way(under_way=True)
        self._client.execute(self, self._action, self._done, refused=self._refused, ended=self._ended)

    def act_words(self, command: RedeemSessions) -> tuple[str, Sequence[Change]]:
        """What a manager signs who is asked for a late entry."""
        asked, form = command.redemption, self.form
        people = {person.patient_id: person.name for person in form.card.people}
        words = self.tr("{n} {service} for {person} on {day} ({outcome}) is taken from {package}, {number}.").format(
            n=asked.sessions,
            service=form.row.service_name,
            person=people.get(asked.person_id, ""),
            day=show.day(asked.service_date),
            outcome=wording.outcome_word(asked.outcome),
            package=form.card.name,
            number=form.card.order_number,
        )
        left = self.tr("{n} left")
        before, after = left.format(n=form.row.left), left.format(n=form.row.left - asked.sessions)
        return words, [Change(form.row.service_name, before, after, strong=True)]

    def _done(self, result: Redeemed) -> None:
        self._action, self._wallet = None, result.wallet
        self._set_under_way(under_way=False)
        self.foot.show_button()
        self.redeemed.emit(result)

    def _ended(self) -> None:
        """Trouble, or no approval: nothing known to be recorded; the same action may be tried again."""
        self._set_under_way(under_way=False)

    def _refused(self, refusal: Refusal) -> None:
        self._set_under_way(under_way=False)
        sentence = self._client.words(refusal)
        if isinstance(refusal, AlreadyRedeemed):
            self.foot.ask(sentence)
            return
        self._action = None
        self.foot.show_button()
        self.banner.show_refusal(sentence.head, sentence.next_step)
        self.foot.button.setFocus()
        self._body.verticalScrollBar().setValue(0)
        self._look_again()

    def _keep_one(self) -> None:
        if self._under_way:
            return
        self._action = None
        self.foot.show_button()
        self.foot.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_under_way(self, *, under_way: bool) -> None:
        self._under_way = under_way
        self.foot.set_busy(busy=under_way)

    # --- what changed meanwhile --------------------------------------------------------------------------------

    def _look_again(self) -> None:
        """After a refusal somebody else may have used sessions: show what is left, keep what is chosen."""
        if self._wallet is not None:
            self._client.ask(self, wallet, self._wallet.patient.id, then=self._show_counts, key="wallet")

    def _show_counts(self, fresh: Wallet) -> None:
        self._wallet = fresh
        self.form.update_counts(fresh)
        self._tell()
