"""The refund quote as a sheet: the same steps for each policy side by side, the one sold marked."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from app.desk.views.cancelling import Quotes
from app.domain.refund import Quote, UsedService
from app.domain.terms import RefundPolicy
from ui import format as show
from ui.widgets.cards import CardFrame
from ui.widgets.labels import Label
from ui.widgets.layouts import vbox

HUNDREDTHS = 100
END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class QuoteSheet(CardFrame):
    """Paid, less what was used, less the fee: one column a policy; all amounts without tax."""

    def __init__(self, currency: str) -> None:
        """Empty until the desk has worked it out."""
        super().__init__()
        self._currency = currency
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self._used = vbox(spacing=2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 12)
        whole.setSpacing(10)
        whole.addLayout(self._grid)
        whole.addLayout(self._used)
        self.hide()

    def set_quotes(self, quotes: Quotes) -> None:
        """Show this quote; it is worked out anew whenever the dialog opens."""
        for column, one in enumerate(quotes.quotes, start=1):
            sold = one.policy is quotes.policy
            head = Label(self._policy_word(one.policy), font="body_strong" if sold else "small")
            head.set_token("text" if sold else "muted")
            self._grid.addWidget(head, 0, column, END)
        self._grid.addWidget(Label(self.tr("Bold: as it was sold"), font="small", token="muted"), 0, 0)
        for row, (name, strong) in enumerate(self._steps(quotes), start=1):
            self._grid.addWidget(Label(name, font="body_strong" if strong else "body"), row, 0)
            for column, one in enumerate(quotes.quotes, start=1):
                amount = self._amounts(one)[row - 1]
                sold = one.policy is quotes.policy
                font = "head" if strong and sold else "body_strong" if sold else "body"
                self._grid.addWidget(Label(amount, font=font, token="text" if sold else "muted"), row, column, END)
        for service in quotes.services:
            self._used.addWidget(Label(self._service_words(service), font="small", token="muted", wrap=True))
        for note in self._notes(quotes):
            self._used.addWidget(Label(note, font="small_strong", wrap=True))
        self.setAccessibleName(self._told(quotes))
        self.show()

    def _policy_word(self, policy: RefundPolicy) -> str:
        return {
            RefundPolicy.LIST_PRICE: self.tr("Used at list price"),
            RefundPolicy.PRO_RATA: self.tr("Used at its share"),
            RefundPolicy.NONE: self.tr("No refund"),
        }[policy]

    def _steps(self, quotes: Quotes) -> list[tuple[str, bool]]:
        percent = f"{quotes.sold.fee_basis_points / HUNDREDTHS:g}"
        fee = [(self.tr("Less the fee of {percent} %").format(percent=percent), False)]
        return [
            (self.tr("Paid"), False),
            (self.tr("Less sessions used"), False),
            *(fee if quotes.sold.fee_basis_points else []),
            (self.tr("Refund"), True),
        ]

    def _amounts(self, quote: Quote) -> list[str]:
        none = quote.policy is RefundPolicy.NONE
        fee = ["-" if none else self._less(quote.fee_minor)] if quote.fee_basis_points else []
        used = "-" if none else self._less(quote.used_minor)
        return [self._money(quote.paid_minor), used, *fee, self._money(quote.refund_minor)]

    def _money(self, minor: int) -> str:
        return show.money(minor, self._currency)

    def _less(self, minor: int) -> str:
        return show.money(-minor, self._currency) if minor else show.money(0, self._currency)

    def _service_words(self, service: UsedService) -> str:
        words = self.tr(
            "{service}: {used} of {sold} used; {used} {times} {price} = {at_list} at list price, {share} at its share"
        )
        return words.format(
            service=service.service_name,
            used=service.used,
            sold=service.sold,
            times=show.TIMES,
            price=self._money(service.list_price_minor),
            at_list=self._money(service.used_at_list_minor),
            share=self._money(service.used_value_minor),
        )

    def _notes(self, quotes: Quotes) -> list[str]:
        notes = []
        if quotes.sold.shortfall_minor and quotes.policy is not RefundPolicy.NONE:
            words = self.tr("What was used is worth {amount} more than was paid. It is not charged.")
            notes.append(words.format(amount=self._money(quotes.sold.shortfall_minor)))
        if quotes.due_closed_minor:
            words = self.tr("{amount} still due is closed: the patient owes it no more.")
            notes.append(words.format(amount=self._money(quotes.due_closed_minor)))
        if quotes.is_capped:
            words = self.tr("After the upgrade at most {amount} can come back.")
            notes.append(words.format(amount=self._money(quotes.cap_minor)))
        return notes

    def _told(self, quotes: Quotes) -> str:
        names = [name for name, _ in self._steps(quotes)]
        steps = ", ".join(f"{name} {amount}" for name, amount in zip(names, self._amounts(quotes.sold), strict=True))
        return f"{self._policy_word(quotes.policy)}: {steps}"
