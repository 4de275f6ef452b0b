"""A sold package taken in hand by a command: locked, with all that its rules ask for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from app.desk import books
from app.desk.lookup import must_find
from app.desk.work import Read, Work
from app.domain.acts import Act, ensure_allowed
from app.domain.approval import ApprovalRequest, RequestState
from app.domain.entitlement import Entitlement
from app.domain.errors import NotFound, NotFullyPaid, RequestWaits
from app.domain.freeze import Freeze, spans
from app.domain.ledger import LedgerLine, LineKind
from app.domain.liability import Standing
from app.domain.sale import Order, Payment
from app.domain.staff import Staff
from app.domain.status import Facts, Status, status_on
from app.domain.wallet import PatientPackage


@dataclass(frozen=True, slots=True)
class HeldService:
    """One service of the package with the last line of its ledger."""

    entitlement: Entitlement
    last: LedgerLine


@dataclass
class Holding:
    """The package, its services, its order and its freezes, as they stand in this transaction."""

    work: Work
    package: PatientPackage
    services: Sequence[HeldService]
    order: Order | None
    freezes: Sequence[Freeze]
    paid_minor: int
    """Gross, over all payments and reversals."""

    @property
    def left(self) -> int:
        """Sessions left over all services."""
        return sum(service.last.balance for service in self.services)

    @property
    def due_minor(self) -> int:
        """What is still to pay for it."""
        return self.order.total_minor - self.paid_minor if self.order else 0

    @property
    def status(self) -> Status:
        """The status today at this desk's centre."""
        sold = self.package
        facts = Facts(
            closing=sold.closing,
            activated=sold.activated_on is not None,
            starts_on=sold.starts_on,
            last_valid_day=sold.last_valid_day,
            left=self.left,
            freezes=spans(self.freezes),
        )
        return status_on(facts, self.work.today)

    @property
    def standing(self) -> Standing:
        """How its money stands now."""
        return books.standing(self.work, self.package)

    @cached_property
    def visits(self) -> list[date]:
        """The service dates of live redemptions."""
        void = aliased(LedgerLine)
        query = select(LedgerLine.service_date).where(
            LedgerLine.entitlement_id.in_([service.entitlement.id for service in self.services]),
            LedgerLine.kind == LineKind.REDEEM,
            ~select(void.id).where(void.voids_id == LedgerLine.id).exists(),
        )
        return list(self.work.session.scalars(query))

    def service(self, service_id: UUID) -> HeldService | None:
        """One included service."""
        return next((one for one in self.services if one.entitlement.service_id == service_id), None)

    def ensure(self, act: Act) -> None:
        """Refuse what the status of today does not allow."""
        ensure_allowed(act, self.status)

    def ensure_fully_paid(self) -> None:
        """Refuse while money is due."""
        if self.due_minor > 0:
            raise NotFullyPaid(due_minor=self.due_minor)

    def ensure_no_request_waits(self) -> None:
        """Refuse while another request on this package waits: decide it first (domain.md, Status)."""
        query = select(ApprovalRequest).where(
            ApprovalRequest.patient_package_id == self.package.id, ApprovalRequest.state == RequestState.WAITING
        )
        if self.work.deciding is not None:
            query = query.where(ApprovalRequest.id != self.work.deciding)
        waiting = self.work.session.scalars(query.order_by(ApprovalRequest.asked_at).limit(1)).first()
        if waiting is not None:
            by = must_find(self.work, Staff, waiting.requester_id).name
            raise RequestWaits(action=waiting.action.value, asked_at=waiting.asked_at, by=by)


def hold(work: Work, patient_package_id: UUID) -> Holding:
    """Lock a package until this transaction ends and read what rules ask for."""
    query = (
        select(PatientPackage)
        .where(PatientPackage.id == patient_package_id)
        .with_for_update(key_share=True, of=PatientPackage)
        .execution_options(populate_existing=True)
    )
    sold = must_find(work, PatientPackage, patient_package_id, query)
    order = None if sold.order_id is None else must_find(work, Order, sold.order_id)
    freezes = select(Freeze).where(Freeze.patient_package_id == sold.id).order_by(Freeze.position)
    return Holding(
        work=work,
        package=sold,
        services=services_of(work, sold.id),
        order=order,
        freezes=work.session.scalars(freezes).all(),
        paid_minor=0 if order is None else paid_gross(work, order.id),
    )


def package_of(read: Read, order_id: UUID) -> UUID:
    """Which package an order sold."""
    found = read.session.scalar(select(PatientPackage.id).where(PatientPackage.order_id == order_id))
    if found is None:
        raise NotFound(what=str(Order.__tablename__))
    return found


def paid_gross(work: Work, order_id: UUID) -> int:
    """All payments of an order less what was reversed, tax included."""
    query = select(func.coalesce(func.sum(Payment.amount_minor), 0)).where(Payment.order_id == order_id)
    return int(work.session.execute(query).scalar_one())


def services_of(read: Read, patient_package_id: UUID) -> list[HeldService]:
    """The services of a package in their order, each with the last line of its ledger."""
    last = aliased(LedgerLine)
    newest = select(func.max(last.seq)).where(last.entitlement_id == Entitlement.id).correlate(Entitlement)
    query = (
        select(Entitlement, LedgerLine)
        .join(LedgerLine, LedgerLine.entitlement_id == Entitlement.id)
        .where(Entitlement.patient_package_id == patient_package_id, LedgerLine.seq == newest.scalar_subquery())
        .order_by(Entitlement.position)
    )
    return [HeldService(entitlement, line) for entitlement, line in read.session.execute(query)]
