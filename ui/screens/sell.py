"""Selling a package on one page: what, from when, for whom, how it is paid; Ctrl+Enter completes."""

from collections.abc import Callable, Sequence
from uuid import UUID, uuid4

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.desk.commands.sell_package import SellPackage
from app.desk.views.cards import Card
from app.desk.views.catalogue import PackageRow
from app.desk.views.offers import Offer, offers
from app.desk.views.receipts import Receipt
from app.desk.views.rows import PatientFacts
from app.desk.views.selling import SalePage, sale_page
from app.domain.errors import AlreadyRedeemed, PaymentMismatch, PriceChanged, Refusal, StartOutOfRange
from ui.client import Client
from ui.dialogs.act_form import Change
from ui.dialogs.instalments import InstalmentsDialog
from ui.dialogs.pick_person import PickPerson
from ui.keys import bind
from ui.screens.sell_approval import words_of_sale
from ui.screens.sell_body import SellBody
from ui.screens.sell_foot import SellFoot, Sums
from ui.screens.sell_package import PackageChooser
from ui.screens.sell_payment import PaymentPart
from ui.screens.sell_receipt import WIDTH, ReceiptSide, draft_sheet
from ui.screens.sell_terms import Member, TermsPart
from ui.theme import wide
from ui.widgets.layouts import hbox, vbox
from ui.widgets.options import Segments
from ui.widgets.page_room import given_width

SALE, RECEIPT = "sale", "receipt"
RECEIPT_BESIDE, ROOMY, LOW = 960, 820, 480
"""From this wide on it has its place beside the sale; from that wide on the code to scan beside the tenders."""


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
        self._follows: Card | None = None
        self._request_id = uuid4()
        self._under_way = False
        self.chooser = PackageChooser()
        self.terms, self.payment, self.receipt = TermsPart(), PaymentPart(), ReceiptSide()
        self.body = SellBody(self.chooser, self.terms, self.payment)
        self.banner = self.body.banner
        self.foot = SellFoot()
        self.complete = self.foot.complete
        self._again = False
        self._bar, self._tabs = QWidget(), Segments(self.tr("What is shown"))
        self._lay_out()
        self._connect()

    # --- laying out --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._tabs.set_segments([(SALE, self.tr("Sale")), (RECEIPT, self.tr("Receipt"))])
        self._bar.setLayout(hbox(self._tabs, None))
        self._bar.setContentsMargins(24, 8, 24, 0)
        self._bar.hide()
        self._left = vbox(self._bar, self.body, self.foot, spacing=0)
        self._left.setStretch(1, 1)
        self._whole = hbox(self._left, self.receipt, spacing=0)
        self._whole.setStretch(0, 1)
        self.setLayout(self._whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Breakpoints of look.md: the receipt is a tab where it has no room beside the sale."""
        super().resizeEvent(event)
        width = given_width(self)
        beside = width >= max(wide(RECEIPT_BESIDE), self.body.least_width() + wide(WIDTH))
        narrow = width - wide(WIDTH) * beside < wide(ROOMY)
        self.payment.set_narrow(narrow=narrow)
        self.foot.set_narrow(narrow=narrow, low=self.height() < wide(LOW))
        if beside != self._bar.isHidden() or not event.oldSize().isValid():
            self._place_receipt(beside=beside)

    def _place_receipt(self, *, beside: bool) -> None:
        self._whole.removeWidget(self.receipt)
        self._left.removeWidget(self.receipt)
        self._whole.addWidget(self.receipt) if beside else self._left.insertWidget(2, self.receipt, 1)
        self.receipt.set_beside(beside=beside)
        self._bar.setHidden(beside)
        self._show_tab()

    def _show_tab(self) -> None:
        narrow = not self._bar.isHidden()
        self.body.setHidden(narrow and self._tabs.chosen == RECEIPT)
        self.receipt.setHidden(narrow and self._tabs.chosen == SALE)

    def _connect(self) -> None:
        self.body.head.back.clicked.connect(self.close_page)
        self.chooser.chosen.connect(self._choose)
        self.terms.changed.connect(self._refresh)
        self.terms.person_wanted.connect(self._pick_person)
        self.payment.changed.connect(self._refresh)
        self.payment.edit_wanted.connect(self._edit_instalments)
        self.foot.complete_pressed.connect(self._complete)
        self.foot.changed.connect(self._new_act)
        self._tabs.changed.connect(lambda _key: self._show_tab())
        bind(self, "Esc", self.close_page)
        bind(self, "Ctrl+Return", self._complete)

    # --- opening and filling in --------------------------------------------------------------------------------

    def open(self, buyer: PatientFacts, wanted: Card | UUID | None = None) -> None:
        """Begin a sale to this patient: of a package of the catalogue, or of one of the wallet once more."""
        self._buyer, self._package, self._request_id = buyer, None, uuid4()
        package_id = wanted.package_id if isinstance(wanted, Card) else wanted
        again = wanted if isinstance(wanted, Card) and Offer.RENEW in offers(wanted) else None
        self._follows = again if again is not None and again.head_id == buyer.id else None
        self._under_way = self._again = False
        self.foot.begin()
        self._tabs.choose(SALE)
        self.body.head.show_buyer(buyer, self._follows)
        self.banner.clear()
        self.client.ask(self, sale_page, self._follows_id, then=lambda page: self._fill(page, package_id))

    @property
    def _follows_id(self) -> UUID | None:
        return self._follows.patient_package_id if self._follows is not None else None

    def _fill(self, page: SalePage, package_id: UUID | None) -> None:
        if self._buyer is None:
            return
        self._page = page
        self.terms.start_for(self._buyer, page)
        self.payment.start(page.currency, page.centre.upi_id, page.organisation, self._request_id.hex[:20])
        self.payment.offer_later(page.today, part_payment=page.part_payment)
        self.chooser.set_packages(page)
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
        self.payment.set_price(self._total_minor)
        self.foot.set_package(package)
        self._refresh()
        self.complete.setFocus()

    @property
    def _total_minor(self) -> int:
        """What is to pay for the package chosen, tax included."""
        if self._page is None or self._package is None:
            return 0
        return self._page.prices[self._package.id].total_minor

    def _edit_instalments(self) -> None:
        later = self.payment.later
        if later is None or self._page is None or not later.parts_now or later.stop_at_problem():
            return
        dialog = InstalmentsDialog(self._window, later.parts_now, self._page.today, self._page.currency)
        dialog.agreed.connect(later.agree)
        dialog.open()

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
        self.foot.show_sums(
            Sums(self.payment.paid_minor(), self.payment.later_minor(), self._total_minor), page.currency
        )
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
            later=self.payment.later_fields(),
            renews_id=self._follows_id,
            use_now=self.foot.used_now(again=self._again),
        )

    def act_words(self, command: SellPackage) -> tuple[str, Sequence[Change]]:
        """What a manager signs who is asked for a start in the past."""
        return words_of_sale(command, self._page, self._package, self._buyer)

    def _done(self, receipt: Receipt) -> None:
        self._under_way = False
        if self.receipt.prints_after_sale:
            self.receipt.print_receipt(self.client, receipt)
        self.sold.emit(receipt)

    def _refused(self, error: Refusal) -> None:
        """Mark the field the refusal is about; what was typed stays."""
        self._free()
        sentence = self.client.words(error)
        row = self.payment.row_about(error)
        if row is not None:
            row.show_problem(sentence.head)
            row.proof.setFocus()
        elif isinstance(error, StartOutOfRange):
            self.terms.start_field.set_error(sentence.head)
            self.terms.start.setFocus()
        else:
            self.banner.show_refusal(sentence.head, sentence.next_step, self._next_step(error))
            self.body.show_banner()
            if isinstance(error, PaymentMismatch) and self.payment.rows:
                self.payment.rows[-1].amount.setFocus()

    def _next_step(self, error: Refusal) -> tuple[str, Callable[[], None]] | None:
        if isinstance(error, AlreadyRedeemed):
            return self.tr("Redeem again"), self._use_again
        changed = isinstance(error, PaymentMismatch) and error.total_minor != self._total_minor
        if isinstance(error, PriceChanged) or changed:
            return self.tr("Show the new price"), self._read_again
        if isinstance(error, PaymentMismatch) and self.payment.rest_later.isVisible():
            return self.tr("The rest later"), self._pay_rest_later
        return None

    def _pay_rest_later(self) -> None:
        self.banner.clear()
        self.payment.add_later()

    def _use_again(self) -> None:
        self._again = True
        self._complete()

    def _read_again(self) -> None:
        """The catalogue as it is now, with the same package chosen; family and dates stay."""
        self.client.ask(self, sale_page, self._follows_id, then=self._show_again)

    def _show_again(self, page: SalePage) -> None:
        self._page = page
        self.chooser.set_packages(page)
        if self._package is not None:
            self.chooser.choose(self._package.id)

    def close_page(self) -> None:
        """Back to the wallet; a sale under way finishes first."""
        if not self._under_way:
            self.closed.emit()
