"""Whose visits a file tells: each line with its patient, service and centre, or why it is left out."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from pydantic import ValidationError
from sqlalchemy import Row, bindparam, select

from app.desk.appointment_lines import (
    AppointmentFields,
    AppointmentLine,
    FileLines,
    LineFault,
    LineProblem,
    says_more,
)
from app.desk.views.appointment_people import People
from app.desk.views.appointment_places import CentreFacts, Places, ServiceFacts
from app.desk.work import Read
from app.domain.appointment import Appointment, AppointmentClaim, AppointmentState
from app.domain.keys import name_key
from app.domain.ledger import LedgerLine, Outcome

AT_ONCE = 500
_KNOWN = (
    select(Appointment.reference_key, Appointment.patient_id, Appointment.service_id, LedgerLine.outcome)
    .add_columns(Appointment.centre_id, Appointment.starts_at, Appointment.with_whom, Appointment.state)
    .outerjoin(AppointmentClaim, AppointmentClaim.appointment_id == Appointment.id)
    .outerjoin(LedgerLine, LedgerLine.id == AppointmentClaim.line_id)
    .where(Appointment.reference_key.in_(bindparam("keys", expanding=True)))
)


@dataclass(frozen=True, slots=True)
class Matched:
    """What an import would take over, and what it leaves out, by line."""

    rows: tuple[AppointmentFields, ...]
    problems: tuple[LineProblem, ...]
    known: int
    """How many of the rows are there already and only change; the others are new."""
    unchanged: int = 0
    """Visits that are here just as the file tells them: nothing is to be written for these."""


class LeftOut(Exception):  # noqa: N818 - an answer about one line
    """One line cannot be taken over."""

    def __init__(self, fault: LineFault, words: str = "") -> None:
        super().__init__(fault)
        self.fault, self.words = fault, words


def match_appointments(read: Read, file: FileLines, seen: set[str] | None = None) -> Matched:
    """Find everybody a file names; nothing is written. An unknown person can be registered and the file read again.

    `seen` holds the references of the parts of the file before this one, and takes those of this one.
    """
    matching, problems = _Matching(read, seen if seen is not None else set()), list(file.problems)
    found: list[tuple[AppointmentLine, AppointmentFields]] = []
    for line in file.lines:
        with _left_out(line, problems):
            found.append((line, matching.row(line)))
    known = _known(read, [name_key(row.reference) for _, row in found])
    rows = []
    for line, row in found:
        with _left_out(line, problems):
            matching.check(row, known.get(name_key(row.reference)))
            rows.append(row)
    fresh = tuple(row for row in rows if _says_anything(row, known.get(name_key(row.reference))))
    problems.sort(key=lambda problem: problem.line)
    changing = sum(name_key(row.reference) in known for row in fresh)
    return Matched(fresh, tuple(problems), changing, unchanged=len(rows) - len(fresh))


def _says_anything(row: AppointmentFields, known: Row[*tuple[Any, ...]] | None) -> bool:
    """Whether the file tells something of a visit that is not known here yet."""
    if known is None:
        return True
    there = (known.patient_id, known.service_id, known.centre_id, known.starts_at, known.with_whom)
    told = (row.patient_id, row.service_id, row.centre_id, row.starts_at, row.with_whom or known.with_whom)
    return there != told or says_more(known.state, row.state)


@contextmanager
def _left_out(line: AppointmentLine, problems: list[LineProblem]) -> Iterator[None]:
    try:
        yield
    except LeftOut as left:
        problems.append(LineProblem(line.line, left.fault, left.words))


def _known(read: Read, keys: Sequence[str]) -> dict[str, Row[*tuple[Any, ...]]]:
    """The visits of those references that are there already, with what was redeemed for them."""
    return {
        row.reference_key: row
        for start in range(0, len(keys), AT_ONCE)
        for row in read.session.execute(_KNOWN, {"keys": keys[start : start + AT_ONCE]})
    }


class _Matching:
    def __init__(self, read: Read, seen: set[str]) -> None:
        self._read = read
        self._people, self._places = People(read), Places(read)
        self._seen = seen

    def row(self, line: AppointmentLine) -> AppointmentFields:
        centre = self._places.centre(line.centre)
        if centre is None:
            raise LeftOut(LineFault.NO_CENTRE, line.centre)
        service, rest = self._service(line)
        patient_id = self._patient(line, rest)
        starts_at = _at(line.starts, centre.time_zone)
        return _fields(
            line,
            reference=line.reference or f"{starts_at:%Y%m%d-%H%M} {self._people.number(patient_id)} {service.code}",
            patient_id=patient_id,
            service_id=service.id,
            centre=centre,
        )

    def _service(self, line: AppointmentLine) -> tuple[ServiceFacts, Sequence[str]]:
        """The service, and the free words that are left for the patient."""
        if line.service:
            found = self._places.service(line.service)
            if found is None:
                raise LeftOut(LineFault.NO_SERVICE, line.service)
            return found, line.said
        for place, words in enumerate(line.said):
            named = self._places.service_in(words)
            if named is not None:
                others = line.said[:place] + line.said[place + 1 :]
                return named[0], (*named[1], *others)
        raise LeftOut(LineFault.NO_SERVICE, "; ".join(line.said))

    def _patient(self, line: AppointmentLine, rest: Sequence[str]) -> UUID:
        found: set[UUID] = set()
        for name in _names(line, rest):
            found = self._people.find(line.record_number, line.phone, name)
            if found:
                break
        told = " ".join(filter(None, (line.record_number, line.patient or "; ".join(rest), line.phone)))
        if not found:
            raise LeftOut(LineFault.NOBODY, told)
        if len(found) > 1:
            raise LeftOut(LineFault.SEVERAL, told)
        return found.pop()

    def check(self, row: AppointmentFields, known: Row[*tuple[Any, ...]] | None) -> None:
        """What the file tells can be, and no redemption says otherwise."""
        key = name_key(row.reference)
        if key in self._seen:
            raise LeftOut(LineFault.TWICE, row.reference)
        self._seen.add(key)
        self._check_time(row)
        if known is None or known.outcome is None:
            return
        same = (known.patient_id, known.service_id) == (row.patient_id, row.service_id)
        if not same or not _agrees(known.outcome, row.state):
            raise LeftOut(LineFault.REDEEMED, row.reference)

    def _check_time(self, row: AppointmentFields) -> None:
        """What happened has happened: completed today at the latest, missed and cancelled by now."""
        now = self._read.now
        day = row.starts_at.astimezone(ZoneInfo(self._read.place.time_zone)).date()
        ahead = {
            AppointmentState.COMPLETED: day > self._read.today,
            AppointmentState.NO_SHOW: row.starts_at > now,
            AppointmentState.CANCELLED: row.cancelled_at is not None and row.cancelled_at > now,
        }
        if ahead.get(row.state, False):
            raise LeftOut(LineFault.AHEAD, row.reference)


def _agrees(outcome: Outcome, state: AppointmentState) -> bool:
    came = AppointmentState.COMPLETED if outcome is Outcome.ATTENDED else AppointmentState.NO_SHOW
    return state in (AppointmentState.BOOKED, came)


def _names(line: AppointmentLine, rest: Sequence[str]) -> Iterator[str]:
    """The name as the file gives it, or each piece of the free words that may be one."""
    if line.patient or line.record_number or line.phone:
        yield line.patient
    yield from rest if not line.patient else ()


def _at(told: datetime, time_zone: str) -> datetime:
    return told.replace(tzinfo=ZoneInfo(time_zone)) if told.tzinfo is None else told


def _fields(
    line: AppointmentLine, *, reference: str, patient_id: UUID, service_id: UUID, centre: CentreFacts
) -> AppointmentFields:
    try:
        return AppointmentFields(
            reference=reference,
            patient_id=patient_id,
            service_id=service_id,
            centre_id=centre.id,
            starts_at=_at(line.starts, centre.time_zone),
            with_whom=line.with_whom,
            state=line.state,
            cancelled_at=None if line.cancelled is None else _at(line.cancelled, centre.time_zone),
            by_clinic=line.by_clinic,
        )
    except ValidationError as error:
        raise LeftOut(LineFault.TOO_LONG, reference[:40]) from error
