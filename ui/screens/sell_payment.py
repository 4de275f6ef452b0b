"""The payment part of a sale: one row a tender, the change, the UPI code to scan, and what is paid later."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.desk.payments import InstalmentFields, PaymentFields
from app.domain.errors import ReferenceMalformed, ReferenceMissing, ReferenceUsed, Refusal, TenderedTooLittle
from app.domain.sale import Tender
from app.exchange.upi import code_of, payment_link
from ui import format as show
from ui.screens.sell_later import LaterRow
from ui.screens.sell_tender import ICONS, TenderRow
from ui.theme import wide
from ui.widgets.buttons import ActionButton
from ui.widgets.labels import Label
from ui.widgets.layouts import hbox
from ui.widgets.qr import QrView
from ui.widgets.toast import UNCOVERED
from ui.wording import tender_word

CODE_WIDTH = 160
"""Of the words below the code."""


class PaymentPart(QWidget):
    """All tenders of one sale; the first is cash for the whole price, so that exact cash needs nothing typed."""

    changed = Signal()
    edit_wanted = Signal()
    """Other days or amounts than equal parts."""

    def __init__(self) -> None:
        """Empty until a package is chosen."""
        super().__init__()
        self.rows: list[TenderRow] = []
        self.later: LaterRow | None = None
        self._price, self._currency = 0, "INR"
        self._today: date | None = None
        self._part_payment = False
        self._payee, self._payee_name, self._reference = "", "", ""
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self._later_place = QVBoxLayout()
        self.qr = QrView(self.tr("UPI code"))
        self._qr_amount = Label("", font="body_strong", wrap=True)
        self._qr_amount.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._qr_amount.setFixedWidth(wide(CODE_WIDTH))
        self._qr_box = self._make_qr_box()
        self.buttons = {tender: self._tender_button(tender) for tender in Tender if tender is not Tender.CREDIT}
        self.rest_later = ActionButton(self.tr("The rest later"), icon="clock", size="sm")
        self.rest_later.clicked.connect(self.add_later)
        self._add_words = Label(self.tr("Add a tender"), font="small", token="muted", elide=True)
        self._lay_out()

    def _tender_button(self, tender: Tender) -> ActionButton:
        button = ActionButton(tender_word(tender), icon=ICONS[tender], size="sm")
        button.setAccessibleName(self.tr("Add {tender}").format(tender=tender_word(tender)))
        button.clicked.connect(lambda: self.add(tender))
        return button

    def _lay_out(self) -> None:
        buttons = hbox(self._add_words, *self.buttons.values(), self.rest_later)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.addWidget(Label(self.tr("Payment"), font="head"))
        self._head.addStretch(1)
        self._head.addLayout(buttons)
        self.rest_later.hide()
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addLayout(self._head)
        left.addLayout(self._rows)
        left.addLayout(self._later_place)
        left.addStretch(1)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(20)
        self._whole.addLayout(left, 1)
        self._whole.addWidget(self._qr_box)

    def set_narrow(self, *, narrow: bool) -> None:
        """One below the other, where there is no room beside."""
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._head.setDirection(way)
        self._whole.setDirection(way)

    def _make_qr_box(self) -> QWidget:
        box = QWidget()
        box.setObjectName(UNCOVERED)
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
        self.drop_later()
        self._price, self._today = 0, None
        self._show_code()

    def offer_later(self, today: date, *, part_payment: bool) -> None:
        """The rest may be paid later; `part_payment` says whether the package starts all the same."""
        self._today, self._part_payment = today, part_payment

    def add_later(self) -> None:
        """What is still to pay comes in parts."""
        if self._today is None or self.later is not None:
            return
        self.later = LaterRow(self._today, self._currency)
        self.later.changed.connect(self._refresh)
        self.later.removed.connect(self._leave_later)
        self.later.edit_wanted.connect(self.edit_wanted)
        self._later_place.addWidget(self.later)
        self._refresh()
        self.later.count.setFocus()

    def _leave_later(self) -> None:
        self.drop_later()
        self._refresh()
        (self.rest_later if self.rest_later.isVisible() else self.rows[-1].amount).setFocus()

    def drop_later(self) -> None:
        """All is paid now."""
        if self.later is not None:
            self._later_place.removeWidget(self.later)
            self.later.hide()
            self.later.deleteLater()
            self.later = None

    def set_price(self, price_minor: int) -> None:
        """Another package was chosen: a single row follows the price, several keep what was typed."""
        self._price = price_minor
        if not self.rows and price_minor:
            self.add(Tender.CASH)
        elif len(self.rows) == 1 and self.later is None:
            self.rows[0].amount.set_minor(price_minor)
        if not price_minor:
            self._clear()
            self.drop_later()
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

    def _remove(self, row: TenderRow) -> None:
        self._drop(row)
        if len(self.rows) == 1 and self.later is None:
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
        """What is not paid now; negative where it is too much."""
        return self._price - self.paid_minor()

    def later_minor(self) -> int:
        """Of it, what was agreed to be paid later."""
        return sum(fields.amount_minor for fields in self.later_fields())

    def fields(self) -> tuple[PaymentFields, ...]:
        """The payments as the command takes them."""
        return tuple(row.fields() for row in self.rows)

    def later_fields(self) -> tuple[InstalmentFields, ...]:
        """What is paid later, as the command takes it."""
        return self.later.fields() if self.later is not None else ()

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
        return self.later is not None and self.later.stop_at_problem()

    def row_where(self, wanted: Callable[[TenderRow], bool]) -> TenderRow | None:
        """The first row that fits."""
        return next((row for row in self.rows if wanted(row)), None)

    def row_about(self, error: Refusal) -> TenderRow | None:
        """The row that a refusal is about."""
        if isinstance(error, TenderedTooLittle):
            amount = error.amount_minor
            return self.row_where(lambda row: row.amount_minor() == amount)
        if isinstance(error, ReferenceUsed):
            used = error.reference
            exact = self.row_where(lambda row: bool(used) and row.fields().reference == used)
            return exact or (self.rows[-1] if self.rows else None)
        if isinstance(error, ReferenceMissing | ReferenceMalformed):
            tender = error.tender
            return self.row_where(lambda row: row.tender.value == tender)
        return None

    def _refresh(self) -> None:
        due = self.due_minor()
        if self.later is not None:
            self.later.set_rest(max(0, due))
            self.later.set_meaning(self._meaning())
        offered = self._today is not None and self.later is None and due > 0
        self.rest_later.setVisible(offered)
        self._add_words.setVisible(not offered)
        self._show_code()
        self.changed.emit()

    def _meaning(self) -> str:
        """What it means for the package that not all is paid now."""
        if not self._part_payment:
            return self.tr("The package waits until all is paid.")
        if self.paid_minor():
            return self.tr("The package starts with this payment; sessions can be used while their value is paid.")
        return self.tr("The package starts with the first payment; sessions can be used while their value is paid.")

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
        self._qr_amount.setMinimumHeight(self._qr_amount.heightForWidth(wide(CODE_WIDTH)))
