"""A scan opens whose card or receipt it is, from wherever one is."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from app.desk.desk_settings import keep_section
from app.desk.devices import ScannerSettings
from app.domain.scan_code import order_code
from tests.clinic import Clinic, Sold
from tests.drivers.keys import chord, focused
from tests.drivers.stage import Stage
from ui import idle
from ui.dialogs.papers import PapersDialog
from ui.frame import Frame
from ui.scanner import Scanner
from ui.screens.desk import DeskScreen


@pytest.fixture
def scanner(stage: Stage) -> Iterator[Scanner]:
    made = Scanner.attach(stage.window)
    made.listen(ScannerSettings(gap_ms=60))
    made.filter.watch(stage.window.windowHandle())
    yield made
    made.filter.stop()


@pytest.fixture
def sold(clinic: Clinic) -> Sold:
    return clinic.sold_pack()


def scan(stage: Stage, code: str) -> None:
    """Through whatever has the keyboard, as a scanner does."""
    handle = focused().window().windowHandle()
    assert handle is not None
    key: Any
    for key in code:
        QTest.keyClick(handle, key, Qt.KeyboardModifier.ShiftModifier if key.isupper() else Qt.KeyboardModifier(0))
    QTest.keyClick(handle, Qt.Key.Key_Return)
    stage.settle()


def frame_of(stage: Stage) -> Frame:
    assert stage.window.frame is not None
    return stage.window.frame


def opened(stage: Stage) -> str:
    """Whose wallet is on the Desk."""
    desk = frame_of(stage).made("desk")
    assert isinstance(desk, DeskScreen)
    wallet = desk.wallet.wallet
    return wallet.patient.name if wallet else ""


@pytest.mark.usefixtures("scanner")
def test_a_card_opens_its_patient_from_every_screen_and_nothing_is_typed(stage: Stage, sold: Sold) -> None:
    record = sold.receipt.buyer.record_number
    for entry in frame_of(stage).entries:
        stage.window.show_screen(entry.name)
        stage.settle()
        scan(stage, record)
        assert frame_of(stage).current == "desk", entry.name
        assert opened(stage) == "Asha Kulkarni"
        assert frame_of(stage).bar.search.text() == ""
    assert stage.window.findChildren(QDialog) == []


@pytest.mark.usefixtures("scanner")
def test_in_the_middle_of_a_search_the_words_stay(stage: Stage, sold: Sold) -> None:
    chord(Qt.Key.Key_K)
    QTest.keyClicks(focused(), "roh")
    scan(stage, sold.receipt.buyer.record_number)

    assert opened(stage) == "Asha Kulkarni"
    assert frame_of(stage).bar.search.text() in ("roh", "")


@pytest.mark.usefixtures("scanner")
def test_a_receipt_opens_its_patient_with_the_papers(stage: Stage, sold: Sold) -> None:
    scan(stage, order_code(sold.receipt.order_number).payload)

    assert opened(stage) == "Asha Kulkarni"
    dialog = stage.window.findChild(PapersDialog)
    assert dialog is not None
    assert sold.receipt.order_number in dialog.preview.accessibleDescription()

    scan(stage, sold.receipt.buyer.record_number)
    assert stage.toast == "Close what is open first, then scan again."
    dialog.accept()


@pytest.mark.usefixtures("scanner")
@pytest.mark.parametrize("code", ["8901234567890", "ZZZ-000001"])
def test_a_code_of_somebody_else_is_told_and_nothing_else_happens(stage: Stage, code: str) -> None:
    scan(stage, code)

    assert stage.toast == f"Scanned {code}: no card or receipt of this clinic. Nothing was done."
    assert opened(stage) == ""


def test_a_locked_window_hears_it_and_shows_nobody(stage: Stage, scanner: Scanner, sold: Sold) -> None:
    heard: list[str] = []
    scanner.heard.connect(heard.append)
    stage.window.lock()
    stage.settle()

    scan(stage, sold.receipt.buyer.record_number)

    assert heard == [sold.receipt.buyer.record_number]
    assert stage.window.sign_in.banner.isVisible()
    assert stage.window.sign_in.pin.text() == ""
    assert opened(stage) == ""


def test_whoever_scans_is_there_and_is_not_locked_out(
    stage: Stage, scanner: Scanner, sold: Sold, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(idle, "MINUTE_MS", 1500)
    stage.window.idle.start(1)
    QTest.qWait(1000)
    scanner.take(sold.receipt.buyer.record_number)
    QTest.qWait(900)

    assert not stage.window.is_locked


def test_this_workstations_settings_hold(stage: Stage, clinic: Clinic, tmp_path: Path) -> None:
    clinic.desk.folder = tmp_path
    keep_section(tmp_path, ScannerSettings(prefix="~", gap_ms=33))

    scanner = Scanner.attach(stage.window)

    assert scanner.filter.judge.settings == ScannerSettings(prefix="~", gap_ms=33)
    assert Scanner.attach(stage.window) is scanner
    scanner.filter.stop()
