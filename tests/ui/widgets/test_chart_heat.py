import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtTest import QTest

from tests.ui.widgets.conftest import OnScreen
from ui.theme import theme
from ui.tokens import THEMES
from ui.widgets.chart import Mark, Sheet
from ui.widgets.chart_heat import STRENGTHS, HeatGrid, tones

LEAST_READ, LEAST_SEEN = 4.5, 3.0


def contrast(one: QColor, other: QColor) -> float:
    def light(color: QColor) -> float:
        parts = [channel / 12.92 if channel <= 0.03928 else ((channel + 0.055) / 1.055) ** 2.4 for channel in
                 (color.redF(), color.greenF(), color.blueF())]  # fmt: skip
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    dark, bright = sorted((light(one), light(other)))
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", THEMES)
def test_bars_and_cells_stand_out_and_numbers_are_read(scheme: str, on_screen: OnScreen) -> None:
    theme().set_scheme(scheme)
    grid = HeatGrid("Visits")
    on_screen(grid)
    ink = theme().color
    sheet = Sheet(QPainter(), ink, QSize(10, 10))
    read = [contrast(*tones(sheet, level, len(STRENGTHS))) for level in range(1, len(STRENGTHS) + 1)]
    seen = [contrast(ink(mark), ink("surface")) for mark in ("accent", "accent_hover", "pip_line")]
    theme().set_scheme("light")

    assert min(read) >= LEAST_READ
    assert min(seen) >= LEAST_SEEN


def test_up_and_down_stay_in_their_column_of_a_grid(on_screen: OnScreen) -> None:
    grid = HeatGrid("Visits")
    cells = [Mark("", f"{row}{column}", (row + column,), ("",)) for row in range(3) for column in range(4)]
    grid.set_grid(["Mon", "Tue", "Wed"], ["8", "9", "10", "11"], cells)
    on_screen(grid)
    grid.setFocus()
    grid.look_at(1)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(grid, key)

    assert grid.told == "11"
