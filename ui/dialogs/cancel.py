"""Cancelling a package: the quote with its arithmetic, the amount decided, and what is handed out at once."""

from typing import TYPE_CHECKING

from app.desk.commands.cancel_package import Cancelled, CancelPackage
from app.desk.views.cancelling import Quotes, quotes, refund_total
from app.desk.views.cards import Card
from ui import format as show
from ui.client import Client
from ui.dialogs.act_form import ActForm, Change, Reason
from ui.dialogs.hand_out import HandOut
from ui.dialogs.quote_sheet import QuoteSheet
from ui.theme import wide
from ui.widgets.fields import Field, MoneyEdit
from ui.widgets.layouts import hbox

if TYPE_CHECKING:
    from ui.main_window import MainWindow

AMOUNT_WIDTH = 144


class CancelForm(ActForm):
    """The quote by the policy sold is proposed; an approver may decide another amount, with the reason."""

    icon = "ban"
    danger = True
    room = 1080

    def __init__(self, card: Card, currency: str) -> None:
        """Empty until the quote is worked out."""
        super().__init__(card, currency)
        self.title = self.tr("Cancel and refund")
        self.verb = self.tr("Approve cancellation")
        self._quotes: Quotes | None = None
        self._client: Client | None = None
        self.sheet = QuoteSheet(currency)
        self.amount = MoneyEdit(self.tr("Refund decided"), currency)
        self.amount_field = Field(self.tr("Refund decided"), self.amount)
        self.amount_field.setFixedWidth(wide(AMOUNT_WIDTH))
        self.hand_out = HandOut(currency)
        self.first = self.amount
        line = hbox(self.amount_field, self.hand_out, spacing=12)
        line.setStretch(1, 1)
        self.column.addWidget(self.sheet)
        self.column.addLayout(line)
        self.amount.textChanged.connect(lambda _text: self._typed())
        self.hand_out.changed.connect(self.changed)

    def begin(self, client: Client, window: "MainWindow") -> None:
        """The quote as of now; the command refuses another one."""
        del window
        self._client = client
        client.ask(self, quotes, self.card.patient_package_id, then=self._set_quotes)

    def _set_quotes(self, found: Quotes) -> None:
        self._quotes = found
        self.sheet.set_quotes(found)
        self.amount.set_minor(found.sold.refund_minor)
        self.amount.selectAll()
        self.changed.emit()

    def _typed(self) -> None:
        self.amount_field.set_error(None)
        self._propose_payout()
        self.changed.emit()

    def _propose_payout(self) -> None:
        """What is handed out follows the amount decided, its tax included; else it would be more than is left."""
        net = self.amount.minor()
        if self._client is not None and net is not None:
            key = self.card.patient_package_id
            self._client.ask(self, refund_total, key, net, then=self.hand_out.set_total, key="payout")

    def command(self, reason: Reason) -> CancelPackage | None:
        """The cancellation as decided."""
        amount, payouts = self.amount.minor(), self.hand_out.payouts()
        if self._quotes is None:
            return None
        if amount is None:
            self.amount_field.set_error(self.amount.problem())
        if amount is None or payouts is None:
            return None
        quoted = self._quotes.sold.refund_minor
        return CancelPackage(
            patient_package_id=self.card.patient_package_id,
            quoted_minor=quoted,
            final_minor=None if amount == quoted else amount,
            payouts=payouts,
            reason=reason.reason,
            note=reason.note,
        )

    def sentence(self) -> str:
        """Recovery ends for good: 7 sessions left are void, Rs 4,900 goes back to Asha."""
        amount = self.amount.minor()
        words = self.tr(
            "{package} ends for good. %n session(s) left end with it; {amount} goes back to the buyer.",
            "",
            self.card.left,
        )
        return words.format(
            package=self.card.name,
            amount=show.money(amount, self.currency) if amount is not None else "-",
        )

    def changes(self, result: Cancelled) -> list[Change]:
        """What is to pay out with its tax, and what of it is still due; the sheet and the sentence say the rest."""
        refund = result.refund
        self.hand_out.set_total(refund.total_minor)
        rows: list[Change] = []
        if refund.tax_minor:
            words = self.tr("{total}, tax of {tax} included")
            total = words.format(
                total=show.money(refund.total_minor, self.currency), tax=show.money(refund.tax_minor, self.currency)
            )
            rows.append(Change(self.tr("To pay out"), "", total))
        rows.append(Change(self.tr("Refund due after it"), "", show.money(refund.due_minor, self.currency)))
        return rows

    def paper_of(self, result: Cancelled) -> Card:
        """The refund note."""
        return result.card

    def done_words(self, result: Cancelled) -> tuple[str, str]:
        """Cancelled. Refunded, or refund due."""
        said = self.tr("{package} is cancelled.").format(package=result.card.name)
        refund = result.refund
        if not refund.total_minor:
            return said, self.tr("No refund.")
        if refund.due_minor:
            return said, self.tr("Refund due: {amount}.").format(amount=show.money(refund.due_minor, self.currency))
        return said, self.tr("Refunded: {amount}.").format(amount=show.money(refund.total_minor, self.currency))
