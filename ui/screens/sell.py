"""Selling a package on one page: what, from when, for whom, how it is paid; Ctrl+Enter completes."""

from uuid import UUID, uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desk.commands.sell_package import SellPackage, UseNow
from app.desk.views.catalogue import PackageRow
from app.desk.views.receipts import Receipt
from app.desk.views.rows import PatientFacts
from app.desk.views.selling import SalePage, sale_page
from app.domain.errors import (
    PaymentMismatch,
    ReferenceMalformed,
    ReferenceMissing,
    ReferenceUsed,
    Refusal,
    StartOutOfRange,
    TenderedTooLittle,
)
from ui import format as show
from ui.client import Client
from ui.dialogs.pick_person import PickPerson
from ui.keys import bind
from ui.screens.sell_package import PackageChooser
from ui.screens.sell_payment import PaymentPart, TenderRow
from ui.screens.sell_receipt import ReceiptSide, draft_sheet
from ui.screens.sell_terms import Member, TermsPart
from ui.widgets.banner import Banner
from ui.widgets.buttons import ActionButton
from ui.widgets.cards import CardFrame
from ui.widgets.fields import CheckBox, Combo
from ui.widgets.labels import Label
from ui.widgets.layouts import scroll
from ui.wording import refusal as words_of

REFERENCE_REFUSALS = (ReferenceMissing, ReferenceMalformed, ReferenceUsed)


class SellPage(QWidget):
    """One sale in the making; nothing typed is lost by a refusal."""

    closed = Signal()
    sold = Signal(object)

    def __init__(self, client: Client, window: QWidget) -> None:
        """Empty until it is opened for a patient."""
        super().__init__()
        self.client, self._window = client, window
        self._page: SalePage | None = None
        self._buyer: PatientFacts | None = None
        self._package: PackageRow | None = None
        self._request_id = uuid4()
        self._under_way = False
        self._title = Label("", font="title", elide=True)
        self._facts = Label("", font="small", token="muted")
        self.back = ActionButton(self.tr("Back to wallet"), icon="chevron-left", key="Esc", kind="link", size="sm")
        self.banner = Banner()
        self.chooser = PackageChooser()
        self.terms = TermsPart()
        self.payment = PaymentPart()
        self.receipt = ReceiptSide()
        self.use_now = CheckBox(self.tr("Use 1 session now"))
        self.use_service = Combo(self.tr("Service used now"))
        self.use_person = Combo(self.tr("Who came"))
        self._paid = Label("", font="small", token="muted")
        self._due = Label("", font="body_strong", token="success")
        self.complete = ActionButton("", icon="check", key="Ctrl+Enter", kind="primary", size="lg")
        self._lay_out()
        self._connect()

    # --- laying out --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(scroll(self._body()), 1)
        left.addWidget(self._foot())
        whole.addLayout(left, 1)
        whole.addWidget(self.receipt)

    def _body(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 14, 24, 12)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._facts)
        head.addSpacing(16)
        head.addWidget(self.back)
        column.addLayout(head)
        column.addWidget(self.banner)
        for part in (self.chooser, self.terms, self.payment):
            column.addWidget(_card(part))
        column.addStretch(1)
        return body

    def _foot(self) -> QWidget:
        foot = QWidget()
        foot.setObjectName("foot")
        foot.setFixedHeight(72)
        line = QHBoxLayout(foot)
        line.setContentsMargins(24, 8, 24, 8)
        line.setSpacing(8)
        line.addWidget(self.use_now)
        line.addWidget(self.use_service)
        line.addWidget(self.use_person)
        line.addStretch(1)
        sums = QVBoxLayout()
        sums.setSpacing(2)
        sums.addWidget(self._paid, 0, Qt.AlignmentFlag.AlignTrailing)
        sums.addWidget(self._due, 0, Qt.AlignmentFlag.AlignTrailing)
        line.addLayout(sums)
        line.addSpacing(16)
        line.addWidget(self.complete)
        return foot

    def _connect(self) -> None:
        self.back.clicked.connect(self.close_page)
        self.chooser.chosen.connect(self._choose)
        self.terms.changed.connect(self._refresh)
        self.terms.person_wanted.connect(self._pick_person)
        self.payment.changed.connect(self._refresh)
        self.complete.clicked.connect(self._complete)
        for box in (self.use_service, self.use_person):
            box.changed.connect(lambda _key: self._refresh())
        self.use_now.toggled.connect(lambda _on: self._refresh())
        bind(self, "Esc", self.close_page)
        bind(self, "Ctrl+Return", self._complete)

    # --- opening and filling in --------------------------------------------------------------------------------

    def open(self, buyer: PatientFacts, package_id: UUID | None = None) -> None:
        """Begin a sale to this patient; a renewal names the package sold before."""
        self._buyer, self._package, self._request_id = buyer, None, uuid4()
        self._under_way = False
        self._title.set_text(self.tr("Sell a package to {name}").format(name=buyer.name))
        self._facts.set_text(f"{buyer.record_number} · {show.masked_phone(buyer.phone)}".strip(" ·"))
        self.banner.clear()
        self.client.ask(self, sale_page, then=lambda page: self._fill(page, package_id))

    def _fill(self, page: SalePage, package_id: UUID | None) -> None:
        if self._buyer is None:
            return
        self._page = page
        self.terms.start_for(self._buyer, page.today, page.centre.name)
        self.payment.start(page.currency, page.centre.upi_id, page.organisation, self._request_id.hex[:20])
        self.chooser.set_packages(page.packages, page.currency)
        self.chooser.finder.clear()
        known = [package for package in page.packages if package.id == package_id]
        if known or len(page.packages) == 1:
            self.chooser.choose((known or list(page.packages))[0].id)
            self.complete.setFocus()
        else:
            self.chooser.finder.setFocus()
        self._refresh()

    def _choose(self, package: PackageRow) -> None:
        self._package = package
        self.terms.set_package(package)
        self.payment.set_price(package.price_minor)
        self.use_service.set_items([(str(item.service_id), item.service_name) for item in package.items])
        self._refresh()
        self.complete.setFocus()

    def _pick_person(self) -> None:
        dialog = PickPerson(self.client, self._window, self.tr("Who else may use it?"))
        dialog.picked.connect(lambda facts, relation: self.terms.add_member(Member(facts.id, facts.name, relation)))
        dialog.open()

    def _refresh(self) -> None:
        page, package, buyer = self._page, self._package, self._buyer
        ready = package is not None and page is not None and buyer is not None
        for part in (self.terms, self.payment, self.use_now):
            part.setEnabled(ready)
        self.use_service.setVisible(ready and self.use_now.isChecked())
        self.use_person.setVisible(ready and self.use_now.isChecked())
        if package is None or page is None or buyer is None:
            self.complete.setText(self.tr("Choose a package"))
            self.complete.setEnabled(False)
            self._paid.set_text("")
            self._due.set_text("")
            self.receipt.show_nothing()
            return
        people = [(str(buyer.id), buyer.name), *((str(m.patient_id), m.name) for m in self.terms.members)]
        self.use_person.set_items(people)
        price = show.money(package.price_minor, page.currency)
        self.complete.setText(self.tr("Complete sale, {amount}").format(amount=price))
        self.complete.setEnabled(not self._under_way)
        self._show_sums(page, package)
        self.receipt.show_sheet(draft_sheet(page, package, buyer, terms=self.terms, payment=self.payment))

    def _show_sums(self, page: SalePage, package: PackageRow) -> None:
        due = self.payment.due_minor()
        paid, total = self.payment.paid_minor(), package.price_minor
        words = self.tr("Paid {paid} of {total}")
        self._paid.set_text(words.format(paid=show.money(paid, page.currency), total=show.money(total, page.currency)))
        if due == 0:
            self._due.set_text(self.tr("Nothing left to pay"))
        elif due > 0:
            self._due.set_text(self.tr("{amount} still to pay").format(amount=show.money(due, page.currency)))
        else:
            self._due.set_text(self.tr("{amount} too much").format(amount=show.money(-due, page.currency)))

    # --- completing --------------------------------------------------------------------------------------------

    def _complete(self) -> None:
        command = self._command()
        if command is None or self._under_way:
            return
        self._under_way = True
        self.complete.setEnabled(False)
        self.client.execute(self, command, self._done, refused=self._refused)

    def _command(self) -> SellPackage | None:
        if self._package is None or self._buyer is None or self.payment.first_problem() is not None:
            return None
        start = self.terms.start.date()
        if start is None:
            self.terms.start_field.set_error(self.terms.start.problem())
            self.terms.start.setFocus()
            return None
        return SellPackage(
            request_id=self._request_id,
            patient_id=self._buyer.id,
            package_id=self._package.id,
            start=start,
            price_minor=self._package.price_minor,
            members=self.terms.fields(),
            payments=self.payment.fields(),
            use_now=self._use_now(),
        )

    def _use_now(self) -> UseNow | None:
        if not self.use_now.isChecked():
            return None
        return UseNow(service_id=UUID(self.use_service.key()), person_id=UUID(self.use_person.key()))

    def _done(self, receipt: Receipt) -> None:
        self._under_way = False
        self.use_now.setChecked(False)
        if self.receipt.prints_after_sale:
            self.receipt.print_receipt(receipt)
        self.sold.emit(receipt)

    def _refused(self, error: Refusal) -> None:
        """Mark the field the refusal is about; what was typed stays, and a new try is a new action."""
        self._under_way = False
        self._request_id = uuid4()
        self._refresh()
        sentence = words_of(error)
        row = self._row_of(error)
        if row is not None:
            row.show_problem(sentence.head)
            row.proof.setFocus()
        elif isinstance(error, StartOutOfRange):
            self.terms.start_field.set_error(sentence.head)
            self.terms.start.setFocus()
        else:
            self.banner.show_refusal(sentence.head, sentence.next_step)
            if isinstance(error, PaymentMismatch) and self.payment.rows:
                self.payment.rows[-1].amount.setFocus()

    def _row_of(self, error: Refusal) -> TenderRow | None:
        if isinstance(error, TenderedTooLittle):
            amount = error.amount_minor
            return self.payment.row_where(lambda row: row.amount_minor() == amount)
        if isinstance(error, ReferenceUsed):
            used = error.reference
            exact = self.payment.row_where(lambda row: bool(used) and row.fields().reference == used)
            return exact or (self.payment.rows[-1] if self.payment.rows else None)
        if isinstance(error, REFERENCE_REFUSALS):
            tender = error.tender  # type: ignore[union-attr]  # both kinds left name their tender
            return self.payment.row_where(lambda row: row.tender.value == tender)
        return None

    def close_page(self) -> None:
        """Back to the wallet; a sale under way finishes first."""
        if not self._under_way:
            self.closed.emit()


def _card(part: QWidget) -> CardFrame:
    card = CardFrame()
    box = QVBoxLayout(card)
    box.setContentsMargins(20, 12, 20, 12)
    box.addWidget(part)
    return card
