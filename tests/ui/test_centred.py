from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.centred import centred
from ui.widgets.labels import Label


def test_a_card_stands_in_the_middle_and_shows_all_its_words(styled: QApplication, qtbot: QtBot) -> None:
    card = QWidget()
    card.setFixedWidth(300)
    words = Label("word " * 60, wrap=True)
    QVBoxLayout(card).addWidget(words)
    page = centred(card)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    QApplication.processEvents()

    middle = card.mapTo(page, card.rect().center())
    assert abs(middle.x() - 500) < 10
    assert abs(middle.y() - 350) < 10
    assert words.height() >= words.heightForWidth(words.width())


def test_a_small_window_scrolls(styled: QApplication, qtbot: QtBot) -> None:
    card = QWidget()
    card.setFixedSize(300, 600)
    page = centred(card)
    qtbot.addWidget(page)
    page.resize(340, 300)
    page.show()
    QApplication.processEvents()

    assert page.verticalScrollBar().maximum() > 200
