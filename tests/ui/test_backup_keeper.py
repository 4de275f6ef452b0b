"""The clinic is backed up while nobody thinks of it."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.desk.backups import FOLDER, Why, backups_in
from app.desk.desk import Desk
from app.desk.opening import open_desk
from tests.folders import Folder
from ui.backup_keeper import BackupKeeper, Stopped
from ui.backup_mark import BackupMark
from ui.jobs import Jobs


class Kept:
    """A keeper over a real folder."""

    def __init__(self, qtbot: QtBot, folder: Folder) -> None:
        self.qtbot, self.folder = qtbot, folder
        self.desk: Desk = open_desk(folder.path, clock=folder.clock, durable=False)
        self.jobs = Jobs()
        self.keeper = BackupKeeper(self.jobs, self.desk)
        self.mark = BackupMark()
        self.keeper.show_on(self.mark)

    def look(self) -> None:
        self.keeper.look()
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: self.jobs.is_idle)

    @property
    def whys(self) -> list[str]:
        return [one.manifest.why for one in backups_in(self.folder.path / FOLDER) if one.manifest]

    def close(self) -> None:
        self.keeper.end()
        self.jobs.close()
        self.desk.close()


@pytest.fixture
def kept(styled: object, qtbot: QtBot, folder: Folder) -> Iterator[Kept]:
    made = Kept(qtbot, folder)
    qtbot.addWidget(made.mark)
    yield made
    made.close()


def test_every_four_hours_of_work_there_is_another(kept: Kept) -> None:
    kept.look()
    assert kept.whys == [Why.TIMED]

    kept.folder.register("Nila Bose")
    kept.folder.clock.go(hours=3)
    kept.look()
    assert kept.whys == [Why.TIMED]
    assert kept.mark.words.text() == "Backed up 3 h ago"

    kept.folder.clock.go(hours=1)
    kept.look()
    assert kept.whys == [Why.TIMED] * 2
    kept.folder.clock.go(hours=9)
    kept.look()
    assert kept.whys == [Why.TIMED] * 2


def test_closing_keeps_what_is_new_and_nothing_twice(kept: Kept) -> None:
    kept.keeper.close_with_backup()
    kept.keeper.close_with_backup()

    assert kept.whys == [Why.AT_CLOSE]


def test_one_that_is_stopped_is_none(kept: Kept) -> None:
    told: list[Exception] = []
    kept.keeper.back_up(failed=told.append)
    kept.keeper.stop()
    kept.settle()

    assert [type(one) for one in told] == [Stopped]
    assert kept.whys == []


def test_what_needs_care_is_a_warning_with_words(kept: Kept) -> None:
    kept.look()
    kept.folder.clock.go(days=4)
    kept.look()

    assert kept.mark.warning.isVisibleTo(kept.mark)
    assert "All backups lie on this one computer." in kept.mark.warning.accessibleDescription()
