"""Taking over the booking system's visits from a file: what would come in, and each line that is left out, first."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDir
from PySide6.QtWidgets import QFileDialog

from app.desk.appointment_lines import LineFault, LineProblem
from app.desk.commands.import_appointments import ImportAppointments, ImportedAppointments
from app.desk.desk import Desk
from app.desk.views.appointment_match import Matched, match_appointments
from app.domain.errors import Refusal
from app.exchange.appointments_in import read_appointments
from ui.client import Client
from ui.dialogs.shell import DialogShell
from ui.widgets.buttons import ActionButton
from ui.widgets.labels import Label
from ui.widgets.table import Column, DataTable, TableRow

if TYPE_CHECKING:
    from ui.main_window import MainWindow

LINE_WIDTH, WORDS_WIDTH, TABLE_HEIGHT = 72, 300, 320


class TakeOverDialog(DialogShell):
    """Reads the file when it opens; nothing is written until it is wanted, and then all of it or nothing."""

    def __init__(self, client: Client, window: "MainWindow", source: Path) -> None:
        """For that file."""
        super().__init__(window, self.tr("Take over appointments"), icon="calendar", width=864)
        self._client, self._main, self._source = client, window, source
        self._command: ImportAppointments | None = None
        self.head_note.set_text(source.name)
        self.summary = Label(self.tr("Reading the file…"), font="body_strong", wrap=True)
        self.problems = DataTable(self.tr("Lines that are left out"))
        self.keep = ActionButton(self.tr("Cancel"), key="Esc", size="lg")
        self.act = ActionButton(self.tr("Take over"), icon="check", key="Enter", kind="primary", size="lg")
        self._fill()
        self.keep.clicked.connect(self.reject)
        self.act.clicked.connect(self._carry_out)

    def _fill(self) -> None:
        self.problems.set_columns(
            [
                Column(self.tr("Line"), align="right", width=LINE_WIDTH),
                Column(self.tr("Left out because"), stretch=True),
                Column(self.tr("What stands there"), width=WORDS_WIDTH),
            ]
        )
        self.problems.set_empty("ok", self.tr("Every line was understood"), self.tr("Nothing is left out."))
        self.problems.setMinimumHeight(TABLE_HEIGHT)
        self.body.addWidget(self.summary)
        self.body.addWidget(self.problems, 1)
        self.foot_right.addWidget(self.keep)
        self.foot_right.addWidget(self.act)
        self.act.setDefault(True)
        self.act.setEnabled(False)

    def open(self) -> None:
        """Show it, then read on the worker."""
        super().open()
        source = self._source

        def matched(desk: Desk) -> Matched:
            return desk.ask(match_appointments, read_appointments(source))

        self._client.call(self, matched, self._show, refused=self._cannot)

    def _show(self, found: Matched) -> None:
        new, known = len(found.rows) - found.known, found.known
        words = self.tr("{new} new, {known} known already, {out} left out.")
        self.summary.set_text(words.format(new=new, known=known, out=len(found.problems)))
        self.problems.set_rows([_row(number, problem) for number, problem in enumerate(found.problems)])
        if found.rows:
            self._command = ImportAppointments(rows=found.rows)
            self.act.setEnabled(True)
            self.act.setFocus()

    def _cannot(self, refusal: Refusal) -> None:
        self.summary.set_text(self.tr("Nothing was taken over."))
        self.show_refusal(refusal)
        self.fit()

    def _carry_out(self) -> None:
        if self._command is not None:
            self.act.setEnabled(False)
            self._client.execute(self, self._command, self._done, refused=self._refused, ended=self._free)

    def _done(self, done: ImportedAppointments) -> None:
        self._main.toast(self.tr("%n appointment(s) taken over.", "", done.count))
        self.accept()

    def _refused(self, refusal: Refusal) -> None:
        """Something changed since the file was read: read it again."""
        self._command = None
        self.show_refusal(refusal)

    def _free(self) -> None:
        self.act.setEnabled(self._command is not None)


def choose_file(client: Client, window: "MainWindow") -> None:
    """Ask which file, then show what is in it."""
    title = QCoreApplication.translate("TakeOverDialog", "Appointments of the booking system")
    kinds = QCoreApplication.translate("TakeOverDialog", "Calendars and tables (*.ics *.csv *.txt *.tsv)")
    dialog = QFileDialog(window, title, QDir.homePath(), kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda name: TakeOverDialog(client, window, Path(name)).open())
    dialog.open()


def _row(number: int, problem: LineProblem) -> TableRow:
    return TableRow(number, [str(problem.line), fault_words(problem.fault), problem.words])


def fault_words(fault: LineFault) -> str:
    """Why a line is left out, and what to do where something can be done."""
    return {
        LineFault.NO_TIME: QCoreApplication.translate("TakeOverDialog", "No date with a time"),
        LineFault.NO_STATE: QCoreApplication.translate("TakeOverDialog", "A status nobody knows"),
        LineFault.REPEATS: QCoreApplication.translate("TakeOverDialog", "Repeats: export single visits"),
        LineFault.TOO_LONG: QCoreApplication.translate("TakeOverDialog", "Too long, or signs that cannot be shown"),
        LineFault.NOBODY: QCoreApplication.translate("TakeOverDialog", "Unknown patient: register them, then again"),
        LineFault.SEVERAL: QCoreApplication.translate("TakeOverDialog", "Several patients of that name or phone"),
        LineFault.NO_SERVICE: QCoreApplication.translate("TakeOverDialog", "Unknown service"),
        LineFault.NO_CENTRE: QCoreApplication.translate("TakeOverDialog", "Unknown centre"),
        LineFault.TWICE: QCoreApplication.translate("TakeOverDialog", "The reference stands further up already"),
        LineFault.AHEAD: QCoreApplication.translate("TakeOverDialog", "Over before it has begun"),
        LineFault.REDEEMED: QCoreApplication.translate("TakeOverDialog", "Redeemed as something else: void it first"),
    }[fault]
