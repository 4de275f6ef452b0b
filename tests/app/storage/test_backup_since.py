"""How far two histories are the same."""

from pathlib import Path
from shutil import copyfile

from app.storage.backup_since import common_entries, since
from tests.folders import Folder


def test_two_histories_that_part_are_the_same_up_to_there(folder: Folder, tmp_path: Path) -> None:
    before = tmp_path / "before.db"
    copyfile(folder.file, before)
    with folder.desk() as clinic:
        for name in ("Nila Bose", "Omar Ali"):
            clinic.patient(name)
    other = Folder(tmp_path / "other", folder.clock, folder)
    other.path.mkdir()
    copyfile(before, other.file)
    other.register("Somebody Else")

    found = since(folder.file, other.file)

    assert (found.entries, found.patients, found.only_in_backup) == (2, 2, 1)
    assert common_entries(folder.file, other.file) == common_entries(before, folder.file)
