"""A sold package in a patient's wallet: its frozen terms, and the rules that say what may be used."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.allocation import Numbers, value_of
from app.domain.base import Base, Name, Word, one_of, yes_or_no
from app.domain.catalogue import RefundPolicy, Scope
from app.domain.errors import (
    CentreOutOfScope,
    FrozenOnDate,
    NotActivated,
    NotAMember,
    NotARedemption,
    NotEnoughSessions,
    NotStarted,
    PackageClosed,
    PackageExpired,
    PaymentNeeded,
    ServiceDateInFuture,
)
from app.domain.ledger import LastLine, LedgerLine, LineKind, Outcome
from app.domain.status import Closing

LONGEST_AHEAD_DAYS = 365


@dataclass(frozen=True, slots=True)
class Stamp:
    """By whom, where and when an entry is booked: the same for every line one command writes."""

    at: datetime
    booked_on: date
    centre_id: UUID
    workstation_id: UUID
    staff_id: UUID
    journal_id: UUID
    approver_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Visit:
    """One coming to be redeemed: `sessions` >= 1 of one service for one person on one civil date."""

    service_date: date
    person_id: UUID
    sessions: int
    outcome: Outcome = Outcome.ATTENDED
    appointment_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What the rules need to know that the package itself does not hold."""

    today: date
    here: UUID
    centre_names: Mapping[UUID, str]
    scope_centres: Collection[UUID]
    members: Collection[UUID]
    """Persons who were members on the service date, the head not counted."""
    person: str
    paid_minor: int
    total_minor: int
    freezes: Collection[tuple[date, date]] = ()


class PatientPackage(Base, kw_only=True):
    """One sold package, under the terms it was sold with; catalogue edits never reach it."""

    __tablename__ = "patient_package"
    __table_args__ = (
        CheckConstraint("closing IS NULL OR closed_on IS NOT NULL", name="closing_dated"),
        CheckConstraint("days_extended >= 0 AND days_frozen >= 0", name="days_not_negative"),
        Index("ix_patient_package_head_id", "head_id"),
        Index("ix_patient_package_order_id", "order_id"),
        Index("ix_patient_package_package_id", "package_id"),
        Index("ix_patient_package_centre_id_ends_on", "centre_id", "ends_on"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default_factory=uuid4)
    order_id: Mapped[UUID] = mapped_column(ForeignKey("sale_order.id"))
    package_id: Mapped[UUID] = mapped_column(ForeignKey("package.id"))
    head_id: Mapped[UUID] = mapped_column(ForeignKey("patient.id"))
    centre_id: Mapped[UUID] = mapped_column(ForeignKey("centre.id"))
    """Where it was bought: liability and, for `single` scope, use belong there."""
    code: Mapped[Word]
    name: Mapped[Name]
    type_name: Mapped[Name]
    price_minor: Mapped[int]
    validity_days: Mapped[int | None]
    scope: Mapped[Scope] = mapped_column(one_of(Scope))
    max_members: Mapped[int]
    refund_policy: Mapped[RefundPolicy] = mapped_column(one_of(RefundPolicy))
    refund_fee_basis_points: Mapped[int]
    sold_at: Mapped[datetime]
    bought_on: Mapped[date]
    chosen_start: Mapped[date]
    starts_on: Mapped[date]
    """The first valid day: the chosen start, or the day of activation if that came later."""
    start_approved: Mapped[bool] = mapped_column(yes_or_no("start_approved"), default=False)
    """Whether a manager approved a start in the past: then it holds whenever the payment comes."""
    activated_on: Mapped[date | None] = mapped_column(default=None)
    days_extended: Mapped[int] = mapped_column(default=0)
    days_frozen: Mapped[int] = mapped_column(default=0)
    ends_on: Mapped[date | None] = mapped_column(default=None)
    """The last valid day once activated, kept beside its parts so that lists of what ends soon need not read all."""
    closing: Mapped[Closing | None] = mapped_column(one_of(Closing), default=None)
    closed_on: Mapped[date | None] = mapped_column(default=None)

    def activate(self, day: date) -> None:
        """Start the package: on the chosen day, or on the day of payment if that came later (domain.md, Sale 3).

        An earlier start that was approved holds.
        """
        self.activated_on = day
        self.starts_on = self.chosen_start if self.start_approved else max(self.chosen_start, day)
        self.ends_on = self.last_valid_day

    @property
    def last_valid_day(self) -> date | None:
        """The last day of use; None never expires. The start date counts as day one (domain.md, Sale 6)."""
        if self.validity_days is None:
            return None
        return last_valid_day(self.starts_on, self.validity_days + self.days_extended + self.days_frozen)

    def redeemable_centres(self, scope_centres: Collection[UUID]) -> Collection[UUID]:
        """Where it may be used: where it was bought, or at the centres it was sold for."""
        return scope_centres if self.scope is Scope.MULTI else (self.centre_id,)

    def ensure_redeemable(self, visit: Visit, around: Circumstances) -> None:
        """Rules 1 to 7 of a redemption, in their order: the first that fails is raised."""
        if self.closing is not None and self.closed_on is not None:
            raise PackageClosed(closing=self.closing.value, on=self.closed_on)
        if visit.service_date > around.today:
            raise ServiceDateInFuture(service_date=visit.service_date, today=around.today)
        if self.activated_on is None:
            raise NotActivated(due_minor=around.total_minor - around.paid_minor)
        self._ensure_valid_on(visit.service_date, around)
        centres = self.redeemable_centres(around.scope_centres)
        if around.here not in centres:
            names = sorted(around.centre_names[centre] for centre in centres)
            raise CentreOutOfScope(only_at=tuple(names), here=around.centre_names[around.here])
        if visit.person_id != self.head_id and visit.person_id not in around.members:
            raise NotAMember(person=around.person, package=self.name, shareable=self.max_members > 0)

    def _ensure_valid_on(self, day: date, around: Circumstances) -> None:
        if day < self.starts_on:
            raise NotStarted(starts_on=self.starts_on)
        last = self.last_valid_day
        if last is not None and day > last:
            raise PackageExpired(last_valid_day=last)
        for from_day, to_day in around.freezes:
            if from_day <= day <= to_day:
                raise FrozenOnDate(from_day=from_day, to_day=to_day)


class PatientPackageCentre(Base, kw_only=True):
    """A centre at which a sold package of `multi` scope may be redeemed, as listed when it was sold."""

    __tablename__ = "patient_package_centre"

    patient_package_id: Mapped[UUID] = mapped_column(ForeignKey("patient_package.id"), primary_key=True)
    centre_id: Mapped[UUID] = mapped_column(ForeignKey("centre.id"), primary_key=True)


class Entitlement(Base, kw_only=True):
    """The sessions of one service in one patient package, with the part of the price they carry."""

    __tablename__ = "entitlement"
    __table_args__ = (
        UniqueConstraint("patient_package_id", "service_id", name="uq_entitlement_patient_package_id_service_id"),
        CheckConstraint("sold >= 1", name="sold_positive"),
        CheckConstraint("part_minor >= 0", name="part_not_negative"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default_factory=uuid4)
    patient_package_id: Mapped[UUID] = mapped_column(ForeignKey("patient_package.id"))
    position: Mapped[int]
    service_id: Mapped[UUID] = mapped_column(ForeignKey("service.id"))
    service_name: Mapped[Name]
    sold: Mapped[int]
    list_price_minor: Mapped[int]
    part_minor: Mapped[int]

    def grant(self, stamp: Stamp) -> LedgerLine:
        """The first line: the sessions bought."""
        return self._line(
            stamp, LineKind.GRANT, seq=1, change=self.sold, balance=self.sold, service_date=stamp.booked_on
        )

    def redeem(self, visit: Visit, last: LastLine, stamp: Stamp, *, spendable_minor: int | None = None) -> LedgerLine:
        """Rule 9: consume the lowest free numbers, all or nothing.

        `spendable_minor` is what is paid and not yet used, given only while the order is part paid.
        """
        if visit.sessions > last.balance:
            raise NotEnoughSessions(service=self.service_name, asked=visit.sessions, left=last.balance, sold=self.sold)
        numbers = last.in_use.lowest_free(self.sold, visit.sessions)
        value = value_of(self.part_minor, self.sold, numbers.members)
        if spendable_minor is not None and value > spendable_minor:
            raise PaymentNeeded(more_minor=value - spendable_minor)
        line = self._line(
            stamp,
            LineKind.REDEEM,
            seq=last.seq + 1,
            change=-visit.sessions,
            balance=last.balance - visit.sessions,
            service_date=visit.service_date,
        )
        line.numbers, line.used, line.value_minor = str(numbers), str(last.in_use | numbers), value
        line.person_id, line.outcome, line.appointment_id = visit.person_id, visit.outcome, visit.appointment_id
        return line

    def void(self, redemption: LedgerLine, last: LedgerLine, stamp: Stamp, *, reason: str) -> LedgerLine:
        """Undo one whole redemption: exactly its sessions, its numbers and its value come back."""
        if redemption.kind is not LineKind.REDEEM or redemption.entitlement_id != self.id:
            raise NotARedemption
        line = self._line(
            stamp,
            LineKind.VOID,
            seq=last.seq + 1,
            change=-redemption.change,
            balance=last.balance - redemption.change,
            service_date=redemption.service_date,
        )
        line.numbers, line.used = redemption.numbers, str(last.in_use - redemption.taken)
        line.value_minor, line.voids_id, line.reason = -redemption.value_minor, redemption.id, reason
        line.person_id = redemption.person_id
        return line

    def used_value_minor(self, used: Numbers) -> int:
        """What the numbered sessions in use are worth together."""
        return value_of(self.part_minor, self.sold, used.members)

    def _line(
        self, stamp: Stamp, kind: LineKind, *, seq: int, change: int, balance: int, service_date: date
    ) -> LedgerLine:
        return LedgerLine(
            entitlement_id=self.id,
            seq=seq,
            kind=kind,
            change=change,
            balance=balance,
            service_date=service_date,
            booked_on=stamp.booked_on,
            at=stamp.at,
            centre_id=stamp.centre_id,
            workstation_id=stamp.workstation_id,
            staff_id=stamp.staff_id,
            approver_id=stamp.approver_id,
            journal_id=stamp.journal_id,
        )


def last_valid_day(starts_on: date, days: int) -> date:
    """The last day of use of `days` days that include the start date; bounded by the end of the calendar."""
    return date.fromordinal(min(starts_on.toordinal() + days - 1, date.max.toordinal()))


def latest_start(sold_on: date) -> date:
    """The furthest start a sale may choose: 365 days ahead."""
    return sold_on + timedelta(days=LONGEST_AHEAD_DAYS)
