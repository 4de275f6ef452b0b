"""One tender of a payment: its amount, and what was handed over or the reference that proves it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desk.payments import PaymentFields
from app.domain.sale import Tender
from ui import format as show
from ui.theme import tall, wide
from ui.widgets.buttons import IconButton
from ui.widgets.fields import Field, LineEdit, MoneyEdit
from ui.widgets.labels import FactLabel, Label
from ui.wording import tender_word

ICONS = {Tender.CASH: "cash", Tender.CARD: "card", Tender.UPI: "qr", Tender.BANK: "bank"}
AMOUNT_WIDTH, REFERENCE_WIDTH, TENDER_WIDTH = 128, 332, 84
MUCH = 100
"""Against the stretch of 1 beside it: as wide as it may be, before anything is left empty."""
LABEL_HEIGHT, FIELD_HEIGHT = 24, 40
"""What stands beside a field keeps its middle."""


class TenderRow(QWidget):
    """One tender: its amount, and what was handed over or the reference that proves it."""

    changed = Signal()
    removed = Signal()

    def __init__(self, tender: Tender, amount_minor: int, currency: str) -> None:
        """Begin with that amount."""
        super().__init__()
        self.tender = tender
        self._currency = currency
        word = tender_word(tender)
        self.amount = MoneyEdit(self.tr("{tender} amount").format(tender=word), currency)
        self.amount.set_minor(amount_minor)
        self.amount_field = Field(self.tr("Amount"), self.amount)
        self.amount_field.setFixedWidth(wide(AMOUNT_WIDTH))
        self.remove = IconButton("x", self.tr("Remove {tender}").format(tender=word), self.tr("Remove"))
        self._change = Label("", font="title")
        self._lay_out(word)
        self.amount.textChanged.connect(self._on_edit)
        self.remove.clicked.connect(self.removed)

    def _lay_out(self, word: str) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        name = FactLabel(ICONS[self.tender], word, font="body_strong")
        name.setFixedWidth(wide(TENDER_WIDTH))
        line.addLayout(beside_field(name))
        line.addWidget(self.amount_field)
        self.proof, self.proof_field = self._proof(word)
        line.addWidget(self.proof_field, MUCH)
        if self.tender is Tender.CASH:
            line.addWidget(self._change_box())
        line.addStretch(1)
        line.addLayout(beside_field(self.remove))

    def _proof(self, word: str) -> tuple[MoneyEdit | LineEdit, Field]:
        if self.tender is Tender.CASH:
            tendered = MoneyEdit(self.tr("Cash tendered"), self._currency)
            tendered.setPlaceholderText(self.tr("exact"))
            tendered.textChanged.connect(self._on_edit)
            field = Field(self.tr("Tendered"), tendered)
            field.setFixedWidth(wide(AMOUNT_WIDTH))
            return tendered, field
        labels = {
            Tender.UPI: self.tr("UTR, 12 digits from the payer's app"),
            Tender.CARD: self.tr("Reference on the card slip"),
            Tender.BANK: self.tr("Bank reference"),
        }
        reference = LineEdit(self.tr("{tender} reference").format(tender=word), max_length=40)
        reference.textChanged.connect(self._on_edit)
        field = Field(labels[self.tender], reference)
        field.setMaximumWidth(wide(REFERENCE_WIDTH))
        return reference, field

    def _change_box(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._change_word = Label(self.tr("Change"), font="small_strong", token="muted")
        self._change_word.hide()
        column.addWidget(self._change_word)
        column.addWidget(self._change)
        column.addStretch(1)
        return box

    def _on_edit(self) -> None:
        self.show_problem(None)
        if self.tender is Tender.CASH:
            change = (self._tendered() or self.amount_minor()) - self.amount_minor()
            self._change.set_text(show.money(change, self._currency) if change > 0 else "")
            self._change_word.setVisible(change > 0)
        self.changed.emit()

    def amount_minor(self) -> int:
        """The amount typed, 0 where it cannot be read."""
        return self.amount.minor() or 0

    def _tendered(self) -> int | None:
        return self.proof.minor() if isinstance(self.proof, MoneyEdit) else None

    def problem(self) -> str | None:
        """What is wrong with what was typed, before anything is sent."""
        if self.amount.problem():
            return self.amount.problem()
        return self.proof.problem() if isinstance(self.proof, MoneyEdit) and self.proof.text() else None

    def show_problem(self, sentence: str | None, *, on_amount: bool = False) -> None:
        """Mark the field that a refusal is about."""
        self.amount_field.set_error(sentence if on_amount else None)
        self.proof_field.set_error(None if on_amount else sentence)

    def fields(self) -> PaymentFields:
        """The payment as the command takes it."""
        reference = self.proof.text() if self.tender is not Tender.CASH else ""
        return PaymentFields(
            tender=self.tender, amount_minor=self.amount_minor(), tendered_minor=self._tendered(), reference=reference
        )


def beside_field(part: QWidget) -> QVBoxLayout:
    """On a level with the field itself, not with the label above it."""
    column = QVBoxLayout()
    column.setContentsMargins(0, tall(LABEL_HEIGHT) + (tall(FIELD_HEIGHT) - part.sizeHint().height()) // 2, 0, 0)
    column.addWidget(part)
    column.addStretch(1)
    return column
