"""Linking a redemption to the visit it was for: rule 10."""

from typing import TYPE_CHECKING

from sqlalchemy import select

from app.desk.lookup import must_find
from app.desk.work import Work
from app.domain.appointment import Appointment, AppointmentClaim
from app.domain.catalogue import Service
from app.domain.errors import AppointmentOfAnother, AppointmentRedeemed
from app.domain.keys import name_key
from app.domain.ledger import LedgerLine
from app.domain.patient import Patient
from app.domain.staff import Staff

if TYPE_CHECKING:
    from app.desk.redeeming import RedemptionFields


def claimable(work: Work, asked: "RedemptionFields", person: str) -> Appointment | None:
    """The appointment the redemption is for: known, or entered by hand by naming it here for the first time.

    Refused when it is another person's or another service's, or has a live redemption in any package.
    """
    if not asked.appointment:
        return None
    key = name_key(asked.appointment)
    known = work.session.scalars(select(Appointment).where(Appointment.reference_key == key)).one_or_none()
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
    live = work.session.execute(
        select(LedgerLine.at, Staff.name)
        .join(AppointmentClaim, AppointmentClaim.line_id == LedgerLine.id)
        .join(Staff, Staff.id == LedgerLine.staff_id)
        .where(AppointmentClaim.appointment_id == known.id)
    ).first()
    if live is not None:
        raise AppointmentRedeemed(reference=known.reference, at=live.at, by=live.name)
