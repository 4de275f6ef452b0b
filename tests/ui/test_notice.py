from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.notice import NoticeBar


def test_it_is_there_only_with_something_to_say(styled: QApplication, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    said, silent = NoticeBar("Sample clinic. Nothing here is real."), NoticeBar("")
    assert not said.isVisible(), "a bar without a page would be a window of its own"
    column = QVBoxLayout(page)
    column.addWidget(said)
    column.addWidget(silent)
    page.show()

    assert said.isVisible()
    assert said.words.text() == "Sample clinic. Nothing here is real."
    assert not silent.isVisible()
