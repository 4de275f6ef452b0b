"""The wallet: "2 active, 14 left", the pips, who used what, and which package the rules propose."""

from datetime import timedelta
from uuid import UUID

import pytest

from app.desk.views.cards import pace_tenths
from app.desk.views.receipts import Receipt
from app.domain.errors import CentreOutOfScope, NotFound, NotStarted, PackageClosed, PackageExpired
from app.domain.status import Closing, Status
from app.domain.wallet import PatientPackage
from tests.clinic import PACK_PRICE_MINOR, Clinic, Sold
from tests.founding import ANDHERI, BANDRA

DAY = timedelta(days=1)


def names(clinic: Clinic, patient: UUID) -> list[str]:
    return [card.name for card in clinic.wallet(patient).cards]


def proposed(clinic: Clinic, patient: UUID, service: UUID) -> list[str]:
    cards = clinic.wallet(patient).cards
    return [card.name for card in cards for row in card.services if row.service_id == service and row.proposed]


def test_active_and_left_count_what_is_usable_here_today(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    physio = {sold.physio: 3}
    for name, centre, start in (
        ("Usable", ANDHERI, clinic.today),
        ("Elsewhere", BANDRA, clinic.today),
        ("Later", ANDHERI, clinic.today + DAY),
    ):
        clinic.at(centre).sell(sold.head, clinic.package(name, physio, 100), 100, start=start)
    used_up = clinic.sell(sold.head, clinic.package("Used up", {sold.physio: 1}, 100), 100)
    clinic.redeem(used_up, sold.physio, sold.head)
    clinic.redeem(sold.receipt, sold.physio, sold.head)

    here, there = clinic.wallet(sold.head), clinic.at(BANDRA).wallet(sold.head)

    assert (here.active, here.left) == (2, 11 + 3)
    assert (there.active, there.left) == (1, 3)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (Status.EXPIRED, PackageExpired),
        (Status.SCHEDULED, NotStarted),
        (Status.CANCELLED, PackageClosed),
        (Status.COMPLETED, PackageClosed),
    ],
)
def test_what_cannot_be_used_says_why_and_does_not_count(clinic: Clinic, status: Status, kind: type) -> None:
    sold = clinic.sold_pack()
    if status is Status.EXPIRED:
        clinic.clock.go(days=90)
    elif status is Status.SCHEDULED:
        clinic.change(PatientPackage, sold.id, starts_on=clinic.today + DAY)
    else:
        clinic.change(PatientPackage, sold.id, closing=Closing(status.value), closed_on=clinic.today)

    wallet = clinic.wallet(sold.head)

    assert (wallet.active, wallet.left, wallet.cards[0].status) == (0, 0, status)
    assert isinstance(wallet.cards[0].why_not, kind)
    assert not any(row.redeemable or row.proposed for row in wallet.cards[0].services)


def test_awaiting_payment_has_no_dates_yet(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    clinic.change(PatientPackage, sold.id, activated_on=None)

    card = clinic.card(sold.receipt, sold.head)

    assert (card.status, card.last_valid_day, card.days_left) == (Status.AWAITING_PAYMENT, None, None)


def test_used_up_is_exhausted_and_comes_back_by_a_void(clinic: Clinic) -> None:
    sold = clinic.sold_pack()
    clinic.redeem(sold.receipt, sold.physio, sold.head, sessions=10)
    last = clinic.redeem(sold.receipt, sold.doctor, sold.head, sessions=2)

    assert clinic.card(sold.receipt, sold.head).status is Status.EXHAUSTED
    assert clinic.void(last).wallet.cards[0].status is Status.ACTIVE


def test_one_pip_a_used_session_in_the_order_used(clinic: Clinic) -> None:
    sunil = clinic.patient("Sunil")
    sold = clinic.sold_pack(members=(sunil,))
    clinic.redeem(sold.receipt, sold.physio, sold.head)
    clinic.redeem(sold.receipt, sold.physio, sunil, sessions=2)
    undone = clinic.redeem(sold.receipt, sold.physio, sunil)
    clinic.redeem(sold.receipt, sold.physio, sold.head)
    clinic.void(undone)

    row = clinic.row(sold.receipt, sold.physio)

    assert row.pips == ("Asha Kulkarni", "Sunil", "Sunil", "Asha Kulkarni")
    assert row.used_by == (("Asha Kulkarni", 2), ("Sunil", 2))
    assert (row.left, row.sold, len(row.pips)) == (6, 10, 4)


def test_two_people_of_one_name_are_two_people(clinic: Clinic) -> None:
    other = clinic.patient("Asha Kulkarni")
    sold = clinic.sold_pack(members=(other,))
    clinic.redeem(sold.receipt, sold.physio, sold.head)
    clinic.redeem(sold.receipt, sold.physio, other, sessions=2)

    assert clinic.row(sold.receipt, sold.physio).used_by == (("Asha Kulkarni", 1), ("Asha Kulkarni", 2))


def test_a_shared_package_lies_in_every_members_wallet_and_leaves_with_them(clinic: Clinic) -> None:
    sunil = clinic.patient("Sunil")
    sold = clinic.sold_pack(members=(sunil,))

    shared = clinic.wallet(sunil)
    clinic.remove_member(sold.receipt, sunil)

    assert (shared.active, shared.left, shared.family) == (1, 12, ("Asha Kulkarni",))
    assert clinic.wallet(sunil).cards == ()


# --- proposal --------------------------------------------------------------------------------------------------


def test_the_soonest_last_valid_day_is_proposed_and_what_never_expires_comes_last(clinic: Clinic) -> None:
    buyer, physio = clinic.patient("Asha Kulkarni"), clinic.service("Physiotherapy", 70_000)
    for name, days in (("Never", None), ("Long", 90), ("Short", 30)):
        clinic.sell(buyer, clinic.package(name, {physio: 2}, 100, validity_days=days), 100)
        clinic.clock.go(minutes=1)

    assert names(clinic, buyer) == ["Short", "Long", "Never"]
    assert proposed(clinic, buyer, physio) == ["Short"]


def test_of_two_that_end_together_the_older_sale_is_proposed(clinic: Clinic) -> None:
    buyer, physio = clinic.patient("Asha Kulkarni"), clinic.service("Physiotherapy", 70_000)
    older, newer = (clinic.package(name, {physio: 2}, 100, validity_days=30) for name in ("Older", "Newer"))
    clinic.sell(buyer, older, 100)
    clinic.clock.go(hours=1)
    clinic.sell(buyer, newer, 100)

    assert names(clinic, buyer) == ["Older", "Newer"]


def test_of_two_sold_in_one_instant_the_lower_order_number_is_proposed(clinic: Clinic) -> None:
    buyer, physio = clinic.patient("Asha Kulkarni"), clinic.service("Physiotherapy", 70_000)
    for name in ("Z first", "A second"):
        clinic.sell(buyer, clinic.package(name, {physio: 2}, 100), 100)

    assert names(clinic, buyer) == ["Z first", "A second"]


def test_a_service_is_proposed_from_the_first_package_that_has_it_left(clinic: Clinic) -> None:
    sold = clinic.sold_pack(validity_days=30)
    later = clinic.package("Later", {sold.doctor: 1, sold.physio: 1}, 100, validity_days=60)
    clinic.sell(sold.head, later, 100)

    assert proposed(clinic, sold.head, sold.doctor) == ["Recovery of Asha Kulkarni"]
    clinic.redeem(sold.receipt, sold.doctor, sold.head, sessions=2)

    assert proposed(clinic, sold.head, sold.doctor) == ["Later"]
    assert proposed(clinic, sold.head, sold.physio) == ["Recovery of Asha Kulkarni"]


def test_what_cannot_be_used_here_is_not_proposed(clinic: Clinic) -> None:
    sold = clinic.sold_pack(validity_days=90)
    sooner = clinic.package("Sooner", {sold.physio: 5}, 100, validity_days=10)
    clinic.at(BANDRA).sell(sold.head, sooner, 100)

    assert proposed(clinic, sold.head, sold.physio) == ["Recovery of Asha Kulkarni"]
    assert names(clinic, sold.head) == ["Recovery of Asha Kulkarni", "Sooner"]


# --- the card --------------------------------------------------------------------------------------------------


def test_out_of_scope_the_card_names_the_right_centres(clinic: Clinic) -> None:
    sold = clinic.sold_pack(centres=[ANDHERI, BANDRA])
    thane = clinic.new_centre("THN", "Thane", "Asia/Kolkata")

    why = thane.card(sold.receipt, sold.head).why_not

    assert isinstance(why, CentreOutOfScope)
    assert (why.only_at, why.here) == ((ANDHERI, BANDRA), "Thane")


def test_the_days_left_end_today_at_nought(clinic: Clinic) -> None:
    sold: Sold = clinic.sold_pack(validity_days=10)

    for left in (9, 5, 0):
        assert clinic.card(sold.receipt, sold.head).days_left == left
        clinic.clock.go(days=4 if left == 9 else 5)
    assert clinic.card(sold.receipt, sold.head).status is Status.EXPIRED


def test_a_later_edit_of_the_catalogue_changes_no_card(clinic: Clinic) -> None:
    package, buyer = clinic.recovery_pack(), clinic.patient("Asha Kulkarni")
    receipt: Receipt = clinic.sell(buyer, package, PACK_PRICE_MINOR)
    before = clinic.card(receipt, buyer)
    items = {clinic.services["Doctor Consultation"]: 1}
    changes = {"package_id": package, "revision": 1, "code": "NEW", "validity_days": 5, "max_members": 0}

    clinic.as_owner(clinic.package_command("Renamed", items, 1, centres=[ANDHERI, BANDRA], **changes))

    assert clinic.card(receipt, buyer) == before


@pytest.mark.parametrize(
    ("left", "days", "tenths"), [(10, 70, 10), (7, 89, 6), (1, 1, 70), (0, 10, None), (5, None, None), (5, 0, None)]
)
def test_the_pace_is_visits_a_week_in_tenths(left: int, days: int | None, tenths: int | None) -> None:
    assert pace_tenths(left, days) == tenths


def test_a_wallet_of_nobody_is_not_found(clinic: Clinic) -> None:
    from uuid import uuid4

    with pytest.raises(NotFound):
        clinic.wallet(uuid4())
