"""The list of backups to choose from."""

from contextlib import closing
from pathlib import Path

from PySide6.QtWidgets import QApplication

from app.desk.backups import FOLDER, Why, backups_in, make_backup
from app.desk.restore import prepare
from tests.folders import Folder
from ui.dialogs.restore_facts import RestoreFacts, backup_rows


def test_only_what_can_be_read_is_offered_in_the_centres_time(styled: QApplication, folder: Folder) -> None:
    make_backup(folder.path, Why.BY_HAND, folder.clock)
    folder.clock.go(hours=1)
    torn = make_backup(folder.path, Why.BY_HAND, folder.clock).file
    torn.write_bytes(torn.read_bytes()[:300])

    rows = backup_rows(backups_in(folder.path / FOLDER), "Asia/Kolkata")

    assert [(Path(str(row.key)).suffix, row.title) for row in rows] == [(".zip", "1 Jan 2026, 11:30")]
    assert rows[0].second == "Made by hand · Nirog Physio"


def test_only_what_would_be_lost_alarms(styled: QApplication, folder: Folder) -> None:
    backup = make_backup(folder.path, Why.BY_HAND, folder.clock).file
    facts = RestoreFacts()
    for lost in (False, True):
        if lost:
            folder.register("Nila Bose")
        with closing(prepare(folder.path, backup)) as prepared:
            facts.set_prepared(prepared)

        assert (facts.safe.isHidden(), facts.lost.isHidden()) == (lost, not lost)
    assert facts.lost.bold.full_text == "What happened since then would be lost"
