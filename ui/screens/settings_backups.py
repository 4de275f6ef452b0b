"""The page of backups: what there is, another one now, the second place, restoring, and the bundle for support."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.desk.backups import FOLDER, Backup, BackupStatus, backups_in
from app.domain.errors import Refusal, Trouble
from ui import format as show
from ui import wording
from ui.backup_keeper import BackupKeeper, Stopped
from ui.client import Client
from ui.screens.settings_backups_side import SecondPlace, SupportCard
from ui.theme import wide
from ui.widgets.buttons import ActionButton
from ui.widgets.layouts import hbox
from ui.widgets.note import AlertNote
from ui.widgets.table import Cell, Column, DataTable, TableRow
from ui.wording_backup import care_words, why_word

if TYPE_CHECKING:
    from ui.screens.settings import SettingsScreen

SIDE_WIDTH, ROW_HEIGHT = 340, 56
MEGABYTE = 1_000_000


class BackupsPart(QWidget):
    """Anybody may make one; restoring takes an owner's PIN."""

    def __init__(self, client: Client, screen: "SettingsScreen") -> None:
        """Filled when it is looked at."""
        super().__init__()
        self.client, self.screen_ = client, screen
        self._own_keeper: BackupKeeper | None = None
        self._heard: BackupKeeper | None = None
        self._newest: datetime | None = None
        self._listed: dict[str, Backup] = {}
        self.note, self.server = AlertNote("alert-triangle"), AlertNote("info")
        self.now = ActionButton(self.tr("Back up now"), icon="database-check", kind="primary")
        self.restore = ActionButton(self.tr("Restore ..."), icon="history")
        self.other = ActionButton(self.tr("Restore from a file ..."))
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Progress of the backup"))
        self.progress.setTextVisible(False)
        self.cancel = ActionButton(self.tr("Cancel"))
        self.table = DataTable(self.tr("Backups"))
        self.second, self.support = SecondPlace(self), SupportCard(client, self)
        self._lay_out()
        self._connect()
        self._show_work(at_work=False)

    def _lay_out(self) -> None:
        self.table.set_columns(
            [
                Column(self.tr("Made"), stretch=True),
                Column(self.tr("What is in it"), width=250),
                Column(self.tr("Program"), width=96),
                Column(self.tr("Size"), align="right", width=96),
                Column("", width=150),
            ]
        )
        self.table.set_empty(
            "database-check",
            self.tr("No backup yet"),
            self.tr("The first one is made when the program is closed, or now."),
        )
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addLayout(hbox(self.now, self.restore, self.other, None))
        left.addLayout(hbox(self.progress, self.cancel, spacing=12))
        left.addWidget(self.table, 1)
        side = QWidget()
        side.setFixedWidth(wide(SIDE_WIDTH))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for part in (self.second, self.support):
            column.addWidget(part)
        column.addStretch(1)
        self._own = QWidget()
        line = QHBoxLayout(self._own)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        line.addLayout(left, 1)
        line.addWidget(side)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        for one in (self.note, self.server):
            whole.addWidget(one)
        whole.addWidget(self._own, 1)

    def _connect(self) -> None:
        self.now.clicked.connect(self.back_up)
        self.cancel.clicked.connect(self._stop)
        self.restore.clicked.connect(self._restore_chosen)
        self.other.clicked.connect(self._choose_file)
        self.table.activated_row.connect(lambda _key: self._restore_chosen())
        self.second.refused.connect(self.tell)

    # --- what there is -----------------------------------------------------------------------------------------

    @property
    def keeper(self) -> BackupKeeper:
        """The window's own; one for this page alone where the window keeps none."""
        window = self.screen_.window_
        if window.backups is None and self._own_keeper is None:
            self._own_keeper = BackupKeeper(self.client.jobs, self.client.desk, self, automatic=False)
        keeper = window.backups or self._own_keeper
        assert keeper is not None  # noqa: S101 - one of the two
        if keeper is not self._heard:
            self._heard = keeper
            keeper.changed.connect(self._set_status)
        return keeper

    def showEvent(self, event: QShowEvent) -> None:
        """Look when somebody looks."""
        super().showEvent(event)
        if not event.spontaneous():
            self.look()
            self.support.look_for_update()

    def look(self) -> None:
        """Read the folder anew; the labels only."""
        if self.keeper.on_server:
            self.now.setVisible(False)
            self.restore.setVisible(False)
            self.other.setVisible(False)
            self.second.hide()
            self.server.set_words(
                self.tr("The clinic's data lies on a database server."),
                self.tr("Whoever looks after the server backs it up and restores it."),
            )
            return
        self._list()
        self.keeper.look()

    def _list(self) -> None:
        place = self.keeper.data / FOLDER
        self.client.jobs.start(
            lambda: backups_in(place), self._set_backups, failed=self.tell, owner=self, key="backups", lane="long"
        )

    def _set_status(self, found: BackupStatus) -> None:
        self.note.set_words(*care_words(found))
        self.second.set_status(found)
        if found.newest_at != self._newest and self.isVisible():
            self._newest = found.newest_at
            self._list()

    def _set_backups(self, found: tuple[Backup, ...]) -> None:
        self._listed = {one.file.name: one for one in found}
        self.table.set_rows([self._row(one) for one in found], ROW_HEIGHT)
        if found and self.table.current_key() is None:
            self.table.select(found[0].file.name)
        self.restore.setEnabled(bool(found))

    def _row(self, one: Backup) -> TableRow:
        place = self.client.place
        made = show.moment(one.made_at, place.time_zone if place else "UTC")
        size = _size(one.size)
        if one.manifest is None:
            damaged = Cell(self.tr("Cannot be read"), icon="alert-triangle", token="danger")
            return TableRow(one.file.name, [Cell(made), "", "", size, damaged])
        facts = one.manifest.facts
        inside = self.tr("Patients: {patients}, packages: {packages}").format(
            patients=facts.patients, packages=facts.packages
        )
        used = self.tr("Redemptions: {count}").format(count=facts.redemptions)
        checked = Cell(self.tr("Read back"), icon="circle-check", token="success")
        words = Cell(made, why_word(one.manifest.why), strong=True)
        return TableRow(one.file.name, [words, Cell(inside, used), one.manifest.program, size, checked])

    # --- making one --------------------------------------------------------------------------------------------

    def back_up(self) -> None:
        """Now; it can be stopped."""
        self._show_work(at_work=True)
        self.keeper.back_up(then=self._made, failed=self.tell, told=self._tell)

    def _tell(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _stop(self) -> None:
        self.cancel.setEnabled(False)
        self.keeper.stop()

    def _made(self, made: Backup) -> None:
        del made
        self._show_work(at_work=False)
        self.screen_.banner.clear()
        self.screen_.window_.toast(self.tr("Backed up and read back."), icon="database-check")
        self.look()

    def _show_work(self, *, at_work: bool) -> None:
        self.now.setEnabled(not at_work)
        self.progress.setRange(0, 0)
        self.progress.setVisible(at_work)
        self.cancel.setVisible(at_work)
        self.cancel.setEnabled(at_work)

    def tell(self, error: Exception) -> None:
        """Why it did not work, in the page."""
        self._show_work(at_work=False)
        match error:
            case Stopped():
                self.screen_.window_.toast(self.tr("Stopped. No backup was made."), icon="info")
            case Refusal():
                self.screen_.show_refusal(error)
            case Trouble():
                words = wording.trouble_words(error, wrote=False)
                self.screen_.banner.show_refusal(words.head, words.next_step)
            case _:
                self.client.faults.show_bug(error, "backups", self)
        self.look()

    # --- restoring ---------------------------------------------------------------------------------------------

    def _restore_chosen(self) -> None:
        chosen = self._listed.get(str(self.table.current_key()))
        if chosen is not None:
            self.open_restore(chosen.file)

    def _choose_file(self) -> None:
        dialog = QFileDialog(
            self, self.tr("Restore from a file"), QDir.homePath(), self.tr("Backups of Sessiondesk (*.zip *.db)")
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.open_restore(Path(name)))
        dialog.open()

    def open_restore(self, file: Path) -> None:
        """What is in it and what would be lost, before anybody decides."""
        from ui.dialogs.restore import RestoreDialog  # noqa: PLC0415 - loaded when somebody wants it

        dialog = RestoreDialog(self.client.jobs, self.screen_.window_, self.keeper.data, self.client.desk.clock)
        dialog.allowed.connect(self.keeper.restore_wanted)
        dialog.open()
        dialog.look_at(file)


def _size(size: int) -> str:
    """Units that are the same in every language here."""
    return f"{size / MEGABYTE:.1f} MB" if size >= MEGABYTE else f"{max(1, size // 1000)} kB"
