import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.widgets.conftest import OnScreen
from ui.theme import theme
from ui.widgets.lists import ListRow, RowList

PATIENTS = [
    ListRow("asha", "Asha Sharma", "34 F · 98••• ••214", "14 left", "2 active"),
    ListRow("anita52", "Anita Sharma", "52 F · 99••• ••871", "2 left", "1 active"),
    ListRow("anita29", "Anita Sharma", "29 F · 70••• ••406", "No package"),
]


@pytest.fixture
def patients(on_screen: OnScreen) -> RowList:
    rows = RowList("Recent patients")
    rows.set_rows(PATIENTS)
    on_screen(rows)
    rows.setFocus()
    return rows


@pytest.mark.parametrize("enter", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_arrows_move_and_both_enter_keys_choose(patients: RowList, enter: Qt.Key) -> None:
    chosen: list[object] = []
    patients.chosen.connect(chosen.append)
    patients.set_current(0)

    QTest.keyClick(patients, Qt.Key.Key_Down)
    QTest.keyClick(patients, enter)

    assert chosen == ["anita52"]


def test_a_click_chooses(patients: RowList) -> None:
    chosen: list[object] = []
    patients.chosen.connect(chosen.append)

    QTest.mouseClick(patients.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 2 * 44 + 10))

    assert chosen == ["anita29"]


def test_the_current_row_stays_current_when_the_list_changes(patients: RowList) -> None:
    patients.select("anita29")

    patients.set_rows(list(reversed(PATIENTS)))

    assert patients.current_key() == "anita29"


def test_steps_stay_inside(patients: RowList) -> None:
    patients.set_current(0)

    patients.move_current(-1)
    assert patients.current_key() == "asha"

    patients.move_current(9)
    assert patients.current_key() == "anita29"


def test_a_screen_reader_hears_the_whole_row(patients: RowList) -> None:
    index = patients.model().index(0, 0)

    assert patients.accessibleName() == "Recent patients"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Asha Sharma, 34 F · 98••• ••214, 14 left, 2 active"


def test_every_row_is_44_high(patients: RowList) -> None:
    assert patients.visualRect(patients.model().index(1, 0)).height() == 44
    assert patients.height_for_rows() == 3 * 44


def test_the_current_row_has_an_accent_edge(patients: RowList) -> None:
    patients.set_current(1)

    image = patients.viewport().grab().toImage()

    assert image.pixelColor(1, 44 + 20).name() == theme().color("accent").name()
    assert image.pixelColor(8, 44 + 40).name() == theme().color("soft").name()


def test_what_is_covered_shows_its_icon(on_screen: OnScreen) -> None:
    plain, covered = RowList("Plain"), RowList("Covered")
    plain.set_rows([ListRow(1, "Asha", "Physiotherapy", "Covered, 7 left", token="status:active", lead="10:30")])
    covered.set_rows(
        [
            ListRow(
                1, "Asha", "Physiotherapy", "Covered, 7 left", token="status:active", icon="circle-check", lead="10:30"
            )
        ]
    )
    on_screen(plain, covered)

    assert covered.viewport().grab().toImage() != plain.viewport().grab().toImage()


def test_facts_that_have_no_room_are_left_out_whole(on_screen: OnScreen) -> None:
    short, long = RowList("Short"), RowList("Long")
    short.set_rows([ListRow("a", "Asha", "Physiotherapy", lead="13:55")])
    long.set_rows([ListRow("a", "Asha", "Physiotherapy · Dr Neha Joshi with the long name", lead="13:55")])
    on_screen(short, long, width=260)
    assert long.grab().toImage() == short.grab().toImage()

    short.window().resize(600, 300)
    QTest.qWait(10)
    assert long.grab().toImage() != short.grab().toImage()
