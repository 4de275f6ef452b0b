from itertools import pairwise

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.rail import NARROW, WIDE, Entry, Logo, Rail

PLACES = [
    Entry("desk", "Desk", "bell", "none:None", "Ctrl+1"),
    Entry("approvals", "Approvals", "shield-check", "none:None", "Ctrl+5"),
    Entry("settings", "Settings", "sliders", "none:None", ""),
]


def rail(qtbot: QtBot) -> Rail:
    made = Rail(PLACES)
    qtbot.addWidget(made)
    made.resize(WIDE, 700)
    made.show()
    return made


def test_a_place_is_called_by_its_word_and_shows_its_key(styled: QApplication, qtbot: QtBot) -> None:
    item = rail(qtbot).item("desk")

    assert item.accessibleName() == "Desk"
    assert item.toolTip() == "Desk (Ctrl+1)"
    assert item.height() == 64


def test_settings_lies_apart_at_the_bottom(styled: QApplication, qtbot: QtBot) -> None:
    made = rail(qtbot)

    assert made.item("approvals").y() < 300
    assert made.item("settings").geometry().bottom() > 650


def test_choosing_tells_where_and_shows_it(styled: QApplication, qtbot: QtBot) -> None:
    made, told = rail(qtbot), list[str]()
    made.chosen.connect(told.append)

    made.item("approvals").click()
    made.choose("desk")

    assert told == ["approvals"]
    assert made.item("desk").isChecked()
    assert not made.item("approvals").isChecked()


def test_the_badge_is_said_too(styled: QApplication, qtbot: QtBot) -> None:
    made = rail(qtbot)

    made.set_count("approvals", 3)
    assert made.item("approvals").accessibleName() == "Approvals, 3 waiting"
    made.set_count("approvals", 0)
    assert made.item("approvals").accessibleName() == "Approvals"
    made.set_count("nowhere", 1)


def test_a_narrow_rail_keeps_the_words_for_a_screen_reader(styled: QApplication, qtbot: QtBot) -> None:
    made = rail(qtbot)

    made.set_narrow(narrow=True)

    assert made.width() == NARROW
    assert made.item("desk").height() == 64
    assert made.item("desk").accessibleName() == "Desk"


def test_the_sign_is_drawn(styled: QApplication, qtbot: QtBot) -> None:
    logo = Logo()
    qtbot.addWidget(logo)

    image = logo.grab().toImage()

    assert len({image.pixelColor(x, y).name() for x in range(32) for y in range(32)}) > 2


def test_a_low_window_shows_every_place_whole(styled: QApplication, qtbot: QtBot) -> None:
    made = rail(qtbot)

    made.set_narrow(narrow=False, low=True)
    made.resize(NARROW, 300)
    QApplication.processEvents()

    items = [made.item(place.name) for place in PLACES]
    assert all(one.geometry().bottom() < two.geometry().top() for one, two in pairwise(items))
    assert items[-1].geometry().bottom() <= 300
