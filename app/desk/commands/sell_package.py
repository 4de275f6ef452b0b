"""Selling a package: the order, its payments, the patient package with its frozen terms, and the first sessions."""

from datetime import date
from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import Field
from sqlalchemy import select
from sqlalchemy.orm import selectinload

from app.desk.command import Command
from app.desk.documents import next_number
from app.desk.family import add_members
from app.desk.fields import Count, MoneyMinor, Part, PersonalName0
from app.desk.lookup import centre_names, must_find
from app.desk.payments import PaymentFields, take_payments
from app.desk.redeeming import RedemptionFields, redeem
from app.desk.views.receipts import Receipt, receipt
from app.desk.work import Work
from app.domain.allocation import allocate_package
from app.domain.approval import Action
from app.domain.catalogue import Package, PackageItem, PackageType
from app.domain.errors import PackageExpired, PaymentMismatch, PriceChanged, StartOutOfRange
from app.domain.ledger import Outcome
from app.domain.patient import Patient
from app.domain.sale import Order
from app.domain.wallet import Entitlement, PatientPackage, PatientPackageCentre, last_valid_day, latest_start


class MemberFields(Part):
    """A person who may use the package besides its head."""

    patient_id: UUID
    relation: PersonalName0 = ""


class UseNow(Part):
    """Sessions used at once, in the same transaction as the sale."""

    service_id: UUID
    person_id: UUID
    sessions: Count = 1
    again: bool = False
    """The answer to "already redeemed today: redeem again?"."""


class SellPackage(Command[Receipt]):
    """Sell one package to a patient; the payment that completes the order activates it."""

    kind: ClassVar[str] = "sell_package"
    approvable: ClassVar[bool] = True

    patient_id: UUID
    package_id: UUID
    start: date
    price_minor: MoneyMinor
    """The price the page showed: refused if the catalogue says another by now."""
    members: Annotated[tuple[MemberFields, ...], Field(max_length=50)] = ()
    payments: Annotated[tuple[PaymentFields, ...], Field(max_length=20)] = ()
    use_now: UseNow | None = None

    def apply(self, work: Work) -> UUID:
        """Refused unless the package is on sale here, the start is allowed and the payments come to the price."""
        buyer = must_find(work, Patient, self.patient_id)
        package = self._package(work)
        package.ensure_on_sale_at(work.place.centre_id, centre_names(work))
        if package.price_minor != self.price_minor:
            raise PriceChanged(shown_minor=self.price_minor, now_minor=package.price_minor)
        self._ensure_start(work, package)
        order = self._order(work, buyer, package)
        sold = self._patient_package(work, order, package)
        add_members(work, sold, [(member.patient_id, member.relation) for member in self.members])
        due = take_payments(work, order, sold, self.payments)
        if due > 0:
            raise PaymentMismatch(total_minor=order.total_minor, due_minor=due)
        if self.start < work.today:
            work.need_approval(Action.BACK_DATED)
        self._grant(work, sold, package)
        self._use_now(work, sold)
        return order.id

    def result(self, work: Work) -> Receipt:
        """The receipt to show and print."""
        return receipt(work, self.own_id("order"))

    def subject(self) -> UUID:
        """The buyer."""
        return self.patient_id

    def _package(self, work: Work) -> Package:
        query = (
            select(Package)
            .where(Package.id == self.package_id)
            .options(selectinload(Package.items).selectinload(PackageItem.service), selectinload(Package.centres))
            .with_for_update(read=True)  # nobody edits the terms while they are copied
        )
        return must_find(work, Package, self.package_id, query)

    def _ensure_start(self, work: Work, package: Package) -> None:
        """Today up to 365 days ahead; a past date needs approval and must leave the last valid day today or later."""
        latest = latest_start(work.today)
        if self.start > latest:
            raise StartOutOfRange(earliest=work.today, latest=latest)
        if package.validity_days is not None and self.start < work.today:
            last = last_valid_day(self.start, package.validity_days)
            if last < work.today:
                raise PackageExpired(last_valid_day=last)

    def _order(self, work: Work, buyer: Patient, package: Package) -> Order:
        order = Order(
            id=self.own_id("order"),
            number=next_number(work, "order"),
            centre_id=work.place.centre_id,
            buyer_id=buyer.id,
            staff_id=work.actor.id,
            placed_at=work.now,
            booked_on=work.today,
            total_minor=package.price_minor,
        )
        work.add(order)
        return order

    def _patient_package(self, work: Work, order: Order, package: Package) -> PatientPackage:
        sold = PatientPackage(
            id=self.own_id("patient_package"),
            order_id=order.id,
            package_id=package.id,
            head_id=order.buyer_id,
            centre_id=work.place.centre_id,
            code=package.code,
            name=package.name,
            type_name=must_find(work, PackageType, package.type_id).name,
            price_minor=package.price_minor,
            validity_days=package.validity_days,
            scope=package.scope,
            max_members=package.max_members,
            refund_policy=package.refund_policy,
            refund_fee_basis_points=package.refund_fee_basis_points,
            sold_at=work.now,
            bought_on=work.today,
            chosen_start=self.start,
            starts_on=self.start,
            start_approved=self.start < work.today,
        )
        work.add(sold)
        for row in package.centres:
            work.add(PatientPackageCentre(patient_package_id=sold.id, centre_id=row.centre_id))
        return sold

    def _grant(self, work: Work, sold: PatientPackage, package: Package) -> None:
        lines = [(item.sessions, item.service.list_price_minor) for item in package.items]
        for item, part in zip(package.items, allocate_package(package.price_minor, lines), strict=True):
            entitlement = Entitlement(
                id=self.own_id(f"entitlement-{item.position}"),
                patient_package_id=sold.id,
                position=item.position,
                service_id=item.service_id,
                service_name=item.service.name,
                sold=item.sessions,
                list_price_minor=item.service.list_price_minor,
                part_minor=part,
            )
            work.add(entitlement)
            work.book(entitlement.grant(work.stamp))

    def _use_now(self, work: Work, sold: PatientPackage) -> None:
        if self.use_now is None:
            return
        asked = RedemptionFields(
            patient_package_id=sold.id,
            service_id=self.use_now.service_id,
            person_id=self.use_now.person_id,
            sessions=self.use_now.sessions,
            service_date=work.today,
            outcome=Outcome.ATTENDED,
            again=self.use_now.again,
        )
        work.session.flush()
        redeem(work, asked, self.own_id("redemption"))
