"""Trying the scanner tells how fast it is, so that it can be set up without guessing."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.desk.devices import ScannerSettings
from tests.ui.widgets.conftest import on_screen
from ui.screens.settings_scan_test import ScanTest

__all__ = ["on_screen"]


def come(field: ScanTest, code: str, every_ms: int) -> None:
    for place, letter in enumerate(code):
        event = QKeyEvent(QEvent.Type.KeyPress, ord(letter), Qt.KeyboardModifier.NoModifier, letter)
        event.setTimestamp(1000 + place * every_ms)
        QCoreApplication.sendEvent(field, event)
    end = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r")
    end.setTimestamp(1000 + len(code) * every_ms)
    QCoreApplication.sendEvent(field, end)
    QTest.qWait(300)


def test_a_slow_scanner_is_told_with_its_pause(styled: QApplication) -> None:
    field = ScanTest()
    field.settings = ScannerSettings(gap_ms=20)
    come(field, "AND-000017", 35)
    assert field.told.full_text == (
        "10 characters, longest pause 35 ms, ended with Enter. Not a scan: slower than the longest pause that is set."
    )
    field.settings = ScannerSettings(gap_ms=40)
    come(field, "AND-000017", 35)
    assert field.told.full_text.endswith("The card of patient AND-000017.")
    assert field.accessibleDescription().startswith("AND-000017 10 characters")
    field.deleteLater()


def test_an_end_that_is_not_the_one_set_is_told(styled: QApplication) -> None:
    field = ScanTest()
    field.settings = ScannerSettings(suffix="tab")
    come(field, "AND-000017", 8)
    assert field.told.full_text.endswith("Not a scan: it ends otherwise than is set.")
    field.deleteLater()
