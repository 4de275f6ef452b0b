"""Ending a freeze early, and withdrawing one before it begins."""

from datetime import date
from uuid import uuid4

import pytest
from sqlalchemy import select

from app.desk.commands.end_freeze import EndFreeze
from app.desk.views.approvals import waiting_requests
from app.domain.approval import Action, Approval, ApprovalRequest, RequestState
from app.domain.errors import (
    ApprovalNeeded,
    FreezeInTheWay,
    FreezeIsOver,
    NotFound,
    PackageClosed,
    ReasonMissing,
    TooManyFreezeDays,
    TooManyFreezes,
)
from app.domain.status import Status
from app.domain.wallet import PatientPackage
from tests.app.desk.lives import Life
from tests.clinic import Clinic


@pytest.fixture
def life(clinic: Clinic) -> Life:
    """Frozen from 10 to 19 January."""
    life = Life(clinic)
    life.freeze(begin=9, days=10)
    return life


def ending(life: Life) -> EndFreeze:
    return EndFreeze(freeze_id=life.card.freezes[0].freeze_id, reason="patient_asked")


def test_ended_on_a_day_that_day_is_usable_and_only_the_days_before_count(life: Life) -> None:
    life.clinic.clock.go(days=14)

    card = life.end_freeze()

    assert (card.status, card.last_valid_day, card.freezes) == (Status.ACTIVE, date(2026, 4, 5), ())
    assert life.clinic.all(select(PatientPackage.days_frozen)) == [5]
    assert life.clinic.all(select(Approval.action)) == [Action.FREEZE, Action.END_FREEZE]
    life.redeem()


def test_ended_on_its_first_day_no_day_counts_but_the_freeze_does(life: Life) -> None:
    life.clinic.clock.go(days=9)

    card = life.end_freeze()

    assert (card.last_valid_day, card.freezes_taken) == (date(2026, 3, 31), 1)
    life.redeem()


def test_withdrawn_before_it_begins_it_counts_as_none(life: Life) -> None:
    life.clinic.clock.go(days=8)

    card = life.end_freeze()

    assert (card.last_valid_day, card.freezes_taken) == (date(2026, 3, 31), 0)
    life.freeze(begin=1, days=30)
    life.freeze(begin=31, days=30)


def test_ended_early_it_still_counts_as_one_with_the_days_it_had(life: Life) -> None:
    life.clinic.clock.go(days=11)
    life.end_freeze()

    with pytest.raises(TooManyFreezeDays) as refusal:
        life.freeze(begin=5, days=59)
    assert refusal.value.left == 58
    life.freeze(begin=5, days=5)
    with pytest.raises(TooManyFreezes):
        life.freeze(begin=20, days=5)


def test_on_its_last_day_it_can_be_ended_and_the_day_after_it_is_over(life: Life) -> None:
    end = ending(life)
    life.clinic.clock.go(days=18)
    assert life.clinic.desk.preview(end).result.last_valid_day == date(2026, 4, 9)
    life.clinic.clock.go(days=1)

    with pytest.raises(FreezeIsOver) as refusal:
        life.clinic.approved(end)

    assert refusal.value.on == date(2026, 1, 19)


def test_it_is_ended_once(life: Life) -> None:
    end, again = ending(life), ending(life)
    life.clinic.clock.go(days=10)
    life.clinic.approved(end)

    with pytest.raises(FreezeIsOver) as refusal:
        life.clinic.approved(again)

    assert refusal.value.on == date(2026, 1, 11)


def test_a_double_press_ends_it_once(life: Life) -> None:
    end = ending(life)

    assert life.clinic.approved(end) == life.clinic.approved(end)


def test_it_needs_a_managers_yes_and_a_reason(life: Life) -> None:
    with pytest.raises(ApprovalNeeded) as needed:
        life.clinic.desk.execute(ending(life))
    assert needed.value.action == "end_freeze"
    with pytest.raises(ReasonMissing):
        life.end_freeze(reason="other")


def test_on_a_closed_package_nothing_is_ended(life: Life) -> None:
    end = ending(life)
    life.complete()

    with pytest.raises(PackageClosed):
        life.clinic.approved(end)


def test_a_freeze_that_is_not_there_is_told(life: Life) -> None:
    with pytest.raises(NotFound):
        life.clinic.approved(EndFreeze(freeze_id=uuid4(), reason="medical"))


def test_not_while_a_later_freeze_hangs_on_its_days(clinic: Clinic) -> None:
    """Withdrawn, the package would end on 31 March, and the freeze from 5 April would lie after it."""
    life = Life(clinic)
    life.freeze(begin=9, days=10)
    life.freeze(begin=94, days=5)
    assert life.last == date(2026, 4, 15)

    with pytest.raises(FreezeInTheWay) as refusal:
        life.end_freeze()
    assert (refusal.value.from_day, refusal.value.to_day) == (date(2026, 4, 5), date(2026, 4, 9))

    life.end_freeze(position=1)
    assert life.end_freeze().last_valid_day == date(2026, 3, 31)


def test_ended_late_enough_the_later_freeze_still_begins_within_validity(clinic: Clinic) -> None:
    life = Life(clinic)
    life.freeze(begin=9, days=10)
    life.freeze(begin=94, days=5)
    clinic.clock.go(days=14)

    card = life.end_freeze()

    assert card.last_valid_day == date(2026, 4, 10)


def test_sent_before_it_begins_and_approved_within_it_ends_then(life: Life) -> None:
    """Only the start of a freeze is judged by when it was asked; its end by now."""
    waiting = life.send(ending(life))
    assert life.clinic.all(select(ApprovalRequest.patient_package_id)) == [life.id]
    life.clinic.clock.go(days=11)

    assert life.approve(waiting) is RequestState.APPROVED

    assert (life.last, life.card.freezes_taken) == (date(2026, 4, 2), 1)


def test_the_approver_reads_whose_package_it_is(life: Life) -> None:
    life.send(ending(life))

    (row,) = life.clinic.desk.ask(waiting_requests)

    assert (row.action, row.patient_name, row.package_name) == (Action.END_FREEZE, "Asha Kulkarni", life.card.name)


def test_overtaken_once_the_freeze_is_over(life: Life) -> None:
    waiting = life.send(ending(life))
    life.clinic.clock.go(days=30)

    assert life.approve(waiting) is RequestState.OVERTAKEN

    assert (life.outcome(waiting), life.last) == ("FreezeIsOver", date(2026, 4, 10))


def test_the_package_never_ends_before_today_by_it(clinic: Clinic) -> None:
    """Frozen from the last valid day on: ended within, that much is left."""
    life = Life(clinic, validity_days=1)
    life.freeze(begin=0, days=30)
    clinic.clock.go(days=12)

    card = life.end_freeze()

    assert (card.status, card.days_left) == (Status.ACTIVE, 0)
    life.redeem()


def test_with_the_clock_set_back_before_its_start_it_is_withdrawn(life: Life) -> None:
    life.clinic.clock.go(days=12)
    life.clinic.clock.go(days=-11)

    assert life.end_freeze().freezes_taken == 0
