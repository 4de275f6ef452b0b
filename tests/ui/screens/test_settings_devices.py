"""The scanner and the printer of this computer are set up where one can try them."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.desk.desk_settings import SETTINGS_FILE, DeskSettings
from app.desk.devices import PrintingSettings, ScannerSettings
from tests.clinic import Clinic
from tests.drivers.pages import Pages, cut_off
from tests.drivers.stage import Stage, nameless
from ui.scanner import Scanner
from ui.screens.settings import SettingsScreen
from ui.screens.settings_devices import DevicesPart


@pytest.fixture
def folder(clinic: Clinic, tmp_path: Path) -> Path:
    clinic.desk.folder = tmp_path
    return tmp_path


@pytest.fixture
def part(folder: Path, stage: Stage) -> DevicesPart:
    stage.window.show_screen("settings")
    stage.settle()
    frame = stage.window.frame
    assert frame is not None
    screen = frame.made("settings")
    assert isinstance(screen, SettingsScreen)
    screen.show_part("devices")
    QTest.qWait(1)
    return screen.devices


def scanner_of(folder: Path) -> ScannerSettings:
    return DeskSettings.read(folder).section(ScannerSettings)


def printing_of(folder: Path) -> PrintingSettings:
    return DeskSettings.read(folder).section(PrintingSettings)


def scan(stage: Stage, code: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
    handle = stage.window.windowHandle()
    for letter in code:
        QTest.keyClick(handle, letter)  # type: ignore[call-overload]
    QTest.keyClick(handle, end)
    QTest.qWait(300)


def test_every_part_has_a_name_and_room(stage: Stage, part: DevicesPart) -> None:
    assert nameless(part) == []
    assert cut_off(part) == []


def test_what_is_chosen_for_the_scanner_holds_at_once(stage: Stage, part: DevicesPart, folder: Path) -> None:
    scanner = Scanner.attach(stage.window)
    part.scanner.prefix.setFocus()
    QTest.keyClicks(part.scanner.prefix, "~")
    part.scanner.gap.setFocus()
    QTest.keyClick(part.scanner.gap.edit, Qt.Key.Key_Up)

    assert scanner_of(folder) == ScannerSettings(prefix="~", gap_ms=21)
    assert scanner.filter.judge.settings == ScannerSettings(prefix="~", gap_ms=21)
    scanner.filter.stop()


def test_a_scan_can_be_tried_and_opens_nobody_meanwhile(stage: Stage, part: DevicesPart) -> None:
    scanner = Scanner.attach(stage.window)
    heard: list[str] = []
    scanner.heard.connect(heard.append)
    trial = part.scanner.trial
    trial.settings = ScannerSettings(gap_ms=60)
    trial.setFocus()
    assert scanner.filter.judge.settings == ScannerSettings(on=False)

    scan(stage, "SD1:P:AND-000017", Qt.Key.Key_Tab)
    assert trial.hasFocus()
    assert trial.came.full_text == "SD1:P:AND-000017"
    assert trial.told.full_text.endswith("ended with Tab. The card of patient AND-000017.")
    scan(stage, "8901234567890")
    assert trial.told.full_text.endswith("A scan, but no card or receipt of a clinic.")
    trial.settings = ScannerSettings(prefix="~")
    scan(stage, "AND-000017")
    assert trial.told.full_text.endswith("Not a scan: it does not begin with ~.")
    assert heard == []

    QTest.keyClick(stage.window.windowHandle(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not trial
    assert Scanner.attach(stage.window).filter.judge.settings.on
    scanner.filter.stop()


def test_a_printer_without_a_driver_asks_where_it_is_and_is_kept(stage: Stage, part: DevicesPart, folder: Path) -> None:
    printing = part.printing
    assert not printing.target.isVisible()
    printing.printer.set_key("raw")
    printing.printer.changed.emit("raw")
    assert printing.target.isVisible()

    printing.test.click()
    assert stage.toast == "Say first where the printer is."
    assert printing.target.hasFocus()

    QTest.keyClicks(printing.target, str(folder / "nowhere"))
    QTest.keyClick(printing.target, Qt.Key.Key_Return)
    printing.drawer.click()
    assert printing_of(folder) == PrintingSettings(way="raw", target=str(folder / "nowhere"), drawer=True)

    printing.test.click()
    stage.settle()
    assert stage.toast.startswith(f"Not printed: there is no printer at {folder / 'nowhere'}.")


def test_settings_that_cannot_be_read_are_told_and_replaced(folder: Path, stage: Stage, pages: Pages) -> None:
    (folder / SETTINGS_FILE).write_text("{")
    stage.window.show_screen("settings")
    stage.settle()
    screen = stage.window.frame.made("settings") if stage.window.frame else None
    assert isinstance(screen, SettingsScreen)
    screen.show_part("devices")
    note = screen.devices.findChild(type(screen.devices._note))
    assert note is not None
    assert note.isVisible()

    screen.devices.printing.preview.click()

    assert printing_of(folder).preview
    assert not note.isVisible()


def test_where_it_cannot_be_kept_it_is_told(stage: Stage, part: DevicesPart, clinic: Clinic, folder: Path) -> None:
    clinic.desk.folder = folder / "gone"
    part.printing.preview.click()
    assert stage.toast.startswith("Not kept: ")
