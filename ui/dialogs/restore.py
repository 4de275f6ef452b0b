"""Restoring a backup: which one, what is in it, what would be lost, and the owner's PIN."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDir, QTimeZone, Signal
from PySide6.QtWidgets import QFileDialog, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from app.desk.backups import FOLDER, Backup, backups_in
from app.desk.clock import Clock
from app.desk.restore import Prepared, prepare
from app.domain.errors import Refusal, Trouble
from ui import wording
from ui.backup_keeper import Stopped
from ui.dialogs.restore_facts import RestoreFacts, backup_rows
from ui.dialogs.shell import DialogShell
from ui.dialogs.sign_side import SignSide
from ui.jobs import Jobs
from ui.widgets.buttons import ActionButton
from ui.widgets.labels import Label
from ui.widgets.lists import RowList

if TYPE_CHECKING:
    from ui.main_window import MainWindow

LIST_HEIGHT = 280


class RestoreDialog(DialogShell):
    """Nothing is changed while it is open: it only reads, checks and asks."""

    shows_while_locked = True
    allowed = Signal(object, object)
    """(what was prepared, the id of the owner whose PIN allowed it)."""

    def __init__(self, jobs: Jobs, window: "MainWindow | QWidget", data: Path, clock: Clock) -> None:
        """For the clinic of that folder; it need not be open, nor readable."""
        title = QCoreApplication.translate("RestoreDialog", "Restore a backup")
        super().__init__(window, title, icon="history", side=True)
        self._jobs, self._data, self._clock = jobs, data, clock
        self._stopped = False
        self.prepared: Prepared | None = None
        self.list = RowList(self.tr("Backups of this computer"))
        self.progress, self.facts = QProgressBar(), RestoreFacts()
        self.signer = SignSide(may_wait=False)
        self.file = ActionButton(self.tr("Another file ..."), size="lg")
        self.leave = ActionButton(self.tr("Leave it"), key="Esc", size="lg")
        self.act = ActionButton(self.tr("Restore this backup"), icon="history", kind="danger", size="lg")
        self._fill_pages()
        self._connect()
        self._show_page(0)

    def _fill_pages(self) -> None:
        self.pages = QStackedWidget()
        first, second, third = QWidget(), QWidget(), self.facts
        column = QVBoxLayout(first)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.list.setObjectName("panel")
        self.list.setMinimumHeight(LIST_HEIGHT)
        self.empty = Label(self.tr("There is no backup on this computer. Choose a file."), token="muted", wrap=True)
        for part in (Label(self.tr("Which one?"), font="body_strong"), self.empty, self.list):
            column.addWidget(part)
        waiting = QVBoxLayout(second)
        waiting.setContentsMargins(0, 0, 0, 0)
        waiting.setSpacing(12)
        waiting.addWidget(Label(self.tr("Unpacking and checking the backup"), font="body_strong", wrap=True))
        untouched = self.tr("The clinic stays as it is meanwhile.")
        waiting.addWidget(Label(untouched, token="muted", wrap=True))
        self.progress.setAccessibleName(self.tr("Progress of the check"))
        self.progress.setTextVisible(False)
        waiting.addWidget(self.progress)
        waiting.addStretch(1)
        for page in (first, second, third):
            self.pages.addWidget(page)
        self.body.addWidget(self.pages, 1)
        self.signer.set_needs_owner(needed=True)
        self.side.addWidget(self.signer)
        self.foot_left.addWidget(self.file)
        self.foot_right.addWidget(self.leave)
        self.foot_right.addWidget(self.act)

    def _connect(self) -> None:
        self.leave.clicked.connect(self.reject)
        self.file.clicked.connect(self._choose_file)
        self.list.chosen.connect(lambda key: self.look_at(Path(str(key))))
        self.act.clicked.connect(self.sign)
        self.signer.ready_changed.connect(self._show_ready)
        self.finished.connect(lambda _code: self._leave())

    def _show_page(self, number: int) -> None:
        """Choosing, waiting, deciding."""
        self.pages.setCurrentIndex(number)
        self.signer.setVisible(number == 2)  # noqa: PLR2004 - the third page
        self._show_ready()
        self.fit()

    def _show_ready(self) -> None:
        self.act.setEnabled(self.prepared is not None and self.signer.can_sign)

    # --- which one ---------------------------------------------------------------------------------------------

    def choose(self) -> None:
        """Offer what there is."""
        place = self._data / FOLDER
        self._jobs.start(lambda: backups_in(place), self._set_backups, failed=self._fail, owner=self, lane="long")

    def _set_backups(self, found: tuple[Backup, ...]) -> None:
        rows = backup_rows(found, self._zone())
        self.list.set_rows(rows)
        self.list.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        if rows:
            self.list.set_current(0)
            self.list.setFocus()
        self.fit()

    def _zone(self) -> str:
        """The centre's own zone, where the clinic is open; the computer's otherwise."""
        place = getattr(self._window, "place", None)
        return place.time_zone if place is not None else bytes(QTimeZone.systemTimeZoneId().data()).decode() or "UTC"

    def _choose_file(self) -> None:
        kinds = self.tr("Backups of Sessiondesk (*.zip *.db)")
        dialog = QFileDialog(self, self.tr("Restore from a file"), QDir.homePath(), kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.look_at(Path(name)))
        dialog.open()

    # --- looking at it -----------------------------------------------------------------------------------------

    def look_at(self, file: Path) -> None:
        """Unpack and check it beside the clinic; then tell what is in it and what would be lost."""
        self._forget()
        self.banner.clear()
        self.progress.setRange(0, 0)
        self._show_page(1)
        self.leave.setFocus()

        def watch(done: int, total: int) -> None:
            if self._stopped:
                raise Stopped
            self._jobs.post(lambda: self._tell(done, total))

        data = self._data
        # whoever closes the dialog meanwhile leaves nobody to hear of it: what was unpacked goes with it
        self._jobs.start(lambda: prepare(data, file, watch=watch), self._ready, failed=self._fail, lane="long")

    def _tell(self, done: int, total: int) -> None:
        if self._stopped:
            return
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _ready(self, prepared: Prepared) -> None:
        if self._stopped:
            prepared.discard()
            return
        self.prepared = prepared
        self.facts.set_prepared(prepared)
        self.signer.set_people(prepared.owners, None)
        self._show_page(2)
        self.signer.pin.setFocus()

    def _fail(self, error: Exception) -> None:
        if self._stopped:
            return
        self._show_page(0)
        self.choose()
        match error:
            case Refusal():
                self.show_refusal(error)
            case Trouble():
                words = wording.trouble_words(error, wrote=False)
                self.banner.show_refusal(words.head, words.next_step)
            case _:
                raise error
        self.fit()

    # --- the owner's yes ---------------------------------------------------------------------------------------

    def sign(self) -> None:
        """The PIN is looked at by the worker; then the window closes the clinic and restores."""
        signature, prepared = self.signer.signature(), self.prepared
        if signature is None or prepared is None:
            self.fit()
            return
        self.act.setEnabled(False)
        owner_id, pin = signature
        self._jobs.start(
            lambda: prepared.allow(owner_id, pin, self._clock),
            lambda owner: self._allow(prepared, owner.id),
            failed=self._refuse,
            owner=self,
        )

    def _allow(self, prepared: Prepared, owner_id: object) -> None:
        self.prepared = None
        self.accept()
        self.allowed.emit(prepared, owner_id)

    def _refuse(self, error: Exception) -> None:
        self._show_ready()
        if not isinstance(error, Refusal):
            self._fail(error)
        elif not self.signer.refuse(error, wording.refusal(error)):
            self.show_refusal(error)
        self.fit()

    # --- leaving -----------------------------------------------------------------------------------------------

    def _leave(self) -> None:
        self._stopped = True
        self._forget()

    def _forget(self) -> None:
        if self.prepared is not None:
            self.prepared.discard()
            self.prepared = None
