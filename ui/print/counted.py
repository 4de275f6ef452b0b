"""Receipts on their way out: straight to this workstation's printer, each counted, reprints marked."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from app.desk.desk_settings import DeskSettings
from app.desk.devices import PrintingSettings
from app.desk.views.papers import RefundPaper
from app.desk.views.receipts import Receipt
from app.desk.views.redemptions import Redemption
from app.domain.errors import Refusal
from app.domain.sale import Tender
from app.exchange.escpos import ticket
from app.exchange.escpos_out import NotPrinted, send
from ui.client import Client
from ui.language import speaking, spoken
from ui.print.document import Paper, SafeDocument
from ui.print.output import PaperOutput, Ready, main_of
from ui.print.raster import raster_of
from ui.print.receipt import receipt_document, redemption_document, sheet_of
from ui.print.refund import refund_document

Make = Callable[[Paper, bool], SafeDocument]
"""The document for that paper; True: marked as a duplicate."""


@dataclass(frozen=True, slots=True)
class Counted:
    """Which paper it is, of which record."""

    paper: Literal["receipt", "refund", "slip"]
    record_id: UUID
    opens_drawer: bool = False
    """Whether cash goes with it."""


class CountedOutput(PaperOutput):
    """One receipt; the number of a printing that failed is used again, so that the original can still come out."""

    def __init__(self, client: Client, parent: QWidget, make: Make, *, what: Counted, paper: Paper, title: str) -> None:
        """`make` lays it out once it is known whether it is the first."""
        super().__init__(parent, None, paper, title)
        self._client, self._make, self.what = client, make, what
        self._number = 0
        self._under_way = False
        self.after: Callable[[], None] | None = None
        """Whom to tell when it came out."""

    @property
    def _settings(self) -> PrintingSettings:
        return DeskSettings.read(self._client.desk.folder).section(PrintingSettings)

    def print_or_save(self) -> None:
        """On the receipt printer of this workstation, seen first where that is wanted."""
        if self._settings.preview:
            self.preview()
        else:
            self.print_now()

    def preview(self) -> None:
        """On the screen first, as it would come out."""
        from ui.print.look import LookFirst  # noqa: PLC0415 - not needed before somebody looks

        main = main_of(self.parent)
        if main is not None:
            LookFirst(self._client, main, self).open()

    def document(self, *, duplicate: bool, paper: Paper | None = None) -> SafeDocument:
        """As it would come out now, in the language that this workstation prints in."""
        with speaking(self._settings.language or spoken()):
            return self._make(paper or self.paper, duplicate)

    def print_now(self) -> None:
        """On the receipt printer of this workstation; asked where there is none."""
        settings = self._settings
        if settings.is_raw:
            self._with_number(lambda number: self._send(settings, number))
        elif settings.printer in QPrinterInfo.availablePrinterNames():
            self.with_document(lambda document: self.print_on(document, printer_called(settings.printer)))
        else:
            super().print_or_save()

    def with_document(self, then: Ready) -> None:
        """Counted first: two desks at once never both give out an original."""
        self._with_number(lambda number: then(self.document(duplicate=number > 1)))

    def came_out(self) -> None:
        """The next one is a duplicate."""
        self._number, self._under_way = 0, False
        if self.after is not None:
            self.after()

    def tell_failure(self, error: Exception, printer: str) -> None:
        """It may be tried again under the same number."""
        self._under_way = False
        super().tell_failure(error, printer)

    # --- inside ------------------------------------------------------------------------------------------------

    def _with_number(self, then: Callable[[int], None]) -> None:
        from app.desk.commands.count_print import CountPrint  # noqa: PLC0415 - not needed before something is printed

        if self._under_way:
            return
        if self._number:
            then(self._number)
            return
        self._under_way = True
        command = CountPrint(paper=self.what.paper, record_id=self.what.record_id)
        owner = main_of(self.parent) or self.parent
        self._client.execute(
            owner, command, lambda number: self._counted(number, then), refused=self._refused, ended=self._free
        )

    def _counted(self, number: int, then: Callable[[int], None]) -> None:
        self._number, self._under_way = number, False
        then(number)

    def _refused(self, refusal: Refusal) -> None:
        self._free()
        main = main_of(self.parent)
        if main is not None:
            main.toast(str(self._client.words(refusal)), icon="alert-triangle")

    def _free(self) -> None:
        self._under_way = False

    def _send(self, settings: PrintingSettings, number: int) -> None:
        """As a picture; made here, sent by a worker that nobody waits for."""
        raster = raster_of(self.document(duplicate=number > 1, paper=Paper.ROLL), settings.dots)
        drawer = settings.drawer and self.what.opens_drawer and number == 1
        data, target = ticket(raster, cut=settings.cut, drawer=drawer), settings.target
        self._under_way = True
        self._client.jobs.start(
            lambda: send(data, target),
            lambda _done: self.came_out(),
            failed=self._failed,
            owner=main_of(self.parent),
            lane="paper",
        )

    def _failed(self, error: Exception) -> None:
        self._under_way = False
        if not isinstance(error, NotPrinted):
            raise error
        self.tell_failure(error, error.target)


def printer_called(name: str) -> QPrinter:
    """The system's printer of that name."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(name)
    return printer


def receipt_output(client: Client, parent: QWidget, receipt: Receipt, paper: Paper) -> CountedOutput:
    """The receipt of a sale."""

    def make(chosen: Paper, duplicate: bool) -> SafeDocument:  # noqa: FBT001 - as `Make` says
        return receipt_document(sheet_of(receipt, duplicate=duplicate), chosen)

    cash = any(payment.tender is Tender.CASH and not payment.is_reversal for payment in receipt.payments)
    what = Counted("receipt", receipt.order_id, opens_drawer=cash)
    return CountedOutput(client, parent, make, what=what, paper=paper, title=receipt.order_number)


def refund_output(client: Client, parent: QWidget, refund: RefundPaper, paper: Paper) -> CountedOutput:
    """The note of a refund, named by its number."""

    def make(chosen: Paper, duplicate: bool) -> SafeDocument:  # noqa: FBT001 - as `Make` says
        return refund_document(refund, chosen, duplicate=duplicate)

    facts = refund.facts
    what = Counted("refund", facts.refund_id)
    title = facts.document_number or facts.order_number or refund.buyer_record_number
    return CountedOutput(client, parent, make, what=what, paper=paper, title=title)


def slip_output(client: Client, parent: QWidget, redeemed: Redemption, organisation: str) -> CountedOutput:
    """The slip of a redemption, always as narrow as a roll."""

    def make(chosen: Paper, duplicate: bool) -> SafeDocument:  # noqa: FBT001 - as `Make` says
        return redemption_document(redeemed, organisation, chosen, duplicate=duplicate)

    what = Counted("slip", redeemed.line_id)
    return CountedOutput(client, parent, make, what=what, paper=Paper.ROLL, title=redeemed.head_record_number)
