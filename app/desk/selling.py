"""Carrying out one sale: order, tax, payments, the patient package with its frozen terms, and the first sessions."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import Field
from sqlalchemy import select
from sqlalchemy.orm import selectinload

from app.desk.documents import next_number
from app.desk.family import add_members
from app.desk.fields import Count, MoneyMinor, Part, PersonalName0
from app.desk.lookup import centre_names, must_find
from app.desk.payments import InstalmentFields, PaymentFields, agree_instalments, take_payments
from app.desk.redeeming import RedemptionFields, redeem
from app.desk.renewal import ensure_followed
from app.desk.taxes import Rate, issue_document, rates_on
from app.desk.work import Read, Work
from app.domain.allocation import allocate_package
from app.domain.approval import Action
from app.domain.catalogue import Package, PackageItem, PackageType
from app.domain.entitlement import Entitlement
from app.domain.errors import PackageExpired, PaymentMismatch, PriceChanged, StartOutOfRange
from app.domain.ledger import Outcome
from app.domain.patient import Patient
from app.domain.sale import Order, OrderLine
from app.domain.tax import Taxed
from app.domain.wallet import PatientPackage, PatientPackageCentre, last_valid_day, latest_start


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


class SaleFields(Part):
    """What a receptionist says about one sale."""

    patient_id: UUID
    package_id: UUID
    start: date
    price_minor: MoneyMinor
    """The price the page showed: refused if the catalogue says another by now."""
    members: Annotated[tuple[MemberFields, ...], Field(max_length=50)] = ()
    payments: Annotated[tuple[PaymentFields, ...], Field(max_length=20)] = ()
    later: Annotated[tuple[InstalmentFields, ...], Field(max_length=60)] = ()
    """What will be paid later, and when; without part payment the package waits until all is paid."""
    use_now: UseNow | None = None
    renews_id: UUID | None = None
    """The package of the same head that this one follows."""


@dataclass(frozen=True, slots=True)
class PricedItem:
    """One included service of a sale with its part of the price and its tax."""

    item: PackageItem
    rate: Rate
    part: Taxed
    net_list_price_minor: int


def sell(work: Work, asked: SaleFields, own_id: Callable[[str], UUID], *, credit_minor: int = 0) -> PatientPackage:
    """Write one sale, or raise the first rule that refuses it; `own_id` names what it makes."""
    buyer = must_find(work, Patient, asked.patient_id)
    package = package_to_sell(work, asked.package_id)
    package.ensure_on_sale_at(work.place.centre_id, centre_names(work))
    if package.price_minor != asked.price_minor:
        raise PriceChanged(shown_minor=asked.price_minor, now_minor=package.price_minor)
    _ensure_start(work, asked, package)
    ensure_followed(work, asked.renews_id, buyer.id)
    priced = price(work, package)
    order = _order(work, buyer, priced, own_id("order"))
    sold = _patient_package(work, asked, (order, package, priced), own_id("patient_package"))
    add_members(work, sold, [(member.patient_id, member.relation) for member in asked.members])
    due = take_payments(work, order, sold, asked.payments, credit_minor=credit_minor)
    if due != sum(instalment.amount_minor for instalment in asked.later):
        raise PaymentMismatch(total_minor=order.total_minor, due_minor=due)
    agree_instalments(work, order, asked.later)
    if asked.start < work.today:
        work.need_approval(Action.BACK_DATED)
    _grant(work, sold, priced, own_id)
    _use_now(work, asked, sold, own_id("redemption"))
    issue_document(work, order, _order_lines(work, order, priced), own_id("document"))
    return sold


def package_to_sell(work: Work, package_id: UUID) -> Package:
    """The catalogue's definition; nobody edits the terms while they are copied."""
    query = (
        select(Package)
        .where(Package.id == package_id)
        .options(selectinload(Package.items).selectinload(PackageItem.service), selectinload(Package.centres))
        .with_for_update(read=True)
    )
    return must_find(work, Package, package_id, query)


def price(read: Read, package: Package, *, price_minor: int | None = None, on: date | None = None) -> list[PricedItem]:
    """The price over the services with the tax of today, worked per line and frozen (domain.md, Sale 5 and 7).

    A package brought in was sold at another price on another day.
    """
    lines = [(item.sessions, item.service.list_price_minor) for item in package.items]
    found = rates_on(read, [item.service_id for item in package.items], on or read.today)
    rates = [found[item.service_id] for item in package.items]
    halved = read.settings.tax_halved
    whole = package.price_minor if price_minor is None else price_minor
    return [
        PricedItem(
            item=item,
            rate=rate,
            part=part,
            net_list_price_minor=rate.on(item.service.list_price_minor, halved=halved).net_minor,
        )
        for item, rate, part in zip(package.items, rates, parts(whole, lines, rates, halved=halved), strict=True)
    ]


def parts(price_minor: int, lines: Sequence[tuple[int, int]], rates: Sequence[Rate], *, halved: bool) -> list[Taxed]:
    """A price over its (sessions, list price) lines, each part with the tax of its rate."""
    shares = allocate_package(price_minor, lines)
    return [rate.on(share, halved=halved) for share, rate in zip(shares, rates, strict=True)]


def total_minor(priced: Sequence[PricedItem]) -> int:
    """What is to pay, tax included."""
    return sum(one.part.gross_minor for one in priced)


def _ensure_start(work: Work, asked: SaleFields, package: Package) -> None:
    """Today up to 365 days ahead; a past date needs approval and must leave the last valid day today or later."""
    latest = latest_start(work.today)
    if asked.start > latest:
        raise StartOutOfRange(earliest=work.today, latest=latest)
    if package.validity_days is not None and asked.start < work.today:
        last = last_valid_day(asked.start, package.validity_days)
        if last < work.today:
            raise PackageExpired(last_valid_day=last)


def _order(work: Work, buyer: Patient, priced: Sequence[PricedItem], order_id: UUID) -> Order:
    order = Order(
        id=order_id,
        number=next_number(work, "order"),
        centre_id=work.place.centre_id,
        buyer_id=buyer.id,
        staff_id=work.actor.id,
        placed_at=work.now,
        booked_on=work.today,
        total_minor=total_minor(priced),
        tax_minor=sum(one.part.tax_minor for one in priced),
        part_payment=work.settings.part_payment,
    )
    work.add(order)
    return order


def _order_lines(work: Work, order: Order, priced: Sequence[PricedItem]) -> list[OrderLine]:
    lines = [
        OrderLine(
            order_id=order.id,
            position=one.item.position,
            service_id=one.item.service_id,
            service_name=one.item.service.name,
            tax_class=one.rate.tax_class,
            exempt=one.rate.exempt,
            rate_basis_points=one.rate.basis_points,
            net_minor=one.part.net_minor,
            cgst_minor=one.part.cgst_minor,
            sgst_minor=one.part.sgst_minor,
        )
        for one in priced
    ]
    work.add(*lines)
    return lines


def _patient_package(
    work: Work, asked: SaleFields, made: tuple[Order, Package, Sequence[PricedItem]], sold_id: UUID
) -> PatientPackage:
    order, package, priced = made
    sold = PatientPackage(
        id=sold_id,
        order_id=order.id,
        package_id=package.id,
        head_id=order.buyer_id,
        centre_id=work.place.centre_id,
        code=package.code,
        name=package.name,
        type_name=must_find(work, PackageType, package.type_id).name,
        price_minor=package.price_minor,
        net_minor=sum(one.part.net_minor for one in priced),
        validity_days=package.validity_days,
        scope=package.scope,
        max_members=package.max_members,
        refund_policy=package.refund_policy,
        refund_fee_basis_points=package.refund_fee_basis_points,
        sold_at=work.now,
        bought_on=work.today,
        chosen_start=asked.start,
        starts_on=asked.start,
        start_approved=asked.start < work.today,
        renews_id=asked.renews_id,
    )
    work.add(sold)
    for row in package.centres:
        work.add(PatientPackageCentre(patient_package_id=sold.id, centre_id=row.centre_id))
    return sold


def _grant(work: Work, sold: PatientPackage, priced: Sequence[PricedItem], own_id: Callable[[str], UUID]) -> None:
    for one in priced:
        entitlement = Entitlement(
            id=own_id(f"entitlement-{one.item.position}"),
            patient_package_id=sold.id,
            position=one.item.position,
            service_id=one.item.service_id,
            service_name=one.item.service.name,
            sold=one.item.sessions,
            list_price_minor=one.item.service.list_price_minor,
            net_list_price_minor=one.net_list_price_minor,
            part_minor=one.part.net_minor,
        )
        work.add(entitlement)
        work.book(entitlement.grant(work.stamp))


def _use_now(work: Work, asked: SaleFields, sold: PatientPackage, line_id: UUID) -> None:
    if asked.use_now is None:
        return
    fields = RedemptionFields(
        patient_package_id=sold.id,
        service_id=asked.use_now.service_id,
        person_id=asked.use_now.person_id,
        sessions=asked.use_now.sessions,
        service_date=work.today,
        outcome=Outcome.ATTENDED,
        again=asked.use_now.again,
    )
    work.session.flush()
    redeem(work, fields, line_id)
