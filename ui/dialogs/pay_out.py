"""Paying out what was decided at a cancellation, in parts until all is out."""

from typing import TYPE_CHECKING
from uuid import UUID

from app.desk.commands.pay_out_refund import PayOutRefund
from app.desk.views.cards import Card
from app.desk.views.refunds import RefundFacts, refund_of
from ui import format as show
from ui.client import Client
from ui.dialogs.act_form import ActForm, Change, Reason
from ui.dialogs.hand_out import HandOut

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class PayOutForm(ActForm):
    """The rest is proposed; a part of it may go by another tender."""

    icon = "undo"
    needs_reason = False

    def __init__(self, card: Card, currency: str) -> None:
        """Empty until the refund is known."""
        super().__init__(card, currency)
        self.title = self.tr("Pay out the refund")
        self.verb = self.tr("Approve payout")
        self._refund: RefundFacts | None = None
        self.hand_out = HandOut(currency, later=False)
        self.first = self.hand_out.amount
        self.column.addWidget(self.hand_out)
        self.hand_out.changed.connect(self.changed)

    def begin(self, client: Client, window: "MainWindow") -> None:
        """What was decided, and what is out already."""
        del window
        client.ask(self, refund_of, self.card.patient_package_id, then=self._set_refund)

    def _set_refund(self, refund: RefundFacts) -> None:
        self._refund = refund
        self.hand_out.set_total(refund.due_minor)
        self.hand_out.amount.selectAll()
        self.changed.emit()

    @property
    def refund_id(self) -> UUID | None:
        """The refund, once it is known."""
        return self._refund.refund_id if self._refund is not None else None

    def command(self, reason: Reason) -> PayOutRefund | None:
        """The payout as typed."""
        del reason
        payouts = self.hand_out.payouts()
        if self.refund_id is None or not payouts:
            return None
        return PayOutRefund(refund_id=self.refund_id, payouts=payouts)

    def sentence(self) -> str:
        """Rs 4,900 goes back to Asha."""
        amount = self.hand_out.amount.minor()
        if self._refund is None or amount is None:
            return self.tr("How much of the refund is handed out?")
        words = self.tr("{amount} goes back to {buyer}.")
        return words.format(amount=show.money(amount, self.currency), buyer=self._refund.buyer_name)

    def changes(self, result: RefundFacts) -> list[Change]:
        """Decided, handed out, still due."""
        before = self._refund
        due = show.money(before.due_minor, self.currency) if before is not None else ""
        return [
            Change(self.tr("Decided"), "", show.money(result.total_minor, self.currency)),
            Change(self.tr("Refund due"), due, show.money(result.due_minor, self.currency), strong=True),
        ]

    def paper_of(self, result: RefundFacts) -> Card:
        """The refund note as far as it is paid out."""
        del result
        return self.card

    def done_words(self, result: RefundFacts) -> tuple[str, str]:
        """Paid out; refunded only when all is out."""
        said = self.tr("Paid out to {buyer}.").format(buyer=result.buyer_name)
        if result.due_minor:
            return said, self.tr("Still due: {amount}.").format(amount=show.money(result.due_minor, self.currency))
        return said, self.tr("All refunded.")
