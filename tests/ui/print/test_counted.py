"""Receipts on their way out: the first is the original, each later one says DUPLICATE, whatever the printer does."""

import socket
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from app.desk.desk_settings import keep_section
from app.desk.devices import PrintingSettings
from app.desk.views.papers import printed
from tests.app.exchange.test_escpos import paint
from tests.clinic import Clinic, Sold
from tests.drivers.hands import press, until
from tests.drivers.stage import Stage
from ui.print.counted import CountedOutput, receipt_output, slip_output
from ui.print.document import Paper
from ui.print.look import LookFirst
from ui.print.raster import raster_of


class Printer(threading.Thread):
    """A receipt printer on the network: keeps each ticket."""

    def __init__(self) -> None:
        super().__init__(daemon=True)
        self.server = socket.create_server(("127.0.0.1", 0))
        self.tickets: list[bytes] = []

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self.server.getsockname()[1]}"

    def run(self) -> None:
        while True:
            try:
                connection, _ = self.server.accept()
            except OSError:
                return
            with connection:
                self.tickets.append(b"".join(iter(partial(connection.recv, 4096), b"")))


@pytest.fixture
def printer() -> Iterator[Printer]:
    made = Printer()
    made.start()
    yield made
    made.server.shutdown(socket.SHUT_RDWR)
    made.server.close()
    made.join(5)


@pytest.fixture
def sold(clinic: Clinic, tmp_path: Path) -> Sold:
    """A sale, at a computer whose settings are this test's own."""
    clinic.desk.folder = tmp_path
    return clinic.sold_pack()


def set_up(clinic: Clinic, settings: PrintingSettings) -> None:
    assert clinic.desk.folder is not None
    keep_section(clinic.desk.folder, settings)


def output(stage: Stage, sold: Sold) -> CountedOutput:
    return receipt_output(stage.client, stage.window, sold.receipt, Paper.A5)


def prints(clinic: Clinic, sold: Sold) -> int:
    return clinic.desk.ask(printed, "receipt", sold.receipt.order_id)


def test_a_raw_printer_gets_the_receipt_dot_for_dot_and_the_next_one_is_a_duplicate(
    stage: Stage, clinic: Clinic, sold: Sold, printer: Printer
) -> None:
    set_up(clinic, PrintingSettings(way="raw", target=printer.address, drawer=True))
    out = output(stage, sold)
    for times in (1, 2):
        out.print_or_save()
        stage.settle()
        until(lambda times=times: len(printer.tickets) == times, "the ticket")  # type: ignore[misc]

    (first, told), (second, told_again) = (paint(one) for one in printer.tickets)
    assert tuple(first) == raster_of(out._make(Paper.ROLL, False), 576).rows
    assert tuple(second) == raster_of(out._make(Paper.ROLL, True), 576).rows
    assert (told[:2], told[-1]) == (["clear", "drawer"], "cut")
    assert "drawer" not in told_again
    assert prints(clinic, sold) == 2


def test_a_printer_that_is_off_is_told_and_the_original_can_still_come_out(
    stage: Stage, clinic: Clinic, sold: Sold, printer: Printer
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as off:
        nobody = f"127.0.0.1:{off.getsockname()[1]}"
    set_up(clinic, PrintingSettings(way="raw", target=nobody))
    out = output(stage, sold)
    out.print_or_save()
    stage.settle()
    assert stage.toast == (f"Not printed: the printer at {nobody} does not answer. Is it on, connected, with paper?")

    set_up(clinic, PrintingSettings(way="raw", target=printer.address))
    out.print_or_save()
    stage.settle()
    until(lambda: printer.tickets, "the ticket")

    assert tuple(paint(printer.tickets[0])[0]) == raster_of(out._make(Paper.ROLL, False), 576).rows
    assert prints(clinic, sold) == 1


def test_a_press_and_another_print_once(stage: Stage, clinic: Clinic, sold: Sold, printer: Printer) -> None:
    set_up(clinic, PrintingSettings(way="raw", target=printer.address))
    out = output(stage, sold)
    out.print_or_save()
    out.print_or_save()
    stage.settle()
    assert prints(clinic, sold) == 1


def test_a_saved_file_counts_and_one_that_was_not_wanted_does_not(
    stage: Stage, clinic: Clinic, sold: Sold, tmp_path: Path
) -> None:
    out = output(stage, sold)
    for name, wanted in (("", 0), ("one.pdf", 1), ("two.pdf", 2)):
        out.print_or_save()
        dialog = next(one for one in stage.window.findChildren(QFileDialog) if one.isVisible())
        assert dialog.windowTitle() == "No printer. Save as PDF?"
        if name:
            dialog.fileSelected.emit(str(tmp_path / name))
        dialog.reject()
        stage.settle()
        assert prints(clinic, sold) == wanted
    assert (tmp_path / "one.pdf").stat().st_size != (tmp_path / "two.pdf").stat().st_size


def test_a_slip_is_seen_before_it_is_printed_where_that_is_wanted(
    stage: Stage, clinic: Clinic, sold: Sold, printer: Printer
) -> None:
    set_up(clinic, PrintingSettings(way="raw", target=printer.address, preview=True))
    done = clinic.redeem(sold.receipt, sold.physio, sold.head).redemption
    for marked in (False, True):
        slip_output(stage.client, stage.window, done, "Nirog Physio").print_or_save()
        stage.settle()
        dialog = next(one for one in stage.window.findChildren(LookFirst) if one.isVisible())
        assert ("DUPLICATE" in dialog.preview.accessibleDescription()) is marked
        press("Return")
        stage.settle()
    until(lambda: len(printer.tickets) == 2, "both tickets")
