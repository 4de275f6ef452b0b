"""The age of the newest backup stands in the bar."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.backup_mark import BackupMark


def test_care_is_told_by_a_picture_and_in_words(styled: QApplication, qtbot: QtBot) -> None:
    mark = BackupMark()
    qtbot.addWidget(mark)
    mark.set_words("Backed up 2 h ago")
    assert not mark.warning.isVisibleTo(mark)

    mark.set_words("Backed up 3 days ago", "Back up now.")
    assert mark.warning.isVisibleTo(mark)
    assert mark.warning.accessibleDescription() == "Backed up 3 days ago. Back up now."

    mark.set_narrow(narrow=True)
    assert not mark.words.isVisibleTo(mark)


def test_it_leads_to_the_page_of_backups(styled: QApplication, qtbot: QtBot) -> None:
    mark = BackupMark()
    qtbot.addWidget(mark)
    with qtbot.waitSignal(mark.pressed):
        mark.button.click()
