"""The payment part of a sale: one row a tender, the change, and the UPI code to scan."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desk.payments import PaymentFields
from app.domain.sale import Tender
from app.exchange.upi import code_of, payment_link
from ui import format as show
from ui.widgets.buttons import ActionButton, IconButton
from ui.widgets.fields import Field, LineEdit, MoneyEdit
from ui.widgets.labels import FactLabel, Label
from ui.widgets.qr import QrView
from ui.wording import tender_word

ICONS = {Tender.CASH: "cash", Tender.CARD: "card", Tender.UPI: "qr", Tender.BANK: "bank"}
AMOUNT_WIDTH, REFERENCE_WIDTH, TENDER_WIDTH = 128, 332, 84
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
        self.amount = MoneyEdit(self.tr("{tender} amount").format(tender=word))
        self.amount.set_minor(amount_minor)
        self.amount_field = Field(self.tr("Amount"), self.amount)
        self.amount_field.setFixedWidth(AMOUNT_WIDTH)
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
        name.setFixedWidth(TENDER_WIDTH)
        line.addLayout(_beside_field(name))
        line.addWidget(self.amount_field)
        self.proof, self.proof_field = self._proof(word)
        line.addWidget(self.proof_field)
        if self.tender is Tender.CASH:
            line.addWidget(self._change_box())
        line.addStretch(1)
        line.addLayout(_beside_field(self.remove))

    def _proof(self, word: str) -> tuple[MoneyEdit | LineEdit, Field]:
        if self.tender is Tender.CASH:
            tendered = MoneyEdit(self.tr("Cash tendered"))
            tendered.setPlaceholderText(self.tr("exact"))
            tendered.textChanged.connect(self._on_edit)
            field = Field(self.tr("Tendered"), tendered)
            field.setFixedWidth(AMOUNT_WIDTH)
            return tendered, field
        labels = {
            Tender.UPI: self.tr("UTR, 12 digits from the payer's app"),
            Tender.CARD: self.tr("Reference on the card slip"),
            Tender.BANK: self.tr("Bank reference"),
        }
        reference = LineEdit(self.tr("{tender} reference").format(tender=word), max_length=40)
        reference.textChanged.connect(self._on_edit)
        field = Field(labels[self.tender], reference)
        field.setFixedWidth(REFERENCE_WIDTH)
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


def _beside_field(part: QWidget) -> QVBoxLayout:
    """On a level with the field itself, not with the label above it."""
    column = QVBoxLayout()
    column.setContentsMargins(0, LABEL_HEIGHT + (FIELD_HEIGHT - part.sizeHint().height()) // 2, 0, 0)
    column.addWidget(part)
    column.addStretch(1)
    return column


class PaymentPart(QWidget):
    """All tenders of one sale; the first is cash for the whole price, so that exact cash needs nothing typed."""

    changed = Signal()

    def __init__(self) -> None:
        """Empty until a package is chosen."""
        super().__init__()
        self.rows: list[TenderRow] = []
        self._price, self._currency = 0, "INR"
        self._payee, self._payee_name, self._reference = "", "", ""
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.qr = QrView(self.tr("UPI code"))
        self._qr_amount = Label("", font="body_strong")
        self._qr_box = self._make_qr_box()
        self.buttons = {tender: self._tender_button(tender) for tender in Tender if tender is not Tender.CREDIT}
        self._lay_out()

    def _tender_button(self, tender: Tender) -> ActionButton:
        button = ActionButton(tender_word(tender), icon=ICONS[tender], size="sm")
        button.setAccessibleName(self.tr("Add {tender}").format(tender=tender_word(tender)))
        button.clicked.connect(lambda: self.add(tender))
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Payment"), font="head"))
        head.addStretch(1)
        head.addWidget(Label(self.tr("Add a tender"), font="small", token="muted"))
        for button in self.buttons.values():
            head.addWidget(button)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addLayout(head)
        left.addLayout(self._rows)
        left.addStretch(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(20)
        whole.addLayout(left, 1)
        whole.addWidget(self._qr_box)

    def _make_qr_box(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.qr, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._qr_amount, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        box.hide()
        return box

    def start(self, currency: str, payee: str, payee_name: str, reference: str) -> None:
        """Begin a new sale at this centre."""
        self._currency, self._payee, self._payee_name, self._reference = currency, payee, payee_name, reference
        self._clear()
        self._price = 0
        self._show_code()

    def set_price(self, price_minor: int) -> None:
        """Another package was chosen: a single row follows the price, several keep what was typed."""
        self._price = price_minor
        if not self.rows and price_minor:
            self.add(Tender.CASH)
        elif len(self.rows) == 1:
            self.rows[0].amount.set_minor(price_minor)
        if not price_minor:
            self._clear()
        self._refresh()

    def add(self, tender: Tender) -> None:
        """Another tender for what is still to pay; the only untouched cash row is replaced by it."""
        only = self.rows[0] if len(self.rows) == 1 else None
        if (
            only is not None
            and only.tender is not tender
            and only.amount_minor() == self._price
            and not only.proof.text()
        ):
            self._drop(only)
        row = TenderRow(tender, max(0, self.due_minor()), self._currency)
        row.changed.connect(self._refresh)
        row.removed.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._rows.addWidget(row)
        if tender is not Tender.CASH or len(self.rows) > 1:
            row.proof.setFocus()
        self._refresh()

    def _is_untouched(self, row: TenderRow) -> bool:
        return row.amount_minor() == self._price and not row.proof.text()

    def _remove(self, row: TenderRow) -> None:
        self._drop(row)
        if len(self.rows) == 1:
            self.rows[0].amount.set_minor(self._price)
        self._refresh()

    def _drop(self, row: TenderRow) -> None:
        self.rows.remove(row)
        self._rows.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _clear(self) -> None:
        for row in list(self.rows):
            self._drop(row)

    def paid_minor(self) -> int:
        """The sum of the tenders."""
        return sum(row.amount_minor() for row in self.rows)

    def due_minor(self) -> int:
        """What is still to pay; negative where it is too much."""
        return self._price - self.paid_minor()

    def fields(self) -> tuple[PaymentFields, ...]:
        """The payments as the command takes them."""
        return tuple(row.fields() for row in self.rows)

    def set_payee(self, payee: str, payee_name: str) -> None:
        """Whom the UPI code pays."""
        self._payee, self._payee_name = payee, payee_name
        self._show_code()

    def stop_at_problem(self, *, focus: bool = True) -> bool:
        """Mark the first row whose words cannot be read, and take the keyboard there."""
        for row in self.rows:
            sentence = row.problem()
            if sentence:
                on_amount = bool(row.amount.problem())
                row.show_problem(sentence, on_amount=on_amount)
                if focus:
                    (row.amount if on_amount else row.proof).setFocus()
                return True
        return False

    def row_where(self, wanted: Callable[[TenderRow], bool]) -> TenderRow | None:
        """The first row that fits."""
        return next((row for row in self.rows if wanted(row)), None)

    def _refresh(self) -> None:
        self._show_code()
        self.changed.emit()

    def _show_code(self) -> None:
        upi = self.row_where(lambda row: row.tender is Tender.UPI)
        visible = upi is not None and bool(self._payee) and upi.amount_minor() > 0
        self._qr_box.setVisible(visible)
        if upi is None or not visible:
            return
        amount = show.money(upi.amount_minor(), self._currency)
        link = payment_link(self._payee, self._payee_name, upi.amount_minor(), self._reference)
        self.qr.set_code(code_of(link), self.tr("Pays {amount} by UPI").format(amount=amount))
        self._qr_amount.set_text(self.tr("Scan to pay {amount}").format(amount=amount))
