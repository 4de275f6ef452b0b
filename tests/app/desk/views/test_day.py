"""One day at one centre, by booking date."""

from datetime import timedelta

from app.desk.payments import PaymentFields
from app.desk.views.day import day
from app.domain.ledger import Outcome
from app.domain.sale import Tender
from tests.clinic import PACK_PRICE_MINOR, Clinic
from tests.founding import ANDHERI, BANDRA, RECEPTION, SECOND_RECEPTION

DAY = timedelta(days=1)


def test_redemptions_count_live_and_voided_ones_apart(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    clinic.redeem(sold.receipt, sold.physio, sold.head, sessions=2)
    clinic.redeem(sold.receipt, sold.physio, sold.head, outcome=Outcome.NO_SHOW)
    clinic.void(clinic.redeem(sold.receipt, sold.doctor, sold.head))

    page = clinic.desk.ask(day)

    assert (page.redeemed_count, page.voided_count, page.not_attended_count) == (2, 1, 1)
    assert [(row.service_name, row.sessions, row.voided) for row in page.redemptions if row.voided] == [
        ("Doctor Consultation", 1, True)
    ]
    assert sorted(row.nth for row in page.redemptions if not row.voided) == [2, 3]


def test_money_is_told_by_tender_and_by_who_took_it(clinic: Clinic) -> None:
    buyer, package = clinic.patient("Asha Kulkarni"), clinic.recovery_pack()
    clinic.sell(buyer, package, PACK_PRICE_MINOR)
    clinic.sign_in(SECOND_RECEPTION)
    split = (
        PaymentFields(tender=Tender.CASH, amount_minor=300_000),
        PaymentFields(tender=Tender.UPI, amount_minor=500_000, reference="412345678901"),
    )
    clinic.sell(buyer, package, PACK_PRICE_MINOR, payments=split)

    page = clinic.desk.ask(day)

    assert (page.sold_minor, page.taken_minor) == (1_600_000, 1_600_000)
    assert page.by_tender == ((Tender.CASH, 1_100_000), (Tender.UPI, 500_000))
    assert {row.staff_name: row.total_minor for row in page.takings} == {RECEPTION: 800_000, SECOND_RECEPTION: 800_000}


def test_a_late_entry_belongs_to_the_day_it_was_booked(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    first = clinic.today
    clinic.clock.go(days=1)
    clinic.redeem(sold.receipt, sold.physio, sold.head, service_date=first)

    assert clinic.desk.ask(day, first).redeemed_count == 0
    assert clinic.desk.ask(day, first + DAY).redeemed_count == 1
    assert [len(clinic.desk.ask(day, on).sales) for on in (first, first + DAY)] == [1, 0]


def test_each_centre_has_its_own_day(clinic: Clinic) -> None:
    sold = clinic.sold_pack(centres=[ANDHERI, BANDRA])
    clinic.at(BANDRA).redeem(sold.receipt, sold.physio, sold.head)

    here, there = clinic.desk.ask(day), clinic.at(BANDRA).desk.ask(day)

    assert (here.redeemed_count, here.sold_minor) == (0, PACK_PRICE_MINOR)
    assert (there.redeemed_count, there.sold_minor) == (1, 0)
