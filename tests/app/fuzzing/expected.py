"""Who is expected: appointments by hand and from files, how they went, and what is redeemed for them."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule
from sqlalchemy import select

from app.desk.appointment_lines import AppointmentFields, says_more
from app.desk.commands.change_appointment import AppointmentFacts, ChangeAppointment
from app.desk.commands.enter_appointment import EnterAppointment
from app.desk.commands.redeem_sessions import RedeemSessions
from app.desk.commands.set_appointment_state import SetAppointmentState
from app.desk.commands.take_over_watched import TakeOverWatched
from app.desk.views.appointments import appointments_of_day
from app.domain import errors
from app.domain.appointment import Appointment, AppointmentState
from tests.app.fuzzing.machine import SERVICES, ZONES, Machine, Refused
from tests.app.fuzzing.sale import Sale
from tests.app.fuzzing.visits import Visits

NOTICE = timedelta(hours=24)
BOOKED, CAME = AppointmentState.BOOKED, AppointmentState.COMPLETED
MISSED, CANCELLED = AppointmentState.NO_SHOW, AppointmentState.CANCELLED
HOURS = st.sampled_from([-30, -1, 0, 2, 23, 24, 30])


@dataclass
class Visit:
    """What the second books know of one appointment."""

    reference: str
    person: UUID
    service: UUID
    centre: str
    starts: datetime
    state: AppointmentState = BOOKED
    id: UUID | None = None
    line: UUID | None = None
    """The redemption for it, voided or not."""

    @property
    def day(self) -> date:
        """Its civil day where it is."""
        return self.starts.astimezone(ZoneInfo(ZONES[self.centre])).date()


class Expected(Visits):
    """Appointments beside the sessions."""

    def __init__(self) -> None:
        super().__init__()
        self.visits: list[Visit] = []
        self.checked_in: Visit | None = None

    def visit(self, sale: Sale, service: UUID, person: UUID, count: int, ago: int) -> RedeemSessions:
        """The command, for the appointment that is checked in."""
        command = super().visit(sale, service, person, count, ago)
        if self.checked_in is None:
            return command
        fields = command.redemption.model_copy(update={"appointment": self.checked_in.reference})
        return RedeemSessions(redemption=fields)

    def is_redeemed(self, visit: Visit) -> bool:
        """Whether a live redemption is for it."""
        return any(visit.line in held.uses for sale in self.known for held in sale.held.values())

    def open_visits(self, centre: str, day: date) -> list[Visit]:
        """Came or missed that day, and nothing was redeemed."""
        return [
            visit
            for visit in self.visits
            if (visit.centre, visit.day) == (centre, day)
            and visit.state in (CAME, MISSED)
            and not self.is_redeemed(visit)
        ]

    # --- what happens ------------------------------------------------------------------------------------------

    @rule(data=st.data(), person=Machine.patients, hours=HOURS)
    def expect(self, data: st.DataObject, person: UUID, hours: int) -> None:
        """By hand; the reference of another is refused."""
        self.settle()
        service = self.clinic.services[data.draw(st.sampled_from(list(SERVICES)), label="service")]
        taken = [visit.reference for visit in self.visits]
        reference = data.draw(st.sampled_from([f"E-{self.next_serial()}", *taken[-1:]]), label="reference")
        starts = self.clock.moment + timedelta(hours=hours)
        command = EnterAppointment(patient_id=person, service_id=service, starts_at=starts, reference=reference)
        new = Visit(reference, person, service, self.centre, starts)
        expected: Refused = ()
        if reference in taken:
            expected = {errors.AppointmentKnown}
        elif (self.centre, new.day) in self.closed:
            expected = {errors.AppointmentDayClosed}
        row = self.refused(expected, lambda: self.desk.desk.execute(command))
        if row is not None:
            new.id = row.appointment_id
            self.visits.append(new)

    @precondition(lambda self: self.visits)
    @rule(data=st.data(), told=st.sampled_from([BOOKED, CAME, MISSED, CANCELLED]))
    def a_file_comes(self, data: st.DataObject, told: AppointmentState) -> None:
        """One visit that is known and one that is new; the same file again changes nothing."""
        self.settle()
        visit = data.draw(st.sampled_from(self.visits), label="visit")
        new = Visit(f"F-{self.next_serial()}", visit.person, visit.service, self.centre, self.clock.moment)
        rows = tuple(self.line(one, state) for one, state in ((visit, told), (new, BOOKED)))
        expected = self.why_not(visit, told) if says_more(visit.state, told) else ()
        command = TakeOverWatched(rows=rows)
        if self.refused(expected, lambda: self.desk.desk.execute(command)) is None:
            return
        (new.id,) = self.clinic.all(select(Appointment.id).where(Appointment.reference == new.reference))
        self.visits.append(new)
        if says_more(visit.state, told):
            self.went(visit, told, self.clock.moment)
        self.desk.desk.execute(TakeOverWatched(rows=tuple(self.line(one, BOOKED) for one in (visit, new))))

    def line(self, visit: Visit, state: AppointmentState) -> AppointmentFields:
        """As the booking system tells it."""
        return AppointmentFields(
            reference=visit.reference,
            patient_id=visit.person,
            service_id=visit.service,
            centre_id=self.clinic.places.centres[visit.centre],
            starts_at=visit.starts,
            state=state,
        )

    @precondition(lambda self: self.visits)
    @rule(data=st.data(), state=st.sampled_from([BOOKED, CAME, MISSED, CANCELLED]), by_clinic=st.booleans(), ago=HOURS)
    def say(self, data: st.DataObject, state: AppointmentState, by_clinic: bool, ago: int) -> None:
        """How it went; a cancellation is judged by the hours of notice, exactly 24 are enough."""
        self.settle()
        visit = data.draw(st.sampled_from(self.visits), label="visit")
        at = self.clock.moment - timedelta(hours=ago)
        command = SetAppointmentState(
            appointment_id=visit.id, state=state, cancelled_at=at if state is CANCELLED else None, by_clinic=by_clinic
        )
        expected = set(self.why_not(visit, state))
        if state is CANCELLED and ago < 0 and not expected:
            expected.add(errors.CancelledAhead)
        if self.refused(expected, lambda: self.desk.desk.execute(command)) is not None:
            self.went(visit, state, at, by_clinic=by_clinic)

    @precondition(lambda self: self.visits)
    @rule(data=st.data(), person=Machine.patients, hours=HOURS)
    def change(self, data: st.DataObject, person: UUID, hours: int) -> None:
        """Another time, person and service, as long as nobody said how it went; a closed day keeps its own."""
        self.settle()
        visit = data.draw(st.sampled_from(self.visits), label="visit")
        service = self.clinic.services[data.draw(st.sampled_from(list(SERVICES)), label="service")]
        starts = self.clock.moment + timedelta(hours=hours)
        command = ChangeAppointment(
            appointment_id=visit.id,
            seen=AppointmentFacts(patient_id=visit.person, service_id=visit.service, starts_at=visit.starts),
            patient_id=person,
            service_id=service,
            starts_at=starts,
        )
        moved = Visit(visit.reference, person, service, visit.centre, starts)
        expected: Refused = ()
        if self.is_redeemed(visit):
            expected = {errors.AppointmentInUse}
        elif visit.state is not BOOKED:
            expected = {errors.AppointmentOver}
        elif {(visit.centre, visit.day), (visit.centre, moved.day)} & self.closed:
            expected = {errors.AppointmentDayClosed}
        if self.refused(expected, lambda: self.desk.desk.execute(command)) is not None:
            visit.person, visit.service, visit.starts = person, service, starts

    def why_not(self, visit: Visit, state: AppointmentState) -> Refused:
        """Why it cannot be said."""
        if self.is_redeemed(visit) and state is not CAME:
            return {errors.AppointmentInUse}
        here = visit.starts.astimezone(ZoneInfo(ZONES[self.centre])).date()
        ahead = here > self.today if state is CAME else state is MISSED and visit.starts > self.clock.moment
        return {errors.AppointmentAhead} if ahead else ()

    def went(self, visit: Visit, state: AppointmentState, at: datetime, *, by_clinic: bool = False) -> None:
        """Into the second books."""
        late = state is CANCELLED and not by_clinic and visit.starts - at < NOTICE
        visit.state = MISSED if late else state

    @precondition(lambda self: self.visits and self.known)
    @rule(data=st.data())
    def check_in(self, data: st.DataObject) -> None:
        """Redeemed once, by the one whose it is; a second time is refused in any package."""
        self.settle()
        visit = data.draw(st.sampled_from(self.visits), label="visit")
        fitting = [sale for sale in self.usable() if visit.service in sale.held]
        sale = data.draw(st.sampled_from(fitting or self.known), label="sale")
        self.checked_in = visit
        try:
            if self.is_redeemed(visit):
                self.again(sale, visit)
            else:
                done: Any = self.redeem_for(sale, visit.service, visit.person, (1, 0))
                visit.line = visit.line if done is None else done.redemption.line_id
        finally:
            self.checked_in = None

    def again(self, sale: Sale, visit: Visit) -> None:
        first = sale.first_failing(self.centre, visit.service, visit.person, (1, self.today), self.today)
        command = self.visit(sale, visit.service, visit.person, 1, 0)
        self.refused(self.ensure_day({first or errors.AppointmentRedeemed}), lambda: self.desk.desk.execute(command))

    @precondition(lambda self: self.visits)
    @rule(data=st.data())
    def the_day_is_listed(self, data: st.DataObject) -> None:
        """As the second books have it, and what is owed a redemption."""
        day = data.draw(st.sampled_from([visit.day for visit in self.visits]), label="day")
        found = self.desk.desk.ask(appointments_of_day, day)
        here = [visit for visit in self.visits if (visit.centre, visit.day) == (self.centre, day)]
        assert {row.reference: (row.state, row.redeemed_at is not None) for row in found.rows} == {
            visit.reference: (visit.state, self.is_redeemed(visit)) for visit in here
        }
        owed = {visit.reference for visit in self.open_visits(self.centre, day)}
        assert {row.reference for row in found.unredeemed} == owed
