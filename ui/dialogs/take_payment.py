"""Taking money after the sale: the rest, or an instalment."""

from typing import TYPE_CHECKING

from app.desk.commands.take_payment import TakePayment
from app.desk.views.cards import Card
from app.desk.views.clinic import centre_here
from app.desk.views.receipts import Receipt
from ui import format as show
from ui.client import Client
from ui.dialogs.act_form import ActForm, Change, Reason
from ui.screens.sell_payment import PaymentPart

if TYPE_CHECKING:
    from ui.main_window import MainWindow


class TakePaymentForm(ActForm):
    """The next instalment is proposed, else all that is due; several tenders as in a sale."""

    icon = "cash"
    needs_reason = False
    needs_approval = False

    def __init__(self, card: Card, currency: str) -> None:
        """Cash for the proposed amount."""
        super().__init__(card, currency)
        self.title = self.tr("Take a payment")
        self.verb = self.tr("Take payment")
        self.payment = PaymentPart()
        self.payment.start(currency, "", "", card.order_number)
        self.payment.set_price(self._proposed())
        self.first = self.payment.rows[0].amount if self.payment.rows else None
        self.column.addWidget(self.payment)
        self.payment.changed.connect(self.changed)

    def _proposed(self) -> int:
        return self.card.instalments[0][1] if self.card.instalments else self.card.due_minor

    def begin(self, client: Client, window: "MainWindow") -> None:
        """The centre's UPI address, for the code to scan."""
        name = window.place.organisation if window.place is not None else ""
        client.ask(
            self,
            centre_here,
            then=lambda centre: self.payment.set_payee(centre.upi_id, name),
        )

    def command(self, reason: Reason) -> TakePayment | None:
        """The payment as typed."""
        del reason
        if self.card.order_id is None or not self.payment.rows or self.payment.stop_at_problem(focus=False):
            return None
        return TakePayment(order_id=self.card.order_id, payments=self.payment.fields())

    def sentence(self) -> str:
        """Rs 3,000 of Rs 5,000 due for Recovery."""
        words = self.tr("{amount} of {due} due for {package}.")
        return words.format(
            amount=show.money(self.payment.paid_minor(), self.currency),
            due=show.money(self.card.due_minor, self.currency),
            package=self.card.name,
        )

    def changes(self, result: Receipt) -> list[Change]:
        """What is due before and after."""
        due = show.money(self.card.due_minor, self.currency)
        return [Change(self.tr("Due"), due, show.money(result.card.due_minor, self.currency), strong=True)]

    def paper_of(self, result: Receipt) -> Card:
        """The receipt with this payment on it."""
        return result.card

    def done_words(self, result: Receipt) -> tuple[str, str]:
        """Taken; what is left to pay."""
        due = result.card.due_minor
        left = self.tr("Still due: {amount}.").format(amount=show.money(due, self.currency)) if due else ""
        return self.tr("Payment taken for {package}.").format(package=result.card.name), left or self.tr("All paid.")
