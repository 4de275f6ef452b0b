"""A sold package in a patient's wallet: its frozen terms, and the rules that say what may be used."""

from collections.abc import Collection
from datetime import date, datetime, timedelta
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from app.domain.base import Base, Name, Word, one_of, yes_or_no
from app.domain.errors import (
    CentreOutOfScope,
    FrozenOnDate,
    NotActivated,
    NotAMember,
    NotStarted,
    PackageClosed,
    PackageExpired,
    ServiceDateInFuture,
)
from app.domain.status import Closing
from app.domain.terms import RefundPolicy, Scope
from app.domain.visit import Circumstances, Visit

LONGEST_AHEAD_DAYS = 365
EXPIRY_DUE = "ends_on IS NOT NULL AND closing IS NULL AND expiry_booked_on IS NULL"
"""Packages whose expiry is still to be booked once their last valid day has passed."""


class PatientPackage(Base, kw_only=True):
    """One sold package, under the terms it was sold with; catalogue edits never reach it."""

    __tablename__ = "patient_package"
    __table_args__ = (
        CheckConstraint("closing IS NULL OR closed_on IS NOT NULL", name="closing_dated"),
        CheckConstraint("days_extended >= 0 AND days_frozen >= 0", name="days_not_negative"),
        CheckConstraint("(transferred_on IS NULL) = (former_head_id IS NULL)", name="transfer_whole"),
        Index("ix_patient_package_head_id", "head_id"),
        Index("ix_patient_package_order_id", "order_id"),
        Index("ix_patient_package_package_id", "package_id"),
        Index("ix_patient_package_centre_id_ends_on", "centre_id", "ends_on"),
        Index("ix_patient_package_renews_id", "renews_id"),
        # 0001 says the same to PostgreSQL; here it would load that dialect into every start without a server (20 ms)
        Index("ix_patient_package_expiry_due", "ends_on", sqlite_where=text(EXPIRY_DUE)),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default_factory=uuid4)
    order_id: Mapped[UUID | None] = mapped_column(ForeignKey("sale_order.id"))
    """None for a package brought in from another program: no order, no cash."""
    package_id: Mapped[UUID] = mapped_column(ForeignKey("package.id"))
    head_id: Mapped[UUID] = mapped_column(ForeignKey("patient.id"))
    centre_id: Mapped[UUID] = mapped_column(ForeignKey("centre.id"))
    """Where it was bought: liability and, for `single` scope, use belong there."""
    code: Mapped[Word]
    name: Mapped[Name]
    type_name: Mapped[Name]
    price_minor: Mapped[int]
    """As the catalogue said, tax included where the classes of its services say so."""
    net_minor: Mapped[int]
    """The price without tax: what the sessions are worth together."""
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
    expiry_booked_on: Mapped[date | None] = mapped_column(default=None)
    """The day its expiry is dated, once that is in the books; an extension takes it back."""
    former_head_id: Mapped[UUID | None] = mapped_column(ForeignKey("patient.id"), default=None)
    transferred_on: Mapped[date | None] = mapped_column(default=None)
    """From this day on `head_id` is the head; before it `former_head_id` was."""
    renews_id: Mapped[UUID | None] = mapped_column(ForeignKey("patient_package.id"), default=None)
    """The package this one follows: extending that one offers to move this one."""
    upgraded_from_id: Mapped[UUID | None] = mapped_column(ForeignKey("patient_package.id"), default=None)
    """The package whose credit paid for this one."""
    refund_cap_minor: Mapped[int | None] = mapped_column(default=None)
    """After an upgrade: what the old quote was, which bounds what its credit may bring back; net of tax."""

    def activate(self, day: date) -> None:
        """Start the package: on the chosen day, or on the day of payment if that came later (domain.md, Sale 3).

        An earlier start that was approved holds, as long as it leaves the last valid day that day or later: nobody
        pays for a package that has expired before its first day.
        """
        self.activated_on = day
        self.starts_on = self.chosen_start
        last = self.last_valid_day
        if not self.start_approved or (last is not None and last < day):
            self.starts_on = max(self.chosen_start, day)
        self.ends_on = self.last_valid_day

    @property
    def last_valid_day(self) -> date | None:
        """The last day of use; None never expires. The start date counts as day one (domain.md, Sale 6)."""
        if self.validity_days is None:
            return None
        return last_valid_day(self.starts_on, self.validity_days + self.days_extended + self.days_frozen)

    def head_on(self, day: date) -> UUID:
        """Who was the head on that day: a transfer counts from its own day on."""
        if self.transferred_on is not None and self.former_head_id is not None and day < self.transferred_on:
            return self.former_head_id
        return self.head_id

    def extend_to(self, day: date) -> None:
        """Move the last valid day to a later one."""
        last = self.last_valid_day
        assert last is not None  # noqa: S101 - the command refuses what never expires
        self.days_extended += (day - last).days
        self.ends_on = self.last_valid_day

    def set_frozen_days(self, days: int) -> None:
        """Count all freezes anew; the last valid day moves with them."""
        self.days_frozen = days
        self.ends_on = self.last_valid_day

    def move_start(self, day: date) -> None:
        """Begin on another day; before activation no dates run, so there is no last valid day yet."""
        self.chosen_start = self.starts_on = day
        self.ends_on = self.last_valid_day if self.activated_on is not None else None

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
        if visit.person_id != self.head_on(visit.service_date) and visit.person_id not in around.members:
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


def last_valid_day(starts_on: date, days: int) -> date:
    """The last day of use of `days` days that include the start date; bounded by the end of the calendar."""
    return date.fromordinal(min(starts_on.toordinal() + days - 1, date.max.toordinal()))


def latest_start(sold_on: date) -> date:
    """The furthest start a sale may choose: 365 days ahead."""
    return sold_on + timedelta(days=LONGEST_AHEAD_DAYS)
