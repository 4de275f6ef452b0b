"""The receipt beside the sale: what the patient will take home, before it is final."""

from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desk.views.catalogue import PackageRow
from app.desk.views.receipts import Receipt, ReceiptPayment, TaxPaper
from app.desk.views.rows import PatientFacts
from app.desk.views.selling import SalePage, ends_on
from app.domain.sale import Tender
from ui import format as show
from ui.client import Client
from ui.print.counted import receipt_output
from ui.print.document import Paper
from ui.print.output import keep_usual_paper, usual_paper
from ui.print.preview import PaperPreview
from ui.print.receipt import ReceiptLine, Sheet, receipt_document
from ui.screens.sell_payment import PaymentPart
from ui.screens.sell_tender import TenderRow
from ui.screens.sell_terms import TermsPart
from ui.theme import wide
from ui.widgets.empty import EmptyState
from ui.widgets.fields import CheckBox
from ui.widgets.labels import Label
from ui.widgets.layouts import scroll
from ui.widgets.options import Segments
from ui.wording import document_word

WIDTH, ALONE_WIDTH, QWIDGETSIZE_MAX = 368, 480, (1 << 24) - 1
PRINT_SETTING = "receipt/print-after-sale"


class ReceiptSide(QWidget):
    """The pinned right column of the sell page."""

    def __init__(self) -> None:
        """Nothing to show until a package is chosen."""
        super().__init__()
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sheet: Sheet | None = None
        self.papers = Segments()
        self.papers.set_segments([(Paper.A5.value, self.tr("A5")), (Paper.ROLL.value, self.tr("80 mm"))])
        self.papers.choose(usual_paper().value)
        self.preview = PaperPreview(self.tr("Receipt preview"))
        self._empty = EmptyState("receipt", self.tr("The receipt"), self.tr("Choose a package to see it."))
        self._print = CheckBox(self.tr("Print after sale"))
        self._print.setChecked(str(QSettings().value(PRINT_SETTING, "false")) == "true")
        self._view = scroll(self.preview)
        self._view.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.set_beside(beside=True)
        self._lay_out()
        self.papers.changed.connect(self._on_paper)
        self._print.toggled.connect(lambda on: QSettings().setValue(PRINT_SETTING, "true" if on else "false"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(16)
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Receipt"), font="head"))
        head.addStretch(1)
        head.addWidget(self.papers)
        column.addLayout(head)
        column.addWidget(self._view, 1)
        column.addWidget(self._empty, 1)
        column.addWidget(self._print)

    def set_beside(self, *, beside: bool) -> None:
        """Pinned beside the sale, or in its place."""
        self.setMinimumWidth(wide(WIDTH) if beside else 0)
        self.setMaximumWidth(wide(WIDTH) if beside else QWIDGETSIZE_MAX)
        self.preview.setMaximumWidth(QWIDGETSIZE_MAX if beside else wide(ALONE_WIDTH))

    @property
    def paper(self) -> Paper:
        """The paper chosen."""
        return Paper(self.papers.chosen)

    @property
    def prints_after_sale(self) -> bool:
        """Whether completing the sale prints at once."""
        return self._print.isChecked()

    def _on_paper(self, key: object) -> None:
        keep_usual_paper(Paper(key))
        if self._sheet is not None:
            self.show_sheet(self._sheet)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show this receipt."""
        self._sheet = sheet
        self._view.show()
        self._empty.hide()
        self.preview.show_document(receipt_document(sheet, self.paper), self.paper)

    def show_nothing(self) -> None:
        """No package chosen yet."""
        self._sheet = None
        self._view.hide()
        self._empty.show()

    def print_receipt(self, client: Client, receipt: Receipt) -> None:
        """Print, or offer a PDF where there is no printer; the sale never waits for paper."""
        receipt_output(client, self.window(), receipt, self.paper).print_or_save()


def draft_sheet(
    page: SalePage, package: PackageRow, buyer: PatientFacts, *, terms: TermsPart, payment: PaymentPart
) -> Sheet:
    """What the receipt would say if the sale were completed now."""
    start, price = terms.start.date() or page.today, page.prices[package.id]
    zone = page.centre.time_zone
    return Sheet(
        organisation=page.organisation,
        place=", ".join(filter(None, (page.centre.name, page.centre.address))),
        header=page.centre.receipt_header,
        title=_title(price.paper),
        when=f"{show.moment(page.now, zone)} {show.zone_name(page.now, zone)}",
        staff_name=page.staff_name,
        buyer_name=buyer.name,
        record_number=buyer.record_number,
        currency=page.currency,
        package_name=package.name,
        lines=tuple(ReceiptLine(item.service_name, item.sessions, item.list_price_minor) for item in package.items),
        price_minor=package.price_minor,
        total_minor=price.total_minor,
        paper=price.paper,
        payments=tuple(_payment(row) for row in payment.rows),
        instalments=tuple((part.due_on, part.amount_minor) for part in payment.later_fields()),
        due_minor=payment.later_minor(),
        starts_on=start,
        last_valid_day=ends_on(package, start),
        people=(buyer.name, *(member.name for member in terms.members)),
        refund_policy=package.refund_policy,
        refund_fee_basis_points=package.refund_fee_basis_points,
        only_at=package.centre_names or (page.centre.name,),
    )


def _title(paper: TaxPaper | None) -> str:
    if paper is None:
        return QCoreApplication.translate("ReceiptSide", "Receipt no. given on completion")
    words = QCoreApplication.translate("ReceiptSide", "{document}, no. given on completion")
    return words.format(document=document_word(paper.kind))


def _payment(row: TenderRow) -> ReceiptPayment:
    fields = row.fields()
    tendered = fields.tendered_minor if fields.tender is Tender.CASH else None
    change = max(0, (tendered or fields.amount_minor) - fields.amount_minor)
    return ReceiptPayment(fields.tender, fields.amount_minor, tendered, change, fields.reference)
