"""Tab goes as the eye goes, whatever was built first."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.tab_order import COVERS, is_covered, move_on, takes_tab

PLACES = {"C": (10, 100), "B": (150, 10), "A": (10, 10), "D": (150, 100)}
"""Built in this order; read A, B in the first row and C, D in the second."""


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(300, 200)
    for name, (x, y) in PLACES.items():
        button = QPushButton(name, made)
        button.setGeometry(x, y, 100, 40)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def walked(window: QWidget, steps: int, *, onward: bool = True) -> str:
    names = ""
    for _ in range(steps):
        assert move_on(window, onward=onward)
        now = QApplication.focusWidget()
        assert isinstance(now, QPushButton)
        names += now.text()
    return names


def button(window: QWidget, name: str) -> QPushButton:
    return next(one for one in window.findChildren(QPushButton) if one.text() == name)


def test_row_by_row_and_round(window: QWidget) -> None:
    button(window, "D").setFocus()

    assert walked(window, 5) == "ABCDA"
    assert walked(window, 3, onward=False) == "DCB"


def test_from_right_to_left_where_that_is_how_one_reads(window: QWidget) -> None:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    button(window, "C").setFocus()

    assert walked(window, 4) == "BADC"


def test_what_is_covered_or_off_is_passed_over(window: QWidget) -> None:
    panel = QWidget(window)
    panel.setProperty(COVERS, True)
    panel.setGeometry(140, 0, 160, 80)
    panel.show()
    button(window, "C").setEnabled(False)
    button(window, "D").setFocus()

    assert is_covered(button(window, "B"))
    assert not takes_tab(button(window, "C"))
    assert walked(window, 3) == "ADA"


def test_what_gets_the_keyboard_is_scrolled_into_sight(window: QWidget, qtbot: QtBot) -> None:
    area, inside = QScrollArea(window), QWidget()
    inside.resize(100, 900)
    far = QPushButton("far", inside)
    far.setGeometry(0, 800, 80, 40)
    area.setWidget(inside)
    area.setGeometry(0, 150, 120, 50)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.show()
    button(window, "D").setFocus()

    assert move_on(window, onward=True)
    assert QApplication.focusWidget() is far
    assert area.verticalScrollBar().value() > 700


def test_a_panel_over_the_page_comes_after_what_is_seen_beside_it(window: QWidget) -> None:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    panel = QPushButton("P", window)
    panel.setProperty(COVERS, True)
    panel.setGeometry(0, 60, 180, 140)
    panel.show()
    button(window, "A").setFocus()

    assert walked(window, 3) == "DPB"
