from datetime import date, timedelta

from app.desk.views.acting import Acting, Renewal, acting
from app.domain.freeze import Freeze
from app.domain.wallet import PatientPackage
from tests.app.desk.lives import Life
from tests.clinic import PACK_PRICE_MINOR, Clinic, Sold


def told(clinic: Clinic, sold: Sold) -> Acting:
    return clinic.desk.ask(acting, sold.id)


def renew(clinic: Clinic, sold: Sold, start: date) -> None:
    receipt = clinic.sell(sold.head, sold.receipt.card.package_id, PACK_PRICE_MINOR, start=start, renews_id=sold.id)
    assert receipt.card.renews_id == sold.id


def test_a_package_just_sold_has_no_freezes_no_renewal_and_nothing_to_pay(clinic: Clinic) -> None:
    found = told(clinic, clinic.sold_pack())

    assert (found.today, found.freezes, found.frozen_days) == (clinic.today, 0, 0)
    assert (found.renewal, found.unpaid_minor) == (None, 0)
    assert (found.limits.shortest_days, found.limits.most, found.limits.most_days) == (3, 2, 60)


def test_a_renewal_is_told_until_it_starts(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    start = clinic.today + timedelta(days=20)
    renew(clinic, sold, start)

    assert told(clinic, sold).renewal == Renewal("Recovery of Asha Kulkarni", start)

    clinic.clock.go(days=20)
    assert told(clinic, sold).renewal is None


def test_a_withdrawn_freeze_counts_as_none_and_an_ended_one_by_its_days(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    ten = clinic.today + timedelta(days=10)
    with clinic.desk.database.write() as session:
        for position, ended in enumerate((ten - timedelta(days=1), ten + timedelta(days=5)), start=1):
            session.add(
                Freeze(
                    patient_package_id=sold.id,
                    position=position,
                    from_day=ten,
                    to_day=ten + timedelta(days=9),
                    ended_on=ended,
                )
            )

    found = told(clinic, sold)

    assert (found.freezes, found.frozen_days) == (1, 5)


def test_a_package_brought_in_owes_nothing(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    clinic.change(PatientPackage, sold.id, order_id=None)

    assert told(clinic, sold).unpaid_minor == 0


def test_a_freeze_is_proposed_from_the_first_day_that_nobody_came_on_and_none_covers(clinic: Clinic) -> None:
    life = Life(clinic)
    assert told(clinic, life.sold).freeze_from == date(2026, 1, 1)

    clinic.void(life.redeem())
    assert told(clinic, life.sold).freeze_from == date(2026, 1, 1)

    life.redeem()
    assert told(clinic, life.sold).freeze_from == date(2026, 1, 2)

    life.freeze(begin=1, days=10)
    assert told(clinic, life.sold).freeze_from == date(2026, 1, 12)
