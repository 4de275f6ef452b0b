"""Naming the folder that this desk watches, and letting go of it."""

from pathlib import Path

import pytest

from app.desk.desk_settings import DeskSettings
from app.exchange.watched_folder import WatchSettings
from tests.clinic import Clinic
from tests.drivers.pages import Pages, cut_off
from tests.drivers.stage import nameless
from tests.founding import MANAGER
from ui.dialogs.watch_folder import WatchFolderDialog


@pytest.fixture
def pages(clinic: Clinic, tmp_path: Path, request: pytest.FixtureRequest) -> Pages:
    clinic.desk.folder = tmp_path
    clinic.sign_in(MANAGER)
    return Pages(request.getfixturevalue("stage"))


def test_empty_watches_nothing_any_more(pages: Pages, tmp_path: Path) -> None:
    folder = tmp_path / "bookings"
    folder.mkdir()
    for typed in (str(folder), ""):
        pages.press("Ctrl+Shift+O")
        dialog = pages.wait_for(WatchFolderDialog)
        assert (nameless(dialog), cut_off(dialog)) == ([], [])
        dialog.path.clear()
        pages.go("Folder to watch")
        pages.write(typed)
        pages.press("Return")

        assert DeskSettings.read(tmp_path).section(WatchSettings).folder == typed
    assert pages.stage.toast.startswith("No folder is watched any more.")
