"""Selling: what may be sold, from when, under which terms, and what the buyer has a minute later."""

from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy import func, select

from app.desk.commands.sell_package import UseNow
from app.desk.commands.withdraw_package import WithdrawPackage
from app.domain.approval import Approval
from app.domain.entitlement import Entitlement
from app.domain.errors import (
    AlreadyRedeemed,
    ApprovalNeeded,
    FamilyFull,
    NotFound,
    NotShareable,
    NotSoldHere,
    NotStarted,
    PackageExpired,
    PackageWithdrawn,
    PaymentMismatch,
    PriceChanged,
    StartOutOfRange,
)
from app.domain.family import Membership
from app.domain.ledger import LedgerLine
from app.domain.sale import Order
from app.domain.status import Status
from app.domain.terms import RefundPolicy, Scope
from app.domain.wallet import PatientPackage
from tests.clinic import PACK_PRICE_MINOR, Clinic
from tests.founding import ANDHERI, BANDRA, MANAGER

DAY = timedelta(days=1)


def test_the_recovery_pack_is_active_and_usable_at_once(clinic: Clinic) -> None:
    sold = clinic.sold_pack()

    card = sold.receipt.card
    assert (card.status, card.starts_on, card.last_valid_day) == (Status.ACTIVE, clinic.today, clinic.today + 89 * DAY)
    assert [(row.service_name, row.left, row.sold) for row in card.services] == [
        ("Physiotherapy", 10, 10),
        ("Doctor Consultation", 2, 2),
    ]
    clinic.clock.go(minutes=1)
    assert clinic.redeem(sold.receipt, sold.physio, sold.head).redemption.left_now == 9


def test_the_terms_are_copied(clinic: Clinic) -> None:
    package = clinic.recovery_pack(
        centres=[ANDHERI, BANDRA], refund_policy=RefundPolicy.PRO_RATA, refund_fee_basis_points=250, validity_days=45
    )
    clinic.sell(clinic.patient("Asha Kulkarni"), package, PACK_PRICE_MINOR)

    (sold,) = clinic.all(select(PatientPackage))
    assert (sold.name, sold.code, sold.type_name) == ("Recovery", "Recovery", "Therapy")
    assert (sold.price_minor, sold.validity_days, sold.scope, sold.max_members) == (800_000, 45, Scope.MULTI, 4)
    assert (sold.refund_policy, sold.refund_fee_basis_points) == (RefundPolicy.PRO_RATA, 250)
    held = clinic.all(select(Entitlement).order_by(Entitlement.position))
    assert [(one.service_name, one.sold, one.list_price_minor, one.part_minor) for one in held] == [
        ("Physiotherapy", 10, 70_000, 636_364),
        ("Doctor Consultation", 2, 90_000, 163_636),
    ]


def test_a_future_start_is_scheduled_until_its_day(clinic: Clinic) -> None:
    buyer, package = clinic.patient("Asha Kulkarni"), clinic.recovery_pack()

    receipt = clinic.sell(buyer, package, PACK_PRICE_MINOR, start=clinic.today + 365 * DAY)

    assert (receipt.card.status, receipt.card.last_valid_day) == (Status.SCHEDULED, clinic.today + 454 * DAY)
    clinic.clock.go(days=365)
    assert clinic.card(receipt, buyer).status is Status.ACTIVE


def test_a_start_more_than_365_days_ahead_is_refused(clinic: Clinic) -> None:
    buyer, package = clinic.patient("Asha Kulkarni"), clinic.recovery_pack()

    with pytest.raises(StartOutOfRange) as refusal:
        clinic.sell(buyer, package, PACK_PRICE_MINOR, start=clinic.today + 366 * DAY)

    assert (refusal.value.earliest, refusal.value.latest) == (clinic.today, clinic.today + 365 * DAY)
    assert clinic.all(select(func.count()).select_from(Order)) == [0]


def test_a_past_start_needs_approval_and_then_holds(clinic: Clinic) -> None:
    buyer, package = clinic.patient("Asha Kulkarni"), clinic.recovery_pack()
    start = clinic.today - 10 * DAY
    command = clinic.sale(buyer, package, PACK_PRICE_MINOR, start=start)
    with pytest.raises(ApprovalNeeded) as needed:
        clinic.desk.execute(command)

    card = clinic.approved(command).card

    assert needed.value.action == "back_dated"
    assert (card.starts_on, card.last_valid_day, card.status) == (start, start + 89 * DAY, Status.ACTIVE)
    assert clinic.all(select(LedgerLine.approver_id).distinct()) == [clinic.staff[MANAGER]]
    assert len(clinic.all(select(Approval))) == 1


@pytest.mark.parametrize(("back", "allowed"), [(89, True), (90, False)])
def test_a_past_start_must_leave_the_last_valid_day_today_or_later(clinic: Clinic, back: int, allowed: bool) -> None:
    buyer, package = clinic.patient("Asha Kulkarni"), clinic.recovery_pack()
    command = clinic.sale(buyer, package, PACK_PRICE_MINOR, start=clinic.today - back * DAY)

    if allowed:
        assert clinic.approved(command).card.days_left == 0
    else:
        with pytest.raises(PackageExpired):
            clinic.approved(command)


def test_what_never_expires_may_start_any_time_ago(clinic: Clinic) -> None:
    buyer, package = clinic.patient("Asha Kulkarni"), clinic.recovery_pack(validity_days=None)
    command = clinic.sale(buyer, package, PACK_PRICE_MINOR, start=clinic.today - 4000 * DAY)

    assert clinic.approved(command).card.last_valid_day is None


def test_every_refusal_comes_before_the_managers_pin(clinic: Clinic) -> None:
    buyer, package = clinic.patient("Asha Kulkarni"), clinic.recovery_pack()

    with pytest.raises(PaymentMismatch):
        clinic.sell(buyer, package, PACK_PRICE_MINOR, start=clinic.today - DAY, payments=())


def test_a_price_of_nothing_activates_at_once_without_a_payment(clinic: Clinic) -> None:
    buyer, package = clinic.patient("Asha Kulkarni"), clinic.package("Gift", {clinic.service("Physio", 50_000): 2}, 0)

    receipt = clinic.sell(buyer, package, 0)

    assert (receipt.card.status, receipt.total_minor, receipt.payments) == (Status.ACTIVE, 0, ())
    clinic.redeem(receipt, clinic.services["Physio"], buyer)


def test_a_price_changed_since_the_page_was_opened_is_told(clinic: Clinic) -> None:
    buyer, package = clinic.patient("Asha Kulkarni"), clinic.recovery_pack()

    with pytest.raises(PriceChanged) as refusal:
        clinic.sell(buyer, package, 700_000)

    assert (refusal.value.shown_minor, refusal.value.now_minor) == (700_000, 800_000)


def test_a_withdrawn_package_is_not_sold_and_put_back_it_is(clinic: Clinic) -> None:
    buyer, package = clinic.patient("Asha Kulkarni"), clinic.recovery_pack()
    clinic.as_owner(WithdrawPackage(package_id=package))

    with pytest.raises(PackageWithdrawn) as refusal:
        clinic.sell(buyer, package, PACK_PRICE_MINOR)
    assert refusal.value.name == "Recovery"

    clinic.as_owner(WithdrawPackage(package_id=package, on_sale=True))
    clinic.sell(buyer, package, PACK_PRICE_MINOR)


def test_a_package_of_several_centres_is_sold_only_there(clinic: Clinic) -> None:
    third = clinic.new_centre("THN", "Thane", "Asia/Kolkata")
    buyer, package = clinic.patient("Asha Kulkarni"), clinic.recovery_pack(centres=[ANDHERI, BANDRA])

    with pytest.raises(NotSoldHere) as refusal:
        third.sell(buyer, package, PACK_PRICE_MINOR)

    assert refusal.value.only_at == (ANDHERI, BANDRA)
    for centre in (ANDHERI, BANDRA):
        clinic.at(centre).sell(buyer, package, PACK_PRICE_MINOR)


def test_a_single_centre_package_is_sold_everywhere_and_used_where_it_was_bought(clinic: Clinic) -> None:
    buyer, package = clinic.patient("Asha Kulkarni"), clinic.recovery_pack()

    receipt = clinic.at(BANDRA).sell(buyer, package, PACK_PRICE_MINOR)

    assert (receipt.card.only_at, receipt.card.bought_at) == ((BANDRA,), BANDRA)
    clinic.at(BANDRA).redeem(receipt, clinic.services["Physiotherapy"], buyer)


def test_the_same_package_may_be_sold_again_while_one_is_active(clinic: Clinic) -> None:
    buyer, package = clinic.patient("Asha Kulkarni"), clinic.recovery_pack()
    for _ in range(2):
        clinic.sell(buyer, package, PACK_PRICE_MINOR)

    assert clinic.wallet(buyer).left == 24


def test_family_members_come_with_the_sale_or_the_sale_does_not(clinic: Clinic) -> None:
    buyer, package = clinic.patient("Asha Kulkarni"), clinic.recovery_pack(max_members=1)
    two = tuple(clinic.patient(name) for name in ("Sunil", "Meera"))

    with pytest.raises(FamilyFull):
        clinic.sell(buyer, package, PACK_PRICE_MINOR, members=two)
    assert clinic.all(select(func.count()).select_from(Order)) == [0]

    clinic.sell(buyer, package, PACK_PRICE_MINOR, members=two[:1])
    assert clinic.all(select(Membership.patient_id)) == [two[0]]


def test_nobody_joins_what_is_not_shareable(clinic: Clinic) -> None:
    buyer, package = clinic.patient("Asha Kulkarni"), clinic.recovery_pack(max_members=0)

    with pytest.raises(NotShareable):
        clinic.sell(buyer, package, PACK_PRICE_MINOR, members=(clinic.patient("Sunil"),))


def test_a_session_may_be_used_in_the_same_breath(clinic: Clinic) -> None:
    buyer, package = clinic.patient("Asha Kulkarni"), clinic.recovery_pack()
    now = UseNow(service_id=clinic.services["Physiotherapy"], person_id=buyer)

    receipt = clinic.sell(buyer, package, PACK_PRICE_MINOR, use_now=now)

    assert receipt.redeemed_now is not None
    assert (receipt.redeemed_now.service_name, receipt.card.services[0].left) == ("Physiotherapy", 9)


def test_a_session_used_later_is_not_on_the_receipt_as_used_at_once(clinic: Clinic) -> None:
    from app.desk.views.receipts import receipt as receipt_view

    sold = clinic.sold_pack()
    clinic.redeem(sold.receipt, sold.physio, sold.head)  # at the same instant by this clock

    assert clinic.desk.ask(receipt_view, sold.receipt.order_id).redeemed_now is None


def test_a_session_that_cannot_be_used_now_stops_the_sale(clinic: Clinic) -> None:
    buyer, package = clinic.patient("Asha Kulkarni"), clinic.recovery_pack()
    now = UseNow(service_id=clinic.services["Physiotherapy"], person_id=buyer)

    with pytest.raises(NotStarted):
        clinic.sell(buyer, package, PACK_PRICE_MINOR, use_now=now, start=clinic.today + DAY)

    assert clinic.all(select(func.count()).select_from(Order)) == [0]


def test_a_second_session_that_day_is_asked_about_at_the_sale_too(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    clinic.redeem(sold.receipt, sold.physio, sold.head)
    package = clinic.recovery_pack("Second")
    now = UseNow(service_id=sold.physio, person_id=sold.head)

    with pytest.raises(AlreadyRedeemed):
        clinic.sell(sold.head, package, PACK_PRICE_MINOR, use_now=now)

    again = now.model_copy(update={"again": True})
    assert clinic.sell(sold.head, package, PACK_PRICE_MINOR, use_now=again).card.left == 11


def test_who_or_what_does_not_exist_is_not_found(clinic: Clinic) -> None:
    buyer, package = clinic.patient("Asha Kulkarni"), clinic.recovery_pack()

    for patient_id, package_id, what in ((uuid4(), package, "patient"), (buyer, uuid4(), "package")):
        with pytest.raises(NotFound) as refusal:
            clinic.sell(patient_id, package_id, PACK_PRICE_MINOR)
        assert refusal.value.what == what
