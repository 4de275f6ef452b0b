"""One button gives the bundle that support asks for."""

import zipfile
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.drivers.program import running
from tests.drivers.redeem import said
from tests.folders import Folder
from tests.founding import RECEPTION


def test_the_bundle_lies_where_it_was_wanted(
    styled: QApplication, qtbot: QtBot, folder: Folder, tmp_path: Path
) -> None:
    with running(qtbot, folder) as program:
        program.sign_in(RECEPTION)
        page = program.open_backups().backups
        page.support.write(tmp_path / "bundle.zip")
        program.settle()

        assert page.support.save.isEnabled()
        frame = program.window.frame
        assert frame is not None
        assert "Saved as bundle.zip." in said(frame.toast)
    with zipfile.ZipFile(tmp_path / "bundle.zip") as archive:
        assert "about.json" in archive.namelist()
        assert b'"qt"' in archive.read("about.json")
