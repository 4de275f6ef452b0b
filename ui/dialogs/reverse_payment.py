"""Taking a recorded payment back by another entry: which one, and what is due after it."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt

from app.desk.commands.reverse_payment import ReversePayment
from app.desk.views.cards import Card
from app.desk.views.receipts import Receipt, ReceiptPayment, receipt
from app.domain.sale import Tender
from ui import format as show
from ui.client import Client
from ui.dialogs import act_changes
from ui.dialogs.act_form import ActForm, Change, Reason
from ui.widgets.options import OptionGroup
from ui.wording import tender_word

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class ReversePaymentForm(ActForm):
    """Of several payments the latest is proposed; a payment is never edited, it stays on the receipt."""

    icon = "undo"
    danger = True

    def __init__(self, card: Card, currency: str) -> None:
        """Empty until the payments of its order are known."""
        super().__init__(card, currency)
        self.title = self.tr("Reverse a payment")
        self.verb = self.tr("Approve reversal")
        self._payments: tuple[ReceiptPayment, ...] | None = None
        self.which = OptionGroup(self.tr("Which payment"), mark="radio")
        self.which.hide()
        self.column.addWidget(self.which)
        self.which.changed.connect(lambda _key: self.changed.emit())

    def begin(self, client: Client, window: "MainWindow") -> None:
        """What was paid, and what of it stands."""
        del window
        if self.card.order_id is not None:
            client.ask(self, receipt, self.card.order_id, then=self._set_receipt)

    def _set_receipt(self, found: Receipt) -> None:
        standing = [one for one in found.payments if not (one.is_reversed or one.is_reversal)]
        self._payments = tuple(one for one in reversed(standing) if one.tender is not Tender.CREDIT)
        self.which.set_options([(one.payment_id, self._title(one), self._second(one)) for one in self._payments])
        # a single one is told in the sentence: a form with nothing in it would only push the rest down
        self.setVisible(len(self._payments) > 1)
        if len(self._payments) > 1:
            self.which.show()
            self.which.boxes()[0].setFocus(Qt.FocusReason.TabFocusReason)
        self.changed.emit()

    def _title(self, payment: ReceiptPayment) -> str:
        words = self.tr("{amount} by {tender}")
        return words.format(amount=self._money(payment.amount_minor), tender=tender_word(payment.tender))

    def _second(self, payment: ReceiptPayment) -> str:
        day = show.day(payment.booked_on) if payment.booked_on is not None else ""
        if not payment.reference:
            return day
        return self.tr("{day}, {reference}").format(day=day, reference=payment.reference)

    def _money(self, minor: int) -> str:
        return show.money(minor, self.currency)

    @property
    def _payment(self) -> ReceiptPayment | None:
        chosen = self.which.chosen
        return next((one for one in self._payments or () if one.payment_id == chosen), None)

    def command(self, reason: Reason) -> ReversePayment | None:
        """For the payment chosen."""
        key = self.which.chosen
        if not isinstance(key, UUID):
            return None
        return ReversePayment(payment_id=key, reason=reason.reason, note=reason.note)

    def sentence(self) -> str:
        """Rs 3,000 by UPI of 1 Jan 2026 is taken back; it stays on the receipt."""
        payment = self._payment
        if payment is None:
            return "" if self._payments is None else self.tr("No payment of this package can be reversed.")
        words = self.tr("{payment} ({facts}) is taken back by another entry. It stays on the receipt.")
        return words.format(payment=self._title(payment), facts=self._second(payment))

    def changes(self, result: Receipt) -> list[Change]:
        """What is paid and what is due, before and after."""
        paid, due = self._money(self.card.paid_minor), self._money(self.card.due_minor)
        return [
            Change(self.tr("Paid"), paid, self._money(result.paid_minor)),
            Change(self.tr("Due"), due, self._money(result.card.due_minor), strong=True),
            act_changes.status(self.card, result.card),
        ]

    def paper_of(self, result: Receipt) -> Card:
        """The receipt with the payment taken back."""
        return result.card

    def done_words(self, result: Receipt) -> tuple[str, str]:
        """Reversed; what is due now."""
        said = self.tr("The payment for {package} is reversed.").format(package=result.card.name)
        due = result.card.due_minor
        return said, self.tr("Due: {amount}.").format(amount=self._money(due)) if due else self.tr("Nothing is due.")
