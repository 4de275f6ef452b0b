"""One sale: what is paid now and later, when the package begins, and what it is worth."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import selectinload

from app.desk.payments import InstalmentFields, PaymentFields
from app.desk.selling import PricedItem, UseNow, price, total_minor
from app.desk.views.receipts import Receipt
from app.desk.work import Read
from app.domain.catalogue import Package, PackageItem
from app.domain.errors import InstalmentDatePast, NotActivated, PaymentMismatch, PaymentNeeded
from app.domain.sale import Instalment, Tender
from app.domain.status import Status
from app.domain.wallet import PatientPackage
from tests.clinic import PACK_PRICE_MINOR, Clinic

DAY = timedelta(days=1)


class Sale:
    """Somebody who buys a Recovery Pack: so much now, so much later."""

    def __init__(self, clinic: Clinic, *, in_parts: bool = True) -> None:
        if in_parts:
            clinic.settings(part_payment=True)
        self.clinic, self.package = clinic, clinic.recovery_pack()
        self.buyer = clinic.patient("Asha Kulkarni")

    def of(self, now: int, *later: int, due_in: int = 20, use: int = 0) -> Receipt:
        due = [
            InstalmentFields(due_on=self.clinic.today + (due_in + n) * DAY, amount_minor=amount)
            for n, amount in enumerate(later)
        ]
        cash = (PaymentFields(tender=Tender.CASH, amount_minor=now),) if now else ()
        physio = self.clinic.services["Physiotherapy"]
        used = UseNow(service_id=physio, person_id=self.buyer, sessions=use) if use else None
        return self.clinic.sell(
            self.buyer, self.package, PACK_PRICE_MINOR, payments=cash, later=tuple(due), use_now=used
        )

    @property
    def sold(self) -> PatientPackage:
        (found,) = self.clinic.all(select(PatientPackage))
        assert isinstance(found, PatientPackage)
        return found


@pytest.mark.parametrize("later", [(500_000,), (200_000, 300_000), (1, 1, 499_998)])
def test_what_is_paid_now_and_later_comes_to_the_price(clinic: Clinic, later: tuple[int, ...]) -> None:
    receipt = Sale(clinic).of(300_000, *later)

    found = clinic.all(select(Instalment.amount_minor).order_by(Instalment.position))
    assert (tuple(found), receipt.card.due_minor) == (later, 500_000)


@pytest.mark.parametrize("later", [(), (499_999,), (500_001,), (300_000, 300_000)])
def test_anything_else_is_refused(clinic: Clinic, later: tuple[int, ...]) -> None:
    with pytest.raises(PaymentMismatch):
        Sale(clinic).of(300_000, *later)


def test_an_instalment_falls_due_today_or_later(clinic: Clinic) -> None:
    sale = Sale(clinic)

    with pytest.raises(InstalmentDatePast) as refusal:
        sale.of(300_000, 500_000, due_in=-1)
    assert refusal.value.due_on == clinic.today - DAY
    sale.of(300_000, 500_000, due_in=0)


def test_in_parts_the_first_payment_begins_the_package(clinic: Clinic) -> None:
    receipt = Sale(clinic).of(1, PACK_PRICE_MINOR - 1)

    assert receipt.card.status is Status.ACTIVE


@pytest.mark.parametrize(("in_parts", "now"), [(False, 300_000), (True, 0)])
def test_otherwise_it_awaits_payment_and_no_dates_run(clinic: Clinic, in_parts: bool, now: int) -> None:
    sale = Sale(clinic, in_parts=in_parts)

    receipt = sale.of(now, PACK_PRICE_MINOR - now)

    assert receipt.card.status is Status.AWAITING_PAYMENT
    assert (receipt.card.last_valid_day, sale.sold.ends_on) == (None, None)


def test_sessions_may_be_used_at_once_within_what_is_paid(clinic: Clinic) -> None:
    sale = Sale(clinic)

    with pytest.raises(PaymentNeeded) as refusal:
        sale.of(100_000, 700_000, use=2)
    assert refusal.value.more_minor == 27_273  # two of ten of 636,364, and 100,000 is paid
    assert sale.of(127_273, 672_727, use=2).card.left == 10


def test_before_it_is_paid_nothing_is_used_at_once(clinic: Clinic) -> None:
    with pytest.raises(NotActivated):
        Sale(clinic, in_parts=False).of(300_000, 500_000, use=1)


def test_a_refused_sale_leaves_nothing(clinic: Clinic) -> None:
    sale = Sale(clinic)

    with pytest.raises(PaymentNeeded):
        sale.of(1, PACK_PRICE_MINOR - 1, use=1)

    assert clinic.all(select(PatientPackage)) == []
    assert sale.of(PACK_PRICE_MINOR).order_number.endswith("000001")


def test_a_renewal_remembers_what_it_follows(clinic: Clinic) -> None:
    first = clinic.sold_pack()
    package = clinic.recovery_pack("Again")

    receipt = clinic.sell(first.head, package, PACK_PRICE_MINOR, start=clinic.today + 90 * DAY, renews_id=first.id)

    assert (receipt.card.renews_id, receipt.card.status) == (first.id, Status.SCHEDULED)


def test_the_price_is_spread_over_the_services(clinic: Clinic) -> None:
    package_id = clinic.recovery_pack()

    def priced(read: Read) -> list[PricedItem]:
        query = select(Package).where(Package.id == package_id)
        items = selectinload(Package.items).selectinload(PackageItem.service)
        return price(read, read.session.scalars(query.options(items)).one())

    found = clinic.desk.ask(priced)

    assert [one.part.net_minor for one in found] == [636_364, 163_636]
    assert [one.net_list_price_minor for one in found] == [70_000, 90_000]
    assert total_minor(found) == PACK_PRICE_MINOR
