from PySide6.QtGui import QFontMetrics

from tests.ui.widgets.conftest import OnScreen
from ui.theme import theme
from ui.widgets.table import Cell, Column, DataTable, TableRow
from ui.widgets.table_cells import ICON, ICON_GAP, PAD

LAKHS = "₹12,34,567.50"
PACKAGE, STAFF = "Laser Hair Reduction - Full Body", "Dr Meera Kulkarni"


def takings(on_screen: OnScreen, width: int) -> DataTable:
    table = DataTable("Money taken")
    table.setFixedWidth(width)
    table.set_columns([Column("Package", stretch=True), Column("Staff", width=240), Column("Bank", "right", 60)])
    table.set_rows([TableRow(1, [PACKAGE, STAFF, Cell(LAKHS, strong=True)])])
    on_screen(table)
    return table


def room(table: DataTable, column: int) -> int:
    return table.columnWidth(column) - 2 * PAD


def needs(words: str) -> int:
    return QFontMetrics(theme().font("body_strong")).horizontalAdvance(words)


def test_an_amount_in_lakhs_is_never_cut(on_screen: OnScreen) -> None:
    assert room(takings(on_screen, 400), 2) >= needs(LAKHS)


def test_a_column_gives_up_what_it_does_not_need_where_others_are_short(on_screen: OnScreen) -> None:
    table = takings(on_screen, 560)

    assert needs(STAFF) <= room(table, 1) < 240 - 2 * PAD
    assert room(table, 0) >= needs(PACKAGE)


def test_with_room_to_spare_a_column_keeps_its_width(on_screen: OnScreen) -> None:
    assert takings(on_screen, 900).columnWidth(1) == 240


def test_a_short_word_with_an_icon_is_measured_beside_longer_ones_without(on_screen: OnScreen) -> None:
    table = DataTable("Redemptions")
    table.setFixedWidth(300)
    table.set_columns([Column("Patient", stretch=True), Column("", "right", 40)])
    voided = Cell("Voided", icon="undo", strong=True)
    table.set_rows(
        [TableRow(1, ["Asha", voided]), *(TableRow(n, ["Rohan", Cell("No-show")]) for n in range(2, 6))],
    )
    on_screen(table)

    assert room(table, 1) >= needs("Voided") + ICON + ICON_GAP
