"""What the menu of a card holds, by the status of the package and its money."""

from dataclasses import replace

from app.desk.views.offers import Offer, offers
from app.domain.status import Status
from tests.app.desk.lives import Life, ahead, unpaid_life
from tests.clinic import Clinic
from tests.money import cancelled

RUNNING = (Offer.EXTEND, Offer.FREEZE, Offer.ADJUST, Offer.TRANSFER, Offer.UPGRADE, Offer.COMPLETE, Offer.CANCEL)
LAST = (Offer.REVERSE_PAYMENT, Offer.PAPERS, Offer.STATEMENT)


def offered(life: Life, status: Status) -> tuple[Offer, ...]:
    assert life.card.status is status
    return offers(life.card)


def test_an_active_package(clinic: Clinic) -> None:
    assert offered(Life(clinic), Status.ACTIVE) == (Offer.RENEW, *RUNNING, *LAST)


def test_a_scheduled_package_can_start_on_another_day(clinic: Clinic) -> None:
    found = offered(ahead(clinic, 20), Status.SCHEDULED)

    assert set(found) == {Offer.RENEW, *RUNNING, Offer.MOVE_START, *LAST}


def test_a_frozen_package_and_one_whose_freeze_is_planned_can_be_let_go(clinic: Clinic) -> None:
    life = Life(clinic)
    life.freeze(begin=5)
    assert Offer.END_FREEZE in offered(life, Status.ACTIVE)

    clinic.clock.go(days=5)
    assert Offer.END_FREEZE in offered(life, Status.FROZEN)

    clinic.clock.go(days=10)
    assert Offer.END_FREEZE not in offered(life, Status.ACTIVE)


def test_an_exhausted_package(clinic: Clinic) -> None:
    life = Life(clinic)
    life.redeem(sessions=10)
    clinic.redeem(life.sold.receipt, life.sold.doctor, life.sold.head, sessions=2)

    assert offered(life, Status.EXHAUSTED) == (Offer.RENEW, Offer.EXTEND, Offer.ADJUST, *LAST)


def test_an_expired_package_is_sold_again_or_extended(clinic: Clinic) -> None:
    life = Life(clinic)
    clinic.clock.go(days=90)

    assert offered(life, Status.EXPIRED) == (Offer.RENEW, Offer.EXTEND, *LAST)


def test_a_completed_package_may_be_reopened(clinic: Clinic) -> None:
    life = Life(clinic)
    life.complete()

    assert offered(life, Status.COMPLETED) == (Offer.RENEW, Offer.REOPEN, *LAST)


def test_what_is_due_can_be_paid_until_it_expires(clinic: Clinic) -> None:
    clinic.settings(part_payment=True)
    life = unpaid_life(clinic, 500_000)
    assert Offer.TAKE_PAYMENT in offered(life, Status.ACTIVE)

    clinic.clock.go(days=90)
    assert Offer.TAKE_PAYMENT not in offered(life, Status.EXPIRED)


def test_a_package_awaiting_payment_is_paid_upgraded_or_cancelled(clinic: Clinic) -> None:
    clinic.settings(part_payment=True)
    found = offered(unpaid_life(clinic), Status.AWAITING_PAYMENT)

    assert found == (Offer.TAKE_PAYMENT, Offer.UPGRADE, Offer.CANCEL, Offer.PAPERS, Offer.STATEMENT)


def test_what_never_expires_is_neither_extended_nor_frozen(clinic: Clinic) -> None:
    found = offered(Life(clinic, validity_days=None), Status.ACTIVE)

    assert Offer.EXTEND not in found
    assert Offer.FREEZE not in found


def test_a_payment_is_reversed_where_there_is_one_and_no_refund_was_decided_on_it(clinic: Clinic) -> None:
    clinic.settings(part_payment=True)
    assert Offer.REVERSE_PAYMENT not in offers(unpaid_life(clinic).card)

    life = Life(clinic)
    assert Offer.REVERSE_PAYMENT in offers(life.card)
    assert Offer.REVERSE_PAYMENT not in offers(replace(life.card, order_id=None))

    cancelled(clinic, life.sold)
    assert offers(life.card) == (Offer.PAY_OUT, Offer.PAPERS, Offer.STATEMENT)
