"""Money handed back with an act: one tender, its amount, and what proves it; nothing where it is paid out later."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.desk.refunding import PayoutFields
from app.domain.sale import Tender
from ui.theme import wide
from ui.widgets.fields import Combo, Field, LineEdit, MoneyEdit
from ui.widgets.layouts import hbox
from ui.wording import tender_word

OFFERED = (Tender.CASH, Tender.CARD, Tender.UPI, Tender.BANK)
AMOUNT_WIDTH = 144


class HandOut(QWidget):
    """Later at first; once a tender is chosen all that is to pay out is proposed, to be typed over."""

    changed = Signal()

    def __init__(self, currency: str, *, later: bool = True) -> None:
        """`later` where it need not be paid out at once."""
        super().__init__()
        self._total, self._typed_over = 0, False
        self.tender = Combo(self.tr("Pay out by"))
        none = [("", self.tr("Pay out later"))] if later else []
        self.tender.set_items([*none, *((one.value, tender_word(one)) for one in OFFERED)])
        self.amount = MoneyEdit(self.tr("Amount paid out"), currency)
        self.reference = LineEdit(self.tr("Reference"), max_length=40)
        self._tender_field = Field(self.tr("Pay out by"), self.tender)
        self.amount_field = Field(self.tr("Amount"), self.amount)
        self.amount_field.setFixedWidth(wide(AMOUNT_WIDTH))
        self.reference_field = Field(self.tr("Reference"), self.reference)
        line = hbox(self._tender_field, self.amount_field, self.reference_field, spacing=12)
        line.setStretch(0, 2)
        line.setStretch(2, 3)
        self.setLayout(line)
        self.tender.changed.connect(lambda _key: self._show())
        self.amount.textEdited.connect(lambda _text: self._note_amount())
        self.reference.textChanged.connect(lambda _text: self._note_reference())
        self._show()

    def set_total(self, minor: int) -> None:
        """So much is to pay out in all; proposed until somebody types another amount."""
        if minor == self._total:
            return
        self._total = minor
        if not self._typed_over:
            self.amount.set_minor(minor)
            if self._chosen is not None:
                self.changed.emit()

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

    def _note_amount(self) -> None:
        self._typed_over = True
        self.amount_field.set_error(None)
        self.changed.emit()

    def _note_reference(self) -> None:
        self.reference_field.set_error(None)
        self.changed.emit()

    def payouts(self) -> tuple[PayoutFields, ...] | None:
        """What is handed out; None while an amount or a reference lacks, and the field says so."""
        chosen, amount = self._chosen, self.amount.minor()
        if chosen is None:
            return ()
        if amount is None or not amount:
            self.amount_field.set_error(self.amount.problem() or self.tr("Type an amount."))
            return None
        reference = "" if chosen is Tender.CASH else self.reference.words()
        if chosen is not Tender.CASH and not reference:
            self.reference_field.set_error(self.tr("Type the reference."))
            return None
        return (PayoutFields(tender=chosen, amount_minor=amount, reference=reference),)
