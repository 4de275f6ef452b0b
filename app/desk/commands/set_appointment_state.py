"""Saying how a visit went: completed, cancelled, missed, or booked again after a slip."""

from typing import ClassVar
from uuid import UUID

from app.desk.appointments import held, set_state
from app.desk.command import Command
from app.desk.fields import Moment
from app.desk.views.appointments import AppointmentSaid, appointment_row
from app.desk.work import Work
from app.domain.appointment import AppointmentState


class SetAppointmentState(Command[AppointmentSaid]):
    """How one visit went; consumes nothing itself, but tells which redemption the clinic's rule proposes.

    Cancelled too late counts as missed: the place was held, and a redemption is owed or explained at day close.
    """

    kind: ClassVar[str] = "set_appointment_state"

    appointment_id: UUID
    state: AppointmentState
    cancelled_at: Moment | None = None
    """When it was cancelled, where that was before now; told later than it happened, it is judged by this."""
    by_clinic: bool = False
    """The clinic cancelled: nothing is ever owed for it."""

    def subject(self) -> UUID:
        """The appointment."""
        return self.appointment_id

    def apply(self, work: Work) -> UUID:
        """Refused where a live redemption says otherwise, or where it is still to come."""
        appointment = held(work, self.appointment_id)
        set_state(work, appointment, self.state, cancelled_at=self.cancelled_at, by_clinic=self.by_clinic)
        return appointment.id

    def result(self, work: Work) -> AppointmentSaid:
        """The visit as it is listed now, and what is proposed."""
        row = appointment_row(work, self.appointment_id)
        missed = row.state is AppointmentState.NO_SHOW and row.redeemed_at is None
        return AppointmentSaid(row=row, proposed=row.outcome if missed else None)
