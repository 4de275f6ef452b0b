"""Visits of the booking system: linking a redemption to its visit (rule 10), and saying how a visit went."""

from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import Row, bindparam, select

from app.desk.clock import civil_day
from app.desk.lookup import must_find
from app.desk.work import Work
from app.domain.appointment import Appointment, AppointmentClaim, AppointmentState
from app.domain.catalogue import Service
from app.domain.clinic import Centre
from app.domain.day_close import DayClose
from app.domain.errors import (
    AppointmentDayClosed,
    AppointmentInUse,
    AppointmentOfAnother,
    AppointmentRedeemed,
    CancelledAhead,
)
from app.domain.keys import name_key
from app.domain.ledger import LedgerLine, Outcome
from app.domain.patient import Patient
from app.domain.staff import Staff

if TYPE_CHECKING:
    from app.desk.redeeming import RedemptionFields

_LIVE = (
    select(LedgerLine.at, LedgerLine.outcome, Staff.name)
    .join(AppointmentClaim, AppointmentClaim.line_id == LedgerLine.id)
    .join(Staff, Staff.id == LedgerLine.staff_id)
    .where(AppointmentClaim.appointment_id == bindparam("appointment_id"))
)

_ZONE = select(Centre.time_zone).where(Centre.id == bindparam("centre_id")).with_for_update(read=True, key_share=True)
"""Held as by everything that is booked: whoever closes the day waits, or was before and the day is found closed."""
_CLOSED = select(DayClose.id).where(DayClose.centre_id == bindparam("centre_id"), DayClose.day == bindparam("day"))


def claimable(work: Work, asked: "RedemptionFields", person: str) -> Appointment | None:
    """The appointment the redemption is for: known, or entered by hand by naming it here for the first time.

    Refused when it is another person's or another service's, or has a live redemption in any package.
    """
    if not asked.appointment:
        return None
    key = name_key(asked.appointment)
    # kept until the redemption is there: nobody makes it another person's meanwhile
    query = select(Appointment).where(Appointment.reference_key == key).with_for_update(key_share=True)
    known = work.session.scalars(query).one_or_none()
    if known is None:
        return _entered_by_hand(work, asked, key)
    if known.patient_id != asked.person_id or known.service_id != asked.service_id:
        raise AppointmentOfAnother(
            reference=known.reference,
            person=person if known.patient_id == asked.person_id else must_find(work, Patient, known.patient_id).name,
            service=must_find(work, Service, known.service_id).name,
        )
    _ensure_unclaimed(work, known)
    return known


def _entered_by_hand(work: Work, asked: "RedemptionFields", key: str) -> Appointment:
    appointment = Appointment(
        reference=asked.appointment,
        reference_key=key,
        patient_id=asked.person_id,
        service_id=asked.service_id,
        centre_id=work.place.centre_id,
    )
    work.add(appointment)
    return appointment


def _ensure_unclaimed(work: Work, known: Appointment) -> None:
    live = live_redemption(work, known.id)
    if live is not None:
        raise AppointmentRedeemed(reference=known.reference, at=live.at, by=live.name)


def held(work: Work, appointment_id: UUID) -> Appointment:
    """The visit, which nobody else redeems or changes before this command is done."""
    query = select(Appointment).where(Appointment.id == appointment_id).with_for_update(key_share=True)
    return must_find(work, Appointment, appointment_id, query)


def ensure_day_open(work: Work, centre_id: UUID, starts_at: datetime | None, *, leaves: bool = False) -> None:
    """A closed day keeps the visits it has: by hand none comes to it, and none `leaves` it."""
    zone = ZoneInfo(work.rows(_ZONE, centre_id=centre_id).scalar_one())
    day = starts_at.astimezone(zone).date() if starts_at is not None else None
    if day is not None and work.rows(_CLOSED, centre_id=centre_id, day=day).first() is not None:
        raise AppointmentDayClosed(day=day, leaves=leaves)


def live_redemption(work: Work, appointment_id: UUID) -> Row[*tuple[Any, ...]] | None:
    """When, how and by whom the visit was redeemed, if it was."""
    return work.rows(_LIVE, appointment_id=appointment_id).first()


def set_state(
    work: Work,
    appointment: Appointment,
    state: AppointmentState,
    *,
    cancelled_at: datetime | None = None,
    by_clinic: bool = False,
) -> Outcome | None:
    """Say how a visit went; gives the redemption that the clinic's rule proposes, if any (domain.md, Redemption).

    A visit that was redeemed can only be what its redemption says: attended is completed, all else is missed.
    """
    live = live_redemption(work, appointment.id)
    if live is not None and state is not _as_redeemed(live.outcome):
        raise AppointmentInUse(reference=appointment.reference, at=live.at, by=live.name)
    if state is AppointmentState.COMPLETED:
        appointment.complete(civil_day(work.today, work.place.time_zone)[1])
    elif state is AppointmentState.NO_SHOW:
        return appointment.miss(work.now)
    elif state is AppointmentState.CANCELLED:
        at = cancelled_at or work.now
        if at > work.now:
            raise CancelledAhead(at=at)
        return appointment.cancel(at, by_clinic=by_clinic, notice_hours=work.settings.notice_hours)
    else:
        appointment.book_again()
    return None


def _as_redeemed(outcome: Outcome) -> AppointmentState:
    return AppointmentState.COMPLETED if outcome is Outcome.ATTENDED else AppointmentState.NO_SHOW
