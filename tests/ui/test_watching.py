"""The booking system's folder, watched from the window."""

from pathlib import Path

import pytest
from sqlalchemy import func, select

from app.desk.desk_settings import DeskSettings
from app.domain.appointment import Appointment
from app.exchange.watched_folder import WatchSettings
from tests.clinic import Clinic, Sold
from tests.drivers.pages import Pages, errors
from tests.drivers.stage import Stage
from tests.founding import MANAGER
from ui.dialogs.take_over import TakeOverDialog
from ui.dialogs.watch_folder import WatchFolderDialog
from ui.watching import Watcher

HEAD = "Ref,Name,Service,Start\n"
ONE = "B-1,Asha Kulkarni,Physiotherapy,1/1/2026 11:30\n"


@pytest.fixture
def pages(clinic: Clinic, tmp_path: Path, request: pytest.FixtureRequest) -> Pages:
    clinic.desk.folder = tmp_path
    clinic.sign_in(MANAGER)
    return Pages(request.getfixturevalue("stage"))


@pytest.fixture
def bookings(tmp_path: Path) -> Path:
    folder = tmp_path / "bookings"
    folder.mkdir()
    return folder


def look(stage: Stage) -> None:
    """Two looks: a file counts as whole when it did not change between them."""
    watcher = Watcher.of(stage.window)
    assert watcher is not None
    for _ in range(2):
        watcher.look()
        stage.settle()


def watch(pages: Pages, folder: Path) -> None:
    pages.press("Ctrl+Shift+O")
    pages.wait_for(WatchFolderDialog)
    pages.fill("Folder to watch", str(folder))
    pages.press("Return")


def known(clinic: Clinic) -> int:
    return int(clinic.all(select(func.count()).select_from(Appointment))[0])


def test_a_manager_names_the_folder_and_what_lies_there_comes_in(
    family: Sold, clinic: Clinic, pages: Pages, bookings: Path, tmp_path: Path
) -> None:
    watch(pages, bookings)
    assert DeskSettings.read(tmp_path).section(WatchSettings).folder == str(bookings)
    (bookings / "today.csv").write_text(HEAD + ONE, "utf-8")

    look(pages.stage)

    assert known(clinic) == 1
    assert pages.stage.toast.startswith("1 new appointment from today.csv.")
    assert [row.title for row in pages.desk.side.today.rows] == ["Asha Kulkarni"]


def test_lines_left_out_are_a_click_away(family: Sold, pages: Pages, bookings: Path) -> None:
    watch(pages, bookings)
    (bookings / "today.csv").write_text(HEAD + ONE + "B-2,Nobody,Physiotherapy,1/1/2026 12:30\n", "utf-8")

    look(pages.stage)
    assert pages.stage.toast.startswith("From today.csv: 1 new appointments, 1 lines left out.")
    pages.push("See")

    assert pages.wait_for(TakeOverDialog).head_note.text() == "today.csv"


def test_a_folder_that_is_not_there_is_refused_beside_its_field(pages: Pages, bookings: Path, tmp_path: Path) -> None:
    watch(pages, bookings / "nowhere")

    assert errors(pages.wait_for(WatchFolderDialog)) == {"Folder to watch": "This folder cannot be read."}
    assert DeskSettings.read(tmp_path).section(WatchSettings).folder == ""


def test_a_folder_that_goes_away_is_told_once(pages: Pages, bookings: Path) -> None:
    watch(pages, bookings)
    bookings.rmdir()

    look(pages.stage)

    assert pages.stage.toast.startswith("The folder of the booking system cannot be read:")
