"""Taking over a file of the booking system in small steps, so that nobody at a desk waits for it."""

import time
from collections.abc import Callable, Sequence

from app.desk import backups
from app.desk.appointment_lines import AppointmentFields, FileLines, LineProblem
from app.desk.backup_kinds import Why
from app.desk.commands.import_appointments import ImportAppointments
from app.desk.desk import Desk
from app.desk.opening import FILE_NAME
from app.desk.views.appointment_match import Matched, match_appointments

Told = Callable[[int, int], None]
"""Hears how many of how many are done; what it raises ends the work between two steps."""
LINES_A_LOOK = 20
"""In a register of 100,000 so many take 10 ms by name and 4 ms by number or phone (measured)."""
ROWS_A_STEP = 40
"""A step of so many takes about as long as a receptionist's own command (measured: some 25 ms)."""


def match_in_steps(desk: Desk, file: FileLines, told: Told) -> Matched:
    """Find everybody the file names, some lines at a time: a long read would hold up whoever redeems meanwhile."""
    rows: list[AppointmentFields] = []
    problems: list[LineProblem] = list(file.problems)
    known, unchanged, seen = 0, 0, set[str]()
    for start in range(0, len(file.lines), LINES_A_LOOK):
        told(start, len(file.lines))
        part = FileLines(file.lines[start : start + LINES_A_LOOK], ())
        found = desk.ask(match_appointments, part, seen)
        rows += found.rows
        problems += found.problems
        known += found.known
        unchanged += found.unchanged
    problems.sort(key=lambda problem: problem.line)
    return Matched(tuple(rows), tuple(problems), known, unchanged)


def back_up_first(desk: Desk, told: Told) -> None:
    """The clinic as it was before somebody takes over a file; a server's backups are its administrator's."""
    if desk.folder is not None and desk.database.file == desk.folder / FILE_NAME:
        backups.make_backup(desk.folder, Why.BEFORE_IMPORT, desk.clock, watch=told)


def take_over(
    desk: Desk,
    rows: Sequence[AppointmentFields],
    told: Told,
    command: type[ImportAppointments] = ImportAppointments,
) -> int:
    """Write them in transactions of a moment each; gives how many.

    Stopped, killed or refused half-way, what was taken over stays, and the same file again brings the rest.
    Between two steps it rests as long as the first one took: whoever waits for a locked file only looks now and then
    whether it is free. Without a rest a redemption at another desk was refused after ten seconds (measured).
    """
    for start in range(0, len(rows), ROWS_A_STEP):
        told(start, len(rows))
        began = time.monotonic()
        desk.execute(command(rows=tuple(rows[start : start + ROWS_A_STEP])))
        if start + ROWS_A_STEP < len(rows):
            time.sleep(time.monotonic() - began)
    return len(rows)
