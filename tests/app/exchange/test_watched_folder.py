"""Files that a booking system leaves in a folder: each is taken over once, and only when it is whole."""

from pathlib import Path

import pytest
from sqlalchemy import func, select

from app.domain.appointment import Appointment
from app.domain.errors import FileNotUnderstood
from app.domain.journal import Journal
from app.exchange.watched_folder import TakenOver, WatchedFolder
from tests.clinic import Clinic

HEAD = "Ref,Name,Service,Start\n"
ONE, TWO = "B-1,Asha Kulkarni,Physiotherapy,1/1/2026 11:30\n", "B-2,Asha Kulkarni,Physiotherapy,1/1/2026 12:30\n"


@pytest.fixture
def watched(clinic: Clinic, tmp_path: Path) -> WatchedFolder:
    clinic.service("Physiotherapy", 70_000)
    clinic.patient("Asha Kulkarni")
    folder = tmp_path / "bookings"
    folder.mkdir()
    return WatchedFolder(folder)


def look(clinic: Clinic, watched: WatchedFolder) -> list[TakenOver]:
    return list(watched.look(clinic.desk, lambda: True))


def leave(watched: WatchedFolder, text: str, name: str = "today.csv") -> Path:
    file = watched.folder / name
    file.write_text(text, "utf-8")
    return file


def count(clinic: Clinic, kind: type[Appointment | Journal]) -> int:
    return int(clinic.all(select(func.count()).select_from(kind))[0])


def test_a_receptionists_desk_takes_a_whole_file_over_once(clinic: Clinic, watched: WatchedFolder) -> None:
    file = leave(watched, HEAD + ONE)

    assert look(clinic, watched) == []  # somebody may still be writing it
    assert look(clinic, watched) == [TakenOver(file, new=1)]
    before = count(clinic, Journal)
    assert look(clinic, watched) == []
    assert (count(clinic, Appointment), count(clinic, Journal)) == (1, before)


def test_a_changed_file_brings_only_what_changed(clinic: Clinic, watched: WatchedFolder) -> None:
    file = leave(watched, HEAD + ONE)
    for _ in range(2):
        look(clinic, watched)
    leave(watched, HEAD + ONE + TWO + "B-3,Nobody,Physiotherapy,1/1/2026 13:30\n")

    assert look(clinic, watched) == []
    assert look(clinic, watched) == [TakenOver(file, new=1, left_out=1)]


def test_what_is_no_list_of_visits_is_told_once_and_left(clinic: Clinic, watched: WatchedFolder) -> None:
    file = leave(watched, "Name\nAsha\n", "people.csv")
    leave(watched, "not for us", "picture.png")
    look(clinic, watched)

    (told,) = look(clinic, watched)

    assert (told.source, type(told.refusal)) == (file, FileNotUnderstood)
    assert look(clinic, watched) == []
    assert file.read_text("utf-8") == "Name\nAsha\n"


def test_a_folder_out_of_reach_is_an_error_of_the_system(clinic: Clinic, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="away"):
        look(clinic, WatchedFolder(tmp_path / "away"))
