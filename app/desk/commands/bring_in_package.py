"""Bringing in a package that was sold by another program: no order, no cash, its value is what the clinic owes."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from app.desk.books import book
from app.desk.command import Command
from app.desk.fields import MoneyMinor
from app.desk.lookup import centre_names, must_find
from app.desk.selling import PricedItem, package_to_sell, price
from app.desk.views.cards import Card
from app.desk.views.wallet import card_of
from app.desk.work import Work
from app.domain.allocation import allocate, part_worth, value_of
from app.domain.catalogue import MAX_SESSIONS, Package, PackageItem, PackageType, Service
from app.domain.entitlement import Entitlement
from app.domain.errors import BoughtInFuture, NotEnoughSessions, PackageExpired, ServiceNotIncluded, StartOutOfRange
from app.domain.liability import Cause, LiabilityKind
from app.domain.patient import Patient
from app.domain.staff import Role
from app.domain.wallet import PatientPackage, PatientPackageCentre, latest_start

Left = tuple[UUID, Annotated[int, Field(ge=0, le=MAX_SESSIONS, strict=True)]]
"""A service and how many sessions of it are left."""


def _each_once(left: tuple[Left, ...]) -> tuple[Left, ...]:
    if len({service_id for service_id, _ in left}) < len(left) or not any(sessions for _, sessions in left):
        raise PydanticCustomError("sessions_left", "no sessions, or a service twice")
    return left


class BringInPackage(Command[Card]):
    """A package with the sessions that are left of it; earlier ones count as used before (domain.md, Sale).

    Sessions left have the highest numbers. A service that is not named has none left. Their value is the opening
    liability, booked today; it stands for "paid" and is not split into tax, which the other program charged.
    """

    kind: ClassVar[str] = "bring_in_package"
    needs: ClassVar[Role] = Role.MANAGER

    patient_id: UUID
    package_id: UUID
    left: Annotated[tuple[Left, ...], Field(max_length=50), AfterValidator(_each_once)]
    start: date
    price_minor: MoneyMinor
    """What it was sold for, which may be another price than today's."""
    value_minor: MoneyMinor | None = None
    """What the sessions left are worth, net of tax, where the other program's books say; worked out otherwise."""
    bought_on: date

    def apply(self, work: Work) -> UUID:
        """Refused for sessions the package does not have, and where it has expired already."""
        head = must_find(work, Patient, self.patient_id)
        package = package_to_sell(work, self.package_id)
        package.ensure_on_sale_at(work.place.centre_id, centre_names(work))
        self._ensure_left(work, package)
        priced = price(work, package, price_minor=self.price_minor, on=self.bought_on)
        parts = self._entitlements(priced)
        sold = self._sold(work, head, package, sum(part.part_minor for part in parts))
        self._ensure_days(work, sold)
        work.add(sold)
        work.add(
            *(PatientPackageCentre(patient_package_id=sold.id, centre_id=row.centre_id) for row in package.centres)
        )
        book(work, sold, (LiabilityKind.BROUGHT_IN, Cause.IMPORT), _grant(work, parts))
        return sold.id

    def result(self, work: Work) -> Card:
        """The card as it lies in the wallet."""
        return card_of(work, self.own_id("patient_package"))

    def subject(self) -> UUID:
        """The patient."""
        return self.patient_id

    def _ensure_left(self, work: Work, package: Package) -> None:
        items = {item.service_id: item for item in package.items}
        for service_id, sessions in self.left:
            item = items.get(service_id)
            if item is None:
                raise ServiceNotIncluded(service=must_find(work, Service, service_id).name, package=package.name)
            if sessions > item.sessions:
                raise NotEnoughSessions(
                    service=item.service.name, asked=sessions, left=item.sessions, sold=item.sessions
                )

    def _ensure_days(self, work: Work, sold: PatientPackage) -> None:
        latest = latest_start(work.today)
        if self.bought_on > work.today:
            raise BoughtInFuture(bought_on=self.bought_on, today=work.today)
        if self.start > latest:
            raise StartOutOfRange(earliest=self.bought_on, latest=latest)
        last = sold.last_valid_day
        if last is not None and last < work.today:
            raise PackageExpired(last_valid_day=last)

    def _sold(self, work: Work, head: Patient, package: Package, net_minor: int) -> PatientPackage:
        sold = PatientPackage(
            id=self.own_id("patient_package"),
            order_id=None,
            package_id=package.id,
            head_id=head.id,
            centre_id=work.place.centre_id,
            code=package.code,
            name=package.name,
            type_name=must_find(work, PackageType, package.type_id).name,
            price_minor=self.price_minor,
            net_minor=net_minor,
            validity_days=package.validity_days,
            scope=package.scope,
            max_members=package.max_members,
            refund_policy=package.refund_policy,
            refund_fee_basis_points=package.refund_fee_basis_points,
            sold_at=work.now,
            bought_on=self.bought_on,
            chosen_start=self.start,
            starts_on=self.start,
            start_approved=True,
            activated_on=self.bought_on,
        )
        sold.ends_on = sold.last_valid_day
        return sold

    def _entitlements(self, priced: Sequence[PricedItem]) -> list[Entitlement]:
        """The services with the parts of the price that make what is left worth what it is."""
        left = dict(self.left)
        pairs = zip(priced, self._shares(priced, left), strict=True)
        return [self._entitlement(one, left.get(one.item.service_id, 0), share) for one, share in pairs]

    def _shares(self, priced: Sequence[PricedItem], left: dict[UUID, int]) -> list[int | None]:
        """The value that was told, over the sessions left by what they are worth in the price."""
        if self.value_minor is None:
            return [None] * len(priced)
        counts = [left.get(one.item.service_id, 0) for one in priced]
        weights = [_worth(one, count) for one, count in zip(priced, counts, strict=True)]
        return list(allocate(self.value_minor, weights if any(weights) else counts))

    def _entitlement(self, one: PricedItem, left: int, share: int | None) -> Entitlement:
        item: PackageItem = one.item
        before = item.sessions - left
        return Entitlement(
            id=self.own_id(f"entitlement-{item.position}"),
            patient_package_id=self.own_id("patient_package"),
            position=item.position,
            service_id=item.service_id,
            service_name=item.service.name,
            sold=item.sessions,
            used_before=before,
            list_price_minor=item.service.list_price_minor,
            net_list_price_minor=one.net_list_price_minor,
            part_minor=one.part.net_minor if share is None else part_worth(share, item.sessions, before),
        )


def _worth(one: PricedItem, left: int) -> int:
    """What the last sessions of a service are worth in the price."""
    sessions = one.item.sessions
    return value_of(one.part.net_minor, sessions, range(sessions - left + 1, sessions + 1))


def _grant(work: Work, parts: Sequence[Entitlement]) -> int:
    """Book the sessions left; gives their value together."""
    total = 0
    for part in parts:
        line = part.grant(work.stamp)
        total += part.value(part.free(line.as_last))
        work.add(part)
        work.book(line)
    return total
