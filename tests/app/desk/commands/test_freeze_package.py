"""Freezing: the days inside do not count, nobody comes, and the last valid day moves."""

from datetime import date

import pytest
from sqlalchemy import select

from app.desk.commands.freeze_package import FreezePackage
from app.domain.approval import Action, Approval, RequestState
from app.domain.errors import (
    ApprovalNeeded,
    FreezeOutsideValidity,
    FreezeOverlaps,
    FreezeTooEarly,
    FreezeTooShort,
    FrozenOnDate,
    NeverExpires,
    NotInThisStatus,
    ReasonMissing,
    RedeemedInFreeze,
    TooManyFreezeDays,
    TooManyFreezes,
)
from app.domain.freeze import Freeze
from app.domain.status import Status
from app.domain.wallet import PatientPackage
from tests.app.desk.lives import DAY, Life, unpaid_life
from tests.clinic import PACK_PRICE_MINOR, Clinic
from tests.founding import BANDRA


@pytest.fixture
def life(clinic: Clinic) -> Life:
    return Life(clinic)


def test_the_last_valid_day_moves_by_the_days_frozen(life: Life) -> None:
    card = life.freeze(begin=9, days=10)

    (frozen,) = card.freezes
    assert (frozen.from_day, frozen.to_day) == (date(2026, 1, 10), date(2026, 1, 19))
    assert (card.status, card.last_valid_day, card.freezes_taken) == (Status.ACTIVE, date(2026, 4, 10), 1)
    assert life.clinic.all(select(PatientPackage.days_frozen)) == [10]
    assert life.clinic.all(select(Freeze.reason)) == ["patient_asked"]
    assert life.clinic.all(select(Approval.action)) == [Action.FREEZE]


def test_sessions_and_money_never_change(life: Life) -> None:
    life.redeem(service_date=life.clinic.today)
    before = life.money

    card = life.freeze(begin=1)

    assert (card.left, life.money, life.booked()) == (11, before, [])


def test_inside_it_nobody_comes_and_before_and_after_they_do(life: Life) -> None:
    life.freeze(begin=1, days=3)
    life.redeem()
    for _ in range(3):
        life.clinic.clock.go(days=1)
        assert life.card.status is Status.FROZEN
        with pytest.raises(FrozenOnDate) as refusal:
            life.redeem()
    assert (refusal.value.from_day, refusal.value.to_day) == (date(2026, 1, 2), date(2026, 1, 4))

    life.clinic.clock.go(days=1)

    assert life.card.status is Status.ACTIVE
    life.redeem()
    with pytest.raises(FrozenOnDate):
        life.redeem(service_date=life.clinic.today - DAY)


def test_from_the_day_it_is_asked_at_the_earliest(life: Life) -> None:
    with pytest.raises(FreezeTooEarly) as refusal:
        life.freeze(begin=-1)
    assert refusal.value.earliest == life.clinic.today

    assert life.freeze(begin=0).status is Status.FROZEN


def test_at_least_as_many_days_as_the_clinic_says(life: Life) -> None:
    for days, told in ((2, 2), (0, 0), (-5, 0)):
        with pytest.raises(FreezeTooShort) as refusal:
            life.freeze(days=days)
        assert (refusal.value.days, refusal.value.shortest) == (told, 3)
    life.clinic.settings(freeze_shortest_days=1)

    assert life.freeze(days=1).last_valid_day == date(2026, 4, 1)


def test_it_begins_within_validity_and_may_reach_over_it(life: Life) -> None:
    last = (life.last - life.clinic.today).days
    with pytest.raises(FreezeOutsideValidity) as refusal:
        life.freeze(begin=last + 1)
    assert (refusal.value.first, refusal.value.last) == (date(2026, 1, 1), date(2026, 3, 31))

    card = life.freeze(begin=last, days=5)

    assert card.last_valid_day == date(2026, 4, 5)


def test_a_scheduled_one_is_not_frozen_before_its_start(clinic: Clinic) -> None:
    package, buyer = clinic.recovery_pack(), clinic.patient("Nina")
    start = clinic.today + 10 * DAY
    key = clinic.sell(buyer, package, PACK_PRICE_MINOR, start=start).card.patient_package_id

    def freezing(from_day: date) -> FreezePackage:
        return FreezePackage(patient_package_id=key, from_day=from_day, to_day=from_day + 4 * DAY, reason="medical")

    with pytest.raises(FreezeOutsideValidity):
        clinic.approved(freezing(start - DAY))

    card = clinic.approved(freezing(start))
    assert (card.status, card.last_valid_day) == (Status.SCHEDULED, start + 94 * DAY)


def test_two_freezes_share_no_day(life: Life) -> None:
    life.freeze(begin=10, days=5)
    for begin in (6, 10, 12, 14):
        with pytest.raises(FreezeOverlaps) as refusal:
            life.freeze(begin=begin, days=5)
        assert (refusal.value.from_day, refusal.value.to_day) == (date(2026, 1, 11), date(2026, 1, 15))

    assert life.freeze(begin=15, days=5).freezes_taken == 2


def test_as_often_as_the_clinic_says(life: Life) -> None:
    life.freeze(begin=0, days=3)
    life.freeze(begin=5, days=3)
    life.clinic.clock.go(days=20)

    with pytest.raises(TooManyFreezes) as refusal:
        life.freeze()
    assert refusal.value.most == 2

    life.clinic.settings(freeze_most=3)
    assert life.freeze(days=3).freezes_taken == 3


def test_sixty_days_in_all(life: Life) -> None:
    life.freeze(days=40)

    with pytest.raises(TooManyFreezeDays) as refusal:
        life.freeze(begin=50, days=21)
    assert (refusal.value.most, refusal.value.left) == (60, 20)

    assert life.freeze(begin=50, days=20).last_valid_day == date(2026, 3, 31) + 60 * DAY


def test_no_live_redemption_lies_inside(life: Life) -> None:
    done = life.redeem()
    with pytest.raises(RedeemedInFreeze) as refusal:
        life.freeze()
    assert refusal.value.on == life.clinic.today

    life.clinic.void(done)
    assert life.freeze().status is Status.FROZEN


def test_what_never_expires_cannot_be_frozen(clinic: Clinic) -> None:
    with pytest.raises(NeverExpires):
        Life(clinic, validity_days=None).freeze()


def test_exhausted_expired_unpaid_and_closed_ones_cannot(clinic: Clinic) -> None:
    exhausted, expired = Life(clinic, head="Asha"), Life(clinic, head="Bina", validity_days=3)
    exhausted.redeem(sessions=10)
    clinic.redeem(exhausted.sold.receipt, exhausted.sold.doctor, exhausted.sold.head, sessions=2)
    unpaid, closed = unpaid_life(clinic), Life(clinic, head="Chitra")
    closed.complete()
    clinic.clock.go(days=3)

    cases = ((exhausted, "exhausted"), (expired, "expired"), (unpaid, "awaiting_payment"), (closed, "completed"))
    for life, status in cases:
        with pytest.raises(NotInThisStatus) as refusal:
            life.freeze()
        assert (refusal.value.act, refusal.value.status) == ("freeze", status)


def test_a_frozen_one_may_be_frozen_again_later(life: Life) -> None:
    life.freeze(days=5)

    assert life.freeze(begin=5, days=5).freezes_taken == 2


def test_it_needs_a_managers_yes_and_a_reason(life: Life) -> None:
    with pytest.raises(ApprovalNeeded) as needed:
        life.clinic.desk.execute(life.act(FreezePackage, **life.span()))
    assert needed.value.action == "freeze"
    with pytest.raises(ReasonMissing):
        life.freeze(reason="")


def test_sent_today_it_begins_today_though_approved_later(life: Life) -> None:
    """The start is judged by when it was asked; the days since then do not count either."""
    waiting = life.send(life.act(FreezePackage, **life.span(0, 10)))
    life.clinic.clock.go(days=4)
    assert (life.card.status, life.last) == (Status.ACTIVE, date(2026, 3, 31))

    assert life.approve(waiting) is RequestState.APPROVED

    assert (life.card.status, life.last) == (Status.FROZEN, date(2026, 4, 10))


def test_overtaken_by_somebody_who_came_meanwhile(life: Life) -> None:
    waiting = life.send(life.act(FreezePackage, **life.span(0, 10)))
    life.clinic.clock.go(days=2)
    life.redeem()

    assert life.approve(waiting) is RequestState.OVERTAKEN

    assert life.outcome(waiting) == "RedeemedInFreeze"
    assert (life.last, life.card.freezes) == (date(2026, 3, 31), ())


def test_overtaken_by_another_freeze_and_by_the_expiry(life: Life) -> None:
    first = life.send(life.act(FreezePackage, **life.span(5, 5)))
    second = life.send(life.act(FreezePackage, **life.span(20, 5)))
    life.freeze(begin=7, days=5)
    assert life.approve(first) is RequestState.OVERTAKEN
    assert life.outcome(first) == "FreezeOverlaps"
    life.clinic.clock.go(days=95)

    assert life.approve(second) is RequestState.OVERTAKEN

    assert life.outcome(second) == "NotInThisStatus"


def test_a_leap_day_counts_like_any_other(clinic: Clinic) -> None:
    clinic.clock.moment = clinic.clock.moment.replace(year=2028, month=2, day=1)
    life = Life(clinic, validity_days=29)
    assert life.last == date(2028, 2, 29)

    assert life.freeze(begin=28, days=3).last_valid_day == date(2028, 3, 3)


def test_where_clocks_change_days_stay_days(clinic: Clinic) -> None:
    """Lord Howe turns its clocks by half an hour, on 5 April 2026."""
    far = clinic.new_centre("LDH", "Lord Howe", "Australia/Lord_Howe")
    far.clock.moment = far.clock.moment.replace(month=4, day=3, hour=13, minute=30)
    life = Life(far, validity_days=10)
    assert (far.today, life.last) == (date(2026, 4, 4), date(2026, 4, 13))

    assert life.freeze(begin=0, days=3).last_valid_day == date(2026, 4, 16)
    far.clock.moment = far.clock.moment.replace(day=6, hour=13, minute=29)
    before = life.card.status
    far.clock.go(minutes=1)
    assert (before, life.card.status) == (Status.FROZEN, Status.ACTIVE)


def test_frozen_where_it_is_still_valid_an_expiry_booked_elsewhere_is_taken_back(clinic: Clinic) -> None:
    """Sold in Kolkata, where the last valid day has passed; in Honolulu it has not."""
    life = Life(clinic, centres=["Andheri West", BANDRA])
    far = clinic.new_centre("HNL", "Honolulu", "Pacific/Honolulu")
    clinic.clock.go(days=90)
    clinic.patient("Somebody")
    assert [cause for _, cause, _ in life.booked()] == ["expiry"]

    card = far.approved(life.act(FreezePackage, from_day=far.today, to_day=far.today + 2 * DAY))

    assert (card.status, card.last_valid_day) == (Status.FROZEN, date(2026, 4, 3))
    assert life.money.liability_minor == PACK_PRICE_MINOR


def test_a_package_completed_while_it_is_frozen_is_completed(life: Life) -> None:
    life.freeze()

    card = life.complete()

    assert (card.status, card.left) == (Status.COMPLETED, 0)


def test_the_program_closed_over_a_whole_freeze_finds_it_over(life: Life) -> None:
    life.freeze(begin=5, days=5)
    life.clinic.clock.go(days=40)

    assert (life.card.status, life.card.freezes, life.card.freezes_taken) == (Status.ACTIVE, (), 1)
    life.redeem()
