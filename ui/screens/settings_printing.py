"""Where receipts of this computer come out: a printer of the system, or one without a driver."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QVBoxLayout

from app.desk.devices import DOTS, TARGET_LENGTH, PrintingSettings
from app.exchange.escpos import ticket
from app.exchange.escpos_out import NotPrinted, send
from ui.language import LANGUAGES
from ui.print.counted import printer_called
from ui.print.document import Paper, SafeDocument, build, centred, paragraph, print_on
from ui.print.failures import not_printed
from ui.print.output import PaperOutput, keep_usual_paper, usual_paper
from ui.print.raster import raster_of
from ui.widgets.buttons import ActionButton
from ui.widgets.cards import CardFrame
from ui.widgets.choices import Combo
from ui.widgets.fields import CheckBox, Field, LineEdit
from ui.widgets.labels import Label
from ui.widgets.layouts import hbox
from ui.widgets.options import Segments

if TYPE_CHECKING:
    from ui.screens.settings_devices import DevicesPart

ASK, RAW, NAMED = "ask", "raw", "printer:"


class PrintingCard(CardFrame):
    """The usual printer, its paper, and what it is told besides."""

    def __init__(self, part: "DevicesPart") -> None:
        """Filled by the part."""
        super().__init__()
        self._part = part
        self.printer = Combo(self.tr("Receipt printer"))
        self.target = LineEdit(self.tr("Where it is"), "192.168.1.50:9100", max_length=TARGET_LENGTH)
        self.dots = Segments(self.tr("Width of the roll"))
        self.dots.set_segments([(str(DOTS[0]), self.tr("80 mm")), (str(DOTS[1]), self.tr("58 mm"))])
        self.cut = CheckBox(self.tr("Cut the paper"))
        self.drawer = CheckBox(self.tr("Open the cash drawer when cash was taken"))
        self.paper = Segments(self.tr("Paper of receipts"))
        self.paper.set_segments([(Paper.A5.value, self.tr("A5")), (Paper.ROLL.value, self.tr("80 mm"))])
        self.language = Combo(self.tr("Language of receipts"))
        self.preview = CheckBox(self.tr("Show it before it is printed"))
        self.test = ActionButton(self.tr("Print a test page"), icon="printer")
        self._lay_out()

    def _lay_out(self) -> None:
        hint = self.tr("An address in the network, a device such as /dev/usb/lp0, or the name of a print queue.")
        self._raw = [
            Field(self.tr("Where it is"), self.target, hint=hint),
            Field(self.tr("Width of the roll"), self.dots),
            self.cut,
            self.drawer,
        ]
        self._usual = Field(self.tr("Paper of receipts"), self.paper)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        column.addWidget(Label(self.tr("Receipt printer"), font="head"))
        column.addWidget(Field(self.tr("Receipts come out of"), self.printer))
        for part in (*self._raw, self._usual, Field(self.tr("Language of receipts"), self.language), self.preview):
            column.addWidget(part)
        column.addLayout(hbox(self.test, None))
        column.addStretch(1)

    def fill(self, settings: PrintingSettings) -> None:
        """Show these settings, with the printers there are now; one that is away stays chosen and says so."""
        names = list(QPrinterInfo.availablePrinterNames())
        items = [(ASK, self.tr("Ask each time")), *((NAMED + name, name) for name in names)]
        if settings.printer and settings.printer not in names:
            items.append((NAMED + settings.printer, self.tr("{name}, not there now").format(name=settings.printer)))
        items.append((RAW, self.tr("A printer without a driver (ESC/POS)")))
        self.printer.set_items(items)
        self.printer.set_key(RAW if settings.way == "raw" else NAMED + settings.printer if settings.printer else ASK)
        self.target.setText(settings.target)
        self.dots.choose(str(settings.dots))
        self.cut.setChecked(settings.cut)
        self.drawer.setChecked(settings.drawer)
        self.paper.choose(usual_paper().value)
        self.language.set_items([("", self.tr("As the window speaks")), *LANGUAGES.items()])
        self.language.set_key(settings.language if settings.language in LANGUAGES else "")
        self.preview.setChecked(settings.preview)
        self._show_parts()

    def connect_all(self) -> None:
        """From now on each change is kept at once."""
        for changed in (self.printer.changed, self.dots.changed, self.language.changed):
            changed.connect(self._keep)
        for toggled in (self.cut.toggled, self.drawer.toggled, self.preview.toggled):
            toggled.connect(self._keep)
        self.target.editingFinished.connect(self._keep)
        self.paper.changed.connect(lambda key: keep_usual_paper(Paper(key)))
        self.test.clicked.connect(self.print_test)

    def settings(self) -> PrintingSettings:
        """What is chosen now."""
        chosen = self.printer.key()
        return PrintingSettings(
            printer=chosen.removeprefix(NAMED) if chosen.startswith(NAMED) else "",
            preview=self.preview.isChecked(),
            language=self.language.key(),
            way="raw" if chosen == RAW else "system",
            target=self.target.text(),
            dots=int(str(self.dots.chosen)),
            cut=self.cut.isChecked(),
            drawer=self.drawer.isChecked(),
        ).checked()

    def _keep(self, _value: object = None) -> None:
        self._show_parts()
        self._part.keep(self.settings())

    def _show_parts(self) -> None:
        is_raw = self.printer.key() == RAW
        for part in self._raw:
            part.setVisible(is_raw)
        self._usual.setVisible(not is_raw)

    # --- trying it ---------------------------------------------------------------------------------------------

    def print_test(self) -> None:
        """A few words on the very way receipts go."""
        settings, window = self.settings(), self._part.screen_.window_
        if settings.way == "raw" and not settings.target:
            self.target.setFocus()
            window.toast(self.tr("Say first where the printer is."), icon="info")
        elif settings.is_raw:
            data = ticket(raster_of(sample_page(Paper.ROLL), settings.dots), cut=settings.cut)
            self._part.client.jobs.start(
                lambda: send(data, settings.target),
                lambda _done: window.toast(self.tr("The test page was sent.")),
                failed=self._failed,
                owner=self,
                lane="paper",
            )
        elif settings.printer in QPrinterInfo.availablePrinterNames():
            self._on_system(settings.printer)
        else:
            PaperOutput(window, sample_page(usual_paper()), usual_paper(), "test").print_or_save()

    def _on_system(self, name: str) -> None:
        window = self._part.screen_.window_
        try:
            print_on(sample_page(usual_paper()), usual_paper(), printer_called(name))
        except OSError as error:
            window.toast(not_printed(error, name), icon="alert-triangle")
        else:
            window.toast(self.tr("The test page was sent."))

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, NotPrinted):
            raise error
        self._part.screen_.window_.toast(not_printed(error, error.target), icon="alert-triangle")


def sample_page(paper: Paper) -> SafeDocument:
    """Words in both scripts, so that one sees that the printer can do them."""
    words = QCoreApplication.translate("Printing", "If this can be read, receipts will be too.")
    return build(
        f"{centred('Sessiondesk', size='large', strong=True)}{paragraph(words)}{centred('₹ 1,23,456 · नमस्ते')}", paper
    )
