from datetime import date, timedelta

import pytest

from app.desk.payments import InstalmentFields
from app.desk.views.receipts import Receipt
from app.domain.errors import NothingDue, NotInThisStatus, PaidWithExtension, PaymentMismatch, PaymentNeeded
from app.domain.status import Closing, Status
from app.domain.wallet import PatientPackage
from tests.clinic import Clinic
from tests.founding import OWNER
from tests.money import cash, pay

FIRST, SECOND = 63_636, 63_637  # the worth of physiotherapies 1 and 2 of 10: T(k) of 6,36,364


def part_paid(clinic: Clinic, paid_minor: int, **fields: object) -> Receipt:
    later = InstalmentFields(due_on=clinic.today + timedelta(days=30), amount_minor=800_000 - paid_minor)
    package = clinic.recovery_pack()
    buyer = clinic.patient("Asha Kulkarni")
    payments = cash(paid_minor) if paid_minor else ()
    return clinic.sell(buyer, package, 800_000, payments=payments, later=(later,), **fields)


def test_the_payment_that_completes_the_order_activates_the_package_that_day(clinic: Clinic) -> None:
    sale = part_paid(clinic, 300_000)
    assert sale.card.status is Status.AWAITING_PAYMENT
    clinic.clock.go(days=5)

    paid = pay(clinic, sale, 500_000)

    assert (paid.card.status, paid.card.due_minor, paid.paid_minor) == (Status.ACTIVE, 0, 800_000)
    assert paid.card.starts_on == date(2026, 1, 6)
    assert paid.card.last_valid_day == date(2026, 4, 5)


def test_without_part_payment_a_part_keeps_it_waiting(clinic: Clinic) -> None:
    sale = part_paid(clinic, 0)

    assert pay(clinic, sale, 300_000).card.status is Status.AWAITING_PAYMENT


def test_under_part_payment_the_first_payment_activates(clinic: Clinic) -> None:
    clinic.settings(part_payment=True)
    sale = part_paid(clinic, 0)
    assert sale.card.status is Status.AWAITING_PAYMENT

    assert pay(clinic, sale, 100_000).card.status is Status.ACTIVE


def test_each_payment_lets_more_sessions_be_used(clinic: Clinic) -> None:
    clinic.settings(part_payment=True)
    sale = part_paid(clinic, FIRST)
    physio = clinic.services["Physiotherapy"]
    clinic.redeem(sale, physio, sale.buyer.id)
    with pytest.raises(PaymentNeeded):
        clinic.redeem(sale, physio, sale.buyer.id)

    pay(clinic, sale, SECOND)

    clinic.redeem(sale, physio, sale.buyer.id)


def test_money_pays_the_oldest_instalment_first(clinic: Clinic) -> None:
    clinic.settings(part_payment=True)
    first, second = (clinic.today + timedelta(days=days) for days in (10, 40))
    later = (
        InstalmentFields(due_on=second, amount_minor=300_000),
        InstalmentFields(due_on=first, amount_minor=200_000),
    )
    sale = clinic.sell(clinic.patient("Asha"), clinic.recovery_pack(), 800_000, payments=cash(300_000), later=later)

    assert pay(clinic, sale, 250_000).card.instalments == ((second, 250_000),)


def test_more_than_is_due_is_refused(clinic: Clinic) -> None:
    sale = part_paid(clinic, 300_000)

    with pytest.raises(PaymentMismatch) as refused:
        pay(clinic, sale, 500_001)

    assert refused.value.due_minor == -1


def test_a_paid_order_takes_no_more(clinic: Clinic) -> None:
    with pytest.raises(NothingDue):
        pay(clinic, clinic.sold_pack().receipt, 1)


def test_on_an_expired_package_money_is_taken_only_with_an_extension(clinic: Clinic) -> None:
    clinic.settings(part_payment=True)
    sale = part_paid(clinic, 300_000)
    clinic.clock.go(days=90)

    with pytest.raises(PaidWithExtension) as refused:
        pay(clinic, sale, 500_000)

    assert refused.value.last_valid_day == date(2026, 3, 31)


def test_what_has_expired_where_it_was_sold_takes_no_money_where_the_day_is_not_over(clinic: Clinic) -> None:
    clinic.settings(part_payment=True)
    far = clinic.new_centre("SJN", "St. John's", "America/St_Johns")
    package = clinic.recovery_pack(centres=["Andheri West", "St. John's"])
    later = InstalmentFields(due_on=clinic.today, amount_minor=500_000)
    sale = clinic.sell(clinic.patient("Asha"), package, 800_000, payments=cash(300_000), later=(later,))
    far.sign_in(OWNER)

    clinic.clock.go(days=89, hours=15)

    assert (far.today, far.card(sale, sale.buyer.id).status) == (sale.card.last_valid_day, Status.ACTIVE)
    with pytest.raises(PaidWithExtension):
        pay(far, sale, 500_000)


def test_a_closed_package_owes_nothing(clinic: Clinic) -> None:
    clinic.settings(part_payment=True)
    sale = part_paid(clinic, 300_000)
    key = sale.card.patient_package_id
    clinic.change(PatientPackage, key, closing=Closing.COMPLETED, closed_on=clinic.today)

    with pytest.raises(NotInThisStatus):
        pay(clinic, sale, 500_000)


def test_a_price_of_nothing_is_active_at_once_and_takes_no_money(clinic: Clinic) -> None:
    free = clinic.package("Free trial", {clinic.service("Physiotherapy", 70_000): 1}, 0)

    sale = clinic.sell(clinic.patient("Asha"), free, 0)

    assert sale.card.status is Status.ACTIVE
    with pytest.raises(NothingDue):
        pay(clinic, sale, 1)


def test_it_may_be_paid_at_another_centre(clinic: Clinic) -> None:
    sale = part_paid(clinic, 300_000)

    assert pay(clinic.at("Bandra West"), sale, 500_000).card.status is Status.ACTIVE


def test_an_approved_start_that_would_leave_no_day_gives_way_to_the_day_of_payment(clinic: Clinic) -> None:
    later = (InstalmentFields(due_on=clinic.today, amount_minor=800_000),)
    command = clinic.sale(
        clinic.patient("Asha"),
        clinic.recovery_pack(),
        800_000,
        start=clinic.today - timedelta(days=80),
        payments=(),
        later=later,
    )
    sale = clinic.approved(command)
    clinic.clock.go(days=20)

    assert pay(clinic, sale, 800_000).card.starts_on == clinic.today
