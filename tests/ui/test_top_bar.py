from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from ui.top_bar import HEIGHT, TopBar


def bar(qtbot: QtBot, width: int = 1270) -> TopBar:
    menu = QMenu()
    qtbot.addWidget(menu)
    made = TopBar(menu)
    qtbot.addWidget(made)
    made.resize(width, HEIGHT)
    made.set_place("Andheri West", "Nirog Physio")
    made.set_person("Ravi Patil", "Receptionist")
    made.show()
    QApplication.processEvents()
    return made


def test_the_centre_and_the_person_are_always_there(styled: QApplication, qtbot: QtBot) -> None:
    made = bar(qtbot)

    assert (made.place.first.text(), made.place.second.text()) == ("Andheri West", "Nirog Physio")
    assert (made.person.first.text(), made.person.second.text()) == ("Ravi Patil", "Receptionist")
    assert made.height() == HEIGHT


def test_the_search_is_480_wide_and_stands_where_the_page_begins(styled: QApplication, qtbot: QtBot) -> None:
    made = bar(qtbot)

    assert made.search.width() == 480
    assert 290 <= made.search.x() <= 330


def test_every_button_has_a_name(styled: QApplication, qtbot: QtBot) -> None:
    made = bar(qtbot)

    assert [made.lock.accessibleName(), made.menu_button.accessibleName()] == ["Lock", "Menu"]
    assert made.search.accessibleName() == "Find a patient, a receipt or a command"
    assert "Ctrl+L" in made.lock.toolTip()


def test_narrow_the_search_keeps_its_room(styled: QApplication, qtbot: QtBot) -> None:
    made = bar(qtbot, 500)

    made.set_narrow(narrow=True)
    made.adjustSize()
    made.resize(500, HEIGHT)
    QApplication.processEvents()

    assert not made.place.isVisible()
    assert made.search.width() >= 300
    assert made.menu_button.geometry().right() <= 500


def test_the_lock_is_told(styled: QApplication, qtbot: QtBot) -> None:
    made, told = bar(qtbot), list[str]()
    made.lock_pressed.connect(lambda: told.append("lock"))

    made.lock.click()

    assert told == ["lock"]
