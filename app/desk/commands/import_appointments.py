"""Taking over the visits of the booking system: all of them or none, and as often as one likes."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from sqlalchemy import bindparam, select

from app.desk.appointment_lines import AppointmentFields, says_more
from app.desk.appointments import live_redemption, set_state
from app.desk.command import Command
from app.desk.work import Work
from app.domain.appointment import Appointment
from app.domain.errors import AppointmentInUse
from app.domain.keys import name_key
from app.domain.staff import Role

AT_ONCE = 500
_KNOWN = select(Appointment).where(Appointment.reference_key.in_(bindparam("keys", expanding=True)))


@dataclass(frozen=True, slots=True)
class ImportedAppointments:
    """What an import left: so many visits of the file are known now."""

    count: int


class ImportAppointments(Command[ImportedAppointments]):
    """New references are entered, known ones brought up to date; the same file again changes nothing.

    What the desk said of a visit holds against a file that still calls it booked, and a cancellation is judged by when
    it was first told. Of two lines with one reference the last holds.
    """

    kind: ClassVar[str] = "import_appointments"
    needs: ClassVar[Role] = Role.MANAGER

    rows: tuple[AppointmentFields, ...]

    def apply(self, work: Work) -> UUID:
        """Refused as a whole where one line says something else than a live redemption."""
        rows = {name_key(row.reference): row for row in self.rows}
        known = known_by_key(work, list(rows))
        new = {key: _entered(row, key) for key, row in rows.items() if key not in known}
        # not through `work.add`, which looks at all that waits before each one; they point only at what is there
        work.session.add_all(new.values())
        for key, row in rows.items():
            bring_up_to_date(work, new.get(key) or known[key], row)
        return self.request_id

    def result(self, work: Work) -> ImportedAppointments:
        """How many there were."""
        del work
        return ImportedAppointments(len({name_key(row.reference) for row in self.rows}))


def known_by_key(work: Work, keys: Sequence[str]) -> dict[str, Appointment]:
    """The visits of those references that are there already, at whatever centre."""
    found: dict[str, Appointment] = {}
    for start in range(0, len(keys), AT_ONCE):
        for one in work.session.scalars(_KNOWN, {"keys": keys[start : start + AT_ONCE]}):
            found[one.reference_key] = one
    return found


def _entered(row: AppointmentFields, key: str) -> Appointment:
    return Appointment(
        reference=row.reference,
        reference_key=key,
        patient_id=row.patient_id,
        service_id=row.service_id,
        centre_id=row.centre_id,
        starts_at=row.starts_at,
        with_whom=row.with_whom,
    )


def bring_up_to_date(work: Work, one: Appointment, row: AppointmentFields) -> None:
    """Let a visit be what the booking system says; raises the refusal where it cannot be."""
    if (one.patient_id, one.service_id) != (row.patient_id, row.service_id):
        live = live_redemption(work, one.id)
        if live is not None:
            raise AppointmentInUse(reference=one.reference, at=live.at, by=live.name)
    wanted: dict[str, object] = {
        "patient_id": row.patient_id,
        "service_id": row.service_id,
        "centre_id": row.centre_id,
        "starts_at": row.starts_at,
        "with_whom": row.with_whom or one.with_whom,
    }
    for name, value in wanted.items():
        if getattr(one, name) != value:
            setattr(one, name, value)
    if says_more(one.state, row.state):
        set_state(work, one, row.state, cancelled_at=row.cancelled_at, by_clinic=row.by_clinic)
