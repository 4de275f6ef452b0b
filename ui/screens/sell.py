"""Selling a package on one page: what, from when, for whom, how it is paid; Ctrl+Enter completes."""

from collections.abc import Callable, Sequence
from uuid import UUID, uuid4

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desk.commands.sell_package import SellPackage
from app.desk.views.catalogue import PackageRow
from app.desk.views.receipts import Receipt
from app.desk.views.rows import PatientFacts
from app.desk.views.selling import SalePage, sale_page
from app.domain.errors import (
    AlreadyRedeemed,
    PaymentMismatch,
    PriceChanged,
    ReferenceMalformed,
    ReferenceMissing,
    ReferenceUsed,
    Refusal,
    StartOutOfRange,
    TenderedTooLittle,
)
from ui import format as show
from ui.client import Client
from ui.dialogs.act_form import Change
from ui.dialogs.pick_person import PickPerson
from ui.keys import bind
from ui.screens.sell_approval import words_of_sale
from ui.screens.sell_foot import SellFoot
from ui.screens.sell_package import PackageChooser
from ui.screens.sell_payment import PaymentPart, TenderRow
from ui.screens.sell_receipt import ReceiptSide, draft_sheet
from ui.screens.sell_terms import Member, TermsPart
from ui.screens.sell_tiles import ROW
from ui.widgets.banner import Banner
from ui.widgets.buttons import ActionButton
from ui.widgets.cards import CardFrame
from ui.widgets.labels import Label
from ui.widgets.layouts import height_now, scroll

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
        self._under_way = self._fitting = False
        self._title = Label("", font="title", elide=True)
        self._facts = Label("", font="small", token="muted")
        self.back = ActionButton(self.tr("Back to wallet"), icon="chevron-left", key="Esc", kind="link", size="sm")
        self.banner = Banner()
        self.chooser = PackageChooser()
        self.terms = TermsPart()
        self.payment = PaymentPart()
        self.receipt = ReceiptSide()
        self.foot = SellFoot()
        self.complete = self.foot.complete
        self._again = False
        self._lay_out()
        self._connect()

    # --- laying out --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        left = QVBoxLayout()
        left.setSpacing(0)
        self._body = self._make_body()
        self._area = scroll(self._body)
        for part in (self._area.viewport(), self._body):
            part.installEventFilter(self)
        left.addWidget(self._area, 1)
        left.addWidget(self.foot)
        whole.addLayout(left, 1)
        whole.addWidget(self.receipt)

    def _make_body(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 10, 24, 4)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._facts)
        head.addSpacing(16)
        head.addWidget(self.back)
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addWidget(_card(self.chooser))
        column.addWidget(_card(self.terms))
        column.addWidget(_card(self.payment))
        column.addStretch(1)
        return body

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whatever height is to spare goes to the packages, in whole rows."""
        del watched
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest) and not self._fitting:
            self._fitting = True
            needed = height_now(self._body, self.chooser) - self.chooser.room.height()
            self.chooser.room.give_rows((self._area.viewport().height() - needed) // ROW)
            self._fitting = False
        return False

    def _connect(self) -> None:
        self.back.clicked.connect(self.close_page)
        self.chooser.chosen.connect(self._choose)
        self.terms.changed.connect(self._refresh)
        self.terms.person_wanted.connect(self._pick_person)
        self.payment.changed.connect(self._refresh)
        self.foot.complete_pressed.connect(self._complete)
        self.foot.changed.connect(self._new_act)
        bind(self, "Esc", self.close_page)
        bind(self, "Ctrl+Return", self._complete)

    # --- opening and filling in --------------------------------------------------------------------------------

    def open(self, buyer: PatientFacts, package_id: UUID | None = None) -> None:
        """Begin a sale to this patient; a renewal names the package sold before."""
        self._buyer, self._package, self._request_id = buyer, None, uuid4()
        self._under_way = self._again = False
        self.foot.begin()
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
        self.foot.set_package(package)
        self._refresh()
        self.complete.setFocus()

    def _pick_person(self) -> None:
        dialog = PickPerson(self.client, self._window, self.tr("Who else may use it?"))
        dialog.picked.connect(lambda facts, relation: self.terms.add_member(Member(facts.id, facts.name, relation)))
        dialog.open()

    def _refresh(self) -> None:
        page, package, buyer = self._page, self._package, self._buyer
        ready = package is not None and page is not None and buyer is not None
        for part in (self.terms, self.payment):
            part.setEnabled(ready)
        if package is None or page is None or buyer is None:
            self.receipt.show_nothing()
            return
        self.foot.set_people([(buyer.id, buyer.name), *((m.patient_id, m.name) for m in self.terms.members)])
        self.foot.show_sums(self.payment.paid_minor(), package.price_minor, page.currency)
        self.complete.setEnabled(not self._under_way)
        self.receipt.show_sheet(draft_sheet(page, package, buyer, terms=self.terms, payment=self.payment))

    # --- completing --------------------------------------------------------------------------------------------

    def _new_act(self) -> None:
        """Somebody else came, or for something else: a yes to a second use was not meant for that."""
        self._again = False
        self._refresh()

    def _complete(self) -> None:
        command = self._command()
        if command is None or self._under_way:
            return
        self._under_way = True
        self.banner.clear()
        self.complete.setEnabled(False)
        self.client.execute(self, command, self._done, refused=self._refused, ended=self._free)

    def _free(self) -> None:
        """Nothing was sold: the page may be used again, and a new try is a new action."""
        self._under_way = False
        self._request_id = uuid4()
        self._refresh()
        self.complete.setFocus()

    def _command(self) -> SellPackage | None:
        if self._package is None or self._buyer is None or self.payment.stop_at_problem():
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
            use_now=self.foot.used_now(again=self._again),
        )

    def act_words(self, command: SellPackage) -> tuple[str, Sequence[Change]]:
        """What a manager signs who is asked for a start in the past."""
        return words_of_sale(command, self._page, self._package, self._buyer)

    def _done(self, receipt: Receipt) -> None:
        self._under_way = False
        if self.receipt.prints_after_sale:
            self.receipt.print_receipt(receipt)
        self.sold.emit(receipt)

    def _refused(self, error: Refusal) -> None:
        """Mark the field the refusal is about; what was typed stays."""
        self._free()
        sentence = self.client.words(error)
        row = self._row_of(error)
        if row is not None:
            row.show_problem(sentence.head)
            row.proof.setFocus()
        elif isinstance(error, StartOutOfRange):
            self.terms.start_field.set_error(sentence.head)
            self.terms.start.setFocus()
        else:
            self.banner.show_refusal(sentence.head, sentence.next_step, self._next_step(error))
            self._area.ensureWidgetVisible(self.banner)
            if isinstance(error, PaymentMismatch) and self.payment.rows:
                self.payment.rows[-1].amount.setFocus()

    def _next_step(self, error: Refusal) -> tuple[str, Callable[[], None]] | None:
        if isinstance(error, AlreadyRedeemed):
            return self.tr("Redeem again"), self._use_again
        if isinstance(error, PriceChanged):
            return self.tr("Show the new price"), self._read_again
        return None

    def _use_again(self) -> None:
        self._again = True
        self._complete()

    def _read_again(self) -> None:
        """The catalogue as it is now, with the same package chosen; family and dates stay."""
        self.client.ask(self, sale_page, then=self._show_again)

    def _show_again(self, page: SalePage) -> None:
        self._page = page
        self.chooser.set_packages(page.packages, page.currency)
        if self._package is not None:
            self.chooser.choose(self._package.id)

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
    box.setContentsMargins(20, 10, 20, 10)
    box.addWidget(part)
    return card
