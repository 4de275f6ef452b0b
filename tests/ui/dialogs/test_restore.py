"""Restoring where there is no clinic one could sign in to."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desk.backups import Why, make_backup
from tests.drivers.keys import ENTER, press, write
from tests.drivers.program import Program, running, words_of
from tests.folders import Folder
from tests.founding import OWNER, PINS
from ui.opening_page import OpeningPage
from ui.screens.first_run import FirstRunPage


def restore_by_keys(program: Program) -> None:
    """Choose the first one, then the owner's PIN, which the backup itself knows."""
    dialog = program.dialog()
    program.until(lambda: bool(dialog.list.rows))
    press(ENTER)
    program.prepared()
    write(PINS[OWNER])
    press(ENTER)
    program.until(program.at_sign_in)


def test_a_damaged_clinic_offers_its_backups(styled: QApplication, qtbot: QtBot, folder: Folder) -> None:
    make_backup(folder.path, Why.BY_HAND, folder.clock)
    folder.file.write_bytes(b"\x55" * 9000)

    with running(qtbot, folder) as program:
        page = program.until(lambda: program.page if isinstance(program.page, OpeningPage) else None)
        assert isinstance(page, OpeningPage)
        program.until(page.restore.isVisible)
        page.restore.click()
        restore_by_keys(program)
        program.sign_in(OWNER)

    assert "Asha Kulkarni" in folder.names
    assert [one.read_bytes() for one in (folder.path / "backups").glob("damaged-*.db")] == [b"\x55" * 9000]


def test_a_new_computer_takes_over_the_clinic_of_a_lost_one(styled: QApplication, qtbot: QtBot, folder: Folder) -> None:
    made = make_backup(folder.path, Why.BY_HAND, folder.clock)
    new = Folder(folder.path.with_name("new"), folder.clock, folder)

    with running(qtbot, new) as program:
        page = program.until(lambda: program.page if isinstance(program.page, FirstRunPage) else None)
        assert isinstance(page, FirstRunPage)
        page.restore.click()
        dialog = program.dialog()
        program.until(dialog.empty.isVisible)
        dialog.look_at(made.file)
        program.prepared()
        assert "Nobody can tell" not in words_of(dialog)
        write(PINS[OWNER])
        press(ENTER)
        program.until(program.at_sign_in)

    assert "Asha Kulkarni" in new.names


@pytest.mark.parametrize("moment", ["checking", "deciding"])
def test_leaving_it_at_any_moment_leaves_nothing(
    styled: QApplication, qtbot: QtBot, folder: Folder, moment: str
) -> None:
    made = make_backup(folder.path, Why.BY_HAND, folder.clock)
    with running(qtbot, folder) as program:
        program.sign_in(OWNER)
        program.open_backups().backups.open_restore(made.file)
        dialog = program.dialog() if moment == "checking" else program.prepared()
        dialog.reject()
        program.settle()
    assert folder.left_over == []
