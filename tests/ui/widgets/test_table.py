import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.ui.widgets.conftest import OnScreen
from ui.widgets.table import Cell, Column, DataTable, TableRow

ROWS = [
    TableRow(1, ["Physio Recovery 12", Cell("90 days", "2 centres"), Cell("₹8,400", sort=840000)]),
    TableRow(2, ["back care 8", Cell("60 days"), Cell("₹5,900", sort=590000)]),
    TableRow(3, ["Wellness Premium", Cell("never expires"), Cell("₹1,10,500", sort=11050000)]),
]


@pytest.fixture
def packages(on_screen: OnScreen) -> DataTable:
    table = DataTable("Packages")
    table.set_columns([Column("Package", stretch=True), Column("Validity", width=140), Column("Price", "right", 110)])
    table.set_rows(ROWS)
    on_screen(table)
    table.setFocus()
    return table


def keys(table: DataTable) -> list[object]:
    return [row.key for row in table.rows]


def click_head(table: DataTable, column: int) -> None:
    head = table.horizontalHeader()
    place = QPoint(head.sectionViewportPosition(column) + 10, head.height() // 2)
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)


@pytest.mark.parametrize("enter", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_arrows_move_and_both_enter_keys_open(packages: DataTable, enter: Qt.Key) -> None:
    opened: list[object] = []
    packages.activated_row.connect(opened.append)
    packages.select(1)

    QTest.keyClick(packages, Qt.Key.Key_Down)
    QTest.keyClick(packages, enter)

    assert opened == [2]


def test_a_click_on_a_head_sorts_by_value_and_again_backwards(packages: DataTable) -> None:
    click_head(packages, 2)
    assert keys(packages) == [2, 1, 3]

    click_head(packages, 2)
    assert keys(packages) == [3, 1, 2]


def test_words_sort_ignoring_case(packages: DataTable) -> None:
    click_head(packages, 0)

    assert keys(packages) == [2, 1, 3]


def test_new_rows_come_in_the_order_chosen_and_the_current_one_stays(packages: DataTable) -> None:
    click_head(packages, 2)
    packages.select(3)

    packages.set_rows(ROWS)

    assert keys(packages) == [2, 1, 3]
    assert packages.current_key() == 3


def test_a_head_tells_what_the_table_is_sorted_by(packages: DataTable) -> None:
    head, flat = packages.model(), Qt.Orientation.Horizontal
    click_head(packages, 2)

    assert head.headerData(2, flat, Qt.ItemDataRole.DecorationRole) is not None
    assert head.headerData(0, flat, Qt.ItemDataRole.DecorationRole) is None


def test_copying_gives_what_is_seen_as_tsv(packages: DataTable) -> None:
    QTest.keyClick(packages, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Package\tValidity\tPrice"
    assert lines[1] == "Physio Recovery 12\t90 days 2 centres\t₹8,400"


def test_a_cell_says_its_head_and_both_lines(packages: DataTable) -> None:
    cell = packages.model().index(0, 1)

    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "Validity, 90 days, 2 centres"


def test_rows_are_56_high_with_two_lines_and_44_with_one(packages: DataTable) -> None:
    assert packages.rowHeight(0) == 56

    packages.set_rows([TableRow(1, ["Back Care 8", "60 days", "₹5,900"])])

    assert packages.rowHeight(0) == 44
    assert packages.horizontalHeader().height() == 36


def test_numbers_stand_at_the_end_and_so_does_their_head(packages: DataTable) -> None:
    side = packages.model().headerData(2, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)

    assert side & Qt.AlignmentFlag.AlignTrailing


def test_an_empty_table_says_what_will_be_here(packages: DataTable) -> None:
    done: list[str] = []
    packages.set_empty(
        "package", "Packages you sell", "Add the first one.", ("New package", lambda: done.append("new"))
    )
    assert packages.empty_words == ""

    packages.set_rows([])

    assert packages.empty_words == "Packages you sell"
