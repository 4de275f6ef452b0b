"""A long file of visits comes in by small steps: it can be stopped, and the same file again brings the rest."""

from contextlib import closing
from datetime import timedelta
from sqlite3 import OperationalError, connect
from threading import Event, Thread

import pytest
from sqlalchemy import func, select

from app.desk.appointment_lines import AppointmentLine, FileLines, LineFault
from app.desk.verification import verify
from app.desk.views.appointment_match import Matched
from app.domain.appointment import Appointment
from app.domain.journal import Journal
from app.exchange.taking_over import LINES_A_LOOK, ROWS_A_STEP, match_in_steps, take_over
from tests.clinic import Clinic
from tests.founding import MANAGER
from tests.tampering import file_of as file_of_clinic

MANY = 2 * ROWS_A_STEP + LINES_A_LOOK + 30


@pytest.fixture
def at_work(clinic: Clinic) -> Clinic:
    clinic.service("Physiotherapy", 70_000)
    clinic.patient("Asha Kulkarni")
    clinic.sign_in(MANAGER)
    return clinic


def file_of(clinic: Clinic, many: int = MANY) -> FileLines:
    begins = (clinic.clock.now() + timedelta(days=1)).replace(tzinfo=None)
    lines = [
        AppointmentLine(
            line=n,
            starts=begins + timedelta(minutes=n),
            reference=f"B-{n}",
            patient="Asha Kulkarni",
            service="Physiotherapy",
        )
        for n in range(many)
    ]
    return FileLines((*lines, lines[0]), ())


def matched(clinic: Clinic) -> Matched:
    return match_in_steps(clinic.desk, file_of(clinic), lambda _done, _total: None)


def known(clinic: Clinic) -> int:
    return int(clinic.all(select(func.count()).select_from(Appointment))[0])


def test_all_parts_of_the_file_are_told_once(at_work: Clinic) -> None:
    found = matched(at_work)

    assert (len(found.rows), found.known, found.unchanged) == (MANY, 0, 0)
    assert [problem.fault for problem in found.problems] == [LineFault.TWICE]


def test_stopped_half_way_the_same_file_brings_the_rest(at_work: Clinic) -> None:
    def stop(done: int, _total: int) -> None:
        if done >= 2 * ROWS_A_STEP:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        take_over(at_work.desk, matched(at_work).rows, stop)
    assert known(at_work) == 2 * ROWS_A_STEP

    rest = matched(at_work)
    assert rest.unchanged == 2 * ROWS_A_STEP
    take_over(at_work.desk, rest.rows, lambda _done, _total: None)

    assert known(at_work) == MANY
    assert verify(at_work.desk.database) == ()


def test_a_file_that_says_nothing_new_writes_nothing(at_work: Clinic) -> None:
    take_over(at_work.desk, matched(at_work).rows, lambda _done, _total: None)
    before = at_work.all(select(func.count()).select_from(Journal))

    again = matched(at_work)
    take_over(at_work.desk, again.rows, lambda _done, _total: None)

    assert (again.rows, again.unchanged) == ((), MANY)
    assert at_work.all(select(func.count()).select_from(Journal)) == before


def test_whoever_looks_now_and_then_finds_the_file_free(at_work: Clinic) -> None:
    """A desk that waits for a locked file looks every tenth of a second at worst: it must not always be taken."""
    rows = match_in_steps(at_work.desk, file_of(at_work, 8 * ROWS_A_STEP), lambda _done, _total: None).rows
    free, done = [], Event()

    def look_again_and_again() -> None:
        with closing(connect(file_of_clinic(at_work), timeout=0, isolation_level=None)) as other:
            while not done.wait(0.001):
                try:
                    other.execute("BEGIN IMMEDIATE")
                    other.execute("ROLLBACK")
                except OperationalError:
                    free.append(False)
                else:
                    free.append(True)

    looking = Thread(target=look_again_and_again)
    looking.start()
    take_over(at_work.desk, rows, lambda _done, _total: None)
    done.set()
    looking.join()

    # about half of the looks; without the rests none
    assert sum(free) > len(free) / 5
