"""Carrying out one redemption: lock, the ten rules in their order, the questions, the ledger line.

Every statement is built once; none of them reads more than the last line of a ledger, so that a redemption costs the
same in a clinic's tenth year as on its first day.
"""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Row, and_, bindparam, func, or_, select
from sqlalchemy.orm import aliased

from app.desk import appointments, books
from app.desk.contents import to_ask
from app.desk.family import ensure_place
from app.desk.fields import Count, Name0, Part
from app.desk.lookup import centre_names, must_find
from app.desk.work import Work
from app.domain.appointment import AppointmentClaim
from app.domain.approval import Action
from app.domain.catalogue import Service
from app.domain.day_close import DayClose
from app.domain.entitlement import Entitlement
from app.domain.errors import AlreadyRedeemed, DayClosed, NotEnoughSessions, NotFound, PaymentNeeded, ServiceNotIncluded
from app.domain.family import Membership
from app.domain.freeze import Freeze, spans
from app.domain.ledger import LastLine, LedgerLine, LineKind, Outcome
from app.domain.liability import Cause
from app.domain.patient import Patient
from app.domain.sale import Order, Payment
from app.domain.staff import Staff
from app.domain.visit import Circumstances, Visit
from app.domain.wallet import PatientPackage, PatientPackageCentre


class RedemptionFields(Part):
    """What a receptionist says about one redemption."""

    patient_package_id: UUID
    service_id: UUID
    person_id: UUID
    sessions: Count = 1
    service_date: date
    outcome: Outcome = Outcome.ATTENDED
    appointment: Name0 = ""
    """The booking system's reference, or one given by hand; empty without an appointment."""
    again: bool = False
    """The answer to "already redeemed today: redeem again?"."""


_PACKAGE = (
    select(PatientPackage)
    .where(PatientPackage.id == bindparam("patient_package_id"))
    .with_for_update(key_share=True, of=PatientPackage)
)
_TOTAL = (
    select(Order.total_minor)
    .join(PatientPackage, PatientPackage.order_id == Order.id)
    .where(PatientPackage.id == bindparam("patient_package_id"))
    .scalar_subquery()
)
_PAID = (
    select(func.coalesce(func.sum(Payment.amount_minor), 0))
    .join(PatientPackage, PatientPackage.order_id == Payment.order_id)
    .where(PatientPackage.id == bindparam("patient_package_id"))
    .scalar_subquery()
)
_MEMBER = (
    select(Membership.id)
    .where(
        Membership.patient_package_id == bindparam("patient_package_id"),
        Membership.patient_id == bindparam("person_id"),
        Membership.added_on <= bindparam("service_date"),
        or_(Membership.removed_on.is_(None), Membership.removed_on > bindparam("service_date")),
    )
    .exists()
)
_FROZEN = (
    select(Freeze.id)
    .where(
        Freeze.patient_package_id == bindparam("patient_package_id"),
        Freeze.from_day <= bindparam("service_date"),
        Freeze.to_day >= bindparam("service_date"),
        or_(Freeze.ended_on.is_(None), Freeze.ended_on > bindparam("service_date")),
    )
    .exists()
)
_DAY_CLOSED = (
    select(DayClose.id)
    .where(DayClose.centre_id == bindparam("here"), DayClose.day == bindparam("service_date"))
    .exists()
)
_LISTED = (
    select(PatientPackageCentre.centre_id)
    .where(
        PatientPackageCentre.patient_package_id == bindparam("patient_package_id"),
        PatientPackageCentre.centre_id == bindparam("here"),
    )
    .exists()
)
_void = aliased(LedgerLine)
_visit = aliased(LedgerLine)
_served = aliased(Entitlement)
_SAME_DAY = (
    select(_visit.id)
    .join(_served, _served.id == _visit.entitlement_id)
    .where(
        _visit.person_id == bindparam("person_id"),
        _visit.service_date == bindparam("service_date"),
        _visit.kind == LineKind.REDEEM,
        _served.service_id == bindparam("service_id"),
        ~select(_void.id).where(_void.voids_id == _visit.id).correlate(_visit).exists(),
    )
    .order_by(_visit.at.desc())
    .limit(1)
    .scalar_subquery()
)
_CAME = (
    select(Patient.name.label("person"), _MEMBER.label("member"), _LISTED.label("listed"), _PAID.label("paid"))
    .add_columns(_FROZEN.label("frozen"), _DAY_CLOSED.label("day_closed"))
    .add_columns(_TOTAL.label("total_minor"), _SAME_DAY.label("same_day_id"), Entitlement)
    .add_columns(LedgerLine.seq, LedgerLine.balance, LedgerLine.used, LedgerLine.withdrawn, LedgerLine.granted)
    .select_from(Patient)
    .outerjoin(
        Entitlement,
        and_(
            Entitlement.patient_package_id == bindparam("patient_package_id"),
            Entitlement.service_id == bindparam("service_id"),
        ),
    )
    .outerjoin(LedgerLine, LedgerLine.entitlement_id == Entitlement.id)
    .where(Patient.id == bindparam("person_id"))
    .order_by(LedgerLine.seq.desc())
    .limit(1)
)
"""Who came, whether they may, what is paid, and the last line of what they came for: read after the lock, so that
all of it still holds at the commit."""
_BY_WHOM = select(LedgerLine.at, Staff.name).join(Staff, Staff.id == LedgerLine.staff_id)
_EARLIER = _BY_WHOM.where(LedgerLine.id == bindparam("line_id"))
Came = Row[*tuple[Any, ...]]
_SCOPE = select(PatientPackageCentre.centre_id).where(
    PatientPackageCentre.patient_package_id == bindparam("patient_package_id")
)
_LAST_USE = (
    _BY_WHOM.where(
        LedgerLine.entitlement_id == bindparam("entitlement_id"),
        LedgerLine.kind == LineKind.REDEEM,
        ~select(_void.id).where(_void.voids_id == LedgerLine.id).correlate(LedgerLine).exists(),
    )
    .order_by(LedgerLine.seq.desc())
    .limit(1)
)
_ORDER_ID = select(PatientPackage.order_id).where(PatientPackage.id == bindparam("patient_package_id"))
_PAID_NOW = select(func.coalesce(func.sum(Payment.amount_minor), 0)).where(Payment.order_id == bindparam("order_id"))


def redeem(work: Work, asked: RedemptionFields, line_id: UUID) -> LedgerLine:
    """Write one redemption or raise the first rule that fails (domain.md, Redemption)."""
    keys = _keys(asked)
    package = work.rows(_PACKAGE, **keys).first()
    came = work.rows(_CAME, **keys, here=work.place.centre_id).first()
    if package is None or came is None:
        raise NotFound(what="patient_package" if package is None else "patient")
    sold = to_ask(PatientPackage, package)
    around = _circumstances(work, asked, sold, came)
    visit = Visit(asked.service_date, asked.person_id, asked.sessions, asked.outcome)
    sold.ensure_redeemable(visit, around)
    if came.day_closed and asked.service_date == work.today:
        raise DayClosed
    if asked.service_date < work.today:
        ensure_place(work, sold, visit, came.person)
    if came.id is None:
        raise ServiceNotIncluded(service=_service_name(work, asked.service_id), package=sold.name)
    line = _consume(work, visit, around, came)
    line.id = line_id
    appointment = appointments.claimable(work, asked, came.person)
    _ask(work, asked, came)
    line.approver_id = work.approver_id
    line.appointment_id = appointment.id if appointment is not None else None
    work.book(line)
    if sold.expiry_booked_on is not None:
        # a late entry into an expired package: its sessions did not lapse after all
        books.book_breakage(work, sold, Cause.LATE_ENTRY, -line.value_minor)
    if appointment is not None:
        work.add(AppointmentClaim(line_id=line.id, appointment_id=appointment.id, service_id=asked.service_id))
    return line


def _keys(asked: RedemptionFields) -> dict[str, Any]:
    return {
        "patient_package_id": asked.patient_package_id,
        "service_id": asked.service_id,
        "person_id": asked.person_id,
        "service_date": asked.service_date,
    }


def _circumstances(work: Work, asked: RedemptionFields, sold: PatientPackage, came: Came) -> Circumstances:
    here = work.place.centre_id
    scope = [here] if came.listed else []
    names: dict[UUID, str] = {}
    if here not in sold.redeemable_centres(scope):
        # only a refusal names centres
        names = centre_names(work)
        scope = list(work.rows(_SCOPE, patient_package_id=sold.id).scalars())
    return Circumstances(
        today=work.today,
        here=here,
        centre_names=names,
        scope_centres=scope,
        members=[asked.person_id] if came.member else [],
        person=came.person,
        paid_minor=int(came.paid),
        total_minor=came.paid if came.total_minor is None else came.total_minor,
        freezes=_freezes(work, sold.id) if came.frozen else (),
    )


def _freezes(work: Work, patient_package_id: UUID) -> tuple[tuple[date, date], ...]:
    """Only a refusal names them."""
    query = select(Freeze).where(Freeze.patient_package_id == patient_package_id)
    return spans(work.session.scalars(query).all())


def _consume(work: Work, visit: Visit, around: Circumstances, came: Came) -> LedgerLine:
    entitlement, last = (
        to_ask(Entitlement, came),
        LastLine(came.seq, came.balance, came.used, came.withdrawn, came.granted),
    )
    try:
        return entitlement.redeem(visit, last, work.stamp, spendable_minor=_spendable(work, around, entitlement))
    except NotEnoughSessions as refusal:
        use = work.rows(_LAST_USE, entitlement_id=entitlement.id).first()
        if use is not None:
            refusal.last_at, refusal.last_by = use.at, use.name
        raise
    except PaymentNeeded as refusal:
        refusal.more_minor = _gross(work, entitlement, refusal.more_minor)
        raise


def _spendable(work: Work, around: Circumstances, entitlement: Entitlement) -> int | None:
    """Under part payment: what is paid and not yet used over all services; None once all is paid."""
    if around.paid_minor >= around.total_minor:
        return None
    order_id = work.rows(_ORDER_ID, patient_package_id=entitlement.patient_package_id).scalar_one()
    return books.paid_net(work, order_id) - books.recognised(work, entitlement.patient_package_id)


def _gross(work: Work, entitlement: Entitlement, more_net_minor: int) -> int:
    """What must be handed over, tax included, so that so much more is paid without tax."""
    order_id = work.rows(_ORDER_ID, patient_package_id=entitlement.patient_package_id).scalar_one()
    order = must_find(work, Order, order_id)
    paid = int(work.rows(_PAID_NOW, order_id=order_id).scalar_one())
    return order.gross_for(order.net_of_tax(paid) + more_net_minor) - paid


def _ask(work: Work, asked: RedemptionFields, came: Came) -> None:
    """What is asked only once all ten rules hold: the second one that day, then the approval of a late entry.

    In this order, so that the manager's PIN is asked once and signs the answer too.
    """
    if came.same_day_id is not None and not asked.again:
        same = work.rows(_EARLIER, line_id=came.same_day_id).one()
        raise AlreadyRedeemed(person=came.person, at=same.at, by=same.name)
    if asked.service_date < _yesterday(work) or came.day_closed:
        work.need_approval(Action.BACK_DATED)


def _yesterday(work: Work) -> date:
    """The oldest service date that needs no approval, judged by when it was asked (domain.md, Void)."""
    return work.asked_on - timedelta(days=1)


def _service_name(work: Work, service_id: UUID) -> str:
    service = work.session.get(Service, service_id)
    if service is None:
        raise NotFound(what="service")
    return service.name
