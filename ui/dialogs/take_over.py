"""Taking over the booking system's visits from a file: what would come in, and each line that is left out, first."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QDir
from PySide6.QtWidgets import QFileDialog

from app.desk.appointment_lines import AppointmentFields, LineFault, LineProblem
from app.desk.commands.import_appointments import ImportAppointments
from app.desk.views.appointment_match import Matched
from app.domain.errors import Refusal, Trouble
from app.exchange.appointments_in import read_appointments
from app.exchange.taking_over import back_up_first, match_in_steps, take_over
from ui.client import Client
from ui.dialogs.shell import DialogShell
from ui.jobs import is_alive
from ui.widgets.buttons import ActionButton
from ui.widgets.labels import Label
from ui.widgets.table import Column, DataTable, TableRow

if TYPE_CHECKING:
    from app.desk.desk import Desk
    from ui.main_window import MainWindow

T = TypeVar("T")
LINE_WIDTH, WORDS_WIDTH, TABLE_HEIGHT = 72, 300, 320


class Stopped(Exception):  # noqa: N818 - a person's wish, not an error
    """The dialog was left."""


class TakeOverDialog(DialogShell):
    """Reads the file when it opens; nothing is written until it is wanted."""

    def __init__(self, client: Client, window: "MainWindow", source: Path) -> None:
        """For that file."""
        super().__init__(window, self.tr("Take over appointments"), icon="calendar", width=864)
        self._client, self._main, self._source = client, window, source
        self._rows: tuple[AppointmentFields, ...] = ()
        self._stopped = False
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
        """Show it, then read on the long lane: whoever redeems meanwhile does not wait."""
        super().open()
        source, desk = self._source, self._client.desk
        self._start(lambda: match_in_steps(desk, read_appointments(source), self._told), self._show, self._cannot)

    def _start(self, work: Callable[[], T], then: Callable[[T], None], refused: Callable[[Refusal], None]) -> None:
        self._client.jobs.start(work, then, failed=partial(self._failed, refused), owner=self, lane="long")

    def _told(self, done: int, total: int) -> None:
        """On the worker: how far it is, and whether it shall go on."""
        self._go_on()
        self._client.jobs.post(partial(self._show_progress, done, total))

    def _go_on(self) -> None:
        if self._stopped:
            raise Stopped

    def _show_progress(self, done: int, total: int) -> None:
        if is_alive(self) and not self._stopped:
            words = self.tr("Taking over: {done} of {total}") if self._rows else self.tr("Reading: {done} of {total}")
            self.summary.set_text(words.format(done=done, total=total))

    def _failed(self, refused: Callable[[Refusal], None], error: Exception) -> None:
        match error:
            case Stopped():
                return
            case Refusal():
                refused(error)
            case Trouble():
                self._client.faults.show_trouble(self, error, self.open, wrote=False, ended=self.reject)
            case _:
                raise error

    def reject(self) -> None:
        """Leave it: what is under way ends between two steps, and the same file brings the rest another time."""
        self._stopped = True
        super().reject()

    def _show(self, found: Matched) -> None:
        new = len(found.rows) - found.known
        words = self.tr("{new} new, {changed} changed, {same} as before, {out} left out.")
        self.summary.set_text(words.format(new=new, changed=found.known, same=found.unchanged, out=len(found.problems)))
        self.problems.set_rows([_row(number, problem) for number, problem in enumerate(found.problems)])
        if found.rows:
            self._rows = found.rows
            self.act.setEnabled(True)
            self.act.setFocus()

    def _cannot(self, refusal: Refusal) -> None:
        self.summary.set_text(self.tr("Nothing was taken over."))
        self.show_refusal(refusal)
        self.fit()

    def _carry_out(self) -> None:
        if self._rows:
            self.act.setEnabled(False)
            self.summary.set_text(self.tr("A backup is made first…"))
            self._start(partial(self._write, self._client.desk, self._rows), self._done, self._refused)

    def _write(self, desk: "Desk", rows: Sequence[AppointmentFields]) -> int:
        """On the worker: what was there before can be had again."""
        back_up_first(desk, lambda _done, _total: self._go_on())
        return take_over(desk, rows, self._told)

    def _done(self, count: int) -> None:
        self._client.changed.emit(ImportAppointments(rows=()))
        self._main.toast(self.tr("%n appointment(s) taken over.", "", count))
        self.accept()

    def _refused(self, refusal: Refusal) -> None:
        """Something changed since the file was read: read it again."""
        self._rows = ()
        self._client.changed.emit(ImportAppointments(rows=()))
        self.show_refusal(refusal)


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
