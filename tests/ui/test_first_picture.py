from PySide6.QtCore import QSettings
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.first_picture import scheme
from ui.main_window import MainWindow
from ui.tokens import LOOK_SETTING, THEMES


def test_a_card_is_seen_before_anything_is_inside(styled: QApplication, qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.painted):
        window.show()

    image = window.grab().toImage()
    assert not window.is_furnished
    assert image.pixelColor(20, 20) == QColor(THEMES["light"]["window"])
    assert image.pixelColor(window.width() // 2, window.height() // 2 + 90) == QColor(THEMES["light"]["surface"])


def test_the_page_takes_its_place(styled: QApplication, qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()

    qtbot.waitUntil(window.sign_in.isVisible)
    assert window.is_furnished
    assert window.sign_in.name.hasFocus()
    window.close()


def test_the_look_chosen_before_is_kept(styled: QApplication) -> None:
    QSettings().setValue(LOOK_SETTING, "dark")
    assert scheme() == "dark"
    QSettings().setValue(LOOK_SETTING, "system")
    assert scheme() in THEMES
    QSettings().setValue(LOOK_SETTING, "of a later version")
    assert scheme() == "light"
    QSettings().remove(LOOK_SETTING)
