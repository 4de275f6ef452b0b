"""Beside the list of backups: where the second copy goes, and the bundle for support."""

import platform
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, Signal, qVersion
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.desk.backup_second import choose_second_place
from app.desk.backups import BackupStatus
from app.domain.errors import Trouble
from app.exchange.support import bundle_name, write_support
from app.exchange.updates import Latest, newest_version
from ui import format as show
from ui.client import Client
from ui.widgets.buttons import ActionButton
from ui.widgets.cards import CardFrame
from ui.widgets.labels import Label
from ui.widgets.layouts import hbox

if TYPE_CHECKING:
    from ui.screens.settings_backups import BackupsPart


def _card(title: str, *parts: QWidget) -> tuple[CardFrame, QVBoxLayout]:
    card = CardFrame()
    column = QVBoxLayout(card)
    column.setContentsMargins(20, 16, 20, 16)
    column.setSpacing(10)
    column.addWidget(Label(title, font="head", wrap=True))
    for part in parts:
        column.addWidget(part)
    return card, column


class Why(Label):
    """What is said of a card, in as many lines as it takes: a column short of room does not squeeze it."""

    def __init__(self, words: str) -> None:
        """Small and quiet."""
        super().__init__(words, font="small", token="muted", wrap=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as its lines are at that width."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(event.size().width()))


class SecondPlace(QWidget):
    """A stick, another disk or a folder of the network; this workstation's own choice."""

    refused = Signal(object)

    def __init__(self, part: "BackupsPart") -> None:
        """Nothing chosen yet."""
        super().__init__()
        self._part = part
        self.where = Label(self.tr("None chosen"), font="body_strong", wrap=True)
        self.when = Label("", font="small", token="muted", wrap=True)
        self.choose = ActionButton(self.tr("Choose a folder ..."))
        self.forget = ActionButton(self.tr("No second place"), kind="link")
        why = self.tr("Each backup is copied there too, so that it outlasts this computer.")
        card, column = _card(self.tr("Second place"), Why(why))
        column.addWidget(self.where)
        column.addWidget(self.when)
        column.addLayout(hbox(self.choose, self.forget, None))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)
        self.choose.clicked.connect(self._ask)
        self.forget.clicked.connect(lambda: self.set_place(None))
        self.when.hide()
        self.forget.hide()

    def set_status(self, found: BackupStatus) -> None:
        """Where it is and when it last worked."""
        self.where.set_text(found.second or self.tr("None chosen"))
        self.choose.setVisible(not found.second_is_fixed)
        self.forget.setVisible(bool(found.second) and not found.second_is_fixed)
        self.when.setVisible(bool(found.second))
        if found.second_at is None:
            self.when.set_text(self.tr("No copy there yet."))
        else:
            self.when.set_text(self.tr("Last copy of {day}.").format(day=show.day(found.second_at.date())))

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Second place for backups"), QDir.homePath())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.set_place(Path(name)))
        dialog.open()

    def set_place(self, place: Path | None) -> None:
        """From now on there, and a first copy at once."""
        try:
            choose_second_place(self._part.keeper.data, place)
        except Trouble as trouble:
            self.refused.emit(trouble)
            return
        self._part.keeper.look()
        if place is not None:
            self._part.back_up()


class SupportCard(QWidget):
    """One button: versions, checks, settings and logs in one file."""

    def __init__(self, client: Client, part: "BackupsPart") -> None:
        """Written where somebody says."""
        super().__init__()
        self._client, self._part = client, part
        self.save = ActionButton(self.tr("Save a support bundle ..."), icon="export")
        self.version = Label("", font="small", token="muted", wrap=True)
        self.version.hide()
        what = self.tr("Versions, checks, settings and logs for whoever looks after Sessiondesk. No patient data.")
        card, column = _card(self.tr("For support"), Why(what))
        column.addLayout(hbox(self.save, None))
        column.addWidget(self.version)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(card)
        self.save.clicked.connect(self._ask)

    def look_for_update(self) -> None:
        """Only where the site's administrator named a place to look; nothing is downloaded."""
        self._client.jobs.start(
            newest_version, self._show_version, failed=self._no_version, owner=self, key="update", lane="long"
        )

    def _show_version(self, found: Latest | None) -> None:
        self.version.setVisible(found is not None)
        if found is not None and found.is_newer:
            words = self.tr("Version {version} is there: {page}")
            self.version.set_text(words.format(version=found.version, page=found.page))
        elif found is not None:
            self.version.set_text(self.tr("This is the newest version."))

    def _no_version(self, error: Exception) -> None:
        if not isinstance(error, Trouble):
            raise error
        self.version.show()
        self.version.set_text(self.tr("Nobody can tell whether there is a newer version."))

    def _ask(self) -> None:
        name = QDir(QDir.homePath()).filePath(bundle_name(self._client.desk.clock))
        dialog = QFileDialog(self, self.tr("Save a support bundle"), name, self.tr("Support bundle (*.zip)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: self.write(Path(chosen)))
        dialog.open()

    def write(self, target: Path) -> None:
        """On the long lane: the checks take their time."""
        self.save.setEnabled(False)
        data, clock = self._part.keeper.data, self._client.desk.clock
        more = {"qt": qVersion(), "machine": platform.machine()}
        self._client.jobs.start(
            lambda: write_support(data, target, clock, more=more),
            self._written,
            failed=self._fail,
            owner=self,
            lane="long",
        )

    def _written(self, target: Path) -> None:
        self.save.setEnabled(True)
        self._part.screen_.window_.toast(self.tr("Saved as {name}.").format(name=target.name), icon="export")

    def _fail(self, error: Exception) -> None:
        self.save.setEnabled(True)
        self._part.tell(error)
