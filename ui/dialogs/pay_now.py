"""Money taken together with an act: one tender, its amount and what proves it; nothing where nothing is taken."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.desk.payments import PaymentFields
from app.domain.sale import Tender
from ui import format as show
from ui.theme import wide
from ui.widgets.fields import Combo, Field, LineEdit, MoneyEdit
from ui.widgets.layouts import hbox
from ui.wording import tender_word

OFFERED = (Tender.CASH, Tender.CARD, Tender.UPI, Tender.BANK)
AMOUNT_WIDTH = 112


class PayNow(QWidget):
    """Nothing at first; once a tender is chosen the whole of what is unpaid is proposed, to be typed over."""

    changed = Signal()

    def __init__(self, currency: str) -> None:
        """Hidden until something is to pay."""
        super().__init__()
        self._currency = currency
        self.tender = Combo(self.tr("Payment"))
        self.tender.set_items([("", self.tr("Nothing now")), *((one.value, tender_word(one)) for one in OFFERED)])
        self.amount = MoneyEdit(self.tr("Amount"), currency)
        self.reference = LineEdit(self.tr("Reference"), max_length=40)
        self._tender_field = Field(self.tr("Pay"), self.tender)
        self.amount_field = Field(self.tr("Amount"), self.amount)
        self.amount_field.setFixedWidth(wide(AMOUNT_WIDTH))
        self.reference_field = Field(self.tr("Reference"), self.reference)
        line = hbox(self._tender_field, self.amount_field, self.reference_field, spacing=12)
        line.setStretch(0, 2)
        line.setStretch(2, 3)
        self.setLayout(line)
        self.tender.changed.connect(lambda _key: self._show())
        for field, edit in ((self.amount_field, self.amount), (self.reference_field, self.reference)):
            edit.textChanged.connect(lambda _text, field=field: self._typed(field))
        self.reference.editingFinished.connect(self._look_at_reference)
        self._show()
        self.hide()

    def set_due(self, minor: int) -> None:
        """So much is unpaid."""
        self._tender_field.label.set_text(self.tr("Pay, {due} is due").format(due=show.money(minor, self._currency)))
        self.amount.set_minor(minor)
        self.setVisible(minor > 0)

    @property
    def _chosen(self) -> Tender | None:
        key = self.tender.key()
        return Tender(key) if key else None

    def _show(self) -> None:
        self.amount_field.setVisible(self._chosen is not None)
        self.reference_field.setVisible(self._chosen not in (None, Tender.CASH))
        self.reference_field.set_error(None)
        upi = self._chosen is Tender.UPI
        self.reference_field.label.set_text(self.tr("UTR, 12 digits") if upi else self.tr("Reference"))
        self.changed.emit()

    def _typed(self, field: Field) -> None:
        field.set_error(None)
        self.changed.emit()

    def _look_at_reference(self) -> None:
        if self._chosen not in (None, Tender.CASH) and not self.reference.words():
            self.reference_field.set_error(self.tr("Type the reference."))

    def payments(self) -> tuple[PaymentFields, ...] | None:
        """What is taken; None while an amount or a reference lacks."""
        chosen, amount = self._chosen, self.amount.minor()
        if chosen is None:
            return ()
        if amount is None:
            self.amount_field.set_error(self.amount.problem())
            return None
        reference = "" if chosen is Tender.CASH else self.reference.words()
        if chosen is not Tender.CASH and not reference:
            return None
        return (PaymentFields(tender=chosen, amount_minor=amount, reference=reference),)
