"""A short list told anew by the clock leaves whoever moves through it where they are."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.screens.side_list import SideList
from ui.widgets.lists import ListRow


def rows(*names: str, right: str = "") -> list[ListRow]:
    return [ListRow(name, name, right=right) for name in names]


def shown(qtbot: QtBot) -> SideList:
    listed = SideList("Expected")
    qtbot.addWidget(listed)
    listed.resize(300, 300)
    listed.show()
    return listed


def test_as_many_rows_as_there_is_room_for_and_the_way_to_all(styled: QApplication, qtbot: QtBot) -> None:
    listed = shown(qtbot)
    listed.set_rows(rows("Asha", "Rohan", "Sunil"), "10 Mar")
    listed.fit(2)

    assert [row.title for row in listed.list.rows] == ["Asha", "Rohan"]
    assert (listed.whole.text(), listed.wanted(), len(listed.all_rows)) == ("All 3", 3, 3)
    listed.fit(3)
    assert not listed.whole.isVisible()


def test_told_anew_the_chosen_row_stays_chosen_also_in_another_place(styled: QApplication, qtbot: QtBot) -> None:
    listed = shown(qtbot)
    listed.set_rows(rows("Asha", "Rohan", "Sunil"))
    listed.fit(2)
    listed.list.set_current(1)

    listed.tell_anew(rows("Asha", "Rohan", "Sunil", right="late"))
    assert [row.right for row in listed.list.rows] == ["late", "late"]
    assert listed.list.current_key() == "Rohan"

    listed.tell_anew(rows("Rohan", "Sunil", "Asha"))
    assert [row.title for row in listed.list.rows] == ["Rohan", "Sunil"]
    assert listed.list.current_key() == "Rohan"


def test_with_no_room_for_a_row_its_head_stands_alone(styled: QApplication, qtbot: QtBot) -> None:
    listed = shown(qtbot)
    listed.set_rows(rows("Asha"))
    listed.fit(0)

    assert (listed.isVisible(), listed.list.isVisible(), listed.whole.text()) == (True, False, "All 1")
