"""Which folder this desk watches for the booking system's files."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir
from PySide6.QtWidgets import QFileDialog

from ui.dialogs.shell import DialogShell
from ui.watching import Watcher, keep_watched
from ui.widgets.buttons import ActionButton
from ui.widgets.fields import Field, LineEdit
from ui.widgets.labels import Label
from ui.widgets.layouts import hbox

if TYPE_CHECKING:
    from ui.main_window import MainWindow

MOST_PATH = 400


class WatchFolderDialog(DialogShell):
    """A path, typed or chosen; empty watches nothing."""

    def __init__(self, window: "MainWindow", watcher: Watcher) -> None:
        """With the folder that is watched now."""
        super().__init__(window, self.tr("Appointments from a folder"), icon="calendar", width=640)
        self._main, self._watcher = window, watcher
        self.path = LineEdit(self.tr("Folder to watch"), max_length=MOST_PATH)
        self.path.setText(watcher.folder)
        hint = self.tr("Empty: no folder is watched.")
        self.field = Field(self.tr("Folder to watch"), self.path, hint=hint)
        self.choose = ActionButton(self.tr("Choose a folder"), icon="search")
        self.keep = ActionButton(self.tr("Leave it"), key="Esc", size="lg")
        self.act = ActionButton(self.tr("Save"), icon="check", key="Enter", kind="primary", size="lg")
        words = self.tr(
            "New and changed .ics, .csv, .tsv and .txt files there are taken over while somebody is signed in at this "
            "desk. Nothing in the folder is changed or deleted."
        )
        self.body.addWidget(Label(words, token="muted", wrap=True))
        self.body.addWidget(self.field)
        self.body.addLayout(hbox(self.choose, None))
        self.body.addStretch(1)
        self.foot_right.addWidget(self.keep)
        self.foot_right.addWidget(self.act)
        self.act.setDefault(True)
        self.choose.clicked.connect(self._choose)
        self.keep.clicked.connect(self.reject)
        self.act.clicked.connect(self._save)
        self.path.textEdited.connect(lambda _text: self.field.set_error(None))

    def _choose(self) -> None:
        chooser = QFileDialog(self, self.tr("Folder to watch"), self.path.text() or QDir.homePath())
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        chooser.fileSelected.connect(self.path.setText)
        chooser.open()

    def _save(self) -> None:
        """The worker looks whether it is there, and writes it down."""
        folder, home = self.path.text().strip(), self._main.client.desk.folder or Path()
        self.act.setEnabled(False)
        self._main.client.jobs.start(
            lambda: keep_watched(home, folder),
            lambda _kept: self._kept(folder),
            failed=self._cannot,
            owner=self,
            lane="long",
        )

    def _cannot(self, error: Exception) -> None:
        if not isinstance(error, OSError | ValueError):
            raise error
        self.act.setEnabled(True)
        self.field.set_error(self.tr("This folder cannot be read."))
        self.fit()

    def _kept(self, folder: str) -> None:
        self._watcher.watch(folder)
        self.accept()
        said = self.tr("This folder is watched: {folder}").format(folder=folder) if folder else ""
        self._main.toast(said or self.tr("No folder is watched any more."), icon="calendar")
