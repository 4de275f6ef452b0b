"""What the clinic sells: services, package types and packages with their included services."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.domain.base import MAX_MONEY_MINOR, Base, Name, Word, one_of, yes_or_no
from app.domain.errors import NothingIncluded, NotSoldHere, PackageWithdrawn, SameServiceTwice, TooFewCentres
from app.domain.terms import RefundPolicy, Scope

MAX_SESSIONS = 1000
MAX_VALIDITY_DAYS = 36500
MAX_FAMILY = 50


class Service(Base, kw_only=True):
    """Something a patient comes for, with the price of a single session."""

    __tablename__ = "service"
    __table_args__ = (
        UniqueConstraint("code_key", name="uq_service_code_key"),
        UniqueConstraint("name_key", name="uq_service_name_key"),
        CheckConstraint(f"list_price_minor BETWEEN 0 AND {MAX_MONEY_MINOR}", name="list_price_range"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default_factory=uuid4)
    code: Mapped[Word]
    code_key: Mapped[Word]
    name: Mapped[Name]
    name_key: Mapped[Name]
    list_price_minor: Mapped[int]
    tax_class_id: Mapped[UUID | None] = mapped_column(ForeignKey("tax_class.id"), default=None)
    """None: exempt, as treatment is in India."""
    offered: Mapped[bool] = mapped_column(yes_or_no("offered"), default=True)
    """Whether new packages may include it; what was sold keeps it."""


class PackageType(Base, kw_only=True):
    """A category of the clinic's own (Therapy, Preventive, Premium)."""

    __tablename__ = "package_type"
    __table_args__ = (UniqueConstraint("name_key", name="uq_package_type_name_key"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default_factory=uuid4)
    name: Mapped[Name]
    name_key: Mapped[Name]


class PackageItem(Base, kw_only=True):
    """One included service of a package and how many sessions of it."""

    __tablename__ = "package_item"
    __table_args__ = (
        UniqueConstraint("package_id", "service_id", name="uq_package_item_package_id_service_id"),
        CheckConstraint(f"sessions BETWEEN 1 AND {MAX_SESSIONS}", name="sessions_range"),
    )

    package_id: Mapped[UUID] = mapped_column(ForeignKey("package.id"), primary_key=True, init=False)
    position: Mapped[int] = mapped_column(primary_key=True)
    service_id: Mapped[UUID] = mapped_column(ForeignKey("service.id"))
    sessions: Mapped[int]
    service: Mapped[Service] = relationship(init=False, lazy="raise")


class PackageCentre(Base, kw_only=True):
    """A centre that sells and redeems a package of `multi` scope."""

    __tablename__ = "package_centre"

    package_id: Mapped[UUID] = mapped_column(ForeignKey("package.id"), primary_key=True, init=False)
    centre_id: Mapped[UUID] = mapped_column(ForeignKey("centre.id"), primary_key=True)


class Package(Base, kw_only=True):
    """The catalogue definition; each sale copies its terms, so editing it changes nothing already sold."""

    __tablename__ = "package"
    __table_args__ = (
        UniqueConstraint("code_key", name="uq_package_code_key"),
        UniqueConstraint("name_key", name="uq_package_name_key"),
        CheckConstraint(f"price_minor BETWEEN 0 AND {MAX_MONEY_MINOR}", name="price_range"),
        CheckConstraint(
            f"validity_days IS NULL OR validity_days BETWEEN 1 AND {MAX_VALIDITY_DAYS}", name="validity_range"
        ),
        CheckConstraint(f"max_members BETWEEN 0 AND {MAX_FAMILY}", name="members_range"),
        CheckConstraint("refund_fee_basis_points BETWEEN 0 AND 10000", name="fee_range"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default_factory=uuid4)
    code: Mapped[Word]
    code_key: Mapped[Word]
    name: Mapped[Name]
    name_key: Mapped[Name]
    type_id: Mapped[UUID] = mapped_column(ForeignKey("package_type.id"))
    price_minor: Mapped[int]
    validity_days: Mapped[int | None]
    """Days including the start date; None never expires."""
    scope: Mapped[Scope] = mapped_column(one_of(Scope))
    max_members: Mapped[int]
    """Persons besides the head; 0 means not shareable."""
    refund_policy: Mapped[RefundPolicy] = mapped_column(one_of(RefundPolicy))
    refund_fee_basis_points: Mapped[int]
    """Hundredths of a percent of the refund."""
    created_at: Mapped[datetime]
    withdrawn_at: Mapped[datetime | None] = mapped_column(default=None)
    revision: Mapped[int] = mapped_column(default=1)
    """Counts saves, so that two editors cannot silently overwrite one another."""
    items: Mapped[list[PackageItem]] = relationship(
        order_by=PackageItem.position, lazy="raise", default_factory=list, cascade="all, delete-orphan"
    )
    centres: Mapped[list[PackageCentre]] = relationship(
        lazy="raise", default_factory=list, cascade="all, delete-orphan"
    )

    def include(self, items: Sequence[tuple[UUID, int]]) -> None:
        """Set the included services, in the order shown, each once and at least one."""
        if not items:
            raise NothingIncluded
        seen: set[UUID] = set()
        for service_id, _ in items:
            if service_id in seen:
                raise SameServiceTwice(service=str(service_id))
            seen.add(service_id)
        self.items[:] = [
            PackageItem(position=position, service_id=service_id, sessions=sessions)
            for position, (service_id, sessions) in enumerate(items, start=1)
        ]

    def scope_to(self, scope: Scope, centres: Sequence[UUID]) -> None:
        """Set where it may be used; several centres means at least two (domain.md, Centre scope)."""
        chosen = list(dict.fromkeys(centres)) if scope is Scope.MULTI else []
        if scope is Scope.MULTI and len(chosen) < 2:  # noqa: PLR2004 - "at least two"
            raise TooFewCentres
        self.scope = scope
        self.centres[:] = [PackageCentre(centre_id=centre_id) for centre_id in chosen]

    def ensure_on_sale_at(self, centre_id: UUID, centre_names: dict[UUID, str]) -> None:
        """Refuse to sell a withdrawn package, or one of `multi` scope at a centre it does not list."""
        if self.withdrawn_at is not None:
            raise PackageWithdrawn(name=self.name)
        listed = {row.centre_id for row in self.centres}
        if self.scope is Scope.MULTI and centre_id not in listed:
            names = sorted(name for key, name in centre_names.items() if key in listed)
            raise NotSoldHere(name=self.name, only_at=tuple(names))

    @property
    def session_count(self) -> int:
        """The sum of the included sessions: shown, never typed."""
        return sum(item.sessions for item in self.items)

    @property
    def list_value_minor(self) -> int:
        """What the sessions would cost one by one."""
        return sum(item.sessions * item.service.list_price_minor for item in self.items)
