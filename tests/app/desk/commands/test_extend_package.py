"""Extending a package: to a later last valid day; what has expired is valid again."""

from datetime import date, timedelta

import pytest
from sqlalchemy import func, select

from app.desk.commands.extend_package import ExtendPackage
from app.desk.payments import PaymentFields
from app.domain.approval import Action, Approval, RequestState
from app.domain.errors import (
    ApprovalNeeded,
    ExtensionTooEarly,
    NeverExpires,
    NothingDue,
    NotInThisStatus,
    PackageExpired,
    PaymentMismatch,
    ReasonMissing,
)
from app.domain.liability import LiabilityLine
from app.domain.sale import Payment, Tender
from app.domain.status import Status
from app.domain.wallet import PatientPackage
from tests.app.desk.lives import DAY, Life, unpaid_life
from tests.clinic import PACK_PRICE_MINOR, Clinic
from tests.founding import BANDRA


@pytest.fixture
def life(clinic: Clinic) -> Life:
    return Life(clinic)


def cash(amount_minor: int) -> tuple[PaymentFields, ...]:
    return (PaymentFields(tender=Tender.CASH, amount_minor=amount_minor),)


def test_it_can_be_used_until_midnight_of_the_new_last_day(life: Life) -> None:
    assert life.last == date(2026, 3, 31)

    card = life.extend(15)

    assert (card.last_valid_day, card.status) == (date(2026, 4, 15), Status.ACTIVE)
    assert life.clinic.all(select(PatientPackage.days_extended)) == [15]
    assert life.clinic.all(select(Approval.action)) == [Action.EXTEND]
    life.clinic.clock.moment = life.clinic.clock.moment.replace(month=4, day=15, hour=18, minute=29)
    life.redeem()
    life.clinic.clock.go(minutes=1)
    with pytest.raises(PackageExpired):
        life.redeem()


def test_twice_extended_the_days_add_up(life: Life) -> None:
    life.extend(1)

    assert life.extend(30).last_valid_day == date(2026, 3, 31) + timedelta(days=31)
    assert life.booked() == []


def test_the_new_day_lies_after_the_last_one(life: Life) -> None:
    for day in (life.last, life.last - DAY, life.clinic.today):
        with pytest.raises(ExtensionTooEarly) as refusal:
            life.extend(to_day=day)
        assert refusal.value.earliest == date(2026, 4, 1)


def test_an_expired_one_is_extended_to_today_or_later(life: Life) -> None:
    life.clinic.clock.go(days=100)
    today = life.clinic.today

    with pytest.raises(ExtensionTooEarly) as refusal:
        life.extend(to_day=today - DAY)
    assert refusal.value.earliest == today

    card = life.extend(to_day=today)
    assert (card.status, card.days_left, card.left) == (Status.ACTIVE, 0, 12)


def test_what_is_left_of_the_breakage_is_reversed_that_day(life: Life) -> None:
    clinic = life.clinic
    done = life.redeem(sessions=2)
    worth = life.money.recognised_minor
    clinic.clock.go(days=95)
    clinic.void(done, approver="Omkar Owner")

    life.extend(30)

    assert life.booked() == [
        ("breakage", "expiry", PACK_PRICE_MINOR - worth),
        ("breakage", "void_after_expiry", worth),
        ("breakage", "extension", -PACK_PRICE_MINOR),
    ]
    dated = clinic.all(select(LiabilityLine.booked_on).order_by(LiabilityLine.seq))
    assert dated == [date(2026, 4, 1), clinic.today, clinic.today]
    assert (life.money.liability_minor, life.card.left) == (PACK_PRICE_MINOR, 12)


def test_each_expiry_is_booked_and_taken_back_once(life: Life) -> None:
    clinic = life.clinic
    clinic.clock.go(days=95)
    life.extend(to_day=clinic.today)
    clinic.clock.go(days=3)
    clinic.patient("Somebody")

    life.extend(to_day=clinic.today + DAY)

    assert [cause for _, cause, _ in life.booked()] == ["expiry", "extension", "expiry", "extension"]
    assert life.money.liability_minor == PACK_PRICE_MINOR


def test_closed_over_the_expiry_the_expiry_is_booked_before_the_extension(life: Life) -> None:
    life.clinic.clock.go(days=200)

    life.extend(to_day=life.clinic.today + DAY)

    assert [cause for _, cause, _ in life.booked()] == ["expiry", "extension"]


def test_with_the_clock_set_back_the_last_valid_day_still_only_moves_on(life: Life) -> None:
    """The expiry is in the books already; today is inside validity again."""
    life.clinic.clock.go(days=95)
    life.clinic.patient("Somebody")
    life.clinic.clock.go(days=-50)

    with pytest.raises(ExtensionTooEarly) as refusal:
        life.extend(to_day=life.last)
    assert refusal.value.earliest == life.last + DAY
    life.extend(1)

    assert life.booked() == [("breakage", "expiry", PACK_PRICE_MINOR), ("breakage", "extension", -PACK_PRICE_MINOR)]


def test_what_never_expires_cannot_be_extended(clinic: Clinic) -> None:
    life = Life(clinic, validity_days=None)

    with pytest.raises(NeverExpires):
        life.extend(to_day=clinic.today + DAY)


def test_an_exhausted_one_may_be_extended_an_unpaid_or_closed_one_not(clinic: Clinic) -> None:
    life, unpaid, closed = Life(clinic), unpaid_life(clinic), Life(clinic, head="Bina")
    life.redeem(sessions=10)
    clinic.redeem(life.sold.receipt, life.sold.doctor, life.sold.head, sessions=2)
    closed.complete()

    assert life.extend().status is Status.EXHAUSTED
    for other, status in ((unpaid, "awaiting_payment"), (closed, "completed")):
        with pytest.raises(NotInThisStatus) as refusal:
            other.extend(to_day=clinic.today + 200 * DAY)
        assert (refusal.value.act, refusal.value.status) == ("extend", status)


def test_a_scheduled_and_a_frozen_one_may_be_extended(clinic: Clinic) -> None:
    life = Life(clinic)
    life.freeze(days=5)

    card = life.extend(10)

    assert (card.status, card.last_valid_day) == (Status.FROZEN, date(2026, 4, 15))


def test_it_needs_a_managers_yes_and_a_reason(life: Life) -> None:
    with pytest.raises(ApprovalNeeded) as needed:
        life.clinic.desk.execute(life.act(ExtendPackage, to_day=life.last + DAY))
    assert needed.value.action == "extend"
    with pytest.raises(ReasonMissing):
        life.extend(reason="")

    assert life.last == date(2026, 3, 31)


@pytest.mark.parametrize(
    ("to_day", "last"), [(date(2028, 2, 29), date(2028, 2, 29)), (date(2027, 12, 31), date(2027, 12, 31))]
)
def test_leap_days_and_the_ends_of_months_are_days_like_others(life: Life, to_day: date, last: date) -> None:
    assert life.extend(to_day=to_day).last_valid_day == last

    assert life.extend(1).last_valid_day == last + DAY


def test_where_clocks_change_days_stay_days(clinic: Clinic) -> None:
    """New York loses an hour on 8 March 2026; a day of 23 hours is a day."""
    far = clinic.new_centre("NYC", "New York", "America/New_York")
    life = Life(far, validity_days=1)
    first = far.today
    life.extend(to_day=date(2026, 3, 8))
    assert life.clinic.all(select(PatientPackage.days_extended)) == [(date(2026, 3, 8) - first).days]

    far.clock.moment = far.clock.moment.replace(month=3, day=9, hour=3, minute=59)
    before = life.card.status
    far.clock.go(minutes=1)
    assert (before, life.card.status) == (Status.ACTIVE, Status.EXPIRED)


def test_what_is_still_due_may_be_paid_with_it_even_when_expired(clinic: Clinic) -> None:
    clinic.settings(part_payment=True)
    life = unpaid_life(clinic, paid_minor=300_000)
    clinic.clock.go(days=100)
    assert (life.card.status, life.card.due_minor) == (Status.EXPIRED, 0)

    card = life.extend(30, payments=cash(200_000))

    assert (card.paid_minor, card.due_minor) == (500_000, 300_000)
    assert life.booked() == [("breakage", "expiry", 300_000), ("breakage", "extension", -300_000)]
    assert life.money.liability_minor == 500_000


def test_an_extension_revives_what_was_due_and_its_instalments(clinic: Clinic) -> None:
    clinic.settings(part_payment=True)
    life = unpaid_life(clinic, paid_minor=300_000)
    due_on = clinic.today + 20 * DAY
    clinic.clock.go(days=100)

    card = life.extend(30)

    assert (card.due_minor, card.instalments) == (500_000, ((due_on, 500_000),))


def test_no_more_is_paid_with_it_than_is_due(clinic: Clinic) -> None:
    clinic.settings(part_payment=True)
    owes, paid = unpaid_life(clinic, paid_minor=300_000), Life(clinic)

    with pytest.raises(PaymentMismatch):
        owes.extend(payments=cash(500_001))
    with pytest.raises(NothingDue):
        paid.extend(payments=cash(1))
    assert clinic.all(select(func.count()).select_from(Payment)) == [2]


def test_the_reversal_stays_with_the_centre_that_sold_it(clinic: Clinic) -> None:
    life = Life(clinic, centres=["Andheri West", BANDRA])
    clinic.clock.go(days=95)

    clinic.at(BANDRA).approved(life.act(ExtendPackage, to_day=clinic.today))

    assert set(clinic.all(select(LiabilityLine.centre_id))) == {clinic.centres["Andheri West"]}


def test_sent_while_valid_it_can_be_approved_after_the_expiry(life: Life) -> None:
    """A request holds nothing: the package expires meanwhile, and the approval revives it."""
    waiting = life.send(life.act(ExtendPackage, to_day=date(2026, 4, 30)))
    life.clinic.clock.go(days=95)

    assert life.approve(waiting) is RequestState.APPROVED

    assert (life.last, life.card.status) == (date(2026, 4, 30), Status.ACTIVE)
    assert [cause for _, cause, _ in life.booked()] == ["expiry", "extension"]


def test_overtaken_when_its_day_has_passed_by_the_time_it_is_approved(life: Life) -> None:
    waiting = life.send(life.act(ExtendPackage, to_day=date(2026, 4, 10)))
    life.clinic.clock.go(days=101)

    assert life.approve(waiting) is RequestState.OVERTAKEN

    assert (life.outcome(waiting), life.last) == ("ExtensionTooEarly", date(2026, 3, 31))
    assert [cause for _, cause, _ in life.booked()] == ["expiry"]


def test_money_offered_with_a_request_is_taken_when_it_is_approved(clinic: Clinic) -> None:
    clinic.settings(part_payment=True)
    life = unpaid_life(clinic, paid_minor=300_000)
    waiting = life.send(life.act(ExtendPackage, to_day=life.last + DAY, payments=cash(500_000)))
    assert life.card.paid_minor == 300_000

    life.approve(waiting)

    assert life.card.paid_minor == PACK_PRICE_MINOR


def test_a_preview_tells_the_day_and_writes_nothing(life: Life) -> None:
    preview = life.clinic.desk.preview(life.act(ExtendPackage, to_day=date(2026, 4, 30)))

    assert preview.result.last_valid_day == date(2026, 4, 30)
    assert preview.needed is not None
    assert life.last == date(2026, 3, 31)
