"""Opening the clinic on this computer."""

import json
import os
import stat
from pathlib import Path

import pytest

from app.desk.opening import DESK_FILE, FILE_NAME, open_desk, read_desk_file
from app.desk.site import Answers, Site, SiteSettings
from app.domain.errors import Trouble
from tests.clinic import found
from tests.founding import BANDRA, MovableClock


def test_an_empty_folder_becomes_a_clinic_without_a_place(tmp_path: Path) -> None:
    desk = open_desk(tmp_path / "new", durable=False)

    assert desk.place is None
    desk.close()


def test_opened_again_it_stands_where_it_stood(tmp_path: Path) -> None:
    desk = open_desk(tmp_path, durable=False)
    clinic = found(desk, MovableClock())
    place = desk.place
    desk.close()

    again = open_desk(tmp_path, durable=False)
    assert again.place == place
    again.close()

    (tmp_path / DESK_FILE).write_text(json.dumps({"workstation": str(clinic.places.desks[BANDRA])}))
    elsewhere = open_desk(tmp_path, durable=False)
    assert elsewhere.place is not None
    assert elsewhere.place.centre_name == BANDRA
    elsewhere.close()


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps its own rights")
def test_nobody_else_on_this_computer_reads_it(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        open_desk(tmp_path / "new", durable=False).close()
    finally:
        os.umask(before)

    modes = [stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "new", tmp_path / "new" / FILE_NAME)]
    assert modes == [0o700, 0o600]


@pytest.mark.parametrize("text", ["", "{", '{"database": 5}', '{"unknown": 1}', '{"workstation": "x"}'])
def test_a_damaged_desk_file_is_told(tmp_path: Path, text: str) -> None:
    (tmp_path / DESK_FILE).write_text(text)

    with pytest.raises(Trouble) as trouble:
        read_desk_file(tmp_path)

    assert trouble.value.what == "damaged"


def test_a_foreign_file_is_refused_and_left_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / FILE_NAME
    file.write_bytes(b"not ours" * 1000)

    with pytest.raises(Trouble) as trouble:
        open_desk(tmp_path, durable=False)

    assert trouble.value.what == "foreign"
    assert file.read_bytes() == b"not ours" * 1000


def test_a_site_outranks_what_this_computer_knows(tmp_path: Path) -> None:
    """The database of the site is used, and this computer takes the desk that the answers name."""
    server = tmp_path / "server"
    desk = open_desk(server, durable=False)
    found(desk, MovableClock())
    desk.close()
    settings = SiteSettings(database=f"sqlite:///{server / FILE_NAME}")
    site = Site(settings, Answers(code="BAN", desk="Desk 9"))

    for _ in range(2):
        here = open_desk(tmp_path / "here", durable=False, site=site)
        assert here.place is not None
        assert (here.place.centre_name, here.place.workstation_name) == (BANDRA, "Desk 9")
        here.close()

    assert not (tmp_path / "here" / FILE_NAME).exists()
    assert read_desk_file(tmp_path / "here").workstation is not None
