"""The page of backups, in the running program over a real folder."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desk.backups import FOLDER, Why, backups_in, make_backup
from tests.drivers.keys import ENTER, press, write
from tests.drivers.program import dialogs, running, words_of
from tests.drivers.stage import nameless
from tests.folders import Folder
from tests.founding import OWNER, PINS, RECEPTION


def test_an_owner_restores_a_backup_by_keys_and_everybody_signs_in_anew(
    styled: QApplication, qtbot: QtBot, folder: Folder
) -> None:
    make_backup(folder.path, Why.BY_HAND, folder.clock)
    folder.clock.go(hours=1)
    folder.register("Nila Bose")

    with running(qtbot, folder) as program:
        program.sign_in(RECEPTION)
        page = program.open_backups().backups
        page.restore.setFocus()
        press(ENTER)
        dialog = program.prepared()
        assert nameless(dialog) == []
        told = words_of(dialog)
        assert "What happened since then would be lost" in told
        assert "Registered a patient" in told
        assert dialog.act.isEnabled()

        write("111111")
        press(ENTER)
        program.until(lambda: "That PIN is not right" in words_of(dialog))
        assert "Nila Bose" in folder.names

        write(PINS[OWNER])
        press(ENTER)
        program.until(program.at_sign_in)
        assert "The backup was restored." in words_of(program.window.sign_in)
        assert program.window.actor is None
        assert "Nila Bose" not in folder.names
        program.sign_in(OWNER)

    whys = [one.manifest.why for one in backups_in(folder.path / FOLDER) if one.manifest]
    assert Why.BEFORE_RESTORE in whys
    assert Why.AT_CLOSE in whys
    assert folder.left_over == []


def test_anybody_makes_one_and_an_owner_who_leaves_it_changes_nothing(
    styled: QApplication, qtbot: QtBot, folder: Folder
) -> None:
    with running(qtbot, folder) as program:
        program.sign_in(RECEPTION)
        page = program.open_backups().backups
        before = len(page.table.rows)
        page.now.setFocus()
        press(ENTER)
        program.until(lambda: len(page.table.rows) == before + 1)
        assert nameless(page) == []

        page.restore.click()
        dialog = program.prepared()
        dialog.reject()
        program.settle()
        assert dialogs(program.window) == []
        assert folder.left_over == []


def test_a_file_that_is_no_backup_is_told_and_others_are_offered(
    styled: QApplication, qtbot: QtBot, folder: Folder, tmp_path: Path
) -> None:
    (tmp_path / "letter.zip").write_text("Dear clinic")
    with running(qtbot, folder) as program:
        program.sign_in(OWNER)
        page = program.open_backups().backups
        page.open_restore(tmp_path / "letter.zip")
        dialog = program.dialog()
        program.until(lambda: "This file is no backup of Sessiondesk." in words_of(dialog))
        assert dialog.list.isVisible() or dialog.empty.isVisible()


@pytest.mark.parametrize("chosen", [True, False])
def test_a_second_place_gets_a_copy_at_once(
    styled: QApplication, qtbot: QtBot, folder: Folder, tmp_path: Path, chosen: bool
) -> None:
    stick = tmp_path / "stick"
    if chosen:
        stick.mkdir()
    with running(qtbot, folder) as program:
        program.sign_in(OWNER)
        screen = program.open_backups()
        screen.backups.second.set_place(stick)
        program.settle()

        told = words_of(screen)
    assert (str(stick) in told) == chosen
    assert ("There can be no second copy in this folder." in told) != chosen
    assert [one.suffix for one in stick.glob("*")] == ([".zip"] if chosen else [])
